//! The messages on disk: read, and checked against each other. The build
//! refuses a language that lacks a message or a variable; so does a test.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::domain::Lang;

/// The messages of every language: all `*.ftl` of its folder, in order of name.
pub struct Locales(pub BTreeMap<Lang, String>);

impl Locales {
    pub fn read(dir: &Path) -> Result<Locales, String> {
        let mut locales = BTreeMap::new();
        let entries = fs::read_dir(dir).map_err(|e| format!("{}: {e}", dir.display()))?;
        for entry in entries.filter_map(Result::ok).filter(|e| e.path().is_dir()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let lang: Lang = name.parse().map_err(|e| format!("{}: {e}", entry.path().display()))?;
            let mut files: Vec<_> = fs::read_dir(entry.path())
                .map_err(|e| e.to_string())?
                .filter_map(|f| Some(f.ok()?.path()))
                .filter(|path| path.extension().is_some_and(|e| e == "ftl"))
                .collect();
            files.sort();
            let texts: Result<Vec<_>, _> = files.iter().map(fs::read_to_string).collect();
            locales.insert(lang, texts.map_err(|e| e.to_string())?.join("\n"));
        }
        Ok(Locales(locales))
    }

    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }
}

/// What of a message must be the same in every language.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    /// Plural categories of each choice by a number.
    plurals: Vec<BTreeSet<String>>,
}

/// The plural categories a language must distinguish (CLDR, cardinal), beside
/// the default one: those that whole numbers as they stand on a page have.
pub fn plural_categories(lang: Lang) -> BTreeSet<&'static str> {
    let known: Option<LanguageIdentifier> = lang.as_str().parse().ok();
    let rules = known.and_then(|lang| PluralRules::create(lang, PluralRuleType::CARDINAL).ok());
    let category = |number: usize| match rules.as_ref()?.select(number).ok()? {
        PluralCategory::ZERO => Some("zero"),
        PluralCategory::ONE => Some("one"),
        PluralCategory::TWO => Some("two"),
        PluralCategory::FEW => Some("few"),
        PluralCategory::MANY => Some("many"),
        PluralCategory::OTHER => None,
    };
    (0..1000).filter_map(category).collect()
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Every way in which the languages differ from the Dutch source, in words.
pub fn check_locales(locales: &Locales) -> Vec<String> {
    let mut problems = Vec::new();
    let mut shapes = BTreeMap::new();
    for (lang, text) in &locales.0 {
        match parser::parse(text.as_str()) {
            Ok(resource) => {
                shapes.insert(*lang, messages(*lang, &resource, &mut problems));
            }
            Err((_, errors)) => problems.extend(errors.iter().map(|e| format!("{lang}: {e}"))),
        }
    }
    let Some(source) = shapes.get(&Lang::NL) else {
        problems.push("there are no Dutch messages".to_owned());
        return problems;
    };
    for (lang, messages) in &shapes {
        let plurals = plural_categories(*lang);
        for (id, shape) in source {
            match messages.get(id) {
                None => problems.push(format!("{lang}: `{id}` is missing")),
                Some(own) if own.variables != shape.variables => {
                    problems.push(format!("{lang}: `{id}` uses {:?}, the source {:?}", own.variables, shape.variables))
                }
                Some(own) => problems.extend(plural_problems(*lang, id, own, &plurals)),
            }
        }
        problems.extend(
            messages
                .keys()
                .filter(|id| !source.contains_key(*id))
                .map(|id| format!("{lang}: `{id}` is not in the source")),
        );
    }
    problems
}

fn plural_problems(lang: Lang, id: &str, shape: &Shape, wanted: &BTreeSet<&str>) -> Vec<String> {
    shape
        .plurals
        .iter()
        .flat_map(|has| wanted.iter().filter(|category| !has.contains(**category)))
        .map(|category| format!("{lang}: `{id}` lacks the plural form `{category}`"))
        .collect()
}

fn messages(lang: Lang, resource: &Resource<&str>, problems: &mut Vec<String>) -> BTreeMap<String, Shape> {
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut shape = Shape::default();
            match &message.value {
                Some(pattern) => collect(pattern, &mut shape),
                None => problems.push(format!("{lang}: `{}` has no text", message.id.name)),
            }
            if found.insert(message.id.name.to_owned(), shape).is_some() {
                problems.push(format!("{lang}: `{}` stands there twice", message.id.name));
            }
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, shape),
            Expression::Select { selector, variants } => {
                collect_inline(selector, shape);
                let keys: BTreeSet<String> = variants
                    .iter()
                    .filter_map(|v| match &v.key {
                        VariantKey::Identifier { name } => Some((*name).to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                if keys.iter().all(|key| CATEGORIES.contains(&key.as_str())) {
                    shape.plurals.push(keys);
                }
                variants.iter().for_each(|v| collect(&v.value, shape));
            }
        }
    }
}

fn collect_inline(expression: &InlineExpression<&str>, shape: &mut Shape) {
    match expression {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|a| collect_inline(a, shape));
            arguments.named.iter().for_each(|NamedArgument { value, .. }| collect_inline(value, shape));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, shape);
            }
        }
        _ => {}
    }
}
