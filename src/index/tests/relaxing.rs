//! Checks that relaxed answers are not empty and report what was given up.

use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    domain::{Need, NeedSet, Position, Taxonomy},
    index::{
        Nearest, Question, Relaxed,
        relax::ENOUGH,
        tests::{
            desks::{Desk, LATS, LONS, desk, question},
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
            Relaxed::Need => {
                let stand_ins: NeedSet =
                    nearest.question.needs.iter().flat_map(|it| it.stand_ins().iter().copied()).collect();
                rest.question.needs = nearest.question.needs.union(stand_ins);
            }
            Relaxed::Distance => rest.within_m = f64::INFINITY,
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
        let nearest = Nearest { from: Position::new(lat, lon).unwrap(), question, within_m, limit };
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

    #[test]
    fn no_answer_is_empty_while_a_service_for_the_need_exists(
        desks in vec(desk(), 0..30),
        lat in select(&LATS[..]),
        lon in select(&LONS[..]),
        need in select(&["permit-renewal", "meal", "info-desk", "stp-eni"][..]),
        mut question in question(),
    ) {
        // Leave out the conditions that are never given up.
        question = Question {
            needs: Need::parse(need).into_iter().collect(),
            not_only: Vec::new(),
            access: Vec::new(),
            not_access: Vec::new(),
            free: false,
            wheelchair: None,
            known_only: false,
            ..question
        };
        let nearest = Nearest { from: Position::new(lat, lon).unwrap(), question, within_m: 10.0, limit: 5 };
        let snapshot = snapshot_of(&desks);
        let only_the_need = Question { needs: nearest.question.needs, ..Question::default() };
        let anywhere = Nearest { question: only_the_need, within_m: f64::INFINITY, limit: 1000, ..nearest.clone() };
        let exists = snapshot.nearest(&anywhere).iter().any(|it| !it.entry.is_police);
        prop_assert!(!exists || !snapshot.nearest_relaxed(&nearest).is_empty());
    }
}

#[test]
fn no_leaf_is_widened_to_a_place_of_the_police_or_where_it_must_not_be() {
    let leaves: Vec<Need> = Taxonomy::get().leaves().collect();
    assert_eq!(leaves.len(), 102);
    // A desk and the police next door serve every other need.
    for need in leaves {
        let others: Vec<&'static str> = Taxonomy::get().leaves().filter(|it| *it != need).map(Need::slug).collect();
        let desk = |number, police| {
            let mut desk = Desk { police, ..Desk::plain(number) };
            desk.services[0].needs.clone_from(&others);
            desk
        };
        let snapshot = snapshot_of(&[desk(1, false), desk(2, true)]);
        let question = Question { needs: NeedSet::from_iter([need]), ..Question::default() };
        let from = Position::new(45.48, 12.23).unwrap();
        let found = snapshot.nearest_relaxed(&Nearest { from, question, within_m: 1000.0, limit: 10 });
        assert_eq!(found.len(), usize::from(!need.stand_ins().is_empty()), "{need:?}");
        for (it, given_up) in found {
            assert!(!it.entry.is_police, "{need:?}");
            assert_eq!(given_up, [Relaxed::Need], "{need:?}");
        }
    }
}
