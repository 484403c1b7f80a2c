# The commands of Wegwijs. `make serve` and `make test` work on a fresh clone:
# `setup` installs what is missing.

SHELL := bash
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/wegwijs
# The pinned tools, after `make setup`.
WITH := source "$(CACHE)/env" &&

# The path the site lives under, and its address for absolute links.
BASE ?= /
SITE_URL ?=
# Whose catalogue the site is built from.
CATALOGUE ?= public/catalogue
PORT ?= 8080
# Which pages may show the site in a frame, for the rules of the host; nobody's where none is said.
FRAME_ANCESTORS ?=
# COMPRESS=1 also writes compressed copies, for hosts that send those.
COMPRESS ?=
# The day of the newest change to the catalogue, shown as the age of the data.
PUBLISHED := $(shell git log -1 --format=%cs -- "$(CATALOGUE)" 2>/dev/null)

# What the engine alone is built from, and for.
ENGINE = --no-default-features --features engine
# The oldest browsers that show the pages well: the style sheet is lowered for them.
BROWSERS = chrome >= 80, firefox >= 78, safari >= 14
# What the program may need of a browser (WebAssembly proposals), and what its
# scripts may: Chrome and Edge from 96, Firefox from 79, Safari from 15 have all of
# it. By our rules (CSP 3, 'wasm-unsafe-eval') WebAssembly runs in Chrome and Edge
# from 97 and Safari from 16 only.
SCRIPT = --ecma2021
WASM_FEATURES = --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
  --enable-reference-types --enable-multivalue

TOOL_FLAGS = --pages --base "$(BASE)" $(if $(SITE_URL),--site-url "$(SITE_URL)") $(if $(PUBLISHED),--published-on $(PUBLISHED)) \
  $(if $(COMPRESS),--compress) $(if $(FRAME_ANCESTORS),--frame-ancestors "$(FRAME_ANCESTORS)")

# What makes the app smallest: most functions stay by themselves.
WASM_SMALL = --flatten --rereloop -Oz -Oz --low-memory-unused --one-caller-inline-max-function-size=40 --always-inline-max-function-size=1 --strip-debug --strip-producers --strip-target-features

# As in .cargo/config.toml, which flags of one's own replace.
ERASED = --cfg erase_components

# The standard library is built along, as small as the rest, and a panic stops
# the program without words (start.js says so on the page): 24 kB less of 295 to
# download. Rust has both behind options that are not stable yet.
IN_SMALL = RUSTC_BOOTSTRAP=1 RUSTFLAGS="$(ERASED) -Z unstable-options -C panic=immediate-abort"
WITH_STD = -Z build-std=std,panic_abort

APP_CRATE = --target wasm32-unknown-unknown --bin app
WASM = $${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown

.PHONY: serve test setup build site-dev site app app-dev app-frame check format-check lint test-core test-web test-browser audit snapshots engine test-engine bench bench-site app-named bench-catalogue fuzz deny clean

serve: site-dev
	$(WITH) cargo run --quiet --bin wegwijs -- serve dist --port $(PORT) --base "$(BASE)"

test: format-check lint test-core test-web test-browser

setup:
	@.ci/setup

# The production site in dist/, ready for any static host.
# Kept on devices after a visit; a development build is not, to show each change at once.
build: SITE_FLAGS = --worker public/app/worker.js
build: app site

# The same site from a development build: minutes sooner, megabytes larger.
# With the page of components, /<lang>/components/.
site-dev: SITE_FLAGS = --components
site-dev: app-dev site

site: setup
	rm -rf dist && mkdir -p dist && cp -r public/icons dist/
	$(WITH) cargo run --quiet --bin wegwijs -- build "$(CATALOGUE)" --out dist --app target/app-files $(SITE_FLAGS) $(TOOL_FLAGS)

# The app's files, in target/app-files/: split in two, of which a first visit
# loads one, and as small as they get.
app: setup app-frame
	$(WITH) $(IN_SMALL) cargo rustc --quiet $(APP_CRATE) $(WITH_STD) -Z build-std-features=optimize_for_size --profile app --features split -- -C link-arg=--emit-relocs
	rm -rf target/split
	$(WITH) wasm-split-cli --target web --out-name app "$(WASM)/app/app.wasm" target/split
	$(WITH) wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir target/app-files target/split/app.wasm
	$(WITH) wasm-opt $(WASM_SMALL) $(WASM_FEATURES) target/app-files/app_bg.wasm -o target/app-files/app_bg.wasm
	$(WITH) wasm-opt $(WASM_SMALL) $(WASM_FEATURES) target/split/split_later.wasm -o target/app-files/split_later.wasm
	cp target/split/__wasm_split.js target/app-files
	$(WITH) for program in target/app-files/*.wasm; do wasm-opt --mvp-features $(WASM_FEATURES) --quiet $$program -o /dev/null || exit 1; done
	$(WITH) for script in target/app-files/*.js public/app/worker.js; do acorn --module --silent $(SCRIPT) $$script || exit 1; done
	@! grep -q specimen-state target/app-files/*.wasm || { echo "the page of components is in the app" >&2; exit 1; }
	node tests/bench/weight.mjs target/app-files/app_bg.wasm

app-dev: setup app-frame
	$(WITH) cargo build --quiet $(APP_CRATE)
	$(WITH) wasm-bindgen --target web --no-typescript --keep-debug --out-dir target/app-files "$(WASM)/debug/app.wasm"

# What stands around the program.
app-frame: setup
	rm -rf target/app-files && mkdir -p target/app-files
	cp public/app/start.js public/icons/icon.svg target/app-files
	$(WITH) lightningcss --bundle --minify --targets "$(BROWSERS)" public/styles/site.css -o target/app-files/wegwijs.css

check: setup
	$(WITH) cargo run --quiet --bin wegwijs -- check "$(CATALOGUE)"

format-check: setup
	$(WITH) cargo fmt --check

lint: setup
	$(WITH) cargo clippy --quiet --all-targets -- -D warnings
	$(WITH) cargo clippy --quiet --target wasm32-unknown-unknown --lib --bin app --test web -- -D warnings
	$(WITH) cargo clippy --quiet --target wasm32-unknown-unknown --lib $(ENGINE) -- -D warnings

test-core: setup
	$(WITH) cargo test --test core

# In Chromium, also where Firefox is at hand.
test-web: setup
	$(WITH) env -u GECKODRIVER cargo test --target wasm32-unknown-unknown --test web

# A page of each kind for Lighthouse.
AUDITED = /nl/ "/nl/search/?q=opvang" /nl/service/kinderopvangpunt-gent/

# End to end, against the production build: how heavy a first visit is,
# journeys, and Lighthouse on three pages.
test-browser: build
	node tests/bench/weight.mjs dist
	$(WITH) cargo test --test browser -- --test-threads=2
	@.ci/setup-node lighthouse
	$(WITH) node tests/lighthouse/run.mjs "$${CARGO_TARGET_DIR:-target}/debug/wegwijs" dist $(AUDITED)

# What takes too long for every run: every page in every language, scheme and
# width, with large letters and on a phone on its side; and the journeys in
# Firefox and WebKit.
AUDIT_LANGUAGES ?=
audit: build
	$(WITH) AUDIT_LANGUAGES="$(AUDIT_LANGUAGES)" cargo test --test browser -- --ignored --test-threads=2 audit
	$(WITH) for browser in firefox webkit; do WEGWIJS_BROWSER=$$browser cargo test --test browser -- --test-threads=1 journeys finders suggestions shortlist || exit 1; done

# The pictures of pages and what screen readers are told of them, made anew:
# only where a change to them is meant, after looking at what changed.
snapshots: build
	$(WITH) WEGWIJS_RENEW_SNAPSHOTS=1 cargo test --test browser -- --test-threads=1 as_it_did as_they_did as_it_was

# Random bytes and texts against what reads untrusted data, for FUZZ_SECONDS each.
FUZZ_SECONDS ?= 60
fuzz: setup
	$(WITH) command -v cargo-fuzz >/dev/null || cargo install cargo-fuzz --version 0.13.1 --root "$(CACHE)/cargo-fuzz-0.13.1" --quiet
	$(WITH) cargo run --quiet --bin wegwijs -- build public/catalogue --out target/fuzz-built
	$(WITH) for target in index_reader query_parser importers; do \
	  PATH="$(CACHE)/cargo-fuzz-0.13.1/bin:$$PATH" RUSTC_BOOTSTRAP=1 RUSTFLAGS="$(ERASED)" WEGWIJS_INDEX="$$(ls $(CURDIR)/target/fuzz-built/search-????????????????.bin)" \
	    cargo fuzz run --fuzz-dir tests/fuzz --sanitizer none $$target -- -max_total_time=$(FUZZ_SECONDS) -max_len=4096 || exit 1; \
	done

# What we build on: licences, sources and versions by .deny.toml, and known
# weaknesses where RustSec's list can be reached. Not part of `test`: building
# cargo-deny takes longer than all of our own tests need to build, and what it
# finds changes with Cargo.lock only, or from outside.
deny:
	@.ci/setup deny
	$(WITH) cargo deny --locked --config "$(CURDIR)/.deny.toml" check licenses bans sources
	@if timeout 20 git ls-remote -q https://github.com/RustSec/advisory-db HEAD >/dev/null 2>&1; then \
	  $(WITH) cargo deny --locked --config "$(CURDIR)/.deny.toml" check advisories; \
	else \
	  echo "== known weaknesses not checked: RustSec's list cannot be reached" >&2; \
	fi

# The search engine alone for plain JavaScript, in target/engine/. Made for
# speed as far as it stays small (level 3 answers a sixth faster, with a fifth
# more to download and to compile). Not all inlined into one function: what
# opens an index runs once, and compiling it takes longer than running it.
engine: setup
	$(WITH) $(IN_SMALL) CARGO_PROFILE_APP_OPT_LEVEL=s cargo rustc --quiet --lib --crate-type cdylib $(ENGINE) $(WITH_STD) \
	  --target wasm32-unknown-unknown --profile app
	rm -rf target/engine
	$(WITH) wasm-bindgen --target web --out-name wegwijs_search --out-dir target/engine \
	  "$(WASM)/app/wegwijs.wasm"
	$(WITH) wasm-opt -O3 --one-caller-inline-max-function-size=1 $(WASM_FEATURES) --strip-debug target/engine/wegwijs_search_bg.wasm -o target/engine/wegwijs_search_bg.wasm

# The engine as JavaScript meets it, over the shipped catalogue.
test-engine: engine
	$(WITH) cargo run --quiet --bin wegwijs -- index "$(CATALOGUE)" --out target/engine/index.bin
	node --test tests/bench/engine.test.mjs

# Our search and its peers in one run of Chromium, then the budgets of the app:
# tables on standard output and in target/bench/. BENCH_SIZES="1000" for a quick one.
bench: engine
	@.ci/setup-node bench
	@$(WITH) cargo build --quiet --release --bin wegwijs
	@$(WITH) node tests/bench/run.mjs "$${CARGO_TARGET_DIR:-target}/release/wegwijs" target/engine target/bench
	@$(MAKE) --no-print-directory bench-site

# The app's budgets alone: bytes, Lighthouse, a slow phone, the time of each key.
# BENCH_RUNS=1 for a quick one.
bench-site: build app-named
	@.ci/setup-node bench
	@.ci/setup-node lighthouse
	@$(WITH) cargo build --quiet --release --bin wegwijs
	@$(WITH) node tests/bench/site.mjs "$${CARGO_TARGET_DIR:-target}/release/wegwijs" dist target/bench $(AUDITED)

# The first file of the program once more, with the names of its functions, to
# tell which crate they are of.
app-named: build
	@.ci/setup twiggy
	@mkdir -p target/bench/named
	@$(WITH) wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir target/bench/named target/split/app.wasm
	@$(WITH) wasm-opt $(filter-out --strip-debug,$(WASM_SMALL)) -g $(WASM_FEATURES) target/bench/named/app_bg.wasm -o target/bench/named/app.wasm
	@$(WITH) twiggy top --format json -n 1000000 target/bench/named/app.wasm -o target/bench/named/app.json

# The tool over an invented catalogue: time and memory.
CATALOGUE_SIZES ?= 10000 100000
bench-catalogue: setup
	@$(WITH) cargo build --quiet --release --bin wegwijs
	@$(WITH) node tests/bench/catalogue.mjs "$${CARGO_TARGET_DIR:-target}/release/wegwijs" target/bench/catalogue $(CATALOGUE_SIZES)

clean:
	rm -rf dist target
