//! The browser as the device the app runs on.

use leptos::prelude::{Callable, Callback};
use leptos::task::spawn_local;

use crate::domain::{Day, Lang};
use crate::platform::share::Outcome;
use crate::platform::{clock, history, share, speech, storage};
use crate::state::{Device, HandedOn};

pub struct Browser;

impl Device for Browser {
    fn recall(&self, name: &str) -> Option<String> {
        storage::read(name)
    }

    fn keep(&self, name: &str, text: &str) -> bool {
        storage::write(name, text)
    }

    fn hand_on(&self, title: &str, href: &str, done: Callback<HandedOn>) {
        let (title, href) = (title.to_owned(), href.to_owned());
        spawn_local(async move {
            done.run(match share::hand_on(&title, &href).await {
                Outcome::Shared => HandedOn::Shared,
                Outcome::Copied => HandedOn::Copied,
                Outcome::Neither => HandedOn::Not,
            });
        });
    }

    fn print(&self) {
        share::print();
    }

    fn today(&self) -> Option<Day> {
        clock::today()
    }

    fn stamp(&self) -> String {
        clock::stamp()
    }

    fn address(&self, href: &str) -> String {
        history::address(href)
    }

    fn voices(&self, found: Callback<Vec<Lang>>) {
        speech::on_voices(move |tags| found.run(tags.iter().filter_map(|tag| tag.parse().ok()).collect()));
    }

    fn say(&self, parts: Vec<(Lang, String)>, done: Callback<()>) {
        let parts: Vec<(&str, &str)> = parts.iter().map(|(lang, text)| (lang.as_str(), text.as_str())).collect();
        speech::say(&parts, move || done.run(()));
    }

    fn hush(&self) {
        speech::hush();
    }

    fn save(&self, name: &str, kind: &str, text: &str) {
        share::save(name, kind, text);
    }
}
