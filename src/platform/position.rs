//! Where the device is: asked once, never followed.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{PositionOptions, window};

use crate::domain::Point;

/// How long the device may take once it is allowed to answer, in milliseconds.
const PATIENCE: u32 = 10_000;
/// How old a position may be that the device still remembers, in milliseconds.
const FRESH: u32 = 60_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PositionError {
    Refused,
    Unavailable,
    TimedOut,
    /// The browser has no such thing.
    Unsupported,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    pub point: Point,
    /// How far off it may be, in metres.
    pub accuracy: f64,
}

/// Asks the device. The browser asks the person first, and takes as long as
/// they do.
pub async fn ask() -> Result<Position, PositionError> {
    let geolocation = window().and_then(|w| w.navigator().geolocation().ok());
    let geolocation = geolocation.filter(|g| !g.is_undefined() && !g.is_null()).ok_or(PositionError::Unsupported)?;
    let asked = Promise::new(&mut |found: Function, failed: Function| {
        let options = PositionOptions::new();
        options.set_timeout(PATIENCE);
        options.set_maximum_age(FRESH);
        let refused = failed.clone();
        let asked = geolocation.get_current_position_with_error_callback_and_options(&found, Some(&failed), &options);
        if asked.is_err() {
            let _ = refused.call0(&JsValue::NULL);
        }
    });
    let position = JsFuture::from(asked).await.map_err(|error| reason(&error))?;
    let coordinates = field(&position, "coords").ok_or(PositionError::Unavailable)?;
    let number = |name| field(&coordinates, name).and_then(|value| value.as_f64()).filter(|n| n.is_finite());
    let (Some(lat), Some(lon)) = (number("latitude"), number("longitude")) else {
        return Err(PositionError::Unavailable);
    };
    Ok(Position { point: Point { lat, lon }, accuracy: number("accuracy").unwrap_or(0.0) })
}

fn field(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined())
}

/// The codes of the W3C's Geolocation specification.
fn reason(error: &JsValue) -> PositionError {
    match field(error, "code").and_then(|code| code.as_f64()) {
        Some(1.0) => PositionError::Refused,
        Some(3.0) => PositionError::TimedOut,
        Some(_) => PositionError::Unavailable,
        None => PositionError::Unsupported,
    }
}
