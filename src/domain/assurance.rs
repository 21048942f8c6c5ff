//! How reliable a record is: its source, who confirmed it and when.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assurance {
    /// Where the facts come from: a web address or the name of a document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Box<str>>,
    /// The date of the source, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_date: Option<PartialDate>,
    /// The last confirmation by someone who knows. `None` means not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation: Option<Box<Confirmation>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    pub by: String,
    pub on: NaiveDate,
}

/// A date whose day, or month and day, may be unknown (EDTF level 0: `2019`, `2019-03`, `2019-03-21`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate(Box<str>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date such as `2026-11-21`, `2026-11` or `2026`")]
pub struct WrongDate(pub String);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date such as `2026-11-21`")]
pub struct WrongDay(pub String);

/// Parses an ISO 8601 day with a four-digit year.
pub fn parse_day(text: &str) -> Result<NaiveDate, WrongDay> {
    let whole = text.len() == 10 && text.starts_with(|it: char| it.is_ascii_digit());
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| whole);
    date.ok_or_else(|| WrongDay(text.to_owned()))
}

impl Assurance {
    /// The year of the facts, if they were last known to be so before `day`.
    pub fn year_before(&self, day: NaiveDate) -> Option<String> {
        let confirmed = self.confirmation.as_ref().map(|it| it.on.to_string());
        let source = self.source_date.as_ref().map(|it| it.as_str().to_owned());
        // Dates in ISO 8601 sort as texts.
        let last = confirmed.max(source)?;
        (last.as_str() < &day.to_string()[..last.len()]).then(|| last[..4].to_owned())
    }
}

impl PartialDate {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PartialDate {
    type Err = WrongDate;

    fn from_str(text: &str) -> Result<Self, WrongDate> {
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        if parse_day(&whole).is_ok() { Ok(Self(text.into())) } else { Err(WrongDate(text.to_owned())) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for PartialDate {
    type Error = WrongDate;

    fn try_from(text: String) -> Result<Self, WrongDate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_lack_its_day_and_month() {
        for date in ["2019", "2019-03", "2019-03-21"] {
            assert_eq!(date.parse::<PartialDate>().unwrap().as_str(), date);
        }
        for wrong in ["", "19", "2019-13", "2019-02-30", "21/03/2019", "-019"] {
            assert!(wrong.parse::<PartialDate>().is_err(), "{wrong}");
        }
    }
}
