//! Measures the memory and time of the index, for directories of three sizes.

#![expect(clippy::print_stdout, reason = "a benchmark prints its measurements")]

#[expect(dead_code, reason = "this benchmark needs a part of the shared code")]
mod common;

use std::{
    alloc::System,
    hint::black_box,
    time::{Duration, Instant},
};

use bussola::{
    domain::{Actor, Bounds, Change, Language, Position, Record, Text},
    index::{AskedLanguages, Catalog, Moment, Nearest, Query, Question, Snapshot, Within},
};
use cap::Cap;
use chrono::TimeZone;
use chrono_tz::Europe::Rome;
use criterion::{BenchmarkId, Criterion};

/// Counts the bytes that are allocated and not freed.
#[global_allocator]
static HEAP: Cap<System> = Cap::new(System, usize::MAX);

const SIZES: [usize; 3] = [5_000, 100_000, 1_000_000];
const ANYWHERE_M: f64 = 30_000_000.0;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    for locations in SIZES {
        let before = HEAP.allocated();
        let catalog = common::catalog(locations);
        let records = HEAP.allocated() - before;
        let snapshot = build(locations, &catalog);
        println!("records/{locations}: {} bytes per location, with names and texts", records / locations);
        nearest(&mut criterion, locations, &snapshot);
        within(&mut criterion, locations, &snapshot);
        edits(&mut criterion, locations, &snapshot);
        words(&mut criterion, locations, &snapshot);
    }
    criterion.final_summary();
}

/// Indexes the records three times, and prints the median time and the memory besides the records.
fn build(locations: usize, catalog: &Catalog) -> Snapshot {
    let mut times = Vec::new();
    loop {
        let (before, copy, started) = (HEAP.allocated(), catalog.clone(), Instant::now());
        let snapshot = Snapshot::new(0, copy, common::now().date_naive());
        times.push(started.elapsed());
        if times.len() == 3 {
            times.sort_unstable();
            let bytes = (HEAP.allocated() - before) / locations;
            println!(
                "build/{locations}: {:.3} s; index: {bytes} bytes per location, {} of them spatial",
                times[1].as_secs_f64(),
                snapshot.bytes_per_place()
            );
            return snapshot;
        }
    }
}

fn nearest(criterion: &mut Criterion, locations: usize, snapshot: &Snapshot) {
    let services = snapshot.offers().count();
    let pairs = [("common", usize::MAX), ("middling", services / 500), ("rare", 5)]
        .map(|(name, count)| (name, common::pair(snapshot, count)));
    let mut questions = vec![("any".to_owned(), Question::default())];
    for (name, pair) in pairs {
        println!("{name}/{locations}: {} in {}, {} of {services}", pair.need.slug(), pair.language, pair.services);
        questions.push((name.to_owned(), pair.question()));
        for (when, moment) in [("Tuesday", moment(24, 10)), ("Sunday night", moment(29, 3))] {
            questions.push((format!("{name}, open on {when}"), Question { open: Some(moment), ..pair.question() }));
        }
    }
    let positions = common::positions(snapshot, 500);
    let mut group = criterion.benchmark_group("nearest");
    for (name, question) in questions {
        group.bench_function(BenchmarkId::new(name, locations), |bench| {
            let mut from = positions.iter().cycle();
            bench.iter(|| {
                let from = *from.next().expect("a cycle has no end");
                let nearest =
                    Nearest { from, question: question.clone(), within: Within::Metres(ANYWHERE_M), limit: 10 };
                black_box(snapshot.nearest(&nearest)).len()
            });
        });
    }
    // No service offers Basque, so every condition is given up in turn.
    let nobody = Question {
        languages: vec![Language::parse("eu").expect("a language")].into(),
        known_only: true,
        ..common::pair(snapshot, 5).question()
    };
    group.bench_function(BenchmarkId::new("relaxed", locations), |bench| {
        let mut from = positions.iter().cycle();
        bench.iter(|| {
            let from = *from.next().expect("a cycle has no end");
            let nearest = Nearest { from, question: nobody.clone(), within: Within::Metres(50_000.0), limit: 10 };
            black_box(snapshot.nearest_relaxed(&nearest)).len()
        });
    });
    group.finish();
}

fn moment(day: u32, hour: u32) -> Moment {
    Moment::new(Rome.with_ymd_and_hms(2026, 11, day, hour, 0, 0).single().expect("an instant"))
}

fn within(criterion: &mut Criterion, locations: usize, snapshot: &Snapshot) {
    let mestre = Bounds::parse("12.18,45.45,12.32,45.53").expect("a box");
    let need = Question { languages: AskedLanguages::default(), ..common::pair(snapshot, usize::MAX).question() };
    println!(
        "within/{locations}: {} places in the box",
        snapshot.within(&mestre, &Question::default(), None, usize::MAX).len()
    );
    let mut group = criterion.benchmark_group("within");
    for (name, question) in [("any", Question::default()), ("common need", need)] {
        group.bench_function(BenchmarkId::new(name, locations), |bench| {
            bench.iter(|| black_box(snapshot.within(&mestre, &question, None, 100)).len());
        });
    }
    group.finish();
}

/// What people type: words of needs and of names, whole, unfinished and misspelled.
fn words(criterion: &mut Criterion, locations: usize, snapshot: &Snapshot) {
    let started = Instant::now();
    snapshot.warm();
    println!("names/{locations}: indexed in {:.3} s", started.elapsed().as_secs_f64());
    let from = common::positions(snapshot, 1).first().copied();
    let mut group = criterion.benchmark_group("search");
    for (name, typed) in [
        ("one word", "permesso"),
        ("unfinished", "rinn"),
        ("two words with a typing error each", "ambulatroio donen"),
        ("a name with a typing error", "sportelo imigrati"),
        ("a whole question", "dove posso andare per rinnovare il permesso di soggiorno scaduto"),
    ] {
        group.bench_function(BenchmarkId::new(name, locations), |bench| {
            bench.iter(|| black_box(snapshot.search(&Query::new(typed, "it", from), 10)).len());
        });
    }
    group.finish();
}

/// One edit until the next snapshot is ready: on the base, and when the overlay is nearly full.
fn edits(criterion: &mut Criterion, locations: usize, snapshot: &Snapshot) {
    let places: Vec<_> = snapshot.catalog().locations().take(500).cloned().collect();
    let renamed = |number: usize| {
        let mut place = (*places[number]).clone();
        place.name = Text::italian("Sportello con un nome nuovo");
        place.place = moved(place.place.position());
        Record::Location(place)
    };
    let mut service = (**snapshot.catalog().services().next().expect("a directory has services")).clone();
    service.name = Text::italian("Servizio con un nome nuovo");
    let full = snapshot.after((0..499).map(|it| change(renamed(it))).collect());
    let mut group = criterion.benchmark_group("edit until visible");
    for (name, on, record) in [
        ("location", snapshot, renamed(499)),
        ("location, 499 edits before", &full, renamed(499)),
        ("service", snapshot, Record::Service(service)),
    ] {
        group.bench_function(BenchmarkId::new(name, locations), |bench| {
            bench.iter(|| black_box(on.after(vec![change(record.clone())])).seq());
        });
    }
    group.finish();
}

fn moved(from: Option<Position>) -> bussola::domain::Place {
    let from = from.expect("made-up places are public");
    let position = Position::new(from.lat() + 0.001, from.lon()).expect("Italy is not at the pole");
    let precision = bussola::domain::Precision::Exact;
    bussola::domain::Place::Public { position, precision, address: None, locality: None, municipality: None }
}

fn change(after: Record) -> Change {
    Change { seq: 1, at: common::now(), actor: Actor::System, before: None, after }
}
