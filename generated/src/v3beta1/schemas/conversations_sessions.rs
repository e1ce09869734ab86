//! Schemas that the features `conversations`, `sessions` have in common.

use crate::runtime;
use crate::v3beta1::schemas;

/// Stores information about feedback provided by users about a response.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AnswerFeedback`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnswerFeedback {
    /// Optional. Custom rating from the user about the provided answer, with maximum length of 1024
    /// characters. For example, client could use a customized JSON object to indicate the rating.
    pub custom_rating: Option<String>,

    /// Optional. Rating from user for the specific Dialogflow response.
    pub rating: Option<schemas::AnswerFeedbackRating>,

    /// Optional. In case of thumbs down rating provided, users can optionally provide context about the
    /// rating.
    pub rating_reason: Option<schemas::AnswerFeedbackRatingReason>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnswerFeedback {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            custom_rating: None,
            rating: None,
            rating_reason: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`custom_rating`](Self::custom_rating).
    pub fn set_custom_rating(mut self, value: impl Into<String>) -> Self {
        self.custom_rating = Some(value.into());
        self
    }

    /// Sets [`rating`](Self::rating).
    pub fn set_rating(
        mut self,
        value: impl Into<schemas::AnswerFeedbackRating>,
    ) -> Self {
        self.rating = Some(value.into());
        self
    }

    /// Sets [`rating_reason`](Self::rating_reason).
    pub fn set_rating_reason(
        mut self,
        value: schemas::AnswerFeedbackRatingReason,
    ) -> Self {
        self.rating_reason = Some(value);
        self
    }
}

impl runtime::Message for AnswerFeedback {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "customRating" => reader.field(&mut self.custom_rating),
            "rating" => reader.field(&mut self.rating),
            "ratingReason" => reader.field(&mut self.rating_reason),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("customRating", &self.custom_rating);
        writer.field("rating", &self.rating);
        writer.field("ratingReason", &self.rating_reason);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnswerFeedback);

/// Rating from user for the specific Dialogflow response.
///
/// Values of `rating` in [`AnswerFeedback`].
///
/// [`AnswerFeedback`]: crate::v3beta1::schemas::AnswerFeedback
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnswerFeedbackRating {
    /// Rating not specified. On the wire: `RATING_UNSPECIFIED`.
    Unspecified,

    /// Thumbs up feedback from user. On the wire: `THUMBS_UP`.
    ThumbsUp,

    /// Thumbs down feedback from user. On the wire: `THUMBS_DOWN`.
    ThumbsDown,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for AnswerFeedbackRating {
    fn from(name: &str) -> Self {
        match name {
            "RATING_UNSPECIFIED" => Self::Unspecified,
            "THUMBS_UP" => Self::ThumbsUp,
            "THUMBS_DOWN" => Self::ThumbsDown,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for AnswerFeedbackRating {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RATING_UNSPECIFIED",
            Self::ThumbsUp => "THUMBS_UP",
            Self::ThumbsDown => "THUMBS_DOWN",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(AnswerFeedbackRating);

/// Stores extra information about why users provided thumbs down rating.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AnswerFeedbackRatingReason`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AnswerFeedbackRatingReason {
    /// Optional. Additional feedback about the rating. This field can be populated without choosing a
    /// predefined `reason`.
    pub feedback: Option<String>,

    /// Optional. Custom reason labels for thumbs down rating provided by the user. The maximum number
    /// of labels allowed is 10 and the maximum length of a single label is 128 characters.
    pub reason_labels: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AnswerFeedbackRatingReason {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            feedback: None,
            reason_labels: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`feedback`](Self::feedback).
    pub fn set_feedback(mut self, value: impl Into<String>) -> Self {
        self.feedback = Some(value.into());
        self
    }

    /// Sets [`reason_labels`](Self::reason_labels).
    pub fn set_reason_labels(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reason_labels = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for AnswerFeedbackRatingReason {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "feedback" => reader.field(&mut self.feedback),
            "reasonLabels" => reader.field(&mut self.reason_labels),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("feedback", &self.feedback);
        writer.field("reasonLabels", &self.reason_labels);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AnswerFeedbackRatingReason);

/// Boost specification to boost certain documents. A copy of
/// google.cloud.discoveryengine.v1main.BoostSpec, field documentation is available at
/// <https://cloud.google.com/generative-ai-app-builder/docs/reference/rest/v1alpha/BoostSpec>
///
/// Schema `GoogleCloudDialogflowCxV3beta1BoostSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoostSpec {
    /// Optional. Condition boost specifications. If a document matches multiple conditions in the
    /// specifications, boost scores from these specifications are all applied and combined in a
    /// non-linear way. Maximum number of specifications is 20.
    pub condition_boost_specs: Vec<schemas::BoostSpecConditionBoostSpec>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BoostSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            condition_boost_specs: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`condition_boost_specs`](Self::condition_boost_specs).
    pub fn set_condition_boost_specs(
        mut self,
        values: impl IntoIterator<Item = schemas::BoostSpecConditionBoostSpec>,
    ) -> Self {
        self.condition_boost_specs = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BoostSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conditionBoostSpecs" => reader.field(&mut self.condition_boost_specs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conditionBoostSpecs", &self.condition_boost_specs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BoostSpec);

/// Boost applies to documents which match a condition.
///
/// Schema `GoogleCloudDialogflowCxV3beta1BoostSpecConditionBoostSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoostSpecConditionBoostSpec {
    /// Optional. Strength of the condition boost, which should be in \[-1, 1\]. Negative boost means
    /// demotion. Default is 0.0. Setting to 1.0 gives the document a big promotion. However, it does
    /// not necessarily mean that the boosted document will be the top result at all times, nor that
    /// other documents will be excluded. Results could still be shown even when none of them matches
    /// the condition. And results that are significantly more relevant to the search query can still
    /// trump your heavily favored but irrelevant documents. Setting to -1.0 gives the document a big
    /// demotion. However, results that are deeply relevant might still be shown. The document will have
    /// an upstream battle to get a fairly high ranking, but it is not blocked out completely. Setting
    /// to 0.0 means no boost applied. The boosting condition is ignored.
    pub boost: Option<f32>,

    /// Optional. Complex specification for custom ranking based on customer defined attribute value.
    pub boost_control_spec: Option<schemas::BoostSpecConditionBoostSpecBoostControlSpec>,

    /// Optional. An expression which specifies a boost condition. The syntax and supported fields are
    /// the same as a filter expression. Examples:
    ///
    /// - To boost documents with document ID "doc_1" or "doc_2", and color "Red" or "Blue":
    /// - (id: ANY("doc_1", "doc_2")) AND (color: ANY("Red","Blue"))
    pub condition: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BoostSpecConditionBoostSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            boost: None,
            boost_control_spec: None,
            condition: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`boost`](Self::boost).
    pub fn set_boost(mut self, value: f32) -> Self {
        self.boost = Some(value);
        self
    }

    /// Sets [`boost_control_spec`](Self::boost_control_spec).
    pub fn set_boost_control_spec(
        mut self,
        value: schemas::BoostSpecConditionBoostSpecBoostControlSpec,
    ) -> Self {
        self.boost_control_spec = Some(value);
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn set_condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

impl runtime::Message for BoostSpecConditionBoostSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "boost" => reader.field(&mut self.boost),
            "boostControlSpec" => reader.field(&mut self.boost_control_spec),
            "condition" => reader.field(&mut self.condition),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("boost", &self.boost);
        writer.field("boostControlSpec", &self.boost_control_spec);
        writer.field("condition", &self.condition);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BoostSpecConditionBoostSpec);

/// Specification for custom ranking based on customer specified attribute value. It provides more
/// controls for customized ranking than the simple (condition, boost) combination above.
///
/// Schema `GoogleCloudDialogflowCxV3beta1BoostSpecConditionBoostSpecBoostControlSpec`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoostSpecConditionBoostSpecBoostControlSpec {
    /// Optional. The attribute type to be used to determine the boost amount. The attribute value can
    /// be derived from the field value of the specified field_name. In the case of numerical it is
    /// straightforward i.e. attribute_value = numerical_field_value. In the case of freshness however,
    /// attribute_value = (time.now() - datetime_field_value).
    pub attribute_type: Option<
        schemas::BoostSpecConditionBoostSpecBoostControlSpecAttributeType,
    >,

    /// Optional. The control points used to define the curve. The monotonic function (defined through
    /// the interpolation_type above) passes through the control points listed here.
    pub control_points: Vec<
        schemas::BoostSpecConditionBoostSpecBoostControlSpecControlPoint,
    >,

    /// Optional. The name of the field whose value will be used to determine the boost amount.
    pub field_name: Option<String>,

    /// Optional. The interpolation type to be applied to connect the control points listed below.
    pub interpolation_type: Option<
        schemas::BoostSpecConditionBoostSpecBoostControlSpecInterpolationType,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BoostSpecConditionBoostSpecBoostControlSpec {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            attribute_type: None,
            control_points: Vec::new(),
            field_name: None,
            interpolation_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`attribute_type`](Self::attribute_type).
    pub fn set_attribute_type(
        mut self,
        value: impl Into<
            schemas::BoostSpecConditionBoostSpecBoostControlSpecAttributeType,
        >,
    ) -> Self {
        self.attribute_type = Some(value.into());
        self
    }

    /// Sets [`control_points`](Self::control_points).
    pub fn set_control_points(
        mut self,
        values: impl IntoIterator<
            Item = schemas::BoostSpecConditionBoostSpecBoostControlSpecControlPoint,
        >,
    ) -> Self {
        self.control_points = values.into_iter().collect();
        self
    }

    /// Sets [`field_name`](Self::field_name).
    pub fn set_field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }

    /// Sets [`interpolation_type`](Self::interpolation_type).
    pub fn set_interpolation_type(
        mut self,
        value: impl Into<
            schemas::BoostSpecConditionBoostSpecBoostControlSpecInterpolationType,
        >,
    ) -> Self {
        self.interpolation_type = Some(value.into());
        self
    }
}

impl runtime::Message for BoostSpecConditionBoostSpecBoostControlSpec {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "attributeType" => reader.field(&mut self.attribute_type),
            "controlPoints" => reader.field(&mut self.control_points),
            "fieldName" => reader.field(&mut self.field_name),
            "interpolationType" => reader.field(&mut self.interpolation_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("attributeType", &self.attribute_type);
        writer.field("controlPoints", &self.control_points);
        writer.field("fieldName", &self.field_name);
        writer.field("interpolationType", &self.interpolation_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BoostSpecConditionBoostSpecBoostControlSpec);

/// The attribute type to be used to determine the boost amount. The attribute value can be derived
/// from the field value of the specified field_name. In the case of numerical it is straightforward
/// i.e. attribute_value = numerical_field_value. In the case of freshness however, attribute_value
/// \= (time.now() - datetime_field_value).
///
/// Values of `attributeType` in [`BoostSpecConditionBoostSpecBoostControlSpec`].
///
/// [`BoostSpecConditionBoostSpecBoostControlSpec`]: crate::v3beta1::schemas::BoostSpecConditionBoostSpecBoostControlSpec
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BoostSpecConditionBoostSpecBoostControlSpecAttributeType {
    /// Unspecified AttributeType. On the wire: `ATTRIBUTE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The value of the numerical field will be used to dynamically update the boost amount. In this
    /// case, the attribute_value (the x value) of the control point will be the actual value of the
    /// numerical field for which the boost_amount is specified. On the wire: `NUMERICAL`.
    Numerical,

    /// For the freshness use case the attribute value will be the duration between the current time and
    /// the date in the datetime field specified. The value must be formatted as an XSD
    /// `dayTimeDuration` value (a restricted subset of an ISO 8601 duration value). The pattern for
    /// this is: `nDnM]`. E.g. `5D`, `3DT12H30M`, `T24H`. On the wire: `FRESHNESS`.
    Freshness,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for BoostSpecConditionBoostSpecBoostControlSpecAttributeType {
    fn from(name: &str) -> Self {
        match name {
            "ATTRIBUTE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "NUMERICAL" => Self::Numerical,
            "FRESHNESS" => Self::Freshness,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for BoostSpecConditionBoostSpecBoostControlSpecAttributeType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "ATTRIBUTE_TYPE_UNSPECIFIED",
            Self::Numerical => "NUMERICAL",
            Self::Freshness => "FRESHNESS",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(BoostSpecConditionBoostSpecBoostControlSpecAttributeType);

/// The control points used to define the curve. The curve defined through these control points can
/// only be monotonically increasing or decreasing(constant values are acceptable).
///
/// Schema `GoogleCloudDialogflowCxV3beta1BoostSpecConditionBoostSpecBoostControlSpecControlPoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoostSpecConditionBoostSpecBoostControlSpecControlPoint {
    /// Optional. Can be one of: 1. The numerical field value. 2. The duration spec for freshness: The
    /// value must be formatted as an XSD `dayTimeDuration` value (a restricted subset of an ISO 8601
    /// duration value). The pattern for this is: `nDnM]`.
    pub attribute_value: Option<String>,

    /// Optional. The value between -1 to 1 by which to boost the score if the attribute_value evaluates
    /// to the value specified above.
    pub boost_amount: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BoostSpecConditionBoostSpecBoostControlSpecControlPoint {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            attribute_value: None,
            boost_amount: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`attribute_value`](Self::attribute_value).
    pub fn set_attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = Some(value.into());
        self
    }

    /// Sets [`boost_amount`](Self::boost_amount).
    pub fn set_boost_amount(mut self, value: f32) -> Self {
        self.boost_amount = Some(value);
        self
    }
}

impl runtime::Message for BoostSpecConditionBoostSpecBoostControlSpecControlPoint {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "attributeValue" => reader.field(&mut self.attribute_value),
            "boostAmount" => reader.field(&mut self.boost_amount),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("attributeValue", &self.attribute_value);
        writer.field("boostAmount", &self.boost_amount);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BoostSpecConditionBoostSpecBoostControlSpecControlPoint);

/// The interpolation type to be applied to connect the control points listed below.
///
/// Values of `interpolationType` in [`BoostSpecConditionBoostSpecBoostControlSpec`].
///
/// [`BoostSpecConditionBoostSpecBoostControlSpec`]: crate::v3beta1::schemas::BoostSpecConditionBoostSpecBoostControlSpec
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BoostSpecConditionBoostSpecBoostControlSpecInterpolationType {
    /// Interpolation type is unspecified. In this case, it defaults to Linear. On the wire:
    /// `INTERPOLATION_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Piecewise linear interpolation will be applied. On the wire: `LINEAR`.
    Linear,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for BoostSpecConditionBoostSpecBoostControlSpecInterpolationType {
    fn from(name: &str) -> Self {
        match name {
            "INTERPOLATION_TYPE_UNSPECIFIED" => Self::Unspecified,
            "LINEAR" => Self::Linear,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for BoostSpecConditionBoostSpecBoostControlSpecInterpolationType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "INTERPOLATION_TYPE_UNSPECIFIED",
            Self::Linear => "LINEAR",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(
    BoostSpecConditionBoostSpecBoostControlSpecInterpolationType
);

/// Boost specifications for data stores.
///
/// Schema `GoogleCloudDialogflowCxV3beta1BoostSpecs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoostSpecs {
    /// Optional. Data Stores where the boosting configuration is applied. The full names of the
    /// referenced data stores. Formats:
    /// `projects/{project}/locations/{location}/collections/{collection}/dataStores/{data_store}`
    /// \`projects/{project}/locations/{location}/dataStores/{data_store}
    pub data_stores: Vec<String>,

    /// Optional. A list of boosting specifications.
    pub spec: Vec<schemas::BoostSpec>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BoostSpecs {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_stores: Vec::new(),
            spec: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_stores`](Self::data_stores).
    pub fn set_data_stores(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_stores = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`spec`](Self::spec).
    pub fn set_spec(
        mut self,
        values: impl IntoIterator<Item = schemas::BoostSpec>,
    ) -> Self {
        self.spec = values.into_iter().collect();
        self
    }
}

impl runtime::Message for BoostSpecs {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStores" => reader.field(&mut self.data_stores),
            "spec" => reader.field(&mut self.spec),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStores", &self.data_stores);
        writer.field("spec", &self.spec);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BoostSpecs);

/// The request to detect user's intent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DetectIntentRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetectIntentRequest {
    /// Instructs the speech synthesizer how to generate the output audio.
    pub output_audio_config: Option<schemas::OutputAudioConfig>,

    /// Required. The input specification.
    pub query_input: Option<schemas::QueryInput>,

    /// The parameters of this query.
    pub query_params: Option<schemas::QueryParameters>,

    /// Optional. Specifies which fields in the [QueryResult] to return. If not set, the default is
    /// DETECT_INTENT_RESPONSE_VIEW_FULL.
    ///
    /// [QueryResult]: crate::v3beta1::schemas::QueryResult
    pub response_view: Option<schemas::DetectIntentRequestResponseView>,

    /// Required. The name of the session this query is sent to. Format:
    /// `projects//locations//agents//sessions/` or
    /// `projects//locations//agents//environments//sessions/`. If `Environment ID` is not specified, we
    /// assume default 'draft' environment. It's up to the API caller to choose an appropriate
    /// `Session ID`. It can be a random number or some type of session identifiers (preferably hashed).
    /// The length of the `Session ID` must not exceed 36 characters. For more information, see the
    /// [sessions guide](https://cloud.google.com/dialogflow/cx/docs/concept/session). Note: Always use
    /// agent versions for production traffic. See
    /// [Versions and environments](https://cloud.google.com/dialogflow/cx/docs/concept/version).
    pub session: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DetectIntentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            output_audio_config: None,
            query_input: None,
            query_params: None,
            response_view: None,
            session: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`output_audio_config`](Self::output_audio_config).
    pub fn set_output_audio_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.output_audio_config = Some(value);
        self
    }

    /// Sets [`query_input`](Self::query_input).
    pub fn set_query_input(mut self, value: schemas::QueryInput) -> Self {
        self.query_input = Some(value);
        self
    }

    /// Sets [`query_params`](Self::query_params).
    pub fn set_query_params(mut self, value: schemas::QueryParameters) -> Self {
        self.query_params = Some(value);
        self
    }

    /// Sets [`response_view`](Self::response_view).
    pub fn set_response_view(
        mut self,
        value: impl Into<schemas::DetectIntentRequestResponseView>,
    ) -> Self {
        self.response_view = Some(value.into());
        self
    }

    /// Sets [`session`](Self::session).
    pub fn set_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

impl runtime::Message for DetectIntentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "outputAudioConfig" => reader.field(&mut self.output_audio_config),
            "queryInput" => reader.field(&mut self.query_input),
            "queryParams" => reader.field(&mut self.query_params),
            "responseView" => reader.field(&mut self.response_view),
            "session" => reader.field(&mut self.session),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("outputAudioConfig", &self.output_audio_config);
        writer.field("queryInput", &self.query_input);
        writer.field("queryParams", &self.query_params);
        writer.field("responseView", &self.response_view);
        writer.field("session", &self.session);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DetectIntentRequest);

/// Specifies which fields in the [QueryResult] to return. If not set, the default is
/// DETECT_INTENT_RESPONSE_VIEW_FULL.
///
/// Values of `responseView` in [`DetectIntentRequest`].
///
/// [`DetectIntentRequest`]: crate::v3beta1::schemas::DetectIntentRequest
/// [QueryResult]: crate::v3beta1::schemas::QueryResult
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DetectIntentRequestResponseView {
    /// Not specified. `FULL` will be used. On the wire: `DETECT_INTENT_RESPONSE_VIEW_UNSPECIFIED`.
    Unspecified,

    /// Full response view includes all fields. On the wire: `DETECT_INTENT_RESPONSE_VIEW_FULL`.
    Full,

    /// Basic response view omits the following fields: - [QueryResult.diagnostic_info] -
    /// [QueryResult.generative_info]. On the wire: `DETECT_INTENT_RESPONSE_VIEW_BASIC`.
    ///
    /// [QueryResult.diagnostic_info]: field@crate::v3beta1::schemas::QueryResult::diagnostic_info
    /// [QueryResult.generative_info]: field@crate::v3beta1::schemas::QueryResult::generative_info
    Basic,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DetectIntentRequestResponseView {
    fn from(name: &str) -> Self {
        match name {
            "DETECT_INTENT_RESPONSE_VIEW_UNSPECIFIED" => Self::Unspecified,
            "DETECT_INTENT_RESPONSE_VIEW_FULL" => Self::Full,
            "DETECT_INTENT_RESPONSE_VIEW_BASIC" => Self::Basic,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DetectIntentRequestResponseView {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DETECT_INTENT_RESPONSE_VIEW_UNSPECIFIED",
            Self::Full => "DETECT_INTENT_RESPONSE_VIEW_FULL",
            Self::Basic => "DETECT_INTENT_RESPONSE_VIEW_BASIC",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DetectIntentRequestResponseView);

/// The message returned from the DetectIntent method.
///
/// Schema `GoogleCloudDialogflowCxV3beta1DetectIntentResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DetectIntentResponse {
    /// Indicates whether the partial response can be cancelled when a later response arrives. e.g. if
    /// the agent specified some music as partial response, it can be cancelled.
    pub allow_cancellation: Option<bool>,

    /// The audio data bytes encoded as specified in the request. Note: The output audio is generated
    /// based on the values of default platform text responses found in the
    /// `query_result.response_messages` field. If multiple default text responses exist, they will be
    /// concatenated when generating audio. If no default platform text responses exist, the generated
    /// audio content will be empty. In some scenarios, multiple output audio fields may be present in
    /// the response structure. In these cases, only the top-most-level audio output has content.
    pub output_audio: Option<bytes::Bytes>,

    /// The config used by the speech synthesizer to generate the output audio.
    pub output_audio_config: Option<schemas::OutputAudioConfig>,

    /// The result of the conversational query.
    pub query_result: Option<schemas::QueryResult>,

    /// Output only. The unique identifier of the response. It can be used to locate a response in the
    /// training example set or for reporting issues.
    pub response_id: Option<String>,

    /// Response type.
    pub response_type: Option<schemas::DetectIntentResponseResponseType>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl DetectIntentResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            allow_cancellation: None,
            output_audio: None,
            output_audio_config: None,
            query_result: None,
            response_id: None,
            response_type: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`allow_cancellation`](Self::allow_cancellation).
    pub fn set_allow_cancellation(mut self, value: bool) -> Self {
        self.allow_cancellation = Some(value);
        self
    }

    /// Sets [`output_audio`](Self::output_audio).
    pub fn set_output_audio(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.output_audio = Some(value.into());
        self
    }

    /// Sets [`output_audio_config`](Self::output_audio_config).
    pub fn set_output_audio_config(mut self, value: schemas::OutputAudioConfig) -> Self {
        self.output_audio_config = Some(value);
        self
    }

    /// Sets [`query_result`](Self::query_result).
    pub fn set_query_result(mut self, value: schemas::QueryResult) -> Self {
        self.query_result = Some(value);
        self
    }

    /// Sets [`response_id`](Self::response_id).
    pub fn set_response_id(mut self, value: impl Into<String>) -> Self {
        self.response_id = Some(value.into());
        self
    }

    /// Sets [`response_type`](Self::response_type).
    pub fn set_response_type(
        mut self,
        value: impl Into<schemas::DetectIntentResponseResponseType>,
    ) -> Self {
        self.response_type = Some(value.into());
        self
    }
}

impl runtime::Message for DetectIntentResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "allowCancellation" => reader.field(&mut self.allow_cancellation),
            "outputAudio" => reader.field(&mut self.output_audio),
            "outputAudioConfig" => reader.field(&mut self.output_audio_config),
            "queryResult" => reader.field(&mut self.query_result),
            "responseId" => reader.field(&mut self.response_id),
            "responseType" => reader.field(&mut self.response_type),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("allowCancellation", &self.allow_cancellation);
        writer.field("outputAudio", &self.output_audio);
        writer.field("outputAudioConfig", &self.output_audio_config);
        writer.field("queryResult", &self.query_result);
        writer.field("responseId", &self.response_id);
        writer.field("responseType", &self.response_type);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(DetectIntentResponse);

/// Response type.
///
/// Values of `responseType` in [`DetectIntentResponse`].
///
/// [`DetectIntentResponse`]: crate::v3beta1::schemas::DetectIntentResponse
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DetectIntentResponseResponseType {
    /// Not specified. This should never happen. On the wire: `RESPONSE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Partial response. e.g. Aggregated responses in a Fulfillment that enables
    /// `return_partial_response` can be returned as partial response. WARNING: partial response is not
    /// eligible for barge-in. On the wire: `PARTIAL`.
    Partial,

    /// Final response. On the wire: `FINAL`.
    Final,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for DetectIntentResponseResponseType {
    fn from(name: &str) -> Self {
        match name {
            "RESPONSE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "PARTIAL" => Self::Partial,
            "FINAL" => Self::Final,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for DetectIntentResponseResponseType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RESPONSE_TYPE_UNSPECIFIED",
            Self::Partial => "PARTIAL",
            Self::Final => "FINAL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(DetectIntentResponseResponseType);

/// Filter specifications for data stores.
///
/// Schema `GoogleCloudDialogflowCxV3beta1FilterSpecs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FilterSpecs {
    /// Optional. Data Stores where the boosting configuration is applied. The full names of the
    /// referenced data stores. Formats:
    /// `projects/{project}/locations/{location}/collections/{collection}/dataStores/{data_store}`
    /// \`projects/{project}/locations/{location}/dataStores/{data_store}
    pub data_stores: Vec<String>,

    /// Optional. The filter expression to be applied. Expression syntax is documented at
    /// <https://cloud.google.com/generative-ai-app-builder/docs/filter-search-metadata#filter-expression-syntax>
    pub filter: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl FilterSpecs {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_stores: Vec::new(),
            filter: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_stores`](Self::data_stores).
    pub fn set_data_stores(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_stores = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`filter`](Self::filter).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

impl runtime::Message for FilterSpecs {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataStores" => reader.field(&mut self.data_stores),
            "filter" => reader.field(&mut self.filter),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataStores", &self.data_stores);
        writer.field("filter", &self.filter);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(FilterSpecs);

/// Represents the information of a query if handled by generative agent resources.
///
/// Schema `GoogleCloudDialogflowCxV3beta1GenerativeInfo`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerativeInfo {
    /// The actions performed by the generative playbook for the current agent response.
    pub action_tracing_info: Option<schemas::Example>,

    /// The stack of playbooks that the conversation has currently entered, with the most recent one on
    /// the top.
    pub current_playbooks: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerativeInfo {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            action_tracing_info: None,
            current_playbooks: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`action_tracing_info`](Self::action_tracing_info).
    pub fn set_action_tracing_info(mut self, value: schemas::Example) -> Self {
        self.action_tracing_info = Some(value);
        self
    }

    /// Sets [`current_playbooks`](Self::current_playbooks).
    pub fn set_current_playbooks(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.current_playbooks = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for GenerativeInfo {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "actionTracingInfo" => reader.field(&mut self.action_tracing_info),
            "currentPlaybooks" => reader.field(&mut self.current_playbooks),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("actionTracingInfo", &self.action_tracing_info);
        writer.field("currentPlaybooks", &self.current_playbooks);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerativeInfo);

/// Represents one match result of MatchIntent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Match`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Match {
    /// The confidence of this match. Values range from 0.0 (completely uncertain) to 1.0 (completely
    /// certain). This value is for informational purpose only and is only used to help match the best
    /// intent within the classification threshold. This value may change for the same end-user
    /// expression at any time due to a model retraining or change in implementation.
    pub confidence: Option<f32>,

    /// The event that matched the query. Filled for `EVENT`, `NO_MATCH` and `NO_INPUT` match types.
    pub event: Option<String>,

    /// The Intent that matched the query. Some, not all fields are filled in this message, including
    /// but not limited to: `name` and `display_name`. Only filled for `INTENT` match type.
    pub intent: Option<schemas::Intent>,

    /// Type of this Match.
    pub match_type: Option<schemas::MatchMatchType>,

    /// The collection of parameters extracted from the query. Depending on your protocol or client
    /// library language, this is a map, associative array, symbol table, dictionary, or JSON object
    /// composed of a collection of (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// Final text input which was matched during MatchIntent. This value can be different from original
    /// input sent in request because of spelling correction or other processing.
    pub resolved_input: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Match {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            confidence: None,
            event: None,
            intent: None,
            match_type: None,
            parameters: None,
            resolved_input: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`confidence`](Self::confidence).
    pub fn set_confidence(mut self, value: f32) -> Self {
        self.confidence = Some(value);
        self
    }

    /// Sets [`event`](Self::event).
    pub fn set_event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: schemas::Intent) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`match_type`](Self::match_type).
    pub fn set_match_type(mut self, value: impl Into<schemas::MatchMatchType>) -> Self {
        self.match_type = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`resolved_input`](Self::resolved_input).
    pub fn set_resolved_input(mut self, value: impl Into<String>) -> Self {
        self.resolved_input = Some(value.into());
        self
    }
}

impl runtime::Message for Match {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "confidence" => reader.field(&mut self.confidence),
            "event" => reader.field(&mut self.event),
            "intent" => reader.field(&mut self.intent),
            "matchType" => reader.field(&mut self.match_type),
            "parameters" => reader.field(&mut self.parameters),
            "resolvedInput" => reader.field(&mut self.resolved_input),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("confidence", &self.confidence);
        writer.field("event", &self.event);
        writer.field("intent", &self.intent);
        writer.field("matchType", &self.match_type);
        writer.field("parameters", &self.parameters);
        writer.field("resolvedInput", &self.resolved_input);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Match);

/// Type of this Match.
///
/// Values of `matchType` in [`Match`].
///
/// [`Match`]: crate::v3beta1::schemas::Match
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatchMatchType {
    /// Not specified. Should never be used. On the wire: `MATCH_TYPE_UNSPECIFIED`.
    Unspecified,

    /// The query was matched to an intent. On the wire: `INTENT`.
    Intent,

    /// The query directly triggered an intent. On the wire: `DIRECT_INTENT`.
    DirectIntent,

    /// The query was used for parameter filling. On the wire: `PARAMETER_FILLING`.
    ParameterFilling,

    /// No match was found for the query. On the wire: `NO_MATCH`.
    NoMatch,

    /// Indicates an empty query. On the wire: `NO_INPUT`.
    NoInput,

    /// The query directly triggered an event. On the wire: `EVENT`.
    Event,

    /// The query was matched to a Knowledge Connector answer. On the wire: `KNOWLEDGE_CONNECTOR`.
    KnowledgeConnector,

    /// The query was handled by a `Playbook`. On the wire: `PLAYBOOK`.
    Playbook,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for MatchMatchType {
    fn from(name: &str) -> Self {
        match name {
            "MATCH_TYPE_UNSPECIFIED" => Self::Unspecified,
            "INTENT" => Self::Intent,
            "DIRECT_INTENT" => Self::DirectIntent,
            "PARAMETER_FILLING" => Self::ParameterFilling,
            "NO_MATCH" => Self::NoMatch,
            "NO_INPUT" => Self::NoInput,
            "EVENT" => Self::Event,
            "KNOWLEDGE_CONNECTOR" => Self::KnowledgeConnector,
            "PLAYBOOK" => Self::Playbook,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for MatchMatchType {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "MATCH_TYPE_UNSPECIFIED",
            Self::Intent => "INTENT",
            Self::DirectIntent => "DIRECT_INTENT",
            Self::ParameterFilling => "PARAMETER_FILLING",
            Self::NoMatch => "NO_MATCH",
            Self::NoInput => "NO_INPUT",
            Self::Event => "EVENT",
            Self::KnowledgeConnector => "KNOWLEDGE_CONNECTOR",
            Self::Playbook => "PLAYBOOK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(MatchMatchType);

/// Instructs the speech synthesizer how to generate the output audio content.
///
/// Schema `GoogleCloudDialogflowCxV3beta1OutputAudioConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutputAudioConfig {
    /// Required. Audio encoding of the synthesized audio content.
    pub audio_encoding: Option<schemas::OutputAudioConfigAudioEncoding>,

    /// Optional. The synthesis sample rate (in hertz) for this audio. If not provided, then the
    /// synthesizer will use the default sample rate based on the audio encoding. If this is different
    /// from the voice's natural sample rate, then the synthesizer will honor this request by converting
    /// to the desired sample rate (which might result in worse audio quality).
    pub sample_rate_hertz: Option<i32>,

    /// Optional. Configuration of how speech should be synthesized. If not specified,
    /// Agent.text_to_speech_settings is applied.
    pub synthesize_speech_config: Option<schemas::SynthesizeSpeechConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl OutputAudioConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            audio_encoding: None,
            sample_rate_hertz: None,
            synthesize_speech_config: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`audio_encoding`](Self::audio_encoding).
    pub fn set_audio_encoding(
        mut self,
        value: impl Into<schemas::OutputAudioConfigAudioEncoding>,
    ) -> Self {
        self.audio_encoding = Some(value.into());
        self
    }

    /// Sets [`sample_rate_hertz`](Self::sample_rate_hertz).
    pub fn set_sample_rate_hertz(mut self, value: i32) -> Self {
        self.sample_rate_hertz = Some(value);
        self
    }

    /// Sets [`synthesize_speech_config`](Self::synthesize_speech_config).
    pub fn set_synthesize_speech_config(
        mut self,
        value: schemas::SynthesizeSpeechConfig,
    ) -> Self {
        self.synthesize_speech_config = Some(value);
        self
    }
}

impl runtime::Message for OutputAudioConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "audioEncoding" => reader.field(&mut self.audio_encoding),
            "sampleRateHertz" => reader.field(&mut self.sample_rate_hertz),
            "synthesizeSpeechConfig" => reader.field(&mut self.synthesize_speech_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("audioEncoding", &self.audio_encoding);
        writer.field("sampleRateHertz", &self.sample_rate_hertz);
        writer.field("synthesizeSpeechConfig", &self.synthesize_speech_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(OutputAudioConfig);

/// Audio encoding of the synthesized audio content.
///
/// Values of `audioEncoding` in [`OutputAudioConfig`].
///
/// [`OutputAudioConfig`]: crate::v3beta1::schemas::OutputAudioConfig
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutputAudioConfigAudioEncoding {
    /// Not specified. On the wire: `OUTPUT_AUDIO_ENCODING_UNSPECIFIED`.
    Unspecified,

    /// Uncompressed 16-bit signed little-endian samples (Linear PCM). Audio content returned as
    /// LINEAR16 also contains a WAV header. LINT: LEGACY_NAMES. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_LINEAR_16`.
    Linear16,

    /// MP3 audio at 32kbps. On the wire: `OUTPUT_AUDIO_ENCODING_MP3`.
    Mp3,

    /// MP3 audio at 64kbps. LINT: LEGACY_NAMES. On the wire: `OUTPUT_AUDIO_ENCODING_MP3_64_KBPS`.
    Mp364Kbps,

    /// Opus encoded audio wrapped in an ogg container. The result will be a file which can be played
    /// natively on Android, and in browsers (at least Chrome and Firefox). The quality of the encoding
    /// is considerably higher than MP3 while using approximately the same bitrate. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_OGG_OPUS`.
    OggOpus,

    /// 8-bit samples that compand 14-bit audio samples using G.711 PCMU/mu-law. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_MULAW`.
    Mulaw,

    /// 8-bit samples that compand 13-bit audio samples using G.711 PCMU/a-law. On the wire:
    /// `OUTPUT_AUDIO_ENCODING_ALAW`.
    Alaw,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for OutputAudioConfigAudioEncoding {
    fn from(name: &str) -> Self {
        match name {
            "OUTPUT_AUDIO_ENCODING_UNSPECIFIED" => Self::Unspecified,
            "OUTPUT_AUDIO_ENCODING_LINEAR_16" => Self::Linear16,
            "OUTPUT_AUDIO_ENCODING_MP3" => Self::Mp3,
            "OUTPUT_AUDIO_ENCODING_MP3_64_KBPS" => Self::Mp364Kbps,
            "OUTPUT_AUDIO_ENCODING_OGG_OPUS" => Self::OggOpus,
            "OUTPUT_AUDIO_ENCODING_MULAW" => Self::Mulaw,
            "OUTPUT_AUDIO_ENCODING_ALAW" => Self::Alaw,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for OutputAudioConfigAudioEncoding {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "OUTPUT_AUDIO_ENCODING_UNSPECIFIED",
            Self::Linear16 => "OUTPUT_AUDIO_ENCODING_LINEAR_16",
            Self::Mp3 => "OUTPUT_AUDIO_ENCODING_MP3",
            Self::Mp364Kbps => "OUTPUT_AUDIO_ENCODING_MP3_64_KBPS",
            Self::OggOpus => "OUTPUT_AUDIO_ENCODING_OGG_OPUS",
            Self::Mulaw => "OUTPUT_AUDIO_ENCODING_MULAW",
            Self::Alaw => "OUTPUT_AUDIO_ENCODING_ALAW",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(OutputAudioConfigAudioEncoding);

/// Represents the parameters of a conversational query.
///
/// Schema `GoogleCloudDialogflowCxV3beta1QueryParameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryParameters {
    /// Configures whether sentiment analysis should be performed. If not provided, sentiment analysis
    /// is not performed.
    pub analyze_query_text_sentiment: Option<bool>,

    /// The channel which this query is for. If specified, only the [ResponseMessage] associated with
    /// the channel will be returned. If no [ResponseMessage] is associated with the channel, it falls
    /// back to the [ResponseMessage] with unspecified channel. If unspecified, the [ResponseMessage]
    /// with unspecified channel will be returned.
    ///
    /// [ResponseMessage]: crate::v3beta1::schemas::ResponseMessage
    pub channel: Option<String>,

    /// The unique identifier of the page to override the current page in the session. Format:
    /// `projects//locations//agents//flows//pages/`. If `current_page` is specified, the previous state
    /// of the session will be ignored by Dialogflow, including the previous page and the previous
    /// session parameters. In most cases, current_page and parameters should be configured together to
    /// direct a session to a specific state.
    pub current_page: Option<String>,

    /// Optional. The unique identifier of the playbook to start or continue the session with. If
    /// `current_playbook` is specified, the previous state of the session will be ignored by
    /// Dialogflow. Format: `projects//locations//agents//playbooks/`.
    pub current_playbook: Option<String>,

    /// Whether to disable webhook calls for this request.
    pub disable_webhook: Option<bool>,

    /// Optional. Information about the end-user to improve the relevance and accuracy of generative
    /// answers. This will be interpreted and used by a language model, so, for good results, the data
    /// should be self-descriptive, and in a simple structure. Example:
    /// `json { "subscription plan": "Business Premium Plus", "devices owned": [ {"model": "Google Pixel 7"}, {"model": "Google Pixel Tablet"} ] }`
    pub end_user_metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// A list of flow versions to override for the request. Format:
    /// `projects//locations//agents//flows//versions/`. If version 1 of flow X is included in this
    /// list, the traffic of flow X will go through version 1 regardless of the version configuration in
    /// the environment. Each flow can have at most one version specified in this list.
    pub flow_versions: Vec<String>,

    /// The geo location of this conversational query.
    pub geo_location: Option<schemas::google_type::LatLng>,

    /// Optional. Use the specified LLM model settings for processing the request.
    pub llm_model_settings: Option<schemas::LlmModelSettings>,

    /// Scope for the parameters. If not specified, parameters will be treated as session parameters.
    /// Parameters with custom scope will not be put into session parameters. You can reference the
    /// parameters with custom scope in the agent with the following format:
    /// $parameter-scope.params.parameter-id.
    pub parameter_scope: Option<String>,

    /// Additional parameters to be put into session parameters. To remove a parameter from the session,
    /// clients should explicitly set the parameter value to null. You can reference the session
    /// parameters in the agent with the following format: $session.params.parameter-id. Depending on
    /// your protocol or client library language, this is a map, associative array, symbol table,
    /// dictionary, or JSON object composed of a collection of (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// This field can be used to pass custom data into the webhook associated with the agent. Arbitrary
    /// JSON objects are supported. Some integrations that query a Dialogflow agent may provide
    /// additional information in the payload. In particular, for the Dialogflow Phone Gateway
    /// integration, this field has the form: `{ "telephony": { "caller_id": "+18558363987" } }`
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,

    /// Optional. If set to true and data stores are involved in serving the request then
    /// DetectIntentResponse.query_result.data_store_connection_signals will be filled with data that
    /// can help evaluations.
    #[deprecated]
    pub populate_data_store_connection_signals: Option<bool>,

    /// Optional. Search configuration for UCS search queries.
    pub search_config: Option<schemas::SearchConfig>,

    /// Additional session entity types to replace or extend developer entity types with. The entity
    /// synonyms apply to all languages and persist for the session of this query.
    pub session_entity_types: Vec<schemas::SessionEntityType>,

    /// Optional. Configure lifetime of the Dialogflow session. By default, a Dialogflow session remains
    /// active and its data is stored for 30 minutes after the last request is sent for the session.
    /// This value should be no longer than 1 day.
    pub session_ttl: Option<runtime::Duration>,

    /// The time zone of this conversational query from the
    /// [time zone database](https://www.iana.org/time-zones), e.g., America/New_York, Europe/Paris. If
    /// not provided, the time zone specified in the agent is used.
    pub time_zone: Option<String>,

    /// This field can be used to pass HTTP headers for a webhook call. These headers will be sent to
    /// webhook along with the headers that have been configured through Dialogflow web console. The
    /// headers defined within this field will overwrite the headers configured through Dialogflow
    /// console if there is a conflict. Header names are case-insensitive. Google's specified headers
    /// are not allowed. Including: "Host", "Content-Length", "Connection", "From", "User-Agent",
    /// "Accept-Encoding", "If-Modified-Since", "If-None-Match", "X-Forwarded-For", etc.
    pub webhook_headers: std::collections::BTreeMap<String, String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl QueryParameters {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            analyze_query_text_sentiment: None,
            channel: None,
            current_page: None,
            current_playbook: None,
            disable_webhook: None,
            end_user_metadata: None,
            flow_versions: Vec::new(),
            geo_location: None,
            llm_model_settings: None,
            parameter_scope: None,
            parameters: None,
            payload: None,
            populate_data_store_connection_signals: None,
            search_config: None,
            session_entity_types: Vec::new(),
            session_ttl: None,
            time_zone: None,
            webhook_headers: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`analyze_query_text_sentiment`](Self::analyze_query_text_sentiment).
    pub fn set_analyze_query_text_sentiment(mut self, value: bool) -> Self {
        self.analyze_query_text_sentiment = Some(value);
        self
    }

    /// Sets [`channel`](Self::channel).
    pub fn set_channel(mut self, value: impl Into<String>) -> Self {
        self.channel = Some(value.into());
        self
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }

    /// Sets [`current_playbook`](Self::current_playbook).
    pub fn set_current_playbook(mut self, value: impl Into<String>) -> Self {
        self.current_playbook = Some(value.into());
        self
    }

    /// Sets [`disable_webhook`](Self::disable_webhook).
    pub fn set_disable_webhook(mut self, value: bool) -> Self {
        self.disable_webhook = Some(value);
        self
    }

    /// Sets [`end_user_metadata`](Self::end_user_metadata).
    pub fn set_end_user_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.end_user_metadata = Some(value.into());
        self
    }

    /// Sets [`flow_versions`](Self::flow_versions).
    pub fn set_flow_versions(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_versions = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`geo_location`](Self::geo_location).
    pub fn set_geo_location(mut self, value: schemas::google_type::LatLng) -> Self {
        self.geo_location = Some(value);
        self
    }

    /// Sets [`llm_model_settings`](Self::llm_model_settings).
    pub fn set_llm_model_settings(mut self, value: schemas::LlmModelSettings) -> Self {
        self.llm_model_settings = Some(value);
        self
    }

    /// Sets [`parameter_scope`](Self::parameter_scope).
    pub fn set_parameter_scope(mut self, value: impl Into<String>) -> Self {
        self.parameter_scope = Some(value.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`payload`](Self::payload).
    pub fn set_payload(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Sets [`populate_data_store_connection_signals`](Self::populate_data_store_connection_signals).
    #[deprecated]
    pub fn set_populate_data_store_connection_signals(mut self, value: bool) -> Self {
        self.populate_data_store_connection_signals = Some(value);
        self
    }

    /// Sets [`search_config`](Self::search_config).
    pub fn set_search_config(mut self, value: schemas::SearchConfig) -> Self {
        self.search_config = Some(value);
        self
    }

    /// Sets [`session_entity_types`](Self::session_entity_types).
    pub fn set_session_entity_types(
        mut self,
        values: impl IntoIterator<Item = schemas::SessionEntityType>,
    ) -> Self {
        self.session_entity_types = values.into_iter().collect();
        self
    }

    /// Sets [`session_ttl`](Self::session_ttl).
    pub fn set_session_ttl(mut self, value: impl Into<runtime::Duration>) -> Self {
        self.session_ttl = Some(value.into());
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    pub fn set_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Sets [`webhook_headers`](Self::webhook_headers).
    pub fn set_webhook_headers(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.webhook_headers = values
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl runtime::Message for QueryParameters {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "analyzeQueryTextSentiment" => {
                reader.field(&mut self.analyze_query_text_sentiment)
            }
            "channel" => reader.field(&mut self.channel),
            "currentPage" => reader.field(&mut self.current_page),
            "currentPlaybook" => reader.field(&mut self.current_playbook),
            "disableWebhook" => reader.field(&mut self.disable_webhook),
            "endUserMetadata" => reader.field(&mut self.end_user_metadata),
            "flowVersions" => reader.field(&mut self.flow_versions),
            "geoLocation" => reader.field(&mut self.geo_location),
            "llmModelSettings" => reader.field(&mut self.llm_model_settings),
            "parameterScope" => reader.field(&mut self.parameter_scope),
            "parameters" => reader.field(&mut self.parameters),
            "payload" => reader.field(&mut self.payload),
            "populateDataStoreConnectionSignals" => {
                reader.field(&mut self.populate_data_store_connection_signals)
            }
            "searchConfig" => reader.field(&mut self.search_config),
            "sessionEntityTypes" => reader.field(&mut self.session_entity_types),
            "sessionTtl" => reader.field(&mut self.session_ttl),
            "timeZone" => reader.field(&mut self.time_zone),
            "webhookHeaders" => reader.field(&mut self.webhook_headers),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("analyzeQueryTextSentiment", &self.analyze_query_text_sentiment);
        writer.field("channel", &self.channel);
        writer.field("currentPage", &self.current_page);
        writer.field("currentPlaybook", &self.current_playbook);
        writer.field("disableWebhook", &self.disable_webhook);
        writer.field("endUserMetadata", &self.end_user_metadata);
        writer.field("flowVersions", &self.flow_versions);
        writer.field("geoLocation", &self.geo_location);
        writer.field("llmModelSettings", &self.llm_model_settings);
        writer.field("parameterScope", &self.parameter_scope);
        writer.field("parameters", &self.parameters);
        writer.field("payload", &self.payload);
        writer
            .field(
                "populateDataStoreConnectionSignals",
                &self.populate_data_store_connection_signals,
            );
        writer.field("searchConfig", &self.search_config);
        writer.field("sessionEntityTypes", &self.session_entity_types);
        writer.field("sessionTtl", &self.session_ttl);
        writer.field("timeZone", &self.time_zone);
        writer.field("webhookHeaders", &self.webhook_headers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(QueryParameters);

/// Represents the result of a conversational query.
///
/// Schema `GoogleCloudDialogflowCxV3beta1QueryResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryResult {
    /// Returns the current advanced settings including IVR settings. Even though the operations
    /// configured by these settings are performed by Dialogflow, the client may need to perform special
    /// logic at the moment. For example, if Dialogflow exports audio to Google Cloud Storage, then the
    /// client may need to wait for the resulting object to appear in the bucket before proceeding.
    pub advanced_settings: Option<schemas::AdvancedSettings>,

    /// Indicates whether the Thumbs up/Thumbs down rating controls are need to be shown for the
    /// response in the Dialogflow Messenger widget.
    pub allow_answer_feedback: Option<bool>,

    /// The current Flow. Some, not all fields are filled in this message, including but not limited to
    /// `name` and `display_name`.
    pub current_flow: Option<schemas::Flow>,

    /// The current Page. Some, not all fields are filled in this message, including but not limited to
    /// `name` and `display_name`.
    pub current_page: Option<schemas::Page>,

    /// Optional. Data store connection feature output signals. Filled only when data stores are
    /// involved in serving the query.
    pub data_store_connection_signals: Option<schemas::DataStoreConnectionSignals>,

    /// The free-form diagnostic info. For example, this field could contain webhook call latency. The
    /// fields of this data can change without notice, so you should not write code that depends on its
    /// structure. One of the fields is called "Alternative Matched Intents", which may aid with
    /// debugging. The following describes these intent results: - The list is empty if no intent was
    /// matched to end-user input. - Only intents that are referenced in the currently active flow are
    /// included. - The matched intent is included. - Other intents that could have matched end-user
    /// input, but did not match because they are referenced by intent routes that are out of
    /// [scope](https://cloud.google.com/dialogflow/cx/docs/concept/handler#scope), are included. -
    /// Other intents referenced by intent routes in scope that matched end-user input, but had a lower
    /// confidence score.
    pub diagnostic_info: Option<serde_json::Map<String, serde_json::Value>>,

    /// If a DTMF was provided as input, this field will contain a copy of the [DtmfInput].
    ///
    /// [DtmfInput]: crate::v3beta1::schemas::DtmfInput
    pub dtmf: Option<schemas::DtmfInput>,

    /// The information of a query if handled by generative agent resources.
    pub generative_info: Option<schemas::GenerativeInfo>,

    /// The Intent that matched the conversational query. Some, not all fields are filled in this
    /// message, including but not limited to: `name` and `display_name`. This field is deprecated,
    /// please use [QueryResult.match] instead.
    ///
    /// [QueryResult.match]: field@crate::v3beta1::schemas::QueryResult::match
    #[deprecated]
    pub intent: Option<schemas::Intent>,

    /// The intent detection confidence. Values range from 0.0 (completely uncertain) to 1.0 (completely
    /// certain). This value is for informational purpose only and is only used to help match the best
    /// intent within the classification threshold. This value may change for the same end-user
    /// expression at any time due to a model retraining or change in implementation. This field is
    /// deprecated, please use [QueryResult.match] instead.
    ///
    /// [QueryResult.match]: field@crate::v3beta1::schemas::QueryResult::match
    #[deprecated]
    pub intent_detection_confidence: Option<f32>,

    /// The language that was triggered during intent detection. See
    /// [Language Support](https://cloud.google.com/dialogflow/cx/docs/reference/language) for a list of
    /// the currently supported language codes.
    pub language_code: Option<String>,

    /// Intent match result, could be an intent or an event.
    pub r#match: Option<schemas::Match>,

    /// The collected session parameters. Depending on your protocol or client library language, this is
    /// a map, associative array, symbol table, dictionary, or JSON object composed of a collection of
    /// (MapKey, MapValue) pairs:
    ///
    /// - MapKey type: string
    /// - MapKey value: parameter name
    /// - MapValue type: If parameter's entity type is a composite entity then use map, otherwise,
    ///   depending on the parameter value type, it could be one of string, number, boolean, null, list
    ///   or map.
    /// - MapValue value: If parameter's entity type is a composite entity then use map from composite
    ///   entity property names to property values, otherwise, use parameter value.
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,

    /// The list of rich messages returned to the client. Responses vary from simple text messages to
    /// more sophisticated, structured payloads used to drive complex logic.
    pub response_messages: Vec<schemas::ResponseMessage>,

    /// The sentiment analyss result, which depends on `analyze_query_text_sentiment`, specified in the
    /// request.
    pub sentiment_analysis_result: Option<schemas::SentimentAnalysisResult>,

    /// If natural language text was provided as input, this field will contain a copy of the text.
    pub text: Option<String>,

    /// If natural language speech audio was provided as input, this field will contain the transcript
    /// for the audio.
    pub transcript: Option<String>,

    /// If an event was provided as input, this field will contain the name of the event.
    pub trigger_event: Option<String>,

    /// If an intent was provided as input, this field will contain a copy of the intent identifier.
    /// Format: `projects//locations//agents//intents/`.
    pub trigger_intent: Option<String>,

    /// The list of webhook display names in the order of call sequence.
    pub webhook_display_names: Vec<String>,

    /// The list of webhook ids in the order of call sequence.
    pub webhook_ids: Vec<String>,

    /// The list of webhook latencies in the order of call sequence.
    pub webhook_latencies: Vec<runtime::Duration>,

    /// The list of webhook payload in WebhookResponse.payload, in the order of call sequence. If some
    /// webhook call fails or doesn't return any payload, an empty `Struct` would be used instead.
    pub webhook_payloads: Vec<serde_json::Map<String, serde_json::Value>>,

    /// The list of webhook call status in the order of call sequence.
    pub webhook_statuses: Vec<schemas::rpc::Status>,

    /// The list of webhook tags in the order of call sequence.
    pub webhook_tags: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl QueryResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            allow_answer_feedback: None,
            current_flow: None,
            current_page: None,
            data_store_connection_signals: None,
            diagnostic_info: None,
            dtmf: None,
            generative_info: None,
            intent: None,
            intent_detection_confidence: None,
            language_code: None,
            r#match: None,
            parameters: None,
            response_messages: Vec::new(),
            sentiment_analysis_result: None,
            text: None,
            transcript: None,
            trigger_event: None,
            trigger_intent: None,
            webhook_display_names: Vec::new(),
            webhook_ids: Vec::new(),
            webhook_latencies: Vec::new(),
            webhook_payloads: Vec::new(),
            webhook_statuses: Vec::new(),
            webhook_tags: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(mut self, value: schemas::AdvancedSettings) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`allow_answer_feedback`](Self::allow_answer_feedback).
    pub fn set_allow_answer_feedback(mut self, value: bool) -> Self {
        self.allow_answer_feedback = Some(value);
        self
    }

    /// Sets [`current_flow`](Self::current_flow).
    pub fn set_current_flow(mut self, value: schemas::Flow) -> Self {
        self.current_flow = Some(value);
        self
    }

    /// Sets [`current_page`](Self::current_page).
    pub fn set_current_page(mut self, value: schemas::Page) -> Self {
        self.current_page = Some(value);
        self
    }

    /// Sets [`data_store_connection_signals`](Self::data_store_connection_signals).
    pub fn set_data_store_connection_signals(
        mut self,
        value: schemas::DataStoreConnectionSignals,
    ) -> Self {
        self.data_store_connection_signals = Some(value);
        self
    }

    /// Sets [`diagnostic_info`](Self::diagnostic_info).
    pub fn set_diagnostic_info(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.diagnostic_info = Some(value.into());
        self
    }

    /// Sets [`dtmf`](Self::dtmf).
    pub fn set_dtmf(mut self, value: schemas::DtmfInput) -> Self {
        self.dtmf = Some(value);
        self
    }

    /// Sets [`generative_info`](Self::generative_info).
    pub fn set_generative_info(mut self, value: schemas::GenerativeInfo) -> Self {
        self.generative_info = Some(value);
        self
    }

    /// Sets [`intent`](Self::intent).
    #[deprecated]
    pub fn set_intent(mut self, value: schemas::Intent) -> Self {
        self.intent = Some(value);
        self
    }

    /// Sets [`intent_detection_confidence`](Self::intent_detection_confidence).
    #[deprecated]
    pub fn set_intent_detection_confidence(mut self, value: f32) -> Self {
        self.intent_detection_confidence = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`match`](Self::match).
    pub fn set_match(mut self, value: schemas::Match) -> Self {
        self.r#match = Some(value);
        self
    }

    /// Sets [`parameters`](Self::parameters).
    pub fn set_parameters(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.parameters = Some(value.into());
        self
    }

    /// Sets [`response_messages`](Self::response_messages).
    pub fn set_response_messages(
        mut self,
        values: impl IntoIterator<Item = schemas::ResponseMessage>,
    ) -> Self {
        self.response_messages = values.into_iter().collect();
        self
    }

    /// Sets [`sentiment_analysis_result`](Self::sentiment_analysis_result).
    pub fn set_sentiment_analysis_result(
        mut self,
        value: schemas::SentimentAnalysisResult,
    ) -> Self {
        self.sentiment_analysis_result = Some(value);
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets [`transcript`](Self::transcript).
    pub fn set_transcript(mut self, value: impl Into<String>) -> Self {
        self.transcript = Some(value.into());
        self
    }

    /// Sets [`trigger_event`](Self::trigger_event).
    pub fn set_trigger_event(mut self, value: impl Into<String>) -> Self {
        self.trigger_event = Some(value.into());
        self
    }

    /// Sets [`trigger_intent`](Self::trigger_intent).
    pub fn set_trigger_intent(mut self, value: impl Into<String>) -> Self {
        self.trigger_intent = Some(value.into());
        self
    }

    /// Sets [`webhook_display_names`](Self::webhook_display_names).
    pub fn set_webhook_display_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_display_names = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`webhook_ids`](Self::webhook_ids).
    pub fn set_webhook_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_ids = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`webhook_latencies`](Self::webhook_latencies).
    pub fn set_webhook_latencies(
        mut self,
        values: impl IntoIterator<Item = impl Into<runtime::Duration>>,
    ) -> Self {
        self.webhook_latencies = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`webhook_payloads`](Self::webhook_payloads).
    pub fn set_webhook_payloads(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<serde_json::Map<String, serde_json::Value>>,
        >,
    ) -> Self {
        self.webhook_payloads = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`webhook_statuses`](Self::webhook_statuses).
    pub fn set_webhook_statuses(
        mut self,
        values: impl IntoIterator<Item = schemas::rpc::Status>,
    ) -> Self {
        self.webhook_statuses = values.into_iter().collect();
        self
    }

    /// Sets [`webhook_tags`](Self::webhook_tags).
    pub fn set_webhook_tags(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.webhook_tags = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for QueryResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "allowAnswerFeedback" => reader.field(&mut self.allow_answer_feedback),
            "currentFlow" => reader.field(&mut self.current_flow),
            "currentPage" => reader.field(&mut self.current_page),
            "dataStoreConnectionSignals" => {
                reader.field(&mut self.data_store_connection_signals)
            }
            "diagnosticInfo" => reader.field(&mut self.diagnostic_info),
            "dtmf" => reader.field(&mut self.dtmf),
            "generativeInfo" => reader.field(&mut self.generative_info),
            "intent" => reader.field(&mut self.intent),
            "intentDetectionConfidence" => {
                reader.field(&mut self.intent_detection_confidence)
            }
            "languageCode" => reader.field(&mut self.language_code),
            "match" => reader.field(&mut self.r#match),
            "parameters" => reader.field(&mut self.parameters),
            "responseMessages" => reader.field(&mut self.response_messages),
            "sentimentAnalysisResult" => {
                reader.field(&mut self.sentiment_analysis_result)
            }
            "text" => reader.field(&mut self.text),
            "transcript" => reader.field(&mut self.transcript),
            "triggerEvent" => reader.field(&mut self.trigger_event),
            "triggerIntent" => reader.field(&mut self.trigger_intent),
            "webhookDisplayNames" => reader.field(&mut self.webhook_display_names),
            "webhookIds" => reader.field(&mut self.webhook_ids),
            "webhookLatencies" => reader.field(&mut self.webhook_latencies),
            "webhookPayloads" => reader.field(&mut self.webhook_payloads),
            "webhookStatuses" => reader.field(&mut self.webhook_statuses),
            "webhookTags" => reader.field(&mut self.webhook_tags),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("advancedSettings", &self.advanced_settings);
        writer.field("allowAnswerFeedback", &self.allow_answer_feedback);
        writer.field("currentFlow", &self.current_flow);
        writer.field("currentPage", &self.current_page);
        writer.field("dataStoreConnectionSignals", &self.data_store_connection_signals);
        writer.field("diagnosticInfo", &self.diagnostic_info);
        writer.field("dtmf", &self.dtmf);
        writer.field("generativeInfo", &self.generative_info);
        writer.field("intent", &self.intent);
        writer.field("intentDetectionConfidence", &self.intent_detection_confidence);
        writer.field("languageCode", &self.language_code);
        writer.field("match", &self.r#match);
        writer.field("parameters", &self.parameters);
        writer.field("responseMessages", &self.response_messages);
        writer.field("sentimentAnalysisResult", &self.sentiment_analysis_result);
        writer.field("text", &self.text);
        writer.field("transcript", &self.transcript);
        writer.field("triggerEvent", &self.trigger_event);
        writer.field("triggerIntent", &self.trigger_intent);
        writer.field("webhookDisplayNames", &self.webhook_display_names);
        writer.field("webhookIds", &self.webhook_ids);
        writer.field("webhookLatencies", &self.webhook_latencies);
        writer.field("webhookPayloads", &self.webhook_payloads);
        writer.field("webhookStatuses", &self.webhook_statuses);
        writer.field("webhookTags", &self.webhook_tags);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(QueryResult);

/// Search configuration for UCS search queries.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SearchConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchConfig {
    /// Optional. Boosting configuration for the datastores. Maps from datastore name to their boost
    /// configuration. Do not specify more than one [BoostSpecs] for each datastore name. If multiple
    /// [BoostSpecs] are provided for the same datastore name, the behavior is undefined.
    ///
    /// [BoostSpecs]: crate::v3beta1::schemas::BoostSpecs
    pub boost_specs: Vec<schemas::BoostSpecs>,

    /// Optional. Filter configuration for the datastores. Maps from datastore name to the filter
    /// expression for that datastore. Do not specify more than one [FilterSpecs] for each datastore
    /// name. If multiple [FilterSpecs] are provided for the same datastore name, the behavior is
    /// undefined.
    ///
    /// [FilterSpecs]: crate::v3beta1::schemas::FilterSpecs
    pub filter_specs: Vec<schemas::FilterSpecs>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SearchConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            boost_specs: Vec::new(),
            filter_specs: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`boost_specs`](Self::boost_specs).
    pub fn set_boost_specs(
        mut self,
        values: impl IntoIterator<Item = schemas::BoostSpecs>,
    ) -> Self {
        self.boost_specs = values.into_iter().collect();
        self
    }

    /// Sets [`filter_specs`](Self::filter_specs).
    pub fn set_filter_specs(
        mut self,
        values: impl IntoIterator<Item = schemas::FilterSpecs>,
    ) -> Self {
        self.filter_specs = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SearchConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "boostSpecs" => reader.field(&mut self.boost_specs),
            "filterSpecs" => reader.field(&mut self.filter_specs),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("boostSpecs", &self.boost_specs);
        writer.field("filterSpecs", &self.filter_specs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SearchConfig);

/// The result of sentiment analysis. Sentiment analysis inspects user input and identifies the
/// prevailing subjective opinion, especially to determine a user's attitude as positive, negative,
/// or neutral.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SentimentAnalysisResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentimentAnalysisResult {
    /// A non-negative number in the \[0, +inf) range, which represents the absolute magnitude of
    /// sentiment, regardless of score (positive or negative).
    pub magnitude: Option<f32>,

    /// Sentiment score between -1.0 (negative sentiment) and 1.0 (positive sentiment).
    pub score: Option<f32>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SentimentAnalysisResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            magnitude: None,
            score: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`magnitude`](Self::magnitude).
    pub fn set_magnitude(mut self, value: f32) -> Self {
        self.magnitude = Some(value);
        self
    }

    /// Sets [`score`](Self::score).
    pub fn set_score(mut self, value: f32) -> Self {
        self.score = Some(value);
        self
    }
}

impl runtime::Message for SentimentAnalysisResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "magnitude" => reader.field(&mut self.magnitude),
            "score" => reader.field(&mut self.score),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("magnitude", &self.magnitude);
        writer.field("score", &self.score);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SentimentAnalysisResult);
