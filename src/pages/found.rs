//! What search engines read: which pages there are.

use std::fmt::Write;

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Data, Path},
};

use crate::{
    domain::{Taxonomy, Wanted},
    index::Snapshot,
    pages::is_interface,
    site::Site,
    texts::INTERFACES,
};

/// A file may hold 50 000 addresses (sitemaps.org).
const IN_A_FILE: usize = 40_000;

#[get("/robots.txt")]
pub async fn robots(site: Data<Site>) -> HttpResponse {
    let listed = site.brand.whole("/sitemap.xml");
    kept("text/plain; charset=utf-8", format!("User-agent: *\nDisallow: /*/suggest\nSitemap: {listed}\n"))
}

/// The files that list the pages, by language.
#[get("/sitemap.xml")]
pub async fn sitemap(site: Data<Site>) -> HttpResponse {
    let files = paths(&site.directory.snapshot()).len().div_ceil(IN_A_FILE);
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

/// The pages of one language: needs, their lists, places. Discreet ones are not listed.
#[get("/sitemaps/{lang}-{file}.xml")]
pub async fn sitemap_of_language(site: Data<Site>, path: Path<(String, usize)>) -> HttpResponse {
    let (lang, file) = path.into_inner();
    let paths = paths(&site.directory.snapshot());
    let Some(paths) =
        file.checked_sub(1).and_then(|it| paths.chunks(IN_A_FILE).nth(it)).filter(|_| is_interface(&lang))
    else {
        return HttpResponse::NotFound().finish();
    };
    let mut xml = String::from(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    xml.push_str(r#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#);
    for path in paths {
        let url = site.brand.whole(&format!("/{lang}{path}"));
        _ = write!(xml, "<url><loc>{url}</loc></url>");
    }
    xml.push_str("</urlset>");
    kept("application/xml", xml)
}

fn kept(content_type: &str, body: String) -> HttpResponse {
    HttpResponse::Ok().content_type(content_type).insert_header((header::CACHE_CONTROL, "public, no-cache")).body(body)
}

/// The pages behind their language.
fn paths(now: &Snapshot) -> Vec<String> {
    let taxonomy = Taxonomy::get();
    let mut paths: Vec<String> = ["/", "/privacy", "/accessibility"].map(str::to_owned).into();
    let tops = taxonomy.tops.iter().filter(|it| !Wanted::Top(it).is_discreet());
    paths.extend(tops.map(|it| format!("/needs/{}", it.slug)));
    let leaves = taxonomy.leaves().filter(|it| !it.is_discreet());
    paths.extend(leaves.map(|it| format!("/near?need={}", it.slug())));
    let open = now.entries().filter(|it| !it.is_discreet() && it.location.place.position().is_some());
    let mut places: Vec<_> = open.map(|it| it.location.id).collect();
    places.sort_unstable();
    paths.extend(places.iter().map(|it| format!("/places/{it}")));
    paths
}
