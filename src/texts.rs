//! The texts of the interface: the Fluent files of `web/texts`, one per language, compiled in.

use std::{collections::HashMap, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
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

/// The texts of each language, parsed when the first page asks for them.
static MESSAGES: [OnceLock<Messages>; INTERFACES.len()] = [const { OnceLock::new() }; INTERFACES.len()];

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    pub lang: &'static str,
    /// The name of the language in itself.
    pub name: &'static str,
    pub dir: &'static str,
    messages: &'static Messages,
    slot: usize,
}

struct Messages {
    /// The texts without variables, by key.
    plain: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
    unread: bool,
}

impl Texts {
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
        let interface = &INTERFACES[slot];
        let messages = MESSAGES[slot].get_or_init(|| Messages::of(interface));
        Self { lang: interface.code, name: interface.name, dir: interface.dir, messages, slot }
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

    /// The position of the language in [`INTERFACES`].
    pub const fn slot(self) -> usize {
        self.slot
    }

    /// Whether no native speaker has read them yet, according to the first line of their file.
    pub const fn is_unread(self) -> bool {
        self.messages.unread
    }

    /// The text of `key`, which has no variables.
    pub fn get(self, key: &str) -> &'static str {
        self.messages.plain.get(key).map_or_else(|| missing(key), String::as_str)
    }

    /// The text of `key` for the number `n`, in the right plural form of the language.
    pub fn count(self, key: &str, n: i64) -> String {
        self.format(key, [("count", FluentValue::from(n))])
    }

    /// The text of `key` with `value` in place of `$name`.
    pub fn fill(self, key: &str, name: &str, value: &str) -> String {
        self.format(key, [(name, FluentValue::from(value))])
    }

    /// The text of `key` with each value in place of its name.
    pub fn fill_all(self, key: &str, values: &[(&str, &str)]) -> String {
        self.format(key, values.iter().map(|(name, value)| (*name, FluentValue::from(*value))))
    }

    fn format<'a>(self, key: &str, values: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let bundle = &self.messages.bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|it| it.value()) else { return missing(key).to_owned() };
        let args = FluentArgs::from_iter(values);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// Nothing. A test checks that every language has every key, so no file has this one.
fn missing(key: &str) -> &'static str {
    tracing::error!(key, "a text is missing");
    ""
}

impl Messages {
    fn of(Interface { code, file, .. }: &Interface) -> Self {
        let resource = FluentResource::try_new((*file).to_owned())
            .map_err(|(_, errors)| errors)
            .expect("the texts are checked by the tests of this file");
        let keys: Vec<String> = keys(&resource).map(str::to_owned).collect();
        let language: LanguageIdentifier = code.parse().expect("the codes above are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would end up in attributes and numbers too; the pages use <bdi> instead.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("a file has each key once");
        let plain = |key: String| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(bundle.get_message(&key)?.value()?, None, &mut errors).into_owned();
            // A text with variables lacks their values.
            errors.is_empty().then_some((key, text))
        };
        let plain = keys.into_iter().filter_map(plain).collect();
        let unread = file.lines().next().is_some_and(|it| it.contains(UNREAD));
        Self { plain, bundle, unread }
    }
}

/// The keys of the texts in a file.
fn keys(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
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
            let plain = &Texts::of(interface.code).unwrap().messages.plain;
            let mut without_variables = Texts::first().messages.plain.keys();
            assert!(without_variables.all(|it| plain.contains_key(it)), "{} adds variables", interface.code);
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
