//! Carrying a plan: a link and a picture that hold all of it, a calendar file,
//! paper.

use leptos::prelude::*;

use super::Shown;
use super::agenda::Agenda;
use crate::components::{Glyph, Icon, PrintButton, Qr, ShareButton};
use crate::domain::Lang;
use crate::plan::{Share, encode};
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
            let household = site.planning.get();
            let records = site.records.with_untracked(|records| records.found.clone());
            let agenda = Agenda {
                l: &shown.l,
                holidays: &shown.catalogue.base.holidays,
                household: &household,
                records: &records,
                name: &|id| shown.name_in(Lang::NL, id, None),
            };
            site.save_events(&site.href(Page::Plan(String::new())), agenda.events(shown.today.get_untracked()));
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
                                <PrintButton label=l.text("carry-print") primary=true />
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
