#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

void TestCase::init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

} // namespace foyer::test
