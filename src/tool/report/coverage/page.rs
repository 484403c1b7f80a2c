//! The coverage report as a page for who decides: what it says in one
//! paragraph, the map, bars, the gaps, and what is counted and what not.

use super::super::markup::{Markup, tag, text, words};
use super::super::page::{page, section};
use super::map::map;
use super::tables::{band_name, price_name};
use super::{Area, Band, Cell, Coverage};
use crate::domain::{Category, CostKind};
use crate::l10n::Localizer;

impl Coverage<'_> {
    pub fn page(&self, l10n: &Localizer) -> String {
        let newest = self.newest_source.map_or_else(|| l10n.text("no-date"), |date| l10n.date(date));
        let lead = l10n.text_with("coverage-lead", &[("newest", newest.as_str().into())]);
        let mut parts = vec![section(&l10n.text("coverage-summary"), [self.summary(l10n)])];
        if let Some(map) = map(self, l10n) {
            parts.push(section(&l10n.text("map-heading"), [words("p", &l10n.text("map-says")), map]));
        }
        let overview = self.overview(l10n).html(&l10n.text("overview-caption"));
        parts.push(section(&l10n.text("overview-heading"), [words("p", &l10n.text("overview-says")), overview]));
        if self.children.is_some() {
            let table = self.per_child(l10n).html(&l10n.text("children-caption"));
            parts.push(section(&l10n.text("children-heading"), [words("p", &l10n.text("children-says")), table]));
        }
        parts.push(self.ages(l10n));
        parts.push(self.prices(l10n));
        parts.push(self.counted(l10n, &newest));
        let all = self.table(l10n).html(&l10n.text("all-caption"));
        parts.push(section(&l10n.text("all-heading"), [words("p", &l10n.text("all-says")), all]));
        page(l10n, &l10n.text("coverage-title"), &lead, Markup::all(parts))
    }

    /// What the report says, in one paragraph.
    fn summary(&self, l10n: &Localizer) -> Markup {
        let apart = |area| self.in_area(area).services;
        let places: Vec<Area> = self.neighbourhoods().collect();
        let empty = places.iter().filter(|area| self.in_area(**area).is_nothing()).count();
        let cells = places.iter().flat_map(|area| {
            Category::ALL.iter().map(|category| Cell {
                area: Some(*area),
                category: Some(*category),
                ..Cell::default()
            })
        });
        let gaps = cells.filter(|cell| self.count(*cell).is_nothing()).count();
        let outside = Area::APART.map(apart);
        let placed = self.services() - outside.iter().sum::<usize>();
        let values = [
            ("services", self.services().into()),
            ("placed", placed.into()),
            ("several", self.of_several.into()),
            ("citywide", outside[0].into()),
            ("mobile", outside[1].into()),
            ("online", outside[2].into()),
            ("unknown", outside[3].into()),
            ("neighbourhoods", places.len().into()),
            ("empty", empty.into()),
            ("gaps", gaps.into()),
            ("cells", (places.len() * Category::ALL.len()).into()),
        ];
        let says = ["summary-services", "summary-places", "summary-gaps"].map(|id| l10n.text_with(id, &values));
        tag("div", &[("class", "panel")], words("p", &says.join(" ")))
    }

    /// For each category how much there is for each age.
    fn ages(&self, l10n: &Localizer) -> Markup {
        let bands = |category: Category| {
            let of = move |band| Cell { category: Some(category), band: Some(band), ..Cell::default() };
            Band::ALL.map(|band| (band_name(l10n, band), self.count(of(band)).services))
        };
        let heading = (l10n.text("ages"), l10n.text("ages-says"));
        self.by_category(l10n, "ages-heading", heading, |category| bands(category).to_vec())
    }

    /// For each category how much there is at which price.
    fn prices(&self, l10n: &Localizer) -> Markup {
        let heading = (l10n.text("price"), l10n.text("price-says"));
        self.by_category(l10n, "price-heading", heading, |category| {
            let of = |kind| Cell { category: Some(category), price: Some(kind), ..Cell::default() };
            CostKind::ALL.iter().map(|kind| (price_name(l10n, *kind), self.count(of(*kind)).services)).collect()
        })
    }

    /// Bars for each category, all to the same scale. They are tables: the
    /// bar only repeats what the number says.
    fn by_category(
        &self,
        l10n: &Localizer,
        id: &str,
        (column, says): (String, String),
        lines: impl Fn(Category) -> Vec<(String, usize)>,
    ) -> Markup {
        let groups: Vec<(Category, Vec<(String, usize)>)> =
            Category::ALL.iter().map(|category| (*category, lines(*category))).collect();
        let most = groups.iter().flat_map(|(_, lines)| lines).map(|(_, count)| *count).max().unwrap_or_default().max(1);
        let tables = groups.iter().map(|(category, lines)| {
            let name = tag("th", &[("scope", "col")], text(&column));
            let number = tag("th", &[("scope", "col"), ("colspan", "2")], text(&l10n.text("services")));
            let head = tag("thead", &[], tag("tr", &[], Markup::all([name, number])));
            let rows = lines.iter().map(|(name, count)| bar(name, *count, most));
            let caption = words("caption", &self.category_name(l10n.lang(), *category));
            let table = Markup::all([caption, head, tag("tbody", &[], Markup::all(rows))]);
            tag("div", &[("class", "box")], tag("table", &[], table))
        });
        let tables = tag("div", &[("class", "bars")], Markup::all(tables));
        section(&l10n.text(id), [words("p", &says), tables])
    }

    /// What is counted and what not, honestly.
    fn counted(&self, l10n: &Localizer, newest: &str) -> Markup {
        let values = [
            ("several", self.of_several.into()),
            ("left", self.not_offered.into()),
            ("unknown", self.in_area(Area::Unknown).services.into()),
            ("confirmed", self.confirmed.into()),
            ("services", self.services().into()),
            ("newest", newest.into()),
        ];
        const SAYS: [&str; 8] = [
            "counted-offered",
            "counted-apart",
            "counted-several",
            "counted-unknown-place",
            "counted-unknown-facts",
            "counted-often",
            "counted-sources",
            "counted-demand",
        ];
        let items = SAYS.map(|id| words("li", &l10n.text_with(id, &values)));
        section(&l10n.text("counted-heading"), [tag("ul", &[], Markup::all(items))])
    }
}

fn bar(name: &str, count: usize, most: usize) -> Markup {
    let share = format!("{:.1}%", count as f64 * 100.0 / most as f64);
    let drawn = tag("rect", &[("width", &share), ("height", "100%"), ("rx", "3")], Markup::default());
    let drawn = tag("svg", &[("aria-hidden", "true")], drawn);
    let number = tag("td", &[("class", "number")], text(&count.to_string()));
    tag("tr", &[], Markup::all([tag("th", &[("scope", "row")], text(name)), number, tag("td", &[], drawn)]))
}
