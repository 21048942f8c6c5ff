//! Suggestions for unknown words: "did you mean …?"

use crate::domain::{Language, Taxonomy};

/// How similar two words must be (Jaro-Winkler, 0 to 1) for one to be suggested instead of the other.
const ALIKE: f64 = 0.75;

/// The slug of the leaf whose slug or label is most similar to `word`.
pub fn need(word: &str) -> Option<&'static str> {
    let candidates = Taxonomy::get().leaves().flat_map(|it| {
        let labels = it.label().values().chain(it.short().values()).map(String::as_str);
        std::iter::once(it.slug()).chain(labels).map(move |label| (label, it.slug()))
    });
    most_alike(word, candidates)
}

/// The tag of the language with a name like `word`, up to one mistake in four letters. Names are short, and a wrong
/// language does more harm than none: `edo` is like `curdo`.
pub fn language(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let names = Language::common().iter().flat_map(|it| [&it.it, &it.en, &it.name].map(|name| (name, it.tag.as_str())));
    let mistakes = names.map(|(name, tag)| (strsim::osa_distance(&word, &name.to_lowercase()), tag));
    let (fewest, tag) = mistakes.min_by_key(|(mistakes, _)| *mistakes)?;
    (fewest <= word.chars().count() / 4).then_some(tag)
}

/// The one of `all` that is most similar to `word`.
pub fn column<'a>(word: &str, all: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    most_alike(word, all.map(|it| (it, it)))
}

fn most_alike<'a>(word: &str, candidates: impl Iterator<Item = (&'a str, &'a str)>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let scored = candidates.map(|(label, means)| (strsim::jaro_winkler(&word, &label.to_lowercase()), means));
    let best = scored.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (ALIKE <= best.0).then_some(best.1)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_word_that_was_meant_is_offered() {
        assert_eq!(super::need("permit-renewl"), Some("permit-renewal"));
        assert_eq!(super::need("Corsi di italiano CPIA"), Some("italian-cpia"));
        assert_eq!(super::need("qqqq"), None);
        assert_eq!(super::language("arabo"), Some("ar"));
        assert_eq!(super::language("bengalesi"), Some("bn"));
        assert_eq!(super::language("edo"), Some("bin"));
        for other in ["mo", "xx", "moldavo", "eo", "arm", "klingon"] {
            assert_eq!(super::language(other), None, "{other}");
        }
        assert_eq!(super::column("adress", ["address", "access"].into_iter()), Some("address"));
    }
}
