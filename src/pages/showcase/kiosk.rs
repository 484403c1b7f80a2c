//! What only a kiosk shows, and codes that a telephone reads.

use leptos::context::Provider;
use leptos::prelude::*;

use super::{Material, specimen, stage};
use crate::components::{KioskBar, KioskCover, Qr, WayBack};
use crate::state::{Kiosk, Outward, use_messages, use_site};

pub fn specimens(_: &Material) -> AnyView {
    let l = use_messages();
    let covers = vec![
        ("the countdown", covered(|kiosk| kiosk.left.set(Some(12)))),
        ("a number to dial", covered(|kiosk| kiosk.outward.set(Some(Outward::Number("tel:+3292001234".into()))))),
    ];
    let bar = view! { <KioskBar helper="#main".to_owned() /> }.into_any();
    let code = |address: String| {
        let otherwise = l.text("carry-too-long");
        view! { <Qr address label=l.text("carry-qr") otherwise /> }.into_any()
    };
    let address = "https://wegwijs.example/nl/list/#keep=";
    let codes = vec![
        ("an address", code(address.to_owned())),
        ("an address too long for one", code(format!("{address}{}", "x".repeat(4000)))),
    ];
    let back = view! { <WayBack href="/nl/".to_owned() /> }.into_any();
    view! {
        {specimen("KioskBar", vec![("at the foot of every page", bar)])}
        {specimen("KioskCover", covers)}
        {specimen("Qr", codes)}
        {specimen("WayBack", vec![("on paper only", back)])}
    }
    .into_any()
}

/// What stands before the page, over a kiosk of its own.
fn covered(change: impl Fn(&Kiosk)) -> AnyView {
    let staged = stage::staged(&use_site());
    change(&staged.kiosk);
    view! {
        <Provider value=staged>
            <KioskCover />
        </Provider>
    }
    .into_any()
}
