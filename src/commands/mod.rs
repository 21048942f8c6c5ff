//! The commands: they parse the arguments and read the clock. The layers below do the work.

mod export;
mod import;
mod openapi;
pub mod sample;
mod serve;
mod synth;

use chrono::{DateTime, Utc};
use clap::{Parser, Subcommand};

use crate::config::ServeArgs;

const EXAMPLES: &str = "Examples:
  bussola serve --sample
  bussola serve --listen 0.0.0.0:8080 --database-url postgres://bussola@localhost/bussola
  bussola import areas venezia.geojson
  bussola import directory sportelli.csv --dry-run
  bussola export directory sportelli.csv

The settings of `serve` and the database can also be environment variables, or lines in a file named .env.";

/// A directory of help desks and services for newcomers.
#[derive(Debug, Parser)]
#[command(name = "bussola", version, about, after_help = EXAMPLES)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and the API
    #[command(after_help = "Example: bussola serve --sample --listen 127.0.0.1:8080")]
    Serve(Box<ServeArgs>),
    /// Update the directory from a file, all or nothing
    #[command(subcommand, after_help = "Example: bussola import directory sportelli.csv --dry-run")]
    Import(import::ImportCommand),
    /// Write the directory to a file that can be imported back without changes
    #[command(subcommand, after_help = "Example: bussola export directory sportelli.csv")]
    Export(export::Export),
    /// Print the API description (OpenAPI 3.1)
    #[command(after_help = "Example: bussola openapi > openapi/openapi.json")]
    Openapi,
    /// Write a made-up directory of any size in the format of `import directory`, for benchmarks
    #[command(after_help = "Example: bussola synth --locations 100000 --seed 1 synth.csv")]
    Synth(synth::SynthArgs),
}

/// Runs the command given in the arguments.
pub fn run(cli: Cli) -> anyhow::Result<()> {
    match cli.command {
        Command::Serve(args) => serve::serve(*args),
        Command::Import(args) => blocking(import::import(args)),
        Command::Export(args) => blocking(export::export(args)),
        Command::Openapi => openapi::openapi(),
        Command::Synth(args) => synth::synth(&args),
    }
}

fn blocking(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn now() -> DateTime<Utc> {
    Utc::now()
}
