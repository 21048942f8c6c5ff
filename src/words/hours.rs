//! Opening hours in the reader's language: the badge, the week, dates, phone lines.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use chrono_tz::Tz;

use crate::{
    domain::{
        Calendar, Holiday, Hours, Opening, PartialDate, Phone, Reach, Reason, Schedule, ScheduleDay, Span, State,
    },
    texts::Texts,
};

/// A place that closes within this many minutes is closing soon.
const SOON_MIN: i64 = 60;

/// Open, closed or unknown, in words.
pub struct OpenBadge {
    pub tone: Tone,
    pub text: Cow<'static, str>,
}

#[derive(Clone, Copy)]
pub enum Tone {
    Open,
    /// Open, and closing within the hour.
    Soon,
    Shut,
    /// Unknown, or a holiday that the hours do not mention.
    Maybe,
}

/// Seven days from Monday.
pub struct Week {
    pub days: Vec<Day>,
    /// Shown instead of seven closed days, if it opens again: "Ricomincia il 18/10/2026".
    pub opens_again: Option<String>,
}

pub struct Day {
    pub name: &'static str,
    pub today: bool,
    pub spans: Vec<TimeSpan>,
    /// Shown instead of hours, or after them: "chiuso", "Festa della Salute: forse chiuso".
    pub note: Option<Cow<'static, str>>,
}

/// From one time of day to another: `9:30`, `12:00`.
pub struct TimeSpan {
    pub from: String,
    pub to: String,
    /// Shown instead, if it is not certain: "dalle 15:00, ora di chiusura non indicata".
    pub instead: Option<String>,
}

/// Hours for one purpose: the office, sleeping, enrolment.
pub struct HoursFor {
    pub name: &'static str,
    pub week: Option<Week>,
    /// Shown instead of a week: "dal 1/9/2026 al 30/9/2026".
    pub period: Option<String>,
}

/// A number to tap, with its own hours if it has any.
pub struct PhoneLine<'a> {
    pub phone: &'a Phone,
    /// Whether a call is answered now.
    pub state: Option<OpenBadge>,
    pub week: Option<Week>,
}

impl Tone {
    pub const fn class(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Soon => "soon",
            Self::Shut => "shut",
            Self::Maybe => "maybe",
        }
    }
}

impl OpenBadge {
    /// The badge for `opening`, which is the state at `clock`.
    pub fn of(t: Texts, opening: &Opening, clock: DateTime<Tz>) -> Self {
        let (tone, text) = match (opening.state, opening.reason) {
            (State::Open, _) => open(t, opening.until, clock),
            (State::Closed, Some(Reason::Closure)) => (Tone::Shut, closed_for_a_time(t, opening)),
            (State::Closed, _) => (Tone::Shut, closed(t, opening.next, clock)),
            (State::Unknown, Some(Reason::HolidayNotStated)) => (Tone::Maybe, t.get("holiday-maybe").into()),
            (State::Unknown, _) => match opening.open_end {
                Some(since) => (Tone::Maybe, t.fill("open-from", "time", &time(since.naive_local())).into()),
                None => (Tone::Maybe, t.get("hours-unknown").into()),
            },
        };
        Self { tone, text }
    }
}

impl OpenBadge {
    /// Whether a line is answered, for `opening` of its phone at `clock`.
    pub fn of_line(t: Texts, opening: &Opening, clock: DateTime<Tz>) -> Self {
        match opening.state {
            State::Open if opening.until.is_none() => Self { tone: Tone::Open, text: t.get("answers-always").into() },
            State::Open => Self { tone: Tone::Open, text: t.get("answers-now").into() },
            State::Closed => Self::of(t, opening, clock),
            State::Unknown => Self { tone: Tone::Maybe, text: t.get("answers-unknown").into() },
        }
    }
}

/// "Domani alle 10:00", "30/11/2026 alle 10:00".
pub fn moment(t: Texts, at: DateTime<Tz>, clock: DateTime<Tz>) -> String {
    let hour = time(at.naive_local());
    if at.date_naive() == clock.date_naive() + Days::new(1) {
        return t.fill("at-tomorrow", "time", &hour);
    }
    t.fill_all("at-day", &[("date", &date(at.date_naive())), ("time", &hour)])
}

impl Week {
    /// The week that `clock` is in, with its holidays and closures.
    pub fn of(t: Texts, schedule: Schedule<'_>, clock: DateTime<Tz>) -> Self {
        let today = clock.date_naive();
        let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
        let days = schedule.days(monday, 7);
        let next = if days.iter().all(|it| it.spans.is_empty()) { schedule.opening(clock).next } else { None };
        Self {
            days: days.iter().map(|day| Day::of(t, day, today)).collect(),
            opens_again: next.map(|it| t.fill("hours-again", "date", &date(it.date_naive()))),
        }
    }
}

impl Day {
    fn of(t: Texts, day: &ScheduleDay<'_>, today: NaiveDate) -> Self {
        let all_day = day.is_all_day();
        let unknown = day.whole_day().filter(|_| !all_day);
        let spans: Vec<TimeSpan> = if day.whole_day().is_some() {
            Vec::new()
        } else {
            day.beginning().map(|span| TimeSpan::of(t, span)).collect()
        };
        let note = match day.holiday.map(|it| holiday(t, it)) {
            Some(name) if day.is_in_doubt() => Some(t.fill("hours-perhaps", "name", name).into()),
            Some(name) if day.spans.is_empty() => Some(t.fill("hours-holiday", "name", name).into()),
            _ if all_day => Some(t.get("hours-all-day").into()),
            _ if unknown.is_some() => Some(
                unknown
                    .and_then(|it| it.comment.as_deref())
                    .map_or_else(|| t.get("hours-unknown").into(), |comment| comment.to_owned().into()),
            ),
            _ if spans.is_empty() => Some(t.get("hours-closed").into()),
            _ => None,
        };
        let name = t.get(&format!("day-{}", weekday(day.date.weekday())));
        Self { name, today: day.date == today, spans, note }
    }
}

impl TimeSpan {
    fn of(t: Texts, span: &Span) -> Self {
        let from = time(span.start);
        // What holds for days, such as `|| "su appuntamento"`, is said again on each.
        let to = if span.end - span.start < TimeDelta::days(1) { time(span.end) } else { "24:00".to_owned() };
        let is_unknown = span.reason == Some(Reason::StatedUnknown);
        let instead = match &span.comment {
            _ if span.open_end => Some(t.fill("hours-from", "time", &from)),
            Some(comment) if is_unknown => Some(format!("{from}{}{to} ({comment})", t.get("hours-to"))),
            None if is_unknown => Some(t.fill("hours-maybe", "times", &format!("{from}{}{to}", t.get("hours-to")))),
            _ => None,
        };
        Self { from, to, instead }
    }
}

impl HoursFor {
    /// Those that `reach` states besides its opening hours.
    pub fn all(t: Texts, reach: &Reach, calendar: &Calendar, clock: DateTime<Tz>) -> Vec<Self> {
        let week = |hours| Week::of(t, Schedule { hours, calendar, closures: &reach.closures }, clock);
        let kinds = [("hours-office", &reach.office_hours), ("hours-sleeping", &reach.sleeping_hours)];
        let stated = kinds.into_iter().filter_map(|(name, hours)| Some((name, hours.as_ref()?)));
        let weeks = stated.map(|(name, hours)| Self { name: t.get(name), week: Some(week(hours)), period: None });
        let enrolment = reach.enrolment.as_ref().map(|hours| {
            let schedule = Schedule { hours, calendar, closures: &[] };
            let name = t.get("enrolment");
            match period(schedule, clock.date_naive()) {
                Period::Always => Self { name, week: Some(Week::of(t, schedule, clock)), period: None },
                Period::Never => Self { name, week: None, period: Some(t.get("hours-closed").to_owned()) },
                Period::Between(first, last) => {
                    let dates = [("from", date(first)), ("to", date(last))];
                    let dates = dates.each_ref().map(|(name, date)| (*name, date.as_str()));
                    Self { name, week: None, period: Some(t.fill_all("enrolment-from-to", &dates)) }
                }
            }
        });
        weeks.chain(enrolment).collect()
    }
}

/// When hours with dates hold.
enum Period {
    Always,
    Between(NaiveDate, NaiveDate),
    Never,
}

/// The period of `schedule` that `today` is in, or the next one: a year and some weeks around today are looked at.
/// Days up to a fortnight apart belong to one period.
fn period(schedule: Schedule<'_>, today: NaiveDate) -> Period {
    const AROUND_DAYS: u64 = 400;
    const FORTNIGHT: TimeDelta = TimeDelta::days(14);
    let (start, end) = (today - Days::new(AROUND_DAYS), today + Days::new(AROUND_DAYS));
    let days = schedule.days(start, 2 * AROUND_DAYS);
    let mut open = days.iter().filter(|it| !it.spans.is_empty()).map(|it| it.date);
    let Some(mut first) = open.next() else { return Period::Never };
    let mut last = first;
    for day in open {
        if FORTNIGHT < day - last {
            if today <= last {
                break;
            }
            first = day;
        }
        last = day;
    }
    match (last < today, first - start <= FORTNIGHT && end - last <= FORTNIGHT) {
        (true, _) => Period::Never,
        (_, true) => Period::Always,
        _ => Period::Between(first, last),
    }
}

impl<'a> PhoneLine<'a> {
    /// `hours` are those of the line, not of the place. Closures of the place do not close the line.
    pub fn of(t: Texts, phone: &'a Phone, hours: Option<&Hours>, calendar: &Calendar, clock: DateTime<Tz>) -> Self {
        let schedule = hours.map(|hours| Schedule { hours, calendar, closures: &[] });
        Self {
            phone,
            state: schedule.map(|it| OpenBadge::of(t, &it.opening(clock), clock)),
            week: schedule.map(|it| Week::of(t, it, clock)),
        }
    }
}

/// "21/11/2026".
pub fn date(date: NaiveDate) -> String {
    date.format("%d/%m/%Y").to_string()
}

/// "27/04/2024", "04/2024" or "2024".
pub fn partial_date(date: &PartialDate) -> String {
    let mut parts: Vec<&str> = date.as_str().split('-').collect();
    parts.reverse();
    parts.join("/")
}

fn open(t: Texts, until: Option<DateTime<Tz>>, clock: DateTime<Tz>) -> (Tone, Cow<'static, str>) {
    let Some(until) = until else { return (Tone::Open, t.get("open-always").into()) };
    let minutes = (until - clock).num_minutes();
    if minutes < SOON_MIN {
        (Tone::Soon, t.count("closes-in", minutes.max(1)).into())
    } else if minutes < 24 * 60 {
        (Tone::Open, t.fill("open-until", "time", &time(until.naive_local())).into())
    } else {
        (Tone::Open, t.get("open-now").into())
    }
}

fn closed_for_a_time(t: Texts, opening: &Opening) -> Cow<'static, str> {
    let Some(until) = opening.until else { return t.get("closed-now").into() };
    t.fill("closed-until", "date", &date(until.date_naive() - Days::new(1))).into()
}

fn closed(t: Texts, next: Option<DateTime<Tz>>, clock: DateTime<Tz>) -> Cow<'static, str> {
    let Some(next) = next else { return t.get("closed-now").into() };
    let days = (next.date_naive() - clock.date_naive()).num_days();
    let at = time(next.naive_local());
    let text = match days {
        0 => t.fill("opens-today", "time", &at),
        1 => t.fill("opens-tomorrow", "time", &at),
        2..=6 => t.fill(&format!("opens-{}", weekday(next.weekday())), "time", &at),
        _ => t.fill("opens-on", "date", &date(next.date_naive())),
    };
    text.into()
}

fn holiday(t: Texts, holiday: Holiday<'_>) -> &str {
    match holiday {
        Holiday::National(word) => t.get(&format!("holiday-{word}")),
        Holiday::Patron(name) => name,
    }
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}

/// "9:30"; midnight at the end of a day is "24:00".
fn time(at: NaiveDateTime) -> String {
    format!("{}:{:02}", at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use chrono_tz::Europe::Rome;

    use super::*;

    /// The badge, and the week as a reader sees it: its days, or when it opens again.
    fn read(hours: &str, at: &str) -> (String, Vec<String>) {
        let t = Texts::of("en").unwrap();
        let (hours, calendar) = (hours.parse().unwrap(), Calendar::italy(&[]));
        let schedule = Schedule { hours: &hours, calendar: &calendar, closures: &[] };
        let at = NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").unwrap();
        let clock = Rome.from_local_datetime(&at).unwrap();
        let shown = |day: Day| {
            let times = |it: TimeSpan| it.instead.unwrap_or_else(|| format!("{}–{}", it.from, it.to));
            let words = day.spans.into_iter().map(times).chain(day.note.map(Cow::into_owned));
            format!("{}: {}", day.name, words.collect::<Vec<_>>().join(", "))
        };
        let week = Week::of(t, schedule, clock);
        let days = week.opens_again.map_or_else(|| week.days.into_iter().map(shown).collect(), |it| vec![it]);
        (OpenBadge::of(t, &schedule.opening(clock), clock).text.into_owned(), days)
    }

    #[test]
    fn an_opening_without_an_end_says_so() {
        let (badge, week) = read("Mo,Fr 15:00+; Sa 10:00-14:00+", "2026-11-27 23:30");
        assert_eq!(badge, "From 15:00, closing time not known");
        assert_eq!(week[0], "Monday: from 15:00, closing time not known");
        assert_eq!(week[1], "Tuesday: closed");
        assert_eq!(week[5], "Saturday: 10:00–14:00, from 14:00, closing time not known");
        // A night that began the day before.
        assert_eq!(read("Fr 18:00+", "2026-11-28 01:00").0, "From 18:00, closing time not known");
    }

    #[test]
    fn a_season_that_is_over_says_when_it_starts_again() {
        assert_eq!(read("Oct 18-Apr 15 20:30-07:00", "2027-05-03 10:00").1, ["Starts again on 18/10/2027"]);
        assert_eq!(read("Oct 18-Apr 15 20:30-07:00", "2027-04-15 10:00").1.len(), 7, "the last week of the season");
        assert_eq!(read("2026 Mo-Fr 09:00-12:00", "2027-05-03 10:00").1.len(), 7, "it does not start again");
    }

    #[test]
    fn enrolment_is_a_period_where_it_has_dates() {
        let period = |hours: &str, today: &str| {
            let t = Texts::of("en").unwrap();
            let clock = Rome.from_local_datetime(&format!("{today}T10:00:00").parse().unwrap()).unwrap();
            let reach = Reach { enrolment: Some(hours.parse().unwrap()), ..Reach::default() };
            let all = HoursFor::all(t, &reach, &Calendar::italy(&[]), clock);
            all.into_iter().map(|it| it.period.unwrap_or_else(|| "a week".to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(period("Sep 01-30", "2026-09-20"), ["From 01/09/2026 to 30/09/2026"]);
        assert_eq!(period("Sep 01-30 Mo-Fr 09:00-12:00", "2026-11-24"), ["From 01/09/2027 to 30/09/2027"]);
        assert_eq!(period("2026 Sep 01-30", "2026-11-24"), ["closed"]);
        assert_eq!(period("Oct 05-Dec 20", "2026-11-24"), ["From 05/10/2026 to 20/12/2026"]);
        assert_eq!(period("Mo-Fr 09:00-12:00", "2026-11-24"), ["a week"]);
    }

    #[test]
    fn what_is_not_certain_is_not_shown_as_hours() {
        let (_, week) = read("Mo-Fr 09:00-12:00 || \"su appuntamento\"", "2026-11-24 10:00");
        assert_eq!(week[1], "Tuesday: 9:00–12:00, 12:00–9:00 (su appuntamento)");
        assert_eq!(week[4], "Friday: 9:00–12:00, 12:00–24:00 (su appuntamento)");
        assert_eq!(week[5], "Saturday: su appuntamento");
        let (_, week) = read("Mo-Fr 09:00-12:00; SH off; Sa unknown", "2026-11-24 10:00");
        assert_eq!(week[1], "Tuesday: 9:00–12:00 (perhaps)");
        assert_eq!(week[5], "Saturday: Opening hours not known");
        assert_eq!(read("24/7", "2026-11-24 10:00").1[1], "Tuesday: 24 hours");
        // A holiday that the hours do not mention.
        assert_eq!(read("Mo-Su 00:00-24:00", "2026-12-08 10:00").1[1], "Tuesday: Immaculate Conception: may be closed");
    }
}
