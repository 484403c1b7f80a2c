//! Numbers and texts as bytes, written and read off the front: LEB128 varints,
//! and texts after their length.

use super::stored::{IndexError, damaged};

#[derive(Debug, Default, Clone, PartialEq)]
pub struct Writer(pub Vec<u8>);

impl Writer {
    pub fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u32);
        self.0.extend(text.as_bytes());
    }

    pub fn numbers(&mut self, numbers: impl IntoIterator<Item = u32>) {
        numbers.into_iter().for_each(|number| self.number(number));
    }

    /// A list after its length.
    pub fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Writer, &T)) {
        self.number(items.len() as u32);
        items.iter().for_each(|item| each(self, item));
    }
}

pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn byte(&mut self) -> Result<u8, IndexError> {
        let (first, rest) = self.0.split_first().ok_or_else(|| damaged("a list ends too soon"))?;
        self.0 = rest;
        Ok(*first)
    }

    /// Small functions that are called often are soon compiled well by a
    /// browser; one large one that is called once, never. Hence what stands
    /// apart here and wherever an index is opened.
    #[inline(never)]
    pub fn number(&mut self) -> Result<u32, IndexError> {
        let mut number = 0_u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(damaged("a number is too long"))
    }

    /// A number below `end`: a position in a list of that length.
    pub fn below(&mut self, end: usize) -> Result<usize, IndexError> {
        let number = self.number()? as usize;
        if number < end { Ok(number) } else { Err(damaged("a position is beyond its list")) }
    }

    /// So many numbers, which take a byte each at least. Most of an index is
    /// such lists: hence in one loop, without a result for each.
    #[inline(never)]
    pub fn numbers(&mut self, count: usize) -> Result<Vec<u32>, IndexError> {
        let mut numbers = Vec::with_capacity(count.min(self.0.len()));
        let mut bytes = self.0.iter();
        let (mut number, mut shift) = (0_u32, 0);
        while numbers.len() < count {
            let byte = *bytes.next().ok_or_else(|| damaged("a list ends too soon"))?;
            number |= u32::from(byte & 0x7F) << shift;
            shift += 7;
            if byte < 0x80 {
                numbers.push(number);
                (number, shift) = (0, 0);
            } else if shift >= 32 {
                return Err(damaged("a number is too long"));
            }
        }
        self.0 = bytes.as_slice();
        Ok(numbers)
    }

    pub fn bytes(&mut self, length: usize) -> Result<&'a [u8], IndexError> {
        let (bytes, rest) = self.0.split_at_checked(length).ok_or_else(|| damaged("a list ends too soon"))?;
        self.0 = rest;
        Ok(bytes)
    }

    pub fn text(&mut self) -> Result<&'a str, IndexError> {
        let length = self.number()? as usize;
        std::str::from_utf8(self.bytes(length)?).map_err(|_| damaged("a text is not UTF-8"))
    }

    /// A list after its length. Its memory grows with what is really there.
    pub fn list<T>(
        &mut self,
        mut each: impl FnMut(&mut Reader<'a>) -> Result<T, IndexError>,
    ) -> Result<Vec<T>, IndexError> {
        let mut items = Vec::new();
        for _ in 0..self.number()? {
            items.push(each(self)?);
        }
        Ok(items)
    }
}
