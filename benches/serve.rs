//! Measures the start of `bussola serve`, and the memory that it holds a minute later.

#![expect(clippy::print_stdout, reason = "a benchmark prints its measurements")]

#[expect(dead_code, reason = "this benchmark needs a part of the shared code")]
mod common;

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use bussola::synth;

const BUSSOLA: &str = env!("CARGO_BIN_EXE_bussola");
const LOCATIONS: [usize; 2] = [5_000, 100_000];
const STARTS: usize = 3;
const LATER: Duration = Duration::from_mins(1);

fn main() -> anyhow::Result<()> {
    let dir = tempfile::tempdir()?;
    println!("| directory | start, s (median of {STARTS}) | resident a minute later, MB | of it the program's file |");
    println!("| --- | ---: | ---: | ---: |");
    let sample = dir.path().join("sample.db");
    // The first start imports the sample.
    stop(start(&sample, &["--sample"])?.0)?;
    measure("the sample", &sample)?;
    for locations in LOCATIONS {
        let (csv, database) = (dir.path().join("synth.csv"), dir.path().join(format!("{locations}.db")));
        fs::write(&csv, common::csv_of(synth::rows(locations, common::SEED)))?;
        let import = Command::new(BUSSOLA)
            .args(["import", "directory", "--source", "synth", "--database-url", &url(&database)])
            .arg(&csv)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        anyhow::ensure!(import.success(), "the import failed");
        measure(&format!("{locations} locations"), &database)?;
    }
    Ok(())
}

fn measure(what: &str, database: &Path) -> anyhow::Result<()> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let (service, took) = start(database, &[])?;
        starts.push(took.as_secs_f64());
        stop(service)?;
    }
    starts.sort_unstable_by(f64::total_cmp);
    let (service, _) = start(database, &[])?;
    thread::sleep(LATER);
    let status = fs::read_to_string(format!("/proc/{}/status", service.id()))?;
    let megabytes = |name: &str| -> Option<f64> {
        let (kilobytes, _) = status.split_once(name)?.1.trim_start().split_once(' ')?;
        Some(kilobytes.parse::<f64>().ok()? / 1000.0)
    };
    let (Some(all), Some(file)) = (megabytes("VmRSS:"), megabytes("RssFile:")) else {
        anyhow::bail!("/proc has no figures: {status}")
    };
    println!("| {what} | {:.2} | {all:.0} | {file:.0} |", starts[STARTS / 2]);
    stop(service)
}

/// Starts the service, and returns it when it says that it is open.
fn start(database: &Path, more: &[&str]) -> anyhow::Result<(Child, Duration)> {
    let started = Instant::now();
    let mut service = Command::new(BUSSOLA)
        .args(["serve", "--listen", "127.0.0.1:0", "--database-url", &url(database)])
        .args(more)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut said = BufReader::new(service.stdout.take().expect("stdout is piped")).lines();
    let open = said.any(|line| line.is_ok_and(|it| it.contains("/status")));
    anyhow::ensure!(open, "the service did not start");
    Ok((service, started.elapsed()))
}

fn stop(mut service: Child) -> anyhow::Result<()> {
    service.kill()?;
    service.wait()?;
    Ok(())
}

fn url(database: &Path) -> String {
    format!("sqlite:{}", database.display())
}
