//! What whoever uses the pages may count on: privacy, accessibility.

use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};

use crate::{
    pages::{
        Failure, Keep, failed, html,
        shell::{self, Here},
        views::AboutPage,
    },
    site::Site,
    texts::Texts,
};

#[get("/{lang}/privacy")]
pub async fn privacy_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    const POINTS: [&str; 7] = ["cookies", "position", "search", "log", "others", "report", "history"];
    about(&request, &site, &lang, "privacy", &POINTS, "privacy-who")
}

#[get("/{lang}/accessibility")]
pub async fn accessibility_page(request: HttpRequest, site: Data<Site>, lang: Path<String>) -> HttpResponse {
    about(&request, &site, &lang, "accessibility", &["rules", "how", "known"], "accessibility-tell")
}

/// The page called `name`: its title, its first sentence, its points, and to whom one writes.
fn about(request: &HttpRequest, site: &Site, lang: &str, name: &str, points: &[&str], write: &str) -> HttpResponse {
    let Some(t) = Texts::of(lang) else { return failed(request, site, Failure::NotFound) };
    let path = format!("/{name}");
    let title = t.get(&format!("{name}-title"));
    let lead = t.get(&format!("{name}-short"));
    let mut shell = shell::of(site, t, Here { path: &path, query: "" }, &title);
    shell.description.clone_from(&lead);
    shell.canonical = Some(path.clone());
    let settings = &site.brand.settings;
    let page = AboutPage {
        t,
        shell,
        title,
        lead,
        points: points.iter().map(|it| t.get(&format!("{name}-{it}"))).collect(),
        operator: settings.operator.as_deref(),
        write: t.get(write),
        email: settings.email.as_deref(),
    };
    html(&page, Keep::Revalidate)
}
