//! When: opening hours as OpenStreetMap writes them, evaluated in Rome, three-valued.

mod spelling;

use std::{cell::RefCell, collections::HashMap, fmt, str::FromStr, sync::Arc};

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{Europe::Rome, Tz};
use opening_hours::{Context, OpeningHours, RuleKind};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use serde::{Deserialize, Serialize};

use crate::domain::{Calendar, Closure};

/// How far ahead the next opening is looked for.
const HORIZON_DAYS: u64 = 400;

/// Opening hours in the OSM syntax, parsed. Two are equal when their texts are.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    text: Arc<str>,
    rules: OpeningHours,
    on_holidays: OnHolidays,
}

/// What a text lets us say of a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OnHolidays {
    /// The text says it (`PH off`), or cannot mean otherwise (`24/7`).
    Stated,
    /// The text does not speak of holidays: an opening on one is unknown.
    NotStated,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not opening hours in the OSM syntax such as `Mo-Fr 09:00-12:00; PH off`: {why}")]
pub struct WrongHours {
    pub text: String,
    pub why: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Open,
    Closed,
    Unknown,
}

/// Why a state is what it is, where the hours alone do not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nobody stated hours.
    HoursNotStated,
    /// A holiday the text does not speak of.
    HolidayNotStated,
    /// The text itself says unknown.
    StatedUnknown,
    /// Closed between two dates.
    Closure,
}

/// A stretch of one state, in Rome's wall-clock time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: NaiveDateTime,
    pub end: NaiveDateTime,
    pub state: State,
    pub reason: Option<Reason>,
    /// What the text says beside the times, such as "by appointment".
    pub comment: Option<Arc<str>>,
}

/// A stretch of one state as time really passes: where the clocks change, an hour is missing or comes twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub start: DateTime<Tz>,
    pub end: DateTime<Tz>,
    pub state: State,
    pub reason: Option<Reason>,
    pub comment: Option<Arc<str>>,
}

/// The state at one instant, and what comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub state: State,
    /// When this state ends; `None` where it is not known to end.
    pub until: Option<DateTime<Tz>>,
    /// The next opening that is known, after the present one where it is open.
    pub next: Option<DateTime<Tz>>,
    pub reason: Option<Reason>,
    pub comment: Option<Arc<str>>,
}

impl Hours {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, shared.
    pub(crate) fn shared_text(&self) -> Arc<str> {
        self.text.clone()
    }

    /// What the wall clock says for `days` days from `first` on, without holes; neighbours differ.
    ///
    /// # Cost
    ///
    /// Every rule of the text is evaluated for every day.
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

    /// The same as time really passes.
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

    /// What is said of each day.
    fn days(
        &self,
        calendar: &Calendar,
        closures: &[Closure],
        first: NaiveDate,
        days: u64,
    ) -> impl Iterator<Item = (NaiveDate, Vec<Span>)> {
        let context = Context::default().with_holidays(calendar.for_evaluation());
        let rules = self.rules.clone().with_context(context);
        let dates = first.iter_days().take(usize::try_from(days).unwrap_or(usize::MAX));
        dates.map(move |date| (date, self.day(&rules, calendar, closures, date)))
    }

    /// The state at `at`.
    pub fn opening(&self, calendar: &Calendar, closures: &[Closure], at: DateTime<Tz>) -> Opening {
        let today = at.date_naive();
        let always_the_same = self.rules.get_expression().is_constant() && closures.is_empty();
        // Most hours repeat by the week; only a seasonal place needs a longer look.
        for look_ahead in [9, HORIZON_DAYS] {
            let stretches = self.stretches(calendar, closures, today, look_ahead);
            let opening = Opening::among(&stretches, at);
            if opening.next.is_some() || always_the_same || look_ahead == HORIZON_DAYS {
                return opening;
            }
        }
        Opening::not_stated()
    }

    fn day(&self, rules: &OpeningHours, calendar: &Calendar, closures: &[Closure], date: NaiveDate) -> Vec<Span> {
        let midnight = date.and_time(chrono::NaiveTime::MIN);
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
        let in_doubt = self.on_holidays == OnHolidays::NotStated && calendar.holiday(date).is_some();
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

impl Opening {
    /// What can be said where nobody stated hours.
    pub const fn not_stated() -> Self {
        Self { state: State::Unknown, until: None, next: None, reason: Some(Reason::HoursNotStated), comment: None }
    }
}

impl Opening {
    /// What stretches without holes say of `at`; the end of the last is not known.
    fn among(stretches: &[Stretch], at: DateTime<Tz>) -> Self {
        let mut rest = stretches.iter().skip_while(|it| it.end <= at);
        let Some(now) = rest.next() else { return Self::not_stated() };
        let last = stretches.last().map(|it| it.end);
        Self {
            state: now.state,
            until: Some(now.end).filter(|it| Some(*it) != last),
            next: rest.find(|it| it.state == State::Open).map(|it| it.start),
            reason: now.reason,
            comment: now.comment.clone(),
        }
    }

    /// The best of several: open before unknown before closed, then what is open longest or opens first. Hours that
    /// nobody stated say less than a door that is known to be closed, and come last.
    pub fn best(openings: impl Iterator<Item = Self>) -> Self {
        let rank = |it: &Self| match (it.state, it.reason) {
            (State::Open, _) => (0, it.until.map(std::cmp::Reverse)),
            (State::Unknown, Some(Reason::HoursNotStated)) => (3, None),
            (State::Unknown, _) => (1, None),
            (State::Closed, _) => (2, None),
        };
        let next = |it: &Self| (it.next.is_none(), it.next);
        openings.min_by_key(|it| (rank(it), next(it))).unwrap_or_else(Self::not_stated)
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

/// The spans of one day, in the instants at which Rome's clocks show their times.
fn as_it_passes(date: NaiveDate, spans: &[Span]) -> Vec<Stretch> {
    let (start, end) = (midnight(date), midnight(date + Days::new(1)));
    let offset = |it: &DateTime<Tz>| it.offset().fix().local_minus_utc();
    // On most days the clocks go on; on two a year they change at one instant, before and after which they go on.
    let changes = || (1..=25 * 60).map(|it| start + Duration::minutes(it)).find(|it| offset(it) != offset(&start));
    let change = if offset(&start) == offset(&end) { None } else { changes() };
    let parts = change.map_or_else(|| vec![(start, end)], |it| vec![(start, it), (it, end)]);
    let mut stretches = Vec::new();
    for (start, end) in parts {
        // Inside a part the wall clock and time go alike.
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

/// The beginning of a day; Rome's clocks change later in the night.
fn midnight(date: NaiveDate) -> DateTime<Tz> {
    let midnight = date.and_time(chrono::NaiveTime::MIN);
    Rome.from_local_datetime(&midnight).earliest().unwrap_or_else(|| Rome.from_utc_datetime(&midnight))
}

thread_local! {
    /// Texts parsed lately: few are distinct in a directory, and parsing is slow beside everything else that is read.
    static PARSED: RefCell<HashMap<Arc<str>, Hours>> = RefCell::new(HashMap::new());
}

/// More distinct texts than this are not remembered at once.
const REMEMBERED: usize = 10_000;

impl FromStr for Hours {
    type Err = WrongHours;

    fn from_str(text: &str) -> Result<Self, WrongHours> {
        let text = text.trim();
        if let Some(known) = PARSED.with_borrow(|it| it.get(text).cloned()) {
            return Ok(known);
        }
        let hours = Self::parsed(text)?;
        PARSED.with_borrow_mut(|it| {
            if REMEMBERED <= it.len() {
                it.clear();
            }
            it.insert(hours.text.clone(), hours.clone());
        });
        Ok(hours)
    }
}

impl Hours {
    fn parsed(text: &str) -> Result<Self, WrongHours> {
        let wrong = |why: String| WrongHours { text: text.to_owned(), why };
        if text.is_empty() {
            return Err(wrong("it is empty; leave the field out where hours are not known".into()));
        }
        let rules: OpeningHours =
            spelling::as_evaluated(text).parse().map_err(|err| wrong(spelling::one_line(&err)))?;
        let expression = rules.get_expression();
        let speaks_of_holidays = expression.rules.iter().any(|rule| {
            rule.day_selector
                .weekday
                .iter()
                .any(|it| matches!(it, WeekDayRange::Holiday { kind: HolidayKind::Public, .. }))
        });
        let on_holidays =
            if speaks_of_holidays || expression.is_constant() { OnHolidays::Stated } else { OnHolidays::NotStated };
        Ok(Self { text: text.into(), rules, on_holidays })
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for Hours {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl TryFrom<String> for Hours {
    type Error = WrongHours;

    fn try_from(text: String) -> Result<Self, WrongHours> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.text.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEET: &str = "Mo 09:30-12:00; Tu 09:30-12:00,15:30-18:00; We 16:00-18:30; Th 15:30-18:00; Fr 09:30-12:00";

    fn rome(text: &str) -> DateTime<Tz> {
        Rome.from_local_datetime(&NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()).earliest().unwrap()
    }

    fn at(hours: &str, when: &str) -> Opening {
        let salute = crate::domain::PatronDay { day: "11-21".parse().unwrap(), name: "Salute".into() };
        hours.parse::<Hours>().unwrap().opening(&Calendar::italy(&[salute]), &[], rome(when))
    }

    #[test]
    fn the_state_and_what_comes_next() {
        // hours, when, state, until, next opening, reason
        for (hours, when, state, until, next, reason) in [
            (MEET, "2026-11-24 10:00", State::Open, Some("2026-11-24 12:00"), Some("2026-11-24 15:30"), None),
            (MEET, "2026-11-24 13:00", State::Closed, Some("2026-11-24 15:30"), Some("2026-11-24 15:30"), None),
            (MEET, "2026-11-27 12:00", State::Closed, Some("2026-11-30 09:30"), Some("2026-11-30 09:30"), None),
            // 8 December 2026 is a Tuesday: nobody said whether the desk opens.
            (
                MEET,
                "2026-12-08 10:00",
                State::Unknown,
                Some("2026-12-08 12:00"),
                Some("2026-12-09 16:00"),
                Some(Reason::HolidayNotStated),
            ),
            // The patron day of Venice in 2026 is a Saturday.
            (
                "Sa 09:00-12:00",
                "2026-11-21 10:00",
                State::Unknown,
                Some("2026-11-21 12:00"),
                Some("2026-11-28 09:00"),
                Some(Reason::HolidayNotStated),
            ),
            (
                "Sa 09:00-12:00; PH off",
                "2026-11-21 10:00",
                State::Closed,
                Some("2026-11-28 09:00"),
                Some("2026-11-28 09:00"),
                None,
            ),
            ("24/7", "2026-12-25 10:00", State::Open, None, None, None),
            (
                "Mo-Su 18:30-08:00",
                "2026-11-23 02:00",
                State::Open,
                Some("2026-11-23 08:00"),
                Some("2026-11-23 18:30"),
                None,
            ),
            (
                "Jul-Aug Sa-Su 08:00-20:00",
                "2026-11-23 10:00",
                State::Closed,
                Some("2027-07-03 08:00"),
                Some("2027-07-03 08:00"),
                None,
            ),
            (
                "Mo-Fr 09:00-12:00 unknown",
                "2026-11-23 10:00",
                State::Unknown,
                Some("2026-11-23 12:00"),
                None,
                Some(Reason::StatedUnknown),
            ),
        ] {
            let opening = at(hours, when);
            let shown = |it: Option<DateTime<Tz>>| it.map(|it| it.format("%Y-%m-%d %H:%M").to_string());
            assert_eq!(opening.state, state, "{hours} at {when}");
            assert_eq!(shown(opening.until).as_deref(), until, "until: {hours} at {when}");
            assert_eq!(shown(opening.next).as_deref(), next, "next: {hours} at {when}");
            assert_eq!(opening.reason, reason, "reason: {hours} at {when}");
        }
    }

    #[test]
    fn a_dated_closure_wins_over_the_hours() {
        let closure: Closure = "2026-08-01/2026-08-31".parse().unwrap();
        let hours: Hours = "Mo-Fr 09:00-12:00".parse().unwrap();
        let opening = hours.opening(&Calendar::italy(&[]), &[closure], rome("2026-08-12 10:00"));
        assert_eq!((opening.state, opening.reason), (State::Closed, Some(Reason::Closure)));
        assert_eq!(opening.next, Some(rome("2026-09-01 09:00")));
    }

    #[test]
    fn both_clock_changes_keep_the_wall_clock() {
        // 28 March 2027, 02:00 does not exist; 25 October 2026, 02:30 comes twice.
        assert_eq!(at("Su 01:00-04:00", "2027-03-28 01:30").until, Some(rome("2027-03-28 04:00")));
        let twice = Rome.with_ymd_and_hms(2026, 10, 25, 2, 30, 0);
        let hours: Hours = "Su 02:00-02:45".parse().unwrap();
        let second = twice.latest().unwrap();
        assert_eq!(hours.opening(&Calendar::italy(&[]), &[], second).until, Some(second + Duration::minutes(15)));
    }

    #[test]
    fn what_is_not_hours_is_refused_in_one_line() {
        for wrong in ["", "Mo-Fr 9-12", "lunedì 9:00-12:00", "Lun-Ven 9-12", "sempre aperto"] {
            let err = wrong.parse::<Hours>().unwrap_err().to_string();
            assert!(!err.contains('\n'), "{err}");
        }
    }
}
