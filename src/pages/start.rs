//! Start: one search field, four doors and one for 12 to 25, what happens in
//! the family, and always someone to call.

use leptos::prelude::*;

use super::suggestions::suggestions;
use super::{Title, walk_in, with_catalogue};
use crate::components::{Glyph, HumanHelp, LinkChip, Plank, SearchField, Signpost};
use crate::domain::{Category, Finder};
use crate::finders::{page_of_category, page_of_moment};
use crate::route::{Page, Question};
use crate::state::{Catalogue, use_messages, use_site};

#[component]
pub fn StartPage() -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let title = l.text("start-title");
    let search = Callback::new(move |text: String| {
        site.go(Page::Search(Question { text, ..Question::default() }));
    });
    let example = Signal::derive(move || {
        let example = site.catalogue.with(|c| {
            c.ready().and_then(|c| c.base.region.search_example.get(c.lang).map(|(_, text)| text.to_owned()))
        });
        example.unwrap_or_default()
    });
    view! {
        <div class="two">
            <div>
                <Title text=title />
                <SearchField
                    action=site.href(Page::Search(Question::default()))
                    value=Signal::derive(String::new)
                    example
                    on_submit=search
                    suggest=suggestions()
                />
                <p class="hint">{l.text("start-hint")}</p>
                {with_catalogue(|catalogue| view! { <Doors catalogue /> }.into_any())}
            </div>
            <div>{with_catalogue(|catalogue| view! { <Beside catalogue /> }.into_any())}</div>
        </div>
    }
}

#[component]
fn Doors(catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let taxonomy = &catalogue.base.taxonomy;
    let text = |texts: &crate::domain::TextMap| texts.get(l.lang()).map(|(_, t)| t.to_owned()).unwrap_or_default();
    let doors = Category::ALL.iter().filter_map(|category| taxonomy.category(*category)).map(|category| {
        view! {
            <Plank
                href=site.href(page_of_category(taxonomy, category.id))
                theme=category.id.as_str()
                glyph=Glyph::of_category(category.id)
                title=text(&category.names)
                hint=text(&category.hints)
            />
        }
    });
    let doors = doors.collect_view();
    let youth = taxonomy.moment_of(Finder::Youth).map(|moment| {
        view! {
            <Plank
                href=site.href(page_of_moment(moment))
                theme="youth"
                glyph=Glyph::Headphones
                title=text(&moment.names)
                hint=text(&moment.titles)
            />
        }
    });
    view! {
        <Signpost label=l.text("start-doors")>
            {doors}
            {youth}
        </Signpost>
    }
}

#[component]
fn Beside(catalogue: Catalogue) -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    let base = catalogue.base.clone();
    let moments = base.taxonomy.moments.iter().filter(|moment| moment.finder.is_none()).map(|moment| {
        view! {
            <li>
                <LinkChip
                    href=site.href(page_of_moment(moment))
                    glyph=Glyph::named(&moment.icon)
                    text=moment.names.get(l.lang()).map(|(_, t)| t.to_owned()).unwrap_or_default()
                />
            </li>
        }
    });
    let moments = moments.collect_view();
    view! {
        <section aria-labelledby="moments">
            <h2 id="moments">{l.text("start-moments")}</h2>
            <ul class="chips" role="list">{moments}</ul>
        </section>
        <section aria-labelledby="near">
            <h2 id="near">{l.text("start-neighbourhood")}</h2>
            <ul class="chips" role="list">
                <li>
                    <LinkChip
                        href=site.href(Page::Neighbourhoods)
                        glyph=Glyph::Map
                        text=l.text("start-neighbourhood-link")
                    />
                </li>
            </ul>
        </section>
        <HumanHelp base=&base walk_in=walk_in(&catalogue) />
    }
}
