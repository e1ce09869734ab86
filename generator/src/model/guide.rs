//! What the pages of a crate's guide show: methods and messages picked from an API.

use super::{Cfg, Example, Name, RustType};

/// What there is to show of an API. Pages leave out what the API has not.
#[derive(Clone, Debug, Default)]
pub struct Guide {
    /// Any method, the most usual one.
    pub first: Option<GuideExample>,
    /// One whose results come in pages of items.
    pub list: Option<GuideExample>,
    /// One that gives a single thing.
    pub get: Option<GuideExample>,
    /// One that gives or lists what is in a location, which its first argument names: any location will do.
    pub located: Option<GuideExample>,
    /// One that makes a thing of the message that it takes.
    pub create: Option<GuideExample>,
    /// One that changes a thing, with an update mask.
    pub update: Option<GuideExample>,
    /// A message with a field that holds text.
    pub message: Option<ShownMessage>,
    /// An enum.
    pub open_enum: Option<ShownEnum>,
}

/// A method that a page shows.
#[derive(Clone, Debug)]
pub struct GuideExample {
    /// The call.
    pub example: Example,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// The document's identifier of the method.
    pub id: String,
    /// The names of the call's arguments on the wire, that of the body left out.
    pub wires: Vec<String>,
    /// The setter of a parameter that goes with such a method: the size of a page, the update mask.
    pub setter: Option<(Name, String)>,
    /// The field that the call's message has set, by its name on the wire.
    pub mask: Option<String>,
}

/// A message that a page shows.
#[derive(Clone, Debug)]
pub struct ShownMessage {
    /// Its type.
    pub ty: RustType,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// A field that holds text.
    pub field: Name,
    /// Its setter.
    pub setter: Name,
    /// Its name on the wire.
    pub wire: String,
}

/// An enum that a page shows.
#[derive(Clone, Debug)]
pub struct ShownEnum {
    /// Its type.
    pub ty: RustType,
    /// The features that it is compiled with.
    pub cfg: Cfg,
    /// A value.
    pub variant: Name,
    /// Its name on the wire.
    pub wire: String,
}
