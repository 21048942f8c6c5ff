//! One rule of opening hours: the days it is about, its times, and what it says of them.

use std::{ops::Range, sync::Arc};

use chrono::{NaiveDate, Timelike};
use chrono_tz::Europe::Rome;
use opening_hours::{Context, OpeningHours, RuleKind, localization::Coordinates};
use opening_hours_syntax::{
    ExtendedTime,
    rules::{
        day::{Date, HolidayKind, MonthdayRange, WeekDayRange},
        time::{Time, TimeEvent, TimeSpan},
    },
};

use crate::domain::hours::{
    State,
    spelling::{Joined, Spelled, one_line},
};

/// Minutes of a day.
pub const DAY_MIN: i32 = 24 * 60;

/// Latitudes and longitudes that hold Italy. The sun rises and sets in it at a time between those of the corners.
const CORNERS: [(f64, f64); 4] = [(35.4, 6.6), (35.4, 18.6), (47.1, 6.6), (47.1, 18.6)];

#[derive(Debug)]
pub struct HoursRule {
    pub joined: Joined,
    pub state: State,
    pub comment: Option<Arc<str>>,
    /// A day must be in all of them.
    days: Vec<OpeningHours>,
    /// The days during school holidays, if the rule names those.
    days_in_school_holidays: Option<Vec<OpeningHours>>,
    times: Vec<TimeSpan>,
    names_public_holidays: bool,
}

/// What a text does not say and nobody lists. Hours that depend on it are unknown.
#[derive(Clone, Copy, Debug, Default)]
pub struct HoursReading {
    /// Whether it is a time of school holidays. Their dates are not listed.
    pub school_holidays: bool,
    /// Whether the sun shines as long as anywhere in Italy, or as briefly.
    pub long_daylight: bool,
    /// Whether a rule leaves the night that another began the day before, and a rule without days what others say of
    /// theirs. By the letter it replaces both; people who write `Sa 20:00-08:00; Su 10:00-12:00` rarely mean that.
    pub leaves_nights: bool,
}

/// Minutes from the midnight that begins the day of the rule.
pub struct Times {
    pub range: Range<i32>,
    /// Whether it follows a `+`: the place may close at any time in it.
    pub open_end: bool,
}

impl HoursRule {
    /// # Errors
    ///
    /// What is wrong with the text, in one line.
    pub fn parse(spelled: &Spelled) -> Result<Self, String> {
        if spelled.text.is_empty() {
            return Err("a rule is empty; a sign that joins rules stands between two".into());
        }
        // The parser reads `11:00-24:00+` as `11:00+`.
        let text = spelled.text.replace("-24:00+", "-00:00+");
        let parsed = opening_hours_syntax::parse(&text).map_err(|err| one_line(&err))?;
        let [rule] = parsed.rules.as_slice() else { return Err("two rules are not clearly apart".into()) };
        if let Some(date) = rule.day_selector.monthday.iter().find(|it| never_comes(it)) {
            return Err(format!("`{date}` is no day of the year"));
        }
        let parsed = |text: &String| text.parse::<OpeningHours>().map_err(|err| one_line(&err));
        let names = |wanted: HolidayKind| {
            let is_it = |it: &WeekDayRange| matches!(it, WeekDayRange::Holiday { kind, .. } if *kind == wanted);
            rule.day_selector.weekday.iter().any(is_it)
        };
        let in_school_holidays = || spelled.days.iter().map(|it| parsed(&it.replace("SH", "Mo-Su"))).collect();
        let state = match rule.kind {
            _ if !spelled.says_state && !rule.comment.is_empty() => State::Unknown,
            RuleKind::Closed => State::Closed,
            RuleKind::Open => State::Open,
            RuleKind::Unknown => State::Unknown,
        };
        Ok(Self {
            joined: spelled.joined,
            // `10:00-16:00/30` are moments at which something begins, not opening times.
            state: if rule.time_selector.spans.iter().any(|it| it.repeats.is_some()) { State::Unknown } else { state },
            comment: (!rule.comment.is_empty()).then(|| rule.comment.clone()),
            days: spelled.days.iter().map(parsed).collect::<Result<_, _>>()?,
            days_in_school_holidays: names(HolidayKind::School).then(in_school_holidays).transpose()?,
            times: rule.time_selector.spans.clone(),
            names_public_holidays: names(HolidayKind::Public),
        })
    }

    /// The rule with the holidays of `context`.
    pub fn with_context(&self, context: &Context) -> Self {
        let dated = |it: &Vec<OpeningHours>| it.iter().map(|it| it.clone().with_context(context.clone())).collect();
        let Self { joined, state, comment, days, days_in_school_holidays, times, names_public_holidays } = self;
        Self {
            joined: *joined,
            state: *state,
            comment: comment.clone(),
            days: dated(days),
            days_in_school_holidays: days_in_school_holidays.as_ref().map(dated),
            times: times.clone(),
            names_public_holidays: *names_public_holidays,
        }
    }

    pub const fn has_days(&self) -> bool {
        !self.days.is_empty()
    }

    /// Whether, on its days, it takes the place of the rules before it. A closing rule closes its own times only.
    pub fn replaces_days(&self) -> bool {
        self.joined == Joined::Replacing && self.state != State::Closed
    }

    /// Whether it closes whole days.
    pub fn closes_days(&self) -> bool {
        self.state == State::Closed && self.is_whole_day()
    }

    fn is_whole_day(&self) -> bool {
        let whole_day = |it: &Times| it.range == (0..DAY_MIN) && !it.open_end;
        !self.names_the_sun() && self.times(NaiveDate::MIN, false).iter().any(whole_day)
    }

    pub const fn names_public_holidays(&self) -> bool {
        self.names_public_holidays
    }

    pub const fn names_school_holidays(&self) -> bool {
        self.days_in_school_holidays.is_some()
    }

    pub fn names_the_sun(&self) -> bool {
        self.times.iter().any(|it| [it.range.start, it.range.end].iter().any(|it| it.as_time_event().is_some()))
    }

    /// Whether it says one thing of every minute.
    pub fn is_always(&self) -> bool {
        !self.has_days() && self.is_whole_day()
    }

    pub fn is_about(&self, date: NaiveDate, school_holidays: bool) -> bool {
        let days = self.days_in_school_holidays.as_ref().filter(|_| school_holidays).unwrap_or(&self.days);
        days.iter().all(|it| it.schedule_at(date).into_iter().any(|it| it.kind == RuleKind::Open))
    }

    /// The times of the rule on `date`, in the order of the text.
    pub fn times(&self, date: NaiveDate, long_daylight: bool) -> Vec<Times> {
        let minute = |time: Time| match time {
            Time::Fixed(it) => i32::from(it.mins_from_midnight()),
            Time::Variable(it) => sun(date, it.event, long_daylight) + i32::from(it.offset),
        };
        let starts: Vec<i32> = self.times.iter().map(|it| minute(it.range.start)).collect();
        let mut times = Vec::new();
        for (number, (span, start)) in self.times.iter().zip(&starts).enumerate() {
            // The parser puts the end of `15:00+` at midnight.
            let is_point = span.open_end && span.range.end == Time::Fixed(ExtendedTime::MIDNIGHT_24);
            let end = minute(span.range.end);
            let end = if end <= *start { end + DAY_MIN } else { end };
            let open_from = if is_point { *start } else { end };
            if *start < open_from {
                times.push(Times { range: *start..open_from, open_end: false });
            }
            if span.open_end {
                // The same guess as opening_hours.js, which later times of the rule cut short.
                let guess = match open_from {
                    ..1020 => DAY_MIN,
                    1020..1320 => open_from + 10 * 60,
                    _ => open_from + 8 * 60,
                };
                let next = starts.iter().skip(number + 1).copied().filter(|it| open_from < *it).min();
                times.push(Times { range: open_from..next.map_or(guess, |it| it.min(guess)), open_end: true });
            }
        }
        times
    }
}

/// Whether it is one day that its month does not have. The parser would take `Jun 31` for the whole year.
fn never_comes(range: &MonthdayRange) -> bool {
    let MonthdayRange::Date { start: (start @ Date::Fixed { month, day, .. }, _), end: (end, _) } = range else {
        return false;
    };
    // A leap year, so that 29 February comes.
    start == end && NaiveDate::from_ymd_opt(2024, u32::from(*month), u32::from(*day)).is_none()
}

/// The minute of `event` on `date`, somewhere in Italy: where daylight is longest, or shortest.
fn sun(date: NaiveDate, event: TimeEvent, long_daylight: bool) -> i32 {
    let minute = |(lat, lon): (f64, f64)| {
        let at = Coordinates::new(lat, lon)?.event_time(date, event)?.with_timezone(&Rome);
        i32::try_from(at.hour() * 60 + at.minute()).ok()
    };
    let minutes = CORNERS.into_iter().filter_map(minute);
    let is_morning = matches!(event, TimeEvent::Dawn | TimeEvent::Sunrise);
    let found = if is_morning == long_daylight { minutes.min() } else { minutes.max().map(|it| it + 1) };
    // Italy has a sunrise and a sunset every day.
    found.unwrap_or(if is_morning { 0 } else { DAY_MIN })
}
