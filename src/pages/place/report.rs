//! `/{lang}/places/{id}/report`: a form to report to the operators that something about a place is wrong.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{StatusCode, header},
    post,
    web::{Bytes, Data},
};
use askama::Template;
use serde::Deserialize;

use crate::{
    domain::{Id, Report, ReportKind, Service},
    limit::Admitted,
    pages::{
        place::PlaceRequest,
        shell::{Exposure, Page, PageError, Printed, Shell},
    },
    reports::Reports,
    texts::Texts,
    words::LocalText,
};

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    name: LocalText<'a>,
    place_url: String,
    /// Whether the report was sent and stored.
    sent: bool,
    /// Why the report was rejected.
    mistake: Option<String>,
    /// The services to choose from. Empty if there is only one, which needs no question.
    services: Vec<ServiceOption<'a>>,
    /// Whether the whole place was chosen.
    whole: bool,
    kinds: Vec<KindOption>,
    /// The text written so far.
    text: String,
    longest: usize,
}

/// A kind of mistake to choose.
struct KindOption {
    word: &'static str,
    label: &'static str,
    chosen: bool,
}

/// A service that the report may be about.
struct ServiceOption<'a> {
    id: Id<Service>,
    name: LocalText<'a>,
    chosen: bool,
}

/// The word for the whole place, in place of the id of a service.
const WHOLE: &str = "all";

/// The fields of the form.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ReportForm {
    /// The id of a service, or [`WHOLE`].
    service: String,
    kind: String,
    text: String,
    /// A trap for bots, which fill in every field. People do not see it and leave it empty.
    website: String,
}

#[get("/{lang}/places/{id}/report")]
pub async fn report_page(place: PlaceRequest, request: HttpRequest) -> Result<Printed, PageError> {
    page(&place, ReportForm::default(), None, request.query_string() == "sent")
}

#[post("/{lang}/places/{id}/report")]
pub async fn send_report(
    _: Admitted<PageError>,
    place: PlaceRequest,
    reports: Data<Reports>,
    request: HttpRequest,
    body: Bytes,
) -> Result<HttpResponse, PageError> {
    let from = request.headers().get("sec-fetch-site").and_then(|site| site.to_str().ok());
    if from == Some("cross-site") {
        return Err(PageError::BadRequest);
    }
    let form: ReportForm = serde_html_form::from_bytes(&body).map_err(|_| PageError::BadRequest)?;
    let sent = HttpResponse::SeeOther().insert_header((header::LOCATION, format!("{}?sent", request.path()))).finish();
    if !form.website.is_empty() {
        return Ok(sent);
    }
    match keep(&place, &reports, &form).await {
        Ok(()) => Ok(sent),
        Err((status, mistake)) => Ok(page(&place, form, Some(mistake), false)?.with_status(status).into()),
    }
}

/// Stores the report. An error is the status of the response and a sentence for the reader.
async fn keep(place: &PlaceRequest, reports: &Reports, form: &ReportForm) -> Result<(), (StatusCode, String)> {
    let t = place.t;
    let wrong = |mistake: String| (StatusCode::BAD_REQUEST, mistake);
    let kind: ReportKind = form.kind.parse().map_err(|_| wrong(t.get("report-choose").to_owned()))?;
    let service = service(place, &form.service).map_err(|mistake| wrong(mistake.to_owned()))?;
    let report = Report::new(place.entry.location.id, kind, &form.text, t.lang)
        .map_err(|_| wrong(t.fill("report-long", "count", &Report::LONGEST.to_string())))?;
    reports.keep(place.site.clock().to_utc(), &report.about(service)).await.map(drop).map_err(|err| {
        tracing::error!(error = %err, "cannot store a report");
        (StatusCode::INTERNAL_SERVER_ERROR, t.get("error-500").to_owned())
    })
}

/// The service that `chosen` names, `None` for the whole place. A place with one service does not ask. An error is a
/// sentence for the reader.
fn service(place: &PlaceRequest, chosen: &str) -> Result<Option<Id<Service>>, &'static str> {
    match &place.entry.offers[..] {
        [only] => Ok(Some(only.service.id)),
        _ if chosen == WHOLE => Ok(None),
        several => {
            let named = several.iter().map(|it| it.service.id).find(|id| id.to_string() == chosen);
            named.map(Some).ok_or_else(|| place.t.get("report-choose-service"))
        }
    }
}

fn page(place: &PlaceRequest, form: ReportForm, mistake: Option<String>, sent: bool) -> Result<Printed, PageError> {
    let t = place.t;
    let query = if sent { "sent" } else { "" };
    let kind = |kind: &ReportKind| KindOption {
        word: kind.as_str(),
        label: t.get(&format!("report-{kind}")),
        chosen: kind.as_str() == form.kind,
    };
    let offers = place.offers();
    let services = offers.iter().filter(|_| offers.len() > 1).map(|offer| ServiceOption {
        id: offer.service.id,
        name: LocalText::of(t, &offer.service.name),
        chosen: offer.service.id.to_string() == form.service,
    });
    Printed::page(&ReportPage {
        t,
        shell: place.shell("/report", query, Exposure::Personal).titled(t.get("report")),
        name: LocalText::of(t, &place.entry.location.name),
        place_url: place.url(),
        sent,
        mistake,
        services: services.collect(),
        whole: form.service == WHOLE,
        kinds: ReportKind::ALL.iter().map(kind).collect(),
        text: form.text,
        longest: Report::LONGEST,
    })
}

impl Page for ReportPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
