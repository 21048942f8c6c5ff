//! Hunts for expensive requests: asks 100 thousand locations random questions, and prints the dearest.

#![expect(clippy::print_stdout, reason = "a benchmark prints its measurements")]

#[expect(dead_code, reason = "this benchmark needs a part of the shared code")]
mod common;

use std::{
    cmp::Reverse,
    time::{Duration, Instant},
};

use actix_web::{
    body::{MessageBody, to_bytes},
    http::StatusCode,
    rt::System,
    test::{TestRequest, call_service, init_service},
};
use bussola::{
    domain::{Facet, Language, Taxonomy},
    index::Snapshot,
    server,
    synth::Random,
    texts::INTERFACES,
};

const LOCATIONS: usize = 100_000;
const REQUESTS: usize = 10_000;
/// The dearest are asked again so often, because the first time may have waited for another program.
const AGAIN: usize = 5;
const SHOWN: usize = 12;

fn main() -> anyhow::Result<()> {
    System::new().block_on(hunt())
}

async fn hunt() -> anyhow::Result<()> {
    let dir = tempfile::tempdir()?;
    let service = common::service(&format!("sqlite:{}", dir.path().join("hunt.db").display()), LOCATIONS).await?;
    let snapshot = service.directory.snapshot();
    let app = server::app(service);
    let app = init_service(app).await;
    let ask = async |path: &str| {
        let request = TestRequest::get().uri(path).insert_header(("accept-encoding", "identity")).to_request();
        let started = Instant::now();
        let response = call_service(&app, request).await;
        let status = response.status();
        let body = to_bytes(response.into_body().boxed()).await.unwrap_or_default();
        (started.elapsed(), status, body.len())
    };
    let mut requests = Requests::new(&snapshot);
    let mut asked = Vec::new();
    for _ in 0..REQUESTS {
        let path = requests.next();
        let (took, status, bytes) = ask(&path).await;
        anyhow::ensure!(!status.is_server_error(), "{status} {path}");
        asked.push(Asked { path, took, status, bytes });
    }
    asked.sort_by_key(|it| Reverse(it.took));
    for it in asked.iter_mut().take(SHOWN * 4) {
        for _ in 0..AGAIN {
            it.took = it.took.min(ask(&it.path).await.0);
        }
    }
    let accepted = || asked.iter().filter(|it| it.status == StatusCode::OK);
    println!("{REQUESTS} requests, {} of them accepted, among {LOCATIONS} locations\n", accepted().count());
    print("the dearest", accepted().collect::<Vec<_>>().as_mut_slice(), |it| it.took.as_nanos());
    print("the largest", accepted().collect::<Vec<_>>().as_mut_slice(), |it| it.bytes as u128);
    let refused = asked.iter().filter(|it| it.status != StatusCode::OK);
    print("the dearest that were refused", refused.collect::<Vec<_>>().as_mut_slice(), |it| it.took.as_nanos());
    Ok(())
}

struct Asked {
    path: String,
    took: Duration,
    status: StatusCode,
    bytes: usize,
}

fn print(what: &str, asked: &mut [&Asked], key: impl Fn(&Asked) -> u128) {
    asked.sort_by_key(|it| Reverse(key(it)));
    println!("| {what}: ms | bytes | request |\n| ---: | ---: | --- |");
    for Asked { path, took, bytes, .. } in asked.iter().take(SHOWN) {
        let shown: String = path.chars().take(300).collect();
        println!("| {:.1} | {bytes} | `{shown}` |", took.as_secs_f64() * 1000.0);
    }
    println!();
}

/// Makes requests whose parameters are often at their worst.
struct Requests {
    random: Random,
    needs: Vec<String>,
    languages: Vec<String>,
    positions: Vec<(f64, f64)>,
    /// Paths of records, those with many places first.
    records: Vec<String>,
}

impl Requests {
    fn new(snapshot: &Snapshot) -> Self {
        let taxonomy = Taxonomy::get();
        let tops = taxonomy.tops.iter().map(|it| it.slug.clone());
        let catalog = snapshot.catalog();
        let mut services: Vec<_> = catalog.services().map(|it| (catalog.of_service(it.id).count(), it.id)).collect();
        services.sort_unstable_by_key(|(places, _)| Reverse(*places));
        let mut organizations: Vec<_> =
            catalog.organizations().map(|it| (catalog.services_of(it.id).count(), it.id)).collect();
        organizations.sort_unstable_by_key(|(services, _)| Reverse(*services));
        let records = services.iter().take(20).map(|(_, id)| format!("/api/v1/services/{id}"));
        let records = records.chain(organizations.iter().take(20).map(|(_, id)| format!("/api/v1/organizations/{id}")));
        let places = catalog
            .locations()
            .take(20)
            .flat_map(|it| [format!("/api/v1/locations/{}", it.id), format!("/it/places/{}", it.id)]);
        Self {
            random: Random::new(common::SEED),
            needs: taxonomy.leaves().map(|it| it.slug().to_owned()).chain(tops).collect(),
            languages: Language::common().iter().map(|it| it.tag.clone()).chain(["xh".into(), "pt".into()]).collect(),
            positions: common::positions(snapshot, 500).iter().map(|it| (it.lat(), it.lon())).collect(),
            records: records.chain(places).collect(),
        }
    }

    fn next(&mut self) -> String {
        let lang = self.random.pick(&INTERFACES).code;
        match self.random.below(20) {
            0..6 => self.nearest(),
            6..11 => self.locations(),
            11..14 => self.clusters(),
            14..16 => {
                let (lat, lon) = self.position();
                format!("/api/v1/search?q={}&lat={lat}&lon={lon}&limit=20", self.words())
            }
            16 => format!("/{lang}/suggest?q={}", self.words()),
            17 => format!("/{lang}/search?q={}", self.words()),
            18 => {
                const FILES: [&str; 8] = [
                    "/sitemap.xml",
                    "/sitemaps/it-0.xml",
                    "/sitemaps/ar-1.xml",
                    "/api/v1/needs",
                    "/api/v1/languages",
                    "/api/v1/areas",
                    "/it/near?need=meal",
                    "/it/",
                ];
                (*self.random.pick(&FILES)).to_owned()
            }
            _ => self.random.pick(&self.records).clone(),
        }
    }

    fn nearest(&mut self) -> String {
        let (lat, lon) = if self.random.percent(10) { (-45.0, 170.0) } else { self.position() };
        let within = *self.random.pick(&[0.0, 1000.0, 50_000.0, 500_000.0]);
        let limit = *self.random.pick(&[1, 10, 100]);
        let mut path = format!("/api/v1/nearest?lat={lat}&lon={lon}&within_m={within}&limit={limit}");
        for flag in ["competent=true", "relax=false", "detail=full"] {
            if self.random.percent(30) {
                path = format!("{path}&{flag}");
            }
        }
        path + &self.filters()
    }

    fn locations(&mut self) -> String {
        let limit = *self.random.pick(&[1, 100, 1000]);
        let mut path = format!("/api/v1/locations?bbox={}&limit={limit}", self.bounds());
        for flag in
            ["facets=true", "facets=true", "detail=full", "lang=ar", "cursor=80000000-0000-4000-8000-000000000000"]
        {
            if self.random.percent(30) && !path.contains(flag) {
                path = format!("{path}&{flag}");
            }
        }
        path + &self.filters()
    }

    fn clusters(&mut self) -> String {
        let (bounds, zoom) = (self.bounds(), self.random.below(21));
        format!("/api/v1/clusters?bbox={bounds}&zoom={zoom}{}", self.filters())
    }

    fn bounds(&mut self) -> String {
        let (lat, lon) = self.position();
        let half = *self.random.pick(&[0.05, 0.5, 5.0, 180.0]);
        let edge = |at: f64, most: f64| at.clamp(-most, most);
        let (west, east) = (edge(lon - half, 180.0), edge(lon + half, 180.0));
        format!("{west},{},{east},{}", edge(lat - half, 90.0), edge(lat + half, 90.0))
    }

    fn position(&mut self) -> (f64, f64) {
        *self.random.pick(&self.positions)
    }

    /// Any number of filters, some with as many values as are allowed, or more.
    fn filters(&mut self) -> String {
        const PEOPLE: [Facet; 6] =
            [Facet::Women, Facet::Men, Facet::Families, Facet::SeasonalWorkers, Facet::Homeless, Facet::MINORS];
        const OTHERS: [&str; 10] = [
            "open=now",
            "call=now",
            "open=2026-12-25T03:00:00Z",
            "open=2027-01-02T10:00:00Z",
            "call=2026-11-29T03:00:00Z",
            "open=2027-06-01T10:00:00Z",
            "free=true",
            "wheelchair=limited",
            "known=true",
            "age=17",
        ];
        let mut filters = String::new();
        let (needs, languages) = (self.needs.clone(), self.languages.clone());
        let people: Vec<String> = PEOPLE.iter().map(|it| it.word().to_owned()).collect();
        let access: Vec<String> = ["walk-in", "appointment", "phone", "online", "referral"].map(str::to_owned).into();
        let via: Vec<String> = ["staff", "mediator", "interpreter", "booking"].map(str::to_owned).into();
        for (name, values, chance) in [
            ("need", &needs, 60),
            ("language", &languages, 50),
            ("audience", &people, 20),
            ("for", &people, 20),
            ("not_only", &people, 20),
            ("access", &access, 20),
            ("not_access", &access, 20),
        ] {
            if self.random.percent(chance) {
                let count = *self.random.pick(&[1, 1, 1, 2, 16, 17, 400]);
                let values = (0..count).map(|_| format!("&{name}={}", self.random.pick(values)));
                filters.extend(values.collect::<Vec<_>>());
            }
        }
        if filters.contains("&language=") && self.random.percent(30) {
            filters = format!("{filters}&via={}", self.random.pick(&via));
        }
        for other in OTHERS {
            let name = other.split('=').next().unwrap_or_default();
            if self.random.percent(12) && !filters.contains(&format!("&{name}=")) {
                filters = format!("{filters}&{other}");
            }
        }
        filters
    }

    fn words(&mut self) -> String {
        const WORDS: [&str; 14] = [
            "permesso",
            "soggiorno",
            "ambulatroio",
            "donen",
            "sportelo",
            "imigrati",
            "corso",
            "italiano",
            "a",
            "via",
            "rom",
            "medico",
            "%D8%B7%D8%A8%D9%8A%D8%A8",
            "xqzwj",
        ];
        let count = *self.random.pick(&[1, 2, 3, 10, 25]);
        (0..count).map(|_| *self.random.pick(&WORDS)).collect::<Vec<_>>().join("+")
    }
}
