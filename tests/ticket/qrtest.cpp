#include "shared/ticket/qr.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/testcase.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class QrTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aTicketCodeTakesVersion6();
    void otherCharactersAreRefused_data();
    void otherCharactersAreRefused();
    void tooMuchTextIsRefused();
    void modulesAreWholeDotsWithAQuietZone();
    void aLinkWithSmallLettersCanBeRead();
};

void QrTest::aTicketCodeTakesVersion6()
{
    const auto matrix = qrMatrix(u"FOYER1"_s + u"A7"_s.repeated(74));
    QVERIFY(matrix.ok());
    QCOMPARE(matrix->version(), 6);
    QCOMPARE(matrix->size, 41);
    QVERIFY(matrix->isDark(0, 0) && matrix->isDark(40, 0) && matrix->isDark(0, 40)); // the three finders
    QVERIFY(!matrix->isDark(7, 7));
}

void QrTest::otherCharactersAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lower case") << u"foyer"_s;
    QTest::newRow("beyond Latin-1") << u"FOYER\u0391"_s;
    QTest::newRow("line end") << u"FOYER\n"_s;
}

void QrTest::otherCharactersAreRefused()
{
    QFETCH(QString, text);
    QCOMPARE(qrMatrix(text).error().code, ErrorCode::OutOfRange);
}

void QrTest::tooMuchTextIsRefused() { QCOMPARE(qrMatrix(u"A"_s.repeated(5000)).error().code, ErrorCode::OutOfRange); }

void QrTest::modulesAreWholeDotsWithAQuietZone()
{
    const QrMatrix matrix = qrMatrix(u"FOYER1"_s).value();
    QCOMPARE(matrix.size, 21);
    constexpr int dots = 4; // 29 modules with the quiet zone: 116 of the 127 dots
    QImage image(140, 140, QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.5, 0.5);
    paintQr(painter, QRectF(20, 20, 254, 254), matrix);
    painter.end();
    const int corner = 10 + (127 - 29 * dots + 1) / 2;
    for (int y = 0; y < 29 * dots; ++y) {
        for (int x = 0; x < 29 * dots; ++x) {
            const int column = x / dots - qrQuietZoneModules;
            const int row = y / dots - qrQuietZoneModules;
            const bool inside = column >= 0 && row >= 0 && column < matrix.size && row < matrix.size;
            const QColor expected = inside && matrix.isDark(column, row) ? Qt::black : Qt::white;
            QCOMPARE(image.pixelColor(corner + x, corner + y), expected);
        }
    }
    QCOMPARE(image.pixelColor(5, 5), QColor(Qt::green));
}

void QrTest::aLinkWithSmallLettersCanBeRead()
{
    const QString link = u"https://tickets.example/t/MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U"_s;
    QImage image(300, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    paintQr(painter, image.rect(), qrMatrixOfLink(link).value());
    painter.end();
    QCOMPARE(test::codesIn(image), QStringList {link});
    QCOMPARE(qrMatrixOfLink(u"a"_s.repeated(5000)).error().code, ErrorCode::OutOfRange);
}

FOYER_TEST_WITH(QGuiApplication, QrTest)
#include "qrtest.moc"
