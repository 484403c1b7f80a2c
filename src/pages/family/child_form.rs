//! One child: what a parent may tell of it. A colour is enough.

use std::sync::Arc;

use leptos::prelude::*;

use super::NEWEST;
use crate::components::{ChildBadge, Glyph, Icon, child_age, child_name, child_school, colour, wording};
use crate::domain::{Day, Lang};
use crate::l10n::Localizer;
use crate::plan::{Birth, Child, Colour, NAME_LENGTH};
use crate::state::{Catalogue, Planning, use_messages, use_site};

/// Years of birth to choose from, counted back from now.
const YEARS: i16 = 20;

/// Reads something of a child, tracked.
fn of<T: Default>(planning: Planning, at: usize, read: impl Fn(&Child) -> T) -> T {
    planning.with(|household| household.family.children().get(at).map(&read)).unwrap_or_default()
}

pub fn form(at: usize, newest: bool, today: RwSignal<Option<Day>>, catalogue: &Arc<Catalogue>) -> AnyView {
    let l = use_messages();
    let planning = use_site().planning;
    let title = {
        let l = l.clone();
        move || of(planning, at, |child| child_name(&l, at, child))
    };
    let remove = {
        let name = title.clone();
        let l = l.clone();
        move || l.text_with("family-remove-child", &[("name", name().into())])
    };
    let about = {
        let (l, base) = (l.clone(), catalogue.base.clone());
        move || {
            let day = today.get()?;
            let age = of(planning, at, |child| child_age(&l, child, day));
            let school = of(planning, at, |child| child_school(&l, child, day, &base));
            wording::joined(" · ", [age, school])
        }
    };
    let badge = move || {
        let shown = planning.with(|household| household.family.children().get(at).map(|child| child.colour));
        shown.map(|colour| view! { <ChildBadge at colour /> })
    };
    let change = move |change: &dyn Fn(&mut Child)| planning.change(|household| household.family.change(at, change));
    let name_field = format!("child-name-{at}");
    view! {
        <li class="panel child">
            <h2 id=newest.then_some(NEWEST) tabindex="-1">
                {badge}
                <span>{title}</span>
            </h2>
            <p class="hint" role="status">{about}</p>
            {birth(&l, at, planning, today)}
            <div class="field">
                <label for=name_field.clone()>{l.text("child-name")}</label>
                <input
                    class="text"
                    id=name_field
                    type="text"
                    autocomplete="off"
                    maxlength=NAME_LENGTH
                    prop:value=move || of(planning, at, |child| child.name().to_owned())
                    on:change=move |event| {
                        let name = event_target_value(&event);
                        change(&|child| child.set_name(&name));
                    }
                />
            </div>
            <details>
                <summary>{l.text("child-more")}</summary>
                {colours(&l, at, planning)}
                {needs(&l, at, planning, catalogue)}
            </details>
            <button
                class="button quiet"
                type="button"
                on:click=move |_| planning.change(|household| household.remove_child(at))
            >
                <Icon glyph=Glyph::Close />
                {remove}
            </button>
        </li>
    }
    .into_any()
}

/// The year and the month chosen so far.
type Chosen = (Option<i16>, Option<i8>);

/// Month and year of birth, each from a list: quicker than typing.
fn birth(l: &Arc<Localizer>, at: usize, planning: Planning, today: RwSignal<Option<Day>>) -> AnyView {
    let kept = move || of(planning, at, |child| child.birth);
    // What is chosen so far; only both together are a month of birth.
    // The form is not drawn anew when it changes.
    let now = untrack(kept);
    let chosen = RwSignal::new((now.map(Birth::year), now.map(Birth::month)));
    let choose = move |change: &dyn Fn(&mut Chosen)| {
        chosen.update(change);
        let (year, month) = chosen.get_untracked();
        let birth = year.zip(month).and_then(|(year, month)| Birth::new(year, month));
        planning.change(|household| household.family.change(at, |child| child.birth = birth));
    };
    let months = (1..=12i8).map(|month| {
        let own = move || chosen.get().1 == Some(month);
        view! { <option value=month.to_string() selected=own>{l.month(month)}</option> }.into_any()
    });
    let years = move || {
        let Some(now) = today.get().map(|day| day.0.year()) else { return Vec::new() };
        let kept = kept().map(Birth::year).filter(|year| !(now - YEARS..=now).contains(year));
        let years = (now - YEARS..=now).rev().chain(kept);
        let option = |year: i16| {
            let own = move || chosen.get().0 == Some(year);
            view! { <option value=year.to_string() selected=own>{year}</option> }.into_any()
        };
        years.map(option).collect::<Vec<AnyView>>()
    };
    let months =
        list(format!("child-month-{at}"), l.text("child-month"), months.collect::<Vec<AnyView>>().into_any(), {
            move |month| choose(&|chosen| chosen.1 = month.parse().ok())
        });
    let years = list(format!("child-year-{at}"), l.text("child-year"), years.into_any(), move |year| {
        choose(&|chosen| chosen.0 = year.parse().ok())
    });
    view! {
        <fieldset class="birth">
            <legend>{l.text("child-birth")}</legend>
            {months} {years}
        </fieldset>
    }
    .into_any()
}

/// A list to choose from, or nothing of it.
fn list(id: String, label: String, options: AnyView, choose: impl Fn(String) + 'static) -> AnyView {
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select id=id autocomplete="off" on:change=move |event| choose(event_target_value(&event))>
                <option value="">"–"</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

fn colours(l: &Arc<Localizer>, at: usize, planning: Planning) -> AnyView {
    let group = format!("child-colour-{at}");
    let choices = Colour::ALL.iter().map(|own| {
        let own = *own;
        view! {
            <label class="chip swatch">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || of(planning, at, |child| Some(child.colour)) == Some(own)
                    on:change=move |_| planning.change(|household| household.family.change(at, |child| child.colour = own))
                />
                <span class="child-badge" data-colour=own.as_str() aria-hidden="true"></span>
                <span>{colour(l, own)}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset>
            <legend>{l.text("child-colour")}</legend>
            <div class="chips">{choices.collect::<Vec<AnyView>>()}</div>
        </fieldset>
    }
    .into_any()
}

fn needs(l: &Arc<Localizer>, at: usize, planning: Planning, catalogue: &Arc<Catalogue>) -> AnyView {
    let check = |id: &'static str, get: fn(&Child) -> bool, set: fn(&mut Child, bool)| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || of(planning, at, get)
                    on:change=move |event| {
                        let on = event_target_checked(&event);
                        planning.change(|household| household.family.change(at, |child| set(child, on)));
                    }
                />
                <span>{l.text(id)}</span>
            </label>
        }
        .into_any()
    };
    let languages = catalogue.base.region.languages.iter().filter(|(lang, _)| *lang != Lang::NL);
    let options = languages.map(|(lang, name)| {
        let lang = *lang;
        let own = move || of(planning, at, |child| child.needs.language) == Some(lang);
        view! { <option value=lang.to_string() selected=own>{name.clone()}</option> }.into_any()
    });
    let field = format!("child-language-{at}");
    view! {
        <fieldset>
            <legend>{l.text("child-needs")}</legend>
            {check("child-wheelchair", |child| child.needs.wheelchair, |child, on| child.needs.wheelchair = on)}
            {check("child-support", |child| child.needs.extra_support, |child, on| child.needs.extra_support = on)}
            <div class="field">
                <label for=field.clone()>{l.text("child-language")}</label>
                <select
                    id=field
                    autocomplete="off"
                    on:change=move |event| {
                        let language = event_target_value(&event).parse().ok();
                        planning.change(|household| household.family.change(at, |child| child.needs.language = language));
                    }
                >
                    <option value="">{l.text("child-language-any")}</option>
                    {options.collect::<Vec<AnyView>>()}
                </select>
            </div>
        </fieldset>
    }
    .into_any()
}
