//! Fetches what pages need: messages and catalogue, records, and the pages
//! that come later.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{LocalBoxFuture, join, join_all};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{kiosk, needs_later};
use crate::catalogue::{Base, Cards, Manifest, decode};
use crate::domain::{Lang, Service, ServiceId};
use crate::l10n::{Dutch, LocaleError, Localizer};
use crate::pages::load_later;
use crate::platform::fetch::FetchError;
use crate::platform::intl::BrowserFormats;
use crate::platform::{fetch, history, page};
use crate::route::{Page, Route};
use crate::search::{Engine, IndexError};
use crate::state::{Catalogue, Later, Load, LoadError, Records, Site};

/// Where the build wrote which catalogue a page belongs to.
const MANIFEST: &str = "data-manifest";
/// After this long, loading is called slow.
const SLOW: Duration = Duration::from_secs(4);
/// How long after the page what it does not need itself is fetched.
pub(super) const REST_AFTER: Duration = Duration::from_millis(600);

/// Boxed: each is written into the program once, however often it is awaited.
type Loading<'a, T> = LocalBoxFuture<'a, Result<T, LoadError>>;

/// Fetches what pages need.
#[derive(Clone)]
pub(super) struct Loader {
    pub(super) site: Site,
    folder: String,
    /// The name of the manifest's file.
    manifest: String,
    dutch: Dutch,
    /// The messages that came before the catalogue.
    words: StoredValue<Option<Arc<Localizer>>>,
}

impl Loader {
    pub(super) fn new(site: Site) -> Loader {
        let manifest = page::setting(MANIFEST).unwrap_or_default();
        Loader {
            site,
            folder: format!("{}catalogue/", site.base()),
            manifest,
            dutch: Dutch::default(),
            words: StoredValue::new(None),
        }
    }

    /// Goes to a route. Another language is loaded first, so that the page
    /// never shows half of each; if that fails the browser goes there itself.
    /// `replace` is `None` where the address has changed already.
    pub(super) fn visit(&self, route: Route, replace: Option<bool>) {
        let site = self.site;
        let kiosk = site.kiosk.is_on();
        let route = if kiosk { kiosk::around_here(site, route) } else { route };
        let href = route.href(&site.base());
        let arrive = {
            let href = href.clone();
            move |route: Route| {
                // In a kiosk one address stands for everything.
                match replace.filter(|_| !kiosk) {
                    Some(true) => history::go_at_rest(&href),
                    Some(false) => history::go(&href, false),
                    None => {}
                }
                site.route.set(route);
            }
        };
        let lang = match &route {
            Route::Page(lang, _) => *lang,
            Route::Root => site.lang(),
        };
        let built = !needs_later(&route) || site.later.with_untracked(|later| later.ready().is_some());
        if lang == site.lang() && built {
            self.forget_detail_unless(&route);
            arrive(route);
            return;
        }
        let loader = self.clone();
        spawn_local(async move {
            if !built {
                match loader.later().await {
                    Ok(later) => site.later.set(Load::Ready(later)),
                    Err(_) if kiosk => return history::reload(),
                    Err(_) => return history::leave_to(&href),
                }
                if lang == site.lang() {
                    loader.forget_detail_unless(&route);
                    return arrive(route);
                }
            }
            match loader.language(lang, false).await {
                Ok((localizer, catalogue)) => {
                    loader.site.detail.set(Load::Loading);
                    loader.site.records.set(Records::default());
                    arrive(route);
                    site.catalogue.set(Load::Ready(catalogue));
                    site.localizer.set(Some(Arc::new(localizer)));
                }
                Err(_) if kiosk => history::reload(),
                Err(_) => history::leave_to(&href),
            }
        });
    }

    fn forget_detail_unless(&self, route: &Route) {
        let same = match route {
            Route::Page(_, Page::Service(id)) => {
                self.site.detail.with_untracked(|d| d.ready().is_some_and(|s| s.id == *id))
            }
            _ => true,
        };
        if !same {
            self.site.detail.set(Load::Loading);
        }
    }

    /// Loads messages and catalogue for the first time, or again.
    pub(super) fn load(&self, lang: Lang, fresh: bool) {
        let (loader, waiting) = (self.clone(), self.clone());
        let site = self.site;
        site.catalogue.set(Load::Loading);
        set_timeout(
            move || {
                // Pages follow this: one that stands must not be drawn anew.
                if site.catalogue.with_untracked(|c| matches!(c, Load::Loading)) {
                    waiting.speak();
                    site.catalogue.set(Load::Slow);
                }
            },
            SLOW,
        );
        spawn_local(async move {
            if let Err(error) = loader.first(lang, fresh).await {
                // The host has a newer site than this page is of.
                if fresh && matches!(error, LoadError::Status { status: 404, .. }) {
                    return history::reload();
                }
                loader.speak();
                site.catalogue.set(Load::Failed(error));
                if site.localizer.with_untracked(Option::is_none) {
                    page::show_notice("notice-unreachable");
                }
            }
        });
    }

    /// Messages and catalogue at once; with pauses, as all of it takes long on a
    /// slow phone, and the page that stands shall answer meanwhile. Nothing is
    /// drawn with the messages alone, as it would be drawn twice, unless the
    /// catalogue is slow or fails.
    async fn first(&self, lang: Lang, fresh: bool) -> Result<(), LoadError> {
        let site = self.site;
        page::pause().await;
        let manifest = Arc::new(self.manifest(fresh).await?);
        let words: Loading<_> = Box::pin(async {
            let words = self.localizer(lang, &manifest, fresh).await?;
            self.words.set_value(Some(Arc::new(words.clone())));
            if site.catalogue.with_untracked(|c| !matches!(c, Load::Loading)) {
                self.speak();
            }
            Ok(words)
        });
        let (words, loaded) = join(words, self.catalogue(lang, manifest.clone(), fresh)).await;
        let (words, catalogue) = (words?, loaded?);
        self.words.set_value(None);
        page::pause().await;
        site.localizer.set(Some(Arc::new(words.with_region(&catalogue.base.region))));
        page::pause().await;
        site.catalogue.set(Load::Ready(catalogue.clone()));
        self.load_other_words(catalogue);
        Ok(())
    }

    /// Uses the messages as they are, without the region's names in them, where
    /// there are none yet.
    fn speak(&self) {
        if self.site.localizer.with_untracked(Option::is_none) {
            self.words.with_value(|words| self.site.localizer.set(words.clone()));
        }
    }

    /// The words of the other languages, once the page is there: people type
    /// in more languages than the one they read. Without them search still
    /// works, so a failure stays silent.
    fn load_other_words(&self, catalogue: Catalogue) {
        let loader = self.clone();
        set_timeout(
            move || {
                spawn_local(async move {
                    for (lang, files) in &catalogue.manifest.languages {
                        let Some(name) = files.words.as_ref().filter(|_| *lang != catalogue.lang) else { continue };
                        let Ok(bytes) = loader.bytes(name, false).await else { return };
                        if catalogue.engine.add(&bytes).is_err() {
                            return;
                        }
                    }
                    loader.site.words_loaded.update(|times| *times += 1);
                });
            },
            REST_AFTER,
        );
    }

    /// The pages that come later, once.
    pub(super) fn load_rest(&self) {
        let site = self.site;
        if site.later.with_untracked(|later| later.ready().is_some()) {
            return;
        }
        let loader = self.clone();
        spawn_local(async move {
            let loaded = loader.later().await;
            // A page that needed them sooner stands there already: drawn anew
            // it would lose what was begun on it.
            if site.later.with_untracked(|later| later.ready().is_none()) {
                site.later.set(loaded.map_or_else(Load::Failed, Load::Ready));
            }
        });
    }

    /// The pages that come later, with the Dutch messages some of them show
    /// beside the reader's.
    fn later(&self) -> Loading<'_, Later> {
        Box::pin(async move {
            let dutch = async {
                // A Dutch reader's come with the page.
                if self.dutch.is_there() || self.site.lang() == Lang::NL {
                    return Ok(());
                }
                let manifest = self.manifest(false).await?;
                let file = messages(&manifest, Lang::NL);
                self.dutch.read(&self.file(&file, false).await?).map_err(unreadable)
            };
            let (later, dutch) = join(load_later(), dutch).await;
            dutch.and(later)
        })
    }

    async fn language(&self, lang: Lang, fresh: bool) -> Result<(Localizer, Catalogue), LoadError> {
        let manifest = Arc::new(self.manifest(fresh).await?);
        let (localizer, catalogue) =
            join(self.localizer(lang, &manifest, fresh), self.catalogue(lang, manifest.clone(), fresh)).await;
        let catalogue = catalogue?;
        self.load_other_words(catalogue.clone());
        Ok((localizer?.with_region(&catalogue.base.region), catalogue))
    }

    async fn manifest(&self, fresh: bool) -> Result<Manifest, LoadError> {
        Ok(Manifest::read(&self.file(&self.manifest, fresh).await?)?)
    }

    fn localizer<'a>(&'a self, lang: Lang, manifest: &Manifest, fresh: bool) -> Loading<'a, Localizer> {
        let file = messages(manifest, lang);
        Box::pin(async move {
            let active = self.file(&file, fresh).await?;
            Localizer::beside(lang, &active, self.dutch.clone(), Arc::new(BrowserFormats)).map_err(unreadable)
        })
    }

    fn catalogue(&self, lang: Lang, manifest: Arc<Manifest>, fresh: bool) -> Loading<'_, Catalogue> {
        Box::pin(async move {
            let missing = || LoadError::Damaged(format!("the catalogue has no `{lang}`"));
            let broken = |e: IndexError| LoadError::Damaged(e.to_string());
            let files = manifest.languages.get(&lang).ok_or_else(missing)?;
            let names = [&files.base, &files.cards, &manifest.index].into_iter().chain(&files.words);
            let mut loaded = self.files(names.cloned().collect(), fresh).await?.into_iter();
            let mut next = || loaded.next().unwrap_or_default();
            let base: Base = decode(&files.base, &text(next()))?;
            page::pause().await;
            let cards: Cards = decode(&files.cards, &text(next()))?;
            page::pause().await;
            let engine = Engine::open(&next(), base.neighbourhoods.clone()).map_err(broken)?;
            engine.add(&next()).map_err(broken)?;
            if engine.services() != cards.offered.len() {
                return Err(LoadError::Damaged(
                    "the search index and the list of services do not belong together".to_owned(),
                ));
            }
            Ok(Catalogue { lang, manifest, base: Arc::new(base), cards: Arc::new(cards), engine: Arc::new(engine) })
        })
    }

    pub(super) fn load_detail(&self, id: ServiceId, catalogue: Catalogue, later: Later) {
        let site = self.site;
        if site.detail.with_untracked(|d| d.ready().is_some_and(|s| s.id == id)) {
            return;
        }
        let loader = self.clone();
        spawn_local(async move {
            let loaded = loader.detail(&id, &catalogue, later).await;
            let still_wanted =
                site.route.with_untracked(|r| matches!(r, Route::Page(_, Page::Service(now)) if *now == id));
            if still_wanted {
                site.detail.set(loaded.map_or_else(Load::Failed, |s| Load::Ready(Arc::new(s))));
            }
        });
    }

    /// Loads the records of a list, each file once; those of services that are
    /// no longer in the catalogue stay away.
    pub(super) fn load_records(&self, wanted: Vec<ServiceId>, catalogue: Catalogue, later: Later) {
        let loader = self.clone();
        let records = self.site.records;
        spawn_local(async move {
            for id in wanted {
                let known = records.with_untracked(|r| r.found.contains_key(&id));
                if known || catalogue.cards.find(&id).is_none() {
                    continue;
                }
                match loader.chunk(&id, &catalogue, later).await {
                    Ok(chunk) if loader.site.lang() == catalogue.lang => records.update(|r| {
                        r.failed = None;
                        r.found.extend(chunk.into_iter().map(|s| (s.id.clone(), Arc::new(s))));
                    }),
                    Ok(_) => return,
                    Err(error) => return records.update(|r| r.failed = Some(error)),
                }
            }
        });
    }

    async fn detail(&self, id: &ServiceId, catalogue: &Catalogue, later: Later) -> Result<Service, LoadError> {
        let records = self.chunk(id, catalogue, later).await?;
        records.into_iter().find(|s| s.id == *id).ok_or_else(|| LoadError::NoService(id.clone()))
    }

    /// The records of the file that holds a service.
    async fn chunk(&self, id: &ServiceId, catalogue: &Catalogue, later: Later) -> Result<Vec<Service>, LoadError> {
        let missing = || LoadError::NoService(id.clone());
        let card = catalogue.cards.find(id).ok_or_else(missing)?;
        let files = catalogue.manifest.languages.get(&catalogue.lang).ok_or_else(missing)?;
        let file = files.details.get(card.chunk).ok_or_else(missing)?;
        Ok((later.records)(file, &self.file(file, false).await?)?)
    }

    async fn file(&self, name: &str, fresh: bool) -> Result<String, LoadError> {
        self.bytes(name, fresh).await.map(text)
    }

    /// Several at once.
    async fn files(&self, names: Vec<String>, fresh: bool) -> Result<Vec<Vec<u8>>, LoadError> {
        join_all(names.iter().map(|name| self.bytes(name, fresh))).await.into_iter().collect()
    }

    /// A file, held against the hash in its name: a host may mix up files, or
    /// send only the beginning of one, and the browser may have kept that.
    pub(super) fn bytes<'a>(&'a self, name: &'a str, fresh: bool) -> Loading<'a, Vec<u8>> {
        Box::pin(async move {
            let url = format!("{}{name}", self.folder);
            for fresh in [fresh, true] {
                let bytes = fetch::bytes(&url, fresh).await.map_err(|error| failure(name, error))?;
                let Some(hash) = hash_of(name) else { return Ok(bytes) };
                if fetch::digest(&bytes, hash).await.is_none_or(|digest| digest == hash) {
                    return Ok(bytes);
                }
            }
            Err(LoadError::Damaged(format!("`{name}` is not what it should be")))
        })
    }
}

/// The hash in the name of a published file: `cards-nl-0123456789abcdef.json`.
fn hash_of(name: &str) -> Option<&str> {
    let (stem, _) = name.rsplit_once('.')?;
    stem.rsplit_once('-').map(|(_, hash)| hash)
}

/// The file of a language's messages.
fn messages(manifest: &Manifest, lang: Lang) -> String {
    manifest.languages.get(&lang).map(|files| files.messages.clone()).unwrap_or_default()
}

fn unreadable(error: LocaleError) -> LoadError {
    LoadError::Damaged(error.to_string())
}

/// What is not UTF-8 shows as such, or fails where it is read.
pub(super) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

fn failure(file: &str, error: FetchError) -> LoadError {
    let file = file.to_owned();
    match error {
        FetchError::Network(reason) => LoadError::Network { file, reason },
        FetchError::Status(status) => LoadError::Status { file, status },
    }
}
