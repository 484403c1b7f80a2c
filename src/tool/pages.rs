//! Real HTML files for every page, rendered by the app's own components, into
//! the shell that the app's build wrote.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::app_files::{AppFiles, WORKER};
use super::export::{Site as At, in_script, schema_org_of};
use super::formats::IcuFormats;
use super::locales::Locales;
use super::offline::{frame_path, sorry_path, web_app_manifest_path};
use super::publish::Published;
use super::release::Release;
use super::sitemap;
use crate::app::App;
use crate::catalogue::Edited;
use crate::components::Loading;
use crate::domain::{CityMap, Finder, Lang, Received, Service, ServiceId};
use crate::finders::{page_of_moment, records_of};
use crate::l10n::{LocaleError, Localizer};
#[cfg(debug_assertions)]
use crate::pages::SHEET;
use crate::pages::{LATER, is_later};
use crate::route::{Page, Question, Route, Wish};
use crate::search::{Engine, IndexError};
use crate::state::{Catalogue, Load, Messages, NOTICES, Records, Site};

/// Where the site will stand.
#[derive(Debug, Clone)]
pub struct PageSettings {
    /// The path the site lives under, with slashes at both ends.
    pub base: String,
    /// For absolute links (canonical, hreflang, sitemap); without a slash at the end.
    pub site_url: Option<String>,
    /// The app's own page, with the marks below in it.
    pub shell: String,
    /// The app to load in them; without it they are only read.
    pub app: Option<AppFiles>,
    /// The program that keeps the site on devices, where it shall be kept.
    pub worker: Option<String>,
}

impl PageSettings {
    /// The same for descriptions of the pages.
    pub fn site(&self) -> At<'_> {
        At { url: self.site_url.as_deref(), base: &self.base }
    }
}

/// Why the pages cannot be rendered.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    #[error(transparent)]
    Locale(#[from] LocaleError),
    #[error(transparent)]
    Index(#[from] IndexError),
    #[error("the list of the release cannot be written: {0}")]
    Release(#[from] serde_json::Error),
}

/// Marks in the shell.
const HEAD: &str = "<!-- wegwijs:head -->";
const APP: &str = "<!-- wegwijs:app -->";
const BODY: &str = "<!-- wegwijs:body -->";
/// An address by which the worker asks the host for the page.
const FROM_HOST: &str = "?host";

/// All pages, by their path below the site's root.
pub fn render_pages(
    edited: &Edited,
    published: &Published,
    locales: &Locales,
    settings: &PageSettings,
) -> Result<BTreeMap<String, String>, PageError> {
    let engine = Arc::new(Engine::from_index(&published.index, published.base.neighbourhoods.clone())?);
    let mut pages = BTreeMap::new();
    let mut addresses = Vec::new();
    for (lang, _) in &edited.region.languages {
        let renderer = Renderer::new(*lang, edited, published, locales, engine.clone(), settings)?;
        let plain = [
            Page::Start,
            Page::Search(Question::default()),
            Page::Neighbourhoods,
            Page::List(Received::default()),
            Page::Family,
            Page::Plan(String::new()),
            Page::Helper,
            Page::About,
            Page::Privacy,
            Page::Accessibility,
        ];
        let taxonomy = &edited.taxonomy;
        let finders = Finder::ALL.iter().map(|finder| Page::Finder(*finder, Wish::default()));
        let guides =
            finders.chain(taxonomy.moments.iter().filter(|moment| moment.finder.is_none()).map(page_of_moment));
        let neighbourhoods = edited.neighbourhoods.neighbourhoods.iter().map(|n| Page::Neighbourhood(n.nr));
        for page in plain.into_iter().chain(guides).chain(neighbourhoods) {
            let records = records_of(taxonomy, &page);
            let records = edited.services.iter().filter(|s| records.contains(&s.id)).map(|s| Arc::new(s.only(*lang)));
            let route = Route::Page(*lang, page);
            pages.insert(format!("{}index.html", route.path()), renderer.page(&route, records.collect()));
            addresses.push(route);
        }
        for service in &edited.services {
            let route = Route::Page(*lang, Page::Service(service.id.clone()));
            let record = vec![Arc::new(service.only(*lang))];
            pages.insert(format!("{}index.html", route.path()), renderer.page(&route, record));
            addresses.push(route);
        }
        if settings.worker.is_some() {
            pages.insert(format!("{}index.html", frame_path(*lang)), renderer.frame());
            pages.insert(format!("{}index.html", sorry_path(*lang)), renderer.sorry());
            pages.insert(web_app_manifest_path(*lang), renderer.web_app_manifest());
        }
        if *lang == Lang::NL {
            pages.insert("index.html".into(), renderer.page(&Route::Root, vec![]));
            pages.insert("404.html".into(), renderer.page(&Route::Page(*lang, Page::NotFound), vec![]));
        }
    }
    if let Some(url) = &settings.site_url {
        let addresses = addresses.iter().map(|route| format!("{url}{}", route.href(&settings.base)));
        pages.extend(sitemap::files(&format!("{url}{}", settings.base), &addresses.collect::<Vec<_>>()));
    }
    if let (Some(worker), Some(app)) = (&settings.worker, &settings.app) {
        let release = release(published, app, &pages);
        pages.insert(WORKER.into(), worker.clone());
        pages.extend(release.files()?);
    }
    Ok(pages)
}

/// The page of components in every language and its style sheet, by their paths:
/// for who develops the site, never part of one that is published.
#[cfg(debug_assertions)]
pub fn render_components(
    edited: &Edited,
    published: &Published,
    locales: &Locales,
    settings: &PageSettings,
) -> Result<BTreeMap<String, String>, PageError> {
    let engine = Arc::new(Engine::from_index(&published.index, published.base.neighbourhoods.clone())?);
    let sheet = include_str!("../../public/styles/showcase.css").to_owned();
    let mut files = BTreeMap::from([(SHEET.to_owned(), sheet)]);
    for (lang, _) in &edited.region.languages {
        let renderer = Renderer::new(*lang, edited, published, locales, engine.clone(), settings)?;
        let records = edited.services.iter().map(|service| Arc::new(service.only(*lang)));
        let route = Route::Page(*lang, Page::Components);
        files.insert(format!("{}index.html", route.path()), renderer.page(&route, records.collect()));
    }
    Ok(files)
}

/// What belongs together, with the pages that devices keep.
fn release(published: &Published, app: &AppFiles, pages: &BTreeMap<String, String>) -> Release {
    let languages = published.manifest.languages.keys();
    let of_language =
        |lang: Lang| [(Some(lang), format!("{lang}/")), (Some(lang), frame_path(lang)), (None, sorry_path(lang))];
    let all = languages.flat_map(|lang| of_language(*lang)).chain([(None, String::new())]);
    let kept = all.filter_map(|(lang, path)| {
        let page = pages.get(&format!("{path}index.html"))?;
        Some((lang, path, page.clone().into_bytes()))
    });
    Release::of(published, app, &kept.collect::<Vec<_>>())
}

/// Whether a page says all it has to say as it is rendered here. Then the
/// catalogue, too, is loaded once the page is painted: it would hold that up.
fn says_all(page: &Page) -> bool {
    matches!(page, Page::Service(_) | Page::About | Page::Privacy | Page::Accessibility)
}

/// The tag that loads a file of the catalogue ahead.
fn load_ahead(base: &str, name: &str) -> String {
    format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{base}catalogue/{name}\">\n")
}

/// Renders pages in one language.
pub(super) struct Renderer<'a> {
    pub(super) lang: Lang,
    offered: Vec<Lang>,
    pub(super) localizer: Arc<Localizer>,
    pub(super) catalogue: Catalogue,
    pub(super) settings: &'a PageSettings,
    preload: String,
    manifest: String,
    map: Option<Arc<CityMap>>,
    /// The map's file, loaded ahead where a page shows it.
    preload_map: String,
}

impl<'a> Renderer<'a> {
    fn new(
        lang: Lang,
        edited: &Edited,
        published: &Published,
        locales: &Locales,
        engine: Arc<Engine>,
        settings: &'a PageSettings,
    ) -> Result<Renderer<'a>, LocaleError> {
        let text = |lang| locales.get(lang).unwrap_or_default();
        let localizer =
            Localizer::new(lang, text(lang), text(Lang::NL), Arc::new(IcuFormats))?.with_region(&edited.region);
        let cards =
            published.cards.get(&lang).cloned().unwrap_or(crate::catalogue::Cards { offered: vec![], others: vec![] });
        let files = published.manifest.languages.get(&lang);
        let preload = [published.manifest_file.clone()]
            .into_iter()
            .chain(files.into_iter().flat_map(|f| [f.messages.clone(), f.base.clone(), f.cards.clone()]))
            .chain([published.manifest.index.clone()])
            .chain(files.and_then(|f| f.words.clone()))
            .map(|name| load_ahead(&settings.base, &name))
            .collect();
        let preload_map = published.manifest.map.iter().map(|name| load_ahead(&settings.base, name)).collect();
        Ok(Renderer {
            lang,
            offered: edited.region.languages.iter().map(|(l, _)| *l).collect(),
            localizer: Arc::new(localizer),
            catalogue: Catalogue {
                lang,
                manifest: Arc::new(published.manifest.clone()),
                base: Arc::new(published.base.only(lang)),
                cards: Arc::new(cards),
                engine,
            },
            settings,
            preload,
            manifest: published.manifest_file.clone(),
            map: published.map.clone().map(Arc::new),
            preload_map,
        })
    }

    /// `records`: those of which the page shows more than their cards say.
    fn page(&self, route: &Route, records: Vec<Arc<Service>>) -> String {
        self.document(route, records, true)
    }

    /// A page with its content, or while it waits for the catalogue.
    pub(super) fn document(&self, route: &Route, records: Vec<Arc<Service>>, complete: bool) -> String {
        let of_service = matches!(route, Route::Page(_, Page::Service(_)));
        let record = records.first().filter(|_| of_service).cloned();
        let owner = Owner::new();
        let (body, title) = owner.with(|| {
            let site = Site::new(route.clone(), &self.settings.base);
            site.localizer.set(Some(self.localizer.clone()));
            if complete {
                site.catalogue.set(Load::Ready(self.catalogue.clone()));
                site.later.set(Load::Ready(LATER));
            }
            site.origin.set_value(self.settings.site_url.clone().unwrap_or_default());
            if let Some(map) = &self.map {
                site.map.set(Load::Ready(map.clone()));
            }
            if let Some(record) = &record {
                site.detail.set(Load::Ready(record.clone()));
            }
            let found = records.iter().map(|record| (record.id.clone(), record.clone())).collect();
            site.records.set(Records { found, failed: None });
            let body = view! { <App site /> }.to_html();
            (body, site.title.get_untracked())
        });
        let description = record.as_ref().and_then(|s| s.text(self.lang).map(|(_, t)| t.summary.clone()));
        let mut head = self.head(route, &title, description);
        head.extend(record.map(|record| self.described(&record)));
        // Results come with the program only.
        let answers = complete && matches!(route, Route::Page(_, Page::Search(_)));
        let (data, program) = self.ahead(route);
        // The program, most of what is loaded, would hold up the first paint.
        let painted_first = |tags: &str| match tags {
            "" => String::new(),
            _ => format!("<template id=\"ahead\">\n{tags}</template>\n"),
        };
        let ahead = match route {
            Route::Page(_, page) if complete && says_all(page) => painted_first(&(data + &program)),
            Route::Page(..) if complete && !answers => data + &painted_first(&program),
            _ => data + &program,
        };
        let base = &self.settings.base;
        let (style, start) = match &self.settings.app {
            Some(app) => (app.style(base), app.start(base, self.settings.worker.is_some(), answers)),
            None => Default::default(),
        };
        let app = [style, start, ahead].concat();
        let (unstarted, mut notices) = self.notices(!complete);
        if answers {
            notices.push_str(&self.asked());
        }
        self.filled(&head, &app, &format!("{unstarted}<div id=\"app\">{body}</div>\n{notices}"))
    }

    /// The shell with these in it.
    pub(super) fn filled(&self, head: &str, app: &str, body: &str) -> String {
        let languages = self.offered.iter().map(Lang::as_str).collect::<Vec<_>>().join(" ");
        let html = format!(
            "<html lang=\"{}\" dir=\"{}\" data-base=\"{}\" data-languages=\"{languages}\" data-manifest=\"{}\"",
            self.lang,
            self.lang.direction().attribute(),
            attribute(&self.settings.base),
            self.manifest,
        );
        let shell = self.settings.shell.replacen("<html", &html, 1);
        shell.replacen(HEAD, head, 1).replacen(APP, app, 1).replacen(BODY, body, 1)
    }

    fn head(&self, route: &Route, title: &str, description: Option<String>) -> String {
        let l = &self.localizer;
        let title = if title.is_empty() { "Wegwijs".to_owned() } else { format!("{title} · Wegwijs") };
        let description = description.unwrap_or_else(|| l.text("about-what"));
        let mut head = format!(
            "<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n",
            text(&title),
            attribute(&description)
        );
        let not_found = matches!(route, Route::Page(_, Page::NotFound));
        if not_found {
            head.push_str("<meta name=\"robots\" content=\"noindex\">\n");
        }
        if let Some(url) = self.settings.site_url.as_ref().filter(|_| !not_found) {
            let link = |route: &Route| attribute(&format!("{url}{}", route.href(&self.settings.base)));
            head.push_str(&format!("<link rel=\"canonical\" href=\"{}\">\n", link(route)));
            for lang in &self.offered {
                head.push_str(&format!(
                    "<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\">\n",
                    link(&route.in_language(*lang))
                ));
            }
            // Where a language is chosen (Google, "x-default" of hreflang).
            if matches!(route, Route::Root | Route::Page(_, Page::Start)) {
                let root = link(&Route::Root);
                head.push_str(&format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{root}\">\n"));
            }
        }
        let base = attribute(&self.settings.base);
        if self.settings.worker.is_some() && *route != Route::Root {
            let manifest = web_app_manifest_path(self.lang);
            head.push_str(&format!("<link rel=\"manifest\" href=\"{base}{manifest}\">\n"));
        }
        head
    }

    /// What the app will need of the catalogue, and of its own files.
    fn ahead(&self, route: &Route) -> (String, String) {
        let mut data = String::new();
        let Route::Page(_, page) = route else {
            // The reader's language is not known yet.
            return (data, self.app_ahead(false));
        };
        if *page != Page::NotFound {
            data.push_str(&self.preload);
        }
        match page {
            Page::Neighbourhoods | Page::Neighbourhood(_) => data.push_str(&self.preload_map),
            Page::Service(id) => data.extend(self.preload_record(id)),
            _ => {}
        }
        (data, self.app_ahead(is_later(page)))
    }

    fn app_ahead(&self, later: bool) -> String {
        self.settings.app.as_ref().map(|app| app.ahead(&self.settings.base, later)).unwrap_or_default()
    }

    /// The file that holds a service's record.
    fn preload_record(&self, id: &ServiceId) -> Option<String> {
        let card = self.catalogue.cards.find(id)?;
        let file = self.catalogue.manifest.languages.get(&self.lang)?.details.get(card.chunk)?;
        Some(load_ahead(&self.settings.base, file))
    }

    /// The record for programs that read pages: data, which browsers do not run.
    fn described(&self, record: &Service) -> String {
        let base = &self.catalogue.base;
        let document = schema_org_of(record, &base.region, &base.providers, self.settings.site(), self.lang);
        format!("<script type=\"application/ld+json\">{}</script>\n", in_script(&document))
    }

    /// What the page of results shows until the app answers a question: it was
    /// rendered without one.
    fn asked(&self) -> String {
        let waiting = Owner::new().with(|| {
            provide_context(Messages(self.localizer.clone()));
            view! { <Loading slow=false /> }.to_html()
        });
        format!("<template id=\"asked\"><div class=\"waiting\">{waiting}</div></template>\n")
    }

    /// What stands ready for the case that the program itself cannot speak: above
    /// the page where nothing of it comes, behind it for `start.js` to show. A
    /// frame has nothing to read: it leads to the page the host has.
    fn notices(&self, frame: bool) -> (String, String) {
        let l = &self.localizer;
        let action = text(&l.text("panic-reload"));
        let notice = |attributes: &str, message: &str, href: &str| {
            let message = text(&l.text(message));
            format!(
                "<div {attributes}><div><p>{message}</p><a class=\"button primary\" href=\"{href}\">{action}</a></div></div>"
            )
        };
        let template = |id: &str, notice: &str| format!("<template id=\"{id}\">{notice}</template>\n");
        let failure = "class=\"notice failure\" role=\"alert\"";
        let not_started = match frame {
            true => notice(failure, "start-failed-frame", FROM_HOST),
            false => notice(failure, "start-failed", ""),
        };
        let no_script = text(&l.text("noscript-text"));
        let unstarted = format!("<div class=\"unstarted\">{not_started}</div>\n");
        let later = [
            NOTICES.map(|(id, message)| template(id, &notice(failure, message, ""))).concat(),
            template("notice-slow", &notice("class=\"notice\" role=\"status\"", "loading-slow", "")),
            template("notice-not-started", &not_started),
            format!("<noscript><p class=\"notice\">{no_script}</p></noscript>\n"),
        ];
        (unstarted, later.concat())
    }
}

pub(super) fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

pub(super) fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;")
}
