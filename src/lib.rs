#![doc = include_str!("../ARCHITECTURE.md")]

pub mod api;
pub mod assets;
pub mod commands;
pub mod config;
pub mod directory;
pub mod domain;
pub mod formats;
pub mod index;
pub mod pages;
pub mod reports;
pub mod server;
pub mod site;
pub mod store;
pub mod synth;
pub mod texts;
pub mod words;
