//! Changes one member of a JSON object in its text, and no other byte: a file
//! that people keep stays as they wrote it.

use std::ops::Range;

/// Sets the member `key` of the object that `json` is, written from its own
/// members; where it is not there yet, it is put before the member `before`.
/// None where `json` is not such an object. The text has to be sound JSON.
pub fn set_member(json: &str, key: &str, members: &[(&str, String)], before: &str) -> Option<String> {
    let all = members_of(json)?;
    let of = |name: &str| all.iter().find(|member| member.key == name);
    let place = of(key).or_else(|| of(before))?;
    // What stands between two members: a line break with its indentation, or nothing.
    let head = &json[..place.start];
    let between = &head[head.trim_end_matches([' ', '\t', '\r', '\n']).len()..];
    let object = object(members, between);
    let colon = if between.is_empty() { ":" } else { ": " };
    Some(match of(key) {
        Some(member) => format!("{}{object}{}", &json[..member.value.start], &json[member.value.end..]),
        None => format!("{head}\"{key}\"{colon}{object},{between}{}", &json[place.start..]),
    })
}

/// An object, on lines of its own where its surroundings are.
fn object(members: &[(&str, String)], between: &str) -> String {
    let Some((_, unit)) = between.rsplit_once('\n') else {
        let members: Vec<String> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        return format!("{{{}}}", members.join(","));
    };
    let members: Vec<String> =
        members.iter().map(|(key, value)| format!("{between}{unit}\"{key}\": {value}")).collect();
    format!("{{{}{between}}}", members.join(","))
}

/// A member of the outermost object, by its bytes.
struct Member<'a> {
    /// As it is written: with its escapes, if it has any.
    key: &'a str,
    /// Where the quotation mark of its key stands.
    start: usize,
    value: Range<usize>,
}

/// The members of the outermost object.
fn members_of(json: &str) -> Option<Vec<Member<'_>>> {
    let bytes = json.as_bytes();
    let skip = |at: usize| at + bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let mut at = skip(0);
    let mut members = Vec::new();
    if bytes.get(at) != Some(&b'{') {
        return None;
    }
    loop {
        let start = skip(at + 1);
        if bytes.get(start) != Some(&b'"') {
            return Some(members);
        }
        let end = end_of_text(bytes, start)?;
        let colon = skip(end);
        let value = skip((bytes.get(colon) == Some(&b':')).then_some(colon + 1)?);
        let value = value..end_of_value(bytes, value)?;
        at = skip(value.end);
        members.push(Member { key: &json[start + 1..end - 1], start, value });
        if bytes.get(at) != Some(&b',') {
            return Some(members);
        }
    }
}

/// Behind the closing quotation mark of the text that starts here.
fn end_of_text(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Behind the value that starts here.
fn end_of_value(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut depth) = (start, 0_usize);
    loop {
        match bytes.get(at)? {
            b'"' => at = end_of_text(bytes, at)? - 1,
            b'{' | b'[' => depth += 1,
            // The end of what surrounds a plain value.
            b'}' | b']' | b',' if depth == 0 => return Some(at),
            b'}' | b']' => depth -= 1,
            byte if depth == 0 && byte.is_ascii_whitespace() => return Some(at),
            _ => {}
        }
        at += 1;
        let closed = matches!(bytes[at - 1], b'}' | b']' | b'"');
        if depth == 0 && closed {
            return Some(at);
        }
    }
}
