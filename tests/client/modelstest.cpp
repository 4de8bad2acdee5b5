#include "client/logic/common/citymodel.h"
#include "client/logic/common/plancache.h"
#include "client/logic/common/programmemodel.h"
#include "client/logic/common/titlevenuesmodel.h"
#include "client/logic/kiosk/ticketlink.h"
#include "client/net/whendone.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

class ModelsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void typingAsksOnceWhenTheFingersRest();
    void onlyTheAnswerToTheLastQuestionCounts();
    void aFailureIsToldAndCanBeRepeated();
    void aModelThatIsGoneHearsNothing();
    void aPosterIsFetchedWhenItIsFirstLookedAtAndThenKept();
    void wishesAreAskedForAtOnceAndTextWhenTheFingersRest();
    void postersAreFetchedAFewAtATime();
    void aPosterThatWasLostWithTheConnectionIsFetchedAgain();
    void venuesComeWithTheirShows();
    void aPlanIsFetchedOnce();
    void whileAPlanIsReadOtherThingsGoOn();
    void aBrokenPlanIsAnError();
    void aLinkForThePhoneIsAskedForOnce();
    void aLinkForThePhoneThatFailedIsAskedForAgain();
    void theLinkOfAnEarlierCustomerIsNotShown();

private:
    static City city(const QString &name)
    {
        City city;
        city.city = CityId(1);
        city.name = name;
        city.country = u"DE"_s;
        return city;
    }
    static TitleCard card(int id)
    {
        TitleCard card;
        card.title = TitleId(id);
        card.name = u"Title %1"_s.arg(id);
        card.minutes = 90;
        return card;
    }
    static TitleDetails details(int id) { return {card(id), {}, {}, {}, {}, u"<svg/>"_s, {}}; }

    FakeClock m_clock;
    std::unique_ptr<FakeApi> m_api;
};

void ModelsTest::init()
{
    TestCase::init();
    m_api = std::make_unique<FakeApi>(m_clock);
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
}

void ModelsTest::typingAsksOnceWhenTheFingersRest()
{
    CityModel model(*m_api);
    model.setPlace(GeoPoint {52, 13});
    for (const QString &text : {u"b"_s, u"be"_s, u" ber "_s})
        model.search(text);
    QCOMPARE(m_api->count<FindCities>(), 0);
    QTRY_COMPARE(m_api->count<FindCities>(), 1);
    QCOMPARE(m_api->open<FindCities>()->text.value_or(QString()), u"ber"_s);
    QCOMPARE(m_api->open<FindCities>()->near->latitude, 52.0);
    QCOMPARE(model.loading(), Loading::Running);
    QVERIFY(m_api->answer<FindCities>(Cities {{city(u"Berlin"_s)}}));
    QCOMPARE(model.loading(), Loading::Ready);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Berlin"_s);
}

void ModelsTest::onlyTheAnswerToTheLastQuestionCounts()
{
    CityModel model(*m_api);
    model.reload();
    model.reload();
    QVERIFY(m_api->answer<FindCities>(Cities {{city(u"Old"_s), city(u"Older"_s)}}));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.loading(), Loading::Running);
    QVERIFY(m_api->answer<FindCities>(Cities {{city(u"New"_s)}}));
    QCOMPARE(model.city(0).name, u"New"_s);
    model.reload();
    model.clear();
    QVERIFY(m_api->answer<FindCities>(Cities {{city(u"Late"_s)}}));
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::aFailureIsToldAndCanBeRepeated()
{
    CityModel model(*m_api);
    model.reload();
    QVERIFY(m_api->answer<FindCities>(failure(ErrorCode::Busy)));
    QCOMPARE(model.loading(), Loading::Failed);
    QCOMPARE(model.error().code, ErrorCode::Busy);
    model.reload();
    QVERIFY(m_api->answer<FindCities>(Cities {{city(u"Berlin"_s)}}));
    QCOMPARE(model.loading(), Loading::Ready);
}

void ModelsTest::aModelThatIsGoneHearsNothing()
{
    {
        CityModel model(*m_api);
        model.reload();
    }
    QVERIFY(m_api->answer<FindCities>(Cities {}));
}

void ModelsTest::aPosterIsFetchedWhenItIsFirstLookedAtAndThenKept()
{
    TitleCache titles(*m_api);
    ProgrammeModel model(*m_api, titles);
    model.show(CityId(2), {}, QDate(2026, 5, 1));
    QCOMPARE(m_api->open<WhatsOn>()->city, CityId(2));
    QVERIFY(m_api->answer<WhatsOn>(Programme {{card(1), card(2)}}));
    QCOMPARE(m_api->count<GetTitle>(), 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.index(1).data(ProgrammeModel::PosterRole).toString(), QString());
    QCOMPARE(model.index(1).data(ProgrammeModel::PosterRole).toString(), QString());
    QCOMPARE(m_api->open<GetTitle>()->title, TitleId(2));
    QVERIFY(m_api->answer<GetTitle>(details(2)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<QModelIndex>().row(), 1);
    QCOMPARE(model.index(1).data(ProgrammeModel::PosterRole).toString(), u"<svg/>"_s);
    QCOMPARE(m_api->count<GetTitle>(), 1);
}

void ModelsTest::wishesAreAskedForAtOnceAndTextWhenTheFingersRest()
{
    TitleCache titles(*m_api);
    ProgrammeModel model(*m_api, titles);
    model.show(CityId(2), {}, QDate(2026, 5, 1));
    QVERIFY(!m_api->open<WhatsOn>()->wishes);
    QVERIFY(m_api->answer<WhatsOn>(Programme {}));
    Wishes wishes;
    wishes.wheelchair = true;
    model.wish(wishes);
    QVERIFY(m_api->open<WhatsOn>()->wishes->wheelchair);
    QVERIFY(m_api->answer<WhatsOn>(Programme {}));
    for (const QString &typed : {u"M"_s, u"Me"_s, u"Met"_s}) {
        wishes.text = typed;
        model.wish(wishes);
    }
    QVERIFY(!m_api->open<WhatsOn>());
    QTRY_VERIFY(m_api->open<WhatsOn>());
    QCOMPARE(m_api->open<WhatsOn>()->wishes->text, u"Met"_s);
    QCOMPARE(m_api->count<WhatsOn>(), 3);
    QVERIFY(m_api->answer<WhatsOn>(Programme {}));
    model.show(CityId(2), {}, QDate(2026, 5, 2)); // another day, the same wishes
    QCOMPARE(m_api->open<WhatsOn>()->wishes, wishes);
    model.clear();
    QCOMPARE(model.wishes(), Wishes());
}

void ModelsTest::postersAreFetchedAFewAtATime()
{
    TitleCache titles(*m_api);
    for (int i = 1; i <= 10; ++i)
        titles.want(TitleId(i));
    QCOMPARE(m_api->count<GetTitle>(), TitleCache::fetchesMax);
    QVERIFY(m_api->answer<GetTitle>(details(1)));
    QCOMPARE(m_api->count<GetTitle>(), TitleCache::fetchesMax + 1);
}

void ModelsTest::aPosterThatWasLostWithTheConnectionIsFetchedAgain()
{
    TitleCache titles(*m_api);
    titles.want(TitleId(1));
    m_api->lose();
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(m_api->answer<GetTitle>(details(1)));
    QVERIFY(titles.want(TitleId(1)));
}

void ModelsTest::venuesComeWithTheirShows()
{
    TitleVenuesModel model(*m_api);
    model.show(TitleId(9), QDate(2026, 5, 1), {52, 13});
    QCOMPARE(m_api->open<FindTitleVenues>()->near.longitude, 13.0);
    ShowCard show;
    show.show = fakeShowId;
    show.startsAt = m_clock.nowUtc();
    show.priceFrom = {1200, u"EUR"_s};
    QVERIFY(m_api->answer<FindTitleVenues>(TitleVenues {{{fakeVenue(), {show}}}}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.venue(0).shows.first().show, fakeShowId);
    QCOMPARE(model.index(0).data().toString(), u"Capitol"_s);
}

void ModelsTest::aPlanIsFetchedOnce()
{
    PlanCache plans(*m_api);
    Hall first;
    Hall second;
    whenDone(plans.hall(PlanId(5)), this, [&](const Result<Hall> &hall) { first = *hall; });
    QVERIFY(m_api->answer<GetPlan>(fakePlanDocument()));
    QTRY_VERIFY(first.plan);
    QVERIFY(*first.plan == fakePlan());
    QCOMPARE(first.index->seats().size(), size_t(first.plan->seats.size()));
    whenDone(plans.hall(PlanId(5)), this, [&](const Result<Hall> &hall) { second = *hall; });
    QCOMPARE(second.plan, first.plan);
    QCOMPARE(second.index, first.index);
    QCOMPARE(m_api->count<GetPlan>(), 1);
}

// What was to be done before it came is done before it is there.
void ModelsTest::whileAPlanIsReadOtherThingsGoOn()
{
    PlanCache plans(*m_api);
    Hall hall;
    std::optional<bool> wasThere;
    whenDone(plans.hall(PlanId(5)), this, [&](const Result<Hall> &read) { hall = *read; });
    QMetaObject::invokeMethod(
        this, [&] { wasThere = hall.plan != nullptr; }, Qt::QueuedConnection);
    QVERIFY(m_api->answer<GetPlan>(fakePlanDocument()));
    QTRY_VERIFY(hall.plan);
    QCOMPARE(wasThere, std::optional(false));
}

void ModelsTest::aBrokenPlanIsAnError()
{
    PlanCache plans(*m_api);
    std::optional<ErrorCode> code;
    whenDone(plans.hall(PlanId(5)), this, [&](const Result<Hall> &hall) { code = hall.error().code; });
    QVERIFY(m_api->answer<GetPlan>(PlanDocument {PlanId(5), {{u"format"_s, 1}}}));
    QTRY_VERIFY(code.has_value());
}

void ModelsTest::aLinkForThePhoneIsAskedForOnce()
{
    TicketLink link(*m_api);
    const QSignalSpy changed(&link, &TicketLink::changed);
    const HolderId holder = HolderId::create();
    link.want(ShowId(1), holder, BookingId(2));
    link.want(ShowId(1), holder, BookingId(2));
    QCOMPARE(m_api->count<LinkBooking>(), 1);
    QVERIFY(m_api->answer<LinkBooking>(PhoneLink {u"https://tickets.example/t/A"_s, m_clock.nowUtc()}));
    QCOMPARE(link.url(), u"https://tickets.example/t/A"_s);
    QCOMPARE(changed.count(), 1);
    link.want(ShowId(1), holder, BookingId(2));
    QCOMPARE(m_api->count<LinkBooking>(), 1);
}

void ModelsTest::aLinkForThePhoneThatFailedIsAskedForAgain()
{
    TicketLink link(*m_api);
    const HolderId holder = HolderId::create();
    link.want(ShowId(1), holder, BookingId(2));
    QVERIFY(m_api->answer<LinkBooking>(failure(ErrorCode::TimedOut)));
    QVERIFY(link.url().isEmpty());
    link.want(ShowId(1), holder, BookingId(2));
    QCOMPARE(m_api->count<LinkBooking>(), 2);
}

void ModelsTest::theLinkOfAnEarlierCustomerIsNotShown()
{
    TicketLink link(*m_api);
    link.want(ShowId(1), HolderId::create(), BookingId(2));
    link.clear();
    QVERIFY(m_api->answer<LinkBooking>(PhoneLink {u"https://tickets.example/t/A"_s, m_clock.nowUtc()}));
    QVERIFY(link.url().isEmpty());
}

FOYER_TEST(ModelsTest)
#include "modelstest.moc"
