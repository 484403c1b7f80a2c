//! Which of the offered languages a reader gets.

use crate::domain::Lang;

/// The first wish that is offered: exactly, else by its primary subtag
/// (`fr-BE` is served with `fr`; RFC 4647, section 3.4, lookup). Without any,
/// the first language offered.
pub fn negotiate<'a>(wishes: impl IntoIterator<Item = &'a str>, offered: &[Lang]) -> Option<Lang> {
    wishes
        .into_iter()
        .find_map(|wish| {
            let wish = wish.trim().to_ascii_lowercase();
            let primary = wish.split('-').next().unwrap_or_default().to_owned();
            [wish, primary].iter().find_map(|tag| offered.iter().find(|l| l.as_str().eq_ignore_ascii_case(tag)))
        })
        .or(offered.first())
        .copied()
}
