//! Reads a place, and how much of its position may be known.

use crate::{
    domain::{
        AreaId, Hours, LocationType, Need, Phone, Position, Precision, Taxonomy, Text, Visibility, Wanted, Wheelchair,
    },
    formats::fields::{Fields, Values},
};

#[derive(Clone, Debug, PartialEq)]
pub struct LocationFields {
    /// The id that its source gives it.
    pub id: String,
    pub name: Text,
    pub location_type: LocationType,
    pub whereabouts: Whereabouts,
    pub wheelchair: Option<Wheelchair>,
    pub hours: Option<Hours>,
    pub phones: Box<[Phone]>,
}

/// Where a record says it is. The centre of an approximate place is not a field: it follows from the locality.
#[derive(Clone, Debug, PartialEq)]
pub enum Whereabouts {
    Public {
        position: Position,
        precision: Precision,
        address: Option<Box<str>>,
        locality: Option<Box<str>>,
        municipality: Option<AreaId>,
    },
    Approximate {
        locality: Option<Box<str>>,
        municipality: AreaId,
    },
    Hidden,
}

impl<V: Values + ?Sized> Fields<'_, V> {
    /// Refuses the fields of a place in a record without `location_id`, because they would be lost.
    pub fn no_location(&mut self) {
        let of_location =
            ["location_name", "location_type", "address", "lat", "lon", "location_hours", "location_phones"];
        let filled = of_location.into_iter().find(|field| !self.text(field).is_empty());
        if let Some(field) = filled {
            // Of a hidden place the value is the secret.
            self.complain(field, "…", "must be empty if there is no location_id; a place needs an id");
        }
    }

    pub fn location(&mut self, id: String) -> Option<LocationFields> {
        let name = self.translated("location_name");
        if name.is_empty() {
            self.complain("location_name", "", "must not be empty if there is a location_id");
        }
        let location_type = self.value("location_type");
        let visibility = self.visibility(location_type);
        let wheelchair = self.optional("wheelchair");
        let hours = self.optional("location_hours");
        let phones = self.phones("location_phones");
        let whereabouts = match visibility? {
            Visibility::Public => self.public(),
            Visibility::Approximate => self.approximate(),
            Visibility::Hidden => self.hidden(),
        };
        let (location_type, whereabouts) = (location_type?, whereabouts?);
        Some(LocationFields { id, name, location_type, whereabouts, wheelchair, hours, phones })
    }

    /// The value of the field, or the domain's default if it is empty.
    fn visibility(&mut self, location_type: Option<LocationType>) -> Option<Visibility> {
        if !self.text("visibility").is_empty() {
            return self.value("visibility");
        }
        let needs = self.parts("needs").filter_map(|word| match Taxonomy::get().find(word) {
            Some(Wanted::Leaf(need)) => Some(need),
            Some(Wanted::Top(_)) | None => None,
        });
        Some(Visibility::unless_stated(location_type, needs.collect::<Vec<Need>>().iter()))
    }

    fn public(&mut self) -> Option<Whereabouts> {
        let position = self.position();
        let precision = self.value("precision");
        let (address, locality) = (self.boxed("address"), self.boxed("locality"));
        let municipality = self.municipality();
        Some(Whereabouts::Public { position: position?, precision: precision?, address, locality, municipality })
    }

    /// A place of which only the locality may be known. Refuses anything more precise, so that it is never stored.
    fn approximate(&mut self) -> Option<Whereabouts> {
        self.must_be_empty(
            &["address", "lat", "lon", "precision"],
            "an approximate place, which is shown at the centre of its locality",
        );
        let locality = self.boxed("locality");
        self.required("istat")?;
        Some(Whereabouts::Approximate { locality, municipality: self.municipality()? })
    }

    fn hidden(&mut self) -> Option<Whereabouts> {
        let where_it_is = ["address", "locality", "istat", "lat", "lon", "precision"];
        self.must_be_empty(&where_it_is, "a hidden place, which is reached by phone").then_some(Whereabouts::Hidden)
    }

    fn must_be_empty(&mut self, fields: &[&str], what: &str) -> bool {
        let filled: Vec<&str> = fields.iter().copied().filter(|field| !self.text(field).is_empty()).collect();
        for field in &filled {
            // Leave out the value, which is secret: a report may be kept or forwarded.
            self.complain(field, "…", format!("must be empty for {what}"));
        }
        filled.is_empty()
    }

    fn position(&mut self) -> Option<Position> {
        let lat = self.degrees("lat");
        let lon = self.degrees("lon");
        let (lat, lon) = (lat?, lon?);
        Position::new(lat, lon).map_err(|err| self.complain("lat", &lat.to_string(), err)).ok()
    }

    /// A number with a decimal point, or with the decimal comma of an Italian spreadsheet.
    fn degrees(&mut self, field: &str) -> Option<f64> {
        let text = self.required(field)?;
        let number = text.replace(',', ".").parse().ok().filter(|it: &f64| it.is_finite());
        if number.is_none() {
            self.complain(field, text, "a number of degrees such as `45.4935`");
        }
        number
    }

    fn municipality(&mut self) -> Option<AreaId> {
        let text = self.some("istat")?;
        let id = AreaId::municipality(&text);
        if id.is_err() {
            self.complain("istat", &text, "the six-digit ISTAT code of a municipality, such as `027042`");
        }
        id.ok()
    }
}
