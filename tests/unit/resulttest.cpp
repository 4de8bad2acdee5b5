// A result holds one of two things; asking for the other is a defect that must not go on with rubbish.
#include "shared/core/result.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class ResultTest final : public test::TestCase
{
    Q_OBJECT
private slots:
    void aValueHasNoError();
    void anErrorHasNoValue();
};

void ResultTest::aValueHasNoError()
{
    const Result<int> result = 7;
    QCOMPARE(*result, 7);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, Q_UNUSED(result.error()));
}

void ResultTest::anErrorHasNoValue()
{
    Result<QString> result = failure(ErrorCode::NotFound, u"no such show"_s);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, Q_UNUSED(*result));
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, Q_UNUSED(std::move(result).value()));
}

FOYER_TEST(ResultTest)
#include "resulttest.moc"
