//! Closed periods, which override the opening hours.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::assurance::parse_day;

/// A closed period, both days included. The last is never before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Days")]
pub struct Closure {
    first: NaiveDate,
    last: NaiveDate,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not two dates in order, such as `2026-08-01/2026-08-31`")]
pub struct WrongClosure(pub String);

/// The stored form of a closure.
#[derive(Deserialize)]
struct Days {
    first: NaiveDate,
    last: NaiveDate,
}

impl Closure {
    /// # Errors
    ///
    /// Returns an error if `last` is before `first`.
    pub fn new(first: NaiveDate, last: NaiveDate) -> Result<Self, WrongClosure> {
        if first <= last { Ok(Self { first, last }) } else { Err(WrongClosure(format!("{first}/{last}"))) }
    }

    pub const fn first(self) -> NaiveDate {
        self.first
    }

    pub const fn last(self) -> NaiveDate {
        self.last
    }

    pub fn covers(self, date: NaiveDate) -> bool {
        self.first <= date && date <= self.last
    }
}

impl FromStr for Closure {
    type Err = WrongClosure;

    fn from_str(text: &str) -> Result<Self, WrongClosure> {
        let wrong = || WrongClosure(text.to_owned());
        let (first, last) = text.split_once('/').ok_or_else(wrong)?;
        let (first, last) =
            (parse_day(first.trim()).map_err(|_| wrong())?, parse_day(last.trim()).map_err(|_| wrong())?);
        Self::new(first, last).map_err(|_| wrong())
    }
}

impl TryFrom<Days> for Closure {
    type Error = WrongClosure;

    fn try_from(Days { first, last }: Days) -> Result<Self, WrongClosure> {
        Self::new(first, last)
    }
}

impl fmt::Display for Closure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closure_reads_and_writes_the_same() {
        let closure: Closure = "2026-08-01/2026-08-31".parse().unwrap();
        assert_eq!(closure.to_string(), "2026-08-01/2026-08-31");
        let json = serde_json::to_string(&closure).unwrap();
        assert_eq!(json, r#"{"first":"2026-08-01","last":"2026-08-31"}"#);
        assert_eq!(serde_json::from_str::<Closure>(&json).unwrap(), closure);
    }

    #[test]
    fn what_is_not_two_days_in_order_is_refused() {
        for wrong in ["", "2026-08-01", "2026-08-31/2026-08-01", "26-11-20/26-12-31", "agosto", "2026-08-01/2026-08-32"]
        {
            assert_eq!(wrong.parse::<Closure>(), Err(WrongClosure(wrong.into())));
        }
        assert!(serde_json::from_str::<Closure>(r#"{"first":"2026-08-31","last":"2026-08-01"}"#).is_err());
    }
}
