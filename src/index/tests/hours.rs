//! Checks timetables against the evaluation of the text, and both against a minute-by-minute clock.

use chrono::{Days, Duration, NaiveDateTime, TimeZone};
use chrono_tz::Europe::Rome;
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    domain::{Calendar, Closure, Hours, PatronDay, State},
    index::{
        Moment, Snapshot, common_opening, common_timetable,
        tests::desks::{Desk, Offered, catalog_of, today},
        timetable::Timetables,
    },
};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// A rule: the first and last weekday, and the first and last minute, perhaps past midnight.
type Rule = (usize, usize, u32, u32);

fn text_of(rules: &[Rule], holidays: &str) -> String {
    let time = |it: u32| format!("{:02}:{:02}", it / 60, it % 60);
    // Joined with commas, so that no rule replaces another and the oracle below stays simple.
    let rules = rules.iter().map(|(first, last, from, to)| {
        let days = if first == last { DAYS[*first].to_owned() } else { format!("{}-{}", DAYS[*first], DAYS[*last]) };
        format!("{days} {}-{}", time(*from), time(*to % 1440))
    });
    format!("{}{holidays}", rules.collect::<Vec<_>>().join(", "))
}

/// Whether any rule is open at a minute of wall-clock time, by today's or by yesterday's hours.
fn is_open(rules: &[Rule], at: NaiveDateTime) -> bool {
    use chrono::{Datelike, Timelike};
    let weekday = at.weekday().num_days_from_monday() as usize;
    let minute = at.hour() * 60 + at.minute();
    let on = |first: usize, last: usize, day: usize| {
        if first <= last { (first..=last).contains(&day) } else { first <= day || day <= last }
    };
    rules.iter().any(|(first, last, from, to)| {
        let today = on(*first, *last, weekday) && *from <= minute && minute < *to;
        let since_yesterday = on(*first, *last, (weekday + 6) % 7) && minute + 1440 < *to && *from <= minute + 1440;
        today || since_yesterday
    })
}

fn venice() -> Calendar {
    Calendar::italy(&[PatronDay { day: "11-21".parse().unwrap(), name: "Salute".into() }])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_timetable_is_what_a_minute_by_minute_oracle_says(
        rules in vec((0..7usize, 0..7usize, 0..1440u32, 1..900u32), 1..4),
        holidays in select(&["", "; PH off"][..]),
        week in select(&["2026-10-19", "2026-11-16", "2026-12-21", "2027-03-22", "2027-04-05"][..]),
        closed in prop::option::of(0..7u64),
    ) {
        let rules: Vec<Rule> = rules.into_iter().map(|(a, b, from, long)| (a, b, from, from + long)).collect();
        let monday: chrono::NaiveDate = week.parse().unwrap();
        let closures: Vec<Closure> =
            closed.map(|it| monday + Days::new(it)).map(|it| Closure::new(it, it).unwrap()).into_iter().collect();
        let calendar = std::sync::Arc::new(venice());
        let hours: Hours = text_of(&rules, holidays).parse().unwrap();
        let timetable = Timetables::default().get(&hours, None, &calendar, &closures, monday);
        // Step by instants, not by the wall clock, to cover both clock changes.
        let mut at = Rome.from_local_datetime(&monday.and_hms_opt(0, 0, 0).unwrap()).earliest().unwrap();
        let end = at + Days::new(7);
        while at < end {
            let (wall_clock, date) = (at.naive_local(), at.date_naive());
            let expected = if closures.iter().any(|it| it.covers(date)) || !is_open(&rules, wall_clock) {
                State::Closed
            } else if calendar.holiday(date).is_none() {
                State::Open
            } else if holidays.is_empty() {
                State::Unknown
            } else {
                State::Closed
            };
            // By the rules of OSM, a span from the evening before a holiday goes on past midnight; the oracle skips it.
            let from_before = holidays == "; PH off" && calendar.holiday(date).is_some();
            if !from_before {
                prop_assert_eq!(timetable.state(Moment::new(at)), expected, "{} at {}", hours, at);
            }
            at += Duration::minutes(1);
        }
    }

    #[test]
    fn a_timetable_says_the_same_as_its_text(
        text in select(&[
            "Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; PH off", "24/7", "Sa[1] 10:00-12:00; PH 09:00-10:00", "Su 01:00-04:00",
            "Jul-Aug 08:00-20:00", "Mo-Su 20:00-08:00", "Mo 15:00-17:00; Fr 15:00+", "Oct 18-Apr 15 20:30-07:00", "PH -1 day 10:00-20:00",
            "Fr 14:00-17:00 \"su appuntamento\"", "Tu 10:00-11:00 unknown", "2027 Mo 10:00-11:00",
        ][..]),
        minutes in vec(0..43 * 1440i64, 1..8),
    ) {
        let calendar = std::sync::Arc::new(venice());
        let hours: Hours = text.parse().unwrap();
        let timetable = Timetables::default().get(&hours, None, &calendar, &[], today());
        let start = Rome.from_local_datetime(&(today() - Days::new(1)).and_hms_opt(0, 0, 0).unwrap()).unwrap();
        for minute in minutes {
            let at = start + Duration::minutes(minute);
            prop_assert_eq!(timetable.opening(Moment::new(at)), hours.opening(&calendar, &[], at), "{} at {}", text, at);
        }
    }
}

#[test]
fn services_share_hours_only_if_each_states_the_same() {
    const MORNINGS: Option<&str> = Some("Mo-Fr 09:00-12:00");
    let tuesday_at_ten = Moment::new(Rome.with_ymd_and_hms(2026, 11, 24, 10, 0, 0).unwrap());
    for (hours, shared, state) in [
        (&[MORNINGS][..], true, Some(State::Open)),
        (&[MORNINGS, MORNINGS, MORNINGS], true, Some(State::Open)),
        (&[MORNINGS, None], false, None),
        (&[None, MORNINGS], false, None),
        (&[MORNINGS, Some("Mo-Fr 09:00-13:00")], false, None),
        (&[MORNINGS, MORNINGS, Some("Mo-Fr 15:00-18:00")], false, None),
        (&[None], false, Some(State::Unknown)),
        (&[None, None], false, Some(State::Unknown)),
    ] {
        let plain = Desk::plain(1);
        let services = hours.iter().map(|hours| Offered { hours: *hours, ..plain.services[0].clone() }).collect();
        let desk = Desk { services, ..plain };
        let snapshot = Snapshot::new(0, catalog_of(desk.records()), today());
        let entry = snapshot.entries().next().unwrap();
        assert_eq!(entry.offers.len(), hours.len());
        assert_eq!(common_timetable(&entry.offers).is_some(), shared, "{hours:?}");
        let common = common_opening(&entry.offers, tuesday_at_ten);
        assert_eq!(common.map(|it| it.state), state, "{hours:?}");
    }
}
