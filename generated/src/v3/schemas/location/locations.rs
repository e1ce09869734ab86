//! Schemas of the feature `locations`.

use crate::runtime;
use crate::v3::schemas;

/// The response message for [Locations.ListLocations].
///
/// Schema `GoogleCloudLocationListLocationsResponse`.
///
/// [Locations.ListLocations]: crate::v3::projects::locations::Locations::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListLocationsResponse {
    /// A list of locations that matches the specified filter in the request.
    pub locations: Vec<schemas::location::Location>,

    /// The standard List next-page token.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListLocationsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            locations: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`locations`](Self::locations).
    pub fn set_locations(
        mut self,
        values: impl IntoIterator<Item = schemas::location::Location>,
    ) -> Self {
        self.locations = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListLocationsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "locations" => reader.field(&mut self.locations),
            "nextPageToken" => reader.field(&mut self.next_page_token),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("locations", &self.locations);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListLocationsResponse);

/// A resource that represents a Google Cloud location.
///
/// Schema `GoogleCloudLocationLocation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Location {
    /// The friendly name for this location, typically a nearby city name. For example, "Tokyo".
    pub display_name: Option<String>,

    /// Cross-service attributes for the location. For example {"cloud.googleapis.com/region":
    /// "us-east1"}
    pub labels: std::collections::BTreeMap<String, String>,

    /// The canonical id for this location. For example: `"us-east1"`.
    pub location_id: Option<String>,

    /// Service-specific metadata. For example the available capacity at the given location.
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Resource name for the location, which may vary between implementations. For example:
    /// `"projects/example-project/locations/us-east1"`
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Location {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            labels: std::collections::BTreeMap::new(),
            location_id: None,
            metadata: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    pub fn set_labels(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`location_id`](Self::location_id).
    pub fn set_location_id(mut self, value: impl Into<String>) -> Self {
        self.location_id = Some(value.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn set_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.metadata = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for Location {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "labels" => reader.field(&mut self.labels),
            "locationId" => reader.field(&mut self.location_id),
            "metadata" => reader.field(&mut self.metadata),
            "name" => reader.field(&mut self.name),
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
        writer.field("labels", &self.labels);
        writer.field("locationId", &self.location_id);
        writer.field("metadata", &self.metadata);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Location);
