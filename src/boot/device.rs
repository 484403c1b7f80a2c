//! The browser as the device the app runs on.

use leptos::task::spawn_local;

use crate::domain::{Day, Lang};
use crate::platform::share::Outcome;
use crate::platform::{clock, history, page, share, speech, storage};
use crate::state::{Device, HandedOn};

pub struct Browser;

impl Device for Browser {
    fn recall(&self, name: &str) -> Option<String> {
        storage::read(name)
    }

    fn keep(&self, name: &str, text: &str) -> bool {
        storage::write(name, text)
    }

    fn forget(&self, name: &str) {
        storage::remove(name);
    }

    fn hand_on(&self, title: &str, href: &str, done: Box<dyn Fn(HandedOn)>) {
        let (title, href) = (title.to_owned(), href.to_owned());
        spawn_local(async move {
            done(match share::hand_on(&title, &href).await {
                Outcome::Shared => HandedOn::Shared,
                Outcome::Copied => HandedOn::Copied,
                Outcome::Neither => HandedOn::Not,
            });
        });
    }

    fn print(&self) {
        share::print();
    }

    fn vanish(&self, home: &str, target: &str) {
        history::vanish(home, target);
    }

    fn focus(&self, id: &'static str) {
        page::after_paint(move || page::focus(id));
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

    fn voices(&self, found: Box<dyn Fn(Vec<Lang>)>) {
        speech::on_voices(move |tags| found(tags.iter().filter_map(|tag| tag.parse().ok()).collect()));
    }

    fn say(&self, parts: &[(&str, &str)], done: Box<dyn Fn()>) {
        speech::say(parts, done);
    }

    fn hush(&self) {
        speech::hush();
    }

    fn save(&self, name: &str, kind: &str, text: &str) {
        share::save(name, kind, text);
    }
}
