//! Finds the needs that typed words may mean, by the words that people use in every language.
//!
//! Each need is scored twice. BM25 (Robertson and Zaragoza 2009) scores its words, rare ones more than common ones, so
//! that empty words decide nothing. Cosine similarity scores its phrase most like the query, so that a need with
//! exactly that name comes first.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::LazyLock,
};

use crate::{
    domain::{Labels, Need, Taxonomy, Wanted, WordLists},
    index::words::{Meant, Query, Suggestion, dictionary::Dictionary, fold},
};

/// BM25's saturation: a word in many phrases of a need counts more, up to a limit.
const K1: f32 = 1.2;
/// The weight of a word that no need has.
const UNKNOWN: f32 = 2.0;
/// The weight of a label. The sentence about a need counts less, because it mentions much else.
const LABEL: f32 = 2.0;
const ABOUT: f32 = 0.3;
/// The factor for a language that is neither the reader's nor Italian.
const FOREIGN: f32 = 0.75;
/// The factor for a top: its leaves are better answers.
const TOP: f32 = 0.85;
/// The shares of the words and of the best phrase in the fit.
const BY_WORDS: f32 = 0.55;
const BY_PHRASE: f32 = 0.45;

/// The words of all needs, indexed from the taxonomy at first use.
static WORDS: LazyLock<NeedWords> = LazyLock::new(NeedWords::new);

/// Indexes the words now.
pub fn warm() {
    LazyLock::force(&WORDS);
}

struct NeedWords {
    dictionary: Dictionary,
    terms: Vec<Term>,
    phrases: Vec<Phrase>,
    languages: Vec<String>,
    wanted: Vec<Wanted>,
}

#[derive(Default)]
struct Term {
    /// The need, the language, and how often the term is there.
    postings: Box<[(u16, u16, f32)]>,
    phrases: Vec<u32>,
    /// The fewer needs have the term, the higher.
    weight: f32,
}

struct Phrase {
    need: u16,
    language: u16,
    /// The length of its vector of weights.
    length: f32,
}

/// The needs that `query` may mean, in taxonomy order.
pub fn search(query: &Query) -> Vec<Suggestion> {
    WORDS.search(query)
}

/// Whether some text about a need has `word`, which is folded.
pub fn know(word: &str) -> bool {
    WORDS.dictionary.exact(word).is_some()
}

/// Whether a word of some text about a need begins with `word`, which is folded.
pub fn know_beginning(word: &str) -> bool {
    !WORDS.dictionary.begun(word).is_empty()
}

/// All texts about a need.
struct SaidWord<'a> {
    label: &'a Labels,
    short: &'a Labels,
    about: &'a Labels,
    words: &'a WordLists,
}

impl NeedWords {
    fn new() -> Self {
        let taxonomy = Taxonomy::get();
        let leaf = |it: Need| {
            let said = SaidWord { label: it.label(), short: it.short(), about: it.about(), words: it.words() };
            (Wanted::Leaf(it), said)
        };
        let top = |it: &'static crate::domain::Top| {
            let said = SaidWord { label: &it.label, short: &it.short, about: &it.about, words: &it.words };
            (Wanted::Top(it), said)
        };
        let all: Vec<(Wanted, SaidWord<'_>)> =
            taxonomy.leaves().map(leaf).chain(taxonomy.tops.iter().map(top)).collect();
        let languages: Vec<String> = all.first().map_or_else(Vec::new, |(_, it)| it.label.keys().cloned().collect());

        let mut spelled: BTreeMap<String, HashMap<(u16, u16), f32>> = BTreeMap::new();
        let mut phrases: Vec<(u16, u16, BTreeSet<String>)> = Vec::new();
        for (need, (_, said)) in (0..).zip(&all) {
            for (language, code) in (0..).zip(&languages) {
                let mut add = |text: &str, weight: f32, is_phrase: bool| {
                    let words: BTreeSet<String> = fold::words(text).into_iter().collect();
                    for word in &words {
                        *spelled.entry(word.clone()).or_default().entry((need, language)).or_default() += weight;
                    }
                    if is_phrase && !words.is_empty() {
                        phrases.push((need, language, words));
                    }
                };
                for labels in [said.label, said.short] {
                    labels.get(code).into_iter().for_each(|it| add(it, LABEL, true));
                }
                said.about.get(code).into_iter().for_each(|it| add(it, ABOUT, false));
                said.words.get(code).into_iter().flatten().for_each(|it| add(it, 1.0, true));
            }
        }
        let dictionary = Dictionary::new(&spelled);
        let number: HashMap<String, usize> = spelled.keys().cloned().zip(0..).collect();
        let mut terms: Vec<Term> = spelled.into_values().map(|it| Term::new(it, all.len())).collect();
        let phrases: Vec<Phrase> = (0..)
            .zip(phrases)
            .map(|(slot, (need, language, words))| {
                let of: BTreeSet<usize> = words.iter().filter_map(|it| number.get(it).copied()).collect();
                for it in &of {
                    terms[*it].phrases.push(slot);
                }
                let length = of.iter().map(|it| terms[*it].weight.powi(2)).sum::<f32>().sqrt();
                Phrase { need, language, length }
            })
            .collect();
        for term in &mut terms {
            term.phrases.shrink_to_fit();
        }
        let wanted = all.into_iter().map(|(wanted, _)| wanted).collect();
        Self { dictionary, terms, phrases, languages, wanted }
    }

    fn search(&self, query: &Query) -> Vec<Suggestion> {
        let weigh = |code: &String| if *code == query.language || code == "it" { 1.0 } else { FOREIGN };
        let of_language: Vec<f32> = self.languages.iter().map(weigh).collect();
        let own = |language: u16| of_language[usize::from(language)];
        let mut by_words = vec![0.0f32; self.wanted.len()];
        // What each phrase shares with the query: each word once, by the term most like it.
        let mut shared = vec![0.0f32; self.phrases.len()];
        let (mut of_word_by_phrase, mut with_word) = (vec![0.0f32; self.phrases.len()], Vec::new());
        let (mut most, mut length_2) = (0.0f32, 0.0f32);
        for (word, unfinished) in query.words() {
            let hits = self.dictionary.hits(word, unfinished);
            let mut of_word = vec![0.0f32; self.wanted.len()];
            let mut weight = 0.0f32;
            for hit in &hits {
                let term = &self.terms[hit.term];
                weight = weight.max(term.weight * hit.likeness);
                for of_need in term.postings.chunk_by(|a, b| a.0 == b.0) {
                    let count: f32 = of_need.iter().map(|(_, language, count)| count * own(*language)).sum();
                    let score = hit.likeness * term.weight * count * (K1 + 1.0) / (count + K1);
                    let best = &mut of_word[usize::from(of_need[0].0)];
                    *best = best.max(score);
                }
                for slot in term.phrases.iter().map(|it| *it as usize) {
                    let phrase = &self.phrases[slot];
                    let likeness = hit.likeness * own(phrase.language) * term.weight;
                    let best = &mut of_word_by_phrase[slot];
                    if *best == 0.0 {
                        with_word.push(slot);
                    }
                    *best = best.max(likeness);
                }
            }
            for slot in with_word.drain(..) {
                shared[slot] += std::mem::take(&mut of_word_by_phrase[slot]).powi(2);
            }
            let weight = if hits.is_empty() { UNKNOWN } else { weight };
            most += weight * (K1 + 1.0);
            length_2 += weight.powi(2);
            for (all, of_word) in by_words.iter_mut().zip(of_word) {
                *all += of_word;
            }
        }
        let mut best_phrase = vec![0.0f32; self.wanted.len()];
        for (phrase, shared) in self.phrases.iter().zip(shared).filter(|(_, it)| 0.0 < *it) {
            let cosine = shared / (length_2.sqrt() * phrase.length).max(f32::MIN_POSITIVE);
            let best = &mut best_phrase[usize::from(phrase.need)];
            *best = best.max(cosine.min(1.0));
        }
        let fits = by_words
            .into_iter()
            .zip(best_phrase)
            .map(|(words, phrase)| BY_WORDS * (words / most.max(f32::MIN_POSITIVE)).min(1.0) + BY_PHRASE * phrase);
        let suggestion = |(wanted, fit): (&Wanted, f32)| {
            let fit = if matches!(wanted, Wanted::Top(_)) { fit * TOP } else { fit };
            (0.0 < fit).then_some(Suggestion::new(Meant::Need(*wanted), fit))
        };
        self.wanted.iter().zip(fits).filter_map(suggestion).collect()
    }
}

impl Term {
    #[expect(clippy::cast_precision_loss, reason = "about a hundred needs")]
    fn new(counts: HashMap<(u16, u16), f32>, needs: usize) -> Self {
        let with: BTreeSet<u16> = counts.keys().map(|(need, _)| *need).collect();
        let (with, all) = (with.len() as f32, needs as f32);
        let weight = (1.0 + (all - with + 0.5) / (with + 0.5)).ln();
        let mut postings: Box<[_]> = counts.into_iter().map(|((need, language), it)| (need, language, it)).collect();
        postings.sort_unstable_by_key(|(need, language, _)| (*need, *language));
        Self { postings, phrases: Vec::new(), weight }
    }
}
