//! What stands where content should, and whom to call.

use leptos::prelude::*;

use super::super::walk_in;
use super::{Material, specimen};
use crate::catalogue::FormatError;
use crate::components::{Failure, Glyph, HumanHelp, LinkChip, Loading, UrgentNumbers, nothing_found};
use crate::domain::{Category, ServiceId};
use crate::state::{LoadError, use_messages};

pub fn specimens(material: &Material) -> AnyView {
    let l = use_messages();
    let base = &material.catalogue.base;
    let loading = vec![
        ("at first", view! { <Loading slow=false /> }.into_any()),
        ("longer than one expects", view! { <Loading slow=true /> }.into_any()),
    ];
    let failure = |error| view! { <Failure error on_retry=Callback::new(|()| ()) /> }.into_any();
    let file = || "cards.json".to_owned();
    let mut failures = vec![
        ("no network", failure(LoadError::Network { file: file(), reason: "timed out".into() })),
        ("the server refuses", failure(LoadError::Status { file: file(), status: 503 })),
        ("a newer format", failure(LoadError::Format(FormatError::Format { got: 99 }))),
        ("damaged", failure(LoadError::Damaged("it ends too early".into()))),
    ];
    let gone = "no-longer-there".parse::<ServiceId>().ok();
    failures.extend(gone.map(|id| ("no such service", failure(LoadError::NoService(id)))));
    let chip = |category: Category| {
        let text = base.category_name(category, l.lang()).to_owned();
        view! { <li><LinkChip href="#main".to_owned() glyph=Glyph::of_category(category) text /></li> }.into_any()
    };
    let empty = vec![
        ("nothing to let go of", nothing_found("empty-advice", vec![])),
        (
            "with what could be let go of",
            nothing_found("empty-advice", Category::ALL.iter().copied().map(chip).collect()),
        ),
    ];
    let toasts = view! {
        <p class="offline">{l.text("offline-bar-undated")}</p>
        <p class="toast">{l.text("update-ready")}</p>
        <p class="toast">{l.text("keep-fleeting")}</p>
    };
    let help = view! { <HumanHelp base walk_in=walk_in(&material.catalogue) /> }.into_any();
    let urgent = view! { <UrgentNumbers base /> }.into_any();
    view! {
        {specimen("Loading", loading)}
        {specimen("Failure", failures)}
        {specimen("NothingFound", empty)}
        {specimen("Bars", vec![("without a network; news; a device that cannot keep", toasts.into_any())])}
        {specimen("HumanHelp", vec![("as on the start page", help)])}
        {specimen("UrgentNumbers", vec![("on sensitive pages", urgent)])}
    }
    .into_any()
}
