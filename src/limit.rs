//! Limits how many reports one address may send.

use std::{
    future::{Ready, ready},
    hash::{BuildHasher, RandomState},
    marker::PhantomData,
    net::IpAddr,
    num::NonZeroU32,
    sync::Arc,
};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web::Data};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Reports that one address may send at once. An office behind one address may have several.
const BURST: NonZeroU32 = NonZeroU32::new(10).unwrap();
/// Reports per minute after that.
const A_MINUTE: NonZeroU32 = NonZeroU32::new(2).unwrap();

/// Counts recent reports by address. It stores an address only as a hash that no other process can compute.
pub struct Limit {
    sent: DefaultKeyedRateLimiter<u64>,
    secret: RandomState,
    /// The proxy whose `X-Forwarded-For` is trusted.
    proxy: Option<IpAddr>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many reports from one sender")]
pub struct TooMany;

/// Admits a request only if its sender may send one more report.
///
/// As the first argument of a handler, it rejects other requests before their body is read. `E` is the room's error.
pub struct Admitted<E>(PhantomData<E>);

impl<E: From<TooMany> + Into<actix_web::Error>> FromRequest for Admitted<E> {
    type Error = E;
    type Future = Ready<Result<Self, E>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let limit = request.app_data::<Data<Limit>>().expect("the server shares its limit with every handler");
        ready(limit.admit(request).map(|()| Self(PhantomData)).map_err(E::from))
    }
}

impl Limit {
    pub fn new(proxy: Option<IpAddr>) -> Arc<Self> {
        let quota = Quota::per_minute(A_MINUTE).allow_burst(BURST);
        Arc::new(Self { sent: RateLimiter::keyed(quota), secret: RandomState::new(), proxy })
    }

    /// Counts one more report from the sender of `request`.
    ///
    /// # Errors
    ///
    /// Returns [`TooMany`] if the sender has to wait.
    fn admit(&self, request: &HttpRequest) -> Result<(), TooMany> {
        // Senders that may send again are forgotten here, so no address is remembered for long.
        self.sent.retain_recent();
        let from = sender(request.peer_addr().map(|it| it.ip()), self.proxy, || {
            // The last header is the proxy's own.
            request.headers().get_all("x-forwarded-for").last()?.to_str().ok()
        });
        self.sent.check_key(&self.secret.hash_one(from)).map_err(|_| TooMany)
    }
}

/// The address of the sender: the peer, or the last one that the trusted proxy names. For IPv6 it is the /64 network,
/// because one phone has many addresses.
fn sender<'a>(
    peer: Option<IpAddr>,
    proxy: Option<IpAddr>,
    forwarded: impl FnOnce() -> Option<&'a str>,
) -> Option<IpAddr> {
    let peer = peer.map(|it| it.to_canonical());
    let named = (peer.is_some() && peer == proxy).then(forwarded).flatten();
    let named: Option<IpAddr> = named.and_then(|it| it.rsplit(',').next()?.trim().parse().ok());
    match named.or(peer)?.to_canonical() {
        IpAddr::V6(it) => Some(IpAddr::V6((u128::from(it) & !u128::from(u64::MAX)).into())),
        it @ IpAddr::V4(_) => Some(it),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_trusted_proxy_says_for_whom_it_asks() {
        let ip = |text: &str| Some(text.parse::<IpAddr>().unwrap());
        let named = || Some("203.0.113.9, 198.51.100.7");
        for (peer, proxy, expected) in [
            ("192.0.2.1", None, "192.0.2.1"),
            ("192.0.2.1", Some("192.0.2.2"), "192.0.2.1"),
            ("192.0.2.2", Some("192.0.2.2"), "198.51.100.7"),
            ("2001:db8::1:2:3:4", None, "2001:db8::"),
            ("::ffff:192.0.2.1", None, "192.0.2.1"),
            ("::ffff:192.0.2.2", Some("192.0.2.2"), "198.51.100.7"),
        ] {
            assert_eq!(sender(ip(peer), proxy.and_then(ip), named), ip(expected), "{peer} {proxy:?}");
        }
        assert_eq!(sender(ip("192.0.2.2"), ip("192.0.2.2"), || Some("unknown")), ip("192.0.2.2"));
    }
}
