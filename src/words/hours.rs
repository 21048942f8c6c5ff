//! Opening hours in the reader's language: the badge, the week, dates, phone lines.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, Timelike, Weekday};
use chrono_tz::Tz;

use crate::{
    domain::{Calendar, Holiday, Hours, Opening, PartialDate, Phone, Reason, Schedule, ScheduleDay, State},
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
            (State::Unknown, _) => (Tone::Maybe, t.get("hours-unknown").into()),
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
        Self { days: schedule.days(monday, 7).iter().map(|day| Day::of(t, day, today)).collect() }
    }
}

impl Week {
    /// "Lunedì–Venerdì 9:30–12:00; Sabato, Domenica chiuso": days that follow each other and are alike are told once.
    pub fn line(&self, t: Texts) -> String {
        let told = |day: &Day| {
            let spans = day.spans.iter().map(|it| format!("{}–{}", it.from, it.to));
            spans.chain(day.note.as_deref().map(str::to_owned)).collect::<Vec<_>>().join(t.get("comma"))
        };
        let mut parts: Vec<String> = Vec::new();
        for alike in self.days.chunk_by(|a, b| told(a) == told(b)) {
            let (first, last) = (&alike[0], &alike[alike.len() - 1]);
            let days = if alike.len() == 1 { first.name.to_owned() } else { format!("{}–{}", first.name, last.name) };
            parts.push(format!("{days} {}", told(first)));
        }
        parts.join("; ")
    }
}

impl Day {
    fn of(t: Texts, day: &ScheduleDay<'_>, today: NaiveDate) -> Self {
        let all_day = day.is_all_day();
        let spans: Vec<TimeSpan> = if all_day {
            Vec::new()
        } else {
            day.beginning().map(|span| TimeSpan { from: time(span.start), to: time(span.end) }).collect()
        };
        let note = match day.holiday.map(|it| holiday(t, it)) {
            Some(name) if day.is_in_doubt() => Some(t.fill("hours-perhaps", "name", name).into()),
            Some(name) if spans.is_empty() && !all_day => Some(t.fill("hours-holiday", "name", name).into()),
            _ if all_day => Some(t.get("hours-all-day").into()),
            _ if spans.is_empty() => Some(t.get("hours-closed").into()),
            _ => None,
        };
        let name = t.get(&format!("day-{}", weekday(day.date.weekday())));
        Self { name, today: day.date == today, spans, note }
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
