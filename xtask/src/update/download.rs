//! Downloads of documents.

use std::time::Duration;

use ureq::Agent;

use super::candidate::LARGEST;
use crate::Failure;

/// How long a connection may take to be made.
const CONNECT: Duration = Duration::from_secs(15);

/// How long a whole download may take.
const WHOLE: Duration = Duration::from_secs(120);

/// The body of the response to a GET request.
pub(super) fn fetch(address: &str) -> Result<Vec<u8>, Failure> {
    let failed = |problem: &dyn std::fmt::Display| {
        Failure(format!(
            "{address}: {problem}; nothing was written\nhint: --from FILE takes a document from this machine"
        ))
    };
    let agent: Agent = Agent::config_builder()
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(WHOLE))
        .user_agent(concat!("xtask/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let mut response = agent.get(address).call().map_err(|error| failed(&error))?;
    let body = response.body_mut().with_config().limit(LARGEST);
    body.read_to_vec().map_err(|error| failed(&error))
}
