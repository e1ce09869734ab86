//! The types of the package `longrunning`.

mod operation;
mod operations;
pub use operation::*;
pub use operations::*;
