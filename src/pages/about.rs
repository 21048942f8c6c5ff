//! The pages about privacy and accessibility.

use actix_web::{get, web::Data};
use askama::Template;

use crate::{
    domain::Email,
    pages::shell::{Exposure, Here, Page, PageError, Printed, Shell},
    site::Site,
    texts::Texts,
};

/// `/{lang}/privacy` and `/{lang}/accessibility`.
#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    t: Texts,
    shell: Shell<'a>,
    title: &'static str,
    lead: &'static str,
    points: Vec<&'static str>,
    /// Who is responsible for the pages.
    operator: Option<&'a str>,
    /// What readers may write to the operator about.
    write: &'static str,
    email: Option<&'a str>,
}

#[get("/{lang}/privacy")]
pub async fn privacy_page(t: Texts, site: Data<Site>) -> Result<Printed, PageError> {
    const POINTS: [&str; 7] = ["cookies", "position", "search", "log", "others", "report", "history"];
    about(t, &site, "privacy", &POINTS, "privacy-who")
}

#[get("/{lang}/accessibility")]
pub async fn accessibility_page(t: Texts, site: Data<Site>) -> Result<Printed, PageError> {
    about(t, &site, "accessibility", &["rules", "how", "known"], "accessibility-tell")
}

/// The page called `name`. `write` is the key of the text about writing to the operator.
fn about(t: Texts, site: &Site, name: &str, points: &[&str], write: &str) -> Result<Printed, PageError> {
    let path = format!("/{name}");
    let title = t.get(&format!("{name}-title"));
    let lead = t.get(&format!("{name}-short"));
    let shell = Shell::new(site, t, Here { path: &path, query: "" }, Exposure::Open).titled(title);
    let settings = &site.brand.settings;
    Printed::page(&AboutPage {
        t,
        shell: shell.described(lead).findable(path),
        title,
        lead,
        points: points.iter().map(|it| t.get(&format!("{name}-{it}"))).collect(),
        operator: settings.operator.as_deref(),
        write: t.get(write),
        email: settings.email.as_ref().map(Email::as_str),
    })
}

impl Page for AboutPage<'_> {
    fn shell(&self) -> &Shell<'_> {
        &self.shell
    }
}
