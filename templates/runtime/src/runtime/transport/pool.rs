//! The HTTP clients of the runtime's own transport, and their connections.
//!
//! There is one HTTP client for each asynchronous runtime that calls. A connection is driven by the
//! runtime that made it: a call from another one would wait for ever while that one is idle, and
//! fail once it has ended.
//!
//! An HTTP/2 connection that has died without a word looks like one to a slow server. So when an
//! attempt times out without a byte of a response, the client is replaced: later attempts make new
//! connections, and calls that are under way finish on the old ones.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::time::Instant;

use super::reqwest::{Connecting, Settings};
use crate::runtime::endpoint::Endpoint;
use crate::runtime::error::Error;

/// How many runtimes have connections at the same time. The one that came first gives way.
const MAX_RUNTIMES: usize = 16;

/// How long a client stays at least before it is replaced: a server that is slow for all calls
/// shall not be met with new connections for each of them.
const REPLACE_INTERVAL: Duration = Duration::from_secs(10);

/// One HTTP client for each runtime.
pub(crate) struct Pool {
    settings: Settings,
    clients: Mutex<Clients>,
}

struct Clients {
    /// A client that no runtime has used yet: building it has shown that the settings are good.
    unused: Option<::reqwest::Client>,
    /// The oldest first.
    used: Vec<Used>,
}

struct Used {
    runtime: Id,
    client: ::reqwest::Client,
    /// How often it was replaced, and when last.
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

    /// Replaces a client over which an attempt received nothing in its time, unless that has been
    /// done already or just now.
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
        // Nothing that can panic leaves it half done.
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
