//! The app: WebAssembly in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    use wegwijs::platform::page;

    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        page::show_notice("notice-panic");
    }));
    wegwijs::boot::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is the app for the browser: build it with `make build`. The native tool is `wegwijs`.");
    std::process::exit(2);
}
