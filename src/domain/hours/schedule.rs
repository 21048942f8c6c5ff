//! The hours of a place with its holidays and closures, day by day.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

use crate::domain::{
    Calendar, Closure, Holiday, Hours, Opening,
    hours::{Reason, Span, State},
};

/// Everything that decides when a place is open: its hours, holidays and closures.
#[derive(Clone, Copy, Debug)]
pub struct Schedule<'a> {
    pub hours: &'a Hours,
    pub calendar: &'a Calendar,
    pub closures: &'a [Closure],
}

/// One day of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleDay<'a> {
    pub date: NaiveDate,
    pub holiday: Option<Holiday<'a>>,
    /// The open and unknown spans that touch the day, uncut: a night shift may begin the day before.
    pub spans: Vec<Span>,
}

impl<'a> Schedule<'a> {
    /// The state at `at`.
    pub fn opening(self, at: DateTime<Tz>) -> Opening {
        self.hours.opening(self.calendar, self.closures, at)
    }

    /// The `count` days from `first`.
    ///
    /// # Cost
    ///
    /// Evaluates every rule of the text for `count` + 3 days.
    pub fn days(self, first: NaiveDate, count: u64) -> Vec<ScheduleDay<'a>> {
        let Self { hours, calendar, closures } = self;
        // Evaluate the surrounding days too, so that night shifts are whole.
        let mut spans = hours.spans(calendar, closures, first - Days::new(1), count + 3);
        spans.retain(|span| span.state != State::Closed);
        let day = |date: NaiveDate| {
            let (start, end) = bounds(date);
            let touching = spans.iter().filter(|span| span.start < end && start < span.end);
            ScheduleDay { date, holiday: calendar.holiday(date), spans: touching.cloned().collect() }
        };
        first.iter_days().take(usize::try_from(count).unwrap_or(usize::MAX)).map(day).collect()
    }
}

impl ScheduleDay<'_> {
    /// The spans cut at midnight, so that they cover this day only.
    pub fn within_day(&self) -> impl Iterator<Item = Span> {
        let (start, end) = self.bounds();
        self.spans.iter().map(move |span| Span { start: span.start.max(start), end: span.end.min(end), ..span.clone() })
    }

    /// The spans that begin on this day, uncut: they may end on the next.
    pub fn beginning(&self) -> impl Iterator<Item = &Span> {
        let (start, _) = self.bounds();
        self.spans.iter().filter(move |span| start <= span.start)
    }

    /// Whether it is open, or would be but for the holiday, from midnight to midnight.
    pub fn is_all_day(&self) -> bool {
        self.whole_day().is_some_and(|it| it.reason != Some(Reason::StatedUnknown))
    }

    /// The span that covers the whole day, if one does.
    pub fn whole_day(&self) -> Option<&Span> {
        let (start, end) = self.bounds();
        self.spans.iter().find(|span| span.start <= start && end <= span.end)
    }

    /// Whether this is a holiday that the hours do not mention, and the place would otherwise be open.
    pub fn is_in_doubt(&self) -> bool {
        self.spans.iter().any(|span| span.reason == Some(Reason::HolidayNotStated))
    }

    /// The midnights at the start and at the end of the day.
    pub fn bounds(&self) -> (NaiveDateTime, NaiveDateTime) {
        bounds(self.date)
    }
}

fn bounds(date: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
    (date.and_time(NaiveTime::MIN), (date + Days::new(1)).and_time(NaiveTime::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PatronDay;

    /// Four days as text: the spans of each, cut at midnight, and its properties.
    fn days(first: &str, hours: &str, closures: &[Closure]) -> Vec<String> {
        let patron = PatronDay { day: "12-10".parse().unwrap(), name: "Patrono".into() };
        let (hours, calendar) = (hours.parse().unwrap(), Calendar::italy(&[patron]));
        let schedule = Schedule { hours: &hours, calendar: &calendar, closures };
        let shown = |day: &ScheduleDay<'_>| {
            let cut = |span: Span| format!("{}-{}", span.start.format("%d.%H:%M"), span.end.format("%d.%H:%M"));
            let mut words: Vec<String> = day.within_day().map(cut).collect();
            words.push(format!("begin:{}", day.beginning().count()));
            words.extend(day.is_all_day().then(|| "all-day".to_owned()));
            words.extend(day.is_in_doubt().then(|| "in-doubt".to_owned()));
            words.extend(day.holiday.map(|_| "holiday".to_owned()));
            words.join(" ")
        };
        schedule.days(first.parse().unwrap(), 4).iter().map(shown).collect()
    }

    const MONDAY: &str = "2026-11-23";
    /// The Monday before 8 December, which is a holiday; the 10th is the patron saint's day.
    const BEFORE_HOLIDAYS: &str = "2026-12-07";

    #[test]
    fn a_night_shift_stands_on_both_days_and_begins_on_one() {
        let expected = [
            "23.22:00-24.00:00 begin:1",
            "24.00:00-24.02:00 24.22:00-25.00:00 begin:1",
            "25.00:00-25.02:00 begin:0",
            "begin:0",
        ];
        assert_eq!(days(MONDAY, "Mo,Tu 22:00-02:00", &[]), expected);
        assert_eq!(days("2026-11-24", "Mo 22:00-02:00", &[])[0], "24.00:00-24.02:00 begin:0", "the first day too");
    }

    #[test]
    fn a_holiday_is_in_doubt_only_if_the_hours_do_not_speak_of_it() {
        let in_doubt = days(BEFORE_HOLIDAYS, "Mo-We 09:00-12:00", &[]);
        assert_eq!(in_doubt[1], "08.09:00-08.12:00 begin:1 in-doubt holiday");
        assert_eq!(in_doubt[3], "begin:0 holiday");
        assert_eq!(days(BEFORE_HOLIDAYS, "Mo-We 09:00-12:00; PH off", &[])[1], "begin:0 holiday");
    }

    #[test]
    fn a_closure_empties_its_days_and_cuts_what_is_always_open() {
        let closure: Closure = "2026-11-25/2026-11-25".parse().unwrap();
        let expected = [
            "23.00:00-24.00:00 begin:0 all-day",
            "24.00:00-25.00:00 begin:0 all-day",
            "begin:0",
            "26.00:00-27.00:00 begin:1 all-day",
        ];
        assert_eq!(days(MONDAY, "24/7", &[closure]), expected);
    }
}
