//! Carrying a plan: a link and a picture that hold all of it, a calendar file,
//! paper.

use leptos::prelude::*;

use super::{Shown, record};
use crate::calendar::Event;
use crate::components::{Glyph, Icon, Qr, ShareButton, child_name, wording};
use crate::domain::Lang;
use crate::plan::{Entry, Household, Share, Slot, encode, requests, stay};
use crate::route::Page;
use crate::state::use_site;

pub fn section(shown: &Shown) -> AnyView {
    let l = &shown.l;
    let site = use_site();
    let named = RwSignal::new(false);
    let any = Memo::new(move |_| site.planning.with(|household| !household.plan.is_empty()));
    let private = Memo::new(move |_| {
        site.planning.with(|household| {
            household.family.children().iter().any(|child| !child.name().is_empty())
                || household.plan.entries().iter().any(|entry| !entry.note().is_empty())
        })
    });
    let href = Memo::new(move |_| {
        let share = if named.get() { Share::Names } else { Share::Plain };
        site.href(Page::Plan(site.planning.with(|household| encode(household, share))))
    });
    let names = {
        let l = l.clone();
        move || {
            private.get().then(|| {
                view! {
                    <label class="check">
                        <input
                            type="checkbox"
                            prop:checked=move || named.get()
                            on:change=move |event| named.set(event_target_checked(&event))
                        />
                        <span>{l.text("carry-names")}</span>
                    </label>
                }
            })
        }
    };
    let picture = {
        let l = l.clone();
        move || {
            let address = site.device().address(&href.get());
            view! { <Qr address label=l.text("carry-qr") otherwise=l.text("carry-too-long") /> }
        }
    };
    let share = {
        let title = l.text("plan-title");
        move || view! { <ShareButton title=title.clone() href=href.get() /> }
    };
    let save = {
        let shown = shown.clone();
        move |_| {
            let events = events(&shown, &site.planning.get());
            site.save_events(&site.href(Page::Plan(String::new())), events);
        }
    };
    let l = l.clone();
    (move || {
        any.get().then(|| {
            view! {
                <section class="carry" aria-labelledby="carry">
                    <h2 id="carry">
                        <Icon glyph=Glyph::Share />
                        {l.text("carry-title")}
                    </h2>
                    <div class="carry-ways">
                        <div class="carry-picture">{picture.clone()}</div>
                        <div>
                            <p>{l.text("carry-hint")}</p>
                            {names.clone()}
                            <div class="actions">
                                <button class="button primary" type="button" on:click=move |_| site.print()>
                                    <Icon glyph=Glyph::Print />
                                    {l.text("carry-print")}
                                </button>
                                <span class="no-kiosk actions">
                                    {share.clone()}
                                    <button class="button quiet" type="button" on:click=save.clone()>
                                        <Icon glyph=Glyph::Calendar />
                                        {l.text("calendar-add")}
                                    </button>
                                </span>
                            </div>
                        </div>
                    </div>
                </section>
            }
        })
    })
    .into_any()
}

/// What of the plan has a date, as events: each day of an entry, and the last
/// day to ask for it.
fn events(shown: &Shown, household: &Household) -> Vec<Event> {
    let records = use_site().records.with_untracked(|records| records.found.clone());
    let weeks = household.plan.entries().iter().filter(|entry| matches!(entry.slot, Slot::Week(_)));
    let weeks = weeks.flat_map(|entry| of_entry(shown, household, entry, record(&records, entry)));
    let asking = requests(&household.plan, &records).into_iter();
    let today = shown.today.get_untracked();
    let asking = asking.filter_map(|request| {
        let by = request.by.filter(|by| today.is_none_or(|today| today <= *by))?;
        let name = records.get(&request.service)?.texts.get(&Lang::NL)?.name.clone();
        Some(Event {
            uid: format!("calendar-ask-{}-{}", request.service, String::from(by)),
            summary: shown.l.text_with("calendar-ask", &[("name", name.into())]),
            description: String::new(),
            location: None,
            first: by,
            last: by,
            weekdays: vec![],
            hours: None,
            remind: Some(1),
        })
    });
    weeks.chain(asking).collect()
}

fn of_entry(
    shown: &Shown,
    household: &Household,
    entry: &Entry,
    record: Option<&crate::domain::Service>,
) -> Vec<Event> {
    let l = &shown.l;
    let children = household.family.children();
    let who = entry.children.iter().filter_map(|at| Some(child_name(l, at, children.get(at)?)));
    let who = wording::listed(l, who.collect());
    let text = record.and_then(|record| record.text(l.lang())).map(|(_, text)| text);
    let dutch = record.and_then(|record| record.texts.get(&Lang::NL)).or(text);
    let name = dutch.map_or_else(|| shown.name(&entry.service), |text| text.name.clone());
    let mut description = vec![who.clone()];
    description.extend(text.map(|text| text.next_step.clone()));
    description.extend(Some(entry.note().to_owned()).filter(|note| !note.is_empty()));
    let days = entry.days.iter().zip(entry.dates());
    let events = days.map(|(at, date)| {
        let hours = stay(entry, at, record).activity.map(|span| (span.from(), span.until()));
        Event {
            uid: format!("{}-{}-{}", entry.service, String::from(date), who_code(entry)),
            summary: format!("{name} ({who})"),
            description: description.join("\n"),
            location: record
                .and_then(|record| record.places.iter().find(|place| place.street.is_some()))
                .map(wording::address),
            first: date,
            last: date,
            weekdays: vec![],
            hours,
            remind: None,
        }
    });
    events.collect()
}

/// Tells two entries of the same service and day apart.
fn who_code(entry: &Entry) -> String {
    entry.children.iter().map(|at| (at + 1).to_string()).collect()
}
