//! Names in descriptions: the targets of links, and names that stay text.

use crate::model::SchemaItem;
use crate::testing::version;

#[test]
fn a_name_that_certainly_means_an_item_becomes_a_link() {
    let version = version("links");
    let mut text = vec!["# The version".to_owned()];
    text.extend(version.docs.clone());
    let files = version.schemas.iter().flat_map(|module| &module.files);
    for item in files.flat_map(|file| &file.items) {
        text.push(format!("# {}", item.name()));
        match item {
            SchemaItem::Message(item) => {
                text.extend(item.docs.clone());
                for field in &item.fields {
                    text.push(format!("## {}", field.name));
                    text.extend(field.docs.clone());
                }
            }
            SchemaItem::Enum(item) => {
                text.extend(item.docs.clone());
                for variant in &item.variants {
                    text.push(format!("## {}", variant.name));
                    text.extend(variant.docs.clone());
                }
            }
            SchemaItem::Alias(item) => text.extend(item.docs.clone()),
        }
    }
    for resource in &version.resources {
        for method in &resource.methods {
            text.push(format!("# {}", method.descriptor.id));
            text.extend(method.docs.clone());
        }
    }
    insta::assert_snapshot!(text.join("\n"));
}
