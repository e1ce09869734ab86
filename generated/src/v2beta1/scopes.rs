//! What callers may be asked to consent to: any one scope of a method's set is enough.

pub(super) const CLOUD_PLATFORM_DIALOGFLOW: &[&str] = &[
    "https://www.googleapis.com/auth/cloud-platform",
    "https://www.googleapis.com/auth/dialogflow",
];
