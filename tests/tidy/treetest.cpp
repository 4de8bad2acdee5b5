#include "tests/tidy/checker/tree.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class TreeTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theTreeKeepsTheRulesOfTheHouse();
    void everyBoundNamesTheTestThatFillsIt();
};

void TreeTest::theTreeKeepsTheRulesOfTheHouse()
{
    const QList<tidy::Source> sources = tidy::readTree(test::inSources(u""));
    QVERIFY(sources.size() > 40);
    const tidy::Findings found = tidy::checkAll(sources);
    for (const tidy::Finding &finding : found)
        qInfo().noquote() << finding.toString();
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 breaches of the rules; they are listed above"_s.arg(found.size())));
}

// The last column: "bounds, lane (db)" are tests/server/boundstest.cpp and tests/db/lanetest.cpp.
void TreeTest::everyBoundNamesTheTestThatFillsIt()
{
    const QString folder = test::inSources(u"");
    QFile file(folder + u"/docs/operations.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString bounds = text.section(u"\n## Bounds\n"_s, 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression test(u"^(\\w+)(?: \\((\\w+)\\))?$"_s);
    int rows = 0;
    for (const QString &line : bounds.split(u'\n')) {
        if (!line.startsWith(u"| "_s) || line.startsWith(u"| what |"_s))
            continue;
        ++rows;
        for (const QString &name : line.section(u'|', -2, -2).trimmed().split(u", "_s)) {
            const QRegularExpressionMatch found = test.match(name);
            const QString kind = found.captured(2).isEmpty() ? u"server"_s : found.captured(2);
            const QString path = u"%1/tests/%2/%3test.cpp"_s.arg(folder, kind, found.captured(1));
            QVERIFY2(found.hasMatch() && QFileInfo::exists(path), qPrintable(line));
        }
    }
    QVERIFY(rows > 30);
}

FOYER_TEST_WITHOUT_APPLICATION(TreeTest)
#include "treetest.moc"
