//! Reads a file. A wrong cell rejects the whole file, and the error lists every wrong cell.

use std::collections::{HashMap, HashSet};

use crate::{
    domain::Language,
    formats::{
        csv::{COLUMNS, OPTIONAL, OfferFields, Row, Sheet, TRANSLATED},
        fields::{Complaint, Fields, LocationFields, OrganizationFields, ServiceFields, Values, Where, nearest_word},
    },
};

/// The maximum number of complaints in one report. A longer list is of no use.
pub const MAX_COMPLAINTS: usize = 1000;

/// Reads a whole file.
///
/// Accepts what spreadsheets write: a byte-order mark, CRLF, semicolons between the cells, decimal commas and ISTAT
/// codes without their leading zeros.
///
/// # Errors
///
/// Returns every wrong cell, up to [`MAX_COMPLAINTS`].
pub fn read(bytes: &[u8]) -> Result<Sheet, Vec<Complaint>> {
    let text = utf8(bytes).map_err(|it| vec![it])?;
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let names = reader.headers().map_err(|err| vec![unreadable(1, &err)])?;
    let header = header(names)?;
    let mut reading = Reading::default();
    let mut record = csv::StringRecord::new();
    let mut lines = Lines { text: text.as_bytes(), byte: 0, line: 1 };
    let width = header.names().count();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {
                let line = lines.at(record.position().map_or(0, csv::Position::byte));
                if record.iter().all(|it| it.trim().is_empty()) {
                    continue;
                }
                if record.len() == width {
                    reading.row(line, &header, &record);
                } else {
                    let expected = format!("{width} cells, as in the header; are cells with `;` or `,` in quotes?");
                    reading.complaints.push(complaint(line, "(row)", &format!("{} cells", record.len()), expected));
                }
            }
            Err(err) => reading.complaints.push(unreadable(0, &err)),
        }
        if MAX_COMPLAINTS <= reading.complaints.len() {
            break;
        }
    }
    reading.sheet()
}

fn complaint(line: u64, column: &str, value: &str, expected: impl Into<String>) -> Complaint {
    let (field, value, expected) = (column.to_owned(), value.to_owned(), expected.into());
    Complaint { at: Where::Line(line), field, value, expected }
}

/// The names of the columns, and their positions.
struct Header {
    columns: HashMap<String, usize>,
}

impl Header {
    fn new(names: impl Iterator<Item = String>) -> Self {
        Self { columns: names.enumerate().map(|(slot, name)| (name, slot)).collect() }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }
}

/// The cells of one row, by column name.
struct RowValues<'a> {
    header: &'a Header,
    record: &'a csv::StringRecord,
}

impl Values for RowValues<'_> {
    fn get(&self, column: &str) -> Option<&str> {
        self.record.get(*self.header.columns.get(column)?)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.header.names()
    }
}

fn unreadable(line: u64, err: &csv::Error) -> Complaint {
    let line = err.position().map_or(line, csv::Position::line);
    complaint(line, "(row)", "", format!("a valid row of CSV: {err}"))
}

fn utf8(bytes: &[u8]) -> Result<&str, Complaint> {
    let text = std::str::from_utf8(bytes).map_err(|err| {
        let good = &bytes[..err.valid_up_to()];
        let line = good.split(|it| *it == b'\n').count() as u64;
        let bad = bytes.get(err.valid_up_to()).copied().unwrap_or_default();
        complaint(line, "(file)", &format!("byte {bad:#04x}"), "the file is not UTF-8: save as CSV UTF-8")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Spreadsheets in Italian write semicolons between the cells.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |it: char| header.matches(it).count();
    if count(',') < count(';') { b';' } else { b',' }
}

fn header(names: &csv::StringRecord) -> Result<Header, Vec<Complaint>> {
    let header = Header::new(names.iter().map(|it| it.trim().to_lowercase()));
    let mut complaints = Vec::new();
    let mut seen = HashSet::new();
    for name in names.iter().map(|it| it.trim().to_lowercase()) {
        let translation = name.split_once(':').is_some_and(|(column, language)| {
            TRANSLATED.contains(&column) && language != "it" && Language::parse(language).is_ok()
        });
        if !seen.insert(name.clone()) {
            complaints.push(complaint(1, &name, &name, "this column appears twice"));
        } else if !translation && !COLUMNS.into_iter().chain(OPTIONAL).any(|it| it == name) {
            let meant = nearest_word::column(&name, COLUMNS.into_iter().chain(OPTIONAL));
            let meant = meant.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default();
            complaints.push(complaint(1, &name, &name, format!("unknown column{meant}")));
        }
    }
    for column in COLUMNS.into_iter().filter(|it| !seen.contains(*it)) {
        complaints.push(complaint(1, column, "", "this column is missing from the header"));
    }
    if complaints.is_empty() { Ok(header) } else { Err(complaints) }
}

/// Counts the lines up to a byte of the text. Each call must ask for a later byte than the one before.
///
/// The CSV reader counts a row's line before it skips the line ends and empty lines in front of the row.
struct Lines<'a> {
    text: &'a [u8],
    byte: usize,
    line: u64,
}

impl Lines<'_> {
    fn at(&mut self, byte: u64) -> u64 {
        let is_end = |it: &u8| matches!(it, b'\n' | b'\r');
        let mut byte = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        byte += self.text[byte..].iter().take_while(|it| is_end(it)).count();
        let passed = &self.text[self.byte.min(byte)..byte];
        self.line += passed.split(|it| *it == b'\n').count() as u64 - 1;
        self.byte = byte;
        self.line
    }
}

/// The rows read so far.
#[derive(Default)]
struct Reading {
    organizations: Distinct<OrganizationFields>,
    locations: Distinct<LocationFields>,
    services: Distinct<ServiceFields>,
    offers: Vec<Row<OfferFields>>,
    /// The line of each service at each location.
    lines: HashMap<(String, Option<String>), u64>,
    complaints: Vec<Complaint>,
}

/// The records of one kind without duplicates, in the order of their first rows.
struct Distinct<T> {
    rows: Vec<Row<T>>,
    slots: HashMap<String, usize>,
}

impl Reading {
    fn row(&mut self, line: u64, header: &Header, record: &csv::StringRecord) {
        let before = self.complaints.len();
        let cells = RowValues { header, record };
        let mut fields = Fields::new(Where::Line(line), &cells, &mut self.complaints);
        let organization = fields.organization();
        let location_id = fields.id_or_empty("location_id");
        let location = location_id.as_ref().and_then(|id| fields.location(id.clone()));
        if location_id.is_none() {
            fields.no_location();
        }
        let service = fields.service();
        let reach = fields.reach();
        if before < self.complaints.len() {
            return;
        }
        let (Some(organization), Some(service)) = (organization, service) else { return };
        let offer = OfferFields { service_id: service.id.clone(), location_id, reach };
        let key = (offer.service_id.clone(), offer.location_id.clone());
        if let Some(first) = self.lines.insert(key, line) {
            let expected = format!("this service at this location is on line {first} already");
            self.complaints.push(complaint(line, "service_id", &offer.service_id, expected));
        }
        let id = organization.id.clone();
        self.complaints.extend(self.organizations.take("organization_id", &id, Row { line, fields: organization }));
        if let Some(location) = location {
            let id = location.id.clone();
            self.complaints.extend(self.locations.take("location_id", &id, Row { line, fields: location }));
        }
        let id = service.id.clone();
        self.complaints.extend(self.services.take("service_id", &id, Row { line, fields: service }));
        self.offers.push(Row { line, fields: offer });
    }

    fn sheet(self) -> Result<Sheet, Vec<Complaint>> {
        let Self { organizations, locations, services, offers, lines: _, mut complaints } = self;
        complaints.truncate(MAX_COMPLAINTS);
        if !complaints.is_empty() {
            return Err(complaints);
        }
        Ok(Sheet { organizations: organizations.rows, locations: locations.rows, services: services.rows, offers })
    }
}

impl<T: PartialEq> Distinct<T> {
    /// Keeps `row` if its id is new. A row that differs from the first with its id is a mistake.
    fn take(&mut self, column: &str, id: &str, row: Row<T>) -> Option<Complaint> {
        let Some(slot) = self.slots.get(id) else {
            self.slots.insert(id.to_owned(), self.rows.len());
            self.rows.push(row);
            return None;
        };
        let first = &self.rows[*slot];
        let expected = || format!("this id is on line {} with other values in its columns", first.line);
        (first.fields != row.fields).then(|| complaint(row.line, column, id, expected()))
    }
}

// By hand, because a derive would require `T: Default`.
impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), slots: HashMap::new() }
    }
}
