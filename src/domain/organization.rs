//! The organization responsible for a service.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::domain::{
    Id, Origin, Status,
    access::{WrongWord, one_of},
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    pub id: Id<Organization>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The name it uses for itself, not translated.
    pub name: String,
    pub organization_type: OrganizationType,
    /// The organization above it, such as the municipality of an office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Organization>>,
    #[serde(default)]
    pub status: Status,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationType {
    Municipality,
    Consortium,
    HealthAuthority,
    StateOffice,
    Police,
    School,
    Cooperative,
    Association,
    Church,
    Union,
    Other,
}

impl OrganizationType {
    pub const ALL: [Self; 11] = [
        Self::Municipality,
        Self::Consortium,
        Self::HealthAuthority,
        Self::StateOffice,
        Self::Police,
        Self::School,
        Self::Cooperative,
        Self::Association,
        Self::Church,
        Self::Union,
        Self::Other,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Consortium => "consortium",
            Self::HealthAuthority => "health_authority",
            Self::StateOffice => "state_office",
            Self::Police => "police",
            Self::School => "school",
            Self::Cooperative => "cooperative",
            Self::Association => "association",
            Self::Church => "church",
            Self::Union => "union",
            Self::Other => "other",
        }
    }
}

impl FromStr for OrganizationType {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl fmt::Display for OrganizationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
