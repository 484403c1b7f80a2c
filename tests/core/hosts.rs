//! The rules for hosts, held against the real servers: Caddy, nginx and our own
//! answer every kind of file with what the one list says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use wegwijs::tool::headers::{ASK, FOR_EVER, HASHED, HTML, Headers, NEWS, cache_control};

use crate::bad_input::Folder;
use crate::catalogue::root;
use crate::command_line::{app, shown, wegwijs};
use crate::compressed::{decompressed, files};
use crate::servers::{Server, free_port};

/// A few services of the invented region as a site with compressed copies, built once.
fn site() -> &'static Path {
    static SITE: OnceLock<Folder> = OnceLock::new();
    let built = SITE.get_or_init(|| {
        let (region, out, app) = (Folder::region(), Folder::empty(), app(&"program ".repeat(100)));
        let [region, out_dir, app_dir] = [&region, &out, &app].map(|folder| folder.path().to_str().unwrap());
        let site = ["build", region, "--out", out_dir, "--pages", "--compress", "--site-url"];
        let more = ["https://example.org", "--app", app_dir, "--worker", "public/app/worker.js"];
        let output = wegwijs(&[&site[..], &more].concat());
        assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
        fs::create_dir(out.path().join("icons")).unwrap();
        fs::copy(root().join("public/icons/icon-192.png"), out.path().join("icons/icon-192.png")).unwrap();
        out
    });
    built.path()
}

/// The files that are asked for by their own path: not the compressed copies,
/// the rules, or what a folder answers with.
fn asked() -> BTreeMap<String, Vec<u8>> {
    let mut files = files(site(), "");
    files.retain(|path, _| !path.ends_with(".br") && !path.ends_with(".gz") && path != "_headers");
    // One page says as much as hundreds.
    files.retain(|path, _| !path.ends_with("index.html") || ["index.html", "nl/index.html"].contains(&path.as_str()));
    files.into_iter().map(|(path, bytes)| (path.trim_end_matches("index.html").to_owned(), bytes)).collect()
}

/// The program of a server, as `.ci/setup` finds or fetches it. Only where it
/// can do neither, a test says so and goes without.
fn program(variable: &str, name: &str) -> Option<PathBuf> {
    let known = std::env::var_os(variable).map(PathBuf::from);
    let places = ["/usr/sbin", "/usr/bin"].map(|folder| Path::new(folder).join(name));
    let found = known.into_iter().chain(places).find(|path| path.exists());
    if found.is_none() {
        eprintln!("not tested, because {name} could not be installed here");
    }
    found
}

/// The rules that the command line prints for a host.
fn rules(host: &str, base: &str) -> String {
    let output = wegwijs(&["headers", host, "--base", base, "--folder", site().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
    shown(&output.stdout).to_owned()
}

fn caddy(base: &'static str) -> Option<Server> {
    let program = program("CADDY", "caddy")?;
    let (settings, port) = (Folder::empty(), free_port());
    let block = format!("http://127.0.0.1:{port} {{\n{}}}\n", rules("caddy", base));
    settings.write("Caddyfile", &format!("{{\n\tadmin off\n\tauto_https off\n}}\n{block}"));
    let mut command = Command::new(program);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(settings.path().join("Caddyfile"));
    command.env("HOME", settings.path()).env("XDG_DATA_HOME", settings.path());
    command.env("XDG_CONFIG_HOME", settings.path());
    Some(Server::start(command, port, base, settings))
}

fn nginx(base: &'static str) -> Option<Server> {
    let program = program("NGINX", "nginx")?;
    let (settings, port) = (Folder::empty(), free_port());
    let folder = settings.path().display();
    let kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let kept: String = kept.iter().map(|what| format!("{what}_temp_path {folder}/{what};\n")).collect();
    let server = format!("server {{\nlisten 127.0.0.1:{port};\n{}}}\n", rules("nginx", base));
    let http = format!("events {{}}\nhttp {{\naccess_log off;\n{kept}{server}}}\n");
    settings.write(
        "nginx.conf",
        &format!("daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr;\n{http}"),
    );
    let mut command = Command::new(program);
    command.arg("-p").arg(settings.path()).arg("-c").arg(settings.path().join("nginx.conf")).args(["-e", "stderr"]);
    Some(Server::start(command, port, base, settings))
}

fn own(base: &'static str) -> Server {
    let port = free_port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegwijs"));
    command.arg("serve").arg(site()).args(["--port", &port.to_string(), "--base", base]);
    Server::start(command, port, base, Folder::empty())
}

/// Every kind of file comes whole, plain or compressed, with its headers.
fn answers_as_the_list_says(server: &Server, headers: &Headers, encodings: &[&str]) {
    for (path, bytes) in asked() {
        let expected = headers.of(&path);
        let plain = server.get(&path, "identity");
        assert_eq!(plain.status, 200, "{path}");
        assert!(plain.body == bytes, "{path}");
        assert_eq!(plain.all("content-encoding"), [""; 0], "{path}");
        plain.carries(&expected, &path);
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
        for encoding in encodings {
            let ending = if *encoding == "br" { "br" } else { "gz" };
            let copy = fs::read(site().join(format!("{file}.{ending}")));
            let answer = server.get(&path, encoding);
            answer.carries(&expected, &path);
            let Ok(copy) = copy else {
                assert_eq!(answer.body, bytes, "{path}");
                continue;
            };
            assert_eq!(answer.all("content-encoding"), [*encoding], "{path}");
            assert!(answer.status == 200 && answer.body == copy, "{path}");
            assert!(decompressed(&format!(".{ending}"), &answer.body) == bytes, "{path}");
            assert_eq!(answer.all("vary"), ["Accept-Encoding"], "{path}");
            assert_eq!(plain.all("vary"), ["Accept-Encoding"], "{path}");
        }
    }
    // What was never there, what is gone, and a folder without a page.
    let missing = fs::read(site().join("404.html")).unwrap();
    for path in ["nowhere", "nl/nowhere/", "catalogue/base-nl-0123456789abcdef.json", "app-0/app.wasm", "catalogue/"] {
        let answer = server.get(path, "identity");
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body == missing, "{path}");
        answer.carries(&headers.of("404.html"), path);
    }
    let folder = server.get("nl", "identity");
    assert!((300..400).contains(&folder.status), "{}", folder.status);
    assert_eq!(folder.all("location"), [format!("{}nl/", server.base)]);
}

fn https() -> Headers {
    Headers { https_only: true, ..Headers::default() }
}

#[test]
fn caddy_answers_as_the_list_says() {
    for base in ["/", "/gezin/wegwijs/"] {
        let Some(server) = caddy(base) else { return };
        answers_as_the_list_says(&server, &https(), &["br", "gzip"]);
    }
}

#[test]
fn nginx_answers_as_the_list_says() {
    for base in ["/", "/gezin/wegwijs/"] {
        let Some(server) = nginx(base) else { return };
        answers_as_the_list_says(&server, &https(), &["gzip"]);
    }
}

#[test]
fn our_own_server_answers_as_the_list_says() {
    for base in ["/", "/gezin/wegwijs/"] {
        answers_as_the_list_says(&own(base), &Headers::default(), &["br", "gzip"]);
    }
}

#[test]
fn our_own_server_sends_a_site_that_was_taken_back_also_to_who_has_a_newer_one() {
    let newer = "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n";
    let answer = own("/").ask("nl/", "identity", newer);
    assert_eq!(answer.status, 200);
    assert!(answer.body == fs::read(site().join("nl/index.html")).unwrap());
}

/// Each rule of a `_headers` file: its path, and the headers it adds.
fn read_rules(text: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let mut rules: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            Some(header) => rules.last_mut().unwrap().1.push(header.split_once(": ").unwrap()),
            None => rules.push((line, vec![])),
        }
    }
    rules
}

#[test]
fn a_headers_file_names_each_header_of_a_path_once_and_as_the_list_says() {
    let text = rules("_headers", "/gezin/wegwijs/");
    let rules = read_rules(&text);
    // The bounds that Cloudflare Pages sets.
    assert!(rules.len() <= 100 && text.lines().all(|line| line.len() <= 2000));
    for path in asked().keys() {
        let address = format!("/gezin/wegwijs/{path}");
        let fits = |rule: &str| match rule.strip_suffix('*') {
            Some(start) => address.starts_with(start),
            None => address == rule,
        };
        let added: Vec<_> = rules.iter().filter(|(rule, _)| fits(rule)).flat_map(|(_, headers)| headers).collect();
        let of =
            |name: &str| added.iter().filter(|(known, _)| *known == name).map(|(_, value)| *value).collect::<Vec<_>>();
        for (name, value) in https().always() {
            assert_eq!(of(name), [value], "{path}");
        }
        let told = HASHED.iter().any(|start| path.starts_with(start)) || NEWS.contains(&path.as_str());
        let cached = if told { vec![cache_control(path)] } else { vec![] };
        assert_eq!(of("Cache-Control"), cached, "{path}");
    }
}

#[test]
fn a_built_site_brings_its_headers_file() {
    assert_eq!(fs::read_to_string(site().join("_headers")).unwrap(), rules("_headers", "/"));
}

#[test]
fn only_what_has_a_hash_in_its_address_is_kept_without_asking() {
    let hash = |name: &str| {
        let parts = name.split(['-', '.']);
        parts.filter(|part| part.len() == 16).any(|part| part.chars().all(|c| c.is_ascii_hexdigit()))
    };
    for path in files(site(), "").keys() {
        let hashed = path.split('/').any(hash);
        assert_eq!(cache_control(path), if hashed { FOR_EVER } else { ASK }, "{path}");
    }
}

#[test]
fn the_policy_of_the_headers_is_the_pages_own_and_nobody_may_frame_them() {
    let shell = fs::read_to_string(root().join("index.html")).unwrap();
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let (_, rest) = shell.split_once(start).unwrap();
    let (policy, _) = rest.split_once('"').unwrap();
    let headers = Headers::default().always();
    let (_, header) = headers.iter().find(|(name, _)| *name == "Content-Security-Policy").unwrap();
    assert_eq!(*header, format!("{policy}; frame-ancestors 'none'"));
    for unsafe_part in ["unsafe-inline", "'unsafe-eval'", "http:", "*", "data:", "blob:"] {
        assert!(!header.contains(unsafe_part), "{unsafe_part}");
    }
}

#[test]
fn who_may_frame_the_site_and_whether_it_needs_https_can_be_chosen() {
    let chosen = ["--frame-ancestors", "'self'  https://*.example.org", "--no-hsts"];
    for host in ["caddy", "nginx", "_headers"] {
        let output = wegwijs(&[&["headers", host], &chosen[..]].concat());
        let said = shown(&output.stdout);
        assert!(said.contains("; frame-ancestors 'self' https://*.example.org"), "{said}");
        assert!(!said.contains("Strict-Transport-Security"), "{said}");
        assert!(said.contains(HTML) || host == "_headers");
    }
}

#[test]
fn nothing_can_be_smuggled_into_the_rules() {
    for arguments in [
        ["--frame-ancestors", "https://example.org; script-src *"],
        ["--frame-ancestors", "'none' https://example.org"],
        ["--frame-ancestors", "https://example.org\" always; #"],
        ["--frame-ancestors", "*"],
        ["--frame-ancestors", ""],
        ["--base", "/a { } /"],
        ["--base", "/a\n/"],
        ["--folder", "/srv/\"; root \"/"],
        ["--folder", "/srv/{env.HOME}"],
    ] {
        let output = wegwijs(&[&["headers", "caddy"], &arguments[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}
