//! What the search field suggests, with where each suggestion leads.

use leptos::prelude::*;

use crate::components::{Glyph, SuggestionItem};
use crate::domain::Lang;
use crate::finders::page_of_moment;
use crate::route::{Page, Question};
use crate::search::{Meaning, Suggestion};
use crate::state::{Catalogue, Site, use_site};

/// Suggests from the catalogue, as soon as it is there.
pub fn suggestions() -> Callback<String, Vec<SuggestionItem>> {
    let site = use_site();
    Callback::new(move |text: String| {
        let Some(catalogue) = site.catalogue.with_untracked(|c| c.ready().cloned()) else { return Vec::new() };
        let found = catalogue.engine.suggest(&text, Some(catalogue.lang));
        found.into_iter().filter_map(|suggestion| item(site, &catalogue, suggestion)).collect()
    })
}

fn item(site: Site, catalogue: &Catalogue, suggestion: Suggestion) -> Option<SuggestionItem> {
    let base = &catalogue.base;
    let lang = catalogue.lang;
    let (glyph, (text_lang, text), dutch, page) = match suggestion {
        Suggestion::Meaning(Meaning::Category(category)) => {
            let names = &base.taxonomy.category(category)?.names;
            let page = Page::Search(Question::of_category(category));
            (Glyph::of_category(category), names.get(lang)?, names.get(Lang::NL), page)
        }
        Suggestion::Meaning(Meaning::Concept(id)) => {
            let concept = base.taxonomy.concept(&id)?;
            let page = Page::Search(Question { concept: Some(id), ..Question::default() });
            (Glyph::of_category(concept.category), concept.names.get(lang)?, concept.names.get(Lang::NL), page)
        }
        Suggestion::Meaning(Meaning::Moment(id)) => {
            let moment = base.taxonomy.moment(&id)?;
            (Glyph::Sparkles, moment.names.get(lang)?, moment.names.get(Lang::NL), page_of_moment(moment))
        }
        Suggestion::Service(service) => {
            let card = catalogue.cards.offered.get(service)?;
            let dutch = card.dutch_name.as_deref().map(|name| (Lang::NL, name));
            (Glyph::Info, (card.lang, card.name.as_str()), dutch, Page::Service(card.id.clone()))
        }
        Suggestion::Neighbourhood(nr) => {
            let name = base.neighbourhoods.get(nr)?.name.as_str();
            (Glyph::Pin, (Lang::NL, name), None, Page::Neighbourhood(nr))
        }
    };
    let dutch = dutch.map(|(_, dutch)| dutch).filter(|dutch| *dutch != text).map(str::to_owned);
    let choose = Callback::new(move |()| site.go(page.clone()));
    Some(SuggestionItem { glyph, text: text.to_owned(), lang: text_lang, dutch, choose })
}
