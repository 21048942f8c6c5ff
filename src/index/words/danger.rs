//! Recognises queries about danger, and puts what helps before everything else.
//!
//! Scores cannot do that: "I am scared of the police" shares most of its words with the needs of the police. So each
//! situation has patterns of words, in `data/danger.json`.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use crate::{
    domain::{Need, Wanted},
    index::words::{Meant, Query, Suggestion, fold, needs},
};

static DANGERS: LazyLock<Dangers> = LazyLock::new(|| {
    let file: DangerFile = serde_json::from_str(include_str!("../../../data/danger.json"))
        .expect("data/danger.json is checked by the tests of this file");
    Dangers {
        only_asked: parsed(&file.only_asked),
        situations: file.situations.into_iter().map(Situation::from).collect(),
    }
});

struct Dangers {
    only_asked: Vec<Need>,
    situations: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DangerFile {
    #[serde(rename = "source")]
    _source: String,
    /// Needs of the police, and of going back for good.
    only_asked: Vec<String>,
    situations: Vec<SituationOfFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SituationOfFile {
    #[serde(rename = "slug")]
    _slug: String,
    needs: Vec<String>,
    /// Whether nothing may stand beside its needs.
    #[serde(default)]
    alone: bool,
    patterns: BTreeMap<String, Vec<String>>,
}

struct Situation {
    needs: Vec<Need>,
    alone: bool,
    patterns: Vec<Pattern>,
}

/// Words that a query has all of.
struct Pattern {
    language: String,
    words: Vec<Stem>,
}

/// A word, or the beginning of one.
enum Stem {
    Word(String),
    Beginning(String),
    /// Chinese characters, anywhere.
    Characters(String),
    /// A number to dial, if nothing else was typed: elsewhere it is that of a house.
    Number(String),
}

/// A word of at least this many letters may have a typing error.
const MISSPELLED_FROM: usize = 5;
/// The fit of the first need of a situation, and how much less each next one has.
const FIT: f32 = 1.0;
const NEXT: f32 = 0.01;
/// Other needs fit at most so well.
const OTHERS: f32 = 0.8;

impl From<SituationOfFile> for Situation {
    fn from(SituationOfFile { needs, alone, patterns, .. }: SituationOfFile) -> Self {
        let pattern = |(language, text): (String, String)| Pattern { words: Stem::all_of(&text), language };
        let of_language = |(language, texts): (String, Vec<String>)| {
            texts.into_iter().map(move |text| (language.clone(), text)).map(pattern).collect::<Vec<_>>()
        };
        Self { needs: parsed(&needs), alone, patterns: patterns.into_iter().flat_map(of_language).collect() }
    }
}

fn parsed(slugs: &[String]) -> Vec<Need> {
    slugs.iter().filter_map(|it| Need::parse(it)).collect()
}

/// Whether a search shows `need` only to those who ask for it.
pub fn is_only_asked(need: Need) -> bool {
    DANGERS.only_asked.contains(&need)
}

/// Puts the needs of the situations that `query` is about before all others, and takes away those that must be asked
/// for by name.
pub fn lead(query: &Query, found: &mut Vec<Suggestion>) {
    let letters = query.letters();
    let met: Vec<&Situation> = DANGERS.situations.iter().filter(|it| it.is_meant(query, &letters)).collect();
    if met.is_empty() {
        return;
    }
    let mut first: Vec<Need> = Vec::new();
    for need in met.iter().flat_map(|it| &it.needs) {
        if !first.contains(need) {
            first.push(*need);
        }
    }
    let is_first = |it: &Suggestion| matches!(it.meant, Meant::Need(Wanted::Leaf(need)) if first.contains(&need));
    let alone = met.iter().all(|it| it.alone);
    found.retain(|it| !alone && !is_first(it) && !it.must_be_asked());
    for it in found.iter_mut() {
        it.fit = it.fit.min(OTHERS);
    }
    let fits = std::iter::successors(Some(FIT), |fit| Some(fit - NEXT));
    found.extend(first.iter().zip(fits).map(|(need, fit)| Suggestion::new(Meant::Need(Wanted::Leaf(*need)), fit)));
}

impl Situation {
    fn is_meant(&self, query: &Query, letters: &str) -> bool {
        self.patterns.iter().any(|it| it.is_in(query, letters))
    }
}

impl Pattern {
    /// Whether the query has all of its words. In Latin letters, only the reader's language, Italian and English are
    /// read: a short word of one language is another thing in the next.
    fn is_in(&self, query: &Query, letters: &str) -> bool {
        let is_read = self.language == query.language || ["it", "en"].contains(&self.language.as_str());
        (is_read || !self.words.iter().any(Stem::is_ascii)) && self.words.iter().all(|it| it.is_in(query, letters))
    }
}

impl Stem {
    /// The words of a pattern; `*` ends a beginning.
    fn all_of(text: &str) -> Vec<Self> {
        let of_part = |part: &str| -> Vec<Self> {
            if part.chars().any(fold::is_han) {
                return vec![Self::Characters(fold::joined(part))];
            }
            let mut words: Vec<Self> = fold::words(part).into_iter().map(Self::Word).collect();
            if part.ends_with('*')
                && let Some(Self::Word(last)) = words.pop()
            {
                words.push(Self::Beginning(last));
            }
            words
        };
        let words: Vec<Self> = text.split_whitespace().flat_map(of_part).collect();
        match words.as_slice() {
            [Self::Word(only)] if only.chars().all(|it| it.is_ascii_digit()) => vec![Self::Number(only.clone())],
            _ => words,
        }
    }

    fn is_ascii(&self) -> bool {
        let (Self::Word(it) | Self::Beginning(it) | Self::Characters(it) | Self::Number(it)) = self;
        it.is_ascii()
    }

    /// Whether the query has it. `letters` are all those of the query.
    fn is_in(&self, query: &Query, letters: &str) -> bool {
        match self {
            Self::Word(stem) => query.words.iter().any(|it| it == stem || is_misspelled(it, stem)),
            Self::Beginning(stem) => query.words.iter().any(|it| it.starts_with(stem)),
            Self::Characters(stem) => letters.contains(stem),
            Self::Number(number) => query.words == [number.as_str()],
        }
    }
}

/// Whether `typed` is `word` with one typing error.
fn is_misspelled(typed: &str, word: &str) -> bool {
    let (letters, of_word) = (typed.chars().count(), word.chars().count());
    // A word that texts about needs have is no typing error: an Albanian ambulanca is no Italian ambulanza.
    MISSPELLED_FROM <= letters.min(of_word)
        && letters.abs_diff(of_word) <= 1
        && typed.chars().next() == word.chars().next()
        && strsim::osa_distance(typed, word) == 1
        && !needs::know(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(language: &str, text: &str) -> Vec<&'static str> {
        let mut found = Vec::new();
        lead(&Query::new(text, language, None), &mut found);
        let slug = |it: Suggestion| match it.meant {
            Meant::Need(Wanted::Leaf(need)) => Some(need.slug()),
            _ => None,
        };
        found.into_iter().filter_map(slug).collect()
    }

    #[test]
    fn every_pattern_has_words_and_every_situation_needs_in_every_language() {
        let languages: Vec<&str> = crate::texts::INTERFACES.iter().map(|it| it.code).collect();
        let file: DangerFile = serde_json::from_str(include_str!("../../../data/danger.json")).unwrap();
        assert!(file.only_asked.iter().all(|it| Need::parse(it).is_some()));
        for situation in &file.situations {
            assert!(situation.needs.iter().all(|it| Need::parse(it).is_some()), "{:?}", situation.needs);
            assert!(!situation.needs.is_empty(), "{:?}", situation.needs);
            for language in &languages {
                assert!(
                    situation.patterns.get(*language).is_some_and(|it| !it.is_empty()),
                    "{:?} {language}",
                    situation.needs
                );
            }
        }
        assert!(DANGERS.situations.iter().flat_map(|it| &it.patterns).all(|it| !it.words.is_empty()));
    }

    #[test]
    fn danger_is_told_from_everyday_questions() {
        for (language, text, first) in [
            ("en", "i want to kill myself", "mental-health"),
            ("it", "pronto soccorso", "emergency-care"),
            ("it", "pronto socorso", "emergency-care"),
            ("it", "118", "emergency-care"),
            ("zh", "我想自杀", "mental-health"),
            ("en", "scared of the police", "permit-irregular-status"),
            ("en", "they want to expel me", "immigration-lawyer"),
            ("en", "go back to your country they tell me", "anti-discrimination"),
        ] {
            assert_eq!(meant(language, text).first(), Some(&first), "{text}");
        }
        for (language, text) in [
            ("en", "i want to go back to my country"),
            ("en", "passport renewal"),
            ("en", "appointment with the police for the permit"),
            ("it", "rinnovo passaporto"),
            ("it", "ho perso i documenti"),
            ("it", "denuncia di furto"),
            ("it", "appuntamento in questura"),
            ("it", "via Roma 112"),
        ] {
            assert_eq!(meant(language, text), Vec::<&str>::new(), "{text}");
        }
    }
}
