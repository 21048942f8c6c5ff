//! The files that the browser loads: Vite builds them into `web/dist` with hashed names, and they are compiled in.

use std::{borrow::Cow, collections::HashMap};

use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "web/dist"]
struct Files;

/// A file to send, plain or compressed at build time.
pub struct Asset {
    pub content_type: String,
    pub encoding: Option<&'static str>,
    pub body: Cow<'static, [u8]>,
}

/// The address of each built file, by the path of its source in the repository.
#[derive(Debug, Default)]
pub struct Manifest(HashMap<String, String>);

#[derive(Deserialize)]
struct Chunk {
    file: String,
}

impl Manifest {
    /// Reads the manifest of the build. Without a build it is empty, and the pages have no styles.
    pub fn read() -> Self {
        let text = Files::get(".vite/manifest.json").map(|it| it.data).unwrap_or_default();
        let chunks: HashMap<String, Chunk> = serde_json::from_slice(&text).unwrap_or_default();
        Self(chunks.into_iter().map(|(source, chunk)| (source, format!("/assets/{}", chunk.file))).collect())
    }

    /// The address of the file built from `source`.
    pub fn url(&self, source: &str) -> String {
        self.0.get(source).cloned().unwrap_or_else(|| format!("/assets/{source}"))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The file at `path` under `/assets/`, in the smallest encoding that `accept_encoding` allows.
pub fn asset(path: &str, accept_encoding: &str) -> Option<Asset> {
    // Do not serve the manifest: it lists the sources of the build.
    if path.starts_with('.') {
        return None;
    }
    let plain = Files::get(path)?;
    let accepts =
        |name: &str| accept_encoding.split(',').any(|it| it.split(';').next().unwrap_or_default().trim() == name);
    let mut smaller = [("br", "br"), ("gzip", "gz")].into_iter().filter(|(name, _)| accepts(name));
    let found = smaller.find_map(|(name, ending)| Some((name, Files::get(&format!("{path}.{ending}"))?)));
    let content_type = plain.metadata.mimetype().to_owned();
    Some(match found {
        Some((name, compressed)) => Asset { content_type, encoding: Some(name), body: compressed.data },
        None => Asset { content_type, encoding: None, body: plain.data },
    })
}
