//! `/{lang}/places/{id}/compass`: the arrow alone. Only the phone knows where the reader is.

use actix_web::get;
use askama::Template;

use crate::{
    pages::{
        card::MapPoint,
        place::PlaceRequest,
        shell::{Exposure, Page, PageError, Printed, Shell},
    },
    texts::Texts,
    words::{self, Directions, LocalText, OpenBadge},
};

#[derive(Template)]
#[template(path = "compass.html")]
struct CompassPage<'a> {
    t: Texts<'a>,
    shell: Shell<'a>,
    name: LocalText,
    address: Option<String>,
    state: OpenBadge,
    place_url: String,
    directions: Option<Directions>,
    /// Where the arrow points; `None` where only the town is known, or nothing.
    point: Option<MapPoint>,
    /// How a script says distances and directions: see [`words::spoken`].
    spoken: &'static str,
}

#[get("/{lang}/places/{id}/compass")]
pub async fn compass_page(place: PlaceRequest) -> Result<Printed, PageError> {
    let (t, location) = (place.t, &place.entry.location);
    let name = LocalText::of(t, &location.name);
    let shell = place.shell("/compass", "", Exposure::Open).titled(&name.text);
    Printed::page(&CompassPage {
        t,
        shell: shell.described(t.fill("describe-place", "place", &name.text)),
        name,
        address: place.address(),
        state: OpenBadge::of(t, &place.opening(), place.clock),
        place_url: place.url(),
        directions: words::directions(location),
        point: place.point(),
        spoken: &words::spoken(t).way,
    })
}

impl Page for CompassPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
