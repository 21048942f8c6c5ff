//! The service over HTTP, in this process, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod advice;
mod branding;
mod crawlers;
mod directory;
mod discreet;
mod fixtures;
mod following;
mod harness;
mod http;
mod import;
mod near;
mod nearest;
mod openapi;
mod pages;
mod place;
mod privacy;
mod reports;
mod search;
mod versions;
