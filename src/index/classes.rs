//! Classes of languages: the bits that let a search rule out most languages before it looks closer.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::Language;

/// The class for "not stated".
pub const UNKNOWN_CLASS: u32 = 63;
/// Its bit.
pub const UNKNOWN_LANGUAGE: u64 = 1 << UNKNOWN_CLASS;

/// The class of a language, by its primary subtag so that `pt` meets `pt-BR`. The languages that newcomers often speak
/// have one each; the others share the rest.
pub fn class_of(language: &Language) -> u32 {
    class_of_primary(language.primary())
}

/// The bits of the classes of `languages`.
pub fn classes_of<'a>(languages: impl Iterator<Item = &'a Language>) -> u64 {
    languages.fold(0, |bits, it| bits | 1 << class_of(it))
}

/// The bit of the class of `language` if everything in that class meets it: a common language, without script or
/// region. Otherwise 0.
pub fn class_of_its_own(language: &Language) -> u64 {
    COMMON.get(language.as_str()).map_or(0, |it| 1 << it)
}

/// The bit of a language that has no class of its own, beside those of the classes.
pub const OTHER_LANGUAGE: u64 = UNKNOWN_LANGUAGE;

/// The bits of `languages` themselves, not only of their classes: of those with a class of their own, and
/// [`OTHER_LANGUAGE`] if there are others.
pub fn bits_of<'a>(languages: impl Iterator<Item = &'a Language>) -> u64 {
    let bit = |it: &Language| Some(class_of_its_own(it)).filter(|it| *it != 0).unwrap_or(OTHER_LANGUAGE);
    languages.fold(0, |bits, it| bits | bit(it))
}

/// The languages with a class of their own, with its bit.
pub fn languages_of_their_own() -> impl Iterator<Item = (&'static str, u64)> {
    COMMON.iter().map(|(tag, class)| (*tag, 1 << class))
}

static COMMON: LazyLock<HashMap<&str, u32>> =
    LazyLock::new(|| Language::common().iter().map(|it| it.tag.as_str()).zip(0..UNKNOWN_CLASS / 4 * 3).collect());

/// The class of the languages with that primary subtag.
pub fn class_of_primary(primary: &str) -> u32 {
    COMMON.get(primary).copied().unwrap_or_else(|| {
        let first = u32::try_from(COMMON.len()).unwrap_or(0);
        let hash = primary.bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
        first + hash % (UNKNOWN_CLASS - first)
    })
}
