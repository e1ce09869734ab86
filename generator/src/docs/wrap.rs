//! Wraps pieces of text into lines.

/// The width of lines of documentation, without the comment marker.
const WIDTH: usize = 96;

/// Fills lines with pieces. No line begins with characters that would start another kind of block.
pub(super) fn wrap(pieces: &[String], first: &str, others: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut width = line.chars().count();
    let mut empty = true;
    for piece in pieces {
        let length = piece.chars().count();
        if !empty && width + 1 + length > WIDTH {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            width = others.len();
            empty = true;
        }
        if empty {
            line.push_str(&escaped(piece));
        } else {
            line.push(' ');
            width += 1;
            line.push_str(piece);
        }
        width += length;
        empty = false;
    }
    if !empty {
        lines.push(line);
    }
}

/// A piece at the beginning of a line, escaped where Markdown would start a block.
fn escaped(piece: &str) -> String {
    let digits = piece.len() - piece.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after = &piece[digits..];
    let is_number = |mark| after == mark || after.starts_with(&format!("{mark} "));
    if digits > 0 && (is_number(".") || is_number(")")) {
        return format!("{}\\{after}", &piece[..digits]);
    }
    if piece.starts_with(['#', '=', '+', '-']) {
        return format!("\\{piece}");
    }
    piece.to_owned()
}

/// Whether a line that [`wrap`] has made begins a block, and so cannot continue another line.
pub(super) fn begins_block(line: &str) -> bool {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("```") || line.starts_with("- ") || number.starts_with(". ")
}
