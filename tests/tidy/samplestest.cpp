#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/tidy/checker/rules.h"
#include "tests/tidy/checker/tree.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::tidy;

// The checker is checked: each rule catches its bad samples, on the line named, and lets the good ones pass.
class SamplesTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aSampleIsJudgedAsItsTitleSays_data();
    void aSampleIsJudgedAsItsTitleSays();
    void everyForbiddenTextHasABadAndAGoodSample();
    void aFileOverTheLimitIsCaught();
    void aFunctionOverTheLimitIsCaught_data();
    void aFunctionOverTheLimitIsCaught();
    void aTableAndAClassMayBeLongerThanAFunction();
    void aFileWithoutALastLineEndIsCaught();
};

namespace
{
struct Sample {
    QStringList title; // "bad" rule path line, or "good" path
    QString text;
};

QList<Sample> samples()
{
    QList<Sample> result;
    QDirIterator files(test::inSources(u"tests/tidy/samples"), {u"*.txt"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QString &part : QString::fromUtf8(file.readAll()).split(u"=== "_s, Qt::SkipEmptyParts))
            result.append({part.section(u'\n', 0, 0).split(u' '), part.section(u'\n', 1)});
    }
    return result;
}

// Judges a file in a tree where some other parts have their targets.
Findings judge(const QString &path, const QString &text)
{
    Findings found = checkAll({takeApart(path, text),
                               takeApart(u"server/handlers/CMakeLists.txt"_s, u"foyer_library(foyer_handlers)\n"_s),
                               takeApart(u"client/net/CMakeLists.txt"_s, u"foyer_library(foyer_net)\n"_s)});
    return found;
}

QStringList asText(const Findings &found)
{
    QStringList result;
    for (const Finding &finding : found)
        result.append(finding.toString());
    return result;
}

QString lines(int count, const QString &line) { return (line + u'\n').repeated(count); }
} // namespace

void SamplesTest::aSampleIsJudgedAsItsTitleSays_data()
{
    QTest::addColumn<QStringList>("title");
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const Sample &sample : samples())
        QTest::addRow("%d %s", ++number, qPrintable(sample.title.join(u' '))) << sample.title << sample.text;
    QVERIFY(number > 50);
}

void SamplesTest::aSampleIsJudgedAsItsTitleSays()
{
    QFETCH(QStringList, title);
    QFETCH(QString, text);
    const bool isBad = title.takeFirst() == "bad"_L1;
    const QString rule = isBad ? title.takeFirst() : QString();
    const Findings found = judge(title.value(0), text);
    if (!isBad) {
        QCOMPARE(asText(found), QStringList());
        return;
    }
    QVERIFY2(found.size() == 1, qPrintable(asText(found).join(u'\n')));
    QCOMPARE(found.first().rule, rule);
    QCOMPARE(found.first().path, title.value(0));
    QCOMPARE(QString::number(found.first().line), title.value(1));
}

void SamplesTest::everyForbiddenTextHasABadAndAGoodSample()
{
    QSet<QString> caught;
    for (const Sample &sample : samples())
        caught.insert(sample.title.value(1));
    for (const Forbidden &forbidden : forbiddenTexts())
        QVERIFY2(caught.contains(forbidden.rule), qPrintable(forbidden.rule));
}

void SamplesTest::aFileOverTheLimitIsCaught()
{
    const QString opening = u"// What it is for.\n#pragma once\n"_s;
    QCOMPARE(judge(u"shared/core/a.h"_s, opening + lines(headerLinesMax - 2, u"int a;"_s)).size(), 0);
    QCOMPARE(judge(u"shared/core/a.h"_s, opening + lines(headerLinesMax - 1, u"int a;"_s)).value(0).rule,
             u"file-length"_s);
    QCOMPARE(judge(u"shared/core/a.cpp"_s, lines(cppLinesMax, u"int a;"_s)).size(), 0);
    QCOMPARE(judge(u"shared/core/a.cpp"_s, lines(cppLinesMax + 1, u"int a;"_s)).value(0).rule, u"file-length"_s);
}

void SamplesTest::aFunctionOverTheLimitIsCaught_data()
{
    QTest::addColumn<QString>("head");
    QTest::newRow("plain") << u"int f(int a)"_s;
    QTest::newRow("template") << u"template <typename T> T f(const QList<QList<T>> &a)"_s;
    QTest::newRow("member") << u"Result<int> A::f() const noexcept"_s;
    QTest::newRow("operator") << u"A &A::operator=(const A &other)"_s;
    QTest::newRow("constructor") << u"A::A(int a) : m_a(a), m_b{a}, m_c {b}"_s;
    QTest::newRow("default argument") << u"void f(QList<int> a = {})"_s;
    QTest::newRow("trailing return type") << u"auto f() -> QList<int>"_s;
    QTest::newRow("of a struct") << u"QString nameOf(const std::vector<int> &a, struct tm *b)"_s;
}

void SamplesTest::aFunctionOverTheLimitIsCaught()
{
    QFETCH(QString, head);
    const QString before = u"namespace a\n{\nint x = 1;\n"_s;
    // The head, both braces and the body count.
    const QString fits =
        before + head + u"\n{\n"_s + lines(functionLinesMax - 3, u"    if (a) { b(); }"_s) + u"}\n}\n"_s;
    QCOMPARE(asText(judge(u"shared/core/a.cpp"_s, fits)), QStringList());
    const QString tooLong =
        before + head + u"\n{\n"_s + lines(functionLinesMax - 2, u"    if (a) { b(); }"_s) + u"}\n}\n"_s;
    const Findings found = judge(u"shared/core/a.cpp"_s, tooLong);
    QVERIFY2(found.size() == 1, qPrintable(asText(found).join(u'\n')));
    QCOMPARE(found.first().rule, u"function-length"_s);
    QCOMPARE(found.first().line, 4);
}

void SamplesTest::aTableAndAClassMayBeLongerThanAFunction()
{
    const QString rows = lines(functionLinesMax * 2, u"    {1, f(2)},"_s);
    QCOMPARE(asText(judge(u"shared/core/a.cpp"_s, u"const A table[] = {\n"_s + rows + u"};\n"_s)), QStringList());
    const QString members = lines(functionLinesMax * 2, u"    int f() const { return 1; }"_s);
    QCOMPARE(asText(judge(u"shared/core/a.cpp"_s, u"class A : public B\n{\npublic:\n"_s + members + u"};\n"_s)),
             QStringList());
}

void SamplesTest::aFileWithoutALastLineEndIsCaught()
{
    QCOMPARE(judge(u"server/sql/queries/a.sql"_s, u"select 1;"_s).value(0).rule, u"file-ending"_s);
    QCOMPARE(judge(u"server/sql/queries/a.sql"_s, u"select 1;\r\n"_s).value(0).rule, u"file-ending"_s);
    QCOMPARE(judge(u"server/sql/queries/a.sql"_s, {}).value(0).rule, u"file-ending"_s);
}

FOYER_TEST_WITHOUT_APPLICATION(SamplesTest)
#include "samplestest.moc"
