//! How facts are written in a cell, and read back. Lists are separated by a
//! semicolon; empty means unknown.

use crate::domain::*;

/// Between the items of a list.
const SEPARATOR: &str = "; ";

/// What a cell of a closed set of words can be.
pub trait Word: Copy + 'static {
    const WORDS: &'static [Self];
    fn word(self) -> &'static str;
}

macro_rules! word {
    ($($name:ident),+) => { $(impl Word for $name {
        const WORDS: &'static [$name] = $name::ALL;
        fn word(self) -> &'static str { self.as_str() }
    })+ };
}
word!(Category, State, Coverage, Stage, Group, DayPart, Weekday, CostKind, How, Places);

impl Word for Known {
    const WORDS: &'static [Known] = &[Known::Yes, Known::No];
    fn word(self) -> &'static str {
        match self {
            Known::Yes => "yes",
            Known::No => "no",
            Known::Unknown => "",
        }
    }
}

impl Word for Access {
    const WORDS: &'static [Access] = &[Access::Yes, Access::Partly, Access::No];
    fn word(self) -> &'static str {
        match self {
            Access::Yes => "yes",
            Access::Partly => "partly",
            Access::No => "no",
            Access::Unknown => "",
        }
    }
}

pub fn word<T: Word>(cell: &str) -> Result<T, String> {
    T::WORDS.iter().copied().find(|word| word.word() == cell.to_lowercase()).ok_or_else(|| {
        let all: Vec<&str> = T::WORDS.iter().map(|word| word.word()).collect();
        format!("`{cell}` is not one of {}", all.join(", "))
    })
}

/// The word, or the value for an empty cell.
pub fn word_or<T: Word>(cell: &str, empty: T) -> Result<T, String> {
    if cell.is_empty() { Ok(empty) } else { word(cell) }
}

pub fn list<T>(cell: &str, item: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, String> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).map(item).collect()
}

pub fn listed<T>(items: impl IntoIterator<Item = T>, shown: impl Fn(T) -> String) -> String {
    items.into_iter().map(shown).collect::<Vec<_>>().join(SEPARATOR)
}

pub fn parsed<T: std::str::FromStr>(cell: &str) -> Result<T, String>
where
    T::Err: std::fmt::Display,
{
    cell.parse().map_err(|e: T::Err| e.to_string())
}

/// None for an empty cell.
pub fn optional<T>(cell: &str, read: impl Fn(&str) -> Result<T, String>) -> Result<Option<T>, String> {
    if cell.is_empty() { Ok(None) } else { read(cell).map(Some) }
}

/// `2027-07-05`; also as spreadsheets here rewrite it: `5/07/2027`, `5-7-2027`.
pub fn day(cell: &str) -> Result<Day, String> {
    european(cell).unwrap_or_else(|| cell.to_owned()).parse().map_err(|e: NotADay| e.to_string())
}

pub fn partial_date(cell: &str) -> Result<PartialDate, String> {
    european(cell).unwrap_or_else(|| cell.to_owned()).parse().map_err(|e: NotADate| e.to_string())
}

/// Day, month and a year of four digits: of two nobody knows the century.
fn european(cell: &str) -> Option<String> {
    let mut parts = cell.split(['/', '-', '.']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (day, month): (u8, u8) = (day.parse().ok()?, month.parse().ok()?);
    let whole = parts.next().is_none() && year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    whole.then(|| format!("{year}-{month:02}-{day:02}"))
}

/// Years as a number, anything finer as in ISO 8601 without the P: `6`,
/// `2Y6M`, `8W`.
pub fn age(cell: &str) -> Result<Age, String> {
    match cell.parse::<u16>() {
        Ok(years) => parsed(&format!("P{years}Y")),
        Err(_) => parsed(&format!("P{}", cell.to_uppercase())),
    }
}

pub fn shown_age(age: Age) -> String {
    let text = age.to_string();
    let text = text.trim_start_matches('P');
    text.strip_suffix('Y').filter(|years| years.bytes().all(|b| b.is_ascii_digit())).unwrap_or(text).to_owned()
}

/// `6 to 12`, `2Y6M to`, `to 25`, or with a hyphen.
pub fn ages(cell: &str) -> Result<AgeRange, String> {
    let wrong =
        |_| format!("`{cell}` is not a range of ages: write 6 to 12, or 6 to (a spreadsheet makes a date of 6-12)");
    let (from, to) = cell.split_once("to").or_else(|| cell.split_once('-')).ok_or(()).map_err(wrong)?;
    let side = |text: &str| optional(text.trim(), age).map_err(|_| wrong(()));
    Ok(AgeRange { from: side(from)?, to: side(to)?, sources: Vec::new() })
}

/// Not with a hyphen: a spreadsheet would make a day in December of `6-12`.
pub fn shown_ages(range: &AgeRange) -> String {
    let side = |age: Option<Age>| age.map(shown_age).unwrap_or_default();
    format!("{} to {}", side(range.from), side(range.to)).trim().to_owned()
}

pub fn hour(cell: &str) -> Result<Hour, String> {
    // A spreadsheet may cut the first 0 and add seconds.
    let mut parts: Vec<&str> = cell.split(':').collect();
    if parts.len() == 3 && parts[2] == "00" {
        parts.pop();
    }
    let text = parts.join(":");
    let text = if text.len() == 4 { format!("0{text}") } else { text };
    Hour::try_from(text).map_err(|e| e.to_string())
}

/// `09:00-12:00`, `09:00-`, `-12:00`.
type Span = (Option<Hour>, Option<Hour>);

fn span(text: &str) -> Result<Span, String> {
    let (from, to) =
        text.split_once('-').ok_or_else(|| format!("`{text}` is not a span of hours: write 09:00-12:00"))?;
    Ok((optional(from.trim(), hour)?, optional(to.trim(), hour)?))
}

fn shown_span((from, to): Span) -> Option<String> {
    let side = |hour: Option<Hour>| hour.map(String::from).unwrap_or_default();
    (from.is_some() || to.is_some()).then(|| format!("{}-{}", side(from), side(to)))
}

fn shown_days(days: &[Weekday]) -> String {
    days.iter().map(|day| day.as_str()).collect::<Vec<_>>().join(" ")
}

/// The weekdays at the start of a list of words.
fn days<'a>(words: &[&'a str]) -> (Vec<Weekday>, Vec<&'a str>) {
    let count = words.iter().take_while(|word| Weekday::parse(&word.to_lowercase()).is_some()).count();
    let days = words[..count].iter().filter_map(|word| Weekday::parse(&word.to_lowercase())).collect();
    (days, words[count..].to_vec())
}

/// `mo tu 09:00-12:00`, with `in 7 8` for the months.
pub fn hours(cell: &str) -> Result<Hours, String> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let (days, mut rest) = days(&words);
    let months = match rest.iter().position(|word| *word == "in") {
        Some(at) => {
            let months: Result<Vec<u8>, String> = rest[at + 1..].iter().map(|month| parsed(month)).collect();
            rest.truncate(at);
            months?
        }
        None => Vec::new(),
    };
    let (opens, closes) = match rest.as_slice() {
        [] => (None, None),
        [one] => span(one)?,
        _ => return Err(format!("`{cell}`: write the days, then one span: mo tu 09:00-12:00")),
    };
    if days.is_empty() {
        return Err(format!("`{cell}` names no day: mo, tu, we, th, fr, sa, su"));
    }
    Ok(Hours { days, opens, closes, months, sources: Vec::new() })
}

pub fn shown_hours(hours: &Hours) -> String {
    let mut parts = vec![shown_days(&hours.days)];
    parts.extend(shown_span((hours.opens, hours.closes)));
    if !hours.months.is_empty() {
        parts.push(format!("in {}", hours.months.iter().map(u8::to_string).collect::<Vec<_>>().join(" ")));
    }
    parts.join(" ")
}

/// `2027-07-05/2027-07-09 mo tu 09:00-16:00 care 08:00-17:30`.
pub fn period(cell: &str) -> Result<Period, String> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let Some((first, rest)) = words.split_first() else {
        return Err("a period is empty".to_owned());
    };
    let (start, end) = first.split_once('/').unwrap_or((first, first));
    let (start, end) = (parsed::<Day>(start)?, parsed::<Day>(end)?);
    let (days, mut rest) = days(rest);
    let care = match rest.iter().position(|word| *word == "care") {
        Some(at) => {
            let care = span(rest.get(at + 1).ok_or("after `care` comes its span of hours")?)?;
            rest.truncate(at);
            care
        }
        None => (None, None),
    };
    let (opens, closes) = match rest.as_slice() {
        [] => (None, None),
        [one] => span(one)?,
        _ => return Err(format!("`{cell}`: write 2027-07-05/2027-07-09 mo tu 09:00-16:00 care 08:00-17:30")),
    };
    let (care_from, care_until) = care;
    Ok(Period { start, end, days, opens, closes, care_from, care_until, sources: Vec::new() })
}

pub fn shown_period(period: &Period) -> String {
    let mut parts = vec![format!("{}/{}", period.start, period.end)];
    if !period.days.is_empty() {
        parts.push(shown_days(&period.days));
    }
    parts.extend(shown_span((period.opens, period.closes)));
    parts.extend(shown_span((period.care_from, period.care_until)).map(|care| format!("care {care}")));
    parts.join(" ")
}

/// Euros with a point or a comma: `12`, `12.50`, `12,5`.
fn cents(text: &str) -> Result<u32, String> {
    let fail = || format!("`{text}` is not an amount in euro: write 12.50");
    let plain = text.trim().trim_start_matches('€').trim().replace(',', ".");
    let (euros, rest) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if euros.is_empty() || rest.len() > 2 || !digits(euros) || !digits(rest) {
        return Err(fail());
    }
    let euros: u32 = euros.parse().map_err(|_| fail())?;
    let rest: u32 = format!("{rest:0<2}").parse().map_err(|_| fail())?;
    euros.checked_mul(100).and_then(|cents| cents.checked_add(rest)).ok_or_else(fail)
}

fn shown_cents(cents: u32) -> String {
    if cents.is_multiple_of(100) { (cents / 100).to_string() } else { format!("{}.{:02}", cents / 100, cents % 100) }
}

/// `95.50 per person: Basistarief`, `2-5 per day: …`. The label is in `lang`.
pub fn amount(cell: &str, lang: Lang) -> Result<Amount, String> {
    let fail = || format!("`{cell}`: write 12.50 per day: what it is for");
    let (price, label) = cell.split_once(':').ok_or_else(fail)?;
    let (sum, per) = price.split_once(" per ").ok_or_else(fail)?;
    let per = Per::ALL.iter().copied().find(|one| one.as_str() == per.trim()).ok_or_else(|| {
        let all: Vec<&str> = Per::ALL.iter().map(|per| per.as_str()).collect();
        format!("`{}` is not one of {}", per.trim(), all.join(", "))
    })?;
    let (min, max) = sum.split_once('-').unwrap_or((sum, sum));
    let label = TextMap([(lang, label.trim().to_owned())].into());
    Ok(Amount { label, min_cents: cents(min)?, max_cents: cents(max)?, per, sources: Vec::new() })
}

pub fn shown_amount(amount: &Amount, lang: Lang) -> String {
    let (min, max) = (shown_cents(amount.min_cents), shown_cents(amount.max_cents));
    let sum = if min == max { min } else { format!("{min}-{max}") };
    let label = amount.label.get(lang).map_or("", |(_, text)| text);
    format!("{sum} per {}: {label}", amount.per.as_str())
}

/// `09 123 45 67`, and in brackets whose it is where it is another's.
pub fn contact(cell: &str, kind: ContactKind) -> Contact {
    let with_label = cell.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    let (value, label) = with_label.map_or((cell, None), |(value, label)| (value, Some(label.to_owned())));
    Contact { kind, value: value.trim().to_owned(), label, sources: Vec::new() }
}

pub fn shown_contact(contact: &Contact) -> String {
    match &contact.label {
        Some(label) => format!("{} ({label})", contact.value),
        None => contact.value.clone(),
    }
}
