//! The public items of a module.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{
    Fields, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait, TraitItem, Type, Visibility,
};

use super::modules::{Module, Modules};
use super::signature::{cfg, derives, is_hidden, is_non_exhaustive, line};

/// Items as they are found.
#[derive(Debug, Default)]
pub(super) struct Items {
    pub(super) found: BTreeMap<String, String>,
}

impl Items {
    /// Adds the public items of a module.
    pub(super) fn collect(&mut self, module: &Module, modules: &Modules) {
        let is_public = |vis: &Visibility, name: &dyn ToString| {
            matches!(vis, Visibility::Public(_))
                && modules.is_reachable(&module.path, &name.to_string())
        };
        for item in &module.file.items {
            match item {
                Item::Fn(it) if is_public(&it.vis, &it.sig.ident) && !is_hidden(&it.attrs) => {
                    let key = format!("fn {}::{}", module.path, it.sig.ident);
                    self.add(key, line(&it.sig) + &cfg(&it.attrs));
                }
                Item::Struct(it) if is_public(&it.vis, &it.ident) && !is_hidden(&it.attrs) => {
                    self.structure(&module.path, it);
                }
                Item::Enum(it) if is_public(&it.vis, &it.ident) && !is_hidden(&it.attrs) => {
                    self.enumeration(&module.path, it);
                }
                Item::Trait(it) if is_public(&it.vis, &it.ident) && !is_hidden(&it.attrs) => {
                    self.interface(&module.path, it);
                }
                Item::Type(it) if is_public(&it.vis, &it.ident) && !is_hidden(&it.attrs) => {
                    let key = format!("type {}::{}", module.path, it.ident);
                    self.add(key, line(&it.ty) + &cfg(&it.attrs));
                }
                Item::Const(it) if is_public(&it.vis, &it.ident) && !is_hidden(&it.attrs) => {
                    let key = format!("const {}::{}", module.path, it.ident);
                    self.add(key, line(&it.ty) + &cfg(&it.attrs));
                }
                Item::Impl(it) if !is_hidden(&it.attrs) => {
                    self.implementation(&module.path, it, modules);
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, key: String, signature: String) {
        self.found.insert(key, signature);
    }

    fn structure(&mut self, module: &str, item: &ItemStruct) {
        let path = format!("{module}::{}", item.ident);
        let public = |fields: &Fields| {
            let fields = fields.iter();
            fields
                .filter(|it| matches!(it.vis, Visibility::Public(_)))
                .count()
        };
        let all_public = public(&item.fields) == item.fields.len();
        // Callers can build and take apart a struct whose fields are all public: a further field breaks that.
        let literal = all_public && !is_non_exhaustive(&item.attrs);
        let fields = if literal {
            line(&item.fields)
        } else {
            String::new()
        };
        let signature = format!("{}{fields}{}", line(&item.generics), cfg(&item.attrs));
        self.add(format!("struct {path}"), signature);
        self.derived(&path, &item.attrs);
        for field in &item.fields {
            if let (Some(name), Visibility::Public(_)) = (&field.ident, &field.vis) {
                let signature = line(&field.ty) + &cfg(&field.attrs);
                self.add(format!("field {path}::{name}"), signature);
            }
        }
    }

    fn enumeration(&mut self, module: &str, item: &ItemEnum) {
        let path = format!("{module}::{}", item.ident);
        // Callers can match all variants of an exhaustive enum: a further variant breaks that.
        let variants = match is_non_exhaustive(&item.attrs) {
            true => String::new(),
            false => {
                let names = item.variants.iter().map(|it| it.ident.to_string());
                format!(" {{ {} }}", names.collect::<Vec<_>>().join(", "))
            }
        };
        let signature = format!("{}{variants}{}", line(&item.generics), cfg(&item.attrs));
        self.add(format!("enum {path}"), signature);
        self.derived(&path, &item.attrs);
        for variant in &item.variants {
            let signature = line(&variant.fields) + &cfg(&variant.attrs);
            self.add(format!("variant {path}::{}", variant.ident), signature);
        }
    }

    fn derived(&mut self, path: &str, attributes: &[syn::Attribute]) {
        for name in derives(attributes) {
            self.add(format!("impl {name} for {path}"), String::new());
        }
    }

    fn interface(&mut self, module: &str, item: &ItemTrait) {
        let path = format!("{module}::{}", item.ident);
        let mut required = Vec::new();
        for member in &item.items {
            match member {
                TraitItem::Fn(it) => {
                    if it.default.is_none() {
                        required.push(it.sig.ident.to_string());
                    }
                    if !is_hidden(&it.attrs) {
                        self.add(format!("fn {path}::{}", it.sig.ident), line(&it.sig));
                    }
                }
                TraitItem::Type(it) => {
                    if it.default.is_none() {
                        required.push(it.ident.to_string());
                    }
                    self.add(format!("type {path}::{}", it.ident), line(&it.bounds));
                }
                _ => {}
            }
        }
        // Callers' implementations of a trait miss an item that becomes required.
        let generics = line(&item.generics);
        let bounds = line(&item.supertraits);
        let signature = format!("{generics}: {bounds} {{ {} }}", required.join(", "));
        self.add(format!("trait {path}"), signature + &cfg(&item.attrs));
    }

    fn implementation(&mut self, module: &str, item: &ItemImpl, modules: &Modules) {
        let Some(name) = self_name(&item.self_ty) else {
            return;
        };
        if !modules.is_reachable(module, &name) {
            return;
        }
        let path = format!("{module}::{name}");
        if let Some((of, _)) = &item.trait_ {
            let generics = line(&item.generics);
            let key = format!("impl{generics} {} for {path}", line(of));
            let signature = item.generics.where_clause.to_token_stream();
            return self.add(key, line(&signature) + &cfg(&item.attrs));
        }
        for member in &item.items {
            match member {
                ImplItem::Fn(it)
                    if matches!(it.vis, Visibility::Public(_)) && !is_hidden(&it.attrs) =>
                {
                    let signature = line(&it.sig) + &cfg(&item.attrs) + &cfg(&it.attrs);
                    self.add(format!("fn {path}::{}", it.sig.ident), signature);
                }
                ImplItem::Const(it) if matches!(it.vis, Visibility::Public(_)) => {
                    self.add(format!("const {path}::{}", it.ident), line(&it.ty));
                }
                _ => {}
            }
        }
    }
}

/// The name of the type that an implementation is for; `None` for references, tuples and the like.
fn self_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
        _ => None,
    }
}
