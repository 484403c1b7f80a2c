//! What is typed is folded by the browser's Unicode, the index by the build's:
//! both must come to the same.

use wasm_bindgen_test::wasm_bindgen_test;
use wegwijs::search::fold;

use crate::spellings::FOLDED;

#[wasm_bindgen_test]
fn the_browser_folds_as_the_build_does() {
    for (text, folded) in FOLDED {
        assert_eq!(fold(text), *folded, "{text}");
        assert_eq!(fold(folded), *folded, "{folded} again");
    }
}
