//! The output of the commands.
//!
//! A reader may close the pipe before a command ends, as in `cargo xtask inspect FILE | head`. Rust's
//! `println!` panics then. Here the rest of the output is dropped: the command finishes its work and
//! ends with the exit status that belongs to it.

use std::io::{self, ErrorKind, Write};

use crate::Failure;

/// Prints a line on standard output: takes what `format!` takes.
macro_rules! line {
    ($($part:tt)*) => {
        $crate::print::text(&format!("{}\n", format_args!($($part)*)))
    };
}
pub(crate) use line;

/// Prints a text on standard output.
///
/// # Errors
///
/// Output that cannot be written, unless its reader has closed the pipe.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    write(&mut io::stdout().lock(), text)
        .map_err(|error| Failure(format!("standard output: {error}")))
}

/// Prints the reason why a command fails, on standard error. Nothing can be done where that fails.
pub(crate) fn error(message: &str) {
    let _ = write(&mut io::stderr().lock(), &format!("error: {message}\n"));
}

fn write(out: &mut dyn Write, text: &str) -> io::Result<()> {
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Output that fails in one way.
    struct Failing(ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_no_error_and_a_full_disk_is() {
        assert!(write(&mut Failing(ErrorKind::BrokenPipe), "a\n").is_ok());
        assert!(write(&mut Failing(ErrorKind::StorageFull), "a\n").is_err());
    }
}
