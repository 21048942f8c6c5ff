//! Checks that relaxed answers report what was given up.

use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    domain::Position,
    index::{
        Nearest, Relaxed, Within,
        relax::ENOUGH,
        tests::{
            desks::{LATS, LONS, desk, question},
            snapshot_of,
        },
    },
};

/// The conditions that a place must still meet after these were given up.
fn without(nearest: &Nearest, given_up: &[Relaxed]) -> Nearest {
    let mut rest = nearest.clone();
    for it in given_up {
        match it {
            Relaxed::OpeningTime => (rest.question.open, rest.question.call) = (None, None),
            Relaxed::Language => rest.question.languages = Vec::new().into(),
            Relaxed::Audience => {
                (rest.question.audience, rest.question.people, rest.question.age) = (Vec::new(), Vec::new(), None);
            }
        }
    }
    rest
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn nothing_is_given_up_in_silence(
        desks in vec(desk(), 0..60),
        lat in select(&LATS[..]),
        lon in select(&LONS[..]),
        question in question(),
        within_m in select(&[150.0, 5_000.0, 21_000_000.0][..]),
        limit in 1..15usize,
    ) {
        let nearest = Nearest { from: Position::new(lat, lon).unwrap(), question, within: Within::Metres(within_m), limit };
        let snapshot = snapshot_of(&desks);
        let exact = snapshot.nearest(&nearest);
        let relaxed = snapshot.nearest_relaxed(&nearest);
        prop_assert!(relaxed.len() <= limit);

        // The matching places come first, unchanged.
        let ids = |found: &[&crate::index::Found<'_>]| found.iter().map(|it| it.entry.location.id).collect::<Vec<_>>();
        let firsts: Vec<_> = relaxed.iter().take(exact.len()).map(|(it, _)| it).collect();
        prop_assert_eq!(ids(&firsts), ids(&exact.iter().collect::<Vec<_>>()));
        prop_assert!(relaxed.iter().take(exact.len()).all(|(_, given_up)| given_up.is_empty()));
        prop_assert!(exact.len() < limit.min(ENOUGH) || relaxed.len() == exact.len(), "enough is enough");

        let mut all = ids(&relaxed.iter().map(|(it, _)| it).collect::<Vec<_>>());
        all.sort_unstable();
        all.dedup();
        prop_assert_eq!(all.len(), relaxed.len(), "each place once");
        for (found, given_up) in relaxed.iter().skip(exact.len()) {
            prop_assert!(!found.entry.is_police, "police locations are never added");
            prop_assert!(!given_up.is_empty() && given_up.is_sorted(), "{:?}", given_up);
            let rest = without(&nearest, given_up);
            let place = snapshot.nearest(&Nearest { limit: 1000, ..rest });
            prop_assert!(place.iter().any(|it| it.entry.location.id == found.entry.location.id), "it meets the rest");
        }
    }
}
