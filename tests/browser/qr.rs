//! Codes on a page, read from their pixels alone as a telephone does.

use serde_json::json;

use crate::browser::Browser;

/// What the picture on the page says; it has to be one that a cheap telephone
/// reads from a screen.
pub async fn read_code(browser: &Browser, css: &str) -> String {
    let css = json!(css);
    let script = format!(
        "const svg = document.querySelector({css}), width = +svg.getAttribute('viewBox').split(' ')[2], size = width * 4;
         const canvas = document.createElement('canvas'); canvas.width = canvas.height = size;
         const context = canvas.getContext('2d');
         context.fillStyle = svg.querySelector('rect').getAttribute('fill'); context.fillRect(0, 0, size, size);
         context.scale(4, 4); context.fillStyle = svg.querySelector('path').getAttribute('fill');
         context.fill(new Path2D(svg.querySelector('path').getAttribute('d')));
         const data = context.getImageData(0, 0, size, size).data;
         let grey = ''; for (let at = 0; at < data.length; at += 4) grey += data[at] > 127 ? '1' : '0';
         return grey"
    );
    let grey = browser.js(&script).await;
    let grey: Vec<u8> = grey.as_str().unwrap().bytes().map(|pixel| if pixel == b'1' { 255 } else { 0 }).collect();
    let size = grey.len().isqrt();
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| grey[y * size + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is seen");
    let (meta, text) = grids[0].decode().unwrap();
    assert!(meta.version.0 <= 15, "small enough for a cheap telephone: version {}", meta.version.0);
    text
}
