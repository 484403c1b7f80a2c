use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use wegwijs::components::*;
use wegwijs::domain::{Hour, Hours, Lang, Weekday};
use wegwijs::state::LoadError;

use crate::stage::{count, find, mount, tick};

fn arabic() -> Lang {
    "ar".parse().unwrap()
}

#[wasm_bindgen_test]
fn an_unknown_fact_has_its_own_look_and_says_so_in_words() {
    let stage = mount(Lang::NL, || {
        view! {
            <ul>
                <Fact glyph=Glyph::Euro label="Prijs".into() value=None unknown="Prijs: weten we niet".into() />
                <Fact glyph=Glyph::Euro label="Prijs".into() value=Some("Gratis".into()) unknown="Prijs: weten we niet".into() />
            </ul>
        }
    });
    assert_eq!(find(&stage, ".unknown").inner_text().trim(), "Prijs: weten we niet");
    let known = find(&stage, "li:last-child");
    assert_eq!(count(&known, ".unknown"), 0);
    assert_eq!(known.text_content().unwrap().trim(), "Prijs: Gratis", "a screen reader hears what kind of fact it is");
}

#[wasm_bindgen_test]
fn a_pictogram_is_hidden_from_screen_readers() {
    let stage = mount(Lang::NL, || view! { <Icon glyph=Glyph::Search /> });
    assert_eq!(find_svg(&stage).get_attribute("aria-hidden").as_deref(), Some("true"));
}

fn find_svg(stage: &web_sys::HtmlElement) -> web_sys::Element {
    stage.query_selector("svg").unwrap().unwrap()
}

#[wasm_bindgen_test]
async fn pressing_a_chip_takes_its_filter_off() {
    let removed = RwSignal::new(0);
    let stage = mount(Lang::NL, move || {
        view! {
            <RemovableChip
                glyph=Glyph::Pin
                text="Ledeberg".into()
                label="Haal weg: Ledeberg".into()
                on_remove=Callback::new(move |()| removed.update(|n| *n += 1))
            />
        }
    });
    let chip = find(&stage, "button");
    assert_eq!(chip.get_attribute("aria-label").as_deref(), Some("Haal weg: Ledeberg"));
    chip.click();
    tick().await;
    assert_eq!(removed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn a_drop_down_keeps_up_with_its_value_and_its_counts() {
    let value = RwSignal::new(String::new());
    let total = RwSignal::new(3_usize);
    let stage = mount(Lang::NL, move || {
        let choices = vec![
            Choice { value: String::new(), text: "Alle".into(), count: None },
            Choice { value: "free".into(), text: "Gratis".into(), count: Some(total.into()) },
        ];
        view! { <Select id="price" label="Prijs".into() choices value on_choose=Callback::new(move |v| value.set(v)) /> }
    });
    assert_eq!(find(&stage, "label").get_attribute("for").as_deref(), Some("price"));
    assert_eq!(find(&stage, "option:last-child").text_content().as_deref(), Some("Gratis (3)"));
    total.set(0);
    value.set("free".into());
    tick().await;
    assert_eq!(find(&stage, "option:last-child").text_content().as_deref(), Some("Gratis (0)"));
    let select: web_sys::HtmlSelectElement = wasm_bindgen::JsCast::dyn_into(find(&stage, "select")).unwrap();
    assert_eq!(select.value(), "free");
}

#[wasm_bindgen_test]
async fn a_failure_says_what_to_do_and_can_be_tried_again() {
    let tried = RwSignal::new(false);
    let stage = mount(Lang::NL, move || {
        let error = LoadError::Network { file: "cards.json".into(), reason: "offline".into() };
        view! { <Failure error on_retry=Callback::new(move |()| tried.set(true)) /> }
    });
    assert_eq!(find(&stage, ".failure").get_attribute("role").as_deref(), Some("alert"));
    assert!(find(&stage, ".failure p").inner_text().contains("internet"));
    find(&stage, "button").click();
    tick().await;
    assert!(tried.get_untracked());
}

#[wasm_bindgen_test]
fn words_of_the_catalogue_are_only_ever_text() {
    let hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    let stage = mount(Lang::NL, move || view! { <p><Words text=hostile.to_owned() lang=Lang::NL /></p> });
    assert_eq!(count(&stage, "img, script"), 0);
    assert_eq!(stage.text_content().unwrap(), hostile);
}

#[wasm_bindgen_test]
fn words_in_another_language_are_marked_with_it() {
    let stage = mount(arabic(), || view! { <p><Words text="Bel 09 210 10 10".into() lang=Lang::NL /></p> });
    let words = find(&stage, "span");
    assert_eq!(words.get_attribute("lang").as_deref(), Some("nl"));
    assert_eq!(words.get_attribute("dir").as_deref(), Some("ltr"));
    assert!(words.text_content().unwrap().contains("09\u{a0}210\u{a0}10\u{a0}10"), "a number stays on one line");
}

#[wasm_bindgen_test]
fn a_contact_is_a_link_that_calls_writes_or_opens() {
    use wegwijs::domain::{Contact, ContactKind};
    let contact = |kind, value: &str| Contact { kind, value: value.into(), label: None, sources: vec![] };
    let stage = mount(Lang::NL, move || {
        let contacts = vec![
            contact(ContactKind::Phone, "09 210 10 10"),
            contact(ContactKind::Email, "a@b.be"),
            contact(ContactKind::Website, "https://example.org/"),
        ];
        view! { <NextStep text=view! { <p>"Bel."</p> }.into_any() ask=().into_any() contacts register_url=None /> }
    });
    let hrefs: Vec<String> =
        (1..=3).map(|n| find(&stage, &format!("a:nth-of-type({n})")).get_attribute("href").unwrap()).collect();
    assert_eq!(hrefs, ["tel:092101010", "mailto:a@b.be", "https://example.org/"]);
    assert!(find(&stage, "a:nth-of-type(3)").get_attribute("rel").unwrap().contains("noreferrer"));
}

#[wasm_bindgen_test]
async fn the_search_field_hands_over_what_was_typed() {
    let asked = RwSignal::new(String::new());
    let stage = mount(Lang::NL, move || {
        view! {
            <SearchField
                action="/nl/search/".into()
                value=Signal::derive(String::new)
                example="bv. huiswerkhulp"
                on_submit=Callback::new(move |text| asked.set(text))
            />
        }
    });
    let field: web_sys::HtmlInputElement = wasm_bindgen::JsCast::dyn_into(find(&stage, "#q")).unwrap();
    assert_eq!(find(&stage, "label").get_attribute("for").as_deref(), Some("q"));
    field.set_value("çocuk bakımı");
    find(&stage, "form button").click();
    tick().await;
    assert_eq!(asked.get_untracked(), "çocuk bakımı");
}

#[wasm_bindgen_test]
async fn keeping_is_a_toggle_that_says_what_it_is() {
    let stage = mount(Lang::NL, || view! { <KeepButton id="awel".parse().unwrap() name="Awel".into() /> });
    let button = find(&stage, "button");
    let says = || (button.get_attribute("aria-pressed").unwrap(), button.text_content().unwrap());
    assert_eq!(says(), ("false".to_owned(), "Bewaar: Awel".to_owned()));
    button.click();
    tick().await;
    assert_eq!(says(), ("true".to_owned(), "Bewaard: Awel".to_owned()));
}

#[wasm_bindgen_test]
fn a_week_is_a_table_with_a_word_in_every_cell() {
    let hours = Hours {
        days: vec![Weekday::Mo],
        opens: Some(Hour { minutes: 9 * 60 }),
        closes: Some(Hour { minutes: 12 * 60 }),
        months: vec![],
        sources: vec![],
    };
    let stage = mount(Lang::NL, move || {
        let hours = [hours];
        view! { <Week hours=&hours /> }
    });
    assert_eq!(count(&stage, "tbody th[scope=row]"), 7);
    assert_eq!(find(&stage, "tbody tr:first-child th").inner_text(), "maandag");
    assert_eq!(find(&stage, "tbody tr:first-child td").text_content().unwrap().trim(), "open");
    assert_eq!(find(&stage, "tbody tr:last-child td").text_content().unwrap().trim(), "niet vermeld");
}
