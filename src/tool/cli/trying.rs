//! `generate` and `serve`: a synthetic catalogue, and a site on this machine.

use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;

use super::super::generate::{GenerateError, Settings, generate};
use super::super::serve;

pub(super) fn generated(settings: &Settings) -> Result<ExitCode, String> {
    let shown = std::io::stderr().is_terminal();
    let outcome = generate(settings, |done| {
        if shown && (done % 1000 == 0 || done == settings.services) {
            eprint!("\r{done} of {} services", settings.services);
        }
    });
    if shown {
        eprintln!();
    }
    match outcome {
        Ok(written) => {
            eprintln!("{} services, {} providers, {} queries", written.services, written.providers, written.queries);
            Ok(ExitCode::SUCCESS)
        }
        // Asked to write where something else is.
        Err(error @ GenerateError::Occupied(_)) => {
            eprintln!("{error}");
            Ok(ExitCode::from(2))
        }
        Err(error) => Err(error.to_string()),
    }
}

pub(super) fn served(dir: &Path, base: &str, port: u16) -> Result<ExitCode, String> {
    if !dir.join("index.html").exists() {
        return Err(format!("{}: there is no built site here", dir.display()));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(serve::serve(dir, base, port)).map_err(|e| format!("port {port}: {e}"))?;
    Ok(ExitCode::SUCCESS)
}
