//! Reads the query of a request. Parameters may repeat. A wrong or unknown one is an error that names it.

use std::{
    future::{Ready, ready},
    sync::LazyLock,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header};
use chrono::DateTime;
use chrono_tz::Europe::Rome;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use utoipa::{IntoParams, openapi::path::ParameterIn};

use crate::{
    api::{ApiError, results::Detail},
    domain::{Facet, Language, NeedSet, Position, Taxonomy, Wheelchair},
    formats::geojson,
    index::{Moment, Question},
};

/// The query of a request, as a `T`.
#[derive(Debug)]
pub struct Params<T>(pub T);

/// The query of a request, as a `T` and the filters that every search accepts.
#[derive(Debug)]
pub struct Filtered<T> {
    pub own: T,
    pub filters: FilterParams,
}

/// What a service must be. Several values of one parameter mean any of them, different parameters mean all.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FilterParams {
    /// Slug of a need from `/api/v1/needs`; a top-level need matches any of its leaves. Repeat it to match any.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["info-desk"]))]
    need: Vec<String>,
    /// BCP 47 tag of a language spoken there. Regions and scripts do not matter, and a macrolanguage matches its members:
    /// `ar` matches `ary` and `ar-EG`, and they match `ar`. Repeat it to match any.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["ar"]))]
    language: Vec<String>,
    /// How the requested language must be offered: `staff`, `mediator`, `interpreter` or `booking`. Repeat it to match
    /// any.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["staff", "mediator"]))]
    via: Vec<String>,
    /// Open at this instant: `now`, or RFC 3339 with its `+` written as `%2B`, from yesterday to 40 days from now. A
    /// language that is offered only at certain hours then counts only in those hours.
    #[param(example = "now")]
    open: Option<String>,
    /// The service answers its own phone at this instant: `now`, or RFC 3339 as for `open`. The building's phones do
    /// not count.
    #[param(example = "now")]
    call: Option<String>,
    /// For these people: `women`, `men`, `families`, `seasonal-worker`, `homeless`, `asylum-seeker`,
    /// `protection-holder`, `undocumented`, `eu-citizen`, `non-eu-citizen`, `italian-citizen`, `unaccompanied-minor`,
    /// `minors`. Services only for others are left out; those that state nothing are unknown. Repeat it to match any.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["undocumented"]))]
    audience: Vec<String>,
    /// For people who are all of these at once; values as in `audience`. Repeat it to require all.
    #[serde(default, rename = "for")]
    #[param(style = Form, explode, example = json!(["women", "undocumented"]))]
    people: Vec<String>,
    /// For people of this age, in whole years.
    #[param(minimum = 0, maximum = 120, example = 17)]
    age: Option<u8>,
    /// Leave out services that are only for these people; values as in `audience`. Repeat it to leave out more.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["italian-citizen"]))]
    not_only: Vec<String>,
    /// A way in: `walk-in`, `appointment`, `phone`, `online` or `referral`. Repeat it to match any.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["walk-in"]))]
    access: Vec<String>,
    /// Leave out services whose only ways in are these; values as in `access`. Repeat it to list more.
    #[serde(default)]
    #[param(style = Form, explode, example = json!(["referral"]))]
    not_access: Vec<String>,
    /// Only free services.
    #[serde(default)]
    #[param(example = true)]
    free: bool,
    /// `yes`, or `limited` to include places that are accessible with some difficulty.
    #[param(example = "limited")]
    wheelchair: Option<String>,
    /// Only known matches: leave out services where something asked is not stated.
    #[serde(default)]
    #[param(example = false)]
    known: bool,
}

/// The highest `age`, in years.
const MAX_AGE: u8 = 120;

/// The most different values of one parameter.
const MOST_VALUES: usize = 16;

/// The days from today that a question may ask about. The timetables of a snapshot cover them, so that no opening hours
/// are evaluated for each place.
const DAYS_BACK: i64 = 1;
const DAYS_AHEAD: i64 = 40;

/// The names of the parameters of [`FilterParams`], as in the OpenAPI description.
static FILTERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let described = FilterParams::into_params(|| Some(ParameterIn::Query));
    described.into_iter().map(|parameter| parameter.name).collect()
});

impl<T: DeserializeOwned> FromRequest for Params<T> {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request.query_string()).map(Self))
    }
}

impl<T: DeserializeOwned> FromRequest for Filtered<T> {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let is_filter = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            FILTERS.iter().any(|filter| filter == name)
        };
        let pairs = || request.query_string().split('&').filter(|it| !it.is_empty());
        let filters = pairs().filter(is_filter).collect::<Vec<_>>().join("&");
        let own = pairs().filter(|it| !is_filter(it)).collect::<Vec<_>>().join("&");
        ready(read(&own).and_then(|own| Ok(Self { own, filters: read(&filters)? })))
    }
}

fn read<T: DeserializeOwned>(query: &str) -> Result<T, ApiError> {
    parsed(serde_html_form::Deserializer::from_bytes(query.as_bytes())).map_err(|err| match err {
        ApiError::Parameter { parameter, why } => {
            let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
            let value = pairs.into_iter().find(|(name, _)| *name == parameter).map(|(_, value)| value);
            // The words of the standard library name neither the value nor what was expected.
            let expected = match why.as_str() {
                it if it.contains("float literal") => Some("is not a number such as `45.44`"),
                it if it.contains("digit found") || it.contains("too large") => {
                    Some("is not a whole number such as `10`")
                }
                it if it.contains("`true` or `false`") => Some("is neither `true` nor `false`"),
                _ => None,
            };
            let why = value.zip(expected).map_or(why, |(value, expected)| format!("`{value}` {expected}"));
            ApiError::Parameter { parameter, why }
        }
        err => err,
    })
}

/// Deserializes `source`. An error names the parameter or field.
pub fn parsed<'de, T: DeserializeOwned>(source: impl Deserializer<'de>) -> Result<T, ApiError> {
    serde_path_to_error::deserialize(source).map_err(|err| {
        let path = err.path().to_string();
        let parameter = path.split(['.', '[']).next().unwrap_or_default();
        let why = err.inner().to_string();
        // A missing field has no path, but the message names it in backticks.
        if let Some((missing, _)) = why.strip_prefix("missing field `").and_then(|it| it.split_once('`')) {
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

impl FilterParams {
    /// The question for the index. `now` is the moment that the word `now` stands for.
    pub fn question(&self, now: Moment) -> Result<Question, ApiError> {
        let Self {
            need,
            language,
            via,
            open,
            call,
            audience,
            people,
            age,
            not_only,
            access,
            not_access,
            free,
            wheelchair,
            known,
        } = self;
        if language.is_empty() && !via.is_empty() {
            return Err(ApiError::parameter("via", &"says how a `language` must be offered, and none was asked"));
        }
        if age.is_some_and(|it| MAX_AGE < it) {
            return Err(ApiError::parameter("age", &format!("not from 0 to {MAX_AGE} years")));
        }
        Ok(Question {
            needs: needs(need)?,
            languages: all("language", language, Language::parse)?.into(),
            via: all("via", via, str::parse)?,
            open: open.as_deref().map(|it| moment("open", it, now)).transpose()?,
            call: call.as_deref().map(|it| moment("call", it, now)).transpose()?,
            audience: all("audience", audience, Facet::of_word)?,
            people: all("for", people, Facet::of_word)?,
            age: *age,
            not_only: all("not_only", not_only, Facet::of_word)?,
            access: all("access", access, str::parse)?,
            not_access: all("not_access", not_access, str::parse)?,
            free: *free,
            wheelchair: wheelchair.as_deref().map(wheelchair_of).transpose()?,
            competent: None,
            known_only: *known,
        })
    }
}

fn needs(slugs: &[String]) -> Result<NeedSet, ApiError> {
    let wanted = all("need", slugs, |slug| Taxonomy::get().find(slug).ok_or_else(|| slug.to_owned()));
    // An unknown need has a code of its own.
    let unknown = slugs.iter().find(|slug| Taxonomy::get().find(slug).is_none());
    match unknown {
        Some(slug) => Err(ApiError::UnknownNeed(slug.clone())),
        None => Ok(wanted?.into_iter().fold(NeedSet::default(), |all, wanted| all.union(wanted.needs()))),
    }
}

/// The values of a parameter, each once.
fn all<T: PartialEq, E: ToString>(
    parameter: &str,
    words: &[String],
    parse: impl Fn(&str) -> Result<T, E>,
) -> Result<Vec<T>, ApiError> {
    let mut values = Vec::new();
    for word in words {
        let value = parse(word).map_err(|err| ApiError::parameter(parameter, &err.to_string()))?;
        if !values.contains(&value) {
            values.push(value);
        }
        if MOST_VALUES < values.len() {
            return Err(ApiError::parameter(parameter, &format!("more than {MOST_VALUES} different values")));
        }
    }
    Ok(values)
}

fn moment(parameter: &str, text: &str, now: Moment) -> Result<Moment, ApiError> {
    if text == "now" {
        return Ok(now);
    }
    let wrong = |why: String| ApiError::parameter(parameter, &format!("`{text}` {why}"));
    let instant = DateTime::parse_from_rfc3339(text)
        .map_err(|_| wrong("is neither `now` nor an RFC 3339 instant such as 2026-11-24T10:00:00Z".to_owned()))?;
    let instant = instant.with_timezone(&Rome);
    let days = (instant.date_naive() - now.at().date_naive()).num_days();
    if !(-DAYS_BACK..=DAYS_AHEAD).contains(&days) {
        return Err(wrong(format!("is not from yesterday to {DAYS_AHEAD} days from now: openings are known so far")));
    }
    Ok(Moment::new(instant))
}

fn wheelchair_of(word: &str) -> Result<Wheelchair, ApiError> {
    match word.parse() {
        Ok(wanted @ (Wheelchair::Yes | Wheelchair::Limited)) => Ok(wanted),
        _ => Err(ApiError::parameter("wheelchair", &format!("`{word}` is neither `yes` nor `limited`"))),
    }
}

/// Returns `limit`, or an error if it is out of range. To clamp it silently would hide a bug of the caller.
pub fn limit(limit: usize, most: usize) -> Result<usize, ApiError> {
    if (1..=most).contains(&limit) {
        Ok(limit)
    } else {
        Err(ApiError::parameter("limit", &format!("`{limit}` is not from 1 to {most}")))
    }
}

/// Returns the position, or an error that names the parameter out of range.
pub fn position(lat: f64, lon: f64) -> Result<Position, ApiError> {
    Position::new(lat, lon).map_err(|err| {
        let parameter = if (-90.0..=90.0).contains(&lat) { "lon" } else { "lat" };
        ApiError::parameter(parameter, &err)
    })
}

/// Whether the `Accept` header names GeoJSON.
pub fn wants_geojson(request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|it| it.to_str().ok());
    accept.is_some_and(|it| {
        it.split(',').any(|kind| kind.split(';').next().unwrap_or_default().trim() == geojson::MEDIA_TYPE)
    })
}

/// How much each record of a list has: `full`, or what a list needs.
pub fn detail(word: Option<&str>) -> Result<Detail, ApiError> {
    match word {
        None => Ok(Detail::List),
        Some("full") => Ok(Detail::Full),
        Some(word) => Err(ApiError::parameter("detail", &format!("`{word}` is not `full`"))),
    }
}

/// The language of texts.
pub fn lang(tag: Option<&str>) -> Result<Option<Language>, ApiError> {
    tag.map(Language::parse).transpose().map_err(|err| ApiError::parameter("lang", &err))
}
