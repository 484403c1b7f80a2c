//! Somebody who presses everything: a thousand rapid actions with a fixed seed,
//! without a panic, an error on the console or memory that keeps growing.

use serde_json::Value;

use crate::browser::{Browser, KEEP_PROGRAMS};
use crate::sites::{self, Site};

const ACTIONS: u64 = 1000;
const AT_ONCE: u64 = 50;

/// Keeps the person in the site.
const STAY: &str = "globalThis.print = globalThis.open = () => {}; navigator.share = undefined;";

/// `arguments`: the seed, how many actions, and what to call when they are done.
const PLAY: &str = r#"
    const [seed, actions, done] = arguments;
    let state = seed;
    // Mulberry32.
    const chance = () => {
        state = (state + 0x6D2B79F5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const pick = (list) => list[Math.floor(chance() * list.length)];
    const texts = ['zwem', 'çocuk', 'رعاية', '  ', '<b>', '9050', 'kamp 6 jaar gratis', 'х', '\u{1F600}', 'opvang op woensdag'];
    const inside = (e) => !e.href || (new URL(e.href, location.href).origin === location.origin && !e.hasAttribute('download') && !e.target);
    const stays = (e) => !e.closest('.leave, [data-leave]') && inside(e) && e.getClientRects().length > 0 && !e.disabled;
    const wait = (ms) => new Promise((go) => setTimeout(go, ms));
    (async () => {
        for (let done = 0; done < actions; done++) {
            const targets = [...document.querySelectorAll('a[href], button, summary, select, input, [role=option]')].filter(stays);
            const target = pick(targets);
            const what = chance();
            if (what < 0.06 && globalThis.navigation?.entries()[navigation.currentEntry.index - 1]?.sameDocument) {
                history.back();
            } else if (!target) {
                document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
            } else if (target.matches('select')) {
                target.value = pick([...target.options]).value;
                target.dispatchEvent(new Event('change', { bubbles: true }));
            } else if (target.matches('input:not([type=checkbox], [type=radio])')) {
                target.focus();
                target.value = pick(texts);
                target.dispatchEvent(new InputEvent('input', { bubbles: true }));
                target.dispatchEvent(new Event('change', { bubbles: true }));
                target.dispatchEvent(new KeyboardEvent('keydown', { key: pick(['ArrowDown', 'Enter', 'Escape', 'Tab']), bubbles: true }));
            } else {
                target.click();
            }
            sessionStorage.acted = Number(sessionStorage.acted ?? 0) + 1;
            await wait(chance() * 30);
        }
        done();
    })();
"#;

/// Bytes that the programs hold, JavaScript's after the rubbish is gone.
async fn memory(browser: &Browser) -> (u64, u64) {
    browser.dev_tools("HeapProfiler.collectGarbage", serde_json::json!({})).await;
    let program = "return (window.programs ?? []).reduce((sum, p) => sum + (p.memory?.buffer.byteLength ?? 0), 0)";
    let heap = browser.dev_tools("Runtime.getHeapUsage", serde_json::json!({})).await;
    (browser.js(program).await.as_u64().unwrap(), heap["usedSize"].as_f64().unwrap() as u64)
}

#[tokio::test]
async fn a_thousand_rapid_actions_break_nothing() {
    let site = Site::serve(&sites::shipped()).await;
    let browser = Browser::phone("nl").await;
    browser.prepare(KEEP_PROGRAMS).await;
    browser.prepare(STAY).await;
    browser.open_app(&site.url("/nl/")).await;
    let mut settled = None;
    let (mut acted, mut round) = (0, 0);
    while acted < ACTIONS {
        let arguments = vec![Value::from(round * 7919 + 1), Value::from(AT_ONCE)];
        // A page that the host renders anew ends the script; the next round goes on there.
        let _ = browser.client.execute_async(PLAY, arguments).await;
        browser.wait_for_app().await;
        // The notice of a panic is taken out of it.
        let broken = "return document.getElementById('notice-panic') === null";
        assert_eq!(browser.js(broken).await, false, "round {round} at {}", browser.address().await);
        acted = browser.js("return Number(sessionStorage.acted ?? 0)").await.as_u64().unwrap();
        round += 1;
        assert!(round < 4 * ACTIONS / AT_ONCE, "only {acted} actions in {round} rounds");
        // By then every page and the words of all languages were seen.
        if settled.is_none() && acted >= ACTIONS / 2 {
            settled = Some(memory(&browser).await);
        }
    }
    let (program, heap) = settled.unwrap();
    let (program_after, heap_after) = memory(&browser).await;
    assert!(
        program_after <= program * 3 / 2 + (4 << 20),
        "the program's memory grew from {program} to {program_after}"
    );
    assert!(heap_after <= heap * 3 / 2 + (4 << 20), "the heap grew from {heap} to {heap_after}");
    // What the browser remarks on such a person: times that are none, and
    // presses that no finger made.
    let remarks = ["does not conform to the required format", "ClipboardReadWrite permission", "Throttling navigation"];
    let console = browser.console().await;
    let errors: Vec<_> = console.iter().filter(|line| !remarks.iter().any(|remark| line.contains(remark))).collect();
    assert!(errors.is_empty(), "the console holds {errors:#?}");
    browser.client.close().await.unwrap();
}
