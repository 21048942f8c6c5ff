//! Writes the directory in the format that the import reads.

use std::collections::BTreeSet;

use crate::{
    domain::{Audience, Language, Languages, Location, Organization, Place, Reach, Service, Text, Wheelchair},
    formats::csv::{COLUMNS, OPTIONAL, TRANSLATED},
};

/// A row to write, with the ids of its records in the file.
#[derive(Debug)]
pub struct Line<'a> {
    pub organization: (String, &'a Organization),
    pub service: (String, &'a Service),
    pub location: Option<(String, &'a Location)>,
    pub reach: &'a Reach,
}

/// The whole file, with a header.
pub fn write(lines: &[Line<'_>]) -> String {
    let mut translations: BTreeSet<(&str, &Language)> = BTreeSet::new();
    for line in lines {
        for column in TRANSLATED {
            let text = line.translated(column);
            translations.extend(text.into_iter().flat_map(Text::translations).map(|(language, _)| (column, language)));
        }
    }
    let is_used = |column: &&str| lines.iter().any(|line| !line.cell(column).is_empty());
    let columns: Vec<&str> = COLUMNS.into_iter().chain(OPTIONAL.into_iter().filter(is_used)).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let names = translations.iter().map(|(column, language)| format!("{column}:{language}"));
    let header: Vec<String> = columns.iter().map(|it| (*it).to_owned()).chain(names).collect();
    write_row(&mut writer, &header);
    for line in lines {
        let cells = columns.iter().map(|column| line.cell(column));
        let translated = translations.iter().map(|(column, language)| {
            let text = line.translated(column);
            let found = text.and_then(|it| it.translations().find(|(tag, _)| tag == language));
            found.map(|(_, text)| text.to_owned()).unwrap_or_default()
        });
        write_row(&mut writer, &cells.chain(translated).collect::<Vec<_>>());
    }
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("every cell is text")
}

/// Any table, for a spreadsheet: with a byte order mark, and no cell that a spreadsheet would take for a formula.
pub fn table<const N: usize>(header: &[String; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    write_row(&mut writer, header);
    for row in rows {
        let text =
            |cell: String| if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell };
        write_row(&mut writer, &row.map(text));
    }
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("every cell is text")
}

fn write_row(writer: &mut csv::Writer<Vec<u8>>, row: &[String]) {
    writer.write_record(row).expect("writing to memory does not fail, and every row has the width of the header");
}

impl Line<'_> {
    fn translated(&self, column: &str) -> Option<&Text> {
        match column {
            "location_name" => self.location.as_ref().map(|(_, it)| &it.name),
            "service_name" => Some(&self.service.1.name),
            _ => Some(&self.service.1.description),
        }
    }

    fn cell(&self, column: &str) -> String {
        let Self { organization: (organization_id, organization), service: (service_id, service), location, reach } =
            self;
        match column {
            "organization_id" => organization_id.clone(),
            "organization_name" => organization.name.clone(),
            "organization_type" => organization.organization_type.to_string(),
            "service_id" => service_id.clone(),
            "service_name" => service.name.it().to_owned(),
            "description" => service.description.it().to_owned(),
            "needs" => list(service.needs.iter().map(|it| it.slug())),
            "audience" => audience(&service.audience),
            "access" => list(service.access.iter()),
            "cost" => text(service.cost),
            "documents" => list(service.required_documents.iter()),
            _ => {
                let of_location = location.as_ref().and_then(|(id, location)| location_cell(id, location, column));
                of_location.unwrap_or_else(|| reach_cell(reach, column))
            }
        }
    }
}

fn location_cell(id: &str, location: &Location, column: &str) -> Option<String> {
    let place = &location.place;
    // The centre of an approximate place is not written: the import derives it from the locality.
    let position = if let Place::Public { position, .. } = place { Some(position) } else { None };
    let precision = if let Place::Public { precision, .. } = place { Some(precision.as_str()) } else { None };
    Some(match column {
        "location_id" => id.to_owned(),
        "location_name" => location.name.it().to_owned(),
        "location_type" => location.location_type.to_string(),
        "address" => text(place.address()),
        "locality" => text(place.locality()),
        "istat" => text(place.municipality()),
        "lat" => text(position.map(|it| it.lat())),
        "lon" => text(position.map(|it| it.lon())),
        "precision" => text(precision),
        "visibility" => place.visibility().as_str().to_owned(),
        "wheelchair" => text(location.wheelchair.map(Wheelchair::as_str)),
        "location_hours" => text(location.hours.as_ref()),
        "location_phones" => list(location.phones.iter()),
        _ => return None,
    })
}

fn reach_cell(reach: &Reach, column: &str) -> String {
    let assurance = &reach.assurance;
    let confirmation = assurance.confirmation.as_ref();
    match column {
        "languages" => languages(&reach.languages),
        "opening_hours" => text(reach.hours.as_ref()),
        "office_hours" => text(reach.office_hours.as_ref()),
        "sleeping_hours" => text(reach.sleeping_hours.as_ref()),
        "enrolment" => text(reach.enrolment.as_ref()),
        "closures" => list(reach.closures.iter()),
        "phones" => list(reach.phones.iter()),
        "phone_hours" => text(reach.phone_hours.as_ref()),
        "email" => text(reach.email.as_ref()),
        "website" => text(reach.website.as_ref()),
        "coverage" => list(reach.coverage.iter()),
        "source" => text(assurance.source.as_ref()),
        "source_date" => text(assurance.source_date.as_ref()),
        "confirmed_by" => text(confirmation.map(|it| &it.by)),
        "confirmed_on" => text(confirmation.map(|it| it.on)),
        _ => String::new(),
    }
}

fn languages(Languages { stated, without_italian }: &Languages) -> String {
    let denied = without_italian.then(|| "-it".to_owned());
    list(stated.iter().flatten().map(ToString::to_string).chain(denied))
}

fn audience(Audience(rules): &Audience) -> String {
    list(rules.iter())
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|it| it.to_string()).unwrap_or_default()
}

fn list(values: impl Iterator<Item = impl ToString>) -> String {
    values.map(|it| it.to_string()).collect::<Vec<_>>().join("; ")
}
