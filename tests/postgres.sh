#!/usr/bin/env bash
# Runs a command with a PostgreSQL to test against, named by TEST_POSTGRES_URL: tests/postgres.sh cargo test
#
# It is the one that TEST_POSTGRES_URL names already, else a cluster of the PostgreSQL installed here (or, at last, of
# Debian's package), which lives in a temporary folder until the command ends.
set -euo pipefail

if [[ -n ${TEST_POSTGRES_URL:-} ]]; then
  exec "$@"
fi

# The folder with the programs of a PostgreSQL server.
programs() {
  local dir name
  while read -r dir; do
    for name in initdb pg_ctl postgres; do
      [[ -x $dir/$name ]] || continue 2
    done
    echo "$dir"
    return
  done < <(
    dirname "$(command -v initdb || echo /nowhere/initdb)"
    pg_config --bindir 2> /dev/null || true
    printf '%s\n' /usr/lib/postgresql/*/bin | sort --reverse --version-sort
  )
  return 1
}

if ! bin=$(programs) && ! { "$(dirname "$0")/apt.sh" postgresql && bin=$(programs); }; then
  echo "The tests need PostgreSQL: install its server (initdb, pg_ctl and postgres), or set TEST_POSTGRES_URL." >&2
  exit 1
fi

cluster=$(mktemp -d "${TMPDIR:-/tmp}/bussola-postgres.XXXXXX")

# PostgreSQL refuses to run as root.
as_user=()
if ((EUID == 0)); then
  user=$(id -un postgres 2> /dev/null || echo nobody)
  as_user=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups)
  chown "$user" "$cluster"
fi
server() {
  (cd "$cluster" && "${as_user[@]}" "$bin/$1" --pgdata="$cluster/data" "${@:2}")
}

trap 'server pg_ctl stop --mode=immediate --silent > /dev/null 2>&1 || true; rm -rf "$cluster"' EXIT

server initdb --username=bussola --auth=trust --encoding=UTF8 --no-locale --no-sync > /dev/null

# Nothing here has to outlive a crash.
settings="-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200"
settings+=" -c fsync=off -c full_page_writes=off -c autovacuum=off"
for _ in 1 2 3 4 5; do
  port=$((20000 + RANDOM % 12000))
  if server pg_ctl start --wait --silent --log="$cluster/log" --options="$settings -p $port" > /dev/null 2>&1; then
    TEST_POSTGRES_URL="postgres://bussola@127.0.0.1:$port/postgres" "$@"
    exit
  fi
done
cat "$cluster/log" >&2
echo "The PostgreSQL in $bin did not start; set TEST_POSTGRES_URL to one that runs." >&2
exit 1
