//! The service over HTTP, in this process, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod compass;
mod directory;
mod following;
mod harness;
mod http;
mod import;
mod nearest;
mod openapi;
mod pages;
mod privacy;
mod reports;
mod search;
