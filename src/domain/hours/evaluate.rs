//! Evaluates hours in wall-clock time, and converts wall-clock time to instants.

use std::sync::Arc;

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::{Europe::Rome, Tz};
use opening_hours::{Context, OpeningHours, RuleKind};

use crate::domain::{
    Calendar, Closure, Hours,
    hours::{OnHolidays, Reason, State},
};

/// A period of one state, in Rome's wall-clock time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: NaiveDateTime,
    pub end: NaiveDateTime,
    pub state: State,
    pub reason: Option<Reason>,
    /// The comment in the text, such as "by appointment".
    pub comment: Option<Arc<str>>,
}

/// A period of one state, in instants. When the clocks change, an hour of wall-clock time is skipped or repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub start: DateTime<Tz>,
    pub end: DateTime<Tz>,
    pub state: State,
    pub reason: Option<Reason>,
    pub comment: Option<Arc<str>>,
}

impl Hours {
    /// The spans of `days` days from `first`, without gaps. Adjacent spans differ.
    ///
    /// # Cost
    ///
    /// Evaluates every rule of the text for every day.
    pub fn spans(&self, calendar: &Calendar, closures: &[Closure], first: NaiveDate, days: u64) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for (_, day) in self.days(calendar, closures, first, days) {
            for span in day {
                match spans.last_mut() {
                    Some(last) if last.says_the_same(&span) => last.end = span.end,
                    _ => spans.push(span),
                }
            }
        }
        spans
    }

    /// Like [`Hours::spans`], in instants.
    pub fn stretches(&self, calendar: &Calendar, closures: &[Closure], first: NaiveDate, days: u64) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        for (date, day) in self.days(calendar, closures, first, days) {
            for stretch in as_it_passes(date, &day) {
                match stretches.last_mut() {
                    Some(last) if last.says_the_same(&stretch) => last.end = stretch.end,
                    _ => stretches.push(stretch),
                }
            }
        }
        stretches
    }

    /// The spans of each day.
    fn days(
        &self,
        calendar: &Calendar,
        closures: &[Closure],
        first: NaiveDate,
        days: u64,
    ) -> impl Iterator<Item = (NaiveDate, Vec<Span>)> {
        let context = Context::default().with_holidays(calendar.for_evaluation());
        let rules = self.0.rules.clone().with_context(context);
        let dates = first.iter_days().take(usize::try_from(days).unwrap_or(usize::MAX));
        dates.map(move |date| (date, self.day(&rules, calendar, closures, date)))
    }

    fn day(&self, rules: &OpeningHours, calendar: &Calendar, closures: &[Closure], date: NaiveDate) -> Vec<Span> {
        let midnight = date.and_time(NaiveTime::MIN);
        if closures.iter().any(|it| it.covers(date)) {
            let end = midnight + Days::new(1);
            return vec![Span {
                start: midnight,
                end,
                state: State::Closed,
                reason: Some(Reason::Closure),
                comment: None,
            }];
        }
        let in_doubt = self.0.on_holidays == OnHolidays::NotStated && calendar.holiday(date).is_some();
        let at =
            |time: opening_hours_syntax::ExtendedTime| midnight + Duration::minutes(time.mins_from_midnight().into());
        rules
            .schedule_at(date)
            .into_iter()
            .map(|it| {
                let (state, reason) = match it.kind {
                    RuleKind::Closed => (State::Closed, None),
                    RuleKind::Open if in_doubt => (State::Unknown, Some(Reason::HolidayNotStated)),
                    RuleKind::Open => (State::Open, None),
                    RuleKind::Unknown => (State::Unknown, Some(Reason::StatedUnknown)),
                };
                let comment = (!it.comment.is_empty()).then_some(it.comment);
                Span { start: at(it.range.start), end: at(it.range.end), state, reason, comment }
            })
            .collect()
    }
}

impl Span {
    fn says_the_same(&self, next: &Self) -> bool {
        self.end == next.start && (self.state, self.reason, &self.comment) == (next.state, next.reason, &next.comment)
    }
}

impl Stretch {
    fn says_the_same(&self, next: &Self) -> bool {
        self.end == next.start && (self.state, self.reason, &self.comment) == (next.state, next.reason, &next.comment)
    }
}

/// The spans of one day, in instants.
fn as_it_passes(date: NaiveDate, spans: &[Span]) -> Vec<Stretch> {
    let (start, end) = (midnight(date), midnight(date + Days::new(1)));
    let offset = |it: &DateTime<Tz>| it.offset().fix().local_minus_utc();
    // On two days a year the clocks change, at one instant. The offset is constant before and after it.
    let changes = || (1..=25 * 60).map(|it| start + Duration::minutes(it)).find(|at| offset(at) != offset(&start));
    let change = if offset(&start) == offset(&end) { None } else { changes() };
    let parts = change.map_or_else(|| vec![(start, end)], |it| vec![(start, it), (it, end)]);
    let mut stretches = Vec::new();
    for (start, end) in parts {
        // Within a part the offset is constant, so wall-clock time and elapsed time advance alike.
        let wall_end = start.naive_local() + (end - start);
        for Span { start: from, end: to, state, reason, comment } in spans {
            let (from, to) = ((*from).max(start.naive_local()), (*to).min(wall_end));
            if from < to {
                let instant = |it: NaiveDateTime| start + (it - start.naive_local());
                let (state, reason, comment) = (*state, *reason, comment.clone());
                stretches.push(Stretch { start: instant(from), end: instant(to), state, reason, comment });
            }
        }
    }
    stretches
}

/// The start of a day. Rome's clocks change later in the night.
fn midnight(date: NaiveDate) -> DateTime<Tz> {
    let midnight = date.and_time(NaiveTime::MIN);
    Rome.from_local_datetime(&midnight).earliest().unwrap_or_else(|| Rome.from_utc_datetime(&midnight))
}
