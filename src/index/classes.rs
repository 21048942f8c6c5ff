//! Classes of languages: the bits that let a search rule out most languages before it looks closer.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::Language;

/// The class for "not stated".
pub const UNKNOWN_CLASS: u32 = 63;
/// Its bit.
pub const UNKNOWN_LANGUAGE: u64 = 1 << UNKNOWN_CLASS;

/// The class of a language, by its family, so that `ar` meets `ary` and `pt` meets `pt-BR`. The families of the
/// languages that newcomers often speak have one each; the others share the rest.
pub fn class_of(language: &Language) -> u32 {
    let family = language.family();
    FAMILIES.get(family).copied().unwrap_or_else(|| {
        let first = u32::try_from(FAMILIES.len()).unwrap_or(0);
        let hash = family.bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
        first + hash % (UNKNOWN_CLASS - first)
    })
}

/// The bits of the classes of `languages`.
pub fn classes_of<'a>(languages: impl Iterator<Item = &'a Language>) -> u64 {
    languages.fold(0, |bits, it| bits | 1 << class_of(it))
}

/// The bit of the class of `language` if it finds everything in that class: it stands for a family that has one.
/// Otherwise 0.
pub fn class_it_finds(language: &Language) -> u64 {
    let own = FAMILIES.get(language.family()).filter(|_| language.is_family());
    own.map_or(0, |it| 1 << it)
}

/// The bit of a stated language that has none of its own.
pub const OTHER_LANGUAGE: u64 = 1 << 63;

/// The bit of `language` itself, not of its class, if it is a common one. Otherwise [`OTHER_LANGUAGE`].
pub fn bit_of(language: &Language) -> u64 {
    COMMON.get(language.as_str()).map_or(OTHER_LANGUAGE, |it| 1 << it)
}

/// The bits of `languages`, as [`bit_of`] gives them.
pub fn bits_of<'a>(languages: impl Iterator<Item = &'a Language>) -> u64 {
    languages.fold(0, |bits, it| bits | bit_of(it))
}

/// The languages with a bit of their own, with that bit.
pub fn languages_of_their_own() -> impl Iterator<Item = (&'static str, u64)> {
    COMMON.iter().map(|(tag, bit)| (*tag, 1 << bit))
}

static COMMON: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
    Language::common().iter().map(|it| it.tag.as_str()).zip(0..OTHER_LANGUAGE.trailing_zeros()).collect()
});

/// The families with a class of their own, at most three quarters of the classes.
static FAMILIES: LazyLock<HashMap<String, u32>> = LazyLock::new(|| {
    let mut families: Vec<String> = Vec::new();
    for language in Language::common().iter().filter_map(|it| Language::parse(&it.tag).ok()) {
        if !families.iter().any(|it| it == language.family()) {
            families.push(language.family().to_owned());
        }
    }
    families.into_iter().zip(0..UNKNOWN_CLASS / 4 * 3).collect()
});
