use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::*;
use crate::formats::csv;

fn file(locations: usize, seed: u64) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).unwrap();
    for row in rows(locations, seed) {
        writer.write_record(row.cells()).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let sum = |seed| {
        let mut hash = Sha256::new();
        // Leave out the one cell made from a label, which may be reworded.
        for (_, cell) in rows(500, seed).flat_map(|it| it.0).filter(|(column, _)| *column != "service_name") {
            hash.update(cell + "\n");
        }
        hash.finalize().iter().take(8).map(|it| format!("{it:02x}")).collect::<String>()
    };
    // A constant, to reveal a change of the generator: earlier measurements were of another directory.
    assert_eq!(sum(1), "2c1deba8d7936a25");
    assert_ne!(sum(1), sum(2));
}

#[test]
fn it_is_read_without_complaint() {
    let read = csv::read(&file(2_000, 7)).unwrap_or_else(|wrong| panic!("{}", wrong[0]));
    assert_eq!(read.locations.len(), 2_000);
    assert!((3_000..4_500).contains(&read.offers.len()), "{}", read.offers.len());
    let share = |of: usize| of * 100 / read.offers.len();
    let with_hours = share(read.offers.iter().filter(|it| it.fields.reach.hours.is_some()).count());
    let unknown = share(read.offers.iter().filter(|it| it.fields.reach.languages.stated.is_none()).count());
    assert!((65..75).contains(&with_hours) && (45..55).contains(&unknown), "{with_hours} {unknown}");
    let places = read.offers.iter().filter_map(|it| it.fields.location_id.as_ref());
    let mut services: BTreeMap<&str, usize> = BTreeMap::new();
    for offer in read.offers.iter().filter(|it| it.fields.location_id.is_some()) {
        *services.entry(&offer.fields.service_id).or_default() += 1;
    }
    assert!(places.count() < read.offers.len(), "some services have no place");
    assert!(services.values().any(|it| 1 < *it), "some services are at several places");
}

#[test]
fn some_pairs_of_need_and_language_are_everywhere_and_some_hardly_anywhere() {
    let (mut pairs, mut towns) = (BTreeMap::new(), BTreeMap::<String, BTreeSet<String>>::new());
    for row in rows(4_000, 7) {
        let cell = |column: &str| row.0.iter().find(|(it, _)| *it == column).map_or("", |(_, cell)| cell);
        for offer in cell("languages").split("; ").filter(|it| !it.is_empty()) {
            let language = offer.split(' ').next().unwrap().to_owned();
            towns
                .entry(language.clone())
                .or_default()
                .insert(cell("organization_id").split('-').next().unwrap().into());
            for need in cell("needs").split("; ") {
                *pairs.entry((need.to_owned(), language.clone())).or_insert(0) += 1;
            }
        }
    }
    assert!(pairs.values().any(|it| 100 < *it) && pairs.values().filter(|it| **it <= 5).count() > 500);
    for far in words::FAR_LANGUAGES {
        assert!(towns.get(far).is_none_or(|it| it.len() == 1), "{far}");
    }
    assert!(words::FAR_LANGUAGES.iter().filter(|it| towns.contains_key(**it)).count() > 4);
}
