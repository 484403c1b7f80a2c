//! Synthetic catalogues: the same from the same seed, sound, shaped like a
//! real one, and with queries whose answers are true.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use wegwijs::catalogue::{Edited, Severity};
use wegwijs::domain::{CostKind, Coverage, Known, Lang, Neighbourhood, Point, Provenance, Service};
use wegwijs::search::{Facts, fold, words};
use wegwijs::tool::generate::{GenerateError, Generated, JudgedQuery, Settings, generate};

use crate::bad_input::Folder;
use crate::catalogue::{Catalogue, languages, read_and_check, root};

pub const COUNT: usize = 500;

fn shipped() -> PathBuf {
    root().join("public/catalogue")
}

/// Generates into `out`, like the shipped catalogue, with queries beside it.
fn written(services: usize, seed: u64, out: &Path) -> Generated {
    let (like, queries) = (shipped(), out.join("queries.json"));
    generate(&Settings { services, seed, out, like: &like, queries: Some(&queries) }, |_| ()).unwrap()
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}

fn contents(folder: &Folder) -> BTreeMap<PathBuf, Vec<u8>> {
    let below = |path: PathBuf| path.strip_prefix(folder.path()).unwrap().to_owned();
    files(folder.path()).into_iter().map(|(path, bytes)| (below(path), bytes)).collect()
}

/// A generated catalogue, read back, with its queries.
pub fn sample() -> &'static (Edited, Vec<JudgedQuery>) {
    static SAMPLE: OnceLock<(Edited, Vec<JudgedQuery>)> = OnceLock::new();
    SAMPLE.get_or_init(|| {
        let folder = Folder::empty();
        written(COUNT, 7, folder.path());
        let (edited, problems) = read_and_check(folder.path());
        let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        // Records need not be translated; what all of them share must be.
        let shared: Vec<_> = problems.iter().filter(|p| !p.file.starts_with("services/")).collect();
        assert!(shared.is_empty(), "{shared:#?}");
        (edited.unwrap(), serde_json::from_str(&folder.text("queries.json")).unwrap())
    })
}

pub fn services() -> &'static [Service] {
    &sample().0.services
}

/// How many of a hundred services.
fn percent(holds: impl Fn(&Service) -> bool) -> usize {
    services().iter().filter(|service| holds(service)).count() * 100 / services().len()
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let (first, second, other) = (Folder::empty(), Folder::empty(), Folder::empty());
    let said = written(200, 1, first.path());
    assert_eq!((said.services, said.providers), (200, 34));
    assert_eq!(written(200, 1, second.path()), said);
    written(200, 2, other.path());
    assert_eq!(contents(&first), contents(&second));
    let (first, other) = (contents(&first), contents(&other));
    assert_ne!(first, other);
    let named = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<BTreeSet<_>>();
    assert!(named(&first).intersection(&named(&other)).count() < 100);
}

#[test]
fn writing_queries_changes_nothing_else() {
    let (with, without) = (Folder::empty(), Folder::empty());
    written(120, 3, with.path());
    let settings = Settings { services: 120, seed: 3, out: without.path(), like: &shipped(), queries: None };
    let mut told = Vec::new();
    assert_eq!(generate(&settings, |done| told.push(done)).unwrap().queries, 0);
    assert_eq!(told, (1..=120).collect::<Vec<_>>());
    let mut with = contents(&with);
    assert!(with.remove(Path::new("queries.json")).is_some());
    assert_eq!(with, contents(&without));
}

#[test]
fn a_folder_with_something_else_is_left_alone_and_one_of_its_own_is_written_anew() {
    let folder = Folder::region();
    let before = contents(&folder);
    let settings = Settings { services: 5, seed: 1, out: folder.path(), like: &shipped(), queries: None };
    assert!(matches!(generate(&settings, |_| ()), Err(GenerateError::Occupied(_))));
    assert_eq!(contents(&folder), before);
    let (again, once) = (Folder::empty(), Folder::empty());
    for (services, seed, folder) in [(90, 1, &again), (30, 2, &again), (30, 2, &once)] {
        generate(&Settings { services, seed, out: folder.path(), ..settings }, |_| ()).unwrap();
    }
    assert_eq!(contents(&again), contents(&once));
}

#[test]
fn another_region_is_taken_over_and_a_missing_one_is_named() {
    let (folder, like) = (Folder::empty(), root().join("tests/region"));
    generate(&Settings { services: 60, seed: 1, out: folder.path(), like: &like, queries: None }, |_| ()).unwrap();
    let (edited, problems) = read_and_check(folder.path());
    assert!(problems.iter().all(|p| p.severity == Severity::Warning), "{problems:#?}");
    let (edited, region) = (edited.unwrap(), read_and_check(&like).0.unwrap());
    assert_eq!((edited.region.id, edited.neighbourhoods), (region.region.id, region.neighbourhoods));
    let nowhere = Folder::empty();
    let settings = Settings { services: 5, seed: 1, out: folder.path(), like: nowhere.path(), queries: None };
    let error = generate(&settings, |_| ()).unwrap_err().to_string();
    assert!(error.contains("region.json"), "{error}");
}

#[test]
fn the_command_line_writes_it_and_refuses_what_cannot_be() {
    let folder = Folder::empty();
    let out = folder.path().join("made");
    let run = |services: &str, out: &Path| {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_wegwijs"));
        tool.args(["generate", "--seed", "5", "--services", services, "--out", out.to_str().unwrap()]);
        tool.current_dir(root()).output().unwrap()
    };
    let said = run("20", &out);
    assert_eq!(said.status.code(), Some(0), "{said:?}");
    assert_eq!(said.stdout, b"");
    assert_eq!(String::from_utf8(said.stderr).unwrap().trim(), "20 services, 4 providers, 0 queries");
    assert_eq!(fs::read_dir(out.join("services")).unwrap().count(), 20);
    assert_eq!(run("0", &out).status.code(), Some(2));
    assert_eq!(run("20", &root().join("src")).status.code(), Some(2));
}

#[test]
fn it_can_be_published_whole() {
    let published = Catalogue::of(sample().0.clone());
    assert_eq!(published.manifest.services, COUNT);
    assert_eq!(published.index.facts.len(), COUNT);
}

#[test]
fn what_is_known_and_not_known_is_shared_out_as_in_a_real_one() {
    assert_eq!(services().len(), COUNT);
    let unknown: [(&str, usize); 7] = [
        ("ages", percent(|s| s.audience.ages.is_empty())),
        ("cost", percent(|s| Facts::of(s).cost == CostKind::Unknown)),
        ("uitpas", percent(|s| Facts::of(s).uitpas == Known::Unknown)),
        ("languages", percent(|s| s.languages.is_none())),
        ("wheelchair", percent(|s| s.wheelchair().is_unknown())),
        ("holidays", percent(|s| s.when.holidays == Known::Unknown)),
        ("school time", percent(|s| s.when.school_time == Known::Unknown)),
    ];
    for (fact, percent) in unknown {
        assert!((20..=80).contains(&percent), "{fact}: {percent} % unknown");
    }
    let coverage = |wanted| percent(|s| s.coverage == wanted);
    assert!((10..=20).contains(&coverage(Coverage::Citywide)));
    assert!([Coverage::Mobile, Coverage::Online, Coverage::Unknown].iter().all(|c| (1..=8).contains(&coverage(*c))));
    assert!((60..=90).contains(&coverage(Coverage::Located)));
    for kind in [CostKind::Free, CostKind::Fixed, CostKind::ByIncome] {
        assert!(percent(|s| Facts::of(s).cost == kind) >= 5);
    }
    assert!(services().iter().all(Service::is_offered));
}

#[test]
fn every_record_is_in_dutch_and_a_fifth_also_in_others_by_machine() {
    assert!(services().iter().all(|s| s.texts[&Lang::NL].provenance == Provenance::Source));
    assert!((12..=28).contains(&percent(|s| s.texts.len() > 1)));
    for lang in languages() {
        assert!(services().iter().any(|s| s.texts.contains_key(&lang)), "{lang}");
    }
    let others = services().iter().flat_map(|s| &s.texts).filter(|(lang, _)| **lang != Lang::NL);
    assert!(others.into_iter().all(|(_, text)| text.provenance == Provenance::Machine));
}

#[test]
fn some_neighbourhoods_and_providers_have_far_more_than_others() {
    let mut by_neighbourhood: BTreeMap<_, usize> =
        sample().0.neighbourhoods.neighbourhoods.iter().map(|n| (n.nr, 0)).collect();
    let mut by_provider: BTreeMap<_, usize> = sample().0.providers.iter().map(|p| (&p.id, 0)).collect();
    for service in services() {
        service.neighbourhoods().iter().for_each(|nr| *by_neighbourhood.get_mut(nr).unwrap() += 1);
        service.providers.iter().for_each(|id| *by_provider.get_mut(id).unwrap() += 1);
    }
    for counts in [by_neighbourhood.into_values().collect::<Vec<_>>(), by_provider.into_values().collect()] {
        let mut counts = counts;
        counts.sort_unstable();
        assert!(counts[counts.len() - 1] >= 5 * counts[counts.len() / 2].max(1), "{counts:?}");
    }
}

#[test]
fn what_a_service_is_about_often_stands_only_in_its_concept() {
    let taxonomy = &sample().0.taxonomy;
    let says = |service: &Service| {
        let text = &service.texts[&Lang::NL];
        let said = fold(&format!("{} {}", text.name, text.summary));
        let concept = taxonomy.concept(&service.concepts[0]).unwrap();
        let dutch = concept.names.0.iter().filter(|(l, _)| **l == Lang::NL).map(|(_, name)| name);
        dutch.chain(concept.synonyms.get(&Lang::NL).into_iter().flatten()).any(|label| said.contains(&fold(label)))
    };
    assert!((30..=80).contains(&percent(says)), "{}", percent(says));
    assert_eq!(taxonomy.concepts.iter().filter(|c| c.synonyms.len() == 7).count(), taxonomy.concepts.len());
    assert!(taxonomy.concepts.len() >= 60);
}

#[test]
fn more_services_bring_more_words_but_fewer_and_fewer_new_ones() {
    let seen = |services: &[Service]| {
        let texts = services.iter().flat_map(|s| &s.texts).flat_map(|(_, t)| [&t.name, &t.summary]);
        texts.flat_map(|text| words(text)).collect::<BTreeSet<_>>().len()
    };
    let (half, whole) = (seen(&services()[..COUNT / 2]), seen(services()));
    assert!(whole * 10 > half * 12 && whole * 10 < half * 19, "{half} then {whole}");
}

/// Whether the point lies inside the neighbourhood's boundary, by the angle it
/// is seen under from there.
fn lies_in(neighbourhood: &Neighbourhood, point: Point) -> bool {
    let angle = |(lon, lat): (f64, f64)| (lat - point.lat).atan2(lon - point.lon);
    let turns = neighbourhood.boundary.windows(2).map(|pair| {
        let turn = angle(pair[1]) - angle(pair[0]);
        turn - (turn / std::f64::consts::TAU).round() * std::f64::consts::TAU
    });
    turns.sum::<f64>().abs() > 1.0
}

#[test]
fn points_lie_in_the_neighbourhood_that_is_named() {
    let places = services().iter().flat_map(|s| &s.places);
    let with_point: Vec<_> = places.filter_map(|place| Some((place, place.point?))).collect();
    assert!(with_point.len() > COUNT / 5);
    for (place, point) in with_point {
        let [nr] = place.neighbourhoods[..] else { panic!("{place:?}") };
        let neighbourhood = sample().0.neighbourhoods.get(nr).unwrap();
        assert!(lies_in(neighbourhood, point), "{} {point:?}", neighbourhood.name);
    }
}

#[test]
fn contacts_lie_in_the_space_reserved_for_examples() {
    let contacts: Vec<_> = services().iter().flat_map(|s| &s.contacts).map(|c| c.value.as_str()).collect();
    assert!(contacts.len() > COUNT / 2);
    let reserved = |value: &str| value.starts_with("https://example.org/") || value.ends_with("@example.org");
    assert!(contacts.iter().all(|value| reserved(value)), "{contacts:?}");
    let sources: Vec<_> = services().iter().flat_map(|s| s.sources.values()).collect();
    assert!(sources.iter().all(|s| s.publisher == "example.org"));
    assert!(sources.iter().all(|s| s.remark.as_ref().is_some_and(|remark| remark.contains("Synthetic"))));
}
