//! Children: their colours, and what is said of them.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{Material, specimen};
use crate::components::{ChildBadge, child_age, child_name, child_school};
use crate::domain::Day;
use crate::plan::{Birth, Child, Colour};
use crate::state::use_messages;

pub fn specimens(material: &Material) -> AnyView {
    let l = use_messages();
    let base = &material.catalogue.base;
    let today = Day(Date::constant(2026, 9, 1));
    let children = Colour::ALL.iter().enumerate().map(|(at, colour)| {
        let mut child = Child::new(*colour);
        // From a baby to a grown-up, the last one of an age that nobody told.
        child.birth = Birth::new(2026 - 3 * at as i16, 8).filter(|_| at < 7);
        if at == 1 {
            child.set_name("Noor-Elisabeth");
        }
        let said = [child_age(&l, &child, today), child_school(&l, &child, today, base)];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        view! {
            <li>
                <ChildBadge at colour=*colour />
                " "
                <b>{child_name(&l, at, &child)}</b>
                " "
                <span>{said}</span>
            </li>
        }
        .into_any()
    });
    let children = view! { <ul class="plain" role="list">{children.collect::<Vec<AnyView>>()}</ul> }.into_any();
    specimen("ChildBadge", vec![("each colour, with name, age and school", children)])
}
