//! A place to mount components on, with Dutch (or other) messages.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wegwijs::domain::Lang;
use wegwijs::l10n::Localizer;
use wegwijs::platform::intl::BrowserFormats;
use wegwijs::route::{Page, Route};
use wegwijs::state::{Messages, Site};

const DUTCH: &str =
    concat!(include_str!("../../locales/nl/wegwijs.ftl"), "\n", include_str!("../../locales/nl/service.ftl"));
const ARABIC: &str =
    concat!(include_str!("../../locales/ar/wegwijs.ftl"), "\n", include_str!("../../locales/ar/service.ftl"));

pub fn localizer(lang: Lang) -> Arc<Localizer> {
    let active = if lang == Lang::NL { DUTCH } else { ARABIC };
    Arc::new(Localizer::new(lang, active, DUTCH, Arc::new(BrowserFormats)).unwrap())
}

/// Mounts a view and returns the element it stands in.
pub fn mount<V: IntoView + 'static>(lang: Lang, view: impl FnOnce() -> V + 'static) -> web_sys::HtmlElement {
    let document = web_sys::window().unwrap().document().unwrap();
    let stage: web_sys::HtmlElement = document.create_element("div").unwrap().dyn_into().unwrap();
    document.body().unwrap().append_child(&stage).unwrap();
    leptos::mount::mount_to(stage.clone(), move || {
        provide_context(Site::new(Route::Page(lang, Page::Start), "/"));
        provide_context(Messages(localizer(lang)));
        view()
    })
    .forget();
    stage
}

/// Lets effects and updates happen.
pub async fn tick() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window().unwrap().request_animation_frame(&resolve).unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

pub fn find(stage: &web_sys::HtmlElement, css: &str) -> web_sys::HtmlElement {
    stage
        .query_selector(css)
        .unwrap()
        .unwrap_or_else(|| panic!("no {css} in {}", stage.inner_html()))
        .dyn_into()
        .unwrap()
}

pub fn count(stage: &web_sys::HtmlElement, css: &str) -> u32 {
    stage.query_selector_all(css).unwrap().length()
}
