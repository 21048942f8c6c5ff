//! `/{lang}/places/{id}/compass`: only an arrow to the place. The reader's position never leaves the phone.

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
    t: Texts,
    shell: Shell<'a>,
    name: LocalText<'a>,
    address: Option<String>,
    state: OpenBadge,
    place_url: String,
    directions: Option<Directions>,
    /// Where the arrow points; `None` if at most the town is known.
    point: Option<MapPoint>,
    /// How scripts word distances and directions; see [`words::spoken`].
    spoken: &'static str,
}

#[get("/{lang}/places/{id}/compass")]
pub async fn compass_page(place: PlaceRequest) -> Result<Printed, PageError> {
    let (t, location) = (place.t, &place.entry.location);
    let name = LocalText::of(t, &location.name);
    let shell = place.shell("/compass", "", Exposure::Open).titled(name.text);
    Printed::page(&CompassPage {
        t,
        shell: shell.described(t.fill("describe-place", "place", name.text)),
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
