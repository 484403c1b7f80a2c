//! Compressed copies beside the published files, for hosts that send them as
//! they are (`page.html.br`, `page.html.gz`). The same file gives the same bytes.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use super::parallel;

/// What a compressed copy's name ends in, behind the name of its file.
pub const BROTLI: &str = "br";
pub const GZIP: &str = "gz";

/// Files worth compressing, by how their names end. Pictures already are.
const TEXTS: [&str; 12] =
    ["html", "js", "css", "json", "ftl", "wasm", "bin", "svg", "webmanifest", "xml", "txt", "csv"];

/// The highest quality and the largest window that every browser takes
/// (RFC 7932, section 9.1: 10 to 24).
const QUALITY: i32 = 11;
const WINDOW: i32 = 24;

#[derive(Debug, thiserror::Error)]
pub enum CompressError {
    #[error("{path}: {error}")]
    Read { path: String, error: io::Error },
    #[error("{path}: {error}")]
    Write { path: String, error: io::Error },
    #[error("{path}: {error}")]
    Remove { path: String, error: io::Error },
}

/// Writes them for everything below `site`; how many there are.
pub fn compress(site: &Path) -> Result<usize, CompressError> {
    let originals: Vec<PathBuf> = files(site)?.into_iter().filter(|path| is_text(path)).collect();
    let written = parallel::map(&originals, |path| copies(path));
    written.into_iter().sum()
}

/// Removes them below `site`: before a build, because a copy of an older file
/// would be sent in place of the new one.
pub fn remove_compressed(site: &Path) -> Result<(), CompressError> {
    if !site.exists() {
        return Ok(());
    }
    let copies = files(site)?.into_iter().filter(|path| is_copy(path));
    copies.into_iter().try_for_each(|path| {
        fs::remove_file(&path).map_err(|error| CompressError::Remove { path: path.display().to_string(), error })
    })
}

/// The copies of one file, where they are smaller than it.
fn copies(path: &Path) -> Result<usize, CompressError> {
    let shown = || path.display().to_string();
    let bytes = fs::read(path).map_err(|error| CompressError::Read { path: shown(), error })?;
    let mut written = 0;
    for (ending, made) in [(BROTLI, brotli(&bytes)), (GZIP, gzip(&bytes))] {
        let copy = format!("{}.{ending}", shown());
        let failed = |error| CompressError::Write { path: copy.clone(), error };
        let compressed = made.map_err(failed)?;
        if compressed.len() < bytes.len() {
            fs::write(&copy, compressed).map_err(failed)?;
            written += 1;
        }
    }
    Ok(written)
}

fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Without a time or a name in its head (RFC 1952, 2.3).
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|ending| TEXTS.iter().any(|text| ending == *text))
}

/// Whether it is named as a compressed copy of such a file.
fn is_copy(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == BROTLI || ending == GZIP) && is_text(&path.with_extension(""))
}

/// Every file below a folder, in the order of their paths.
fn files(folder: &Path) -> Result<Vec<PathBuf>, CompressError> {
    let failed = |error| CompressError::Read { path: folder.display().to_string(), error };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // Links are not followed: they may lead out of the site.
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            found.extend(files(&entry.path())?);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}
