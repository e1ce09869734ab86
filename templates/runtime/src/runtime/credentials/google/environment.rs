//! The environment that credentials are looked for in.

use std::ffi::OsString;

/// The hint for a machine without credentials.
pub(super) const HINT: &str = "on a machine without credentials of its own, run `gcloud auth application-default login` \
     or set GOOGLE_APPLICATION_CREDENTIALS, or give the client credentials with with_credentials()";

/// An environment variable that is set. An empty one is not.
pub(super) fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
