//! Every pair of text and ground that is used together is readable, in both
//! colour schemes (WCAG 2.2, success criteria 1.4.3 and 1.4.11).

use std::collections::BTreeMap;

/// For text, and for large shapes and edges (1.4.3 AA; 1.4.11).
const TEXT: f64 = 4.5;
const SHAPE: f64 = 3.0;

const THEMES: [&str; 5] = ["holiday", "learning", "childcare", "family", "youth"];

/// Colours that carry no meaning by themselves, so need no contrast.
const DECORATION: [&str; 3] = ["line", "wood", "focus-halo"];

/// Red, green and blue, 0 to 255.
type Colour = [u8; 3];

/// A colour in the light and in the dark scheme.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Token {
    light: Colour,
    dark: Colour,
}

fn colour(text: &str) -> Option<Colour> {
    let hex = text.trim().strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let channel = |at| u8::from_str_radix(&hex[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

fn value(text: &str) -> Option<Token> {
    match text.trim().strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')) {
        Some(both) => {
            let (light, dark) = both.split_once(',')?;
            Some(Token { light: colour(light)?, dark: colour(dark)? })
        }
        None => colour(text).map(|both| Token { light: both, dark: both }),
    }
}

/// The declarations of a style sheet, comments left out.
fn declarations(css: &str) -> Vec<(String, String)> {
    let code: String = css.split("/*").enumerate().fold(String::new(), |code, (nr, part)| match nr {
        0 => part.to_owned(),
        _ => code + part.split_once("*/").map_or("", |(_, after)| after),
    });
    code.split([';', '{', '}'])
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

fn css() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public/styles/tokens.css")).unwrap()
}

fn tokens() -> BTreeMap<String, Token> {
    declarations(&css()).into_iter().filter_map(|(name, text)| Some((name, value(&text)?))).collect()
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: Colour) -> f64 {
    let [r, g, b] = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// WCAG 2.2, "contrast ratio": from 1 to 21.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// What stands on what, with the contrast it needs.
fn pairs() -> Vec<(String, String, f64)> {
    let mut pairs = Vec::new();
    let mut on = |fronts: &[&str], grounds: &[&str], least: f64| {
        for front in fronts {
            pairs.extend(grounds.iter().map(|ground| (front.to_string(), ground.to_string(), least)));
        }
    };
    on(&["ink", "ink-soft"], &["paper", "surface", "sunken"], TEXT);
    on(&["paper"], &["ink"], TEXT);
    on(&["good", "bad"], &["paper", "surface"], TEXT);
    on(&["edge"], &["paper", "surface", "sunken"], SHAPE);
    on(&["holiday-edge", "learning", "childcare", "family", "youth"], &["paper", "surface"], SHAPE);
    // The head of the page for young people runs from one theme to another.
    on(&["on-youth"], &["childcare"], TEXT);
    on(&["surface"], &["bad"], TEXT);
    on(&["focus"], &["paper"], SHAPE);
    on(&["ink"], &["map-none", "map-few", "map-some", "map-many", "map-chosen"], TEXT);
    let children = ["yellow", "blue", "pink", "green", "purple", "orange", "teal", "brown"];
    on(&["on-child"], &children.map(|name| format!("child-{name}")).each_ref().map(String::as_str), TEXT);
    for theme in THEMES {
        on(&[&format!("on-{theme}")], &[theme], TEXT);
        on(&["ink"], &[&format!("{theme}-tint")], TEXT);
    }
    pairs
}

#[test]
fn every_pair_used_together_is_readable_in_light_and_in_dark() {
    let tokens = tokens();
    let token = |name: &str| *tokens.get(name).unwrap_or_else(|| panic!("tokens.css has no colour --{name}"));
    let faint = pairs().into_iter().flat_map(|(front, ground, least)| {
        let (a, b) = (token(&front), token(&ground));
        [("light", contrast(a.light, b.light)), ("dark", contrast(a.dark, b.dark))]
            .into_iter()
            .filter(move |(_, ratio)| *ratio < least)
            .map(|(scheme, ratio)| format!("{front} on {ground}, {scheme}: {ratio:.2}, needs {least}"))
            .collect::<Vec<_>>()
    });
    assert_eq!(faint.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn no_colour_is_without_a_pair() {
    let pairs = pairs();
    let used = |name: &str| DECORATION.contains(&name) || pairs.iter().any(|(a, b, _)| a == name || b == name);
    let unpaired: Vec<String> = tokens().into_keys().filter(|name| !used(name)).collect();
    assert_eq!(unpaired, Vec::<String>::new(), "list the pair it is used in");
}

#[test]
fn every_colour_is_written_in_a_form_this_test_can_read() {
    let unread: Vec<_> = declarations(&css())
        .into_iter()
        .filter(|(_, text)| text.contains("light-dark(") || text.starts_with('#'))
        .filter(|(_, text)| value(text).is_none())
        .collect();
    assert_eq!(unread, Vec::new());
}

#[test]
fn each_theme_takes_its_own_colours() {
    let css = css();
    for theme in THEMES {
        let start = css.find(&format!("[data-theme=\"{theme}\"]")).unwrap_or_else(|| panic!("no theme {theme}"));
        let block = declarations(css[start..].split_once('}').unwrap().0);
        let edge = if theme == "holiday" { "var(--holiday-edge)".into() } else { format!("var(--{theme})") };
        let expected = [
            ("theme", format!("var(--{theme})")),
            ("on-theme", format!("var(--on-{theme})")),
            ("tint", format!("var(--{theme}-tint)")),
            ("theme-edge", edge),
        ];
        assert_eq!(block, expected.map(|(name, value)| (name.to_owned(), value)));
    }
}

#[test]
fn black_on_white_is_21_and_a_colour_on_itself_is_1() {
    let (black, white) = ([0; 3], [255; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(white, black) - 21.0).abs() < 1e-9);
    assert!((contrast([18, 52, 86], [18, 52, 86]) - 1.0).abs() < 1e-9);
}

#[test]
fn the_grey_known_to_just_pass_on_white_passes_and_the_next_does_not() {
    assert!(contrast([0x76; 3], [255; 3]) >= TEXT);
    assert!(contrast([0x77; 3], [255; 3]) < TEXT);
    assert!((contrast([255, 0, 0], [255; 3]) - 3.998).abs() < 0.001);
}

#[test]
fn tokens_are_read_from_both_forms_and_comments_are_not() {
    let css = "/* --no: #ffffff; */ :root { --a: light-dark(#010203, #0a0b0c); /* --b: #fff000; */ --c: #ff8000; --d: 1rem; }";
    let read: BTreeMap<String, Token> =
        declarations(css).into_iter().filter_map(|(name, text)| Some((name, value(&text)?))).collect();
    let expected = [
        ("a".to_owned(), Token { light: [1, 2, 3], dark: [10, 11, 12] }),
        ("c".to_owned(), Token { light: [255, 128, 0], dark: [255, 128, 0] }),
    ];
    assert_eq!(read, expected.into());
}
