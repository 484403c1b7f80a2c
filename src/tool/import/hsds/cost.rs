//! What it costs: `cost_options`, in euro.

use serde_json::Value;

use super::attributes::{Own, attributes};
use super::record::Record;
use crate::catalogue::TEXT_MAX;
use crate::domain::*;
use crate::tool::import::Fields;
use crate::tool::import::clean;
use crate::tool::own_words::OwnWord;

/// Our amounts are in its cents.
const CURRENCY: &str = "EUR";

pub fn cost(fields: &mut Fields, own: &Own, record: &mut Record) {
    let mut amounts = Vec::new();
    for item in fields.list("cost_options") {
        match amount(&item, record) {
            Ok((found, whole)) => {
                amounts.extend(found);
                if !whole {
                    record.keep("cost_options", &item, None);
                }
            }
            Err(why) => record.keep("cost_options", &item, Some(&why)),
        }
    }
    let free = amounts.iter().filter(|amount| amount.max_cents == 0).count();
    let of_amounts = match (free, amounts.len()) {
        (_, 0) => None,
        (free, all) if free == all => Some(CostKind::Free),
        (0, _) => Some(CostKind::Fixed),
        _ => Some(CostKind::Mixed),
    };
    let kind = own.first(OwnWord::Cost, CostKind::parse).or(of_amounts);
    let uitpas = own.known(OwnWord::Uitpas);
    if kind.is_some() || !uitpas.is_unknown() {
        let paid = amounts.iter().any(|amount| amount.min_cents > 0);
        let kind = match kind {
            Some(CostKind::Free) if paid => CostKind::Mixed,
            kind => kind.unwrap_or(CostKind::Unknown),
        };
        record.draft.cost = Some(Cost { kind, uitpas, amounts, sources: Vec::new() });
    }
}

/// An amount, if the option names one, and whether it says all; or why it
/// cannot be used.
fn amount(item: &Value, record: &mut Record) -> Result<(Option<Amount>, bool), String> {
    let mut fields = Fields::of(item).ok_or("a cost option is not an object")?;
    let (own, others) = attributes(&mut fields);
    let (option, words) = (fields.line("option"), fields.line("amount_description"));
    let today = Day(record.context.today);
    let (from, to) = (fields.day("valid_from"), fields.day("valid_to"));
    if from.is_some_and(|from| from > today) || to.is_some_and(|to| to < today) {
        return Err("a price does not hold today".to_owned());
    }
    let Some(amount) = fields.number("amount") else {
        if fields.has("amount") {
            return Err("an amount is not a number".to_owned());
        }
        let said = [option, words].into_iter().flatten().collect::<Vec<_>>().join(": ");
        record.note(NoteAbout::Cost, &said);
        return Ok((None, others.is_empty() && from.or(to).is_none() && !fields.has_left()));
    };
    match fields.line("currency") {
        Some(currency) if !currency.eq_ignore_ascii_case(CURRENCY) => {
            return Err(format!("a price is in `{currency}`"));
        }
        Some(_) => {}
        None => record.tell("a price has no currency: read as euro"),
    }
    let min_cents = cents(amount).ok_or_else(|| format!("{amount} is not an amount of money"))?;
    let up_to = own.first(OwnWord::UpTo, |text| text.parse::<u32>().ok());
    let per = own.first(OwnWord::Per, Per::parse);
    let label = match (per, option) {
        (Some(_), Some(option)) => option,
        // What it is paid for stands in words only.
        (_, option) => {
            let said = option.into_iter().chain(words).collect::<Vec<_>>().join(", ");
            if said.is_empty() { record.draft.words.values().map(|w| w.name.clone()).collect() } else { said }
        }
    };
    let label = TextMap([(record.context.lang, clean::shortened(&label, TEXT_MAX))].into());
    let max_cents = up_to.unwrap_or(min_cents).max(min_cents);
    let found = Amount { label, min_cents, max_cents, per: per.unwrap_or(Per::Time), sources: Vec::new() };
    Ok((Some(found), others.is_empty() && from.or(to).is_none() && !fields.has_left()))
}

/// Whole cents; an amount below nothing or beyond a million is none.
fn cents(amount: f64) -> Option<u32> {
    (0.0..=1_000_000.0).contains(&amount).then(|| (amount * 100.0).round() as u32)
}
