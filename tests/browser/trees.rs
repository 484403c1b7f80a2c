//! What screen readers are told of the main pages: roles, names and states as
//! an indented text, compared with those kept in `tests/browser/trees/`. Made
//! anew on purpose only, by `make snapshots`.

use std::collections::HashMap;
use std::fs;

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::pictures::{kept, open_calmly, phone_of_a_family, renewing};
use crate::sites::{self, Site};

/// States that are said, where they are not the usual one.
const SAID: [&str; 8] = ["level", "checked", "pressed", "expanded", "selected", "disabled", "busy", "hasPopup"];

/// The tree as the browser gives it to assistive programs.
async fn tree(browser: &Browser) -> String {
    browser.dev_tools("Accessibility.enable", json!({})).await;
    let answer = browser.dev_tools("Accessibility.getFullAXTree", json!({})).await;
    let nodes: HashMap<&str, &Value> =
        answer["nodes"].as_array().unwrap().iter().map(|node| (node["nodeId"].as_str().unwrap(), node)).collect();
    let root = answer["nodes"].as_array().unwrap().iter().find(|node| node.get("parentId").is_none()).unwrap();
    let mut text = String::new();
    write(root, &nodes, 0, "", &mut text);
    text
}

fn write(node: &Value, nodes: &HashMap<&str, &Value>, depth: usize, around: &str, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default().trim();
    // What has no meaning of its own, and words that the name around them says.
    let silent = node["ignored"] == true
        || (matches!(role, "none" | "generic" | "paragraph" | "emphasis" | "strong" | "Section") && name.is_empty())
        || role == "InlineTextBox"
        || (role == "StaticText" && (name.is_empty() || around.contains(name)));
    if !silent {
        let states = node["properties"].as_array().into_iter().flatten().filter_map(|property| {
            let (name, value) = (property["name"].as_str()?, &property["value"]["value"]);
            let usual = matches!(value, Value::Bool(false)) && !matches!(name, "expanded" | "pressed" | "checked");
            (SAID.contains(&name) && !usual && *value != "false" || name == "expanded")
                .then(|| format!(" [{name} {}]", value.to_string().trim_matches('"')))
        });
        let states: String = states.collect();
        let words = if name.is_empty() { String::new() } else { format!(" \"{name}\"") };
        text.push_str(&format!("{}{role}{words}{states}\n", "  ".repeat(depth)));
    }
    let (depth, around) = if silent { (depth, around) } else { (depth + 1, name) };
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(child) = nodes.get(child) {
            write(child, nodes, depth, around, text);
        }
    }
}

/// The first line that is another, with the ones before it.
fn first_difference(before: &str, now: &str) -> String {
    let same = before.lines().zip(now.lines()).take_while(|(before, now)| before == now).count();
    let lines = |text: &str| text.lines().skip(same.saturating_sub(2)).take(6).collect::<Vec<_>>().join("\n");
    format!("line {}, it was\n{}\nand is\n{}", same + 1, lines(before), lines(now))
}

#[tokio::test]
async fn what_screen_readers_are_told_is_as_it_was() {
    let site = Site::serve(&sites::region()).await;
    let browser = phone_of_a_family().await;
    let mut found = Vec::new();
    for lang in ["nl", "ar"] {
        for (name, path, there) in [
            ("start", "", ".signpost"),
            ("results", "search/?category=childcare", ".card"),
            ("service", "service/voorbeeld-opvang-na-school/", ".next"),
            ("plan", "plan/", ".planned"),
        ] {
            open_calmly(&browser, &site.url(&format!("/{lang}/{path}")), there).await;
            let now = tree(&browser).await;
            assert!(now.lines().count() > 20, "hardly anything is told of {lang} {name}:\n{now}");
            let file = kept("trees").join(format!("{name}-{lang}.txt"));
            if renewing() {
                fs::create_dir_all(kept("trees")).unwrap();
                fs::write(&file, now).unwrap();
                continue;
            }
            let before =
                fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e} (make snapshots)", file.display()));
            if before != now {
                found.push(format!("{}: {}", file.display(), first_difference(&before, &now)));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await;
}
