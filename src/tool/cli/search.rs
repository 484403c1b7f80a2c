//! `search`: the app's own engine over a built catalogue.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;

use super::catalogue::count;
use super::say;

use crate::catalogue::{Base, Cards, Manifest, decode};
use crate::domain::Lang;
use crate::route::Question;
use crate::search::{Engine, Meaning};

pub(super) fn search(
    built: &Path,
    question: &Question,
    lang: Lang,
    limit: usize,
    as_json: bool,
) -> Result<ExitCode, String> {
    let file = |name: &str| {
        let path = built.join(name);
        fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let manifest = Manifest::read(&file("manifest.json")?).map_err(|e| e.to_string())?;
    let files = manifest.languages.get(&lang).ok_or_else(|| format!("the catalogue has no `{lang}`"))?;
    let base: Base = decode(&files.base, &file(&files.base)?).map_err(|e| e.to_string())?;
    let cards: Cards = decode(&files.cards, &file(&files.cards)?).map_err(|e| e.to_string())?;
    let path = built.join(&manifest.index);
    let index = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let engine = Engine::open(&index, base.neighbourhoods.clone()).map_err(|e| e.to_string())?;
    for (other, files) in &manifest.languages {
        let Some(words) = &files.words else { continue };
        let path = built.join(words);
        let bytes = fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        engine.add(&bytes).map_err(|e| format!("{other}: {e}"))?;
    }
    let answer = engine.answer(question, Some(lang), limit);
    let why: Vec<&str> = answer.meanings.iter().map(Meaning::as_str).collect();
    let hits = answer.hits.iter().map(|hit| (&cards.offered[hit.service], hit.score));
    if as_json {
        let facets = json!({
            "category": answer.facets.categories.iter().map(|(c, n)| (c.as_str(), *n)).collect::<std::collections::BTreeMap<_, _>>(),
            "neighbourhood": answer.facets.neighbourhoods.iter().map(|(nr, n)| (nr.0.to_string(), *n)).collect::<std::collections::BTreeMap<_, _>>(),
        });
        let hits: Vec<_> =
            hits.map(|(card, score)| json!({ "id": card.id, "name": card.name, "score": score, "why": why })).collect();
        say(json!({ "total": answer.total, "hits": hits, "facets": facets }))?;
    } else {
        let meant = if why.is_empty() { String::new() } else { format!(", as {}", why.join(", ")) };
        say(format!("{}{meant}", count(answer.total, "result")))?;
        for (card, score) in hits {
            say(format!("{score:6.1}  {}  {}", card.id, card.name))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
