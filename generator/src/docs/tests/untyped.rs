//! Methods with a part that emitted calls do not carry.

use crate::ir::Untyped;
use crate::testing::{api, version};

#[test]
fn a_method_says_which_parts_a_call_leaves_out() {
    let (api, version) = (api("untyped"), version("untyped"));
    api.for_each_method(&mut |_, method| {
        let mut items = version.methods();
        let item = items.find(|it| it.descriptor.id == method.id.as_str());
        let item = item.unwrap();
        for docs in [&item.docs, &item.request_docs] {
            // Comments are wrapped.
            let text = docs.join(" ");
            for part in Untyped::of(method) {
                assert!(text.contains(part.effect()), "{}: {text}", method.id);
            }
            let is_typed = Untyped::of(method).is_empty();
            assert_eq!(!text.contains("No typed call"), is_typed, "{}", method.id);
        }
    });
}
