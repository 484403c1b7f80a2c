//! Numbers and dates by the browser's `Intl`, with Latin digits.

use std::cmp::Ordering;

use js_sys::{Array, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::order::ordered;
use crate::domain::{Lang, PartialDate, Weekday};
use crate::l10n::{Formats, format_locale};

pub struct BrowserFormats;

fn locales(lang: Lang) -> Array {
    Array::of1(&JsValue::from_str(&format_locale(lang)))
}

fn options(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}

fn format_date(lang: Lang, date: PartialDate, fields: &[(&str, &str)]) -> String {
    let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
    let moment = js_sys::Date::new(&JsValue::from_f64(
        js_sys::Date::utc(f64::from(date.year), f64::from(month) - 1.0) + f64::from(day - 1) * 86_400_000.0,
    ));
    let mut entries: Vec<(&str, JsValue)> = fields.iter().map(|(k, v)| (*k, JsValue::from_str(v))).collect();
    entries.push(("timeZone", JsValue::from_str("UTC")));
    let format = Intl::DateTimeFormat::new(&locales(lang), &options(&entries));
    let text = format.format().call1(&JsValue::NULL, &moment);
    text.ok().and_then(|text| text.dyn_into::<js_sys::JsString>().ok()).map_or_else(|| date.to_string(), String::from)
}

impl Formats for BrowserFormats {
    fn decimal(&self, lang: Lang, value: f64, decimals: u8) -> String {
        let digits = JsValue::from_f64(f64::from(decimals));
        let options = options(&[("minimumFractionDigits", digits.clone()), ("maximumFractionDigits", digits)]);
        let format = Intl::NumberFormat::new(&locales(lang), &options);
        let text = format.format().call1(&JsValue::NULL, &JsValue::from_f64(value));
        text.ok().and_then(|text| text.as_string()).unwrap_or_else(|| value.to_string())
    }

    fn date(&self, lang: Lang, date: PartialDate) -> String {
        let year = ("year", "numeric");
        let month = ("month", "long");
        match (date.month, date.day) {
            (Some(_), Some(_)) => format_date(lang, date, &[year, month, ("day", "numeric")]),
            (Some(_), None) => format_date(lang, date, &[year, month]),
            _ => format_date(lang, date, &[year]),
        }
    }

    fn weekday(&self, lang: Lang, day: Weekday) -> String {
        // 4 January 2021 was a Monday.
        let offset = Weekday::ALL.iter().position(|d| *d == day).unwrap_or_default() as i8;
        let date = PartialDate { year: 2021, month: Some(1), day: Some(4 + offset) };
        format_date(lang, date, &[("weekday", "long")])
    }

    fn month(&self, lang: Lang, month: i8) -> String {
        let date = PartialDate { year: 2021, month: Some(month), day: None };
        format_date(lang, date, &[("month", "long")])
    }

    fn sorted(&self, lang: Lang, texts: &[&str]) -> Vec<usize> {
        let collator = Intl::Collator::new(&locales(lang), &Object::new());
        let compare = collator.compare();
        let texts: Vec<JsValue> = texts.iter().map(|text| JsValue::from_str(text)).collect();
        ordered(texts.len(), &|a, b| {
            let answer = compare.call2(&JsValue::NULL, &texts[a], &texts[b]);
            let number = answer.ok().and_then(|n| n.as_f64()).unwrap_or(0.0);
            number.partial_cmp(&0.0).unwrap_or(Ordering::Equal)
        })
    }
}
