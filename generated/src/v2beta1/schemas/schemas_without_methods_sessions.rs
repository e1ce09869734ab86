//! Schemas that the features `schemas-without-methods`, `sessions` have in common.

use crate::runtime;
use crate::v2beta1::schemas;

/// A wrapper of repeated TelephonyDtmf digits.
///
/// Schema `GoogleCloudDialogflowV2beta1TelephonyDtmfEvents`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TelephonyDtmfEvents {
    /// A sequence of TelephonyDtmf digits.
    pub dtmf_events: Vec<schemas::TelephonyDtmfEventsDtmfEvents>,

    /// Fields that this version of the crate does not know, and those whose value did not fit.
    /// They are sent back.
    pub extra: runtime::Extra,
}

impl TelephonyDtmfEvents {
    /// A message with no field set.
    pub fn new() -> Self {
        Self {
            dtmf_events: Vec::new(),
            extra: runtime::Extra::new(),
        }
    }

    /// Sets [`dtmf_events`](Self::dtmf_events).
    pub fn set_dtmf_events(
        mut self,
        values: impl IntoIterator<
            Item = impl Into<schemas::TelephonyDtmfEventsDtmfEvents>,
        >,
    ) -> Self {
        self.dtmf_events = values.into_iter().map(Into::into).collect();
        self
    }
}

impl runtime::Message for TelephonyDtmfEvents {
    fn read(
        &mut self,
        key: &str,
        reader: &mut runtime::Reader<'_>,
    ) -> runtime::Outcome<'_> {
        let fits = match key {
            "dtmfEvents" => reader.field(&mut self.dtmf_events),
            _ => false,
        };
        runtime::Outcome {
            fits,
            extra: &mut self.extra,
        }
    }

    fn write(&self, writer: &mut runtime::Writer) {
        writer.open(&self.extra);
        writer.field("dtmfEvents", &self.dtmf_events);
        writer.close(&self.extra);
    }
}

runtime::message_as_json!(TelephonyDtmfEvents);

/// Values of `dtmfEvents` in [`TelephonyDtmfEvents`].
///
/// [`TelephonyDtmfEvents`]: crate::v2beta1::schemas::TelephonyDtmfEvents
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TelephonyDtmfEventsDtmfEvents {
    /// Not specified. This value may be used to indicate an absent digit. On the wire:
    /// `TELEPHONY_DTMF_UNSPECIFIED`.
    Unspecified,

    /// Number: '1'. On the wire: `DTMF_ONE`.
    DtmfOne,

    /// Number: '2'. On the wire: `DTMF_TWO`.
    DtmfTwo,

    /// Number: '3'. On the wire: `DTMF_THREE`.
    DtmfThree,

    /// Number: '4'. On the wire: `DTMF_FOUR`.
    DtmfFour,

    /// Number: '5'. On the wire: `DTMF_FIVE`.
    DtmfFive,

    /// Number: '6'. On the wire: `DTMF_SIX`.
    DtmfSix,

    /// Number: '7'. On the wire: `DTMF_SEVEN`.
    DtmfSeven,

    /// Number: '8'. On the wire: `DTMF_EIGHT`.
    DtmfEight,

    /// Number: '9'. On the wire: `DTMF_NINE`.
    DtmfNine,

    /// Number: '0'. On the wire: `DTMF_ZERO`.
    DtmfZero,

    /// Letter: 'A'. On the wire: `DTMF_A`.
    DtmfA,

    /// Letter: 'B'. On the wire: `DTMF_B`.
    DtmfB,

    /// Letter: 'C'. On the wire: `DTMF_C`.
    DtmfC,

    /// Letter: 'D'. On the wire: `DTMF_D`.
    DtmfD,

    /// Asterisk/star: '\*'. On the wire: `DTMF_STAR`.
    DtmfStar,

    /// Pound/diamond/hash/square/gate/octothorpe: '#'. On the wire: `DTMF_POUND`.
    DtmfPound,

    /// A value that this version of the crate does not know. It is kept and sent back.
    UnknownValue(runtime::UnknownValue),
}

impl From<&str> for TelephonyDtmfEventsDtmfEvents {
    fn from(name: &str) -> Self {
        match name {
            "TELEPHONY_DTMF_UNSPECIFIED" => Self::Unspecified,
            "DTMF_ONE" => Self::DtmfOne,
            "DTMF_TWO" => Self::DtmfTwo,
            "DTMF_THREE" => Self::DtmfThree,
            "DTMF_FOUR" => Self::DtmfFour,
            "DTMF_FIVE" => Self::DtmfFive,
            "DTMF_SIX" => Self::DtmfSix,
            "DTMF_SEVEN" => Self::DtmfSeven,
            "DTMF_EIGHT" => Self::DtmfEight,
            "DTMF_NINE" => Self::DtmfNine,
            "DTMF_ZERO" => Self::DtmfZero,
            "DTMF_A" => Self::DtmfA,
            "DTMF_B" => Self::DtmfB,
            "DTMF_C" => Self::DtmfC,
            "DTMF_D" => Self::DtmfD,
            "DTMF_STAR" => Self::DtmfStar,
            "DTMF_POUND" => Self::DtmfPound,
            _ => Self::UnknownValue(runtime::UnknownValue::new(name)),
        }
    }
}

impl runtime::OpenEnum for TelephonyDtmfEventsDtmfEvents {
    fn name(&self) -> &str {
        match self {
            Self::Unspecified => "TELEPHONY_DTMF_UNSPECIFIED",
            Self::DtmfOne => "DTMF_ONE",
            Self::DtmfTwo => "DTMF_TWO",
            Self::DtmfThree => "DTMF_THREE",
            Self::DtmfFour => "DTMF_FOUR",
            Self::DtmfFive => "DTMF_FIVE",
            Self::DtmfSix => "DTMF_SIX",
            Self::DtmfSeven => "DTMF_SEVEN",
            Self::DtmfEight => "DTMF_EIGHT",
            Self::DtmfNine => "DTMF_NINE",
            Self::DtmfZero => "DTMF_ZERO",
            Self::DtmfA => "DTMF_A",
            Self::DtmfB => "DTMF_B",
            Self::DtmfC => "DTMF_C",
            Self::DtmfD => "DTMF_D",
            Self::DtmfStar => "DTMF_STAR",
            Self::DtmfPound => "DTMF_POUND",
            Self::UnknownValue(value) => value.as_str(),
        }
    }
}

runtime::open_enum_as_name!(TelephonyDtmfEventsDtmfEvents);
