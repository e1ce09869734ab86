//! The model of the fixture and of the published document.

use serde_json::{Value, json};

use super::{everything, with};
use crate::document::{
    HttpMethod, JsonType, Location, Method, Parsed, Resource, Schema, Segment, UnknownKey, parse,
};

fn book() -> Schema {
    everything().schemas.remove("Book").unwrap()
}

fn insert() -> Method {
    everything()
        .resources
        .remove("books")
        .unwrap()
        .methods
        .remove("insert")
        .unwrap()
}

#[test]
fn the_head() {
    let document = everything();
    assert_eq!(document.id, "shelf:v1.2");
    assert_eq!(
        (document.name.as_str(), document.version.as_str()),
        ("shelf", "v1.2")
    );
    assert_eq!(document.revision.as_deref(), Some("20260101"));
    assert_eq!(document.root_url, "https://shelf.googleapis.com/");
    assert_eq!(document.service_path, "shelf/");
    assert_eq!(document.package_path.as_deref(), Some("cloud"));
    assert_eq!(document.icons["x32"], "https://example.com/32.gif");
    assert_eq!(document.labels, ["limited_availability"]);
    assert_eq!(document.features, ["dataWrapper"]);
    assert_eq!(document.service_version.as_deref(), Some("2026-10-01"));
    assert_eq!(document.exponential_backoff_default, Some(false));
    assert!(document.fully_encode_reserved_expansion);
    assert_eq!(document.endpoints[0].location, "europe-west1");
    assert!(document.endpoints[0].deprecated);
    let scope = &document.scopes["https://www.googleapis.com/auth/shelf"];
    assert_eq!(scope.description.as_deref(), Some("See your books."));
}

#[test]
fn standard_parameters() {
    let xgafv = &everything().parameters["$.xgafv"];
    assert_eq!(xgafv.location, Location::Query);
    assert!(!xgafv.is_required());
    let values: Vec<_> = xgafv
        .enum_values
        .iter()
        .map(|it| (it.value.as_str(), it.description.as_deref()))
        .collect();
    assert_eq!(values, [("1", Some("v1 error format")), ("2", None)]);
}

#[test]
fn an_object_schema() {
    let book = book();
    assert_eq!(book.type_, Some(JsonType::Object));
    assert_eq!(book.description, None, "an empty description says nothing");
    assert!(book.deprecated);
    assert!(book.properties["end-date"].read_only);
    assert_eq!(
        book.properties["end-date"].format.as_deref(),
        Some("date-time")
    );
    let isbn = &book.properties["isbn"];
    assert_eq!(isbn.annotations_required, ["shelf.books.insert"]);
    assert_eq!(
        (isbn.pattern.as_deref(), isbn.default.as_deref()),
        (Some("^[0-9]+$"), Some("0"))
    );
    assert!(isbn.required);
    let pages = &book.properties["pages"];
    assert_eq!(
        (pages.minimum.as_deref(), pages.maximum.as_deref()),
        (Some("1"), Some("9999"))
    );
}

#[test]
fn nested_schemas() {
    let book = book();
    let row = book.properties["rows"].items.as_ref().unwrap();
    assert_eq!(row.items.as_ref().unwrap().type_, Some(JsonType::Number));
    let kinds = &book.properties["kinds"].items.as_ref().unwrap().enum_values;
    assert_eq!(
        kinds.iter().map(|it| it.deprecated).collect::<Vec<_>>(),
        [false, true]
    );
    let labels = book.properties["labels"]
        .additional_properties
        .as_ref()
        .unwrap();
    assert_eq!(labels.type_, Some(JsonType::String));
    let inner = &book.properties["owner"].properties["self"];
    assert_eq!((inner.ref_.as_deref(), inner.type_), (Some("Book"), None));
    assert_eq!(inner.description.as_deref(), Some("Itself."));
}

#[test]
fn schemas_that_are_no_objects() {
    let schemas = everything().schemas;
    assert_eq!(schemas["JsonValue"].type_, Some(JsonType::Any));
    assert_eq!(
        schemas["Rows"].items.as_ref().unwrap().ref_.as_deref(),
        Some("Book")
    );
    let variant = schemas["Shape"].variant.as_ref().unwrap();
    assert_eq!(variant.discriminant, "kind");
    assert_eq!(
        (
            variant.map[1].type_value.as_str(),
            variant.map[1].ref_.as_str()
        ),
        ("rows", "Rows")
    );
}

#[test]
fn a_method() {
    let insert = insert();
    assert_eq!(insert.http_method, HttpMethod::Post);
    assert_eq!(insert.path.segments.len(), 4);
    assert_eq!(insert.path.segments[0], Segment::Literal("v1/".to_owned()));
    assert_eq!(
        insert.flat_path.as_deref(),
        Some("v1/shelves/{shelvesId}/books/{book}")
    );
    assert_eq!(insert.parameter_order, ["parent", "book"]);
    let request = insert.request.unwrap();
    assert_eq!(request.schema.ref_.as_deref(), Some("Book"));
    assert_eq!(request.parameter_name.as_deref(), Some("resource"));
    let response = insert.response.unwrap();
    assert_eq!(
        (response.ref_, response.type_),
        (None, Some(JsonType::Object))
    );
    assert_eq!(
        response.additional_properties.unwrap().type_,
        Some(JsonType::Any)
    );
    assert_eq!(insert.api_version.as_deref(), Some("2026-10-01"));
    assert!(insert.deprecated && insert.etag_required && insert.supports_subscription);
    assert!(insert.supports_media_download && insert.use_media_download_service);
}

#[test]
fn parameters_of_a_method() {
    let parameters = insert().parameters;
    assert!(parameters["book"].is_required(), "it stands in the path");
    assert!(parameters["order"].repeated && parameters["order"].enum_values[1].deprecated);
    assert_eq!(parameters["limit"].default.as_deref(), Some("10"));
    assert_eq!(parameters["shape"].ref_.as_deref(), Some("Shape"));
    assert!(parameters["extensions"].additional_properties.is_some());
    assert!(parameters["interval.startTime"].deprecated);
}

#[test]
fn media_upload() {
    let media = insert().media_upload.unwrap();
    assert_eq!(media.accept, ["image/*"]);
    assert_eq!(media.max_size.as_deref(), Some("1GB"));
    let simple = media.simple.unwrap();
    assert!(simple.multipart);
    assert_eq!(simple.path.to_string(), "/upload/v1/{+parent}/books");
    assert!(!media.resumable.unwrap().multipart);
}

#[test]
fn methods_at_the_root_and_a_resource_inside_its_namesake() {
    let document = everything();
    let ping = &document.methods["ping"];
    assert_eq!((&ping.request, &ping.response), (&None, &None));
    assert!(
        document.resources["books"].resources["books"]
            .methods
            .is_empty()
    );
}

#[test]
fn the_least_that_a_document_can_be() {
    let text = r#"{"name": "a", "version": "v1", "rootUrl": "http://127.0.0.1:8080/"}"#;
    let document = parse(text).unwrap().document;
    assert_eq!(document.id, "a:v1");
    assert_eq!(document.service_path, "");
}

#[test]
fn unknown_keys_are_collected_in_order_of_their_place() {
    let text = with(
        &[
            "resources",
            "books",
            "methods",
            "insert",
            "request",
            "novel",
        ],
        json!(1),
    );
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["auth"]["apiKey"] = json!({});
    document["schemas"]["Book"]["properties"]["rows"]["items"]["x-y"] = json!([]);
    document["schemas"]["Book"]["properties"]["rows"]["enumDescriptions"] = json!(["no enum"]);
    let unknown = parse(&document.to_string()).unwrap().unknown;
    let show = |UnknownKey { path, key }: &UnknownKey| format!("{path} {key}");
    assert_eq!(
        unknown.iter().map(show).collect::<Vec<_>>(),
        [
            "$.auth apiKey",
            "$.resources.books.methods.insert.request novel",
            "$.schemas.Book.properties.rows.items x-y",
            "$.schemas.Book.properties.rows enumDescriptions",
        ]
    );
}

#[test]
fn wrong_descriptions_of_values_are_flaws_and_not_errors() {
    let read = |descriptions: Value| {
        let order = [
            "resources",
            "books",
            "methods",
            "insert",
            "parameters",
            "order",
        ];
        let order_is = json!({"type": "string", "location": "query", "enum": ["A", "B"], "enumDescriptions": descriptions});
        let parsed = parse(&with(&order, order_is)).unwrap();
        let method = &parsed.document.resources["books"].methods["insert"];
        let values = method.parameters["order"].enum_values.iter();
        let texts: Vec<_> = values.map(|it| it.description.clone()).collect();
        let flaws = parsed.flaws.iter();
        let flaws: Vec<_> = flaws
            .map(|it| format!("{}: {}", it.path, it.text))
            .collect();
        (texts, flaws)
    };
    let place = "$.resources.books.methods.insert.parameters.order.enumDescriptions";
    assert_eq!(read(json!(["a", "b"])).1, [""; 0]);
    for (descriptions, texts, flaw) in [
        (
            json!(["only one"]),
            [None, None],
            ": 1 texts for 2 values; no value has a description",
        ),
        (
            json!("a, b"),
            [None, None],
            ": expected an array, found \"a, b\"; no value has a description",
        ),
        (
            json!(["a", 2]),
            [Some("a".to_owned()), None],
            "[1]: expected a string, found the number 2; the value has no description",
        ),
    ] {
        assert_eq!(
            read(descriptions),
            (texts.to_vec(), vec![format!("{place}{flaw}")])
        );
    }
}

#[test]
fn the_last_of_two_equal_keys_counts() {
    let text = r#"{"name": "a", "name": "b", "version": "v1", "rootUrl": "https://a/"}"#;
    assert_eq!(parse(text).unwrap().document.name, "b");
}

#[test]
fn schemas_and_resources_nest_as_deep_as_json_does() {
    let schema = format!(
        r#"{}{{"type":"any"}}{}"#,
        r#"{"type":"array","items":"#.repeat(120),
        "}".repeat(120)
    );
    assert!(
        parse(&with(
            &["schemas", "Deep"],
            serde_json::from_str(&schema).unwrap()
        ))
        .is_ok()
    );
    let resource = format!(
        "{}{{}}{}",
        r#"{"resources":{"a":"#.repeat(60),
        "}}".repeat(60)
    );
    assert!(
        parse(&with(
            &["resources", "deep"],
            serde_json::from_str(&resource).unwrap()
        ))
        .is_ok()
    );
}

#[test]
fn the_published_document_is_read_completely() {
    let text = include_str!("../../../../discovery/dialogflow.v2.json");
    let Parsed {
        document,
        unknown,
        flaws,
    } = parse(text).unwrap();
    assert_eq!((unknown, flaws), (Vec::new(), Vec::new()));
    let written: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        document.schemas.len(),
        written["schemas"].as_object().unwrap().len()
    );
    assert_eq!(text.matches("\"httpMethod\": \"").count(), {
        fn count(resource: &Resource) -> usize {
            resource.methods.len() + resource.resources.values().map(count).sum::<usize>()
        }
        document.resources.values().map(count).sum::<usize>() + document.methods.len()
    });
}
