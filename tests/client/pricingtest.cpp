#include "client/logic/kiosk/basket.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

class PricingTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theTotalIsTheSumOfWhatEachSeatCosts();
    void nothingCostsNothing();
    void anUnknownSeatOrTypeIsAnError();
    void everySeatHasTheTypesOfItsCategory();
    void theUsualTypeIsAdultOrTheFirst();
    void aCategoryIsShownWithItsUsualPrice();
    void theBasketKeepsTheTypesOfSeatsThatStay();
    void theBasketRefusesATypeThatIsNotSold();
    void whoComesIsSeatedAtHisPrice();
    void aPartyIsNeverEmptyAndKeepsItsOthers();

private:
    const SeatingPlan m_plan = fakePlan();
    const ShowDetails m_show = fakeShow();
};

void PricingTest::theTotalIsTheSumOfWhatEachSeatCosts()
{
    const auto total =
        totalOf({{SeatNo(1), u"adult"_s}, {SeatNo(2), u"child"_s}, {SeatNo(5), u"senior"_s}}, m_plan, m_show);
    QVERIFY(total.ok());
    QCOMPARE(total->minor, 1500 + 900 + 1000);
    QCOMPARE(total->currency, u"EUR"_s);
}

void PricingTest::nothingCostsNothing() { QVERIFY(*totalOf({}, m_plan, m_show) == Money({0, u"EUR"_s})); }

void PricingTest::anUnknownSeatOrTypeIsAnError()
{
    QCOMPARE(totalOf({{SeatNo(99), u"adult"_s}}, m_plan, m_show).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(totalOf({{SeatNo(5), u"child"_s}}, m_plan, m_show).error().code, ErrorCode::PriceTypeUnknown);
}

void PricingTest::everySeatHasTheTypesOfItsCategory()
{
    QCOMPARE(priceTypesFor(SeatNo(1), m_plan, m_show), QStringList({u"child"_s, u"adult"_s}));
    QCOMPARE(priceTypesFor(SeatNo(99), m_plan, m_show), QStringList());
}

void PricingTest::theUsualTypeIsAdultOrTheFirst()
{
    QCOMPARE(firstPriceType(SeatNo(1), m_plan, m_show), u"adult"_s);
    ShowDetails children = m_show;
    children.prices = {{u"front"_s, u"child"_s, 100}};
    QCOMPARE(firstPriceType(SeatNo(1), m_plan, children), u"child"_s);
    QCOMPARE(firstPriceType(SeatNo(5), m_plan, children), QString());
}

void PricingTest::aCategoryIsShownWithItsUsualPrice()
{
    const QHash<QString, Money> prices = categoryPrices(m_show);
    QCOMPARE(prices.value(u"front"_s).minor, 1500);
    QCOMPARE(prices.value(u"back"_s).minor, 1200);
    QCOMPARE(prices.size(), 2);
}

void PricingTest::theBasketKeepsTheTypesOfSeatsThatStay()
{
    Basket basket;
    basket.setSeats(seats({1, 2}), Party(2), m_plan, m_show);
    basket.setPriceType(SeatNo(2), u"child"_s, m_plan, m_show);
    basket.setSeats(seats({2, 5}), Party(2), m_plan, m_show);
    QCOMPARE(basket.lines(), QList<SeatPrice>({{SeatNo(2), u"child"_s}, {SeatNo(5), u"adult"_s}}));
}

void PricingTest::theBasketRefusesATypeThatIsNotSold()
{
    Basket basket;
    basket.setSeats(seats({5}), Party(1), m_plan, m_show);
    basket.setPriceType(SeatNo(5), u"child"_s, m_plan, m_show);
    QCOMPARE(basket.lines().first().priceType, u"adult"_s);
}

void PricingTest::whoComesIsSeatedAtHisPrice()
{
    Party party(1);
    party.setOf(u"child"_s, 1);
    Basket basket;
    basket.setSeats(seats({1, 2}), party, m_plan, m_show);
    QCOMPARE(basket.lines(), QList<SeatPrice>({{SeatNo(1), u"child"_s}, {SeatNo(2), u"adult"_s}}));
    basket.setSeats(seats({2, 3}), party, m_plan, m_show); // the adult stays where he sits
    QCOMPARE(Party(basket.lines()), party);
    basket.clear();
    basket.setSeats(seats({5}), party, m_plan, m_show);
    QCOMPARE(basket.lines().first().priceType, u"adult"_s); // no seat for children
}

void PricingTest::aPartyIsNeverEmptyAndKeepsItsOthers()
{
    Party party(2);
    party.setOf(u"child"_s, 2);
    QCOMPARE(party.people(), 4);
    QCOMPARE(party.of(u"adult"_s), 2);
    party.setOf(u"adult"_s, 0);
    QCOMPARE(party.people(), 2);
    party.setOf(u"child"_s, 0);
    QCOMPARE(party.people(), 2); // nobody would come
    party.setPeople(1);
    QCOMPARE(party.of(u"child"_s), 1);
    party.setPeople(3);
    QCOMPARE(party.of(u"adult"_s), 2);
}

FOYER_TEST_WITHOUT_APPLICATION(PricingTest)
#include "pricingtest.moc"
