//! The JSON API. It turns a request into a question, asks the snapshot and shapes the answer.

mod areas;
mod clusters;
mod languages;
mod locations;
mod nearest;
mod needs;
mod organizations;
mod params;
mod problem;
mod reports;
mod results;
mod search;
mod services;
mod status;

use std::sync::Arc;

use chrono_tz::Europe::Rome;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    directory::{Clock, Directory},
    index::Moment,
};

pub use problem::{ApiError, Problem, not_found};

/// The state that the handlers share.
#[derive(Clone)]
pub struct Api {
    pub directory: Arc<Directory>,
    /// The clock behind `now` in a query.
    pub now: Clock,
}

impl Api {
    fn moment(&self) -> Moment {
        Moment::new((self.now)().with_timezone(&Rome))
    }
}

/// The routes under `/api/v1`, from which `openapi/openapi.json` is generated.
pub fn v1(config: &mut ServiceConfig) {
    config
        .service(nearest::nearest)
        .service(search::search)
        .service(clusters::clusters)
        .service(locations::locations)
        .service(locations::location_by_id)
        .service(services::service_by_id)
        .service(organizations::organization_by_id)
        .service(needs::needs)
        .service(languages::languages)
        .service(areas::areas)
        .service(areas::areas_at)
        .service(areas::area_by_id)
        .service(reports::report);
}

/// The `/status` route.
pub fn status(config: &mut ServiceConfig) {
    config.service(status::status);
}
