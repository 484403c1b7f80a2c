//! The neighbourhoods as the site draws them, with the number of services in
//! each. How much there is shows in the number, in the hatching and in the
//! colour, so that a print in black and white says the same.

use super::super::markup::{Markup, tag, text, words};
use super::Coverage;
use crate::domain::map::{LARGE_LETTERS, shade};
use crate::domain::{CityMap, Shape};
use crate::l10n::Localizer;
use crate::tool::draw::draw;

/// Room around the drawing for the borders at its edge.
const MARGIN: i32 = 6;

/// The hatchings: each denser than the one before.
const PATTERNS: &str = concat!(
    "<defs>",
    "<pattern id=\"few\" width=\"16\" height=\"16\" patternUnits=\"userSpaceOnUse\"><rect width=\"16\" height=\"16\" fill=\"#e3f0ed\"/><circle cx=\"4\" cy=\"4\" r=\"1.6\" fill=\"#3d8578\"/></pattern>",
    "<pattern id=\"some\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"12\" height=\"12\" fill=\"#b5dad3\"/><path d=\"M0 0V12\" stroke=\"#3d8578\" stroke-width=\"2.4\"/></pattern>",
    "<pattern id=\"many\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"10\" height=\"10\" fill=\"#7dc0b2\"/><path d=\"M0 0V10M0 0H10\" stroke=\"#1f5f54\" stroke-width=\"2.6\"/></pattern>",
    "</defs>",
);

/// The map with its legend; nothing where no neighbourhood can be drawn.
pub(super) fn map(coverage: &Coverage, l10n: &Localizer) -> Option<Markup> {
    let map = draw(&coverage.edited.neighbourhoods)?;
    let counts: Vec<(&Shape, usize)> = map
        .shapes
        .iter()
        .map(|shape| (shape, coverage.in_area(super::Area::Neighbourhood(shape.nr)).services))
        .collect();
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let drawing = drawing(&map, &counts, most, &described(coverage, l10n, &counts));
    Some(tag("figure", &[("class", "map")], Markup::all([drawing, legend(l10n, &counts, most)])))
}

/// The map in words: what somebody hears who does not see it.
fn described(coverage: &Coverage, l10n: &Localizer, counts: &[(&Shape, usize)]) -> String {
    let name = |shape: &Shape| coverage.area_name(l10n, super::Area::Neighbourhood(shape.nr));
    let list: Vec<String> = counts.iter().map(|(shape, count)| format!("{}: {count}", name(shape))).collect();
    l10n.text_with("map-described", &[("list", list.join("; ").into())])
}

fn drawing(map: &CityMap, counts: &[(&Shape, usize)], most: usize, described: &str) -> Markup {
    let (width, height) = map.size;
    let frame = [-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(|n| n.to_string()).join(" ");
    let shapes = counts.iter().map(|(shape, count)| {
        let class = format!("shape {}", shade(*count, most));
        tag("path", &[("class", &class), ("d", &shape.path())], Markup::default())
    });
    let names = counts.iter().map(|(shape, count)| {
        let label = &shape.large;
        let line = |class: &str, at: usize, said: &str| {
            let (x, y) = (label.at.0.to_string(), label.foot(at, LARGE_LETTERS).to_string());
            tag("text", &[("class", class), ("x", &x), ("y", &y)], text(said))
        };
        let lines = label.lines.iter().enumerate().map(|(at, said)| line("place", at, said));
        Markup::all(lines.chain([line("amount", label.lines.len(), &count.to_string())]))
    });
    let content = std::iter::once(Markup::own(PATTERNS)).chain(shapes).chain(names);
    tag("svg", &[("viewBox", &frame), ("role", "img"), ("aria-label", described)], Markup::all(content))
}

/// Each hatching with the numbers it stands for.
fn legend(l10n: &Localizer, counts: &[(&Shape, usize)], most: usize) -> Markup {
    let mut steps: Vec<(&str, usize, usize)> = Vec::new();
    let mut seen: Vec<usize> = counts.iter().map(|(_, count)| *count).collect();
    seen.sort_unstable();
    for count in seen {
        match steps.last_mut().filter(|(class, ..)| *class == shade(count, most)) {
            Some(step) => step.2 = count,
            None => steps.push((shade(count, most), count, count)),
        }
    }
    let items = steps.into_iter().map(|(class, from, to)| {
        let sample = tag("rect", &[("class", class), ("width", "100%"), ("height", "100%")], Markup::default());
        let sample = tag("svg", &[("aria-hidden", "true")], sample);
        let range = if from == to { from.to_string() } else { format!("{from}–{to}") };
        tag("li", &[], Markup::all([sample, words("span", &l10n.text_with("legend", &[("range", range.into())]))]))
    });
    tag("figcaption", &[], tag("ul", &[("class", "legend")], Markup::all(items)))
}
