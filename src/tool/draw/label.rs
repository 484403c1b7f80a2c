//! Short names for the map, and where they stand. A name may reach over the
//! border of its shape a little, but never over another name.

use super::{Flat, Frame, extent, room, roomiest};
use crate::domain::Label;

/// Letters a shortened word keeps at least; fewer and nobody knows it.
const FEWEST: usize = 4;

/// Shares of a line that lie within its shape, the best tried first. Bounds:
/// above 0.5, or a name could belong to the shape beside; at most 1.
const WITHIN: [f64; 4] = [0.92, 0.8, 0.68, 0.55];

/// Height of a line's letters, and the air around a name on all sides, in
/// sizes of the letters.
const HEIGHT: f64 = 0.72;
const AIR: f64 = 0.14;

/// Points tried across a shape, each way.
const TRIED: i32 = 24;

/// The name of each shape, in the order given, in letters of this size, on a
/// page of this width and height. Names that find no place are left away: the
/// number alone stands where there is most room. The shapes with least room
/// choose first.
pub fn place(shapes: &[(&str, Vec<Flat>)], page: Flat, letters: f64) -> Vec<Label> {
    let most_room: Vec<(Flat, f64)> = shapes.iter().map(|(_, ring)| roomiest(ring)).collect();
    let mut order: Vec<usize> = (0..shapes.len()).collect();
    order.sort_by(|a, b| most_room[*a].1.total_cmp(&most_room[*b].1));
    let mut labels = vec![Label::default(); shapes.len()];
    // Every shape keeps room for its number before the first name is set.
    let mut taken: Vec<Vec<Frame>> = most_room.iter().map(|(at, _)| frames(*at, &[], letters)).collect();
    for shape in order {
        let (name, ring) = &shapes[shape];
        let others: Vec<Frame> =
            taken.iter().enumerate().filter(|(at, _)| *at != shape).flat_map(|(_, frames)| frames.clone()).collect();
        let points = roomy_points(ring);
        let find = |ways: &[Vec<String>], share: f64| {
            ways.iter().find_map(|lines| {
                let at = points.iter().find(|at| {
                    let fits = |frame: &Frame| {
                        let [left, top, right, bottom] = *frame;
                        let on_page = left >= 0.0 && top >= 0.0 && right <= page.0 && bottom <= page.1;
                        on_page && is_within(ring, frame, share) && !others.iter().any(|other| overlap(frame, other))
                    };
                    frames(**at, lines, letters).iter().all(fits)
                })?;
                Some((*at, lines.clone()))
            })
        };
        let (whole, cut) = short_names(name);
        let tries = WITHIN.iter().map(|share| (&whole, *share)).chain(WITHIN.last().map(|share| (&cut, *share)));
        let found = tries.into_iter().find_map(|(ways, share)| find(ways, share));
        let (at, lines) = found.unwrap_or((most_room[shape].0, Vec::new()));
        taken[shape] = frames(at, &lines, letters);
        labels[shape] = Label { at: (at.0.round() as i32, at.1.round() as i32), lines };
    }
    labels
}

/// Points inside, those with most room first.
fn roomy_points(ring: &[Flat]) -> Vec<Flat> {
    let [left, top, right, bottom] = extent(ring);
    let on = |from: f64, to: f64, step: i32| from + (to - from) * f64::from(step) / f64::from(TRIED);
    let grid = (1..TRIED).flat_map(|row| (1..TRIED).map(move |column| (column, row)));
    let grid = grid.map(|(column, row)| (on(left, right, column), on(top, bottom, row)));
    let points = grid.chain([roomiest(ring).0]).map(|at| (room(ring, at), at));
    let mut points: Vec<(f64, Flat)> = points.filter(|(room, _)| *room > 0.0).collect();
    points.sort_by(|a, b| b.0.total_cmp(&a.0));
    points.into_iter().map(|(_, at)| at).collect()
}

/// The frames of the lines and of the number under them, around a middle.
fn frames(at: Flat, lines: &[String], letters: f64) -> Vec<Frame> {
    let half = lines.len() as f64 / 2.0;
    let widths = lines.iter().map(|line| width(line)).chain([width("12")]);
    let frame = |(line, width): (usize, f64)| {
        let y = at.1 + (line as f64 - half) * letters;
        let (beside, above) = (width / 2.0 * letters, HEIGHT / 2.0 * letters);
        [at.0 - beside, y - above, at.0 + beside, y + above]
    };
    widths.enumerate().map(frame).collect()
}

fn overlap(a: &Frame, b: &Frame) -> bool {
    let air = AIR * (a[3] - a[1]);
    a[0] < b[2] + air && b[0] < a[2] + air && a[1] < b[3] && b[1] < a[3]
}

/// Whether enough of a line lies within the ring.
fn is_within(ring: &[Flat], [left, top, right, bottom]: &Frame, share: f64) -> bool {
    let middle = (left + right) / 2.0;
    let beside = (right - left) / 2.0 * share;
    let across = [-1.0, -0.5, 0.0, 0.5, 1.0].map(|share| middle + share * beside);
    let (waist, height) = ((top + bottom) / 2.0, (bottom - top) * share / 2.0);
    across.iter().all(|x| [-1.0, 1.0].iter().all(|side| room(ring, (*x, waist + side * height)) > 0.0))
}

/// Width of a line in sizes of its letters, as half-bold letters without
/// serifs have it on most devices.
fn width(line: &str) -> f64 {
    let letter = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | '-' | '.' | ' ' | '\'' | '’' => 0.34,
        'm' | 'w' | 'W' | 'M' => 0.88,
        c if c.is_uppercase() || !c.is_ascii() => 0.66,
        _ => 0.57,
    };
    line.chars().map(letter).sum()
}

/// Ways to write the first part of a name, the fullest first: whole, in one
/// line or two; and with words cut off.
pub fn short_names(name: &str) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    // Two places in one name, or two parts of it.
    let first = name.split(" - ").flat_map(|part| part.split(" en ")).find(|part| !part.trim().is_empty());
    let first = first.unwrap_or_default().trim();
    let saint = first.replace("Sint-", "St-").replace("Sint ", "St ");
    let in_one = |name: &str| vec![name.to_owned()];
    let mut whole: Vec<Vec<String>> =
        [first, &saint].iter().flat_map(|name| [Some(in_one(name)), in_two(name)]).flatten().collect();
    whole.retain(|lines| lines.iter().all(|line| !line.is_empty()));
    whole.dedup();
    let words = in_two(&saint).unwrap_or_else(|| in_one(&saint));
    let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
    let cuts = (FEWEST..longest.saturating_sub(1)).rev();
    (whole, cuts.map(|letters| words.iter().map(|word| cut(word, letters)).collect()).collect())
}

/// The name in two lines, broken after the space or hyphen nearest its middle.
fn in_two(name: &str) -> Option<Vec<String>> {
    let middle = name.len() / 2;
    let breaks = name.char_indices().filter(|(at, c)| matches!(c, ' ' | '-') && *at > 2 && at + 3 < name.len());
    let (at, c) = breaks.min_by_key(|(at, _)| at.abs_diff(middle))?;
    let (before, after) = name.split_at(at + c.len_utf8());
    Some(vec![before.trim_end().to_owned(), after.to_owned()])
}

/// A word with its first letters and a full stop; shorter words stay whole.
fn cut(word: &str, letters: usize) -> String {
    if word.chars().count() <= letters + 1 {
        return word.to_owned();
    }
    let kept: String = word.chars().take(letters).collect();
    format!("{}.", kept.trim_end_matches(['-', ' ', '.']))
}
