//! About, privacy and accessibility, in plain words.

use leptos::prelude::*;

use super::{Title, with_catalogue};
use crate::state::{use_messages, use_site};

/// The catalogue for other programs, below `data/` of the site; the build
/// writes these files. The names of formats are the same in every language.
const OPEN_DATA: [(&str, &str); 5] = [
    ("datapackage.json", "Data Package"),
    ("catalogue.json", "JSON"),
    ("services.csv", "CSV"),
    ("hsds.json", "Open Referral HSDS"),
    ("schema-org.jsonld", "schema.org JSON-LD"),
];

fn open_data(file: &'static str, what: &'static str) -> AnyView {
    let href = format!("{}data/{file}", use_site().base());
    view! { <li><bdi><a class="standalone" href=href download="">{file}</a> " (" {what} ")"</bdi></li> }.into_any()
}

#[component]
pub fn AboutPage() -> impl IntoView {
    let l = use_messages();
    view! {
        <div class="prose">
            <Title text=l.text("about-title") />
            <p class="lead">{l.text("about-what")}</p>
            <p>{l.text("about-why")}</p>
            {with_catalogue(|catalogue| {
                let l = use_messages();
                let region = &catalogue.base.region;
                let official = if region.official { "about-official" } else { "about-not-official" };
                let correct = match &region.corrections_email {
                    Some(email) => view! { <p>{l.text("about-mistakes-mail")} " " <a href=format!("mailto:{email}")>{email.clone()}</a></p> }.into_any(),
                    None => view! { <p>{l.text("about-mistakes-none")}</p> }.into_any(),
                };
                view! {
                    <h2>{l.text("about-who-title")}</h2>
                    <p>{l.text_with("about-who", &[("operator", region.operator.name.clone().into())])} " " {l.text(official)}</p>
                    <h2>{l.text("about-data-title")}</h2>
                    <p>{l.text_with("about-data", &[("count", catalogue.manifest.services.into())])}</p>
                    <p>{l.text("about-translation")}</p>
                    {correct}
                    <p>
                        {l.text("about-licence")} " "
                        <a href=region.catalogue_licence_url.clone() rel="external noreferrer">{region.catalogue_licence.clone()}</a>
                    </p>
                    <p>{l.text("about-open-data")}</p>
                    <ul>{OPEN_DATA.map(|(file, what)| open_data(file, what)).into_iter().collect_view()}</ul>
                    <p>{l.text("about-boundaries")} " " <span lang="nl">{catalogue.base.neighbourhoods.source.clone()}</span></p>
                    <p>{l.text("about-icons")}</p>
                }
                .into_any()
            })}
        </div>
    }
}

#[component]
pub fn PrivacyPage() -> impl IntoView {
    let l = use_messages();
    let site = use_site();
    view! {
        <div class="prose">
            <Title text=l.text("privacy-title") />
            <p class="lead">{l.text("privacy-promise")}</p>
            <ul>
                <li>{l.text("privacy-nothing-sent")}</li>
                <li>{l.text("privacy-kept")}</li>
                <li>{l.text("privacy-position")}</li>
                <li>{l.text("privacy-address")}</li>
                <li>{l.text("privacy-host")}</li>
            </ul>
            <p><a href=site.href(crate::route::Page::About)>{l.text("footer-about")}</a></p>
        </div>
    }
}

#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let l = use_messages();
    view! {
        <div class="prose">
            <Title text=l.text("accessibility-title") />
            <p class="lead">{l.text("accessibility-promise")}</p>
            <p>{l.text("accessibility-how")}</p>
            <p>{l.text("accessibility-limits")}</p>
            <p>{l.text("accessibility-help")}</p>
        </div>
    }
}
