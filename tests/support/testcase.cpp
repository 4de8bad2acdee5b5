#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

// The offscreen platform says of every window that it has no window manager to tell its size to.
void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)."_s));
}

} // namespace foyer::test
