//! `headers`: the rules for the host that a site is published on.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::super::headers::{Ancestors, Headers};
use super::super::hosts::{Place, caddy, headers_file, nginx};
use super::base_path;

/// What one may choose of the headers.
#[derive(Args)]
pub(super) struct Choices {
    /// Which pages may show the site in a frame: 'none', 'self' or addresses, with spaces between them
    #[arg(long, value_name = "SOURCES", default_value_t)]
    frame_ancestors: Ancestors,
    /// Leave out Strict-Transport-Security, by which browsers refuse the site without HTTPS for a year: while one still tries it out, or where the same name also serves something without HTTPS
    #[arg(long)]
    no_hsts: bool,
}

impl From<Choices> for Headers {
    fn from(choices: Choices) -> Headers {
        Headers { ancestors: choices.frame_ancestors, https_only: !choices.no_hsts }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Host {
    /// For a site's block in a Caddyfile
    Caddy,
    /// For a `server` block of nginx
    Nginx,
    /// The file that Netlify, Cloudflare Pages and others of their kind read; `build --pages` writes it too
    #[value(name = "_headers")]
    HeadersFile,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  wegwijs headers caddy --folder /srv/wegwijs
  wegwijs headers nginx --base /wegwijs/ --folder /srv/wegwijs
  wegwijs headers _headers --frame-ancestors \"https://example.org\" > dist/_headers")]
pub(super) struct Asked {
    host: Host,
    /// The path the site lives under
    #[arg(long, default_value = "/", value_parser = base_path)]
    base: String,
    /// The folder on the host that the site is published in
    #[arg(long, default_value = "/srv/wegwijs", value_parser = folder)]
    folder: String,
    #[command(flatten)]
    choices: Choices,
}

/// Stands between quotation marks in the rules.
fn folder(text: &str) -> Result<String, String> {
    if text.contains(|c: char| c.is_control() || "\"\\${}".contains(c)) {
        return Err("no control characters, quotation marks, backslashes, dollars or braces".to_owned());
    }
    Ok(text.trim_end_matches('/').to_owned())
}

pub(super) fn headers(asked: Asked) -> Result<ExitCode, String> {
    let headers = Headers::from(asked.choices);
    let place = Place { base: &asked.base, folder: &asked.folder };
    let rules = match asked.host {
        Host::Caddy => caddy(&headers, &place),
        Host::Nginx => nginx(&headers, &place),
        Host::HeadersFile => headers_file(&headers, place.base),
    };
    super::say(rules.trim_end())?;
    Ok(ExitCode::SUCCESS)
}
