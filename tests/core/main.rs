//! Native tests: the model, the laws of search and addresses, the map, the shipped
//! catalogue, bad input, the messages, and the rules the code keeps.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

mod agenda;
mod bad_input;
mod calendar;
mod careful;
mod catalogue;
mod command_line;
mod compressed;
mod confirming;
mod contrast;
mod dates;
mod dutch;
mod facts;
mod family;
mod filters;
mod finders;
mod generate;
mod hosts;
mod household;
mod hsds;
mod hsds_export;
mod ids;
mod imports;
mod installed;
mod judged;
mod layers;
mod localisation;
mod map;
mod migration;
mod mistakes_of_form;
mod model;
mod native_pages;
mod nearness;
mod nothing_lost;
mod open_data;
mod plan_code;
mod plan_laws;
mod planning;
mod pocket;
mod points;
mod related;
mod relevance;
mod reports;
mod routes;
mod said;
mod schema_org;
mod search;
mod search_engines;
mod servers;
mod sheets;
mod shortlist;
mod spellings;
mod stale;
mod stored_index;
mod threats;
mod town;
mod translations;
mod tree;
