//! The service over HTTP, in this process, on both databases.

mod directory;
mod following;
mod harness;
mod http;
mod import;
mod nearest;
mod openapi;
mod pages;
mod privacy;
