//! The ids that the engine by itself needs: each at its service's position,
//! only from a file that is whole, and never in what the app downloads.

use wegwijs::domain::ServiceId;
use wegwijs::search::{Engine, Ids, IndexError, Parts};
use wegwijs::tool;

use crate::catalogue::shipped;

/// Index and ids of the shipped catalogue.
fn file() -> Vec<u8> {
    tool::index_alone(&shipped().edited).unwrap()
}

fn offered() -> Vec<&'static ServiceId> {
    shipped().edited.services.iter().filter(|s| s.is_offered()).map(|s| &s.id).collect()
}

#[test]
fn every_id_stands_at_the_position_of_its_service() {
    let file = file();
    let (index, ids) = Ids::split(&file).unwrap();
    let engine = Engine::open(index, Default::default()).unwrap();
    assert_eq!(ids.len(), engine.services());
    let read: Vec<String> = (0..ids.len()).map(|at| ids.get(at, &engine).unwrap()).collect();
    assert_eq!(read, offered().iter().map(|id| id.as_str()).collect::<Vec<_>>());
    assert_eq!(ids.get(ids.len(), &engine), None);
    assert_eq!(ids.get(usize::MAX, &engine), None);
}

#[test]
fn the_files_the_manifest_names_make_that_index_and_the_app_needs_fewer() {
    let (manifest, files) = (&shipped().manifest, &shipped().files);
    let joined: Vec<u8> = manifest.engine.iter().flat_map(|name| files[name].clone()).collect();
    assert_eq!(joined, file());
    assert_eq!(manifest.engine[0], manifest.index);
    let of_app: Vec<&String> = manifest.languages.values().filter_map(|files| files.words.as_ref()).collect();
    let (ids, words) = manifest.engine[1..].split_last().unwrap();
    assert_eq!(words.iter().collect::<Vec<_>>(), of_app);
    assert!(ids.starts_with("search-ids-") && !of_app.contains(&ids));
}

#[test]
fn ids_in_any_order_and_of_any_length_come_back() {
    let Parts { core, .. } = shipped().index.write_parts().unwrap();
    let engine = Engine::open(&core, Default::default()).unwrap();
    let long = "x".repeat(80);
    let words = ["b", "a", "a-b", &long, "a-b-c", &long[..79], "0", "gent-gent"];
    let written: Vec<ServiceId> = words.iter().cycle().take(50).map(|word| word.parse().unwrap()).collect();
    for count in [0, 1, 15, 16, 17, 50] {
        let part = Ids::write(written[..count].iter(), &shipped().index, &core).unwrap();
        let file = [core.clone(), part].concat();
        let (index, ids) = Ids::split(&file).unwrap();
        assert_eq!(index, core);
        let read: Vec<String> = (0..count).map(|at| ids.get(at, &engine).unwrap()).collect();
        assert_eq!(read, written[..count].iter().map(|id| id.as_str()).collect::<Vec<_>>());
        assert_eq!(ids.get(count, &engine), None);
    }
}

#[test]
fn an_index_without_ids_says_that_they_are_missing() {
    let Parts { core, .. } = shipped().index.write_parts().unwrap();
    let told = Ids::split(&core).unwrap_err().to_string();
    assert!(told.contains("no ids"), "{told}");
    assert!(Ids::split(&[]).is_err());
}

#[test]
fn ids_of_another_index_are_refused() {
    let mut other = shipped().edited.clone();
    other.services.reverse();
    let other = tool::index_alone(&other).unwrap();
    let (index, _) = Ids::split(&other).unwrap();
    let own = file();
    let ids = &own[Ids::split(&own).unwrap().0.len()..];
    assert!(matches!(Ids::split(&[index, ids].concat()), Err(IndexError::Mixed)));
}

#[test]
fn damaged_cut_and_disordered_files_are_errors() {
    let file = file();
    let end = Ids::split(&file).unwrap().0.len();
    for length in (0..file.len()).step_by(1009).chain([end, end + 1, end + 23, end + 24, end + 40, file.len() - 1]) {
        assert!(Ids::split(&file[..length]).is_err(), "cut at {length}");
    }
    for at in (end..file.len()).step_by(31).chain(end..end + 40) {
        let mut damaged = file.clone();
        damaged[at] ^= 0x21;
        assert!(Ids::split(&damaged).is_err(), "byte {at}");
    }
    let (index, ids) = file.split_at(end);
    assert!(Ids::split(&[ids, index].concat()).is_err());
    assert!(Ids::split(&[index, ids, ids].concat()).is_err());
    assert!(Engine::open(&file, Default::default()).is_err(), "ids are not words of a language");
}
