//! The app: WebAssembly in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    // In production a panic has no words; that the program stopped is told by start.js.
    if cfg!(debug_assertions) {
        console_error_panic_hook::set_once();
    }
    wegwijs::boot::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is the app for the browser: build it with `make build`. The native tool is `wegwijs`.");
    std::process::exit(2);
}
