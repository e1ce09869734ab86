//! Schemas that the features `test-cases`, `transition-route-groups` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// A TransitionRouteGroup represents a group of `TransitionRoutes` to be used by a Page.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionRouteGroup`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionRouteGroup {
    /// Required. The human-readable name of the transition route group, unique within the flow. The
    /// display name can be no longer than 30 characters.
    pub display_name: Option<String>,

    /// The unique identifier of the transition route group.
    /// TransitionRouteGroups.CreateTransitionRouteGroup populates the name automatically. Format:
    /// `projects//locations//agents//flows//transitionRouteGroups/` or
    /// `projects//locations//agents//transitionRouteGroups/` for agent-level groups.
    pub name: Option<String>,

    /// Transition routes associated with the TransitionRouteGroup.
    pub transition_routes: Vec<schemas::TransitionRoute>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionRouteGroup {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            name: None,
            transition_routes: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`transition_routes`](Self::transition_routes).
    pub fn set_transition_routes(
        mut self,
        values: impl IntoIterator<Item = schemas::TransitionRoute>,
    ) -> Self {
        self.transition_routes = values.into_iter().collect();
        self
    }
}

impl runtime::Message for TransitionRouteGroup {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "name" => reader.field(&mut self.name),
            "transitionRoutes" => reader.field(&mut self.transition_routes),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("displayName", &self.display_name);
        writer.field("name", &self.name);
        writer.field("transitionRoutes", &self.transition_routes);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionRouteGroup);
