//! Identifiers typed by kind, so that they cannot be mixed up.

use std::{cmp::Ordering, fmt, hash, marker::PhantomData};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::Origin;

/// The UUID of a `K`.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id<K> {
    uuid: Uuid,
    #[serde(skip)]
    kind: PhantomData<fn() -> K>,
}

/// The namespace of the UUIDs made from origins. A random UUID; changing it would change every imported id.
const ORIGINS: Uuid = Uuid::from_u128(0x8f2f_2d5e_6c1b_4e0a_9a57_3f0d_52c4_71b6);

impl<K> Id<K> {
    /// The ends of the order of ids.
    pub const FIRST: Self = Self::from_uuid(Uuid::nil());
    pub const LAST: Self = Self::from_uuid(Uuid::max());

    pub const fn from_uuid(uuid: Uuid) -> Self {
        Self { uuid, kind: PhantomData }
    }

    /// The id of the record of kind `what` with this `origin`: a UUID v5 (RFC 9562).
    pub fn of_origin(what: &str, origin: &Origin) -> Self {
        let Origin { source, external_id } = origin;
        Self::from_uuid(Uuid::new_v5(&ORIGINS, format!("{source}\n{what}\n{external_id}").as_bytes()))
    }

    /// The id of the record that joins `a` and `b`.
    pub fn of_pair(a: Uuid, b: Uuid) -> Self {
        Self::from_uuid(Uuid::new_v5(&a, b.as_bytes()))
    }

    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

// By hand, because derives would require the same traits of `K`.
impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}
impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uuid.fmt(f)
    }
}
