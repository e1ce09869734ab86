mod one;
pub(crate) mod two;

pub(crate) use one::One as Renamed;
use one::One;
