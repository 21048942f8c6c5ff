//! The `bussola` program: reads the settings, starts the log and runs a command.

use bussola::commands::{self, Cli};
use clap::Parser;
use mimalloc::MiMalloc;
use tracing_subscriber::EnvFilter;

/// It gives memory back that a start or an import needed; the allocator of glibc keeps it, in an arena for each thread.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> anyhow::Result<()> {
    // Load `.env` before parsing the arguments: it may set them. A missing file is fine; an unreadable one is an error.
    match dotenvy::dotenv() {
        Err(err) if !err.not_found() => return Err(err.into()),
        _ => {}
    }
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,actix_server=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    commands::run(Cli::parse())
}
