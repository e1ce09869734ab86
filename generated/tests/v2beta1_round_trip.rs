//! Every schema of the API through JSON and back, without loss.
//!
//! The rows at the end are written from the document: what each schema is called, its type, and its
//! properties. For each row the checks below make JSON with all properties, with values that the
//! crate does not know, with values that do not fit, and compare what comes back.
#![cfg(feature = "v2beta1")]
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(deprecated, reason = "what the API deprecates is still part of it")]

use dialogflow::runtime::Wire;
use dialogflow::runtime::json::{decode, encode};
use serde_json::{Map, Value, json};

/// A schema.
struct Row {
    schema: &'static str,
    again: fn(&[u8]) -> Vec<u8>,

    /// Each property with its kind.
    properties: &'static [(&'static str, &'static str)],
}

/// Reads a `T` and writes it again.
fn again<T: Wire>(text: &[u8]) -> Vec<u8> {
    match decode::<T>(text) {
        Ok(value) => encode(&value),
        Err(error) => panic!("{error}: {}", String::from_utf8_lossy(text)),
    }
}

/// Values of a kind, each of which is to come back as it is.
fn values(kind: &str) -> Vec<Value> {
    if let Some(item) = kind.strip_prefix("list of ") {
        return vec![Value::from(values(item))];
    }
    if let Some(value) = kind.strip_prefix("map of ") {
        let entries = values(value).into_iter().enumerate();
        return vec![
            entries.map(| (index, value) | (format!("key {index}"), value)).collect::<
            Map < _, _ >> ().into()
        ];
    }
    match kind {
        "string" => {
            vec![
                json!(""), json!("text"), json!("\"quoted\" \\ \u{1} \u{2028} é日😀")
            ]
        }
        "bool" => vec![json!(true), json!(false)],
        "int32" => vec![json!(i32::MIN), json!(0), json!(i32::MAX)],
        "uint32" => vec![json!(0), json!(u32::MAX)],
        "int64" => {
            vec![json!(i64::MIN.to_string()), json!("0"), json!(i64::MAX.to_string())]
        }
        "uint64" => vec![json!("0"), json!(u64::MAX.to_string())],
        "float" => {
            vec![
                json!(0.5), json!(- 1.25), json!("NaN"), json!("Infinity"),
                json!("-Infinity")
            ]
        }
        "double" => {
            vec![
                json!(1), json!(0.1), json!(f64::MAX), json!(5e-324), json!("NaN"),
                json!("-Infinity")
            ]
        }
        "bytes" => vec![json!(""), json!("AQIDBA=="), json!("+/+/")],
        "timestamp" => {
            vec![json!("2024-02-29T12:34:56.789Z"), json!("0001-01-01T00:00:00Z")]
        }
        "duration" => vec![json!("1.123s"), json!("0s"), json!("-315576000000s")],
        "field mask" => vec![json!("displayName,a_b.`c d`"), json!("")],
        "enum" => vec![json!("A_VALUE_FROM_THE_FUTURE"), json!("")],
        "message" => {
            vec![json!({}), json!({ "fieldFromTheFuture" : [1, null, { "a" : "b" }] })]
        }
        "object" => vec![json!({ "a" : null, "b" : [[]], "c" : {}, "d" : 1e300 })],
        "value" => {
            vec![json!(7), json!("text"), json!([null, {}, []]), json!({ "a" : null })]
        }
        other => panic!("no values for the kind {other}"),
    }
}

/// Values that no property of the kind can hold.
fn misfits(kind: &str) -> Vec<Value> {
    match kind {
        "value" => vec![],
        "string" | "enum" | "field mask" => {
            vec![json!(1), json!({}), json!([1]), json!(true)]
        }
        "int64" | "uint64" => {
            vec![json!("12x"), json!(1.5), json!("99999999999999999999"), json!("")]
        }
        "int32" | "uint32" => vec![json!("text"), json!(1.5), json!(9_999_999_999_u64)],
        "float" | "double" => vec![json!("text"), json!([1.5])],
        "bool" => vec![json!("true"), json!(1)],
        "bytes" => vec![json!("no*base64"), json!(5)],
        "timestamp" => vec![json!("yesterday"), json!("2024-02-30T00:00:00Z"), json!(5)],
        "duration" => vec![json!("1 minute"), json!("1.5"), json!(5)],
        "message" | "object" => vec![json!("text"), json!([{}]), json!(5)],
        _ => {
            vec![
                json!("text"), json!(5), json!([{}, 5, "text", [[[]]]]), json!({ "a" :
                {}, "b" : 5, "c" : "text" })
            ]
        }
    }
}

/// Properties whose JSON is `null` or `[]` are absent.
fn without_absent(object: &Map<String, Value>) -> Map<String, Value> {
    let there = object
        .iter()
        .filter(|(_, value)| !value.is_null() && *value != &json!([]));
    there.map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn check(row: &Row, object: &Map<String, Value>) {
    let text = Value::from(object.clone()).to_string();
    let back: Value = match serde_json::from_slice(&(row.again)(text.as_bytes())) {
        Ok(back) => back,
        Err(error) => panic!("{}: {error}", row.schema),
    };
    assert_eq!(back, Value::from(without_absent(object)), "{}", row.schema);
}

fn object(row: &Row, value: impl Fn(&str) -> Option<Value>) -> Map<String, Value> {
    let properties = row.properties.iter();
    properties
        .filter_map(|(name, kind)| Some(((*name).to_owned(), value(kind)?)))
        .collect()
}

#[test]
fn every_property_of_every_schema_comes_back() {
    for row in ROWS.iter().copied().flatten() {
        let most = row
            .properties
            .iter()
            .map(|(_, kind)| values(kind).len())
            .max()
            .unwrap_or(1);
        for nth in 0..most {
            check(row, &object(row, |kind| values(kind).into_iter().cycle().nth(nth)));
        }
        check(row, &Map::new());
    }
}

#[test]
fn unknown_fields_come_back() {
    for row in ROWS.iter().copied().flatten() {
        let mut all = object(row, |kind| values(kind).into_iter().next());
        all.insert(
            "fieldFromTheFuture".to_owned(),
            json!({ "deep" : [1, "a", null, { "b" : [] }] }),
        );
        all.insert("a \"quoted\" key".to_owned(), json!("\u{0}"));
        check(row, &all);
    }
}

#[test]
fn values_that_do_not_fit_come_back_and_harm_no_other() {
    for row in ROWS.iter().copied().flatten() {
        for (name, kind) in row.properties {
            for misfit in misfits(kind) {
                let mut all = object(row, |kind| values(kind).into_iter().next());
                all.insert((*name).to_owned(), misfit);
                check(row, &all);
            }
        }
    }
}

#[test]
fn null_is_absent() {
    for row in ROWS.iter().copied().flatten() {
        check(row, &object(row, |_| Some(Value::Null)));
    }
}

#[test]
fn what_the_wire_spells_in_two_ways_is_read_in_both() {
    for row in ROWS.iter().copied().flatten() {
        for (name, kind) in row.properties {
            let (sent, kept) = match *kind {
                "bytes" => (json!("-_-_"), json!("+/+/")),
                "int64" | "uint64" => (json!(7), json!("7")),
                _ => continue,
            };
            let text = json!({ * name : sent }).to_string();
            let back: Value = serde_json::from_slice(&(row.again)(text.as_bytes()))
                .unwrap_or_default();
            assert_eq!(back, json!({ * name : kept }), "{}", row.schema);
        }
    }
}

/// The schemas, by the features that they are compiled with.
static ROWS: &[&[Row]] = &[
    #[cfg(feature = "agent")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ExportAgentRequest",
            again: again::<dialogflow::v2beta1::schemas::ExportAgentRequest>,
            properties: &[("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ImportAgentRequest",
            again: again::<dialogflow::v2beta1::schemas::ImportAgentRequest>,
            properties: &[("agentContent", "bytes"), ("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::RestoreAgentRequest",
            again: again::<dialogflow::v2beta1::schemas::RestoreAgentRequest>,
            properties: &[("agentContent", "bytes"), ("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchAgentsResponse",
            again: again::<dialogflow::v2beta1::schemas::SearchAgentsResponse>,
            properties: &[("agents", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::TrainAgentRequest",
            again: again::<dialogflow::v2beta1::schemas::TrainAgentRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ValidationError",
            again: again::<dialogflow::v2beta1::schemas::ValidationError>,
            properties: &[
                ("entries", "list of string"),
                ("errorMessage", "string"),
                ("severity", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ValidationResult",
            again: again::<dialogflow::v2beta1::schemas::ValidationResult>,
            properties: &[("validationErrors", "list of message")],
        },
    ],

    #[cfg(any(feature = "agent", feature = "environments"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Fulfillment",
            again: again::<dialogflow::v2beta1::schemas::Fulfillment>,
            properties: &[
                ("displayName", "string"),
                ("enabled", "bool"),
                ("features", "list of message"),
                ("genericWebService", "message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::FulfillmentFeature",
            again: again::<dialogflow::v2beta1::schemas::FulfillmentFeature>,
            properties: &[("type", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::FulfillmentGenericWebService",
            again: again::<dialogflow::v2beta1::schemas::FulfillmentGenericWebService>,
            properties: &[
                ("isCloudFunction", "bool"),
                ("password", "string"),
                ("requestHeaders", "map of string"),
                ("uri", "string"),
                ("username", "string"),
            ],
        },
    ],

    #[cfg(any(feature = "agent", feature = "locations", feature = "projects"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Agent",
            again: again::<dialogflow::v2beta1::schemas::Agent>,
            properties: &[
                ("apiVersion", "enum"),
                ("avatarUri", "string"),
                ("classificationThreshold", "float"),
                ("defaultLanguageCode", "string"),
                ("description", "string"),
                ("displayName", "string"),
                ("enableLogging", "bool"),
                ("matchMode", "enum"),
                ("parent", "string"),
                ("supportedLanguageCodes", "list of string"),
                ("tier", "enum"),
                ("timeZone", "string"),
            ],
        },
    ],

    #[cfg(feature = "answer-records")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentAssistantFeedback",
            again: again::<dialogflow::v2beta1::schemas::AgentAssistantFeedback>,
            properties: &[
                ("answerRelevance", "enum"),
                ("documentCorrectness", "enum"),
                ("documentEfficiency", "enum"),
                ("knowledgeAssistFeedback", "message"),
                ("knowledgeSearchFeedback", "message"),
                ("summarizationFeedback", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentAssistantFeedbackKnowledgeAssistFeedback",
            again: again::<
                dialogflow::v2beta1::schemas::AgentAssistantFeedbackKnowledgeAssistFeedback,
            >,
            properties: &[("answerCopied", "bool"), ("clickedUris", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentAssistantFeedbackKnowledgeSearchFeedback",
            again: again::<
                dialogflow::v2beta1::schemas::AgentAssistantFeedbackKnowledgeSearchFeedback,
            >,
            properties: &[("answerCopied", "bool"), ("clickedUris", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentAssistantFeedbackSummarizationFeedback",
            again: again::<
                dialogflow::v2beta1::schemas::AgentAssistantFeedbackSummarizationFeedback,
            >,
            properties: &[
                ("startTimestamp", "timestamp"),
                ("submitTimestamp", "timestamp"),
                ("summaryText", "string"),
                ("textSections", "map of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentAssistantRecord",
            again: again::<dialogflow::v2beta1::schemas::AgentAssistantRecord>,
            properties: &[
                ("articleSuggestionAnswer", "message"),
                ("dialogflowAssistAnswer", "message"),
                ("faqAnswer", "message"),
                ("generatorSuggestion", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AnswerFeedback",
            again: again::<dialogflow::v2beta1::schemas::AnswerFeedback>,
            properties: &[
                ("agentAssistantDetailFeedback", "message"),
                ("clickTime", "timestamp"),
                ("clicked", "bool"),
                ("correctnessLevel", "enum"),
                ("displayTime", "timestamp"),
                ("displayed", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AnswerRecord",
            again: again::<dialogflow::v2beta1::schemas::AnswerRecord>,
            properties: &[
                ("agentAssistantRecord", "message"),
                ("answerFeedback", "message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListAnswerRecordsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListAnswerRecordsResponse>,
            properties: &[
                ("answerRecords", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "participants",
            feature = "schemas-without-methods"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::DialogflowAssistAnswer",
            again: again::<dialogflow::v2beta1::schemas::DialogflowAssistAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("intentSuggestion", "message"),
                ("queryResult", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentSuggestion",
            again: again::<dialogflow::v2beta1::schemas::IntentSuggestion>,
            properties: &[
                ("description", "string"),
                ("displayName", "string"),
                ("intentV2", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "contexts",
            feature = "intents",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Context",
            again: again::<dialogflow::v2beta1::schemas::Context>,
            properties: &[
                ("lifespanCount", "int32"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
    ],

    #[cfg(feature = "contexts")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ListContextsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListContextsResponse>,
            properties: &[("contexts", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(feature = "conversation-profiles")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ClearSuggestionFeatureConfigRequest",
            again: again::<
                dialogflow::v2beta1::schemas::ClearSuggestionFeatureConfigRequest,
            >,
            properties: &[("participantRole", "enum"), ("suggestionFeatureType", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListConversationProfilesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::ListConversationProfilesResponse,
            >,
            properties: &[
                ("conversationProfiles", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SetSuggestionFeatureConfigRequest",
            again: again::<
                dialogflow::v2beta1::schemas::SetSuggestionFeatureConfigRequest,
            >,
            properties: &[
                ("participantRole", "enum"),
                ("suggestionFeatureConfig", "message"),
            ],
        },
    ],

    #[cfg(any(feature = "conversation-profiles", feature = "suggestions"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AutomatedAgentConfig",
            again: again::<dialogflow::v2beta1::schemas::AutomatedAgentConfig>,
            properties: &[("agent", "string"), ("sessionTtl", "duration")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationProfile",
            again: again::<dialogflow::v2beta1::schemas::ConversationProfile>,
            properties: &[
                ("automatedAgentConfig", "message"),
                ("createTime", "timestamp"),
                ("displayName", "string"),
                ("humanAgentAssistantConfig", "message"),
                ("humanAgentHandoffConfig", "message"),
                ("languageCode", "string"),
                ("loggingConfig", "message"),
                ("name", "string"),
                ("newMessageEventNotificationConfig", "message"),
                ("newRecognitionResultNotificationConfig", "message"),
                ("notificationConfig", "message"),
                ("securitySettings", "string"),
                ("sttConfig", "message"),
                ("timeZone", "string"),
                ("ttsConfig", "message"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfig",
            again: again::<dialogflow::v2beta1::schemas::HumanAgentAssistantConfig>,
            properties: &[
                ("endUserSuggestionConfig", "message"),
                ("humanAgentSuggestionConfig", "message"),
                ("messageAnalysisConfig", "message"),
                ("notificationConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigConversationModelConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigConversationModelConfig,
            >,
            properties: &[("baselineModelVersion", "string"), ("model", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigConversationProcessConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigConversationProcessConfig,
            >,
            properties: &[("recentSentencesCount", "int32")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigMessageAnalysisConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigMessageAnalysisConfig,
            >,
            properties: &[
                ("enableEntityExtraction", "bool"),
                ("enableSentimentAnalysis", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionConfig,
            >,
            properties: &[
                ("disableHighLatencyFeaturesSyncDelivery", "bool"),
                ("enableAsyncToolCall", "bool"),
                ("featureConfigs", "list of message"),
                ("generators", "list of string"),
                ("groupSuggestionResponses", "bool"),
                ("skipEmptyEventBasedSuggestion", "bool"),
                ("useUnredactedConversationData", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionFeatureConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionFeatureConfig,
            >,
            properties: &[
                ("conversationModelConfig", "message"),
                ("conversationProcessConfig", "message"),
                ("disableAgentQueryLogging", "bool"),
                ("enableConversationAugmentedQuery", "bool"),
                ("enableEventBasedSuggestion", "bool"),
                ("enableQuerySuggestionOnly", "bool"),
                ("enableQuerySuggestionWhenNoAnswer", "bool"),
                ("enableResponseDebugInfo", "bool"),
                ("queryConfig", "message"),
                ("raiSettings", "message"),
                ("suggestionFeature", "message"),
                ("suggestionTriggerSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfig,
            >,
            properties: &[
                ("confidenceThreshold", "float"),
                ("contextFilterSettings", "message"),
                ("contextSize", "int32"),
                ("dialogflowQuerySource", "message"),
                ("documentQuerySource", "message"),
                ("knowledgeBaseQuerySource", "message"),
                ("maxResults", "int32"),
                ("sections", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigContextFilterSettings,
            >,
            properties: &[
                ("dropHandoffMessages", "bool"),
                ("dropIvrMessages", "bool"),
                ("dropVirtualAgentMessages", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySource,
            >,
            properties: &[("agent", "string"), ("humanAgentSideConfig", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigDialogflowQuerySourceHumanAgentSideConfig,
            >,
            properties: &[("agent", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigDocumentQuerySource,
            >,
            properties: &[("documents", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigKnowledgeBaseQuerySource,
            >,
            properties: &[("knowledgeBases", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigSections",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionQueryConfigSections,
            >,
            properties: &[("sectionTypes", "list of enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionTriggerSettings",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentAssistantConfigSuggestionTriggerSettings,
            >,
            properties: &[("noSmallTalk", "bool"), ("onlyEndUser", "bool")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentHandoffConfig",
            again: again::<dialogflow::v2beta1::schemas::HumanAgentHandoffConfig>,
            properties: &[
                ("livePersonConfig", "message"),
                ("salesforceLiveAgentConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentHandoffConfigLivePersonConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentHandoffConfigLivePersonConfig,
            >,
            properties: &[("accountNumber", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentHandoffConfigSalesforceLiveAgentConfig",
            again: again::<
                dialogflow::v2beta1::schemas::HumanAgentHandoffConfigSalesforceLiveAgentConfig,
            >,
            properties: &[
                ("buttonId", "string"),
                ("deploymentId", "string"),
                ("endpointDomain", "string"),
                ("organizationId", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::LoggingConfig",
            again: again::<dialogflow::v2beta1::schemas::LoggingConfig>,
            properties: &[("enableStackdriverLogging", "bool")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::NotificationConfig",
            again: again::<dialogflow::v2beta1::schemas::NotificationConfig>,
            properties: &[("messageFormat", "enum"), ("topic", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::RaiSettings",
            again: again::<dialogflow::v2beta1::schemas::RaiSettings>,
            properties: &[("raiCategoryConfigs", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::RaiSettingsRaiCategoryConfig",
            again: again::<dialogflow::v2beta1::schemas::RaiSettingsRaiCategoryConfig>,
            properties: &[("category", "enum"), ("sensitivityLevel", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SpeechToTextConfig",
            again: again::<dialogflow::v2beta1::schemas::SpeechToTextConfig>,
            properties: &[
                ("audioEncoding", "enum"),
                ("enableWordInfo", "bool"),
                ("languageCode", "string"),
                ("model", "string"),
                ("phraseSets", "list of string"),
                ("sampleRateHertz", "int32"),
                ("speechModelVariant", "enum"),
                ("useTimeoutBasedEndpointing", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestionFeature",
            again: again::<dialogflow::v2beta1::schemas::SuggestionFeature>,
            properties: &[("type", "enum")],
        },
    ],

    #[cfg(feature = "conversations")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::CompleteConversationRequest",
            again: again::<dialogflow::v2beta1::schemas::CompleteConversationRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Conversation",
            again: again::<dialogflow::v2beta1::schemas::Conversation>,
            properties: &[
                ("conversationProfile", "string"),
                ("conversationStage", "enum"),
                ("endTime", "timestamp"),
                ("ingestedContextReferences", "map of message"),
                ("lifecycleState", "enum"),
                ("name", "string"),
                ("phoneNumber", "message"),
                ("startTime", "timestamp"),
                ("telephonyConnectionInfo", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationPhoneNumber",
            again: again::<dialogflow::v2beta1::schemas::ConversationPhoneNumber>,
            properties: &[("countryCode", "int32"), ("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationTelephonyConnectionInfo",
            again: again::<
                dialogflow::v2beta1::schemas::ConversationTelephonyConnectionInfo,
            >,
            properties: &[
                ("dialedNumber", "string"),
                ("extraMimeContents", "list of message"),
                ("sdp", "string"),
                ("sipHeaders", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationTelephonyConnectionInfoMimeContent",
            again: again::<
                dialogflow::v2beta1::schemas::ConversationTelephonyConnectionInfoMimeContent,
            >,
            properties: &[("content", "bytes"), ("mimeType", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationTelephonyConnectionInfoSipHeader",
            again: again::<
                dialogflow::v2beta1::schemas::ConversationTelephonyConnectionInfoSipHeader,
            >,
            properties: &[("name", "string"), ("value", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IngestContextReferencesRequest",
            again: again::<dialogflow::v2beta1::schemas::IngestContextReferencesRequest>,
            properties: &[("contextReferences", "map of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IngestContextReferencesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::IngestContextReferencesResponse,
            >,
            properties: &[("ingestedContextReferences", "map of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListConversationsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListConversationsResponse>,
            properties: &[
                ("conversations", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
    ],

    #[cfg(any(feature = "conversations", feature = "stateless-suggestion"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationContextReference",
            again: again::<dialogflow::v2beta1::schemas::ConversationContextReference>,
            properties: &[
                ("contextContents", "list of message"),
                ("createTime", "timestamp"),
                ("languageCode", "string"),
                ("updateMode", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationContextReferenceContextContent",
            again: again::<
                dialogflow::v2beta1::schemas::ConversationContextReferenceContextContent,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("content", "string"),
                ("contentFormat", "enum"),
                ("ingestionTime", "timestamp"),
            ],
        },
    ],

    #[cfg(feature = "documents")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Document",
            again: again::<dialogflow::v2beta1::schemas::Document>,
            properties: &[
                ("content", "string"),
                ("contentUri", "string"),
                ("displayName", "string"),
                ("enableAutoReload", "bool"),
                ("knowledgeTypes", "list of enum"),
                ("latestReloadStatus", "message"),
                ("metadata", "map of string"),
                ("mimeType", "string"),
                ("name", "string"),
                ("rawContent", "bytes"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::DocumentReloadStatus",
            again: again::<dialogflow::v2beta1::schemas::DocumentReloadStatus>,
            properties: &[("status", "message"), ("time", "timestamp")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GcsSource",
            again: again::<dialogflow::v2beta1::schemas::GcsSource>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GcsSources",
            again: again::<dialogflow::v2beta1::schemas::GcsSources>,
            properties: &[("uris", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ImportDocumentTemplate",
            again: again::<dialogflow::v2beta1::schemas::ImportDocumentTemplate>,
            properties: &[
                ("knowledgeTypes", "list of enum"),
                ("metadata", "map of string"),
                ("mimeType", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ImportDocumentsRequest",
            again: again::<dialogflow::v2beta1::schemas::ImportDocumentsRequest>,
            properties: &[
                ("documentTemplate", "message"),
                ("gcsSource", "message"),
                ("importGcsCustomMetadata", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListDocumentsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListDocumentsResponse>,
            properties: &[("documents", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ReloadDocumentRequest",
            again: again::<dialogflow::v2beta1::schemas::ReloadDocumentRequest>,
            properties: &[("gcsSource", "message"), ("importGcsCustomMetadata", "bool")],
        },
    ],

    #[cfg(
        any(
            feature = "encryption-spec",
            feature = "locations",
            feature = "schemas-without-methods"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::EncryptionSpec",
            again: again::<dialogflow::v2beta1::schemas::EncryptionSpec>,
            properties: &[("kmsKey", "string"), ("name", "string")],
        },
    ],

    #[cfg(any(feature = "encryption-spec", feature = "schemas-without-methods"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::InitializeEncryptionSpecRequest",
            again: again::<
                dialogflow::v2beta1::schemas::InitializeEncryptionSpecRequest,
            >,
            properties: &[("encryptionSpec", "message")],
        },
    ],

    #[cfg(feature = "entities")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchCreateEntitiesRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchCreateEntitiesRequest>,
            properties: &[("entities", "list of message"), ("languageCode", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchDeleteEntitiesRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchDeleteEntitiesRequest>,
            properties: &[("entityValues", "list of string"), ("languageCode", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchUpdateEntitiesRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchUpdateEntitiesRequest>,
            properties: &[
                ("entities", "list of message"),
                ("languageCode", "string"),
                ("updateMask", "field mask"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "entities",
            feature = "entity-types",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::EntityTypeEntity",
            again: again::<dialogflow::v2beta1::schemas::EntityTypeEntity>,
            properties: &[("synonyms", "list of string"), ("value", "string")],
        },
    ],

    #[cfg(feature = "entity-types")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchDeleteEntityTypesRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchDeleteEntityTypesRequest>,
            properties: &[("entityTypeNames", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchUpdateEntityTypesRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchUpdateEntityTypesRequest>,
            properties: &[
                ("entityTypeBatchInline", "message"),
                ("entityTypeBatchUri", "string"),
                ("languageCode", "string"),
                ("updateMask", "field mask"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::EntityTypeBatch",
            again: again::<dialogflow::v2beta1::schemas::EntityTypeBatch>,
            properties: &[("entityTypes", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListEntityTypesResponse",
            again: again::<dialogflow::v2beta1::schemas::ListEntityTypesResponse>,
            properties: &[
                ("entityTypes", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListSessionEntityTypesResponse",
            again: again::<dialogflow::v2beta1::schemas::ListSessionEntityTypesResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("sessionEntityTypes", "list of message"),
            ],
        },
    ],

    #[cfg(any(feature = "entity-types", feature = "schemas-without-methods"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::EntityType",
            again: again::<dialogflow::v2beta1::schemas::EntityType>,
            properties: &[
                ("autoExpansionMode", "enum"),
                ("displayName", "string"),
                ("enableFuzzyExtraction", "bool"),
                ("entities", "list of message"),
                ("kind", "enum"),
                ("name", "string"),
            ],
        },
    ],

    #[cfg(feature = "environments")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Environment",
            again: again::<dialogflow::v2beta1::schemas::Environment>,
            properties: &[
                ("agentVersion", "string"),
                ("description", "string"),
                ("fulfillment", "message"),
                ("name", "string"),
                ("state", "enum"),
                ("textToSpeechSettings", "message"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::EnvironmentHistory",
            again: again::<dialogflow::v2beta1::schemas::EnvironmentHistory>,
            properties: &[
                ("entries", "list of message"),
                ("nextPageToken", "string"),
                ("parent", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::EnvironmentHistoryEntry",
            again: again::<dialogflow::v2beta1::schemas::EnvironmentHistoryEntry>,
            properties: &[
                ("agentVersion", "string"),
                ("createTime", "timestamp"),
                ("description", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListEnvironmentsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListEnvironmentsResponse>,
            properties: &[
                ("environments", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::TextToSpeechSettings",
            again: again::<dialogflow::v2beta1::schemas::TextToSpeechSettings>,
            properties: &[
                ("enableTextToSpeech", "bool"),
                ("outputAudioEncoding", "enum"),
                ("sampleRateHertz", "int32"),
                ("synthesizeSpeechConfigs", "map of message"),
            ],
        },
    ],

    #[cfg(feature = "evaluations")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::EvaluationStatus",
            again: again::<dialogflow::v2beta1::schemas::EvaluationStatus>,
            properties: &[("done", "bool"), ("pipelineStatus", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorEvaluation",
            again: again::<dialogflow::v2beta1::schemas::GeneratorEvaluation>,
            properties: &[
                ("completeTime", "timestamp"),
                ("createTime", "timestamp"),
                ("displayName", "string"),
                ("evaluationStatus", "message"),
                ("generatorEvaluationConfig", "message"),
                ("initialGenerator", "message"),
                ("name", "string"),
                ("satisfiesPzi", "bool"),
                ("satisfiesPzs", "bool"),
                ("summarizationMetrics", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorEvaluationConfig",
            again: again::<dialogflow::v2beta1::schemas::GeneratorEvaluationConfig>,
            properties: &[
                ("inputDataConfig", "message"),
                ("outputGcsBucketPath", "string"),
                ("summarizationConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorEvaluationConfigAgentAssistInputDataConfig",
            again: again::<
                dialogflow::v2beta1::schemas::GeneratorEvaluationConfigAgentAssistInputDataConfig,
            >,
            properties: &[("endTime", "timestamp"), ("startTime", "timestamp")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorEvaluationConfigDatasetInputDataConfig",
            again: again::<
                dialogflow::v2beta1::schemas::GeneratorEvaluationConfigDatasetInputDataConfig,
            >,
            properties: &[("dataset", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorEvaluationConfigInputDataConfig",
            again: again::<
                dialogflow::v2beta1::schemas::GeneratorEvaluationConfigInputDataConfig,
            >,
            properties: &[
                ("agentAssistInputDataConfig", "message"),
                ("datasetInputDataConfig", "message"),
                ("endTime", "timestamp"),
                ("inputDataSourceType", "enum"),
                ("isSummaryGenerationAllowed", "bool"),
                ("sampleSize", "int32"),
                ("startTime", "timestamp"),
                ("summaryGenerationOption", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorEvaluationConfigSummarizationConfig",
            again: again::<
                dialogflow::v2beta1::schemas::GeneratorEvaluationConfigSummarizationConfig,
            >,
            properties: &[
                ("accuracyEvaluationVersion", "string"),
                ("completenessEvaluationVersion", "string"),
                ("enableAccuracyEvaluation", "bool"),
                ("enableCompletenessEvaluation", "bool"),
                ("evaluatorVersion", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListGeneratorEvaluationsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::ListGeneratorEvaluationsResponse,
            >,
            properties: &[
                ("generatorEvaluations", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetrics",
            again: again::<dialogflow::v2beta1::schemas::SummarizationEvaluationMetrics>,
            properties: &[
                ("conversationDetails", "list of message"),
                ("overallMetrics", "list of message"),
                ("overallSectionTokens", "list of message"),
                ("summarizationEvaluationMergedResultsUri", "string"),
                ("summarizationEvaluationResults", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsAccuracyDecomposition",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsAccuracyDecomposition,
            >,
            properties: &[
                ("accuracyReasoning", "string"),
                ("isAccurate", "bool"),
                ("point", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsAdherenceDecomposition",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsAdherenceDecomposition,
            >,
            properties: &[
                ("adherenceReasoning", "string"),
                ("isAdherent", "bool"),
                ("point", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsAdherenceRubric",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsAdherenceRubric,
            >,
            properties: &[
                ("isAddressed", "bool"),
                ("question", "string"),
                ("reasoning", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsCompletenessRubric",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsCompletenessRubric,
            >,
            properties: &[("isAddressed", "bool"), ("question", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsConversationDetail",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsConversationDetail,
            >,
            properties: &[
                ("messageEntries", "list of message"),
                ("metricDetails", "list of message"),
                ("sectionTokens", "list of message"),
                ("summarySections", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsConversationDetailMetricDetail",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsConversationDetailMetricDetail,
            >,
            properties: &[
                ("metric", "string"),
                ("score", "float"),
                ("sectionDetails", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsConversationDetailMetricDetailSectionDetail,
            >,
            properties: &[
                ("evaluationResults", "list of message"),
                ("score", "float"),
                ("section", "string"),
                ("sectionSummary", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsDecomposition",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsDecomposition,
            >,
            properties: &[
                ("accuracyDecomposition", "message"),
                ("adherenceDecomposition", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsEvaluationResult",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsEvaluationResult,
            >,
            properties: &[
                ("accuracyDecomposition", "message"),
                ("adherenceRubric", "message"),
                ("completenessRubric", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsOverallScoresByMetric",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsOverallScoresByMetric,
            >,
            properties: &[("metric", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsSectionToken",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsSectionToken,
            >,
            properties: &[("section", "string"), ("tokenCount", "int64")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsSummarizationEvaluationResult",
            again: again::<
                dialogflow::v2beta1::schemas::SummarizationEvaluationMetricsSummarizationEvaluationResult,
            >,
            properties: &[
                ("decompositions", "list of message"),
                ("evaluationResults", "list of message"),
                ("metric", "string"),
                ("score", "float"),
                ("section", "string"),
                ("sectionSummary", "string"),
                ("sessionId", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "evaluations",
            feature = "generators",
            feature = "stateless-suggestion"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingContext",
            again: again::<dialogflow::v2beta1::schemas::AgentCoachingContext>,
            properties: &[
                ("instructions", "list of message"),
                ("outputLanguageCode", "string"),
                ("overarchingGuidance", "string"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationContext",
            again: again::<dialogflow::v2beta1::schemas::ConversationContext>,
            properties: &[("messageEntries", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::FewShotExample",
            again: again::<dialogflow::v2beta1::schemas::FewShotExample>,
            properties: &[
                ("conversationContext", "message"),
                ("extraInfo", "map of string"),
                ("output", "message"),
                ("summarizationSectionList", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::FreeFormContext",
            again: again::<dialogflow::v2beta1::schemas::FreeFormContext>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Generator",
            again: again::<dialogflow::v2beta1::schemas::Generator>,
            properties: &[
                ("agentCoachingContext", "message"),
                ("createTime", "timestamp"),
                ("description", "string"),
                ("freeFormContext", "message"),
                ("inferenceParameter", "message"),
                ("name", "string"),
                ("publishedModel", "string"),
                ("suggestionDedupingConfig", "message"),
                ("summarizationContext", "message"),
                ("tools", "list of string"),
                ("triggerEvent", "enum"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::InferenceParameter",
            again: again::<dialogflow::v2beta1::schemas::InferenceParameter>,
            properties: &[
                ("maxOutputTokens", "int32"),
                ("temperature", "double"),
                ("topK", "int32"),
                ("topP", "double"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::MessageEntry",
            again: again::<dialogflow::v2beta1::schemas::MessageEntry>,
            properties: &[
                ("createTime", "timestamp"),
                ("languageCode", "string"),
                ("role", "enum"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestionDedupingConfig",
            again: again::<dialogflow::v2beta1::schemas::SuggestionDedupingConfig>,
            properties: &[("enableDeduping", "bool"), ("similarityThreshold", "float")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationContext",
            again: again::<dialogflow::v2beta1::schemas::SummarizationContext>,
            properties: &[
                ("fewShotExamples", "list of message"),
                ("outputLanguageCode", "string"),
                ("summarizationSections", "list of message"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationSection",
            again: again::<dialogflow::v2beta1::schemas::SummarizationSection>,
            properties: &[("definition", "string"), ("key", "string"), ("type", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarizationSectionList",
            again: again::<dialogflow::v2beta1::schemas::SummarizationSectionList>,
            properties: &[("summarizationSections", "list of message")],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "suggestions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ArticleAnswer",
            again: again::<dialogflow::v2beta1::schemas::ArticleAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("metadata", "map of string"),
                ("snippets", "list of string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::FaqAnswer",
            again: again::<dialogflow::v2beta1::schemas::FaqAnswer>,
            properties: &[
                ("answer", "string"),
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("metadata", "map of string"),
                ("question", "string"),
                ("source", "string"),
            ],
        },
    ],

    #[cfg(feature = "generators")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ListGeneratorsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListGeneratorsResponse>,
            properties: &[("generators", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "intents",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Intent",
            again: again::<dialogflow::v2beta1::schemas::Intent>,
            properties: &[
                ("action", "string"),
                ("defaultResponsePlatforms", "list of enum"),
                ("displayName", "string"),
                ("endInteraction", "bool"),
                ("events", "list of string"),
                ("followupIntentInfo", "list of message"),
                ("inputContextNames", "list of string"),
                ("isFallback", "bool"),
                ("liveAgentHandoff", "bool"),
                ("messages", "list of message"),
                ("mlDisabled", "bool"),
                ("mlEnabled", "bool"),
                ("name", "string"),
                ("outputContexts", "list of message"),
                ("parameters", "list of message"),
                ("parentFollowupIntentName", "string"),
                ("priority", "int32"),
                ("resetContexts", "bool"),
                ("rootFollowupIntentName", "string"),
                ("trainingPhrases", "list of message"),
                ("webhookState", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentFollowupIntentInfo",
            again: again::<dialogflow::v2beta1::schemas::IntentFollowupIntentInfo>,
            properties: &[
                ("followupIntentName", "string"),
                ("parentFollowupIntentName", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessage",
            again: again::<dialogflow::v2beta1::schemas::IntentMessage>,
            properties: &[
                ("basicCard", "message"),
                ("browseCarouselCard", "message"),
                ("card", "message"),
                ("carouselSelect", "message"),
                ("image", "message"),
                ("linkOutSuggestion", "message"),
                ("listSelect", "message"),
                ("mediaContent", "message"),
                ("payload", "object"),
                ("platform", "enum"),
                ("quickReplies", "message"),
                ("rbmCarouselRichCard", "message"),
                ("rbmStandaloneRichCard", "message"),
                ("rbmText", "message"),
                ("simpleResponses", "message"),
                ("suggestions", "message"),
                ("tableCard", "message"),
                ("telephonyPlayAudio", "message"),
                ("telephonySynthesizeSpeech", "message"),
                ("telephonyTransferCall", "message"),
                ("text", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageBasicCard",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageBasicCard>,
            properties: &[
                ("buttons", "list of message"),
                ("formattedText", "string"),
                ("image", "message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageBasicCardButton",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageBasicCardButton>,
            properties: &[("openUriAction", "message"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageBasicCardButtonOpenUriAction",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageBasicCardButtonOpenUriAction,
            >,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageBrowseCarouselCard",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageBrowseCarouselCard,
            >,
            properties: &[("imageDisplayOptions", "enum"), ("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItem",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
            >,
            properties: &[
                ("description", "string"),
                ("footer", "string"),
                ("image", "message"),
                ("openUriAction", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
            >,
            properties: &[("url", "string"), ("urlTypeHint", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageCard",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageCard>,
            properties: &[
                ("buttons", "list of message"),
                ("imageUri", "string"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageCardButton",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageCardButton>,
            properties: &[("postback", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageCarouselSelect",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageCarouselSelect>,
            properties: &[("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageCarouselSelectItem",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageCarouselSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageColumnProperties",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageColumnProperties>,
            properties: &[("header", "string"), ("horizontalAlignment", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageImage",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageImage>,
            properties: &[("accessibilityText", "string"), ("imageUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageLinkOutSuggestion",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageLinkOutSuggestion>,
            properties: &[("destinationName", "string"), ("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageListSelect",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageListSelect>,
            properties: &[
                ("items", "list of message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageListSelectItem",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageListSelectItem>,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageMediaContent",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageMediaContent>,
            properties: &[("mediaObjects", "list of message"), ("mediaType", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageMediaContentResponseMediaObject",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageMediaContentResponseMediaObject,
            >,
            properties: &[
                ("contentUrl", "string"),
                ("description", "string"),
                ("icon", "message"),
                ("largeImage", "message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageQuickReplies",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageQuickReplies>,
            properties: &[("quickReplies", "list of string"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmCardContent",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageRbmCardContent>,
            properties: &[
                ("description", "string"),
                ("media", "message"),
                ("suggestions", "list of message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmCardContentRbmMedia",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageRbmCardContentRbmMedia,
            >,
            properties: &[
                ("fileUri", "string"),
                ("height", "enum"),
                ("thumbnailUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmCarouselCard",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageRbmCarouselCard>,
            properties: &[("cardContents", "list of message"), ("cardWidth", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmStandaloneCard",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageRbmStandaloneCard>,
            properties: &[
                ("cardContent", "message"),
                ("cardOrientation", "enum"),
                ("thumbnailImageAlignment", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedAction",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedAction,
            >,
            properties: &[
                ("dial", "message"),
                ("openUrl", "message"),
                ("postbackData", "string"),
                ("shareLocation", "message"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionDial",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionDial,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri,
            >,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedReply",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageRbmSuggestedReply>,
            properties: &[("postbackData", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmSuggestion",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageRbmSuggestion>,
            properties: &[("action", "message"), ("reply", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageRbmText",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageRbmText>,
            properties: &[("rbmSuggestion", "list of message"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageSelectItemInfo",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageSelectItemInfo>,
            properties: &[("key", "string"), ("synonyms", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageSimpleResponse",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageSimpleResponse>,
            properties: &[
                ("displayText", "string"),
                ("ssml", "string"),
                ("textToSpeech", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageSimpleResponses",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageSimpleResponses>,
            properties: &[("simpleResponses", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageSuggestion",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageSuggestion>,
            properties: &[("title", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageSuggestions",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageSuggestions>,
            properties: &[("suggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageTableCard",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageTableCard>,
            properties: &[
                ("buttons", "list of message"),
                ("columnProperties", "list of message"),
                ("image", "message"),
                ("rows", "list of message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageTableCardCell",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageTableCardCell>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageTableCardRow",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageTableCardRow>,
            properties: &[("cells", "list of message"), ("dividerAfter", "bool")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageTelephonyPlayAudio",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageTelephonyPlayAudio,
            >,
            properties: &[("audioUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageTelephonySynthesizeSpeech",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageTelephonySynthesizeSpeech,
            >,
            properties: &[("ssml", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v2beta1::schemas::IntentMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentMessageText",
            again: again::<dialogflow::v2beta1::schemas::IntentMessageText>,
            properties: &[("text", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentParameter",
            again: again::<dialogflow::v2beta1::schemas::IntentParameter>,
            properties: &[
                ("defaultValue", "string"),
                ("displayName", "string"),
                ("entityTypeDisplayName", "string"),
                ("isList", "bool"),
                ("mandatory", "bool"),
                ("name", "string"),
                ("prompts", "list of string"),
                ("value", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentTrainingPhrase",
            again: again::<dialogflow::v2beta1::schemas::IntentTrainingPhrase>,
            properties: &[
                ("name", "string"),
                ("parts", "list of message"),
                ("timesAddedCount", "int32"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentTrainingPhrasePart",
            again: again::<dialogflow::v2beta1::schemas::IntentTrainingPhrasePart>,
            properties: &[
                ("alias", "string"),
                ("entityType", "string"),
                ("text", "string"),
                ("userDefined", "bool"),
            ],
        },
    ],

    #[cfg(feature = "intents")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchDeleteIntentsRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchDeleteIntentsRequest>,
            properties: &[("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchUpdateIntentsRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchUpdateIntentsRequest>,
            properties: &[
                ("intentBatchInline", "message"),
                ("intentBatchUri", "string"),
                ("intentView", "enum"),
                ("languageCode", "string"),
                ("updateMask", "field mask"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentBatch",
            again: again::<dialogflow::v2beta1::schemas::IntentBatch>,
            properties: &[("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListIntentsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListIntentsResponse>,
            properties: &[("intents", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(feature = "knowledge-bases")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeBase",
            again: again::<dialogflow::v2beta1::schemas::KnowledgeBase>,
            properties: &[
                ("displayName", "string"),
                ("languageCode", "string"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListKnowledgeBasesResponse",
            again: again::<dialogflow::v2beta1::schemas::ListKnowledgeBasesResponse>,
            properties: &[
                ("knowledgeBases", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "messages",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "suggestions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AnnotatedMessagePart",
            again: again::<dialogflow::v2beta1::schemas::AnnotatedMessagePart>,
            properties: &[
                ("entityType", "string"),
                ("formattedValue", "value"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Message",
            again: again::<dialogflow::v2beta1::schemas::Message>,
            properties: &[
                ("content", "string"),
                ("createTime", "timestamp"),
                ("languageCode", "string"),
                ("messageAnnotation", "message"),
                ("name", "string"),
                ("participant", "string"),
                ("participantRole", "enum"),
                ("responseMessages", "list of message"),
                ("sendTime", "timestamp"),
                ("sentimentAnalysis", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::MessageAnnotation",
            again: again::<dialogflow::v2beta1::schemas::MessageAnnotation>,
            properties: &[("containEntities", "bool"), ("parts", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessage",
            again: again::<dialogflow::v2beta1::schemas::ResponseMessage>,
            properties: &[
                ("endInteraction", "message"),
                ("liveAgentHandoff", "message"),
                ("mixedAudio", "message"),
                ("payload", "object"),
                ("telephonyTransferCall", "message"),
                ("text", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessageEndInteraction",
            again: again::<dialogflow::v2beta1::schemas::ResponseMessageEndInteraction>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessageLiveAgentHandoff",
            again: again::<
                dialogflow::v2beta1::schemas::ResponseMessageLiveAgentHandoff,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessageMixedAudio",
            again: again::<dialogflow::v2beta1::schemas::ResponseMessageMixedAudio>,
            properties: &[("segments", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessageMixedAudioSegment",
            again: again::<
                dialogflow::v2beta1::schemas::ResponseMessageMixedAudioSegment,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("audio", "bytes"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v2beta1::schemas::ResponseMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string"), ("sipUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ResponseMessageText",
            again: again::<dialogflow::v2beta1::schemas::ResponseMessageText>,
            properties: &[("text", "list of string")],
        },
    ],

    #[cfg(feature = "messages")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchCreateMessagesRequest",
            again: again::<dialogflow::v2beta1::schemas::BatchCreateMessagesRequest>,
            properties: &[("requests", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchCreateMessagesResponse",
            again: again::<dialogflow::v2beta1::schemas::BatchCreateMessagesResponse>,
            properties: &[("messages", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::CreateMessageRequest",
            again: again::<dialogflow::v2beta1::schemas::CreateMessageRequest>,
            properties: &[("message", "message"), ("parent", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListMessagesResponse",
            again: again::<dialogflow::v2beta1::schemas::ListMessagesResponse>,
            properties: &[("messages", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(feature = "participants")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AnalyzeContentRequest",
            again: again::<dialogflow::v2beta1::schemas::AnalyzeContentRequest>,
            properties: &[
                ("assistQueryParams", "message"),
                ("audioInput", "message"),
                ("cxCurrentPage", "string"),
                ("cxParameters", "object"),
                ("eventInput", "message"),
                ("intentInput", "message"),
                ("messageSendTime", "timestamp"),
                ("queryParams", "message"),
                ("replyAudioConfig", "message"),
                ("requestId", "string"),
                ("suggestionInput", "message"),
                ("textInput", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AnalyzeContentResponse",
            again: again::<dialogflow::v2beta1::schemas::AnalyzeContentResponse>,
            properties: &[
                ("automatedAgentReply", "message"),
                ("dtmfParameters", "message"),
                ("endUserSuggestionResults", "list of message"),
                ("humanAgentSuggestionResults", "list of message"),
                ("message", "message"),
                ("replyAudio", "message"),
                ("replyText", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AudioInput",
            again: again::<dialogflow::v2beta1::schemas::AudioInput>,
            properties: &[("audio", "bytes"), ("config", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AutomatedAgentReply",
            again: again::<dialogflow::v2beta1::schemas::AutomatedAgentReply>,
            properties: &[
                ("allowCancellation", "bool"),
                ("automatedAgentReplyType", "enum"),
                ("callCompanionAuthCode", "bytes"),
                ("cxCurrentPage", "string"),
                ("cxSessionParameters", "object"),
                ("detectIntentResponse", "message"),
                ("event", "string"),
                ("intent", "string"),
                ("matchConfidence", "float"),
                ("parameters", "object"),
                ("responseMessages", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::DtmfParameters",
            again: again::<dialogflow::v2beta1::schemas::DtmfParameters>,
            properties: &[("acceptsDtmfInput", "bool")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::IntentInput",
            again: again::<dialogflow::v2beta1::schemas::IntentInput>,
            properties: &[("intent", "string"), ("languageCode", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListParticipantsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListParticipantsResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("participants", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::OutputAudio",
            again: again::<dialogflow::v2beta1::schemas::OutputAudio>,
            properties: &[("audio", "bytes"), ("config", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Participant",
            again: again::<dialogflow::v2beta1::schemas::Participant>,
            properties: &[
                ("agentDesktopSource", "enum"),
                ("documentsMetadataFilters", "map of string"),
                ("name", "string"),
                ("obfuscatedExternalUserId", "string"),
                ("role", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestionInput",
            again: again::<dialogflow::v2beta1::schemas::SuggestionInput>,
            properties: &[
                ("action", "enum"),
                ("answerRecord", "string"),
                ("intentInput", "message"),
                ("parameters", "object"),
                ("sendTime", "timestamp"),
                ("textOverride", "message"),
            ],
        },
    ],

    #[cfg(any(feature = "participants", feature = "schemas-without-methods"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestDialogflowAssistsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::SuggestDialogflowAssistsResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("dialogflowAssistAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestionResult",
            again: again::<dialogflow::v2beta1::schemas::SuggestionResult>,
            properties: &[
                ("error", "message"),
                ("generateSuggestionsResponse", "message"),
                ("suggestArticlesResponse", "message"),
                ("suggestDialogflowAssistsResponse", "message"),
                ("suggestEntityExtractionResponse", "message"),
                ("suggestFaqAnswersResponse", "message"),
                ("suggestKnowledgeAssistResponse", "message"),
                ("suggestSmartRepliesResponse", "message"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::EventInput",
            again: again::<dialogflow::v2beta1::schemas::EventInput>,
            properties: &[
                ("languageCode", "string"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "suggestions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateSuggestionsResponse",
            again: again::<dialogflow::v2beta1::schemas::GenerateSuggestionsResponse>,
            properties: &[
                ("generatorSuggestionAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateSuggestionsResponseGeneratorSuggestionAnswer",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("generatorSuggestion", "message"),
                ("sourceGenerator", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAssistAnswer",
            again: again::<dialogflow::v2beta1::schemas::KnowledgeAssistAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("suggestedQuery", "message"),
                ("suggestedQueryAnswer", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswer",
            again: again::<
                dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswer,
            >,
            properties: &[
                ("answerText", "string"),
                ("faqSource", "message"),
                ("generativeSource", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswerFaqSource",
            again: again::<
                dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
            >,
            properties: &[("question", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource",
            again: again::<
                dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
            >,
            properties: &[("snippets", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet",
            again: again::<
                dialogflow::v2beta1::schemas::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
            >,
            properties: &[
                ("metadata", "object"),
                ("text", "string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAssistAnswerSuggestedQuery",
            again: again::<
                dialogflow::v2beta1::schemas::KnowledgeAssistAnswerSuggestedQuery,
            >,
            properties: &[("queryText", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SmartReplyAnswer",
            again: again::<dialogflow::v2beta1::schemas::SmartReplyAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("reply", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestArticlesResponse",
            again: again::<dialogflow::v2beta1::schemas::SuggestArticlesResponse>,
            properties: &[
                ("articleAnswers", "list of message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestFaqAnswersResponse",
            again: again::<dialogflow::v2beta1::schemas::SuggestFaqAnswersResponse>,
            properties: &[
                ("contextSize", "int32"),
                ("faqAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestKnowledgeAssistResponse",
            again: again::<dialogflow::v2beta1::schemas::SuggestKnowledgeAssistResponse>,
            properties: &[
                ("contextSize", "int32"),
                ("knowledgeAssistAnswer", "message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestSmartRepliesResponse",
            again: again::<dialogflow::v2beta1::schemas::SuggestSmartRepliesResponse>,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("smartReplyAnswers", "list of message"),
            ],
        },
    ],

    #[cfg(any(feature = "participants", feature = "sessions"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::BargeInConfig",
            again: again::<dialogflow::v2beta1::schemas::BargeInConfig>,
            properties: &[
                ("noBargeInDuration", "duration"),
                ("totalDuration", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::DetectIntentResponse",
            again: again::<dialogflow::v2beta1::schemas::DetectIntentResponse>,
            properties: &[
                ("alternativeQueryResults", "list of message"),
                ("outputAudio", "bytes"),
                ("outputAudioConfig", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
                ("webhookStatus", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::InputAudioConfig",
            again: again::<dialogflow::v2beta1::schemas::InputAudioConfig>,
            properties: &[
                ("audioEncoding", "enum"),
                ("bargeInConfig", "message"),
                ("defaultNoSpeechTimeout", "duration"),
                ("disableNoSpeechRecognizedEvent", "bool"),
                ("enableAutomaticPunctuation", "bool"),
                ("enableWordInfo", "bool"),
                ("languageCode", "string"),
                ("model", "string"),
                ("modelVariant", "enum"),
                ("optOutConformerModelMigration", "bool"),
                ("phraseHints", "list of string"),
                ("phraseSets", "list of string"),
                ("sampleRateHertz", "int32"),
                ("singleUtterance", "bool"),
                ("speechContexts", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::OutputAudioConfig",
            again: again::<dialogflow::v2beta1::schemas::OutputAudioConfig>,
            properties: &[
                ("audioEncoding", "enum"),
                ("sampleRateHertz", "int32"),
                ("synthesizeSpeechConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::QueryParameters",
            again: again::<dialogflow::v2beta1::schemas::QueryParameters>,
            properties: &[
                ("contexts", "list of message"),
                ("geoLocation", "message"),
                ("knowledgeBaseNames", "list of string"),
                ("payload", "object"),
                ("platform", "string"),
                ("resetContexts", "bool"),
                ("sentimentAnalysisRequestConfig", "message"),
                ("sessionEntityTypes", "list of message"),
                ("subAgents", "list of message"),
                ("timeZone", "string"),
                ("webhookHeaders", "map of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SentimentAnalysisRequestConfig",
            again: again::<dialogflow::v2beta1::schemas::SentimentAnalysisRequestConfig>,
            properties: &[("analyzeQueryTextSentiment", "bool")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SpeechContext",
            again: again::<dialogflow::v2beta1::schemas::SpeechContext>,
            properties: &[("boost", "float"), ("phrases", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SubAgent",
            again: again::<dialogflow::v2beta1::schemas::SubAgent>,
            properties: &[("environment", "string"), ("project", "string")],
        },
    ],

    #[cfg(any(feature = "participants", feature = "sessions", feature = "suggestions"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::TextInput",
            again: again::<dialogflow::v2beta1::schemas::TextInput>,
            properties: &[("languageCode", "string"), ("text", "string")],
        },
    ],

    #[cfg(any(feature = "participants", feature = "suggestions"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AssistQueryParameters",
            again: again::<dialogflow::v2beta1::schemas::AssistQueryParameters>,
            properties: &[("documentsMetadataFilters", "map of string")],
        },
    ],

    #[cfg(feature = "phone-numbers")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ListPhoneNumbersResponse",
            again: again::<dialogflow::v2beta1::schemas::ListPhoneNumbersResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("phoneNumbers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::PhoneNumber",
            again: again::<dialogflow::v2beta1::schemas::PhoneNumber>,
            properties: &[
                ("conversationProfile", "string"),
                ("lifecycleState", "enum"),
                ("name", "string"),
                ("phoneNumber", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::UndeletePhoneNumberRequest",
            again: again::<dialogflow::v2beta1::schemas::UndeletePhoneNumberRequest>,
            properties: &[],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAnswers",
            again: again::<dialogflow::v2beta1::schemas::KnowledgeAnswers>,
            properties: &[("answers", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeAnswersAnswer",
            again: again::<dialogflow::v2beta1::schemas::KnowledgeAnswersAnswer>,
            properties: &[
                ("answer", "string"),
                ("faqQuestion", "string"),
                ("matchConfidence", "float"),
                ("matchConfidenceLevel", "enum"),
                ("source", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::QueryResult",
            again: again::<dialogflow::v2beta1::schemas::QueryResult>,
            properties: &[
                ("action", "string"),
                ("allRequiredParamsPresent", "bool"),
                ("cancelsSlotFilling", "bool"),
                ("diagnosticInfo", "object"),
                ("fulfillmentMessages", "list of message"),
                ("fulfillmentText", "string"),
                ("intent", "message"),
                ("intentDetectionConfidence", "float"),
                ("knowledgeAnswers", "message"),
                ("languageCode", "string"),
                ("outputContexts", "list of message"),
                ("parameters", "object"),
                ("queryText", "string"),
                ("sentimentAnalysisResult", "message"),
                ("speechRecognitionConfidence", "float"),
                ("webhookPayload", "object"),
                ("webhookSource", "string"),
            ],
        },
    ],

    #[cfg(feature = "schemas-without-methods")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchUpdateEntityTypesResponse",
            again: again::<dialogflow::v2beta1::schemas::BatchUpdateEntityTypesResponse>,
            properties: &[("entityTypes", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::BatchUpdateIntentsResponse",
            again: again::<dialogflow::v2beta1::schemas::BatchUpdateIntentsResponse>,
            properties: &[("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ClearSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::ClearSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConversationEvent",
            again: again::<dialogflow::v2beta1::schemas::ConversationEvent>,
            properties: &[
                ("conversation", "string"),
                ("errorStatus", "message"),
                ("newMessagePayload", "message"),
                ("newRecognitionResultPayload", "message"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ExportAgentResponse",
            again: again::<dialogflow::v2beta1::schemas::ExportAgentResponse>,
            properties: &[("agentContent", "bytes"), ("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ExportOperationMetadata",
            again: again::<dialogflow::v2beta1::schemas::ExportOperationMetadata>,
            properties: &[("exportedGcsDestination", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GcsDestination",
            again: again::<dialogflow::v2beta1::schemas::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::HumanAgentAssistantEvent",
            again: again::<dialogflow::v2beta1::schemas::HumanAgentAssistantEvent>,
            properties: &[
                ("conversation", "string"),
                ("participant", "string"),
                ("suggestionResults", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ImportDocumentsResponse",
            again: again::<dialogflow::v2beta1::schemas::ImportDocumentsResponse>,
            properties: &[("warnings", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::InitializeEncryptionSpecMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::InitializeEncryptionSpecMetadata,
            >,
            properties: &[("request", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::KnowledgeOperationMetadata",
            again: again::<dialogflow::v2beta1::schemas::KnowledgeOperationMetadata>,
            properties: &[
                ("doneTime", "timestamp"),
                ("exportOperationMetadata", "message"),
                ("knowledgeBase", "string"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::OriginalDetectIntentRequest",
            again: again::<dialogflow::v2beta1::schemas::OriginalDetectIntentRequest>,
            properties: &[
                ("payload", "object"),
                ("source", "string"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SetSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::SetSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SpeechWordInfo",
            again: again::<dialogflow::v2beta1::schemas::SpeechWordInfo>,
            properties: &[
                ("confidence", "float"),
                ("endOffset", "duration"),
                ("startOffset", "duration"),
                ("word", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::StreamingRecognitionResult",
            again: again::<dialogflow::v2beta1::schemas::StreamingRecognitionResult>,
            properties: &[
                ("confidence", "float"),
                ("dtmfDigits", "message"),
                ("isFinal", "bool"),
                ("languageCode", "string"),
                ("messageType", "enum"),
                ("speechEndOffset", "duration"),
                ("speechWordInfo", "list of message"),
                ("stability", "float"),
                ("transcript", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::WebhookRequest",
            again: again::<dialogflow::v2beta1::schemas::WebhookRequest>,
            properties: &[
                ("alternativeQueryResults", "list of message"),
                ("originalDetectIntentRequest", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
                ("session", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::WebhookResponse",
            again: again::<dialogflow::v2beta1::schemas::WebhookResponse>,
            properties: &[
                ("endInteraction", "bool"),
                ("followupEventInput", "message"),
                ("fulfillmentMessages", "list of message"),
                ("fulfillmentText", "string"),
                ("liveAgentHandoff", "bool"),
                ("outputContexts", "list of message"),
                ("payload", "object"),
                ("sessionEntityTypes", "list of message"),
                ("source", "string"),
            ],
        },
    ],

    #[cfg(any(feature = "schemas-without-methods", feature = "sessions"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::TelephonyDtmfEvents",
            again: again::<dialogflow::v2beta1::schemas::TelephonyDtmfEvents>,
            properties: &[("dtmfEvents", "list of enum")],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "messages",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "suggestions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Sentiment",
            again: again::<dialogflow::v2beta1::schemas::Sentiment>,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SentimentAnalysisResult",
            again: again::<dialogflow::v2beta1::schemas::SentimentAnalysisResult>,
            properties: &[("queryTextSentiment", "message")],
        },
    ],

    #[cfg(
        any(
            feature = "entity-types",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::SessionEntityType",
            again: again::<dialogflow::v2beta1::schemas::SessionEntityType>,
            properties: &[
                ("entities", "list of message"),
                ("entityOverrideMode", "enum"),
                ("name", "string"),
            ],
        },
    ],

    #[cfg(feature = "sessions")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::DetectIntentRequest",
            again: again::<dialogflow::v2beta1::schemas::DetectIntentRequest>,
            properties: &[
                ("inputAudio", "bytes"),
                ("outputAudioConfig", "message"),
                ("outputAudioConfigMask", "field mask"),
                ("queryInput", "message"),
                ("queryParams", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::QueryInput",
            again: again::<dialogflow::v2beta1::schemas::QueryInput>,
            properties: &[
                ("audioConfig", "message"),
                ("dtmf", "message"),
                ("event", "message"),
                ("text", "message"),
            ],
        },
    ],

    #[cfg(feature = "sip-trunks")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::Connection",
            again: again::<dialogflow::v2beta1::schemas::Connection>,
            properties: &[
                ("connectionId", "string"),
                ("errorDetails", "message"),
                ("state", "enum"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ConnectionErrorDetails",
            again: again::<dialogflow::v2beta1::schemas::ConnectionErrorDetails>,
            properties: &[("certificateState", "enum"), ("errorMessage", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListSipTrunksResponse",
            again: again::<dialogflow::v2beta1::schemas::ListSipTrunksResponse>,
            properties: &[("nextPageToken", "string"), ("sipTrunks", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SipTrunk",
            again: again::<dialogflow::v2beta1::schemas::SipTrunk>,
            properties: &[
                ("connections", "list of message"),
                ("displayName", "string"),
                ("expectedHostname", "list of string"),
                ("name", "string"),
            ],
        },
    ],

    #[cfg(feature = "stateless-suggestion")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateStatelessSuggestionRequest",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateStatelessSuggestionRequest,
            >,
            properties: &[
                ("contextReferences", "map of message"),
                ("conversationContext", "message"),
                ("generator", "message"),
                ("generatorName", "string"),
                ("securitySettings", "string"),
                ("triggerEvents", "list of enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateStatelessSuggestionResponse",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateStatelessSuggestionResponse,
            >,
            properties: &[("generatorSuggestion", "message")],
        },
    ],

    #[cfg(feature = "suggestions")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::CompileSuggestionRequest",
            again: again::<dialogflow::v2beta1::schemas::CompileSuggestionRequest>,
            properties: &[("contextSize", "int32"), ("latestMessage", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::CompileSuggestionResponse",
            again: again::<dialogflow::v2beta1::schemas::CompileSuggestionResponse>,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("suggestion", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateStatelessSummaryRequest",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateStatelessSummaryRequest,
            >,
            properties: &[
                ("conversationProfile", "message"),
                ("latestMessage", "string"),
                ("maxContextSize", "int32"),
                ("statelessConversation", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateStatelessSummaryRequestMinimalConversation",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateStatelessSummaryRequestMinimalConversation,
            >,
            properties: &[("messages", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateStatelessSummaryResponse",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateStatelessSummaryResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("summary", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateStatelessSummaryResponseSummary",
            again: again::<
                dialogflow::v2beta1::schemas::GenerateStatelessSummaryResponseSummary,
            >,
            properties: &[
                ("baselineModelVersion", "string"),
                ("text", "string"),
                ("textSections", "map of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GenerateSuggestionsRequest",
            again: again::<dialogflow::v2beta1::schemas::GenerateSuggestionsRequest>,
            properties: &[("latestMessage", "string"), ("triggerEvents", "list of enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ListSuggestionsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListSuggestionsResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("suggestions", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeAnswer",
            again: again::<dialogflow::v2beta1::schemas::SearchKnowledgeAnswer>,
            properties: &[
                ("answer", "string"),
                ("answerRecord", "string"),
                ("answerSources", "list of message"),
                ("answerType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeAnswerAnswerSource",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeAnswerAnswerSource,
            >,
            properties: &[
                ("metadata", "object"),
                ("snippet", "string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequest",
            again: again::<dialogflow::v2beta1::schemas::SearchKnowledgeRequest>,
            properties: &[
                ("conversation", "string"),
                ("conversationProfile", "string"),
                ("endUserMetadata", "object"),
                ("exactSearch", "bool"),
                ("latestMessage", "string"),
                ("parent", "string"),
                ("query", "message"),
                ("querySource", "enum"),
                ("searchConfig", "message"),
                ("sessionId", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfig",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfig,
            >,
            properties: &[
                ("boostSpecs", "list of message"),
                ("filterSpecs", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecs",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecs,
            >,
            properties: &[("dataStores", "list of string"), ("spec", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpec,
            >,
            properties: &[("conditionBoostSpecs", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpec,
            >,
            properties: &[
                ("boost", "float"),
                ("boostControlSpec", "message"),
                ("condition", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpec,
            >,
            properties: &[
                ("attributeType", "enum"),
                ("controlPoints", "list of message"),
                ("fieldName", "string"),
                ("interpolationType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigBoostSpecsBoostSpecConditionBoostSpecBoostControlSpecControlPoint,
            >,
            properties: &[("attributeValue", "string"), ("boostAmount", "float")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigFilterSpecs",
            again: again::<
                dialogflow::v2beta1::schemas::SearchKnowledgeRequestSearchConfigFilterSpecs,
            >,
            properties: &[("dataStores", "list of string"), ("filter", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SearchKnowledgeResponse",
            again: again::<dialogflow::v2beta1::schemas::SearchKnowledgeResponse>,
            properties: &[("answers", "list of message"), ("rewrittenQuery", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestArticlesRequest",
            again: again::<dialogflow::v2beta1::schemas::SuggestArticlesRequest>,
            properties: &[
                ("assistQueryParams", "message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestConversationSummaryRequest",
            again: again::<
                dialogflow::v2beta1::schemas::SuggestConversationSummaryRequest,
            >,
            properties: &[
                ("assistQueryParams", "message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestConversationSummaryResponse",
            again: again::<
                dialogflow::v2beta1::schemas::SuggestConversationSummaryResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("summary", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestConversationSummaryResponseSummary",
            again: again::<
                dialogflow::v2beta1::schemas::SuggestConversationSummaryResponseSummary,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("baselineModelVersion", "string"),
                ("text", "string"),
                ("textSections", "map of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestFaqAnswersRequest",
            again: again::<dialogflow::v2beta1::schemas::SuggestFaqAnswersRequest>,
            properties: &[
                ("assistQueryParams", "message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestKnowledgeAssistRequest",
            again: again::<dialogflow::v2beta1::schemas::SuggestKnowledgeAssistRequest>,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("previousSuggestedQuery", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestSmartRepliesRequest",
            again: again::<dialogflow::v2beta1::schemas::SuggestSmartRepliesRequest>,
            properties: &[
                ("contextSize", "int32"),
                ("currentTextInput", "message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Suggestion",
            again: again::<dialogflow::v2beta1::schemas::Suggestion>,
            properties: &[
                ("articles", "list of message"),
                ("createTime", "timestamp"),
                ("faqAnswers", "list of message"),
                ("latestMessage", "string"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestionArticle",
            again: again::<dialogflow::v2beta1::schemas::SuggestionArticle>,
            properties: &[
                ("answerRecord", "string"),
                ("metadata", "map of string"),
                ("snippets", "list of string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SuggestionFaqAnswer",
            again: again::<dialogflow::v2beta1::schemas::SuggestionFaqAnswer>,
            properties: &[
                ("answer", "string"),
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("metadata", "map of string"),
                ("question", "string"),
                ("source", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "answer-records",
            feature = "evaluations",
            feature = "generators",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "stateless-suggestion",
            feature = "suggestions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingInstruction",
            again: again::<dialogflow::v2beta1::schemas::AgentCoachingInstruction>,
            properties: &[
                ("agentAction", "string"),
                ("condition", "string"),
                ("displayDetails", "string"),
                ("displayName", "string"),
                ("duplicateCheckResult", "message"),
                ("systemAction", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingInstructionDuplicateCheckResult",
            again: again::<
                dialogflow::v2beta1::schemas::AgentCoachingInstructionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingSuggestion",
            again: again::<dialogflow::v2beta1::schemas::AgentCoachingSuggestion>,
            properties: &[
                ("agentActionSuggestions", "list of message"),
                ("applicableInstructions", "list of message"),
                ("sampleResponses", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingSuggestionAgentActionSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::AgentCoachingSuggestionAgentActionSuggestion,
            >,
            properties: &[
                ("agentAction", "string"),
                ("duplicateCheckResult", "message"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingSuggestionDuplicateCheckResult",
            again: again::<
                dialogflow::v2beta1::schemas::AgentCoachingSuggestionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("sources", "message"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingSuggestionSampleResponse",
            again: again::<
                dialogflow::v2beta1::schemas::AgentCoachingSuggestionSampleResponse,
            >,
            properties: &[
                ("duplicateCheckResult", "message"),
                ("responseText", "string"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::AgentCoachingSuggestionSources",
            again: again::<dialogflow::v2beta1::schemas::AgentCoachingSuggestionSources>,
            properties: &[("instructionIndexes", "list of int32")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::FreeFormSuggestion",
            again: again::<dialogflow::v2beta1::schemas::FreeFormSuggestion>,
            properties: &[("response", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorSuggestion",
            again: again::<dialogflow::v2beta1::schemas::GeneratorSuggestion>,
            properties: &[
                ("agentCoachingSuggestion", "message"),
                ("freeFormSuggestion", "message"),
                ("summarySuggestion", "message"),
                ("toolCallInfo", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::GeneratorSuggestionToolCallInfo",
            again: again::<
                dialogflow::v2beta1::schemas::GeneratorSuggestionToolCallInfo,
            >,
            properties: &[("toolCall", "message"), ("toolCallResult", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarySuggestion",
            again: again::<dialogflow::v2beta1::schemas::SummarySuggestion>,
            properties: &[("summarySections", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SummarySuggestionSummarySection",
            again: again::<
                dialogflow::v2beta1::schemas::SummarySuggestionSummarySection,
            >,
            properties: &[("section", "string"), ("summary", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolCall",
            again: again::<dialogflow::v2beta1::schemas::ToolCall>,
            properties: &[
                ("action", "string"),
                ("answerRecord", "string"),
                ("createTime", "timestamp"),
                ("inputParameters", "object"),
                ("state", "enum"),
                ("tool", "string"),
                ("toolDisplayDetails", "string"),
                ("toolDisplayName", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolCallResult",
            again: again::<dialogflow::v2beta1::schemas::ToolCallResult>,
            properties: &[
                ("action", "string"),
                ("answerRecord", "string"),
                ("content", "string"),
                ("createTime", "timestamp"),
                ("error", "message"),
                ("rawContent", "bytes"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolCallResultError",
            again: again::<dialogflow::v2beta1::schemas::ToolCallResultError>,
            properties: &[("message", "string")],
        },
    ],

    #[cfg(feature = "tools")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ListToolsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListToolsResponse>,
            properties: &[("nextPageToken", "string"), ("tools", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Tool",
            again: again::<dialogflow::v2beta1::schemas::Tool>,
            properties: &[
                ("actionConfirmationRequirement", "map of enum"),
                ("connectorSpec", "message"),
                ("createTime", "timestamp"),
                ("description", "string"),
                ("displayName", "string"),
                ("extensionSpec", "message"),
                ("functionSpec", "message"),
                ("name", "string"),
                ("openApiSpec", "message"),
                ("satisfiesPzi", "bool"),
                ("satisfiesPzs", "bool"),
                ("toolKey", "string"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolAuthentication",
            again: again::<dialogflow::v2beta1::schemas::ToolAuthentication>,
            properties: &[
                ("apiKeyConfig", "message"),
                ("bearerTokenConfig", "message"),
                ("oauthConfig", "message"),
                ("serviceAgentAuthConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolAuthenticationApiKeyConfig",
            again: again::<dialogflow::v2beta1::schemas::ToolAuthenticationApiKeyConfig>,
            properties: &[
                ("apiKey", "string"),
                ("keyName", "string"),
                ("requestLocation", "enum"),
                ("secretVersionForApiKey", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolAuthenticationBearerTokenConfig",
            again: again::<
                dialogflow::v2beta1::schemas::ToolAuthenticationBearerTokenConfig,
            >,
            properties: &[("secretVersionForToken", "string"), ("token", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolAuthenticationOAuthConfig",
            again: again::<dialogflow::v2beta1::schemas::ToolAuthenticationOAuthConfig>,
            properties: &[
                ("clientId", "string"),
                ("clientSecret", "string"),
                ("oauthGrantType", "enum"),
                ("scopes", "list of string"),
                ("secretVersionForClientSecret", "string"),
                ("tokenEndpoint", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolAuthenticationServiceAgentAuthConfig",
            again: again::<
                dialogflow::v2beta1::schemas::ToolAuthenticationServiceAgentAuthConfig,
            >,
            properties: &[("serviceAgentAuth", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolConnectorTool",
            again: again::<dialogflow::v2beta1::schemas::ToolConnectorTool>,
            properties: &[("actions", "list of message"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolConnectorToolAction",
            again: again::<dialogflow::v2beta1::schemas::ToolConnectorToolAction>,
            properties: &[
                ("connectionActionId", "string"),
                ("entityOperation", "message"),
                ("inputFields", "list of string"),
                ("outputFields", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolConnectorToolActionEntityOperation",
            again: again::<
                dialogflow::v2beta1::schemas::ToolConnectorToolActionEntityOperation,
            >,
            properties: &[("entityId", "string"), ("operation", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolExtensionTool",
            again: again::<dialogflow::v2beta1::schemas::ToolExtensionTool>,
            properties: &[("name", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolFunctionTool",
            again: again::<dialogflow::v2beta1::schemas::ToolFunctionTool>,
            properties: &[
                ("inputSchema", "object"),
                ("methodType", "enum"),
                ("outputSchema", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolOpenApiTool",
            again: again::<dialogflow::v2beta1::schemas::ToolOpenApiTool>,
            properties: &[
                ("authentication", "message"),
                ("serviceDirectoryConfig", "message"),
                ("textSchema", "string"),
                ("tlsConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolServiceDirectoryConfig",
            again: again::<dialogflow::v2beta1::schemas::ToolServiceDirectoryConfig>,
            properties: &[("service", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolTlsConfig",
            again: again::<dialogflow::v2beta1::schemas::ToolTlsConfig>,
            properties: &[("caCerts", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::ToolTlsConfigCaCert",
            again: again::<dialogflow::v2beta1::schemas::ToolTlsConfigCaCert>,
            properties: &[("cert", "bytes"), ("displayName", "string")],
        },
    ],

    #[cfg(feature = "versions")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::ListVersionsResponse",
            again: again::<dialogflow::v2beta1::schemas::ListVersionsResponse>,
            properties: &[("nextPageToken", "string"), ("versions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::Version",
            again: again::<dialogflow::v2beta1::schemas::Version>,
            properties: &[
                ("createTime", "timestamp"),
                ("description", "string"),
                ("name", "string"),
                ("status", "enum"),
                ("versionNumber", "int32"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversation-profiles",
            feature = "environments",
            feature = "participants",
            feature = "sessions",
            feature = "suggestions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::CustomPronunciationParams",
            again: again::<dialogflow::v2beta1::schemas::CustomPronunciationParams>,
            properties: &[
                ("phoneticEncoding", "enum"),
                ("phrase", "string"),
                ("pronunciation", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::SynthesizeSpeechConfig",
            again: again::<dialogflow::v2beta1::schemas::SynthesizeSpeechConfig>,
            properties: &[
                ("effectsProfileId", "list of string"),
                ("pitch", "double"),
                ("pronunciations", "list of message"),
                ("speakingRate", "double"),
                ("voice", "message"),
                ("volumeGainDb", "double"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::VoiceSelectionParams",
            again: again::<dialogflow::v2beta1::schemas::VoiceSelectionParams>,
            properties: &[("name", "string"), ("ssmlGender", "enum")],
        },
    ],

    #[cfg(feature = "schemas-without-methods-cx-v3")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::AdvancedSettings",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::AdvancedSettings>,
            properties: &[
                ("audioExportGcsDestination", "message"),
                ("dtmfSettings", "message"),
                ("loggingSettings", "message"),
                ("speechSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::AdvancedSettingsDtmfSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::AdvancedSettingsDtmfSettings,
            >,
            properties: &[
                ("enabled", "bool"),
                ("endpointingTimeoutDuration", "duration"),
                ("finishDigit", "string"),
                ("interdigitTimeoutDuration", "duration"),
                ("maxDigits", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::AdvancedSettingsLoggingSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::AdvancedSettingsLoggingSettings,
            >,
            properties: &[
                ("enableConsentBasedRedaction", "bool"),
                ("enableInteractionLogging", "bool"),
                ("enableStackdriverLogging", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::AdvancedSettingsSpeechSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::AdvancedSettingsSpeechSettings,
            >,
            properties: &[
                ("endpointerSensitivity", "int32"),
                ("models", "map of string"),
                ("noSpeechTimeout", "duration"),
                ("useTimeoutBasedEndpointing", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::AudioInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::AudioInput>,
            properties: &[("audio", "bytes"), ("config", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::BargeInConfig",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::BargeInConfig>,
            properties: &[
                ("noBargeInDuration", "duration"),
                ("totalDuration", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::BatchRunTestCasesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::BatchRunTestCasesMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::BatchRunTestCasesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::BatchRunTestCasesResponse,
            >,
            properties: &[("results", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ContinuousTestResult",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ContinuousTestResult>,
            properties: &[
                ("name", "string"),
                ("result", "enum"),
                ("runTime", "timestamp"),
                ("testCaseResults", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ConversationSignals",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ConversationSignals>,
            properties: &[("turnSignals", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ConversationTurn",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ConversationTurn>,
            properties: &[("userInput", "message"), ("virtualAgentOutput", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ConversationTurnUserInput",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ConversationTurnUserInput,
            >,
            properties: &[
                ("enableSentimentAnalysis", "bool"),
                ("injectedParameters", "object"),
                ("input", "message"),
                ("isWebhookEnabled", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ConversationTurnVirtualAgentOutput",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ConversationTurnVirtualAgentOutput,
            >,
            properties: &[
                ("currentPage", "message"),
                ("diagnosticInfo", "object"),
                ("differences", "list of message"),
                ("sessionParameters", "object"),
                ("status", "message"),
                ("textResponses", "list of message"),
                ("triggeredIntent", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::CreateVersionOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::CreateVersionOperationMetadata,
            >,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::DataStoreConnection",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::DataStoreConnection>,
            properties: &[
                ("dataStore", "string"),
                ("dataStoreType", "enum"),
                ("documentProcessingMode", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::DeployFlowMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::DeployFlowMetadata>,
            properties: &[("testErrors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::DeployFlowResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::DeployFlowResponse>,
            properties: &[("deployment", "string"), ("environment", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::DtmfInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::DtmfInput>,
            properties: &[("digits", "string"), ("finishDigit", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::Environment",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::Environment>,
            properties: &[
                ("description", "string"),
                ("displayName", "string"),
                ("name", "string"),
                ("testCasesConfig", "message"),
                ("updateTime", "timestamp"),
                ("versionConfigs", "list of message"),
                ("webhookConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::EnvironmentTestCasesConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::EnvironmentTestCasesConfig,
            >,
            properties: &[
                ("enableContinuousRun", "bool"),
                ("enablePredeploymentRun", "bool"),
                ("testCases", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::EnvironmentVersionConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::EnvironmentVersionConfig,
            >,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::EnvironmentWebhookConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::EnvironmentWebhookConfig,
            >,
            properties: &[("webhookOverrides", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::EventHandler",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::EventHandler>,
            properties: &[
                ("event", "string"),
                ("name", "string"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("targetPlaybook", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::EventInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::EventInput>,
            properties: &[("event", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportAgentResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ExportAgentResponse>,
            properties: &[
                ("agentContent", "bytes"),
                ("agentUri", "string"),
                ("commitSha", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportEntityTypesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ExportEntityTypesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportEntityTypesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ExportEntityTypesResponse,
            >,
            properties: &[
                ("entityTypesContent", "message"),
                ("entityTypesUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportFlowResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ExportFlowResponse>,
            properties: &[("flowContent", "bytes"), ("flowUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportIntentsMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ExportIntentsMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportIntentsResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ExportIntentsResponse>,
            properties: &[("intentsContent", "message"), ("intentsUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportTestCasesMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ExportTestCasesMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ExportTestCasesResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ExportTestCasesResponse>,
            properties: &[("content", "bytes"), ("gcsUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::Form",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::Form>,
            properties: &[("parameters", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FormParameter",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::FormParameter>,
            properties: &[
                ("advancedSettings", "message"),
                ("defaultValue", "value"),
                ("displayName", "string"),
                ("entityType", "string"),
                ("fillBehavior", "message"),
                ("isList", "bool"),
                ("redact", "bool"),
                ("required", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FormParameterFillBehavior",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::FormParameterFillBehavior,
            >,
            properties: &[
                ("initialPromptFulfillment", "message"),
                ("repromptEventHandlers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::Fulfillment",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::Fulfillment>,
            properties: &[
                ("advancedSettings", "message"),
                ("conditionalCases", "list of message"),
                ("enableGenerativeFallback", "bool"),
                ("generators", "list of message"),
                ("messages", "list of message"),
                ("returnPartialResponses", "bool"),
                ("setParameterActions", "list of message"),
                ("tag", "string"),
                ("webhook", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FulfillmentConditionalCases",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::FulfillmentConditionalCases,
            >,
            properties: &[("cases", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FulfillmentConditionalCasesCase",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::FulfillmentConditionalCasesCase,
            >,
            properties: &[("caseContent", "list of message"), ("condition", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FulfillmentConditionalCasesCaseCaseContent",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::FulfillmentConditionalCasesCaseCaseContent,
            >,
            properties: &[("additionalCases", "message"), ("message", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FulfillmentGeneratorSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::FulfillmentGeneratorSettings,
            >,
            properties: &[
                ("generator", "string"),
                ("inputParameters", "map of string"),
                ("outputParameter", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::FulfillmentSetParameterAction",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::FulfillmentSetParameterAction,
            >,
            properties: &[("parameter", "string"), ("value", "value")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::GcsDestination",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportEntityTypesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ImportEntityTypesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportEntityTypesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ImportEntityTypesResponse,
            >,
            properties: &[
                ("conflictingResources", "message"),
                ("entityTypes", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportEntityTypesResponseConflictingResources",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ImportEntityTypesResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("entityTypeDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportFlowResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ImportFlowResponse>,
            properties: &[("flow", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportIntentsMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ImportIntentsMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportIntentsResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ImportIntentsResponse>,
            properties: &[
                ("conflictingResources", "message"),
                ("intents", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportIntentsResponseConflictingResources",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ImportIntentsResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("intentDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportTestCasesMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ImportTestCasesMetadata>,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ImportTestCasesResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ImportTestCasesResponse>,
            properties: &[("names", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::InlineDestination",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::InlineDestination>,
            properties: &[("content", "bytes")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::InputAudioConfig",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::InputAudioConfig>,
            properties: &[
                ("audioEncoding", "enum"),
                ("bargeInConfig", "message"),
                ("enableWordInfo", "bool"),
                ("model", "string"),
                ("modelVariant", "enum"),
                ("optOutConformerModelMigration", "bool"),
                ("phraseHints", "list of string"),
                ("sampleRateHertz", "int32"),
                ("singleUtterance", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::Intent",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::Intent>,
            properties: &[
                ("description", "string"),
                ("displayName", "string"),
                ("isFallback", "bool"),
                ("labels", "map of string"),
                ("name", "string"),
                ("parameters", "list of message"),
                ("priority", "int32"),
                ("trainingPhrases", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::IntentInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::IntentInput>,
            properties: &[("intent", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::IntentParameter",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::IntentParameter>,
            properties: &[
                ("entityType", "string"),
                ("id", "string"),
                ("isList", "bool"),
                ("redact", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::IntentTrainingPhrase",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::IntentTrainingPhrase>,
            properties: &[
                ("id", "string"),
                ("parts", "list of message"),
                ("repeatCount", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::IntentTrainingPhrasePart",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::IntentTrainingPhrasePart,
            >,
            properties: &[("parameterId", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::KnowledgeConnectorSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::KnowledgeConnectorSettings,
            >,
            properties: &[
                ("dataStoreConnections", "list of message"),
                ("enabled", "bool"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::LanguageInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::LanguageInfo>,
            properties: &[
                ("confidenceScore", "float"),
                ("inputLanguageCode", "string"),
                ("resolvedLanguageCode", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::Page",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::Page>,
            properties: &[
                ("advancedSettings", "message"),
                ("description", "string"),
                ("displayName", "string"),
                ("entryFulfillment", "message"),
                ("eventHandlers", "list of message"),
                ("form", "message"),
                ("knowledgeConnectorSettings", "message"),
                ("name", "string"),
                ("transitionRouteGroups", "list of string"),
                ("transitionRoutes", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::PageInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::PageInfo>,
            properties: &[
                ("currentPage", "string"),
                ("displayName", "string"),
                ("formInfo", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::PageInfoFormInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::PageInfoFormInfo>,
            properties: &[("parameterInfo", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::PageInfoFormInfoParameterInfo",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::PageInfoFormInfoParameterInfo,
            >,
            properties: &[
                ("displayName", "string"),
                ("justCollected", "bool"),
                ("required", "bool"),
                ("state", "enum"),
                ("value", "value"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::QueryInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::QueryInput>,
            properties: &[
                ("audio", "message"),
                ("dtmf", "message"),
                ("event", "message"),
                ("intent", "message"),
                ("languageCode", "string"),
                ("text", "message"),
                ("toolCallResult", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessage",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ResponseMessage>,
            properties: &[
                ("channel", "string"),
                ("conversationSuccess", "message"),
                ("endInteraction", "message"),
                ("knowledgeInfoCard", "message"),
                ("liveAgentHandoff", "message"),
                ("mixedAudio", "message"),
                ("outputAudioText", "message"),
                ("payload", "object"),
                ("playAudio", "message"),
                ("responseType", "enum"),
                ("telephonyTransferCall", "message"),
                ("text", "message"),
                ("toolCall", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageConversationSuccess",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageConversationSuccess,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageEndInteraction",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageEndInteraction,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageKnowledgeInfoCard",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageKnowledgeInfoCard,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageLiveAgentHandoff",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageLiveAgentHandoff,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageMixedAudio",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageMixedAudio,
            >,
            properties: &[("segments", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageMixedAudioSegment",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageMixedAudioSegment,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("audio", "bytes"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageOutputAudioText",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageOutputAudioText,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("ssml", "string"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessagePlayAudio",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessagePlayAudio,
            >,
            properties: &[("allowPlaybackInterruption", "bool"), ("audioUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::ResponseMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ResponseMessageText",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ResponseMessageText>,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("text", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::RunContinuousTestMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::RunContinuousTestMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::RunContinuousTestResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::RunContinuousTestResponse,
            >,
            properties: &[("continuousTestResult", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::RunTestCaseMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::RunTestCaseMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::RunTestCaseResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::RunTestCaseResponse>,
            properties: &[("result", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::SessionInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::SessionInfo>,
            properties: &[("parameters", "object"), ("session", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TestCase",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TestCase>,
            properties: &[
                ("creationTime", "timestamp"),
                ("displayName", "string"),
                ("lastTestResult", "message"),
                ("name", "string"),
                ("notes", "string"),
                ("tags", "list of string"),
                ("testCaseConversationTurns", "list of message"),
                ("testConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TestCaseError",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TestCaseError>,
            properties: &[("status", "message"), ("testCase", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TestCaseResult",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TestCaseResult>,
            properties: &[
                ("conversationTurns", "list of message"),
                ("environment", "string"),
                ("name", "string"),
                ("testResult", "enum"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TestConfig",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TestConfig>,
            properties: &[
                ("flow", "string"),
                ("page", "string"),
                ("trackingParameters", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TestError",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TestError>,
            properties: &[
                ("status", "message"),
                ("testCase", "string"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TestRunDifference",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TestRunDifference>,
            properties: &[("description", "string"), ("type", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TextInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TextInput>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ToolCall",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ToolCall>,
            properties: &[
                ("action", "string"),
                ("inputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ToolCallResult",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ToolCallResult>,
            properties: &[
                ("action", "string"),
                ("error", "message"),
                ("outputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::ToolCallResultError",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::ToolCallResultError>,
            properties: &[("message", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TransitionRoute",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TransitionRoute>,
            properties: &[
                ("condition", "string"),
                ("description", "string"),
                ("intent", "string"),
                ("name", "string"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::TurnSignals",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::TurnSignals>,
            properties: &[
                ("agentEscalated", "bool"),
                ("dtmfUsed", "bool"),
                ("failureReasons", "list of enum"),
                ("noMatch", "bool"),
                ("noUserInput", "bool"),
                ("reachedEndPage", "bool"),
                ("sentimentMagnitude", "float"),
                ("sentimentScore", "float"),
                ("userEscalated", "bool"),
                ("webhookStatuses", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::Webhook",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::Webhook>,
            properties: &[
                ("disabled", "bool"),
                ("displayName", "string"),
                ("genericWebService", "message"),
                ("name", "string"),
                ("serviceDirectory", "message"),
                ("timeout", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebService",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebService,
            >,
            properties: &[
                ("allowedCaCerts", "list of bytes"),
                ("httpMethod", "enum"),
                ("oauthConfig", "message"),
                ("parameterMapping", "map of string"),
                ("password", "string"),
                ("requestBody", "string"),
                ("requestHeaders", "map of string"),
                ("secretVersionForUsernamePassword", "string"),
                ("secretVersionsForRequestHeaders", "map of message"),
                ("serviceAccountAuthConfig", "message"),
                ("serviceAgentAuth", "enum"),
                ("uri", "string"),
                ("username", "string"),
                ("webhookType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebServiceOAuthConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebServiceOAuthConfig,
            >,
            properties: &[
                ("clientId", "string"),
                ("clientSecret", "string"),
                ("scopes", "list of string"),
                ("secretVersionForClientSecret", "string"),
                ("tokenEndpoint", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebServiceSecretVersionHeaderValue",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebServiceSecretVersionHeaderValue,
            >,
            properties: &[("secretVersion", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebServiceServiceAccountAuthConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookGenericWebServiceServiceAccountAuthConfig,
            >,
            properties: &[("serviceAccount", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookRequest",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::WebhookRequest>,
            properties: &[
                ("detectIntentResponseId", "string"),
                ("dtmfDigits", "string"),
                ("fulfillmentInfo", "message"),
                ("intentInfo", "message"),
                ("languageCode", "string"),
                ("languageInfo", "message"),
                ("messages", "list of message"),
                ("pageInfo", "message"),
                ("payload", "object"),
                ("sentimentAnalysisResult", "message"),
                ("sessionInfo", "message"),
                ("text", "string"),
                ("transcript", "string"),
                ("triggerEvent", "string"),
                ("triggerIntent", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookRequestFulfillmentInfo",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookRequestFulfillmentInfo,
            >,
            properties: &[("tag", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookRequestIntentInfo",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookRequestIntentInfo,
            >,
            properties: &[
                ("confidence", "float"),
                ("displayName", "string"),
                ("lastMatchedIntent", "string"),
                ("parameters", "map of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookRequestIntentInfoIntentParameterValue",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookRequestIntentInfoIntentParameterValue,
            >,
            properties: &[("originalValue", "string"), ("resolvedValue", "value")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookRequestSentimentAnalysisResult",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookRequestSentimentAnalysisResult,
            >,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3::WebhookResponse>,
            properties: &[
                ("fulfillmentResponse", "message"),
                ("pageInfo", "message"),
                ("payload", "object"),
                ("sessionInfo", "message"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookResponseFulfillmentResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookResponseFulfillmentResponse,
            >,
            properties: &[("mergeBehavior", "enum"), ("messages", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3::WebhookServiceDirectoryConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3::WebhookServiceDirectoryConfig,
            >,
            properties: &[("genericWebService", "message"), ("service", "string")],
        },
    ],

    #[cfg(feature = "schemas-without-methods-cx-v3beta1")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettings",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettings>,
            properties: &[
                ("audioExportGcsDestination", "message"),
                ("dtmfSettings", "message"),
                ("loggingSettings", "message"),
                ("speechSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettingsDtmfSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettingsDtmfSettings,
            >,
            properties: &[
                ("enabled", "bool"),
                ("endpointingTimeoutDuration", "duration"),
                ("finishDigit", "string"),
                ("interdigitTimeoutDuration", "duration"),
                ("maxDigits", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettingsLoggingSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettingsLoggingSettings,
            >,
            properties: &[
                ("enableConsentBasedRedaction", "bool"),
                ("enableInteractionLogging", "bool"),
                ("enableStackdriverLogging", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettingsSpeechSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::AdvancedSettingsSpeechSettings,
            >,
            properties: &[
                ("endpointerSensitivity", "int32"),
                ("models", "map of string"),
                ("noSpeechTimeout", "duration"),
                ("useTimeoutBasedEndpointing", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::AudioInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::AudioInput>,
            properties: &[("audio", "bytes"), ("config", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::BargeInConfig",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::BargeInConfig>,
            properties: &[
                ("noBargeInDuration", "duration"),
                ("totalDuration", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::BatchRunTestCasesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::BatchRunTestCasesMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::BatchRunTestCasesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::BatchRunTestCasesResponse,
            >,
            properties: &[("results", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ContinuousTestResult",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ContinuousTestResult,
            >,
            properties: &[
                ("name", "string"),
                ("result", "enum"),
                ("runTime", "timestamp"),
                ("testCaseResults", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ConversationSignals",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ConversationSignals,
            >,
            properties: &[("turnSignals", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ConversationTurn",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::ConversationTurn>,
            properties: &[("userInput", "message"), ("virtualAgentOutput", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ConversationTurnUserInput",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ConversationTurnUserInput,
            >,
            properties: &[
                ("enableSentimentAnalysis", "bool"),
                ("injectedParameters", "object"),
                ("input", "message"),
                ("isWebhookEnabled", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ConversationTurnVirtualAgentOutput",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ConversationTurnVirtualAgentOutput,
            >,
            properties: &[
                ("currentPage", "message"),
                ("diagnosticInfo", "object"),
                ("differences", "list of message"),
                ("sessionParameters", "object"),
                ("status", "message"),
                ("textResponses", "list of message"),
                ("triggeredIntent", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::CreateVersionOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::CreateVersionOperationMetadata,
            >,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::DataStoreConnection",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::DataStoreConnection,
            >,
            properties: &[
                ("dataStore", "string"),
                ("dataStoreType", "enum"),
                ("documentProcessingMode", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::DeployFlowMetadata",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::DeployFlowMetadata>,
            properties: &[("testErrors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::DeployFlowResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::DeployFlowResponse>,
            properties: &[("deployment", "string"), ("environment", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::DtmfInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::DtmfInput>,
            properties: &[("digits", "string"), ("finishDigit", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::Environment",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::Environment>,
            properties: &[
                ("description", "string"),
                ("displayName", "string"),
                ("name", "string"),
                ("testCasesConfig", "message"),
                ("updateTime", "timestamp"),
                ("versionConfigs", "list of message"),
                ("webhookConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::EnvironmentTestCasesConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::EnvironmentTestCasesConfig,
            >,
            properties: &[
                ("enableContinuousRun", "bool"),
                ("enablePredeploymentRun", "bool"),
                ("testCases", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::EnvironmentVersionConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::EnvironmentVersionConfig,
            >,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::EnvironmentWebhookConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::EnvironmentWebhookConfig,
            >,
            properties: &[("webhookOverrides", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::EventHandler",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::EventHandler>,
            properties: &[
                ("event", "string"),
                ("name", "string"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("targetPlaybook", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::EventInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::EventInput>,
            properties: &[("event", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportAgentResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportAgentResponse,
            >,
            properties: &[
                ("agentContent", "bytes"),
                ("agentUri", "string"),
                ("commitSha", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportEntityTypesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportEntityTypesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportEntityTypesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportEntityTypesResponse,
            >,
            properties: &[
                ("entityTypesContent", "message"),
                ("entityTypesUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportFlowResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::ExportFlowResponse>,
            properties: &[("flowContent", "bytes"), ("flowUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportIntentsMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportIntentsMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportIntentsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportIntentsResponse,
            >,
            properties: &[("intentsContent", "message"), ("intentsUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportTestCasesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportTestCasesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ExportTestCasesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ExportTestCasesResponse,
            >,
            properties: &[("content", "bytes"), ("gcsUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::Form",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::Form>,
            properties: &[("parameters", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FormParameter",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::FormParameter>,
            properties: &[
                ("advancedSettings", "message"),
                ("defaultValue", "value"),
                ("displayName", "string"),
                ("entityType", "string"),
                ("fillBehavior", "message"),
                ("isList", "bool"),
                ("redact", "bool"),
                ("required", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FormParameterFillBehavior",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::FormParameterFillBehavior,
            >,
            properties: &[
                ("initialPromptFulfillment", "message"),
                ("repromptEventHandlers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::Fulfillment",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::Fulfillment>,
            properties: &[
                ("advancedSettings", "message"),
                ("conditionalCases", "list of message"),
                ("enableGenerativeFallback", "bool"),
                ("generators", "list of message"),
                ("messages", "list of message"),
                ("returnPartialResponses", "bool"),
                ("setParameterActions", "list of message"),
                ("tag", "string"),
                ("webhook", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentConditionalCases",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentConditionalCases,
            >,
            properties: &[("cases", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentConditionalCasesCase",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentConditionalCasesCase,
            >,
            properties: &[("caseContent", "list of message"), ("condition", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentConditionalCasesCaseCaseContent",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentConditionalCasesCaseCaseContent,
            >,
            properties: &[("additionalCases", "message"), ("message", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentGeneratorSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentGeneratorSettings,
            >,
            properties: &[
                ("generator", "string"),
                ("inputParameters", "map of string"),
                ("outputParameter", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentSetParameterAction",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::FulfillmentSetParameterAction,
            >,
            properties: &[("parameter", "string"), ("value", "value")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::GcsDestination",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportEntityTypesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportEntityTypesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportEntityTypesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportEntityTypesResponse,
            >,
            properties: &[
                ("conflictingResources", "message"),
                ("entityTypes", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportEntityTypesResponseConflictingResources",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportEntityTypesResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("entityTypeDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportFlowResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::ImportFlowResponse>,
            properties: &[("flow", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportIntentsMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportIntentsMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportIntentsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportIntentsResponse,
            >,
            properties: &[
                ("conflictingResources", "message"),
                ("intents", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportIntentsResponseConflictingResources",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportIntentsResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("intentDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportTestCasesMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportTestCasesMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ImportTestCasesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ImportTestCasesResponse,
            >,
            properties: &[("names", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::InlineDestination",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::InlineDestination>,
            properties: &[("content", "bytes")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::InputAudioConfig",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::InputAudioConfig>,
            properties: &[
                ("audioEncoding", "enum"),
                ("bargeInConfig", "message"),
                ("enableWordInfo", "bool"),
                ("model", "string"),
                ("modelVariant", "enum"),
                ("optOutConformerModelMigration", "bool"),
                ("phraseHints", "list of string"),
                ("sampleRateHertz", "int32"),
                ("singleUtterance", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::Intent",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::Intent>,
            properties: &[
                ("description", "string"),
                ("displayName", "string"),
                ("isFallback", "bool"),
                ("labels", "map of string"),
                ("name", "string"),
                ("parameters", "list of message"),
                ("priority", "int32"),
                ("trainingPhrases", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::IntentInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::IntentInput>,
            properties: &[("intent", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::IntentParameter",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::IntentParameter>,
            properties: &[
                ("entityType", "string"),
                ("id", "string"),
                ("isList", "bool"),
                ("redact", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::IntentTrainingPhrase",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::IntentTrainingPhrase,
            >,
            properties: &[
                ("id", "string"),
                ("parts", "list of message"),
                ("repeatCount", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::IntentTrainingPhrasePart",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::IntentTrainingPhrasePart,
            >,
            properties: &[("parameterId", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::KnowledgeConnectorSettings",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::KnowledgeConnectorSettings,
            >,
            properties: &[
                ("dataStoreConnections", "list of message"),
                ("enabled", "bool"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::LanguageInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::LanguageInfo>,
            properties: &[
                ("confidenceScore", "float"),
                ("inputLanguageCode", "string"),
                ("resolvedLanguageCode", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::Page",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::Page>,
            properties: &[
                ("advancedSettings", "message"),
                ("description", "string"),
                ("displayName", "string"),
                ("entryFulfillment", "message"),
                ("eventHandlers", "list of message"),
                ("form", "message"),
                ("knowledgeConnectorSettings", "message"),
                ("name", "string"),
                ("transitionRouteGroups", "list of string"),
                ("transitionRoutes", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::PageInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::PageInfo>,
            properties: &[
                ("currentPage", "string"),
                ("displayName", "string"),
                ("formInfo", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::PageInfoFormInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::PageInfoFormInfo>,
            properties: &[("parameterInfo", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::PageInfoFormInfoParameterInfo",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::PageInfoFormInfoParameterInfo,
            >,
            properties: &[
                ("displayName", "string"),
                ("justCollected", "bool"),
                ("required", "bool"),
                ("state", "enum"),
                ("value", "value"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::QueryInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::QueryInput>,
            properties: &[
                ("audio", "message"),
                ("dtmf", "message"),
                ("event", "message"),
                ("intent", "message"),
                ("languageCode", "string"),
                ("text", "message"),
                ("toolCallResult", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessage",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessage>,
            properties: &[
                ("channel", "string"),
                ("conversationSuccess", "message"),
                ("endInteraction", "message"),
                ("knowledgeInfoCard", "message"),
                ("liveAgentHandoff", "message"),
                ("mixedAudio", "message"),
                ("outputAudioText", "message"),
                ("payload", "object"),
                ("playAudio", "message"),
                ("telephonyTransferCall", "message"),
                ("text", "message"),
                ("toolCall", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageConversationSuccess",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageConversationSuccess,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageEndInteraction",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageEndInteraction,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageKnowledgeInfoCard",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageKnowledgeInfoCard,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageLiveAgentHandoff",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageLiveAgentHandoff,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageMixedAudio",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageMixedAudio,
            >,
            properties: &[("segments", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageMixedAudioSegment",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageMixedAudioSegment,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("audio", "bytes"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageOutputAudioText",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageOutputAudioText,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("ssml", "string"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessagePlayAudio",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessagePlayAudio,
            >,
            properties: &[("allowPlaybackInterruption", "bool"), ("audioUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageText",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ResponseMessageText,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("text", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::RunContinuousTestMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::RunContinuousTestMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::RunContinuousTestResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::RunContinuousTestResponse,
            >,
            properties: &[("continuousTestResult", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::RunTestCaseMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::RunTestCaseMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::RunTestCaseResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::RunTestCaseResponse,
            >,
            properties: &[("result", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::SessionInfo",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::SessionInfo>,
            properties: &[("parameters", "object"), ("session", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TestCase",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TestCase>,
            properties: &[
                ("creationTime", "timestamp"),
                ("displayName", "string"),
                ("lastTestResult", "message"),
                ("name", "string"),
                ("notes", "string"),
                ("tags", "list of string"),
                ("testCaseConversationTurns", "list of message"),
                ("testConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TestCaseError",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TestCaseError>,
            properties: &[("status", "message"), ("testCase", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TestCaseResult",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TestCaseResult>,
            properties: &[
                ("conversationTurns", "list of message"),
                ("environment", "string"),
                ("name", "string"),
                ("testResult", "enum"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TestConfig",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TestConfig>,
            properties: &[
                ("flow", "string"),
                ("page", "string"),
                ("trackingParameters", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TestError",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TestError>,
            properties: &[
                ("status", "message"),
                ("testCase", "string"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TestRunDifference",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TestRunDifference>,
            properties: &[("description", "string"), ("type", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TextInput",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TextInput>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ToolCall",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::ToolCall>,
            properties: &[
                ("action", "string"),
                ("inputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ToolCallResult",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::ToolCallResult>,
            properties: &[
                ("action", "string"),
                ("error", "message"),
                ("outputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::ToolCallResultError",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::ToolCallResultError,
            >,
            properties: &[("message", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TransitionRoute",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TransitionRoute>,
            properties: &[
                ("condition", "string"),
                ("description", "string"),
                ("intent", "string"),
                ("name", "string"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::TurnSignals",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::TurnSignals>,
            properties: &[
                ("agentEscalated", "bool"),
                ("dtmfUsed", "bool"),
                ("failureReasons", "list of enum"),
                ("noMatch", "bool"),
                ("noUserInput", "bool"),
                ("reachedEndPage", "bool"),
                ("sentimentMagnitude", "float"),
                ("sentimentScore", "float"),
                ("userEscalated", "bool"),
                ("webhookStatuses", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::Webhook",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::Webhook>,
            properties: &[
                ("disabled", "bool"),
                ("displayName", "string"),
                ("genericWebService", "message"),
                ("name", "string"),
                ("serviceDirectory", "message"),
                ("timeout", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebService",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebService,
            >,
            properties: &[
                ("allowedCaCerts", "list of bytes"),
                ("httpMethod", "enum"),
                ("oauthConfig", "message"),
                ("parameterMapping", "map of string"),
                ("password", "string"),
                ("requestBody", "string"),
                ("requestHeaders", "map of string"),
                ("secretVersionForUsernamePassword", "string"),
                ("secretVersionsForRequestHeaders", "map of message"),
                ("serviceAccountAuthConfig", "message"),
                ("serviceAgentAuth", "enum"),
                ("uri", "string"),
                ("username", "string"),
                ("webhookType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebServiceOAuthConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebServiceOAuthConfig,
            >,
            properties: &[
                ("clientId", "string"),
                ("clientSecret", "string"),
                ("scopes", "list of string"),
                ("secretVersionForClientSecret", "string"),
                ("tokenEndpoint", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebServiceSecretVersionHeaderValue",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebServiceSecretVersionHeaderValue,
            >,
            properties: &[("secretVersion", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebServiceServiceAccountAuthConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookGenericWebServiceServiceAccountAuthConfig,
            >,
            properties: &[("serviceAccount", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequest",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequest>,
            properties: &[
                ("detectIntentResponseId", "string"),
                ("dtmfDigits", "string"),
                ("fulfillmentInfo", "message"),
                ("intentInfo", "message"),
                ("languageCode", "string"),
                ("languageInfo", "message"),
                ("messages", "list of message"),
                ("pageInfo", "message"),
                ("payload", "object"),
                ("sentimentAnalysisResult", "message"),
                ("sessionInfo", "message"),
                ("text", "string"),
                ("transcript", "string"),
                ("triggerEvent", "string"),
                ("triggerIntent", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestFulfillmentInfo",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestFulfillmentInfo,
            >,
            properties: &[("tag", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestIntentInfo",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestIntentInfo,
            >,
            properties: &[
                ("confidence", "float"),
                ("displayName", "string"),
                ("lastMatchedIntent", "string"),
                ("parameters", "map of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestIntentInfoIntentParameterValue",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestIntentInfoIntentParameterValue,
            >,
            properties: &[("originalValue", "string"), ("resolvedValue", "value")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestSentimentAnalysisResult",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookRequestSentimentAnalysisResult,
            >,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookResponse",
            again: again::<dialogflow::v2beta1::schemas::cx_v3beta1::WebhookResponse>,
            properties: &[
                ("fulfillmentResponse", "message"),
                ("pageInfo", "message"),
                ("payload", "object"),
                ("sessionInfo", "message"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookResponseFulfillmentResponse",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookResponseFulfillmentResponse,
            >,
            properties: &[("mergeBehavior", "enum"), ("messages", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::cx_v3beta1::WebhookServiceDirectoryConfig",
            again: again::<
                dialogflow::v2beta1::schemas::cx_v3beta1::WebhookServiceDirectoryConfig,
            >,
            properties: &[("genericWebService", "message"), ("service", "string")],
        },
    ],

    #[cfg(any(feature = "participants", feature = "sessions"))]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::google_type::LatLng",
            again: again::<dialogflow::v2beta1::schemas::google_type::LatLng>,
            properties: &[("latitude", "double"), ("longitude", "double")],
        },
    ],

    #[cfg(feature = "locations")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::location::ListLocationsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::location::ListLocationsResponse,
            >,
            properties: &[("locations", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::location::Location",
            again: again::<dialogflow::v2beta1::schemas::location::Location>,
            properties: &[
                ("displayName", "string"),
                ("labels", "map of string"),
                ("locationId", "string"),
                ("metadata", "object"),
                ("name", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "agent",
            feature = "conversation-profiles",
            feature = "documents",
            feature = "encryption-spec",
            feature = "entities",
            feature = "entity-types",
            feature = "evaluations",
            feature = "intents",
            feature = "operations"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::longrunning::Operation",
            again: again::<dialogflow::v2beta1::schemas::longrunning::Operation>,
            properties: &[
                ("done", "bool"),
                ("error", "message"),
                ("metadata", "object"),
                ("name", "string"),
                ("response", "object"),
            ],
        },
    ],

    #[cfg(feature = "operations")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::longrunning::ListOperationsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::longrunning::ListOperationsResponse,
            >,
            properties: &[
                ("nextPageToken", "string"),
                ("operations", "list of message"),
                ("unreachable", "list of string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "contexts",
            feature = "conversation-profiles",
            feature = "entity-types",
            feature = "environments",
            feature = "evaluations",
            feature = "generators",
            feature = "intents",
            feature = "knowledge-bases",
            feature = "locations",
            feature = "operations",
            feature = "projects",
            feature = "sessions",
            feature = "sip-trunks",
            feature = "tools",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::protobuf::Empty",
            again: again::<dialogflow::v2beta1::schemas::protobuf::Empty>,
            properties: &[],
        },
    ],

    #[cfg(
        any(
            feature = "agent",
            feature = "conversation-profiles",
            feature = "documents",
            feature = "encryption-spec",
            feature = "entities",
            feature = "entity-types",
            feature = "evaluations",
            feature = "intents",
            feature = "operations",
            feature = "participants",
            feature = "schemas-without-methods",
            feature = "schemas-without-methods-cx-v3",
            feature = "schemas-without-methods-cx-v3beta1",
            feature = "schemas-without-methods-v2",
            feature = "sessions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::rpc::Status",
            again: again::<dialogflow::v2beta1::schemas::rpc::Status>,
            properties: &[
                ("code", "int32"),
                ("details", "list of object"),
                ("message", "string"),
            ],
        },
    ],

    #[cfg(feature = "schemas-without-methods-v2")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingInstruction",
            again: again::<dialogflow::v2beta1::schemas::v2::AgentCoachingInstruction>,
            properties: &[
                ("agentAction", "string"),
                ("condition", "string"),
                ("displayDetails", "string"),
                ("displayName", "string"),
                ("duplicateCheckResult", "message"),
                ("systemAction", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResult",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestion",
            again: again::<dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestion>,
            properties: &[
                ("agentActionSuggestions", "list of message"),
                ("applicableInstructions", "list of message"),
                ("sampleResponses", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionAgentActionSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionAgentActionSuggestion,
            >,
            properties: &[
                ("agentAction", "string"),
                ("duplicateCheckResult", "message"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResult",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("sources", "message"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionSampleResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionSampleResponse,
            >,
            properties: &[
                ("duplicateCheckResult", "message"),
                ("responseText", "string"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionSources",
            again: again::<
                dialogflow::v2beta1::schemas::v2::AgentCoachingSuggestionSources,
            >,
            properties: &[("instructionIndexes", "list of int32")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::AnnotatedMessagePart",
            again: again::<dialogflow::v2beta1::schemas::v2::AnnotatedMessagePart>,
            properties: &[
                ("entityType", "string"),
                ("formattedValue", "value"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ArticleAnswer",
            again: again::<dialogflow::v2beta1::schemas::v2::ArticleAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("metadata", "map of string"),
                ("snippets", "list of string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ArticleSuggestionModelMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::ArticleSuggestionModelMetadata,
            >,
            properties: &[("trainingModelType", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::BatchUpdateEntityTypesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::BatchUpdateEntityTypesResponse,
            >,
            properties: &[("entityTypes", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::BatchUpdateIntentsResponse",
            again: again::<dialogflow::v2beta1::schemas::v2::BatchUpdateIntentsResponse>,
            properties: &[("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ClearSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::ClearSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::Context",
            again: again::<dialogflow::v2beta1::schemas::v2::Context>,
            properties: &[
                ("lifespanCount", "int32"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ConversationEvent",
            again: again::<dialogflow::v2beta1::schemas::v2::ConversationEvent>,
            properties: &[
                ("conversation", "string"),
                ("errorStatus", "message"),
                ("newMessagePayload", "message"),
                ("newRecognitionResultPayload", "message"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ConversationModel",
            again: again::<dialogflow::v2beta1::schemas::v2::ConversationModel>,
            properties: &[
                ("articleSuggestionModelMetadata", "message"),
                ("createTime", "timestamp"),
                ("datasets", "list of message"),
                ("displayName", "string"),
                ("languageCode", "string"),
                ("name", "string"),
                ("satisfiesPzi", "bool"),
                ("satisfiesPzs", "bool"),
                ("smartReplyModelMetadata", "message"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::CreateConversationDatasetOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::CreateConversationDatasetOperationMetadata,
            >,
            properties: &[("conversationDataset", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::CreateConversationModelEvaluationOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::CreateConversationModelEvaluationOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("conversationModelEvaluation", "string"),
                ("createTime", "timestamp"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::CreateConversationModelOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::CreateConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::DeleteConversationDatasetOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::DeleteConversationDatasetOperationMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::DeleteConversationModelOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::DeleteConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::DeployConversationModelOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::DeployConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::EncryptionSpec",
            again: again::<dialogflow::v2beta1::schemas::v2::EncryptionSpec>,
            properties: &[("kmsKey", "string"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::EntityType",
            again: again::<dialogflow::v2beta1::schemas::v2::EntityType>,
            properties: &[
                ("autoExpansionMode", "enum"),
                ("displayName", "string"),
                ("enableFuzzyExtraction", "bool"),
                ("entities", "list of message"),
                ("kind", "enum"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::EntityTypeEntity",
            again: again::<dialogflow::v2beta1::schemas::v2::EntityTypeEntity>,
            properties: &[("synonyms", "list of string"), ("value", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::EventInput",
            again: again::<dialogflow::v2beta1::schemas::v2::EventInput>,
            properties: &[
                ("languageCode", "string"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ExportAgentResponse",
            again: again::<dialogflow::v2beta1::schemas::v2::ExportAgentResponse>,
            properties: &[("agentContent", "bytes"), ("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ExportOperationMetadata",
            again: again::<dialogflow::v2beta1::schemas::v2::ExportOperationMetadata>,
            properties: &[("exportedGcsDestination", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::FaqAnswer",
            again: again::<dialogflow::v2beta1::schemas::v2::FaqAnswer>,
            properties: &[
                ("answer", "string"),
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("metadata", "map of string"),
                ("question", "string"),
                ("source", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::FreeFormSuggestion",
            again: again::<dialogflow::v2beta1::schemas::v2::FreeFormSuggestion>,
            properties: &[("response", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::GcsDestination",
            again: again::<dialogflow::v2beta1::schemas::v2::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::GenerateSuggestionsResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::GenerateSuggestionsResponse,
            >,
            properties: &[
                ("generatorSuggestionAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::GenerateSuggestionsResponseGeneratorSuggestionAnswer",
            again: again::<
                dialogflow::v2beta1::schemas::v2::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("generatorSuggestion", "message"),
                ("sourceGenerator", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::GeneratorSuggestion",
            again: again::<dialogflow::v2beta1::schemas::v2::GeneratorSuggestion>,
            properties: &[
                ("agentCoachingSuggestion", "message"),
                ("freeFormSuggestion", "message"),
                ("summarySuggestion", "message"),
                ("toolCallInfo", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::GeneratorSuggestionToolCallInfo",
            again: again::<
                dialogflow::v2beta1::schemas::v2::GeneratorSuggestionToolCallInfo,
            >,
            properties: &[("toolCall", "message"), ("toolCallResult", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::HumanAgentAssistantEvent",
            again: again::<dialogflow::v2beta1::schemas::v2::HumanAgentAssistantEvent>,
            properties: &[
                ("conversation", "string"),
                ("participant", "string"),
                ("suggestionResults", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ImportConversationDataOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::ImportConversationDataOperationMetadata,
            >,
            properties: &[
                ("conversationDataset", "string"),
                ("createTime", "timestamp"),
                ("partialFailures", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ImportConversationDataOperationResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::ImportConversationDataOperationResponse,
            >,
            properties: &[("conversationDataset", "string"), ("importCount", "int32")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ImportDocumentsResponse",
            again: again::<dialogflow::v2beta1::schemas::v2::ImportDocumentsResponse>,
            properties: &[("warnings", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::InitializeEncryptionSpecMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::InitializeEncryptionSpecMetadata,
            >,
            properties: &[("request", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::InitializeEncryptionSpecRequest",
            again: again::<
                dialogflow::v2beta1::schemas::v2::InitializeEncryptionSpecRequest,
            >,
            properties: &[("encryptionSpec", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::InputDataset",
            again: again::<dialogflow::v2beta1::schemas::v2::InputDataset>,
            properties: &[("dataset", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::Intent",
            again: again::<dialogflow::v2beta1::schemas::v2::Intent>,
            properties: &[
                ("action", "string"),
                ("defaultResponsePlatforms", "list of enum"),
                ("displayName", "string"),
                ("endInteraction", "bool"),
                ("events", "list of string"),
                ("followupIntentInfo", "list of message"),
                ("inputContextNames", "list of string"),
                ("isFallback", "bool"),
                ("liveAgentHandoff", "bool"),
                ("messages", "list of message"),
                ("mlDisabled", "bool"),
                ("name", "string"),
                ("outputContexts", "list of message"),
                ("parameters", "list of message"),
                ("parentFollowupIntentName", "string"),
                ("priority", "int32"),
                ("resetContexts", "bool"),
                ("rootFollowupIntentName", "string"),
                ("trainingPhrases", "list of message"),
                ("webhookState", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentFollowupIntentInfo",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentFollowupIntentInfo>,
            properties: &[
                ("followupIntentName", "string"),
                ("parentFollowupIntentName", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessage",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessage>,
            properties: &[
                ("basicCard", "message"),
                ("browseCarouselCard", "message"),
                ("card", "message"),
                ("carouselSelect", "message"),
                ("image", "message"),
                ("linkOutSuggestion", "message"),
                ("listSelect", "message"),
                ("mediaContent", "message"),
                ("payload", "object"),
                ("platform", "enum"),
                ("quickReplies", "message"),
                ("simpleResponses", "message"),
                ("suggestions", "message"),
                ("tableCard", "message"),
                ("text", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageBasicCard",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageBasicCard>,
            properties: &[
                ("buttons", "list of message"),
                ("formattedText", "string"),
                ("image", "message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageBasicCardButton",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageBasicCardButton,
            >,
            properties: &[("openUriAction", "message"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageBasicCardButtonOpenUriAction",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageBasicCardButtonOpenUriAction,
            >,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageBrowseCarouselCard",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageBrowseCarouselCard,
            >,
            properties: &[("imageDisplayOptions", "enum"), ("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItem",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
            >,
            properties: &[
                ("description", "string"),
                ("footer", "string"),
                ("image", "message"),
                ("openUriAction", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
            >,
            properties: &[("url", "string"), ("urlTypeHint", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageCard",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageCard>,
            properties: &[
                ("buttons", "list of message"),
                ("imageUri", "string"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageCardButton",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageCardButton>,
            properties: &[("postback", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageCarouselSelect",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageCarouselSelect,
            >,
            properties: &[("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageCarouselSelectItem",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageCarouselSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageColumnProperties",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageColumnProperties,
            >,
            properties: &[("header", "string"), ("horizontalAlignment", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageImage",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageImage>,
            properties: &[("accessibilityText", "string"), ("imageUri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageLinkOutSuggestion",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageLinkOutSuggestion,
            >,
            properties: &[("destinationName", "string"), ("uri", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageListSelect",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageListSelect>,
            properties: &[
                ("items", "list of message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageListSelectItem",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageListSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageMediaContent",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageMediaContent>,
            properties: &[("mediaObjects", "list of message"), ("mediaType", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageMediaContentResponseMediaObject",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageMediaContentResponseMediaObject,
            >,
            properties: &[
                ("contentUrl", "string"),
                ("description", "string"),
                ("icon", "message"),
                ("largeImage", "message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageQuickReplies",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageQuickReplies>,
            properties: &[("quickReplies", "list of string"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageSelectItemInfo",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageSelectItemInfo,
            >,
            properties: &[("key", "string"), ("synonyms", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageSimpleResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageSimpleResponse,
            >,
            properties: &[
                ("displayText", "string"),
                ("ssml", "string"),
                ("textToSpeech", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageSimpleResponses",
            again: again::<
                dialogflow::v2beta1::schemas::v2::IntentMessageSimpleResponses,
            >,
            properties: &[("simpleResponses", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageSuggestion",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageSuggestion>,
            properties: &[("title", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageSuggestions",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageSuggestions>,
            properties: &[("suggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageTableCard",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageTableCard>,
            properties: &[
                ("buttons", "list of message"),
                ("columnProperties", "list of message"),
                ("image", "message"),
                ("rows", "list of message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageTableCardCell",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageTableCardCell>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageTableCardRow",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageTableCardRow>,
            properties: &[("cells", "list of message"), ("dividerAfter", "bool")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentMessageText",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentMessageText>,
            properties: &[("text", "list of string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentParameter",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentParameter>,
            properties: &[
                ("defaultValue", "string"),
                ("displayName", "string"),
                ("entityTypeDisplayName", "string"),
                ("isList", "bool"),
                ("mandatory", "bool"),
                ("name", "string"),
                ("prompts", "list of string"),
                ("value", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentTrainingPhrase",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentTrainingPhrase>,
            properties: &[
                ("name", "string"),
                ("parts", "list of message"),
                ("timesAddedCount", "int32"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::IntentTrainingPhrasePart",
            again: again::<dialogflow::v2beta1::schemas::v2::IntentTrainingPhrasePart>,
            properties: &[
                ("alias", "string"),
                ("entityType", "string"),
                ("text", "string"),
                ("userDefined", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswer",
            again: again::<dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("suggestedQuery", "message"),
                ("suggestedQueryAnswer", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswer",
            again: again::<
                dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswer,
            >,
            properties: &[
                ("answerText", "string"),
                ("faqSource", "message"),
                ("generativeSource", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerFaqSource",
            again: again::<
                dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
            >,
            properties: &[("question", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource",
            again: again::<
                dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
            >,
            properties: &[("snippets", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet",
            again: again::<
                dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
            >,
            properties: &[
                ("metadata", "object"),
                ("text", "string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerSuggestedQuery",
            again: again::<
                dialogflow::v2beta1::schemas::v2::KnowledgeAssistAnswerSuggestedQuery,
            >,
            properties: &[("queryText", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::KnowledgeOperationMetadata",
            again: again::<dialogflow::v2beta1::schemas::v2::KnowledgeOperationMetadata>,
            properties: &[
                ("doneTime", "timestamp"),
                ("exportOperationMetadata", "message"),
                ("knowledgeBase", "string"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::Message",
            again: again::<dialogflow::v2beta1::schemas::v2::Message>,
            properties: &[
                ("content", "string"),
                ("createTime", "timestamp"),
                ("languageCode", "string"),
                ("messageAnnotation", "message"),
                ("name", "string"),
                ("participant", "string"),
                ("participantRole", "enum"),
                ("sendTime", "timestamp"),
                ("sentimentAnalysis", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::MessageAnnotation",
            again: again::<dialogflow::v2beta1::schemas::v2::MessageAnnotation>,
            properties: &[("containEntities", "bool"), ("parts", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::OriginalDetectIntentRequest",
            again: again::<
                dialogflow::v2beta1::schemas::v2::OriginalDetectIntentRequest,
            >,
            properties: &[
                ("payload", "object"),
                ("source", "string"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::QueryResult",
            again: again::<dialogflow::v2beta1::schemas::v2::QueryResult>,
            properties: &[
                ("action", "string"),
                ("allRequiredParamsPresent", "bool"),
                ("cancelsSlotFilling", "bool"),
                ("diagnosticInfo", "object"),
                ("fulfillmentMessages", "list of message"),
                ("fulfillmentText", "string"),
                ("intent", "message"),
                ("intentDetectionConfidence", "float"),
                ("languageCode", "string"),
                ("outputContexts", "list of message"),
                ("parameters", "object"),
                ("queryText", "string"),
                ("sentimentAnalysisResult", "message"),
                ("speechRecognitionConfidence", "float"),
                ("webhookPayload", "object"),
                ("webhookSource", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::Sentiment",
            again: again::<dialogflow::v2beta1::schemas::v2::Sentiment>,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SentimentAnalysisResult",
            again: again::<dialogflow::v2beta1::schemas::v2::SentimentAnalysisResult>,
            properties: &[("queryTextSentiment", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SessionEntityType",
            again: again::<dialogflow::v2beta1::schemas::v2::SessionEntityType>,
            properties: &[
                ("entities", "list of message"),
                ("entityOverrideMode", "enum"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SetSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::SetSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SmartReplyAnswer",
            again: again::<dialogflow::v2beta1::schemas::v2::SmartReplyAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("reply", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SmartReplyModelMetadata",
            again: again::<dialogflow::v2beta1::schemas::v2::SmartReplyModelMetadata>,
            properties: &[("trainingModelType", "enum")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SpeechWordInfo",
            again: again::<dialogflow::v2beta1::schemas::v2::SpeechWordInfo>,
            properties: &[
                ("confidence", "float"),
                ("endOffset", "duration"),
                ("startOffset", "duration"),
                ("word", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::StreamingRecognitionResult",
            again: again::<dialogflow::v2beta1::schemas::v2::StreamingRecognitionResult>,
            properties: &[
                ("confidence", "float"),
                ("isFinal", "bool"),
                ("languageCode", "string"),
                ("messageType", "enum"),
                ("speechEndOffset", "duration"),
                ("speechWordInfo", "list of message"),
                ("transcript", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SuggestArticlesResponse",
            again: again::<dialogflow::v2beta1::schemas::v2::SuggestArticlesResponse>,
            properties: &[
                ("articleAnswers", "list of message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SuggestFaqAnswersResponse",
            again: again::<dialogflow::v2beta1::schemas::v2::SuggestFaqAnswersResponse>,
            properties: &[
                ("contextSize", "int32"),
                ("faqAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SuggestKnowledgeAssistResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::SuggestKnowledgeAssistResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("knowledgeAssistAnswer", "message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SuggestSmartRepliesResponse",
            again: again::<
                dialogflow::v2beta1::schemas::v2::SuggestSmartRepliesResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("smartReplyAnswers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SuggestionResult",
            again: again::<dialogflow::v2beta1::schemas::v2::SuggestionResult>,
            properties: &[
                ("error", "message"),
                ("generateSuggestionsResponse", "message"),
                ("suggestArticlesResponse", "message"),
                ("suggestFaqAnswersResponse", "message"),
                ("suggestKnowledgeAssistResponse", "message"),
                ("suggestSmartRepliesResponse", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SummarySuggestion",
            again: again::<dialogflow::v2beta1::schemas::v2::SummarySuggestion>,
            properties: &[("summarySections", "list of message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::SummarySuggestionSummarySection",
            again: again::<
                dialogflow::v2beta1::schemas::v2::SummarySuggestionSummarySection,
            >,
            properties: &[("section", "string"), ("summary", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ToolCall",
            again: again::<dialogflow::v2beta1::schemas::v2::ToolCall>,
            properties: &[
                ("action", "string"),
                ("answerRecord", "string"),
                ("createTime", "timestamp"),
                ("inputParameters", "object"),
                ("state", "enum"),
                ("tool", "string"),
                ("toolDisplayDetails", "string"),
                ("toolDisplayName", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ToolCallResult",
            again: again::<dialogflow::v2beta1::schemas::v2::ToolCallResult>,
            properties: &[
                ("action", "string"),
                ("answerRecord", "string"),
                ("content", "string"),
                ("createTime", "timestamp"),
                ("error", "message"),
                ("rawContent", "bytes"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::ToolCallResultError",
            again: again::<dialogflow::v2beta1::schemas::v2::ToolCallResultError>,
            properties: &[("message", "string")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::UndeployConversationModelOperationMetadata",
            again: again::<
                dialogflow::v2beta1::schemas::v2::UndeployConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::WebhookRequest",
            again: again::<dialogflow::v2beta1::schemas::v2::WebhookRequest>,
            properties: &[
                ("originalDetectIntentRequest", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
                ("session", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v2::WebhookResponse",
            again: again::<dialogflow::v2beta1::schemas::v2::WebhookResponse>,
            properties: &[
                ("followupEventInput", "message"),
                ("fulfillmentMessages", "list of message"),
                ("fulfillmentText", "string"),
                ("outputContexts", "list of message"),
                ("payload", "object"),
                ("sessionEntityTypes", "list of message"),
                ("source", "string"),
            ],
        },
    ],

    #[cfg(feature = "schemas-without-methods-v3alpha1")]
    &[
        Row {
            schema: "dialogflow::v2beta1::schemas::v3alpha1::ConversationSignals",
            again: again::<dialogflow::v2beta1::schemas::v3alpha1::ConversationSignals>,
            properties: &[("turnSignals", "message")],
        },
        Row {
            schema: "dialogflow::v2beta1::schemas::v3alpha1::TurnSignals",
            again: again::<dialogflow::v2beta1::schemas::v3alpha1::TurnSignals>,
            properties: &[
                ("agentEscalated", "bool"),
                ("dtmfUsed", "bool"),
                ("failureReasons", "list of enum"),
                ("noMatch", "bool"),
                ("noUserInput", "bool"),
                ("reachedEndPage", "bool"),
                ("sentimentMagnitude", "float"),
                ("sentimentScore", "float"),
                ("triggeredAbandonmentEvent", "bool"),
                ("userEscalated", "bool"),
                ("webhookStatuses", "list of string"),
            ],
        },
    ],
];
