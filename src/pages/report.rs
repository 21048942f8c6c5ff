//! `/{lang}/places/{id}/report`: what is wrong with a place, told to the operators.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{StatusCode, header},
    post,
    web::{Bytes, Data, Path},
};
use serde::Deserialize;

use crate::{
    domain::{Report, ReportKind},
    index::Entry,
    pages::{
        Failure, Keep, failed, html, place,
        shell::{self, Here},
        views::{Kind, ReportPage},
    },
    reports::Reports,
    site::Site,
    texts::Texts,
    words::LocalText,
};

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Form {
    kind: String,
    text: String,
    /// People do not see it and leave it empty; programs that fill in every field do not.
    website: String,
}

#[get("/{lang}/places/{id}/report")]
pub async fn report_page(request: HttpRequest, site: Data<Site>, path: Path<(String, String)>) -> HttpResponse {
    let now = site.directory.snapshot();
    let Some((t, entry)) = place::found(&now, &path) else {
        return place::missing(&request, &site, &now, &path).await;
    };
    let sent = request.query_string() == "sent";
    html(&page(t, &site, &entry, Form::default(), None, sent), Keep::Nobody)
}

#[post("/{lang}/places/{id}/report")]
pub async fn send_report(
    request: HttpRequest,
    site: Data<Site>,
    reports: Data<Reports>,
    path: Path<(String, String)>,
    body: Bytes,
) -> HttpResponse {
    let now = site.directory.snapshot();
    let Some((t, entry)) = place::found(&now, &path) else {
        return place::missing(&request, &site, &now, &path).await;
    };
    let from = request.headers().get("sec-fetch-site").and_then(|it| it.to_str().ok());
    if from == Some("cross-site") {
        return failed(&request, &site, Failure::BadRequest);
    }
    let Ok(form) = serde_html_form::from_bytes::<Form>(&body) else {
        return failed(&request, &site, Failure::BadRequest);
    };
    let sent = HttpResponse::SeeOther().insert_header((header::LOCATION, format!("{}?sent", request.path()))).finish();
    if !form.website.is_empty() {
        return sent;
    }
    let mistake = match form.kind.parse::<ReportKind>() {
        Err(_) => t.get("report-choose"),
        Ok(kind) => match Report::new(entry.location.id, kind, &form.text, t.lang) {
            Err(_) => t.fill("report-long", "count", &Report::LONGEST.to_string()),
            Ok(report) => match reports.keep(site.clock().to_utc(), &report).await {
                Ok(_) => return sent,
                Err(err) => {
                    tracing::error!(error = %err, "a report could not be kept");
                    let mut answer = html(&page(t, &site, &entry, form, Some(t.get("error-500")), false), Keep::Nobody);
                    *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                    return answer;
                }
            },
        },
    };
    let mut answer = html(&page(t, &site, &entry, form, Some(mistake), false), Keep::Nobody);
    *answer.status_mut() = StatusCode::BAD_REQUEST;
    answer
}

fn page<'s>(
    t: Texts<'static>,
    site: &'s Site,
    entry: &Entry,
    form: Form,
    mistake: Option<String>,
    sent: bool,
) -> ReportPage<'s> {
    let path = format!("/places/{}", entry.location.id);
    let here = format!("{path}/report");
    let mut shell = shell::of(site, t, Here { path: &here, query: if sent { "sent" } else { "" } }, &t.get("report"));
    if entry.is_discreet() {
        shell.hush(t);
    }
    let kind = |it: &ReportKind| Kind {
        word: it.as_str(),
        label: t.get(&format!("report-{it}")),
        chosen: it.as_str() == form.kind,
    };
    ReportPage {
        t,
        shell,
        name: LocalText::of(t, &entry.location.name),
        place_url: format!("/{}{path}", t.lang),
        sent,
        mistake,
        kinds: ReportKind::ALL.iter().map(kind).collect(),
        text: form.text,
        longest: Report::LONGEST,
    }
}
