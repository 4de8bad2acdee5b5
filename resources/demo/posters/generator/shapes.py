"""The few shapes and colours that all posters are made of: SVG Tiny 1.2, flat fills, no filters, no clips."""

import math
import random

INK = "#15171f"
NIGHT = "#1a2542"
BLUE = "#24477e"
SKY = "#93c3cf"
TEAL = "#1d6a70"
GREEN = "#3d6b4d"
GOLD = "#eaaa2e"
SAND = "#dcbd8f"
CREAM = "#f4ead6"
ROSE = "#e88f84"
RED = "#d9432f"
BRICK = "#98301f"
PLUM = "#55284c"
STONE = "#b5b0a4"


def n(value):
    return f"{value:.1f}".rstrip("0").rstrip(".")


def pts(points):
    return " ".join(f"{n(x)},{n(y)}" for x, y in points)


def circle(x, y, r, fill):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"/>'


def ellipse(x, y, rx, ry, fill):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}"/>'


def ring(x, y, r, width, color):
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="none" stroke="{color}" stroke-width="{n(width)}"/>'


def rect(x, y, w, h, fill, radius=0):
    corner = f' rx="{n(radius)}"' if radius else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{corner} fill="{fill}"/>'


def poly(points, fill):
    return f'<polygon points="{pts(points)}" fill="{fill}"/>'


def path(d, fill):
    return f'<path d="{d}" fill="{fill}"/>'


def stroke(d, color, width, cap="round"):
    return (f'<path d="{d}" fill="none" stroke="{color}" stroke-width="{n(width)}" '
            f'stroke-linecap="{cap}" stroke-linejoin="round"/>')


def line(x1, y1, x2, y2, color, width, cap="butt"):
    return stroke(f"M{n(x1)} {n(y1)}L{n(x2)} {n(y2)}", color, width, cap)


def group(content, transform):
    return f'<g transform="{transform}">{content}</g>'


def faded(content, opacity):
    return f'<g opacity="{opacity}">{content}</g>'


def turned(content, degrees, x, y):
    return group(content, f"rotate({n(degrees)} {n(x)} {n(y)})")


def mirrored(content):
    return group(content, "translate(600 0) scale(-1 1)")


def at(x, y, r, degrees):
    """The point r away from (x, y); 0 degrees is up, clockwise."""
    a = math.radians(degrees)
    return x + r * math.sin(a), y - r * math.cos(a)


def cut(points, inside, meet):
    """What of a polygon lies on one side of a line (Sutherland and Hodgman)."""
    out = []
    for a, b in zip(points[-1:] + points[:-1], points):
        if inside(a) != inside(b):
            out.append(meet(a, b))
        if inside(b):
            out.append(b)
    return out


def on_sheet(points):
    for axis, limit, sign in ((0, 0, 1), (0, 600, -1), (1, 0, 1), (1, 900, -1)):
        def meet(a, b):
            t = (limit - a[axis]) / (b[axis] - a[axis])
            return (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
        points = cut(points, lambda p: sign * (p[axis] - limit) >= 0, meet)
        if not points:
            break
    return points


def rays(x, y, count, radius, fill, phase=0.0, share=0.5, inner=0.0):
    """Rays round a point, cut at the sheet's edges."""
    step = 360 / count
    out = ""
    for a in (phase + i * step for i in range(count)):
        points = on_sheet([at(x, y, inner, a), at(x, y, radius, a), at(x, y, radius, a + step * share),
                           at(x, y, inner, a + step * share)])
        out += poly(points, fill) if points else ""
    return out


def star(x, y, r, fill, points=5, inner=0.42, phase=0.0):
    return poly([at(x, y, r if i % 2 == 0 else r * inner, phase + i * 180 / points) for i in range(points * 2)], fill)


def stars(seed, count, box, fill, smallest=1.5, largest=4.0):
    chance = random.Random(seed)
    x, y, w, h = box
    return "".join(circle(x + w * chance.random(), y + h * chance.random(),
                          smallest + (largest - smallest) * chance.random() ** 2, fill) for _ in range(count))


def crescent(x, y, r, fill, bite=0.55, shift=0.42):
    """A moon that is open to the right; bite is the inner radius as a share, shift how far it moves."""
    r2 = r * (bite + 0.25)
    dx = r * shift
    # where the two circles meet
    a = (r * r - r2 * r2 + dx * dx) / (2 * dx)
    h = math.sqrt(r * r - a * a)
    return path(f"M{n(x + a)} {n(y - h)}A{n(r)} {n(r)} 0 1 0 {n(x + a)} {n(y + h)}"
                f"A{n(r2)} {n(r2)} 0 1 1 {n(x + a)} {n(y - h)}Z", fill)


def flame(x, y, h, fill):
    """A flame that stands on (x, y)."""
    w = h * 0.27
    return path(f"M{n(x)} {n(y - h)}C{n(x + w * 0.3)} {n(y - h * 0.7)} {n(x + w)} {n(y - h * 0.5)} {n(x + w)} {n(y - h * 0.26)}"
                f"C{n(x + w)} {n(y - h * 0.08)} {n(x + w * 0.5)} {n(y)} {n(x)} {n(y)}"
                f"C{n(x - w * 0.5)} {n(y)} {n(x - w)} {n(y - h * 0.08)} {n(x - w)} {n(y - h * 0.28)}"
                f"C{n(x - w)} {n(y - h * 0.5)} {n(x - w * 0.2)} {n(y - h * 0.6)} {n(x)} {n(y - h)}Z", fill)


def spiral(x, y, radius, turns, color, width):
    steps = int(turns * 40)
    points = [at(x, y, radius * i / steps, 360 * turns * i / steps) for i in range(steps + 1)]
    return stroke("M" + "L".join(f"{n(px)} {n(py)}" for px, py in points), color, width)


def wave(y, amplitude, length, fill, phase=0.0, bottom=900):
    """A field that fills everything below a row of waves."""
    top = [(x, y - amplitude * math.sin((x - phase) * 2 * math.pi / length)) for x in range(0, 601, 6)]
    return poly(top + [(600, bottom), (0, bottom)], fill)


def person(x, y, h, fill, hat=None):
    """A small standing figure, feet at (x, y)."""
    head = h * 0.13
    out = path(f"M{n(x - h * .15)} {n(y)}L{n(x - h * .15)} {n(y - h * .66)}Q{n(x)} {n(y - h * .8)} {n(x + h * .15)} {n(y - h * .66)}"
               f"L{n(x + h * .15)} {n(y)}L{n(x + h * .03)} {n(y)}L{n(x)} {n(y - h * .34)}L{n(x - h * .03)} {n(y)}Z", fill)
    out += circle(x, y - h * .84, head, fill)
    if hat == "bowler":
        out += path(f"M{n(x - h * .13)} {n(y - h * .9)}a{n(h * .13)} {n(h * .14)} 0 0 1 {n(h * .26)} 0Z", fill)
        out += rect(x - h * .2, y - h * .92, h * .4, h * .035, fill, h * .015)
    if hat == "flat":
        out += rect(x - h * .12, y - h * 1.02, h * .24, h * .1, fill)
        out += rect(x - h * .22, y - h * .94, h * .44, h * .035, fill, h * .015)
    return out


_posters = {}


def poster(key, ground, text):
    """Registers the motif of one title: ground is the whole sheet's colour, text that of its lettering."""
    def register(draw):
        _posters[key] = (ground, text, draw)
        return draw
    return register


def posters():
    return _posters
