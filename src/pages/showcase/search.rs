//! Asking: the field, what it suggests, and what narrows an answer.

use leptos::prelude::*;

use super::super::suggestions::suggestions;
use super::{Material, specimen};
use crate::components::{
    Answered, Choice, Choices, Glyph, RemovableChip, SearchField, Select, SuggestionItem, ViewLink, Views, suggested,
};
use crate::domain::{Category, Lang};
use crate::route::{Page, Question};
use crate::state::{use_messages, use_site};

pub fn specimens(material: &Material) -> AnyView {
    view! {
        {field(material)}
        {chips(material)}
        {choices(material)}
        {select(material)}
        {views()}
    }
    .into_any()
}

fn field(material: &Material) -> AnyView {
    let base = &material.catalogue.base;
    let lang = material.catalogue.lang;
    let example = base.region.search_example.get(lang).map(|(_, text)| text.to_owned()).unwrap_or_default();
    let field = view! {
        <SearchField
            action=use_site().href(Page::Search(Question::default()))
            value=Signal::derive(String::new)
            example
            on_submit=Callback::new(|_| ())
            suggest=suggestions()
        />
    };
    let item = |glyph, category: Category| SuggestionItem {
        glyph,
        text: base.category_name(category, lang).to_owned(),
        lang,
        dutch: (lang != Lang::NL).then(|| base.category_name(category, Lang::NL).to_owned()),
        choose: Callback::new(|()| ()),
    };
    let items = Category::ALL.iter().map(|category| item(Glyph::of_category(*category), *category)).collect();
    let open = view! { <div class="search">{suggested(items, Signal::stored(Some(1)), |_| ())}</div> };
    specimen(
        "SearchField",
        vec![
            ("empty, with an example; types and suggests in the app", field.into_any()),
            ("suggestions, the second one chosen by the arrow keys", open.into_any()),
        ],
    )
}

fn chips(material: &Material) -> AnyView {
    let l = use_messages();
    let name = material.catalogue.base.category_name(Category::Childcare, l.lang()).to_owned();
    let label = l.text_with("filter-remove", &[("filter", name.clone().into())]);
    let removable =
        view! { <RemovableChip glyph=Glyph::Baby text=name label on_remove=Callback::new(|()| ()) /> }.into_any();
    specimen("RemovableChip", vec![("an active filter", removable)])
}

fn choices(material: &Material) -> AnyView {
    let l = use_messages();
    let base = &material.catalogue.base;
    let chosen = RwSignal::new(Some(Category::Learning));
    let answers = |glyph: bool| {
        let l = l.clone();
        let answer = move |category: &Category| {
            let category = *category;
            Answered {
                glyph: glyph.then(|| Glyph::of_category(category)),
                text: base.category_name(category, l.lang()).to_owned(),
                hint: glyph.then(|| base.category_name(category, l.lang()).to_owned()),
                href: Signal::stored("#main".to_owned()),
                current: Signal::derive(move || chosen.get() == Some(category)),
            }
        };
        Category::ALL.iter().map(answer).collect::<Vec<_>>()
    };
    let (chips, tiles) = (answers(false), answers(true));
    let chips = view! { <Choices id="choice-chips" question=l.text("start-doors") answers=chips /> }.into_any();
    let tiles = view! {
        <div data-theme=Category::Learning.as_str()>
            <Choices id="choice-tiles" question=l.text("start-doors") answers=tiles look="tiles" />
        </div>
    };
    specimen("Choices", vec![("chips, one chosen", chips), ("tiles with a hint, one chosen", tiles.into_any())])
}

fn select(material: &Material) -> AnyView {
    let l = use_messages();
    let base = &material.catalogue.base;
    let value = RwSignal::new(Category::Learning.as_str().to_owned());
    let choices = Category::ALL.iter().enumerate().map(|(at, category)| Choice {
        value: category.as_str().to_owned(),
        text: base.category_name(*category, l.lang()).to_owned(),
        count: (at != 2).then(|| Signal::stored(at * 7)),
    });
    let choices = choices.collect();
    let on_choose = Callback::new(move |chosen| value.set(chosen));
    let select = view! { <Select id="select" label=l.text("start-doors") choices value on_choose /> }.into_any();
    specimen("Select", vec![("with and without counts", select)])
}

fn views() -> AnyView {
    let l = use_messages();
    let link = |glyph, id, here| ViewLink {
        glyph,
        text: l.text(id),
        href: Signal::stored("#main".to_owned()),
        current: Signal::stored(here),
    };
    let views = vec![
        link(Glyph::Star, "list-title", false),
        link(Glyph::People, "family-title", true),
        link(Glyph::Calendar, "plan-title", false),
    ];
    let views = view! { <Views label=l.text("own-pages") views /> }.into_any();
    specimen("Views", vec![("the second one shown", views)])
}
