#!/usr/bin/env python3
"""Makes the demo chain's posters: resources/demo/posters/KEY.svg for each title of chain/titles.json.

Only Python's standard library is used. Run it after a change of a motif or a title; the SVG files are committed.
"""

import html
import itertools
import json
import pathlib
import sys

import films  # noqa: F401  each module registers its motifs
import films_late  # noqa: F401
import stage  # noqa: F401
from shapes import posters, rect

DEMO = pathlib.Path(__file__).resolve().parents[2]
MARGIN = 44
TITLE_WIDTH = 600 - 2 * MARGIN
TITLE_SIZE_MAX = 92
TITLE_TOP = 664
TITLE_BASELINE = 818
LEADING = 0.98
CAPITALS = 0.74  # their height
WORTH_A_LINE = 1.12  # how much larger a title must get by one more line

# Advance widths of Inter ExtraBold in thousandths of its size, with which titles are broken and fitted.
WIDTHS = dict(zip(
    " !,.:'-’–0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäèé",
    [215, 340, 310, 305, 305, 205, 472, 243, 500, 709, 498, 638, 667, 690, 657, 673, 603, 675, 673, 772, 664, 760, 730,
     617, 585, 767, 748, 286, 579, 702, 569, 923, 729, 789, 652, 790, 662, 661, 677, 725, 772, 1065, 736, 744, 681, 586,
     640, 597, 640, 603, 394, 641, 635, 284, 284, 594, 284, 926, 634, 619, 640, 640, 421, 575, 397, 636, 596, 863, 585,
     596, 582, 586, 603, 603]))


def width(text):
    return sum(WIDTHS[c] for c in text) / 1000


def broken(title):
    """The lines and the size that show the title largest within its field."""
    words = title.split(" ")
    best = ([title], 0.01)
    for count in range(1, min(len(words), 4) + 1):
        for cuts in itertools.combinations(range(1, len(words)), count - 1):
            edges = [0, *cuts, len(words)]
            lines = [" ".join(words[a:b]) for a, b in zip(edges, edges[1:])]
            size = min(TITLE_SIZE_MAX, TITLE_WIDTH / max(map(width, lines)),
                       (TITLE_BASELINE - TITLE_TOP) / ((count - 1) * LEADING + CAPITALS))
            if size > best[1] * (WORTH_A_LINE if count > len(best[0]) else 1):
                best = (lines, size)
    return best


def byline(title):
    names = [p["name"] for role in ("director", "author", "performer") for p in title["people"] if p["role"] == role]
    return names[0] if names else ""


def text(x, y, size, weight, fill, content, anchor="start"):
    return (f'<text x="{x}" y="{y:.0f}" font-family="Inter" font-weight="{weight}" font-size="{size:.0f}" '
            f'fill="{fill}" text-anchor="{anchor}">{html.escape(content, quote=False)}</text>')


def lettering(title, fill):
    lines, size = broken(title["title"])
    out = []
    for i, part in enumerate(lines):
        out.append(text(MARGIN, TITLE_BASELINE - (len(lines) - 1 - i) * size * LEADING, size, 800, fill, part))
    out.append(rect(MARGIN, 838, TITLE_WIDTH, 2.5, fill))
    year = "" if title["kind"] == "concert" else str(title["year"])
    out.append(text(MARGIN, 866, 19, 500, fill, byline(title)))
    out.append(text(600 - MARGIN, 866, 19, 500, fill, year, "end"))
    return "".join(out)


def sheet(title, ground, ink, draw):
    return ('<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
            'width="600" height="900" viewBox="0 0 600 900">\n'
            f'<title>{html.escape(title["title"], quote=False)}</title>\n'
            f'{rect(0, 0, 600, 900, ground)}\n{draw()}\n{lettering(title, ink)}\n</svg>\n')


def main():
    titles = json.loads((DEMO / "chain" / "titles.json").read_text(encoding="utf-8"))
    without = [t["key"] for t in titles if t["key"] not in posters()]
    if without:
        sys.exit("no motif for " + ", ".join(without))
    for title in titles:
        svg = sheet(title, *posters()[title["key"]])
        (DEMO / "posters" / f"{title['key']}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
