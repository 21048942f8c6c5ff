//! Evaluates hours in wall-clock time, and converts wall-clock time to instants.

use std::sync::Arc;

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone};
use chrono_tz::{Europe::Rome, Tz};

use crate::domain::{
    Calendar, Closure, Hours,
    hours::{OnHolidays, Reason, State, day::Minutes},
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
    /// Whether it follows an opening without a stated end, such as `15:00+`. Its own end is a guess.
    pub open_end: bool,
}

/// A period of one state, in instants. When the clocks change, an hour of wall-clock time is skipped or repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub start: DateTime<Tz>,
    pub end: DateTime<Tz>,
    pub state: State,
    pub reason: Option<Reason>,
    pub comment: Option<Arc<str>>,
    pub open_end: bool,
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
        let dates = first.iter_days().take(usize::try_from(days).unwrap_or(usize::MAX));
        let said = self.0.rules.days(calendar, first);
        dates.zip(said).map(move |(date, minutes)| (date, self.day(minutes, calendar, closures, date)))
    }

    fn day(&self, minutes: Vec<Minutes>, calendar: &Calendar, closures: &[Closure], date: NaiveDate) -> Vec<Span> {
        let midnight = date.and_time(NaiveTime::MIN);
        if closures.iter().any(|it| it.covers(date)) {
            let end = midnight + Days::new(1);
            let (state, reason) = (State::Closed, Some(Reason::Closure));
            return vec![Span { start: midnight, end, state, reason, comment: None, open_end: false }];
        }
        let in_doubt = self.0.on_holidays == OnHolidays::NotStated && calendar.holiday(date).is_some();
        let at = |minute: i32| midnight + Duration::minutes(minute.into());
        let span = |Minutes { range, state, comment, open_end }| {
            let (state, reason) = match state {
                State::Closed => (State::Closed, None),
                State::Open if in_doubt => (State::Unknown, Some(Reason::HolidayNotStated)),
                State::Open => (State::Open, None),
                State::Unknown => (State::Unknown, Some(Reason::StatedUnknown)),
            };
            Span { start: at(range.start), end: at(range.end), state, reason, comment, open_end }
        };
        minutes.into_iter().map(span).collect()
    }
}

impl Span {
    fn says_the_same(&self, next: &Self) -> bool {
        let said = |it: &Self| (it.state, it.reason, it.comment.clone(), it.open_end);
        self.end == next.start && said(self) == said(next)
    }
}

impl Stretch {
    fn says_the_same(&self, next: &Self) -> bool {
        let said = |it: &Self| (it.state, it.reason, it.comment.clone(), it.open_end);
        self.end == next.start && said(self) == said(next)
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
        for Span { start: from, end: to, state, reason, comment, open_end } in spans {
            let (from, to) = ((*from).max(start.naive_local()), (*to).min(wall_end));
            if from < to {
                let instant = |it: NaiveDateTime| start + (it - start.naive_local());
                let (state, reason, comment, open_end) = (*state, *reason, comment.clone(), *open_end);
                stretches.push(Stretch { start: instant(from), end: instant(to), state, reason, comment, open_end });
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
