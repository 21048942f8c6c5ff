//! Bits for what a service states besides needs, languages and hours, so that a search need not read its records.

use crate::domain::{Access, Cost, Facet, LegalStatus, Reach, Service};

/// The bits.
pub mod facet {
    pub const HOURS_UNKNOWN: u64 = 1 << 0;
    pub const FREE: u64 = 1 << 1;
    pub const COST_UNKNOWN: u64 = 1 << 2;
    pub const WHEELCHAIR: u64 = 1 << 3;
    pub const WHEELCHAIR_LIMITED: u64 = 1 << 4;
    pub const WHEELCHAIR_UNKNOWN: u64 = 1 << 5;
    pub const ACCESS_UNKNOWN: u64 = 1 << 6;
    pub const PHONE: u64 = 1 << 7;
    /// The first bit of the ways of access.
    pub const ACCESS: u64 = 1 << 8;
    pub const ALL_ACCESS: u64 = 0x1f << 8;
    /// It states for which areas or residents it is.
    pub const FOR_AREAS: u64 = 1 << 14;
    /// The first bit of the facets of people.
    pub const PEOPLE: u64 = 1 << 16;
}

/// The bit of a way of access.
pub const fn of_access(access: Access) -> u64 {
    facet::ACCESS << access as u64
}

/// The bits of the audience rules that may name the people asked for.
pub fn of_asked(wanted: &Facet) -> u64 {
    let alone = if *wanted == Facet::MINORS { of_people(&Facet::Status(LegalStatus::UnaccompaniedMinor)) } else { 0 };
    of_people(wanted) | alone
}

/// The bit that an audience rule sets.
fn of_people(wanted: &Facet) -> u64 {
    let slot = match wanted {
        Facet::Women => 0,
        Facet::Men => 1,
        Facet::Families => 2,
        Facet::Age { .. } => 3,
        Facet::SeasonalWorkers => 4,
        Facet::Homeless => 5,
        Facet::ResidentsOf(_) => 6,
        Facet::Status(status) => 7 + *status as u64,
    };
    facet::PEOPLE << slot
}

/// The bits of cost, access, people, phone and areas.
pub fn of_service(service: &Service, reach: &Reach) -> u64 {
    let cost = match service.cost {
        Some(Cost::Free) => facet::FREE,
        Some(Cost::Paid) => 0,
        None => facet::COST_UNKNOWN,
    };
    let access = of_ways(&service.access);
    let people = service.audience.0.iter().fold(0, |bits, it| bits | of_people(&it.facet));
    let phone = if reach.phones.is_empty() { 0 } else { facet::PHONE };
    let areas =
        !reach.coverage.is_empty() || service.audience.0.iter().any(|it| matches!(it.facet, Facet::ResidentsOf(_)));
    cost | (if areas { facet::FOR_AREAS } else { 0 })
        | (if access == 0 { facet::ACCESS_UNKNOWN } else { access })
        | people
        | phone
}

/// The bits of ways of access.
pub fn of_ways(ways: &[Access]) -> u64 {
    ways.iter().fold(0, |bits, it| bits | of_access(*it))
}
