//! Areas: municipalities, the larger areas above them and the localities inside.

use std::{collections::BTreeMap, fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::domain::{
    Origin, PatronDay, Position, Status,
    access::{WrongWord, one_of},
};

/// A stable code: the ISTAT code if there is one (`027042`), otherwise a word (`loc-mestre`, `IT`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AreaId(Arc<str>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    pub id: AreaId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    pub kind: AreaKind,
    /// Names by language. `it` is always present.
    pub names: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<AreaId>,
    /// The areas it consists of, if it has no outline of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<AreaId>,
    /// The point that people mean by the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre: Option<Position>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub patron_days: Vec<PatronDay>,
    /// Polygons of rings of lon-lat pairs. The first ring of a polygon is the outer one, the others are holes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outline: Vec<Vec<Vec<[f64; 2]>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(default)]
    pub status: Status,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AreaKind {
    Country,
    Region,
    MetropolitanCity,
    Province,
    Municipality,
    Locality,
    HealthDistrict,
    SocialArea,
    Custom,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an area code: expected letters, digits and `-`, such as `027042` or `veneto-orientale`")]
pub struct WrongAreaId(pub String);

impl AreaId {
    pub fn parse(text: &str) -> Result<Self, WrongAreaId> {
        // Four or five digits are a municipality code without its leading zeros.
        if (4..=5).contains(&text.len()) && text.chars().all(|it| it.is_ascii_digit()) {
            return Self::municipality(text);
        }
        let plain = text.chars().all(|it| it.is_ascii_alphanumeric() || it == '-');
        if plain && (1..=64).contains(&text.len()) { Ok(Self(text.into())) } else { Err(WrongAreaId(text.to_owned())) }
    }

    /// The ISTAT code of a municipality. Restores the leading zeros that a spreadsheet dropped.
    pub fn municipality(text: &str) -> Result<Self, WrongAreaId> {
        let digits = !text.is_empty() && text.len() <= 6 && text.chars().all(|it| it.is_ascii_digit());
        if digits { Ok(Self(format!("{text:0>6}").into())) } else { Err(WrongAreaId(text.to_owned())) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Area {
    /// The name in `language`, or else in Italian.
    pub fn name(&self, language: &str) -> &str {
        self.names.get(language).or_else(|| self.names.get("it")).map_or(self.id.as_str(), String::as_str)
    }
}

impl AreaKind {
    pub const ALL: [Self; 9] = [
        Self::Country,
        Self::Region,
        Self::MetropolitanCity,
        Self::Province,
        Self::Municipality,
        Self::Locality,
        Self::HealthDistrict,
        Self::SocialArea,
        Self::Custom,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::MetropolitanCity => "metropolitan_city",
            Self::Province => "province",
            Self::Municipality => "municipality",
            Self::Locality => "locality",
            Self::HealthDistrict => "health_district",
            Self::SocialArea => "social_area",
            Self::Custom => "custom",
        }
    }
}

impl FromStr for AreaKind {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl fmt::Display for AreaKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for AreaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for AreaId {
    type Error = WrongAreaId;

    fn try_from(text: String) -> Result<Self, WrongAreaId> {
        Self::parse(&text)
    }
}

impl From<AreaId> for String {
    fn from(id: AreaId) -> Self {
        id.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn istat_codes_get_their_zero_back() {
        assert_eq!(AreaId::municipality("27042").unwrap().as_str(), "027042");
        assert_eq!(AreaId::municipality("027042").unwrap().as_str(), "027042");
        for wrong in ["", "Venezia", "0270420", "27.042"] {
            assert!(AreaId::municipality(wrong).is_err(), "{wrong}");
        }
    }
}
