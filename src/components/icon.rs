//! Pictograms: Lucide (ISC), drawn inline and hidden from screen readers,
//! because a word always stands beside them.

use icondata_core::IconData;
use leptos::prelude::*;

use crate::domain::Category;

/// A pictogram. Each is named by itself instead of chosen among all, so that
/// those of the later pages stand in their file of the program.
#[derive(Clone, Copy)]
pub struct Glyph(&'static &'static IconData);

/// Names the pictograms once, each with its drawing.
macro_rules! glyphs {
    ($($name:ident => $drawing:ident,)+) => {
        #[allow(non_upper_case_globals, reason = "read like the variants of a choice")]
        impl Glyph {
            $(pub const $name: Glyph = Glyph(&icondata_lu::$drawing);)+

            /// The pictograms this site uses, with their names here.
            pub const ALL: &[(&str, Glyph)] = &[$((stringify!($name), Glyph::$name),)+];
        }
    };
}

glyphs! {
    Accessible => LuAccessibility,
    Add => LuPlus,
    Age => LuCake,
    Aloud => LuVolume2,
    Around => LuCircleDot,
    Baby => LuBaby,
    Back => LuArrowLeft,
    Bike => LuBike,
    Book => LuBookOpen,
    Bus => LuBus,
    Calendar => LuCalendar,
    Call => LuPhone,
    Chat => LuMessageCircle,
    Check => LuCircleCheck,
    Close => LuX,
    Cross => LuCircleX,
    Down => LuChevronDown,
    Euro => LuEuro,
    Filters => LuSlidersHorizontal,
    Heart => LuHeart,
    HeartHand => LuHeartHandshake,
    Headphones => LuHeadphones,
    Info => LuInfo,
    Languages => LuLanguages,
    Laptop => LuLaptop,
    Leave => LuLogOut,
    Link => LuExternalLink,
    List => LuList,
    Locate => LuLocate,
    Mail => LuMail,
    Map => LuMap,
    Moon => LuMoon,
    Partly => LuCircleDotDashed,
    People => LuUsers,
    Pin => LuMapPin,
    Print => LuPrinter,
    Question => LuCircleHelp,
    Retry => LuRotateCw,
    School => LuSchool,
    Search => LuSearch,
    Share => LuShare2,
    Sparkles => LuSparkles,
    Speech => LuMessageCircleHeart,
    Star => LuStar,
    Sun => LuSun,
    Sunrise => LuSunrise,
    Tent => LuTentTree,
    Undo => LuUndo2,
    Wait => LuHourglass,
    Walk => LuFootprints,
    Warning => LuTriangleAlert,
}

impl Glyph {
    pub fn of_category(category: Category) -> Glyph {
        match category {
            Category::Holiday => Glyph::Tent,
            Category::Learning => Glyph::Book,
            Category::Childcare => Glyph::Baby,
            Category::Family => Glyph::HeartHand,
        }
    }

    /// By the name the taxonomy gives the pictogram of a moment or a step.
    pub fn named(name: &str) -> Glyph {
        match name {
            "baby" => Glyph::Baby,
            "book" => Glyph::Book,
            "calendar" => Glyph::Calendar,
            "call" => Glyph::Call,
            "euro" => Glyph::Euro,
            "hands" => Glyph::HeartHand,
            "info" => Glyph::Info,
            "languages" => Glyph::Languages,
            "laptop" => Glyph::Laptop,
            "speech" => Glyph::Speech,
            "star" => Glyph::Star,
            "tent" => Glyph::Tent,
            "warning" => Glyph::Warning,
            "heart" => Glyph::Heart,
            "school" => Glyph::School,
            "bus" => Glyph::Bus,
            "map-pin" => Glyph::Pin,
            "sun" => Glyph::Sun,
            "users" => Glyph::People,
            "headphones" => Glyph::Headphones,
            _ => Glyph::Sparkles,
        }
    }
}

#[component]
pub fn Icon(glyph: Glyph) -> impl IntoView {
    let data = *glyph.0;
    // An arrow points the way one reads; everything else is the same both ways.
    let directional = [Glyph::Back, Glyph::Leave].iter().any(|arrow| std::ptr::eq(arrow.0, glyph.0));
    let class = if directional { "icon directional" } else { "icon" };
    view! {
        <svg
            class=class
            aria-hidden="true"
            viewBox=data.view_box.unwrap_or("0 0 24 24")
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
            stroke-linejoin="round"
            inner_html=data.data
        ></svg>
    }
}
