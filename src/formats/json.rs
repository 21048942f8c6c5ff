//! JSON in which some objects were written before: what never changes about a record is written once.

use std::io;

use serde::{
    Serialize, Serializer,
    ser::{Error, SerializeMap},
};
use serde_json::{
    Value,
    ser::{Formatter, Serializer as JsonSerializer},
};

/// The fields of a record in an answer, to be flattened into the object that adds what depends on the question.
#[derive(Clone, Copy, Debug)]
pub enum Fields<'a, T> {
    Now(T),
    /// The object that [`write()`] made of them, beginning with `id`. Nothing but [`write()`] can write it again.
    Written(&'a str),
}

/// A field that may have no value.
#[derive(Clone, Copy, Debug)]
pub enum Field<T> {
    Value(T),
    Null,
    /// Left out, because a list need not say that something is not stated. Skip it with [`Field::is_absent`].
    Absent,
}

/// How a written object begins.
const START: &str = r#"{"id":"#;

impl<T: Serialize> Serialize for Fields<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Now(fields) => fields.serialize(serializer),
            Self::Written(text) => {
                let rest = text.strip_prefix(START).and_then(|it| it.strip_suffix('}'));
                let rest = rest.ok_or_else(|| S::Error::custom("a written object begins with its id"))?;
                let mut object = serializer.serialize_map(Some(1))?;
                object.serialize_entry("id", &Verbatim(rest))?;
                object.end()
            }
        }
    }
}

impl<T> Field<T> {
    /// `value`; if there is none, null in an answer with everything, and absent in a list.
    pub fn of(value: Option<T>, with_nulls: bool) -> Self {
        match value {
            Some(value) => Self::Value(value),
            None if with_nulls => Self::Null,
            None => Self::Absent,
        }
    }

    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Null | Self::Absent => serializer.serialize_none(),
        }
    }
}

/// `value` as JSON.
pub fn write(value: &impl Serialize) -> String {
    let mut text = Vec::with_capacity(16 * 1024);
    let mut serializer = JsonSerializer::with_formatter(&mut text, Compact);
    value.serialize(&mut serializer).expect("memory takes every byte, and the keys of our maps are texts");
    String::from_utf8(text).expect("JSON is UTF-8")
}

/// `value` as a tree.
pub fn value(value: &impl Serialize) -> Value {
    serde_json::from_str(&write(value)).expect("what was written can be read")
}

/// JSON to be written as it is: a value, and the fields after it.
struct Verbatim<'a>(&'a str);

impl Serialize for Verbatim<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.as_bytes())
    }
}

/// Writes bytes as they are. No other value of ours is made of bytes.
struct Compact;

impl Formatter for Compact {
    fn write_byte_array<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()> {
        writer.write_all(value)
    }
}
