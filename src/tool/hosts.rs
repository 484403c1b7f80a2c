//! The rules of `headers.rs` in the words of each kind of host.

use std::fmt::Write;

use super::compress::{BROTLI, GZIP};
use super::headers::{ASK, FOR_EVER, HASHED, HTML, Header, Headers, MESSAGES, NEWS, TEXT, TYPES};

/// A file that hosts of the Netlify and Cloudflare Pages kind read their rules
/// from; at the root of what is published.
pub const HEADERS_FILE: &str = "_headers";

/// Where a site stands, for those who write rules.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// The path it lives under, with slashes at both ends.
    pub base: &'a str,
    /// The folder it is published in, without a slash at the end.
    pub folder: &'a str,
}

/// A `_headers` file. Rules that fit the same path add up, even for the same
/// header, so no two of them name the same header for one path.
pub fn headers_file(headers: &Headers, base: &str) -> String {
    let mut text = format!(
        "# Written by `wegwijs headers _headers`. Hosts that read this file let browsers\n\
         # ask again for everything else, the pages too, without being told.\n{base}*\n"
    );
    let mut rule = |headers: &[(&str, &str)]| {
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    let always = headers.always();
    rule(&always.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
    for start in HASHED {
        let _ = writeln!(text, "{base}{start}*\n  Cache-Control: {FOR_EVER}");
        if start == MESSAGES {
            let _ = writeln!(text, "  Content-Type: {TEXT}");
        }
    }
    for path in NEWS {
        let _ = writeln!(text, "{base}{path}\n  Cache-Control: {ASK}");
    }
    text
}

/// For a site's block in a Caddyfile (Caddy 2).
pub fn caddy(headers: &Headers, place: &Place) -> String {
    let Place { base, folder } = place;
    let (handle, redirect) = match base.trim_end_matches('/') {
        "" => ("handle".to_owned(), String::new()),
        path => (format!("handle_path {base}*"), format!("redir {path} {base} 308\n")),
    };
    let always = lines("\t\t", &headers.always(), |name, value| format!("{name} \"{value}\""));
    let again = lines("\t\t\t", &headers.always(), |name, value| format!("{name} \"{value}\""));
    let hashed = HASHED.map(|start| format!("/{start}*")).join(" ");
    let types: String = kinds()
        .iter()
        .enumerate()
        .map(|(at, (kind, endings))| {
            let paths: Vec<String> = endings.iter().map(|ending| format!("*.{ending}")).collect();
            format!("\t@type{at} path {}\n\theader @type{at} Content-Type \"{kind}\"\n", paths.join(" "))
        })
        .collect();
    format!(
        "# Wegwijs, for the block of a site in the Caddyfile. Written by `wegwijs headers caddy`.\n\
         {redirect}{handle} {{\n\
         \troot * \"{folder}\"\n\
         \theader {{\n{always}\t}}\n\
         \t@hashed path {hashed}\n\
         \theader @hashed Cache-Control \"{FOR_EVER}\"\n\
         \t@others not path {hashed}\n\
         \theader @others Cache-Control \"{ASK}\"\n\
         {types}\
         \theader ?Vary Accept-Encoding\n\
         \tfile_server {{\n\
         \t\tprecompressed {BROTLI} gzip\n\
         \t}}\n\
         }}\n\
         handle_errors {{\n\
         \t@missing {{\n\
         \t\tpath {base}*\n\
         \t\texpression {{http.error.status_code}} == 404\n\
         \t}}\n\
         \thandle @missing {{\n\
         \t\troot * \"{folder}\"\n\
         \t\trewrite * /404.html\n\
         \t\theader {{\n{again}\
         \t\t\tCache-Control \"{ASK}\"\n\
         \t\t\tContent-Type \"{HTML}\"\n\
         \t\t}}\n\
         \t\tfile_server\n\
         \t}}\n\
         }}\n"
    )
}

/// For a `server` block of nginx.
pub fn nginx(headers: &Headers, place: &Place) -> String {
    let Place { base, folder } = place;
    let (redirect, files) = match base.trim_end_matches('/') {
        "" => (String::new(), format!("root \"{folder}\";")),
        path => (format!("location = {path} {{ return 301 {base}; }}\n"), format!("alias \"{folder}/\";")),
    };
    let header = |name: &str, value: &str| format!("add_header {name} \"{value}\" always;");
    let always = lines("    ", &headers.always(), header);
    let again = lines("        ", &headers.always(), header);
    let hashed = HASHED.join("|");
    let types: String =
        kinds().iter().map(|(kind, endings)| format!("        \"{kind}\" {};\n", endings.join(" "))).collect();
    format!(
        "# Wegwijs, for a `server` block of nginx. Written by `wegwijs headers nginx`.\n\
         {redirect}location {base} {{\n\
         {}{files}\n\
         \u{20}   index index.html;\n\
         \u{20}   absolute_redirect off;\n\
         \u{20}   error_page 404 {base}404.html;\n\
         \u{20}   # A folder without a page.\n\
         \u{20}   error_page 403 =404 {base}404.html;\n\
         \u{20}   # Sends the copies named .{GZIP}. Those named .{BROTLI} need a module that Debian's nginx\n\
         \u{20}   # does not bring (libnginx-mod-http-brotli-static): then add `brotli_static on;`.\n\
         \u{20}   gzip_static on;\n\
         \u{20}   gzip_vary on;\n\
         \u{20}   types {{\n{types}    }}\n\
         {always}\
         \u{20}   add_header Cache-Control \"{ASK}\" always;\n\
         \u{20}   # One add_header puts all outer ones out of force: they are said again. Without\n\
         \u{20}   # `always`, so that nobody keeps for ever that a file was missing.\n\
         \u{20}   location ~ \"^{}(?:{hashed})\" {{\n\
         {again}\
         \u{20}       add_header Cache-Control \"{FOR_EVER}\";\n\
         \u{20}   }}\n\
         }}\n",
        "    ",
        base.replace('.', "\\."),
    )
}

/// Each header on a line of its own.
fn lines(indent: &str, headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    headers.iter().map(|(name, value)| format!("{indent}{}\n", line(name, value))).collect()
}

/// Each media type with the endings it stands for.
fn kinds() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
    for (ending, kind) in TYPES {
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, endings)) => endings.push(ending),
            None => kinds.push((kind, vec![ending])),
        }
    }
    kinds
}
