//! Codes of languages: which are one language, and which languages are members of another.
//!
//! The facts are in `data/language_codes.json`.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

static CODES: LazyLock<Codes> = LazyLock::new(|| {
    serde_json::from_str::<CodesFile>(include_str!("../../data/language_codes.json"))
        .expect("data/language_codes.json is checked by the tests of this file")
        .into()
});

/// Codes by language, separated by blanks.
type Groups = HashMap<&'static str, &'static str>;

#[derive(Deserialize)]
struct CodesFile {
    canonical: Groups,
    same: Groups,
    members: Groups,
    collections: &'static str,
}

/// The language of each code.
type LanguageOf = HashMap<&'static str, &'static str>;

struct Codes {
    canonical: LanguageOf,
    same: LanguageOf,
    macrolanguage: LanguageOf,
    collections: Vec<&'static str>,
}

impl From<CodesFile> for Codes {
    fn from(CodesFile { canonical, same, members, collections }: CodesFile) -> Self {
        let language_of = |groups: Groups| {
            groups.into_iter().flat_map(|(language, codes)| codes.split(' ').map(move |it| (it, language))).collect()
        };
        Self {
            canonical: language_of(canonical),
            same: language_of(same),
            macrolanguage: language_of(members),
            collections: collections.split(' ').collect(),
        }
    }
}

/// The code to write for a primary subtag: `ro` for `mo` and `rum`, which are old or longer.
pub fn canonical(code: &str) -> &str {
    CODES.canonical.get(code).copied().unwrap_or(code)
}

/// Whether a canonical code names a language, a macrolanguage or, as `ber` does, a group of languages.
pub fn is_known(code: &str) -> bool {
    let alone = if code.len() == 2 { isolang::Language::from_639_1(code) } else { isolang::Language::from_639_3(code) };
    alone.is_some()
        || CODES.macrolanguage.contains_key(code)
        || CODES.macrolanguage.values().any(|it| *it == code)
        || CODES.collections.contains(&code)
}

/// What a language is called in itself, else in English.
pub fn name(code: &str) -> Option<&'static str> {
    let known = isolang::Language::from_639_3(code).or_else(|| isolang::Language::from_639_1(code))?;
    let own = known.to_autonym().and_then(|it| it.split(" (").next());
    Some(own.unwrap_or_else(|| known.to_name()).trim_matches('\u{200e}'))
}

/// Whether a speaker of one may be served in the other: they are one language, or one is a macrolanguage of the other.
/// Two members of a macrolanguage are apart: `hr` and `sr`.
pub fn are_related(one: &str, other: &str) -> bool {
    let (one, other) = (spoken(one), spoken(other));
    one == other || wider(one).any(|it| it == other) || wider(other).any(|it| it == one)
}

/// The widest language that a code belongs to. Related languages have the same: `ar` for `ary`, `sh` for `hr`.
pub fn family(code: &str) -> &str {
    let language = spoken(code);
    wider(language).last().unwrap_or(language)
}

/// Whether every language of the family is related to this one.
pub fn is_family(code: &str) -> bool {
    spoken(code) == family(code)
}

/// The code that stands for the language: CLDR takes `pes`, the main member, and `fa`, its macrolanguage, as one.
fn spoken(code: &str) -> &str {
    CODES.same.get(code).copied().unwrap_or(code)
}

/// The macrolanguages of a language, the narrowest first.
fn wider(language: &str) -> impl Iterator<Item = &'static str> {
    let macrolanguage = |it: &str| CODES.macrolanguage.get(it).copied();
    std::iter::successors(macrolanguage(language), move |it| macrolanguage(it))
}

/// Every code in the file.
#[cfg(test)]
pub fn all() -> impl Iterator<Item = &'static str> {
    let Codes { canonical, same, macrolanguage, collections } = &*CODES;
    let of = |it: &'static LanguageOf| it.iter().flat_map(|(code, language)| [*code, *language]);
    of(canonical).chain(of(same)).chain(of(macrolanguage)).chain(collections.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_written_one_way_and_names_a_language() {
        for code in all() {
            let written = canonical(code);
            assert_eq!(canonical(written), written, "{code}");
            assert!(is_known(written), "{code}");
        }
    }

    #[test]
    fn a_language_that_stands_for_others_is_related_to_all_of_its_family() {
        for one in all().filter(|it| is_family(it)) {
            for other in all().filter(|it| family(it) == family(one)) {
                assert!(are_related(one, other), "{one} {other}");
            }
        }
    }
}
