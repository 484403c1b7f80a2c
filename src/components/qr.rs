//! An address as a picture that a telephone reads.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::state::{use_messages, use_site};

/// Larger ones a cheap telephone does not read from a screen.
const LARGEST: u8 = 25;

/// Free modules around the code (ISO/IEC 18004, 5.3.8).
const QUIET: i32 = 4;

/// The dark modules as a path, and the width of the whole; none where the
/// address is too long.
pub fn qr_path(address: &str) -> Option<(String, i32)> {
    // What a plan's code is written in takes less room than other letters.
    let (head, code) = address.split_at(address.rfind('=').map_or(address.len(), |at| at + 1));
    let mut segments = vec![QrSegment::make_bytes(head.as_bytes())];
    if QrSegment::is_alphanumeric(code) {
        segments.push(QrSegment::make_alphanumeric(code));
    } else {
        segments = vec![QrSegment::make_bytes(address.as_bytes())];
    }
    // As well protected as its size allows.
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, Version::new(LARGEST), None, true)
            .ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                path.push_str(&format!("M{} {}h{}v1h-{}z", from + QUIET, y + QUIET, x - from, x - from));
            }
            x += 1;
        }
    }
    Some((path, code.size() + 2 * QUIET))
}

/// On paper, the way back to a page; nothing where its whole address is not
/// known, as in pages that are rendered beforehand.
#[component]
pub fn WayBack(
    /// The path and fragment of the page.
    href: String,
) -> AnyView {
    let l = use_messages();
    let address = use_site().device().address(&href);
    if !address.starts_with("http") {
        return ().into_any();
    }
    view! {
        <div class="on-paper way-back">
            <Qr address label=l.text("way-back-qr") otherwise=String::new() />
            <p>{l.text("way-back")}</p>
        </div>
    }
    .into_any()
}

/// The picture, or `otherwise` where the address is too long for one.
#[component]
pub fn Qr(
    address: String,
    /// What the picture is for, for screen readers.
    label: String,
    otherwise: String,
) -> AnyView {
    match qr_path(&address) {
        None => view! { <p class="hint">{otherwise}</p> }.into_any(),
        Some((path, width)) => view! {
            <svg
                class="qr"
                role="img"
                aria-label=label
                viewBox=format!("0 0 {width} {width}")
                shape-rendering="crispEdges"
                data-address=address
            >
                <rect width=width height=width fill="#fff" />
                <path d=path fill="#000" />
            </svg>
        }
        .into_any(),
    }
}
