//! "Something wrong?": a ready e-mail, where the region gives an address.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::catalogue::Base;
use crate::domain::{Lang, Service, escaped};
use crate::state::use_messages;

#[component]
pub fn Correction<'a>(service: &'a Service, base: &'a Base) -> AnyView {
    let l = use_messages();
    let Some(email) = &base.region.corrections_email else {
        return ().into_any();
    };
    let name = service.texts.get(&Lang::NL).map_or(service.id.as_str(), |text| &text.name);
    let subject = format!("Wegwijs: {name} ({})", service.id);
    let body = format!("{}\r\n\r\n", l.text_with("mistake-body", &[("name", name.into())]));
    let href = format!("mailto:{email}?subject={}&body={}", escaped(&subject), escaped(&body));
    view! {
        <p>
            <a class="button quiet" href=href>
                <Icon glyph=Glyph::Mail />
                {l.text("mistake")}
            </a>
        </p>
    }
    .into_any()
}
