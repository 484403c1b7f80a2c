//! End to end: real Chromium through WebDriver, against the production build
//! served as a static host would.
//!
//! The site is looked for in `dist/` (or `$WEGWIJS_DIST`), which `make build`
//! writes; the journeys also run on the invented regions under `tests/region`
//! and `tests/town`, built into the same app.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod accessibility;
mod audit;
mod browser;
mod components;
mod drivers;
mod elsewhere;
mod everywhere;
mod faults;
mod finders;
mod journeys;
mod kiosk;
mod likeness;
mod map;
mod monkey;
mod nearness;
mod offline;
mod paper;
mod pictures;
mod plan;
mod qr;
mod service;
mod shortlist;
mod sites;
mod suggestions;
mod takeover;
mod trees;
mod walks;
