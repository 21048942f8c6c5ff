//! What whoever runs the service puts on the pages: name, logo, colours, links.

use std::{fs, io, path::Path};

use actix_web::{HttpResponse, get, http::header, web::Data};
use sha2::{Digest, Sha256};

use crate::{
    config::{Colours, SiteArgs},
    pages::Site,
};

/// The settings of the pages, ready to be shown.
pub struct Brand {
    pub settings: SiteArgs,
    /// `https://bussola.example`, without a slash at the end.
    pub url: String,
    logo: Option<File>,
    theme: Option<File>,
}

struct File {
    address: String,
    content_type: &'static str,
    body: Vec<u8>,
}

impl Brand {
    /// `listens_at` stands for the public address where none is set.
    ///
    /// # Errors
    ///
    /// A logo that cannot be read, or is of another kind than SVG, PNG and WebP.
    pub fn new(settings: SiteArgs, listens_at: &str) -> io::Result<Self> {
        let url = settings.url.as_ref().map_or(listens_at, |it| it.as_str()).trim_end_matches('/').to_owned();
        let logo = settings.logo.as_deref().map(read_logo).transpose()?;
        let theme =
            settings.colours.as_ref().map(|it| File::new("theme.css", "text/css; charset=utf-8", style(it).into()));
        Ok(Self { settings, url, logo, theme })
    }

    /// The whole address of a page.
    pub fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    pub fn logo_url(&self) -> Option<&str> {
        self.logo.as_ref().map(|it| it.address.as_str())
    }

    pub fn theme_url(&self) -> Option<&str> {
        self.theme.as_ref().map(|it| it.address.as_str())
    }
}

impl File {
    /// Its address changes with what is in it, so it may be kept for ever.
    fn new(name: &str, content_type: &'static str, body: Vec<u8>) -> Self {
        let digest = Sha256::digest(&body);
        let tag: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Self { address: format!("/brand/{name}?{tag}"), content_type, body }
    }

    fn answer(&self) -> HttpResponse {
        HttpResponse::Ok()
            .content_type(self.content_type)
            .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
            .body(self.body.clone())
    }
}

fn read_logo(path: &Path) -> io::Result<File> {
    let failed = |why: &dyn std::fmt::Display| io::Error::other(format!("the logo {}: {why}", path.display()));
    let content_type = match path.extension().and_then(|it| it.to_str()) {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        _ => return Err(failed(&"expected a file that ends in .svg, .png or .webp")),
    };
    Ok(File::new("logo", content_type, fs::read(path).map_err(|err| failed(&err))?))
}

/// The accent of `web/styles/main.css`, said anew.
fn style(Colours { light, dark }: &Colours) -> String {
    let set = |colour: &str| format!(":root{{--accent:{colour};--link:{colour};--go:{colour}}}");
    let dark = dark.as_deref().map(|it| format!("@media(prefers-color-scheme:dark){{{}}}", set(it)));
    // Without a dark accent of its own, the dark ground keeps ours.
    format!("@media(prefers-color-scheme:light){{{}}}{}", set(light), dark.unwrap_or_default())
}

#[get("/brand/logo")]
pub async fn logo_file(site: Data<Site>) -> HttpResponse {
    site.brand.logo.as_ref().map_or_else(|| HttpResponse::NotFound().finish(), File::answer)
}

#[get("/brand/theme.css")]
pub async fn theme_file(site: Data<Site>) -> HttpResponse {
    site.brand.theme.as_ref().map_or_else(|| HttpResponse::NotFound().finish(), File::answer)
}
