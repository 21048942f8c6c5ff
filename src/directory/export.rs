//! Exports the directory in the format of the import. Importing an export changes nothing.

use crate::{
    directory::Directory,
    domain::{Id, Location, Origin, Status},
    formats::csv::{self, Line},
};

impl Directory {
    /// Everything active as a CSV file. Records of `source` have their ids in that source, others their UUIDs.
    pub fn export(&self, source: &str) -> String {
        let snapshot = self.snapshot();
        let catalog = snapshot.catalog();
        let mut lines = Vec::new();
        for service in catalog.services().filter(|service| catalog.is_active(service)) {
            let Some(organization) = catalog.organization(service.organization) else { continue };
            let of_service = || (id_in(source, service.origin.as_ref(), service.id), &**service);
            let of_organization = || (id_in(source, organization.origin.as_ref(), organization.id), &**organization);
            if let Some(reach) = &service.remote {
                lines.push(Line { organization: of_organization(), service: of_service(), location: None, reach });
            }
            for at in catalog.of_service(service.id).filter(|it| it.status == Status::Active) {
                let Some(location) = catalog.location(at.location).filter(|it| it.status == Status::Active) else {
                    continue;
                };
                lines.push(Line {
                    organization: of_organization(),
                    service: of_service(),
                    location: Some((id_in(source, location.origin.as_ref(), location.id), location)),
                    reach: &at.reach,
                });
            }
        }
        lines.sort_by_cached_key(|it| {
            let location = it.location.as_ref().map(|(id, _): &(String, &Location)| id.clone());
            (location.is_none(), location, it.service.0.clone())
        });
        csv::write(&lines)
    }
}

fn id_in<K>(source: &str, origin: Option<&Origin>, id: Id<K>) -> String {
    origin.filter(|it| *it.source == *source).map_or_else(|| id.to_string(), |it| it.external_id.to_string())
}
