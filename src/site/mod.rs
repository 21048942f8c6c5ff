//! What every page needs: brand, directory, URLs of the built files, clock.

mod brand;

use std::sync::Arc;

use arc_swap::ArcSwap;
use chrono::DateTime;
use chrono_tz::{Europe::Rome, Tz};

use crate::{
    assets::Manifest,
    directory::{Clock, Directory, SAMPLE},
};

pub use brand::{Brand, BrandFile};

pub struct Site {
    pub brand: Brand,
    pub directory: Arc<Directory>,
    pub assets: AssetUrls,
    now: Clock,
    /// Cached: the number of the last change, and whether the directory contained anything from the sample then.
    sample: ArcSwap<(i64, bool)>,
}

/// URLs of the built files, with hashes, from the manifest that the build writes.
pub struct AssetUrls {
    /// `web/styles/main.css`
    pub css: String,
    /// `web/scripts/main.ts`
    pub js: String,
    /// `web/icons/icons.svg`
    pub sprite: String,
    /// `web/icons/leaves.svg`
    pub leaves: String,
    /// `web/icons/bussola.svg`
    pub icon: String,
}

impl Site {
    /// `now` is the clock that decides whether a place is open.
    pub fn new(directory: Arc<Directory>, now: Clock, brand: Brand) -> Self {
        let manifest = Manifest::read();
        if manifest.is_empty() {
            tracing::warn!("the web assets are not built, so pages have no style; run `make build`");
        }
        let assets = AssetUrls {
            css: manifest.url("web/styles/main.css"),
            js: manifest.url("web/scripts/main.ts"),
            sprite: manifest.url("web/icons/icons.svg"),
            leaves: manifest.url("web/icons/leaves.svg"),
            icon: manifest.url("web/icons/bussola.svg"),
        };
        Self { brand, directory, assets, now, sample: ArcSwap::from_pointee((-1, false)) }
    }

    /// The time in Rome.
    pub fn clock(&self) -> DateTime<Tz> {
        (self.now)().with_timezone(&Rome)
    }

    /// Whether the directory contains anything from the sample.
    pub fn is_sample(&self) -> bool {
        let snapshot = self.directory.snapshot();
        let (seq, known) = **self.sample.load();
        if seq == snapshot.seq() {
            return known;
        }
        let mut origins = snapshot.catalog().organizations().filter_map(|it| it.origin.as_ref());
        let is_sample = origins.any(|it| *it.source == *SAMPLE);
        self.sample.store(Arc::new((snapshot.seq(), is_sample)));
        is_sample
    }
}
