//! Reading a file: every wrong cell is named, and nothing of a file with one is taken.

use std::collections::{HashMap, HashSet};

use crate::{
    domain::Language,
    formats::csv::{
        COLUMNS, Complaint, LocationRow, MAX_COMPLAINTS, OfferRow, Sheet, TRANSLATED,
        cells::{Cells, Header},
        nearest_word,
        row::Row,
    },
};

/// Reads a whole file.
///
/// A byte-order mark, CRLF, semicolons between the cells, decimal commas and ISTAT codes without their zero are taken as
/// they come from a spreadsheet.
///
/// # Errors
///
/// Every wrong cell, at most [`MAX_COMPLAINTS`].
pub fn read(bytes: &[u8]) -> Result<Sheet, Vec<Complaint>> {
    let text = utf8(bytes).map_err(|it| vec![it])?;
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let names = reader.headers().map_err(|err| vec![unreadable(1, &err)])?;
    let header = header(names)?;
    let mut file = Reading::default();
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
                    file.row(line, &header, &record);
                } else {
                    let expected = format!("{width} cells, as in the header; is a cell with `;` or `,` in quotes?");
                    file.complaints.push(complaint(line, "(row)", &format!("{} cells", record.len()), expected));
                }
            }
            Err(err) => file.complaints.push(unreadable(0, &err)),
        }
        if MAX_COMPLAINTS <= file.complaints.len() {
            break;
        }
    }
    file.complaints.truncate(MAX_COMPLAINTS);
    if file.complaints.is_empty() { Ok(file.file) } else { Err(file.complaints) }
}

fn complaint(line: u64, column: &str, value: &str, expected: impl Into<String>) -> Complaint {
    Complaint { line, column: column.to_owned(), value: value.to_owned(), expected: expected.into() }
}

fn unreadable(line: u64, err: &csv::Error) -> Complaint {
    let line = err.position().map_or(line, csv::Position::line);
    complaint(line, "(row)", "", format!("a row of a CSV file: {err}"))
}

fn utf8(bytes: &[u8]) -> Result<&str, Complaint> {
    let text = std::str::from_utf8(bytes).map_err(|err| {
        let good = &bytes[..err.valid_up_to()];
        let line = good.split(|it| *it == b'\n').count() as u64;
        let bad = bytes.get(err.valid_up_to()).copied().unwrap_or_default();
        complaint(line, "(file)", &format!("byte {bad:#04x}"), "this is not UTF-8: save as CSV UTF-8")
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// A spreadsheet in Italian writes semicolons between the cells.
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
            complaints.push(complaint(1, &name, &name, "this column stands twice"));
        } else if !translation && !COLUMNS.contains(&name.as_str()) {
            let meant = nearest_word::column(&name, COLUMNS.into_iter());
            let meant = meant.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default();
            complaints.push(complaint(1, &name, &name, format!("no column has this name{meant}")));
        }
    }
    for column in COLUMNS.into_iter().filter(|it| !seen.contains(*it)) {
        complaints.push(complaint(1, column, "", "this column is missing from the header"));
    }
    if complaints.is_empty() { Ok(header) } else { Err(complaints) }
}

/// Counts the lines up to a place in the text; each place asked for is after the one before.
///
/// The reader's own count stands before the line ends and empty lines that it skips.
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

/// What has been read so far.
#[derive(Default)]
struct Reading {
    file: Sheet,
    complaints: Vec<Complaint>,
    organizations: HashMap<String, Seen>,
    locations: HashMap<String, Seen>,
    services: HashMap<String, Seen>,
    offers: HashMap<(String, Option<String>), u64>,
}

/// Where an id stood first: its line and its slot in the file.
#[derive(Clone, Copy)]
struct Seen {
    line: u64,
    slot: usize,
}

impl Reading {
    fn row(&mut self, line: u64, header: &Header, record: &csv::StringRecord) {
        let before = self.complaints.len();
        let mut row = Row::new(Cells::new(line, header, record, &mut self.complaints), header);
        let organization = row.organization();
        let location_id = row.id_or_empty("location_id");
        let location = location_id.as_ref().and_then(|id| row.location(id.clone()));
        if location_id.is_none() {
            row.no_location();
        }
        let service = row.service();
        let reach = row.reach();
        if before < self.complaints.len() {
            return;
        }
        let (Some(organization), Some(service)) = (organization, service) else { return };
        let offer = OfferRow { line, service_id: service.id.clone(), location_id, reach };
        let key = (offer.service_id.clone(), offer.location_id.clone());
        if let Some(first) = self.offers.insert(key, line) {
            let expected = format!("this service at this location stands on line {first} already");
            self.complaints.push(complaint(line, "service_id", &offer.service_id, expected));
        }
        let Self { file, complaints, .. } = self;
        let same = |a: &LocationRow, b: &LocationRow| LocationRow { line: b.line, ..a.clone() } == *b;
        keep(
            &mut file.organizations,
            &mut self.organizations,
            complaints,
            line,
            "organization_id",
            organization,
            |it| &it.id,
            PartialEq::eq,
        );
        if let Some(location) = location {
            keep(
                &mut file.locations,
                &mut self.locations,
                complaints,
                line,
                "location_id",
                location,
                |it| &it.id,
                same,
            );
        }
        keep(
            &mut file.services,
            &mut self.services,
            complaints,
            line,
            "service_id",
            service,
            |it| &it.id,
            PartialEq::eq,
        );
        file.offers.push(offer);
    }
}

/// Keeps `row` if its id is new; complains if it says something else than the first row with its id.
#[expect(
    clippy::too_many_arguments,
    reason = "three lists are kept alike; a type for the eight would be used here alone"
)]
fn keep<T>(
    rows: &mut Vec<T>,
    seen: &mut HashMap<String, Seen>,
    complaints: &mut Vec<Complaint>,
    line: u64,
    column: &str,
    row: T,
    id: fn(&T) -> &String,
    same: impl Fn(&T, &T) -> bool,
) {
    match seen.get(id(&row)) {
        None => {
            seen.insert(id(&row).clone(), Seen { line, slot: rows.len() });
            rows.push(row);
        }
        Some(first) if same(&rows[first.slot], &row) => {}
        Some(first) => {
            let expected = format!("this id stands on line {} with other values in its columns", first.line);
            complaints.push(complaint(line, column, id(&row), expected));
        }
    }
}
