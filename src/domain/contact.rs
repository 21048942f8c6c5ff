//! Contacts of a service on the internet: e-mail, website.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize};

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
