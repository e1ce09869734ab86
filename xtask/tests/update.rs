//! `cargo xtask update` and `diff`, on a small repository of their own.

#[cfg(test)]
mod update {
    mod bad_input;
    #[cfg(feature = "download")]
    mod download;
    mod reports;
    mod repository;
    mod revisions;
    mod versions;
}
