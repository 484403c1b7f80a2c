//! The code of a plan: what is encoded is decoded, damage is refused, and
//! nothing private gets into what is handed on.

use proptest::prelude::*;
use wegwijs::components::qr_path;
use wegwijs::domain::Day;
use wegwijs::plan::*;

use crate::planning::households;

/// As it arrives: without what was not told.
fn told(household: &Household, share: Share) -> Household {
    let mut told = Household::default();
    for child in household.family.children() {
        let mut other = Child::new(child.colour);
        if share != Share::Plain {
            other.set_name(child.name());
        }
        if share == Share::Device {
            (other.birth, other.needs) = (child.birth, child.needs);
        }
        told.family.push(other);
    }
    told.plan.wanted = household.plan.wanted;
    for entry in household.plan.entries() {
        let mut entry = entry.clone();
        if share == Share::Plain {
            entry.set_note("");
        }
        told.plan.put(entry);
    }
    told
}

proptest! {
    #[test]
    fn what_is_encoded_is_decoded(household in households()) {
        for share in [Share::Plain, Share::Names, Share::Device] {
            let arrived = told(&household, share);
            // Without their notes, two entries can be one.
            let code = encode(&arrived, share);
            prop_assert!(code.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()), "{}", code);
            prop_assert_eq!(decode(&code, true), Ok(arrived.clone()));
            prop_assert_eq!(decode(&code.to_lowercase(), true), Ok(arrived));
        }
        prop_assert_eq!(decode(&encode(&household, Share::Device), true), Ok(household));
    }

    #[test]
    fn a_changed_letter_is_refused(household in households(), at in any::<prop::sample::Index>(), letter in 0..32u8) {
        let code = encode(&household, Share::Names);
        let at = at.index(code.len());
        let mut letters = code.clone().into_bytes();
        letters[at] = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"[usize::from(letter)];
        let damaged = String::from_utf8(letters).unwrap();
        if damaged != code {
            prop_assert!(decode(&damaged, true).is_err());
        }
    }

    #[test]
    fn a_cut_or_longer_code_is_refused(household in households(), cut in any::<prop::sample::Index>()) {
        let code = encode(&household, Share::Names);
        prop_assert!(decode(&code[..cut.index(code.len())], true).is_err());
        let (longer, twice) = (code.clone() + "0", code.repeat(2));
        prop_assert!(decode(&longer, true).is_err());
        prop_assert!(decode(&twice, true).is_err());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}", letters in "[0-9A-V]{0,400}") {
        prop_assert!(decode(&text, false).is_err());
        prop_assert!(decode(&letters, false).is_err());
    }
}

fn summer(children: usize, weeks: i64, ids: &[&str]) -> Household {
    let mut household = Household::default();
    let mut monday: Day = "2027-07-05".parse().unwrap();
    (0..children).for_each(|_| assert!(household.family.add().is_some()));
    for week in 0..weeks as usize {
        for child in 0..children {
            let id = ids[(week * children + child) % ids.len()];
            household.plan.put(Entry::new(
                id.parse().unwrap(),
                Children::one(child),
                Slot::Week(monday),
                Days::WORKDAYS,
            ));
        }
        monday = monday.days_later(7).unwrap();
    }
    household
}

/// The version of the QR code of a plan's address: from 1, the smallest, to 40.
fn version(code: &str) -> i32 {
    let (_, width) = qr_path(&format!("https://wegwijs.example.org/nl/plan/#plan={code}")).unwrap();
    // Four modules are left free on each side (ISO/IEC 18004).
    (width - 8 - 17) / 4
}

#[test]
fn eight_weeks_of_three_children_are_short_enough_for_a_small_code() {
    let six = [
        "speelplein-west",
        "sport-na-school-brede-school",
        "free-time-vakantiekampen",
        "kina-kids",
        "jeugdhuis-job",
        "heyo-kampen-sint-gregorius",
    ];
    let plan = encode(&summer(3, 8, &six), Share::Plain);
    assert!(plan.len() < 260, "{} letters", plan.len());
    assert!(version(&plan) <= 10, "version {}", version(&plan));
    // Even when every week of every child is another service with a long id.
    let all: Vec<String> = (0..24).map(|at| format!("een-heel-lange-naam-van-dienst-{at}")).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let plan = encode(&summer(3, 8, &all), Share::Plain);
    assert!(version(&plan) <= 20, "version {}", version(&plan));
}

#[test]
fn a_code_from_elsewhere_with_private_facts_is_refused() {
    let code = encode(&summer(2, 1, &["a"]), Share::Device);
    assert_eq!(decode(&code, false), Err(CodeError::Private));
    assert!(decode(&code, true).is_ok());
}

#[test]
fn names_months_of_birth_needs_and_notes_are_in_no_code_that_was_not_to_hold_them() {
    let mut bare = summer(2, 2, &["a", "b"]);
    let plain = encode(&bare, Share::Plain);
    let named = encode(&bare, Share::Names);
    bare.family.change(0, |child| {
        child.birth = Birth::new(2020, 5);
        child.needs.wheelchair = true;
    });
    assert_eq!(encode(&bare, Share::Names), named, "months and needs make no difference");
    bare.family.change(0, |child| child.set_name("Aylin"));
    assert_ne!(encode(&bare, Share::Names), named);
    assert_eq!(encode(&bare, Share::Plain), plain, "nor do names");
}

#[test]
fn a_newer_version_is_told_apart_from_damage() {
    // A well-formed code of version 2: its first four bits, the rest zero.
    let newer = wegwijs_code(&[0x20, 0]);
    assert_eq!(decode(&newer, false), Err(CodeError::Version(2)));
    assert_eq!(decode("", false), Err(CodeError::Damaged));
    assert_eq!(decode(&"0".repeat(100_000), false), Err(CodeError::Damaged));
}

/// Bytes with their checksum as letters, written independently of the app.
fn wegwijs_code(bytes: &[u8]) -> String {
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
    });
    let all: Vec<u8> = bytes.iter().copied().chain((!crc).to_be_bytes()).collect();
    let bits: Vec<u8> = all.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).collect();
    let letter = |group: &[u8]| {
        let value = group.iter().chain([0; 5].iter()).take(5).fold(0, |value, bit| value << 1 | bit);
        char::from(b"0123456789ABCDEFGHIJKLMNOPQRSTUV"[usize::from(value)])
    };
    bits.chunks(5).map(letter).collect()
}

#[test]
fn a_plan_that_says_the_same_in_another_way_is_refused() {
    // Version 1, plain, no child, no wanted hours, no service, but an entry.
    let code = wegwijs_code(&[0b0001_0000, 0b0000_0000, 0b1000_0000, 0]);
    assert_eq!(decode(&code, false), Err(CodeError::Damaged));
    // The empty household, and the same with a byte too many.
    let empty = encode(&Household::default(), Share::Plain);
    assert_eq!(decode(&empty, false), Ok(Household::default()));
    let longer = wegwijs_code(&[0b0001_0000, 0, 0, 0, 0]);
    assert_eq!(decode(&longer, false), Err(CodeError::Damaged));
}
