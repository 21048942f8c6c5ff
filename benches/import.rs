//! Measures an import of 100 000 rows into SQLite, step by step, and a start with the result.

#![expect(clippy::print_stdout, reason = "a benchmark prints its measurements")]

#[expect(dead_code, reason = "this benchmark needs a part of the shared code")]
mod common;

use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Instant,
};

use bussola::{
    directory::{Directory, Import},
    formats::csv,
    store::Store,
    synth,
};
use chrono::{TimeZone, Utc};

const ROWS: usize = 100_000;
const LOCATIONS: usize = 100_000;
const RUNS: usize = 3;

fn main() -> anyhow::Result<()> {
    let dir = tempfile::tempdir()?;
    let work = measure(dir.path());
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

async fn measure(dir: &Path) -> anyhow::Result<()> {
    let rows = dir.join("rows.csv");
    std::fs::write(&rows, common::csv_of(synth::rows(LOCATIONS, common::SEED).take(ROWS)))?;
    let all = dir.join("all.csv");
    std::fs::write(&all, common::csv_of(synth::rows(LOCATIONS, common::SEED)))?;

    println!("seconds, median of {RUNS} runs\n");
    println!("| import | rows | parse | plan | write | commit and index | total |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    let mut runs = Vec::new();
    for run in 0..RUNS {
        runs.push(import(&rows, &url(dir, &format!("rows{run}")), "into an empty database").await?);
    }
    median(runs).print();
    let mut again = Vec::new();
    for run in 0..RUNS {
        again.push(import(&rows, &url(dir, &format!("rows{run}")), "the same again").await?);
    }
    median(again).print();
    import(&all, &url(dir, "all"), "100 000 locations, one run").await?.print();

    println!("\n| start (`Directory::load`) | locations | seconds |\n| --- | ---: | ---: |");
    for database in ["rows0", "all"] {
        let mut times = Vec::new();
        let mut locations = 0;
        for _ in 0..RUNS {
            let (started, directory) = (Instant::now(), open(&url(dir, database)).await?);
            times.push(started.elapsed().as_secs_f64());
            locations = directory.snapshot().entries().count();
            directory.close().await;
        }
        times.sort_unstable_by(f64::total_cmp);
        println!("| {database} | {locations} | {:.2} |", times[RUNS / 2]);
    }
    Ok(())
}

/// The seconds that one import takes.
struct Run {
    what: &'static str,
    rows: usize,
    parse: f64,
    plan: f64,
    write: f64,
    index: f64,
    total: f64,
}

impl Run {
    fn print(&self) {
        let Self { what, rows, parse, plan, write, index, total } = self;
        println!("| {what} | {rows} | {parse:.2} | {plan:.2} | {write:.2} | {index:.2} | {total:.2} |");
    }
}

fn median(mut runs: Vec<Run>) -> Run {
    runs.sort_unstable_by(|a, b| a.total.total_cmp(&b.total));
    runs.swap_remove(runs.len() / 2)
}

fn url(dir: &Path, name: &str) -> String {
    format!("sqlite:{}", dir.join(name).with_extension("db").display())
}

async fn open(url: &str) -> anyhow::Result<Arc<Directory>> {
    Ok(Directory::load(Store::open(url).await?, common::now).await?)
}

/// Imports `file` as `bussola import directory` does. Progress reports mark the time spent writing.
async fn import(file: &Path, url: &str, what: &'static str) -> anyhow::Result<Run> {
    let directory = open(url).await?;
    let at = Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).single().expect("an instant");
    let how = Import { source: "synth".to_owned(), replace: false, dry_run: false, at };
    let started = Instant::now();
    let file = csv::read(&std::fs::read(file)?).expect("made-up rows are valid");
    let (rows, read) = (file.offers.len(), Instant::now());
    let writing: Mutex<Option<(Instant, Instant)>> = Mutex::new(None);
    let progress = |_: usize, _: usize| {
        let now = Instant::now();
        let mut writing = writing.lock().expect("nothing panics under this lock");
        *writing = Some((writing.map_or(now, |(first, _)| first), now));
    };
    directory.import(file, &how, &progress).await?;
    let done = Instant::now();
    directory.close().await;
    let (first, last) = writing.into_inner().expect("nothing panicked").unwrap_or((done, done));
    let seconds = |from: Instant, to: Instant| (to - from).as_secs_f64();
    Ok(Run {
        what,
        rows,
        parse: seconds(started, read),
        plan: seconds(read, first),
        write: seconds(first, last),
        index: seconds(last, done),
        total: seconds(started, done),
    })
}
