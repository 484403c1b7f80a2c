//! Beside a family, in the order of the conversation: who, when, what worries.
//! Every step can be skipped; the plan is the end of it.

use std::sync::Arc;

use leptos::prelude::*;

use super::family::{children, today};
use super::planner::{holidays_ahead, pick_button, wanted_hours};
use super::{Title, with_catalogue};
use crate::components::{Glyph, Icon, KeepButton};
use crate::domain::{Category, Day, MomentId, NeighbourhoodNr};
use crate::l10n::Localizer;
use crate::route::{Page, Question};
use crate::state::{Catalogue, use_messages, use_site};

/// Services shown for each worry.
const SHOWN: usize = 4;

const STEPS: [(&str, &str); 3] =
    [("helper-who", "helper-who-hint"), ("helper-when", "helper-when-hint"), ("helper-worries", "helper-worries-hint")];

/// What a family may say it is about.
#[derive(Debug, Clone, PartialEq)]
enum Worry {
    Theme(Category),
    Moment(MomentId),
}

impl Worry {
    /// What there is for it, where the screen stands if that is known.
    fn question(&self, place: Option<NeighbourhoodNr>) -> Question {
        let question = match self {
            Worry::Theme(category) => Question::of_category(*category),
            Worry::Moment(id) => Question::of_moment(id.clone()),
        };
        Question { neighbourhood: place, around: place.is_some(), ..question }
    }
}

pub fn page() -> AnyView {
    let l = use_messages();
    view! {
        <div class="helper-page">
            <Title text=l.text("helper-title") />
            {with_catalogue(|catalogue| untrack(|| steps(Arc::new(catalogue))))}
        </div>
    }
    .into_any()
}

fn steps(catalogue: Arc<Catalogue>) -> AnyView {
    let l = use_messages();
    let site = use_site();
    let step = RwSignal::new(0usize);
    let worries = RwSignal::new(Vec::<Worry>::new());
    let device = StoredValue::new(site.device());
    let go = move |to: usize| {
        step.set(to);
        device.get_value().focus("helper-step");
    };
    let tabs = STEPS.iter().enumerate().map(|(at, (title, _))| {
        view! {
            <li>
                <button
                    type="button"
                    aria-current=move || (step.get() == at).then_some("step")
                    on:click=move |_| go(at)
                >
                    <b aria-hidden="true">{at + 1}</b>
                    <span>{l.text(title)}</span>
                </button>
            </li>
        }
        .into_any()
    });
    let tabs: Vec<AnyView> = tabs.collect();
    let content = {
        let l = l.clone();
        move || {
            let at = step.get();
            let (title, hint) = STEPS[at];
            let last = at + 1 == STEPS.len();
            let inside = match at {
                0 => children(catalogue.clone()),
                1 => when(&l, &catalogue),
                _ => what(&l, &catalogue, worries),
            };
            let back = (at > 0).then(|| {
                view! {
                    <button class="button quiet" type="button" on:click=move |_| go(at - 1)>
                        <Icon glyph=Glyph::Back />
                        {l.text("helper-back")}
                    </button>
                }
            });
            let on = if last {
                view! {
                    <a class="button primary" href=site.href(Page::Plan(String::new()))>
                        <Icon glyph=Glyph::Calendar />
                        {l.text("helper-plan")}
                    </a>
                }
                .into_any()
            } else {
                view! {
                    <button class="button primary" type="button" on:click=move |_| go(at + 1)>
                        {l.text("helper-next")}
                    </button>
                }
                .into_any()
            };
            view! {
                <section aria-labelledby="helper-step">
                    <h2 id="helper-step" tabindex="-1">{l.text(title)}</h2>
                    <p class="hint">{l.text(hint)}</p>
                    {inside}
                    <p class="actions">{back} {on}</p>
                </section>
            }
        }
    };
    view! {
        <ol class="helper-steps" role="list">{tabs}</ol>
        {content}
    }
    .into_any()
}

/// Which holiday first, and from when until when somebody has to be there.
fn when(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>) -> AnyView {
    let planning = use_site().planning;
    let today = today();
    let holidays = {
        let catalogue = catalogue.clone();
        let l = l.clone();
        move || {
            let ahead = today.get().map(|today| holidays_ahead(&l, &catalogue.base, today)).unwrap_or_default();
            let chip = |(name, monday): (String, Day)| {
                let chosen = move || planning.wished() == Some(monday);
                view! {
                    <button
                        class="chip"
                        type="button"
                        class:on=chosen
                        aria-pressed=move || if chosen() { "true" } else { "false" }
                        on:click=move |_| planning.wish((!untrack(chosen)).then_some(monday))
                    >
                        <Icon glyph=Glyph::Calendar />
                        {name}
                    </button>
                }
                .into_any()
            };
            ahead.into_iter().map(chip).collect::<Vec<AnyView>>()
        }
    };
    view! {
        <div class="chips">{holidays}</div>
        <div class="panel">
            <h3>{l.text("plan-wanted")}</h3>
            {wanted_hours()}
        </div>
    }
    .into_any()
}

/// What it is about, and whom there is for that.
fn what(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>, worries: RwSignal<Vec<Worry>>) -> AnyView {
    let base = &catalogue.base;
    let themes = Category::ALL.iter().map(|category| {
        (Worry::Theme(*category), Glyph::of_category(*category), base.category_name(*category, l.lang()).to_owned())
    });
    let moments = base.taxonomy.moments.iter().map(|moment| {
        let name = moment.names.get(l.lang()).map(|(_, name)| name.to_owned()).unwrap_or_default();
        (Worry::Moment(moment.id.clone()), Glyph::named(&moment.icon), name)
    });
    let chips = themes.chain(moments).map(|(worry, glyph, name)| {
        let chosen = {
            let worry = worry.clone();
            move || worries.with(|all| all.contains(&worry))
        };
        let pressed = chosen.clone();
        let toggle = move |_| {
            worries.update(|all| match all.iter().position(|other| *other == worry) {
                Some(at) => {
                    all.remove(at);
                }
                None => all.push(worry.clone()),
            });
        };
        view! {
            <button
                class="chip"
                type="button"
                class:on=chosen
                aria-pressed=move || if pressed() { "true" } else { "false" }
                on:click=toggle
            >
                <Icon glyph />
                {name}
            </button>
        }
        .into_any()
    });
    let chips: Vec<AnyView> = chips.collect();
    let answers = {
        let (l, catalogue) = (l.clone(), catalogue.clone());
        move || worries.get().iter().map(|worry| services(&l, &catalogue, worry)).collect::<Vec<AnyView>>()
    };
    view! {
        <div class="chips">{chips}</div>
        <div>{answers}</div>
    }
    .into_any()
}

fn services(l: &Arc<Localizer>, catalogue: &Arc<Catalogue>, worry: &Worry) -> AnyView {
    let site = use_site();
    let base = &catalogue.base;
    let title = match worry {
        Worry::Theme(category) => base.category_name(*category, l.lang()).to_owned(),
        Worry::Moment(id) => base
            .moment_texts(id)
            .and_then(|(_, titles)| titles.get(l.lang()))
            .map(|(_, t)| t.to_owned())
            .unwrap_or_default(),
    };
    let question = worry.question(site.kiosk.place(&base.neighbourhoods));
    let hits = catalogue.engine.answer(&question, Some(l.lang()), SHOWN).hits;
    let items = hits.into_iter().map(|hit| {
        let card = &catalogue.cards.offered[hit.service];
        let name = card.name.clone();
        view! {
            <li>
                <a class="standalone" href=site.href(Page::Service(card.id.clone())) lang=card.lang.to_string()>
                    {name.clone()}
                </a>
                <span class="actions">
                    <KeepButton id=card.id.clone() name=name.clone() />
                    {pick_button(&card.id, &name, None)}
                </span>
            </li>
        }
        .into_any()
    });
    view! {
        <div class="panel worry">
            <h3>{title}</h3>
            <ul class="plain concerns" role="list">{items.collect::<Vec<AnyView>>()}</ul>
            <a class="standalone" href=site.href(Page::Search(question))>
                {l.text("helper-all")}
            </a>
        </div>
    }
    .into_any()
}
