//! Everything that one thread reports to `tracing`, as text.

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// Collects until it is dropped.
pub(crate) struct Collector {
    lines: Arc<Mutex<Vec<String>>>,
    _guard: DefaultGuard,
}

impl Collector {
    /// Collects what this thread reports, for all targets and levels.
    pub(crate) fn start() -> Self {
        let lines = Arc::<Mutex<Vec<String>>>::default();
        let guard = tracing::subscriber::set_default(Writer {
            lines: lines.clone(),
            spans: AtomicU64::new(1),
        });
        Collector {
            lines,
            _guard: guard,
        }
    }

    /// A line for each span, event and later record.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// The lines of this crate.
    pub(crate) fn own(&self) -> Vec<String> {
        let own = |line: &String| line.starts_with("runtime ");
        self.lines().into_iter().filter(own).collect()
    }
}

struct Writer {
    lines: Arc<Mutex<Vec<String>>>,
    spans: AtomicU64,
}

impl Writer {
    fn line(&self, what: &str, metadata: Option<&Metadata<'_>>, fields: impl FnOnce(&mut Fields)) {
        let mut text = Fields(match metadata {
            Some(it) => format!("{} {what} {}", it.target(), it.name()),
            None => what.to_owned(),
        });
        fields(&mut text);
        self.lines.lock().unwrap().push(text.0);
    }
}

/// Fields, written one after the other.
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Writer {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line("span", Some(span.metadata()), |fields| span.record(fields));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst))
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("runtime record", None, |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line("event", Some(event.metadata()), |fields| {
            event.record(fields);
        });
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn clone_span(&self, id: &Id) -> Id {
        id.clone()
    }
}
