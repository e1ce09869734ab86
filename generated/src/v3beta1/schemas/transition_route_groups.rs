//! Schemas of the feature `transition-route-groups`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The response message for [TransitionRouteGroups.ListTransitionRouteGroups].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListTransitionRouteGroupsResponse`.
///
/// [TransitionRouteGroups.ListTransitionRouteGroups]: crate::v3beta1::projects::locations::agents::transition_route_groups::TransitionRouteGroups::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTransitionRouteGroupsResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of transition route groups. There will be a maximum number of items returned based on
    /// the page_size field in the request. The list may in some cases be empty or contain fewer entries
    /// than page_size even if this isn't the last page.
    pub transition_route_groups: Vec<schemas::TransitionRouteGroup>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListTransitionRouteGroupsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            transition_route_groups: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`transition_route_groups`](Self::transition_route_groups).
    pub fn set_transition_route_groups(
        mut self,
        values: impl IntoIterator<Item = schemas::TransitionRouteGroup>,
    ) -> Self {
        self.transition_route_groups = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListTransitionRouteGroupsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "transitionRouteGroups" => reader.field(&mut self.transition_route_groups),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("nextPageToken", &self.next_page_token);
        writer.field("transitionRouteGroups", &self.transition_route_groups);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListTransitionRouteGroupsResponse);
