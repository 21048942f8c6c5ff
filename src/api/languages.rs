//! `/api/v1/languages`: the languages that services state.

use actix_web::{HttpResponse, get, web::Data};
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::{
    Api,
    results::{CachePolicy, json},
};

#[derive(Debug, Serialize, ToSchema)]
pub struct LanguagesResponse {
    /// Sorted by tag.
    languages: Vec<LanguageCount>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageCount {
    /// BCP 47 tag.
    #[schema(example = "ar")]
    language: String,
    /// Number of services stated to speak it; a service counts once at each place.
    #[schema(example = 12)]
    services: usize,
}

/// List the languages spoken
#[utoipa::path(
    tag = "taxonomy",
    responses((status = 200, description = "Every language that a service states", body = LanguagesResponse)),
)]
#[get("/languages")]
pub async fn languages(api: Data<Api>) -> HttpResponse {
    let snapshot = api.directory.snapshot();
    let counts = snapshot.languages().iter();
    let languages =
        counts.map(|(language, services)| LanguageCount { language: language.clone(), services: *services });
    json(&LanguagesResponse { languages: languages.collect() }, CachePolicy::Revalidate)
}
