//! `/{lang}/places/{id}/way`: every way to a map that shows a place, and what one leaves these pages for.

use actix_web::get;
use askama::Template;

use crate::{
    pages::{
        place::PlaceRequest,
        shell::{Exposure, Page, PageError, Printed, Shell},
    },
    texts::Texts,
    words::{self, LocalText, MapSite, Maps},
};

#[derive(Template)]
#[template(path = "way.html")]
struct WayPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    name: LocalText<'a>,
    address: Option<String>,
    place_url: String,
    /// The address that opens the map application of the phone.
    geo: String,
    sites: [MapSite; 2],
}

#[get("/{lang}/places/{id}/way")]
pub async fn way_page(place: PlaceRequest) -> Result<Printed, PageError> {
    let (t, location) = (place.t, &place.entry.location);
    let Maps { geo, sites } = words::maps(t, location, place.entry.is_discreet()).ok_or(PageError::NotFound)?;
    Printed::page(&WayPage {
        t,
        shell: place.shell("/way", "", Exposure::Open).titled(t.get("way")),
        name: LocalText::of(t, &location.name),
        address: place.address(),
        place_url: place.url(),
        geo,
        sites,
    })
}

impl Page for WayPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
