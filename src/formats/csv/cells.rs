//! One row as cells with names, and the complaints about them.

use std::{collections::HashMap, fmt, str::FromStr};

use serde::Serialize;

/// A report of more wrong cells than this helps nobody.
pub const MAX_COMPLAINTS: usize = 1000;

/// One wrong cell: where it is, what it says, what was expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Complaint {
    /// The line of the file on which the row begins; the header is line 1.
    pub line: u64,
    pub column: String,
    pub value: String,
    pub expected: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, value, expected } = self;
        write!(f, "line {line}, {column}: `{value}`: {expected}")
    }
}

/// What is known of the columns of a file.
pub struct Header {
    columns: HashMap<String, usize>,
}

impl Header {
    pub fn new(names: impl Iterator<Item = String>) -> Self {
        Self { columns: names.enumerate().map(|(slot, name)| (name, slot)).collect() }
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().map(String::as_str)
    }
}

/// One row. Asking it for a value that is not there or is wrong adds a complaint and goes on, so that a report has all.
pub struct Cells<'a> {
    pub line: u64,
    header: &'a Header,
    record: &'a csv::StringRecord,
    complaints: &'a mut Vec<Complaint>,
}

impl<'a> Cells<'a> {
    pub fn new(
        line: u64,
        header: &'a Header,
        record: &'a csv::StringRecord,
        complaints: &'a mut Vec<Complaint>,
    ) -> Self {
        Self { line, header, record, complaints }
    }

    /// The text of a cell, trimmed; empty where there is none.
    pub fn text(&self, column: &str) -> &'a str {
        let slot = self.header.columns.get(column);
        slot.and_then(|it| self.record.get(*it)).unwrap_or_default().trim()
    }

    pub fn complain(&mut self, column: &str, value: &str, expected: impl fmt::Display) {
        let column = column.to_owned();
        let complaint = Complaint { line: self.line, column, value: value.to_owned(), expected: expected.to_string() };
        self.complaints.push(complaint);
    }

    /// The text of a cell that must not be empty.
    pub fn required(&mut self, column: &str) -> Option<&'a str> {
        let text = self.text(column);
        if text.is_empty() {
            self.complain(column, "", "must not be empty");
        }
        (!text.is_empty()).then_some(text)
    }

    /// The value of a cell; `None` where it is empty or wrong.
    pub fn optional<T: FromStr<Err: fmt::Display>>(&mut self, column: &str) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() { None } else { self.parsed(column, text) }
    }

    /// The value of a cell that must be there.
    pub fn value<T: FromStr<Err: fmt::Display>>(&mut self, column: &str) -> Option<T> {
        let text = self.required(column)?;
        self.parsed(column, text)
    }

    /// The values of a list; those that are wrong are left out and complained of.
    pub fn list<T: FromStr<Err: fmt::Display>>(&mut self, column: &str) -> Vec<T> {
        let parts: Vec<&str> = self.parts(column).collect();
        parts.into_iter().filter_map(|it| self.parsed(column, it)).collect()
    }

    /// The parts of a list, as they are.
    pub fn parts(&self, column: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.text(column).split(';').map(str::trim).filter(|it| !it.is_empty())
    }

    fn parsed<T: FromStr<Err: fmt::Display>>(&mut self, column: &str, text: &str) -> Option<T> {
        text.parse().map_err(|err: T::Err| self.complain(column, text, err)).ok()
    }
}
