//! The addresses of all pages for search engines (sitemaps.org, protocol 0.9).

use super::pages::text;

/// More addresses may not stand in one file.
const MOST: usize = 50_000;
const FILE: &str = "sitemap.xml";

/// `sitemap.xml`, by its path below the site's root; where the addresses are too
/// many for it an index of the files that hold them, and those. `root` is the
/// site's address, with a slash at the end.
pub fn files(root: &str, addresses: &[String]) -> Vec<(String, String)> {
    if addresses.len() <= MOST {
        return vec![(FILE.to_owned(), list("urlset", "url", addresses))];
    }
    let parts = addresses.chunks(MOST).zip(1..).map(|(part, nr)| (format!("sitemap-{nr}.xml"), part));
    let (names, mut files): (Vec<String>, Vec<(String, String)>) =
        parts.map(|(name, part)| (format!("{root}{name}"), (name, list("urlset", "url", part)))).unzip();
    files.push((FILE.to_owned(), list("sitemapindex", "sitemap", &names)));
    files
}

fn list(all: &str, each: &str, addresses: &[String]) -> String {
    let entries: String =
        addresses.iter().map(|address| format!("<{each}><loc>{}</loc></{each}>\n", text(address))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{all} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</{all}>\n"
    )
}
