//! Every schema of the API through JSON and back, without loss.
//!
//! The rows at the end are written from the document: what each schema is called, its type, and its
//! properties. For each row the checks below make JSON with all properties, with values that the
//! crate does not know, with values that do not fit, and compare what comes back.
#![cfg(feature = "v3beta1")]
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
    #[cfg(feature = "agents")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Agent",
            again: again::<dialogflow::v3beta1::schemas::Agent>,
            properties: &[
                ("advancedSettings", "message"),
                ("answerFeedbackSettings", "message"),
                ("avatarUri", "string"),
                ("bigqueryExportSettings", "message"),
                ("clientCertificateSettings", "message"),
                ("defaultLanguageCode", "string"),
                ("description", "string"),
                ("displayName", "string"),
                ("enableMultiLanguageTraining", "bool"),
                ("enableSpellCorrection", "bool"),
                ("enableStackdriverLogging", "bool"),
                ("genAppBuilderSettings", "message"),
                ("gitIntegrationSettings", "message"),
                ("locked", "bool"),
                ("name", "string"),
                ("personalizationSettings", "message"),
                ("satisfiesPzi", "bool"),
                ("satisfiesPzs", "bool"),
                ("securitySettings", "string"),
                ("speechToTextSettings", "message"),
                ("startFlow", "string"),
                ("startPlaybook", "string"),
                ("supportedLanguageCodes", "list of string"),
                ("textToSpeechSettings", "message"),
                ("timeZone", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentAnswerFeedbackSettings",
            again: again::<dialogflow::v3beta1::schemas::AgentAnswerFeedbackSettings>,
            properties: &[("enableAnswerFeedback", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentClientCertificateSettings",
            again: again::<dialogflow::v3beta1::schemas::AgentClientCertificateSettings>,
            properties: &[
                ("passphrase", "string"),
                ("privateKey", "string"),
                ("sslCertificate", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentGenAppBuilderSettings",
            again: again::<dialogflow::v3beta1::schemas::AgentGenAppBuilderSettings>,
            properties: &[("engine", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentGitIntegrationSettings",
            again: again::<dialogflow::v3beta1::schemas::AgentGitIntegrationSettings>,
            properties: &[
                ("gitConnectionSettings", "message"),
                ("githubSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentGitIntegrationSettingsGitConnectionSettings",
            again: again::<
                dialogflow::v3beta1::schemas::AgentGitIntegrationSettingsGitConnectionSettings,
            >,
            properties: &[
                ("accessTokenSecret", "string"),
                ("branches", "list of string"),
                ("displayName", "string"),
                ("repositoryUri", "string"),
                ("trackingBranch", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentGitIntegrationSettingsGithubSettings",
            again: again::<
                dialogflow::v3beta1::schemas::AgentGitIntegrationSettingsGithubSettings,
            >,
            properties: &[
                ("accessToken", "string"),
                ("branches", "list of string"),
                ("displayName", "string"),
                ("repositoryUri", "string"),
                ("trackingBranch", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentPersonalizationSettings",
            again: again::<dialogflow::v3beta1::schemas::AgentPersonalizationSettings>,
            properties: &[("defaultEndUserMetadata", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentValidationResult",
            again: again::<dialogflow::v3beta1::schemas::AgentValidationResult>,
            properties: &[
                ("flowValidationResults", "list of message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BigQueryExportSettings",
            again: again::<dialogflow::v3beta1::schemas::BigQueryExportSettings>,
            properties: &[("bigqueryTable", "string"), ("enabled", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportAgentRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportAgentRequest>,
            properties: &[
                ("agentUri", "string"),
                ("dataFormat", "enum"),
                ("environment", "string"),
                ("gitDestination", "message"),
                ("includeBigqueryExportSettings", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportAgentRequestGitDestination",
            again: again::<
                dialogflow::v3beta1::schemas::ExportAgentRequestGitDestination,
            >,
            properties: &[("commitMessage", "string"), ("trackingBranch", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GenerativeSettings",
            again: again::<dialogflow::v3beta1::schemas::GenerativeSettings>,
            properties: &[
                ("fallbackSettings", "message"),
                ("generativeSafetySettings", "message"),
                ("knowledgeConnectorSettings", "message"),
                ("languageCode", "string"),
                ("llmModelSettings", "message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GenerativeSettingsFallbackSettings",
            again: again::<
                dialogflow::v3beta1::schemas::GenerativeSettingsFallbackSettings,
            >,
            properties: &[
                ("promptTemplates", "list of message"),
                ("selectedPrompt", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GenerativeSettingsFallbackSettingsPromptTemplate",
            again: again::<
                dialogflow::v3beta1::schemas::GenerativeSettingsFallbackSettingsPromptTemplate,
            >,
            properties: &[
                ("displayName", "string"),
                ("frozen", "bool"),
                ("promptText", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GenerativeSettingsKnowledgeConnectorSettings",
            again: again::<
                dialogflow::v3beta1::schemas::GenerativeSettingsKnowledgeConnectorSettings,
            >,
            properties: &[
                ("agent", "string"),
                ("agentIdentity", "string"),
                ("agentScope", "string"),
                ("business", "string"),
                ("businessDescription", "string"),
                ("disableDataStoreFallback", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListAgentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListAgentsResponse>,
            properties: &[("agents", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RestoreAgentRequest",
            again: again::<dialogflow::v3beta1::schemas::RestoreAgentRequest>,
            properties: &[
                ("agentContent", "bytes"),
                ("agentUri", "string"),
                ("gitSource", "message"),
                ("restoreOption", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RestoreAgentRequestGitSource",
            again: again::<dialogflow::v3beta1::schemas::RestoreAgentRequestGitSource>,
            properties: &[("trackingBranch", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SafetySettings",
            again: again::<dialogflow::v3beta1::schemas::SafetySettings>,
            properties: &[
                ("bannedPhrases", "list of message"),
                ("defaultBannedPhraseMatchStrategy", "enum"),
                ("defaultRaiSettings", "message"),
                ("promptSecuritySettings", "message"),
                ("raiSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SafetySettingsPhrase",
            again: again::<dialogflow::v3beta1::schemas::SafetySettingsPhrase>,
            properties: &[("languageCode", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SafetySettingsPromptSecuritySettings",
            again: again::<
                dialogflow::v3beta1::schemas::SafetySettingsPromptSecuritySettings,
            >,
            properties: &[("enablePromptSecurity", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SafetySettingsRaiSettings",
            again: again::<dialogflow::v3beta1::schemas::SafetySettingsRaiSettings>,
            properties: &[("categoryFilters", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SafetySettingsRaiSettingsCategoryFilter",
            again: again::<
                dialogflow::v3beta1::schemas::SafetySettingsRaiSettingsCategoryFilter,
            >,
            properties: &[("category", "enum"), ("filterLevel", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SpeechToTextSettings",
            again: again::<dialogflow::v3beta1::schemas::SpeechToTextSettings>,
            properties: &[("enableSpeechAdaptation", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TextToSpeechSettings",
            again: again::<dialogflow::v3beta1::schemas::TextToSpeechSettings>,
            properties: &[("synthesizeSpeechConfigs", "map of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ValidateAgentRequest",
            again: again::<dialogflow::v3beta1::schemas::ValidateAgentRequest>,
            properties: &[("languageCode", "string")],
        },
    ],

    #[cfg(any(feature = "agents", feature = "conversations", feature = "sessions"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::SynthesizeSpeechConfig",
            again: again::<dialogflow::v3beta1::schemas::SynthesizeSpeechConfig>,
            properties: &[
                ("effectsProfileId", "list of string"),
                ("pitch", "double"),
                ("speakingRate", "double"),
                ("voice", "message"),
                ("volumeGainDb", "double"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::VoiceSelectionParams",
            again: again::<dialogflow::v3beta1::schemas::VoiceSelectionParams>,
            properties: &[("name", "string"), ("ssmlGender", "enum")],
        },
    ],

    #[cfg(any(feature = "agents", feature = "flows"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::FlowValidationResult",
            again: again::<dialogflow::v3beta1::schemas::FlowValidationResult>,
            properties: &[
                ("name", "string"),
                ("updateTime", "timestamp"),
                ("validationMessages", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResourceName",
            again: again::<dialogflow::v3beta1::schemas::ResourceName>,
            properties: &[("displayName", "string"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ValidationMessage",
            again: again::<dialogflow::v3beta1::schemas::ValidationMessage>,
            properties: &[
                ("detail", "string"),
                ("resourceNames", "list of message"),
                ("resourceType", "enum"),
                ("resources", "list of string"),
                ("severity", "enum"),
            ],
        },
    ],

    #[cfg(feature = "changelogs")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Changelog",
            again: again::<dialogflow::v3beta1::schemas::Changelog>,
            properties: &[
                ("action", "string"),
                ("createTime", "timestamp"),
                ("displayName", "string"),
                ("languageCode", "string"),
                ("name", "string"),
                ("resource", "string"),
                ("type", "string"),
                ("userEmail", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListChangelogsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListChangelogsResponse>,
            properties: &[("changelogs", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(feature = "continuous-test-results")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListContinuousTestResultsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::ListContinuousTestResultsResponse,
            >,
            properties: &[
                ("continuousTestResults", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
    ],

    #[cfg(any(feature = "continuous-test-results", feature = "schemas-without-methods"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ContinuousTestResult",
            again: again::<dialogflow::v3beta1::schemas::ContinuousTestResult>,
            properties: &[
                ("name", "string"),
                ("result", "enum"),
                ("runTime", "timestamp"),
                ("testCaseResults", "list of string"),
            ],
        },
    ],

    #[cfg(feature = "conversations")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Conversation",
            again: again::<dialogflow::v3beta1::schemas::Conversation>,
            properties: &[
                ("duration", "duration"),
                ("environment", "message"),
                ("flowVersions", "map of int64"),
                ("flows", "list of message"),
                ("intents", "list of message"),
                ("interactions", "list of message"),
                ("languageCode", "string"),
                ("metrics", "message"),
                ("name", "string"),
                ("pages", "list of message"),
                ("startTime", "timestamp"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationInteraction",
            again: again::<dialogflow::v3beta1::schemas::ConversationInteraction>,
            properties: &[
                ("answerFeedback", "message"),
                ("createTime", "timestamp"),
                ("missingTransition", "message"),
                ("partialResponses", "list of message"),
                ("request", "message"),
                ("requestUtterances", "string"),
                ("response", "message"),
                ("responseUtterances", "string"),
                ("stepMetrics", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationInteractionMissingTransition",
            again: again::<
                dialogflow::v3beta1::schemas::ConversationInteractionMissingTransition,
            >,
            properties: &[("intentDisplayName", "string"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationInteractionStepMetrics",
            again: again::<
                dialogflow::v3beta1::schemas::ConversationInteractionStepMetrics,
            >,
            properties: &[("latency", "duration"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationMetrics",
            again: again::<dialogflow::v3beta1::schemas::ConversationMetrics>,
            properties: &[
                ("averageMatchConfidence", "float"),
                ("hasEndInteraction", "bool"),
                ("hasLiveAgentHandoff", "bool"),
                ("inputAudioDuration", "duration"),
                ("interactionCount", "int32"),
                ("matchTypeCount", "message"),
                ("maxWebhookLatency", "duration"),
                ("outputAudioDuration", "duration"),
                ("queryInputCount", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationMetricsMatchTypeCount",
            again: again::<
                dialogflow::v3beta1::schemas::ConversationMetricsMatchTypeCount,
            >,
            properties: &[
                ("directIntentCount", "int32"),
                ("eventCount", "int32"),
                ("intentCount", "int32"),
                ("noInputCount", "int32"),
                ("noMatchCount", "int32"),
                ("parameterFillingCount", "int32"),
                ("unspecifiedCount", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationMetricsQueryInputCount",
            again: again::<
                dialogflow::v3beta1::schemas::ConversationMetricsQueryInputCount,
            >,
            properties: &[
                ("audioCount", "int32"),
                ("dtmfCount", "int32"),
                ("eventCount", "int32"),
                ("intentCount", "int32"),
                ("textCount", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListConversationsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListConversationsResponse>,
            properties: &[
                ("conversations", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
    ],

    #[cfg(
        any(feature = "conversations", feature = "entity-types", feature = "sessions")
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::EntityTypeEntity",
            again: again::<dialogflow::v3beta1::schemas::EntityTypeEntity>,
            properties: &[("synonyms", "list of string"), ("value", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SessionEntityType",
            again: again::<dialogflow::v3beta1::schemas::SessionEntityType>,
            properties: &[
                ("entities", "list of message"),
                ("entityOverrideMode", "enum"),
                ("name", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "environments",
            feature = "schemas-without-methods"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Environment",
            again: again::<dialogflow::v3beta1::schemas::Environment>,
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
            schema: "dialogflow::v3beta1::schemas::EnvironmentTestCasesConfig",
            again: again::<dialogflow::v3beta1::schemas::EnvironmentTestCasesConfig>,
            properties: &[
                ("enableContinuousRun", "bool"),
                ("enablePredeploymentRun", "bool"),
                ("testCases", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::EnvironmentVersionConfig",
            again: again::<dialogflow::v3beta1::schemas::EnvironmentVersionConfig>,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::EnvironmentWebhookConfig",
            again: again::<dialogflow::v3beta1::schemas::EnvironmentWebhookConfig>,
            properties: &[("webhookOverrides", "list of message")],
        },
    ],

    #[cfg(any(feature = "conversations", feature = "sessions"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::AnswerFeedback",
            again: again::<dialogflow::v3beta1::schemas::AnswerFeedback>,
            properties: &[
                ("customRating", "string"),
                ("rating", "enum"),
                ("ratingReason", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AnswerFeedbackRatingReason",
            again: again::<dialogflow::v3beta1::schemas::AnswerFeedbackRatingReason>,
            properties: &[("feedback", "string"), ("reasonLabels", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BoostSpec",
            again: again::<dialogflow::v3beta1::schemas::BoostSpec>,
            properties: &[("conditionBoostSpecs", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BoostSpecConditionBoostSpec",
            again: again::<dialogflow::v3beta1::schemas::BoostSpecConditionBoostSpec>,
            properties: &[
                ("boost", "float"),
                ("boostControlSpec", "message"),
                ("condition", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BoostSpecConditionBoostSpecBoostControlSpec",
            again: again::<
                dialogflow::v3beta1::schemas::BoostSpecConditionBoostSpecBoostControlSpec,
            >,
            properties: &[
                ("attributeType", "enum"),
                ("controlPoints", "list of message"),
                ("fieldName", "string"),
                ("interpolationType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BoostSpecConditionBoostSpecBoostControlSpecControlPoint",
            again: again::<
                dialogflow::v3beta1::schemas::BoostSpecConditionBoostSpecBoostControlSpecControlPoint,
            >,
            properties: &[("attributeValue", "string"), ("boostAmount", "float")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BoostSpecs",
            again: again::<dialogflow::v3beta1::schemas::BoostSpecs>,
            properties: &[("dataStores", "list of string"), ("spec", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DetectIntentRequest",
            again: again::<dialogflow::v3beta1::schemas::DetectIntentRequest>,
            properties: &[
                ("outputAudioConfig", "message"),
                ("queryInput", "message"),
                ("queryParams", "message"),
                ("responseView", "enum"),
                ("session", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DetectIntentResponse",
            again: again::<dialogflow::v3beta1::schemas::DetectIntentResponse>,
            properties: &[
                ("allowCancellation", "bool"),
                ("outputAudio", "bytes"),
                ("outputAudioConfig", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
                ("responseType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FilterSpecs",
            again: again::<dialogflow::v3beta1::schemas::FilterSpecs>,
            properties: &[("dataStores", "list of string"), ("filter", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GenerativeInfo",
            again: again::<dialogflow::v3beta1::schemas::GenerativeInfo>,
            properties: &[
                ("actionTracingInfo", "message"),
                ("currentPlaybooks", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Match",
            again: again::<dialogflow::v3beta1::schemas::Match>,
            properties: &[
                ("confidence", "float"),
                ("event", "string"),
                ("intent", "message"),
                ("matchType", "enum"),
                ("parameters", "object"),
                ("resolvedInput", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::OutputAudioConfig",
            again: again::<dialogflow::v3beta1::schemas::OutputAudioConfig>,
            properties: &[
                ("audioEncoding", "enum"),
                ("sampleRateHertz", "int32"),
                ("synthesizeSpeechConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::QueryParameters",
            again: again::<dialogflow::v3beta1::schemas::QueryParameters>,
            properties: &[
                ("analyzeQueryTextSentiment", "bool"),
                ("channel", "string"),
                ("currentPage", "string"),
                ("currentPlaybook", "string"),
                ("disableWebhook", "bool"),
                ("endUserMetadata", "object"),
                ("flowVersions", "list of string"),
                ("geoLocation", "message"),
                ("llmModelSettings", "message"),
                ("parameterScope", "string"),
                ("parameters", "object"),
                ("payload", "object"),
                ("populateDataStoreConnectionSignals", "bool"),
                ("searchConfig", "message"),
                ("sessionEntityTypes", "list of message"),
                ("sessionTtl", "duration"),
                ("timeZone", "string"),
                ("webhookHeaders", "map of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::QueryResult",
            again: again::<dialogflow::v3beta1::schemas::QueryResult>,
            properties: &[
                ("advancedSettings", "message"),
                ("allowAnswerFeedback", "bool"),
                ("currentFlow", "message"),
                ("currentPage", "message"),
                ("dataStoreConnectionSignals", "message"),
                ("diagnosticInfo", "object"),
                ("dtmf", "message"),
                ("generativeInfo", "message"),
                ("intent", "message"),
                ("intentDetectionConfidence", "float"),
                ("languageCode", "string"),
                ("match", "message"),
                ("parameters", "object"),
                ("responseMessages", "list of message"),
                ("sentimentAnalysisResult", "message"),
                ("text", "string"),
                ("transcript", "string"),
                ("triggerEvent", "string"),
                ("triggerIntent", "string"),
                ("webhookDisplayNames", "list of string"),
                ("webhookIds", "list of string"),
                ("webhookLatencies", "list of duration"),
                ("webhookPayloads", "list of object"),
                ("webhookStatuses", "list of message"),
                ("webhookTags", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SearchConfig",
            again: again::<dialogflow::v3beta1::schemas::SearchConfig>,
            properties: &[
                ("boostSpecs", "list of message"),
                ("filterSpecs", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SentimentAnalysisResult",
            again: again::<dialogflow::v3beta1::schemas::SentimentAnalysisResult>,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "pages",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases",
            feature = "tools",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnection",
            again: again::<dialogflow::v3beta1::schemas::DataStoreConnection>,
            properties: &[
                ("dataStore", "string"),
                ("dataStoreType", "enum"),
                ("documentProcessingMode", "enum"),
            ],
        },
    ],

    #[cfg(feature = "deployments")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Deployment",
            again: again::<dialogflow::v3beta1::schemas::Deployment>,
            properties: &[
                ("endTime", "timestamp"),
                ("flowVersion", "string"),
                ("name", "string"),
                ("result", "message"),
                ("startTime", "timestamp"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DeploymentResult",
            again: again::<dialogflow::v3beta1::schemas::DeploymentResult>,
            properties: &[
                ("deploymentTestResults", "list of string"),
                ("experiment", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListDeploymentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListDeploymentsResponse>,
            properties: &[
                ("deployments", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::AudioInput",
            again: again::<dialogflow::v3beta1::schemas::AudioInput>,
            properties: &[("audio", "bytes"), ("config", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BargeInConfig",
            again: again::<dialogflow::v3beta1::schemas::BargeInConfig>,
            properties: &[
                ("noBargeInDuration", "duration"),
                ("totalDuration", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DtmfInput",
            again: again::<dialogflow::v3beta1::schemas::DtmfInput>,
            properties: &[("digits", "string"), ("finishDigit", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::EventInput",
            again: again::<dialogflow::v3beta1::schemas::EventInput>,
            properties: &[("event", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::InputAudioConfig",
            again: again::<dialogflow::v3beta1::schemas::InputAudioConfig>,
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
            schema: "dialogflow::v3beta1::schemas::IntentInput",
            again: again::<dialogflow::v3beta1::schemas::IntentInput>,
            properties: &[("intent", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::QueryInput",
            again: again::<dialogflow::v3beta1::schemas::QueryInput>,
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
            schema: "dialogflow::v3beta1::schemas::TextInput",
            again: again::<dialogflow::v3beta1::schemas::TextInput>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolCallResult",
            again: again::<dialogflow::v3beta1::schemas::ToolCallResult>,
            properties: &[
                ("action", "string"),
                ("error", "message"),
                ("outputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolCallResultError",
            again: again::<dialogflow::v3beta1::schemas::ToolCallResultError>,
            properties: &[("message", "string")],
        },
    ],

    #[cfg(feature = "entity-types")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::EntityType",
            again: again::<dialogflow::v3beta1::schemas::EntityType>,
            properties: &[
                ("autoExpansionMode", "enum"),
                ("displayName", "string"),
                ("enableFuzzyExtraction", "bool"),
                ("entities", "list of message"),
                ("excludedPhrases", "list of message"),
                ("kind", "enum"),
                ("name", "string"),
                ("redact", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::EntityTypeExcludedPhrase",
            again: again::<dialogflow::v3beta1::schemas::EntityTypeExcludedPhrase>,
            properties: &[("value", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportEntityTypesRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportEntityTypesRequest>,
            properties: &[
                ("dataFormat", "enum"),
                ("entityTypes", "list of string"),
                ("entityTypesContentInline", "bool"),
                ("entityTypesUri", "string"),
                ("languageCode", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportEntityTypesRequest",
            again: again::<dialogflow::v3beta1::schemas::ImportEntityTypesRequest>,
            properties: &[
                ("entityTypesContent", "message"),
                ("entityTypesUri", "string"),
                ("mergeOption", "enum"),
                ("targetEntityType", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListEntityTypesResponse",
            again: again::<dialogflow::v3beta1::schemas::ListEntityTypesResponse>,
            properties: &[
                ("entityTypes", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListSessionEntityTypesResponse",
            again: again::<dialogflow::v3beta1::schemas::ListSessionEntityTypesResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("sessionEntityTypes", "list of message"),
            ],
        },
    ],

    #[cfg(any(feature = "entity-types", feature = "intents"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::InlineSource",
            again: again::<dialogflow::v3beta1::schemas::InlineSource>,
            properties: &[("content", "bytes")],
        },
    ],

    #[cfg(feature = "environments")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::DeployFlowRequest",
            again: again::<dialogflow::v3beta1::schemas::DeployFlowRequest>,
            properties: &[("flowVersion", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListEnvironmentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListEnvironmentsResponse>,
            properties: &[
                ("environments", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LookupEnvironmentHistoryResponse",
            again: again::<
                dialogflow::v3beta1::schemas::LookupEnvironmentHistoryResponse,
            >,
            properties: &[
                ("environments", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RunContinuousTestRequest",
            again: again::<dialogflow::v3beta1::schemas::RunContinuousTestRequest>,
            properties: &[],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "pages",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::EventHandler",
            again: again::<dialogflow::v3beta1::schemas::EventHandler>,
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
            schema: "dialogflow::v3beta1::schemas::KnowledgeConnectorSettings",
            again: again::<dialogflow::v3beta1::schemas::KnowledgeConnectorSettings>,
            properties: &[
                ("dataStoreConnections", "list of message"),
                ("enabled", "bool"),
                ("targetFlow", "string"),
                ("targetPage", "string"),
                ("triggerFulfillment", "message"),
            ],
        },
    ],

    #[cfg(feature = "examples")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListExamplesResponse",
            again: again::<dialogflow::v3beta1::schemas::ListExamplesResponse>,
            properties: &[("examples", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(feature = "experiments")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Experiment",
            again: again::<dialogflow::v3beta1::schemas::Experiment>,
            properties: &[
                ("createTime", "timestamp"),
                ("definition", "message"),
                ("description", "string"),
                ("displayName", "string"),
                ("endTime", "timestamp"),
                ("experimentLength", "duration"),
                ("lastUpdateTime", "timestamp"),
                ("name", "string"),
                ("result", "message"),
                ("rolloutConfig", "message"),
                ("rolloutFailureReason", "string"),
                ("rolloutState", "message"),
                ("startTime", "timestamp"),
                ("state", "enum"),
                ("variantsHistory", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExperimentDefinition",
            again: again::<dialogflow::v3beta1::schemas::ExperimentDefinition>,
            properties: &[("condition", "string"), ("versionVariants", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExperimentResult",
            again: again::<dialogflow::v3beta1::schemas::ExperimentResult>,
            properties: &[
                ("lastUpdateTime", "timestamp"),
                ("versionMetrics", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExperimentResultConfidenceInterval",
            again: again::<
                dialogflow::v3beta1::schemas::ExperimentResultConfidenceInterval,
            >,
            properties: &[
                ("confidenceLevel", "double"),
                ("lowerBound", "double"),
                ("ratio", "double"),
                ("upperBound", "double"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExperimentResultMetric",
            again: again::<dialogflow::v3beta1::schemas::ExperimentResultMetric>,
            properties: &[
                ("confidenceInterval", "message"),
                ("count", "double"),
                ("countType", "enum"),
                ("ratio", "double"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExperimentResultVersionMetrics",
            again: again::<dialogflow::v3beta1::schemas::ExperimentResultVersionMetrics>,
            properties: &[
                ("metrics", "list of message"),
                ("sessionCount", "int32"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListExperimentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListExperimentsResponse>,
            properties: &[
                ("experiments", "list of message"),
                ("nextPageToken", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RolloutConfig",
            again: again::<dialogflow::v3beta1::schemas::RolloutConfig>,
            properties: &[
                ("failureCondition", "string"),
                ("rolloutCondition", "string"),
                ("rolloutSteps", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RolloutConfigRolloutStep",
            again: again::<dialogflow::v3beta1::schemas::RolloutConfigRolloutStep>,
            properties: &[
                ("displayName", "string"),
                ("minDuration", "duration"),
                ("trafficPercent", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RolloutState",
            again: again::<dialogflow::v3beta1::schemas::RolloutState>,
            properties: &[
                ("startTime", "timestamp"),
                ("step", "string"),
                ("stepIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::StartExperimentRequest",
            again: again::<dialogflow::v3beta1::schemas::StartExperimentRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::StopExperimentRequest",
            again: again::<dialogflow::v3beta1::schemas::StopExperimentRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::VariantsHistory",
            again: again::<dialogflow::v3beta1::schemas::VariantsHistory>,
            properties: &[("updateTime", "timestamp"), ("versionVariants", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::VersionVariants",
            again: again::<dialogflow::v3beta1::schemas::VersionVariants>,
            properties: &[("variants", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::VersionVariantsVariant",
            again: again::<dialogflow::v3beta1::schemas::VersionVariantsVariant>,
            properties: &[
                ("isControlGroup", "bool"),
                ("trafficAllocation", "float"),
                ("version", "string"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "sessions",
            feature = "test-cases"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Flow",
            again: again::<dialogflow::v3beta1::schemas::Flow>,
            properties: &[
                ("advancedSettings", "message"),
                ("description", "string"),
                ("displayName", "string"),
                ("eventHandlers", "list of message"),
                ("inputParameterDefinitions", "list of message"),
                ("knowledgeConnectorSettings", "message"),
                ("locked", "bool"),
                ("multiLanguageSettings", "message"),
                ("name", "string"),
                ("nluSettings", "message"),
                ("outputParameterDefinitions", "list of message"),
                ("transitionRouteGroups", "list of string"),
                ("transitionRoutes", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FlowMultiLanguageSettings",
            again: again::<dialogflow::v3beta1::schemas::FlowMultiLanguageSettings>,
            properties: &[
                ("enableMultiLanguageDetection", "bool"),
                ("supportedResponseLanguageCodes", "list of string"),
            ],
        },
    ],

    #[cfg(feature = "flows")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportFlowRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportFlowRequest>,
            properties: &[("flowUri", "string"), ("includeReferencedFlows", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FlowImportStrategy",
            again: again::<dialogflow::v3beta1::schemas::FlowImportStrategy>,
            properties: &[("globalImportStrategy", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportFlowRequest",
            again: again::<dialogflow::v3beta1::schemas::ImportFlowRequest>,
            properties: &[
                ("flowContent", "bytes"),
                ("flowImportStrategy", "message"),
                ("flowUri", "string"),
                ("importOption", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListFlowsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListFlowsResponse>,
            properties: &[("flows", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TrainFlowRequest",
            again: again::<dialogflow::v3beta1::schemas::TrainFlowRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ValidateFlowRequest",
            again: again::<dialogflow::v3beta1::schemas::ValidateFlowRequest>,
            properties: &[("languageCode", "string")],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "pages",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Form",
            again: again::<dialogflow::v3beta1::schemas::Form>,
            properties: &[("parameters", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FormParameter",
            again: again::<dialogflow::v3beta1::schemas::FormParameter>,
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
            schema: "dialogflow::v3beta1::schemas::FormParameterFillBehavior",
            again: again::<dialogflow::v3beta1::schemas::FormParameterFillBehavior>,
            properties: &[
                ("initialPromptFulfillment", "message"),
                ("repromptEventHandlers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Page",
            again: again::<dialogflow::v3beta1::schemas::Page>,
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
    ],

    #[cfg(
        any(
            feature = "agents",
            feature = "conversations",
            feature = "flows",
            feature = "pages",
            feature = "playbooks",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases",
            feature = "transition-route-groups",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::AdvancedSettings",
            again: again::<dialogflow::v3beta1::schemas::AdvancedSettings>,
            properties: &[
                ("audioExportGcsDestination", "message"),
                ("dtmfSettings", "message"),
                ("loggingSettings", "message"),
                ("speechSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AdvancedSettingsDtmfSettings",
            again: again::<dialogflow::v3beta1::schemas::AdvancedSettingsDtmfSettings>,
            properties: &[
                ("enabled", "bool"),
                ("endpointingTimeoutDuration", "duration"),
                ("finishDigit", "string"),
                ("interdigitTimeoutDuration", "duration"),
                ("maxDigits", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AdvancedSettingsLoggingSettings",
            again: again::<
                dialogflow::v3beta1::schemas::AdvancedSettingsLoggingSettings,
            >,
            properties: &[
                ("enableConsentBasedRedaction", "bool"),
                ("enableInteractionLogging", "bool"),
                ("enableStackdriverLogging", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AdvancedSettingsSpeechSettings",
            again: again::<dialogflow::v3beta1::schemas::AdvancedSettingsSpeechSettings>,
            properties: &[
                ("endpointerSensitivity", "int32"),
                ("models", "map of string"),
                ("noSpeechTimeout", "duration"),
                ("useTimeoutBasedEndpointing", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GcsDestination",
            again: again::<dialogflow::v3beta1::schemas::GcsDestination>,
            properties: &[("uri", "string")],
        },
    ],

    #[cfg(feature = "generators")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Generator",
            again: again::<dialogflow::v3beta1::schemas::Generator>,
            properties: &[
                ("displayName", "string"),
                ("llmModelSettings", "message"),
                ("modelParameter", "message"),
                ("name", "string"),
                ("placeholders", "list of message"),
                ("promptText", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GeneratorModelParameter",
            again: again::<dialogflow::v3beta1::schemas::GeneratorModelParameter>,
            properties: &[
                ("maxDecodeSteps", "int32"),
                ("temperature", "float"),
                ("topK", "int32"),
                ("topP", "float"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::GeneratorPlaceholder",
            again: again::<dialogflow::v3beta1::schemas::GeneratorPlaceholder>,
            properties: &[("id", "string"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListGeneratorsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListGeneratorsResponse>,
            properties: &[("generators", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Phrase",
            again: again::<dialogflow::v3beta1::schemas::Phrase>,
            properties: &[("text", "string")],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "intents",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Intent",
            again: again::<dialogflow::v3beta1::schemas::Intent>,
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
            schema: "dialogflow::v3beta1::schemas::IntentParameter",
            again: again::<dialogflow::v3beta1::schemas::IntentParameter>,
            properties: &[
                ("entityType", "string"),
                ("id", "string"),
                ("isList", "bool"),
                ("redact", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::IntentTrainingPhrase",
            again: again::<dialogflow::v3beta1::schemas::IntentTrainingPhrase>,
            properties: &[
                ("id", "string"),
                ("parts", "list of message"),
                ("repeatCount", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::IntentTrainingPhrasePart",
            again: again::<dialogflow::v3beta1::schemas::IntentTrainingPhrasePart>,
            properties: &[("parameterId", "string"), ("text", "string")],
        },
    ],

    #[cfg(feature = "intents")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportIntentsRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportIntentsRequest>,
            properties: &[
                ("dataFormat", "enum"),
                ("intents", "list of string"),
                ("intentsContentInline", "bool"),
                ("intentsUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportIntentsRequest",
            again: again::<dialogflow::v3beta1::schemas::ImportIntentsRequest>,
            properties: &[
                ("intentsContent", "message"),
                ("intentsUri", "string"),
                ("mergeOption", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListIntentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListIntentsResponse>,
            properties: &[("intents", "list of message"), ("nextPageToken", "string")],
        },
    ],

    #[cfg(
        any(
            feature = "agents",
            feature = "conversations",
            feature = "generators",
            feature = "playbooks",
            feature = "sessions",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::LlmModelSettings",
            again: again::<dialogflow::v3beta1::schemas::LlmModelSettings>,
            properties: &[
                ("model", "string"),
                ("parameters", "message"),
                ("promptText", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LlmModelSettingsParameters",
            again: again::<dialogflow::v3beta1::schemas::LlmModelSettingsParameters>,
            properties: &[
                ("inputTokenLimit", "enum"),
                ("outputTokenLimit", "enum"),
                ("temperature", "float"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "sessions",
            feature = "test-cases",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::NluSettings",
            again: again::<dialogflow::v3beta1::schemas::NluSettings>,
            properties: &[
                ("classificationThreshold", "float"),
                ("modelTrainingMode", "enum"),
                ("modelType", "enum"),
            ],
        },
    ],

    #[cfg(feature = "pages")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListPagesResponse",
            again: again::<dialogflow::v3beta1::schemas::ListPagesResponse>,
            properties: &[("nextPageToken", "string"), ("pages", "list of message")],
        },
    ],

    #[cfg(feature = "playbooks")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportPlaybookRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportPlaybookRequest>,
            properties: &[("dataFormat", "enum"), ("playbookUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportPlaybookRequest",
            again: again::<dialogflow::v3beta1::schemas::ImportPlaybookRequest>,
            properties: &[
                ("importStrategy", "message"),
                ("playbookContent", "bytes"),
                ("playbookUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListPlaybooksResponse",
            again: again::<dialogflow::v3beta1::schemas::ListPlaybooksResponse>,
            properties: &[("nextPageToken", "string"), ("playbooks", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookImportStrategy",
            again: again::<dialogflow::v3beta1::schemas::PlaybookImportStrategy>,
            properties: &[
                ("mainPlaybookImportStrategy", "enum"),
                ("nestedResourceImportStrategy", "enum"),
                ("toolImportStrategy", "enum"),
            ],
        },
    ],

    #[cfg(any(feature = "playbooks", feature = "versions"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::CodeBlock",
            again: again::<dialogflow::v3beta1::schemas::CodeBlock>,
            properties: &[("code", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Handler",
            again: again::<dialogflow::v3beta1::schemas::Handler>,
            properties: &[("eventHandler", "message"), ("lifecycleHandler", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::HandlerEventHandler",
            again: again::<dialogflow::v3beta1::schemas::HandlerEventHandler>,
            properties: &[
                ("condition", "string"),
                ("event", "string"),
                ("fulfillment", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::HandlerLifecycleHandler",
            again: again::<dialogflow::v3beta1::schemas::HandlerLifecycleHandler>,
            properties: &[
                ("condition", "string"),
                ("fulfillment", "message"),
                ("lifecycleStage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Playbook",
            again: again::<dialogflow::v3beta1::schemas::Playbook>,
            properties: &[
                ("codeBlock", "message"),
                ("createTime", "timestamp"),
                ("displayName", "string"),
                ("goal", "string"),
                ("handlers", "list of message"),
                ("inlineActions", "list of string"),
                ("inputParameterDefinitions", "list of message"),
                ("instruction", "message"),
                ("llmModelSettings", "message"),
                ("name", "string"),
                ("outputParameterDefinitions", "list of message"),
                ("playbookType", "enum"),
                ("referencedFlows", "list of string"),
                ("referencedPlaybooks", "list of string"),
                ("referencedTools", "list of string"),
                ("speechSettings", "message"),
                ("tokenCount", "int64"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookInstruction",
            again: again::<dialogflow::v3beta1::schemas::PlaybookInstruction>,
            properties: &[("guidelines", "string"), ("steps", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookStep",
            again: again::<dialogflow::v3beta1::schemas::PlaybookStep>,
            properties: &[("steps", "list of message"), ("text", "string")],
        },
    ],

    #[cfg(feature = "results")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListTestCaseResultsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListTestCaseResultsResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("testCaseResults", "list of message"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "results",
            feature = "schemas-without-methods",
            feature = "test-cases"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationTurn",
            again: again::<dialogflow::v3beta1::schemas::ConversationTurn>,
            properties: &[("userInput", "message"), ("virtualAgentOutput", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationTurnUserInput",
            again: again::<dialogflow::v3beta1::schemas::ConversationTurnUserInput>,
            properties: &[
                ("enableSentimentAnalysis", "bool"),
                ("injectedParameters", "object"),
                ("input", "message"),
                ("isWebhookEnabled", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationTurnVirtualAgentOutput",
            again: again::<
                dialogflow::v3beta1::schemas::ConversationTurnVirtualAgentOutput,
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
            schema: "dialogflow::v3beta1::schemas::TestCaseResult",
            again: again::<dialogflow::v3beta1::schemas::TestCaseResult>,
            properties: &[
                ("conversationTurns", "list of message"),
                ("environment", "string"),
                ("name", "string"),
                ("testResult", "enum"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TestRunDifference",
            again: again::<dialogflow::v3beta1::schemas::TestRunDifference>,
            properties: &[("description", "string"), ("type", "enum")],
        },
    ],

    #[cfg(feature = "schemas-without-methods")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::BatchRunTestCasesMetadata",
            again: again::<dialogflow::v3beta1::schemas::BatchRunTestCasesMetadata>,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BatchRunTestCasesResponse",
            again: again::<dialogflow::v3beta1::schemas::BatchRunTestCasesResponse>,
            properties: &[("results", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ConversationSignals",
            again: again::<dialogflow::v3beta1::schemas::ConversationSignals>,
            properties: &[("turnSignals", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::CreateVersionOperationMetadata",
            again: again::<dialogflow::v3beta1::schemas::CreateVersionOperationMetadata>,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DeployFlowMetadata",
            again: again::<dialogflow::v3beta1::schemas::DeployFlowMetadata>,
            properties: &[("testErrors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DeployFlowResponse",
            again: again::<dialogflow::v3beta1::schemas::DeployFlowResponse>,
            properties: &[("deployment", "string"), ("environment", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportAgentResponse",
            again: again::<dialogflow::v3beta1::schemas::ExportAgentResponse>,
            properties: &[
                ("agentContent", "bytes"),
                ("agentUri", "string"),
                ("commitSha", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportEntityTypesMetadata",
            again: again::<dialogflow::v3beta1::schemas::ExportEntityTypesMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportEntityTypesResponse",
            again: again::<dialogflow::v3beta1::schemas::ExportEntityTypesResponse>,
            properties: &[
                ("entityTypesContent", "message"),
                ("entityTypesUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportFlowResponse",
            again: again::<dialogflow::v3beta1::schemas::ExportFlowResponse>,
            properties: &[("flowContent", "bytes"), ("flowUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportIntentsMetadata",
            again: again::<dialogflow::v3beta1::schemas::ExportIntentsMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportIntentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ExportIntentsResponse>,
            properties: &[("intentsContent", "message"), ("intentsUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportTestCasesMetadata",
            again: again::<dialogflow::v3beta1::schemas::ExportTestCasesMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportTestCasesResponse",
            again: again::<dialogflow::v3beta1::schemas::ExportTestCasesResponse>,
            properties: &[("content", "bytes"), ("gcsUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportEntityTypesMetadata",
            again: again::<dialogflow::v3beta1::schemas::ImportEntityTypesMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportEntityTypesResponse",
            again: again::<dialogflow::v3beta1::schemas::ImportEntityTypesResponse>,
            properties: &[
                ("conflictingResources", "message"),
                ("entityTypes", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportEntityTypesResponseConflictingResources",
            again: again::<
                dialogflow::v3beta1::schemas::ImportEntityTypesResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("entityTypeDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportFlowResponse",
            again: again::<dialogflow::v3beta1::schemas::ImportFlowResponse>,
            properties: &[("flow", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportIntentsMetadata",
            again: again::<dialogflow::v3beta1::schemas::ImportIntentsMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportIntentsResponse",
            again: again::<dialogflow::v3beta1::schemas::ImportIntentsResponse>,
            properties: &[
                ("conflictingResources", "message"),
                ("intents", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportIntentsResponseConflictingResources",
            again: again::<
                dialogflow::v3beta1::schemas::ImportIntentsResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("intentDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportTestCasesMetadata",
            again: again::<dialogflow::v3beta1::schemas::ImportTestCasesMetadata>,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportTestCasesResponse",
            again: again::<dialogflow::v3beta1::schemas::ImportTestCasesResponse>,
            properties: &[("names", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::InlineDestination",
            again: again::<dialogflow::v3beta1::schemas::InlineDestination>,
            properties: &[("content", "bytes")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LanguageInfo",
            again: again::<dialogflow::v3beta1::schemas::LanguageInfo>,
            properties: &[
                ("confidenceScore", "float"),
                ("inputLanguageCode", "string"),
                ("resolvedLanguageCode", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PageInfo",
            again: again::<dialogflow::v3beta1::schemas::PageInfo>,
            properties: &[
                ("currentPage", "string"),
                ("displayName", "string"),
                ("formInfo", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PageInfoFormInfo",
            again: again::<dialogflow::v3beta1::schemas::PageInfoFormInfo>,
            properties: &[("parameterInfo", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PageInfoFormInfoParameterInfo",
            again: again::<dialogflow::v3beta1::schemas::PageInfoFormInfoParameterInfo>,
            properties: &[
                ("displayName", "string"),
                ("justCollected", "bool"),
                ("required", "bool"),
                ("state", "enum"),
                ("value", "value"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RunContinuousTestMetadata",
            again: again::<dialogflow::v3beta1::schemas::RunContinuousTestMetadata>,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RunContinuousTestResponse",
            again: again::<dialogflow::v3beta1::schemas::RunContinuousTestResponse>,
            properties: &[("continuousTestResult", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RunTestCaseMetadata",
            again: again::<dialogflow::v3beta1::schemas::RunTestCaseMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RunTestCaseResponse",
            again: again::<dialogflow::v3beta1::schemas::RunTestCaseResponse>,
            properties: &[("result", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SessionInfo",
            again: again::<dialogflow::v3beta1::schemas::SessionInfo>,
            properties: &[("parameters", "object"), ("session", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TestCaseError",
            again: again::<dialogflow::v3beta1::schemas::TestCaseError>,
            properties: &[("status", "message"), ("testCase", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TestError",
            again: again::<dialogflow::v3beta1::schemas::TestError>,
            properties: &[
                ("status", "message"),
                ("testCase", "string"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TurnSignals",
            again: again::<dialogflow::v3beta1::schemas::TurnSignals>,
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
            schema: "dialogflow::v3beta1::schemas::WebhookRequest",
            again: again::<dialogflow::v3beta1::schemas::WebhookRequest>,
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
            schema: "dialogflow::v3beta1::schemas::WebhookRequestFulfillmentInfo",
            again: again::<dialogflow::v3beta1::schemas::WebhookRequestFulfillmentInfo>,
            properties: &[("tag", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::WebhookRequestIntentInfo",
            again: again::<dialogflow::v3beta1::schemas::WebhookRequestIntentInfo>,
            properties: &[
                ("confidence", "float"),
                ("displayName", "string"),
                ("lastMatchedIntent", "string"),
                ("parameters", "map of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::WebhookRequestIntentInfoIntentParameterValue",
            again: again::<
                dialogflow::v3beta1::schemas::WebhookRequestIntentInfoIntentParameterValue,
            >,
            properties: &[("originalValue", "string"), ("resolvedValue", "value")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::WebhookRequestSentimentAnalysisResult",
            again: again::<
                dialogflow::v3beta1::schemas::WebhookRequestSentimentAnalysisResult,
            >,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::WebhookResponse",
            again: again::<dialogflow::v3beta1::schemas::WebhookResponse>,
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
            schema: "dialogflow::v3beta1::schemas::WebhookResponseFulfillmentResponse",
            again: again::<
                dialogflow::v3beta1::schemas::WebhookResponseFulfillmentResponse,
            >,
            properties: &[("mergeBehavior", "enum"), ("messages", "list of message")],
        },
    ],

    #[cfg(any(feature = "schemas-without-methods", feature = "test-cases"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::TestCase",
            again: again::<dialogflow::v3beta1::schemas::TestCase>,
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
            schema: "dialogflow::v3beta1::schemas::TestConfig",
            again: again::<dialogflow::v3beta1::schemas::TestConfig>,
            properties: &[
                ("flow", "string"),
                ("page", "string"),
                ("trackingParameters", "list of string"),
            ],
        },
    ],

    #[cfg(feature = "security-settings")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListSecuritySettingsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListSecuritySettingsResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("securitySettings", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SecuritySettings",
            again: again::<dialogflow::v3beta1::schemas::SecuritySettings>,
            properties: &[
                ("audioExportSettings", "message"),
                ("deidentifyTemplate", "string"),
                ("displayName", "string"),
                ("insightsExportSettings", "message"),
                ("inspectTemplate", "string"),
                ("name", "string"),
                ("purgeDataTypes", "list of enum"),
                ("redactionScope", "enum"),
                ("redactionStrategy", "enum"),
                ("retentionStrategy", "enum"),
                ("retentionWindowDays", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SecuritySettingsAudioExportSettings",
            again: again::<
                dialogflow::v3beta1::schemas::SecuritySettingsAudioExportSettings,
            >,
            properties: &[
                ("audioExportPattern", "string"),
                ("audioFormat", "enum"),
                ("enableAudioRedaction", "bool"),
                ("gcsBucket", "string"),
                ("storeTtsAudio", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SecuritySettingsInsightsExportSettings",
            again: again::<
                dialogflow::v3beta1::schemas::SecuritySettingsInsightsExportSettings,
            >,
            properties: &[("enableInsightsExport", "bool")],
        },
    ],

    #[cfg(feature = "sessions")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::FulfillIntentRequest",
            again: again::<dialogflow::v3beta1::schemas::FulfillIntentRequest>,
            properties: &[
                ("match", "message"),
                ("matchIntentRequest", "message"),
                ("outputAudioConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FulfillIntentResponse",
            again: again::<dialogflow::v3beta1::schemas::FulfillIntentResponse>,
            properties: &[
                ("outputAudio", "bytes"),
                ("outputAudioConfig", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::MatchIntentRequest",
            again: again::<dialogflow::v3beta1::schemas::MatchIntentRequest>,
            properties: &[
                ("persistParameterChanges", "bool"),
                ("queryInput", "message"),
                ("queryParams", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::MatchIntentResponse",
            again: again::<dialogflow::v3beta1::schemas::MatchIntentResponse>,
            properties: &[
                ("currentPage", "message"),
                ("matches", "list of message"),
                ("text", "string"),
                ("transcript", "string"),
                ("triggerEvent", "string"),
                ("triggerIntent", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::SubmitAnswerFeedbackRequest",
            again: again::<dialogflow::v3beta1::schemas::SubmitAnswerFeedbackRequest>,
            properties: &[
                ("answerFeedback", "message"),
                ("responseId", "string"),
                ("updateMask", "field mask"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "examples",
            feature = "sessions",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Action",
            again: again::<dialogflow::v3beta1::schemas::Action>,
            properties: &[
                ("agentUtterance", "message"),
                ("completeTime", "timestamp"),
                ("displayName", "string"),
                ("event", "message"),
                ("flowInvocation", "message"),
                ("flowStateUpdate", "message"),
                ("flowTransition", "message"),
                ("intentMatch", "message"),
                ("llmCall", "message"),
                ("playbookInvocation", "message"),
                ("playbookTransition", "message"),
                ("startTime", "timestamp"),
                ("status", "message"),
                ("stt", "message"),
                ("subExecutionSteps", "list of message"),
                ("toolUse", "message"),
                ("tts", "message"),
                ("userUtterance", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionFlowStateUpdate",
            again: again::<dialogflow::v3beta1::schemas::ActionFlowStateUpdate>,
            properties: &[
                ("destination", "string"),
                ("eventType", "string"),
                ("functionCall", "message"),
                ("pageState", "message"),
                ("updatedParameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionFlowStateUpdateFunctionCall",
            again: again::<
                dialogflow::v3beta1::schemas::ActionFlowStateUpdateFunctionCall,
            >,
            properties: &[("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionFlowStateUpdatePageState",
            again: again::<dialogflow::v3beta1::schemas::ActionFlowStateUpdatePageState>,
            properties: &[
                ("displayName", "string"),
                ("page", "string"),
                ("status", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionIntentMatch",
            again: again::<dialogflow::v3beta1::schemas::ActionIntentMatch>,
            properties: &[("matchedIntents", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionIntentMatchMatchedIntent",
            again: again::<dialogflow::v3beta1::schemas::ActionIntentMatchMatchedIntent>,
            properties: &[
                ("displayName", "string"),
                ("generativeFallback", "object"),
                ("intentId", "string"),
                ("score", "float"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionStt",
            again: again::<dialogflow::v3beta1::schemas::ActionStt>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ActionTts",
            again: again::<dialogflow::v3beta1::schemas::ActionTts>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::AgentUtterance",
            again: again::<dialogflow::v3beta1::schemas::AgentUtterance>,
            properties: &[("requireGeneration", "bool"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignals",
            again: again::<dialogflow::v3beta1::schemas::DataStoreConnectionSignals>,
            properties: &[
                ("answer", "string"),
                ("answerGenerationModelCallSignals", "message"),
                ("answerParts", "list of message"),
                ("citedSnippets", "list of message"),
                ("groundingSignals", "message"),
                ("rewriterModelCallSignals", "message"),
                ("rewrittenQuery", "string"),
                ("safetySignals", "message"),
                ("searchSnippets", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsAnswerGenerationModelCallSignals",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsAnswerGenerationModelCallSignals,
            >,
            properties: &[
                ("model", "string"),
                ("modelOutput", "string"),
                ("renderedPrompt", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsAnswerPart",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsAnswerPart,
            >,
            properties: &[("supportingIndices", "list of int32"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsCitedSnippet",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsCitedSnippet,
            >,
            properties: &[("searchSnippet", "message"), ("snippetIndex", "int32")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsGroundingSignals",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsGroundingSignals,
            >,
            properties: &[("decision", "enum"), ("score", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsRewriterModelCallSignals",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsRewriterModelCallSignals,
            >,
            properties: &[
                ("model", "string"),
                ("modelOutput", "string"),
                ("renderedPrompt", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsSafetySignals",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsSafetySignals,
            >,
            properties: &[
                ("bannedPhraseMatch", "enum"),
                ("decision", "enum"),
                ("matchedBannedPhrase", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::DataStoreConnectionSignalsSearchSnippet",
            again: again::<
                dialogflow::v3beta1::schemas::DataStoreConnectionSignalsSearchSnippet,
            >,
            properties: &[
                ("documentTitle", "string"),
                ("documentUri", "string"),
                ("metadata", "object"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Event",
            again: again::<dialogflow::v3beta1::schemas::Event>,
            properties: &[("event", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Example",
            again: again::<dialogflow::v3beta1::schemas::Example>,
            properties: &[
                ("actions", "list of message"),
                ("conversationState", "enum"),
                ("createTime", "timestamp"),
                ("description", "string"),
                ("displayName", "string"),
                ("languageCode", "string"),
                ("name", "string"),
                ("playbookInput", "message"),
                ("playbookOutput", "message"),
                ("tokenCount", "int64"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExceptionDetail",
            again: again::<dialogflow::v3beta1::schemas::ExceptionDetail>,
            properties: &[("errorMessage", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FlowInvocation",
            again: again::<dialogflow::v3beta1::schemas::FlowInvocation>,
            properties: &[
                ("displayName", "string"),
                ("flow", "string"),
                ("flowState", "enum"),
                ("inputActionParameters", "object"),
                ("outputActionParameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FlowTransition",
            again: again::<dialogflow::v3beta1::schemas::FlowTransition>,
            properties: &[
                ("displayName", "string"),
                ("flow", "string"),
                ("inputActionParameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LlmCall",
            again: again::<dialogflow::v3beta1::schemas::LlmCall>,
            properties: &[
                ("model", "string"),
                ("retrievedExamples", "list of message"),
                ("temperature", "float"),
                ("tokenCount", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LlmCallRetrievedExample",
            again: again::<dialogflow::v3beta1::schemas::LlmCallRetrievedExample>,
            properties: &[
                ("exampleDisplayName", "string"),
                ("exampleId", "string"),
                ("matchedRetrievalLabel", "string"),
                ("retrievalStrategy", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LlmCallTokenCount",
            again: again::<dialogflow::v3beta1::schemas::LlmCallTokenCount>,
            properties: &[
                ("conversationContextTokenCount", "int64"),
                ("exampleTokenCount", "int64"),
                ("totalInputTokenCount", "int64"),
                ("totalOutputTokenCount", "int64"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::NamedMetric",
            again: again::<dialogflow::v3beta1::schemas::NamedMetric>,
            properties: &[("name", "string"), ("unit", "string"), ("value", "value")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookInput",
            again: again::<dialogflow::v3beta1::schemas::PlaybookInput>,
            properties: &[
                ("actionParameters", "object"),
                ("precedingConversationSummary", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookInvocation",
            again: again::<dialogflow::v3beta1::schemas::PlaybookInvocation>,
            properties: &[
                ("displayName", "string"),
                ("playbook", "string"),
                ("playbookInput", "message"),
                ("playbookOutput", "message"),
                ("playbookState", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookOutput",
            again: again::<dialogflow::v3beta1::schemas::PlaybookOutput>,
            properties: &[
                ("actionParameters", "object"),
                ("executionSummary", "string"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookTransition",
            again: again::<dialogflow::v3beta1::schemas::PlaybookTransition>,
            properties: &[
                ("displayName", "string"),
                ("inputActionParameters", "object"),
                ("playbook", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Span",
            again: again::<dialogflow::v3beta1::schemas::Span>,
            properties: &[
                ("completeTime", "timestamp"),
                ("metrics", "list of message"),
                ("name", "string"),
                ("startTime", "timestamp"),
                ("tags", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Status",
            again: again::<dialogflow::v3beta1::schemas::Status>,
            properties: &[("exception", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolUse",
            again: again::<dialogflow::v3beta1::schemas::ToolUse>,
            properties: &[
                ("action", "string"),
                ("dataStoreToolTrace", "message"),
                ("displayName", "string"),
                ("inputActionParameters", "object"),
                ("outputActionParameters", "object"),
                ("tool", "string"),
                ("webhookToolTrace", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolUseDataStoreToolTrace",
            again: again::<dialogflow::v3beta1::schemas::ToolUseDataStoreToolTrace>,
            properties: &[("dataStoreConnectionSignals", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolUseWebhookToolTrace",
            again: again::<dialogflow::v3beta1::schemas::ToolUseWebhookToolTrace>,
            properties: &[("webhookTag", "string"), ("webhookUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::UserUtterance",
            again: again::<dialogflow::v3beta1::schemas::UserUtterance>,
            properties: &[
                ("audio", "bytes"),
                ("audioTokens", "list of int32"),
                ("text", "string"),
            ],
        },
    ],

    #[cfg(feature = "test-cases")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::BatchDeleteTestCasesRequest",
            again: again::<dialogflow::v3beta1::schemas::BatchDeleteTestCasesRequest>,
            properties: &[("names", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::BatchRunTestCasesRequest",
            again: again::<dialogflow::v3beta1::schemas::BatchRunTestCasesRequest>,
            properties: &[("environment", "string"), ("testCases", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::CalculateCoverageResponse",
            again: again::<dialogflow::v3beta1::schemas::CalculateCoverageResponse>,
            properties: &[
                ("agent", "string"),
                ("intentCoverage", "message"),
                ("routeGroupCoverage", "message"),
                ("transitionCoverage", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportTestCasesRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportTestCasesRequest>,
            properties: &[
                ("dataFormat", "enum"),
                ("filter", "string"),
                ("gcsUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ImportTestCasesRequest",
            again: again::<dialogflow::v3beta1::schemas::ImportTestCasesRequest>,
            properties: &[("content", "bytes"), ("gcsUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::IntentCoverage",
            again: again::<dialogflow::v3beta1::schemas::IntentCoverage>,
            properties: &[("coverageScore", "float"), ("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::IntentCoverageIntent",
            again: again::<dialogflow::v3beta1::schemas::IntentCoverageIntent>,
            properties: &[("covered", "bool"), ("intent", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListTestCasesResponse",
            again: again::<dialogflow::v3beta1::schemas::ListTestCasesResponse>,
            properties: &[("nextPageToken", "string"), ("testCases", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RunTestCaseRequest",
            again: again::<dialogflow::v3beta1::schemas::RunTestCaseRequest>,
            properties: &[("environment", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionCoverage",
            again: again::<dialogflow::v3beta1::schemas::TransitionCoverage>,
            properties: &[("coverageScore", "float"), ("transitions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionCoverageTransition",
            again: again::<dialogflow::v3beta1::schemas::TransitionCoverageTransition>,
            properties: &[
                ("covered", "bool"),
                ("eventHandler", "message"),
                ("index", "int32"),
                ("source", "message"),
                ("target", "message"),
                ("transitionRoute", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionCoverageTransitionNode",
            again: again::<
                dialogflow::v3beta1::schemas::TransitionCoverageTransitionNode,
            >,
            properties: &[("flow", "message"), ("page", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionRouteGroupCoverage",
            again: again::<dialogflow::v3beta1::schemas::TransitionRouteGroupCoverage>,
            properties: &[("coverageScore", "float"), ("coverages", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionRouteGroupCoverageCoverage",
            again: again::<
                dialogflow::v3beta1::schemas::TransitionRouteGroupCoverageCoverage,
            >,
            properties: &[
                ("coverageScore", "float"),
                ("routeGroup", "message"),
                ("transitions", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionRouteGroupCoverageCoverageTransition",
            again: again::<
                dialogflow::v3beta1::schemas::TransitionRouteGroupCoverageCoverageTransition,
            >,
            properties: &[("covered", "bool"), ("transitionRoute", "message")],
        },
    ],

    #[cfg(any(feature = "test-cases", feature = "transition-route-groups"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionRouteGroup",
            again: again::<dialogflow::v3beta1::schemas::TransitionRouteGroup>,
            properties: &[
                ("displayName", "string"),
                ("name", "string"),
                ("transitionRoutes", "list of message"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "pages",
            feature = "playbooks",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases",
            feature = "transition-route-groups",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Fulfillment",
            again: again::<dialogflow::v3beta1::schemas::Fulfillment>,
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
            schema: "dialogflow::v3beta1::schemas::FulfillmentConditionalCases",
            again: again::<dialogflow::v3beta1::schemas::FulfillmentConditionalCases>,
            properties: &[("cases", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FulfillmentConditionalCasesCase",
            again: again::<
                dialogflow::v3beta1::schemas::FulfillmentConditionalCasesCase,
            >,
            properties: &[("caseContent", "list of message"), ("condition", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FulfillmentConditionalCasesCaseCaseContent",
            again: again::<
                dialogflow::v3beta1::schemas::FulfillmentConditionalCasesCaseCaseContent,
            >,
            properties: &[("additionalCases", "message"), ("message", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FulfillmentGeneratorSettings",
            again: again::<dialogflow::v3beta1::schemas::FulfillmentGeneratorSettings>,
            properties: &[
                ("generator", "string"),
                ("inputParameters", "map of string"),
                ("outputParameter", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::FulfillmentSetParameterAction",
            again: again::<dialogflow::v3beta1::schemas::FulfillmentSetParameterAction>,
            properties: &[("parameter", "string"), ("value", "value")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessage",
            again: again::<dialogflow::v3beta1::schemas::ResponseMessage>,
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
            schema: "dialogflow::v3beta1::schemas::ResponseMessageConversationSuccess",
            again: again::<
                dialogflow::v3beta1::schemas::ResponseMessageConversationSuccess,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageEndInteraction",
            again: again::<dialogflow::v3beta1::schemas::ResponseMessageEndInteraction>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageKnowledgeInfoCard",
            again: again::<
                dialogflow::v3beta1::schemas::ResponseMessageKnowledgeInfoCard,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageLiveAgentHandoff",
            again: again::<
                dialogflow::v3beta1::schemas::ResponseMessageLiveAgentHandoff,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageMixedAudio",
            again: again::<dialogflow::v3beta1::schemas::ResponseMessageMixedAudio>,
            properties: &[("segments", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageMixedAudioSegment",
            again: again::<
                dialogflow::v3beta1::schemas::ResponseMessageMixedAudioSegment,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("audio", "bytes"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageOutputAudioText",
            again: again::<dialogflow::v3beta1::schemas::ResponseMessageOutputAudioText>,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("ssml", "string"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessagePlayAudio",
            again: again::<dialogflow::v3beta1::schemas::ResponseMessagePlayAudio>,
            properties: &[("allowPlaybackInterruption", "bool"), ("audioUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v3beta1::schemas::ResponseMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ResponseMessageText",
            again: again::<dialogflow::v3beta1::schemas::ResponseMessageText>,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("text", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolCall",
            again: again::<dialogflow::v3beta1::schemas::ToolCall>,
            properties: &[
                ("action", "string"),
                ("inputParameters", "object"),
                ("tool", "string"),
            ],
        },
    ],

    #[cfg(feature = "tools")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ExportToolsRequest",
            again: again::<dialogflow::v3beta1::schemas::ExportToolsRequest>,
            properties: &[
                ("dataFormat", "enum"),
                ("tools", "list of string"),
                ("toolsContentInline", "bool"),
                ("toolsUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListToolsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListToolsResponse>,
            properties: &[("nextPageToken", "string"), ("tools", "list of message")],
        },
    ],

    #[cfg(any(feature = "tools", feature = "versions"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Tool",
            again: again::<dialogflow::v3beta1::schemas::Tool>,
            properties: &[
                ("connectorSpec", "message"),
                ("dataStoreSpec", "message"),
                ("description", "string"),
                ("displayName", "string"),
                ("extensionSpec", "message"),
                ("functionSpec", "message"),
                ("name", "string"),
                ("openApiSpec", "message"),
                ("toolType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolAuthentication",
            again: again::<dialogflow::v3beta1::schemas::ToolAuthentication>,
            properties: &[
                ("apiKeyConfig", "message"),
                ("bearerTokenConfig", "message"),
                ("oauthConfig", "message"),
                ("serviceAccountAuthConfig", "message"),
                ("serviceAgentAuthConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolAuthenticationApiKeyConfig",
            again: again::<dialogflow::v3beta1::schemas::ToolAuthenticationApiKeyConfig>,
            properties: &[
                ("apiKey", "string"),
                ("keyName", "string"),
                ("requestLocation", "enum"),
                ("secretVersionForApiKey", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolAuthenticationBearerTokenConfig",
            again: again::<
                dialogflow::v3beta1::schemas::ToolAuthenticationBearerTokenConfig,
            >,
            properties: &[("secretVersionForToken", "string"), ("token", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolAuthenticationOAuthConfig",
            again: again::<dialogflow::v3beta1::schemas::ToolAuthenticationOAuthConfig>,
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
            schema: "dialogflow::v3beta1::schemas::ToolAuthenticationServiceAccountAuthConfig",
            again: again::<
                dialogflow::v3beta1::schemas::ToolAuthenticationServiceAccountAuthConfig,
            >,
            properties: &[("serviceAccount", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolAuthenticationServiceAgentAuthConfig",
            again: again::<
                dialogflow::v3beta1::schemas::ToolAuthenticationServiceAgentAuthConfig,
            >,
            properties: &[("serviceAgentAuth", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolConnectorTool",
            again: again::<dialogflow::v3beta1::schemas::ToolConnectorTool>,
            properties: &[
                ("actions", "list of message"),
                ("endUserAuthConfig", "message"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolConnectorToolAction",
            again: again::<dialogflow::v3beta1::schemas::ToolConnectorToolAction>,
            properties: &[
                ("connectionActionId", "string"),
                ("entityOperation", "message"),
                ("inputFields", "list of string"),
                ("outputFields", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolConnectorToolActionEntityOperation",
            again: again::<
                dialogflow::v3beta1::schemas::ToolConnectorToolActionEntityOperation,
            >,
            properties: &[("entityId", "string"), ("operation", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolDataStoreTool",
            again: again::<dialogflow::v3beta1::schemas::ToolDataStoreTool>,
            properties: &[
                ("dataStoreConnections", "list of message"),
                ("fallbackPrompt", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolDataStoreToolFallbackPrompt",
            again: again::<
                dialogflow::v3beta1::schemas::ToolDataStoreToolFallbackPrompt,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolEndUserAuthConfig",
            again: again::<dialogflow::v3beta1::schemas::ToolEndUserAuthConfig>,
            properties: &[
                ("oauth2AuthCodeConfig", "message"),
                ("oauth2JwtBearerConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolEndUserAuthConfigOauth2AuthCodeConfig",
            again: again::<
                dialogflow::v3beta1::schemas::ToolEndUserAuthConfigOauth2AuthCodeConfig,
            >,
            properties: &[("oauthToken", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolEndUserAuthConfigOauth2JwtBearerConfig",
            again: again::<
                dialogflow::v3beta1::schemas::ToolEndUserAuthConfigOauth2JwtBearerConfig,
            >,
            properties: &[
                ("clientKey", "string"),
                ("issuer", "string"),
                ("subject", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolExtensionTool",
            again: again::<dialogflow::v3beta1::schemas::ToolExtensionTool>,
            properties: &[("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolFunctionTool",
            again: again::<dialogflow::v3beta1::schemas::ToolFunctionTool>,
            properties: &[("inputSchema", "object"), ("outputSchema", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolOpenApiTool",
            again: again::<dialogflow::v3beta1::schemas::ToolOpenApiTool>,
            properties: &[
                ("authentication", "message"),
                ("serviceDirectoryConfig", "message"),
                ("textSchema", "string"),
                ("tlsConfig", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolServiceDirectoryConfig",
            again: again::<dialogflow::v3beta1::schemas::ToolServiceDirectoryConfig>,
            properties: &[("service", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolTlsConfig",
            again: again::<dialogflow::v3beta1::schemas::ToolTlsConfig>,
            properties: &[("caCerts", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolTlsConfigCaCert",
            again: again::<dialogflow::v3beta1::schemas::ToolTlsConfigCaCert>,
            properties: &[("cert", "bytes"), ("displayName", "string")],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "pages",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "sessions",
            feature = "test-cases",
            feature = "transition-route-groups"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::TransitionRoute",
            again: again::<dialogflow::v3beta1::schemas::TransitionRoute>,
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
    ],

    #[cfg(feature = "transition-route-groups")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListTransitionRouteGroupsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::ListTransitionRouteGroupsResponse,
            >,
            properties: &[
                ("nextPageToken", "string"),
                ("transitionRouteGroups", "list of message"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "flows",
            feature = "playbooks",
            feature = "sessions",
            feature = "test-cases",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::InlineSchema",
            again: again::<dialogflow::v3beta1::schemas::InlineSchema>,
            properties: &[("items", "message"), ("type", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ParameterDefinition",
            again: again::<dialogflow::v3beta1::schemas::ParameterDefinition>,
            properties: &[
                ("description", "string"),
                ("name", "string"),
                ("type", "enum"),
                ("typeSchema", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TypeSchema",
            again: again::<dialogflow::v3beta1::schemas::TypeSchema>,
            properties: &[("inlineSchema", "message"), ("schemaReference", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::TypeSchemaSchemaReference",
            again: again::<dialogflow::v3beta1::schemas::TypeSchemaSchemaReference>,
            properties: &[("schema", "string"), ("tool", "string")],
        },
    ],

    #[cfg(feature = "versions")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::CompareVersionsRequest",
            again: again::<dialogflow::v3beta1::schemas::CompareVersionsRequest>,
            properties: &[("languageCode", "string"), ("targetVersion", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::CompareVersionsResponse",
            again: again::<dialogflow::v3beta1::schemas::CompareVersionsResponse>,
            properties: &[
                ("baseVersionContentJson", "string"),
                ("compareTime", "timestamp"),
                ("targetVersionContentJson", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListPlaybookVersionsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListPlaybookVersionsResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("playbookVersions", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListToolVersionsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListToolVersionsResponse>,
            properties: &[
                ("nextPageToken", "string"),
                ("toolVersions", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ListVersionsResponse",
            again: again::<dialogflow::v3beta1::schemas::ListVersionsResponse>,
            properties: &[("nextPageToken", "string"), ("versions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::LoadVersionRequest",
            again: again::<dialogflow::v3beta1::schemas::LoadVersionRequest>,
            properties: &[("allowOverrideAgentResources", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::PlaybookVersion",
            again: again::<dialogflow::v3beta1::schemas::PlaybookVersion>,
            properties: &[
                ("description", "string"),
                ("examples", "list of message"),
                ("name", "string"),
                ("playbook", "message"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RestorePlaybookVersionRequest",
            again: again::<dialogflow::v3beta1::schemas::RestorePlaybookVersionRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RestorePlaybookVersionResponse",
            again: again::<dialogflow::v3beta1::schemas::RestorePlaybookVersionResponse>,
            properties: &[("playbook", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RestoreToolVersionRequest",
            again: again::<dialogflow::v3beta1::schemas::RestoreToolVersionRequest>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::RestoreToolVersionResponse",
            again: again::<dialogflow::v3beta1::schemas::RestoreToolVersionResponse>,
            properties: &[("tool", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::ToolVersion",
            again: again::<dialogflow::v3beta1::schemas::ToolVersion>,
            properties: &[
                ("createTime", "timestamp"),
                ("displayName", "string"),
                ("name", "string"),
                ("tool", "message"),
                ("updateTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::Version",
            again: again::<dialogflow::v3beta1::schemas::Version>,
            properties: &[
                ("createTime", "timestamp"),
                ("description", "string"),
                ("displayName", "string"),
                ("name", "string"),
                ("nluSettings", "message"),
                ("state", "enum"),
            ],
        },
    ],

    #[cfg(
        any(
            feature = "conversations",
            feature = "environments",
            feature = "schemas-without-methods",
            feature = "webhooks"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::Webhook",
            again: again::<dialogflow::v3beta1::schemas::Webhook>,
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
            schema: "dialogflow::v3beta1::schemas::WebhookGenericWebService",
            again: again::<dialogflow::v3beta1::schemas::WebhookGenericWebService>,
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
            schema: "dialogflow::v3beta1::schemas::WebhookGenericWebServiceOAuthConfig",
            again: again::<
                dialogflow::v3beta1::schemas::WebhookGenericWebServiceOAuthConfig,
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
            schema: "dialogflow::v3beta1::schemas::WebhookGenericWebServiceSecretVersionHeaderValue",
            again: again::<
                dialogflow::v3beta1::schemas::WebhookGenericWebServiceSecretVersionHeaderValue,
            >,
            properties: &[("secretVersion", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::WebhookGenericWebServiceServiceAccountAuthConfig",
            again: again::<
                dialogflow::v3beta1::schemas::WebhookGenericWebServiceServiceAccountAuthConfig,
            >,
            properties: &[("serviceAccount", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::WebhookServiceDirectoryConfig",
            again: again::<dialogflow::v3beta1::schemas::WebhookServiceDirectoryConfig>,
            properties: &[("genericWebService", "message"), ("service", "string")],
        },
    ],

    #[cfg(feature = "webhooks")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::ListWebhooksResponse",
            again: again::<dialogflow::v3beta1::schemas::ListWebhooksResponse>,
            properties: &[("nextPageToken", "string"), ("webhooks", "list of message")],
        },
    ],

    #[cfg(feature = "schemas-without-methods-cx-v3")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::AdvancedSettings",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::AdvancedSettings>,
            properties: &[
                ("audioExportGcsDestination", "message"),
                ("dtmfSettings", "message"),
                ("loggingSettings", "message"),
                ("speechSettings", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::AdvancedSettingsDtmfSettings",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::AdvancedSettingsDtmfSettings,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::AdvancedSettingsLoggingSettings",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::AdvancedSettingsLoggingSettings,
            >,
            properties: &[
                ("enableConsentBasedRedaction", "bool"),
                ("enableInteractionLogging", "bool"),
                ("enableStackdriverLogging", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::AdvancedSettingsSpeechSettings",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::AdvancedSettingsSpeechSettings,
            >,
            properties: &[
                ("endpointerSensitivity", "int32"),
                ("models", "map of string"),
                ("noSpeechTimeout", "duration"),
                ("useTimeoutBasedEndpointing", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::AudioInput",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::AudioInput>,
            properties: &[("audio", "bytes"), ("config", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::BargeInConfig",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::BargeInConfig>,
            properties: &[
                ("noBargeInDuration", "duration"),
                ("totalDuration", "duration"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::BatchRunTestCasesMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::BatchRunTestCasesMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::BatchRunTestCasesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::BatchRunTestCasesResponse,
            >,
            properties: &[("results", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ContinuousTestResult",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ContinuousTestResult>,
            properties: &[
                ("name", "string"),
                ("result", "enum"),
                ("runTime", "timestamp"),
                ("testCaseResults", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ConversationSignals",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ConversationSignals>,
            properties: &[("turnSignals", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ConversationTurn",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ConversationTurn>,
            properties: &[("userInput", "message"), ("virtualAgentOutput", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ConversationTurnUserInput",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ConversationTurnUserInput,
            >,
            properties: &[
                ("enableSentimentAnalysis", "bool"),
                ("injectedParameters", "object"),
                ("input", "message"),
                ("isWebhookEnabled", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ConversationTurnVirtualAgentOutput",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ConversationTurnVirtualAgentOutput,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::CreateVersionOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::CreateVersionOperationMetadata,
            >,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::DataStoreConnection",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::DataStoreConnection>,
            properties: &[
                ("dataStore", "string"),
                ("dataStoreType", "enum"),
                ("documentProcessingMode", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::DeployFlowMetadata",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::DeployFlowMetadata>,
            properties: &[("testErrors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::DeployFlowResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::DeployFlowResponse>,
            properties: &[("deployment", "string"), ("environment", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::DtmfInput",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::DtmfInput>,
            properties: &[("digits", "string"), ("finishDigit", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::Environment",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::Environment>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::EnvironmentTestCasesConfig",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::EnvironmentTestCasesConfig,
            >,
            properties: &[
                ("enableContinuousRun", "bool"),
                ("enablePredeploymentRun", "bool"),
                ("testCases", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::EnvironmentVersionConfig",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::EnvironmentVersionConfig,
            >,
            properties: &[("version", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::EnvironmentWebhookConfig",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::EnvironmentWebhookConfig,
            >,
            properties: &[("webhookOverrides", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::EventHandler",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::EventHandler>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::EventInput",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::EventInput>,
            properties: &[("event", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportAgentResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ExportAgentResponse>,
            properties: &[
                ("agentContent", "bytes"),
                ("agentUri", "string"),
                ("commitSha", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportEntityTypesMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ExportEntityTypesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportEntityTypesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ExportEntityTypesResponse,
            >,
            properties: &[
                ("entityTypesContent", "message"),
                ("entityTypesUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportFlowResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ExportFlowResponse>,
            properties: &[("flowContent", "bytes"), ("flowUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportIntentsMetadata",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ExportIntentsMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportIntentsResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ExportIntentsResponse>,
            properties: &[("intentsContent", "message"), ("intentsUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportTestCasesMetadata",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ExportTestCasesMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ExportTestCasesResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ExportTestCasesResponse>,
            properties: &[("content", "bytes"), ("gcsUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::Form",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::Form>,
            properties: &[("parameters", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::FormParameter",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::FormParameter>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::FormParameterFillBehavior",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::FormParameterFillBehavior,
            >,
            properties: &[
                ("initialPromptFulfillment", "message"),
                ("repromptEventHandlers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::Fulfillment",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::Fulfillment>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::FulfillmentConditionalCases",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::FulfillmentConditionalCases,
            >,
            properties: &[("cases", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::FulfillmentConditionalCasesCase",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::FulfillmentConditionalCasesCase,
            >,
            properties: &[("caseContent", "list of message"), ("condition", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::FulfillmentConditionalCasesCaseCaseContent",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::FulfillmentConditionalCasesCaseCaseContent,
            >,
            properties: &[("additionalCases", "message"), ("message", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::FulfillmentGeneratorSettings",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::FulfillmentGeneratorSettings,
            >,
            properties: &[
                ("generator", "string"),
                ("inputParameters", "map of string"),
                ("outputParameter", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::FulfillmentSetParameterAction",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::FulfillmentSetParameterAction,
            >,
            properties: &[("parameter", "string"), ("value", "value")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::GcsDestination",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportEntityTypesMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ImportEntityTypesMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportEntityTypesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ImportEntityTypesResponse,
            >,
            properties: &[
                ("conflictingResources", "message"),
                ("entityTypes", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportEntityTypesResponseConflictingResources",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ImportEntityTypesResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("entityTypeDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportFlowResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ImportFlowResponse>,
            properties: &[("flow", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportIntentsMetadata",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ImportIntentsMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportIntentsResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ImportIntentsResponse>,
            properties: &[
                ("conflictingResources", "message"),
                ("intents", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportIntentsResponseConflictingResources",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ImportIntentsResponseConflictingResources,
            >,
            properties: &[
                ("entityDisplayNames", "list of string"),
                ("intentDisplayNames", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportTestCasesMetadata",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ImportTestCasesMetadata>,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ImportTestCasesResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ImportTestCasesResponse>,
            properties: &[("names", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::InlineDestination",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::InlineDestination>,
            properties: &[("content", "bytes")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::InputAudioConfig",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::InputAudioConfig>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::Intent",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::Intent>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::IntentInput",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::IntentInput>,
            properties: &[("intent", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::IntentParameter",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::IntentParameter>,
            properties: &[
                ("entityType", "string"),
                ("id", "string"),
                ("isList", "bool"),
                ("redact", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::IntentTrainingPhrase",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::IntentTrainingPhrase>,
            properties: &[
                ("id", "string"),
                ("parts", "list of message"),
                ("repeatCount", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::IntentTrainingPhrasePart",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::IntentTrainingPhrasePart,
            >,
            properties: &[("parameterId", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::KnowledgeConnectorSettings",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::KnowledgeConnectorSettings,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::LanguageInfo",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::LanguageInfo>,
            properties: &[
                ("confidenceScore", "float"),
                ("inputLanguageCode", "string"),
                ("resolvedLanguageCode", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::Page",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::Page>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::PageInfo",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::PageInfo>,
            properties: &[
                ("currentPage", "string"),
                ("displayName", "string"),
                ("formInfo", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::PageInfoFormInfo",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::PageInfoFormInfo>,
            properties: &[("parameterInfo", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::PageInfoFormInfoParameterInfo",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::PageInfoFormInfoParameterInfo,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::QueryInput",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::QueryInput>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessage",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ResponseMessage>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageConversationSuccess",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageConversationSuccess,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageEndInteraction",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageEndInteraction,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageKnowledgeInfoCard",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageKnowledgeInfoCard,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageLiveAgentHandoff",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageLiveAgentHandoff,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageMixedAudio",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageMixedAudio,
            >,
            properties: &[("segments", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageMixedAudioSegment",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageMixedAudioSegment,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("audio", "bytes"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageOutputAudioText",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageOutputAudioText,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("ssml", "string"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessagePlayAudio",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessagePlayAudio,
            >,
            properties: &[("allowPlaybackInterruption", "bool"), ("audioUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::ResponseMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ResponseMessageText",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ResponseMessageText>,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("text", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::RunContinuousTestMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::RunContinuousTestMetadata,
            >,
            properties: &[("errors", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::RunContinuousTestResponse",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::RunContinuousTestResponse,
            >,
            properties: &[("continuousTestResult", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::RunTestCaseMetadata",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::RunTestCaseMetadata>,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::RunTestCaseResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::RunTestCaseResponse>,
            properties: &[("result", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::SessionInfo",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::SessionInfo>,
            properties: &[("parameters", "object"), ("session", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TestCase",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TestCase>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::TestCaseError",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TestCaseError>,
            properties: &[("status", "message"), ("testCase", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TestCaseResult",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TestCaseResult>,
            properties: &[
                ("conversationTurns", "list of message"),
                ("environment", "string"),
                ("name", "string"),
                ("testResult", "enum"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TestConfig",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TestConfig>,
            properties: &[
                ("flow", "string"),
                ("page", "string"),
                ("trackingParameters", "list of string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TestError",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TestError>,
            properties: &[
                ("status", "message"),
                ("testCase", "string"),
                ("testTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TestRunDifference",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TestRunDifference>,
            properties: &[("description", "string"), ("type", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TextInput",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TextInput>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ToolCall",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ToolCall>,
            properties: &[
                ("action", "string"),
                ("inputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ToolCallResult",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ToolCallResult>,
            properties: &[
                ("action", "string"),
                ("error", "message"),
                ("outputParameters", "object"),
                ("tool", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::ToolCallResultError",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::ToolCallResultError>,
            properties: &[("message", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::TransitionRoute",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TransitionRoute>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::TurnSignals",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::TurnSignals>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::Webhook",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::Webhook>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebService",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebService,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebServiceOAuthConfig",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebServiceOAuthConfig,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebServiceSecretVersionHeaderValue",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebServiceSecretVersionHeaderValue,
            >,
            properties: &[("secretVersion", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebServiceServiceAccountAuthConfig",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookGenericWebServiceServiceAccountAuthConfig,
            >,
            properties: &[("serviceAccount", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookRequest",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::WebhookRequest>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookRequestFulfillmentInfo",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookRequestFulfillmentInfo,
            >,
            properties: &[("tag", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookRequestIntentInfo",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookRequestIntentInfo,
            >,
            properties: &[
                ("confidence", "float"),
                ("displayName", "string"),
                ("lastMatchedIntent", "string"),
                ("parameters", "map of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookRequestIntentInfoIntentParameterValue",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookRequestIntentInfoIntentParameterValue,
            >,
            properties: &[("originalValue", "string"), ("resolvedValue", "value")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookRequestSentimentAnalysisResult",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookRequestSentimentAnalysisResult,
            >,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookResponse",
            again: again::<dialogflow::v3beta1::schemas::cx_v3::WebhookResponse>,
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
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookResponseFulfillmentResponse",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookResponseFulfillmentResponse,
            >,
            properties: &[("mergeBehavior", "enum"), ("messages", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::cx_v3::WebhookServiceDirectoryConfig",
            again: again::<
                dialogflow::v3beta1::schemas::cx_v3::WebhookServiceDirectoryConfig,
            >,
            properties: &[("genericWebService", "message"), ("service", "string")],
        },
    ],

    #[cfg(any(feature = "conversations", feature = "sessions"))]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::google_type::LatLng",
            again: again::<dialogflow::v3beta1::schemas::google_type::LatLng>,
            properties: &[("latitude", "double"), ("longitude", "double")],
        },
    ],

    #[cfg(feature = "locations")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::location::ListLocationsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::location::ListLocationsResponse,
            >,
            properties: &[("locations", "list of message"), ("nextPageToken", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::location::Location",
            again: again::<dialogflow::v3beta1::schemas::location::Location>,
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
            feature = "agents",
            feature = "entity-types",
            feature = "environments",
            feature = "flows",
            feature = "intents",
            feature = "operations",
            feature = "playbooks",
            feature = "test-cases",
            feature = "tools",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::longrunning::Operation",
            again: again::<dialogflow::v3beta1::schemas::longrunning::Operation>,
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
            schema: "dialogflow::v3beta1::schemas::longrunning::ListOperationsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::longrunning::ListOperationsResponse,
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
            feature = "agents",
            feature = "conversations",
            feature = "entity-types",
            feature = "environments",
            feature = "examples",
            feature = "experiments",
            feature = "flows",
            feature = "generators",
            feature = "intents",
            feature = "operations",
            feature = "pages",
            feature = "playbooks",
            feature = "security-settings",
            feature = "test-cases",
            feature = "tools",
            feature = "transition-route-groups",
            feature = "versions",
            feature = "webhooks"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::protobuf::Empty",
            again: again::<dialogflow::v3beta1::schemas::protobuf::Empty>,
            properties: &[],
        },
    ],

    #[cfg(
        any(
            feature = "agents",
            feature = "conversations",
            feature = "entity-types",
            feature = "environments",
            feature = "flows",
            feature = "intents",
            feature = "operations",
            feature = "playbooks",
            feature = "results",
            feature = "schemas-without-methods",
            feature = "schemas-without-methods-cx-v3",
            feature = "schemas-without-methods-v2",
            feature = "schemas-without-methods-v2beta1",
            feature = "sessions",
            feature = "test-cases",
            feature = "tools",
            feature = "versions"
        )
    )]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::rpc::Status",
            again: again::<dialogflow::v3beta1::schemas::rpc::Status>,
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
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingInstruction",
            again: again::<dialogflow::v3beta1::schemas::v2::AgentCoachingInstruction>,
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
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResult",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestion>,
            properties: &[
                ("agentActionSuggestions", "list of message"),
                ("applicableInstructions", "list of message"),
                ("sampleResponses", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionAgentActionSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionAgentActionSuggestion,
            >,
            properties: &[
                ("agentAction", "string"),
                ("duplicateCheckResult", "message"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResult",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("sources", "message"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionSampleResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionSampleResponse,
            >,
            properties: &[
                ("duplicateCheckResult", "message"),
                ("responseText", "string"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionSources",
            again: again::<
                dialogflow::v3beta1::schemas::v2::AgentCoachingSuggestionSources,
            >,
            properties: &[("instructionIndexes", "list of int32")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::AnnotatedMessagePart",
            again: again::<dialogflow::v3beta1::schemas::v2::AnnotatedMessagePart>,
            properties: &[
                ("entityType", "string"),
                ("formattedValue", "value"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ArticleAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2::ArticleAnswer>,
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
            schema: "dialogflow::v3beta1::schemas::v2::ArticleSuggestionModelMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::ArticleSuggestionModelMetadata,
            >,
            properties: &[("trainingModelType", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::BatchUpdateEntityTypesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::BatchUpdateEntityTypesResponse,
            >,
            properties: &[("entityTypes", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::BatchUpdateIntentsResponse",
            again: again::<dialogflow::v3beta1::schemas::v2::BatchUpdateIntentsResponse>,
            properties: &[("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ClearSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::ClearSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::Context",
            again: again::<dialogflow::v3beta1::schemas::v2::Context>,
            properties: &[
                ("lifespanCount", "int32"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ConversationEvent",
            again: again::<dialogflow::v3beta1::schemas::v2::ConversationEvent>,
            properties: &[
                ("conversation", "string"),
                ("errorStatus", "message"),
                ("newMessagePayload", "message"),
                ("newRecognitionResultPayload", "message"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ConversationModel",
            again: again::<dialogflow::v3beta1::schemas::v2::ConversationModel>,
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
            schema: "dialogflow::v3beta1::schemas::v2::CreateConversationDatasetOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::CreateConversationDatasetOperationMetadata,
            >,
            properties: &[("conversationDataset", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::CreateConversationModelEvaluationOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::CreateConversationModelEvaluationOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("conversationModelEvaluation", "string"),
                ("createTime", "timestamp"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::CreateConversationModelOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::CreateConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::DeleteConversationDatasetOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::DeleteConversationDatasetOperationMetadata,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::DeleteConversationModelOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::DeleteConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::DeployConversationModelOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::DeployConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::EncryptionSpec",
            again: again::<dialogflow::v3beta1::schemas::v2::EncryptionSpec>,
            properties: &[("kmsKey", "string"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::EntityType",
            again: again::<dialogflow::v3beta1::schemas::v2::EntityType>,
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
            schema: "dialogflow::v3beta1::schemas::v2::EntityTypeEntity",
            again: again::<dialogflow::v3beta1::schemas::v2::EntityTypeEntity>,
            properties: &[("synonyms", "list of string"), ("value", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::EventInput",
            again: again::<dialogflow::v3beta1::schemas::v2::EventInput>,
            properties: &[
                ("languageCode", "string"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ExportAgentResponse",
            again: again::<dialogflow::v3beta1::schemas::v2::ExportAgentResponse>,
            properties: &[("agentContent", "bytes"), ("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ExportOperationMetadata",
            again: again::<dialogflow::v3beta1::schemas::v2::ExportOperationMetadata>,
            properties: &[("exportedGcsDestination", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::FaqAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2::FaqAnswer>,
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
            schema: "dialogflow::v3beta1::schemas::v2::FreeFormSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2::FreeFormSuggestion>,
            properties: &[("response", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::GcsDestination",
            again: again::<dialogflow::v3beta1::schemas::v2::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::GenerateSuggestionsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::GenerateSuggestionsResponse,
            >,
            properties: &[
                ("generatorSuggestionAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::GenerateSuggestionsResponseGeneratorSuggestionAnswer",
            again: again::<
                dialogflow::v3beta1::schemas::v2::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("generatorSuggestion", "message"),
                ("sourceGenerator", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::GeneratorSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2::GeneratorSuggestion>,
            properties: &[
                ("agentCoachingSuggestion", "message"),
                ("freeFormSuggestion", "message"),
                ("summarySuggestion", "message"),
                ("toolCallInfo", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::GeneratorSuggestionToolCallInfo",
            again: again::<
                dialogflow::v3beta1::schemas::v2::GeneratorSuggestionToolCallInfo,
            >,
            properties: &[("toolCall", "message"), ("toolCallResult", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::HumanAgentAssistantEvent",
            again: again::<dialogflow::v3beta1::schemas::v2::HumanAgentAssistantEvent>,
            properties: &[
                ("conversation", "string"),
                ("participant", "string"),
                ("suggestionResults", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ImportConversationDataOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::ImportConversationDataOperationMetadata,
            >,
            properties: &[
                ("conversationDataset", "string"),
                ("createTime", "timestamp"),
                ("partialFailures", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ImportConversationDataOperationResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::ImportConversationDataOperationResponse,
            >,
            properties: &[("conversationDataset", "string"), ("importCount", "int32")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ImportDocumentsResponse",
            again: again::<dialogflow::v3beta1::schemas::v2::ImportDocumentsResponse>,
            properties: &[("warnings", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::InitializeEncryptionSpecMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::InitializeEncryptionSpecMetadata,
            >,
            properties: &[("request", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::InitializeEncryptionSpecRequest",
            again: again::<
                dialogflow::v3beta1::schemas::v2::InitializeEncryptionSpecRequest,
            >,
            properties: &[("encryptionSpec", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::InputDataset",
            again: again::<dialogflow::v3beta1::schemas::v2::InputDataset>,
            properties: &[("dataset", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::Intent",
            again: again::<dialogflow::v3beta1::schemas::v2::Intent>,
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
            schema: "dialogflow::v3beta1::schemas::v2::IntentFollowupIntentInfo",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentFollowupIntentInfo>,
            properties: &[
                ("followupIntentName", "string"),
                ("parentFollowupIntentName", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessage",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessage>,
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
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageBasicCard",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageBasicCard>,
            properties: &[
                ("buttons", "list of message"),
                ("formattedText", "string"),
                ("image", "message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageBasicCardButton",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageBasicCardButton,
            >,
            properties: &[("openUriAction", "message"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageBasicCardButtonOpenUriAction",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageBasicCardButtonOpenUriAction,
            >,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageBrowseCarouselCard",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageBrowseCarouselCard,
            >,
            properties: &[("imageDisplayOptions", "enum"), ("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItem",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
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
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
            >,
            properties: &[("url", "string"), ("urlTypeHint", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageCard",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageCard>,
            properties: &[
                ("buttons", "list of message"),
                ("imageUri", "string"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageCardButton",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageCardButton>,
            properties: &[("postback", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageCarouselSelect",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageCarouselSelect,
            >,
            properties: &[("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageCarouselSelectItem",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageCarouselSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageColumnProperties",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageColumnProperties,
            >,
            properties: &[("header", "string"), ("horizontalAlignment", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageImage",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageImage>,
            properties: &[("accessibilityText", "string"), ("imageUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageLinkOutSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageLinkOutSuggestion,
            >,
            properties: &[("destinationName", "string"), ("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageListSelect",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageListSelect>,
            properties: &[
                ("items", "list of message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageListSelectItem",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageListSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageMediaContent",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageMediaContent>,
            properties: &[("mediaObjects", "list of message"), ("mediaType", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageMediaContentResponseMediaObject",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageMediaContentResponseMediaObject,
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
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageQuickReplies",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageQuickReplies>,
            properties: &[("quickReplies", "list of string"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageSelectItemInfo",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageSelectItemInfo,
            >,
            properties: &[("key", "string"), ("synonyms", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageSimpleResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageSimpleResponse,
            >,
            properties: &[
                ("displayText", "string"),
                ("ssml", "string"),
                ("textToSpeech", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageSimpleResponses",
            again: again::<
                dialogflow::v3beta1::schemas::v2::IntentMessageSimpleResponses,
            >,
            properties: &[("simpleResponses", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageSuggestion>,
            properties: &[("title", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageSuggestions",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageSuggestions>,
            properties: &[("suggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageTableCard",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageTableCard>,
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
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageTableCardCell",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageTableCardCell>,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageTableCardRow",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageTableCardRow>,
            properties: &[("cells", "list of message"), ("dividerAfter", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentMessageText",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentMessageText>,
            properties: &[("text", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentParameter",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentParameter>,
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
            schema: "dialogflow::v3beta1::schemas::v2::IntentTrainingPhrase",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentTrainingPhrase>,
            properties: &[
                ("name", "string"),
                ("parts", "list of message"),
                ("timesAddedCount", "int32"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::IntentTrainingPhrasePart",
            again: again::<dialogflow::v3beta1::schemas::v2::IntentTrainingPhrasePart>,
            properties: &[
                ("alias", "string"),
                ("entityType", "string"),
                ("text", "string"),
                ("userDefined", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("suggestedQuery", "message"),
                ("suggestedQueryAnswer", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswer",
            again: again::<
                dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswer,
            >,
            properties: &[
                ("answerText", "string"),
                ("faqSource", "message"),
                ("generativeSource", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerFaqSource",
            again: again::<
                dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
            >,
            properties: &[("question", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource",
            again: again::<
                dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
            >,
            properties: &[("snippets", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet",
            again: again::<
                dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
            >,
            properties: &[
                ("metadata", "object"),
                ("text", "string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerSuggestedQuery",
            again: again::<
                dialogflow::v3beta1::schemas::v2::KnowledgeAssistAnswerSuggestedQuery,
            >,
            properties: &[("queryText", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::KnowledgeOperationMetadata",
            again: again::<dialogflow::v3beta1::schemas::v2::KnowledgeOperationMetadata>,
            properties: &[
                ("doneTime", "timestamp"),
                ("exportOperationMetadata", "message"),
                ("knowledgeBase", "string"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::Message",
            again: again::<dialogflow::v3beta1::schemas::v2::Message>,
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
            schema: "dialogflow::v3beta1::schemas::v2::MessageAnnotation",
            again: again::<dialogflow::v3beta1::schemas::v2::MessageAnnotation>,
            properties: &[("containEntities", "bool"), ("parts", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::OriginalDetectIntentRequest",
            again: again::<
                dialogflow::v3beta1::schemas::v2::OriginalDetectIntentRequest,
            >,
            properties: &[
                ("payload", "object"),
                ("source", "string"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::QueryResult",
            again: again::<dialogflow::v3beta1::schemas::v2::QueryResult>,
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
            schema: "dialogflow::v3beta1::schemas::v2::Sentiment",
            again: again::<dialogflow::v3beta1::schemas::v2::Sentiment>,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SentimentAnalysisResult",
            again: again::<dialogflow::v3beta1::schemas::v2::SentimentAnalysisResult>,
            properties: &[("queryTextSentiment", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SessionEntityType",
            again: again::<dialogflow::v3beta1::schemas::v2::SessionEntityType>,
            properties: &[
                ("entities", "list of message"),
                ("entityOverrideMode", "enum"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SetSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::SetSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SmartReplyAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2::SmartReplyAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("reply", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SmartReplyModelMetadata",
            again: again::<dialogflow::v3beta1::schemas::v2::SmartReplyModelMetadata>,
            properties: &[("trainingModelType", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SpeechWordInfo",
            again: again::<dialogflow::v3beta1::schemas::v2::SpeechWordInfo>,
            properties: &[
                ("confidence", "float"),
                ("endOffset", "duration"),
                ("startOffset", "duration"),
                ("word", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::StreamingRecognitionResult",
            again: again::<dialogflow::v3beta1::schemas::v2::StreamingRecognitionResult>,
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
            schema: "dialogflow::v3beta1::schemas::v2::SuggestArticlesResponse",
            again: again::<dialogflow::v3beta1::schemas::v2::SuggestArticlesResponse>,
            properties: &[
                ("articleAnswers", "list of message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SuggestFaqAnswersResponse",
            again: again::<dialogflow::v3beta1::schemas::v2::SuggestFaqAnswersResponse>,
            properties: &[
                ("contextSize", "int32"),
                ("faqAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SuggestKnowledgeAssistResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::SuggestKnowledgeAssistResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("knowledgeAssistAnswer", "message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SuggestSmartRepliesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2::SuggestSmartRepliesResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("smartReplyAnswers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SuggestionResult",
            again: again::<dialogflow::v3beta1::schemas::v2::SuggestionResult>,
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
            schema: "dialogflow::v3beta1::schemas::v2::SummarySuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2::SummarySuggestion>,
            properties: &[("summarySections", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::SummarySuggestionSummarySection",
            again: again::<
                dialogflow::v3beta1::schemas::v2::SummarySuggestionSummarySection,
            >,
            properties: &[("section", "string"), ("summary", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::ToolCall",
            again: again::<dialogflow::v3beta1::schemas::v2::ToolCall>,
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
            schema: "dialogflow::v3beta1::schemas::v2::ToolCallResult",
            again: again::<dialogflow::v3beta1::schemas::v2::ToolCallResult>,
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
            schema: "dialogflow::v3beta1::schemas::v2::ToolCallResultError",
            again: again::<dialogflow::v3beta1::schemas::v2::ToolCallResultError>,
            properties: &[("message", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::UndeployConversationModelOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2::UndeployConversationModelOperationMetadata,
            >,
            properties: &[
                ("conversationModel", "string"),
                ("createTime", "timestamp"),
                ("doneTime", "timestamp"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::WebhookRequest",
            again: again::<dialogflow::v3beta1::schemas::v2::WebhookRequest>,
            properties: &[
                ("originalDetectIntentRequest", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
                ("session", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2::WebhookResponse",
            again: again::<dialogflow::v3beta1::schemas::v2::WebhookResponse>,
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

    #[cfg(feature = "schemas-without-methods-v2beta1")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingInstruction",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingInstruction,
            >,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResult",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingInstructionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestion,
            >,
            properties: &[
                ("agentActionSuggestions", "list of message"),
                ("applicableInstructions", "list of message"),
                ("sampleResponses", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionAgentActionSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionAgentActionSuggestion,
            >,
            properties: &[
                ("agentAction", "string"),
                ("duplicateCheckResult", "message"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResult",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResult,
            >,
            properties: &[("duplicateSuggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionDuplicateCheckResultDuplicateSuggestion,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("similarityScore", "float"),
                ("sources", "message"),
                ("suggestionIndex", "int32"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionSampleResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionSampleResponse,
            >,
            properties: &[
                ("duplicateCheckResult", "message"),
                ("responseText", "string"),
                ("sources", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionSources",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::AgentCoachingSuggestionSources,
            >,
            properties: &[("instructionIndexes", "list of int32")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::AnnotatedMessagePart",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::AnnotatedMessagePart>,
            properties: &[
                ("entityType", "string"),
                ("formattedValue", "value"),
                ("text", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ArticleAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ArticleAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("metadata", "map of string"),
                ("snippets", "list of string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::BatchUpdateEntityTypesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::BatchUpdateEntityTypesResponse,
            >,
            properties: &[("entityTypes", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::BatchUpdateIntentsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::BatchUpdateIntentsResponse,
            >,
            properties: &[("intents", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ClearSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::Context",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::Context>,
            properties: &[
                ("lifespanCount", "int32"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ConversationEvent",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ConversationEvent>,
            properties: &[
                ("conversation", "string"),
                ("errorStatus", "message"),
                ("newMessagePayload", "message"),
                ("newRecognitionResultPayload", "message"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::DialogflowAssistAnswer",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::DialogflowAssistAnswer,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("intentSuggestion", "message"),
                ("queryResult", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::EncryptionSpec",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::EncryptionSpec>,
            properties: &[("kmsKey", "string"), ("name", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::EntityType",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::EntityType>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::EntityTypeEntity",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::EntityTypeEntity>,
            properties: &[("synonyms", "list of string"), ("value", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::EventInput",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::EventInput>,
            properties: &[
                ("languageCode", "string"),
                ("name", "string"),
                ("parameters", "object"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ExportAgentResponse",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ExportAgentResponse>,
            properties: &[("agentContent", "bytes"), ("agentUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ExportOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ExportOperationMetadata,
            >,
            properties: &[("exportedGcsDestination", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::FaqAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::FaqAnswer>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::FreeFormSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::FreeFormSuggestion>,
            properties: &[("response", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::GcsDestination",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::GcsDestination>,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::GenerateSuggestionsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::GenerateSuggestionsResponse,
            >,
            properties: &[
                ("generatorSuggestionAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::GenerateSuggestionsResponseGeneratorSuggestionAnswer",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::GenerateSuggestionsResponseGeneratorSuggestionAnswer,
            >,
            properties: &[
                ("answerRecord", "string"),
                ("generatorSuggestion", "message"),
                ("sourceGenerator", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::GeneratorSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::GeneratorSuggestion>,
            properties: &[
                ("agentCoachingSuggestion", "message"),
                ("freeFormSuggestion", "message"),
                ("summarySuggestion", "message"),
                ("toolCallInfo", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::GeneratorSuggestionToolCallInfo",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::GeneratorSuggestionToolCallInfo,
            >,
            properties: &[("toolCall", "message"), ("toolCallResult", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::HumanAgentAssistantEvent",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::HumanAgentAssistantEvent,
            >,
            properties: &[
                ("conversation", "string"),
                ("participant", "string"),
                ("suggestionResults", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ImportDocumentsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ImportDocumentsResponse,
            >,
            properties: &[("warnings", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::InitializeEncryptionSpecMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::InitializeEncryptionSpecMetadata,
            >,
            properties: &[("request", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::InitializeEncryptionSpecRequest",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::InitializeEncryptionSpecRequest,
            >,
            properties: &[("encryptionSpec", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::Intent",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::Intent>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentFollowupIntentInfo",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentFollowupIntentInfo,
            >,
            properties: &[
                ("followupIntentName", "string"),
                ("parentFollowupIntentName", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessage",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentMessage>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageBasicCard",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageBasicCard,
            >,
            properties: &[
                ("buttons", "list of message"),
                ("formattedText", "string"),
                ("image", "message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageBasicCardButton",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageBasicCardButton,
            >,
            properties: &[("openUriAction", "message"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageBasicCardButtonOpenUriAction",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageBasicCardButtonOpenUriAction,
            >,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageBrowseCarouselCard",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageBrowseCarouselCard,
            >,
            properties: &[("imageDisplayOptions", "enum"), ("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItem",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItem,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageBrowseCarouselCardBrowseCarouselCardItemOpenUrlAction,
            >,
            properties: &[("url", "string"), ("urlTypeHint", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageCard",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentMessageCard>,
            properties: &[
                ("buttons", "list of message"),
                ("imageUri", "string"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageCardButton",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageCardButton,
            >,
            properties: &[("postback", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageCarouselSelect",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageCarouselSelect,
            >,
            properties: &[("items", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageCarouselSelectItem",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageCarouselSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageColumnProperties",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageColumnProperties,
            >,
            properties: &[("header", "string"), ("horizontalAlignment", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageImage",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentMessageImage>,
            properties: &[("accessibilityText", "string"), ("imageUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageLinkOutSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageLinkOutSuggestion,
            >,
            properties: &[("destinationName", "string"), ("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageListSelect",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageListSelect,
            >,
            properties: &[
                ("items", "list of message"),
                ("subtitle", "string"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageListSelectItem",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageListSelectItem,
            >,
            properties: &[
                ("description", "string"),
                ("image", "message"),
                ("info", "message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageMediaContent",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageMediaContent,
            >,
            properties: &[("mediaObjects", "list of message"), ("mediaType", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageMediaContentResponseMediaObject",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageMediaContentResponseMediaObject,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageQuickReplies",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageQuickReplies,
            >,
            properties: &[("quickReplies", "list of string"), ("title", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmCardContent",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmCardContent,
            >,
            properties: &[
                ("description", "string"),
                ("media", "message"),
                ("suggestions", "list of message"),
                ("title", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmCardContentRbmMedia",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmCardContentRbmMedia,
            >,
            properties: &[
                ("fileUri", "string"),
                ("height", "enum"),
                ("thumbnailUri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmCarouselCard",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmCarouselCard,
            >,
            properties: &[("cardContents", "list of message"), ("cardWidth", "enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmStandaloneCard",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmStandaloneCard,
            >,
            properties: &[
                ("cardContent", "message"),
                ("cardOrientation", "enum"),
                ("thumbnailImageAlignment", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedAction",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedAction,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionDial",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionDial,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionOpenUri,
            >,
            properties: &[("uri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedActionRbmSuggestedActionShareLocation,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedReply",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestedReply,
            >,
            properties: &[("postbackData", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmSuggestion,
            >,
            properties: &[("action", "message"), ("reply", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmText",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentMessageRbmText>,
            properties: &[("rbmSuggestion", "list of message"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageSelectItemInfo",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageSelectItemInfo,
            >,
            properties: &[("key", "string"), ("synonyms", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageSimpleResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageSimpleResponse,
            >,
            properties: &[
                ("displayText", "string"),
                ("ssml", "string"),
                ("textToSpeech", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageSimpleResponses",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageSimpleResponses,
            >,
            properties: &[("simpleResponses", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageSuggestion",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageSuggestion,
            >,
            properties: &[("title", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageSuggestions",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageSuggestions,
            >,
            properties: &[("suggestions", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageTableCard",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageTableCard,
            >,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageTableCardCell",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageTableCardCell,
            >,
            properties: &[("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageTableCardRow",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageTableCardRow,
            >,
            properties: &[("cells", "list of message"), ("dividerAfter", "bool")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageTelephonyPlayAudio",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageTelephonyPlayAudio,
            >,
            properties: &[("audioUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageTelephonySynthesizeSpeech",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageTelephonySynthesizeSpeech,
            >,
            properties: &[("ssml", "string"), ("text", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentMessageText",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentMessageText>,
            properties: &[("text", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentParameter",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentParameter>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentSuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentSuggestion>,
            properties: &[
                ("description", "string"),
                ("displayName", "string"),
                ("intentV2", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentTrainingPhrase",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::IntentTrainingPhrase>,
            properties: &[
                ("name", "string"),
                ("parts", "list of message"),
                ("timesAddedCount", "int32"),
                ("type", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::IntentTrainingPhrasePart",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::IntentTrainingPhrasePart,
            >,
            properties: &[
                ("alias", "string"),
                ("entityType", "string"),
                ("text", "string"),
                ("userDefined", "bool"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAnswers",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::KnowledgeAnswers>,
            properties: &[("answers", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAnswersAnswer",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeAnswersAnswer,
            >,
            properties: &[
                ("answer", "string"),
                ("faqQuestion", "string"),
                ("matchConfidence", "float"),
                ("matchConfidenceLevel", "enum"),
                ("source", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("suggestedQuery", "message"),
                ("suggestedQueryAnswer", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswer",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswer,
            >,
            properties: &[
                ("answerText", "string"),
                ("faqSource", "message"),
                ("generativeSource", "message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerFaqSource",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerFaqSource,
            >,
            properties: &[("question", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSource,
            >,
            properties: &[("snippets", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerKnowledgeAnswerGenerativeSourceSnippet,
            >,
            properties: &[
                ("metadata", "object"),
                ("text", "string"),
                ("title", "string"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerSuggestedQuery",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeAssistAnswerSuggestedQuery,
            >,
            properties: &[("queryText", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::KnowledgeOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::KnowledgeOperationMetadata,
            >,
            properties: &[
                ("doneTime", "timestamp"),
                ("exportOperationMetadata", "message"),
                ("knowledgeBase", "string"),
                ("state", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::Message",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::Message>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::MessageAnnotation",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::MessageAnnotation>,
            properties: &[("containEntities", "bool"), ("parts", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::OriginalDetectIntentRequest",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::OriginalDetectIntentRequest,
            >,
            properties: &[
                ("payload", "object"),
                ("source", "string"),
                ("version", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::QueryResult",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::QueryResult>,
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
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessage",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ResponseMessage>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessageEndInteraction",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ResponseMessageEndInteraction,
            >,
            properties: &[],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessageLiveAgentHandoff",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ResponseMessageLiveAgentHandoff,
            >,
            properties: &[("metadata", "object")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessageMixedAudio",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ResponseMessageMixedAudio,
            >,
            properties: &[("segments", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessageMixedAudioSegment",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ResponseMessageMixedAudioSegment,
            >,
            properties: &[
                ("allowPlaybackInterruption", "bool"),
                ("audio", "bytes"),
                ("uri", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessageTelephonyTransferCall",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::ResponseMessageTelephonyTransferCall,
            >,
            properties: &[("phoneNumber", "string"), ("sipUri", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ResponseMessageText",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ResponseMessageText>,
            properties: &[("text", "list of string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::Sentiment",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::Sentiment>,
            properties: &[("magnitude", "float"), ("score", "float")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SentimentAnalysisResult",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SentimentAnalysisResult,
            >,
            properties: &[("queryTextSentiment", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SessionEntityType",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::SessionEntityType>,
            properties: &[
                ("entities", "list of message"),
                ("entityOverrideMode", "enum"),
                ("name", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadata",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SetSuggestionFeatureConfigOperationMetadata,
            >,
            properties: &[
                ("conversationProfile", "string"),
                ("createTime", "timestamp"),
                ("participantRole", "enum"),
                ("suggestionFeatureType", "enum"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SmartReplyAnswer",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::SmartReplyAnswer>,
            properties: &[
                ("answerRecord", "string"),
                ("confidence", "float"),
                ("reply", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SpeechWordInfo",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::SpeechWordInfo>,
            properties: &[
                ("confidence", "float"),
                ("endOffset", "duration"),
                ("startOffset", "duration"),
                ("word", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::StreamingRecognitionResult",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::StreamingRecognitionResult,
            >,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::SuggestArticlesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SuggestArticlesResponse,
            >,
            properties: &[
                ("articleAnswers", "list of message"),
                ("contextSize", "int32"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SuggestDialogflowAssistsResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SuggestDialogflowAssistsResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("dialogflowAssistAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SuggestFaqAnswersResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SuggestFaqAnswersResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("faqAnswers", "list of message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SuggestKnowledgeAssistResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SuggestKnowledgeAssistResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("knowledgeAssistAnswer", "message"),
                ("latestMessage", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SuggestSmartRepliesResponse",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SuggestSmartRepliesResponse,
            >,
            properties: &[
                ("contextSize", "int32"),
                ("latestMessage", "string"),
                ("smartReplyAnswers", "list of message"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SuggestionResult",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::SuggestionResult>,
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
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SummarySuggestion",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::SummarySuggestion>,
            properties: &[("summarySections", "list of message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::SummarySuggestionSummarySection",
            again: again::<
                dialogflow::v3beta1::schemas::v2beta1::SummarySuggestionSummarySection,
            >,
            properties: &[("section", "string"), ("summary", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::TelephonyDtmfEvents",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::TelephonyDtmfEvents>,
            properties: &[("dtmfEvents", "list of enum")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::ToolCall",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ToolCall>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::ToolCallResult",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ToolCallResult>,
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
            schema: "dialogflow::v3beta1::schemas::v2beta1::ToolCallResultError",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::ToolCallResultError>,
            properties: &[("message", "string")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::WebhookRequest",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::WebhookRequest>,
            properties: &[
                ("alternativeQueryResults", "list of message"),
                ("originalDetectIntentRequest", "message"),
                ("queryResult", "message"),
                ("responseId", "string"),
                ("session", "string"),
            ],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v2beta1::WebhookResponse",
            again: again::<dialogflow::v3beta1::schemas::v2beta1::WebhookResponse>,
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

    #[cfg(feature = "schemas-without-methods-v3alpha1")]
    &[
        Row {
            schema: "dialogflow::v3beta1::schemas::v3alpha1::ConversationSignals",
            again: again::<dialogflow::v3beta1::schemas::v3alpha1::ConversationSignals>,
            properties: &[("turnSignals", "message")],
        },
        Row {
            schema: "dialogflow::v3beta1::schemas::v3alpha1::TurnSignals",
            again: again::<dialogflow::v3beta1::schemas::v3alpha1::TurnSignals>,
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
