//! `/{lang}/places/{id}/compass`: only an arrow to the place. The reader's position never leaves the phone.

use actix_web::get;
use askama::Template;

use crate::{
    index::{Moment, Offer},
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
    /// The state of the place, or that of each of its services by name.
    states: Vec<(Option<LocalText<'a>>, OpenBadge)>,
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
        states: states(&place),
        place_url: place.url(),
        directions: words::directions(t, location, place.entry.is_discreet(), true),
        point: place.point(),
        spoken: &words::spoken(t).way,
    })
}

fn states(place: &PlaceRequest) -> Vec<(Option<LocalText<'_>>, OpenBadge)> {
    if let Some(common) = place.common_state() {
        return vec![(None, common)];
    }
    let (t, now) = (place.t, Moment::new(place.clock));
    let state = |offer: &Offer| OpenBadge::of(t, &offer.opening(now), place.clock);
    let offers = place.offers().into_iter();
    offers.map(|offer| (Some(LocalText::of(t, &offer.service.name)), state(offer))).collect()
}

impl Page for CompassPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
