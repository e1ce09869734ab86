//! Schemas that the features `environments`, `schemas-without-methods` have in common.

use crate::runtime;
use crate::v3::schemas;

/// Represents an environment for an agent. You can create multiple versions of your agent and
/// publish them to separate environments. When you edit an agent, you are editing the draft agent.
/// At any point, you can save the draft agent as an agent version, which is an immutable snapshot
/// of your agent. When you save the draft agent, it is published to the default environment. When
/// you create agent versions, you can publish them to custom environments. You can create a variety
/// of custom environments for testing, development, production, etc.
///
/// Schema `GoogleCloudDialogflowCxV3Environment`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Environment {
    /// The human-readable description of the environment. The maximum length is 500 characters. If
    /// exceeded, the request is rejected.
    pub description: Option<String>,

    /// Required. The human-readable name of the environment (unique in an agent). Limit of 64
    /// characters.
    pub display_name: Option<String>,

    /// The name of the environment. Format: `projects//locations//agents//environments/`.
    pub name: Option<String>,

    /// The test cases config for continuous tests of this environment.
    pub test_cases_config: Option<schemas::EnvironmentTestCasesConfig>,

    /// Output only. Update time of this environment.
    pub update_time: Option<runtime::Timestamp>,

    /// A list of configurations for flow versions. You should include version configs for all flows
    /// that are reachable from `Start Flow` in the agent. Otherwise, an error will be returned.
    pub version_configs: Vec<schemas::EnvironmentVersionConfig>,

    /// The webhook configuration for this environment.
    pub webhook_config: Option<schemas::EnvironmentWebhookConfig>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl Environment {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            description: None,
            display_name: None,
            name: None,
            test_cases_config: None,
            update_time: None,
            version_configs: Vec::new(),
            webhook_config: None,
            extra: runtime::Extra::new(),
        }
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

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`test_cases_config`](Self::test_cases_config).
    pub fn set_test_cases_config(
        mut self,
        value: schemas::EnvironmentTestCasesConfig,
    ) -> Self {
        self.test_cases_config = Some(value);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    pub fn set_update_time(mut self, value: impl Into<runtime::Timestamp>) -> Self {
        self.update_time = Some(value.into());
        self
    }

    /// Sets [`version_configs`](Self::version_configs).
    pub fn set_version_configs(
        mut self,
        values: impl IntoIterator<Item = schemas::EnvironmentVersionConfig>,
    ) -> Self {
        self.version_configs = values.into_iter().collect();
        self
    }

    /// Sets [`webhook_config`](Self::webhook_config).
    pub fn set_webhook_config(
        mut self,
        value: schemas::EnvironmentWebhookConfig,
    ) -> Self {
        self.webhook_config = Some(value);
        self
    }
}

impl runtime::Message for Environment {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "description" => reader.field(&mut self.description),
            "displayName" => reader.field(&mut self.display_name),
            "name" => reader.field(&mut self.name),
            "testCasesConfig" => reader.field(&mut self.test_cases_config),
            "updateTime" => reader.field(&mut self.update_time),
            "versionConfigs" => reader.field(&mut self.version_configs),
            "webhookConfig" => reader.field(&mut self.webhook_config),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("description", &self.description);
        writer.field("displayName", &self.display_name);
        writer.field("name", &self.name);
        writer.field("testCasesConfig", &self.test_cases_config);
        writer.field("updateTime", &self.update_time);
        writer.field("versionConfigs", &self.version_configs);
        writer.field("webhookConfig", &self.webhook_config);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(Environment);

/// The configuration for continuous tests.
///
/// Schema `GoogleCloudDialogflowCxV3EnvironmentTestCasesConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentTestCasesConfig {
    /// Whether to run test cases in [TestCasesConfig.test_cases] periodically. Default false. If set to
    /// true, run once a day.
    ///
    /// [TestCasesConfig.test_cases]: field@crate::v3::schemas::EnvironmentTestCasesConfig::test_cases
    pub enable_continuous_run: Option<bool>,

    /// Whether to run test cases in [TestCasesConfig.test_cases] before deploying a flow version to the
    /// environment. Default false.
    ///
    /// [TestCasesConfig.test_cases]: field@crate::v3::schemas::EnvironmentTestCasesConfig::test_cases
    pub enable_predeployment_run: Option<bool>,

    /// A list of test case names to run. They should be under the same agent. Format of each test case
    /// name: `projects//locations//agents//testCases/`
    pub test_cases: Vec<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentTestCasesConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            enable_continuous_run: None,
            enable_predeployment_run: None,
            test_cases: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`enable_continuous_run`](Self::enable_continuous_run).
    pub fn set_enable_continuous_run(mut self, value: bool) -> Self {
        self.enable_continuous_run = Some(value);
        self
    }

    /// Sets [`enable_predeployment_run`](Self::enable_predeployment_run).
    pub fn set_enable_predeployment_run(mut self, value: bool) -> Self {
        self.enable_predeployment_run = Some(value);
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

impl runtime::Message for EnvironmentTestCasesConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "enableContinuousRun" => reader.field(&mut self.enable_continuous_run),
            "enablePredeploymentRun" => reader.field(&mut self.enable_predeployment_run),
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
        writer.field("enableContinuousRun", &self.enable_continuous_run);
        writer.field("enablePredeploymentRun", &self.enable_predeployment_run);
        writer.field("testCases", &self.test_cases);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentTestCasesConfig);

/// Configuration for the version.
///
/// Schema `GoogleCloudDialogflowCxV3EnvironmentVersionConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentVersionConfig {
    /// Required. Flow, playbook and tool versions are supported. Format for flow version:
    /// projects//locations//agents//flows//versions/. Format for playbook version:
    /// projects//locations//agents//playbooks//versions/. Format for tool version:
    /// projects//locations//agents//tools//versions/.
    pub version: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentVersionConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            version: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`version`](Self::version).
    pub fn set_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

impl runtime::Message for EnvironmentVersionConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "version" => reader.field(&mut self.version),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("version", &self.version);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentVersionConfig);

/// Configuration for webhooks.
///
/// Schema `GoogleCloudDialogflowCxV3EnvironmentWebhookConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EnvironmentWebhookConfig {
    /// The list of webhooks to override for the agent environment. The webhook must exist in the agent.
    /// You can override fields in `generic_web_service` and `service_directory`.
    pub webhook_overrides: Vec<schemas::Webhook>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl EnvironmentWebhookConfig {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            webhook_overrides: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`webhook_overrides`](Self::webhook_overrides).
    pub fn set_webhook_overrides(
        mut self,
        values: impl IntoIterator<Item = schemas::Webhook>,
    ) -> Self {
        self.webhook_overrides = values.into_iter().collect();
        self
    }
}

impl runtime::Message for EnvironmentWebhookConfig {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "webhookOverrides" => reader.field(&mut self.webhook_overrides),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("webhookOverrides", &self.webhook_overrides);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(EnvironmentWebhookConfig);
