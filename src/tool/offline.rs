//! What the site needs to live on a device: the frame that any page is shown
//! in there, a page for what is not there, and the web app manifests.

use serde_json::json;

use super::pages::{Renderer, attribute, text};
use crate::domain::{Category, Lang};
use crate::finders::page_of_category;
use crate::route::{Page, Route};

/// Pages for the worker, by their path below the site's root: the first two
/// per language. The last one is for who asks for what is not on the device.
pub fn frame_path(lang: Lang) -> String {
    format!("offline/{lang}/frame/")
}

pub fn sorry_path(lang: Lang) -> String {
    format!("offline/{lang}/")
}

pub fn web_app_manifest_path(lang: Lang) -> String {
    format!("{lang}/app.webmanifest")
}

impl Renderer<'_> {
    /// A page without content of its own, for the app to fill.
    pub fn frame(&self) -> String {
        self.document(&Route::Page(self.lang, Page::Start), vec![], false)
    }

    /// Says in this language that it is not on the device, and which may be.
    pub fn sorry(&self) -> String {
        let l = &self.localizer;
        let base = attribute(&self.settings.base);
        let links: String = self
            .catalogue
            .base
            .region
            .languages
            .iter()
            .map(|(lang, name)| {
                format!("<li><a class=\"button\" lang=\"{lang}\" href=\"{base}{lang}/\">{}</a></li>\n", text(name))
            })
            .collect();
        let style = self.settings.app.as_ref().map(|app| app.style(&self.settings.base)).unwrap_or_default();
        let head = format!(
            "<title>{} · Wegwijs</title>\n<meta name=\"robots\" content=\"noindex\">\n",
            text(&l.text("offline-title"))
        );
        let body = format!(
            "<main><h1>{}</h1>\n<p>{}</p>\n<p>{}</p>\n<ul class=\"chips\" role=\"list\">\n{links}</ul>\n<p><a class=\"button primary\" href=\"\">{}</a></p></main>\n",
            text(&l.text("offline-title")),
            text(&l.text("offline-text")),
            text(&l.text("offline-choose")),
            text(&l.text("failure-retry")),
        );
        self.filled(&head, &style, &body)
    }

    /// The site as an app to install (W3C, Web Application Manifest), with the
    /// four doors as its shortcuts.
    pub fn web_app_manifest(&self) -> String {
        let (l, lang, base) = (&self.localizer, self.lang, &self.settings.base);
        let href = |page: Page| Route::Page(lang, page).href(base);
        let shortcuts: Vec<_> = Category::ALL
            .iter()
            .map(|category| {
                let name = self.catalogue.base.category_name(*category, lang);
                json!({ "name": name, "url": href(page_of_category(&self.catalogue.base.taxonomy, *category)) })
            })
            .collect();
        let icon = |file: &str, size: &str, kind: &str, purpose: &str| json!({ "src": format!("{base}icons/{file}"), "sizes": size, "type": kind, "purpose": purpose });
        let manifest = json!({
            "id": base,
            "name": l.text("app-name"),
            "short_name": "Wegwijs",
            "description": l.text("about-what"),
            "lang": lang,
            "dir": lang.direction().attribute(),
            "start_url": href(Page::Start),
            "scope": base,
            "display": "standalone",
            "background_color": "#fbf6ec",
            "theme_color": "#fbf6ec",
            "icons": [
                icon("icon.svg", "any", "image/svg+xml", "any"),
                icon("icon-192.png", "192x192", "image/png", "any"),
                icon("icon-512.png", "512x512", "image/png", "any"),
                icon("maskable-512.png", "512x512", "image/png", "maskable"),
            ],
            "shortcuts": shortcuts,
        });
        format!("{manifest:#}\n")
    }
}
