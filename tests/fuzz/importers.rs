//! Any bytes as a file of another system: told what is wrong with it, never a
//! panic. The first byte chooses the format.

#![no_main]

use std::path::{Path, PathBuf};

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use wegwijs::tool::import::{Hsds, Opendatasoft, Settings, Uitdatabank, import};

/// The project's folder, from which `make fuzz` runs.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fuzz_target!(|data: &[u8]| {
    let Some((format, bytes)) = data.split_first() else { return };
    let path = std::env::temp_dir().join(format!("wegwijs-fuzz-{}.json", std::process::id()));
    std::fs::write(&path, bytes).expect("there is room for the input");
    let (inputs, out) = ([path], root().join("target/fuzz-nowhere"));
    let (like, map) = (root().join("public/catalogue"), root().join("public/mappings/speelterreinen-gent.json"));
    let settings = Settings {
        inputs: &inputs,
        out: &out,
        like: &like,
        map: (format % 3 == 2).then_some(map.as_path()),
        lang: None,
        overwrite: false,
        dry_run: true,
        today: date(2026, 11, 22),
    };
    let outcome = match format % 3 {
        0 => import::<Hsds>(&settings, &mut |_| ()),
        1 => import::<Uitdatabank>(&settings, &mut |_| ()),
        _ => import::<Opendatasoft>(&settings, &mut |_| ()),
    };
    let outcome = outcome.expect("only a file that cannot be read stops an import");
    assert!(outcome.written() + outcome.skipped_in_all <= outcome.read + 1);
});
