//! The laws of addresses.

use proptest::option::weighted;
use proptest::prelude::*;
use url::Url;
use wegwijs::domain::{Category, DayPart, Finder, Lang, NeighbourhoodNr, Received, Shortlist, Stage};
use wegwijs::route::{FreeTime, Page, Price, Question, Route, Sort, TimeOfYear, View, Wish};

fn lang() -> impl Strategy<Value = Lang> {
    "[a-z]{2,3}(-[A-Za-z0-9]{2,3}){0,2}".prop_map(|tag| tag.parse().unwrap())
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug>() -> impl Strategy<Value = T> {
    "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}".prop_map(|slug| slug.parse().unwrap())
}

fn one_of<T: Copy + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    weighted(0.5, prop::sample::select(all))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[%+&=#?/; 0-9aF]{0,12}", "\\PC{0,12}"]
}

fn question() -> impl Strategy<Value = Question> {
    let what = (text(), one_of(Category::ALL), weighted(0.5, id()), weighted(0.5, id()));
    let place = (weighted(0.5, any::<u8>().prop_map(NeighbourhoodNr)), any::<bool>());
    let who = (
        weighted(0.5, 0u8..=120),
        one_of(Price::ALL),
        (one_of(TimeOfYear::ALL), one_of(DayPart::ALL)),
        weighted(0.5, lang()),
    );
    let how = (any::<[bool; 4]>(), prop::sample::select(Sort::ALL), prop::sample::select(View::ALL));
    (what, place, who, how).prop_map(
        |(
            (text, category, moment, concept),
            (neighbourhood, around),
            (age, price, (time, part), spoken),
            ([wheelchair, extra_support, include_unknown, literal], sort, view),
        )| Question {
            text,
            category,
            moment,
            concept,
            neighbourhood,
            around,
            age,
            price,
            time,
            part,
            spoken,
            wheelchair,
            extra_support,
            include_unknown,
            literal,
            sort,
            view,
        },
    )
}

fn received(list: Shortlist, unreadable: usize) -> Received {
    Received { list, unreadable }
}

fn wish() -> impl Strategy<Value = Wish> {
    let day =
        (1900i16..2200, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}").parse().unwrap());
    let what = (weighted(0.5, id()), weighted(0.5, day), any::<bool>());
    let who = (weighted(0.5, 0u8..=120), one_of(Stage::ALL), weighted(0.5, any::<u8>()), one_of(FreeTime::ALL));
    (what, who).prop_map(|((need, week, free), (age, stage, nr, time))| Wish {
        need,
        week,
        age,
        stage,
        neighbourhood: nr.map(NeighbourhoodNr),
        free,
        time,
    })
}

fn page() -> impl Strategy<Value = Page> {
    prop_oneof![
        Just(Page::Start),
        Just(Page::Neighbourhoods),
        Just(Page::About),
        Just(Page::Privacy),
        Just(Page::Accessibility),
        Just(Page::NotFound),
        Just(Page::Family),
        Just(Page::Helper),
        "[0-9A-Za-z]{0,40}".prop_map(Page::Plan),
        id().prop_map(Page::Service),
        prop::collection::vec(id(), 0..6).prop_map(|ids| Page::List(received(ids.into_iter().collect(), 0))),
        any::<u8>().prop_map(|nr| Page::Neighbourhood(NeighbourhoodNr(nr))),
        question().prop_map(Page::Search),
        question().prop_map(Page::Search),
        (prop::sample::select(Finder::ALL), wish()).prop_map(|(finder, wish)| Page::Finder(finder, wish)),
        (id(), wish()).prop_map(|(id, wish)| Page::Moment(id, wish)),
    ]
}

fn route() -> impl Strategy<Value = Route> {
    prop_oneof![1 => Just(Route::Root), 12 => (lang(), page()).prop_map(|(lang, page)| Route::page(lang, page))]
}

fn base() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&["/", "/wegwijs/"][..])
}

/// Opens an address as a browser does: through the URL standard.
fn open(base: &str, href: &str) -> Route {
    let address = Url::parse("https://example.org").unwrap().join(href).unwrap();
    let route = Route::parse(base, address.path(), address.query().unwrap_or_default());
    route.with_fragment(address.fragment().unwrap_or_default())
}

fn search(query: &str) -> Question {
    match Route::parse("/", "/nl/search/", query) {
        Route::Page(Lang::NL, Page::Search(question)) => question,
        other => panic!("{query:?} opened {other:?}"),
    }
}

fn words(query: &str) -> String {
    search(query).text
}

proptest! {
    #[test]
    fn a_printed_address_opens_the_same_page_with_the_same_question(route in route(), base in base()) {
        let href = route.href(base);
        let (rest, fragment) = href.split_once('#').unwrap_or((&href, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        prop_assert_eq!(&Route::parse(base, path, query).with_fragment(fragment), &route);
        prop_assert_eq!(&Route::parse(base, path, &format!("?{query}")).with_fragment(&format!("#{fragment}")), &route);
        prop_assert_eq!(&open(base, &href), &route);
    }

    #[test]
    fn an_address_holds_only_characters_that_survive_copying(route in route(), base in base()) {
        let href = route.href(base);
        prop_assert!(href.starts_with(base));
        prop_assert!(href.bytes().all(|b| b.is_ascii_alphanumeric() || b"/?&=+%-._~#,".contains(&b)), "{}", href);
        // What stands in a fragment no browser sends anywhere.
        let sent = href.split('#').next().unwrap_or_default();
        if matches!(&route, Route::Page(_, Page::List(_))) {
            prop_assert!(sent.ends_with("/list/"), "{}", href);
        }
    }

    #[test]
    fn any_address_opens_without_panic_and_its_printed_form_opens_the_same(
        base in base(),
        path in prop_oneof![any::<String>(), "/(wegwijs/)?(nl|ar)?(/(search|service|neighbourhood|holiday|moment|about|x|7|..|index.html)){0,3}/?"],
        query in prop_oneof![any::<String>(), "\\??(&?(q|age|sort|category|price|neighbourhood|moment|week|need|x)=?[a-z0-9%+é-]{0,10}){0,5}"],
    ) {
        let opened = Route::parse(base, &path, &query);
        prop_assert_eq!(open(base, &opened.href(base)), opened);
    }

    #[test]
    fn another_language_keeps_everything_but_the_language(route in route(), from in lang(), to in lang()) {
        let there = route.in_language(to);
        match (&route, &there) {
            (Route::Root, translated) => prop_assert_eq!(translated, &Route::page(to, Page::Start)),
            (Route::Page(_, before), Route::Page(lang, after)) => {
                prop_assert_eq!(lang, &to);
                prop_assert_eq!(after, before);
                prop_assert_eq!(there.in_language(from), route.in_language(from));
            }
            (Route::Page(..), Route::Root) => prop_assert!(false, "the page was lost"),
        }
    }

    #[test]
    fn unknown_keys_change_nothing(question in question(), key in "x-[a-z%é]{0,6}", value in "[a-z0-9%=]{0,8}") {
        let href = Route::page(Lang::NL, Page::Search(question.clone())).href("/");
        let query = href.split_once('?').map_or("", |(_, query)| query);
        prop_assert_eq!(&search(&format!("{key}={value}&{query}")), &question);
        prop_assert_eq!(&search(&format!("{query}&{key}={value}")), &question);
    }

    #[test]
    fn another_question_stays_on_the_page_another_page_or_language_does_not(one in route(), other in route(), asked in question()) {
        let same_page = match (&one, &other) {
            (Route::Page(a, Page::Search(_)), Route::Page(b, Page::Search(_))) => a == b,
            _ => one == other,
        };
        prop_assert_eq!(one.same_page(&other), same_page);
        let here = |lang, question| Route::page(lang, Page::Search(question));
        let (nl, ar) = (Lang::NL, "ar".parse().unwrap());
        prop_assert!(here(nl, asked.clone()).same_page(&here(nl, Question::default())));
        prop_assert!(!here(nl, asked.clone()).same_page(&here(ar, asked)));
    }
}

#[test]
fn every_page_has_the_address_that_stands_in_old_links() {
    let printed = |page| Route::page(Lang::NL, page).href("/wegwijs/");
    assert_eq!(Route::Root.href("/wegwijs/"), "/wegwijs/");
    assert_eq!(printed(Page::Start), "/wegwijs/nl/");
    assert_eq!(printed(Page::Search(Question::default())), "/wegwijs/nl/search/");
    assert_eq!(printed(Page::Service("toy-library".parse().unwrap())), "/wegwijs/nl/service/toy-library/");
    assert_eq!(printed(Page::Neighbourhood(NeighbourhoodNr(7))), "/wegwijs/nl/neighbourhood/7/");
    assert_eq!(printed(Page::Privacy), "/wegwijs/nl/privacy/");
    let asked = Question { text: "huiswerk & spel".into(), age: Some(8), ..Question::of_category(Category::Learning) };
    assert_eq!(printed(Page::Search(asked)), "/wegwijs/nl/search/?q=huiswerk+%26+spel&category=learning&age=8");
}

#[test]
fn a_shared_list_is_read_from_the_fragment_of_its_own_page_only() {
    let list = |fragment: &str| match Route::parse("/", "/nl/list/", "").with_fragment(fragment) {
        Route::Page(_, Page::List(received)) => (received.list.to_string(), received.unreadable),
        other => panic!("{other:?}"),
    };
    assert_eq!(list("#keep=b,a,b"), ("b,a".into(), 0));
    assert_eq!(list("keep=a%2Cb%2cc"), ("a,b,c".into(), 0), "some programs escape the commas");
    assert_eq!(list("#keep=a,<b>,,A B,c-"), ("a".into(), 3));
    for none in ["", "#", "#keep=", "#plan=a", "#main"] {
        assert_eq!(list(none), (String::new(), 0), "{none}");
    }
    let elsewhere = Route::page(Lang::NL, Page::About);
    assert_eq!(elsewhere.clone().with_fragment("#keep=a"), elsewhere);
    let query = Route::parse("/", "/nl/list/", "keep=a");
    assert_eq!(query, Route::page(Lang::NL, Page::List(Received::default())), "a query is sent to the server");
}

#[test]
fn a_wrong_address_opens_the_page_that_says_so() {
    let wrong = [
        "/nl/nothing/",
        "/nl/search/more/",
        "/nl/service/",
        "/nl/service/Not-An-Id/",
        "/nl/service/%2e%2e/",
        "/nl/service/a/b/",
        "/nl/neighbourhood/0x1/",
        "/nl/neighbourhood/256/",
        "/nl/neighbourhood/-1/",
        "/nl/About/",
    ];
    for path in wrong {
        assert_eq!(Route::parse("/", path, ""), Route::page(Lang::NL, Page::NotFound), "{path}");
    }
}

#[test]
fn a_wrong_address_keeps_the_language_and_without_one_is_told_in_dutch() {
    let arabic: Lang = "ar".parse().unwrap();
    assert_eq!(Route::parse("/", "/ar/nothing/", ""), Route::page(arabic, Page::NotFound));
    assert_eq!(Route::parse("/", "/dutch/search/", ""), Route::page(Lang::NL, Page::NotFound));
    assert_eq!(Route::parse("/", "/NL/", ""), Route::page(Lang::NL, Page::NotFound));
}

#[test]
fn slashes_too_many_too_few_and_the_file_name_do_not_matter() {
    for path in ["/wegwijs/nl/about/", "/wegwijs/nl/about", "/wegwijs/nl//about//", "/wegwijs/nl/about/index.html"] {
        assert_eq!(Route::parse("/wegwijs/", path, ""), Route::page(Lang::NL, Page::About), "{path}");
    }
    assert_eq!(Route::parse("/wegwijs/", "/wegwijs/index.html", ""), Route::Root);
}

#[test]
fn a_filter_with_a_value_nobody_offers_is_left_out_and_the_rest_stays() {
    let asked = search(
        "q=spel&age=121&price=cheap&time=night&category=sports&neighbourhood=999&sort=random&wheelchair=yes&moment=A+B&language=Dutch",
    );
    assert_eq!(asked, Question { text: "spel".into(), ..Question::default() });
    assert_eq!(search("age=120&age=x").age, None);
    assert_eq!(search("age=120").age, Some(120));
}

#[test]
fn words_are_read_as_forms_send_them() {
    assert_eq!(words("q=a+b%20c"), "a b c");
    assert_eq!(words("q=a%2Bb%26c%3Dd%23e%25"), "a+b&c=d#e%");
    assert_eq!(words("q=%d8%b1%D8%B9"), "رع");
    assert_eq!(words("q=1=1"), "1=1");
    assert_eq!(words("%71=spel"), "spel");
    assert_eq!(words("?q=spel"), "spel");
}

#[test]
fn a_broken_escape_stays_as_it_is() {
    let broken =
        [("%", "%"), ("%4", "%4"), ("100%", "100%"), ("%zz", "%zz"), ("%é", "%é"), ("%%41", "%A"), ("a%", "a%")];
    for (written, read) in broken {
        assert_eq!(words(&format!("q={written}")), read);
        assert_eq!(words(&format!("q={written}&age=8")), read);
    }
}

#[test]
fn a_sign_is_no_digit_of_an_escape() {
    assert_eq!(words("q=50%+5"), "50% 5");
    assert_eq!(words("q=%-1"), "%-1");
}

#[test]
fn bytes_that_are_no_text_become_the_replacement_character() {
    assert_eq!(words("q=a%FFb"), "a\u{FFFD}b");
    assert_eq!(words("q=%E2%82"), "\u{FFFD}");
}

#[test]
fn a_question_is_empty_when_neither_words_nor_filters_stand_in_it() {
    assert!(search("").is_empty());
    assert!(search("sort=name&unknown=1&around=1&view=map").is_empty());
    for query in ["q=a", "age=0", "wheelchair=1", "support=1", "language=ar", "moment=expecting", "neighbourhood=0"] {
        assert!(!search(query).is_empty(), "{query}");
    }
}

#[test]
fn taking_the_filters_away_leaves_the_words_and_the_order() {
    let bare = search("q=spel&age=8&category=family&wheelchair=1&unknown=1&moment=expecting&sort=name&view=map")
        .without_filters();
    assert_eq!(bare, search("q=spel&sort=name&view=map"));
}

#[test]
fn the_choices_of_a_finder_stand_in_its_address_and_what_is_not_understood_is_left_out() {
    let open = |path: &str, query: &str| Route::parse("/", path, query).href("/");
    let week = "?week=2026-12-21&age=4&neighbourhood=18";
    assert_eq!(open("/nl/holiday/", week), format!("/nl/holiday/{week}"));
    assert_eq!(
        open("/nl/youth/", "free=1&when=weekend&need=study-place"),
        "/nl/youth/?need=study-place&free=1&when=weekend"
    );
    assert_eq!(open("/ar/learning/", "stage=secondary"), "/ar/learning/?stage=secondary");
    assert_eq!(open("/nl/moment/separation/", "neighbourhood=7"), "/nl/moment/separation/?neighbourhood=7");
    let wrong = "week=2026-02-30&age=400&stage=kindergarten&when=midnight&free=yes&need=A+B&birth=2025-01";
    assert_eq!(open("/nl/holiday/", wrong), "/nl/holiday/");
    for path in ["/nl/moment/", "/nl/moment/A_B/", "/nl/holidays/", "/nl/youth/x/"] {
        assert_eq!(Route::parse("/", path, ""), Route::Page(Lang::NL, Page::NotFound), "{path}");
    }
}

#[test]
fn choosing_on_a_finder_stays_on_its_page() {
    let at = |path: &str, query: &str| Route::parse("/", path, query);
    assert!(at("/nl/holiday/", "age=4").same_page(&at("/nl/holiday/", "age=5")));
    assert!(at("/nl/moment/separation/", "").same_page(&at("/nl/moment/separation/", "neighbourhood=7")));
    assert!(!at("/nl/holiday/", "age=4").same_page(&at("/nl/youth/", "age=4")));
    assert!(!at("/nl/moment/separation/", "").same_page(&at("/nl/moment/expecting/", "")));
    assert!(!at("/nl/holiday/", "").same_page(&at("/fr/holiday/", "")));
}
