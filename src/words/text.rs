//! Texts, labels, languages, documents and rules about people, in the reader's language.

use std::{collections::HashMap, sync::LazyLock};

use chrono::DateTime;
use chrono_tz::Tz;

use crate::{
    domain::{AreaId, Calendar, Facet, Labels, Language, LanguageOffer, Rule, Schedule, Text, Via},
    texts::Texts,
    words::slots::slots,
};

/// A text and its language. A name without a translation stays Italian.
#[derive(Clone, Copy)]
pub struct LocalText<'a> {
    pub text: &'a str,
    pub lang: &'a str,
}

/// A language by its own name.
#[derive(Clone, Copy)]
pub struct NamedLanguage<'a> {
    pub code: &'a str,
    pub name: &'a str,
}

/// A language that a service speaks, through whom and when.
pub struct SpokenLanguage<'a> {
    pub code: &'a str,
    pub name: &'a str,
    /// "con un mediatore, Martedì 9:30–12:00"; `None` if whenever the service is open.
    pub how: Option<String>,
}

/// Something to bring, in the reader's language and in Italian.
pub struct Document<'a> {
    pub text: LocalText<'a>,
    /// `None` if `text` is Italian.
    pub italian: Option<&'a str>,
}

impl<'a> LocalText<'a> {
    /// In the reader's language, else in Italian.
    pub fn of(t: Texts, text: &'a Text) -> Self {
        let (text, lang) = text.for_reader(t.lang);
        Self { text, lang }
    }

    /// A name that is not translated.
    pub fn italian(text: &'a str) -> Self {
        Self { text, lang: "it" }
    }

    /// A text that is already in the reader's language.
    pub fn own(t: Texts, text: &'a str) -> Self {
        Self { text, lang: t.lang }
    }
}

impl<'a> NamedLanguage<'a> {
    pub fn of(language: &'a Language) -> Self {
        Self { code: language.as_str(), name: language.own_name() }
    }
}

impl<'a> SpokenLanguage<'a> {
    pub fn of(t: Texts, offer: &'a LanguageOffer, calendar: &Calendar, clock: DateTime<Tz>) -> Self {
        let LanguageOffer { language, via, hours } = offer;
        let NamedLanguage { code, name } = NamedLanguage::of(language);
        let via = (*via != Via::Staff).then(|| t.get(&format!("via-{}", via.as_str())).to_owned());
        let hours = hours.as_ref().map(|hours| slots(t, Schedule { hours, calendar, closures: &[] }, clock));
        let how: Vec<String> = via.into_iter().chain(hours).collect();
        Self { code, name, how: (!how.is_empty()).then(|| how.join(t.get("comma"))) }
    }
}

/// A label in the reader's language.
pub fn label(t: Texts, labels: &Labels) -> &str {
    labels.get(t.lang).or_else(|| labels.get("it")).map_or("", String::as_str)
}

impl<'a> Document<'a> {
    /// Translates the documents that operators often name. The Italian name stays, because the desk asks for that.
    pub fn of(t: Texts, italian: &'a str) -> Self {
        let known = DOCUMENTS.get(&italian.to_lowercase()).filter(|_| t.lang != "it");
        match known {
            Some(key) => Self { text: LocalText::own(t, t.get(key)), italian: Some(italian) },
            None => Self { text: LocalText::italian(italian), italian: None },
        }
    }
}

/// The keys of the documents, by their Italian names.
static DOCUMENTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    const WORDS: &str = "passport identity identity-or-passport identity-valid permit permit-receipt tax-code \
                         health-card isee residence photos stamp birth family \
                         work-contract payslip rent-contract diploma stp canteen-card points-card \
                         library-card";
    let keys = WORDS.split_whitespace().map(|it| format!("document-{it}"));
    keys.map(|key| (Texts::first().get(&key).to_lowercase(), key)).collect()
});

/// "Solo: donne".
pub fn audience(t: Texts, Rule { strength, facet }: &Rule, area: impl Fn(&AreaId) -> String) -> String {
    let who = match facet {
        Facet::Age { from: Some(from), to: Some(to) } => t.fill("who-age-between", "years", &format!("{from}–{to}")),
        Facet::Age { from: Some(from), to: None } => t.fill("who-age-from", "years", &from.to_string()),
        Facet::Age { from: None, to } => {
            t.fill("who-age-to", "years", &to.map(|it| it.to_string()).unwrap_or_default())
        }
        Facet::ResidentsOf(id) => t.fill("who-residents", "place", &area(id)),
        word => t.get(&format!("who-{}", word.word())).to_owned(),
    };
    t.fill(&format!("audience-{}", strength.as_str()), "who", &who)
}
