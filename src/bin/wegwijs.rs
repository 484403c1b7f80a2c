//! The native tool; see `wegwijs --help`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    wegwijs::tool::cli::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
