//! Holidays: the national ones and the patron-saint days of a municipality.

use std::{fmt, str::FromStr, sync::Arc};

use chrono::{Datelike, NaiveDate, Weekday};
use compact_calendar::CompactCalendar;
use opening_hours::{ContextHolidays, localization::Country};
use serde::{Deserialize, Serialize};

/// A patron-saint day, on the same date every year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PatronDay {
    pub day: DayOfYear,
    pub name: String,
}

/// A month and a day, such as `11-21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DayOfYear {
    month: u32,
    day: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a month and a day such as `11-21`")]
pub struct WrongDayOfYear(pub String);

/// The holidays of one municipality.
#[derive(Clone, Debug)]
pub struct Calendar {
    patron_days: Vec<PatronDay>,
    /// National and patron days, in the form that the hours evaluator takes.
    holidays: ContextHolidays,
}

/// A holiday and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday<'a> {
    /// A stable word for a national holiday (`epiphany`), for translations.
    National(&'static str),
    /// The name of the local feast, in Italian.
    Patron(&'a str),
}

impl Calendar {
    /// Italy's national holidays (law 260/1949 as amended; 4 October from 2026) and `patron_days`.
    pub fn italy(patron_days: &[PatronDay]) -> Self {
        let national = Country::IT.holidays();
        let mut public = CompactCalendar::clone(national.get_public());
        let years: Vec<i32> = public.iter().map(|it| it.year()).collect();
        for year in years.first().copied().unwrap_or(0)..=years.last().copied().unwrap_or(0) {
            for DayOfYear { month, day } in patron_days.iter().map(|it| it.day) {
                if let Some(date) = NaiveDate::from_ymd_opt(year, month, day) {
                    public.insert(date);
                }
            }
        }
        let school = Arc::new(national.get_school().clone());
        Self { patron_days: patron_days.to_vec(), holidays: ContextHolidays::new(Arc::new(public), school) }
    }

    /// The holiday on `date`, if any.
    pub fn holiday(&self, date: NaiveDate) -> Option<Holiday<'_>> {
        if !self.holidays.get_public().contains(date) {
            return None;
        }
        let patron = || self.patron_days.iter().find(|it| it.day.is(date)).map(|it| it.name.as_str());
        national(date).map(Holiday::National).or_else(|| patron().map(Holiday::Patron))
    }

    pub(super) fn for_evaluation(&self) -> ContextHolidays {
        self.holidays.clone()
    }
}

fn national(date: NaiveDate) -> Option<&'static str> {
    Some(match (date.month(), date.day()) {
        (1, 1) => "new-year",
        (1, 6) => "epiphany",
        (4, 25) => "liberation",
        (5, 1) => "labour",
        (6, 2) => "republic",
        (8, 15) => "assumption",
        (10, 4) => "saint-francis",
        (11, 1) => "all-saints",
        (12, 8) => "immaculate",
        (12, 25) => "christmas",
        (12, 26) => "saint-stephen",
        _ => return easter(date),
    })
}

/// The holidays without a fixed date. Asks the national calendar only: a patron day may fall on the same weekday.
fn easter(date: NaiveDate) -> Option<&'static str> {
    let only_national = Country::IT.holidays();
    match (only_national.get_public().contains(date), date.weekday()) {
        (true, Weekday::Sun) => Some("easter"),
        (true, Weekday::Mon) => Some("easter-monday"),
        _ => None,
    }
}

impl DayOfYear {
    fn is(self, date: NaiveDate) -> bool {
        (self.month, self.day) == (date.month(), date.day())
    }
}

impl FromStr for DayOfYear {
    type Err = WrongDayOfYear;

    fn from_str(text: &str) -> Result<Self, WrongDayOfYear> {
        let wrong = || WrongDayOfYear(text.to_owned());
        let (month, day) = text.split_once('-').ok_or_else(wrong)?;
        let (month, day) = (month.parse().map_err(|_| wrong())?, day.parse().map_err(|_| wrong())?);
        // In a leap year, so that 29 February is valid.
        NaiveDate::from_ymd_opt(2024, month, day).map(|_| Self { month, day }).ok_or_else(wrong)
    }
}

impl fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl TryFrom<String> for DayOfYear {
    type Error = WrongDayOfYear;

    fn try_from(text: String) -> Result<Self, WrongDayOfYear> {
        text.parse()
    }
}

impl From<DayOfYear> for String {
    fn from(day: DayOfYear) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_and_patron_holidays_are_named() {
        let salute = PatronDay { day: "11-21".parse().unwrap(), name: "Madonna della Salute".into() };
        let venice = Calendar::italy(&[salute]);
        let holiday = |y, m, d| venice.holiday(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        for (date, expected) in [
            ((2026, 11, 21), Some(Holiday::Patron("Madonna della Salute"))),
            ((2026, 12, 25), Some(Holiday::National("christmas"))),
            ((2026, 4, 5), Some(Holiday::National("easter"))),
            ((2026, 4, 6), Some(Holiday::National("easter-monday"))),
            ((2026, 10, 4), Some(Holiday::National("saint-francis"))),
            ((2025, 10, 4), None),
            ((2026, 11, 22), None),
        ] {
            assert_eq!(holiday(date.0, date.1, date.2), expected, "{date:?}");
        }
    }

    #[test]
    fn a_day_that_is_none_is_refused() {
        for wrong in ["", "13-01", "02-30", "1121", "11-21-2026"] {
            assert!(wrong.parse::<DayOfYear>().is_err(), "{wrong}");
        }
    }
}
