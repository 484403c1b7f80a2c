//! Whatever a page of Chromium asks of another machine than this one, in every
//! test: it goes to a proxy, which lets nothing out and remembers it. (Requests
//! to this machine go past proxies.)

use std::sync::{Arc, Mutex};
use std::thread;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;

/// What the browser itself asks for, whichever page is open.
const OF_THE_BROWSER: [&str; 4] = [
    "clients2.google.com/time/",
    "update.googleapis.com",
    "accounts.google.com",
    "optimizationguide-pa.googleapis.com",
];

pub struct Elsewhere {
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Elsewhere {
    pub async fn listen() -> Elsewhere {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let seen = asked.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut line = String::new();
                let _ = BufReader::new(stream).read_line(&mut line).await;
                // Chromium also connects ahead, and asks nothing.
                if !line.is_empty() {
                    seen.lock().unwrap().push(line);
                }
            }
        });
        Elsewhere { port, asked }
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        let asked: Vec<_> = asked.iter().filter(|line| !OF_THE_BROWSER.iter().any(|own| line.contains(own))).collect();
        assert!(asked.is_empty() || thread::panicking(), "asked of other machines: {asked:?}");
    }
}
