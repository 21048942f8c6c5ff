//! `bussola import`.

use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    commands::now,
    config::DatabaseArgs,
    directory::{self, Directory, ImportError, ImportSummary},
    formats::{csv, geojson},
    store::Store,
};

#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// Import a spreadsheet as CSV UTF-8, one row per service at a location (see data/README.md)
    #[command(after_help = "Example: bussola import directory sportelli.csv --source comune-venezia --dry-run")]
    Directory(DirectoryArgs),
    /// Import municipalities, localities and other areas as GeoJSON (see data/README.md)
    #[command(after_help = "Example: bussola import areas venezia.geojson")]
    Areas(ImportArgs),
}

#[derive(Args, Debug)]
pub struct ImportArgs {
    /// File to read
    file: PathBuf,
    /// Report what would change, without changing anything
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    database: DatabaseArgs,
}

#[derive(Args, Debug)]
pub struct DirectoryArgs {
    #[command(flatten)]
    common: ImportArgs,
    /// Source of the ids in the file; the same id from two sources means two records
    #[arg(long, default_value = "directory")]
    source: String,
    /// Archive records of this source that are no longer in the file
    #[arg(long)]
    replace: bool,
}

pub async fn import(import: ImportCommand) -> anyhow::Result<()> {
    let (args, source, replace) = match &import {
        ImportCommand::Directory(DirectoryArgs { common, source, replace }) => (common, source.as_str(), *replace),
        ImportCommand::Areas(common) => (common, "areas", false),
    };
    let bytes = std::fs::read(&args.file).with_context(|| format!("cannot read {}", args.file.display()))?;
    let how = directory::Import { source: source.to_owned(), replace, dry_run: args.dry_run, at: now() };
    let bar = progress();
    let summary = match &import {
        ImportCommand::Directory(_) => {
            bar.set_message("reading the file");
            let sheet = csv::read(&bytes).or_else(|wrong| refuse(&args.file, &wrong))?;
            bar.set_message("writing the directory");
            let directory = open(args).await?;
            match directory.import(sheet, &how, &|done, all| show(&bar, done, all)).await {
                Err(ImportError::Refused(wrong)) => refuse(&args.file, &wrong)?,
                other => other?,
            }
        }
        ImportCommand::Areas(_) => {
            let areas = geojson::read_areas(&bytes).or_else(|wrong| refuse(&args.file, &wrong))?;
            open(args).await?.import_areas(areas, &how).await?
        }
    };
    bar.finish_and_clear();
    say(&summary, args.dry_run)
}

async fn open(args: &ImportArgs) -> anyhow::Result<std::sync::Arc<Directory>> {
    Ok(Directory::load(Store::open(&args.database.database_url).await?, now).await?)
}

/// A progress bar, hidden unless standard error is a terminal.
fn progress() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

fn show(bar: &ProgressBar, done: usize, all: usize) {
    bar.set_length(all as u64);
    bar.set_position(done as u64);
}

/// Prints everything that is wrong with the file, and fails.
fn refuse<T, W: std::fmt::Display>(file: &Path, wrong: &[W]) -> anyhow::Result<T> {
    let mut stderr = std::io::stderr().lock();
    for it in wrong {
        writeln!(stderr, "{it}")?;
    }
    let more = if wrong.len() == csv::MAX_COMPLAINTS { " at least" } else { "" };
    let things =
        if wrong.len() == 1 { "1 thing is wrong".to_owned() } else { format!("{} things are wrong", wrong.len()) };
    bail!("{} was not imported:{more} {things}; nothing was changed", file.display())
}

fn say(summary: &ImportSummary, dry_run: bool) -> anyhow::Result<()> {
    let ImportSummary { created, updated, archived, unchanged, conflicts, warnings } = summary;
    let mut stdout = std::io::stdout().lock();
    for it in warnings {
        writeln!(stdout, "warning: {it}")?;
    }
    for it in conflicts {
        writeln!(
            stdout,
            "conflict: {} {}{} was edited here after its last import and stays as it is",
            it.record.kind(),
            it.external_id,
            if it.name.is_empty() { String::new() } else { format!(" ({})", it.name) }
        )?;
    }
    let (would, wrote) = if dry_run { ("dry run, nothing was written; ", "would be") } else { ("", "were") };
    writeln!(
        stdout,
        "{would}records that {wrote} created: {created}, updated: {updated}, archived: {archived}; unchanged: {unchanged}; in conflict: {}",
        conflicts.len()
    )?;
    Ok(())
}
