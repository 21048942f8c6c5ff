//! GeoJSON (RFC 7946): reads areas, writes places and areas.

use std::{collections::BTreeMap, str::FromStr};

use geojson::{Feature, FeatureCollection, GeoJson, Geometry, GeometryValue, JsonValue, Position as LonLat};
use serde::Serialize;

use crate::{
    domain::{Area, AreaId, AreaKind, PatronDay, Position, Status},
    formats::{
        fields::{Complaint, Where},
        json,
    },
};

/// The media type of RFC 7946, section 12.
pub const MEDIA_TYPE: &str = "application/geo+json";

/// Reads a feature collection of areas. `data/README.md` describes the properties.
///
/// # Errors
///
/// Returns every wrong feature, with its first wrong property, the value and what was expected.
pub fn read_areas(bytes: &[u8]) -> Result<Vec<Area>, Vec<Complaint>> {
    let whole = |expected: String| {
        let (field, value) = ("(file)".to_owned(), String::new());
        vec![Complaint { at: Where::Whole, field, value, expected }]
    };
    let text = std::str::from_utf8(bytes).map_err(|err| whole(format!("UTF-8: {err}")))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let collection = match GeoJson::from_str(text) {
        Ok(GeoJson::FeatureCollection(it)) => it,
        Ok(_) => return Err(whole("a GeoJSON FeatureCollection".to_owned())),
        Err(err) => return Err(whole(format!("a GeoJSON FeatureCollection: {err}"))),
    };
    let (mut areas, mut wrong) = (Vec::new(), Vec::new());
    for (number, feature) in (1..).zip(collection.features) {
        match Properties::of(number, &feature).area() {
            Ok(area) => areas.push(area),
            Err(err) => wrong.push(err),
        }
    }
    if wrong.is_empty() { Ok(areas) } else { Err(wrong) }
}

/// A collection of places. A place without a position has a null geometry.
///
/// `more` are the foreign members of the collection (RFC 7946, section 6.1).
pub fn places<T: Serialize>(
    features: impl Iterator<Item = (String, Option<Position>, T)>,
    more: BTreeMap<&str, JsonValue>,
) -> String {
    let features = features.map(|(id, position, properties)| feature(&id, position.map(point), &properties)).collect();
    let more = more.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    FeatureCollection { bbox: None, features, foreign_members: Some(more) }.to_string()
}

/// The feature of one place.
pub fn place(id: &str, position: Option<Position>, properties: &impl Serialize) -> String {
    feature(id, position.map(point), properties).to_string()
}

/// A collection of areas with their outlines, or else their centres.
pub fn areas<'a, T: Serialize>(features: impl Iterator<Item = (&'a Area, T)>) -> String {
    let features =
        features.map(|(area, properties)| feature(area.id.as_str(), geometry_of(area), &properties)).collect();
    FeatureCollection { bbox: None, features, foreign_members: None }.to_string()
}

/// The feature of one area.
pub fn area(area: &Area, properties: &impl Serialize) -> String {
    feature(area.id.as_str(), geometry_of(area), properties).to_string()
}

fn feature(id: &str, geometry: Option<Geometry>, properties: &impl Serialize) -> Feature {
    let properties = match json::value(properties) {
        JsonValue::Object(it) => Some(it),
        _ => None,
    };
    let id = Some(geojson::feature::Id::String(id.to_owned()));
    Feature { bbox: None, geometry, id, properties, foreign_members: None }
}

fn point(position: Position) -> Geometry {
    Geometry::new(GeometryValue::new_point([position.lon(), position.lat()]))
}

fn geometry_of(area: &Area) -> Option<Geometry> {
    let polygon = |rings: &Vec<Vec<[f64; 2]>>| -> Vec<Vec<LonLat>> {
        rings.iter().map(|ring| ring.iter().map(|it| LonLat::from(*it)).collect()).collect()
    };
    let value = match (area.outline.as_slice(), area.centre) {
        ([], None) => return None,
        ([], Some(centre)) => GeometryValue::new_point([centre.lon(), centre.lat()]),
        ([one], _) => GeometryValue::Polygon { coordinates: polygon(one) },
        (many, _) => GeometryValue::MultiPolygon { coordinates: many.iter().map(polygon).collect() },
    };
    Some(Geometry::new(value))
}

/// The properties of one feature.
struct Properties<'a> {
    number: usize,
    feature: &'a Feature,
}

impl<'a> Properties<'a> {
    const fn of(number: usize, feature: &'a Feature) -> Self {
        Self { number, feature }
    }

    fn area(&self) -> Result<Area, Complaint> {
        let id = self.text("id").ok_or_else(|| self.wrong("id", "must not be empty"))?;
        let id = AreaId::parse(id).map_err(|err| self.wrong("id", &err.to_string()))?;
        let kind = self.text("kind").unwrap_or_default();
        let kind: AreaKind =
            kind.parse().map_err(|err: crate::domain::WrongWord| self.wrong("kind", &err.to_string()))?;
        let (outline, point) = self.geometry()?;
        Ok(Area {
            id,
            kind,
            names: self.names()?,
            parent: self.text("parent").map(|it| self.area_id("parent", it)).transpose()?,
            members: self.members()?,
            centre: self.centre()?.or(point),
            patron_days: self.patron_days()?,
            outline,
            source: self.text("source").map(str::to_owned),
            // The import sets it from the source of the file.
            origin: None,
            status: Status::Active,
        })
    }

    fn get(&self, property: &str) -> Option<&'a JsonValue> {
        self.feature.property(property).filter(|it| !it.is_null())
    }

    fn text(&self, property: &str) -> Option<&'a str> {
        self.get(property).and_then(JsonValue::as_str).filter(|it| !it.is_empty())
    }

    fn wrong(&self, property: &str, expected: &str) -> Complaint {
        let id = self.text("id").unwrap_or("no id").to_owned();
        Complaint {
            at: Where::Feature { number: self.number, id },
            field: property.to_owned(),
            value: self.get(property).map(ToString::to_string).unwrap_or_default(),
            expected: expected.to_owned(),
        }
    }

    fn area_id(&self, property: &str, text: &str) -> Result<AreaId, Complaint> {
        AreaId::parse(text).map_err(|err| self.wrong(property, &err.to_string()))
    }

    /// `name` is Italian, `name:en` and so on are translations.
    fn names(&self) -> Result<BTreeMap<String, String>, Complaint> {
        let italian = self.text("name").ok_or_else(|| self.wrong("name", "must not be empty"))?;
        let mut names = BTreeMap::from([("it".to_owned(), italian.to_owned())]);
        for (key, value) in self.feature.properties_iter() {
            if let (Some(language), Some(name)) = (key.strip_prefix("name:"), value.as_str()) {
                names.insert(language.to_owned(), name.to_owned());
            }
        }
        Ok(names)
    }

    fn members(&self) -> Result<Vec<AreaId>, Complaint> {
        let Some(members) = self.get("members") else { return Ok(Vec::new()) };
        let expected = || self.wrong("members", "a list of area codes");
        let members = members.as_array().ok_or_else(expected)?;
        members.iter().map(|it| self.area_id("members", it.as_str().ok_or_else(expected)?)).collect()
    }

    fn centre(&self) -> Result<Option<Position>, Complaint> {
        let Some(value) = self.get("centre") else { return Ok(None) };
        let expected = || self.wrong("centre", "two numbers, a longitude and a latitude on Earth");
        let pair: [f64; 2] = serde_json::from_value(value.clone()).map_err(|_| expected())?;
        Position::new(pair[1], pair[0]).map(Some).map_err(|_| expected())
    }

    fn patron_days(&self) -> Result<Vec<PatronDay>, Complaint> {
        let Some(value) = self.get("patron_days") else { return Ok(Vec::new()) };
        serde_json::from_value(value.clone()).map_err(|err| {
            self.wrong("patron_days", &format!("a list such as [{{\"day\": \"11-21\", \"name\": \"…\"}}]: {err}"))
        })
    }

    /// The outline of an area, or the position of an area that is a point.
    #[expect(clippy::type_complexity, reason = "the type of `Area::outline`, used once")]
    fn geometry(&self) -> Result<(Vec<Vec<Vec<[f64; 2]>>>, Option<Position>), Complaint> {
        let wrong = || self.wrong("geometry", "a Polygon, MultiPolygon or Point with longitude and latitude on Earth");
        let corner = |it: &LonLat| -> Result<[f64; 2], Complaint> {
            let [lon, lat] = [0, 1].map(|axis| it.as_slice().get(axis).copied());
            let (lon, lat) = lon.zip(lat).ok_or_else(wrong)?;
            Position::new(lat, lon).map(|_| [lon, lat]).map_err(|_| wrong())
        };
        let polygon = |rings: &Vec<Vec<LonLat>>| -> Result<Vec<Vec<[f64; 2]>>, Complaint> {
            rings.iter().map(|ring| ring.iter().map(corner).collect()).collect()
        };
        match self.feature.geometry.as_ref().map(|it| &it.value) {
            None => Ok((Vec::new(), None)),
            Some(GeometryValue::Point { coordinates }) => {
                let [lon, lat] = corner(coordinates)?;
                Ok((Vec::new(), Position::new(lat, lon).ok()))
            }
            Some(GeometryValue::Polygon { coordinates }) => Ok((vec![polygon(coordinates)?], None)),
            Some(GeometryValue::MultiPolygon { coordinates }) => {
                Ok((coordinates.iter().map(polygon).collect::<Result<_, _>>()?, None))
            }
            Some(_) => Err(wrong()),
        }
    }
}

#[cfg(test)]
mod tests {
    use geojson::JsonObject;

    use super::*;

    fn feature(properties: &str, geometry: &str) -> String {
        format!(
            r#"{{"type": "FeatureCollection", "features": [
                {{"type": "Feature", "properties": {properties}, "geometry": {geometry}}}]}}"#
        )
    }

    #[test]
    fn an_area_reads_and_writes_the_same_outline() {
        let square = r#"{"type":"Polygon","coordinates":[[[12.0,45.0],[13.0,45.0],[13.0,46.0],[12.0,45.0]]]}"#;
        let text =
            feature(r#"{"id": "027042", "kind": "municipality", "name": "Venezia", "name:en": "Venice"}"#, square);
        let read = read_areas(text.as_bytes()).unwrap();
        assert_eq!(read[0].name("en"), "Venice");
        let written = areas(read.iter().map(|it| (it, JsonObject::new())));
        assert!(written.contains("[[12.0,45.0],[13.0,45.0],[13.0,46.0],[12.0,45.0]]"), "{written}");
    }

    #[test]
    fn a_wrong_feature_is_named() {
        for (properties, geometry, property) in [
            (r#"{"kind": "municipality", "name": "X"}"#, "null", "id"),
            (r#"{"id": "1", "kind": "town", "name": "X"}"#, "null", "kind"),
            (r#"{"id": "1", "kind": "custom"}"#, "null", "name"),
            (r#"{"id": "1", "kind": "custom", "name": "X", "centre": [12]}"#, "null", "centre"),
            (
                r#"{"id": "1", "kind": "custom", "name": "X", "patron_days": [{"day": "13-40", "name": "Y"}]}"#,
                "null",
                "patron_days",
            ),
            (
                r#"{"id": "1", "kind": "custom", "name": "X"}"#,
                r#"{"type":"Point","coordinates":[12.0,95.0]}"#,
                "geometry",
            ),
        ] {
            let wrong = read_areas(feature(properties, geometry).as_bytes()).unwrap_err();
            assert_eq!((wrong.len(), wrong[0].field.as_str()), (1, property));
        }
        assert!(read_areas(b"{}").is_err() && read_areas(b"\xff").is_err());
    }
}
