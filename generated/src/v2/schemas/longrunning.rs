//! The types of the package `longrunning`.

mod operations;
mod shared_by_11;
pub use operations::*;
pub use shared_by_11::*;
