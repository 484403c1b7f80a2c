//! The memory and the device of the specimens: they change nothing of the
//! visitor's, and are the same on every machine and every day.

use std::sync::Arc;

use jiff::civil::Date;
use leptos::prelude::*;

use crate::domain::{Day, Lang};
use crate::state::{Device, HandedOn, Site};

/// A device that can do everything and keeps nothing.
struct Stage {
    voices: Vec<Lang>,
}

impl Device for Stage {
    fn keep(&self, _name: &str, _text: &str) -> bool {
        true
    }

    fn hand_on(&self, _title: &str, _href: &str, done: Box<dyn Fn(HandedOn)>) {
        done(HandedOn::Copied);
    }

    fn today(&self) -> Option<Day> {
        Some(Day(Date::constant(2026, 9, 1)))
    }

    fn address(&self, href: &str) -> String {
        format!("https://wegwijs.example{href}")
    }

    fn voices(&self, found: Box<dyn Fn(Vec<Lang>)>) {
        found(self.voices.clone());
    }
}

/// A memory of its own over the same catalogue.
pub fn staged(site: &Site) -> Site {
    let mut staged = Site::new(site.route.get_untracked(), &site.base());
    staged.localizer = site.localizer;
    staged.catalogue = site.catalogue;
    staged.records = site.records;
    staged.map = site.map;
    staged.map_wanted = site.map_wanted;
    staged.use_device(Arc::new(Stage { voices: vec![Lang::NL, site.lang()] }));
    staged.speech.listen();
    staged
}
