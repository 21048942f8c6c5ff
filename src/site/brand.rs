//! The operator's brand on the pages: name, logo, colours, links.

use std::{fmt, fs, io, path::Path};

use sha2::{Digest, Sha256};

use crate::config::{Colours, SiteArgs};

/// The settings of the pages, with the files made from them.
pub struct Brand {
    pub settings: SiteArgs,
    /// `https://bussola.example`, without a trailing slash.
    pub url: String,
    pub logo: Option<BrandFile>,
    pub theme: Option<BrandFile>,
}

/// A file made from the operator's settings.
pub struct BrandFile {
    /// The URL. It changes with the content, so browsers may cache the file for ever.
    pub address: String,
    pub content_type: &'static str,
    pub body: Vec<u8>,
}

impl Brand {
    /// `listens_at` replaces the public URL if none is set.
    ///
    /// # Errors
    ///
    /// Returns an error if the logo cannot be read or is not SVG, PNG or WebP.
    pub fn new(settings: SiteArgs, listens_at: &str) -> io::Result<Self> {
        let url = settings.url.as_ref().map_or(listens_at, |it| it.as_str()).trim_end_matches('/').to_owned();
        let logo = settings.logo.as_deref().map(read_logo).transpose()?;
        let theme = settings
            .colours
            .as_ref()
            .map(|colours| BrandFile::new("theme.css", "text/css; charset=utf-8", style(colours).into()));
        Ok(Self { settings, url, logo, theme })
    }

    /// The absolute URL of a page.
    pub fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

impl BrandFile {
    fn new(name: &str, content_type: &'static str, body: Vec<u8>) -> Self {
        let digest = Sha256::digest(&body);
        let tag: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Self { address: format!("/brand/{name}?{tag}"), content_type, body }
    }
}

fn read_logo(path: &Path) -> io::Result<BrandFile> {
    let failed = |why: &dyn fmt::Display| io::Error::other(format!("the logo {}: {why}", path.display()));
    let content_type = match path.extension().and_then(|it| it.to_str()) {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        _ => return Err(failed(&"expected a file that ends in .svg, .png or .webp")),
    };
    Ok(BrandFile::new("logo", content_type, fs::read(path).map_err(|err| failed(&err))?))
}

/// Replaces the accent colour of `web/styles/colours.css` with the operator's.
fn style(Colours { light, dark }: &Colours) -> String {
    let set = |colour: &str| format!(":root{{--accent:{colour};--link:{colour};--go:{colour}}}");
    let dark = dark.as_deref().map(|it| format!("@media(prefers-color-scheme:dark){{{}}}", set(it)));
    // If the operator sets no dark colour, dark mode keeps ours.
    format!("@media(prefers-color-scheme:light){{{}}}{}", set(light), dark.unwrap_or_default())
}
