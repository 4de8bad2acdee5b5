# Sourced by ./foyer: installs what setup/packages.txt lists, or says what is needed and stops.
# shellcheck shell=bash
: "${root:?}"

listed_packages() { sed 's/#.*//' "$root/setup/packages.txt" | xargs -n1; }

missing_packages() {
    # shellcheck disable=SC2016 # the braces are for dpkg-query
    comm -23 <(listed_packages | sort) \
        <(listed_packages | xargs dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null |
            sed -n 's/^.i *//p' | sort)
}

is_debian_12() {
    [ -r /etc/os-release ] && command -v apt-get dpkg-query >/dev/null &&
        (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ])
}

refuse_unknown_system() {
    cat >&2 <<'NEEDS'
foyer: this system is not Debian 12, so foyer installs nothing here. Foyer needs:
  g++ 12 or later, CMake 3.25 or later, Ninja, ccache, mold, pkg-config, git
  Qt 6.4 or later: Core, Gui, Network, PrintSupport, Sql with the PostgreSQL driver, Svg, Test, TextToSpeech, WebSockets, Widgets, Linguist tools
  PostgreSQL 15 (its programs only; no running server), libpq 15
  libsodium 1.0.18, qrcodegen (C++) 1.8, cpp-httplib 0.11, libcurl 7.88, libcups 2.4, zbar 0.23
  speech-dispatcher with espeak-ng, ALSA's aplay (without them the kiosk is silent)
  the fonts Inter, Noto Sans, Noto Sans Arabic and Noto Sans CJK, the time zone database
  Python 3 with aiosmtpd, Xvfb, poppler-utils, cupsd, Chromium, clang-format 14, clang-tidy 14, ShellCheck
When they are there, run the same command again with FOYER_SETUP=skip in the environment.
NEEDS
    exit 1
}

# Debian's package would make and start a cluster on port 5432; Foyer needs only the programs.
keep_postgresql_from_starting() {
    local conf=/etc/postgresql-common/createcluster.conf
    [ -e "$conf" ] && return
    "$@" mkdir -p "${conf%/*}"
    printf '%s\n' '# Written by the set-up of Foyer, before PostgreSQL was installed.' \
        'create_main_cluster = false' | "$@" tee "$conf" >/dev/null
}

install_packages() {
    local -a as_root=()
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            as_root=(sudo)
        else
            echo "foyer: these packages are missing: $*" >&2
            echo "foyer: this user may not install them. Let an administrator run ./foyer setup, or:" >&2
            echo "  apt-get install --no-install-recommends $*" >&2
            exit 1
        fi
    fi
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold)
    say "installing $# packages with apt-get (the first time takes some minutes)"
    keep_postgresql_from_starting "${as_root[@]}"
    "${apt[@]}" update
    "${apt[@]}" install --no-install-recommends "$@"
}

ensure_packages() {
    [ "${FOYER_SETUP:-}" = skip ] && return
    is_debian_12 || refuse_unknown_system
    local -a missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}
