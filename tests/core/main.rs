//! Native tests: the model, the laws of search and addresses, the shipped
//! catalogue, bad input, the messages, and the rules the code keeps.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod bad_input;
mod catalogue;
mod command_line;
mod contrast;
mod facts;
mod filters;
mod generate;
mod ids;
mod judged;
mod layers;
mod localisation;
mod model;
mod native_pages;
mod relevance;
mod routes;
mod search;
