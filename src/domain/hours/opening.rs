//! The state at an instant, and what comes next.

use std::sync::Arc;

use chrono::{DateTime, Days};
use chrono_tz::Tz;

use crate::domain::{
    Calendar, Closure, Hours,
    hours::{Reason, State, Stretch},
};

/// How many days to look at for the next opening, from the day before.
const HORIZON_DAYS: u64 = 401;

/// The state at an instant, when it ends and when the next opening is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub state: State,
    /// When this state ends. `None` if no end is known.
    pub until: Option<DateTime<Tz>>,
    /// The next known opening. If the state is open, the one after the current opening.
    pub next: Option<DateTime<Tz>>,
    pub reason: Option<Reason>,
    pub comment: Option<Arc<str>>,
    /// Since when nobody knows whether it is still open, if the hours do not state when it closes: 15:00 of `15:00+`.
    /// Then `until` is a guess.
    pub open_end: Option<DateTime<Tz>>,
}

impl Hours {
    /// The state at `at`.
    pub fn opening(&self, calendar: &Calendar, closures: &[Closure], at: DateTime<Tz>) -> Opening {
        // A night may have begun the day before.
        let first = at.date_naive() - Days::new(1);
        let always_the_same = self.0.rules.are_constant() && closures.is_empty();
        // Most hours repeat weekly. Only a seasonal place needs to look further.
        for look_ahead in [10, HORIZON_DAYS] {
            let stretches = self.stretches(calendar, closures, first, look_ahead);
            let opening = Opening::among(&stretches, at);
            if opening.next.is_some() || always_the_same || look_ahead == HORIZON_DAYS {
                return opening;
            }
        }
        Opening::not_stated()
    }
}

impl Opening {
    /// The state if no hours are stated.
    pub const fn not_stated() -> Self {
        let reason = Some(Reason::HoursNotStated);
        Self { state: State::Unknown, until: None, next: None, reason, comment: None, open_end: None }
    }

    /// The state at `at`, from stretches without gaps. The last stretch ends only because the evaluation does.
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
            open_end: now.open_end.then_some(now.start),
        }
    }

    /// The best of several: open, then unknown, then closed. Among equals, the one that is open longest or opens first.
    /// Hours that are not stated come last, because they say less than a door that is known to be closed.
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

#[cfg(test)]
mod tests {
    use chrono::{Duration, NaiveDateTime, TimeZone};
    use chrono_tz::Europe::Rome;

    use super::*;
    use crate::domain::PatronDay;

    const MEET: &str = "Mo 09:30-12:00; Tu 09:30-12:00,15:30-18:00; We 16:00-18:30; Th 15:30-18:00; Fr 09:30-12:00";

    fn rome(text: &str) -> DateTime<Tz> {
        Rome.from_local_datetime(&NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()).earliest().unwrap()
    }

    fn at(hours: &str, when: &str) -> Opening {
        let salute = PatronDay { day: "11-21".parse().unwrap(), name: "Salute".into() };
        hours.parse::<Hours>().unwrap().opening(&Calendar::italy(&[salute]), &[], rome(when))
    }

    #[test]
    fn the_state_and_what_comes_next() {
        // hours, when, state, until, next opening, reason
        for (hours, when, state, until, next, reason) in [
            (MEET, "2026-11-24 10:00", State::Open, Some("2026-11-24 12:00"), Some("2026-11-24 15:30"), None),
            (MEET, "2026-11-24 13:00", State::Closed, Some("2026-11-24 15:30"), Some("2026-11-24 15:30"), None),
            (MEET, "2026-11-27 12:00", State::Closed, Some("2026-11-30 09:30"), Some("2026-11-30 09:30"), None),
            // 8 December 2026 is a Tuesday, and a holiday that the hours do not mention.
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
            let shown = |time: Option<DateTime<Tz>>| time.map(|it| it.format("%Y-%m-%d %H:%M").to_string());
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
        // 02:00 on 28 March 2027 does not exist; 02:30 on 25 October 2026 occurs twice.
        assert_eq!(at("Su 01:00-04:00", "2027-03-28 01:30").until, Some(rome("2027-03-28 04:00")));
        let twice = Rome.with_ymd_and_hms(2026, 10, 25, 2, 30, 0);
        let hours: Hours = "Su 02:00-02:45".parse().unwrap();
        let second = twice.latest().unwrap();
        assert_eq!(hours.opening(&Calendar::italy(&[]), &[], second).until, Some(second + Duration::minutes(15)));
    }
}
