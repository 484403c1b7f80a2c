//! Numbers and dates natively, by ICU with Unicode's CLDR: the same data the
//! browser's `Intl` has.

use icu_calendar::{Date, Iso};
use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M, Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

use crate::domain::{Lang, PartialDate, Weekday};
use crate::l10n::{Formats, format_locale};

pub struct IcuFormats;

/// The language with Latin digits.
fn locale(lang: Lang) -> Locale {
    format_locale(lang).parse().unwrap_or(Locale::UNKNOWN)
}

fn day(date: PartialDate) -> Option<Date<Iso>> {
    let (month, day) = (date.month.unwrap_or(1) as u8, date.day.unwrap_or(1) as u8);
    Date::try_new_iso(i32::from(date.year), month, day).ok()
}

impl Formats for IcuFormats {
    fn decimal(&self, lang: Lang, value: f64, decimals: u8) -> String {
        let scaled = (value * 10f64.powi(i32::from(decimals))).round() as i64;
        let mut number = Decimal::from(scaled);
        number.multiply_pow10(-i16::from(decimals));
        DecimalFormatter::try_new(locale(lang).into(), Default::default())
            .map_or_else(|_| number.to_string(), |f| f.format(&number).to_string())
    }

    fn date(&self, lang: Lang, date: PartialDate) -> String {
        let prefs = locale(lang).into();
        let text = day(date).and_then(|day| {
            Some(match (date.month, date.day) {
                (Some(_), Some(_)) => DateTimeFormatter::try_new(prefs, YMD::long()).ok()?.format(&day).to_string(),
                (Some(_), None) => DateTimeFormatter::try_new(prefs, YM::long()).ok()?.format(&day).to_string(),
                _ => DateTimeFormatter::try_new(prefs, Y::long()).ok()?.format(&day).to_string(),
            })
        });
        text.unwrap_or_else(|| date.to_string())
    }

    fn weekday(&self, lang: Lang, weekday: Weekday) -> String {
        // 4 January 2021 was a Monday.
        let offset = Weekday::ALL.iter().position(|d| *d == weekday).unwrap_or_default() as i8;
        let date = PartialDate { year: 2021, month: Some(1), day: Some(4 + offset) };
        day(date)
            .and_then(|day| {
                Some(DateTimeFormatter::try_new(locale(lang).into(), E::long()).ok()?.format(&day).to_string())
            })
            .unwrap_or_default()
    }

    fn month(&self, lang: Lang, month: i8) -> String {
        day(PartialDate { year: 2021, month: Some(month), day: None })
            .and_then(|day| {
                Some(DateTimeFormatter::try_new(locale(lang).into(), M::long()).ok()?.format(&day).to_string())
            })
            .unwrap_or_default()
    }

    fn sorted(&self, lang: Lang, texts: &[&str]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..texts.len()).collect();
        match Collator::try_new(locale(lang).into(), CollatorOptions::default()) {
            Ok(collator) => order.sort_by(|a, b| collator.compare(texts[*a], texts[*b])),
            Err(_) => order.sort_by_key(|at| texts[*at]),
        }
        order
    }
}
