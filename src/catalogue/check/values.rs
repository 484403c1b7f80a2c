//! Rules for single values: web addresses, e-mail addresses, phone numbers.

/// Whether it is an address on the web (WHATWG URL Standard): http or https,
/// a host with a dot, and nobody's password in it.
pub fn is_web_address(text: &str) -> bool {
    let web = ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme));
    let plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\".contains(c));
    let url = url::Url::parse(text).ok().filter(|_| web && plain);
    url.is_some_and(|url| {
        url.host_str().is_some_and(|host| host.contains('.')) && url.username().is_empty() && url.password().is_none()
    })
}

/// Whether it is an e-mail address as people have them: the part of RFC 5321
/// without quoted names and addresses in numbers.
pub fn is_email(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-+@".contains(c);
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty()
        && host.contains('.')
        && host.split('.').all(|part| !part.is_empty() && !part.contains('@'))
        && text.len() <= 254
        && text.chars().all(plain)
}

/// Whether it has the form of a phone number: 3 to 15 digits (ITU-T E.164)
/// and what people write between them.
pub fn is_phone_number(text: &str) -> bool {
    (3..=15).contains(&digits(text)) && text.chars().all(|c| c.is_ascii_digit() || "+ ()/.-".contains(c))
}

/// Longest short number, in digits: 112, 1712, 116 000.
const SHORT: usize = 6;

/// Whether the numbering plan of `country` (ISO 3166-1 alpha-2), or of the
/// country the number names, has such numbers. Short numbers stand in no plan
/// at hand and are let through, and all in a country that is none.
pub fn is_in_numbering_plan(text: &str, country: &str) -> bool {
    let Ok(country) = country.parse() else { return true };
    digits(text) <= SHORT
        || phonenumber::parse(Some(country), text)
            .is_ok_and(|number| phonenumber::is_valid(&number) && can_be_dialled(text, &number))
}

/// Whether nothing is missing before a number without its country: a
/// spreadsheet takes the first 0 off.
fn can_be_dialled(text: &str, number: &phonenumber::PhoneNumber) -> bool {
    let named = number.code().source() != phonenumber::country::Source::Default;
    named || digits(text) == digits(&number.format().mode(phonenumber::Mode::National).to_string())
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}
