# Every task in a checkout of Bussola. It needs Rust, Node, Python 3, make and a C compiler.
.PHONY: help run build web test bench openapi
.NOTPARALLEL:

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The debug build: it takes less than half the time of a release build, and `make test` reuses it.
run: web ## Build, load the sample into bussola.db, serve http://127.0.0.1:8080
	cargo run --locked -- serve --sample

build: web ## Build target/release/bussola, the whole service in one file
	cargo build --locked --release

web: web/dist/.vite/manifest.json ## Build the web assets

test: web ## Run every check: format, lints, docs, Rust on SQLite and PostgreSQL, TypeScript, Chromium
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps
	tests/postgres.sh cargo test --locked
	npm run check
	npm run test:browser

bench: build ## Run the benchmarks, and Lighthouse on the pages (slow)
	cargo bench --locked
	npm run lighthouse

openapi: web ## Write openapi/openapi.json, the API description
	mkdir -p openapi
	cargo run --locked --quiet -- openapi > openapi/openapi.json.new
	mv openapi/openapi.json.new openapi/openapi.json

web/dist/.vite/manifest.json: node_modules/.package-lock.json vite.config.ts $(shell find web/scripts web/styles web/icons -type f)
	npm run build

# npm writes this file when it is done.
node_modules/.package-lock.json: package-lock.json
	npm ci --no-audit --no-fund
