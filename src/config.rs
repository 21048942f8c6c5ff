//! The settings of the service, each a flag and an environment variable.

use std::{fmt, net::SocketAddr, path::PathBuf, str::FromStr};

use clap::Args;

use crate::domain::{Email, Position};

const NAME: &str = "Bussola";
const NEUTRAL_PAGE: &str = "https://www.wikipedia.org/";
/// The lagoon of Venice.
const MAP_VIEW: MapView = MapView { lat: 45.44, lon: 12.32, zoom: 10 };

#[derive(Args, Clone, Debug)]
pub struct DatabaseArgs {
    /// Database of the directory: `sqlite:FILE` (created if missing) or `postgres://USER:PASSWORD@HOST/NAME`
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:bussola.db", hide_env_values = true)]
    pub database_url: String,
}

#[derive(Args, Clone, Debug)]
pub struct ServeArgs {
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// Address to listen on
    #[arg(long, env = "BUSSOLA_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Load the sample directory (Venice and Cuneo, not verified) into an empty database
    #[arg(long, env = "BUSSOLA_SAMPLE", num_args = 0..=1, default_missing_value = "true", default_value = "false", action = clap::ArgAction::Set)]
    pub sample: bool,
    /// Proxy whose `X-Forwarded-For` is trusted when reports are limited
    #[arg(long, env = "BUSSOLA_PROXY")]
    pub proxy: Option<std::net::IpAddr>,
    #[command(flatten)]
    pub site: SiteArgs,
}

/// What the pages of one deployment say and look like.
#[derive(Args, Clone, Debug)]
pub struct SiteArgs {
    /// Name of the service, in the header and in titles
    #[arg(long, env = "BUSSOLA_NAME", default_value = NAME, help_heading = "Pages")]
    pub name: String,
    /// Public address of the service, for absolute links; the listening address if omitted
    #[arg(long, env = "BUSSOLA_URL", help_heading = "Pages", value_name = "https://…")]
    pub url: Option<WebAddress>,
    /// Logo in the header: an SVG, PNG or WebP file
    #[arg(long, env = "BUSSOLA_LOGO", help_heading = "Pages")]
    pub logo: Option<PathBuf>,
    /// Colour of links and buttons on white and, after a comma, on the dark background
    #[arg(long, env = "BUSSOLA_COLOURS", help_heading = "Pages", value_name = "#0066cc,#6db3ff")]
    pub colours: Option<Colours>,
    /// Links in the footer, separated by `;`
    #[arg(long, env = "BUSSOLA_FOOTER", help_heading = "Pages", value_delimiter = ';', value_name = "LABEL=https://…")]
    pub footer: Vec<FooterLink>,
    /// Page that the quick exit of discreet pages opens
    #[arg(long, env = "BUSSOLA_NEUTRAL_PAGE", help_heading = "Pages", default_value = NEUTRAL_PAGE)]
    pub neutral_page: WebAddress,
    /// Initial view of the map when there is no list: latitude, longitude, zoom
    #[arg(long, env = "BUSSOLA_MAP_VIEW", help_heading = "Pages", default_value_t = MAP_VIEW, allow_hyphen_values = true)]
    pub map_view: MapView,
    /// Who is responsible for the pages, shown on the privacy and accessibility pages
    #[arg(long, env = "BUSSOLA_OPERATOR", help_heading = "Pages")]
    pub operator: Option<String>,
    /// E-mail address on the privacy and accessibility pages and in `/.well-known/security.txt`
    #[arg(long, env = "BUSSOLA_EMAIL", help_heading = "Pages")]
    pub email: Option<Email>,
}

/// An `http` or `https` address, without whitespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

/// A link that the operator adds to the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FooterLink {
    pub label: String,
    pub url: WebAddress,
}

/// The accent on the light and on the dark background, as `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colours {
    pub light: String,
    pub dark: Option<String>,
}

/// The centre of a map in degrees, and its zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapView {
    pub lat: f64,
    pub lon: f64,
    pub zoom: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongSetting {
    #[error("`{0}` is not an address such as `https://bussola.example/`")]
    Address(String),
    #[error("`{0}` is not a link such as `Contatti=https://bussola.example/contatti`")]
    Link(String),
    #[error("`{0}` is not a colour such as `#0066cc`")]
    Colour(String),
    #[error("`{colour}` is too like its ground: contrast {contrast} to 1, at least 4.5 is needed to read it")]
    Contrast { colour: String, contrast: String },
    #[error("`{0}` is not a view such as `45.44,12.32,10`: latitude, longitude, zoom from 0 to 15")]
    View(String),
}

/// The backgrounds that give the accent the least contrast: `--soft` of `web/styles/colours.css`, light and dark.
const LIGHT_GROUND: &str = "#f2f6fb";
const DARK_GROUND: &str = "#16232f";
/// The minimum contrast of text (WCAG 2.2, success criterion 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

impl Default for SiteArgs {
    fn default() -> Self {
        let neutral_page = WebAddress(NEUTRAL_PAGE.to_owned());
        let (url, logo, colours, footer, operator, email) = Default::default();
        Self { name: NAME.to_owned(), url, logo, colours, footer, neutral_page, map_view: MAP_VIEW, operator, email }
    }
}

impl MapView {
    /// The middle of the view; `None` if it is not on Earth.
    pub fn centre(self) -> Option<Position> {
        Position::new(self.lat, self.lon).ok()
    }
}

impl fmt::Display for MapView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{}", self.lat, self.lon, self.zoom)
    }
}

impl WebAddress {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WebAddress {
    type Err = WrongSetting;

    fn from_str(text: &str) -> Result<Self, WrongSetting> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let good = host.is_some_and(|it| !it.is_empty() && !it.starts_with('/'))
            && !text.contains(|it: char| it.is_whitespace() || it.is_control() || "\"<>".contains(it));
        if good { Ok(Self(text.to_owned())) } else { Err(WrongSetting::Address(text.to_owned())) }
    }
}

impl FromStr for FooterLink {
    type Err = WrongSetting;

    fn from_str(text: &str) -> Result<Self, WrongSetting> {
        let (label, url) = text.split_once('=').ok_or_else(|| WrongSetting::Link(text.to_owned()))?;
        if label.trim().is_empty() {
            return Err(WrongSetting::Link(text.to_owned()));
        }
        Ok(Self { label: label.trim().to_owned(), url: url.trim().parse()? })
    }
}

impl FromStr for Colours {
    type Err = WrongSetting;

    fn from_str(text: &str) -> Result<Self, WrongSetting> {
        let (light, dark) = text.split_once(',').map_or((text, None), |(light, dark)| (light, Some(dark)));
        let readable = |colour: &str, ground: &str| {
            let colour = colour.trim().to_ascii_lowercase();
            let (Some(ours), Some(ground)) = (luminance(&colour), luminance(ground)) else {
                return Err(WrongSetting::Colour(colour));
            };
            let contrast = (ours.max(ground) + 0.05) / (ours.min(ground) + 0.05);
            if contrast < LEAST_CONTRAST {
                return Err(WrongSetting::Contrast { colour, contrast: format!("{contrast:.1}") });
            }
            Ok(colour)
        };
        let dark = dark.map(|it| readable(it, DARK_GROUND)).transpose()?;
        Ok(Self { light: readable(light, LIGHT_GROUND)?, dark })
    }
}

/// The relative luminance of `#rrggbb`, 0 for black and 1 for white (WCAG 2.2).
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|it| it.len() == 6 && it.is_ascii())?;
    let channel = |from: usize| -> Option<f64> {
        let value = f64::from(u8::from_str_radix(&digits[from..from + 2], 16).ok()?) / 255.0;
        Some(if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?)
}

impl FromStr for MapView {
    type Err = WrongSetting;

    fn from_str(text: &str) -> Result<Self, WrongSetting> {
        let view = || -> Option<Self> {
            let mut parts = text.split(',').map(str::trim);
            let (lat, lon): (f64, f64) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            let zoom: u8 = parts.next()?.parse().ok()?;
            let inside = lat.abs() <= 85.0 && lon.abs() <= 180.0 && zoom <= 15 && parts.next().is_none();
            inside.then_some(Self { lat, lon, zoom })
        };
        view().ok_or_else(|| WrongSetting::View(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_that_nobody_can_read_is_refused() {
        assert_eq!("#0066CC,#6db3ff".parse(), Ok(Colours { light: "#0066cc".into(), dark: Some("#6db3ff".into()) }));
        for (colours, why) in [
            ("#ffcc00", "`#ffcc00` is too like its ground: contrast 1.4 to 1, at least 4.5 is needed to read it"),
            (
                "#0066cc,#003366",
                "`#003366` is too like its ground: contrast 1.3 to 1, at least 4.5 is needed to read it",
            ),
            ("blue", "`blue` is not a colour such as `#0066cc`"),
            ("#06c", "`#06c` is not a colour such as `#0066cc`"),
            ("#0066c\u{e9}", "`#0066c\u{e9}` is not a colour such as `#0066cc`"),
        ] {
            assert_eq!(colours.parse::<Colours>().map_err(|it| it.to_string()), Err(why.to_owned()));
        }
    }

    #[test]
    fn links_and_views_are_read_or_named() {
        let link: FooterLink = "Contatti=https://example.org/a?b=c".parse().unwrap();
        assert_eq!((link.label.as_str(), link.url.as_str()), ("Contatti", "https://example.org/a?b=c"));
        for wrong in ["Contatti", "=https://example.org", "Contatti=javascript:alert(1)", "Contatti=https://a b"] {
            assert!(wrong.parse::<FooterLink>().is_err(), "{wrong}");
        }
        assert_eq!("45.44, 12.32, 10".parse(), Ok(MapView { lat: 45.44, lon: 12.32, zoom: 10 }));
        for wrong in ["", "45.44,12.32", "91,12,10", "45,12,16", "45,12,10,1", "nan,12,3"] {
            assert!(wrong.parse::<MapView>().is_err(), "{wrong}");
        }
    }
}
