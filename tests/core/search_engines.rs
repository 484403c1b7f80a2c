//! What other people's search engines find of the site: where each page stands
//! in every language, the sitemap, and what is kept from them.

use std::collections::{BTreeMap, BTreeSet};

use wegwijs::tool::sitemap;

use crate::catalogue::languages;
use crate::native_pages::{BASE, SITE, links, pages, proper_pages};

#[test]
fn every_page_says_where_it_stands_in_every_language() {
    for (path, html) in proper_pages() {
        let address = |path: &str| format!("{SITE}{BASE}{}", path.strip_suffix("index.html").unwrap());
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{}\">", address(path))), "{path}");
        let below = path.split_once('/').unwrap().1;
        // Where a language is chosen stands for the start pages of all others.
        let root = format!("hreflang=\"x-default\" href=\"{SITE}{BASE}\">");
        let is_start = below == "index.html";
        assert_eq!(html.contains(&root), is_start, "{path}");
        let others = html.matches("<link rel=\"alternate\" hreflang=").count();
        assert_eq!(others, 7 + usize::from(is_start), "{path}");
        for lang in languages() {
            let other = address(&format!("{lang}/{below}"));
            assert!(html.contains(&format!("hreflang=\"{lang}\" href=\"{other}\">")), "{path} in {lang}");
        }
    }
}

#[test]
fn the_sitemap_lists_every_page_once() {
    let sitemap = &pages()["sitemap.xml"];
    let listed: Vec<&str> = sitemap.split("<loc>").skip(1).map(|rest| rest.split_once("</loc>").unwrap().0).collect();
    let wanted: BTreeSet<String> =
        proper_pages().map(|(path, _)| format!("{SITE}{BASE}{}", path.strip_suffix("index.html").unwrap())).collect();
    assert_eq!(listed.len(), wanted.len());
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), wanted.iter().map(String::as_str).collect());
}

/// More addresses may not stand in one file (sitemaps.org).
#[test]
fn a_sitemap_that_is_too_long_is_an_index_of_several() {
    let addresses: Vec<String> = (0..100_001).map(|nr| format!("{SITE}{BASE}nl/service/s-{nr}/")).collect();
    let root = format!("{SITE}{BASE}");
    let single = sitemap::files(&root, &addresses[..50_000]);
    assert_eq!(single.len(), 1);
    assert_eq!((single[0].0.as_str(), single[0].1.matches("<loc>").count()), ("sitemap.xml", 50_000));
    let files: BTreeMap<String, String> = sitemap::files(&root, &addresses).into_iter().collect();
    let index = &files["sitemap.xml"];
    assert!(index.contains("<sitemapindex ") && index.contains(&format!("<loc>{root}sitemap-1.xml</loc>")));
    let listed: Vec<&str> =
        files.iter().filter(|(name, _)| *name != "sitemap.xml").map(|(_, xml)| xml.as_str()).collect();
    assert_eq!(index.matches("<loc>").count(), listed.len());
    assert!(listed.iter().all(|xml| xml.matches("<loc>").count() <= 50_000));
    let told: BTreeSet<&str> = listed
        .iter()
        .flat_map(|xml| xml.split("<loc>").skip(1))
        .map(|rest| rest.split_once("</loc>").unwrap().0)
        .collect();
    assert_eq!(told, addresses.iter().map(String::as_str).collect());
}

#[test]
fn only_the_page_for_a_wrong_address_is_kept_from_search_engines() {
    let noindex = |html: &str| html.contains("<meta name=\"robots\" content=\"noindex\">");
    let missing = &pages()["404.html"];
    assert!(noindex(missing));
    assert!(!missing.contains("rel=\"canonical\""));
    assert!(links(missing).contains(&format!("{BASE}nl/")));
    assert!(!noindex(&pages()["index.html"]));
    assert!(proper_pages().all(|(_, html)| !noindex(html)));
}
