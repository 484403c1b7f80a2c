//! The frame of a report as one HTML page that needs nothing else: to read,
//! to send on and to print.

use super::markup::{Markup, tag, words};
use crate::l10n::Localizer;

const STYLE: &str = include_str!("page.css");

/// A whole document: the title is also its heading; `lead` stands under it.
pub fn page(l10n: &Localizer, title: &str, lead: &str, content: Markup) -> String {
    let meta = |name: &'static str, value: &str| tag("meta", &[("name", name), ("content", value)], Markup::default());
    let head = Markup::all([
        tag("meta", &[("charset", "utf-8")], Markup::default()),
        meta("viewport", "width=device-width, initial-scale=1"),
        words("title", title),
        tag("style", &[], Markup::own(STYLE)),
    ]);
    let header = tag("header", &[], Markup::all([words("h1", title), words("p", lead)]));
    let body = Markup::all([header, tag("main", &[], content), tag("footer", &[], words("p", &l10n.text("made-by")))]);
    let lang = l10n.lang();
    let html = Markup::all([tag("head", &[], head), tag("body", &[], body)]);
    format!("<!doctype html>\n{}\n", tag("html", &[("lang", lang.as_str())], html).into_text())
}

/// A part under a heading of its own.
pub fn section(heading: &str, content: impl IntoIterator<Item = Markup>) -> Markup {
    tag("section", &[], Markup::all(std::iter::once(words("h2", heading)).chain(content)))
}
