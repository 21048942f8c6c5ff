//! Reads the organization responsible for a service.

use crate::{
    domain::OrganizationType,
    formats::fields::{Fields, Values},
};

#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationFields {
    /// The id that its source gives it.
    pub id: String,
    pub name: String,
    pub organization_type: OrganizationType,
}

impl<V: Values + ?Sized> Fields<'_, V> {
    pub fn organization(&mut self) -> Option<OrganizationFields> {
        let id = self.id("organization_id");
        let name = self.required("organization_name").map(str::to_owned);
        let organization_type = self.value("organization_type");
        Some(OrganizationFields { id: id?, name: name?, organization_type: organization_type? })
    }
}
