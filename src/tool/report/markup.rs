//! HTML that cannot be broken out of: text comes in only escaped.

/// A piece of HTML, complete in itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markup(String);

/// Elements that have no content and no end tag.
const VOID: [&str; 3] = ["meta", "br", "rect"];

impl Markup {
    pub fn into_text(self) -> String {
        self.0
    }

    /// Pieces behind each other.
    pub fn all(pieces: impl IntoIterator<Item = Markup>) -> Markup {
        Markup(pieces.into_iter().map(|piece| piece.0).collect())
    }

    /// What the program itself has as HTML or CSS: never a text of a record.
    pub fn own(text: &'static str) -> Markup {
        Markup(text.to_owned())
    }
}

/// A text, shown as it is written.
pub fn text(text: &str) -> Markup {
    Markup(escape(text))
}

/// An element with its attributes. The names are the program's own.
pub fn tag(name: &'static str, attributes: &[(&'static str, &str)], content: Markup) -> Markup {
    let mut html = format!("<{name}");
    for (attribute, value) in attributes {
        html.push_str(&format!(" {attribute}=\"{}\"", escape(value)));
    }
    html.push('>');
    if !VOID.contains(&name) {
        html.push_str(&content.0);
        html.push_str(&format!("</{name}>"));
    }
    Markup(html)
}

/// An element with nothing but words in it.
pub fn words(name: &'static str, said: &str) -> Markup {
    tag(name, &[], text(said))
}

/// For content and for attributes in quotation marks alike. Characters that
/// no page may hold (C0 controls) become the sign for one that is not known.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(c),
            c if c.is_control() => escaped.push(char::REPLACEMENT_CHARACTER),
            c => escaped.push(c),
        }
    }
    escaped
}
