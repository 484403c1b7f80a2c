//! What lets the site live on a device: the web app manifests, and the pages
//! that stand there for all others. For any catalogue.

use std::collections::BTreeSet;

use serde_json::Value;
use wegwijs::tool::PageSettings;

use crate::catalogue::{Catalogue, invented, root, town};
use crate::native_pages::SHELL;

const BASE: &str = "/below/";

fn pages(catalogue: &Catalogue) -> std::collections::BTreeMap<String, String> {
    (catalogue.render)(&PageSettings {
        base: BASE.into(),
        site_url: None,
        shell: SHELL.into(),
        app: None,
        worker: Some(String::new()),
    })
}

/// W3C, Web Application Manifest.
#[test]
fn every_language_installs_under_its_own_name_with_the_four_doors_as_shortcuts() {
    for catalogue in [invented(), town()] {
        let pages = pages(catalogue);
        let page_of = |address: &Value| {
            let path = address.as_str().unwrap().strip_prefix(BASE).unwrap();
            pages.get(&format!("{path}index.html")).unwrap_or_else(|| panic!("{address} is no page"))
        };
        let mut words = BTreeSet::new();
        let languages = &catalogue.edited.region.languages;
        for (lang, _) in languages {
            let manifest = &pages[&format!("{lang}/app.webmanifest")];
            let manifest: Value = serde_json::from_str(manifest).unwrap();
            assert_eq!(manifest["lang"], lang.as_str());
            assert_eq!(manifest["dir"], lang.direction().attribute());
            assert_eq!((&manifest["id"], &manifest["scope"]), (&BASE.into(), &BASE.into()));
            assert_eq!(manifest["display"], "standalone");
            assert!(page_of(&manifest["start_url"]).contains(&format!("lang=\"{lang}\"")));
            let shortcuts = manifest["shortcuts"].as_array().unwrap();
            assert_eq!(shortcuts.len(), 4);
            for shortcut in shortcuts {
                page_of(&shortcut["url"]);
                words.insert(format!("{lang} {}", shortcut["name"].as_str().unwrap()));
            }
            words.insert(format!("{lang} {}", manifest["description"].as_str().unwrap()));
            for icon in manifest["icons"].as_array().unwrap() {
                let file = icon["src"].as_str().unwrap().strip_prefix(BASE).unwrap();
                assert!(root().join("public").join(file).exists(), "{file}");
            }
            let has = |size: &str, purpose: &str| {
                let icons = manifest["icons"].as_array().unwrap();
                icons.iter().any(|icon| icon["sizes"] == size && icon["purpose"] == purpose)
            };
            assert!(has("192x192", "any") && has("512x512", "any") && has("512x512", "maskable"));
            let start = &pages[&format!("{lang}/index.html")];
            assert!(start.contains(&format!("<link rel=\"manifest\" href=\"{BASE}{lang}/app.webmanifest\">")));
        }
        assert_eq!(words.len(), 5 * languages.len(), "each with words of its own: {words:?}");
    }
}

/// A frame has nothing to read, so its way on leads to the page the host has.
#[test]
fn a_frame_whose_app_does_not_start_leads_to_the_host() {
    for catalogue in [invented(), town()] {
        let pages = pages(catalogue);
        for (lang, _) in &catalogue.edited.region.languages {
            let way_on = |path: &str| {
                let html = &pages[&format!("{path}index.html")];
                let notice = html.split_once("<template id=\"notice-not-started\">").unwrap().1;
                notice.split_once("href=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
            };
            assert_eq!(way_on(&format!("offline/{lang}/frame/")), "?host");
            assert_eq!(way_on(&format!("{lang}/")), "");
            assert!(pages.contains_key(&format!("offline/{lang}/index.html")));
        }
    }
}
