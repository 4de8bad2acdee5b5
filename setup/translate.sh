#!/usr/bin/env bash
# translate.sh [FOLDER]: brings the texts of the client into the Qt Linguist files of FOLDER (default: translations) and
# names those that wait for their words. English has only what is counted: its other texts stand in the code.
set -euo pipefail

cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
folder=${1:-translations}
for file in "$folder"/kiosk_*.ts; do
    plurals=()
    [ "${file##*/}" != kiosk_en.ts ] || plurals=(-pluralonly)
    /usr/lib/qt6/bin/lupdate -silent -I . -locations none -no-obsolete "${plurals[@]}" client -ts "$file"
done
if waiting=$(grep -c 'type="unfinished"' "$folder"/kiosk_*.ts | grep -v ':0$'); then
    printf 'texts without words:\n%s\n' "$waiting"
fi
