#!/usr/bin/env bash
# Installs Debian packages, saying so first: tests/apt.sh chromium. Fails where there is no apt-get, or no right to use it.
set -euo pipefail

command -v apt-get > /dev/null || exit 1
as_root=()
if ((EUID != 0)); then
  command -v sudo > /dev/null || exit 1
  as_root=(sudo)
fi

echo "installing with apt-get: $*" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq >&2
"${as_root[@]}" apt-get install -qq -y --no-install-recommends "$@" >&2
