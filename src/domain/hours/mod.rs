//! When a place is open: opening hours as OpenStreetMap writes them, evaluated in Rome, three-valued.

mod evaluate;
mod opening;
mod schedule;
mod spelling;

use std::{cell::RefCell, collections::HashMap, fmt, str::FromStr, sync::Arc};

use opening_hours::OpeningHours;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use serde::{Deserialize, Serialize};

pub use evaluate::{Span, Stretch};
pub use opening::Opening;
pub use schedule::{Schedule, ScheduleDay};

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

/// Why a state is what it is, where the hours alone do not show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// No hours are stated.
    HoursNotStated,
    /// A holiday the text does not speak of.
    HolidayNotStated,
    /// The text itself says unknown.
    StatedUnknown,
    /// Closed between two dates.
    Closure,
}

impl Hours {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, shared.
    pub(crate) fn shared_text(&self) -> Arc<str> {
        self.text.clone()
    }
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

    #[test]
    fn what_is_not_hours_is_refused_in_one_line() {
        for wrong in ["", "Mo-Fr 9-12", "lunedì 9:00-12:00", "Lun-Ven 9-12", "sempre aperto"] {
            let err = wrong.parse::<Hours>().unwrap_err().to_string();
            assert!(!err.contains('\n'), "{err}");
        }
    }
}
