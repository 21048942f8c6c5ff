//! Reading the query of a request: repeated parameters, every mistake named, nothing unknown let through.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::de::DeserializeOwned;

use crate::{
    api::ApiError,
    domain::{Language, NeedSet, Taxonomy},
    index::Question,
};

/// The query of a request as a `T`.
#[derive(Debug)]
pub struct Params<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Params<T> {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request.query_string()).map(Self))
    }
}

fn read<T: DeserializeOwned>(query: &str) -> Result<T, ApiError> {
    let pairs = serde_html_form::Deserializer::from_bytes(query.as_bytes());
    serde_path_to_error::deserialize(pairs).map_err(|err| {
        let path = err.path().to_string();
        let parameter = path.split(['.', '[']).next().unwrap_or_default();
        let why = err.inner().to_string();
        // What is missing has no path; the message names it in backticks.
        if let Some(missing) = why.strip_prefix("missing field `").and_then(|it| it.strip_suffix('`')) {
            return ApiError::Missing(missing.to_owned());
        }
        if why.starts_with("unknown field") {
            return ApiError::Unknown { parameter: parameter.to_owned(), why };
        }
        if parameter.is_empty() || parameter == "?" {
            ApiError::Query(why)
        } else {
            ApiError::parameter(parameter, &why)
        }
    })
}

/// The question that the parameters `need` and `language` ask.
pub fn question(need: &[String], language: &[String]) -> Result<Question, ApiError> {
    let mut needs = NeedSet::default();
    for slug in need {
        let wanted = Taxonomy::get().find(slug).ok_or_else(|| ApiError::UnknownNeed(slug.clone()))?;
        needs = needs.union(wanted.needs());
    }
    let languages = language.iter().map(|it| Language::parse(it)).collect::<Result<_, _>>();
    Ok(Question { needs, languages: languages.map_err(|err| ApiError::parameter("language", &err))? })
}

/// `limit`, or an error where it is out of range: a number that is quietly changed is a bug that hides.
pub fn limit(limit: usize, most: usize) -> Result<usize, ApiError> {
    if (1..=most).contains(&limit) {
        Ok(limit)
    } else {
        Err(ApiError::parameter("limit", &format!("`{limit}` is not from 1 to {most}")))
    }
}
