//! The texts of the interface: the Fluent files of `web/texts`, one per language, compiled in.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interface {
    /// A BCP 47 tag.
    pub code: &'static str,
    /// Its name in the language itself.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    file: &'static str,
}

/// Every language of the interface. The first is the fallback.
pub static INTERFACES: [Interface; 16] = [
    Interface { code: "it", name: "Italiano", dir: "ltr", file: include_str!("../web/texts/it.ftl") },
    Interface { code: "en", name: "English", dir: "ltr", file: include_str!("../web/texts/en.ftl") },
    Interface { code: "fr", name: "Français", dir: "ltr", file: include_str!("../web/texts/fr.ftl") },
    Interface { code: "es", name: "Español", dir: "ltr", file: include_str!("../web/texts/es.ftl") },
    Interface { code: "pt", name: "Português", dir: "ltr", file: include_str!("../web/texts/pt.ftl") },
    Interface { code: "ro", name: "Română", dir: "ltr", file: include_str!("../web/texts/ro.ftl") },
    Interface { code: "sq", name: "Shqip", dir: "ltr", file: include_str!("../web/texts/sq.ftl") },
    Interface { code: "uk", name: "Українська", dir: "ltr", file: include_str!("../web/texts/uk.ftl") },
    Interface { code: "ru", name: "Русский", dir: "ltr", file: include_str!("../web/texts/ru.ftl") },
    Interface { code: "ar", name: "العربية", dir: "rtl", file: include_str!("../web/texts/ar.ftl") },
    Interface { code: "fa", name: "فارسی", dir: "rtl", file: include_str!("../web/texts/fa.ftl") },
    Interface { code: "ur", name: "اردو", dir: "rtl", file: include_str!("../web/texts/ur.ftl") },
    Interface { code: "bn", name: "বাংলা", dir: "ltr", file: include_str!("../web/texts/bn.ftl") },
    Interface { code: "zh", name: "中文", dir: "ltr", file: include_str!("../web/texts/zh.ftl") },
    Interface { code: "tr", name: "Türkçe", dir: "ltr", file: include_str!("../web/texts/tr.ftl") },
    Interface { code: "ti", name: "ትግርኛ", dir: "ltr", file: include_str!("../web/texts/ti.ftl") },
];

/// Part of the first line of a file that no native speaker has read yet.
const UNREAD: &str = "Not yet read by a native speaker";

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| INTERFACES.iter().map(bundle).collect());

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts<'a> {
    pub lang: &'a str,
    pub dir: &'a str,
    bundle: &'a FluentBundle<FluentResource>,
    unread: bool,
}

impl Texts<'static> {
    /// The texts in the language `code`, if the interface has it.
    pub fn of(code: &str) -> Option<Self> {
        let slot = INTERFACES.iter().position(|it| it.code == code)?;
        Some(Self::at(slot))
    }

    /// The texts in the fallback language.
    pub fn first() -> Self {
        Self::at(0)
    }

    fn at(slot: usize) -> Self {
        let Interface { code: lang, dir, file, .. } = INTERFACES[slot];
        let unread = file.lines().next().is_some_and(|it| it.contains(UNREAD));
        Self { lang, dir, bundle: &BUNDLES[slot], unread }
    }

    /// The texts in the language that an `Accept-Language` header prefers (RFC 9110, section 12.5.4); `None` if it
    /// names none of ours.
    pub fn accepted(header: &str) -> Option<Self> {
        let mut liked: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|it| {
                let (range, weight) = it.split_once(';').unwrap_or((it, "q=1"));
                let weight: f32 = weight.trim().strip_prefix("q=").and_then(|it| it.parse().ok()).unwrap_or(0.0);
                let primary = range.trim().split('-').next().unwrap_or_default();
                (0.0 < weight).then_some((weight, primary))
            })
            .collect();
        liked.sort_by(|a, b| b.0.total_cmp(&a.0));
        liked.into_iter().find_map(|(_, primary)| Self::of(&primary.to_ascii_lowercase()))
    }
}

impl Texts<'_> {
    /// Whether no native speaker has read them yet, according to the first line of their file.
    pub const fn is_unread(&self) -> bool {
        self.unread
    }

    /// The text of `key`.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text of `key` for the number `n`, in the right plural form of the language.
    pub fn count(&self, key: &str, n: i64) -> String {
        self.format(key, Some(&FluentArgs::from_iter([("count", FluentValue::from(n))])))
    }

    /// The text of `key` with `value` in place of `$name`.
    pub fn fill(&self, key: &str, name: &str, value: &str) -> String {
        self.format(key, Some(&FluentArgs::from_iter([(name, FluentValue::from(value))])))
    }

    /// The text of `key` with each value in place of its name.
    pub fn fill_all(&self, key: &str, values: &[(&str, &str)]) -> String {
        let args = values.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        self.format(key, Some(&args.collect()))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|it| it.value()) else {
            // A test checks that every language has every key, so no file has this one.
            tracing::error!(key, "a text is missing");
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }
}

fn bundle(interface: &Interface) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(interface.file.to_owned())
        .map_err(|(_, errors)| errors)
        .expect("the texts are checked by the tests of this file");
    let language: LanguageIdentifier = interface.code.parse().expect("the codes above are language tags");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks would end up in attributes and numbers too; the pages use <bdi> instead.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("a file has each key once");
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::*;

    fn keys(interface: &Interface) -> BTreeSet<String> {
        let resource = FluentResource::try_new(interface.file.to_owned()).unwrap();
        let entry = |it: &fluent_syntax::ast::Entry<&str>| match it {
            fluent_syntax::ast::Entry::Message(it) => Some(it.id.name.to_owned()),
            fluent_syntax::ast::Entry::Junk { content } => panic!("{}: {content}", interface.code),
            _ => None,
        };
        resource.entries().filter_map(entry).collect()
    }

    #[test]
    fn every_language_has_every_key() {
        let italian = keys(&INTERFACES[0]);
        assert!(!italian.is_empty());
        for interface in &INTERFACES {
            let (ours, missing) =
                (keys(interface), |it: &BTreeSet<String>| italian.difference(it).cloned().collect::<Vec<_>>());
            assert_eq!(missing(&ours), Vec::<String>::new(), "missing in {}", interface.code);
            assert_eq!(ours.len(), italian.len(), "{} has keys that Italian lacks", interface.code);
        }
    }

    /// The plural categories of CLDR 48 for whole and decimal numbers, `supplemental/plurals.xml`.
    const CATEGORIES: [(&str, &str); 16] = [
        ("it", "one many other"),
        ("en", "one other"),
        ("fr", "one many other"),
        ("es", "one many other"),
        ("pt", "one many other"),
        ("ro", "one few other"),
        ("sq", "one other"),
        ("uk", "one few many other"),
        ("ru", "one few many other"),
        ("ar", "zero one two few many other"),
        ("fa", "one other"),
        ("ur", "one other"),
        ("bn", "one other"),
        ("zh", "other"),
        ("tr", "one other"),
        ("ti", "one other"),
    ];

    /// The plural categories of each text that depends on a number.
    fn plurals(interface: &Interface) -> BTreeMap<String, BTreeSet<String>> {
        use fluent_syntax::ast::{Entry, Expression, PatternElement, VariantKey};
        let resource = FluentResource::try_new(interface.file.to_owned()).unwrap();
        let mut plurals = BTreeMap::new();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            for element in message.value.iter().flat_map(|it| &it.elements) {
                if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
                    let words = variants.iter().filter_map(|it| match it.key {
                        VariantKey::Identifier { name } => Some(name.to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    plurals.insert(message.id.name.to_owned(), words.collect());
                }
            }
        }
        plurals
    }

    #[test]
    fn every_language_has_every_plural_category() {
        let italian = plurals(&INTERFACES[0]);
        assert!(3 < italian.len());
        for (interface, (code, categories)) in INTERFACES.iter().zip(CATEGORIES) {
            assert_eq!(interface.code, code);
            let wanted: BTreeSet<String> = categories.split(' ').map(str::to_owned).collect();
            let ours = plurals(interface);
            for (key, found) in &ours {
                assert_eq!(*found, wanted, "{key} in {code}");
            }
            let missing: Vec<_> = italian.keys().filter(|it| !ours.contains_key(*it)).collect();
            assert!(missing.is_empty(), "{missing:?} in {code} are the same for every number");
        }
    }

    #[test]
    fn every_number_has_its_own_words_and_latin_digits() {
        for interface in &INTERFACES {
            let t = Texts::of(interface.code).unwrap();
            for key in plurals(interface).keys() {
                for count in (1..=120).chain([1_000_000]) {
                    let text = t.count(key, count);
                    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                    assert!(!text.chars().any(|it| it.is_numeric() && !it.is_ascii()), "{key} in {}: {text}", t.lang);
                    // The text for one or two may leave out the number.
                    assert!(
                        digits == count.to_string() || (count <= 2 && digits.is_empty()),
                        "{key} in {}: {text}",
                        t.lang
                    );
                }
            }
        }
    }

    #[test]
    fn the_language_that_the_browser_likes_best_is_taken() {
        for (header, expected) in [
            ("ar", Some("ar")),
            ("de-DE,de;q=0.9,en;q=0.5", Some("en")),
            ("en;q=0.2, it-IT;q=0.8", Some("it")),
            ("EN-us", Some("en")),
            ("de, ja", None),
            ("it;q=0", None),
            ("", None),
        ] {
            assert_eq!(Texts::accepted(header).map(|it| it.lang), expected, "{header}");
        }
    }
}
