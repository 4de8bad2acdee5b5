#include "shared/domain/placecode.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace Qt::Literals::StringLiterals;

class PlaceCodeTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aCodeIsReadAsItIsTypedOrScanned_data();
    void aCodeIsReadAsItIsTypedOrScanned();
    void itIsShownInGroups();
};

void PlaceCodeTest::aCodeIsReadAsItIsTypedOrScanned_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // empty: none
    const QString code = u"MFRGGZDFMZTWQ2BO"_s;
    QTest::newRow("as it is") << code << code;
    QTest::newRow("in groups and small letters") << u" mfrg-gzdf mztwq2bo"_s << code;
    QTest::newRow("digits that look like letters") << u"MFRGGZDFMZTWQ280"_s << code;
    QTest::newRow("a link") << u"https://tickets.example/w/MFRGGZDFMZTWQ2BO"_s << code;
    QTest::newRow("a booking's link") << u"https://tickets.example/t/MFRGGZDFMZTWQ2BO"_s << QString();
    QTest::newRow("a booking reference") << u"7KQ2-M0XA"_s << QString();
    QTest::newRow("a sign that none has") << u"MFRGGZDFMZTWQ29O"_s << QString();
    QTest::newRow("too long") << code + u'A' << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PlaceCodeTest::aCodeIsReadAsItIsTypedOrScanned()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(placeCodeIn(typed).value_or(QString()), code);
}

void PlaceCodeTest::itIsShownInGroups() { QCOMPARE(groupedPlaceCode(u"MFRGGZDFMZTWQ2BO"_s), u"MFRG-GZDF-MZTW-Q2BO"_s); }

FOYER_TEST_WITHOUT_APPLICATION(PlaceCodeTest)
#include "placecodetest.moc"
