//! The service over HTTP, in this process, on both databases.

mod harness;
mod import;
