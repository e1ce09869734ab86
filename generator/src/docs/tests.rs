//! What descriptions look like, and what the generator adds to them.

mod links;
mod markdown;
mod untyped;
