//! A place to go to, and how much of its position may be known.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::domain::{
    AreaId, Hours, Id, Need, Origin, Phone, Position, Status, Text,
    access::{WrongWord, one_of},
    phone,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Location {
    pub id: Id<Location>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    pub name: Text,
    pub location_type: LocationType,
    pub place: Place,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<Wheelchair>,
    /// Hours of the building, if they are stated apart from those of its services.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    #[serde(default, deserialize_with = "phone::stored", skip_serializing_if = "<[_]>::is_empty")]
    pub phones: Box<[Phone]>,
    #[serde(default)]
    pub status: Status,
}

/// Where a location is, as far as it may be known. It cannot hold a secret address or position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "visibility", rename_all = "lowercase")]
pub enum Place {
    Public {
        position: Position,
        precision: Precision,
        /// Street and number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<Box<str>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        locality: Option<Box<str>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        municipality: Option<AreaId>,
    },
    /// Only its locality may be known. `centre` is the centre of the locality, not of the place.
    Approximate {
        centre: Position,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        locality: Option<Box<str>>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        municipality: Option<AreaId>,
    },
    /// Reached by phone. Its address and position are not stored.
    Hidden,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    Public,
    Approximate,
    Hidden,
}

/// How close the position is to the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    Exact,
    /// On the right street, within a few hundred metres.
    Street,
    /// Only the centre of the town or locality.
    Locality,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocationType {
    InfoPoint,
    HelpDesk,
    Hub,
    Office,
    Clinic,
    School,
    Canteen,
    Shelter,
    Library,
    SelfManaged,
    MobileStop,
    Police,
}

/// OSM's `wheelchair`. Not stated means unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Wheelchair {
    Yes,
    Limited,
    No,
}

/// Needs whose places are not public unless their source says so.
const FOR_VICTIMS: [&str; 4] = ["anti-violence", "anti-trafficking", "child-protection", "harmful-practices"];

impl Place {
    /// The position to show and to search by. `None` for a hidden place.
    pub const fn position(&self) -> Option<Position> {
        match self {
            Self::Public { position, .. } => Some(*position),
            Self::Approximate { centre, .. } => Some(*centre),
            Self::Hidden => None,
        }
    }

    pub const fn precision(&self) -> Option<Precision> {
        match self {
            Self::Public { precision, .. } => Some(*precision),
            Self::Approximate { .. } => Some(Precision::Locality),
            Self::Hidden => None,
        }
    }

    pub const fn visibility(&self) -> Visibility {
        match self {
            Self::Public { .. } => Visibility::Public,
            Self::Approximate { .. } => Visibility::Approximate,
            Self::Hidden => Visibility::Hidden,
        }
    }

    /// Whether not even its town may be known.
    pub const fn is_hidden(&self) -> bool {
        matches!(self, Self::Hidden)
    }

    pub fn address(&self) -> Option<&str> {
        match self {
            Self::Public { address, .. } => address.as_deref(),
            Self::Approximate { .. } | Self::Hidden => None,
        }
    }

    pub fn locality(&self) -> Option<&str> {
        match self {
            Self::Public { locality, .. } | Self::Approximate { locality, .. } => locality.as_deref(),
            Self::Hidden => None,
        }
    }

    pub const fn municipality(&self) -> Option<&AreaId> {
        match self {
            Self::Public { municipality, .. } | Self::Approximate { municipality, .. } => municipality.as_ref(),
            Self::Hidden => None,
        }
    }
}

impl LocationType {
    pub const ALL: [Self; 12] = [
        Self::InfoPoint,
        Self::HelpDesk,
        Self::Hub,
        Self::Office,
        Self::Clinic,
        Self::School,
        Self::Canteen,
        Self::Shelter,
        Self::Library,
        Self::SelfManaged,
        Self::MobileStop,
        Self::Police,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InfoPoint => "info_point",
            Self::HelpDesk => "help_desk",
            Self::Hub => "hub",
            Self::Office => "office",
            Self::Clinic => "clinic",
            Self::School => "school",
            Self::Canteen => "canteen",
            Self::Shelter => "shelter",
            Self::Library => "library",
            Self::SelfManaged => "self_managed",
            Self::MobileStop => "mobile_stop",
            Self::Police => "police",
        }
    }
}

impl Visibility {
    pub const ALL: [Self; 3] = [Self::Public, Self::Approximate, Self::Hidden];

    /// The default for a place whose source states no visibility. A shelter for victims is hidden, any other place for
    /// them is approximate, and every other place is public. `needs` are those of one of its services.
    pub fn unless_stated<'a>(location_type: Option<LocationType>, needs: impl IntoIterator<Item = &'a Need>) -> Self {
        let for_victims = needs.into_iter().any(|need| FOR_VICTIMS.contains(&need.slug()));
        match (for_victims, location_type) {
            (true, Some(LocationType::Shelter)) => Self::Hidden,
            (true, _) => Self::Approximate,
            (false, _) => Self::Public,
        }
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Approximate => "approximate",
            Self::Hidden => "hidden",
        }
    }
}

impl Precision {
    pub const ALL: [Self; 3] = [Self::Exact, Self::Street, Self::Locality];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Street => "street",
            Self::Locality => "locality",
        }
    }
}

impl Wheelchair {
    pub const ALL: [Self; 3] = [Self::Yes, Self::Limited, Self::No];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Limited => "limited",
            Self::No => "no",
        }
    }
}

impl FromStr for LocationType {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl FromStr for Visibility {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl FromStr for Precision {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl FromStr for Wheelchair {
    type Err = WrongWord;

    fn from_str(word: &str) -> Result<Self, WrongWord> {
        one_of(&Self::ALL, Self::as_str, word)
    }
}

impl fmt::Display for LocationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
