//! Colors of a terminal.

/// How a report for a terminal marks its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colors {
    /// No marks: for files and pipes.
    Off,
    /// ANSI escape sequences: for terminals.
    On,
}
