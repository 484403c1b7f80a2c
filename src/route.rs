//! The closed set of addresses: parse and print, both ways.
//!
//! The path says the page, the query string its state, the fragment (which no
//! browser sends anywhere) only a shared list. Nothing here touches the
//! browser; `BASE` (the path the site lives under) is passed in.

mod wish;

pub use crate::domain::TimeOfYear;
use crate::domain::{
    Category, ConceptId, DayPart, Finder, Lang, MomentId, NeighbourhoodNr, Received, ServiceId, escaped, words,
};
pub use wish::{FreeTime, Wish};

/// What a shared list begins with, in the fragment.
const KEEP: &str = "keep=";
/// What a shared plan begins with.
const PLAN: &str = "plan=";
/// Longest code of a plan that an address may hold.
const LONGEST_PLAN: usize = 40_000;

/// Where in the site one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/`: no language chosen yet.
    Root,
    Page(Lang, Page),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// `/nl/`
    Start,
    /// `/nl/search/?q=…`
    Search(Question),
    /// `/nl/holiday/?week=…`: a page that answers a need in the order one
    /// has it.
    Finder(Finder, Wish),
    /// `/nl/moment/<id>/`: what there is around a moment of family life.
    Moment(MomentId, Wish),
    /// `/nl/service/<id>/`
    Service(ServiceId),
    /// `/nl/neighbourhood/`
    Neighbourhoods,
    /// `/nl/neighbourhood/<nr>/`
    Neighbourhood(NeighbourhoodNr),
    /// `/nl/list/`: what is kept on the device; with `#keep=id,id` also a
    /// list that somebody sent.
    List(Received),
    /// `/nl/children/`: the children, and what is for all of them.
    Family,
    /// `/nl/plan/`: what they do when; with `#plan=CODE` also a plan that
    /// somebody sent. Empty without.
    Plan(String),
    /// `/nl/helper/`: planning beside a family, step by step.
    Helper,
    /// `/nl/about/`, which also holds privacy and accessibility.
    About,
    Privacy,
    Accessibility,
    /// `/nl/components/`: every component in its states, for who works on them.
    #[cfg(debug_assertions)]
    Components,
    /// Anything else.
    NotFound,
}

/// What the results page is asked: words and filters. Its place in the
/// address is the query string, so that an answer can be shared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    pub text: String,
    pub category: Option<Category>,
    pub moment: Option<MomentId>,
    pub concept: Option<ConceptId>,
    pub neighbourhood: Option<NeighbourhoodNr>,
    /// Also what lies in the neighbourhoods sharing a border.
    pub around: bool,
    /// In years.
    pub age: Option<u8>,
    pub price: Option<Price>,
    pub time: Option<TimeOfYear>,
    /// When in the day or week.
    pub part: Option<DayPart>,
    /// A language spoken there.
    pub spoken: Option<Lang>,
    /// Accessible by wheelchair.
    pub wheelchair: bool,
    /// Extra support for children who need it.
    pub extra_support: bool,
    /// Also what is not known to pass a filter.
    pub include_unknown: bool,
    /// Take every word as a word: no place, age or price is read from them.
    pub literal: bool,
    pub sort: Sort,
    /// How the answer is shown: no filter.
    pub view: View,
}

words!(Price { Free => "free", Uitpas => "uitpas", ByIncome => "by-income" });
words!(
    /// The order of the results.
    #[derive(Default)]
    Sort { #[default] Best => "best", Nearest => "nearest", Name => "name" }
);
words!(
    /// The results as cards, or counted on the map.
    #[derive(Default)]
    View { #[default] List => "list", Map => "map" }
);

impl Question {
    pub fn of_category(category: Category) -> Question {
        Question { category: Some(category), ..Question::default() }
    }

    pub fn of_moment(moment: MomentId) -> Question {
        Question { moment: Some(moment), ..Question::default() }
    }

    /// Whether nothing at all is asked.
    pub fn is_empty(&self) -> bool {
        let shown = Question { sort: Sort::Best, view: View::List, ..self.clone() };
        Question { include_unknown: false, around: false, literal: false, ..shown } == Question::default()
    }

    /// The same words without any filter.
    pub fn without_filters(&self) -> Question {
        Question { text: self.text.clone(), sort: self.sort, view: self.view, ..Question::default() }
    }

    fn to_query(&self) -> String {
        let mut query = Query::default();
        query.push("q", &self.text);
        query.push("category", self.category.map_or("", Category::as_str));
        query.push("moment", self.moment.as_ref().map_or("", MomentId::as_str));
        query.push("concept", self.concept.as_ref().map_or("", ConceptId::as_str));
        query.push("neighbourhood", &self.neighbourhood.map(|n| n.0.to_string()).unwrap_or_default());
        query.push("around", flag(self.around));
        query.push("age", &self.age.map(|a| a.to_string()).unwrap_or_default());
        query.push("price", self.price.map_or("", Price::as_str));
        query.push("time", self.time.map_or("", TimeOfYear::as_str));
        query.push("part", self.part.map_or("", DayPart::as_str));
        query.push("language", self.spoken.as_ref().map_or("", Lang::as_str));
        query.push("wheelchair", flag(self.wheelchair));
        query.push("support", flag(self.extra_support));
        query.push("unknown", flag(self.include_unknown));
        query.push("literal", flag(self.literal));
        query.push("sort", if self.sort == Sort::Best { "" } else { self.sort.as_str() });
        query.push("view", if self.view == View::List { "" } else { self.view.as_str() });
        query.0
    }

    /// Reads a query string; what it does not understand it leaves out, so an
    /// old or mistyped link still opens the rest.
    fn from_query(query: &str) -> Question {
        let mut q = Question::default();
        for (key, value) in pairs(query) {
            match key.as_str() {
                "q" => q.text = value,
                "category" => q.category = Category::parse(&value),
                "moment" => q.moment = value.parse().ok(),
                "concept" => q.concept = value.parse().ok(),
                "neighbourhood" => q.neighbourhood = value.parse().ok().map(NeighbourhoodNr),
                "around" => q.around = value == "1",
                "age" => q.age = value.parse().ok().filter(|age| *age <= 120),
                "price" => q.price = Price::parse(&value),
                "time" => q.time = TimeOfYear::parse(&value),
                "part" => q.part = DayPart::parse(&value),
                "language" => q.spoken = value.parse().ok(),
                "wheelchair" => q.wheelchair = value == "1",
                "support" => q.extra_support = value == "1",
                "unknown" => q.include_unknown = value == "1",
                "literal" => q.literal = value == "1",
                "sort" => q.sort = Sort::parse(&value).unwrap_or_default(),
                "view" => q.view = View::parse(&value).unwrap_or_default(),
                _ => {}
            }
        }
        q
    }
}

fn flag(on: bool) -> &'static str {
    if on { "1" } else { "" }
}

impl Page {
    /// The path below the language, without leading slash.
    fn path(&self) -> String {
        match self {
            Page::Start => String::new(),
            Page::Search(_) => "search/".into(),
            Page::Finder(finder, _) => format!("{}/", finder.as_str()),
            Page::Moment(id, _) => format!("moment/{id}/"),
            Page::Service(id) => format!("service/{id}/"),
            Page::Neighbourhoods => "neighbourhood/".into(),
            Page::Neighbourhood(nr) => format!("neighbourhood/{}/", nr.0),
            Page::List(_) => "list/".into(),
            Page::Family => "children/".into(),
            Page::Plan(_) => "plan/".into(),
            Page::Helper => "helper/".into(),
            Page::About => "about/".into(),
            Page::Privacy => "privacy/".into(),
            Page::Accessibility => "accessibility/".into(),
            #[cfg(debug_assertions)]
            Page::Components => "components/".into(),
            Page::NotFound => "not-found/".into(),
        }
    }
}

impl Route {
    pub fn page(lang: Lang, page: Page) -> Route {
        Route::Page(lang, page)
    }

    /// The path below `BASE`, without leading slash and query: also the folder
    /// the page is written to.
    pub fn path(&self) -> String {
        match self {
            Route::Root => String::new(),
            Route::Page(lang, page) => format!("{lang}/{}", page.path()),
        }
    }

    /// The address as a link: `base` is the path the site lives under, with
    /// slashes at both ends (`/`, `/wegwijs/`).
    pub fn href(&self, base: &str) -> String {
        let path = self.path();
        let query = match self {
            Route::Page(_, Page::Search(question)) => question.to_query(),
            Route::Page(_, Page::Finder(_, wish) | Page::Moment(_, wish)) => wish.to_query(),
            Route::Page(_, Page::List(received)) if !received.list.is_empty() => {
                return format!("{base}{path}#{KEEP}{}", received.list);
            }
            Route::Page(_, Page::Plan(code)) if !code.is_empty() => return format!("{base}{path}#{PLAN}{code}"),
            _ => String::new(),
        };
        if query.is_empty() { format!("{base}{path}") } else { format!("{base}{path}?{query}") }
    }

    /// The same page with the state that its address's fragment holds (with or
    /// without `#`).
    pub fn with_fragment(self, fragment: &str) -> Route {
        match (self, fragment.trim_start_matches('#').strip_prefix(KEEP)) {
            // Some programs escape the commas of a link they pass on.
            (Route::Page(lang, Page::List(_)), Some(ids)) => {
                Route::Page(lang, Page::List(Received::parse(&decode(ids))))
            }
            (Route::Page(lang, Page::Plan(_)), _) => {
                let code = fragment.trim_start_matches('#').strip_prefix(PLAN).unwrap_or_default();
                // Letters and digits only: nothing else is a code, and nothing
                // else gets into an address again.
                let code = code.chars().take(LONGEST_PLAN).filter(char::is_ascii_alphanumeric).collect();
                Route::Page(lang, Page::Plan(code))
            }
            (route, _) => route,
        }
    }

    /// Reads a path (with its base) and a query string (with or without `?`).
    pub fn parse(base: &str, path: &str, query: &str) -> Route {
        let inner = path.strip_prefix(base).or_else(|| path.strip_prefix('/')).unwrap_or(path);
        let parts: Vec<&str> = inner.split('/').filter(|p| !p.is_empty() && *p != "index.html").collect();
        let Some((first, rest)) = parts.split_first() else {
            return Route::Root;
        };
        let Ok(lang) = first.parse::<Lang>() else {
            return Route::Page(Lang::NL, Page::NotFound);
        };
        let query = query.trim_start_matches('?');
        let page = match rest {
            [] => Page::Start,
            ["search"] => Page::Search(Question::from_query(query)),
            ["moment", id] => id.parse().map_or(Page::NotFound, |id| Page::Moment(id, Wish::from_query(query))),
            [finder] if Finder::parse(finder).is_some() => {
                Finder::parse(finder).map_or(Page::NotFound, |finder| Page::Finder(finder, Wish::from_query(query)))
            }
            ["service", id] => id.parse().map_or(Page::NotFound, Page::Service),
            ["neighbourhood"] => Page::Neighbourhoods,
            ["neighbourhood", nr] => nr.parse().map_or(Page::NotFound, |nr| Page::Neighbourhood(NeighbourhoodNr(nr))),
            ["list"] => Page::List(Received::default()),
            ["children"] => Page::Family,
            ["plan"] => Page::Plan(String::new()),
            ["helper"] => Page::Helper,
            ["about"] => Page::About,
            ["privacy"] => Page::Privacy,
            ["accessibility"] => Page::Accessibility,
            #[cfg(debug_assertions)]
            ["components"] => Page::Components,
            _ => Page::NotFound,
        };
        Route::Page(lang, page)
    }

    /// Whether going from one to the other changes only the state within a
    /// page; otherwise the focus moves and the title is announced.
    pub fn same_page(&self, other: &Route) -> bool {
        self.place() == other.place()
    }

    /// The page without its state: it is built anew when this changes.
    pub fn place(&self) -> Route {
        match self {
            Route::Page(lang, Page::Search(_)) => Route::Page(*lang, Page::Search(Question::default())),
            Route::Page(lang, Page::Finder(finder, _)) => Route::Page(*lang, Page::Finder(*finder, Wish::default())),
            Route::Page(lang, Page::Moment(id, _)) => Route::Page(*lang, Page::Moment(id.clone(), Wish::default())),
            other => other.clone(),
        }
    }

    /// What is chosen on a finder's page, or a moment's.
    pub fn wish(&self) -> Wish {
        match self {
            Route::Page(_, Page::Finder(_, wish) | Page::Moment(_, wish)) => wish.clone(),
            _ => Wish::default(),
        }
    }

    /// The start page in the same language.
    pub fn restarted(&self) -> Route {
        match self {
            Route::Root => Route::Root,
            Route::Page(lang, _) => Route::Page(*lang, Page::Start),
        }
    }

    /// The same page in another language: state is never lost.
    pub fn in_language(&self, lang: Lang) -> Route {
        match self {
            Route::Root => Route::Page(lang, Page::Start),
            Route::Page(_, page) => Route::Page(lang, page.clone()),
        }
    }
}

/// A query string under construction (`application/x-www-form-urlencoded`).
#[derive(Default)]
struct Query(String);

impl Query {
    /// Adds `key=value`; an empty value is left out.
    fn push(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(key);
        self.0.push('=');
        for (at, word) in value.split(' ').enumerate() {
            if at > 0 {
                self.0.push('+');
            }
            self.0.push_str(&escaped(word));
        }
    }
}

fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key), decode(value))
    })
}

/// Percent-decoding; malformed escapes stay as they are, bytes that are not
/// UTF-8 become U+FFFD.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = (bytes[at] == b'%')
            .then(|| bytes.get(at + 1..at + 3))
            .flatten()
            .filter(|hex| hex.iter().all(u8::is_ascii_hexdigit))
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (bytes[at], escape) {
            (_, Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (b'+', _) => {
                out.push(b' ');
                at += 1;
            }
            (byte, None) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
