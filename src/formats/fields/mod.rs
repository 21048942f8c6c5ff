//! Reads named values as domain types. A spreadsheet row, an HTML form, later a JSON body share this reader.
//!
//! A missing or wrong field adds a [`Complaint`] and reading continues, so that one report lists every mistake.
//! Complaints have the same words in every format; only [`Where`] differs.

mod location;
pub mod nearest_word;
mod organization;
mod reach;
mod service;

use std::{borrow::Cow, fmt, str::FromStr};

pub use location::{LocationFields, Whereabouts};
pub use organization::OrganizationFields;
pub use service::ServiceFields;

use crate::domain::Phone;

/// A wrong value, where it is and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub at: Where,
    pub field: String,
    pub value: String,
    pub expected: String,
}

/// Where the record of a complaint is in the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// The whole input, or its only record, such as a form.
    Whole,
    /// A line of a text file, counted from 1.
    Line(u64),
    /// A feature of a GeoJSON collection, counted from 1, with the `id` that it states.
    Feature { number: usize, id: String },
}

/// The values of one record, by field name.
pub trait Values {
    /// The value of `field`. `None` if there is no such field.
    fn get(&self, field: &str) -> Option<&str>;

    /// The name of every field.
    fn names(&self) -> impl Iterator<Item = &str>;
}

/// The pairs of an HTML form. Of repeated names, the first counts.
impl Values for [(Cow<'_, str>, Cow<'_, str>)] {
    fn get(&self, field: &str) -> Option<&str> {
        self.iter().find(|(name, _)| name == field).map(|(_, value)| &**value)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| &**name)
    }
}

/// A record being read.
pub struct Fields<'a, V: ?Sized> {
    at: Where,
    values: &'a V,
    complaints: &'a mut Vec<Complaint>,
}

impl<'a, V: Values + ?Sized> Fields<'a, V> {
    pub fn new(at: Where, values: &'a V, complaints: &'a mut Vec<Complaint>) -> Self {
        Self { at, values, complaints }
    }

    /// The trimmed text of a field. Empty if there is no such field.
    pub fn text(&self, field: &str) -> &'a str {
        self.values.get(field).unwrap_or_default().trim()
    }

    /// The text of a field, unless it is empty.
    pub fn some(&self, field: &str) -> Option<String> {
        Some(self.text(field)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// The same, in no more memory than its letters take.
    pub fn boxed(&self, field: &str) -> Option<Box<str>> {
        self.some(field).map(String::into_boxed_str)
    }

    /// The fields whose names start with `prefix`: the rest of each name, and the text.
    pub fn starting_with(&self, prefix: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let names = self.values.names().filter_map(move |name| Some((name.strip_prefix(prefix)?, name)));
        names.map(|(rest, name)| (rest, self.text(name)))
    }

    pub fn complain(&mut self, field: &str, value: &str, expected: impl fmt::Display) {
        let (field, value, expected) = (field.to_owned(), value.to_owned(), expected.to_string());
        self.complaints.push(Complaint { at: self.at.clone(), field, value, expected });
    }

    /// The text of a field that must not be empty.
    pub fn required(&mut self, field: &str) -> Option<&'a str> {
        let text = self.text(field);
        if text.is_empty() {
            self.complain(field, "", "must not be empty");
        }
        (!text.is_empty()).then_some(text)
    }

    /// The value of a field. `None` if it is empty or wrong.
    pub fn optional<T: FromStr<Err: fmt::Display>>(&mut self, field: &str) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() { None } else { self.parsed(field, text) }
    }

    /// The value of a field that must not be empty.
    pub fn value<T: FromStr<Err: fmt::Display>>(&mut self, field: &str) -> Option<T> {
        let text = self.required(field)?;
        self.parsed(field, text)
    }

    /// The values of a list, without the wrong ones.
    pub fn list<T: FromStr<Err: fmt::Display>>(&mut self, field: &str) -> Box<[T]> {
        self.parts(field).filter_map(|part| self.parsed(field, part)).collect()
    }

    /// The numbers of a list, each once, without the wrong ones. One part may hold several.
    pub fn phones(&mut self, field: &str) -> Box<[Phone]> {
        let mut phones: Vec<Phone> = Vec::new();
        for part in self.parts(field) {
            match Phone::all_in(part) {
                Ok(numbers) => phones.extend(numbers),
                Err(err) => self.complain(field, part, err),
            }
        }
        Phone::each_once(phones).into()
    }

    /// The parts of a list, separated by `;`, as text.
    pub fn parts(&self, field: &str) -> impl Iterator<Item = &'a str> + use<'a, V> {
        self.text(field).split(';').map(str::trim).filter(|part| !part.is_empty())
    }

    fn parsed<T: FromStr<Err: fmt::Display>>(&mut self, field: &str, text: &str) -> Option<T> {
        text.parse().map_err(|err: T::Err| self.complain(field, text, err)).ok()
    }

    /// The id that a source gives to a record, in a field that may be empty.
    pub fn id_or_empty(&mut self, field: &str) -> Option<String> {
        let text = self.some(field)?;
        let plain = text.chars().all(|it| it.is_ascii_alphanumeric() || "-_.".contains(it)) && text.len() <= 80;
        if !plain {
            self.complain(field, &text, "an id of at most 80 letters, digits, `-`, `_` and `.`");
        }
        plain.then_some(text)
    }

    /// The id that a source gives to a record.
    pub fn id(&mut self, field: &str) -> Option<String> {
        self.required(field)?;
        self.id_or_empty(field)
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, field, value, expected } = self;
        match value.as_str() {
            "" => write!(f, "{at}{field}: {expected}"),
            value => write!(f, "{at}{field}: `{value}`: {expected}"),
        }
    }
}

impl fmt::Display for Where {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Line(line) => write!(f, "line {line}, "),
            Self::Feature { number, id } => write!(f, "feature {number} ({id}): "),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::formats::csv;

    use super::*;

    /// The complaints about a form that holds `pairs`, read as a service at a location.
    fn of_form(pairs: &[(&str, &str)]) -> Vec<Complaint> {
        let body = serde_html_form::to_string(pairs).unwrap();
        let form: Vec<(Cow<'_, str>, Cow<'_, str>)> = serde_html_form::from_bytes(body.as_bytes()).unwrap();
        let mut complaints = Vec::new();
        let mut fields = Fields::new(Where::Whole, form.as_slice(), &mut complaints);
        fields.organization();
        fields.location("desk".to_owned());
        fields.service();
        fields.reach();
        complaints
    }

    /// The complaints about a file whose only row holds `pairs`.
    fn of_csv(pairs: &[(&str, &str)]) -> Vec<Complaint> {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        writer.write_record(csv::COLUMNS).unwrap();
        let value = |column: &str| pairs.iter().find(|(name, _)| *name == column).map_or("", |(_, value)| value);
        writer.write_record(csv::COLUMNS.map(value)).unwrap();
        csv::read(&writer.into_inner().unwrap()).unwrap_err()
    }

    #[test]
    fn a_form_and_a_spreadsheet_are_told_the_same_in_the_same_words() {
        let record = [
            ("location_id", "desk"),
            ("location_name", ""),
            ("location_type", "tent"),
            ("organization_id", "org"),
            ("organization_name", "Comune di prova"),
            ("organization_type", "municipality"),
            ("lat", "nord"),
            ("lon", "12.2"),
            ("istat", "Venezia"),
            ("service_id", "a b"),
            ("service_name", "Sportello"),
            ("needs", "permit-renewl"),
            ("languages", "arabo"),
            ("audience", "women"),
            ("opening_hours", "lunedì 9-12"),
            ("closures", "2026-08-31/2026-08-01"),
            ("phones", "chiamare Anna"),
            ("email", "a@b.it; c@d.it"),
            ("website", "www.comune.example"),
            ("coverage", "a/b"),
            ("confirmed_on", "26-11-20"),
        ];
        let (form, sheet) = (of_form(&record), of_csv(&record));
        let said = |complaints: &[Complaint]| -> Vec<_> {
            complaints.iter().map(|it| (it.field.clone(), it.value.clone(), it.expected.clone())).collect()
        };
        assert_eq!(said(&form), said(&sheet));
        let wrong: Vec<&str> = form.iter().map(|it| it.field.as_str()).collect();
        for (field, _) in record.iter().filter(|(_, value)| {
            !["desk", "org", "Comune di prova", "municipality", "12.2", "Sportello", "26-11-20"].contains(value)
        }) {
            assert!(wrong.contains(field), "nothing about {field}: {form:?}");
        }
        assert!(form.iter().all(|it| it.at == Where::Whole) && sheet.iter().all(|it| it.at == Where::Line(2)));
    }
}
