"""The motifs of the films of 1902 to 1925."""

from shapes import *  # noqa: F403


@poster("a-trip-to-the-moon", NIGHT, CREAM)
def trip_to_the_moon():
    out = stars("moon", 70, (0, 0, 600, 660), CREAM)
    out += circle(300, 350, 232, CREAM)
    out += circle(196, 470, 30, SAND) + circle(420, 500, 22, SAND) + circle(250, 190, 20, SAND) + circle(150, 330, 14, SAND)
    out += ellipse(222, 320, 34, 22, INK) + circle(230, 318, 9, CREAM)
    out += stroke("M176 276Q220 246 262 276", INK, 9)
    out += stroke("M282 340Q266 400 300 408", INK, 9)
    out += path("M212 458Q300 524 396 452Q300 486 212 458Z", INK)
    shell = rect(-34, -150, 68, 150, RED) + path("M-34 0L-34 40L34 40L34 0Z", BRICK)
    shell += rect(-34, -96, 68, 14, GOLD) + rect(-44, -166, 88, 22, GOLD, 4) + circle(0, -48, 13, NIGHT)
    out += ellipse(384, 314, 60, 44, SAND)
    out += group(shell, "translate(380 318) rotate(38)")
    return out


@poster("metropolis", INK, CREAM)
def metropolis():
    out = rays(300, 300, 36, 900, "#23252e", 2.5, 0.5)
    for x, w, top, fill in ((20, 120, 330, TEAL), (460, 120, 330, TEAL), (96, 120, 250, GOLD), (384, 120, 250, GOLD)):
        out += rect(x, top, w, 420, fill)
        out += rect(x + w * .2, top - 40, w * .6, 40, fill) + rect(x + w * .42, top - 92, w * .16, 52, fill)
    out += rect(196, 150, 208, 520, CREAM) + rect(226, 100, 148, 50, CREAM) + rect(262, 56, 76, 44, CREAM)
    out += rect(294, 0, 12, 60, CREAM)
    for i in range(5):
        out += rect(222 + i * 36, 180, 12, 470, INK)
    for r, w in ((150, 16), (112, 10), (78, 7)):
        out += ring(300, 372, r, w, RED)
    out += circle(300, 372, 46, RED)
    out += path("M262 366Q300 330 338 366L330 412Q300 436 270 412Z", INK) + rect(278, 378, 16, 6, GOLD) + rect(306, 378, 16, 6, GOLD)
    for i in range(9):
        out += rect(30 + i * 62, 600 - (i % 2) * 22, 44, 80, "#2c2f3a")
    out += rect(0, 640, 600, 260, INK)
    return out


@poster("nosferatu", GREEN, CREAM)
def nosferatu():
    out = poly([(0, 0), (600, 0), (600, 150), (0, 600)], "#5d8f6c")
    steps = "M0 652"
    for i in range(8):
        steps += f"L{i * 75} {652 - i * 34}L{(i + 1) * 75} {652 - i * 34}"
    out += path(steps + "L600 900L0 900Z", INK)
    out += path("M120 640L148 250Q150 196 210 190Q270 196 272 250L262 640Z", INK) + ellipse(210, 140, 42, 62, INK)
    out += poly([(176, 120), (128, 70), (184, 160)], INK) + poly([(244, 120), (292, 70), (236, 160)], INK)
    out += stroke("M236 222Q330 196 400 214", INK, 40)
    for dx, dy in ((130, -128), (178, -76), (190, -14), (174, 46), (116, 96)):
        out += stroke(f"M396 214Q{396 + dx * .45:.0f} {214 + dy * .15 - 16:.0f} {396 + dx} {214 + dy}", INK, 14)
    out += stroke("M158 240Q110 330 128 420", INK, 30)
    for dx, dy in ((-44, 70), (-14, 92), (18, 90), (44, 66)):
        out += stroke(f"M128 414Q{128 + dx * .2:.0f} {414 + dy * .6:.0f} {128 + dx} {414 + dy}", INK, 11)
    return out + circle(194, 132, 7, CREAM) + circle(226, 132, 7, CREAM)


@poster("the-general", SAND, INK)
def general():
    out = circle(300, 300, 250, GOLD)
    for x, y, r in ((330, 30, 62), (250, 70, 44), (404, 64, 40), (300, 112, 34)):
        out += circle(x, y, r, CREAM)
    out += poly([(258, 200), (342, 200), (360, 128), (240, 128)], INK) + rect(230, 112, 140, 22, INK, 6)
    out += rect(196, 186, 208, 30, INK, 8)
    out += circle(300, 340, 150, INK) + ring(300, 340, 118, 8, GOLD) + circle(300, 340, 84, RED) + circle(300, 340, 26, INK)
    out += rect(268, 214, 64, 50, GOLD, 8) + circle(300, 239, 18, CREAM)
    out += rect(120, 470, 360, 40, BRICK) + circle(160, 490, 12, GOLD) + circle(440, 490, 12, GOLD)
    for i in range(9):
        x = 150 + i * 37.5
        out += poly([(x - 6, 512), (x + 6, 512), (300 + (x - 300) * 1.6 + 7, 632), (300 + (x - 300) * 1.6 - 7, 632)], INK)
    out += rect(0, 626, 600, 10, INK)
    out += rect(44, 510, 512, 10, INK)
    return out


@poster("the-kid", BRICK, CREAM)
def kid():
    out = ""
    for row in range(12):
        for col in range(-1, 6):
            out += rect(col * 120 + (row % 2) * 60 + 3, row * 54 + 3, 114, 48, "#a53a28", 3)
    out += rect(110, 80, 380, 430, CREAM) + rect(134, 104, 332, 382, NIGHT)
    hole = [(300, 140), (330, 220), (420, 170), (384, 260), (452, 316), (372, 330), (396, 440), (318, 368), (262, 462),
            (250, 350), (156, 366), (226, 296), (150, 206), (252, 232)]
    out += poly([(134, 104), (466, 104), (466, 486), (134, 486)], SKY)
    out += poly(hole, NIGHT)
    for x, y in ((466, 104), (134, 486), (466, 486), (134, 104), (300, 104), (466, 300)):
        out += line(300, 300, x, y, CREAM, 2.5)
    out += poly(hole, NIGHT)
    out += rect(84, 500, 432, 30, CREAM)
    out += path("M206 650L216 560Q300 500 384 560L394 650Z", INK) + circle(300, 470, 58, SAND)
    out += path("M228 452Q240 386 304 384Q370 388 374 448Q300 424 228 452Z", INK)
    out += path("M366 446Q414 440 420 462Q380 462 350 452Z", INK) + circle(300, 386, 9, INK)
    out += circle(280, 474, 5, INK) + circle(322, 474, 5, INK) + stroke("M282 500Q300 512 320 500", INK, 5)
    out += rect(0, 630, 600, 270, INK)
    return out


@poster("sherlock-jr", PLUM, CREAM)
def sherlock():
    out = poly([(600, 70), (600, 96), (60, 560), (60, 150)], "#7a4a64")
    out += rect(50, 130, 330, 420, CREAM) + rect(50, 130, 330, 420, GOLD)
    out += rect(64, 144, 302, 392, CREAM)
    out += path("M64 470Q150 400 220 450T366 430L366 536L64 536Z", ROSE) + circle(140, 240, 44, RED)
    man = path("M-44 220L-52 20Q-48 -30 0 -36Q48 -30 52 20L40 220L10 220L0 90L-14 220Z", INK)
    man += circle(0, -70, 36, INK) + rect(-34, -118, 68, 26, INK, 6) + rect(-58, -98, 116, 13, INK, 6)
    man += stroke("M44 -4L104 60", INK, 24) + ring(138, 96, 38, 12, INK) + line(110, 66, 100, 54, INK, 16, "round")
    out += group(man, "translate(372 378)")
    out += rect(0, 596, 600, 304, INK)
    for i in range(9):
        out += path(f"M{i * 74 - 36} 640v-38a34 34 0 0 1 68 0v38Z", "#2b2d38")
    out += rect(0, 632, 600, 268, INK)
    return out


@poster("the-cabinet-of-dr-caligari", CREAM, INK)
def caligari():
    out = poly([(0, 0), (230, 0), (120, 330), (0, 420)], INK) + poly([(600, 0), (380, 0), (500, 360), (600, 300)], INK)
    out += poly([(240, 640), (330, 640), (286, 520), (372, 420), (296, 330), (338, 250), (300, 250), (262, 340), (330, 424), (232, 520)], RED)
    out += poly([(268, 250), (250, 120), (330, 70), (400, 130), (372, 250)], INK)
    out += poly([(240, 128), (330, 20), (416, 140), (330, 86)], RED)
    out += poly([(290, 190), (296, 140), (322, 132), (326, 196)], GOLD) + poly([(346, 130), (368, 144), (360, 198), (342, 186)], GOLD)
    out += poly([(40, 120), (120, 60), (110, 190), (56, 214)], GOLD) + line(78, 90, 84, 204, INK, 8) + line(46, 166, 116, 126, INK, 8)
    out += poly([(470, 70), (560, 110), (548, 220), (496, 204)], GOLD) + line(516, 88, 524, 214, INK, 8) + line(482, 140, 554, 164, INK, 8)
    out += poly([(0, 640), (0, 470), (90, 420), (150, 640)], INK) + poly([(600, 640), (600, 380), (520, 440), (440, 640)], INK)
    out += poly([(96, 640), (150, 470), (176, 640)], INK) + poly([(424, 640), (470, 500), (506, 640)], INK)
    out += group(path("M-36 180L-30 40Q0 4 30 40L36 180Z", INK) + ellipse(0, 10, 22, 28, INK) + rect(-20, -62, 40, 60, INK)
                 + rect(-40, -10, 80, 10, INK), "translate(300 448)")
    out += rect(0, 628, 600, 14, INK)
    return out


@poster("safety-last", SKY, INK)
def safety_last():
    out = rect(0, 0, 330, 660, STONE)
    for row in range(5):
        for col in range(3):
            out += rect(24 + col * 104, 20 + row * 130, 70, 92, "#8f8b82")
    out += rect(330, 560, 270, 100, "#7fb0bd")
    for x, h in ((346, 60), (410, 90), (470, 50), (520, 110)):
        out += rect(x, 660 - h, 54, h, "#6a9cab")
    out += circle(320, 300, 224, INK) + circle(320, 300, 204, CREAM)
    for i in range(12):
        a, b = at(320, 300, 160, i * 30), at(320, 300, 188, i * 30)
        out += line(*a, *b, INK, 16 if i % 3 == 0 else 8)
    out += line(320, 300, *at(320, 300, 104, 330), INK, 22, "round")
    out += line(320, 300, *at(320, 300, 186, 106), RED, 16, "round") + circle(320, 300, 22, INK)
    man = stroke("M0 0L-8 58", INK, 15) + stroke("M-16 66L-40 20", INK, 15)
    man += path("M-34 62L8 56L12 160L34 250L12 256L-12 176L-40 258L-62 250L-38 160Z", INK)
    man += circle(-14, 34, 24, SAND) + rect(-38, 6, 50, 12, INK, 4) + rect(-58, 14, 90, 8, INK, 4)
    man += ring(-22, 38, 7, 3, INK) + ring(-4, 36, 7, 3, INK)
    x, y = at(320, 300, 178, 106)
    out += group(man, f"translate({x:.0f} {y + 2:.0f})")
    out += rect(0, 632, 600, 268, SKY)
    return out


@poster("the-phantom-of-the-opera", INK, CREAM)
def phantom():
    out = path("M0 0H600V60Q500 180 470 420Q452 560 500 660H600V900H0V660H100Q148 560 130 420Q100 180 0 60Z", BRICK)
    for i in range(4):
        out += stroke(f"M{20 + i * 34} 60Q{80 + i * 22} 300 {40 + i * 26} 640", "#7c2517", 7)
        out += stroke(f"M{580 - i * 34} 60Q{520 - i * 22} 300 {560 - i * 26} 640", "#7c2517", 7)
    out += ellipse(300, 340, 162, 216, INK)
    out += path("M300 130Q430 140 440 300Q446 400 408 470Q380 520 350 520L344 440Q390 420 386 400L300 396Z", CREAM)
    out += path("M300 130Q190 136 166 260Q156 330 176 400L300 396Z", CREAM)
    out += path("M196 290Q240 256 280 300Q240 330 196 290Z", INK) + path("M404 290Q360 256 320 300Q360 330 404 290Z", INK)
    out += path("M286 400L300 316L314 400Q300 414 286 400Z", STONE)
    out += stroke("M190 262Q236 232 276 264", STONE, 6) + stroke("M410 262Q364 232 324 264", STONE, 6)
    out += path("M250 470Q300 448 350 470Q300 496 250 470Z", RED)
    out += rect(0, 640, 600, 260, INK)
    return out


@poster("the-gold-rush", BLUE, CREAM)
def gold_rush():
    out = stars("snow", 120, (0, 0, 600, 620), CREAM, 2, 6)
    out += poly([(380, 330), (520, 140), (600, 250), (600, 480), (380, 480)], "#3b63a0")
    out += poly([(520, 140), (476, 200), (520, 214), (548, 198), (570, 210)], CREAM)
    out += path("M0 420Q160 380 300 430L340 446L300 520L330 560L280 660L0 660Z", CREAM)
    out += path("M340 446L300 520L330 560L280 660L244 660L276 560L256 500L300 430Z", SKY)
    hut = rect(-130, -110, 260, 150, BRICK)
    for i in range(5):
        hut += rect(-130, -84 + i * 30, 260, 5, "#7c2517")
    hut += poly([(-160, -104), (0, -200), (160, -104)], INK) + poly([(-160, -104), (0, -200), (160, -104), (120, -112), (0, -176), (-120, -112)], CREAM)
    hut += rect(70, -186, 34, 60, INK) + rect(-90, -60, 60, 100, INK) + rect(30, -66, 64, 56, GOLD) + rect(58, -66, 6, 56, INK)
    out += group(hut, "translate(296 396) rotate(17)")
    out += rect(0, 640, 600, 260, BLUE)
    out += group(path("M0 0Q-20 -14 -10 -50L14 -50Q12 -26 34 -18Q56 -12 50 0Z", INK), "translate(500 618) rotate(38)")
    return out


@poster("battleship-potemkin", RED, CREAM)
def potemkin():
    out = ""
    for i in range(10):
        y = 250 + i * 42
        out += rect(0, y, 600, 42, "#c93a27" if i % 2 else RED) + rect(0, y, 600, 8, BRICK)
    out += poly([(0, 0), (600, 0), (600, 120), (0, 250)], CREAM)
    for i in range(6):
        x = 54 + i * 92
        out += poly([(x - 18, 250 - x * .0), (x - 14, 150 - i * 12), (x + 14, 150 - i * 12), (x + 18, 250)], INK)
        out += circle(x, 134 - i * 12, 15, INK) + rect(x - 20, 116 - i * 12, 40, 9, INK, 3)
        out += line(x + 10, 184 - i * 12, x + 72, 250 - i * 10, INK, 7)
    pram = path("M-90 -30Q-90 60 0 60Q90 60 90 -30Z", INK) + path("M-90 -30Q-90 -122 0 -122L0 -30Z", INK)
    pram += path("M0 -30L84 -74Q52 -118 0 -122Z", CREAM) + stroke("M90 -30L140 -66", INK, 11)
    for x in (-52, 52):
        pram += ring(x, 94, 38, 9, INK) + line(x - 36, 94, x + 36, 94, INK, 5) + line(x, 58, x, 130, INK, 5)
    out += group(pram, "translate(296 452) rotate(20)")
    out += rect(0, 640, 600, 260, RED)
    return out


@poster("haxan", INK, GOLD)
def haxan():
    out = circle(300, 270, 200, GOLD)
    for i, (x, h) in enumerate(((40, 180), (120, 250), (200, 200), (290, 150), (380, 210), (470, 260), (560, 190))):
        out += flame(x, 660, h, RED)
    for x, h in ((80, 130), (160, 170), (250, 120), (340, 130), (430, 170), (520, 130)):
        out += flame(x, 660, h, GOLD)
    witch = path("M-70 60Q-30 -30 10 -50L44 -20Q20 40 70 70Z", INK) + circle(30, -62, 26, INK)
    witch += path("M-16 -74L88 -92L50 -104L20 -178Q14 -140 4 -96Z", INK) + poly([(50, -66), (72, -54), (50, -48)], INK)
    witch += stroke("M-150 96L190 30", INK, 12) + path("M-120 78L-220 84L-236 110L-214 134L-116 104Z", INK)
    witch += stroke("M26 -8L96 46", INK, 16)
    out += group(witch, "translate(300 300) rotate(-10)")
    out += rect(0, 640, 600, 260, INK)
    return out


@poster("the-lost-world", GOLD, INK)
def lost_world():
    out = circle(420, 190, 120, CREAM)
    out += poly([(0, 520), (120, 330), (170, 330), (210, 380), (300, 520)], ROSE) + poly([(120, 330), (170, 330), (160, 362), (140, 346), (126, 366)], RED)
    for x, y, r in ((146, 290, 24), (170, 250, 32), (140, 200, 40)):
        out += circle(x, y, r, CREAM)
    out += path("M0 520Q150 480 300 520T600 500L600 700L0 700Z", TEAL)
    out += path("M-20 640Q40 540 150 520Q250 480 330 400Q390 330 392 230Q394 160 440 140Q490 124 520 156Q540 178 514 188"
                "Q480 190 462 204Q446 230 450 300Q452 420 410 520Q440 560 430 660L372 660Q372 600 350 576Q300 600 240 590"
                "Q236 630 240 660L180 660Q170 600 176 580Q80 590 -20 700Z", INK)
    out += circle(470, 158, 6, GOLD)
    for x, y, r in ((40, 640, 90), (560, 640, 80), (500, 660, 60), (120, 670, 60)):
        for a in (-60, -30, 0, 30, 60):
            out += line(x, y, *at(x, y, r, a), GREEN, 16, "round")
    out += rect(0, 640, 600, 260, GOLD)
    return out


@poster("the-golem", SAND, INK)
def golem():
    out = ""
    for i, (x, w, h, lean) in enumerate(((-10, 130, 300, 20), (110, 90, 220, -14), (410, 90, 240, 16), (490, 130, 320, -20))):
        out += poly([(x, 660), (x + lean, 660 - h), (x + w / 2 + lean, 570 - h), (x + w + lean, 660 - h), (x + w, 660)], "#c19f6e")
        if i in (0, 3):
            out += rect(x + w * .36 + lean * .6, 700 - h, w * .24, 40, BRICK)
    out += path("M120 660L140 400Q150 310 240 300L360 300Q450 310 460 400L480 660Z", BRICK)
    out += path("M196 300Q180 130 300 116Q420 130 404 300Q300 340 196 300Z", INK)
    out += path("M236 220Q230 170 300 168Q370 170 364 220L358 288Q300 320 242 288Z", SAND)
    out += rect(252, 222, 34, 9, INK) + rect(314, 222, 34, 9, INK) + rect(270, 274, 60, 8, INK) + poly([(292, 232), (308, 232), (312, 258), (288, 258)], "#c19f6e")
    out += circle(300, 440, 66, INK) + star(300, 440, 58, GOLD)
    out += stroke("M160 460L150 640", "#7c2517", 9) + stroke("M440 460L450 640", "#7c2517", 9)
    out += rect(0, 640, 600, 260, SAND)
    return out


@poster("the-thief-of-bagdad", NIGHT, GOLD)
def thief():
    out = stars("bagdad", 60, (0, 0, 600, 400), CREAM)
    out += crescent(440, 170, 100, GOLD)
    for x, w, top in ((70, 90, 470), (190, 130, 420), (340, 100, 480), (470, 120, 440)):
        out += rect(x - w * .4, top, w * .8, 260, TEAL)
        out += path(f"M{x} {top - w * 1.1}Q{x + w * .1} {top - w * .8} {x + w * .44} {top - w * .5}Q{x + w * .62} {top - w * .2} {x + w * .36} {top}"
                    f"L{x - w * .36} {top}Q{x - w * .62} {top - w * .2} {x - w * .44} {top - w * .5}Q{x - w * .1} {top - w * .8} {x} {top - w * 1.1}Z", TEAL)
        out += path(f"M{x - w * .16} {top + 90}v-40a{w * .16} {w * .16} 0 0 1 {w * .32} 0v40Z", GOLD)
    carpet = path("M-190 20Q-110 -30 -20 10T190 -10L170 40Q90 60 0 40T-190 60Z", RED)
    carpet += stroke("M-170 34Q-100 -4 -14 28T168 14", GOLD, 6)
    for i in range(5):
        carpet += line(-190, 24 + i * 8, -214, 28 + i * 9, GOLD, 3) + line(188 - i * 4, -4 + i * 9, 214 - i * 3, -6 + i * 10, GOLD, 3)
    carpet += path("M-40 12Q-40 -60 0 -70Q40 -60 44 10Z", CREAM) + circle(2, -92, 22, SAND)
    carpet += path("M-24 -98Q-20 -134 4 -130Q30 -130 28 -96Z", CREAM) + circle(4, -122, 6, RED) + stroke("M30 -50L92 -84", SAND, 12)
    out += group(carpet, "translate(250 290) rotate(-12)")
    out += rect(0, 640, 600, 260, NIGHT)
    return out


@poster("the-hunchback-of-notre-dame", STONE, INK)
def hunchback():
    out = path("M60 660V300Q80 100 300 30Q520 100 540 300V660Z", "#9f9a8e")
    out += path("M96 660V306Q114 140 300 76Q486 140 504 306V660Z", NIGHT)
    out += circle(300, 190, 76, INK) + rays(300, 190, 8, 70, RED, 4, 0.62, 14) + circle(300, 190, 18, GOLD)
    out += rect(96, 286, 408, 20, SAND)
    bell = path("M-22 0Q-24 -26 0 -26Q24 -26 22 0Q80 10 88 110Q94 186 130 220L-130 220Q-94 186 -88 110Q-80 10 -22 0Z", GOLD)
    bell += rect(-134, 210, 268, 22, BRICK, 8) + circle(0, 250, 28, BRICK) + stroke("M-50 40Q-64 90 -66 150", CREAM, 9)
    out += group(bell, "translate(290 322) rotate(14)")
    man = path("M-40 120L-30 60Q-70 40 -60 0Q-40 -40 10 -26Q40 -10 36 60L44 120L10 120L4 84L-12 120Z", RED) + circle(36, -26, 22, SAND)
    man += stroke("M20 0L70 -90", RED, 16)
    out += stroke("M196 446L214 330", SAND, 6) + group(man, "translate(130 532)")
    return out + rect(0, 652, 600, 248, STONE)


@poster("the-phantom-carriage", TEAL, CREAM)
def phantom_carriage():
    out = circle(450, 130, 70, CREAM)
    out += faded(circle(220, 420, 230, SKY), 0.25) + faded(circle(360, 400, 230, SKY), 0.2)
    for x, y, color, width in ((360, 396, "#4f8f94", 12), (230, 420, CREAM, 18)):
        out += ring(x, y, 200, width, color) + ring(x, y, 40, width * .8, color)
        for i in range(10):
            out += line(*at(x, y, 40, i * 36 + 8), *at(x, y, 194, i * 36 + 8), color, width * .55)
    out += line(60, 110, 470, 620, INK, 16, "round")
    out += path("M60 110Q200 10 380 60Q220 60 96 152Z", INK)
    out += wave(640, 10, 300, TEAL)
    out += rect(0, 646, 600, 4, CREAM)
    return out


@poster("l-inferno", INK, GOLD)
def inferno():
    out = ""
    tones = [CREAM, SAND, GOLD, "#e07a2c", RED, "#b93722", BRICK, "#6b2118", INK]
    for i, tone in enumerate(tones):
        rx, ry, y = 292 - i * 29, 96 - i * 8.5, 150 + i * 56
        out += rect(300 - rx, y, rx * 2, 30, tone) + ellipse(300, y + 30, rx, ry, tone) + ellipse(300, y, rx, ry, tone)
        out += f'<ellipse cx="300" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="none" stroke="{INK}" stroke-width="3"/>'
    for i in range(1, 8):
        x, y = 300 + (-1) ** i * (120 - i * 11), 150 + i * 56 + 12
        out += flame(x, y, 50 - i * 4, INK) + flame(x + 26, y + 4, 36 - i * 3, INK)
    return out + person(176, 148, 88, INK) + person(228, 140, 96, RED)


@poster("destiny", NIGHT, CREAM)
def destiny():
    out = rect(0, 0, 600, 430, NIGHT)
    for row in range(8):
        for col in range(-1, 7):
            out += rect(col * 104 + (row % 2) * 52 + 2, row * 54 + 2, 100, 50, "#223058", 3)
    for x, top, tone in ((150, 330, CREAM), (300, 240, CREAM), (450, 420, CREAM)):
        out += faded(circle(x, top - 70, 110, GOLD), 0.16) + faded(circle(x, top - 70, 70, GOLD), 0.25)
        out += flame(x, top - 18, 100, GOLD) + flame(x, top - 20, 54, RED)
        out += line(x, top - 26, x, top + 4, INK, 5)
        out += path(f"M{x - 42} 610V{top + 14}Q{x - 30} {top - 8} {x} {top + 2}Q{x + 30} {top - 4} {x + 42} {top + 10}V610Z", tone)
        out += path(f"M{x - 42} {top + 20}q-6 70 8 100q10 10 12 -10l0 -110Z", SAND)
        out += rect(x - 60, 604, 120, 16, BRICK, 4)
    out += rect(0, 620, 600, 280, NIGHT)
    return out
