//! A device with a memory that may be full, and nothing else.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use leptos::prelude::Owner;
use wegwijs::state::Device;

#[derive(Default)]
pub struct Pocket {
    pub kept: Mutex<BTreeMap<String, String>>,
    pub full: Mutex<bool>,
}

impl Pocket {
    /// What is kept under a name.
    pub fn text(&self, name: &str) -> Option<String> {
        self.kept.lock().unwrap().get(name).cloned()
    }
}

pub struct InPocket(pub Arc<Pocket>);

impl Device for InPocket {
    fn recall(&self, name: &str) -> Option<String> {
        self.0.text(name)
    }

    fn keep(&self, name: &str, text: &str) -> bool {
        let fits = !*self.0.full.lock().unwrap();
        if fits {
            self.0.kept.lock().unwrap().insert(name.into(), text.into());
        }
        fits
    }

    fn forget(&self, name: &str) {
        self.0.kept.lock().unwrap().remove(name);
    }
}

pub fn with_pocket(test: impl FnOnce(Arc<Pocket>)) {
    Owner::new().with(|| test(Arc::default()));
}
