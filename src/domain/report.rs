//! Reports by readers that something about a place is wrong.

use std::{fmt, str::FromStr};

use crate::domain::{
    Id, Location, Service,
    access::{WrongWord, one_of},
};

/// A message for the operators. It holds nothing about its sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub location: Id<Location>,
    /// The service that it is about; `None` if the whole place, or if the reader does not know.
    pub service: Option<Id<Service>>,
    pub kind: ReportKind,
    text: String,
    /// The language of the page it was written on, BCP 47.
    pub language: String,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    Hours,
    Phone,
    Address,
    /// It no longer exists.
    Gone,
    Languages,
    /// It does not give the help it is listed for.
    Service,
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} characters; the maximum is {most}", most = Report::LONGEST)]
pub struct TooLong(pub usize);

impl Report {
    /// The maximum number of characters.
    pub const LONGEST: usize = 1000;

    /// # Errors
    ///
    /// Returns an error if `text` is longer than [`Report::LONGEST`] characters.
    pub fn new(location: Id<Location>, kind: ReportKind, text: &str, language: &str) -> Result<Self, TooLong> {
        let text: String = text.trim().chars().filter(|it| *it == '\n' || !it.is_control()).collect();
        let length = text.chars().count();
        if Self::LONGEST < length {
            return Err(TooLong(length));
        }
        Ok(Self { location, service: None, kind, text, language: language.to_owned() })
    }

    #[must_use]
    pub fn about(self, service: Option<Id<Service>>) -> Self {
        Self { service, ..self }
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

impl ReportKind {
    pub const ALL: [Self; 7] =
        [Self::Hours, Self::Phone, Self::Address, Self::Gone, Self::Languages, Self::Service, Self::Other];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Gone => "gone",
            Self::Languages => "languages",
            Self::Service => "service",
            Self::Other => "other",
        }
    }
}

impl FromStr for ReportKind {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl fmt::Display for ReportKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
