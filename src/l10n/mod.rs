//! Messages in the reader's language: Fluent bundles, the choice of a
//! language, and the formats numbers and dates are written in.
//!
//! The same `.ftl` files serve the app (fetched) and the native pages (read
//! from `locales/`). How a date or number looks is asked of a [`Formats`]:
//! `Intl` in the browser, ICU natively, both by Unicode's CLDR.

mod negotiate;

use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

pub use negotiate::negotiate;

use crate::domain::{Direction, Lang, PartialDate, Region, Weekday};

/// How a language writes numbers and dates, always with Latin digits
/// (`-u-nu-latn`), because those are on the doors and in the phone.
pub trait Formats: Send + Sync {
    /// A number with `decimals` digits after the decimal sign.
    fn decimal(&self, lang: Lang, value: f64, decimals: u8) -> String;
    /// "2 maart 2021", "maart 2021" or "2021".
    fn date(&self, lang: Lang, date: PartialDate) -> String;
    /// "maandag".
    fn weekday(&self, lang: Lang, day: Weekday) -> String;
    /// "mei", from 1 to 12.
    fn month(&self, lang: Lang, month: i8) -> String;
    /// The texts in the order of the language's dictionary, as positions.
    fn sorted(&self, lang: Lang, texts: &[&str]) -> Vec<usize>;
}

/// The locale numbers and dates are written in: English as in Europe
/// ("2 March 2021"), always with Latin digits.
pub fn format_locale(lang: Lang) -> String {
    let tag = if lang.as_str() == "en" { "en-GB" } else { lang.as_str() };
    format!("{tag}-u-nu-latn")
}

/// Why a locale cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    #[error("the messages of `{lang}` cannot be read: {problems}")]
    Syntax { lang: Lang, problems: String },
    #[error("`{0}` is not a language Fluent knows")]
    Tag(Lang),
}

type Bundle = FluentBundle<FluentResource>;

/// The Dutch messages. A reader of another language needs them where Dutch
/// stands beside the own words, so they may come later; every localizer that
/// holds them sees them then.
#[derive(Clone, Default)]
pub struct Dutch(Arc<OnceLock<Bundle>>);

impl Dutch {
    /// Once: later messages change nothing.
    pub fn read(&self, messages: &str) -> Result<(), LocaleError> {
        if !self.is_there() {
            // Of two that come at once one is enough.
            let _ = self.0.set(bundle(Lang::NL, messages)?);
        }
        Ok(())
    }

    pub fn is_there(&self) -> bool {
        self.0.get().is_some()
    }
}

/// The messages of one reader: the active language, then Dutch. Cheap to clone.
#[derive(Clone)]
pub struct Localizer {
    lang: Lang,
    /// The active language's, unless that is Dutch.
    own: Option<Arc<Bundle>>,
    dutch: Dutch,
    formats: Arc<dyn Formats>,
    /// Variables every message can use; few enough to look through.
    place: Vec<(&'static str, String)>,
}

/// The forms of the place's name that messages can use, with the variable each
/// is given as.
pub const PLACE_FORMS: [(&str, &str); 3] = [("name", "place"), ("in", "placeIn"), ("whole", "placeWhole")];
/// The variable that is the name of the region's discount pass.
pub const PASS: &str = "pass";

impl Localizer {
    /// From the active language's messages and the Dutch ones.
    pub fn new(lang: Lang, active: &str, dutch: &str, formats: Arc<dyn Formats>) -> Result<Localizer, LocaleError> {
        let localizer = Localizer::beside(lang, active, Dutch::default(), formats)?;
        localizer.dutch.read(dutch)?;
        Ok(localizer)
    }

    /// From the active language's messages; the Dutch ones may come later.
    pub fn beside(lang: Lang, active: &str, dutch: Dutch, formats: Arc<dyn Formats>) -> Result<Localizer, LocaleError> {
        let own = match lang == Lang::NL {
            true => dutch.read(active).map(|()| None)?,
            false => Some(Arc::new(bundle(lang, active)?)),
        };
        Ok(Localizer { lang, own, dutch, formats, place: Vec::new() })
    }

    /// Lets messages speak of the region by name.
    pub fn with_region(mut self, region: &Region) -> Localizer {
        self.place = PLACE_FORMS.iter().map(|(form, var)| (*var, region.place(self.lang, form).to_owned())).collect();
        self.place.extend(region.discount_pass.clone().map(|name| (PASS, name)));
        self
    }

    /// Whether the region has a discount pass: only then messages may name it.
    pub fn knows_pass(&self) -> bool {
        self.place.iter().any(|(name, _)| *name == PASS)
    }

    /// The same in Dutch: what stands beside the reader's words on paper.
    pub fn in_dutch(&self, region: &Region) -> Localizer {
        Localizer { lang: Lang::NL, own: None, ..self.clone() }.with_region(region)
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }

    /// The message `id`. One that no bundle has shows its id in brackets, so
    /// that it is seen; a test and the build make sure there is none.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    pub fn text_with(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        self.say([self.own.as_deref(), self.dutch.0.get()], id, values)
    }

    /// The message in Dutch, whatever the reader's language: what one says at
    /// a door or on the phone.
    pub fn dutch(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        self.say([self.dutch.0.get(), None], id, values)
    }

    fn say(&self, bundles: [Option<&Bundle>; 2], id: &str, values: &[(&'static str, Value)]) -> String {
        let mut args = FluentArgs::new();
        for (name, form) in &self.place {
            args.set(*name, FluentValue::from(form.as_str()));
        }
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(*number),
            };
            args.set(*name, value);
        }
        for bundle in bundles.into_iter().flatten() {
            let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
            if errors.is_empty() {
                return text.into_owned();
            }
        }
        format!("[{id}]")
    }

    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.formats.decimal(self.lang, value, decimals).replace('\u{202f}', "\u{a0}")
    }

    pub fn date(&self, date: PartialDate) -> String {
        // CLDR writes a narrow no-break space here and there, browsers a plain one.
        self.formats.date(self.lang, date).replace('\u{202f}', " ")
    }

    /// Positions of the texts in alphabetical order, as the language has it.
    pub fn sorted(&self, texts: &[&str]) -> Vec<usize> {
        self.formats.sorted(self.lang, texts)
    }

    pub fn weekday(&self, day: Weekday) -> String {
        self.formats.weekday(self.lang, day)
    }

    pub fn month(&self, month: i8) -> String {
        self.formats.month(self.lang, month)
    }
}

/// A value for a message's variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

macro_rules! from_number {
    ($($number:ty),+) => { $(impl From<$number> for Value {
        fn from(number: $number) -> Value { Value::Number(number as f64) }
    })+ };
}
from_number!(u8, u16, u32, i16, i32, usize, f64);

fn bundle(lang: Lang, messages: &str) -> Result<Bundle, LocaleError> {
    let tag = lang.as_str().parse().map_err(|_| LocaleError::Tag(lang))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks keep a Latin name whole inside Arabic; where everything
    // runs one way they would only be invisible litter in titles and copies.
    bundle.set_use_isolating(lang.direction() == Direction::RightToLeft);
    let syntax = |problems: String| LocaleError::Syntax { lang, problems };
    let resource = FluentResource::try_new(messages.to_owned())
        .map_err(|(_, errors)| syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
    bundle
        .add_resource(resource)
        .map_err(|errors| syntax(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
    Ok(bundle)
}
