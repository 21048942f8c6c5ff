//! What search engines read: which pages there are, and what a place is, as data.

use std::fmt::Write;

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Data, Path},
};
use chrono::{Days, NaiveDate, NaiveTime};
use serde_json::{Value, json};

use crate::{
    domain::{Calendar, Closure, Hours, Location, Place, Precision, State, Taxonomy, Wanted},
    index::{Entry, Snapshot},
    pages::{Site, is_interface},
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

/// A place as schema.org tells of it, in JSON that may stand in a page. Its hours are those of the week from `first` on, with
/// holidays and closures, as the page shows them.
pub fn structured(entry: &Entry, name: &str, url: &str, week: Option<Week<'_>>) -> String {
    let Location { place, phones, .. } = &*entry.location;
    let mut data = json!({ "@context": "https://schema.org", "@type": "LocalBusiness", "name": name, "url": url });
    let mut put = |key: &str, value: Value| data[key] = value;
    if let Place::Public { address, locality, position, precision, .. } = place {
        let mut postal = json!({ "@type": "PostalAddress", "addressCountry": "IT" });
        if let Some(it) = address {
            postal["streetAddress"] = json!(it);
        }
        if let Some(it) = locality {
            postal["addressLocality"] = json!(it);
        }
        put("address", postal);
        if *precision != Precision::Locality {
            let geo = json!({ "@type": "GeoCoordinates", "latitude": position.lat(), "longitude": position.lon() });
            put("geo", geo);
        }
    }
    let phone = phones.first().or_else(|| entry.offers.iter().find_map(|it| it.reach().phones.first()));
    if let Some(it) = phone {
        put("telephone", json!(it.as_str()));
    }
    let mut languages: Vec<String> = Vec::new();
    for offer in entry.offers.iter().flat_map(|it| it.reach().languages.offers()) {
        let tag = offer.language.to_string();
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    if !languages.is_empty() {
        put("knowsLanguage", json!(languages));
    }
    if let Some(it) = week {
        put("openingHoursSpecification", json!(it.specification()));
    }
    // Inside a page nothing of it may look like the end of the script.
    data.to_string().replace('<', "\\u003c")
}

/// The hours that a place has in the seven days from `first` on.
pub struct Week<'a> {
    pub hours: &'a Hours,
    pub calendar: &'a Calendar,
    pub closures: &'a [Closure],
    pub first: NaiveDate,
}

impl Week<'_> {
    fn specification(&self) -> Vec<Value> {
        let spans = self.hours.spans(self.calendar, self.closures, self.first, 7);
        let open = || spans.iter().filter(|it| it.state == State::Open);
        let mut specification = Vec::new();
        for day in self.first.iter_days().take(7) {
            let (start, end) = (day.and_time(NaiveTime::MIN), (day + Days::new(1)).and_time(NaiveTime::MIN));
            for it in open().filter(|it| it.start < end && start < it.end) {
                let date = day.format("%Y-%m-%d").to_string();
                // A day that is open to its end has no minute after 23:59.
                let closes = if it.end < end { it.end.format("%H:%M").to_string() } else { "23:59".to_owned() };
                specification.push(json!({
                    "@type": "OpeningHoursSpecification",
                    "opens": it.start.max(start).format("%H:%M").to_string(),
                    "closes": closes,
                    "validFrom": date,
                    "validThrough": date,
                }));
            }
        }
        specification
    }
}
