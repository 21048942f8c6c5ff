//! JSON in which some objects were written before: what never changes about a record is written once.

use std::io;

use chrono::{DateTime, Datelike, Offset, Timelike};
use chrono_tz::Tz;
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
pub enum RecordJson<'a, T> {
    Now(T),
    /// The object that [`write()`] made of them, beginning with `id`. Nothing but [`write()`] can write it again.
    Before(&'a [u8]),
}

/// A field that may have no value.
#[derive(Clone, Copy, Debug)]
pub enum Optional<T> {
    Value(T),
    Null,
    /// Left out, because a list need not say that something is not stated. Skip it with [`Optional::is_absent`].
    Absent,
}

/// An instant in RFC 3339, to the second, with the offset of its zone.
#[derive(Clone, Copy, Debug)]
pub struct Instant(pub DateTime<Tz>);

/// The room that the text of a usual list needs, in bytes.
const USUAL: usize = 24 * 1024;

/// How a written object begins.
const START: &[u8] = br#"{"id":"#;

impl<T: Serialize> Serialize for RecordJson<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Now(fields) => fields.serialize(serializer),
            Self::Before(text) => {
                let rest = text.strip_prefix(START).and_then(|it| it.strip_suffix(b"}"));
                let rest = rest.ok_or_else(|| S::Error::custom("a written object begins with its id"))?;
                let mut object = serializer.serialize_map(Some(1))?;
                // The value of the first field, and the fields after it.
                object.serialize_entry("id", &Verbatim(rest))?;
                object.end()
            }
        }
    }
}

impl<T> Optional<T> {
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

impl<T: Serialize> Serialize for Optional<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Null | Self::Absent => serializer.serialize_none(),
        }
    }
}

impl Serialize for Instant {
    // Digit by digit: a list has a hundred instants, and chrono takes ten times as long for one.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (local, offset) = (self.0.naive_local(), self.0.offset().fix().local_minus_utc());
        let mut text = *b"0000-00-00T00:00:00+00:00";
        let mut put = |end: usize, number: u32| {
            let mut rest = number;
            for digit in text[..=end].iter_mut().rev().take_while(|it| it.is_ascii_digit()) {
                *digit += u8::try_from(rest % 10).unwrap_or_default();
                rest /= 10;
            }
        };
        put(3, local.year().unsigned_abs());
        put(6, local.month());
        put(9, local.day());
        put(12, local.hour());
        put(15, local.minute());
        put(18, local.second());
        put(21, offset.unsigned_abs() / 3600);
        put(24, offset.unsigned_abs() / 60 % 60);
        if offset < 0 {
            text[19] = b'-';
        }
        serializer.serialize_str(std::str::from_utf8(&text).map_err(S::Error::custom)?)
    }
}

/// `value` as JSON.
pub fn write(value: &impl Serialize) -> Vec<u8> {
    let mut text = Vec::with_capacity(USUAL);
    let mut serializer = JsonSerializer::with_formatter(&mut text, Compact);
    value.serialize(&mut serializer).expect("memory takes every byte, and the keys of our maps are texts");
    text
}

/// `value` as a tree.
pub fn value(value: &impl Serialize) -> Value {
    serde_json::from_slice(&write(value)).expect("what was written can be read")
}

/// JSON that [`write()`] made and writes again as it is.
#[derive(Debug)]
pub struct Verbatim<T>(pub T);

impl<T: AsRef<[u8]>> Serialize for Verbatim<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.as_ref())
    }
}

/// Writes bytes as they are. No other value of ours is made of bytes.
struct Compact;

impl Formatter for Compact {
    fn write_byte_array<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()> {
        writer.write_all(value)
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use chrono_tz::{America::Caracas, Europe::Rome};

    use super::*;

    #[test]
    fn a_written_object_takes_the_fields_of_the_one_around_it() {
        #[derive(Serialize)]
        struct Record {
            id: u8,
            name: &'static str,
            #[serde(skip_serializing_if = "Optional::is_absent")]
            cost: Optional<u8>,
        }
        #[derive(Serialize)]
        struct Answer<'a> {
            #[serde(flatten)]
            record: RecordJson<'a, Record>,
            open: bool,
        }
        for with_nulls in [false, true] {
            for cost in [None, Some(3)] {
                let record = || Record { id: 1, name: "\"a\\", cost: Optional::of(cost, with_nulls) };
                let written = write(&record());
                let now = write(&[Answer { record: RecordJson::Now(record()), open: true }]);
                assert_eq!(write(&[Answer { record: RecordJson::Before(&written), open: true }]), now);
                assert_eq!(String::from_utf8(now).unwrap().contains("cost"), with_nulls || cost.is_some());
            }
        }
    }

    #[test]
    fn an_instant_is_written_as_rfc_3339() {
        for zone in [Rome, Caracas] {
            for minute in [0, 1, 59_999, 29_876_543, 987_654_321] {
                let instant = zone.timestamp_opt(minute * 60 + 7, 0).unwrap();
                let expected = format!("\"{}\"", instant.fixed_offset().to_rfc3339());
                assert_eq!(write(&Instant(instant)), expected.as_bytes());
            }
        }
    }
}
