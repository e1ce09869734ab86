//! The HTTP clients of the runtime's own transport, and their connections.
//!
//! There is one HTTP client for each asynchronous runtime that calls. A connection is driven by the
//! runtime that created it. A call from another runtime would wait for ever while that runtime is
//! idle, and fail after it has ended.
//!
//! A lost HTTP/2 connection looks like a slow server. So when an attempt times out before the first
//! byte of a response, the client is replaced: later attempts create new connections, and calls in
//! progress finish on the old ones.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::time::Instant;

use super::reqwest::{Connecting, Settings};
use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;

/// The number of runtimes with connections at the same time. The oldest is dropped first.
const MAX_RUNTIMES: usize = 16;

/// The shortest time between replacements of a client: a slow server should not get new connections
/// for every call.
const REPLACE_INTERVAL: Duration = Duration::from_secs(10);

/// One HTTP client for each runtime.
pub(crate) struct Pool {
    settings: Settings,
    clients: Mutex<Clients>,
}

struct Clients {
    /// A client that no runtime has used yet. It was built to check the settings.
    unused: Option<::reqwest::Client>,
    /// The oldest first.
    used: Vec<Used>,
}

struct Used {
    runtime: Id,
    client: ::reqwest::Client,
    /// The number of replacements, and the time of the last one.
    generation: u64,
    replaced: Option<Instant>,
}

/// A client that was taken from the pool, and which one it was.
#[derive(Clone)]
pub(crate) struct Pooled {
    pub(super) client: ::reqwest::Client,
    runtime: Id,
    generation: u64,
}

impl Pool {
    pub(super) fn new(endpoint: Option<&Endpoint>, connecting: &Connecting) -> Result<Self, Error> {
        let settings = Settings::new(endpoint, connecting)?;
        let unused = Some(settings.client()?);
        Ok(Pool {
            settings,
            clients: Mutex::new(Clients {
                unused,
                used: Vec::new(),
            }),
        })
    }

    pub(super) fn connect_timeout(&self) -> Duration {
        self.settings.connect_timeout()
    }

    /// The client of the current runtime.
    pub(super) fn client(&self) -> Result<Pooled, Error> {
        let runtime = Handle::current().id();
        let mut clients = self.clients();
        if let Some(used) = clients.used.iter().find(|used| used.runtime == runtime) {
            return Ok(used.taken());
        }
        let client = match clients.unused.take() {
            Some(client) => client,
            None => self.settings.client()?,
        };
        if clients.used.len() >= MAX_RUNTIMES {
            clients.used.remove(0);
        }
        let used = Used {
            runtime,
            client,
            generation: 0,
            replaced: None,
        };
        let taken = used.taken();
        clients.used.push(used);
        Ok(taken)
    }

    /// Replaces a client after an attempt timed out without receiving anything, unless it was
    /// replaced already or a moment ago.
    pub(super) fn replace(&self, silent: &Pooled) {
        let mut clients = self.clients();
        let used = clients.used.iter_mut().find(|used| {
            used.runtime == silent.runtime
                && used.generation == silent.generation
                && used
                    .replaced
                    .is_none_or(|then| then.elapsed() >= REPLACE_INTERVAL)
        });
        if let Some(used) = used
            && let Ok(client) = self.settings.client()
        {
            used.client = client;
            used.generation += 1;
            used.replaced = Some(Instant::now());
        }
    }

    fn clients(&self) -> MutexGuard<'_, Clients> {
        // No panic can leave the list half changed.
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Used {
    fn taken(&self) -> Pooled {
        Pooled {
            client: self.client.clone(),
            runtime: self.runtime,
            generation: self.generation,
        }
    }
}
