//! The program: reads the settings, starts the log, runs a command.

use bussola::commands::{self, Cli};
use clap::Parser;
use tracing_subscriber::EnvFilter;

fn main() -> anyhow::Result<()> {
    // Before the arguments are read, because they may stand there. No file is no mistake; an unreadable one is.
    match dotenvy::dotenv() {
        Err(err) if !err.not_found() => return Err(err.into()),
        _ => {}
    }
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,actix_server=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    commands::run(Cli::parse())
}
