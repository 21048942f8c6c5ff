//! What surrounds every page: header, footer, the same page in other languages.

use crate::{
    pages::views::{Emergency, LanguageChoice, Shell},
    site::Site,
    texts::{INTERFACES, Texts},
};

/// The address of a page behind its language: `/near` and `need=stay`.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    pub path: &'a str,
    pub query: &'a str,
}

/// Italy's numbers for danger, free at any hour: number, link, and the key of what it is for.
const EMERGENCY: [(&str, &str, &str); 4] = [
    ("112", "tel:112", "emergency-112"),
    ("1522", "tel:1522", "emergency-1522"),
    ("800 290 290", "tel:800290290", "emergency-trafficking"),
    ("114", "tel:114", "emergency-children"),
];

/// The surroundings of a page with that title. Search engines find it where [`Shell::canonical`] is set after.
pub fn of<'a>(site: &'a Site, t: Texts<'_>, here: Here<'_>, title: &str) -> Shell<'a> {
    let emergency =
        |(number, url, key): (&'static str, &'static str, &str)| Emergency { number, url, text: t.get(key) };
    let mut shell = Shell {
        assets: &site.assets,
        brand: &site.brand,
        home_url: format!("/{}/", t.lang),
        title: String::new(),
        description: t.get("description"),
        canonical: None,
        discreet: false,
        structured: None,
        emergency: EMERGENCY.into_iter().map(emergency).collect(),
        language: INTERFACES.iter().find(|it| it.code == t.lang).map_or("", |it| it.name).to_owned(),
        languages: languages(t, here),
        search_url: format!("/{}/search", t.lang),
        suggest_url: format!("/{}/suggest", t.lang),
        typed: String::new(),
        kept: Vec::new(),
        translated: t.is_unread(),
        sample: site.is_sample(),
    };
    shell.title = if title.is_empty() {
        format!("{}: {}", site.brand.settings.name, t.get("tagline"))
    } else {
        shell.titled(title)
    };
    shell
}

impl Shell<'_> {
    /// Says nothing of what the page is about, to whoever looks at the title, the history or a preview of the link.
    pub fn hush(&mut self, t: Texts<'_>) {
        self.discreet = true;
        self.title = self.titled(&t.get("discreet-title"));
        self.description = t.get("description");
        self.canonical = None;
        self.structured = None;
    }

    fn titled(&self, title: &str) -> String {
        format!("{title} · {}", self.brand.settings.name)
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
