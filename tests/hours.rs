//! Opening hours: a table of cases derived from the specification, and texts that must not panic.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::{fs, panic, path::Path};

use bussola::domain::{Calendar, Closure, Hours, PatronDay, Span};
use chrono::{DateTime, Days, Duration, MappedLocalTime, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::{Europe::Rome, Tz};

const CASES: &str = include_str!("data/hours.tsv");
const STRINGS: &str = include_str!("data/hours_strings.txt");
const WALL_CLOCK: &str = "%Y-%m-%dT%H:%M";

#[test]
fn every_case_of_the_table_is_answered_as_the_table_says() {
    let cases: Vec<&str> = lines(CASES).skip(1).collect();
    let wrong: Vec<String> = cases.iter().filter_map(|it| difference(it)).collect();
    assert!(wrong.is_empty(), "{} of {} cases differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(300 <= cases.len(), "only {} cases", cases.len());
}

#[test]
fn every_text_of_our_list_is_evaluated_or_refused_as_the_list_says() {
    let mut wrong = Vec::new();
    for line in lines(STRINGS) {
        let (expected, text) = line.split_once('\t').unwrap();
        match outcome(text) {
            Ok(found) if found == expected => {}
            Ok(found) => wrong.push(format!("`{text}` is {found}")),
            Err(why) => wrong.push(format!("`{text}`: {why}")),
        }
    }
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

/// The collection is not part of the repository. Without it, the test does nothing.
#[test]
fn every_text_of_the_large_collection_is_evaluated_or_refused() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/opening_hours_samples.txt");
    let Ok(samples) = fs::read_to_string(file) else { return };
    let texts = lines(&samples).filter_map(|it| it.split('\t').next());
    let wrong: Vec<String> = texts.filter_map(|it| outcome(it).err().map(|why| format!("`{it}`: {why}"))).collect();
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

/// The lines that are neither empty nor comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|it| !it.is_empty() && !it.starts_with('#'))
}

/// How the result for one line of the table differs from the expected one.
fn difference(line: &str) -> Option<String> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [hours, patron, closures, at, expected @ ..] = columns.as_slice() else { panic!("too few columns: {line}") };
    let patron_day = |day: &str| PatronDay { day: day.parse().unwrap(), name: "Patrono".into() };
    let patron_days: Vec<PatronDay> = listed(patron).map(patron_day).collect();
    let closures: Vec<Closure> = listed(closures).map(|it| it.parse().unwrap()).collect();
    let opening = match hours.parse::<Hours>() {
        Ok(hours) => hours.opening(&Calendar::italy(&patron_days), &closures, instant(at)),
        Err(err) => return Some(format!("{line}\n    is refused: {err}")),
    };
    let found = [
        format!("{:?}", opening.state).to_lowercase(),
        opening.until.map_or("-".into(), shown),
        opening.next.map_or("-".into(), shown),
        opening.reason.map_or(String::new(), |it| serde_json::to_value(it).unwrap().as_str().unwrap().to_owned()),
    ];
    let question = columns[..4].join(" | ");
    (found != expected).then(|| format!("{question}\n    expected {expected:?}\n    found    {found:?}"))
}

fn listed(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').filter(|it| !it.is_empty())
}

/// An instant by Rome's wall clock, with an offset where the clock shows the time twice.
fn instant(text: &str) -> DateTime<Tz> {
    match DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z") {
        Ok(it) => it.with_timezone(&Rome),
        Err(_) => Rome.from_local_datetime(&NaiveDateTime::parse_from_str(text, WALL_CLOCK).unwrap()).single().unwrap(),
    }
}

fn shown(it: DateTime<Tz>) -> String {
    let twice = matches!(Rome.from_local_datetime(&it.naive_local()), MappedLocalTime::Ambiguous(..));
    it.format(if twice { "%Y-%m-%dT%H:%M%:z" } else { WALL_CLOCK }).to_string()
}

/// `evaluated` or `refused`; an error describes wrong behaviour.
fn outcome(text: &str) -> Result<&'static str, String> {
    panic::catch_unwind(|| match text.parse::<Hours>() {
        Ok(hours) => evaluate(&hours).map(|()| "evaluated"),
        Err(err) if err.why.trim().is_empty() => Err("refused without a reason".into()),
        Err(err) if err.to_string().contains('\n') => Err(format!("refused with more than a line: {err}")),
        Err(_) => Ok("refused"),
    })
    .unwrap_or_else(|_| Err("panics".into()))
}

/// Evaluates twenty instants over two years, and checks that sixty days of stretches have no holes.
fn evaluate(hours: &Hours) -> Result<(), String> {
    let patron_day = PatronDay { day: "11-21".parse().unwrap(), name: "Patrono".into() };
    let calendar = Calendar::italy(&[patron_day]);
    let closures = ["2026-08-10/2026-08-21".parse::<Closure>().unwrap()];
    let start = instant("2026-01-01T00:00");
    for step in 0..20 {
        let at = start + Duration::hours(36 * 24 + 7) * step;
        let opening = hours.opening(&calendar, &closures, at);
        if opening.until.is_some_and(|it| it <= at) || opening.next.is_some_and(|it| it <= at) {
            return Err(format!("at {at} what comes is already past: {opening:?}"));
        }
    }
    let (first, days) = (NaiveDate::from_ymd_opt(2026, 7, 20).unwrap(), 60);
    let spans = hours.spans(&calendar, &closures, first, days);
    let (midnight, end) = (|it: NaiveDate| it.and_time(chrono::NaiveTime::MIN), first + Days::new(days));
    let bounds = (spans.first().map(|it| it.start), spans.last().map(|it| it.end));
    let said = |it: &Span| (it.state, it.reason, it.comment.clone(), it.open_end);
    let good = |pair: &[Span]| pair[0].end == pair[1].start && said(&pair[0]) != said(&pair[1]);
    let whole = bounds == (Some(midnight(first)), Some(midnight(end)));
    if whole && spans.iter().all(|it| it.start < it.end) && spans.windows(2).all(good) {
        Ok(())
    } else {
        Err(format!("stretches with holes, or that should be one: {spans:?}"))
    }
}
