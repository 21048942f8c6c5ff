//! What the rules of a text say of one day, minute by minute.

use std::{ops::Range, sync::Arc};

use chrono::{Days, NaiveDate};
use opening_hours::Context;

use crate::domain::{
    Calendar,
    hours::{
        State,
        rule::{DAY_MIN, HoursReading, HoursRule, Times},
        spelling::{self, Joined},
    },
};

/// The rules of a text, in their order.
#[derive(Debug)]
pub struct Rules {
    rules: Vec<HoursRule>,
    /// What the text can be read as. The first is by the letter.
    readings: Vec<HoursReading>,
}

/// Minutes of a day of which the text says one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    pub range: Range<i32>,
    pub state: State,
    pub comment: Option<Arc<str>>,
    /// Whether it follows an opening without a stated end.
    pub open_end: bool,
}

/// Of each rule, whether it is about a day: out of school holidays and in them.
type Chosen = Vec<[bool; 2]>;

impl Rules {
    /// # Errors
    ///
    /// What is wrong with the text, in one line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rules: Vec<HoursRule> = spelling::rules(text).iter().map(HoursRule::parse).collect::<Result<_, _>>()?;
        let both = |doubtful: bool| if doubtful { &[false, true][..] } else { &[false] };
        let school = both(rules.iter().any(HoursRule::names_school_holidays));
        let daylight = both(rules.iter().any(HoursRule::names_the_sun));
        let nights = both(rules.iter().skip(1).any(|it| it.joined == Joined::Replacing));
        let mut readings = Vec::new();
        for &school_holidays in school {
            for &long_daylight in daylight {
                readings.extend(nights.iter().map(|&leaves_nights| HoursReading {
                    school_holidays,
                    long_daylight,
                    leaves_nights,
                }));
            }
        }
        Ok(Self { rules, readings })
    }

    /// Whether the text speaks of public holidays.
    pub fn name_public_holidays(&self) -> bool {
        self.rules.iter().any(HoursRule::names_public_holidays)
    }

    /// Whether the text says the same of every minute.
    pub fn are_constant(&self) -> bool {
        let last_is_always = self.rules.last().is_some_and(|it| it.joined != Joined::Fallback && it.is_always());
        last_is_always || self.rules.iter().all(HoursRule::is_always)
    }

    /// The days from `first`, without end. Each is covered without gaps.
    pub fn days(&self, calendar: &Calendar, first: NaiveDate) -> impl Iterator<Item = Vec<Minutes>> {
        let context = Context::default().with_holidays(calendar.for_evaluation());
        let rules: Vec<HoursRule> = self.rules.iter().map(|it| it.with_context(&context)).collect();
        let about = |rules: &[HoursRule], date| -> Chosen {
            let both = |it: &HoursRule| {
                let out = it.is_about(date, false);
                [out, if it.names_school_holidays() { it.is_about(date, true) } else { out }]
            };
            rules.iter().map(both).collect()
        };
        let mut yesterday = about(&rules, first - Days::new(1));
        first.iter_days().map(move |date| {
            let today = about(&rules, date);
            let mut readings = self.readings.iter().map(|it| read(&rules, *it, date, &today, &yesterday));
            let by_the_letter = readings.next().unwrap_or_default();
            let agreed = readings.fold(by_the_letter, |said, other| agreed(&said, &other));
            yesterday = today;
            agreed
        })
    }
}

/// One reading of a day.
fn read(
    rules: &[HoursRule],
    reading: HoursReading,
    date: NaiveDate,
    today: &Chosen,
    yesterday: &Chosen,
) -> Vec<Minutes> {
    let school = usize::from(reading.school_holidays);
    let was_replaced = |number: usize| {
        let later = rules.iter().zip(yesterday).skip(number + 1).filter(|(_, about)| about[school]);
        later.map(|(it, _)| it).any(|it| it.replaces_days() || it.closes_days())
    };
    let mut said: Vec<Statement> = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        if today[number][school] && rule.replaces_days() {
            if reading.leaves_nights {
                let adds_times = !rule.has_days() && number.checked_sub(1).is_some_and(|it| rules[it].has_days());
                said.retain(|it| adds_times || (it.since_yesterday && !was_replaced(it.rule)));
            } else {
                said.clear();
            }
        }
        for (is_about, since_yesterday) in [(today[number][school], false), (yesterday[number][school], true)] {
            if !is_about {
                continue;
            }
            let (of, before) = if since_yesterday { (date - Days::new(1), DAY_MIN) } else { (date, 0) };
            for Times { range, open_end } in rule.times(of, reading.long_daylight) {
                let range = (range.start - before).max(0)..(range.end - before).min(DAY_MIN);
                // After an open end nobody knows, unless the rule closes.
                let state = if open_end && rule.state == State::Open { State::Unknown } else { rule.state };
                let open_end = open_end && state == State::Unknown;
                let new = Minutes { range, state, comment: rule.comment.clone(), open_end };
                let parts = if rule.joined == Joined::Fallback { where_closed(&new, &said) } else { vec![new] };
                said.extend(parts.into_iter().map(|minutes| Statement { minutes, rule: number, since_yesterday }));
            }
        }
    }
    whole(said.into_iter().map(|it| it.minutes))
}

/// What a rule says, before later rules say otherwise.
struct Statement {
    minutes: Minutes,
    /// The number of the rule.
    rule: usize,
    /// Whether it began the day before.
    since_yesterday: bool,
}

/// The parts of `new` that `said` leaves closed.
fn where_closed(new: &Minutes, said: &[Statement]) -> Vec<Minutes> {
    let so_far = whole(said.iter().map(|it| it.minutes.clone()));
    let closed = so_far.into_iter().filter(|it| it.state == State::Closed);
    closed.filter_map(|it| overlap(&it.range, &new.range)).map(|range| Minutes { range, ..new.clone() }).collect()
}

/// The day without gaps: of what overlaps, the last holds, and what nobody names is closed.
fn whole(said: impl Iterator<Item = Minutes>) -> Vec<Minutes> {
    let mut day = vec![Minutes { range: 0..DAY_MIN, state: State::Closed, comment: None, open_end: false }];
    for new in said.filter(|it| !it.range.is_empty()) {
        let around = |it: &Minutes| {
            let before = it.range.start..it.range.end.min(new.range.start);
            let after = it.range.start.max(new.range.end)..it.range.end;
            [before, after].map(|range| Minutes { range, ..it.clone() })
        };
        day = day.iter().flat_map(around).filter(|it| !it.range.is_empty()).collect();
        let at = day.partition_point(|it| it.range.start < new.range.start);
        day.insert(at, new);
    }
    day
}

/// What two readings of a day have in common. Where they differ, the state is unknown.
fn agreed(one: &[Minutes], other: &[Minutes]) -> Vec<Minutes> {
    let mut day = Vec::new();
    for it in one {
        for that in other {
            let Some(range) = overlap(&it.range, &that.range) else { continue };
            day.push(if it.state == that.state {
                Minutes { range, open_end: it.open_end && that.open_end, ..it.clone() }
            } else {
                Minutes { range, state: State::Unknown, comment: None, open_end: false }
            });
        }
    }
    day
}

fn overlap(one: &Range<i32>, other: &Range<i32>) -> Option<Range<i32>> {
    let range = one.start.max(other.start)..one.end.min(other.end);
    (!range.is_empty()).then_some(range)
}
