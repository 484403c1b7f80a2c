//! Components in a real browser: what a person perceives (role, name, text),
//! the hostile case included.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

mod components;
mod folding;
mod formats;
mod map;
mod page;
#[path = "../core/spellings.rs"]
mod spellings;
mod stage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
