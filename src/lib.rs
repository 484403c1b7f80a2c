//! Wegwijs: families find local services, by neighbourhood and in their own
//! language, from a static catalogue.
//!
//! The map of the crate, and the rule it keeps: a module uses only those
//! before it.
//!
//! | module | holds |
//! |---|---|
//! | [`domain`] | what a service, place, age, price, language *is* |
//! | [`route`], [`l10n`], [`calendar`] | addresses; locale negotiation and messages; calendar files (know `domain` only) |
//! | [`catalogue`] | the JSON files: checking, the published form, reading it back |
//! | [`search`] | folding, index, query, ranking, facets |
//! | [`finders`] | what the finders and moments show, step by step or week by week |
//! | [`plan`] | a family, what its children do when, what follows from that, and its code |
//! | `platform` | browser adapters (knows nobody; WebAssembly only) |
//! | [`state`] | what the running app remembers |
//! | [`components`] | reusable pieces that know no routes |
//! | [`pages`] | one per route |
//! | [`app`] | the frame of every page: header, main, footer, announcer |
//! | `boot` | reads the address, loads, takes over (WebAssembly only) |
//! | `engine` | the search engine for plain JavaScript (a feature of its own) |
//! | `tool` | check, build, import, export, report, serve, generate (native only) |
//!
//! `domain`, `catalogue`, `search`, `finders`, `plan`, `route`, `l10n` and `calendar` know neither
//! Leptos nor the browser (but for `search/fold.rs`, which has the browser fold
//! Unicode); a test reads the `use` lines and holds this.

#![recursion_limit = "256"]

#[cfg(feature = "app")]
pub mod app;
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod boot;
pub mod calendar;
pub mod catalogue;
#[cfg(feature = "app")]
pub mod components;
pub mod domain;
#[cfg(all(feature = "engine", target_arch = "wasm32"))]
pub mod engine;
#[cfg(feature = "app")]
pub mod finders;
pub mod l10n;
#[cfg(feature = "app")]
pub mod pages;
#[cfg(feature = "app")]
pub mod plan;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod route;
pub mod search;
#[cfg(feature = "app")]
pub mod state;
#[cfg(all(feature = "app", not(target_arch = "wasm32")))]
pub mod tool;
