//! Compressed copies beside what is published: they say the same, are the same
//! every time, and never outlive their file.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use crate::bad_input::Folder;
use crate::command_line::{shown, wegwijs};

fn built(out: &Folder, arguments: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let out_dir = out.path().to_str().unwrap();
    let output = wegwijs(&[&["build", "tests/region", "--out", out_dir], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output.stderr));
    files(out.path(), "")
}

/// Every file below a folder, by its path.
pub fn files(folder: &Path, below: &str) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder.join(below)).unwrap().map(Result::unwrap) {
        let path = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(folder, &format!("{path}/")));
        } else {
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    found
}

pub fn decompressed(path: &str, bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    if path.ends_with(".br") {
        brotli::Decompressor::new(bytes, 4096).read_to_end(&mut whole).unwrap();
    } else {
        flate2::read::GzDecoder::new(bytes).read_to_end(&mut whole).unwrap();
    }
    whole
}

fn is_copy(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".gz")
}

#[test]
fn compressed_copies_say_what_their_files_say_and_are_smaller() {
    let files = built(&Folder::empty(), &["--compress"]);
    let copies: Vec<_> = files.iter().filter(|(path, _)| is_copy(path)).collect();
    assert!(copies.len() > 20, "{}", copies.len());
    for (path, copy) in copies {
        let original = &files[&path[..path.len() - 3]];
        assert!(copy.len() < original.len(), "{path}");
        assert_eq!(&decompressed(path, copy), original, "{path}");
    }
    for (path, bytes) in files.iter().filter(|(path, bytes)| !is_copy(path) && bytes.len() > 1000) {
        for ending in ["br", "gz"] {
            assert!(files.contains_key(&format!("{path}.{ending}")), "{path}: {} bytes", bytes.len());
        }
    }
}

#[test]
fn the_same_catalogue_is_compressed_to_the_same_bytes() {
    assert_eq!(built(&Folder::empty(), &["--compress"]), built(&Folder::empty(), &["--compress"]));
}

#[test]
fn neither_pictures_nor_what_would_grow_are_compressed() {
    let out = Folder::empty();
    out.write("tiny.json", "{}");
    out.write("picture.png", &"0".repeat(1000));
    out.write("words.json", &"\"word\"".repeat(1000));
    let written = wegwijs::tool::compress(out.path()).unwrap();
    assert_eq!(written, 2);
    let mut names = out.names();
    names.sort();
    assert_eq!(names, ["picture.png", "tiny.json", "words.json", "words.json.br", "words.json.gz"]);
}

#[test]
fn no_copy_of_an_older_build_is_left_to_be_sent_for_a_newer_file() {
    let out = Folder::empty();
    fs::create_dir(out.path().join("kept")).unwrap();
    out.write("kept/archive.tar.gz", "somebody else's");
    let before = built(&out, &["--compress"]);
    assert!(before.contains_key("manifest.json.br") && before.contains_key("manifest.json.gz"));
    out.write("gone-0123456789abcdef.json", "{}");
    out.write("gone-0123456789abcdef.json.br", "{}");
    assert_eq!(built(&out, &["--compress"]), before);
    let after = built(&out, &[]);
    let copies: Vec<_> = after.keys().filter(|path| is_copy(path)).collect();
    assert_eq!(copies, ["kept/archive.tar.gz"]);
}
