//! `/api/v1/organizations/{id}`: one organization, with the services that it is responsible for.

use actix_web::{
    HttpResponse, get,
    web::{Data, Path},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::{
    api::{
        Api, ApiError, Problem,
        results::{CachePolicy, OrganizationRef, json},
    },
    domain::{Id, Status},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct OrganizationResponse<'a> {
    id: Uuid,
    #[schema(example = "Comune di Cuneo")]
    name: String,
    #[schema(example = "municipality")]
    organization_type: &'static str,
    /// Its parent organization.
    parent: Option<OrganizationRef<'a>>,
    /// The services it is responsible for, sorted by name.
    services: Vec<ServiceRef>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceRef {
    id: Uuid,
    /// In Italian.
    name: String,
}

/// Get an organization with the services it is responsible for
#[utoipa::path(
    tag = "directory",
    params(("id" = Uuid, Path, description = "The id of an organization")),
    responses(
        (status = 200, description = "The organization", body = OrganizationResponse),
        (status = 404, description = "No such organization", body = Problem, content_type = "application/problem+json"),
    ),
)]
#[get("/organizations/{id}")]
pub async fn organization_by_id(api: Data<Api>, id: Path<String>) -> Result<HttpResponse, ApiError> {
    let snapshot = api.directory.snapshot();
    let known = Uuid::parse_str(&id).ok().and_then(|it| snapshot.catalog().organization(Id::from_uuid(it)));
    let known = known.filter(|it| it.status == Status::Active);
    let organization = known.ok_or_else(|| ApiError::NotFound { what: "organization", id: id.into_inner() })?;
    let answers_for =
        snapshot.catalog().services().filter(|it| it.organization == organization.id && it.status == Status::Active);
    let mut services: Vec<ServiceRef> =
        answers_for.map(|it| ServiceRef { id: it.id.uuid(), name: it.name.it().to_owned() }).collect();
    services.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    let parent =
        organization.parent.and_then(|it| snapshot.catalog().organization(it)).map(|it| OrganizationRef::of(it));
    let response = OrganizationResponse {
        id: organization.id.uuid(),
        name: organization.name.clone(),
        organization_type: organization.organization_type.as_str(),
        parent,
        services,
    };
    Ok(json(&response, CachePolicy::Revalidate))
}
