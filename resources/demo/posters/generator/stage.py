"""The motifs of plays, operas and concerts."""

import random

from shapes import *  # noqa: F403


@poster("hamlet", INK, CREAM)
def hamlet():
    out = circle(300, 330, 250, BRICK)
    out += path("M300 190Q450 190 452 350Q452 420 410 452L402 520Q396 560 360 560L240 560Q204 560 198 520L190 452Q148 420 148 350Q150 190 300 190Z", CREAM)
    out += ellipse(232, 372, 50, 54, INK) + ellipse(368, 372, 50, 54, INK) + path("M300 416L274 466Q300 478 326 466Z", INK)
    for i in range(7):
        out += rect(217 + i * 26, 508, 5, 52, INK)
    out += rect(200, 504, 200, 6, INK)
    out += poly([(156, 240), (140, 90), (216, 166), (300, 60), (384, 166), (460, 90), (444, 240)], GOLD)
    out += rect(154, 214, 292, 36, GOLD) + rect(154, 226, 292, 9, BRICK)
    for x, y in ((140, 86), (300, 54), (460, 86)):
        out += circle(x, y, 15, RED)
    return out


@poster("cyrano-de-bergerac", NIGHT, CREAM)
def cyrano():
    out = circle(430, 170, 104, CREAM)
    out += path("M120 660Q120 560 200 520Q190 470 196 420Q170 330 210 270L370 250Q384 290 390 320Q440 348 520 378Q536 396 500 402L404 408"
                "Q410 430 396 440Q406 458 390 468Q384 510 330 508L310 540Q420 570 440 660Z", SAND)
    out += path("M60 290Q200 220 360 226Q450 232 520 260Q470 286 380 270Q220 262 60 290Z", RED) + path("M190 262Q180 140 270 136Q350 140 368 248Q280 240 190 262Z", RED)
    out += path("M226 214Q120 200 70 110Q60 60 110 66Q100 20 160 50Q230 90 250 196Z", CREAM) + stroke("M230 206Q150 150 96 88", STONE, 5)
    out += circle(356, 318, 8, INK) + stroke("M330 296Q352 284 374 296", INK, 8)
    out += path("M392 428Q440 404 476 428Q430 432 400 446Q350 430 330 446Q350 416 392 428Z", INK) + path("M384 474Q392 500 372 526Q356 510 352 482Z", INK)
    out += path("M90 660Q110 560 210 530Q270 580 330 536Q440 570 470 660Z", BRICK) + path("M180 540Q260 600 340 540L330 520Q260 560 196 514Z", CREAM)
    out += line(520, 640, 590, 420, STONE, 7) + circle(538, 586, 22, GOLD)
    return out + rect(0, 646, 600, 254, NIGHT)


@poster("the-cherry-orchard", SKY, INK)
def cherry_orchard():
    out = stroke("M300 660Q290 520 310 420Q330 330 250 220M306 440Q380 360 470 330M296 330Q200 300 130 320M270 250Q300 150 380 110M262 236Q200 180 160 110M400 372Q440 420 520 430", BRICK, 22)
    out += path("M262 660Q290 560 296 420L322 420Q318 560 350 660Z", BRICK)
    chance = random.Random(7)
    for x, y, r in ((250, 200, 90), (380, 120, 80), (150, 120, 76), (130, 310, 72), (470, 320, 84), (300, 80, 60), (520, 430, 50), (420, 220, 60), (210, 290, 50)):
        for _ in range(int(r / 5)):
            bx, by = at(x, y, r * chance.random() ** .5, 360 * chance.random())
            tone = CREAM if chance.random() < .7 else ROSE
            size = 9 + 8 * chance.random()
            out += "".join(circle(*at(bx, by, size, a), size * .78, tone) for a in range(0, 360, 72)) + circle(bx, by, size * .4, RED)
    axe = rect(-9, -230, 18, 280, INK, 8) + path("M-14 -220Q-70 -226 -104 -186Q-110 -150 -96 -120Q-60 -150 -14 -152Z", RED) + path("M-104 -186Q-110 -150 -96 -120L-84 -130Q-92 -156 -90 -180Z", CREAM)
    out += group(axe, "translate(450 640) rotate(14)")
    out += poly([(318, 560), (334, 540), (330, 580)], SKY)
    for i in range(9):
        out += ellipse(60 + i * 57, 610 + (i * 37) % 40, 9, 5, CREAM)
    return out + rect(0, 650, 600, 250, SKY)


@poster("a-midsummer-nights-dream", GREEN, CREAM)
def midsummer():
    out = circle(300, 290, 224, CREAM)
    for x, w in ((20, 40), (96, 26), (470, 30), (540, 50)):
        out += rect(x, 0, w, 660, INK) + stroke(f"M{x + w / 2} 150Q{x + w / 2 + 40} 110 {x + w / 2 + 50} 50", INK, 10)
    head = path("M-70 -90Q-150 -200 -120 -300Q-60 -260 -36 -110Z", INK) + path("M70 -90Q150 -200 120 -300Q60 -260 36 -110Z", INK)
    head += path("M-74 -130Q-118 -200 -110 -258Q-76 -220 -60 -130Z", ROSE) + path("M74 -130Q118 -200 110 -258Q76 -220 60 -130Z", ROSE)
    head += path("M-100 -60Q-96 -140 0 -140Q96 -140 100 -60Q98 40 66 120Q60 190 0 194Q-60 190 -66 120Q-98 40 -100 -60Z", INK)
    head += ellipse(0, 134, 58, 54, STONE) + ellipse(-24, 128, 8, 12, INK) + ellipse(24, 128, 8, 12, INK) + stroke("M-30 166Q0 182 30 166", INK, 5)
    head += ellipse(-48, -10, 17, 20, CREAM) + ellipse(48, -10, 17, 20, CREAM) + circle(-44, -6, 9, INK) + circle(44, -6, 9, INK)
    for i, tone in enumerate((RED, GOLD, ROSE, CREAM, ROSE, GOLD, RED)):
        a = -66 + i * 22
        fx, fy = at(0, 10, 140, a)
        head += "".join(circle(*at(fx, fy, 15, p * 72), 12, tone) for p in range(5)) + circle(fx, fy, 8, BRICK if tone != RED else GOLD)
    out += group(head, "translate(300 410)")
    for x, y in ((70, 420), (150, 520), (520, 330), (450, 540), (200, 90), (410, 70), (120, 230), (492, 180)):
        out += star(x, y, 13, GOLD, 4, .3)
    out += path("M0 660Q60 560 120 630Q180 560 240 640Q300 590 360 640Q420 560 480 630Q540 560 600 650L600 700L0 700Z", "#2c5239")
    return out + rect(0, 648, 600, 252, GREEN)


@poster("faust-part-one", GOLD, INK)
def faust_play():
    out = poly([(420, 0), (600, 0), (600, 420), (340, 560), (180, 560)], "#f2c158")
    shadow = path("M330 560Q300 400 360 300Q370 220 420 196L400 110Q440 130 456 176Q480 172 500 180L540 120Q546 176 524 216Q540 260 510 300"
                  "Q580 380 590 560Z", BRICK)
    out += shadow + path("M452 226L476 238L454 244Z", GOLD) + path("M514 230L490 240L510 246Z", GOLD)
    dog = path("M-90 0L-84 -80Q-120 -100 -96 -150Q-60 -170 20 -160Q50 -220 90 -210Q150 -206 176 -160Q180 -140 140 -138Q120 -110 96 -100L92 0L66 0L60 -76L-40 -76L-60 0Z", INK)
    for x, y, r in ((-84, -128, 40), (-40, -140, 42), (10, -136, 46), (60, -150, 44), (80, -200, 34), (104, -214, 24), (-76, -14, 17), (80, -14, 17), (-128, -196, 24), (70, -110, 34)):
        dog += circle(x, y, r, INK)
    dog += stroke("M-100 -140L-126 -190", INK, 11) + circle(124, -176, 6, GOLD) + circle(174, -156, 10, INK)
    dog += path("M66 -190Q36 -150 58 -120Q86 -130 84 -180Z", "#2c2e38")
    out += group(dog, "translate(190 600)")
    out += poly([(40, 600), (560, 600), (600, 640), (0, 640)], INK)
    out += group("".join(line(*at(0, 0, 64, i * 144), *at(0, 0, 64, (i + 1) * 144), BRICK, 7, "round") for i in range(5)) + ring(0, 0, 66, 6, BRICK), "translate(130 150)")
    return out


@poster("a-dolls-house", CREAM, INK)
def dolls_house():
    out = poly([(60, 260), (300, 60), (540, 260)], BRICK) + rect(410, 90, 44, 110, BRICK) + rect(90, 256, 420, 384, RED)
    for x, y, w, h, tone in ((116, 280, 176, 152, SAND), (308, 280, 176, 152, ROSE), (116, 450, 176, 172, SKY)):
        out += rect(x, y, w, h, tone)
    out += rect(308, 450, 176, 190, INK)
    out += poly([(484, 450), (548, 474), (548, 656), (484, 640)], GOLD) + circle(494, 552, 7, INK)
    out += path("M204 432v-70M176 396Q204 330 232 396Z", GREEN) + poly([(204, 296), (158, 418), (250, 418)], GREEN) + rect(196, 416, 16, 16, BRICK)
    for x, y in ((204, 318), (190, 350), (218, 366), (180, 392), (204, 400), (230, 404)):
        out += circle(x, y, 5, GOLD)
    out += rect(336, 372, 120, 14, INK) + rect(346, 386, 8, 46, INK) + rect(438, 386, 8, 46, INK) + rect(384, 350, 8, 22, CREAM) + flame(388, 350, 24, GOLD)
    out += rect(150, 540, 108, 82, BRICK) + rect(160, 500, 88, 44, BRICK) + rect(150, 560, 108, 8, CREAM)
    out += path("M372 640L352 640Q350 560 380 540Q376 500 400 496Q424 500 420 540Q450 560 448 640Z", CREAM) + circle(400, 508, 22, SAND) + path("M376 506Q378 480 400 480Q424 480 424 512Q410 494 376 506Z", BRICK)
    out += rect(440, 600, 34, 40, GOLD) + stroke("M448 600Q457 584 466 600", GOLD, 4)
    return out + rect(60, 638, 480, 10, INK)


@poster("life-is-a-dream", PLUM, CREAM)
def life_is_a_dream():
    out = rect(0, 0, 600, 330, GOLD) + rect(0, 330, 600, 330, NIGHT)
    out += rays(140, 130, 16, 100, CREAM, 0, .5, 62) + circle(140, 130, 54, CREAM)
    tower = rect(-70, -210, 140, 210, BRICK) + "".join(rect(-86 + i * 43, -250, 30, 44, BRICK) for i in range(4)) + rect(-86, -216, 172, 26, BRICK)
    tower += path("M-24 0V-66a24 24 0 0 1 48 0V0Z", INK) + path("M-14 -116v-34a14 14 0 0 1 28 0v34Z", GOLD)
    out += group(tower, "translate(300 330)")
    moon_side = tower.replace(BRICK, "#39497c").replace(f'"{GOLD}"', f'"{INK}"')
    out += group(moon_side, "translate(300 330) scale(1 -1)")
    out += stars("dream", 46, (0, 340, 600, 300), CREAM)
    out += group(crescent(0, 0, 60, CREAM), "translate(456 520)")
    for i in range(9):
        y = 360 + i * 30
        out += f'<ellipse cx="300" cy="{y}" rx="{7 if i % 2 else 12}" ry="18" fill="none" stroke="{STONE}" stroke-width="6"/>'
    out += stroke("M430 210q22 -26 44 0q22 -26 44 0", INK, 7) + stroke("M480 150q15 -18 30 0q15 -18 30 0", INK, 5)
    return out + rect(0, 326, 600, 8, CREAM) + rect(0, 650, 600, 250, PLUM)


@poster("the-importance-of-being-earnest", ROSE, INK)
def earnest():
    out = ""
    for i in range(9):
        out += rect(i * 75, 0, 37, 650, "#eb9d93")
    out += f'<path d="M210 330Q210 190 300 190Q390 190 390 330" fill="none" stroke="{INK}" stroke-width="24"/>'
    out += path("M120 330H480Q520 330 528 380L556 590Q560 624 520 624L80 624Q40 624 44 590L72 380Q80 330 120 330Z", BRICK)
    out += rect(66, 400, 468, 16, INK) + rect(262, 384, 76, 56, GOLD, 8) + circle(300, 412, 11, INK) + rect(80, 330, 440, 14, "#7c2517")
    out += path("M70 600L62 560L110 600Z", GOLD) + path("M530 600L538 560L490 600Z", GOLD)
    cup = path("M-70 -60H70Q66 20 30 36L-30 36Q-66 20 -70 -60Z", CREAM) + ellipse(0, 42, 100, 13, CREAM) + ring(84, -24, 24, 11, CREAM) + ellipse(0, -60, 70, 11, BRICK)
    cup += rect(-66, -30, 132, 9, GOLD)
    out += group(cup, "translate(300 130) scale(0.9)")
    for x in (276, 306):
        out += stroke(f"M{x} 60q-16 -20 0 -34q14 -14 0 -30", CREAM, 7)
    tag = poly([(-30, -50), (0, -74), (30, -50), (30, 60), (-30, 60)], CREAM) + circle(0, -46, 8, BRICK)
    tag += rect(-18, -20, 36, 7, INK) + rect(-18, 0, 36, 7, INK) + rect(-18, 20, 24, 7, INK)
    out += line(220, 330, 176, 450, INK, 4) + group(tag, "translate(172 508) rotate(10)")
    return out


@poster("tartuffe", PLUM, CREAM)
def tartuffe():
    out = circle(300, 190, 150, GOLD) + circle(300, 190, 118, PLUM)
    out += path("M214 100Q300 60 386 100Q400 220 360 280Q330 320 300 320Q270 320 240 280Q200 220 214 100Z", CREAM)
    out += path("M234 180Q260 160 284 182Q260 196 234 180Z", INK) + path("M366 180Q340 160 316 182Q340 196 366 180Z", INK)
    out += path("M252 246Q300 300 348 246Q300 268 252 246Z", RED) + stroke("M300 190L292 230L306 232", STONE, 5)
    out += stroke("M228 152Q256 134 284 154", INK, 6) + stroke("M372 152Q344 134 316 154", INK, 6)
    out += path("M60 380H540L590 650H10Z", RED)
    for i in range(9):
        x = 60 + i * 60
        out += path(f"M{x} 380Q{x - 10 + (i - 4) * 7} 520 {300 + (x - 300) * 1.2} 650L{300 + (x + 16 - 300) * 1.2} 650Q{x + 16 + (i - 4) * 7} 520 {x + 14} 380Z", BRICK)
    out += rect(44, 366, 512, 24, GOLD, 6)
    out += path("M210 650Q220 540 300 536Q380 540 390 650Z", INK)
    out += ellipse(266, 600, 20, 14, CREAM) + ellipse(334, 600, 20, 14, CREAM) + circle(270, 600, 8, INK) + circle(338, 600, 8, INK)
    return out + rect(0, 648, 600, 252, PLUM)


@poster("carmen", RED, CREAM)
def carmen():
    out = ""
    for i in range(15):
        a = -77 + i * 11
        tone = INK if i % 2 == 0 else "#2a2029"
        p1, p2 = at(300, 600, 470, a - 5.5), at(300, 600, 470, a + 5.5)
        mid = at(300, 600, 500, a)
        out += path(f"M300 600L{n(p1[0])} {n(p1[1])}Q{n(mid[0])} {n(mid[1])} {n(p2[0])} {n(p2[1])}Z", tone)
        out += line(300, 600, *at(300, 600, 330, a), GOLD, 5) + circle(*at(300, 600, 440, a), 11, RED) + circle(*at(300, 600, 396, a), 6, GOLD)
    out += circle(300, 600, 24, GOLD)
    rose = ""
    for r, k, tone in ((104, 7, BRICK), (78, 6, RED), (52, 5, BRICK), (28, 4, RED)):
        for i in range(k):
            rose += circle(*at(0, 0, r * .56, i * 360 / k + r), r * .56, tone)
    rose += spiral(0, 0, 40, 2, INK, 5)
    out += stroke("M300 400Q330 500 290 640", GREEN, 12) + path("M306 500Q370 460 410 490Q370 530 306 500Z", GREEN) + path("M308 540Q240 500 206 536Q250 570 308 540Z", GREEN)
    out += group(rose, "translate(300 372)")
    return out + rect(0, 646, 600, 254, RED)


@poster("la-traviata", CREAM, INK)
def traviata():
    out = rect(0, 0, 600, 330, ROSE)
    glass = path("M-92 -200H92Q96 -40 14 0L14 160L-14 160L-14 0Q-96 -40 -92 -200Z", INK) + path("M-78 -150H78Q70 -40 0 -18Q-70 -40 -78 -150Z", GOLD)
    glass += ellipse(0, 168, 84, 15, INK)
    for x, y, r in ((-30, -100, 6), (10, -80, 8), (34, -120, 5), (-8, -130, 5), (0, -50, 6), (-44, -134, 4), (26, -180, 6), (-20, -210, 8), (10, -240, 5)):
        glass += circle(x, y, r, CREAM)
    out += group(glass, "translate(190 460) rotate(-9)")
    flower = ""
    for r, k, tone in ((120, 8, CREAM), (92, 7, "#fff8ea"), (64, 6, CREAM), (36, 5, "#fff8ea")):
        for i in range(k):
            fx, fy = at(0, 0, r * .58, i * 360 / k + r)
            flower += circle(fx, fy, r * .5, STONE if r == 120 else SAND) + circle(fx * .96, fy * .96, r * .47, tone)
    flower += circle(0, 0, 17, GOLD)
    out += path("M420 380Q560 320 600 420Q520 470 420 380Z", GREEN) + path("M330 400Q270 500 340 560Q400 500 380 400Z", GREEN) + path("M440 430Q520 520 470 610Q400 560 440 430Z", GREEN)
    out += group(flower, "translate(405 330)")
    for x, y, a in ((330, 622, 10), (470, 634, -20), (90, 632, 30)):
        out += turned(ellipse(x, y, 28, 13, ROSE), a, x, y)
    return out + rect(0, 650, 600, 250, CREAM)


@poster("the-magic-flute", NIGHT, CREAM)
def magic_flute():
    out = ""
    for r in range(7):
        for i in range(8 + r * 4):
            span = 150
            a = -span / 2 + span * (i + .5) / (8 + r * 4)
            x, y = at(300, 560, 190 + r * 62, a)
            out += star(x, y, 6 + r * 1.3, GOLD if (i + r) % 3 else CREAM, 5)
    out += group(crescent(0, 0, 128, CREAM), "translate(300 440) rotate(90)")
    out += path("M262 420Q262 330 300 300Q338 330 338 420L372 540Q300 560 228 540Z", BLUE) + circle(300, 286, 32, SAND)
    out += poly([(264, 268), (252, 206), (280, 238), (300, 190), (320, 238), (348, 206), (336, 268)], GOLD)
    out += stroke("M270 340Q190 330 150 260M330 340Q410 330 450 260", BLUE, 24)
    flute = rect(-280, -15, 560, 30, GOLD, 15) + rect(-280, -15, 56, 30, RED, 12) + rect(224, -15, 56, 30, RED, 12) + ellipse(-170, 0, 18, 9, INK)
    for i in range(6):
        flute += circle(-40 + i * 44, 0, 8, INK)
    out += group(flute, "translate(300 572) rotate(-7)")
    bird = path("M-40 0Q-20 -46 24 -34Q34 -60 58 -52Q70 -46 84 -40L62 -32Q56 10 10 16Q-30 20 -80 40Q-60 10 -40 0Z", RED) + circle(54, -42, 5, INK) + path("M-20 -6Q10 -20 26 4Q0 14 -20 -6Z", GOLD)
    out += group(bird, "translate(420 508) scale(1.15)")
    return out + rect(0, 650, 600, 250, NIGHT)


@poster("la-boheme", BLUE, CREAM)
def boheme():
    out = stars("snowfall", 110, (0, 0, 600, 640), CREAM, 2, 6)
    out += circle(470, 120, 62, CREAM)
    for x, w, top in ((-30, 190, 420), (440, 200, 400)):
        out += rect(x, top, w, 300, NIGHT) + path(f"M{x - 10} {top}L{x + 30} {top - 70}L{x + w - 30} {top - 70}L{x + w + 10} {top}Z", INK)
        out += rect(x + w * .3, top - 120, 24, 60, INK) + rect(x + w * .3 - 5, top - 128, 34, 12, CREAM, 6) + rect(x + w * .6, top - 106, 20, 46, INK)
        for i in range(3):
            out += rect(x + 26 + i * 54, top + 40, 28, 44, GOLD if i == 1 else BLUE)
    out += path("M90 660V400L150 230H450L510 400V660Z", INK) + path("M80 404L146 222H454L520 404L500 404L440 244H160L100 404Z", CREAM)
    out += path("M206 540V360Q210 290 300 286Q390 290 394 360V540Z", GOLD)
    out += rect(294, 286, 12, 254, INK) + rect(206, 400, 188, 10, INK) + rect(190, 536, 220, 18, CREAM)
    out += rect(236, 476, 20, 62, CREAM) + flame(246, 474, 46, RED)
    out += path("M330 540Q326 470 350 456Q340 420 362 414Q386 420 378 456Q394 470 394 540Z", BRICK)
    for x in (150, 430):
        out += rect(x, 170, 28, 70, BRICK) + rect(x - 6, 160, 40, 14, CREAM, 6)
    out += stroke("M164 150q-20 -30 6 -54q22 -22 0 -60", STONE, 11)
    return out + path("M0 640Q100 606 200 630T420 624T600 636V900H0Z", BLUE)


@poster("the-barber-of-seville", CREAM, INK)
def barber():
    out = ""
    for i in range(-2, 14):
        out += poly([(0, i * 104), (0, i * 104 + 52), (96, i * 104 - 28), (96, i * 104 - 80)], RED)
        out += poly([(504, i * 104), (504, i * 104 + 52), (600, i * 104 - 28), (600, i * 104 - 80)], BLUE)
    out += rect(96, 0, 8, 660, INK) + rect(496, 0, 8, 660, INK)
    blade = path("M-13 30L-20 -330Q-4 -370 10 -330L17 30Z", INK)
    handle = f'<ellipse cx="0" cy="130" rx="44" ry="66" fill="none" stroke="{GOLD}" stroke-width="20"/>' + rect(-9, 20, 20, 54, GOLD)
    out += group(blade + group(handle, "translate(-34 0) rotate(10)"), "translate(300 380) rotate(20)")
    out += group(blade + group(handle, "translate(34 0) rotate(-10)"), "translate(300 380) rotate(-20)")
    out += circle(300, 372, 15, CREAM)
    out += path("M300 200Q276 168 232 184Q190 200 150 164Q146 236 216 246Q274 250 300 218Q326 250 384 246Q454 236 450 164Q410 200 368 184Q324 168 300 200Z", BRICK)
    return out + rect(0, 640, 600, 260, CREAM) + rect(0, 632, 600, 8, INK)


@poster("the-planets", NIGHT, GOLD)
def planets():
    out = stars("planets", 90, (0, 0, 600, 660), CREAM, 1, 3)
    for i, (r, a, size, tone) in enumerate(((130, 60, 14, STONE), (190, 150, 20, ROSE), (250, 255, 24, SKY), (310, 20, 20, RED),
                                            (380, 320, 56, SAND), (450, 205, 44, GOLD), (530, 292, 30, TEAL))):
        out += ring(300, 400, r, 2.5, "#4a5a8c")
        x, y = at(300, 400, r, a)
        out += circle(x, y, size, tone)
        if i == 4:
            out += group(rect(-54, -12, 108, 9, BRICK) + rect(-50, 10, 100, 7, BRICK), f"translate({n(x)} {n(y)})")
        if i == 5:
            out += group(f'<ellipse cx="0" cy="0" rx="78" ry="18" fill="none" stroke="{CREAM}" stroke-width="7"/>', f"translate({n(x)} {n(y)}) rotate(-20)")
    out += circle(300, 410, 122, GOLD)
    out += path("M240 660L256 500Q262 450 300 446Q338 450 344 500L360 660Z", INK) + circle(300, 410, 32, INK)
    out += stroke("M264 490Q200 460 190 380", INK, 22) + stroke("M336 490Q400 440 404 350", INK, 22) + line(404, 350, 446, 250, CREAM, 6, "round")
    return out + rect(0, 644, 600, 256, NIGHT)


@poster("the-nutcracker-on-ice", SKY, INK)
def nutcracker():
    out = ""
    for x, y, r in ((80, 90, 44), (520, 150, 56), (90, 470, 50), (500, 520, 40), (180, 230, 26), (440, 320, 26), (430, 50, 30)):
        for i in range(6):
            p = at(x, y, r, i * 60)
            out += line(x, y, *p, CREAM, 6, "round")
            q = at(x, y, r * .6, i * 60)
            out += line(*q, *at(*q, r * .34, i * 60 + 45), CREAM, 5, "round") + line(*q, *at(*q, r * .34, i * 60 - 45), CREAM, 5, "round")
    out += rect(206, 60, 188, 150, RED, 14) + rect(206, 186, 188, 26, GOLD) + rect(224, 210, 152, 12, INK) + circle(300, 128, 30, GOLD) + path("M300 62Q280 20 300 -10Q320 20 300 62Z", CREAM)
    out += rect(220, 212, 160, 180, SAND) + path("M180 230Q180 212 220 212V330Q176 330 180 230Z", CREAM) + path("M420 230Q420 212 380 212V330Q424 330 420 230Z", CREAM)
    out += circle(264, 264, 17, CREAM) + circle(336, 264, 17, CREAM) + circle(264, 266, 8, INK) + circle(336, 266, 8, INK) + rect(244, 234, 40, 9, INK, 4) + rect(316, 234, 40, 9, INK, 4)
    out += poly([(290, 268), (310, 268), (318, 306), (282, 306)], ROSE) + circle(244, 306, 15, ROSE) + circle(356, 306, 15, ROSE)
    out += path("M300 310Q262 300 232 326Q262 340 300 328Q338 340 368 326Q338 300 300 310Z", INK)
    out += rect(258, 340, 84, 44, INK)
    for i in range(5):
        out += rect(262 + i * 16, 342, 13, 17, CREAM) + rect(262 + i * 16, 364, 13, 17, CREAM)
    out += path("M244 390H356L344 460Q300 490 256 460Z", CREAM)
    out += path("M180 420L250 410Q300 500 350 410L420 420L440 560H160Z", RED) + rect(160, 540, 280, 24, GOLD)
    for y in (450, 490, 530):
        out += circle(270, y, 8, GOLD) + circle(330, y, 8, GOLD)
    out += rect(196, 564, 80, 50, BLUE) + rect(324, 564, 80, 50, BLUE)
    for x in (186, 314):
        out += path(f"M{x} 612H{x + 100}V622Q{x + 116} 622 {x + 116} 634H{x - 6}V622H{x}Z", INK)
    return out + rect(0, 640, 600, 4, INK) + rect(0, 644, 600, 256, SKY)


@poster("lantern-season", PLUM, CREAM)
def lanterns():
    out = rect(0, 0, 600, 470, PLUM)
    for i, (x, y, s, tone) in enumerate(((300, 260, 1.9, GOLD), (120, 180, 1.1, RED), (480, 150, 1.2, ROSE), (70, 380, .7, GOLD), (530, 360, .8, RED),
                                         (220, 90, .6, ROSE), (390, 60, .5, GOLD), (190, 400, .5, RED), (420, 410, .55, GOLD))):
        lamp = circle(0, 0, 96, tone).replace("<circle", '<circle opacity="0.16"')
        lamp += path("M-44 -60H44Q62 0 40 60H-40Q-62 0 -44 -60Z", tone) + rect(-34, -70, 68, 12, INK, 4) + rect(-32, 58, 64, 11, INK, 4)
        lamp += stroke("M-18 -58Q-26 0 -16 58M18 -58Q26 0 16 58", BRICK, 3) + flame(0, 40, 56, CREAM)
        out += group(lamp, f"translate({x} {y}) scale({s})")
    out += poly([(0, 470), (0, 430), (50, 430), (50, 400), (90, 400), (90, 450), (150, 450), (150, 470)], INK)
    out += poly([(600, 470), (600, 420), (560, 420), (560, 390), (545, 390), (545, 440), (470, 440), (470, 470)], INK)
    out += rect(0, 470, 600, 190, "#3b1c38")
    for i in range(26):
        w = 20 + (i * 37) % 80
        x = 300 + ((i * 83) % 420) - 210
        out += rect(x - w / 2, 486 + i * 6, w, 5, (GOLD, RED, ROSE)[i % 3], 2.5)
    return out + rect(0, 650, 600, 250, PLUM)
