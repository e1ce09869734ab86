//! Schemas of the feature `agents`.

use crate::runtime;
use crate::v3beta1::schemas;

/// Agents are best described as Natural Language Understanding (NLU) modules that transform user
/// requests into actionable data. You can include agents in your app, product, or service to
/// determine user intent and respond to the user in a natural way. After you create an agent, you
/// can add Intents, Entity Types, Flows, Fulfillments, Webhooks, TransitionRouteGroups and so on to
/// manage the conversation flows.
///
/// Schema `GoogleCloudDialogflowCxV3beta1Agent`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Agent {
    /// Hierarchical advanced settings for this agent. The settings exposed at the lower level overrides
    /// the settings exposed at the higher level.
    pub advanced_settings: Option<schemas::AdvancedSettings>,

    /// Optional. Answer feedback collection settings.
    pub answer_feedback_settings: Option<schemas::AgentAnswerFeedbackSettings>,

    /// The URI of the agent's avatar. Avatars are used throughout the Dialogflow console and in the
    /// self-hosted [Web Demo](https://cloud.google.com/dialogflow/docs/integrations/web-demo)
    /// integration.
    pub avatar_uri: Option<String>,

    /// Optional. The BigQuery export settings for this agent. The conversation data will be exported to
    /// BigQuery tables if it is enabled. By default, BigQuery export settings will not be exported with
    /// agent. You need to set include_bigquery_export_settings to include it in the exported agent.
    pub bigquery_export_settings: Option<schemas::BigQueryExportSettings>,

    /// Optional. Settings for custom client certificates.
    pub client_certificate_settings: Option<schemas::AgentClientCertificateSettings>,

    /// Required. Immutable. The default language of the agent as a language tag. See
    /// [Language Support](https://cloud.google.com/dialogflow/cx/docs/reference/language) for a list of
    /// the currently supported language codes. This field cannot be set by the [Agents.UpdateAgent]
    /// method.
    ///
    /// [Agents.UpdateAgent]: crate::v3beta1::projects::locations::agents::Agents::patch
    pub default_language_code: Option<String>,

    /// The description of the agent. The maximum length is 500 characters. If exceeded, the request is
    /// rejected.
    pub description: Option<String>,

    /// Required. The human-readable name of the agent, unique within the location.
    pub display_name: Option<String>,

    /// Optional. Enable training multi-lingual models for this agent. These models will be trained on
    /// all the languages supported by the agent.
    pub enable_multi_language_training: Option<bool>,

    /// Indicates if automatic spell correction is enabled in detect intent requests.
    pub enable_spell_correction: Option<bool>,

    /// Indicates if stackdriver logging is enabled for the agent. Please use agent.advanced_settings
    /// instead.
    #[deprecated]
    pub enable_stackdriver_logging: Option<bool>,

    /// Gen App Builder-related agent-level settings.
    pub gen_app_builder_settings: Option<schemas::AgentGenAppBuilderSettings>,

    /// Git integration settings for this agent.
    pub git_integration_settings: Option<schemas::AgentGitIntegrationSettings>,

    /// Indicates whether the agent is locked for changes. If the agent is locked, modifications to the
    /// agent will be rejected except for RestoreAgent.
    pub locked: Option<bool>,

    /// The unique identifier of the agent. Required for the [Agents.UpdateAgent] method.
    /// [Agents.CreateAgent] populates the name automatically. Format: `projects//locations//agents/`.
    ///
    /// [Agents.CreateAgent]: crate::v3beta1::projects::locations::agents::Agents::create
    /// [Agents.UpdateAgent]: crate::v3beta1::projects::locations::agents::Agents::patch
    pub name: Option<String>,

    /// Optional. Settings for end user personalization.
    pub personalization_settings: Option<schemas::AgentPersonalizationSettings>,

    /// Optional. Output only. A read only boolean field reflecting Zone Isolation status of the agent.
    pub satisfies_pzi: Option<bool>,

    /// Optional. Output only. A read only boolean field reflecting Zone Separation status of the agent.
    pub satisfies_pzs: Option<bool>,

    /// Name of the SecuritySettings reference for the agent. Format:
    /// `projects//locations//securitySettings/`.
    pub security_settings: Option<String>,

    /// Speech recognition related settings.
    pub speech_to_text_settings: Option<schemas::SpeechToTextSettings>,

    /// Name of the start flow in this agent. A start flow will be automatically created when the agent
    /// is created, and can only be deleted by deleting the agent. Format:
    /// `projects//locations//agents//flows/`. Currently only the default start flow with id
    /// "00000000-0000-0000-0000-000000000000" is allowed.
    pub start_flow: Option<String>,

    /// Name of the start playbook in this agent. A start playbook will be automatically created when
    /// the agent is created, and can only be deleted by deleting the agent. Format:
    /// `projects//locations//agents//playbooks/`. Currently only the default playbook with id
    /// "00000000-0000-0000-0000-000000000000" is allowed.
    pub start_playbook: Option<String>,

    /// The list of all languages supported by the agent (except for the `default_language_code`).
    pub supported_language_codes: Vec<String>,

    /// Settings on instructing the speech synthesizer on how to generate the output audio content.
    pub text_to_speech_settings: Option<schemas::TextToSpeechSettings>,

    /// Required. The time zone of the agent from the
    /// [time zone database](https://www.iana.org/time-zones), e.g., America/New_York, Europe/Paris.
    pub time_zone: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Agent {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            advanced_settings: None,
            answer_feedback_settings: None,
            avatar_uri: None,
            bigquery_export_settings: None,
            client_certificate_settings: None,
            default_language_code: None,
            description: None,
            display_name: None,
            enable_multi_language_training: None,
            enable_spell_correction: None,
            enable_stackdriver_logging: None,
            gen_app_builder_settings: None,
            git_integration_settings: None,
            locked: None,
            name: None,
            personalization_settings: None,
            satisfies_pzi: None,
            satisfies_pzs: None,
            security_settings: None,
            speech_to_text_settings: None,
            start_flow: None,
            start_playbook: None,
            supported_language_codes: Vec::new(),
            text_to_speech_settings: None,
            time_zone: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`advanced_settings`](Self::advanced_settings).
    pub fn set_advanced_settings(mut self, value: schemas::AdvancedSettings) -> Self {
        self.advanced_settings = Some(value);
        self
    }

    /// Sets [`answer_feedback_settings`](Self::answer_feedback_settings).
    pub fn set_answer_feedback_settings(
        mut self,
        value: schemas::AgentAnswerFeedbackSettings,
    ) -> Self {
        self.answer_feedback_settings = Some(value);
        self
    }

    /// Sets [`avatar_uri`](Self::avatar_uri).
    pub fn set_avatar_uri(mut self, value: impl Into<String>) -> Self {
        self.avatar_uri = Some(value.into());
        self
    }

    /// Sets [`bigquery_export_settings`](Self::bigquery_export_settings).
    pub fn set_bigquery_export_settings(
        mut self,
        value: schemas::BigQueryExportSettings,
    ) -> Self {
        self.bigquery_export_settings = Some(value);
        self
    }

    /// Sets [`client_certificate_settings`](Self::client_certificate_settings).
    pub fn set_client_certificate_settings(
        mut self,
        value: schemas::AgentClientCertificateSettings,
    ) -> Self {
        self.client_certificate_settings = Some(value);
        self
    }

    /// Sets [`default_language_code`](Self::default_language_code).
    pub fn set_default_language_code(mut self, value: impl Into<String>) -> Self {
        self.default_language_code = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn set_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`enable_multi_language_training`](Self::enable_multi_language_training).
    pub fn set_enable_multi_language_training(mut self, value: bool) -> Self {
        self.enable_multi_language_training = Some(value);
        self
    }

    /// Sets [`enable_spell_correction`](Self::enable_spell_correction).
    pub fn set_enable_spell_correction(mut self, value: bool) -> Self {
        self.enable_spell_correction = Some(value);
        self
    }

    /// Sets [`enable_stackdriver_logging`](Self::enable_stackdriver_logging).
    #[deprecated]
    pub fn set_enable_stackdriver_logging(mut self, value: bool) -> Self {
        self.enable_stackdriver_logging = Some(value);
        self
    }

    /// Sets [`gen_app_builder_settings`](Self::gen_app_builder_settings).
    pub fn set_gen_app_builder_settings(
        mut self,
        value: schemas::AgentGenAppBuilderSettings,
    ) -> Self {
        self.gen_app_builder_settings = Some(value);
        self
    }

    /// Sets [`git_integration_settings`](Self::git_integration_settings).
    pub fn set_git_integration_settings(
        mut self,
        value: schemas::AgentGitIntegrationSettings,
    ) -> Self {
        self.git_integration_settings = Some(value);
        self
    }

    /// Sets [`locked`](Self::locked).
    pub fn set_locked(mut self, value: bool) -> Self {
        self.locked = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`personalization_settings`](Self::personalization_settings).
    pub fn set_personalization_settings(
        mut self,
        value: schemas::AgentPersonalizationSettings,
    ) -> Self {
        self.personalization_settings = Some(value);
        self
    }

    /// Sets [`satisfies_pzi`](Self::satisfies_pzi).
    pub fn set_satisfies_pzi(mut self, value: bool) -> Self {
        self.satisfies_pzi = Some(value);
        self
    }

    /// Sets [`satisfies_pzs`](Self::satisfies_pzs).
    pub fn set_satisfies_pzs(mut self, value: bool) -> Self {
        self.satisfies_pzs = Some(value);
        self
    }

    /// Sets [`security_settings`](Self::security_settings).
    pub fn set_security_settings(mut self, value: impl Into<String>) -> Self {
        self.security_settings = Some(value.into());
        self
    }

    /// Sets [`speech_to_text_settings`](Self::speech_to_text_settings).
    pub fn set_speech_to_text_settings(
        mut self,
        value: schemas::SpeechToTextSettings,
    ) -> Self {
        self.speech_to_text_settings = Some(value);
        self
    }

    /// Sets [`start_flow`](Self::start_flow).
    pub fn set_start_flow(mut self, value: impl Into<String>) -> Self {
        self.start_flow = Some(value.into());
        self
    }

    /// Sets [`start_playbook`](Self::start_playbook).
    pub fn set_start_playbook(mut self, value: impl Into<String>) -> Self {
        self.start_playbook = Some(value.into());
        self
    }

    /// Sets [`supported_language_codes`](Self::supported_language_codes).
    pub fn set_supported_language_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_language_codes = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`text_to_speech_settings`](Self::text_to_speech_settings).
    pub fn set_text_to_speech_settings(
        mut self,
        value: schemas::TextToSpeechSettings,
    ) -> Self {
        self.text_to_speech_settings = Some(value);
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    pub fn set_time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

impl runtime::Message for Agent {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "advancedSettings" => reader.field(&mut self.advanced_settings),
            "answerFeedbackSettings" => reader.field(&mut self.answer_feedback_settings),
            "avatarUri" => reader.field(&mut self.avatar_uri),
            "bigqueryExportSettings" => reader.field(&mut self.bigquery_export_settings),
            "clientCertificateSettings" => {
                reader.field(&mut self.client_certificate_settings)
            }
            "defaultLanguageCode" => reader.field(&mut self.default_language_code),
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "enableMultiLanguageTraining" => {
                reader.field(&mut self.enable_multi_language_training)
            }
            "enableSpellCorrection" => reader.field(&mut self.enable_spell_correction),
            "enableStackdriverLogging" => {
                reader.field(&mut self.enable_stackdriver_logging)
            }
            "genAppBuilderSettings" => reader.field(&mut self.gen_app_builder_settings),
            "gitIntegrationSettings" => reader.field(&mut self.git_integration_settings),
            "locked" => reader.field(&mut self.locked),
            "name" => reader.field(&mut self.name),
            "personalizationSettings" => reader.field(&mut self.personalization_settings),
            "satisfiesPzi" => reader.field(&mut self.satisfies_pzi),
            "satisfiesPzs" => reader.field(&mut self.satisfies_pzs),
            "securitySettings" => reader.field(&mut self.security_settings),
            "speechToTextSettings" => reader.field(&mut self.speech_to_text_settings),
            "startFlow" => reader.field(&mut self.start_flow),
            "startPlaybook" => reader.field(&mut self.start_playbook),
            "supportedLanguageCodes" => reader.field(&mut self.supported_language_codes),
            "textToSpeechSettings" => reader.field(&mut self.text_to_speech_settings),
            "timeZone" => reader.field(&mut self.time_zone),
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
        writer.field("answerFeedbackSettings", &self.answer_feedback_settings);
        writer.field("avatarUri", &self.avatar_uri);
        writer.field("bigqueryExportSettings", &self.bigquery_export_settings);
        writer.field("clientCertificateSettings", &self.client_certificate_settings);
        writer.field("defaultLanguageCode", &self.default_language_code);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer
            .field("enableMultiLanguageTraining", &self.enable_multi_language_training);
        writer.field("enableSpellCorrection", &self.enable_spell_correction);
        writer.field("enableStackdriverLogging", &self.enable_stackdriver_logging);
        writer.field("genAppBuilderSettings", &self.gen_app_builder_settings);
        writer.field("gitIntegrationSettings", &self.git_integration_settings);
        writer.field("locked", &self.locked);
        writer.field("name", &self.name);
        writer.field("personalizationSettings", &self.personalization_settings);
        writer.field("satisfiesPzi", &self.satisfies_pzi);
        writer.field("satisfiesPzs", &self.satisfies_pzs);
        writer.field("securitySettings", &self.security_settings);
        writer.field("speechToTextSettings", &self.speech_to_text_settings);
        writer.field("startFlow", &self.start_flow);
        writer.field("startPlaybook", &self.start_playbook);
        writer.field("supportedLanguageCodes", &self.supported_language_codes);
        writer.field("textToSpeechSettings", &self.text_to_speech_settings);
        writer.field("timeZone", &self.time_zone);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Agent);

/// Settings for answer feedback collection.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentAnswerFeedbackSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentAnswerFeedbackSettings {
    /// Optional. If enabled, end users will be able to provide answer feedback to Dialogflow responses.
    /// Feature works only if interaction logging is enabled in the Dialogflow agent.
    pub enable_answer_feedback: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentAnswerFeedbackSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_answer_feedback: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_answer_feedback`](Self::enable_answer_feedback).
    pub fn set_enable_answer_feedback(mut self, value: bool) -> Self {
        self.enable_answer_feedback = Some(value);
        self
    }
}

impl runtime::Message for AgentAnswerFeedbackSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableAnswerFeedback" => reader.field(&mut self.enable_answer_feedback),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableAnswerFeedback", &self.enable_answer_feedback);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentAnswerFeedbackSettings);

/// Settings for custom client certificates.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentClientCertificateSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentClientCertificateSettings {
    /// Optional. The name of the SecretManager secret version resource storing the passphrase.
    /// 'passphrase' should be left unset if the private key is not encrypted. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub passphrase: Option<String>,

    /// Required. The name of the SecretManager secret version resource storing the private key encoded
    /// in PEM format. Format: `projects/{project}/secrets/{secret}/versions/{version}`
    pub private_key: Option<String>,

    /// Required. The ssl certificate encoded in PEM format. This string must include the begin header
    /// and end footer lines.
    pub ssl_certificate: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentClientCertificateSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            passphrase: None,
            private_key: None,
            ssl_certificate: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`passphrase`](Self::passphrase).
    pub fn set_passphrase(mut self, value: impl Into<String>) -> Self {
        self.passphrase = Some(value.into());
        self
    }

    /// Sets [`private_key`](Self::private_key).
    pub fn set_private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }

    /// Sets [`ssl_certificate`](Self::ssl_certificate).
    pub fn set_ssl_certificate(mut self, value: impl Into<String>) -> Self {
        self.ssl_certificate = Some(value.into());
        self
    }
}

impl runtime::Message for AgentClientCertificateSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "passphrase" => reader.field(&mut self.passphrase),
            "privateKey" => reader.field(&mut self.private_key),
            "sslCertificate" => reader.field(&mut self.ssl_certificate),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("passphrase", &self.passphrase);
        writer.field("privateKey", &self.private_key);
        writer.field("sslCertificate", &self.ssl_certificate);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentClientCertificateSettings);

/// Settings for Gen App Builder.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentGenAppBuilderSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentGenAppBuilderSettings {
    /// Required. The full name of the Gen App Builder engine related to this agent if there is one.
    /// Format:
    /// `projects/{Project ID}/locations/{Location ID}/collections/{Collection ID}/engines/{Engine ID}`
    pub engine: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentGenAppBuilderSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            engine: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`engine`](Self::engine).
    pub fn set_engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

impl runtime::Message for AgentGenAppBuilderSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "engine" => reader.field(&mut self.engine),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("engine", &self.engine);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentGenAppBuilderSettings);

/// Settings for connecting to Git repository for an agent.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentGitIntegrationSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentGitIntegrationSettings {
    /// Git connection settings.
    pub git_connection_settings: Option<
        schemas::AgentGitIntegrationSettingsGitConnectionSettings,
    >,

    /// GitHub settings.
    pub github_settings: Option<schemas::AgentGitIntegrationSettingsGithubSettings>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentGitIntegrationSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            git_connection_settings: None,
            github_settings: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`git_connection_settings`](Self::git_connection_settings).
    pub fn set_git_connection_settings(
        mut self,
        value: schemas::AgentGitIntegrationSettingsGitConnectionSettings,
    ) -> Self {
        self.git_connection_settings = Some(value);
        self
    }

    /// Sets [`github_settings`](Self::github_settings).
    pub fn set_github_settings(
        mut self,
        value: schemas::AgentGitIntegrationSettingsGithubSettings,
    ) -> Self {
        self.github_settings = Some(value);
        self
    }
}

impl runtime::Message for AgentGitIntegrationSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "gitConnectionSettings" => reader.field(&mut self.git_connection_settings),
            "githubSettings" => reader.field(&mut self.github_settings),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("gitConnectionSettings", &self.git_connection_settings);
        writer.field("githubSettings", &self.github_settings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentGitIntegrationSettings);

/// Integration settings for a Git service hosted on Cloud Run.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentGitIntegrationSettingsGitConnectionSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentGitIntegrationSettingsGitConnectionSettings {
    /// The name of the SecretManager secret version resource storing the git access token. Format:
    /// `projects/{project}/secrets/{secret}/versions/{version}`
    pub access_token_secret: Option<String>,

    /// Optional. List of branches configured for the repository.
    pub branches: Vec<String>,

    /// Required. Display name for the repository
    pub display_name: Option<String>,

    /// Required. Git server reporitory URI.
    pub repository_uri: Option<String>,

    /// Required. Default branch of the repository.
    pub tracking_branch: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentGitIntegrationSettingsGitConnectionSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            access_token_secret: None,
            branches: Vec::new(),
            display_name: None,
            repository_uri: None,
            tracking_branch: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`access_token_secret`](Self::access_token_secret).
    pub fn set_access_token_secret(mut self, value: impl Into<String>) -> Self {
        self.access_token_secret = Some(value.into());
        self
    }

    /// Sets [`branches`](Self::branches).
    pub fn set_branches(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.branches = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`repository_uri`](Self::repository_uri).
    pub fn set_repository_uri(mut self, value: impl Into<String>) -> Self {
        self.repository_uri = Some(value.into());
        self
    }

    /// Sets [`tracking_branch`](Self::tracking_branch).
    pub fn set_tracking_branch(mut self, value: impl Into<String>) -> Self {
        self.tracking_branch = Some(value.into());
        self
    }
}

impl runtime::Message for AgentGitIntegrationSettingsGitConnectionSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accessTokenSecret" => reader.field(&mut self.access_token_secret),
            "branches" => reader.field(&mut self.branches),
            "displayName" => reader.field(&mut self.display_name),
            "repositoryUri" => reader.field(&mut self.repository_uri),
            "trackingBranch" => reader.field(&mut self.tracking_branch),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accessTokenSecret", &self.access_token_secret);
        writer.field("branches", &self.branches);
        writer.field("displayName", &self.display_name);
        writer.field("repositoryUri", &self.repository_uri);
        writer.field("trackingBranch", &self.tracking_branch);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentGitIntegrationSettingsGitConnectionSettings);

/// Settings of integration with GitHub.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentGitIntegrationSettingsGithubSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentGitIntegrationSettingsGithubSettings {
    /// The access token used to authenticate the access to the GitHub repository.
    pub access_token: Option<String>,

    /// A list of branches configured to be used from Dialogflow.
    pub branches: Vec<String>,

    /// The unique repository display name for the GitHub repository.
    pub display_name: Option<String>,

    /// The GitHub repository URI related to the agent.
    pub repository_uri: Option<String>,

    /// The branch of the GitHub repository tracked for this agent.
    pub tracking_branch: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentGitIntegrationSettingsGithubSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            access_token: None,
            branches: Vec::new(),
            display_name: None,
            repository_uri: None,
            tracking_branch: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`access_token`](Self::access_token).
    pub fn set_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }

    /// Sets [`branches`](Self::branches).
    pub fn set_branches(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.branches = values.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`repository_uri`](Self::repository_uri).
    pub fn set_repository_uri(mut self, value: impl Into<String>) -> Self {
        self.repository_uri = Some(value.into());
        self
    }

    /// Sets [`tracking_branch`](Self::tracking_branch).
    pub fn set_tracking_branch(mut self, value: impl Into<String>) -> Self {
        self.tracking_branch = Some(value.into());
        self
    }
}

impl runtime::Message for AgentGitIntegrationSettingsGithubSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "accessToken" => reader.field(&mut self.access_token),
            "branches" => reader.field(&mut self.branches),
            "displayName" => reader.field(&mut self.display_name),
            "repositoryUri" => reader.field(&mut self.repository_uri),
            "trackingBranch" => reader.field(&mut self.tracking_branch),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("accessToken", &self.access_token);
        writer.field("branches", &self.branches);
        writer.field("displayName", &self.display_name);
        writer.field("repositoryUri", &self.repository_uri);
        writer.field("trackingBranch", &self.tracking_branch);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentGitIntegrationSettingsGithubSettings);

/// Settings for end user personalization.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentPersonalizationSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentPersonalizationSettings {
    /// Optional. Default end user metadata, used when processing DetectIntent requests. Recommended to
    /// be filled as a template instead of hard-coded value, for example { "age": "$session.params.age"
    /// }. The data will be merged with the QueryParameters.end_user_metadata in
    /// DetectIntentRequest.query_params during query processing.
    pub default_end_user_metadata: Option<serde_json::Map<String, serde_json::Value>>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentPersonalizationSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            default_end_user_metadata: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`default_end_user_metadata`](Self::default_end_user_metadata).
    pub fn set_default_end_user_metadata(
        mut self,
        value: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.default_end_user_metadata = Some(value.into());
        self
    }
}

impl runtime::Message for AgentPersonalizationSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "defaultEndUserMetadata" => reader.field(&mut self.default_end_user_metadata),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("defaultEndUserMetadata", &self.default_end_user_metadata);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentPersonalizationSettings);

/// The response message for Agents.GetAgentValidationResult.
///
/// Schema `GoogleCloudDialogflowCxV3beta1AgentValidationResult`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AgentValidationResult {
    /// Contains all flow validation results.
    pub flow_validation_results: Vec<schemas::FlowValidationResult>,

    /// The unique identifier of the agent validation result. Format:
    /// `projects//locations//agents//validationResult`.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl AgentValidationResult {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            flow_validation_results: Vec::new(),
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`flow_validation_results`](Self::flow_validation_results).
    pub fn set_flow_validation_results(
        mut self,
        values: impl IntoIterator<Item = schemas::FlowValidationResult>,
    ) -> Self {
        self.flow_validation_results = values.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for AgentValidationResult {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "flowValidationResults" => reader.field(&mut self.flow_validation_results),
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
        writer.field("flowValidationResults", &self.flow_validation_results);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(AgentValidationResult);

/// The settings of BigQuery export.
///
/// Schema `GoogleCloudDialogflowCxV3beta1BigQueryExportSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BigQueryExportSettings {
    /// The BigQuery table to export. Format: `projects//datasets//tables/`.
    pub bigquery_table: Option<String>,

    /// The field to indicate whether the BigQuery export is enabled.
    pub enabled: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl BigQueryExportSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            bigquery_table: None,
            enabled: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`bigquery_table`](Self::bigquery_table).
    pub fn set_bigquery_table(mut self, value: impl Into<String>) -> Self {
        self.bigquery_table = Some(value.into());
        self
    }

    /// Sets [`enabled`](Self::enabled).
    pub fn set_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

impl runtime::Message for BigQueryExportSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "bigqueryTable" => reader.field(&mut self.bigquery_table),
            "enabled" => reader.field(&mut self.enabled),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("bigqueryTable", &self.bigquery_table);
        writer.field("enabled", &self.enabled);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(BigQueryExportSettings);

/// The request message for [Agents.ExportAgent].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportAgentRequest`.
///
/// [Agents.ExportAgent]: crate::v3beta1::projects::locations::agents::Agents::export
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentRequest {
    /// Optional. The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to export the
    /// agent to. The format of this URI must be `gs:///`. If left unspecified, the serialized agent is
    /// returned inline. Dialogflow performs a write operation for the Cloud Storage object on the
    /// caller's behalf, so your request authentication must have write permissions for the object. For
    /// more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub agent_uri: Option<String>,

    /// Optional. The data format of the exported agent. If not specified, `BLOB` is assumed.
    pub data_format: Option<schemas::ExportAgentRequestDataFormat>,

    /// Optional. Environment name. If not set, draft environment is assumed. Format:
    /// `projects//locations//agents//environments/`.
    pub environment: Option<String>,

    /// Optional. The Git branch to export the agent to.
    pub git_destination: Option<schemas::ExportAgentRequestGitDestination>,

    /// Optional. Whether to include BigQuery Export setting.
    pub include_bigquery_export_settings: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_uri: None,
            data_format: None,
            environment: None,
            git_destination: None,
            include_bigquery_export_settings: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }

    /// Sets [`data_format`](Self::data_format).
    pub fn set_data_format(
        mut self,
        value: impl Into<schemas::ExportAgentRequestDataFormat>,
    ) -> Self {
        self.data_format = Some(value.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn set_environment(mut self, value: impl Into<String>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets [`git_destination`](Self::git_destination).
    pub fn set_git_destination(
        mut self,
        value: schemas::ExportAgentRequestGitDestination,
    ) -> Self {
        self.git_destination = Some(value);
        self
    }

    /// Sets [`include_bigquery_export_settings`](Self::include_bigquery_export_settings).
    pub fn set_include_bigquery_export_settings(mut self, value: bool) -> Self {
        self.include_bigquery_export_settings = Some(value);
        self
    }
}

impl runtime::Message for ExportAgentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentUri" => reader.field(&mut self.agent_uri),
            "dataFormat" => reader.field(&mut self.data_format),
            "environment" => reader.field(&mut self.environment),
            "gitDestination" => reader.field(&mut self.git_destination),
            "includeBigqueryExportSettings" => {
                reader.field(&mut self.include_bigquery_export_settings)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentUri", &self.agent_uri);
        writer.field("dataFormat", &self.data_format);
        writer.field("environment", &self.environment);
        writer.field("gitDestination", &self.git_destination);
        writer
            .field(
                "includeBigqueryExportSettings",
                &self.include_bigquery_export_settings,
            );
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentRequest);

/// The data format of the exported agent. If not specified, `BLOB` is assumed.
///
/// Values of `dataFormat` in [`ExportAgentRequest`].
///
/// [`ExportAgentRequest`]: crate::v3beta1::schemas::ExportAgentRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportAgentRequestDataFormat {
    /// Unspecified format. On the wire: `DATA_FORMAT_UNSPECIFIED`.
    Unspecified,

    /// Agent content will be exported as raw bytes. On the wire: `BLOB`.
    Blob,

    /// Agent content will be exported in JSON Package format. On the wire: `JSON_PACKAGE`.
    JsonPackage,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for ExportAgentRequestDataFormat {
    fn from(name: &str) -> Self {
        match name {
            "DATA_FORMAT_UNSPECIFIED" => Self::Unspecified,
            "BLOB" => Self::Blob,
            "JSON_PACKAGE" => Self::JsonPackage,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for ExportAgentRequestDataFormat {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "DATA_FORMAT_UNSPECIFIED",
            Self::Blob => "BLOB",
            Self::JsonPackage => "JSON_PACKAGE",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(ExportAgentRequestDataFormat);

/// Settings for exporting to a git branch.
///
/// Schema `GoogleCloudDialogflowCxV3beta1ExportAgentRequestGitDestination`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExportAgentRequestGitDestination {
    /// Commit message for the git push.
    pub commit_message: Option<String>,

    /// Tracking branch for the git push.
    pub tracking_branch: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ExportAgentRequestGitDestination {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            commit_message: None,
            tracking_branch: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`commit_message`](Self::commit_message).
    pub fn set_commit_message(mut self, value: impl Into<String>) -> Self {
        self.commit_message = Some(value.into());
        self
    }

    /// Sets [`tracking_branch`](Self::tracking_branch).
    pub fn set_tracking_branch(mut self, value: impl Into<String>) -> Self {
        self.tracking_branch = Some(value.into());
        self
    }
}

impl runtime::Message for ExportAgentRequestGitDestination {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "commitMessage" => reader.field(&mut self.commit_message),
            "trackingBranch" => reader.field(&mut self.tracking_branch),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("commitMessage", &self.commit_message);
        writer.field("trackingBranch", &self.tracking_branch);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ExportAgentRequestGitDestination);

/// Settings for Generative AI.
///
/// Schema `GoogleCloudDialogflowCxV3beta1GenerativeSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerativeSettings {
    /// Settings for Generative Fallback.
    pub fallback_settings: Option<schemas::GenerativeSettingsFallbackSettings>,

    /// Settings for Generative Safety.
    pub generative_safety_settings: Option<schemas::SafetySettings>,

    /// Settings for knowledge connector.
    pub knowledge_connector_settings: Option<
        schemas::GenerativeSettingsKnowledgeConnectorSettings,
    >,

    /// Language for this settings.
    pub language_code: Option<String>,

    /// LLM model settings.
    pub llm_model_settings: Option<schemas::LlmModelSettings>,

    /// Format: `projects//locations//agents//generativeSettings`.
    pub name: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerativeSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            fallback_settings: None,
            generative_safety_settings: None,
            knowledge_connector_settings: None,
            language_code: None,
            llm_model_settings: None,
            name: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`fallback_settings`](Self::fallback_settings).
    pub fn set_fallback_settings(
        mut self,
        value: schemas::GenerativeSettingsFallbackSettings,
    ) -> Self {
        self.fallback_settings = Some(value);
        self
    }

    /// Sets [`generative_safety_settings`](Self::generative_safety_settings).
    pub fn set_generative_safety_settings(
        mut self,
        value: schemas::SafetySettings,
    ) -> Self {
        self.generative_safety_settings = Some(value);
        self
    }

    /// Sets [`knowledge_connector_settings`](Self::knowledge_connector_settings).
    pub fn set_knowledge_connector_settings(
        mut self,
        value: schemas::GenerativeSettingsKnowledgeConnectorSettings,
    ) -> Self {
        self.knowledge_connector_settings = Some(value);
        self
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`llm_model_settings`](Self::llm_model_settings).
    pub fn set_llm_model_settings(mut self, value: schemas::LlmModelSettings) -> Self {
        self.llm_model_settings = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl runtime::Message for GenerativeSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "fallbackSettings" => reader.field(&mut self.fallback_settings),
            "generativeSafetySettings" => {
                reader.field(&mut self.generative_safety_settings)
            }
            "knowledgeConnectorSettings" => {
                reader.field(&mut self.knowledge_connector_settings)
            }
            "languageCode" => reader.field(&mut self.language_code),
            "llmModelSettings" => reader.field(&mut self.llm_model_settings),
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
        writer.field("fallbackSettings", &self.fallback_settings);
        writer.field("generativeSafetySettings", &self.generative_safety_settings);
        writer.field("knowledgeConnectorSettings", &self.knowledge_connector_settings);
        writer.field("languageCode", &self.language_code);
        writer.field("llmModelSettings", &self.llm_model_settings);
        writer.field("name", &self.name);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerativeSettings);

/// Settings for Generative Fallback.
///
/// Schema `GoogleCloudDialogflowCxV3beta1GenerativeSettingsFallbackSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerativeSettingsFallbackSettings {
    /// Stored prompts that can be selected, for example default templates like "conservative" or
    /// "chatty", or user defined ones.
    pub prompt_templates: Vec<schemas::GenerativeSettingsFallbackSettingsPromptTemplate>,

    /// Display name of the selected prompt.
    pub selected_prompt: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerativeSettingsFallbackSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            prompt_templates: Vec::new(),
            selected_prompt: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`prompt_templates`](Self::prompt_templates).
    pub fn set_prompt_templates(
        mut self,
        values: impl IntoIterator<
            Item = schemas::GenerativeSettingsFallbackSettingsPromptTemplate,
        >,
    ) -> Self {
        self.prompt_templates = values.into_iter().collect();
        self
    }

    /// Sets [`selected_prompt`](Self::selected_prompt).
    pub fn set_selected_prompt(mut self, value: impl Into<String>) -> Self {
        self.selected_prompt = Some(value.into());
        self
    }
}

impl runtime::Message for GenerativeSettingsFallbackSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "promptTemplates" => reader.field(&mut self.prompt_templates),
            "selectedPrompt" => reader.field(&mut self.selected_prompt),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("promptTemplates", &self.prompt_templates);
        writer.field("selectedPrompt", &self.selected_prompt);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerativeSettingsFallbackSettings);

/// Prompt template.
///
/// Schema `GoogleCloudDialogflowCxV3beta1GenerativeSettingsFallbackSettingsPromptTemplate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerativeSettingsFallbackSettingsPromptTemplate {
    /// Prompt name.
    pub display_name: Option<String>,

    /// If the flag is true, the prompt is frozen and cannot be modified by users.
    pub frozen: Option<bool>,

    /// Prompt text that is sent to a LLM on no-match default, placeholders are filled downstream. For
    /// example: "Here is a conversation $conversation, a response is: "
    pub prompt_text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerativeSettingsFallbackSettingsPromptTemplate {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            display_name: None,
            frozen: None,
            prompt_text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn set_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets [`frozen`](Self::frozen).
    pub fn set_frozen(mut self, value: bool) -> Self {
        self.frozen = Some(value);
        self
    }

    /// Sets [`prompt_text`](Self::prompt_text).
    pub fn set_prompt_text(mut self, value: impl Into<String>) -> Self {
        self.prompt_text = Some(value.into());
        self
    }
}

impl runtime::Message for GenerativeSettingsFallbackSettingsPromptTemplate {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "displayName" => reader.field(&mut self.display_name),
            "frozen" => reader.field(&mut self.frozen),
            "promptText" => reader.field(&mut self.prompt_text),
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
        writer.field("frozen", &self.frozen);
        writer.field("promptText", &self.prompt_text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerativeSettingsFallbackSettingsPromptTemplate);

/// Settings for knowledge connector. These parameters are used for LLM prompt like "You are . You
/// are a helpful and verbose at , . Your task is to help humans on ".
///
/// Schema `GoogleCloudDialogflowCxV3beta1GenerativeSettingsKnowledgeConnectorSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GenerativeSettingsKnowledgeConnectorSettings {
    /// Name of the virtual agent. Used for LLM prompt. Can be left empty.
    pub agent: Option<String>,

    /// Identity of the agent, e.g. "virtual agent", "AI assistant".
    pub agent_identity: Option<String>,

    /// Agent scope, e.g. "Example company website", "internal Example company website for employees",
    /// "manual of car owner".
    pub agent_scope: Option<String>,

    /// Name of the company, organization or other entity that the agent represents. Used for knowledge
    /// connector LLM prompt and for knowledge search.
    pub business: Option<String>,

    /// Company description, used for LLM prompt, e.g. "a family company selling freshly roasted coffee
    /// beans".
    pub business_description: Option<String>,

    /// Whether to disable fallback to Data Store search results (in case the LLM couldn't pick a proper
    /// answer). Per default the feature is enabled.
    pub disable_data_store_fallback: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl GenerativeSettingsKnowledgeConnectorSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent: None,
            agent_identity: None,
            agent_scope: None,
            business: None,
            business_description: None,
            disable_data_store_fallback: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent`](Self::agent).
    pub fn set_agent(mut self, value: impl Into<String>) -> Self {
        self.agent = Some(value.into());
        self
    }

    /// Sets [`agent_identity`](Self::agent_identity).
    pub fn set_agent_identity(mut self, value: impl Into<String>) -> Self {
        self.agent_identity = Some(value.into());
        self
    }

    /// Sets [`agent_scope`](Self::agent_scope).
    pub fn set_agent_scope(mut self, value: impl Into<String>) -> Self {
        self.agent_scope = Some(value.into());
        self
    }

    /// Sets [`business`](Self::business).
    pub fn set_business(mut self, value: impl Into<String>) -> Self {
        self.business = Some(value.into());
        self
    }

    /// Sets [`business_description`](Self::business_description).
    pub fn set_business_description(mut self, value: impl Into<String>) -> Self {
        self.business_description = Some(value.into());
        self
    }

    /// Sets [`disable_data_store_fallback`](Self::disable_data_store_fallback).
    pub fn set_disable_data_store_fallback(mut self, value: bool) -> Self {
        self.disable_data_store_fallback = Some(value);
        self
    }
}

impl runtime::Message for GenerativeSettingsKnowledgeConnectorSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agent" => reader.field(&mut self.agent),
            "agentIdentity" => reader.field(&mut self.agent_identity),
            "agentScope" => reader.field(&mut self.agent_scope),
            "business" => reader.field(&mut self.business),
            "businessDescription" => reader.field(&mut self.business_description),
            "disableDataStoreFallback" => {
                reader.field(&mut self.disable_data_store_fallback)
            }
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
        writer.field("agentIdentity", &self.agent_identity);
        writer.field("agentScope", &self.agent_scope);
        writer.field("business", &self.business);
        writer.field("businessDescription", &self.business_description);
        writer.field("disableDataStoreFallback", &self.disable_data_store_fallback);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(GenerativeSettingsKnowledgeConnectorSettings);

/// The response message for [Agents.ListAgents].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ListAgentsResponse`.
///
/// [Agents.ListAgents]: crate::v3beta1::projects::locations::agents::Agents::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAgentsResponse {
    /// The list of agents. There will be a maximum number of items returned based on the page_size
    /// field in the request.
    pub agents: Vec<schemas::Agent>,

    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListAgentsResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agents: Vec::new(),
            next_page_token: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agents`](Self::agents).
    pub fn set_agents(
        mut self,
        values: impl IntoIterator<Item = schemas::Agent>,
    ) -> Self {
        self.agents = values.into_iter().collect();
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl runtime::Message for ListAgentsResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agents" => reader.field(&mut self.agents),
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
        writer.field("agents", &self.agents);
        writer.field("nextPageToken", &self.next_page_token);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListAgentsResponse);

/// The request message for [Agents.RestoreAgent].
///
/// Schema `GoogleCloudDialogflowCxV3beta1RestoreAgentRequest`.
///
/// [Agents.RestoreAgent]: crate::v3beta1::projects::locations::agents::Agents::restore
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreAgentRequest {
    /// Uncompressed raw byte content for agent.
    pub agent_content: Option<bytes::Bytes>,

    /// The [Google Cloud Storage](https://cloud.google.com/storage/docs/) URI to restore agent from.
    /// The format of this URI must be `gs:///`. Dialogflow performs a read operation for the Cloud
    /// Storage object on the caller's behalf, so your request authentication must have read permissions
    /// for the object. For more information, see
    /// [Dialogflow access control](https://cloud.google.com/dialogflow/cx/docs/concept/access-control#storage).
    pub agent_uri: Option<String>,

    /// Setting for restoring from a git branch
    pub git_source: Option<schemas::RestoreAgentRequestGitSource>,

    /// Agent restore mode. If not specified, `KEEP` is assumed.
    pub restore_option: Option<schemas::RestoreAgentRequestRestoreOption>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestoreAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            agent_content: None,
            agent_uri: None,
            git_source: None,
            restore_option: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`agent_content`](Self::agent_content).
    pub fn set_agent_content(mut self, value: impl Into<bytes::Bytes>) -> Self {
        self.agent_content = Some(value.into());
        self
    }

    /// Sets [`agent_uri`](Self::agent_uri).
    pub fn set_agent_uri(mut self, value: impl Into<String>) -> Self {
        self.agent_uri = Some(value.into());
        self
    }

    /// Sets [`git_source`](Self::git_source).
    pub fn set_git_source(
        mut self,
        value: schemas::RestoreAgentRequestGitSource,
    ) -> Self {
        self.git_source = Some(value);
        self
    }

    /// Sets [`restore_option`](Self::restore_option).
    pub fn set_restore_option(
        mut self,
        value: impl Into<schemas::RestoreAgentRequestRestoreOption>,
    ) -> Self {
        self.restore_option = Some(value.into());
        self
    }
}

impl runtime::Message for RestoreAgentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "agentContent" => reader.field(&mut self.agent_content),
            "agentUri" => reader.field(&mut self.agent_uri),
            "gitSource" => reader.field(&mut self.git_source),
            "restoreOption" => reader.field(&mut self.restore_option),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("agentContent", &self.agent_content);
        writer.field("agentUri", &self.agent_uri);
        writer.field("gitSource", &self.git_source);
        writer.field("restoreOption", &self.restore_option);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestoreAgentRequest);

/// Settings for restoring from a git branch
///
/// Schema `GoogleCloudDialogflowCxV3beta1RestoreAgentRequestGitSource`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RestoreAgentRequestGitSource {
    /// tracking branch for the git pull
    pub tracking_branch: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl RestoreAgentRequestGitSource {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            tracking_branch: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`tracking_branch`](Self::tracking_branch).
    pub fn set_tracking_branch(mut self, value: impl Into<String>) -> Self {
        self.tracking_branch = Some(value.into());
        self
    }
}

impl runtime::Message for RestoreAgentRequestGitSource {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "trackingBranch" => reader.field(&mut self.tracking_branch),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("trackingBranch", &self.tracking_branch);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(RestoreAgentRequestGitSource);

/// Agent restore mode. If not specified, `KEEP` is assumed.
///
/// Values of `restoreOption` in [`RestoreAgentRequest`].
///
/// [`RestoreAgentRequest`]: crate::v3beta1::schemas::RestoreAgentRequest
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestoreAgentRequestRestoreOption {
    /// Unspecified. Treated as KEEP. On the wire: `RESTORE_OPTION_UNSPECIFIED`.
    Unspecified,

    /// Always respect the settings from the exported agent file. It may cause a restoration failure if
    /// some settings (e.g. model type) are not supported in the target agent. On the wire: `KEEP`.
    Keep,

    /// Fallback to default settings if some settings are not supported in the target agent. On the
    /// wire: `FALLBACK`.
    Fallback,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for RestoreAgentRequestRestoreOption {
    fn from(name: &str) -> Self {
        match name {
            "RESTORE_OPTION_UNSPECIFIED" => Self::Unspecified,
            "KEEP" => Self::Keep,
            "FALLBACK" => Self::Fallback,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for RestoreAgentRequestRestoreOption {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "RESTORE_OPTION_UNSPECIFIED",
            Self::Keep => "KEEP",
            Self::Fallback => "FALLBACK",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(RestoreAgentRequestRestoreOption);

/// Settings for Generative Safety.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SafetySettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SafetySettings {
    /// Banned phrases for generated text.
    pub banned_phrases: Vec<schemas::SafetySettingsPhrase>,

    /// Optional. Default phrase match strategy for banned phrases.
    pub default_banned_phrase_match_strategy: Option<
        schemas::SafetySettingsDefaultBannedPhraseMatchStrategy,
    >,

    /// Optional. Immutable. Default RAI settings to be annotated on the agent, so that users will be
    /// able to restore their RAI configurations to the default settings. Read-only field for the API
    /// proto only.
    pub default_rai_settings: Option<schemas::SafetySettingsRaiSettings>,

    /// Optional. Settings for prompt security checks.
    pub prompt_security_settings: Option<schemas::SafetySettingsPromptSecuritySettings>,

    /// Optional. Settings for Responsible AI checks.
    pub rai_settings: Option<schemas::SafetySettingsRaiSettings>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SafetySettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            banned_phrases: Vec::new(),
            default_banned_phrase_match_strategy: None,
            default_rai_settings: None,
            prompt_security_settings: None,
            rai_settings: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`banned_phrases`](Self::banned_phrases).
    pub fn set_banned_phrases(
        mut self,
        values: impl IntoIterator<Item = schemas::SafetySettingsPhrase>,
    ) -> Self {
        self.banned_phrases = values.into_iter().collect();
        self
    }

    /// Sets [`default_banned_phrase_match_strategy`](Self::default_banned_phrase_match_strategy).
    pub fn set_default_banned_phrase_match_strategy(
        mut self,
        value: impl Into<schemas::SafetySettingsDefaultBannedPhraseMatchStrategy>,
    ) -> Self {
        self.default_banned_phrase_match_strategy = Some(value.into());
        self
    }

    /// Sets [`default_rai_settings`](Self::default_rai_settings).
    pub fn set_default_rai_settings(
        mut self,
        value: schemas::SafetySettingsRaiSettings,
    ) -> Self {
        self.default_rai_settings = Some(value);
        self
    }

    /// Sets [`prompt_security_settings`](Self::prompt_security_settings).
    pub fn set_prompt_security_settings(
        mut self,
        value: schemas::SafetySettingsPromptSecuritySettings,
    ) -> Self {
        self.prompt_security_settings = Some(value);
        self
    }

    /// Sets [`rai_settings`](Self::rai_settings).
    pub fn set_rai_settings(
        mut self,
        value: schemas::SafetySettingsRaiSettings,
    ) -> Self {
        self.rai_settings = Some(value);
        self
    }
}

impl runtime::Message for SafetySettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "bannedPhrases" => reader.field(&mut self.banned_phrases),
            "defaultBannedPhraseMatchStrategy" => {
                reader.field(&mut self.default_banned_phrase_match_strategy)
            }
            "defaultRaiSettings" => reader.field(&mut self.default_rai_settings),
            "promptSecuritySettings" => reader.field(&mut self.prompt_security_settings),
            "raiSettings" => reader.field(&mut self.rai_settings),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("bannedPhrases", &self.banned_phrases);
        writer
            .field(
                "defaultBannedPhraseMatchStrategy",
                &self.default_banned_phrase_match_strategy,
            );
        writer.field("defaultRaiSettings", &self.default_rai_settings);
        writer.field("promptSecuritySettings", &self.prompt_security_settings);
        writer.field("raiSettings", &self.rai_settings);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SafetySettings);

/// Default phrase match strategy for banned phrases.
///
/// Values of `defaultBannedPhraseMatchStrategy` in [`SafetySettings`].
///
/// [`SafetySettings`]: crate::v3beta1::schemas::SafetySettings
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SafetySettingsDefaultBannedPhraseMatchStrategy {
    /// Unspecified, defaults to PARTIAL_MATCH. On the wire: `PHRASE_MATCH_STRATEGY_UNSPECIFIED`.
    Unspecified,

    /// Text that contains the phrase as a substring will be matched, e.g. "foo" will match "afoobar".
    /// On the wire: `PARTIAL_MATCH`.
    PartialMatch,

    /// Text that contains the tokenized words of the phrase will be matched, e.g. "foo" will match "a
    /// foo bar" and "foo bar", but not "foobar". On the wire: `WORD_MATCH`.
    WordMatch,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SafetySettingsDefaultBannedPhraseMatchStrategy {
    fn from(name: &str) -> Self {
        match name {
            "PHRASE_MATCH_STRATEGY_UNSPECIFIED" => Self::Unspecified,
            "PARTIAL_MATCH" => Self::PartialMatch,
            "WORD_MATCH" => Self::WordMatch,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SafetySettingsDefaultBannedPhraseMatchStrategy {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "PHRASE_MATCH_STRATEGY_UNSPECIFIED",
            Self::PartialMatch => "PARTIAL_MATCH",
            Self::WordMatch => "WORD_MATCH",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SafetySettingsDefaultBannedPhraseMatchStrategy);

/// Text input which can be used for prompt or banned phrases.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SafetySettingsPhrase`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SafetySettingsPhrase {
    /// Required. Language code of the phrase.
    pub language_code: Option<String>,

    /// Required. Text input which can be used for prompt or banned phrases.
    pub text: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SafetySettingsPhrase {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            text: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }

    /// Sets [`text`](Self::text).
    pub fn set_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl runtime::Message for SafetySettingsPhrase {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
            "text" => reader.field(&mut self.text),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("languageCode", &self.language_code);
        writer.field("text", &self.text);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SafetySettingsPhrase);

/// Settings for prompt security checks.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SafetySettingsPromptSecuritySettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SafetySettingsPromptSecuritySettings {
    /// Optional. Enable prompt security checks.
    pub enable_prompt_security: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SafetySettingsPromptSecuritySettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_prompt_security: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_prompt_security`](Self::enable_prompt_security).
    pub fn set_enable_prompt_security(mut self, value: bool) -> Self {
        self.enable_prompt_security = Some(value);
        self
    }
}

impl runtime::Message for SafetySettingsPromptSecuritySettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enablePromptSecurity" => reader.field(&mut self.enable_prompt_security),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enablePromptSecurity", &self.enable_prompt_security);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SafetySettingsPromptSecuritySettings);

/// Settings for Responsible AI.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SafetySettingsRaiSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SafetySettingsRaiSettings {
    /// Optional. RAI blocking configurations.
    pub category_filters: Vec<schemas::SafetySettingsRaiSettingsCategoryFilter>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SafetySettingsRaiSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            category_filters: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`category_filters`](Self::category_filters).
    pub fn set_category_filters(
        mut self,
        values: impl IntoIterator<
            Item = schemas::SafetySettingsRaiSettingsCategoryFilter,
        >,
    ) -> Self {
        self.category_filters = values.into_iter().collect();
        self
    }
}

impl runtime::Message for SafetySettingsRaiSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "categoryFilters" => reader.field(&mut self.category_filters),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("categoryFilters", &self.category_filters);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SafetySettingsRaiSettings);

/// Configuration of the sensitivity level for blocking an RAI category.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SafetySettingsRaiSettingsCategoryFilter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SafetySettingsRaiSettingsCategoryFilter {
    /// RAI category to configure.
    pub category: Option<schemas::SafetySettingsRaiSettingsCategoryFilterCategory>,

    /// Blocking sensitivity level to configure for the RAI category.
    pub filter_level: Option<
        schemas::SafetySettingsRaiSettingsCategoryFilterFilterLevel,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SafetySettingsRaiSettingsCategoryFilter {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            category: None,
            filter_level: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`category`](Self::category).
    pub fn set_category(
        mut self,
        value: impl Into<schemas::SafetySettingsRaiSettingsCategoryFilterCategory>,
    ) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets [`filter_level`](Self::filter_level).
    pub fn set_filter_level(
        mut self,
        value: impl Into<schemas::SafetySettingsRaiSettingsCategoryFilterFilterLevel>,
    ) -> Self {
        self.filter_level = Some(value.into());
        self
    }
}

impl runtime::Message for SafetySettingsRaiSettingsCategoryFilter {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "category" => reader.field(&mut self.category),
            "filterLevel" => reader.field(&mut self.filter_level),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("category", &self.category);
        writer.field("filterLevel", &self.filter_level);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SafetySettingsRaiSettingsCategoryFilter);

/// RAI category to configure.
///
/// Values of `category` in [`SafetySettingsRaiSettingsCategoryFilter`].
///
/// [`SafetySettingsRaiSettingsCategoryFilter`]: crate::v3beta1::schemas::SafetySettingsRaiSettingsCategoryFilter
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SafetySettingsRaiSettingsCategoryFilterCategory {
    /// Unspecified. On the wire: `SAFETY_CATEGORY_UNSPECIFIED`.
    Unspecified,

    /// Dangerous content. On the wire: `DANGEROUS_CONTENT`.
    DangerousContent,

    /// Hate speech. On the wire: `HATE_SPEECH`.
    HateSpeech,

    /// Harassment. On the wire: `HARASSMENT`.
    Harassment,

    /// Sexually explicit content. On the wire: `SEXUALLY_EXPLICIT_CONTENT`.
    SexuallyExplicitContent,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SafetySettingsRaiSettingsCategoryFilterCategory {
    fn from(name: &str) -> Self {
        match name {
            "SAFETY_CATEGORY_UNSPECIFIED" => Self::Unspecified,
            "DANGEROUS_CONTENT" => Self::DangerousContent,
            "HATE_SPEECH" => Self::HateSpeech,
            "HARASSMENT" => Self::Harassment,
            "SEXUALLY_EXPLICIT_CONTENT" => Self::SexuallyExplicitContent,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SafetySettingsRaiSettingsCategoryFilterCategory {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SAFETY_CATEGORY_UNSPECIFIED",
            Self::DangerousContent => "DANGEROUS_CONTENT",
            Self::HateSpeech => "HATE_SPEECH",
            Self::Harassment => "HARASSMENT",
            Self::SexuallyExplicitContent => "SEXUALLY_EXPLICIT_CONTENT",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SafetySettingsRaiSettingsCategoryFilterCategory);

/// Blocking sensitivity level to configure for the RAI category.
///
/// Values of `filterLevel` in [`SafetySettingsRaiSettingsCategoryFilter`].
///
/// [`SafetySettingsRaiSettingsCategoryFilter`]: crate::v3beta1::schemas::SafetySettingsRaiSettingsCategoryFilter
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SafetySettingsRaiSettingsCategoryFilterFilterLevel {
    /// Unspecified -- uses default sensitivity levels. On the wire: `SAFETY_FILTER_LEVEL_UNSPECIFIED`.
    Unspecified,

    /// Block no text -- effectively disables the category. On the wire: `BLOCK_NONE`.
    BlockNone,

    /// Block a few suspicious texts. On the wire: `BLOCK_FEW`.
    BlockFew,

    /// Block some suspicious texts. On the wire: `BLOCK_SOME`.
    BlockSome,

    /// Block most suspicious texts. On the wire: `BLOCK_MOST`.
    BlockMost,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for SafetySettingsRaiSettingsCategoryFilterFilterLevel {
    fn from(name: &str) -> Self {
        match name {
            "SAFETY_FILTER_LEVEL_UNSPECIFIED" => Self::Unspecified,
            "BLOCK_NONE" => Self::BlockNone,
            "BLOCK_FEW" => Self::BlockFew,
            "BLOCK_SOME" => Self::BlockSome,
            "BLOCK_MOST" => Self::BlockMost,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for SafetySettingsRaiSettingsCategoryFilterFilterLevel {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "SAFETY_FILTER_LEVEL_UNSPECIFIED",
            Self::BlockNone => "BLOCK_NONE",
            Self::BlockFew => "BLOCK_FEW",
            Self::BlockSome => "BLOCK_SOME",
            Self::BlockMost => "BLOCK_MOST",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(SafetySettingsRaiSettingsCategoryFilterFilterLevel);

/// Settings related to speech recognition.
///
/// Schema `GoogleCloudDialogflowCxV3beta1SpeechToTextSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeechToTextSettings {
    /// Whether to use speech adaptation for speech recognition.
    pub enable_speech_adaptation: Option<bool>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl SpeechToTextSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_speech_adaptation: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_speech_adaptation`](Self::enable_speech_adaptation).
    pub fn set_enable_speech_adaptation(mut self, value: bool) -> Self {
        self.enable_speech_adaptation = Some(value);
        self
    }
}

impl runtime::Message for SpeechToTextSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableSpeechAdaptation" => reader.field(&mut self.enable_speech_adaptation),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("enableSpeechAdaptation", &self.enable_speech_adaptation);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(SpeechToTextSettings);

/// Settings related to speech synthesizing.
///
/// Schema `GoogleCloudDialogflowCxV3beta1TextToSpeechSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TextToSpeechSettings {
    /// Configuration of how speech should be synthesized, mapping from language
    /// (<https://cloud.google.com/dialogflow/cx/docs/reference/language>) to [SynthesizeSpeechConfig].
    /// These settings affect: - The
    /// [phone gateway](https://cloud.google.com/dialogflow/cx/docs/concept/integration/phone-gateway)
    /// synthesize configuration set via [Agent.text_to_speech_settings]. - How speech is synthesized
    /// when invoking session APIs. [Agent.text_to_speech_settings] only applies if
    /// OutputAudioConfig.synthesize_speech_config is not specified.
    ///
    /// [Agent.text_to_speech_settings]: field@crate::v3beta1::schemas::Agent::text_to_speech_settings
    /// [SynthesizeSpeechConfig]: crate::v3beta1::schemas::SynthesizeSpeechConfig
    pub synthesize_speech_configs: std::collections::BTreeMap<
        String,
        schemas::SynthesizeSpeechConfig,
    >,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TextToSpeechSettings {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            synthesize_speech_configs: std::collections::BTreeMap::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`synthesize_speech_configs`](Self::synthesize_speech_configs).
    pub fn set_synthesize_speech_configs(
        mut self,
        values: impl IntoIterator<
            Item = (impl Into<String>, schemas::SynthesizeSpeechConfig),
        >,
    ) -> Self {
        self.synthesize_speech_configs = values
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl runtime::Message for TextToSpeechSettings {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "synthesizeSpeechConfigs" => {
                reader.field(&mut self.synthesize_speech_configs)
            }
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("synthesizeSpeechConfigs", &self.synthesize_speech_configs);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TextToSpeechSettings);

/// The request message for [Agents.ValidateAgent].
///
/// Schema `GoogleCloudDialogflowCxV3beta1ValidateAgentRequest`.
///
/// [Agents.ValidateAgent]: crate::v3beta1::projects::locations::agents::Agents::validate
#[derive(Clone)]
#[non_exhaustive]
pub struct ValidateAgentRequest {
    /// If not specified, the agent's default language is used.
    pub language_code: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ValidateAgentRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            language_code: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`language_code`](Self::language_code).
    pub fn set_language_code(mut self, value: impl Into<String>) -> Self {
        self.language_code = Some(value.into());
        self
    }
}

impl runtime::Message for ValidateAgentRequest {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "languageCode" => reader.field(&mut self.language_code),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("languageCode", &self.language_code);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ValidateAgentRequest);
