//! Servers that run for one test, and what they answer, byte by byte.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::bad_input::Folder;

/// A server of the site, gone after the test.
pub struct Server {
    process: Child,
    address: String,
    pub base: &'static str,
    _settings: Folder,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Server {
    pub fn start(mut command: Command, port: u16, base: &'static str, settings: Folder) -> Server {
        let process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut server = Server { process, address: format!("127.0.0.1:{port}"), base, _settings: settings };
        for _ in 0..200 {
            if TcpStream::connect(&server.address).is_ok() {
                return server;
            }
            if server.process.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = server.process.kill();
        let mut said = String::new();
        server.process.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        panic!("{command:?} does not answer: {said}");
    }

    pub fn get(&self, path: &str, accept: &str) -> Answer {
        self.ask(path, accept, "")
    }

    /// With `more` lines of headers.
    pub fn ask(&self, path: &str, accept: &str, more: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let (base, host) = (self.base, &self.address);
        write!(stream, "GET {base}{path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {accept}\r\n{more}").unwrap();
        write!(stream, "Connection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let (first, lines) = head.split_once("\r\n").unwrap();
        let headers: Vec<(String, String)> = lines
            .split("\r\n")
            .map(|line| line.split_once(':').unwrap())
            .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
            .collect();
        let status = first.split(' ').nth(1).unwrap().parse().unwrap();
        let mut answer = Answer { status, headers, body: bytes[end + 4..].to_vec() };
        if answer.all("transfer-encoding") == ["chunked"] {
            answer.body = joined(&answer.body);
        }
        answer
    }
}

/// What was sent in pieces (RFC 9112, 7.1).
fn joined(mut pieces: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let end = pieces.windows(2).position(|two| two == b"\r\n").unwrap();
        let size = usize::from_str_radix(std::str::from_utf8(&pieces[..end]).unwrap(), 16).unwrap();
        if size == 0 {
            return whole;
        }
        whole.extend(&pieces[end + 2..end + 2 + size]);
        pieces = &pieces[end + 2 + size + 2..];
    }
}

pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn all(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// Carries exactly these, each once.
    pub fn carries(&self, expected: &[(&'static str, String)], path: &str) {
        for (name, value) in expected {
            assert_eq!(self.all(name), [value], "{name} of {path}");
        }
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
