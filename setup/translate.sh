#!/usr/bin/env bash
# translate.sh [FOLDER]: brings the texts of the client and of the server into the Qt Linguist files of FOLDER (default:
# translations) and names those that wait for their words. English has only what is counted: its other texts stand in
# the code.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
folder=${1:-translations}

# bring PART SOURCES: what the code below SOURCES says, into the files named PART_LANGUAGE.ts.
bring() {
    local file plurals
    for file in "$folder/$1"_*.ts; do
        plurals=()
        [ "${file##*/}" != "$1_en.ts" ] || plurals=(-pluralonly)
        /usr/lib/qt6/bin/lupdate -silent -I . -locations none -no-obsolete "${plurals[@]}" "$2" -ts "$file"
    done
}

bring kiosk client
bring server server/words
if waiting=$(grep -c 'type="unfinished"' "$folder"/*.ts | grep -v ':0$'); then
    printf 'texts without words:\n%s\n' "$waiting"
fi
