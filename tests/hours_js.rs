//! Opening hours against `opening_hours.js`, the reference library: every text of the sample and of the tests, at 400
//! instants. It needs Node and the packages of package.json, and fails without them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use bussola::domain::{Calendar, Hours, Reason, State};
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, TimeZone, Timelike};
use chrono_tz::{Europe::Rome, Tz};

/// The differences that are meant: a text, what the library says, what we say, at how many instants, and why.
const DIFFERENCES: &str = include_str!("data/hours_js.tsv");

/// A year with both clock changes.
const DAYS: u64 = 365;

/// The tables of hours in tests/data: their name, and which column has the text.
const TABLES: [(&str, usize); 2] = [("hours.tsv", 0), ("hours_strings.txt", 1)];

#[test]
fn every_text_is_read_as_opening_hours_js_reads_it_except_where_the_reason_is_written_down() {
    let (texts, instants) = (texts(), instants());
    let theirs = opening_hours_js(&texts, &instants);
    let calendar = Calendar::italy(&[]);
    let mut found = BTreeSet::new();
    for (text, theirs) in texts.iter().zip(&theirs) {
        let Some(theirs) = theirs else {
            found.insert(format!("{text}\trefused\t-\t-"));
            continue;
        };
        let hours: Hours = text.parse().unwrap();
        let stretches = hours.stretches(&calendar, &[], first_day(), DAYS);
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (at, theirs) in instants.iter().zip(theirs.chars()) {
            let ours = &stretches[stretches.partition_point(|it| it.end <= *at)];
            let theirs = match theirs {
                'o' => "open",
                'c' => "closed",
                'u' => "unknown",
                _ => "error",
            };
            // The one difference of principle: on a holiday that a text does not name, what is open otherwise is unknown.
            let is_doubt = ours.reason == Some(Reason::HolidayNotStated) && calendar.holiday(at.date_naive()).is_some();
            if name(ours.state) != theirs && !(is_doubt && theirs == "open") {
                *counts.entry((theirs, name(ours.state))).or_default() += 1;
            }
        }
        found.extend(counts.iter().map(|((theirs, ours), count)| format!("{text}\t{theirs}\t{ours}\t{count}")));
    }
    let listed: BTreeSet<String> =
        lines(DIFFERENCES).skip(1).map(|it| it.rsplit_once('\t').unwrap().0.to_owned()).collect();
    let differ: Vec<&String> = found.difference(&listed).collect();
    let agree: Vec<&String> = listed.difference(&found).collect();
    assert!(differ.is_empty(), "{} differences are not in hours_js.tsv:\n{}", differ.len(), shown(&differ));
    assert!(agree.is_empty(), "{} differences of hours_js.tsv are no more:\n{}", agree.len(), shown(&agree));
    assert!(250 <= texts.len(), "only {} texts", texts.len());
}

fn shown(lines: &[&String]) -> String {
    lines.iter().map(|it| it.as_str()).collect::<Vec<_>>().join("\n")
}

const fn name(state: State) -> &'static str {
    match state {
        State::Open => "open",
        State::Closed => "closed",
        State::Unknown => "unknown",
    }
}

/// The lines that are neither empty nor comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|it| !it.is_empty() && !it.starts_with('#'))
}

/// The distinct texts of the sample and of tests/data that are opening hours.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = root.join("tests/data");
    let mut texts = BTreeSet::new();
    for (file, column) in TABLES {
        let table = fs::read_to_string(data.join(file)).unwrap();
        texts.extend(lines(&table).filter_map(|it| it.split('\t').nth(column).map(str::to_owned)));
    }
    let spreadsheets = fs::read_dir(&data).unwrap().map(|it| it.unwrap().path());
    for file in
        spreadsheets.filter(|it| it.extension().is_some_and(|it| it == "csv")).chain([root.join("data/sample.csv")])
    {
        let mut reader = csv::Reader::from_path(file).unwrap();
        let headers = reader.headers().unwrap().clone();
        let is_hours: Vec<bool> = headers.iter().map(|it| it.ends_with("hours")).collect();
        for row in reader.records() {
            let row = row.unwrap();
            texts.extend(row.iter().zip(&is_hours).filter(|(_, is)| **is).map(|(cell, _)| cell.to_owned()));
        }
    }
    texts.into_iter().filter(|it| it.parse::<Hours>().is_ok()).collect()
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()
}

/// 400 instants of a year: nights and edges of both clock changes, Christmas, Easter and every holiday, and others that
/// are spread over all hours and days.
fn instants() -> Vec<DateTime<Tz>> {
    let local = |text: &str| {
        let at = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        Rome.from_local_datetime(&at).earliest().unwrap()
    };
    let mut instants = BTreeSet::new();
    // A quarter of an hour apart, through the hour that comes twice and the one that does not come.
    for start in ["2026-10-25 00:45", "2027-03-28 00:45"] {
        instants.extend((0..20).map(|it| local(start) + Duration::minutes(15 * it)));
    }
    // Seven hours apart, so that they come to every part of the day.
    for (start, count) in [("2026-12-23 00:30", 50), ("2027-03-25 02:00", 20)] {
        instants.extend((0..count).map(|it| local(start) + Duration::hours(7 * it)));
    }
    let days = first_day().iter_days().take(usize::try_from(DAYS).unwrap());
    for holiday in days.filter(|it| Calendar::italy(&[]).holiday(*it).is_some()) {
        for time in ["03:00", "10:00", "11:59", "22:30"] {
            instants.insert(local(&format!("{holiday} {time}")));
        }
    }
    // The step shares no factor with the year, the week or the day.
    let step = Duration::minutes(2_089);
    instants.extend((0..).map(|it| local(&format!("{} 00:00", first_day())) + step * it).take(400 - instants.len()));
    assert_eq!(instants.len(), 400);
    assert_eq!(instants.iter().map(Timelike::hour).collect::<BTreeSet<_>>().len(), 24, "every hour of the day");
    instants.into_iter().collect()
}

/// For each text, a letter for each instant; nothing for a text that the library refuses.
fn opening_hours_js(texts: &[String], instants: &[DateTime<Tz>]) -> Vec<Option<String>> {
    let mut node = Command::new("node")
        .arg("tests/opening_hours.mjs")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("TZ", "Europe/Rome")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs; see CONTRIBUTING.md");
    let instants: Vec<i64> = instants.iter().map(DateTime::timestamp_millis).collect();
    let question = serde_json::json!({ "texts": texts, "instants": instants }).to_string();
    node.stdin.take().unwrap().write_all(question.as_bytes()).unwrap();
    let answer = node.wait_with_output().unwrap();
    assert!(answer.status.success(), "tests/opening_hours.mjs failed; is `npm ci` done?");
    serde_json::from_slice(&answer.stdout).unwrap()
}
