//! What a page prints, as the PDF has it: every glyph with the text it stands
//! for and its place on the page. Chromium writes Arabic as it is seen, from
//! left to right and in the forms of its letters; here it is read from right to
//! left, and each form is held against what its neighbours ask for.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform, output_doc};
use unicode_normalization::UnicodeNormalization;

/// Arabic Presentation Forms-B: of each letter its isolated, final, initial and
/// medial form, in that order, as far as it has them (Unicode, chapter 9.2).
const FORMS: Range<char> = '\u{fe80}'..'\u{fefd}';

/// Arabic Presentation Forms-A.
const LIGATURES: RangeInclusive<char> = '\u{fb50}'..='\u{fdff}';

/// Letters that join no letter after them (Joining_Type R or U).
const JOINS_NOTHING_AFTER: &str = "اأإآدذرزوؤةىء";

/// In points.
pub const A4_WIDTH: f64 = 595.3;

#[derive(Debug, Clone)]
struct Glyph {
    page: u32,
    /// From the left and the foot of the page, in points.
    x: f64,
    y: f64,
    /// Where the next one would begin.
    end: f64,
    text: String,
}

/// A printed document.
#[derive(Default)]
pub struct Paper {
    pages: u32,
    glyphs: Vec<Glyph>,
}

/// A word of Arabic letters, in the order it is read.
#[derive(Debug, Clone)]
pub struct Word {
    pub letters: String,
    /// The left end of it.
    pub x: f64,
    /// What is wrong with the forms of its letters.
    pub misshapen: Option<String>,
}

impl Paper {
    pub fn read(pdf: &[u8]) -> Paper {
        assert!(pdf.starts_with(b"%PDF-"));
        let mut paper = Paper::default();
        output_doc(&Document::load_mem(pdf).unwrap(), &mut paper).unwrap();
        paper
    }

    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Its lines from top to bottom, each from left to right.
    fn lines(&self) -> Vec<Vec<&Glyph>> {
        let mut glyphs: Vec<&Glyph> = self.glyphs.iter().collect();
        glyphs.sort_by(|a, b| a.page.cmp(&b.page).then(b.y.total_cmp(&a.y)).then(a.x.total_cmp(&b.x)));
        let same = |a: &&Glyph, b: &&Glyph| a.page == b.page && (a.y - b.y).abs() < 0.5;
        glyphs.chunk_by(same).map(<[&Glyph]>::to_vec).collect()
    }

    /// All of it in the order it was written in, with single blanks.
    pub fn text(&self) -> String {
        let lines = self.glyphs.chunk_by(|a, b| a.page == b.page && (a.y - b.y).abs() < 0.5);
        let line = |line: &[Glyph]| line.iter().map(|glyph| glyph.text.as_str()).collect::<String>();
        let text: Vec<String> = lines.map(line).collect();
        text.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The Arabic words, line by line from right to left.
    pub fn arabic(&self) -> Vec<Word> {
        let mut words = Vec::new();
        for line in self.lines() {
            // Marks above and below letters stand at the letter's own place.
            let letters: Vec<&Glyph> = line.into_iter().filter(|glyph| !plain(&glyph.text).is_empty()).collect();
            let runs = letters.chunk_by(|a, b| is_arabic(&a.text) && is_arabic(&b.text));
            let runs = runs.filter(|run| is_arabic(&run[0].text)).map(|run| {
                let read: Vec<&str> = run.iter().rev().map(|glyph| glyph.text.as_str()).collect();
                let letters = read.iter().map(|text| plain(text)).collect();
                Word { letters, x: run[0].x, misshapen: misshapen(&read) }
            });
            words.extend(runs.collect::<Vec<_>>().into_iter().rev());
        }
        words
    }

    /// Where lines of Arabic end on the right, to the millimetre.
    pub fn right_ends_of_arabic(&self) -> BTreeSet<i64> {
        let lines = self.lines().into_iter();
        let ends = lines.filter_map(|line| {
            let line = line.into_iter().filter(|glyph| glyph.text != " ");
            line.max_by(|a, b| a.end.total_cmp(&b.end)).filter(|last| is_arabic(&last.text)).map(|last| last.end)
        });
        ends.map(|end| (end / 72.0 * 25.4).round() as i64).collect()
    }
}

/// The letters alone: in their plain form, without marks.
fn plain(text: &str) -> String {
    text.nfkc()
        .filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

fn is_arabic(text: &str) -> bool {
    let mut letters = text.nfkc().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| matches!(c, '\u{621}'..='\u{64a}'))
}

/// The words of Arabic letters alone that a text holds, in order.
pub fn arabic_words(text: &str) -> Vec<String> {
    let plain = plain(text);
    let words = plain.split(|c| !matches!(c, '\u{621}'..='\u{64a}'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Which form a glyph has: 0 isolated, 1 final, 2 initial, 3 medial. None of a
/// ligature of whole letters, whose block has no such order.
fn form(glyph: &str) -> Option<usize> {
    let mut chars = glyph.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if FORMS.contains(&c) => {
            let letter = |c: char| std::iter::once(c).nfkc().collect::<String>();
            Some((FORMS.start..c).filter(|other| letter(*other) == letter(c)).count())
        }
        (Some(c), None) if LIGATURES.contains(&c) => None,
        _ => Some(0),
    }
}

/// Letters, from the first one on, that do not have the form their neighbours
/// ask for.
fn misshapen(glyphs: &[&str]) -> Option<String> {
    let joins_after = |glyph: &str| plain(glyph).chars().last().is_some_and(|c| !JOINS_NOTHING_AFTER.contains(c));
    let joins_before = |glyph: &str| plain(glyph) != "ء";
    let at_fault = glyphs.iter().enumerate().filter(|(at, glyph)| {
        let before = *at > 0 && joins_after(glyphs[at - 1]) && joins_before(glyph);
        let after = glyphs.get(at + 1).is_some_and(|next| joins_after(glyph) && joins_before(next));
        form(glyph).is_some_and(|form| form != usize::from(before) + 2 * usize::from(after))
    });
    let at_fault: Vec<String> = at_fault.map(|(at, glyph)| format!("{glyph} at {at}")).collect();
    (!at_fault.is_empty()).then(|| format!("{}: {}", glyphs.concat(), at_fault.join(", ")))
}

impl OutputDev for Paper {
    fn begin_page(&mut self, page: u32, _: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.pages = page;
        Ok(())
    }

    fn output_character(
        &mut self,
        at: &Transform,
        width: f64,
        _: f64,
        size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        let end = at.m31 + width * size * at.m11;
        self.glyphs.push(Glyph { page: self.pages, x: at.m31, y: at.m32, end, text: text.to_owned() });
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
