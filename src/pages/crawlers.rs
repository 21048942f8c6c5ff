//! The files that search engines read: `robots.txt` and the sitemaps.

use std::fmt::Write;

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Data, Path},
};

use crate::{
    domain::{Id, Location, Taxonomy, Wanted},
    index::Snapshot,
    site::Site,
    texts::{INTERFACES, Texts},
};

/// Places per sitemap. sitemaps.org allows 50 000 addresses; so many places stay below a megabyte.
const IN_A_FILE: usize = 10_000;

#[get("/robots.txt")]
pub async fn robots(site: Data<Site>) -> HttpResponse {
    let listed = site.brand.whole("/sitemap.xml");
    kept("text/plain; charset=utf-8", format!("User-agent: *\nDisallow: /*/suggest\nSitemap: {listed}\n"))
}

/// The index of the sitemaps, by language.
#[get("/sitemap.xml")]
pub async fn sitemap(site: Data<Site>) -> HttpResponse {
    let files = places(&site.directory.snapshot()).len().div_ceil(IN_A_FILE).max(1);
    let mut xml = String::from(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    xml.push_str(r#"<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#);
    for language in &INTERFACES {
        for file in 1..=files {
            let url = site.brand.whole(&format!("/sitemaps/{}-{file}.xml", language.code));
            _ = write!(xml, "<sitemap><loc>{url}</loc></sitemap>");
        }
    }
    xml.push_str("</sitemapindex>");
    kept("application/xml", xml)
}

/// Some places in one language; the first file also has the needs and their lists.
#[get("/sitemaps/{lang}-{file}.xml")]
pub async fn sitemap_of_language(site: Data<Site>, path: Path<(String, usize)>) -> HttpResponse {
    let (lang, file) = path.into_inner();
    let places = places(&site.directory.snapshot());
    let first = file
        .checked_sub(1)
        .and_then(|before| before.checked_mul(IN_A_FILE))
        .filter(|it| *it == 0 || *it < places.len());
    let Some(first) = first.filter(|_| Texts::of(&lang).is_some()) else {
        return HttpResponse::NotFound().finish();
    };
    let mut xml = String::from(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    xml.push_str(r#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#);
    let pages = if first == 0 { pages() } else { Vec::new() };
    let places = places[first..].iter().take(IN_A_FILE).map(|id| format!("/places/{id}"));
    for path in pages.into_iter().chain(places) {
        let url = site.brand.whole(&format!("/{lang}{path}"));
        _ = write!(xml, "<url><loc>{url}</loc></url>");
    }
    xml.push_str("</urlset>");
    kept("application/xml", xml)
}

fn kept(content_type: &str, body: String) -> HttpResponse {
    HttpResponse::Ok().content_type(content_type).insert_header((header::CACHE_CONTROL, "public, no-cache")).body(body)
}

/// The paths of the pages that are not about a place, without the language. Discreet ones are left out.
fn pages() -> Vec<String> {
    let taxonomy = Taxonomy::get();
    let mut paths: Vec<String> = ["/", "/privacy", "/accessibility"].map(str::to_owned).into();
    let tops = taxonomy.tops.iter().filter(|top| !Wanted::Top(top).is_discreet());
    paths.extend(tops.map(|top| format!("/needs/{}", top.slug)));
    let leaves = taxonomy.leaves().filter(|leaf| !leaf.is_discreet());
    paths.extend(leaves.map(|leaf| format!("/near?need={}", leaf.slug())));
    paths
}

/// The places with a page that may be found, by id.
fn places(snapshot: &Snapshot) -> Vec<Id<Location>> {
    let open = snapshot.entries().filter(|entry| entry.position.is_some() && !entry.is_discreet());
    let mut places: Vec<_> = open.map(|entry| entry.id).collect();
    places.sort_unstable();
    places
}
