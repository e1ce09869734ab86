//! Schemas of the feature `phone-numbers`.

use crate::runtime;
use crate::v2beta1::schemas;

/// The response message for [PhoneNumbers.ListPhoneNumbers].
///
/// Schema `GoogleCloudDialogflowV2beta1ListPhoneNumbersResponse`.
///
/// [PhoneNumbers.ListPhoneNumbers]: crate::v2beta1::projects::phone_numbers::PhoneNumbers::list
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPhoneNumbersResponse {
    /// Token to retrieve the next page of results, or empty if there are no more results in the list.
    pub next_page_token: Option<String>,

    /// The list of [`PhoneNumber`] resources. There is a maximum number of items returned based on the
    /// page_size field in the request.
    ///
    /// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
    pub phone_numbers: Vec<schemas::PhoneNumber>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl ListPhoneNumbersResponse {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            next_page_token: None,
            phone_numbers: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn set_next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Sets [`phone_numbers`](Self::phone_numbers).
    pub fn set_phone_numbers(
        mut self,
        values: impl IntoIterator<Item = schemas::PhoneNumber>,
    ) -> Self {
        self.phone_numbers = values.into_iter().collect();
        self
    }
}

impl runtime::Message for ListPhoneNumbersResponse {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "nextPageToken" => reader.field(&mut self.next_page_token),
            "phoneNumbers" => reader.field(&mut self.phone_numbers),
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
        writer.field("phoneNumbers", &self.phone_numbers);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(ListPhoneNumbersResponse);

/// Represents a phone number. `PhoneNumber` resources enable phone calls to be answered by
/// Dialogflow services and are added to a project through a PhoneNumberOrder.
///
/// Schema `GoogleCloudDialogflowV2beta1PhoneNumber`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Optional. The conversation profile calls to this `PhoneNumber` should use. The project ID here
    /// should be the same as the one in name. Format: `projects//conversationProfiles/`. Format:
    /// `projects//locations//conversationProfiles/`.
    pub conversation_profile: Option<String>,

    /// Output only. The state of the `PhoneNumber`. Defaults to `ACTIVE`. `PhoneNumber` objects set to
    /// `DELETE_REQUESTED` always decline incoming calls and can be removed completely within 30 days.
    pub lifecycle_state: Option<schemas::PhoneNumberLifecycleState>,

    /// Optional. The unique identifier of this phone number. Required for
    /// [PhoneNumbers.UpdatePhoneNumber] method. Format: `projects//phoneNumbers/`. Format:
    /// `projects//locations//phoneNumbers/`.
    ///
    /// [PhoneNumbers.UpdatePhoneNumber]: crate::v2beta1::projects::phone_numbers::PhoneNumbers::patch
    pub name: Option<String>,

    /// Output only. Phone number in [E.164](https://en.wikipedia.org/wiki/E.164) format. An example of
    /// a correctly formatted phone number: +15556767888.
    pub phone_number: Option<String>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl PhoneNumber {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            conversation_profile: None,
            lifecycle_state: None,
            name: None,
            phone_number: None,
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`conversation_profile`](Self::conversation_profile).
    pub fn set_conversation_profile(mut self, value: impl Into<String>) -> Self {
        self.conversation_profile = Some(value.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    pub fn set_lifecycle_state(
        mut self,
        value: impl Into<schemas::PhoneNumberLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn set_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number).
    pub fn set_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

impl runtime::Message for PhoneNumber {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "conversationProfile" => reader.field(&mut self.conversation_profile),
            "lifecycleState" => reader.field(&mut self.lifecycle_state),
            "name" => reader.field(&mut self.name),
            "phoneNumber" => reader.field(&mut self.phone_number),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("conversationProfile", &self.conversation_profile);
        writer.field("lifecycleState", &self.lifecycle_state);
        writer.field("name", &self.name);
        writer.field("phoneNumber", &self.phone_number);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(PhoneNumber);

/// The state of the [`PhoneNumber`]. Defaults to `ACTIVE`. [`PhoneNumber`] objects set to
/// `DELETE_REQUESTED` always decline incoming calls and can be removed completely within 30 days.
///
/// Values of `lifecycleState` in [`PhoneNumber`].
///
/// [`PhoneNumber`]: crate::v2beta1::schemas::PhoneNumber
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PhoneNumberLifecycleState {
    /// This value is never used. On the wire: `LIFECYCLE_STATE_UNSPECIFIED`.
    Unspecified,

    /// Number is active and can receive phone calls. On the wire: `ACTIVE`.
    Active,

    /// Number is pending deletion, and cannot receive calls. On the wire: `DELETE_REQUESTED`.
    DeleteRequested,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for PhoneNumberLifecycleState {
    fn from(name: &str) -> Self {
        match name {
            "LIFECYCLE_STATE_UNSPECIFIED" => Self::Unspecified,
            "ACTIVE" => Self::Active,
            "DELETE_REQUESTED" => Self::DeleteRequested,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for PhoneNumberLifecycleState {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "LIFECYCLE_STATE_UNSPECIFIED",
            Self::Active => "ACTIVE",
            Self::DeleteRequested => "DELETE_REQUESTED",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(PhoneNumberLifecycleState);

/// The request message for [PhoneNumbers.UndeletePhoneNumber].
///
/// Schema `GoogleCloudDialogflowV2beta1UndeletePhoneNumberRequest`.
///
/// [PhoneNumbers.UndeletePhoneNumber]: crate::v2beta1::projects::phone_numbers::PhoneNumbers::undelete
#[derive(Clone)]
#[non_exhaustive]
pub struct UndeletePhoneNumberRequest {
    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl UndeletePhoneNumberRequest {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            extra: runtime::Extra::new(),
        }
    }
}

impl runtime::Message for UndeletePhoneNumberRequest {
    fn read(
        &mut self,
        _key: &str,
        _reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = false;
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(UndeletePhoneNumberRequest);
