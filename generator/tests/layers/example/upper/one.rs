use super::two::Two;

pub(crate) struct One(Two);
