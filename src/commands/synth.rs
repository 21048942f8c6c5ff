//! `bussola synth`.

use std::{
    fs::File,
    io::{self, Write},
    path::PathBuf,
};

use anyhow::Context;
use clap::Args;

use crate::{formats::csv::COLUMNS, synth};

#[derive(Args, Debug)]
pub struct SynthArgs {
    /// Number of locations; most have one or two services, some up to four
    #[arg(long)]
    locations: usize,
    /// Random seed; the same seed gives the same file
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// File to write; standard output if omitted
    file: Option<PathBuf>,
}

pub fn synth(args: &SynthArgs) -> anyhow::Result<()> {
    match &args.file {
        Some(file) => {
            let out = File::create(file).with_context(|| format!("cannot write {}", file.display()))?;
            write(args, out).with_context(|| format!("cannot write {}", file.display()))
        }
        None => write(args, io::stdout().lock()),
    }
}

fn write(args: &SynthArgs, out: impl Write) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(COLUMNS)?;
    for row in synth::rows(args.locations, args.seed) {
        writer.write_record(row.cells())?;
    }
    Ok(writer.flush()?)
}
