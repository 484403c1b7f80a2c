//! The HTML files of the shipped catalogue: complete without the app, and
//! whole as a site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use wegwijs::domain::{Category, ContactKind, Finder, Lang};
use wegwijs::route::{Page, Route};
use wegwijs::tool::PageSettings;

use crate::catalogue::{languages, shipped};

/// The smallest app page with both marks.
pub const SHELL: &str =
    "<html><head><!-- wegwijs:head --><!-- wegwijs:app --></head><body><!-- wegwijs:body --></body></html>";
pub const BASE: &str = "/wegwijs/";
pub const SITE: &str = "https://example.org";

pub fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let settings = PageSettings {
            base: BASE.into(),
            site_url: Some(SITE.into()),
            shell: SHELL.into(),
            app: None,
            worker: None,
        };
        (shipped().render)(&settings)
    })
}

/// The pages people are sent to: not the root, the 404 page, the sitemap.
pub fn proper_pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let proper = |(path, _): &(&str, &str)| path.contains('/');
    pages().iter().map(|(path, html)| (path.as_str(), html.as_str())).filter(proper)
}

/// About sixty pages of every kind and language, and those at the root.
fn sample() -> impl Iterator<Item = (&'static str, &'static str)> {
    let count = proper_pages().count();
    let spread = proper_pages().step_by(count / 45);
    let starts = languages().map(|lang| format!("{lang}/index.html"));
    let others =
        ["nl/about/index.html", "ar/search/index.html", "uk/neighbourhood/index.html", "index.html", "404.html"];
    let named = starts.chain(others.map(String::from)).map(|path| {
        let (path, html) = pages().get_key_value(&path).unwrap();
        (path.as_str(), html.as_str())
    });
    spread.chain(named)
}

pub type Tag<'a> = (&'a str, Vec<(&'a str, String)>);

/// The opening tags of a page with their attributes, as a browser would read
/// well-formed HTML.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with("!--") {
            rest = rest.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let end = rest.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(rest.len());
            let name = &rest[..end];
            let (attributes, after) = attributes(&rest[end..]);
            found.push((name, attributes));
            rest = after;
        }
    }
    found
}

/// The attributes of a tag, and what follows the tag.
fn attributes(mut rest: &str) -> (Vec<(&str, String)>, &str) {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (found, rest.get(1..).unwrap_or(""));
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(rest.len()).max(1);
        let name = &rest[..end];
        rest = &rest[end..];
        let Some(value) = rest.strip_prefix('=') else {
            found.push((name, String::new()));
            continue;
        };
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(value.len())),
        };
        found.push((name, unescaped(value)));
        rest = after;
    }
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    plain.replace("&#39;", "'").replace("&amp;", "&")
}

/// What can be read on a page: its text without tags and head. A no-break
/// space, which keeps a phone number whole, counts as a space.
pub fn visible_text(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let mut text = String::new();
    for (at, part) in body.split('<').enumerate() {
        // Leptos writes `>` of words as `&gt;`, so the first one ends the tag.
        let words = if at == 0 { part } else { part.split_once('>').map_or("", |(_, after)| after) };
        text.push_str(words);
    }
    unescaped(&text).replace('\u{a0}', " ")
}

fn value<'a>(tag: &'a Tag, name: &str) -> Option<&'a str> {
    tag.1.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
}

pub fn links(html: &str) -> Vec<String> {
    tags(html).iter().filter(|tag| tag.0 == "a").filter_map(|tag| value(tag, "href").map(str::to_owned)).collect()
}

#[test]
fn the_reading_of_a_page_in_these_tests_sees_what_a_browser_would() {
    let html = "<body><!-- <i> --><p title=\"a > b &lt;script&gt;\" hidden>1 &lt;b&gt; 2<!></p><SCRIPT src=x>a</SCRIPT><br/></body>";
    let tags = tags(html);
    let names: Vec<&str> = tags.iter().map(|tag| tag.0).collect();
    assert_eq!(names, ["body", "p", "SCRIPT", "br"]);
    assert_eq!(tags[1].1, [("title", "a > b <script>".to_owned()), ("hidden", String::new())]);
    assert_eq!(tags[2].1, [("src", "x".to_owned())]);
    assert!(visible_text("<body><p>1 &lt;b&gt;&amp;amp;\u{a0}2<!></p></body>").contains("1 <b>&amp; 2"));
}

/// The finders, and the moments that have no finder.
fn guides() -> impl Iterator<Item = String> {
    let moments = shipped().edited.taxonomy.moments.iter().filter(|moment| moment.finder.is_none());
    let finders = Finder::ALL.iter().map(|finder| format!("{}/", finder.as_str()));
    finders.chain(moments.map(|moment| format!("moment/{}/", moment.id)))
}

#[test]
fn the_page_of_components_is_in_no_site_that_is_published() {
    let parsed = Route::parse("/", "/nl/components/", "");
    assert_eq!(parsed, Route::Page(Lang::NL, Page::Components), "it is looked for in the right place");
    let held = |(path, html): (&String, &String)| path.contains("components") || html.contains("/components/");
    assert!(!pages().iter().any(held));
}

#[test]
fn every_service_neighbourhood_and_plain_page_is_written_in_every_language() {
    let edited = &shipped().edited;
    let per_language = edited.services.len() + edited.neighbourhoods.neighbourhoods.len() + 10 + guides().count();
    assert_eq!(proper_pages().count(), 7 * per_language);
    for lang in languages() {
        for path in [
            "",
            "search/",
            "list/",
            "children/",
            "plan/",
            "helper/",
            "neighbourhood/",
            "neighbourhood/1/",
            "about/",
            "privacy/",
            "accessibility/",
        ] {
            assert!(pages().contains_key(&format!("{lang}/{path}index.html")), "{lang}/{path}");
        }
        for path in guides() {
            assert!(pages().contains_key(&format!("{lang}/{path}index.html")), "{lang}/{path}");
        }
    }
}

#[test]
fn a_start_page_speaks_its_language_and_has_four_doors() {
    for lang in languages() {
        let html = &pages()[&format!("{lang}/index.html")];
        let tags = tags(html);
        let page = tags.iter().find(|tag| tag.0 == "html").unwrap();
        assert_eq!(value(page, "lang"), Some(lang.as_str()));
        assert_eq!(value(page, "dir"), Some(if lang.as_str() == "ar" { "rtl" } else { "ltr" }));
        assert_eq!(tags.iter().filter(|tag| tag.0 == "h1").count(), 1);
        let (links, text) = (links(html), visible_text(html));
        for category in Category::ALL {
            let door = format!("{BASE}{lang}/{}/", category.as_str());
            assert!(links.contains(&door), "{door}");
            let names = &shipped().edited.taxonomy.category(*category).unwrap().names;
            assert!(text.contains(&names.0[&lang]), "{door}");
        }
        for path in guides() {
            assert!(links.contains(&format!("{BASE}{lang}/{path}")), "the start page leads to {path}");
        }
    }
}

#[test]
fn a_finder_can_be_read_without_the_app_and_leads_on_to_the_search_and_to_someone() {
    let edited = &shipped().edited;
    for lang in languages() {
        for path in guides() {
            let html = &pages()[&format!("{lang}/{path}index.html")];
            let links = links(html);
            let to = |part: &str| links.iter().filter(|link| link.starts_with(&format!("{BASE}{lang}/{part}"))).count();
            assert!(to("service/") >= 10, "{lang}/{path} names {} services", to("service/"));
            assert!(to("search/") >= 1, "{lang}/{path}");
            assert!(links.iter().any(|link| link.starts_with("tel:")), "{lang}/{path}");
        }
        let text = visible_text(&pages()[&format!("{lang}/moment/expecting/index.html")]);
        let expecting = edited.taxonomy.moments.iter().find(|m| m.id.as_str() == "expecting").unwrap();
        let mut rest = text.as_str();
        for step in &expecting.steps {
            let heading = &step.heading.0[&lang];
            rest = rest.split_once(heading.as_str()).unwrap_or_else(|| panic!("{lang} lacks {heading} in order")).1;
        }
    }
}

#[test]
fn pages_about_violence_and_mental_health_can_be_left_and_say_whom_to_call_and_no_others_do() {
    let edited = &shipped().edited;
    let taxonomy = &edited.taxonomy;
    let guarded = |path: &str| {
        let html = &pages()[&format!("{path}index.html")];
        let way_out = tags(html).iter().any(|tag| value(tag, "id") == Some("way-out"));
        let numbers = tags(html).iter().any(|tag| value(tag, "id") == Some("urgent"));
        assert_eq!(way_out, numbers, "{path}");
        if way_out {
            let called = links(html);
            for number in &edited.region.emergency {
                let dialled = format!("tel:{}", number.number.replace(' ', ""));
                assert!(called.contains(&dialled), "{path} lacks {dialled}");
            }
        }
        way_out
    };
    let mut sensitive = 0;
    for service in &edited.services {
        let is = taxonomy.is_sensitive(&service.concepts);
        assert_eq!(guarded(&format!("tr/service/{}/", service.id)), is, "{}", service.id);
        sensitive += usize::from(is);
    }
    assert!(sensitive > 10, "{sensitive}");
    for moment in taxonomy.moments.iter().filter(|moment| moment.finder.is_none()) {
        let is = taxonomy.is_sensitive(moment.about());
        assert_eq!(guarded(&format!("ar/moment/{}/", moment.id)), is, "{}", moment.id);
    }
    for (path, is) in [("", false), ("holiday/", false), ("childcare/", false), ("family/", true), ("youth/", true)] {
        assert_eq!(guarded(&format!("nl/{path}")), is, "{path}");
    }
}

#[test]
fn a_service_page_can_be_read_without_the_app() {
    for service in shipped().edited.services.iter().step_by(9) {
        let dutch = service.official_name.as_ref().unwrap_or(&service.texts[&Lang::NL].name);
        for lang in languages() {
            let path = format!("{lang}/service/{}/index.html", service.id);
            let read = visible_text(&pages()[&path]);
            let text = &service.texts[&lang];
            for words in [&text.name, &text.summary, &text.next_step, dutch] {
                assert!(read.contains(&words.replace('\u{a0}', " ")), "{path} lacks {words:?}:\n{read}");
            }
            assert!(!read.contains("[object") && !read.contains("None)"), "{path}");
        }
    }
}

#[test]
fn no_page_shows_a_message_by_its_id() {
    for (path, html) in sample() {
        let text = visible_text(html);
        let bracketed = text.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        let mut ids =
            bracketed.filter(|(id, _)| !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
        assert_eq!(ids.next().map(|(id, _)| id), None, "{path}");
    }
}

#[test]
fn every_link_within_the_site_leads_to_a_page() {
    let mut followed = BTreeSet::new();
    for (path, html) in sample() {
        for link in links(html) {
            let Some(inner) = link.strip_prefix('/') else { continue };
            let inner = inner.strip_prefix(BASE.trim_start_matches('/')).unwrap_or_else(|| panic!("{link} in {path}"));
            let target = inner.split(['?', '#']).next().unwrap();
            // Open data is no page; a test of its own looks for it.
            if target.starts_with("data/") {
                continue;
            }
            if path == "404.html" && target.ends_with("/not-found/") {
                // The same page in another language: any address without a page.
                continue;
            }
            assert!(pages().contains_key(&format!("{target}index.html")), "{link} in {path}");
            followed.insert(target.to_owned());
        }
    }
    assert!(followed.len() > 400, "{}", followed.len());
}

#[test]
fn every_link_within_a_page_leads_to_something_in_it() {
    for (path, html) in sample() {
        let tags = tags(html);
        let ids: BTreeSet<&str> = tags.iter().filter_map(|tag| value(tag, "id")).collect();
        let jumps: Vec<String> = links(html).into_iter().filter(|link| link.starts_with('#')).collect();
        assert!(jumps.contains(&"#main".to_owned()), "{path}");
        for jump in jumps {
            assert!(ids.contains(&jump[1..]), "{jump} in {path}");
        }
        for tag in &tags {
            for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
                let missing = value(tag, name).into_iter().flat_map(str::split_whitespace).find(|id| !ids.contains(id));
                assert_eq!(missing, None, "{name} in {path}");
            }
        }
    }
}

#[test]
fn no_id_stands_twice_in_a_page() {
    for (path, html) in sample() {
        let mut seen = BTreeSet::new();
        for tag in tags(html) {
            if let Some(id) = value(&tag, "id") {
                assert!(seen.insert(id.to_owned()), "`{id}` stands twice in {path}");
            }
        }
        assert!(seen.contains("main"), "{path}");
    }
}

#[test]
fn every_page_has_one_heading_a_title_and_a_description() {
    for (path, html) in proper_pages() {
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        let title = html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).unwrap().0;
        assert!(title.len() > " · Wegwijs".len() && title.ends_with(" · Wegwijs"), "{path}: {title}");
        let description = html.split_once("<meta name=\"description\" content=\"").unwrap().1;
        assert!(description.split_once('"').unwrap().0.trim().len() > 10, "{path}");
    }
}

#[test]
fn every_title_names_its_page() {
    for lang in languages() {
        let titles: BTreeMap<&str, &str> = proper_pages()
            .filter(|(path, _)| path.starts_with(&format!("{lang}/")))
            .map(|(path, html)| (html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0, path))
            .collect();
        let written = proper_pages().filter(|(path, _)| path.starts_with(&format!("{lang}/"))).count();
        // Privacy and accessibility may stand on one page with "about".
        assert!(titles.len() + 2 >= written, "{lang}: {} titles of {written} pages", titles.len());
    }
}

#[test]
fn every_page_names_the_catalogue_it_belongs_to() {
    let file = shipped().files.keys().find(|name| name.starts_with("manifest-")).unwrap();
    assert!(pages().iter().filter(|(path, _)| path.ends_with(".html")).all(|(path, html)| {
        let named = tags(html)[0].1.iter().any(|(name, value)| *name == "data-manifest" && value == file);
        named || panic!("{path}")
    }));
}

#[test]
fn the_root_offers_every_language() {
    let links = links(&pages()["index.html"]);
    for lang in languages() {
        assert!(links.contains(&format!("{BASE}{lang}/")), "{lang}");
    }
}

/// Around what a page loads only once it is painted.
const AHEAD: &str = "<template id=\"ahead\">";

#[test]
fn what_a_page_loads_ahead_is_published() {
    for (path, html) in sample().filter(|(path, _)| path.contains('/')) {
        let says_all = ["/service/", "/about/", "/privacy/", "/accessibility/"].iter().any(|part| path.contains(part));
        assert_eq!(html.contains(AHEAD), says_all, "{path}");
        let html = html.replace(AHEAD, "");
        let tags = tags(&html);
        let ahead: Vec<&str> =
            tags.iter().filter(|t| value(t, "rel") == Some("preload")).filter_map(|t| value(t, "href")).collect();
        // Only where they are shown, the map and a service's record.
        let more = path.contains("/neighbourhood/") || path.contains("/service/");
        // The words of other languages than Dutch have a file of their own.
        let words = !path.starts_with("nl/");
        assert_eq!(ahead.len(), 5 + usize::from(more) + usize::from(words), "{path}");
        for href in ahead {
            let name = href.strip_prefix(&format!("{BASE}catalogue/")).unwrap();
            assert!(shipped().files.contains_key(name), "{href} in {path}");
        }
    }
}

#[test]
fn nothing_comes_from_elsewhere_and_only_the_records_links_lead_there() {
    let edited = &shipped().edited;
    let of_services = edited.services.iter().flat_map(|s| {
        let websites = s.contacts.iter().filter(|c| matches!(c.kind, ContactKind::Website | ContactKind::Chat));
        websites.map(|c| &c.value).chain(&s.taking_part.register_url)
    });
    let known: BTreeSet<&str> = of_services
        .chain(edited.providers.iter().filter_map(|p| p.website.as_ref()))
        .chain([&edited.region.catalogue_licence_url])
        .map(String::as_str)
        .collect();
    let ways: Vec<&str> = edited.region.routes.iter().filter_map(|route| route.url.split("{to}").next()).collect();
    let mut outside = 0;
    for (path, html) in sample() {
        for tag in tags(html) {
            for (name, value) in &tag.1 {
                let elsewhere = value.contains("://") && !value.starts_with(SITE) || value.starts_with("//");
                if elsewhere && *name != "content" {
                    assert_eq!((tag.0, *name), ("a", "href"), "{value} in {path}");
                    let shows_the_way = ways.iter().any(|way| value.starts_with(way));
                    assert!(known.contains(value.as_str()) || shows_the_way, "{value} in {path}");
                    outside += 1;
                }
                assert!(!value.trim_start().to_ascii_lowercase().starts_with("javascript:"), "{value} in {path}");
            }
        }
    }
    assert!(outside > 10, "the sample holds only {outside} links to elsewhere");
}
