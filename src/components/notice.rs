//! What stands where content should: loading, slow, failed.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::catalogue::FormatError;
use crate::state::{LoadError, use_messages};

/// Still loading; `slow` once it takes longer than one expects.
#[component]
pub fn Loading(slow: bool) -> impl IntoView {
    let l = use_messages();
    view! {
        <div class="notice" role="status">
            <Icon glyph=Glyph::Wait />
            <p>{if slow { l.text("loading-slow") } else { l.text("loading") }}</p>
        </div>
    }
}

/// Nothing is found: what to do, and what could be let go of.
pub fn nothing_found(advice: &str, looser: Vec<AnyView>) -> AnyView {
    let l = use_messages();
    view! {
        <div class="notice empty">
            <Icon glyph=Glyph::Search />
            <div>
                <h2>{l.text("empty-title")}</h2>
                <p>{l.text(advice)}</p>
                {(!looser.is_empty()).then(|| view! { <ul class="chips" role="list">{looser}</ul> })}
            </div>
        </div>
    }
    .into_any()
}

/// Something could not be loaded: what that means, and what to do.
#[component]
pub fn Failure(error: LoadError, on_retry: Callback<()>) -> impl IntoView {
    let l = use_messages();
    let advice = match &error {
        LoadError::Network { .. } => "failure-network",
        LoadError::Status { .. } => "failure-server",
        LoadError::Format(FormatError::Format { .. }) => "failure-newer",
        LoadError::Format(_) | LoadError::Damaged(_) => "failure-damaged",
        LoadError::NoService(_) => "failure-no-service",
    };
    view! {
        <div class="notice failure" role="alert">
            <Icon glyph=Glyph::Warning />
            <div>
                <h2>{l.text("failure-title")}</h2>
                <p>{l.text(advice)}</p>
                <button class="button primary" type="button" on:click=move |_| on_retry.run(())>
                    <Icon glyph=Glyph::Retry />
                    {l.text("failure-retry")}
                </button>
                <details>
                    <summary>{l.text("failure-details")}</summary>
                    <p dir="ltr" lang="en">{error.to_string()}</p>
                </details>
            </div>
        </div>
    }
}
