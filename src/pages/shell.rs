//! What surrounds every page: header, footer, the same page in other languages.

use crate::{
    pages::{
        Site,
        views::{LanguageChoice, Shell},
    },
    texts::{INTERFACES, Texts},
};

/// The address of a page behind its language: `/near` and `need=stay`.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    pub path: &'a str,
    pub query: &'a str,
}

/// The surroundings of a page with that title.
pub fn of<'a>(site: &'a Site, t: Texts<'_>, here: Here<'_>, title: &str) -> Shell<'a> {
    let name = "Bussola".to_owned();
    let title = if title.is_empty() { format!("{name}: {}", t.get("tagline")) } else { format!("{title} · {name}") };
    Shell {
        assets: &site.assets,
        home_url: format!("/{}/", t.lang),
        description: t.get("description"),
        language: INTERFACES.iter().find(|it| it.code == t.lang).map_or("", |it| it.name).to_owned(),
        languages: languages(t, here),
        search_url: format!("/{}/search", t.lang),
        suggest_url: format!("/{}/suggest", t.lang),
        typed: String::new(),
        kept: Vec::new(),
        translated: t.is_unread(),
        sample: site.is_sample(),
        title,
        name,
    }
}

/// That page in every language.
pub fn languages(t: Texts<'_>, Here { path, query }: Here<'_>) -> Vec<LanguageChoice> {
    let question = if query.is_empty() { String::new() } else { format!("?{query}") };
    let choice = |it: &crate::texts::Interface| LanguageChoice {
        code: it.code.to_owned(),
        name: it.name.to_owned(),
        url: format!("/{}{path}{question}", it.code),
        chosen: it.code == t.lang,
    };
    INTERFACES.iter().map(choice).collect()
}
