//! The page of a place that is gone: since when, and places nearby that help with the same needs.

use actix_web::http::StatusCode;
use askama::Template;

use crate::{
    domain::{Location, Need, NeedSet},
    index::{Nearest, Question, Snapshot, USUAL_M, Within},
    pages::{
        card::{Card, Cards},
        shell::{Exposure, Here, Page, PageError, Printed, Shell},
    },
    site::Site,
    texts::Texts,
    words::{self, LocalText},
};

/// How many places the page suggests instead, among how many of the nearest, and within what distance.
const INSTEAD: usize = 3;
const INSTEAD_AMONG: usize = 20;

/// Status 410.
#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage<'a> {
    t: Texts,
    shell: Shell<'a>,
    name: LocalText<'a>,
    /// Since when, if known.
    since: Option<String>,
    /// Places near it that help with the same needs.
    instead: Vec<Card<'a>>,
}

pub async fn gone(t: Texts, site: &Site, snapshot: &Snapshot, location: &Location) -> Result<Printed, PageError> {
    let catalog = snapshot.catalog();
    let services = catalog.at_location(location.id).filter_map(|at| catalog.service(at.service));
    let needs: NeedSet = services.flat_map(|service| service.needs.iter().copied()).collect();
    // Only this page queries the database, because the snapshot does not know when a place was archived.
    let since = site.directory.gone_since(snapshot, location.id).await.unwrap_or_else(|err| {
        tracing::warn!(error = %err, "cannot read when a place was archived");
        None
    });
    let path = format!("/places/{}", location.id);
    let exposure = Exposure::Personal.or_discreet(needs.iter().any(Need::is_discreet));
    let page = GonePage {
        t,
        shell: Shell::new(site, t, Here { path: &path, query: "" }, exposure).titled(t.get("error-410-title")),
        name: LocalText::of(t, &location.name),
        since: since.map(|day| t.fill("gone-since", "date", &words::date(day))),
        instead: instead(t, site, snapshot, location, needs),
    };
    Ok(Printed::page(&page)?.with_status(StatusCode::GONE))
}

/// The places that the page suggests instead.
fn instead<'a>(t: Texts, site: &Site, snapshot: &'a Snapshot, location: &Location, needs: NeedSet) -> Vec<Card<'a>> {
    let Some(from) = location.place.position().filter(|_| !needs.is_empty()) else { return Vec::new() };
    let question = Question { needs, ..Question::default() };
    let found = snapshot.nearest(&Nearest { from, question, within: Within::Metres(USUAL_M), limit: INSTEAD_AMONG });
    let clock = site.clock();
    let cards = Cards { t, snapshot, clock, when: None, today: clock.date_naive(), needs };
    // Police locations appear only when explicitly requested.
    let others = found.iter().filter(|place| !place.entry.is_police).take(INSTEAD);
    others.zip(1..).map(|(place, number)| cards.card(number, place, from)).collect()
}

impl Page for GonePage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
