//! Schemas of the feature `sessions`.

use crate::runtime;

/// An object that represents a latitude/longitude pair. This is expressed as a pair of doubles to
/// represent degrees latitude and degrees longitude. Unless specified otherwise, this object must
/// conform to the WGS84 standard. Values must be within normalized ranges.
///
/// Schema `GoogleTypeLatLng`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LatLng {
    /// The latitude in degrees. It must be in the range \[-90.0, +90.0\].
    pub latitude: Option<f64>,

    /// The longitude in degrees. It must be in the range \[-180.0, +180.0\].
    pub longitude: Option<f64>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl LatLng {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            latitude: None,
            longitude: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`latitude`](Self::latitude).
    pub fn set_latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }

    /// Sets [`longitude`](Self::longitude).
    pub fn set_longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
}

impl runtime::Message for LatLng {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "latitude" => reader.field(&mut self.latitude),
            "longitude" => reader.field(&mut self.longitude),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("latitude", &self.latitude);
        writer.field("longitude", &self.longitude);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(LatLng);
