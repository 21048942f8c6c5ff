//! Opening hours in the OpenStreetMap syntax, evaluated in Rome's time as open, closed or unknown.

mod day;
mod evaluate;
mod opening;
mod rule;
mod schedule;
mod spelling;

use std::{cell::RefCell, collections::HashMap, fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use day::Rules;

pub use evaluate::{Span, Stretch};
pub use opening::Opening;
pub use schedule::{Schedule, ScheduleDay};

/// Parsed opening hours in the OSM syntax. Two values are equal if their texts are. Records with the same text share it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours(Arc<Parsed>);

#[derive(Debug)]
struct Parsed {
    text: Arc<str>,
    rules: Rules,
    on_holidays: OnHolidays,
}

/// Whether a text covers holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OnHolidays {
    /// The text mentions them (`PH off`) or leaves no doubt (`24/7`).
    Stated,
    /// The text does not mention holidays, so an opening on one is unknown.
    NotStated,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not opening hours in the OSM syntax, such as `Mo-Fr 09:00-12:00; PH off`: {why}")]
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

/// The reason for a state, if the hours alone do not explain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// No hours are stated.
    HoursNotStated,
    /// A holiday that the text does not mention.
    HolidayNotStated,
    /// The text leaves it open: it says `unknown`, a comment without a state, an opening without an end (`15:00+`), hours
    /// in school holidays or by the sun, or two rules about one night.
    StatedUnknown,
    /// Closed between two dates.
    Closure,
}

impl Hours {
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The text, without copying it.
    pub(crate) fn shared_text(&self) -> Arc<str> {
        self.0.text.clone()
    }
}

thread_local! {
    /// Recently parsed texts. A directory has few distinct ones, and parsing is slow compared with reading a record.
    static PARSED: RefCell<HashMap<Arc<str>, Hours>> = RefCell::new(HashMap::new());
}

/// The maximum number of texts in [`PARSED`].
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
            it.insert(hours.shared_text(), hours.clone());
        });
        Ok(hours)
    }
}

impl Hours {
    fn parsed(text: &str) -> Result<Self, WrongHours> {
        let wrong = |why: String| WrongHours { text: text.to_owned(), why };
        if text.is_empty() {
            return Err(wrong("it is empty; omit the field if the hours are unknown".into()));
        }
        let rules = Rules::parse(text).map_err(wrong)?;
        let stated = rules.name_public_holidays() || rules.are_constant();
        let on_holidays = if stated { OnHolidays::Stated } else { OnHolidays::NotStated };
        Ok(Self(Arc::new(Parsed { text: text.into(), rules, on_holidays })))
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text)
    }
}

impl PartialEq for Hours {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.text == other.0.text
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
        hours.as_str().to_owned()
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
