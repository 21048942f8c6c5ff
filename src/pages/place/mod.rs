//! `/{lang}/places/{id}`: the place that a URL names, for all its pages.

pub mod compass;
mod gone;
pub mod report;
pub mod view;
pub mod way;

use std::{pin::Pin, sync::Arc};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web::Data};
use chrono::DateTime;
use chrono_tz::Tz;
use uuid::Uuid;

use crate::{
    domain::{AreaId, Id, Location, Precision},
    index::{Entry, Moment, Offer, Snapshot, common_opening},
    pages::{
        card::MapPoint,
        place::gone::gone,
        shell::{Exposure, Here, PageError, Shell},
    },
    site::Site,
    texts::Texts,
    words::OpenBadge,
};

/// A place that can be found, with what its pages need.
///
/// As an extractor, it reads the URL. It fails with 404 for an unknown place. For a place that is gone, it fails with a
/// page that says since when.
pub struct PlaceRequest {
    pub t: Texts,
    pub site: Data<Site>,
    pub snapshot: Arc<Snapshot>,
    pub entry: Entry,
    pub clock: DateTime<Tz>,
}

impl FromRequest for PlaceRequest {
    type Error = PageError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, PageError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let t = Texts::extract(request).into_inner();
        let site = request.app_data::<Data<Site>>().cloned().ok_or(PageError::Internal);
        let id = request.match_info().get("id").and_then(|id| Uuid::parse_str(id).ok()).ok_or(PageError::NotFound);
        Box::pin(async move { Self::find(t?, site?, Id::from_uuid(id?)).await })
    }
}

impl PlaceRequest {
    async fn find(t: Texts, site: Data<Site>, id: Id<Location>) -> Result<Self, PageError> {
        let (snapshot, clock) = (site.directory.snapshot(), site.clock());
        if let Some(entry) = snapshot.entry(id) {
            return Ok(Self { t, site, snapshot, entry, clock });
        }
        let location = snapshot.catalog().location(id).ok_or(PageError::NotFound)?;
        Err(PageError::Gone(Box::new(gone(t, &site, &snapshot, location).await?)))
    }

    /// The path of its page, without the language.
    pub fn path(&self) -> String {
        format!("/places/{}", self.entry.location.id)
    }

    /// The URL of its page.
    pub fn url(&self) -> String {
        format!("/{}{}", self.t.lang, self.path())
    }

    /// The shell of one of its pages, whose path ends in `part`, such as `/compass`.
    pub fn shell(&self, part: &str, query: &str, exposure: Exposure) -> Shell<'_> {
        let path = format!("{}{part}", self.path());
        let exposure = exposure.or_discreet(self.entry.is_discreet());
        Shell::new(&self.site, self.t, Here { path: &path, query }, exposure)
    }

    /// The state that all its services share; `None` if they state different hours.
    pub fn common_state(&self) -> Option<OpenBadge> {
        let opening = common_opening(&self.entry.offers, Moment::new(self.clock))?;
        Some(OpenBadge::of(self.t, &opening, self.clock))
    }

    /// Its services, in the order of the taxonomy.
    pub fn offers(&self) -> Vec<&Offer> {
        let mut offers: Vec<&Offer> = self.entry.offers.iter().collect();
        offers.sort_by_key(|offer| offer.needs().iter().next());
        offers
    }

    /// Whether there is any number to call.
    pub fn has_phone(&self) -> bool {
        !self.entry.location.phones.is_empty() || self.entry.offers.iter().any(Offer::has_phone)
    }

    /// Street, number, locality and municipality, as far as they are public.
    pub fn address(&self) -> Option<String> {
        let place = &self.entry.location.place;
        let area = place.municipality().and_then(|id| self.snapshot.catalog().area(id));
        let municipality = place.municipality().map(|id| self.area_name(id));
        // "Mestre, Venezia", but not "Cuneo, Cuneo".
        let locality = place.locality().filter(|name| area.is_none_or(|area| area.name("it") != *name));
        let parts = [place.address(), locality, municipality.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(self.t.get("comma")))
    }

    /// Where an arrow may point: a door, or at least a street.
    pub fn point(&self) -> Option<MapPoint> {
        let place = &self.entry.location.place;
        MapPoint::of(place).filter(|_| place.precision() != Some(Precision::Locality))
    }

    pub fn area_name(&self, id: &AreaId) -> String {
        let area = self.snapshot.catalog().area(id);
        area.map_or_else(|| id.to_string(), |area| area.name(self.t.lang).to_owned())
    }
}
