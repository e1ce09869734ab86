//! The host that a call goes to. The tests inspect requests and send nothing.

use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::credentials::Credentials;
use runtime::runtime::method::{Endpoint, Method, Regional, Service, Verb};

static REGIONAL: Service = Service {
    name: "library",
    version: "v1",
    root_url: "https://library.googleapis.com/",
    service_path: "books/",
    mtls_root_url: Some("https://library.mtls.googleapis.com/"),
    endpoints: &[Endpoint {
        location: "us",
        url: "https://library.us.rep.googleapis.com/",
    }],
    regional: Some(Regional {
        template: Some("{location}-library.googleapis.com"),
    }),
};
static LISTED_ONLY: Service = Service {
    regional: Some(Regional { template: None }),
    ..REGIONAL
};
static GLOBAL: Service = Service {
    regional: None,
    mtls_root_url: None,
    // The last label of the host is not `googleapis`.
    root_url: "https://library.notgoogleapis.com/",
    ..REGIONAL
};

static METHOD: Method = Method {
    id: "library.get",
    verb: Verb::Get,
    path: "v1/{+name}:read",
    patterns: &[],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
};
/// A path with a variable for each part of the resource name.
static VARIABLES: Method = Method {
    path: "v1/projects/{project}/locations/{location}/books/{book}",
    ..METHOD
};

macro_rules! client {
    ($name:ident, $service:ident) => {
        struct $name(ClientCore);

        impl ServiceClient for $name {
            const SERVICE: &'static Service = &$service;

            fn from_core(core: ClientCore) -> Self {
                $name(core)
            }
        }
    };
}

client!(Regionally, REGIONAL);
client!(ListedOnly, LISTED_ONLY);
client!(Globally, GLOBAL);

fn builder<C: ServiceClient>() -> ClientBuilder<C> {
    ClientBuilder::new().with_credentials(Credentials::anonymous())
}

fn url(call: Call) -> String {
    let uri = call.into_http_request().unwrap().uri().to_string();
    uri.split('?').next().unwrap().to_owned()
}

/// The host of a call with this resource name.
fn host(core: &ClientCore, name: &str) -> String {
    let url = url(Call::new(core, &METHOD).with("name", name));
    let (host, path) = url
        .strip_prefix("https://")
        .unwrap()
        .split_once('/')
        .unwrap();
    assert!(path.starts_with("books/v1/"), "{url}");
    host.to_owned()
}

#[tokio::test]
async fn the_location_in_the_resource_name_determines_the_host() {
    let Regionally(core) = builder().build().await.unwrap();
    let root = "library.googleapis.com";
    let europe = "europe-west1-library.googleapis.com";
    let cases = [
        ("projects/p", root),
        ("projects/p/locations", root),
        ("projects/p/locations/global", root),
        ("projects/p/locations/-", root),
        ("projects/p/locations/europe-west1", europe),
        ("projects/p/locations/europe-west1/agents/a", europe),
        ("locations/europe-west1", europe),
        // The document's endpoint overrides the template.
        (
            "projects/p/locations/us/agents/a",
            "library.us.rep.googleapis.com",
        ),
        // A project whose ID is `locations`.
        ("projects/locations/agents/a", root),
        (
            "projects/locations/locations/asia1",
            "asia1-library.googleapis.com",
        ),
        // Locations that could end or change the host name.
        ("projects/p/locations/evil.com#", root),
        ("projects/p/locations/evil.com%23", root),
        ("projects/p/locations/evil.com?", root),
        ("projects/p/locations/evil.com%2F", root),
        ("projects/p/locations/u@evil", root),
        ("projects/p/locations/evil:80", root),
        ("projects/p/locations/evil.com", root),
        ("projects/p/locations/EUROPE", root),
        ("projects/p/locations/-x", root),
        ("projects/p/locations/1x", root),
        ("projects/p/locations/x\r\nhost: evil", root),
        ("projects/p/locations/é", root),
        ("projects/p/locations//x", root),
    ];
    for (name, expected) in cases {
        assert_eq!(host(&core, name), expected, "{name}");
    }
    let variables = Call::new(&core, &VARIABLES)
        .with("project", "p")
        .with("location", "asia1")
        .with("book", "b");
    assert_eq!(
        url(variables),
        "https://asia1-library.googleapis.com/books/v1/projects/p/locations/asia1/books/b"
    );
}

#[tokio::test]
async fn locations_matter_only_for_services_with_hosts_by_location() {
    let ListedOnly(core) = builder().build().await.unwrap();
    let listed = "library.us.rep.googleapis.com";
    assert_eq!(host(&core, "projects/p/locations/us"), listed);
    let root = "library.googleapis.com";
    assert_eq!(host(&core, "projects/p/locations/asia1"), root);
    let Globally(core) = builder().build().await.unwrap();
    let root = "library.notgoogleapis.com";
    assert_eq!(host(&core, "projects/p/locations/us"), root);
}

#[tokio::test]
async fn the_location_overrides_the_mutual_tls_endpoint() {
    let Regionally(core) = builder().with_mtls_endpoint().build().await.unwrap();
    assert_eq!(host(&core, "projects/p"), "library.mtls.googleapis.com");
    let us = host(&core, "projects/p/locations/us");
    assert_eq!(us, "library.us.rep.googleapis.com");

    let built = builder::<Globally>().with_mtls_endpoint().build().await;
    let error = built.err().unwrap();
    assert!(error.is_configuration());
    assert!(error.to_string().contains("with_endpoint"), "{error}");
}

#[tokio::test]
async fn a_universe_domain_replaces_googleapis_com() {
    let in_universe = |builder: ClientBuilder<Regionally>| async {
        let builder = builder.with_universe_domain("cloud.example");
        builder.build().await.unwrap().0
    };
    let core = in_universe(builder()).await;
    assert_eq!(host(&core, "projects/p"), "library.cloud.example");
    let us = host(&core, "projects/p/locations/us");
    assert_eq!(us, "library.us.rep.cloud.example");
    let asia = host(&core, "projects/p/locations/asia1");
    assert_eq!(asia, "asia1-library.cloud.example");
    let core = in_universe(builder().with_mtls_endpoint()).await;
    assert_eq!(host(&core, "projects/p"), "library.mtls.cloud.example");

    let other = builder::<Globally>().with_universe_domain("cloud.example");
    let Globally(core) = other.build().await.unwrap();
    assert_eq!(host(&core, "projects/p"), "library.notgoogleapis.com");

    for refused in [
        "", ".", "a..b", "a/b", "a:1", "a@b", "-a", "a-", "a b", "é", "a#", "a\r\n",
    ] {
        let built = builder::<Regionally>().with_universe_domain(refused);
        let error = built.build().await.err().expect(refused);
        assert!(error.is_configuration(), "{refused}: {error}");
        assert_eq!(error.to_string().lines().count(), 1);
    }
}

#[tokio::test]
async fn the_endpoint_of_the_caller_overrides_all_other_hosts() {
    let builder = builder().with_mtls_endpoint();
    let Regionally(core) = builder
        .with_universe_domain("cloud.example")
        .with_endpoint("https://mine.example")
        .build()
        .await
        .unwrap();
    for name in ["projects/p", "projects/p/locations/us"] {
        assert_eq!(host(&core, name), "mine.example");
    }
}
