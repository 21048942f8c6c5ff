//! `/api/v1/needs`: the taxonomy.

use actix_web::{HttpResponse, get};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    api::results::{CachePolicy, json},
    domain::{Labels, Need, Taxonomy},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct NeedsResponse {
    needs: Vec<TopResult>,
}

/// A top-level need of the taxonomy. It matches any of its leaves.
#[derive(Debug, Serialize, ToSchema)]
pub struct TopResult {
    #[schema(example = "stay")]
    slug: &'static str,
    /// By interface language.
    #[schema(value_type = Object, example = json!({"en": "Residence permit and entry"}))]
    label: &'static Labels,
    /// The same in about twenty characters at most.
    #[schema(value_type = Object, example = json!({"en": "Permit"}))]
    short: &'static Labels,
    /// The help you get, in a sentence.
    #[schema(value_type = Object, example = json!({"en": "Help to get or renew your residence permit."}))]
    about: &'static Labels,
    leaves: Vec<LeafResult>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LeafResult {
    #[schema(example = "permit-renewal")]
    slug: &'static str,
    #[schema(value_type = Object, example = json!({"en": "Permit renewal and update"}))]
    label: &'static Labels,
    #[schema(value_type = Object, example = json!({"en": "Permit renewal"}))]
    short: &'static Labels,
    /// The help you get, in a sentence.
    #[schema(value_type = Object, example = json!({"en": "Help to renew your residence permit."}))]
    about: &'static Labels,
    /// The leaves that may stand in for it if no service meets it, best first.
    stand_ins: Vec<&'static str>,
}

/// List the needs
#[utoipa::path(
    tag = "taxonomy",
    responses((status = 200, description = "18 top-level needs with leaves; slugs are stable", body = NeedsResponse)),
)]
#[get("/needs")]
pub async fn needs() -> HttpResponse {
    let leaf = |need: &Need| LeafResult {
        slug: need.slug(),
        label: need.label(),
        short: need.short(),
        about: need.about(),
        stand_ins: need.stand_ins().iter().map(|it| it.slug()).collect(),
    };
    let tops = Taxonomy::get().tops.iter().map(|it| TopResult {
        slug: &it.slug,
        label: &it.label,
        short: &it.short,
        about: &it.about,
        leaves: it.leaves.iter().map(leaf).collect(),
    });
    json(&NeedsResponse { needs: tops.collect() }, CachePolicy::Revalidate)
}
