//! One row of a file, cell by cell: what it says of an organization, a place, a service and how that is reached.

use std::str::FromStr;

use crate::{
    domain::{
        Access, AreaId, Assurance, Audience, Confirmation, Hours, Language, LanguageOffer, Languages, LocationType,
        Need, Phone, Position, Precision, Reach, Taxonomy, Text, Visibility, Wanted, day,
    },
    formats::csv::{
        LocationRow, OrganizationRow, ServiceRow, Whereabouts,
        cells::{Cells, Header},
        nearest_word,
    },
};

/// Needs whose places are not told to everybody.
const FOR_VICTIMS: [&str; 3] = ["anti-violence", "anti-trafficking", "harmful-practices"];

/// One row being read.
pub struct Row<'a> {
    cells: Cells<'a>,
    header: &'a Header,
}

impl<'a> Row<'a> {
    pub fn new(cells: Cells<'a>, header: &'a Header) -> Self {
        Self { cells, header }
    }
}

impl Row<'_> {
    pub fn organization(&mut self) -> Option<OrganizationRow> {
        let id = self.id("organization_id");
        let name = self.cells.required("organization_name").map(str::to_owned);
        let organization_type = self.cells.value("organization_type");
        Some(OrganizationRow { id: id?, name: name?, organization_type: organization_type? })
    }

    /// A row without a location must not seem to have one: what it says of a place would be lost.
    pub fn no_location(&mut self) {
        let of_location =
            ["location_name", "location_type", "address", "lat", "lon", "location_hours", "location_phones"];
        let filled = of_location.into_iter().find(|it| !self.cells.text(it).is_empty());
        if let Some(column) = filled {
            let value = self.cells.text(column);
            self.cells.complain(column, value, "empty where there is no location_id; a place needs an id");
        }
    }

    pub fn location(&mut self, id: String) -> Option<LocationRow> {
        let name = self.translated("location_name");
        if name.is_empty() {
            self.cells.complain("location_name", "", "must not be empty where there is a location_id");
        }
        let location_type = self.cells.value("location_type");
        let visibility = self.visibility(location_type);
        let wheelchair = self.cells.optional("wheelchair");
        let hours = self.cells.optional::<Hours>("location_hours");
        let phones = self.cells.list("location_phones");
        let whereabouts = match visibility? {
            Visibility::Public => self.public(),
            Visibility::Approximate => self.approximate(),
            Visibility::Hidden => self.hidden(),
        };
        let (location_type, whereabouts) = (location_type?, whereabouts?);
        Some(LocationRow { line: self.cells.line, id, name, location_type, whereabouts, wheelchair, hours, phones })
    }

    /// What the cell says. Where it is empty: shelters for victims are hidden, other places for them approximate, the rest
    /// public.
    fn visibility(&mut self, location_type: Option<LocationType>) -> Option<Visibility> {
        if !self.cells.text("visibility").is_empty() {
            return self.cells.value("visibility");
        }
        let for_victims = self.cells.parts("needs").any(|it| FOR_VICTIMS.contains(&it));
        Some(match (for_victims, location_type) {
            (true, Some(LocationType::Shelter)) => Visibility::Hidden,
            (true, _) => Visibility::Approximate,
            (false, _) => Visibility::Public,
        })
    }

    fn public(&mut self) -> Option<Whereabouts> {
        let position = self.position();
        let precision = self.cells.value::<Precision>("precision");
        let (address, locality) = (self.some("address"), self.some("locality"));
        let municipality = self.municipality();
        Some(Whereabouts::Public { position: position?, precision: precision?, address, locality, municipality })
    }

    /// A place of which only the locality may be known: anything more precise is refused, and so never stored.
    fn approximate(&mut self) -> Option<Whereabouts> {
        self.must_be_empty(
            &["address", "lat", "lon", "precision"],
            "an approximate place; it is shown at the centre of its locality",
        );
        let locality = self.some("locality");
        self.cells.required("istat")?;
        Some(Whereabouts::Approximate { locality, municipality: self.municipality()? })
    }

    fn hidden(&mut self) -> Option<Whereabouts> {
        let where_it_is = ["address", "locality", "istat", "lat", "lon", "precision"];
        self.must_be_empty(&where_it_is, "a hidden place; it is reached by phone").then_some(Whereabouts::Hidden)
    }

    fn must_be_empty(&mut self, columns: &[&str], what: &str) -> bool {
        let filled: Vec<&str> = columns.iter().copied().filter(|it| !self.cells.text(it).is_empty()).collect();
        for column in &filled {
            // The value itself is the secret: a report may be kept or sent on.
            self.cells.complain(column, "…", format!("must be empty for {what}"));
        }
        filled.is_empty()
    }

    fn position(&mut self) -> Option<Position> {
        let lat = self.degrees("lat");
        let lon = self.degrees("lon");
        let (lat, lon) = (lat?, lon?);
        Position::new(lat, lon).map_err(|err| self.cells.complain("lat", &lat.to_string(), err)).ok()
    }

    /// A number with a point, or with the comma of an Italian spreadsheet.
    fn degrees(&mut self, column: &str) -> Option<f64> {
        let text = self.cells.required(column)?;
        let number = text.replace(',', ".").parse().ok().filter(|it: &f64| it.is_finite());
        if number.is_none() {
            self.cells.complain(column, text, "a number of degrees such as `45.4935`");
        }
        number
    }

    fn municipality(&mut self) -> Option<AreaId> {
        let text = self.some("istat")?;
        let id = AreaId::municipality(&text);
        if id.is_err() {
            self.cells.complain("istat", &text, "the six-digit ISTAT code of a municipality such as `027042`");
        }
        id.ok()
    }

    pub fn service(&mut self) -> Option<ServiceRow> {
        let id = self.id("service_id");
        let organization_id = self.cells.text("organization_id").to_owned();
        let (name, description) = (self.translated("service_name"), self.translated("description"));
        if name.is_empty() {
            self.cells.complain("service_name", "", "must not be empty");
        }
        self.cells.required("needs");
        let needs = self.needs();
        let audience = Audience(self.cells.list("audience"));
        let access: Vec<Access> = self.cells.list("access");
        let cost = self.cells.optional("cost");
        let required_documents = self.cells.parts("documents").map(str::to_owned).collect();
        Some(ServiceRow {
            id: id?,
            organization_id,
            name,
            description,
            needs,
            audience,
            access,
            cost,
            required_documents,
        })
    }

    fn needs(&mut self) -> Vec<Need> {
        let mut needs = Vec::new();
        for word in self.cells.parts("needs") {
            match Taxonomy::get().find(word) {
                Some(Wanted::Leaf(need)) => needs.push(need),
                Some(Wanted::Top(top)) => {
                    let leaves: Vec<&str> = top.leaves.iter().map(|it| it.slug()).collect();
                    self.cells.complain("needs", word, format!("one of its needs: {}", leaves.join(", ")));
                }
                None => {
                    let meant = nearest_word::need(word).map(|it| format!("; did you mean `{it}`?"));
                    let expected = format!("a need of the taxonomy{}", meant.unwrap_or_default());
                    self.cells.complain("needs", word, expected);
                }
            }
        }
        needs
    }

    pub fn reach(&mut self) -> Reach {
        Reach {
            hours: self.cells.optional::<Hours>("opening_hours"),
            closures: self.cells.list("closures"),
            phones: self.cells.list::<Phone>("phones"),
            phone_hours: self.cells.optional::<Hours>("phone_hours"),
            email: self.cells.optional("email"),
            website: self.cells.optional("website"),
            languages: self.languages(),
            coverage: self.coverage(),
            assurance: self.assurance(),
        }
    }

    fn looks_right(&mut self, column: &str, text: &str, right: bool, expected: &str) -> bool {
        if !right {
            self.cells.complain(column, text, expected);
        }
        right
    }

    fn languages(&mut self) -> Languages {
        let (mut stated, mut without_italian) = (Vec::new(), false);
        for word in self.cells.parts("languages") {
            if word == "-it" {
                without_italian = true;
                continue;
            }
            match LanguageOffer::from_str(word) {
                Ok(offer) => stated.push(offer),
                Err(err) => {
                    let meant = nearest_word::language(word).map(|it| format!("; did you mean `{it}`?"));
                    self.cells.complain("languages", word, format!("{err}{}", meant.unwrap_or_default()));
                }
            }
        }
        let is_stated = !self.cells.text("languages").is_empty();
        Languages { stated: is_stated.then_some(stated), without_italian }
    }

    fn coverage(&mut self) -> Vec<AreaId> {
        let mut coverage = Vec::new();
        for word in self.cells.parts("coverage") {
            match AreaId::parse(word) {
                Ok(id) => coverage.push(id),
                Err(err) => self.cells.complain("coverage", word, err),
            }
        }
        coverage
    }

    fn assurance(&mut self) -> Assurance {
        let (by, on) = (self.some("confirmed_by"), self.some("confirmed_on"));
        let confirmation = match (by, on) {
            (None, None) => None,
            (Some(by), Some(on)) => {
                let date = day(&on).map_err(|err| self.cells.complain("confirmed_on", &on, err)).ok();
                date.map(|on| Confirmation { by, on })
            }
            (by, _) => {
                let column = if by.is_none() { "confirmed_by" } else { "confirmed_on" };
                self.cells.complain(column, "", "who confirmed and when go together");
                None
            }
        };
        Assurance { source: self.some("source"), source_date: self.cells.optional("source_date"), confirmation }
    }

    /// A text with its translations.
    fn translated(&mut self, column: &str) -> Text {
        let mut text = Text::italian(self.cells.text(column));
        let prefix = format!("{column}:");
        for name in self.header.names() {
            if let Some(language) = name.strip_prefix(&prefix).and_then(|it| Language::parse(it).ok()) {
                let translation = self.cells.text(name);
                if !translation.is_empty() {
                    text = text.translated(language, translation);
                }
            }
        }
        text
    }

    fn some(&self, column: &str) -> Option<String> {
        Some(self.cells.text(column).to_owned()).filter(|it| !it.is_empty())
    }

    fn id(&mut self, column: &str) -> Option<String> {
        self.cells.required(column)?;
        self.id_or_empty(column)
    }

    pub fn id_or_empty(&mut self, column: &str) -> Option<String> {
        let text = self.some(column)?;
        let plain = text.chars().all(|it| it.is_ascii_alphanumeric() || "-_.".contains(it)) && text.len() <= 80;
        let expected = "an id of at most 80 letters, digits, `-`, `_` and `.`";
        self.looks_right(column, &text, plain, expected).then_some(text)
    }
}
