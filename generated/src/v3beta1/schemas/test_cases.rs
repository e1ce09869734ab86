//! Schemas of the feature `test-cases`.

use crate::runtime;
use crate::v3beta1::schemas;

/// The request message for [TestCases.BatchDeleteTestCases].
///
/// Schema `GoogleCloudDialogflowCxV3beta1BatchDeleteTestCasesRequest`.
///
/// [TestCases.BatchDeleteTestCases]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::batch_delete
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchDeleteTestCasesRequest {
    /// Required. Format of test case names: `projects//locations//agents//testCases/`.
    pub names: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchDeleteTestCasesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            names: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`names`](Self::names).
    pub fn set_names(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for BatchDeleteTestCasesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "names" => reader.field(&mut self.names),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("names", &self.names);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchDeleteTestCasesRequest);

/// The request message for [TestCases.BatchRunTestCases].
///
/// Schema `GoogleCloudDialogflowCxV3beta1BatchRunTestCasesRequest`.
///
/// [TestCases.BatchRunTestCases]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::batch_run
#[derive(Clone)]
#[non_exhaustive]
pub struct BatchRunTestCasesRequest {
    /// Optional. If not set, draft environment is assumed. Format:
    /// `projects//locations//agents//environments/`.
    pub environment: Option<String>,

    /// Required. Format: `projects//locations//agents//testCases/`.
    pub test_cases: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BatchRunTestCasesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            environment: None,
            test_cases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets [`test_cases`](Self::test_cases).
    pub fn set_test_cases(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.test_cases = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for BatchRunTestCasesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "environment" => reader.field(&mut self.environment),
            "testCases" => reader.field(&mut self.test_cases),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("environment", &self.environment);
        writer.field("testCases", &self.test_cases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BatchRunTestCasesRequest);

/// The response message for [TestCases.CalculateCoverage].
///
/// Schema `GoogleCloudDialogflowCxV3beta1CalculateCoverageResponse`.
///
/// [TestCases.CalculateCoverage]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::calculate_coverage
#[derive(Clone)]
#[non_exhaustive]
pub struct CalculateCoverageResponse {
    /// The agent to calculate coverage for. Format: `projects//locations//agents/`.
    pub agent: Option<String>,

    /// Intent coverage.
    pub intent_coverage: Option<schemas::IntentCoverage>,

    /// Transition route group coverage.
    pub route_group_coverage: Option<schemas::TransitionRouteGroupCoverage>,

    /// Transition (excluding transition route groups) coverage.
    pub transition_coverage: Option<schemas::TransitionCoverage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl CalculateCoverageResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent: None,
            intent_coverage: None,
            route_group_coverage: None,
            transition_coverage: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent`](Self::agent).
    pub fn set_agent(mut self, value: impl Into<String>) -> Self {
        self.agent = Some(value.into());
        self
    }

    /// Sets [`intent_coverage`](Self::intent_coverage).
    pub fn set_intent_coverage(mut self, value: schemas::IntentCoverage) -> Self {
        self.intent_coverage = Some(value);
        self
    }

    /// Sets [`route_group_coverage`](Self::route_group_coverage).
    pub fn set_route_group_coverage(
        mut self,
        value: schemas::TransitionRouteGroupCoverage,
    ) -> Self {
        self.route_group_coverage = Some(value);
        self
    }

    /// Sets [`transition_coverage`](Self::transition_coverage).
    pub fn set_transition_coverage(
        mut self,
        value: schemas::TransitionCoverage,
    ) -> Self {
        self.transition_coverage = Some(value);
        self
    }
}

impl runtime::Message for CalculateCoverageResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agent" => reader.field(&mut self.agent),
            "intentCoverage" => reader.field(&mut self.intent_coverage),
            "routeGroupCoverage" => reader.field(&mut self.route_group_coverage),
            "transitionCoverage" => reader.field(&mut self.transition_coverage),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agent", &self.agent);
        writer.field("intentCoverage", &self.intent_coverage);
        writer.field("routeGroupCoverage", &self.route_group_coverage);
        writer.field("transitionCoverage", &self.transition_coverage);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(CalculateCoverageResponse);

/// The request message for [TestCases.ExportTestCases].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportTestCasesRequest`.
///
/// [TestCases.ExportTestCases]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportTestCasesRequest {
    /// The data format of the exported test cases. If not specified, `BLOB` is assumed.
    pub data_format: Option<schemas::ExportTestCasesRequestDataFormat>,

    /// The filter expression used to filter exported test cases, see
    /// [API Filtering](https://aip.dev/160). The expression is case insensitive and supports the
    /// following syntax: name = \[OR name = \] ... For example:
    ///
    /// - "name = t1 OR name = t2" matches the test case with the exact resource name "t1" or "t2".
    pub filter: Option<String>,

    /// The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the test cases
    /// to. The format of this URI must be `gs:///`. If unspecified, the serialized test cases is
    /// returned inline. Dialogflow performs a write operation for the Cloud Storage object on the
    /// caller's behalf, so your request authentication must have write permissions for the object. For
    /// more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub gcs_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportTestCasesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            data_format: None,
            filter: None,
            gcs_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`data_format`](Self::data_format).
    pub fn set_data_format(
        mut self,
        value: impl Into<schemas::ExportTestCasesRequestDataFormat>,
    ) -> Self {
        self.data_format = Some(value.into());
        self
    }

    /// Sets [`filter`](Self::filter).
    pub fn set_filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }

    /// Sets [`gcs_uri`](Self::gcs_uri).
    pub fn set_gcs_uri(mut self, value: impl Into<String>) -> Self {
        self.gcs_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ExportTestCasesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dataFormat" => reader.field(&mut self.data_format),
            "filter" => reader.field(&mut self.filter),
            "gcsUri" => reader.field(&mut self.gcs_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dataFormat", &self.data_format);
        writer.field("filter", &self.filter);
        writer.field("gcsUri", &self.gcs_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportTestCasesRequest);

/// The data format of the exported test cases. If not specified, `BLOB` is assumed.
///
/// Values of `dataFormat` in [`ExportTestCasesRequest`].
///
/// [`ExportTestCasesRequest`]: crate::v3beta1::schemas::ExportTestCasesRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportTestCasesRequestDataFormat {
    /// Unspecified format. On the wire: `DATA_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Raw bytes. On the wire: `BLOB`.
    Blob,

    /// JSON format. On the wire: `JSON`.
    Json,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExportTestCasesRequestDataFormat {
    fn from(name: &str) -> Self {
        match name {
            "DATA_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "BLOB" => Self::Blob,
            "JSON" => Self::Json,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExportTestCasesRequestDataFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_FORMAT_UNSPECIFIED",
            Self::Blob => "BLOB",
            Self::Json => "JSON",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExportTestCasesRequestDataFormat);

/// The request message for [TestCases.ImportTestCases].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ImportTestCasesRequest`.
///
/// [TestCases.ImportTestCases]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::import
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportTestCasesRequest {
    /// Uncompressed raw byte content for test cases.
    pub content: Option<bytes::Bytes>,

    /// The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to import test cases
    /// from. The format of this URI must be `gs:///`. Dialogflow performs a read operation for the
    /// Cloud Storage object on the caller's behalf, so your request authentication must have read
    /// permissions for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub gcs_uri: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ImportTestCasesRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            content: None,
            gcs_uri: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`content`](Self::content).
    pub fn set_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets [`gcs_uri`](Self::gcs_uri).
    pub fn set_gcs_uri(mut self, value: impl Into<String>) -> Self {
        self.gcs_uri = Some(value.into());
        self
    }
}

impl runtime::Message for ImportTestCasesRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "content" => reader.field(&mut self.content),
            "gcsUri" => reader.field(&mut self.gcs_uri),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("content", &self.content);
        writer.field("gcsUri", &self.gcs_uri);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ImportTestCasesRequest);

/// Intent coverage represents the percentage of all possible intents in the agent that are
/// triggered in any of a parent's test cases.
///
/// Schema `GoogleCloudDialogflowCxV3beta1IntentCoverage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentCoverage {
    /// The percent of intents in the agent that are covered.
    pub coverage_score: Option<f32>,

    /// The list of Intents present in the agent
    pub intents: Vec<schemas::IntentCoverageIntent>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentCoverage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            coverage_score: None,
            intents: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`coverage_score`](Self::coverage_score).
    pub fn set_coverage_score(mut self, value: f32) -> Self {
        self.coverage_score = Some(value);
        self
    }

    /// Sets [`intents`](Self::intents).
    pub fn set_intents(
        mut self,
        values: impl IntoIterator<Item = schemas::IntentCoverageIntent>,
    ) -> Self {
        self.intents = values.into_iter().collect();
        self
    }
}

impl runtime::Message for IntentCoverage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "coverageScore" => reader.field(&mut self.coverage_score),
            "intents" => reader.field(&mut self.intents),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("coverageScore", &self.coverage_score);
        writer.field("intents", &self.intents);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentCoverage);

/// The agent's intent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1IntentCoverageIntent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentCoverageIntent {
    /// Whether the intent is covered by at least one of the agent's test cases.
    pub covered: Option<bool>,

    /// The intent full resource name
    pub intent: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl IntentCoverageIntent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            covered: None,
            intent: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`covered`](Self::covered).
    pub fn set_covered(mut self, value: bool) -> Self {
        self.covered = Some(value);
        self
    }

    /// Sets [`intent`](Self::intent).
    pub fn set_intent(mut self, value: impl Into<String>) -> Self {
        self.intent = Some(value.into());
        self
    }
}

impl runtime::Message for IntentCoverageIntent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "covered" => reader.field(&mut self.covered),
            "intent" => reader.field(&mut self.intent),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("covered", &self.covered);
        writer.field("intent", &self.intent);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(IntentCoverageIntent);

/// The response message for [TestCases.ListTestCases].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListTestCasesResponse`.
///
/// [TestCases.ListTestCases]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTestCasesResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of test cases. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub test_cases: Vec<schemas::TestCase>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListTestCasesResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            test_cases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`test_cases`](Self::test_cases).
    pub fn set_test_cases(
        mut self,
        values: impl IntoIterator<Item = schemas::TestCase>,
    ) -> Self {
        self.test_cases = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListTestCasesResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "testCases" => reader.field(&mut self.test_cases),
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
        writer.field("testCases", &self.test_cases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListTestCasesResponse);

/// The request message for [TestCases.RunTestCase].
///
/// Schema `GoogleCloudDialogflowCxV3beta1RunTestCaseRequest`.
///
/// [TestCases.RunTestCase]: crate::v3beta1::projects::locations::agents::test_cases::TestCases::run
#[derive(Clone)]
#[non_exhaustive]
pub struct RunTestCaseRequest {
    /// Optional. Environment name. If not set, draft environment is assumed. Format:
    /// `projects//locations//agents//environments/`.
    pub environment: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RunTestCaseRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            environment: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }
}

impl runtime::Message for RunTestCaseRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "environment" => reader.field(&mut self.environment),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("environment", &self.environment);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RunTestCaseRequest);

/// Transition coverage represents the percentage of all possible page transitions (page-level
/// transition routes and event handlers, excluding transition route groups) present within any of a
/// parent's test cases.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionCoverage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionCoverage {
    /// The percent of transitions in the agent that are covered.
    pub coverage_score: Option<f32>,

    /// The list of Transitions present in the agent.
    pub transitions: Vec<schemas::TransitionCoverageTransition>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionCoverage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            coverage_score: None,
            transitions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`coverage_score`](Self::coverage_score).
    pub fn set_coverage_score(mut self, value: f32) -> Self {
        self.coverage_score = Some(value);
        self
    }

    /// Sets [`transitions`](Self::transitions).
    pub fn set_transitions(
        mut self,
        values: impl IntoIterator<Item = schemas::TransitionCoverageTransition>,
    ) -> Self {
        self.transitions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for TransitionCoverage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "coverageScore" => reader.field(&mut self.coverage_score),
            "transitions" => reader.field(&mut self.transitions),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("coverageScore", &self.coverage_score);
        writer.field("transitions", &self.transitions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionCoverage);

/// A transition in a page.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionCoverageTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionCoverageTransition {
    /// Whether the transition is covered by at least one of the agent's test cases.
    pub covered: Option<bool>,

    /// Event handler.
    pub event_handler: Option<schemas::EventHandler>,

    /// The index of a transition in the transition list. Starting from 0.
    pub index: Option<i32>,

    /// The start node of a transition.
    pub source: Option<schemas::TransitionCoverageTransitionNode>,

    /// The end node of a transition.
    pub target: Option<schemas::TransitionCoverageTransitionNode>,

    /// Intent route or condition route.
    pub transition_route: Option<schemas::TransitionRoute>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionCoverageTransition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            covered: None,
            event_handler: None,
            index: None,
            source: None,
            target: None,
            transition_route: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`covered`](Self::covered).
    pub fn set_covered(mut self, value: bool) -> Self {
        self.covered = Some(value);
        self
    }

    /// Sets [`event_handler`](Self::event_handler).
    pub fn set_event_handler(mut self, value: schemas::EventHandler) -> Self {
        self.event_handler = Some(value);
        self
    }

    /// Sets [`index`](Self::index).
    pub fn set_index(mut self, value: i32) -> Self {
        self.index = Some(value);
        self
    }

    /// Sets [`source`](Self::source).
    pub fn set_source(
        mut self,
        value: schemas::TransitionCoverageTransitionNode,
    ) -> Self {
        self.source = Some(value);
        self
    }

    /// Sets [`target`](Self::target).
    pub fn set_target(
        mut self,
        value: schemas::TransitionCoverageTransitionNode,
    ) -> Self {
        self.target = Some(value);
        self
    }

    /// Sets [`transition_route`](Self::transition_route).
    pub fn set_transition_route(mut self, value: schemas::TransitionRoute) -> Self {
        self.transition_route = Some(value);
        self
    }
}

impl runtime::Message for TransitionCoverageTransition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "covered" => reader.field(&mut self.covered),
            "eventHandler" => reader.field(&mut self.event_handler),
            "index" => reader.field(&mut self.index),
            "source" => reader.field(&mut self.source),
            "target" => reader.field(&mut self.target),
            "transitionRoute" => reader.field(&mut self.transition_route),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("covered", &self.covered);
        writer.field("eventHandler", &self.event_handler);
        writer.field("index", &self.index);
        writer.field("source", &self.source);
        writer.field("target", &self.target);
        writer.field("transitionRoute", &self.transition_route);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionCoverageTransition);

/// The source or target of a transition.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionCoverageTransitionNode`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionCoverageTransitionNode {
    /// Indicates a transition to a Flow. Only some fields such as name and displayname will be set.
    pub flow: Option<schemas::Flow>,

    /// Indicates a transition to a Page. Only some fields such as name and displayname will be set.
    pub page: Option<schemas::Page>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionCoverageTransitionNode {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow: None,
            page: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow`](Self::flow).
    pub fn set_flow(mut self, value: schemas::Flow) -> Self {
        self.flow = Some(value);
        self
    }

    /// Sets [`page`](Self::page).
    pub fn set_page(mut self, value: schemas::Page) -> Self {
        self.page = Some(value);
        self
    }
}

impl runtime::Message for TransitionCoverageTransitionNode {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flow" => reader.field(&mut self.flow),
            "page" => reader.field(&mut self.page),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("flow", &self.flow);
        writer.field("page", &self.page);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionCoverageTransitionNode);

/// Transition route group coverage represents the percentage of all possible transition routes
/// present within any of a parent's test cases. The results are grouped by the transition route
/// group.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionRouteGroupCoverage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionRouteGroupCoverage {
    /// The percent of transition routes in all the transition route groups that are covered.
    pub coverage_score: Option<f32>,

    /// Transition route group coverages.
    pub coverages: Vec<schemas::TransitionRouteGroupCoverageCoverage>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionRouteGroupCoverage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            coverage_score: None,
            coverages: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`coverage_score`](Self::coverage_score).
    pub fn set_coverage_score(mut self, value: f32) -> Self {
        self.coverage_score = Some(value);
        self
    }

    /// Sets [`coverages`](Self::coverages).
    pub fn set_coverages(
        mut self,
        values: impl IntoIterator<Item = schemas::TransitionRouteGroupCoverageCoverage>,
    ) -> Self {
        self.coverages = values.into_iter().collect();
        self
    }
}

impl runtime::Message for TransitionRouteGroupCoverage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "coverageScore" => reader.field(&mut self.coverage_score),
            "coverages" => reader.field(&mut self.coverages),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("coverageScore", &self.coverage_score);
        writer.field("coverages", &self.coverages);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionRouteGroupCoverage);

/// Coverage result message for one transition route group.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionRouteGroupCoverageCoverage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionRouteGroupCoverageCoverage {
    /// The percent of transition routes in the transition route group that are covered.
    pub coverage_score: Option<f32>,

    /// Transition route group metadata. Only name and displayName will be set.
    pub route_group: Option<schemas::TransitionRouteGroup>,

    /// The list of transition routes and coverage in the transition route group.
    pub transitions: Vec<schemas::TransitionRouteGroupCoverageCoverageTransition>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionRouteGroupCoverageCoverage {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            coverage_score: None,
            route_group: None,
            transitions: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`coverage_score`](Self::coverage_score).
    pub fn set_coverage_score(mut self, value: f32) -> Self {
        self.coverage_score = Some(value);
        self
    }

    /// Sets [`route_group`](Self::route_group).
    pub fn set_route_group(mut self, value: schemas::TransitionRouteGroup) -> Self {
        self.route_group = Some(value);
        self
    }

    /// Sets [`transitions`](Self::transitions).
    pub fn set_transitions(
        mut self,
        values: impl IntoIterator<
            Item = schemas::TransitionRouteGroupCoverageCoverageTransition,
        >,
    ) -> Self {
        self.transitions = values.into_iter().collect();
        self
    }
}

impl runtime::Message for TransitionRouteGroupCoverageCoverage {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "coverageScore" => reader.field(&mut self.coverage_score),
            "routeGroup" => reader.field(&mut self.route_group),
            "transitions" => reader.field(&mut self.transitions),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("coverageScore", &self.coverage_score);
        writer.field("routeGroup", &self.route_group);
        writer.field("transitions", &self.transitions);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionRouteGroupCoverageCoverage);

/// A transition coverage in a transition route group.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TransitionRouteGroupCoverageCoverageTransition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransitionRouteGroupCoverageCoverageTransition {
    /// Whether the transition route is covered by at least one of the agent's test cases.
    pub covered: Option<bool>,

    /// Intent route or condition route.
    pub transition_route: Option<schemas::TransitionRoute>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TransitionRouteGroupCoverageCoverageTransition {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            covered: None,
            transition_route: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`covered`](Self::covered).
    pub fn set_covered(mut self, value: bool) -> Self {
        self.covered = Some(value);
        self
    }

    /// Sets [`transition_route`](Self::transition_route).
    pub fn set_transition_route(mut self, value: schemas::TransitionRoute) -> Self {
        self.transition_route = Some(value);
        self
    }
}

impl runtime::Message for TransitionRouteGroupCoverageCoverageTransition {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "covered" => reader.field(&mut self.covered),
            "transitionRoute" => reader.field(&mut self.transition_route),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("covered", &self.covered);
        writer.field("transitionRoute", &self.transition_route);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TransitionRouteGroupCoverageCoverageTransition);

/// The type of coverage requested.
///
/// Values of the parameter `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Type {
    /// Should never be used. On the wire: `COVERAGE_TYPE_UNSPECIFIED`.
    Unspecified,

    /// Intent coverage. On the wire: `INTENT`.
    Intent,

    /// Page transition coverage. On the wire: `PAGE_TRANSITION`.
    PageTransition,

    /// Transition route group coverage. On the wire: `TRANSITION_ROUTE_GROUP`.
    TransitionRouteGroup,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for Type {
    fn from(name: &str) -> Self {
        match name {
            "COVERAGE_TYPE_UNSPECIFIED" => Self::Unspecified,
            "INTENT" => Self::Intent,
            "PAGE_TRANSITION" => Self::PageTransition,
            "TRANSITION_ROUTE_GROUP" => Self::TransitionRouteGroup,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for Type {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "COVERAGE_TYPE_UNSPECIFIED",
            Self::Intent => "INTENT",
            Self::PageTransition => "PAGE_TRANSITION",
            Self::TransitionRouteGroup => "TRANSITION_ROUTE_GROUP",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(Type);

impl runtime::ParameterValue for Type {
    fn into_text(self) -> String {
        runtime::OpenEnum::name(&self).into()
    }
}

/// Specifies whether response should include all fields or just the metadata.
///
/// Values of the parameter `view`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum View {
    /// The default / unset value. The API will default to the BASIC view. On the wire:
    /// `TEST_CASE_VIEW_UNSPECIFIED`.
    Unspecified,

    /// Include basic metadata about the test case, but not the conversation turns. This is the default
    /// value. On the wire: `BASIC`.
    Basic,

    /// Include everything. On the wire: `FULL`.
    Full,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for View {
    fn from(name: &str) -> Self {
        match name {
            "TEST_CASE_VIEW_UNSPECIFIED" => Self::Unspecified,
            "BASIC" => Self::Basic,
            "FULL" => Self::Full,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for View {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TEST_CASE_VIEW_UNSPECIFIED",
            Self::Basic => "BASIC",
            Self::Full => "FULL",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(View);

impl runtime::ParameterValue for View {
    fn into_text(self) -> String {
        runtime::OpenEnum::name(&self).into()
    }
}
