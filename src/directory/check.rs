//! Checks that need the areas: a position must be in its municipality, a locality must have a centre, a coverage should
//! be known.

use crate::{
    domain::{AreaId, Place, Position, Reach, Record},
    formats::fields::{Complaint, Where, Whereabouts},
    index::Snapshot,
};

/// How far outside its municipality a position may be, because boundaries are simplified.
const SLACK_M: f64 = 200.0;

/// Checks the records of one write against the areas of a snapshot.
pub struct Checks<'a> {
    snapshot: &'a Snapshot,
    /// What was accepted but could not be checked.
    pub warnings: Vec<Complaint>,
}

impl<'a> Checks<'a> {
    pub fn new(snapshot: &'a Snapshot) -> Self {
        Self { snapshot, warnings: Vec::new() }
    }

    /// The place that `whereabouts` describes.
    ///
    /// # Errors
    ///
    /// Returns an error for a position outside its municipality, or an approximate place without a known centre.
    pub fn place(&mut self, at: &Where, whereabouts: Whereabouts) -> Result<Place, Complaint> {
        match whereabouts {
            Whereabouts::Hidden => Ok(Place::Hidden),
            Whereabouts::Approximate { locality, municipality } => {
                let centre = self.snapshot.areas().centre(&municipality, locality.as_deref()).ok_or_else(|| {
                    let value = locality.as_deref().unwrap_or(municipality.as_str());
                    let expected = format!(
                        "a locality of municipality {municipality} with a known centre; import the locality as an area"
                    );
                    complaint(at, "locality", value, expected)
                })?;
                Ok(Place::Approximate { centre, locality, municipality: Some(municipality) })
            }
            Whereabouts::Public { position, precision, address, locality, municipality } => {
                if let Some(municipality) = &municipality {
                    self.inside(at, position, municipality)?;
                }
                Ok(Place::Public { position, precision, address, locality, municipality })
            }
        }
    }

    /// Warns about each area of the coverage that is not in the directory.
    pub fn coverage(&mut self, at: &Where, reach: &Reach) {
        for area in reach.coverage.iter().filter(|it| self.snapshot.catalog().active_area(it).is_none()) {
            let expected = "unknown area; import it, or readers will not see that this service is for them";
            self.warnings.push(complaint(at, "coverage", area.as_str(), expected.to_owned()));
        }
    }

    fn inside(&mut self, at: &Where, position: Position, municipality: &AreaId) -> Result<(), Complaint> {
        match self.snapshot.areas().metres_outside(position, municipality) {
            Some(metres) if SLACK_M < metres => {
                let name = self.snapshot.catalog().area(municipality).map_or("", |area| area.name("it"));
                let value = format!("{}, {}", position.lat(), position.lon());
                let expected = format!(
                    "a position in {municipality} ({name}), but it is {metres:.0} m outside; are lat and lon exchanged?"
                );
                Err(complaint(at, "lat", &value, expected))
            }
            Some(_) => Ok(()),
            None => {
                let expected = "the boundary of this municipality is unknown: the position was not checked";
                self.warnings.push(complaint(at, "istat", municipality.as_str(), expected.to_owned()));
                Ok(())
            }
        }
    }
}

/// The complaint about an approximate place that is not at the centre of its locality: its true position is a secret.
pub(super) fn centre(record: &Record, snapshot: &Snapshot) -> Option<Complaint> {
    let Record::Location(location) = record else { return None };
    let Place::Approximate { centre, locality, municipality } = &location.place else { return None };
    let known = municipality.as_ref().and_then(|id| snapshot.areas().centre(id, locality.as_deref()));
    let expected = || "an approximate place at the centre of its locality".to_owned();
    (known != Some(*centre))
        .then(|| complaint(&Where::Whole, "locality", locality.as_deref().unwrap_or(""), expected()))
}

fn complaint(at: &Where, field: &str, value: &str, expected: String) -> Complaint {
    Complaint { at: at.clone(), field: field.to_owned(), value: value.to_owned(), expected }
}
