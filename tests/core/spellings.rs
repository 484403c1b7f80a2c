//! Spellings and what they fold to: for the build, and for the browser
//! (`tests/web/folding.rs`), which must agree on it.

pub const FOLDED: &[(&str, &str)] = &[
    ("IŞIK ışık", "isik isik"),
    ("İSTANBUL", "istanbul"),
    ("أإآٱا", "ااااا"),
    ("مدرسة", "مدرسه"),
    ("مستشفى", "مستشفي"),
    ("مَدْرَسَة", "مدرسه"),
    ("مـــدرسة", "مدرسه"),
    ("ﻻ", "لا"),
    ("cœur ŒUVRE", "coeur oeuvre"),
    ("Crèche à côté", "creche a cote"),
    ("Грижа за Йордан", "грижа за иордан"),
    ("Її їжа", "іі іжа"),
    ("٦ سنوات ۱۲", "6 سنوات 12"),
    ("ﬁets", "fiets"),
    ("Straße STRAẞE", "strasse strasse"),
    ("İSTANBUL ışık", "istanbul isik"),
    ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
    ("09\u{a0}210", "09 210"),
];
