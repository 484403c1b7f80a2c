//! Ways on: buttons, links, doors and places.

use leptos::prelude::*;

use super::super::map::map_and_list;
use super::super::map::map_of;
use super::super::neighbourhoods::place_of;
use super::{Material, specimen};
use crate::components::{
    Around, Glyph, Icon, LinkChip, ListedPlace, NearAnswer, NearMe, Plank, PrintButton, QuickExit, ReadAloud,
    ShareButton, Signpost,
};
use crate::domain::Category;
use crate::state::use_messages;

pub fn specimens(material: &Material) -> AnyView {
    view! {
        {buttons()}
        {chips(material)}
        {signpost(material)}
        {near(material)}
        {map(material)}
        {leave()}
    }
    .into_any()
}

fn buttons() -> AnyView {
    let l = use_messages();
    let title = l.text("list-title");
    let words = |id| l.text(id);
    let kinds = view! {
        <p class="actions">
            <button class="button primary" type="button">{words("list-search")}</button>
            <button class="button primary" type="button">
                <Icon glyph=Glyph::Retry />
                {words("failure-retry")}
            </button>
            <button class="button quiet" type="button">
                <Icon glyph=Glyph::Print />
                {words("print")}
            </button>
            <button class="button quiet" type="button" disabled=true>{words("print")}</button>
            <a class="button primary" href="#main">{words("list-search")}</a>
            <a class="button quiet" href="#main">
                <Icon glyph=Glyph::Back />
                {words("list-search")}
            </a>
        </p>
    };
    let links = view! {
        <p><a href="#main">{words("footer-about")}</a></p>
        <p><a class="standalone" href="#main">{words("footer-privacy")}</a></p>
    };
    let share = view! { <ShareButton title href="/".to_owned() /> }.into_any();
    let aloud =
        view! { <ReadAloud parts=vec![(l.lang(), words("start-title"))] label=words("aloud-page") /> }.into_any();
    view! {
        {specimen("Button", vec![("primary, quiet, disabled; the same as links", kinds.into_any())])}
        {specimen("Link", vec![("in a line, and standing alone", links.into_any())])}
        {specimen("PrintButton", vec![("for any page", view! { <PrintButton label=words("print") /> }.into_any())])}
        {specimen("ShareButton", vec![("says what it did once pressed", share)])}
        {specimen("ReadAloud", vec![("where the device has a voice", aloud)])}
    }
    .into_any()
}

fn chips(material: &Material) -> AnyView {
    let l = use_messages();
    let moments = material.catalogue.base.taxonomy.moments.iter().map(|moment| {
        let text = moment.names.get(l.lang()).map(|(_, text)| text.to_owned()).unwrap_or_default();
        let href = format!("#{}", moment.id);
        view! { <li><LinkChip href glyph=Glyph::named(&moment.icon) text /></li> }.into_any()
    });
    let chips = view! { <ul class="chips" role="list">{moments.collect::<Vec<AnyView>>()}</ul> }.into_any();
    specimen("LinkChip", vec![("in a row", chips)])
}

fn signpost(material: &Material) -> AnyView {
    let l = use_messages();
    let base = &material.catalogue.base;
    let planks = Category::ALL.iter().filter_map(|category| base.taxonomy.category(*category)).map(|category| {
        let hint = category.hints.get(l.lang()).map(|(_, text)| text.to_owned()).unwrap_or_default();
        let title = base.category_name(category.id, l.lang()).to_owned();
        let glyph = Glyph::of_category(category.id);
        view! { <Plank href="#main".to_owned() theme=category.id.as_str() glyph title hint /> }.into_any()
    });
    let planks = planks.collect::<Vec<AnyView>>();
    let (title, hint) = (l.text("start-title"), l.text("start-hint"));
    let signpost = view! {
        <Signpost label=l.text("start-doors")>
            {planks}
            <Plank href="#main".to_owned() theme="youth" glyph=Glyph::Headphones title hint />
        </Signpost>
    };
    specimen("Signpost", vec![("a plank of each theme", signpost.into_any())])
}

fn near(material: &Material) -> AnyView {
    let l = use_messages();
    let name = material.catalogue.base.neighbourhoods.neighbourhoods.first().map(|n| n.name.clone());
    let button = |busy: bool, answer: NearAnswer| {
        let on_press = Callback::new(|()| ());
        view! { <NearMe busy=Signal::stored(busy) answer=Signal::stored(answer) on_press /> }.into_any()
    };
    let found = NearAnswer {
        text: l.text_with("near-found", &[("name", name.clone().unwrap_or_default().into())]),
        link: name.map(|name| ("#main".to_owned(), name)),
    };
    let states = vec![
        ("not asked", button(false, NearAnswer::default())),
        ("asking", button(true, NearAnswer { text: l.text("near-asking"), link: None })),
        ("found, with a way on", button(false, found)),
        ("refused", button(false, NearAnswer { text: l.text("near-refused"), link: None })),
    ];
    specimen("NearMe", states)
}

fn map(material: &Material) -> AnyView {
    let l = use_messages();
    let catalogue = &material.catalogue;
    let all = &catalogue.base.neighbourhoods.neighbourhoods;
    let places: Vec<_> = all.iter().map(|n| (n, place_of(catalogue, n.nr, false))).collect();
    let around = all.first().and_then(|first| {
        let near = places.iter().filter(|(n, _)| n.nr == first.nr || first.neighbours.contains(&n.nr));
        let near = near.map(|(n, place)| {
            let mut place = place.clone();
            place.chosen = Signal::stored(n.nr == first.nr);
            place
        });
        let legend = l.text_with("service-map-pins", &[("count", 1.into())]);
        let pinned = Around { nr: first.nr, spots: vec![first.centroid], legend: Some(legend) };
        map_of(catalogue, near.collect(), Some(pinned), l.text("neighbourhood-around"), l.text("map-hint"))
    });
    let chosen = RwSignal::new(all.first().map(|first| first.nr));
    let listed = places.into_iter().enumerate().map(|(at, (n, mut place))| {
        let nr = n.nr;
        place.chosen = Signal::derive(move || chosen.get() == Some(nr));
        // As much as there can be, from nothing on.
        place.count = Signal::stored(at * at);
        let words = l.text_with("neighbourhoods-count", &[("count", (at * at).into())]);
        let said = l.text_with("map-place", &[("name", n.name.clone().into()), ("words", words.clone().into())]);
        place.said = Signal::stored(said);
        ListedPlace { place, name: n.name.clone(), words: Signal::stored(words) }
    });
    let listed: Vec<_> = listed.collect();
    let all = map_and_list(catalogue, listed, l.text("map-label"), l.text("map-hint"), ());
    let mut states = vec![("all places with the list, one chosen, from nothing to many", all)];
    states.extend(around.map(|around| ("one place and those around it", around)));
    specimen("NeighbourhoodMap", states)
}

fn leave() -> AnyView {
    specimen("QuickExit", vec![("stays in sight on sensitive pages", view! { <QuickExit /> }.into_any())])
}
