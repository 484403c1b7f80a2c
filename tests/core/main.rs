//! Native tests: the model, the laws of search and addresses, the map, the shipped
//! catalogue, bad input, the messages, and the rules the code keeps.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod bad_input;
mod catalogue;
mod command_line;
mod contrast;
mod filters;
mod layers;
mod localisation;
mod map;
mod model;
mod native_pages;
mod nearness;
mod relevance;
mod routes;
mod search;
