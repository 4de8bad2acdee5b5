"""The motifs of the films from 1924 on."""

from shapes import *  # noqa: F403


@poster("sunrise", ROSE, INK)
def sunrise():
    out = rays(300, 400, 28, 800, "#eea298", 3.2, 0.5) + circle(300, 400, 170, GOLD)
    out += wave(408, 7, 150, TEAL, 0, 660)
    for i, (w, y) in enumerate(((250, 430), (200, 458), (220, 486), (140, 514), (110, 542))):
        out += rect(300 - w / 2, y, w, 10, GOLD, 5)
    out += path("M150 470Q300 556 470 466Q448 550 400 560L220 560Q172 548 150 470Z", INK)
    out += path("M236 500Q226 420 256 404Q290 410 292 510Z", INK) + circle(260, 384, 24, INK)
    out += path("M330 512Q330 430 362 414Q396 424 388 506Z", CREAM) + circle(360, 394, 23, CREAM)
    out += path("M336 392Q340 364 364 366Q388 370 384 402Q372 380 336 392Z", INK)
    out += wave(612, 9, 120, ROSE, 20)
    return out


@poster("wings", SKY, INK)
def wings():
    out = ""
    for x, y, s in ((90, 140, 1), (490, 90, .8), (470, 540, 1.2), (70, 520, .9)):
        out += group(circle(-46, 10, 34, CREAM) + circle(0, -8, 48, CREAM) + circle(50, 8, 36, CREAM)
                     + rect(-80, 8, 166, 38, CREAM, 19), f"translate({x} {y}) scale({s})")
    plane = rect(-270, -112, 540, 34, RED, 17) + rect(-240, 52, 480, 30, RED, 15)
    for x in (-190, -90, 90, 190):
        plane += line(x, -84, x * .92, 56, INK, 7)
    plane += line(-190, -84, -84, 56, INK, 3) + line(190, -84, 84, 56, INK, 3)
    plane += path("M-58 -20Q-54 -84 0 -92Q54 -84 58 -20Q60 70 0 96Q-60 70 -58 -20Z", INK)
    plane += circle(0, 0, 42, GOLD) + circle(0, 0, 15, INK)
    plane += group(path("M-12 0Q-22 -90 0 -170Q22 -90 12 0Q22 90 0 170Q-22 90 -12 0Z", BRICK), "rotate(24)") + circle(0, 0, 13, CREAM)
    plane += line(-40, 84, -76, 142, INK, 9) + line(40, 84, 76, 142, INK, 9) + line(-90, 142, 90, 142, INK, 7)
    plane += rect(-96, 116, 22, 56, INK, 10) + rect(74, 116, 22, 56, INK, 10)
    plane += circle(0, -106, 22, SAND) + path("M-24 -108Q-22 -136 0 -136Q22 -136 24 -108Z", BRICK) + rect(-17, -112, 34, 9, INK, 4)
    for x in (-222, 222):
        plane += circle(x, -95, 13, CREAM) + circle(x, -95, 6, BLUE)
    out += group(plane, "translate(300 320) rotate(-13)")
    return out


@poster("faust", BRICK, CREAM)
def faust_film():
    out = rays(300, 150, 30, 700, "#a63a28", 0, 0.5)
    out += path("M300 150Q160 150 60 60Q0 200 -40 520Q60 440 120 520Q160 470 220 540Q260 500 300 560"
                "Q340 500 380 540Q440 470 480 520Q540 440 640 520Q600 200 540 60Q440 150 300 150Z", INK)
    out += path("M250 170Q244 90 300 84Q356 90 350 170Q340 220 300 232Q260 220 250 170Z", INK)
    out += path("M256 112Q232 90 226 44Q262 66 280 96Z", INK) + path("M344 112Q368 90 374 44Q338 66 320 96Z", INK)
    out += path("M268 144L296 156L276 164Z", GOLD) + path("M332 144L304 156L324 164Z", GOLD) + stroke("M280 198Q300 206 320 198", GOLD, 4)
    roofs = ""
    for i, (x, w, h) in enumerate(((0, 70, 60), (62, 64, 84), (120, 60, 56), (172, 76, 100), (310, 60, 74), (366, 66, 52),
                                   (424, 70, 90), (486, 56, 60), (534, 70, 78))):
        roofs += poly([(x, 660), (x, 660 - h), (x + w / 2, 620 - h), (x + w, 660 - h), (x + w, 660)], SAND)
        roofs += rect(x + w * .4, 672 - h, 11, 15, BRICK)
    roofs += poly([(256, 660), (256, 520), (282, 430), (308, 520), (308, 660)], SAND) + circle(282, 545, 12, BRICK)
    out += roofs + rect(0, 640, 600, 260, BRICK)
    return out


@poster("the-passion-of-joan-of-arc", CREAM, INK)
def joan():
    out = ""
    for i, (x, h, tone) in enumerate(((80, 260, GOLD), (170, 360, RED), (430, 380, RED), (520, 280, GOLD), (240, 300, GOLD),
                                      (360, 320, GOLD), (300, 250, RED))):
        out += flame(x, 660, h, tone)
    out += rect(286, 90, 28, 570, INK)
    out += path("M180 216L420 216L420 244L180 244Z", INK) + circle(180, 230, 22, INK) + circle(420, 230, 22, INK)
    out += circle(300, 84, 28, INK) + circle(300, 84, 11, GOLD) + rect(278, 108, 44, 14, GOLD)
    out += ring(300, 230, 72, 10, INK)
    for x, h in ((60, 120), (130, 170), (210, 140), (290, 130), (390, 150), (470, 180), (545, 130)):
        out += flame(x, 664, h, CREAM)
    return out + rect(0, 640, 600, 260, CREAM)


@poster("the-cameraman", TEAL, CREAM)
def cameraman():
    out = circle(300, 300, 236, "#2a7f85")
    out += line(300, 430, 150, 660, INK, 20) + line(300, 430, 450, 660, INK, 20) + line(300, 430, 308, 660, INK, 20)
    out += rect(246, 404, 108, 34, INK, 6)
    out += rect(190, 210, 220, 200, CREAM, 8) + rect(190, 210, 220, 26, SAND, 8)
    out += circle(268, 148, 74, INK) + circle(386, 160, 60, INK) + ring(268, 148, 46, 5, TEAL) + ring(386, 160, 36, 5, TEAL)
    out += circle(268, 148, 12, GOLD) + circle(386, 160, 10, GOLD)
    out += rect(112, 270, 82, 80, INK, 6) + poly([(112, 258), (80, 240), (80, 380), (112, 362)], INK) + circle(112, 310, 10, GOLD)
    out += circle(310, 320, 58, INK) + circle(310, 320, 40, GOLD) + circle(310, 320, 20, INK)
    out += stroke("M412 310L466 310L466 366L500 366", INK, 13) + circle(502, 366, 15, RED)
    monkey = path("M-20 0Q-36 -50 0 -62Q38 -50 24 0Z", BRICK) + circle(0, -82, 28, BRICK) + circle(-28, -88, 11, BRICK) + circle(28, -88, 11, BRICK)
    monkey += ellipse(0, -76, 18, 17, SAND) + circle(-7, -82, 3.5, INK) + circle(7, -82, 3.5, INK) + rect(-15, -124, 30, 17, RED, 3)
    monkey += stroke("M22 -8Q70 -6 62 -56Q56 -84 82 -88", BRICK, 9)
    out += group(monkey, "translate(420 208) scale(0.9)")
    out += rect(0, 640, 600, 260, TEAL)
    return out


@poster("the-circus", GOLD, INK)
def circus():
    out = ""
    n_stripes = 12
    for i in range(n_stripes):
        a, b = 20 + i * 560 / n_stripes, 20 + (i + 1) * 560 / n_stripes
        out += poly([(300, 90), (a, 360), (b, 360)], RED if i % 2 == 0 else CREAM)
        out += path(f"M{a:.0f} 358h{b - a:.0f}v18a{(b - a) / 2:.1f} 22 0 0 1 {-(b - a):.0f} 0Z", CREAM if i % 2 == 0 else RED)
    out += rect(296, 36, 8, 60, INK) + poly([(304, 36), (364, 52), (304, 70)], INK)
    for i in range(n_stripes):
        a = 60 + i * 480 / n_stripes
        out += rect(a, 396, 40, 250, "#d99a22" if i % 2 else GOLD)
    out += path("M250 646Q250 480 300 440Q350 480 350 646Z", INK)
    out += line(0, 470, 600, 446, INK, 6)
    out += group(circle(0, 0, 40, INK) + rect(-62, 20, 124, 14, INK, 7) + rect(-40, 0, 80, 24, INK), "translate(150 410) rotate(-8)")
    out += stroke("M440 450L488 260Q496 222 468 220Q442 220 446 250", INK, 10)
    out += group(path("M0 0Q-8 -22 -40 -22Q-66 -20 -60 0Z", INK) + path("M14 0Q22 -22 54 -22Q80 -20 74 0Z", INK), "translate(176 656)")
    return out


@poster("man-with-a-movie-camera", CREAM, INK)
def movie_camera():
    out = poly([(0, 0), (420, 0), (0, 520)], RED) + poly([(600, 640), (600, 180), (240, 640)], INK)
    out += circle(320, 310, 214, INK) + circle(320, 310, 188, CREAM)
    out += path("M150 310Q320 150 490 310Q320 470 150 310Z", INK) + circle(320, 310, 84, CREAM) + circle(320, 310, 66, RED) + circle(320, 310, 34, INK)
    out += circle(344, 288, 13, CREAM)
    for i in range(5):
        out += line(210 + i * 55, 170 - abs(2 - i) * -16 + 8, 204 + i * 58, 140 - abs(2 - i) * -20, INK, 9)
    for i in range(13):
        a = i * 30 + 10
        x, y = at(320, 310, 201, a)
        out += circle(x, y, 6, CREAM)
    for i in range(8):
        out += rect(24, 60 + i * 70, 30, 40, CREAM, 4) if i < 5 else rect(24, 60 + i * 70, 30, 40, INK, 4)
    out += rect(0, 640, 600, 260, CREAM)
    return out


@poster("pandoras-box", INK, CREAM)
def pandora():
    out = circle(300, 320, 262, RED)
    out += path("M300 92Q470 92 470 300Q476 400 424 452Q400 440 402 380L402 290L198 290L198 380Q200 440 176 452Q124 400 130 300Q130 92 300 92Z", INK)
    out += path("M204 280L396 280L396 380Q390 470 300 506Q210 470 204 380Z", CREAM)
    out += path("M198 262L402 262L402 304Q300 288 198 304Z", INK)
    out += path("M226 346Q250 322 278 346Q250 358 226 346Z", INK) + path("M322 346Q350 322 374 346Q350 358 322 346Z", INK)
    out += stroke("M222 322Q250 306 280 320", INK, 5) + stroke("M320 320Q350 306 378 322", INK, 5)
    out += stroke("M300 360L292 404L306 408", STONE, 5)
    out += path("M268 438Q286 424 300 432Q314 424 332 438Q300 466 268 438Z", RED)
    out += path("M262 480L338 480L346 560Q300 580 254 560Z", CREAM)
    out += path("M120 700Q140 590 256 556Q300 640 344 556Q460 590 480 700Z", NIGHT) + rect(0, 646, 600, 254, INK)
    for i in range(11):
        out += circle(*at(300, 520, 62, 92 + i * 17.6), 8, GOLD)
    return out


@poster("steamboat-bill-jr", SKY, INK)
def steamboat():
    out = ""
    for i in range(6):
        out += stroke(f"M{-40 + i * 20} {60 + i * 100}q90 -50 180 0t180 0t180 0t180 0", CREAM, 9)
    house = rect(-190, -330, 380, 400, SAND) + poly([(-220, -326), (0, -470), (220, -326)], BRICK)
    for i in range(9):
        house += rect(-190, -300 + i * 42, 380, 4, "#c4a472")
    house += rect(-34, -300, 68, 96, SKY)
    for x in (-150, 86):
        house += rect(x, -286, 64, 84, INK) + rect(x + 29, -286, 6, 84, SAND) + rect(x, -248, 64, 6, SAND)
        house += rect(x, -130, 64, 84, INK) + rect(x + 29, -130, 6, 84, SAND) + rect(x, -92, 64, 6, SAND)
    house += rect(-44, -310, 88, 12, INK) + rect(-44, -206, 88, 12, INK) + rect(-44, -310, 12, 110, INK) + rect(32, -310, 12, 110, INK)
    house += rect(-40, -70, 80, 140, RED) + circle(26, 4, 6, GOLD)
    out += group(house, "translate(300 560) rotate(-21 0 60)")
    out += wave(612, 8, 160, TEAL, 30, 660)
    out += person(184, 622, 150, INK, "flat")
    out += poly([(430, 620), (470, 560), (500, 622)], BRICK) + line(420, 600, 540, 624, SAND, 10) + line(60, 600, 110, 624, SAND, 10)
    return out + rect(0, 646, 600, 254, SKY)


@poster("the-adventures-of-prince-achmed", GOLD, INK)
def achmed():
    out = rays(300, 330, 40, 800, "#f0b845", 0, 0.5) + circle(300, 300, 220, CREAM)
    for d in ("M330 300Q250 250 300 190Q360 130 310 60Q300 30 330 0", "M350 300Q430 250 400 190Q360 110 420 60Q450 30 440 0"):
        out += stroke(d, TEAL, 26)
    for x, y, r in ((300, 190, 36), (330, 110, 28), (400, 196, 32), (398, 100, 34)):
        out += spiral(x, y, r, 2.2, TEAL, 9)
    out += path("M92 440Q180 420 200 390Q210 350 300 346Q400 350 420 400Q440 440 390 480Q360 520 250 520Q170 516 92 440Z", INK)
    out += path("M96 446Q60 430 44 396Q96 396 180 430Z", INK) + stroke("M410 410Q520 350 520 440Q510 500 396 476", INK, 17)
    out += path("M240 344Q250 300 300 292Q350 300 360 344Z", INK) + circle(300, 282, 15, INK)
    out += path("M256 516L344 516L372 570L228 570Z", INK) + ellipse(300, 580, 116, 16, INK)
    for i in range(7):
        x = 210 + i * 30
        out += star(x, 436, 12, GOLD, 8, 0.5)
    for side in (0, 1):
        leaf = ""
        for i in range(6):
            leaf += group(path("M0 0Q26 -26 64 -6Q30 16 0 0Z", INK), f"translate({4 + i * 6} {640 - i * 96}) rotate({-30 - i * 4})")
        leaf += stroke("M4 660Q30 400 44 150", INK, 8)
        out += mirrored(leaf) if side else leaf
    return out + rect(0, 646, 600, 254, GOLD)


@poster("the-wind", SAND, INK)
def wind():
    out = circle(420, 170, 80, CREAM)
    tones = ["#cfae7c", "#c29d68", "#b48c55", BRICK]
    for i, tone in enumerate(tones):
        y = 380 + i * 62
        out += path(f"M-20 {y + 60}Q120 {y - 80} 300 {y}T640 {y - 60}L640 700L-20 700Z", tone)
    out += rect(330, 350, 150, 100, INK) + poly([(310, 356), (350, 292), (478, 292), (500, 356)], INK) + rect(382, 380, 46, 42, GOLD)
    out += line(405, 380, 405, 422, INK, 5) + line(382, 400, 428, 400, INK, 5)
    out += path("M330 450Q420 420 500 456L500 480L330 480Z", tones[1])
    for i in range(9):
        y = 90 + i * 56
        x = 40 + (i * 97) % 220
        out += stroke(f"M{x - 120} {y}Q{x} {y - 40} {x + 120} {y}T{x + 330} {y - 16}", CREAM, 7 if i % 2 else 4)
    out += stroke("M110 560Q118 440 210 350", INK, 16) + stroke("M134 460Q190 430 260 440", INK, 9) + stroke("M168 396Q220 350 300 356", INK, 9)
    out += stroke("M200 360Q240 300 320 290", INK, 7) + stroke("M122 500Q170 490 220 506", INK, 7)
    return out + rect(0, 640, 600, 260, SAND)


@poster("berlin-symphony-of-a-great-city", STONE, INK)
def berlin():
    out = ""
    for i in range(8):
        x = i * 42
        top = 150 + abs(3.5 - i) * 0 + (i * 53) % 120
        for side in (0, 1):
            px = 600 - x - 46 if side else x
            out += rect(px, top + i * 26, 46, 520, INK if i % 2 else NIGHT)
            for r in range(9):
                lit = (r * 3 + i * 5 + side) % 4
                out += rect(px + 9, top + i * 26 + 16 + r * 36, 11, 18, GOLD if lit == 0 else "#3a4157")
                out += rect(px + 26, top + i * 26 + 16 + r * 36, 11, 18, GOLD if lit == 2 else "#3a4157")
    out += circle(300, 240, 96, RED)
    out += poly([(276, 330), (324, 330), (640, 660), (-40, 660)], SAND)
    for side in (-1, 1):
        out += poly([(300 + side * 10 - 2, 330), (300 + side * 10 + 2, 330), (300 + side * 170 + 12, 660), (300 + side * 170 - 12, 660)], INK)
    for i in range(9):
        t = (i / 8) ** 1.8
        y, half, h = 346 + t * 290, 18 + t * 210, 4 + t * 17
        out += rect(300 - half, y, half * 2, h, BRICK)
    for side in (-1, 1):
        out += poly([(300 + side * 10 - 2, 330), (300 + side * 10 + 2, 330), (300 + side * 170 + 12, 660), (300 + side * 170 - 12, 660)], INK)
    for i in range(4):
        out += line(0, 40 + i * 34, 600, 120 - i * 22, INK, 3)
    return out + rect(0, 650, 600, 250, STONE)


@poster("siegfried", TEAL, CREAM)
def siegfried():
    out = ""
    tones = ["#1d6a70", "#23787e", "#195c62", "#2a868c"]
    for row in range(14, -1, -1):
        for col in range(-1, 8):
            x = col * 86 + (row % 2) * 43
            y = row * 50 - 40
            tone = RED if (row, col) == (6, 4) else tones[(row * 3 + col * 2) % 4]
            if tone == RED:
                continue
            out += path(f"M{x} {y}Q{x + 43} {y - 16} {x + 86} {y}Q{x + 84} {y + 66} {x + 43} {y + 96}Q{x + 2} {y + 66} {x} {y}Z", tone)
            out += stroke(f"M{x} {y}Q{x + 2} {y + 66} {x + 43} {y + 96}Q{x + 84} {y + 66} {x + 86} {y}", INK, 4)
    sword = poly([(-20, -60), (-16, -470), (0, -510), (16, -470), (20, -60)], CREAM) + rect(-3, -460, 6, 400, STONE)
    sword += rect(-94, -66, 188, 24, GOLD, 10) + rect(-13, -44, 26, 94, BRICK) + circle(0, 64, 26, GOLD)
    out += group(sword, "translate(240 560) rotate(14)")
    leaf = path("M0 70Q-84 30 -64 -40Q-40 -72 0 -46Q40 -72 64 -40Q84 30 0 70Z", RED) + stroke("M0 -46L0 96M0 10L-36 -22M0 10L36 -22", BRICK, 6)
    out += group(leaf, "translate(440 350) rotate(-18) scale(1.15)")
    return out + rect(0, 640, 600, 260, INK) + path("M0 640" + "".join(f"q21 38 42.9 0" for _ in range(14)) + "Z", TEAL)


@poster("the-crowd", CREAM, INK)
def crowd():
    out = ""
    for row in range(9):
        size = 20 + row * 5
        step = size * 2.35
        count = int(600 / step) + 2
        y = 70 + row * 34 + row * row * 3.9
        for i in range(count):
            x = 300 + (i - (count - 1) / 2) * step + (step / 2 if row % 2 else 0)
            chosen = row == 5 and i == count // 2
            tone = RED if chosen else (INK, NIGHT, BLUE)[(row + i * 2) % 3]
            skin = CREAM if chosen else SAND
            out += path(f"M{n(x - size)} {n(y + size * 2.6)}Q{n(x - size)} {n(y + size)} {n(x)} {n(y + size * .8)}"
                        f"Q{n(x + size)} {n(y + size)} {n(x + size)} {n(y + size * 2.6)}Z", tone)
            out += circle(x, y + size * .3, size * .56, skin)
            out += path(f"M{n(x - size * .5)} {n(y + size * .12)}a{n(size * .5)} {n(size * .55)} 0 0 1 {n(size)} 0Z", tone)
            out += rect(x - size * .8, y + size * .05, size * 1.6, size * .15, tone, size * .07)
    return out + rect(0, 650, 600, 250, CREAM)


@poster("the-last-laugh", NIGHT, GOLD)
def last_laugh():
    out = path("M60 700Q70 330 190 260L300 300L410 260Q530 330 540 700Z", BLUE)
    out += path("M190 260L300 660L410 260L360 230L240 230Z", NIGHT) + path("M240 236L300 420L360 236L340 200L260 200Z", CREAM)
    out += poly([(288, 250), (312, 250), (322, 380), (300, 410), (278, 380)], INK)
    out += path("M190 256L150 420L230 440L300 640L240 240Z", "#2d558f") + path("M410 256L450 420L370 440L300 640L360 240Z", "#2d558f")
    for side in (0, 1):
        ep = rect(70, 268, 130, 40, GOLD, 18)
        for i in range(8):
            ep += rect(74 + i * 14, 300, 8, 46 + (i % 2) * 8, GOLD, 4)
        for i in range(4):
            ep += circle(196 + i * 18, 470 + i * 46, 13, GOLD)
        out += mirrored(ep) if side else ep
    out += circle(300, 156, 66, SAND) + rect(222, 62, 156, 52, BLUE, 6) + rect(222, 96, 156, 16, GOLD) + path("M232 112H368Q376 132 300 128Q224 132 232 112Z", INK)
    out += path("M300 176Q270 160 238 186Q262 210 300 190Q338 210 362 186Q330 160 300 176Z", CREAM) + circle(278, 148, 5, INK) + circle(322, 148, 5, INK)
    out += path("M262 196Q300 260 338 196Q300 216 262 196Z", CREAM)
    return out + rect(0, 646, 600, 254, NIGHT)


@poster("aelita", RED, CREAM)
def aelita():
    out = circle(300, 330, 250, BRICK) + circle(230, 240, 40, "#a93a28") + circle(400, 450, 60, "#a93a28")
    for i in range(9):
        x, y = at(300, 300, 330, -64 + i * 16)
        out += line(300, 300, x, y, CREAM, 6) + circle(x, y, 13 if i % 2 else 9, GOLD)
    out += ring(300, 300, 190, 6, CREAM) + ring(300, 300, 250, 3, CREAM)
    out += poly([(300, 120), (410, 290), (392, 420), (208, 420), (190, 290)], INK)
    out += poly([(230, 270), (370, 270), (360, 380), (300, 440), (240, 380)], CREAM)
    out += poly([(230, 270), (300, 190), (370, 270), (300, 300)], GOLD)
    out += poly([(246, 322), (288, 314), (288, 330)], INK) + poly([(354, 322), (312, 314), (312, 330)], INK)
    out += poly([(284, 392), (300, 384), (316, 392), (300, 402)], RED)
    out += poly([(268, 420), (332, 420), (350, 500), (250, 500)], CREAM)
    for i in range(5):
        out += poly([(140 + i * 16, 640 - i * 30), (300, 500 - i * 8 + 60), (460 - i * 16, 640 - i * 30), (300, 600 - i * 24)], INK if i % 2 == 0 else GOLD)
    out += poly([(0, 660), (0, 480), (70, 660)], INK) + poly([(600, 660), (600, 440), (520, 660)], INK) + poly([(60, 660), (110, 560), (150, 660)], BRICK)
    return out + rect(0, 646, 600, 254, RED)


@poster("the-lodger", STONE, INK)
def lodger():
    out = circle(150, 180, 150, "#cdc8bb") + circle(150, 180, 96, "#e3dccb") + circle(150, 180, 46, GOLD)
    out += rect(143, 220, 14, 440, INK) + poly([(116, 128), (184, 128), (172, 226), (128, 226)], INK) + poly([(124, 138), (176, 138), (166, 216), (134, 216)], GOLD)
    out += poly([(104, 130), (150, 88), (196, 130)], INK) + rect(120, 264, 60, 10, INK) + rect(126, 630, 48, 30, INK)
    man = path("M-96 360L-80 60Q-76 6 0 -4Q76 6 80 60L96 360Z", INK) + path("M-50 8Q-46 -70 0 -76Q46 -70 50 8Z", INK)
    man += rect(-84, -92, 168, 17, INK, 8) + path("M-52 -86Q-50 -150 0 -140Q50 -150 52 -86Z", INK) + path("M-50 0Q0 30 52 -2L60 34Q0 66 -58 36Z", "#4a4c55")
    man += rect(-30, -64, 60, 17, SAND) + circle(-12, -55, 3.5, INK) + circle(14, -55, 3.5, INK)
    out += group(man, "translate(384 300) scale(1.05)")
    for y, h, o in ((350, 46, .55), (430, 60, .7), (520, 70, .85), (596, 90, 1)):
        out += faded(path(f"M-20 {y + h}Q60 {y - 20} 180 {y + 16}T380 {y + 10}T640 {y}L640 {y + h}Z", "#cdc8bb"), o)
    return out + rect(0, 640, 600, 260, STONE)


@poster("his-girl-friday", GOLD, INK)
def his_girl_friday():
    out = poly([(0, 0), (600, 0), (600, 240), (0, 420)], ROSE)
    sheet = rect(-120, -250, 240, 290, CREAM) + rect(-96, -222, 192, 34, INK)
    for i in range(6):
        sheet += rect(-96, -170 + i * 26, 88, 9, STONE) + (rect(8, -170 + i * 26, 88, 9, STONE) if i > 3 else "")
    sheet += rect(8, -172, 88, 90, RED)
    out += group(sheet, "translate(300 320) rotate(-5)")
    out += rect(130, 300, 340, 44, INK, 22) + rect(96, 308, 46, 28, INK, 8) + rect(458, 308, 46, 28, INK, 8)
    out += path("M150 340L450 340L480 420L540 600Q544 630 510 630L90 630Q56 630 60 600L120 420Z", INK)
    out += path("M180 360L420 360L436 410L164 410Z", BRICK)
    for row in range(4):
        for i in range(10 - row % 2):
            x = 134 - row * 9 + (row % 2) * 17 + i * (36.5 + row * 2)
            out += circle(x, 446 + row * 44, 14, CREAM if (i + row) % 7 else RED)
    out += rect(190, 606, 220, 15, CREAM, 7)
    return out + rect(0, 640, 600, 260, GOLD)


@poster("night-of-the-living-dead", INK, "#a9c29a")
def living_dead():
    out = circle(300, 220, 190, "#a9c29a")
    out += rect(214, 220, 172, 150, INK) + poly([(190, 226), (300, 120), (410, 226)], INK) + rect(350, 130, 24, 60, INK)
    out += rect(262, 258, 40, 50, GOLD) + line(252, 270, 314, 278, INK, 8) + line(252, 300, 314, 288, INK, 8)
    out += rect(322, 268, 40, 102, GREEN) + line(314, 290, 370, 300, INK, 9) + line(314, 340, 370, 328, INK, 9)
    out += path("M-20 430Q150 330 300 356T620 420L620 700L-20 700Z", GREEN)
    hand = path("M-26 190L-20 40Q-40 20 -44 -16Q-36 -28 -28 -14L-20 6L-22 -62Q-16 -76 -8 -62L-4 -10L-2 -78Q6 -92 14 -78L14 -10L22 -64Q30 -76 36 -62"
                "L32 0L46 -30Q56 -38 58 -24L40 34Q30 50 28 60L34 190Z", INK)
    for x, y, s, a in ((90, 500, 1.0, -10), (230, 540, .8, 6), (370, 480, 1.15, 4), (520, 520, .9, 16), (300, 440, .45, -8), (160, 430, .4, 8), (460, 430, .42, -4)):
        out += group(hand, f"translate({x} {y}) rotate({a}) scale({s})")
    return out + path("M-20 620Q150 590 300 612T620 600L620 900L-20 900Z", INK)
