//! Work in tasks of their own, so that a slow phone answers its owner between
//! them.

use std::time::Duration;

use leptos::prelude::*;

/// Who waits for work that has its own turn.
#[derive(Clone, Copy)]
pub struct Turns {
    unseen: StoredValue<bool>,
    left: StoredValue<usize>,
}

impl Turns {
    pub(super) fn new() -> Turns {
        Turns { unseen: StoredValue::new(false), left: StoredValue::new(0) }
    }

    /// Raises the flag when its turn comes, in the order that was asked for.
    /// Browsers only.
    pub fn wait(self, flag: RwSignal<bool>) {
        self.left.update_value(|n| *n += 1);
        let turn = move || {
            // The page may be another one by then.
            flag.try_set(true);
            self.left.update_value(|n| *n -= 1);
        };
        set_timeout(turn, Duration::ZERO);
    }

    pub fn are_left(self) -> bool {
        self.left.get_value() > 0
    }

    /// Whether the app is built behind a page that stands, where a page may
    /// come in parts. Elsewhere it comes whole.
    pub fn unseen(self) -> bool {
        self.unseen.get_value()
    }

    pub fn set_unseen(self, unseen: bool) {
        self.unseen.set_value(unseen);
    }
}
