//! The languages of a service: which, by whom and when.

use std::{
    collections::HashMap,
    fmt,
    str::FromStr,
    sync::{Arc, LazyLock},
};

use oxilangtag::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::domain::{Hours, WrongHours, language_code};

/// A normalized BCP 47 language tag (`pt-BR`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Arc<str>);

/// The names of a language, from `data/languages.json`.
#[derive(Debug, Deserialize)]
pub struct LanguageName {
    pub tag: String,
    /// In the language itself.
    pub name: String,
    pub it: String,
    pub en: String,
}

#[derive(Deserialize)]
struct NamesFile {
    languages: Vec<LanguageName>,
}

static NAMES: LazyLock<Vec<LanguageName>> = LazyLock::new(|| {
    let names: NamesFile = serde_json::from_str(include_str!("../../data/languages.json"))
        .expect("data/languages.json is checked by the tests of this file");
    names.languages
});

/// These languages by tag, with their own names. All records share the tags.
static KNOWN: LazyLock<HashMap<&str, (Language, &str)>> = LazyLock::new(|| {
    let known = |it: &'static LanguageName| (it.tag.as_str(), (Language(it.tag.as_str().into()), it.name.as_str()));
    NAMES.iter().map(known).collect()
});

/// How a language is offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    /// The staff at the desk speak it.
    #[default]
    Staff,
    /// A cultural mediator is present.
    Mediator,
    /// An interpreter joins by telephone or video.
    Interpreter,
    /// Someone comes if asked in advance.
    Booking,
}

/// A language that a service offers, always or at some hours only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LanguageOffer {
    pub language: Language,
    #[serde(default)]
    pub via: Via,
    /// Only at these hours. `None` means whenever the service is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
}

/// What is known about the languages of a service.
///
/// A stated list is complete: a language that is not on it is not offered. Without a list, the languages are *unknown*,
/// not *none*. Every desk in Italy speaks Italian unless its record denies it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Languages {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Box<[LanguageOffer]>>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_italian: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongLanguage {
    #[error("`{0}` is not a BCP 47 language tag such as `ar` or `pt-BR`")]
    Tag(String),
    #[error("`{0}` is not a way to offer a language: expected staff, mediator, interpreter or booking")]
    Via(String),
    #[error(transparent)]
    Hours(#[from] WrongHours),
}

impl Language {
    /// Reads a tag. An old or longer code becomes the usual one: `ro` for `mo`, `ar` for `ara`.
    pub fn parse(tag: &str) -> Result<Self, WrongLanguage> {
        if let Some((known, _)) = KNOWN.get(tag) {
            return Ok(known.clone());
        }
        let wrong = || WrongLanguage::Tag(tag.to_owned());
        let parsed = LanguageTag::parse_and_normalize(tag.trim()).map_err(|_| wrong())?;
        // `ar-ary` says the same as `ary`.
        let code = language_code::canonical(parsed.extended_language().unwrap_or(parsed.primary_language()));
        // A well-formed tag may still not name a language (ISO 639).
        if !language_code::is_known(code) {
            return Err(wrong());
        }
        let tag = format!("{code}{}", &parsed.as_str()[parsed.full_language().len()..]);
        Ok(KNOWN.get(tag.as_str()).map_or_else(|| Self(tag.as_str().into()), |(known, _)| known.clone()))
    }

    pub fn italian() -> &'static Self {
        &KNOWN["it"].0
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `pt` for `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    pub fn is_italian(&self) -> bool {
        self.primary() == "it"
    }

    /// Its name in the language itself, else in English, else the tag.
    pub fn own_name(&self) -> &str {
        let name = KNOWN.get(self.primary()).map(|(_, name)| *name);
        name.or_else(|| language_code::name(self.primary())).unwrap_or(self.as_str())
    }

    /// The code of the widest language that it belongs to: `ar` for `ary` and `ar-EG`. A language finds none of another
    /// family.
    pub fn family(&self) -> &str {
        language_code::family(self.primary())
    }

    /// Whether it finds every language of its family.
    pub fn is_family(&self) -> bool {
        language_code::is_family(self.primary())
    }

    /// The languages that newcomers often speak, with their names.
    pub fn common() -> &'static [LanguageName] {
        &NAMES
    }

    /// Whether a search for `self` finds `offered`.
    ///
    /// As in lookup (RFC 4647), a tag falls back to shorter ones, and here both may: people of two regions understand
    /// each other, and nobody speaks a script, so `pt-BR` and `pt-PT` find each other. A macrolanguage and its members
    /// find each other too (`ar` and `ary`), two members do not (`hr` and `sr`).
    pub fn finds(&self, offered: &Self) -> bool {
        let (wanted, offered) = (self.primary(), offered.primary());
        wanted == offered || language_code::are_related(wanted, offered)
    }
}

impl Languages {
    /// The stated offers. Empty if there is no list.
    pub fn offers(&self) -> &[LanguageOffer] {
        self.stated.as_deref().unwrap_or_default()
    }
}

impl FromStr for LanguageOffer {
    type Err = WrongLanguage;

    /// Reads `ar`, `ar via mediator` or `ar via mediator Tu 09:30-12:00`.
    fn from_str(text: &str) -> Result<Self, WrongLanguage> {
        let (tag, rest) = text.trim().split_once(char::is_whitespace).unwrap_or((text.trim(), ""));
        let language = Language::parse(tag)?;
        let (via, hours) = match rest.trim().strip_prefix("via ") {
            Some(rest) => {
                let (via, hours) = rest.trim().split_once(char::is_whitespace).unwrap_or((rest.trim(), ""));
                (via.parse()?, hours.trim())
            }
            None => (Via::Staff, rest.trim()),
        };
        let hours = if hours.is_empty() { None } else { Some(hours.parse()?) };
        Ok(Self { language, via, hours })
    }
}

impl fmt::Display for LanguageOffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { language, via, hours } = self;
        write!(f, "{language}")?;
        if *via != Via::Staff {
            write!(f, " via {}", via.as_str())?;
        }
        hours.as_ref().map_or(Ok(()), |it| write!(f, " {it}"))
    }
}

impl Via {
    pub const ALL: [Self; 4] = [Self::Staff, Self::Mediator, Self::Interpreter, Self::Booking];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Mediator => "mediator",
            Self::Interpreter => "interpreter",
            Self::Booking => "booking",
        }
    }
}

impl FromStr for Via {
    type Err = WrongLanguage;

    fn from_str(word: &str) -> Result<Self, WrongLanguage> {
        Self::ALL.into_iter().find(|it| it.as_str() == word).ok_or_else(|| WrongLanguage::Via(word.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Language {
    type Error = WrongLanguage;

    fn try_from(tag: String) -> Result<Self, WrongLanguage> {
        Self::parse(&tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn tags_are_spelled_the_usual_way_or_refused() {
        for (given, expected) in [("IT", "it"), ("pt-br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), (" ar ", "ar")] {
            assert_eq!(language(given).as_str(), expected);
        }
        for (given, expected) in [
            ("mo", "ro"),
            ("mo-MD", "ro-MD"),
            ("rum", "ro"),
            ("iw", "he"),
            ("ara", "ar"),
            ("ita", "it"),
            ("ben-BD", "bn-BD"),
            ("alb", "sq"),
            ("fil", "fil"),
            ("ar-ary", "ary"),
            ("zh-yue-HK", "yue-HK"),
            ("ary", "ary"),
            ("prs", "prs"),
            ("ber", "ber"),
            ("sh", "sh"),
        ] {
            assert_eq!(language(given).as_str(), expected);
        }
        for wrong in ["", "arabo", "a", "ar_EG", "ar-", "12", "qqq", "xx", "edo"] {
            assert!(Language::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn languages_are_called_by_their_own_names() {
        assert_eq!(language("bn").own_name(), "বাংলা");
        assert_eq!(language("pt-BR").own_name(), "português");
        assert_eq!(language("ary").own_name(), "الدارجة المغربية");
        assert_eq!(language("prs").own_name(), "دری");
        assert_eq!(language("eu-ES").own_name(), "euskara");
        // Of a language whose own name is not known, the English one.
        assert_eq!(language("srr").own_name(), "Serer");
        for name in Language::common() {
            assert!(Language::parse(&name.tag).is_ok(), "{}", name.tag);
        }
    }

    #[test]
    fn languages_find_each_other_if_their_speakers_are_served() {
        let found = |one: &str, other: &str| {
            let (one, other) = (language(one), language(other));
            assert_eq!(one.finds(&other), other.finds(&one), "{one} {other}");
            one.finds(&other)
        };
        for (one, other) in [
            ("ar-EG", "ar"),
            ("ar", "ary"),
            ("ar", "ar-ary"),
            ("ar-EG", "ary"),
            ("fa", "prs"),
            ("fa-AF", "prs"),
            ("pes", "prs"),
            ("pt", "pt-BR"),
            ("pt-BR", "pt-PT"),
            ("zh", "zh-Hant-TW"),
            ("zh", "cmn"),
            ("zh-Hans", "zh-Hant"),
            ("ku", "ckb"),
            ("sq", "als"),
            ("ro", "mo"),
            ("tl", "fil"),
            ("ber", "kab"),
            ("sh", "hr"),
            ("sh", "sr-Latn"),
            ("no", "nb"),
            ("it", "it-CH"),
        ] {
            assert!(found(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("fr", "frp"),
            ("ary", "arz"),
            ("sr", "hr"),
            ("bs", "hr"),
            ("kab", "zgh"),
            ("ckb", "sdh"),
            ("fa", "ps"),
            ("it", "ia"),
            ("mo", "mk"),
        ] {
            assert!(!found(one, other), "{one} {other}");
        }
    }

    #[test]
    fn what_finds_each_other_is_of_one_family() {
        let tags = language_code::all().map(str::to_owned).chain(NAMES.iter().map(|it| it.tag.clone()));
        let languages: BTreeSet<Language> = tags.filter_map(|it| Language::parse(&it).ok()).collect();
        for one in &languages {
            for other in &languages {
                let of_family = one.family() == other.family();
                assert!(of_family || !one.finds(other), "{one} {other}");
                assert!(!of_family || !one.is_family() || one.finds(other), "{one} {other}");
            }
        }
    }

    #[test]
    fn an_offer_reads_and_writes_the_same() {
        for text in ["ar", "ar via mediator", "ar via mediator Tu 09:30-12:00", "pt-BR Mo-Fr 09:00-12:00"] {
            assert_eq!(text.parse::<LanguageOffer>().unwrap().to_string(), text);
        }
        assert!("ar via telepathy".parse::<LanguageOffer>().is_err());
        assert!("ar via mediator lunedì".parse::<LanguageOffer>().is_err());
    }
}
