//! Telephone numbers, and how many a text holds.

mod spelling;

use std::{cell::RefCell, collections::HashMap, fmt, rc::Rc, str::FromStr};

use phonenumber::country::Id::IT;
use serde::{Deserialize, Deserializer, Serialize};

/// The calling code of Italy.
const ITALY: u16 = 39;

/// The most digits of a number in Italy, without its code.
const LONGEST: usize = 11;

/// A telephone number to dial: E.164, or an Italian short or toll-free number as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(Box<str>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongPhone {
    #[error(
        "`{0}` is a number mangled by a spreadsheet: format the column as text and type it again, such as `+390412747408`"
    )]
    Mangled(String),
    #[error(
        "`{0}` seems to be more than one number: write each in full and separate with `;`, such as `+390412747408; +390412747409`"
    )]
    Several(String),
    #[error(
        "`{0}` has words beside the number: write the number alone, such as `+390412747408`, and the rest in the description"
    )]
    Words(String),
    #[error("`{0}` is not a telephone number such as `+390412747408`, `800290290` or `112`")]
    NotANumber(String),
}

thread_local! {
    /// Numbers shown recently. Grouping one runs regular expressions, and a list shows some forty.
    static SHOWN: RefCell<HashMap<Box<str>, Rc<str>>> = RefCell::new(HashMap::new());
}

/// The maximum number of entries in [`SHOWN`].
const REMEMBERED: usize = 10_000;

impl Phone {
    /// The numbers of a text without `;`, each once: one, or several whose limits are plain, such as
    /// `041 2747408/9`.
    ///
    /// # Errors
    ///
    /// If it may be read in two ways. A complaint is better than a number that is nobody's.
    pub fn all_in(text: &str) -> Result<Vec<Self>, WrongPhone> {
        let numbers = spelling::read(text)?;
        Ok(Self::each_once(numbers))
    }

    /// The numbers in that order, without repetitions.
    pub fn each_once(phones: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut once = Vec::new();
        for phone in phones {
            if !once.contains(&phone) {
                once.push(phone);
            }
        }
        once
    }

    /// The number as `tel:` takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number grouped for reading (`041 274 7408`), with the country code unless it is Italy's.
    pub fn for_people(&self) -> Rc<str> {
        if let Some(known) = SHOWN.with_borrow(|it| it.get(&self.0).cloned()) {
            return known;
        }
        let shown: Rc<str> = self.grouped().into();
        SHOWN.with_borrow_mut(|it| {
            if REMEMBERED <= it.len() {
                it.clear();
            }
            it.insert(self.0.clone(), shown.clone());
        });
        shown
    }

    fn grouped(&self) -> String {
        let mode = |it: &phonenumber::PhoneNumber| {
            if it.code().value() == ITALY { phonenumber::Mode::National } else { phonenumber::Mode::International }
        };
        match phonenumber::parse(Some(IT), &self.0) {
            Ok(number) if self.0.starts_with('+') => number.format().mode(mode(&number)).to_string(),
            _ => self.0.to_string(),
        }
    }

    /// The number of those digits, with or without the code of a country.
    fn of_digits(digits: &str) -> Option<Self> {
        if is_special(italian(digits)) {
            return Some(Self(italian(digits).into()));
        }
        let number = phonenumber::parse(Some(IT), digits).ok().filter(phonenumber::is_valid)?;
        let dialled = number.format().mode(phonenumber::Mode::E164).to_string();
        let too_long = number.code().value() == ITALY && LONGEST < italian(&dialled).len();
        (!too_long).then(|| Self(dialled.into()))
    }
}

/// The digits without the code of Italy.
fn italian(digits: &str) -> &str {
    digits.strip_prefix("+39").or_else(|| digits.strip_prefix("0039")).unwrap_or(digits)
}

/// Whether `digits` must be dialled as written, without a country code. In Italy's numbering plan these are emergency
/// and public-use numbers of three to six digits (112, 1522, 116000), and toll-free and shared-cost numbers (800…,
/// 803…, 840…, 848…).
fn is_special(digits: &str) -> bool {
    let public_use = (3..=6).contains(&digits.len()) && digits.starts_with('1');
    let shared_cost = ["800", "803", "840", "848"].iter().any(|it| digits.starts_with(it));
    (public_use || (shared_cost && (6..=10).contains(&digits.len()))) && is_digits(digits)
}

fn is_digits(text: &str) -> bool {
    text.chars().all(|it| it.is_ascii_digit())
}

/// Reads stored numbers. Two spellings of one were once kept as two.
pub(super) fn stored<'de, D: Deserializer<'de>>(source: D) -> Result<Box<[Phone]>, D::Error> {
    Vec::<Phone>::deserialize(source).map(|phones| Phone::each_once(phones).into())
}

impl FromStr for Phone {
    type Err = WrongPhone;

    fn from_str(text: &str) -> Result<Self, WrongPhone> {
        match <[Self; 1]>::try_from(Self::all_in(text)?) {
            Ok([phone]) => Ok(phone),
            Err(_) => Err(WrongPhone::Several(text.trim().to_owned())),
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Phone {
    type Error = WrongPhone;

    /// Stored numbers already have their final form, except that the code of Italy was once kept before special ones.
    /// Validating them all again would slow down startup.
    fn try_from(text: String) -> Result<Self, WrongPhone> {
        if is_special(italian(&text)) {
            return Ok(Self(italian(&text).into()));
        }
        let e164 = text.strip_prefix('+').is_some_and(|it| (7..=15).contains(&it.len()) && is_digits(it));
        if e164 { Ok(Self(text.into())) } else { text.parse() }
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes out of a cell: its numbers, or the sort of complaint.
    fn read(cell: &str) -> String {
        match Phone::all_in(cell) {
            Ok(phones) => phones.iter().map(Phone::as_str).collect::<Vec<_>>().join("; "),
            Err(WrongPhone::Mangled(_)) => "mangled".to_owned(),
            Err(WrongPhone::Several(_)) => "several".to_owned(),
            Err(WrongPhone::Words(_)) => "words".to_owned(),
            Err(WrongPhone::NotANumber(_)) => "no number".to_owned(),
        }
    }

    #[test]
    fn a_number_is_kept_as_it_is_dialled_however_it_is_grouped() {
        for (given, expected) in [
            ("+390412747408", "+390412747408"),
            ("041 274 7408", "+390412747408"),
            ("041/2747408", "+390412747408"),
            ("041-2747408", "+390412747408"),
            ("041-274-7408", "+390412747408"),
            ("041-274 74 08", "+390412747408"),
            ("041.27.47.408", "+390412747408"),
            ("(041) 2747408", "+390412747408"),
            ("+39 041/2747408", "+390412747408"),
            ("+39-041-2747408", "+390412747408"),
            ("0039 041 2747408", "+390412747408"),
            ("0421-35-91-11", "+390421359111"),
            ("0172 63 01 23", "+390172630123"),
            ("02/66778801", "+390266778801"),
            ("06 698 83462", "+390669883462"),
            ("348 0137147", "+393480137147"),
            ("348/0137147", "+393480137147"),
            ("348-013-7147", "+393480137147"),
            ("348 01 37 147", "+393480137147"),
            ("+43 1 58858", "+43158858"),
            ("+43/1/58858", "+43158858"),
            ("+33 1 42 34 56 78", "+33142345678"),
            ("+33-1-42-34-56-78", "+33142345678"),
            ("112", "112"),
            ("+39 112", "112"),
            ("1522", "1522"),
            ("116000", "116000"),
            ("116 117", "116117"),
            ("116-117", "116117"),
            ("19696", "19696"),
            ("1 96 96", "19696"),
            ("800290290", "800290290"),
            ("800 290 290", "800290290"),
            ("800-290290", "800290290"),
            ("+39 800 290290", "800290290"),
            ("803 116", "803116"),
            ("848800997", "848800997"),
            ("tel. 041 2747408", "+390412747408"),
            ("Tel.: +39 041 2747408", "+390412747408"),
            ("tel:+390412747408", "+390412747408"),
            ("cell. 348 0137147", "+393480137147"),
            ("Numero verde 800 290290", "800290290"),
            ("\u{260e} 041 2747408", "+390412747408"),
            ("\u{202a}+39\u{a0}041 274\u{2011}7408\u{202c}", "+390412747408"),
            ("\u{2066}041\u{200b}2747408\u{2069}\u{feff}", "+390412747408"),
        ] {
            assert_eq!(read(given), expected, "{given}");
            assert_eq!(given.parse::<Phone>().map(|it| it.to_string()).as_deref(), Ok(expected), "{given}");
        }
    }

    #[test]
    fn two_numbers_are_two_or_a_complaint() {
        for (given, expected) in [
            ("041 2747408/9", "+390412747408; +390412747409"),
            ("041 2747408 / 09", "+390412747408; +390412747409"),
            ("041 2747408-09", "+390412747408; +390412747409"),
            ("041 2747408\u{2013}9", "+390412747408; +390412747409"),
            ("041.2747408/10", "+390412747408; +390412747410"),
            ("041/2747408/9", "+390412747408; +390412747409"),
            ("041 2747408/09/10", "+390412747408; +390412747409; +390412747410"),
            ("041 2747408 / 041 2747409", "+390412747408; +390412747409"),
            ("041-2747408/041-2747409", "+390412747408; +390412747409"),
            ("041 2747408 - 348 0137147", "+390412747408; +393480137147"),
            ("06 12345678/06 12345679", "+390612345678; +390612345679"),
            ("800290290/041 2747408", "800290290; +390412747408"),
            ("112/113", "112; 113"),
            ("0412747408/041 274 74 08", "+390412747408"),
            ("041 2747408, 041 2747409", "several"),
            ("041 2747408 e 041 2747409", "several"),
            ("041 2747408 041 2747409", "several"),
            ("0412747408\n0412747409", "several"),
            ("041 2747408 09", "several"),
            ("041 2747408.9", "several"),
            ("041 2747408 (9)", "several"),
            ("041 2747408/2747409", "several"),
            ("041 2747408/409", "several"),
            ("041 2747408-409", "several"),
            ("041 2747408/1", "several"),
            ("0172 6301/2", "several"),
            ("+43 1 58858-0", "several"),
            ("800290290/1", "several"),
            ("112 113", "several"),
            ("112-113", "112; 113"),
            ("041,2747408", "several"),
        ] {
            assert_eq!(read(given), expected, "{given}");
        }
    }

    #[test]
    fn what_is_no_number_alone_is_refused_with_its_reason() {
        for (given, expected) in [
            ("3,9E+11", "mangled"),
            ("3.9E+11", "mangled"),
            ("3,90412747408E+11", "mangled"),
            ("3E11", "mangled"),
            ("348 0137147 anche WhatsApp", "words"),
            ("041 2747408 int. 3", "words"),
            ("041 2747408 interno 3", "words"),
            ("fax 041 2747409", "words"),
            ("tel/fax 041 2747409", "words"),
            ("041 2747408 (lun-ven 9-12)", "words"),
            ("segreteria 041 2747408", "words"),
            ("", "no number"),
            ("-", "no number"),
            ("chiamare Anna", "no number"),
            ("#N/D", "no number"),
            ("+39", "no number"),
            ("12", "no number"),
            ("+3904", "no number"),
            ("041274740809", "no number"),
            ("99999999999999999", "no number"),
            ("+39041+2747408", "no number"),
        ] {
            assert_eq!(read(given), expected, "{given}");
            assert!(given.parse::<Phone>().is_err(), "{given}");
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
            assert_eq!(number.parse::<Phone>().unwrap().for_people().as_ref(), shown);
        }
    }

    #[test]
    fn stored_spellings_of_one_number_are_one() {
        let stored = r#"{"phones":["+390412747408","800290290","+39800290290","041 2747408"],"assurance":{}}"#;
        let reach: crate::domain::Reach = serde_json::from_str(stored).unwrap();
        assert_eq!(reach.phones.iter().map(Phone::as_str).collect::<Vec<_>>(), ["+390412747408", "800290290"]);
    }
}
