//! The TLS of the connections that the runtime makes itself.
//!
//! Reading the certificates that a machine trusts takes tens of milliseconds, so it is done once in
//! a process, by the first client that needs them, and shared by all.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::WantsClientCert;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::runtime::error::Error;

/// The verifier of server certificates, once it has been created.
static VERIFIER: Mutex<Option<Arc<Verifier>>> = Mutex::new(None);

/// A TLS configuration that trusts the machine's certificates and sends `certificate`, PEM with a
/// certificate and its key, to servers that request one.
pub(super) fn config(certificate: Option<&[u8]>) -> Result<ClientConfig, Error> {
    let provider = provider();
    let verifier = verifier(&provider)?;
    let builder = builder(provider)?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    with_certificate(builder, certificate)
}

/// A TLS configuration without trusted certificates, for plain HTTP: a container without
/// certificates can call an emulator.
pub(super) fn without_trust(certificate: Option<&[u8]>) -> Result<ClientConfig, Error> {
    let builder = builder(provider())?.with_root_certificates(RootCertStore::empty());
    with_certificate(builder, certificate)
}

/// The cryptography provider of the program, or that of the HTTP library.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()))
}

fn verifier(provider: &Arc<CryptoProvider>) -> Result<Arc<Verifier>, Error> {
    // A panic while it is locked leaves it empty.
    let mut shared = VERIFIER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(verifier) = &*shared {
        return Ok(verifier.clone());
    }
    let verifier = Verifier::new(provider.clone()).map_err(|cause| {
        Error::configuration("the TLS certificates that this machine trusts cannot be read")
            .caused_by(cause)
    })?;
    Ok(shared.insert(Arc::new(verifier)).clone())
}

fn builder(
    provider: Arc<CryptoProvider>,
) -> Result<ConfigBuilder<ClientConfig, rustls::WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|cause| Error::configuration("TLS cannot be set up").caused_by(cause))
}

fn with_certificate(
    builder: ConfigBuilder<ClientConfig, WantsClientCert>,
    certificate: Option<&[u8]>,
) -> Result<ClientConfig, Error> {
    let mut config = match certificate {
        None => builder.with_no_client_auth(),
        Some(pem) => {
            // The cause could quote the input, which contains a private key.
            let invalid = || {
                Error::configuration(
                    "the client certificate is not PEM with a certificate and its private key",
                )
            };
            let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
            let chain = chain.ok().filter(|chain| !chain.is_empty());
            let chain = chain.ok_or_else(invalid)?;
            let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| invalid())?;
            builder
                .with_client_auth_cert(chain, key)
                .map_err(|_| invalid())?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
