//! What each public page shows: flat structs, one with each template of `web/templates`.
//!
//! Everything here is ready to print in the reader's language. Words that never change come from `t` in the template;
//! words that carry a value (distances, hours, counts) are filled in before.

use askama::Template;

use crate::{
    config::MapView,
    site::{AssetUrls, Brand},
    texts::Texts,
    words::{Directions, Document, LocalText, NamedLanguage, OpenBadge, PhoneLine, SpokenLanguage, Week},
};

/// `/`: the choice of the language, for a browser that states none we have.
#[derive(Template)]
#[template(path = "front.html")]
pub struct FrontPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub choices: Vec<LanguageChoice>,
}

/// `/{lang}/`: the needs as pictograms with words.
#[derive(Template)]
#[template(path = "needs.html")]
pub struct NeedsPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub needs: Vec<NeedTile>,
}

/// `/{lang}/needs/{top}`: what one of them is made of.
#[derive(Template)]
#[template(path = "leaves.html")]
pub struct LeavesPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub title: String,
    pub needs: Vec<NeedTile>,
}

/// `/{lang}/near`: where, then the list.
#[derive(Template)]
#[template(path = "near.html")]
pub struct NearPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    /// The need in words.
    pub title: String,
    /// The needs of the same top, after "everything".
    pub need_chips: Vec<Chip>,
    /// What the list can be narrowed by; pressed again, the filter goes.
    pub filters: Vec<Chip>,
    /// The address that a list around a phone keeps: it names the locality.
    pub address: Option<String>,
    /// Whether any is pressed, and the list without them.
    pub filtered: bool,
    pub clear_url: String,
    /// The question without where, as the API asks it for the map.
    pub map_query: String,
    /// How a mark of the map says how many places it stands for: see `words::spoken`.
    pub map_counts: &'static str,
    /// What the map shows where no list says it.
    pub map_view: MapView,
    pub step: Step,
    /// Services without a place; shown before and after the reader has said where.
    pub remote: Vec<Card>,
}

/// `/{lang}/places/{id}`.
#[derive(Template)]
#[template(path = "place.html")]
pub struct PlacePage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub name: LocalText,
    /// What sort of place, and whose: "Sportello", "Comune di Venezia".
    pub kind: String,
    pub organization: Option<LocalText>,
    /// Street, number and locality, or the locality alone.
    pub address: Option<String>,
    /// Why there is no street, where there is none.
    pub address_note: Option<String>,
    /// What to know first, in sentences: dated closures, hours that nobody stated.
    pub notes: Vec<String>,
    pub state: OpenBadge,
    /// The number behind the big button.
    pub call: Option<PhoneLine>,
    pub directions: Option<Directions>,
    /// The arrow alone, where the door is known.
    pub compass_url: Option<String>,
    pub report_url: String,
    /// The hours of the place or, where its services agree, theirs.
    pub week: Option<Week>,
    /// All numbers of the place itself, `call` among them.
    pub phones: Vec<PhoneLine>,
    /// Wheelchair access, stated or not.
    pub wheelchair: String,
    pub services: Vec<Service>,
}

/// `/{lang}/places/{id}/compass`: one arrow.
#[derive(Template)]
#[template(path = "compass.html")]
pub struct CompassPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub name: LocalText,
    pub address: Option<String>,
    pub state: OpenBadge,
    pub place_url: String,
    pub directions: Option<Directions>,
    /// Where the arrow points; `None` where only the town is known, or nothing.
    pub point: Option<Point>,
    /// See [`List::spoken`].
    pub spoken: &'static str,
}

/// `/{lang}/places/{id}` of a place that is gone: 410.
#[derive(Template)]
#[template(path = "gone.html")]
pub struct GonePage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub name: LocalText,
    /// Since when, where it is known.
    pub since: Option<String>,
    /// Places near it that help with the same.
    pub instead: Vec<Card>,
}

/// `/{lang}/places/{id}/report`: what is wrong with a place.
#[derive(Template)]
#[template(path = "report.html")]
pub struct ReportPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub name: LocalText,
    pub place_url: String,
    /// It was sent and is kept.
    pub sent: bool,
    /// Why it was not taken.
    pub mistake: Option<String>,
    pub kinds: Vec<Kind>,
    /// What was written already.
    pub text: String,
    pub longest: usize,
}

/// A kind of mistake to choose.
pub struct Kind {
    pub word: &'static str,
    pub label: String,
    pub chosen: bool,
}

/// `/{lang}/privacy` and `/{lang}/accessibility`: what whoever uses the pages may count on.
#[derive(Template)]
#[template(path = "about.html")]
pub struct AboutPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub title: String,
    pub lead: String,
    pub points: Vec<String>,
    /// Who answers for the pages.
    pub operator: Option<&'a str>,
    /// What one writes to them about.
    pub write: String,
    pub email: Option<&'a str>,
}

/// `/{lang}/search`: what typed words may mean.
#[derive(Template)]
#[template(path = "search.html")]
pub struct SearchPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub title: String,
    /// Nothing of it is sure.
    pub guess: bool,
    pub results: Vec<Result>,
    /// All needs, where nothing is sure.
    pub needs: Vec<NeedTile>,
    /// The nearest information desk.
    pub desk_url: String,
}

/// `/{lang}/suggest`: the list alone.
#[derive(Template)]
#[template(path = "suggestions.html")]
pub struct Suggestions<'a> {
    pub shell: Part<'a>,
    pub results: Vec<Result>,
}

/// What a part of a page has of what surrounds one.
pub struct Part<'a> {
    pub assets: &'a AssetUrls,
}

/// Something that was searched for.
pub struct Result {
    pub icon: String,
    pub name: LocalText,
    /// Where it is, or what sort of thing.
    pub detail: Option<LocalText>,
    pub url: String,
    /// It leads to a list, which is asked around the phone where that is known.
    pub asks: bool,
    /// See [`NeedTile::discreet`].
    pub discreet: bool,
}

/// 400, 404, 410, 500: what happened and where to go on.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage<'a> {
    pub t: Texts<'a>,
    pub shell: Shell<'a>,
    pub title: String,
    pub text: String,
    pub next: Vec<Link>,
}

/// What surrounds every page.
pub struct Shell<'a> {
    pub assets: &'a AssetUrls,
    pub brand: &'a Brand,
    /// The whole `<title>`; neutral on discreet pages.
    pub title: String,
    pub description: String,
    /// Where search engines find it, behind the language; `None` for pages that are nobody's to find.
    pub canonical: Option<String>,
    /// Whether the page must not say what it is about, and can be left quickly.
    pub discreet: bool,
    /// What the page tells programs, as JSON-LD.
    pub structured: Option<String>,
    /// Numbers to call in danger.
    pub emergency: Vec<Emergency>,
    pub home_url: String,
    /// The language of the page by its own name.
    pub language: String,
    /// This page in each language, question and all.
    pub languages: Vec<LanguageChoice>,
    pub search_url: String,
    pub suggest_url: String,
    /// What stands in the search box.
    pub typed: String,
    /// The question of the page, to go with what is searched for.
    pub kept: Vec<Field>,
    /// No native speaker has read the texts.
    pub translated: bool,
    /// The directory is the sample: the footer says that nobody verified it.
    pub sample: bool,
}

/// A number to call in danger, and for what.
pub struct Emergency {
    pub number: &'static str,
    pub url: &'static str,
    pub text: String,
}

/// A language by its own name, with the page it leads to.
pub struct LanguageChoice {
    pub code: String,
    pub name: String,
    pub url: String,
    pub chosen: bool,
}

pub struct NeedTile {
    pub icon: String,
    pub label: String,
    /// What it is, in a sentence.
    pub about: Option<String>,
    pub url: String,
    /// It leads to a discreet page, which takes the place of this one in the history of the browser.
    pub discreet: bool,
}

/// A word that narrows the list; pressed where `on`.
pub struct Chip {
    pub label: String,
    pub url: String,
    pub on: bool,
    /// See [`NeedTile::discreet`].
    pub discreet: bool,
    /// How many places are known to be so.
    pub count: Option<usize>,
}

pub struct Link {
    pub label: String,
    pub url: String,
    /// See [`NeedTile::discreet`].
    pub discreet: bool,
}

impl Link {
    /// A link to what anybody may see.
    pub fn to(label: String, url: String) -> Self {
        Self { label, url, discreet: false }
    }
}

/// Where the reader is on the way to a list.
pub enum Step {
    /// Nobody has said where yet.
    Where(Choice),
    Found(List),
}

impl Step {
    /// How the page is laid out: with cards there is a map beside them.
    pub const fn class(&self) -> &'static str {
        match self {
            Self::Found(list) if !list.known.is_empty() || !list.unsure.is_empty() => "listed",
            Self::Where(_) | Self::Found(_) => "asking",
        }
    }
}

/// The form that asks where.
pub struct Choice {
    /// `/{lang}/near`
    pub action: String,
    /// The rest of the question, kept as hidden fields: `need`, `language`.
    pub kept: Vec<Field>,
    pub groups: Vec<AreaGroup>,
}

pub struct Field {
    pub name: String,
    pub value: String,
}

/// Municipalities or localities of one territory.
pub struct AreaGroup {
    pub name: String,
    pub areas: Vec<AreaOption>,
}

pub struct AreaOption {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

/// The answer to a question with a place.
pub struct List {
    /// "Vicino a Mestre" or "Vicino a te".
    pub near: String,
    /// "12 posti", or that there are none.
    pub found: String,
    /// The same question without the place.
    pub change_url: String,
    /// What was given up to find enough, in sentences.
    pub relaxed: Vec<String>,
    pub known: Vec<Card>,
    /// Something that was asked is unknown of these.
    pub unsure: Vec<Card>,
    pub more_url: Option<String>,
    /// Whether any card has an arrow, so that it is explained.
    pub arrows: bool,
    /// How a script says distances and directions, as JSON: see `words::spoken`.
    pub spoken: &'static str,
    /// What to do next where nothing was found.
    pub next: Vec<Link>,
}

/// A place in the list, or a service without one.
pub struct Card {
    pub name: LocalText,
    /// `None` for a service without a place.
    pub url: Option<String>,
    /// What it helps with, two or three needs.
    pub helps: String,
    pub state: OpenBadge,
    /// By their own names; empty where nobody stated them.
    pub languages: Vec<NamedLanguage>,
    /// Cost, appointment; at most two.
    pub facts: Vec<Fact>,
    /// When it was last confirmed.
    pub fresh: String,
    pub phone: Option<PhoneLine>,
    pub directions: Option<Directions>,
    /// Found by giving up a part of the question, so a map of the question may not have it.
    pub relaxed: bool,
    /// See [`NeedTile::discreet`].
    pub discreet: bool,
    pub way: Option<Way>,
    /// Where the map sets its mark; `None` where the place is not public.
    pub point: Option<Point>,
}

/// How far and which way.
pub struct Way {
    /// "480 m", or "a Marghera" where only the town is known.
    pub distance: String,
    /// Degrees from north, for the arrow; `None` draws a dot.
    pub bearing_deg: Option<f64>,
    /// "6 min" for the eye, "circa 6 minuti a piedi" for the ear.
    pub walk: Option<String>,
    pub walking: Option<String>,
    /// "verso nord-est".
    pub toward: String,
}

pub struct Point {
    pub lat: f64,
    pub lon: f64,
    /// Only the centre of the town is known.
    pub approximate: bool,
}

pub struct Fact {
    /// Name of a symbol in the sprite.
    pub icon: &'static str,
    pub text: String,
}

/// One service of a place.
pub struct Service {
    pub id: String,
    pub name: LocalText,
    /// Who offers it, where it is not the place's own organization.
    pub organization: Option<LocalText>,
    pub description: Option<LocalText>,
    pub helps: Vec<String>,
    /// What to know first of it alone: dated closures.
    pub notes: Vec<String>,
    /// Only where they differ from the place's.
    pub state: Option<OpenBadge>,
    pub week: Option<Week>,
    pub phones: Vec<PhoneLine>,
    pub documents: Vec<Document>,
    pub languages: Vec<SpokenLanguage>,
    /// "Solo: donne", "Anche: chi non ha documenti".
    pub audience: Vec<String>,
    /// "Con appuntamento", "Online".
    pub access: Vec<String>,
    pub cost: Option<String>,
    pub coverage: Option<String>,
    pub email: Option<String>,
    pub website: Option<Link>,
    /// What nobody stated: "per chi", "costo".
    pub unstated: Vec<String>,
    pub source: Option<Source>,
}

/// Where the facts were read.
pub struct Source {
    /// `None` where the source is no page of the web.
    pub url: Option<String>,
    /// The host of `url`, or the name of the document.
    pub name: String,
    /// "03/2025"
    pub date: Option<String>,
    /// "Confermato il 21/11/2026", or "Esempio, non verificato".
    pub assurance: String,
}
