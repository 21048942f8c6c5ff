//! Finds municipalities and localities by how their names sound, in every script.
//!
//! The typed text and the names are written in Latin letters, then compared letter by letter. Scripts differ most in
//! their vowels, and many write none, so a wrong vowel costs little and a wrong consonant much.

use std::sync::Arc;

use deunicode::deunicode_char;
use unicode_normalization::UnicodeNormalization;

use crate::domain::{Area, AreaId, AreaKind, Position, Status};

/// The areas that people can search around, by the sounds of their names.
#[derive(Default)]
pub struct Towns(Vec<SpokenTown>);

/// A town by the sounds of its names.
struct SpokenTown {
    id: AreaId,
    at: Position,
    /// For each name, its words.
    names: Vec<Vec<Vec<u8>>>,
}

/// A town that typed text may mean, and how well it fits: from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundTown {
    pub id: AreaId,
    pub fit: f64,
}

/// A town that fits worse is not found.
const LEAST: f64 = 0.76;
/// What a name loses that goes on after the typed words, goes on within the last word, or begins before them.
const MORE_WORDS: f64 = 0.05;
const UNFINISHED: f64 = 0.12;
const EARLIER_WORDS: f64 = 0.06;
const FEWER_WORDS: f64 = 0.06;
/// Fits closer than this are equal, and the nearer town comes first.
const EQUAL: f64 = 0.04;
/// Text longer than this many sounds is no name of a town.
const LONGEST: usize = 40;

impl Towns {
    /// The active municipalities and localities with a centre.
    pub fn new(areas: &[&Arc<Area>]) -> Self {
        let town = |it: &&Arc<Area>| {
            let names = it.names.values().map(|name| sounds(name)).collect();
            town_centre(it).map(|at| SpokenTown { id: it.id.clone(), at, names })
        };
        Self(areas.iter().filter_map(town).collect())
    }

    /// The `limit` towns that `typed` may mean, finished or not: best fit first, at equal fit the nearest to `from`.
    ///
    /// # Cost
    ///
    /// Linear in the number of towns: a few milliseconds for all of Italy.
    pub fn search(&self, typed: &str, from: Position, limit: usize) -> Vec<FoundTown> {
        let typed = sounds(typed);
        let (words, typed) = (typed.len(), typed.concat());
        if typed.len() < 2 || LONGEST < typed.len() {
            return Vec::new();
        }
        let fit = |town: &SpokenTown| {
            town.names.iter().map(|name| fit(&typed, name) - split(words, name)).fold(0.0, f64::max)
        };
        let fits = self.0.iter().map(|town| (town, fit(town))).filter(|(_, fit)| LEAST <= *fit);
        let mut found: Vec<(&SpokenTown, f64)> = fits.collect();
        let step = |fit: f64| (fit / EQUAL).round();
        found.sort_by(|(one, a), (other, b)| {
            let nearer = || from.distance_m(one.at).total_cmp(&from.distance_m(other.at));
            step(*b).total_cmp(&step(*a)).then_with(nearer).then_with(|| one.id.cmp(&other.id))
        });
        found.into_iter().take(limit).map(|(town, fit)| FoundTown { id: town.id.clone(), fit }).collect()
    }

    /// The only town that `typed` is likely to mean.
    pub fn only(&self, typed: &str, from: Position) -> Option<AreaId> {
        match self.search(typed, from, 2).as_slice() {
            [one] if 0.8 <= one.fit => Some(one.id.clone()),
            [first, second] if 0.8 <= first.fit && second.fit + EQUAL < first.fit => Some(first.id.clone()),
            _ => None,
        }
    }
}

/// What a name loses that has fewer words than were typed: "Сан-Дона" is San Donà rather than Sandon.
fn split(words: usize, name: &[Vec<u8>]) -> f64 {
    if name.len() < words { FEWER_WORDS } else { 0.0 }
}

/// The centre of an active municipality or locality, which people search around.
pub fn town_centre(area: &Area) -> Option<Position> {
    let is_town = matches!(area.kind, AreaKind::Municipality | AreaKind::Locality) && area.status == Status::Active;
    area.centre.filter(|_| is_town)
}

/// How well the typed sounds fit a name from one of its words on.
fn fit(typed: &[u8], name: &[Vec<u8>]) -> f64 {
    let from = |first: usize| {
        let penalty = if first == 0 { 0.0 } else { EARLIER_WORDS };
        let words = &name[first..];
        // Words as short as "di" begin no name.
        let begins = words[0].first().is_some_and(|it| exchange(typed[0], *it) <= 0.4);
        if begins && (first == 0 || 3 < words[0].len()) { fit_from(typed, words) - penalty } else { 0.0 }
    };
    (0..name.len()).map(from).fold(0.0, f64::max)
}

/// The best alignment of the typed sounds with a beginning of these words, by dynamic programming.
fn fit_from(typed: &[u8], words: &[Vec<u8>]) -> f64 {
    let mut costs = vec![0.0];
    for it in typed {
        costs.push(costs[costs.len() - 1] + omission(*it));
    }
    let weight = |all: &[u8]| all.iter().map(|it| if is_vowel(*it) { 0.4 } else { 1.0 }).sum::<f64>();
    let (typed_weight, mut passed, mut best) = (weight(typed), 0.0, 0.0f64);
    for (number, word) in words.iter().enumerate() {
        for (slot, letter) in word.iter().enumerate() {
            let mut next = vec![costs[0] + omission(*letter)];
            for (column, it) in typed.iter().enumerate() {
                let exchanged = costs[column] + exchange(*it, *letter);
                next.push(exchanged.min(costs[column + 1] + omission(*letter)).min(next[column] + omission(*it)));
            }
            costs = next;
            passed += weight(&[*letter]);
            let rest = match (slot + 1 == word.len(), number + 1 == words.len()) {
                (true, true) => 0.0,
                (true, false) => MORE_WORDS,
                (false, _) => UNFINISHED,
            };
            best = best.max(1.0 - costs[typed.len()] / typed_weight.max(passed) - rest);
        }
    }
    best
}

const fn is_vowel(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u' | b'w' | b'y')
}

/// What it costs that one side lacks a sound.
const fn omission(sound: u8) -> f64 {
    match sound {
        b'h' => 0.1,
        it if is_vowel(it) => 0.2,
        _ => 1.0,
    }
}

/// What it costs that one side has another sound. `w` and `y` are consonants in some scripts and vowels in others.
fn exchange(one: u8, other: u8) -> f64 {
    const ALIKE: [(&[u8], f64); 10] = [
        (b"vw", 0.0),
        (b"uow", 0.05),
        (b"iey", 0.05),
        (b"dt", 0.2),
        (b"bpfv", 0.15),
        (b"gk", 0.15),
        (b"cjsz", 0.15),
        (b"lr", 0.15),
        (b"gjh", 0.3),
        (b"kch", 0.4),
    ];
    if one == other {
        return 0.0;
    }
    let alike = ALIKE.iter().find(|(sounds, _)| sounds.contains(&one) && sounds.contains(&other));
    // Vowels of one place of the mouth are still two letters: i and e, u and o.
    let vowels = if is_vowel(one) && is_vowel(other) { 0.15 } else { 1.2 };
    match alike {
        Some((_, cost)) if [one, other].iter().any(|it| matches!(it, b'w' | b'y')) || !is_vowel(one) => *cost,
        _ => vowels,
    }
}

/// The words of `text`, as sounds in Latin letters; a sound twice in a row counts once.
fn sounds(text: &str) -> Vec<Vec<u8>> {
    let text: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let is_part = |it: char| it.is_alphanumeric() || !it.is_ascii() && !it.is_whitespace() && it != '’';
    let words = text.split(|it| !is_part(it)).filter(|it| !it.is_empty()).map(|word| {
        let latin = word.chars().all(|it| it < '\u{250}' || ('\u{300}'..'\u{370}').contains(&it));
        let mut sounds = Vec::new();
        if latin {
            let mut letters: Vec<char> = word.chars().filter_map(deunicode_char).flat_map(str::chars).collect();
            // Two letters are one sound, also before e and i: Chioggia.
            letters.dedup();
            spell(&String::from_iter(letters).to_lowercase(), &ITALIAN, &mut sounds);
        } else {
            // A syllable of Chinese ends with a space.
            let letters: String = word.chars().filter_map(romanized).collect();
            for syllable in letters.to_lowercase().split(' ') {
                spell(syllable, &ROMANIZED, &mut sounds);
            }
        }
        sounds.dedup();
        sounds
    });
    words.filter(|it| !it.is_empty()).collect()
}

fn romanized(letter: char) -> Option<&'static str> {
    match letter {
        'ک' => Some("k"),
        _ => deunicode_char(letter),
    }
}

/// Letters that stand for another sound: the letters, those that must follow (`$` for the end), the sound.
type Spelling = (&'static str, &'static str, &'static str);

const ITALIAN: [Spelling; 13] = [
    ("sch", "", "sk"),
    ("sc", "ei", "s"),
    ("ch", "", "k"),
    ("gh", "", "g"),
    ("gn", "", "n"),
    ("gl", "i", "l"),
    ("ph", "", "f"),
    ("c", "ei", "c"),
    ("c", "", "k"),
    ("g", "ei", "j"),
    ("q", "", "k"),
    ("x", "", "s"),
    ("h", "", ""),
];

const ROMANIZED: [Spelling; 16] = [
    ("dzh", "", "j"),
    ("sh", "", "s"),
    ("ch", "", "c"),
    ("ts", "", "z"),
    ("dz", "", "z"),
    ("zh", "", "j"),
    ("kh", "", "k"),
    ("ph", "", "f"),
    ("bh", "", "v"),
    ("th", "", "t"),
    ("dh", "", "d"),
    ("gh", "", "g"),
    ("ng", "$", "n"),
    ("c", "", "z"),
    ("q", "", "c"),
    ("x", "", "s"),
];

fn spell(letters: &str, spellings: &[Spelling], sounds: &mut Vec<u8>) {
    let mut rest = letters;
    while let Some(first) = rest.chars().next() {
        let follows = |next: &str, after: &str| match next {
            "" => true,
            "$" => after.is_empty(),
            _ => after.starts_with(|it| next.contains(it)),
        };
        let fitting = |(from, next, _): &&Spelling| rest.strip_prefix(from).is_some_and(|after| follows(next, after));
        if let Some((from, _, to)) = spellings.iter().find(fitting) {
            sounds.extend(to.bytes());
            rest = &rest[from.len()..];
        } else {
            sounds.extend(Some(first).filter(char::is_ascii_alphanumeric).map(|it| it as u8));
            rest = &rest[first.len_utf8()..];
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const CENTRE: (f64, f64) = (45.44, 12.32);

    fn area(id: &str, name: &str, kind: AreaKind, (lat, lon): (f64, f64)) -> Arc<Area> {
        Arc::new(Area {
            id: AreaId::parse(id).unwrap(),
            origin: None,
            kind,
            names: BTreeMap::from([("it".to_owned(), name.to_owned())]),
            parent: None,
            members: Vec::new(),
            centre: Some(Position::new(lat, lon).unwrap()),
            patron_days: Vec::new(),
            outline: Vec::new(),
            source: None,
            status: Status::Active,
        })
    }

    fn towns() -> Towns {
        let names = [
            ("027042", "Venezia"),
            ("028060", "Padova"),
            ("001272", "Torino"),
            ("004078", "Cuneo"),
            ("027033", "San Donà di Piave"),
            ("027008", "Chioggia"),
            ("027038", "Spinea"),
            ("027012", "Dolo"),
            ("004130", "Mondovì"),
            ("027021", "Martellago"),
            ("027029", "Portogruaro"),
            ("004215", "Saluzzo"),
        ];
        let mut areas: Vec<_> = names.iter().map(|(id, name)| area(id, name, AreaKind::Municipality, CENTRE)).collect();
        areas.push(area("loc-mestre", "Mestre", AreaKind::Locality, CENTRE));
        areas.push(area("loc-olmo-far", "Olmo", AreaKind::Locality, (44.4, 7.5)));
        areas.push(area("loc-olmo-near", "Olmo", AreaKind::Locality, (45.5, 12.2)));
        Towns::new(&areas.iter().collect::<Vec<_>>())
    }

    fn first(typed: &str) -> Option<String> {
        let from = Position::new(CENTRE.0, CENTRE.1).unwrap();
        towns().search(typed, from, 1).first().map(|it| it.id.to_string())
    }

    #[test]
    fn a_town_is_found_in_every_script() {
        let mut missed = Vec::new();
        for (id, all) in [
            ("loc-mestre", "Mestre|mestr|মেস্ত্রে|梅斯特雷|Местре|ميستري|مستره|میستره|መስትረ"),
            ("027042", "Venezzia|Venice|Венеція|Венеция|威尼斯|فينيسيا|ونیز|ቬነዝያ"),
            ("027033", "San Donà|san dona di piave|Сан-Дона|Сан-Дона-ди-Пьяве|圣多纳|سان دونا|ሳን ዶና"),
            ("028060", "Padova|Padoa|Падова|بادوفا|پادووا|পাদোভা|ፓዶቫ|帕多瓦"),
            ("001272", "Turin|Турин|Torino|تورينو|تورین|ቶሪኖ|都灵"),
            ("004078", "Cuneo|Кунео|كونيو|کونیو|ኩኔኦ|库内奥"),
            ("027008", "Кьоджа|chiogia|কিওজ্জা"),
        ] {
            let lost = all.split('|').filter(|typed| first(typed).as_deref() != Some(id));
            missed.extend(lost.map(|typed| format!("{typed} -> {:?}: {:?}", first(typed), sounds(typed).concat())));
        }
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn noise_and_words_of_needs_find_no_town() {
        let noise = ["qwrtzpsdfg", "x", "", "...", "ডাক্তার", "طبيب", "лікар", "医生", "permesso", "avvocato"];
        let found: Vec<_> = noise.iter().filter_map(|it| first(it).map(|town| (it, town))).collect();
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn of_two_towns_of_one_name_the_nearer_is_first_and_neither_is_the_only_one() {
        let from = |lat, lon| Position::new(lat, lon).unwrap();
        let ids = |at| towns().search("olmo", at, 5).into_iter().map(|it| it.id.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(from(45.44, 12.32)), ["loc-olmo-near", "loc-olmo-far"]);
        assert_eq!(ids(from(44.4, 7.5)), ["loc-olmo-far", "loc-olmo-near"]);
        assert_eq!(towns().only("olmo", from(44.4, 7.5)), None);
        assert_eq!(towns().only("梅斯特雷", from(44.4, 7.5)).unwrap().as_str(), "loc-mestre");
    }
}
