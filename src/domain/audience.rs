//! Who a service is for. These facets of people are separate from needs.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::domain::{
    AreaId,
    access::{WrongWord, one_of},
};

/// The rules of a service. Empty means not stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Audience(pub Box<[Rule]>);

/// A facet and how strictly it applies, written `only women` or `preferred age 70-`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rule {
    pub strength: Strength,
    pub facet: Facet,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Others are turned away.
    Only,
    /// Others are served afterwards.
    Preferred,
    /// Explicitly welcome, where people might fear they are not.
    Open,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Facet {
    Women,
    Men,
    Families,
    /// Whole years, inclusive.
    Age {
        from: Option<u8>,
        to: Option<u8>,
    },
    Status(LegalStatus),
    SeasonalWorkers,
    Homeless,
    ResidentsOf(AreaId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LegalStatus {
    AsylumSeeker,
    ProtectionHolder,
    Undocumented,
    EuCitizen,
    NonEuCitizen,
    ItalianCitizen,
    UnaccompaniedMinor,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a rule such as `only women`, `preferred age 70-`, `open undocumented` or `only residents 027042`"
)]
pub struct WrongAudience(pub String);

/// The facets written as a single word.
const WORDS: [(&str, Facet); 12] = [
    ("women", Facet::Women),
    ("men", Facet::Men),
    ("families", Facet::Families),
    ("seasonal-worker", Facet::SeasonalWorkers),
    ("homeless", Facet::Homeless),
    ("asylum-seeker", Facet::Status(LegalStatus::AsylumSeeker)),
    ("protection-holder", Facet::Status(LegalStatus::ProtectionHolder)),
    ("undocumented", Facet::Status(LegalStatus::Undocumented)),
    ("eu-citizen", Facet::Status(LegalStatus::EuCitizen)),
    ("non-eu-citizen", Facet::Status(LegalStatus::NonEuCitizen)),
    ("italian-citizen", Facet::Status(LegalStatus::ItalianCitizen)),
    ("unaccompanied-minor", Facet::Status(LegalStatus::UnaccompaniedMinor)),
];

impl Facet {
    /// Everyone under 18.
    pub const MINORS: Self = Self::Age { from: None, to: Some(17) };

    /// The facet for a single query word: any of the one-word facets, or `minors`.
    pub fn of_word(word: &str) -> Result<Self, WrongWord> {
        if word == "minors" {
            return Ok(Self::MINORS);
        }
        let found = WORDS.iter().find(|(it, _)| *it == word).map(|(_, facet)| facet.clone());
        let expected = || format!("{}, minors", WORDS.map(|(it, _)| it).join(", "));
        found.ok_or_else(|| WrongWord { word: word.to_owned(), expected: expected() })
    }

    /// The stable word of the facet, for translations: `women`, `age`, `residents`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Age { .. } => "age",
            Self::ResidentsOf(_) => "residents",
            word => WORDS.iter().find(|(_, it)| it == word).map_or("", |(word, _)| word),
        }
    }
}

impl Strength {
    pub const ALL: [Self; 3] = [Self::Only, Self::Preferred, Self::Open];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Only => "only",
            Self::Preferred => "preferred",
            Self::Open => "open",
        }
    }
}

impl FromStr for Rule {
    type Err = WrongAudience;

    fn from_str(text: &str) -> Result<Self, WrongAudience> {
        let wrong = || WrongAudience(text.to_owned());
        let mut words = text.split_whitespace();
        let (Some(strength), Some(facet), argument, None) = (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(wrong());
        };
        let strength = one_of(&Strength::ALL, Strength::as_str, strength).map_err(|_| wrong())?;
        let facet = match (facet, argument) {
            ("age", Some(range)) => age(range).ok_or_else(wrong)?,
            ("residents", Some(area)) => Facet::ResidentsOf(AreaId::parse(area).map_err(|_| wrong())?),
            (word, None) => {
                WORDS.iter().find(|(it, _)| *it == word).map(|(_, facet)| facet.clone()).ok_or_else(wrong)?
            }
            _ => return Err(wrong()),
        };
        Ok(Self { strength, facet })
    }
}

/// Reads `18-65`, `70-` or `-17`.
fn age(range: &str) -> Option<Facet> {
    let (from, to) = range.split_once('-')?;
    let year = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    let (from, to): (Option<u8>, Option<u8>) = (year(from)?, year(to)?);
    let sense = match (from, to) {
        (None, None) => false,
        (Some(from), Some(to)) => from <= to,
        _ => true,
    };
    sense.then_some(Facet::Age { from, to })
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { strength, facet } = self;
        write!(f, "{} {}", strength.as_str(), facet.word())?;
        match facet {
            Facet::Age { from, to } => {
                let year = |bound: &Option<u8>| bound.map(|it| it.to_string()).unwrap_or_default();
                write!(f, " {}-{}", year(from), year(to))
            }
            Facet::ResidentsOf(area) => write!(f, " {area}"),
            _ => Ok(()),
        }
    }
}

impl TryFrom<String> for Rule {
    type Error = WrongAudience;

    fn try_from(text: String) -> Result<Self, WrongAudience> {
        text.parse()
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> Self {
        rule.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_and_writes_the_same() {
        for text in ["only women", "preferred age 70-", "only age 18-65", "open undocumented", "only residents 027042"]
        {
            assert_eq!(text.parse::<Rule>().unwrap().to_string(), text);
        }
        for (word, _) in WORDS {
            assert_eq!(format!("only {word}").parse::<Rule>().unwrap().facet.word(), word);
        }
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        for wrong in
            ["", "women", "only", "only age 65-18", "only age -", "only age 300-", "never men", "only women now"]
        {
            assert!(wrong.parse::<Rule>().is_err(), "{wrong}");
        }
    }
}
