//! Checks territories and the names of positions against a scan of all areas.

use std::sync::Arc;

use proptest::{collection::vec, prelude::*};
use serde_json::json;

use crate::{
    domain::{Area, AreaId, AreaKind, Position},
    index::Areas,
};

/// A kind, a parent among the first areas, whether it has a centre, and where it lies on a grid.
type Sketch = (AreaKind, usize, bool, u8, u8);

fn areas_of(sketches: &[Sketch]) -> Vec<Arc<Area>> {
    let area = |(number, (kind, parent, has_centre, x, y)): (usize, &Sketch)| {
        let (lon, lat) = (12.0 + f64::from(*x) / 10.0, 45.0 + f64::from(*y) / 10.0);
        let square = [[lon, lat], [lon + 0.2, lat], [lon + 0.2, lat + 0.2], [lon, lat + 0.2], [lon, lat]];
        let mut area = json!({
            "id": format!("a{number}"),
            "kind": kind.as_str(),
            "names": { "it": format!("Area {}", number % 5) },
            "parent": format!("a{parent}"),
        });
        if *has_centre {
            area["centre"] = json!({ "lat": lat + 0.1, "lon": lon + 0.1 });
        }
        if *kind == AreaKind::Municipality {
            area["outline"] = json!([[square]]);
        }
        Arc::new(serde_json::from_value(area).unwrap())
    };
    sketches.iter().enumerate().map(area).collect()
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let kinds = [AreaKind::Province, AreaKind::MetropolitanCity, AreaKind::Municipality, AreaKind::Locality];
    let kinds = prop_oneof![1 => Just(kinds[0]), 1 => Just(kinds[1]), 3 => Just(kinds[2]), 5 => Just(kinds[3])];
    (kinds, 0..12usize, prop::bool::weighted(0.8), 0..8u8, 0..8u8)
}

proptest! {
    #[test]
    fn territories_are_what_a_scan_of_all_areas_finds(sketches in vec(sketch(), 0..40)) {
        let all = areas_of(&sketches);
        let areas = Areas::new(all.iter());
        let mut listed: Vec<(AreaId, AreaId)> = Vec::new();
        for territory in areas.territories() {
            prop_assert!(!territory.municipalities.is_empty());
            for municipality in &territory.municipalities {
                listed.push((territory.area.id.clone(), municipality.id.clone()));
            }
            for locality in &territory.localities {
                listed.push((territory.area.id.clone(), locality.id.clone()));
            }
        }
        let parent = |area: &Area, kinds: &[AreaKind]| {
            let parent = all.iter().find(|it| Some(&it.id) == area.parent.as_ref());
            parent.filter(|it| kinds.contains(&it.kind)).cloned()
        };
        let territory_of = |area: &Area| parent(area, &[AreaKind::Province, AreaKind::MetropolitanCity]);
        let mut expected: Vec<(AreaId, AreaId)> = Vec::new();
        for area in all.iter().filter(|it| it.centre.is_some()) {
            let territory = match area.kind {
                AreaKind::Municipality => territory_of(area),
                AreaKind::Locality => parent(area, &[AreaKind::Municipality])
                    .filter(|it| it.centre.is_some())
                    .and_then(|municipality| territory_of(&municipality)),
                _ => None,
            };
            expected.extend(territory.map(|it| (it.id.clone(), area.id.clone())));
        }
        listed.sort();
        expected.sort();
        prop_assert_eq!(listed, expected);
    }

    #[test]
    fn a_position_is_named_by_the_nearest_centre_of_its_municipality(
        sketches in vec(sketch(), 0..40),
        lat in 45.0..46.0f64,
        lon in 12.0..13.0f64,
    ) {
        let all = areas_of(&sketches);
        let areas = Areas::new(all.iter());
        let position = Position::new(lat, lon).unwrap();
        let containing = areas.containing(position);
        let municipality =
            all.iter().filter(|it| it.kind == AreaKind::Municipality && containing.contains(&it.id)).min_by_key(|it| &it.id);
        let expected = municipality.and_then(|municipality| {
            let parts = all.iter().filter(|it| it.kind == AreaKind::Locality && it.parent.as_ref() == Some(&municipality.id));
            let centres = parts.chain([municipality]).filter_map(|it| it.centre);
            centres.map(|it| position.distance_m(it)).min_by(f64::total_cmp)
        });
        let named = areas.locality_of(position).and_then(|id| all.iter().find(|it| it.id == *id)?.centre);
        prop_assert_eq!(named.map(|it| position.distance_m(it)), expected);
    }
}

#[test]
fn territories_come_by_kind_and_their_parts_by_id() {
    let sketches = [
        (AreaKind::Province, 11, true, 0, 0),
        (AreaKind::MetropolitanCity, 11, true, 0, 0),
        (AreaKind::Municipality, 0, true, 0, 0),
        (AreaKind::Municipality, 1, true, 0, 0),
        (AreaKind::Locality, 3, true, 0, 0),
        (AreaKind::Locality, 3, false, 0, 0),
        // Without a municipality that has a centre, there is no territory.
        (AreaKind::Province, 11, true, 0, 0),
        (AreaKind::Municipality, 6, false, 0, 0),
    ];
    let areas = Areas::new(areas_of(&sketches).iter());
    let ids = |areas: &[Arc<Area>]| areas.iter().map(|it| it.id.to_string()).collect::<Vec<_>>().join(" ");
    let shown: Vec<_> = areas
        .territories()
        .iter()
        .map(|it| format!("{}: {} / {}", it.area.id, ids(&it.municipalities), ids(&it.localities)))
        .collect();
    assert_eq!(shown, ["a1: a3 / a4", "a0: a2 / "]);
}
