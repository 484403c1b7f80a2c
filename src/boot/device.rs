//! The browser as the device the app runs on.

use leptos::prelude::{Callable, Callback};
use leptos::task::spawn_local;

use crate::platform::share::Outcome;
use crate::platform::{share, storage};
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
}
