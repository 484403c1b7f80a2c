//! Whether two pictures show the same page. Letters are drawn a little
//! differently by every version of a browser, so both are made so small that
//! letters become grey lines; what is then compared is where which colour is.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops::thumbnail;
use image::{ImageEncoder, ImageFormat, RgbImage};

/// Pixels of a page to one pixel of a kept picture, each way: still to be
/// looked at by a person.
pub const SMALLER: u32 = 4;
/// Pixels of a kept picture to one spot that is compared.
const SPOT: u32 = 4;
/// How far a colour of a spot may be off, of 255. An edge from black to white
/// that moves by one pixel of the page changes a spot by 16.
const TOLERANCE: u8 = 26;
/// Differing spots that are still taken for chance.
const CHANCE: usize = 2;
/// Pixels of a kept picture by which a page may be longer or shorter.
const LONGER: u32 = 3;

/// The picture of a page, as it is kept. `pixels` stand for one of the page,
/// each way.
pub fn reduced(png: &[u8], pixels: u32) -> RgbImage {
    let page = image::load_from_memory_with_format(png, ImageFormat::Png).unwrap().into_rgb8();
    let by = SMALLER * pixels;
    let mut small = thumbnail(&page, page.width() / by, page.height() / by);
    // Fewer colours take less room.
    small.iter_mut().for_each(|value| *value = *value & 0xf0 | *value >> 4);
    small
}

pub fn to_png(picture: &RgbImage) -> Vec<u8> {
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::NoFilter)
        .write_image(picture, picture.width(), picture.height(), image::ExtendedColorType::Rgb8)
        .unwrap();
    png
}

pub fn of_png(png: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(png, ImageFormat::Png).unwrap().into_rgb8()
}

/// What is not alike, in pixels of the page; none if nothing is.
pub fn difference(kept: &RgbImage, now: &RgbImage) -> Option<String> {
    if kept.width() != now.width() || kept.height().abs_diff(now.height()) > LONGER {
        let size = |picture: &RgbImage| format!("{}×{}", picture.width() * SMALLER, picture.height() * SMALLER);
        return Some(format!("it was {}, and is {}", size(kept), size(now)));
    }
    let spots = |picture: &RgbImage| {
        let (width, height) = (kept.width(), kept.height().min(now.height()) / SPOT * SPOT);
        let common = image::imageops::crop_imm(picture, 0, 0, width, height).to_image();
        thumbnail(&common, width / SPOT, height / SPOT)
    };
    let (before, after) = (spots(kept), spots(now));
    let off = |(a, b): (&image::Rgb<u8>, &image::Rgb<u8>)| a.0.iter().zip(b.0).map(|(a, b)| a.abs_diff(b)).max();
    let differing: Vec<_> = before
        .enumerate_pixels()
        .zip(after.pixels())
        .filter(|((_, _, a), b)| off((a, b)).is_some_and(|off| off > TOLERANCE))
        .map(|((x, y, _), _)| (x * SPOT * SMALLER, y * SPOT * SMALLER))
        .collect();
    let first = differing.first()?;
    (differing.len() > CHANCE)
        .then(|| format!("{} of {} spots differ, first at {first:?}", differing.len(), before.len() / 3))
}
