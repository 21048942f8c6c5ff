pub mod domain;
pub mod index;
