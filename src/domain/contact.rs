//! How to reach somebody by telephone.

use std::{fmt, str::FromStr};

use phonenumber::country::Id::IT;
use serde::{Deserialize, Serialize};

/// The calling code of Italy.
const ITALY: u16 = 39;

/// A telephone number that can be dialled: E.164, or an Italian short or toll-free number as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongPhone {
    #[error(
        "`{0}` is a number that a spreadsheet mangled: format the column as text and type it again, such as `+390412747408`"
    )]
    Mangled(String),
    #[error("`{0}` is not a telephone number such as `+390412747408`, `800290290` or `112`")]
    NotANumber(String),
}

impl Phone {
    /// What goes behind `tel:`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Grouped for reading (`041 274 7408`), with the country's prefix where it is not Italy.
    pub fn for_people(&self) -> String {
        let mode = |it: &phonenumber::PhoneNumber| {
            if it.code().value() == ITALY { phonenumber::Mode::National } else { phonenumber::Mode::International }
        };
        match phonenumber::parse(Some(IT), &self.0) {
            Ok(number) if self.0.starts_with('+') => number.format().mode(mode(&number)).to_string(),
            _ => self.0.clone(),
        }
    }
}

impl FromStr for Phone {
    type Err = WrongPhone;

    fn from_str(text: &str) -> Result<Self, WrongPhone> {
        let text = text.trim();
        let wrong = || WrongPhone::NotANumber(text.to_owned());
        let digits: String = text.chars().filter(|it| !matches!(it, ' ' | '.' | '-' | '/' | '(' | ')')).collect();
        let mangled = text.contains(['E', 'e', ',']) && text.chars().any(|it| it.is_ascii_digit());
        if mangled {
            return Err(WrongPhone::Mangled(text.to_owned()));
        }
        let plain = digits.strip_prefix('+').unwrap_or(&digits);
        if plain.is_empty() || !plain.chars().all(|it| it.is_ascii_digit()) {
            return Err(wrong());
        }
        if is_special(&digits) {
            return Ok(Self(digits));
        }
        let number = phonenumber::parse(Some(IT), &digits).map_err(|_| wrong())?;
        if phonenumber::is_valid(&number) {
            Ok(Self(number.format().mode(phonenumber::Mode::E164).to_string()))
        } else {
            Err(wrong())
        }
    }
}

/// Numbers that are dialled only as they are, by Italy's numbering plan: emergency and public-use numbers of three to
/// six digits (112, 1522, 116000), toll-free and shared-cost ones (800…, 803…, 840…, 848…).
fn is_special(digits: &str) -> bool {
    let public_use = (3..=6).contains(&digits.len()) && digits.starts_with('1');
    let shared_cost = ["800", "803", "840", "848"].iter().any(|it| digits.starts_with(it));
    public_use || (shared_cost && (6..=10).contains(&digits.len()))
}

fn is_digits(text: &str) -> bool {
    text.chars().all(|it| it.is_ascii_digit())
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Phone {
    type Error = WrongPhone;

    /// What was stored is in its final spelling already; looking every number up again would slow a start down.
    fn try_from(text: String) -> Result<Self, WrongPhone> {
        let e164 = text.strip_prefix('+').is_some_and(|it| (7..=15).contains(&it.len()) && is_digits(it));
        if e164 || (is_digits(&text) && is_special(&text)) { Ok(Self(text)) } else { text.parse() }
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_as_they_are_dialled() {
        for (given, expected) in [
            ("+390412747408", "+390412747408"),
            ("041 274 7408", "+390412747408"),
            ("348 0137147", "+393480137147"),
            ("112", "112"),
            ("1522", "1522"),
            ("116000", "116000"),
            ("19696", "19696"),
            ("800290290", "800290290"),
            ("800 290 290", "800290290"),
            ("848800997", "848800997"),
            ("+43 1 58858", "+43158858"),
        ] {
            assert_eq!(given.parse::<Phone>().map(|it| it.to_string()).as_deref(), Ok(expected), "{given}");
        }
    }

    #[test]
    fn numbers_are_shown_as_people_write_them() {
        for (number, shown) in [
            ("+390412747408", "041 274 7408"),
            ("+393480137147", "348 013 7147"),
            ("+43158858", "+43 1 58858"),
            ("112", "112"),
        ] {
            assert_eq!(number.parse::<Phone>().unwrap().for_people(), shown);
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for mangled in ["3,9E+11", "3.9E+11", "3,90412747408E+11"] {
            assert_eq!(mangled.parse::<Phone>(), Err(WrongPhone::Mangled(mangled.into())));
        }
        for wrong in ["", "chiamare", "+39", "12", "+3904", "99999999999999999"] {
            assert!(matches!(wrong.parse::<Phone>(), Err(WrongPhone::NotANumber(_))), "{wrong}");
        }
    }
}
