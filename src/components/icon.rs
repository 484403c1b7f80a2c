//! Pictograms: Lucide (ISC), drawn inline and hidden from screen readers,
//! because a word always stands beside them.

use icondata_core::IconData;
use leptos::prelude::*;

use crate::domain::Category;

/// The pictograms this site uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glyph {
    Accessible,
    Add,
    Age,
    Aloud,
    Around,
    Baby,
    Back,
    Bike,
    Book,
    Bus,
    Calendar,
    Call,
    Chat,
    Check,
    Close,
    Cross,
    Down,
    Euro,
    Filters,
    Heart,
    HeartHand,
    Headphones,
    Info,
    Languages,
    Laptop,
    Leave,
    Link,
    List,
    Locate,
    Mail,
    Map,
    Moon,
    Partly,
    People,
    Pin,
    Print,
    Question,
    Retry,
    School,
    Search,
    Share,
    Sparkles,
    Speech,
    Star,
    Sun,
    Sunrise,
    Tent,
    Undo,
    Wait,
    Walk,
    Warning,
}

impl Glyph {
    fn data(self) -> &'static IconData {
        match self {
            Glyph::Accessible => icondata_lu::LuAccessibility,
            Glyph::Add => icondata_lu::LuPlus,
            Glyph::Age => icondata_lu::LuCake,
            Glyph::Aloud => icondata_lu::LuVolume2,
            Glyph::Around => icondata_lu::LuCircleDot,
            Glyph::Baby => icondata_lu::LuBaby,
            Glyph::Back => icondata_lu::LuArrowLeft,
            Glyph::Bike => icondata_lu::LuBike,
            Glyph::Book => icondata_lu::LuBookOpen,
            Glyph::Bus => icondata_lu::LuBus,
            Glyph::Calendar => icondata_lu::LuCalendar,
            Glyph::Call => icondata_lu::LuPhone,
            Glyph::Chat => icondata_lu::LuMessageCircle,
            Glyph::Check => icondata_lu::LuCircleCheck,
            Glyph::Close => icondata_lu::LuX,
            Glyph::Cross => icondata_lu::LuCircleX,
            Glyph::Down => icondata_lu::LuChevronDown,
            Glyph::Euro => icondata_lu::LuEuro,
            Glyph::Filters => icondata_lu::LuSlidersHorizontal,
            Glyph::Heart => icondata_lu::LuHeart,
            Glyph::HeartHand => icondata_lu::LuHeartHandshake,
            Glyph::Headphones => icondata_lu::LuHeadphones,
            Glyph::Info => icondata_lu::LuInfo,
            Glyph::Languages => icondata_lu::LuLanguages,
            Glyph::Laptop => icondata_lu::LuLaptop,
            Glyph::Leave => icondata_lu::LuLogOut,
            Glyph::Link => icondata_lu::LuExternalLink,
            Glyph::List => icondata_lu::LuList,
            Glyph::Locate => icondata_lu::LuLocate,
            Glyph::Mail => icondata_lu::LuMail,
            Glyph::Map => icondata_lu::LuMap,
            Glyph::Moon => icondata_lu::LuMoon,
            Glyph::Partly => icondata_lu::LuCircleDotDashed,
            Glyph::People => icondata_lu::LuUsers,
            Glyph::Pin => icondata_lu::LuMapPin,
            Glyph::Print => icondata_lu::LuPrinter,
            Glyph::Question => icondata_lu::LuCircleHelp,
            Glyph::Retry => icondata_lu::LuRotateCw,
            Glyph::School => icondata_lu::LuSchool,
            Glyph::Search => icondata_lu::LuSearch,
            Glyph::Share => icondata_lu::LuShare2,
            Glyph::Sparkles => icondata_lu::LuSparkles,
            Glyph::Speech => icondata_lu::LuMessageCircleHeart,
            Glyph::Star => icondata_lu::LuStar,
            Glyph::Sun => icondata_lu::LuSun,
            Glyph::Sunrise => icondata_lu::LuSunrise,
            Glyph::Tent => icondata_lu::LuTentTree,
            Glyph::Undo => icondata_lu::LuUndo2,
            Glyph::Wait => icondata_lu::LuHourglass,
            Glyph::Walk => icondata_lu::LuFootprints,
            Glyph::Warning => icondata_lu::LuTriangleAlert,
        }
    }

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
    let data = glyph.data();
    // An arrow points the way one reads; everything else is the same both ways.
    let class = if matches!(glyph, Glyph::Back | Glyph::Leave) { "icon directional" } else { "icon" };
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
