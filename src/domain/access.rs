//! How people access a service, and what it costs.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A way to access a service. A service may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    WalkIn,
    Appointment,
    Phone,
    Online,
    /// Only on referral by another service.
    Referral,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    Free,
    Paid,
}

/// A word outside a closed list, with the accepted words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not one of {expected}")]
pub struct WrongWord {
    pub word: String,
    pub expected: String,
}

/// The member of `all` spelled `word`.
pub(super) fn one_of<T: Copy>(all: &[T], as_str: fn(T) -> &'static str, word: &str) -> Result<T, WrongWord> {
    let expected = || all.iter().map(|it| as_str(*it)).collect::<Vec<_>>().join(", ");
    let found = all.iter().copied().find(|it| as_str(*it) == word);
    found.ok_or_else(|| WrongWord { word: word.to_owned(), expected: expected() })
}

impl Access {
    pub const ALL: [Self; 5] = [Self::WalkIn, Self::Appointment, Self::Phone, Self::Online, Self::Referral];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WalkIn => "walk-in",
            Self::Appointment => "appointment",
            Self::Phone => "phone",
            Self::Online => "online",
            Self::Referral => "referral",
        }
    }
}

impl Cost {
    pub const ALL: [Self; 2] = [Self::Free, Self::Paid];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Paid => "paid",
        }
    }
}

impl FromStr for Access {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl FromStr for Cost {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
