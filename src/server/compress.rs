//! Compresses responses in one piece, because each is built as a whole and nearly all are small.
//!
//! The compression of actix hands each piece to another thread and allocates four megabytes for a window. For figures,
//! see `benches/README.md`.

use std::cell::RefCell;

use actix_web::{
    Error,
    body::{BodySize, BoxBody, MessageBody, to_bytes},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        StatusCode,
        header::{self, AcceptEncoding, Encoding, Header, HeaderValue},
    },
    middleware::Next,
    web,
};
use brotli::enc::{BrotliEncoderParams, backward_references::BrotliEncoderMode};
use libdeflater::{CompressionLvl, Compressor};

/// A smaller body fits into the first packet uncompressed.
const WORTH_IT: u64 = 1_000;
/// A larger body (the coast, an outline) is compressed on another thread, so that it does not block the worker.
const LARGE: usize = 100_000;
/// Settings beyond which more time hardly makes an answer smaller.
const BROTLI_QUALITY: i32 = 2;
const BROTLI_WINDOW_BITS: i32 = 18;
const GZIP_LEVEL: i32 = 4;
/// Of pages, which people wait for on slow networks.
const PAGE_LEVEL: i32 = 9;

thread_local! {
    static GZIP: RefCell<Compressor> = gzip_of(GZIP_LEVEL);
    static PAGES: RefCell<Compressor> = gzip_of(PAGE_LEVEL);
}

fn gzip_of(level: i32) -> RefCell<Compressor> {
    RefCell::new(Compressor::new(CompressionLvl::new(level).expect("a level from 1 to 12")))
}

type Compress = fn(&[u8]) -> std::io::Result<Vec<u8>>;

/// Compresses text as gzip or Brotli, if the client accepts it. If it accepts both, gzip, even if it likes Brotli
/// more: gzip takes less time for the same size.
pub async fn answers(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let accepted = AcceptEncoding::parse(request.request()).ok();
    let mut response = next.call(request).await?;
    if response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    let headers = response.headers();
    let large = matches!(response.response().body().size(), BodySize::Sized(it) if WORTH_IT <= it);
    if !large || headers.contains_key(header::CONTENT_ENCODING) || !is_text(headers.get(header::CONTENT_TYPE)) {
        return Ok(response.map_into_boxed_body());
    }
    let prefers = |ours: Encoding| {
        let chosen = accepted.as_ref().and_then(|it| it.negotiate([ours.clone(), Encoding::identity()].iter()));
        chosen == Some(ours)
    };
    let (request, response) = response.into_parts();
    let (mut response, body) = response.into_parts();
    let mut body = to_bytes(body).await.map_err(|err| actix_web::error::ErrorInternalServerError(err.into()))?;
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-encoding"));
    let encoding: Option<(_, Compress)> = if prefers(Encoding::gzip()) {
        Some(("gzip", as_gzip))
    } else if prefers(Encoding::brotli()) {
        Some(("br", as_brotli))
    } else {
        None
    };
    if let Some((name, compress)) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        let compressed =
            if body.len() < LARGE { compress(&body)? } else { web::block(move || compress(&body)).await?? };
        body = compressed.into();
    }
    Ok(ServiceResponse::new(request, response.set_body(body)).map_into_boxed_body())
}

/// Whether the content type is some kind of text. Images and the like are already compressed.
fn is_text(content_type: Option<&HeaderValue>) -> bool {
    let essence = content_type.and_then(|it| it.to_str().ok()).and_then(|it| it.split(';').next()).unwrap_or_default();
    essence.starts_with("text/") || ["json", "xml", "javascript"].iter().any(|it| essence.ends_with(it))
}

fn as_brotli(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW_BITS,
        mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
        size_hint: body.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::with_capacity(body.len() / 4);
    brotli::BrotliCompress(&mut &*body, &mut compressed, &params)?;
    Ok(compressed)
}

fn as_gzip(body: &[u8]) -> std::io::Result<Vec<u8>> {
    let gzip = if body.starts_with(b"<!doctype html") { &PAGES } else { &GZIP };
    gzip.with_borrow_mut(|gzip| {
        let mut compressed = vec![0; gzip.gzip_compress_bound(body.len())];
        let size = gzip.gzip_compress(body, &mut compressed).map_err(std::io::Error::other)?;
        compressed.truncate(size);
        Ok(compressed)
    })
}
