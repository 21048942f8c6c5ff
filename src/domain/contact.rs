//! Contacts of a service: telephone, e-mail, website.

use std::{cell::RefCell, collections::HashMap, fmt, rc::Rc, str::FromStr};

use phonenumber::country::Id::IT;
use serde::{Deserialize, Deserializer, Serialize};

/// The calling code of Italy.
const ITALY: u16 = 39;

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
    #[error("`{0}` is not a telephone number such as `+390412747408`, `800290290` or `112`")]
    NotANumber(String),
}

/// A single e-mail address without a display name, as `mailto:` takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(Box<str>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a single e-mail address such as `info@example.org`")]
pub struct WrongEmail(pub String);

/// A single web address, `http` or `https`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Website(Box<str>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a single web address with `https://` or `http://`, such as `https://www.example.org`")]
pub struct WrongWebsite(pub String);

thread_local! {
    /// Numbers shown recently. Grouping one runs regular expressions, and a list shows some forty.
    static SHOWN: RefCell<HashMap<Box<str>, Rc<str>>> = RefCell::new(HashMap::new());
}

/// The maximum number of entries in [`SHOWN`].
const REMEMBERED: usize = 10_000;

impl Phone {
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
            return Ok(Self(digits.into()));
        }
        let number = phonenumber::parse(Some(IT), &digits).map_err(|_| wrong())?;
        if phonenumber::is_valid(&number) {
            Ok(Self(number.format().mode(phonenumber::Mode::E164).to_string().into()))
        } else {
            Err(wrong())
        }
    }
}

/// Whether `digits` must be dialled as written, without a country code. In Italy's numbering plan these are emergency
/// and public-use numbers of three to six digits (112, 1522, 116000), and toll-free and shared-cost numbers (800…,
/// 803…, 840…, 848…).
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

    /// Stored numbers already have their final form. Validating them all again would slow down startup.
    fn try_from(text: String) -> Result<Self, WrongPhone> {
        let e164 = text.strip_prefix('+').is_some_and(|it| (7..=15).contains(&it.len()) && is_digits(it));
        if e164 || (is_digits(&text) && is_special(&text)) { Ok(Self(text.into())) } else { text.parse() }
    }
}

impl From<Phone> for String {
    fn from(phone: Phone) -> Self {
        phone.0.into()
    }
}

impl Email {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = WrongEmail;

    fn from_str(text: &str) -> Result<Self, WrongEmail> {
        let text = text.trim();
        // Less than RFC 5322: what mail programs accept, and nothing that could mean two addresses or a header.
        let plain = |it: char| !it.is_whitespace() && !it.is_control() && !"\"%&#?/(),:;<>[\\]".contains(it);
        let right = text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && !domain.contains('@') && is_domain(domain) && text.chars().all(plain)
        });
        if right { Ok(Self(text.into())) } else { Err(WrongEmail(text.to_owned())) }
    }
}

impl Website {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Website {
    type Err = WrongWebsite;

    fn from_str(text: &str) -> Result<Self, WrongWebsite> {
        let wrong = || WrongWebsite(text.trim().to_owned());
        let (scheme, rest) = text.trim().split_once("://").ok_or_else(wrong)?;
        let scheme = scheme.to_ascii_lowercase();
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (name, port) = host.split_once(':').unwrap_or((host, "80"));
        let plain = |it: char| !it.is_whitespace() && !it.is_control() && !"\"<>\\".contains(it);
        let right = ["https", "http"].contains(&scheme.as_str())
            && rest.chars().all(plain)
            && is_domain(name)
            && port.parse::<u16>().is_ok();
        if right { Ok(Self(format!("{scheme}://{rest}").into())) } else { Err(wrong()) }
    }
}

/// Whether `text` has the form of a public host name: labels separated by dots, in letters of any script.
fn is_domain(text: &str) -> bool {
    let label = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|it| it.is_alphanumeric() || it == '-' || it == '_')
    };
    text.contains('.') && text.split('.').all(label)
}

/// Reads a stored contact. Checks were weaker once, so an unusable contact becomes `None` and the rest of the
/// record is still served.
pub(super) fn if_readable<'de, D: Deserializer<'de>, T: FromStr>(source: D) -> Result<Option<T>, D::Error> {
    let text = Option::<String>::deserialize(source)?;
    Ok(text.and_then(|it| it.parse().ok()))
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Website {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Email {
    type Error = WrongEmail;

    fn try_from(text: String) -> Result<Self, WrongEmail> {
        text.parse()
    }
}

impl TryFrom<String> for Website {
    type Error = WrongWebsite;

    fn try_from(text: String) -> Result<Self, WrongWebsite> {
        text.parse()
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0.into()
    }
}

impl From<Website> for String {
    fn from(website: Website) -> Self {
        website.0.into()
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
            assert_eq!(number.parse::<Phone>().unwrap().for_people().as_ref(), shown);
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

    #[test]
    fn an_email_is_one_address() {
        for right in ["info@comune.example", "polo.meet+it@comune.cuneo.it", "sportello@città.example"] {
            assert_eq!(right.parse::<Email>().map(|it| it.to_string()).as_deref(), Ok(right));
        }
        for wrong in [
            "",
            "info",
            "@comune.example",
            "a @b.it",
            "a@b",
            "a@b.it; c@d.it",
            "a@b.it oppure c@d.it",
            "mailto:a@b.it",
            "Sportello <a@b.it>",
            "a@b.it\r\nBcc: c@d.it",
            "\"><script>@b.it",
            "info?bcc=x%40y.it&a@comune.it",
        ] {
            assert_eq!(wrong.parse::<Email>(), Err(WrongEmail(wrong.into())));
        }
    }

    #[test]
    fn a_website_is_one_address_on_the_web() {
        for (given, expected) in [
            ("https://www.comune.example", "https://www.comune.example"),
            ("Https://www.comune.example/a?b=c#d", "https://www.comune.example/a?b=c#d"),
            ("http://comune.example:8080/orari_(pdf)", "http://comune.example:8080/orari_(pdf)"),
            ("https://web.archive.example/2020/https://a.it", "https://web.archive.example/2020/https://a.it"),
            ("https://my_desk.example/?a={b}|c", "https://my_desk.example/?a={b}|c"),
        ] {
            assert_eq!(given.parse::<Website>().map(|it| it.to_string()).as_deref(), Ok(expected));
        }
        for wrong in [
            "",
            "www.comune.example",
            "https://",
            "http://https://comune.example",
            "https://a.example; https://b.example",
            "http://www.comune.example (in italiano)",
            "ftp://comune.example",
            "https://anna:secret@comune.example",
            "https://comune.example/\"onclick=\"",
            "https://comune.example/a\nb",
        ] {
            assert_eq!(wrong.parse::<Website>(), Err(WrongWebsite(wrong.into())));
        }
    }

    #[test]
    fn a_stored_contact_that_leads_nowhere_is_left_out() {
        let stored = r#"{"email":"a@b.it; c@d.it","website":"https://","assurance":{}}"#;
        let reach: crate::domain::Reach = serde_json::from_str(stored).unwrap();
        assert_eq!((reach.email, reach.website), (None, None));
    }
}
