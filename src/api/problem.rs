//! The error format of the API: RFC 9457 problem details with a stable `code`.

use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{directory::StoreError, limit::TooMany};

#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// The name of the parameter and what is wrong with it.
    #[error("{parameter}: {why}")]
    Parameter { parameter: String, why: String },
    #[error("{0}: this parameter is missing")]
    Missing(String),
    #[error("{parameter}: {why}")]
    Unknown { parameter: String, why: String },
    #[error("{0}")]
    Query(String),
    #[error("need: `{0}` is no need of the taxonomy; they are listed at /api/v1/needs")]
    UnknownNeed(String),
    #[error("no {what} has the id `{id}`")]
    NotFound { what: &'static str, id: String },
    #[error("nothing is at this address; the routes are listed at /docs")]
    NoRoute,
    #[error("the body is JSON: send it with `content-type: application/json`")]
    NotJson,
    #[error("{0}; try again in a few minutes")]
    TooMany(#[from] TooMany),
    /// The database is out of reach, reports an error, or refuses a conflicting write.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// RFC 9457 problem details.
#[derive(Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`; see `code`.
    #[schema(example = "about:blank")]
    r#type: &'static str,
    #[schema(example = "Bad Request")]
    title: &'static str,
    #[schema(example = 400)]
    status: u16,
    /// For programs and translations; stable, never reworded.
    #[schema(example = "unknown-need")]
    code: &'static str,
    /// For people; the wording may change.
    detail: String,
    /// The wrong parameter; absent if the error is not about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "need")]
    parameter: Option<String>,
}

impl ApiError {
    /// The error for a parameter that cannot be read.
    pub fn parameter(parameter: &str, why: &impl ToString) -> Self {
        Self::Parameter { parameter: parameter.to_owned(), why: why.to_string() }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Parameter { .. } => "bad-parameter",
            Self::Missing(_) => "missing-parameter",
            Self::Unknown { .. } => "unknown-parameter",
            Self::Query(_) => "bad-query",
            Self::UnknownNeed(_) => "unknown-need",
            Self::NotFound { .. } => "not-found",
            Self::NoRoute => "no-route",
            Self::NotJson => "not-json",
            Self::TooMany(_) => "too-many",
            Self::Store(err) if err.is_conflict() => "conflict",
            Self::Store(err) if err.is_unavailable() => "unavailable",
            Self::Store(_) => "internal",
        }
    }

    fn of_parameter(&self) -> Option<String> {
        match self {
            Self::Parameter { parameter, .. } | Self::Unknown { parameter, .. } | Self::Missing(parameter) => {
                Some(parameter.clone())
            }
            Self::UnknownNeed(_) => Some("need".to_owned()),
            Self::Query(_)
            | Self::NotFound { .. }
            | Self::NoRoute
            | Self::NotJson
            | Self::TooMany(_)
            | Self::Store(_) => None,
        }
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Parameter { .. }
            | Self::Missing(_)
            | Self::Unknown { .. }
            | Self::Query(_)
            | Self::UnknownNeed(_) => StatusCode::BAD_REQUEST,
            Self::NotFound { .. } | Self::NoRoute => StatusCode::NOT_FOUND,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Store(err) if err.is_conflict() => StatusCode::CONFLICT,
            Self::Store(err) if err.is_unavailable() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let status = self.status_code();
        let detail = if let Self::Store(err) = self
            && status.is_server_error()
        {
            tracing::error!(error = %err, "a request failed");
            "this could not be done now; try again in a minute".to_owned()
        } else {
            self.to_string()
        };
        let problem = Problem {
            r#type: "about:blank",
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            code: self.code(),
            detail,
            parameter: self.of_parameter(),
        };
        let body = serde_json::to_string(&problem).expect("a Problem is always valid JSON");
        HttpResponse::build(status).content_type("application/problem+json").body(body)
    }
}

/// The response to a path without a route.
pub async fn not_found() -> Result<HttpResponse, ApiError> {
    Err(ApiError::NoRoute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_of_the_database_has_its_status_and_says_nothing_of_the_inside() {
        for (err, status, code) in [
            (StoreError::Database(sqlx::Error::PoolTimedOut), 503, "unavailable"),
            (StoreError::Database(sqlx::Error::RowNotFound), 500, "internal"),
            (StoreError::Conflicts(Vec::new()), 409, "conflict"),
        ] {
            let inside = err.to_string();
            let err = ApiError::from(err);
            assert_eq!((err.status_code().as_u16(), err.code()), (status, code));
            let body = actix_web::body::to_bytes(err.error_response().into_body());
            let body =
                String::from_utf8(futures_util::FutureExt::now_or_never(body).unwrap().unwrap().to_vec()).unwrap();
            assert!(status == 409 || !body.contains(&inside), "{body}");
        }
    }
}
