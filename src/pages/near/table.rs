//! A list on paper and as a file: each place with address, phones, hours and languages.

use std::{borrow::Cow, collections::HashSet};

use actix_web::{HttpResponse, get, http::header, web::Data};
use askama::Template;

use crate::{
    asked::ListQuery,
    domain::{Phone, Position},
    formats::csv,
    index::{Advice, Match},
    pages::{
        near::list::Listing,
        shell::{Exposure, Here, Page, PageError, Printed, Shell},
    },
    site::Site,
    texts::Texts,
    words::{self, LocalText, NamedLanguage},
};

/// A table of the list around an area. It prints as it stands.
#[derive(Template)]
#[template(path = "table.html")]
struct TablePage<'a> {
    t: Texts,
    shell: Shell<'a>,
    title: String,
    list_url: String,
    csv_url: String,
    rows: Vec<TableRow<'a>>,
}

/// A place or a service by phone.
struct TableRow<'a> {
    name: LocalText<'a>,
    /// What it does, as on its card.
    helps: String,
    address: String,
    phones: String,
    /// Of each service that states other hours than the one before.
    hours: String,
    languages: String,
    distance: String,
    /// Empty for a service without a place.
    url: String,
}

/// The columns, by the keys of their texts.
const COLUMNS: [&str; 8] =
    ["column-name", "column-helps", "column-address", "phone", "hours", "languages", "column-distance", "column-page"];

#[get("/{lang}/near/table")]
pub async fn table_page(t: Texts, query: ListQuery, site: Data<Site>) -> Result<Printed, PageError> {
    let snapshot = site.directory.snapshot();
    let area = query.area.as_ref().and_then(|id| snapshot.catalog().active_area(id)).ok_or(PageError::NotFound)?;
    let listing = Listing::new(t, &snapshot, site.clock(), &query);
    let near = t.fill("near-place", "place", area.name(t.lang));
    let title = format!("{}{}{near}", query.title(t), t.get("comma"));
    let here = Here { path: "/near/table", query: &query.query() };
    let exposure = Exposure::Open.or_discreet(query.is_discreet());
    Printed::page(&TablePage {
        t,
        shell: Shell::new(&site, t, here, exposure).titled(&title),
        list_url: query.url(t),
        csv_url: format!("/{}/near.csv{}", t.lang, query.suffix()),
        rows: rows(&listing, area.centre.ok_or(PageError::NotFound)?),
        title,
    })
}

/// The same as CSV (RFC 4180), in the language of the page.
#[get("/{lang}/near.csv")]
pub async fn table_file(t: Texts, query: ListQuery, site: Data<Site>) -> Result<HttpResponse, PageError> {
    let snapshot = site.directory.snapshot();
    let area = query.area.as_ref().and_then(|id| snapshot.catalog().active_area(id)).ok_or(PageError::NotFound)?;
    let listing = Listing::new(t, &snapshot, site.clock(), &query);
    let rows = rows(&listing, area.centre.ok_or(PageError::NotFound)?).into_iter().map(|row| {
        let url = if row.url.is_empty() { String::new() } else { format!("{}{}", site.brand.url, row.url) };
        [row.name.text.to_owned(), row.helps, row.address, row.phones, row.hours, row.languages, row.distance, url]
    });
    let header = COLUMNS.map(|key| t.get(key).to_owned());
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"bussola.csv\""))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(csv::table(&header, rows)))
}

/// The places of the list, in its order, then the services by phone.
fn rows<'a>(listing: &Listing<'a>, from: Position) -> Vec<TableRow<'a>> {
    let Advice { help_lines, locations, remote, .. } = listing.advice(from);
    let t = listing.t;
    let comma = t.get("comma");
    let languages = |spoken: &[NamedLanguage<'_>]| spoken.iter().map(|it| it.name).collect::<Vec<_>>().join(comma);
    let hours = |matches: &[Match<'_>]| {
        let mut stated: Vec<String> = Vec::new();
        for it in matches {
            let week = it.offer.timetable().map(|it| words::slots(t, it.schedule(), listing.clock));
            let text = week.unwrap_or_else(|| t.get("hours-unknown").to_owned());
            let name = LocalText::of(t, &it.offer.service.name).text;
            let text = if matches.len() == 1 { text } else { format!("{name}: {text}") };
            if !stated.contains(&text) {
                stated.push(text);
            }
        }
        stated.join("; ")
    };
    let numbers = |phones: &[Phone]| phones.iter().map(|it| it.for_people().to_string()).collect::<Vec<_>>();
    let places = locations.iter().zip(1..).map(|((found, _), number)| {
        let card = listing.cards.card(number, found, from);
        let of_services = found.matches.iter().flat_map(|it| numbers(&it.offer.reach().phones));
        let mut phones: Vec<String> = of_services.chain(numbers(&found.entry.location.phones)).collect();
        let mut seen = HashSet::new();
        phones.retain(|it| seen.insert(it.clone()));
        TableRow {
            name: card.name,
            helps: card.helps.join(" · "),
            address: card.address.map(Cow::into_owned).unwrap_or_default(),
            phones: phones.join("; "),
            hours: hours(&found.matches),
            languages: languages(&card.languages),
            distance: card.way.map(|it| it.distance).unwrap_or_default(),
            url: card.url.unwrap_or_default(),
        }
    });
    let by_phone = help_lines.iter().chain(&remote).map(|it| {
        let card = listing.cards.remote_card(*it);
        TableRow {
            name: card.name,
            helps: card.helps.join(" · "),
            address: String::new(),
            phones: numbers(&it.offer.reach().phones).join("; "),
            hours: hours(&[*it]),
            languages: languages(&card.languages),
            distance: String::new(),
            url: String::new(),
        }
    });
    places.chain(by_phone).collect()
}

impl Page for TablePage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
