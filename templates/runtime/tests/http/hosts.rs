//! The host that a call goes to. The tests inspect requests and send nothing.

use runtime::runtime::call::Call;
use runtime::runtime::client::{ClientBuilder, ClientCore, ServiceClient};
use runtime::runtime::credentials::Credentials;
use runtime::runtime::method::{Endpoint, Method, Pattern, Regional, Service, Verb};

static REGIONAL: Service = Service {
    name: "library",
    version: "v1",
    root_url: "https://library.googleapis.com/",
    service_path: "books/",
    wraps_data: false,
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

static IN_LOCATION: Pattern = Pattern::new("^projects/[^/]+/locations/[^/]+$");
/// The place of the location comes before the open-ended part.
static BELOW_LOCATION: Pattern = Pattern::new("^projects/[^/]+/locations/[^/]+/books/.*$");
static AT_ROOT: Pattern = Pattern::new("^locations/[^/]+$");
/// Patterns without a place for a location.
static ELSEWHERE: [Pattern; 6] = [
    Pattern::new("^projects/[^/]+/agent/sessions/[^/]+/contexts/[^/]+$"),
    Pattern::new("^projects/[^/]+/[^/]+/[^/]+/[^/]+/[^/]+/[^/]+$"),
    Pattern::new("^projects/.*$"),
    Pattern::new("^projects/.+/locations/[^/]+$"),
    Pattern::new("^(projects|folders)/[^/]+/locations/[^/]+$"),
    Pattern::new("["),
];

static METHOD: Method = Method {
    id: "library.get",
    verb: Verb::Get,
    path: "v1/{+name}:read",
    patterns: &[("name", &IN_LOCATION)],
    siblings: &[],
    has_body: false,
    scopes: &[],
    api_version: None,
    defaults: None,
};
static BELOW: Method = Method {
    patterns: &[("name", &BELOW_LOCATION)],
    ..METHOD
};
static ROOT: Method = Method {
    patterns: &[("name", &AT_ROOT)],
    ..METHOD
};
static WITHOUT_PATTERN: Method = Method {
    patterns: &[],
    ..METHOD
};
/// A path with a variable for each part of the resource name.
static VARIABLES: Method = Method {
    path: "v1/projects/{project}/locations/{location}/books/{book}",
    patterns: &[],
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

/// The host of a call with this resource name, in a method whose pattern has a place for a location.
fn host(core: &ClientCore, name: &str) -> String {
    host_of(core, &METHOD, name)
}

/// The host of a call with this resource name. The pattern is not enforced, as a caller can switch it
/// off.
fn host_of(core: &ClientCore, method: &'static Method, name: &str) -> String {
    let mut call = Call::new(core, method).with("name", name);
    call.without_pattern_check();
    let url = url(call);
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
        // Other places than that of the pattern.
        ("locations/europe-west1", root),
        ("projects/p/agents/a/locations/europe-west1", root),
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
    let books = "projects/p/locations/europe-west1/books/locations/asia1";
    assert_eq!(host_of(&core, &BELOW, books), europe);
    assert_eq!(host_of(&core, &ROOT, "locations/europe-west1"), europe);
    let variables = Call::new(&core, &VARIABLES)
        .with("project", "p")
        .with("location", "asia1")
        .with("book", "b");
    assert_eq!(
        url(variables),
        "https://asia1-library.googleapis.com/books/v1/projects/p/locations/asia1/books/b"
    );
}

/// Ids are often an end user's text and must not choose the host.
#[tokio::test]
async fn an_id_is_no_location() {
    let Regionally(core) = builder().build().await.unwrap();
    let root = "library.googleapis.com";
    let names = [
        "projects/p/agent/sessions/locations/contexts/c",
        "projects/p/agent/sessions/s/locations/c",
        "projects/locations/asia1/sessions/s/contexts/c",
        "projects/p/locations/asia1",
        "projects/p/locations/asia1/sessions/s/contexts/c",
    ];
    for pattern in &ELSEWHERE {
        let patterns: &'static [(&'static str, &'static Pattern)] =
            Box::leak(Box::new([("name", pattern)]));
        let method: &'static Method = Box::leak(Box::new(Method { patterns, ..METHOD }));
        for name in names {
            assert_eq!(host_of(&core, method, name), root, "{pattern:?} {name}");
        }
    }
    for name in names {
        assert_eq!(host_of(&core, &WITHOUT_PATTERN, name), root, "{name}");
    }
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
