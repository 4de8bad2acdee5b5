#include "client/widgets/seatpainter.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

namespace
{

using Matrix = std::array<qreal, 9>;

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB; the first is luminance alone (Rec. 709).
const std::array<std::pair<const char *, Matrix>, 5> sights {{
    {"full colour", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
    {"greyscale", {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722}},
    {"protanopia", {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    {"deuteranopia", {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    {"tritanopia", {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
}};

qreal toLinear(int channel)
{
    const qreal c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

int fromLinear(qreal value)
{
    const qreal c = std::clamp(value, 0.0, 1.0);
    return int(std::lround(255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055)));
}

QImage seen(QImage image, const Matrix &m)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb c = image.pixel(x, y);
            const qreal r = toLinear(qRed(c)), g = toLinear(qGreen(c)), b = toLinear(qBlue(c));
            image.setPixel(x, y,
                           qRgb(fromLinear(m[0] * r + m[1] * g + m[2] * b), fromLinear(m[3] * r + m[4] * g + m[5] * b),
                                fromLinear(m[6] * r + m[7] * g + m[8] * b)));
        }
    return image;
}

// The share of pixels that differ clearly.
qreal difference(const QImage &a, const QImage &b)
{
    constexpr int clearly = 40;
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            different += most >= clearly;
        }
    return qreal(different) / (a.width() * a.height());
}

QImage painted(const Theme &theme, const SeatPicture &seat, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(theme.colours().floor);
    QPainter painter(&image);
    paintSeat(painter, theme, seat, QPointF(side / 2.0, side / 2.0), side);
    return image;
}

} // namespace

class SeatLookTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void statesDifferInEverySight_data();
    void statesDifferInEverySight();
    void kindsDifferInEverySight_data() { statesDifferInEverySight_data(); }
    void kindsDifferInEverySight();
    void whatCanBeHadStandsOutFromWhatCannotWhenTiny();
    void aCategoryIsToldByItsLetter();
    void heldAndPayingLookAlike();
    void theChoiceCoversTheState();
};

void SeatLookTest::statesDifferInEverySight_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("sight");
    for (int scheme = 0; scheme < 3; ++scheme)
        for (size_t i = 0; i < sights.size(); ++i)
            QTest::addRow("%s, theme %d", sights[i].first, scheme) << scheme << int(i);
}

void SeatLookTest::statesDifferInEverySight()
{
    QFETCH(int, scheme);
    QFETCH(int, sight);
    const Theme theme = Theme::make(Scheme(scheme));
    for (const int side : {16, 24, 40}) // from the smallest with a glyph up to 10 mm
        for (const SeatLook a : allSeatLooks)
            for (const SeatLook b : allSeatLooks) {
                if (a >= b)
                    continue;
                const Matrix &matrix = sights[size_t(sight)].second;
                const qreal share =
                    difference(seen(painted(theme, {a}, side), matrix), seen(painted(theme, {b}, side), matrix));
                QVERIFY2(share > 0.06,
                         qPrintable(u"look %1 and %2 at %3 px: %4"_s.arg(int(a)).arg(int(b)).arg(side).arg(share)));
            }
}

void SeatLookTest::kindsDifferInEverySight()
{
    QFETCH(int, scheme);
    QFETCH(int, sight);
    const Theme theme = Theme::make(Scheme(scheme));
    const Matrix &matrix = sights[size_t(sight)].second;
    for (const SeatKind a : allSeatKinds)
        for (const SeatKind b : allSeatKinds) {
            if (a >= b)
                continue;
            const qreal share = difference(seen(painted(theme, {SeatLook::Free, a}, 40), matrix),
                                           seen(painted(theme, {SeatLook::Free, b}, 40), matrix));
            QVERIFY2(share > 0.02, qPrintable(u"kind %1 and %2: %3"_s.arg(int(a)).arg(int(b)).arg(share)));
        }
}

void SeatLookTest::whatCanBeHadStandsOutFromWhatCannotWhenTiny()
{
    const Theme theme = Theme::make(Scheme::Dark);
    for (const SeatLook look : {SeatLook::Held, SeatLook::Offered, SeatLook::Sold, SeatLook::Blocked})
        QVERIFY(difference(seen(painted(theme, {SeatLook::Free}, 6), sights[1].second),
                           seen(painted(theme, {look}, 6), sights[1].second))
                > 0.3);
}

void SeatLookTest::aCategoryIsToldByItsLetter()
{
    QCOMPARE(categoryLetter(0), QChar(u'A'));
    QCOMPARE(categoryLetter(2), QChar(u'C'));
    Theme theme = Theme::make(Scheme::Dark);
    // The ninth category has the first one's colour again: the letter alone tells them apart.
    QVERIFY(theme.category(0) == theme.category(8));
    QVERIFY(painted(theme, {SeatLook::Free, SeatKind::Standard, 0}, 64)
            != painted(theme, {SeatLook::Free, SeatKind::Standard, 8}, 64));
}

void SeatLookTest::heldAndPayingLookAlike()
{
    QCOMPARE(seatLookOf(SeatState::Held, false, false), seatLookOf(SeatState::Paying, false, true));
}

void SeatLookTest::theChoiceCoversTheState()
{
    for (const SeatState state : allSeatStates)
        QCOMPARE(seatLookOf(state, true, false), SeatLook::Chosen);
    QCOMPARE(seatLookOf(SeatState::Free, false, true), SeatLook::Suggested);
    QCOMPARE(seatLookOf(SeatState::Sold, false, true), SeatLook::Sold);
}

FOYER_TEST_WITH(QApplication, SeatLookTest)
#include "seatlooktest.moc"
