//! The main journeys by keyboard alone: nothing is clicked, nothing is reached
//! but by Tab, and at every step one sees where one is.

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::browser::{Browser, CLOCK};
use crate::sites::{self, Site};

/// More steps than any page has.
const FAR: usize = 150;

/// Where the focus is, or what is wrong with it: nowhere, out of sight, covered,
/// or not to be seen.
const FOCUS: &str = "const e = document.activeElement;
    if (!e || e === document.body) return 'the focus is nowhere';
    const name = e.tagName.toLowerCase() + ' ' + (e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 60);
    const box = e.getBoundingClientRect();
    const [x, y] = [Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 2), box.y + Math.min(box.height / 2, 20)];
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return 'out of sight: ' + name;
    const over = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 2));
    const shape = e.closest('svg');
    if (!shape && over && !e.contains(over) && !over.contains(e) && !e.labels?.[0]?.contains(over)) return 'covered: ' + name;
    const marked = e => { const style = getComputedStyle(e); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
    const seen = shape ? !!shape.querySelector('.pointed')?.getAttribute('d')
        : marked(e) || [...(e.closest('.search, label') ? [e.closest('.search, label')] : [])].some(marked);
    return seen ? '' : 'not marked: ' + name;";

struct Keyboard<'a>(&'a Browser);

impl Keyboard<'_> {
    async fn keys(&self, pressed: &[char]) {
        let mut actions = KeyActions::new("keyboard".into());
        for value in pressed {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in pressed.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.0.client.perform_actions(actions).await.unwrap();
    }

    async fn press(&self, key: Key) {
        self.keys(&[key.into()]).await;
    }

    async fn write(&self, text: &str) {
        for letter in text.chars() {
            self.keys(&[letter]).await;
        }
    }

    /// Presses Tab, or Shift and Tab, until the focus is on what is wanted.
    async fn walk(&self, wanted: &str, back: bool) {
        let wanted = json!(wanted);
        for step in 0..FAR {
            if back {
                self.keys(&[Key::Shift.into(), Key::Tab.into()]).await;
            } else {
                self.press(Key::Tab).await;
            }
            // The page may still roll to it.
            let mut wrong = Value::Null;
            for _ in 0..10 {
                wrong = self.0.js(FOCUS).await;
                if wrong == "" {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            let address = self.0.address().await;
            assert_eq!(wrong, "", "at step {step} towards {wanted} on {address}");
            if self.0.js(&format!("return document.activeElement.matches({wanted})")).await == true {
                return;
            }
        }
        panic!("{wanted} is not reached by Tab on {}", self.0.address().await);
    }

    async fn to(&self, wanted: &str) {
        self.walk(wanted, false).await;
    }

    async fn back_to(&self, wanted: &str) {
        self.walk(wanted, true).await;
    }

    /// Presses Enter and waits for the page it leads to, whose heading then has
    /// the focus.
    async fn follow(&self, part: &str) {
        self.press(Key::Enter).await;
        self.0.until_address(part).await;
        self.0.until("the heading has the focus", "return document.activeElement?.tagName === 'H1'").await;
    }
}

#[tokio::test]
async fn a_service_is_found_and_kept_by_keyboard_alone() {
    let site = Site::serve(&sites::region()).await;
    for (lang, words) in [("nl", "kinderop"), ("ar", "رعاية")] {
        let browser = Browser::phone(lang).await;
        browser.prepare(CLOCK).await;
        let keyboard = Keyboard(&browser);
        browser.open_app(&site.url(&format!("/{lang}/"))).await;
        keyboard.to("#q").await;
        keyboard.write(words).await;
        browser.until("suggestions are there", "return document.querySelectorAll('[role=option]').length > 0").await;
        keyboard.press(Key::Down).await;
        let chosen = "return document.querySelector('[role=option][aria-selected=true]') !== null
            && document.activeElement.id === 'q'";
        browser.until("one is chosen, from the field", chosen).await;
        keyboard.follow(&format!("/{lang}/search/?")).await;
        browser.until("results are there", "return document.querySelectorAll('.card').length > 1").await;

        keyboard.to(".filters-toggle").await;
        keyboard.press(Key::Enter).await;
        keyboard.to("select#age").await;
        keyboard.press(Key::Down).await;
        browser.until_address("age=").await;
        keyboard.to(".card h2 a").await;
        keyboard.follow(&format!("/{lang}/service/")).await;
        keyboard.to(".keep").await;
        keyboard.keys(&[' ']).await;
        browser.until("it is kept", "return document.querySelector('.keep').ariaPressed === 'true'").await;
        assert_eq!(browser.js("return document.activeElement.matches('.keep')").await, true, "the focus stays");
        keyboard.back_to(".my-list").await;
        keyboard.follow(&format!("/{lang}/list/")).await;
        browser.until("it is on the list", "return document.querySelectorAll('.list-page .card').length === 1").await;
        browser.close().await;
    }
}

#[tokio::test]
async fn a_neighbourhood_is_chosen_on_the_map_by_keyboard_alone() {
    let site = Site::serve(&sites::region()).await;
    let browser = Browser::phone("nl").await;
    let keyboard = Keyboard(&browser);
    browser.open_app(&site.url("/nl/")).await;
    keyboard.to("main a[href='/nl/neighbourhood/']").await;
    keyboard.follow("/nl/neighbourhood/").await;
    browser.until("the map is there", "return document.querySelectorAll('.map a').length > 2").await;
    keyboard.to(".map g:nth-of-type(2) a, .map g + g a").await;
    let place = browser.js("return document.activeElement.dataset.neighbourhood").await;
    keyboard.follow(&format!("/nl/neighbourhood/{}/", place.as_str().unwrap())).await;
    browser.close().await;
}

#[tokio::test]
async fn a_child_and_its_week_are_planned_by_keyboard_alone() {
    let site = Site::serve(&sites::region()).await;
    let browser = Browser::phone("nl").await;
    browser.prepare(CLOCK).await;
    let keyboard = Keyboard(&browser);
    browser.open_app(&site.url("/nl/children/")).await;
    keyboard.to(".family-page > .actions .button").await;
    keyboard.press(Key::Enter).await;
    browser.until("the child is there", "return document.querySelectorAll('.child').length === 1").await;
    browser.until("it has the focus", "return !!document.activeElement.closest('.child')").await;
    keyboard.to("#child-month-0").await;
    keyboard.write("mei").await;
    keyboard.to("#child-year-0").await;
    keyboard.write("2019").await;
    browser.until("it has an age", "return !!document.querySelector('.child > .hint').innerText").await;
    keyboard.back_to(".own-pages li:nth-child(3) a").await;
    keyboard.follow("/nl/plan/").await;
    browser.until("weeks are there", "return document.querySelectorAll('.plan-week').length > 3").await;

    keyboard.to(".plan-child .add").await;
    keyboard.press(Key::Enter).await;
    browser.until("the editor has the focus", "return !!document.activeElement.closest('.editor')").await;
    keyboard.to("#entry-service").await;
    keyboard.press(Key::Down).await;
    browser.until("a service is chosen", "return !!document.querySelector('#entry-service').value").await;
    keyboard.to(".editor .primary").await;
    keyboard.press(Key::Enter).await;
    browser.until("it is in the plan", "return document.querySelectorAll('.planned').length === 1").await;
    browser.until("the focus is where it was put", "return !!document.activeElement.closest('.plan-child')").await;
    browser.close().await;
}
