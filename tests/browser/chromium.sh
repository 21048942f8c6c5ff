#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests: CHROMIUM_PATH, else one installed, else Debian's package, else
# Playwright's own. Debian's comes with the fonts that Arabic, Bengali, Tigrinya and Chinese need.
set -euo pipefail
cd "$(dirname "$0")/../.."

installed() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}
playwrights() {
  npx playwright install chromium >&2
  node --print 'require("playwright-core").chromium.executablePath()'
}

if [[ -n ${CHROMIUM_PATH:-} ]]; then
  echo "$CHROMIUM_PATH"
elif installed; then
  :
elif tests/apt.sh chromium fonts-noto-core fonts-noto-cjk; then
  installed
elif ! playwrights; then
  echo "The browser tests need Chromium: install it, or set CHROMIUM_PATH." >&2
  exit 1
fi
