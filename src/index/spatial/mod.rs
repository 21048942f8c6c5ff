//! The spatial index: places in an R-tree whose nodes know what is offered below them.

pub mod layer;
pub mod signature;
pub mod tree;
pub mod walk;
