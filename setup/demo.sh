#!/usr/bin/env bash
# The demo, run by ./foyer demo after the build: starts the simulated payment gateway with its card terminal, a mail server
# that keeps what it is sent, and the server with the demo chain, then the kiosk, or (--headless, or no display) a walk
# through a whole purchase. Stops what it started.
set -euo pipefail

bin=$1
setup=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
shift
headless=
for argument; do
    case $argument in
    --headless) headless=yes ;;
    *) echo "foyer: demo: unknown option $argument" >&2; exit 2 ;;
    esac
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=yes

# As root the server runs its database as another user, who cannot look into /root.
default_data=/var/lib/foyer-demo
[ "$(id -u)" = 0 ] || default_data=${XDG_DATA_HOME:-$HOME/.local/share}/foyer-demo
data=${FOYER_DEMO_DIR:-$default_data}
unset FOYER_DEMO_DIR # the server would take it for an option of its own
home=$data/server # the server accepts only a directory of its own
start_seconds_max=300
stop_seconds_max=30
gateway_pid='' mail_pid='' server_pid=''

say() { printf '== %s\n' "$*"; }

fail() {
    printf 'foyer: demo: %s\n' "$*" >&2
    for log in "$data"/gateway.log "$data"/mail.log "$data"/server.log; do
        [ -s "$log" ] && { echo "--- the end of $log" >&2; tail -n 20 "$log" >&2; }
    done
    exit 1
}

stop() { # PID
    [ -n "$1" ] && kill -TERM "$1" 2>/dev/null || return 0
    local deadline=$((SECONDS + stop_seconds_max))
    while kill -0 "$1" 2>/dev/null && [ $SECONDS -lt $deadline ]; do sleep 0.1; done
    kill -KILL "$1" 2>/dev/null || true
}
stop_all() {
    trap '' INT TERM # one Ctrl-C is enough
    stop "$server_pid"
    stop "$mail_pid"
    stop "$gateway_pid"
}
trap stop_all EXIT
trap 'exit 130' INT TERM

# port FILE NAME: the number that a program wrote into its JSON file under this name.
port() { sed -n "s/.*\"$2\": *\([0-9][0-9]*\).*/\1/p" "$1" 2>/dev/null | head -n 1; }

# answers PORT PATH: whether HTTP on this machine answers 200.
answers() {
    local status=
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
    read -r -t 5 status <&3 || true
    exec 3>&-
    [[ $status == *' 200 '* ]]
}

# The address of the tickets' page is made before the server starts, so its port is chosen here: one that is free now.
free_port() {
    /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# mailed COUNT: whether the mail server has got more mails than that.
mail_count() { find "$data/mail" -name '*.eml' | wc -l; }
mailed() { [ "$(mail_count)" -gt "$1" ]; }

# await WHAT PID COMMAND...: repeats the command until it succeeds, the program ends or the time is up.
await() {
    local what=$1 pid=$2 deadline=$((SECONDS + start_seconds_max))
    shift 2
    until "$@" 2>/dev/null; do
        kill -0 "$pid" 2>/dev/null || fail "$what ended unexpectedly"
        [ $SECONDS -lt $deadline ] || fail "$what was not ready after $start_seconds_max s"
        sleep 0.1
    done
}

mkdir -p "$data/mail"
rm -f "$data/gateway.url" "$data/mail.url" "$home/foyer-server.json"

say "starting the simulated payment gateway and its card terminal"
"$bin/foyer-simulated-gateway" --journal "$data/gateway.journal" --terminal-port 0 >"$data/gateway.url" 2>"$data/gateway.log" &
gateway_pid=$!
await "the gateway" "$gateway_pid" test -s "$data/gateway.url"

# Debian's Python has aiosmtpd; another one may come first in the path.
say "starting a mail server that keeps every mail in $data/mail"
/usr/bin/python3 "$setup/mailsink.py" "$data/mail" >"$data/mail.url" 2>"$data/mail.log" &
mail_pid=$!
await "the mail server" "$mail_pid" test -s "$data/mail.url"

phone_port=$(free_port)
say "starting the server with the demo chain in $data (its first start makes a database and fills it)"
"$bin/foyer-server" --demo --data-dir "$home" --port 0 --http-port 0 \
    --public-url "http://127.0.0.1:$phone_port" --public-http-port "$phone_port" \
    --gateway-url "$(sed -n 1p "$data/gateway.url")" \
    --smtp-url "$(cat "$data/mail.url")" --smtp-tls off --mail-from tickets@foyer.example \
    --sms-domain sms.foyer.example >"$data/server.log" 2>&1 &
server_pid=$!
await "the server" "$server_pid" test -s "$home/foyer-server.json"
await "the server" "$server_pid" answers "$(port "$home/foyer-server.json" httpPort)" /readyz

if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # Qt wants one, and where nobody has logged in there is none
    export XDG_RUNTIME_DIR=$data/run
    mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
fi
terminal=$(sed -n 2p "$data/gateway.url")
server_url=ws://127.0.0.1:$(port "$home/foyer-server.json" port)
if [ -n "$headless" ]; then
    mails_before=$(mail_count)
    say "buying two seats through the kiosk's own client code, paid at the card terminal"
    "$bin/foyer-walkthrough" --server "$server_url" --device-key "$home/demo-kiosk.key" --terminal "$terminal" \
        --ticket-key "$home/ticket-public.key" --output "$data/tickets" --mail visitor@foyer.example |
        tee "$data/walkthrough.log" || fail "the purchase failed"
    page=$(sed -n 's/^phone: *//p' "$data/walkthrough.log")
    if [ -z "$page" ] || ! answers "$phone_port" "/${page#http://*/}"; then
        fail "the tickets' page for phones does not open"
    fi
    say "the page that the code on the kiosk's last screen leads a phone to opens: $page"
    await "the server" "$server_pid" mailed "$mails_before"
    say "the mail with tickets, invoice and calendar entry: $(find "$data/mail" -name '*.eml' | sort | tail -n 1)"
else
    say "opening the kiosk; close its window to end the demo"
    "$bin/foyer-kiosk" --windowed --server "$server_url" --device-key "$home/demo-kiosk.key" --terminal "$terminal" || fail "the kiosk failed"
fi
