//! Numbers and texts as bits, and bits as letters: what a code is made of.

/// The letters of a code, five bits each: those that a QR code packs best,
/// that no program cuts off a link or escapes, and that one can dictate.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHIJKLMNOPQRSTUV";

/// Bits under construction, the highest first.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    length: usize,
}

impl Writer {
    /// The lowest `count` bits of a number.
    pub fn bits(&mut self, value: u32, count: u32) {
        for at in (0..count).rev() {
            if self.length.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if value >> at & 1 == 1
                && let Some(last) = self.bytes.last_mut()
            {
                *last |= 0x80 >> (self.length % 8);
            }
            self.length += 1;
        }
    }

    pub fn flag(&mut self, on: bool) {
        self.bits(on.into(), 1);
    }

    /// A number of any size, small ones in four bits: three of it at a time,
    /// each after whether more follow.
    pub fn number(&mut self, value: u32) {
        let groups = (32 - value.leading_zeros()).div_ceil(3).max(1);
        for at in (0..groups).rev() {
            self.flag(at > 0);
            self.bits(value >> (3 * at), 3);
        }
    }

    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u32);
        text.bytes().for_each(|byte| self.bits(byte.into(), 8));
    }

    /// As letters, closed by a checksum.
    pub fn finish(mut self) -> String {
        let sum = checksum(&self.bytes);
        self.length = self.bytes.len() * 8;
        self.bits(sum, 32);
        let mut letters = String::new();
        let mut reader = Reader { bytes: &self.bytes, at: 0 };
        while reader.at < self.length {
            let left = (self.length - reader.at).min(5) as u32;
            let value = reader.bits(left).unwrap_or_default() << (5 - left);
            letters.push(char::from(LETTERS[value as usize]));
        }
        letters
    }
}

/// What letters stand for, once their checksum was found right.
pub fn bytes_of(letters: &str) -> Option<Vec<u8>> {
    let mut writer = Writer::default();
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        let value = LETTERS.iter().position(|known| *known == letter)?;
        writer.bits(value as u32, 5);
    }
    // What the last letter holds beyond whole bytes is nothing.
    let whole = writer.length / 8;
    let spare = writer.bytes.get(whole).copied().unwrap_or(0);
    if writer.length % 8 >= 5 || spare != 0 {
        return None;
    }
    writer.bytes.truncate(whole);
    let at = writer.bytes.len().checked_sub(4)?;
    let sum = writer.bytes.split_off(at).into_iter().fold(0, |sum, byte| sum << 8 | u32::from(byte));
    (checksum(&writer.bytes) == sum).then_some(writer.bytes)
}

/// CRC-32 (ISO 3309): finds every change of up to 32 bits in a row.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// Reads what [`Writer`] wrote; none where something else stands there.
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, at: 0 }
    }

    pub fn bits(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            let byte = *self.bytes.get(self.at / 8)?;
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    pub fn flag(&mut self) -> Option<bool> {
        self.bits(1).map(|bit| bit == 1)
    }

    /// A number up to a bound.
    pub fn number(&mut self, most: u32) -> Option<u32> {
        let mut value: u32 = 0;
        loop {
            let more = self.flag()?;
            value = value << 3 | self.bits(3)?;
            if value > most {
                return None;
            }
            if !more {
                return Some(value);
            }
        }
    }

    /// A text of at most so many bytes.
    pub fn text(&mut self, most: usize) -> Option<String> {
        let length = self.number(most as u32)?;
        let bytes: Option<Vec<u8>> = (0..length).map(|_| self.bits(8).map(|byte| byte as u8)).collect();
        String::from_utf8(bytes?).ok()
    }
}
