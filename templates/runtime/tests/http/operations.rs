//! Long-running operations. The clock is paused, so that pauses cost no time.

mod factory;
mod outcomes;
mod polls;
mod status_form;
