//! `bussola export`.

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use clap::{Args, Subcommand};

use crate::{commands::now, config::DatabaseArgs, directory::Directory, store::Store};

#[derive(Debug, Subcommand)]
pub enum Export {
    /// Export all active records, in the format of `import directory`
    #[command(after_help = "Example: bussola export directory sportelli.csv")]
    Directory(ExportArgs),
}

#[derive(Args, Debug)]
pub struct ExportArgs {
    /// File to write; standard output if omitted
    file: Option<PathBuf>,
    /// Source whose ids to write; records of other sources get their UUIDs
    #[arg(long, default_value = "directory")]
    source: String,
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn export(Export::Directory(args): Export) -> anyhow::Result<()> {
    let directory = Directory::load(Store::open(&args.database.database_url).await?, now).await?;
    let text = directory.export(&args.source);
    match &args.file {
        Some(file) => std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display())),
        None => Ok(std::io::stdout().write_all(text.as_bytes())?),
    }
}
