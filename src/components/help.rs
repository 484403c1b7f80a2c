//! The human way out: someone to call, places to walk in.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::catalogue::Base;
use crate::state::use_messages;

/// A place to walk in to.
#[derive(Clone)]
pub struct WalkIn {
    pub name: String,
    pub href: String,
}

#[component]
pub fn HumanHelp<'a>(base: &'a Base, walk_in: Vec<WalkIn>) -> AnyView {
    let l = use_messages();
    let desk = &base.region.help_desk;
    let digits: String = desk.phone.chars().filter(char::is_ascii_digit).collect();
    let text = desk.texts.get(l.lang());
    let links = walk_in
        .into_iter()
        .map(|place| view! { <li><a href=place.href><bdi>{place.name}</bdi></a></li> })
        .collect_view();
    view! {
        <section class="panel person" aria-labelledby="human-help">
            <Icon glyph=Glyph::Speech />
            <div>
                <h2 id="human-help">{l.text("help-title")}</h2>
                {text.map(|(lang, text)| view! { <p lang=lang.to_string()>{text.to_owned()}</p> })}
                <p>
                    <a class="button quiet" href=format!("tel:{digits}")>
                        <Icon glyph=Glyph::Call />
                        <span>{desk.name.clone()} " " <bdi dir="ltr">{desk.phone.clone()}</bdi></span>
                    </a>
                </p>
                <ul class="plain" role="list">{links}</ul>
            </div>
        </section>
    }
    .into_any()
}
