//! Texts in Italian and their translations.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Language;

/// A name or description in Italian, with translations. Each keeps the Italian text it was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    it: Box<str>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    translations: BTreeMap<Language, Translation>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Translation {
    text: Box<str>,
    /// The Italian text it translates. If that is no longer the current one, the translation is stale.
    made_from: Box<str>,
}

impl Text {
    pub fn italian(text: impl Into<Box<str>>) -> Self {
        Self { it: text.into(), translations: BTreeMap::new() }
    }

    /// The same text with a translation of its current Italian.
    #[must_use]
    pub fn translated(mut self, language: Language, text: impl Into<Box<str>>) -> Self {
        let made_from = self.it.clone();
        self.translations.insert(language, Translation { text: text.into(), made_from });
        self
    }

    /// The same text, where a translation unchanged since `earlier` keeps the Italian text it was made from. An old
    /// translation of a new Italian text is therefore stale.
    #[must_use]
    pub fn following(mut self, earlier: &Self) -> Self {
        for (language, translation) in &mut self.translations {
            if let Some(old) = earlier.translations.get(language).filter(|it| it.text == translation.text) {
                translation.made_from.clone_from(&old.made_from);
            }
        }
        self
    }

    pub fn it(&self) -> &str {
        &self.it
    }

    pub fn is_empty(&self) -> bool {
        self.it.is_empty()
    }

    /// The text for a reader of `language`, and the language it is in: Italian if the translation is missing or stale.
    pub fn for_reader<'a>(&'a self, language: &'a str) -> (&'a str, &'a str) {
        self.translations
            .iter()
            .find(|(it, translation)| it.as_str() == language && translation.made_from == self.it)
            .map_or((&self.it, "it"), |(it, translation)| (&translation.text, it.as_str()))
    }

    /// Every translation with its language, including stale ones.
    pub fn translations(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.translations.iter().map(|(language, it)| (language, &*it.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_of_an_older_text_is_not_shown() {
        let english = Language::parse("en").unwrap();
        let old = Text::italian("Sportello").translated(english.clone(), "Desk");
        assert_eq!(old.for_reader("en"), ("Desk", "en"));
        assert_eq!(old.for_reader("ar"), ("Sportello", "it"));
        let new = Text::italian("Mensa").translated(english, "Desk").following(&old);
        assert_eq!(new.for_reader("en"), ("Mensa", "it"));
    }
}
