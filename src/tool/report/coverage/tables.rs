//! The tables of the coverage report, and the same as JSON.

use serde_json::{Value, json};

use super::super::table::{Cell as TableCell, Row, Table};
use super::{Area, Band, Cell, Count, Coverage};
use crate::domain::{Category, CostKind, Lang};
use crate::l10n::Localizer;

impl Coverage<'_> {
    /// For people: a line for each area and category, and what of it is for
    /// whom at what price. A group of lines for each area.
    pub fn table(&self, l10n: &Localizer) -> Table {
        let mut columns =
            vec![("area", l10n.text("area")), ("category", l10n.text("category")), ("all", l10n.text("all"))];
        columns.extend(Band::ALL.map(|band| ("ages", band_name(l10n, band))));
        columns.extend(CostKind::ALL.iter().map(|kind| ("price", price_name(l10n, *kind))));
        let line = |area: Area, category: Category| -> Row {
            let all = Cell { area: Some(area), category: Some(category), ..Cell::default() };
            let cells = [all].into_iter();
            let cells = cells.chain(Band::ALL.map(|band| Cell { band: Some(band), ..all }));
            let cells = cells.chain(CostKind::ALL.iter().map(|kind| Cell { price: Some(*kind), ..all }));
            let names = [self.area_name(l10n, area), self.category_name(l10n.lang(), category)];
            let counts = cells.map(|cell| self.shown(l10n, cell));
            names.into_iter().map(TableCell::heading).chain(counts).collect()
        };
        let lines = |area: &Area| Category::ALL.iter().map(|category| line(*area, *category)).collect();
        Table { groups: self.areas.iter().map(lines).collect(), ..Table::new(columns) }
    }

    /// The table a reader sees first: areas by category, the neighbourhoods
    /// and what is apart in groups of their own.
    pub(super) fn overview(&self, l10n: &Localizer) -> Table {
        let categories = Category::ALL.iter().map(|category| ("category", self.category_name(l10n.lang(), *category)));
        let columns = [("area", l10n.text("area"))].into_iter().chain(categories).chain([("all", l10n.text("all"))]);
        let line = |area: &Area| -> Row {
            let all = Cell { area: Some(*area), ..Cell::default() };
            let cells = Category::ALL.iter().map(|category| Cell { category: Some(*category), ..all }).chain([all]);
            let counts = cells.map(|cell| self.shown(l10n, cell));
            std::iter::once(TableCell::heading(self.area_name(l10n, *area))).chain(counts).collect()
        };
        let (places, apart): (Vec<Area>, Vec<Area>) = self.areas.iter().partition(|area| area.nr().is_some());
        let groups = [places, apart].iter().map(|areas| areas.iter().map(line).collect()).collect();
        Table { groups, ..Table::new(columns) }
    }

    /// Services per 1,000 children, where their number was given.
    pub(super) fn per_child(&self, l10n: &Localizer) -> Table {
        let bands = Band::of_children().map(|band| ("ages", band_name(l10n, band)));
        let columns = [("area", l10n.text("area"))].into_iter().chain(bands);
        let shown = |cell: Cell| match (self.children_of(cell), self.per_thousand(cell)) {
            (Some(children), Some(rate)) => {
                let shown = format!("{} ({})", l10n.number(rate, 1), l10n.number(children.into(), 0));
                if rate > 0.0 { TableCell::number(shown) } else { TableCell::gap(shown) }
            }
            _ => TableCell::number("–"),
        };
        let line = |area: Area| -> Row {
            let cells = Band::of_children().map(|band| Cell { area: Some(area), band: Some(band), ..Cell::default() });
            std::iter::once(TableCell::heading(self.area_name(l10n, area))).chain(cells.map(shown)).collect()
        };
        Table { groups: vec![self.neighbourhoods().map(line).collect()], ..Table::new(columns) }
    }

    /// For programs: a line for every cell, also for those with nothing.
    pub fn cells_table(&self, l10n: &Localizer) -> Table {
        const COLUMNS: [&str; 11] = [
            "area",
            "neighbourhood",
            "name",
            "category",
            "from_age",
            "to_age",
            "price",
            "services",
            "possible",
            "children",
            "services_per_1000_children",
        ];
        let number = |number: Option<String>| TableCell::number(number.unwrap_or_default());
        let line = |cell: Cell| -> Option<Row> {
            let (area, band, count) = (cell.area?, cell.band?, self.count(cell));
            let years = band.years();
            Some(vec![
                TableCell::text(area.id()),
                number(area.nr().map(|nr| nr.0.to_string())),
                TableCell::text(self.plain_name(l10n, area)),
                TableCell::text(cell.category?.as_str()),
                number(years.map(|(from, _)| from.to_string())),
                number(years.and_then(|(_, to)| to).map(|to| to.to_string())),
                TableCell::text(cell.price?.as_str()),
                TableCell::number(count.services),
                TableCell::number(count.possible),
                number(self.children_of(cell).map(|children| children.to_string())),
                number(self.per_thousand(cell).map(|rate| format!("{rate:.1}"))),
            ])
        };
        Table {
            groups: vec![self.cells().filter_map(line).collect()],
            ..Table::new(COLUMNS.map(|id| (id, id.to_owned())))
        }
    }

    /// All there is to know, in the order of the CSV file.
    pub fn json(&self, l10n: &Localizer) -> Value {
        let cell = |cell: Cell| -> Option<Value> {
            let (area, count) = (cell.area?, self.count(cell));
            let ages = cell.band?.years().map(|(from, to)| json!({ "from": from, "to": to }));
            Some(json!({
                "area": area.id(), "neighbourhood": area.nr(), "name": self.plain_name(l10n, area),
                "category": cell.category?, "ages": ages, "price": cell.price?,
                "services": count.services, "possible": count.possible,
                "children": self.children_of(cell),
                "services_per_1000_children": self.per_thousand(cell).map(|rate| (rate * 10.0).round() / 10.0),
            }))
        };
        let area = |area: &Area| {
            let Count { services, possible } = self.in_area(*area);
            json!({
                "area": area.id(), "neighbourhood": area.nr(), "name": self.plain_name(l10n, *area),
                "services": services, "possible": possible,
            })
        };
        json!({
            "services": self.services(), "not_offered": self.not_offered, "of_several": self.of_several,
            "confirmed": self.confirmed, "newest_source": self.newest_source,
            "areas": self.areas.iter().map(area).collect::<Vec<_>>(),
            "cells": self.cells().filter_map(cell).collect::<Vec<_>>(),
        })
    }

    /// Every cell there can be, also those with nothing.
    fn cells(&self) -> impl Iterator<Item = Cell> + '_ {
        self.areas.iter().flat_map(|area| {
            Category::ALL.iter().flat_map(move |category| {
                Band::ALL.into_iter().flat_map(move |band| {
                    CostKind::ALL.iter().map(move |price| Cell {
                        area: Some(*area),
                        category: Some(*category),
                        band: Some(band),
                        price: Some(*price),
                    })
                })
            })
        })
    }

    /// A count as people read it: "2", "2 (+1 possible)", or a gap.
    pub(super) fn shown(&self, l10n: &Localizer, cell: Cell) -> TableCell {
        let count = self.count(cell);
        match count {
            count if count.is_nothing() => TableCell::gap(0),
            Count { services, possible: 0 } => TableCell::number(services),
            Count { services, possible } => {
                let values = [("services", services.into()), ("possible", possible.into())];
                TableCell::number(l10n.text_with("count-possible", &values))
            }
        }
    }

    /// With its number before it, where it has one.
    pub(super) fn area_name(&self, l10n: &Localizer, area: Area) -> String {
        let name = self.plain_name(l10n, area);
        area.nr().map_or_else(|| name.clone(), |nr| format!("{} {name}", nr.0))
    }

    fn plain_name(&self, l10n: &Localizer, area: Area) -> String {
        match area.nr() {
            Some(nr) => self.edited.neighbourhoods.get(nr).map_or_else(String::new, |n| n.name.clone()),
            None => l10n.text(&format!("area-{}", area.id())),
        }
    }

    pub(super) fn category_name(&self, lang: Lang, category: Category) -> String {
        let names = self.edited.taxonomy.category(category).and_then(|text| text.names.get(lang));
        names.map_or(category.as_str(), |(_, name)| name).to_owned()
    }
}

pub(super) fn band_name(l10n: &Localizer, band: Band) -> String {
    match band.years() {
        None => l10n.text("ages-unknown"),
        Some((from, Some(to))) => format!("{from}–{to}"),
        Some((from, None)) => l10n.text_with("ages-from", &[("from", from.into())]),
    }
}

pub(super) fn price_name(l10n: &Localizer, kind: CostKind) -> String {
    l10n.text(&format!("price-{}", kind.as_str()))
}
