//! A location as a search sees it: with the services it offers.

use std::sync::Arc;

use crate::{
    domain::{Id, Language, Location, NeedSet, Reach, Service, ServiceAtLocation, Status},
    index::{Catalog, tree::Signature},
};

#[derive(Debug)]
pub struct Entry {
    pub location: Arc<Location>,
    /// Never empty; by the id of the service.
    pub offers: Vec<Offer>,
}

/// A service at a location, or one that needs none.
#[derive(Clone, Debug)]
pub struct Offer {
    pub service: Arc<Service>,
    pub at: Option<Arc<ServiceAtLocation>>,
    needs: NeedSet,
}

impl Entry {
    /// The entry of `location`, if it is active and offers anything.
    pub fn of(catalog: &Catalog, location: Id<Location>) -> Option<Self> {
        let location = catalog.location(location).filter(|it| it.status == Status::Active)?;
        let mut offers: Vec<Offer> = catalog
            .at_location(location.id)
            .filter(|it| it.status == Status::Active)
            .filter_map(|at| {
                let service = catalog.service(at.service).filter(|it| it.status == Status::Active)?;
                Some(Offer { needs: needs_of(service), service: service.clone(), at: Some(at.clone()) })
            })
            .collect();
        offers.sort_by_key(|it| it.service.id);
        (!offers.is_empty()).then(|| Self { location: location.clone(), offers })
    }

    /// The union of what its offers have.
    pub(super) fn signature(&self) -> Signature {
        self.offers.iter().fold(Signature::default(), |all, it| all.union(it.signature()))
    }
}

impl Offer {
    /// The offer of a service by phone or online, if it is active and has one.
    pub fn remote(service: &Arc<Service>) -> Option<Self> {
        let offered = service.status == Status::Active && service.remote.is_some();
        offered.then(|| Self { needs: needs_of(service), service: service.clone(), at: None })
    }

    pub fn needs(&self) -> NeedSet {
        self.needs
    }

    pub fn reach(&self) -> &Reach {
        static NOTHING: std::sync::LazyLock<Reach> = std::sync::LazyLock::new(Reach::default);
        let at = self.at.as_deref().map(|it| &it.reach);
        at.or(self.service.remote.as_ref()).unwrap_or(&NOTHING)
    }

    fn signature(&self) -> Signature {
        let languages = &self.reach().languages;
        let stated = languages.offers().iter().map(|it| &it.language);
        let mut signature = Signature::of_needs(self.needs).speaking(stated);
        if languages.stated.is_none() {
            signature = signature.with_unknown_language();
        }
        if !languages.without_italian {
            signature = signature.speaking(Language::parse("it").iter());
        }
        signature
    }
}

fn needs_of(service: &Service) -> NeedSet {
    service.needs.iter().copied().collect()
}
