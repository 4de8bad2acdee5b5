#include "tests/tidy/checker/tree.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class TreeTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theTreeKeepsTheRulesOfTheHouse();
};

void TreeTest::theTreeKeepsTheRulesOfTheHouse()
{
    const QList<tidy::Source> sources = tidy::readTree(QStringLiteral(FOYER_SOURCE_DIR));
    QVERIFY(sources.size() > 40);
    const tidy::Findings found = tidy::checkAll(sources);
    for (const tidy::Finding &finding : found)
        qInfo().noquote() << finding.toString();
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 breaches of the rules; they are listed above"_s.arg(found.size())));
}

FOYER_TEST_WITHOUT_APPLICATION(TreeTest)
#include "treetest.moc"
