// Finding what is on: cities by name and nearness, programmes, venues by distance.
#include "shared/protocol/cities.h"
#include "shared/protocol/nextshows.h"
#include "shared/protocol/session.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Desk;

class CatalogueTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aCityIsFoundByAnyWayToWriteIt_data();
    void aCityIsFoundByAnyWayToWriteIt();
    void aNameThatNoCityHasFindsNone();
    void citiesNearAPlaceComeNearestFirst();
    void withoutAWishTheLargestCityComesFirst();
    void whatIsOnCountsOnlyShowsToCome();
    void whatIsOnInOneVenueLeavesTheOthersOut();
    void whatIsOnInSomeHallsLeavesTheOthersOut();
    void aTitleIsFoundInSpiteOfTypingErrors_data();
    void aTitleIsFoundInSpiteOfTypingErrors();
    void onlyShowsThatFitAllWishesCount();
    void hallsWithPlacesForWheelchairsAreKnown();
    void theVenuesOfATitleComeNearestFirstWithTheirShows();
    void venuesBeyondTheRadiusAreLeftOut();
    void theNextShowsOfAVenueAreThoseOfItsNextDayWithAny();
    void theNextShowsComeByTimeAndNotWithoutEnd();
    void showsInOtherHallsAreLeftOut();
    void aShowTellsItsPricesAndPlan();
    void freeSeatsAreCounted();
    void reviewsComeWithTheTitle();
    void whatIsNotThereIsNotFound();
    void aPairedDeviceIsGreetedWithItsRole();
    void anUnknownOrRevokedDeviceIsRefused();

private:
    QStringList citiesFor(const protocol::FindCities &asked);
    QDate dayOf(int minutesFromNow);

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Desk> m_desk;
};

constexpr protocol::GeoPoint cologneCathedral {50.9413, 6.9583};
constexpr protocol::GeoPoint bonnMinster {50.7333, 7.0997};

void CatalogueTest::init()
{
    TestCase::init();
    m_desk.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_desk = std::make_unique<Desk>(*m_database);
}

QStringList CatalogueTest::citiesFor(const protocol::FindCities &asked)
{
    QStringList names;
    const protocol::Cities found = m_desk->ask(asked).value();
    for (const protocol::City &city : found.cities)
        names.append(city.name);
    return names;
}

// The day in the venues' calendar on which a show begins that many minutes from now, by the database's clock.
QDate CatalogueTest::dayOf(int minutesFromNow)
{
    const QDateTime now = m_desk->ask(protocol::GetTime {})->now;
    return now.addSecs(60 * minutesFromNow).toTimeZone(QTimeZone("Europe/Berlin")).date();
}

void CatalogueTest::aCityIsFoundByAnyWayToWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as it is") << u"Köln"_s;
    QTest::newRow("without the dots") << u"koln"_s;
    QTest::newRow("beginning") << u"kö"_s;
    QTest::newRow("one letter") << u"k"_s;
    QTest::newRow("mistyped") << u"kölln"_s;
}

void CatalogueTest::aCityIsFoundByAnyWayToWriteIt()
{
    QFETCH(QString, text);
    QCOMPARE(citiesFor({text, {}, 10}), QStringList {u"Köln"_s});
}

void CatalogueTest::aNameThatNoCityHasFindsNone()
{
    QVERIFY(citiesFor({u"Zürich"_s, {}, 10}).isEmpty());
    QVERIFY(citiesFor({u"%"_s, {}, 10}).isEmpty());
    QVERIFY(citiesFor({u"'; DROP TABLE city; --"_s, {}, 10}).isEmpty());
}

void CatalogueTest::citiesNearAPlaceComeNearestFirst()
{
    QCOMPARE(citiesFor({{}, bonnMinster, 10}), (QStringList {u"Bonn"_s, u"Köln"_s}));
    const double kilometres = m_desk->ask(protocol::FindCities {{}, bonnMinster, 10})->cities[1].distanceKm.value();
    QVERIFY2(kilometres > 24 && kilometres < 26, qPrintable(QString::number(kilometres)));
}

void CatalogueTest::withoutAWishTheLargestCityComesFirst()
{
    QCOMPARE(citiesFor({{}, {}, 1}), QStringList {u"Köln"_s});
}

void CatalogueTest::whatIsOnCountsOnlyShowsToCome()
{
    m_house->makeShow(1, -10);
    const auto programme = m_desk->ask(protocol::WhatsOn {CityId(1), {}, dayOf(120)}).value();
    QCOMPARE(programme.titles.size(), 1);
    QCOMPARE(programme.titles[0].name, u"Metropolis"_s);
    QCOMPARE(programme.titles[0].showCount, 1);
    QVERIFY(m_desk->ask(protocol::WhatsOn {CityId(1), {}, dayOf(120).addDays(3)})->titles.isEmpty());
}

void CatalogueTest::whatIsOnInOneVenueLeavesTheOthersOut()
{
    QCOMPARE(m_desk->ask(protocol::WhatsOn {CityId(1), VenueId(1), dayOf(120)})->titles.size(), 1);
    QVERIFY(m_desk->ask(protocol::WhatsOn {CityId(1), VenueId(2), dayOf(120)})->titles.isEmpty());
}

void CatalogueTest::aTitleIsFoundInSpiteOfTypingErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    for (const auto &[text, isFound] : std::initializer_list<std::pair<const char *, bool>> {{"Metropolis", true},
                                                                                             {"metropilis", true},
                                                                                             {"METROPÓLIS", true},
                                                                                             {"metro", true},
                                                                                             {"Frits Lang", true},
                                                                                             {"Nosferatu", false},
                                                                                             {"%", false}})
        QTest::newRow(text) << QString::fromUtf8(text) << isFound;
}

void CatalogueTest::aTitleIsFoundInSpiteOfTypingErrors()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    protocol::Wishes wishes;
    wishes.text = text;
    QCOMPARE(m_desk->ask(protocol::WhatsOn {CityId(1), {}, dayOf(120), wishes})->titles.size(), isFound ? 1 : 0);
}

void CatalogueTest::onlyShowsThatFitAllWishesCount()
{
    const QDateTime start =
        m_desk->ask(protocol::GetShow {m_house->show()})->startsAt.toTimeZone(QTimeZone("Europe/Berlin"));
    const int minute = start.time().hour() * 60 + start.time().minute();
    const auto count = [&](const protocol::Wishes &wishes) {
        const auto found = m_desk->ask(protocol::WhatsOn {CityId(1), {}, start.date(), wishes}).value();
        return found.titles.isEmpty() ? 0 : found.titles[0].showCount;
    };
    protocol::Wishes wishes;
    wishes.language = u"de-AT"_s;
    wishes.age = 12;
    wishes.fromMinute = minute;
    wishes.untilMinute = minute + 1;
    QCOMPARE(count(wishes), 1);
    for (const auto &spoil : std::initializer_list<std::function<void(protocol::Wishes &)>> {
             [](auto &w) { w.language = u"en"_s; }, [](auto &w) { w.age = 11; },
             [&](auto &w) { w.fromMinute = minute + 1; }, [&](auto &w) { w.untilMinute = minute; }}) {
        protocol::Wishes other = wishes;
        spoil(other);
        QCOMPARE(count(other), 0);
    }
}

void CatalogueTest::hallsWithPlacesForWheelchairsAreKnown()
{
    const bool hasPlaces =
        std::any_of(m_house->plan().seats.begin(), m_house->plan().seats.end(),
                    [](const Seat &seat) { return seat.attributes.testFlag(SeatAttribute::Wheelchair); });
    protocol::Wishes wishes;
    wishes.wheelchair = true;
    const auto isFound = [&] {
        return !m_desk->ask(protocol::WhatsOn {CityId(1), {}, dayOf(120), wishes})->titles.isEmpty();
    };
    QVERIFY(hasPlaces);
    QVERIFY(isFound());
    m_database->owner().runScript("UPDATE seating_plan SET document = document - 'sections'");
    QVERIFY(!isFound());
}

void CatalogueTest::whatIsOnInSomeHallsLeavesTheOthersOut()
{
    m_house->makeShow(3, 120);
    protocol::Wishes wishes;
    wishes.text = u"metropolis"_s;
    for (const auto &wished : {std::optional<protocol::Wishes>(), std::optional(wishes)}) {
        const auto count = [&](const QStringList &halls) {
            const protocol::WhatsOn asked {CityId(1), VenueId(1), dayOf(120), wished, halls};
            const auto titles = m_desk->ask(asked)->titles;
            return titles.isEmpty() ? 0 : titles[0].showCount;
        };
        QCOMPARE(count({u"Saal 2"_s}), 1);
        QCOMPARE(count({u"Saal 1"_s, u"Saal 2"_s}), 2);
        QCOMPARE(count({u"Saal 9"_s}), 0);
    }
}

void CatalogueTest::theVenuesOfATitleComeNearestFirstWithTheirShows()
{
    const ShowId inBonn = m_house->makeShow(2, 120);
    const protocol::FindTitleVenues asked {TitleId(1), dayOf(120), cologneCathedral};
    const QList<protocol::VenueShows> venues = m_desk->ask(asked)->venues;
    QCOMPARE(venues.size(), 2);
    QCOMPARE(venues[0].venue.name, u"Lux"_s);
    QCOMPARE(venues[1].venue.name, u"Rex"_s);
    QVERIFY(venues[0].venue.distanceKm.value() < venues[1].venue.distanceKm.value());
    QCOMPARE(venues[1].shows.size(), 1);
    QCOMPARE(venues[1].shows[0].show, inBonn);
    QCOMPARE(venues[1].shows[0].priceFrom, (Money {test::SmallHouse::adultMinor, u"EUR"_s}));
}

void CatalogueTest::venuesBeyondTheRadiusAreLeftOut()
{
    m_house->makeShow(2, 120);
    protocol::FindTitleVenues asked {TitleId(1), dayOf(120), cologneCathedral};
    asked.radiusKm = 10;
    QCOMPARE(m_desk->ask(asked)->venues.size(), 1);
}

void CatalogueTest::theNextShowsOfAVenueAreThoseOfItsNextDayWithAny()
{
    const auto nextInHall = [this](const QString &name) {
        return m_desk->ask(protocol::FindNextShows {VenueId(1), QStringList {name}}).value();
    };
    QCOMPARE(nextInHall(u"Saal 1"_s).titles.size(), 1);
    QVERIFY(nextInHall(u"Saal 2"_s).titles.isEmpty());
    const auto nextInBonn = [this] { return m_desk->ask(protocol::FindNextShows {VenueId(2)}).value(); };
    QVERIFY(nextInBonn().titles.isEmpty() && !nextInBonn().day);
    m_house->makeShow(2, -10);
    const ShowId inThreeDays = m_house->makeShow(2, 3 * 24 * 60);
    m_house->makeShow(2, 5 * 24 * 60);
    const protocol::NextShows next = nextInBonn();
    QCOMPARE(next.day, dayOf(3 * 24 * 60));
    QCOMPARE(next.titles.size(), 1);
    QCOMPARE(next.titles[0].title.name, u"Metropolis"_s);
    QCOMPARE(next.titles[0].title.showCount, 1);
    QCOMPARE(next.titles[0].title.firstShowAt, next.titles[0].shows[0].startsAt);
    QCOMPARE(next.titles[0].shows.size(), 1);
    QCOMPARE(next.titles[0].shows[0].show, inThreeDays);
    QCOMPARE(next.titles[0].shows[0].priceFrom, (Money {test::SmallHouse::adultMinor, u"EUR"_s}));
}

void CatalogueTest::theNextShowsComeByTimeAndNotWithoutEnd()
{
    int hours = 1;
    while (dayOf(hours * 60) == dayOf(0))
        ++hours;
    const int tomorrow = (hours + 6) * 60; // in the morning
    for (int i = protocol::nextShowsOfTitleMax; i >= 0; --i)
        m_house->makeShow(2, tomorrow + i);
    const protocol::NextShows next = m_desk->ask(protocol::FindNextShows {VenueId(2)}).value();
    QCOMPARE(next.titles.size(), 1);
    const QList<protocol::ShowCard> &shows = next.titles[0].shows;
    QCOMPARE(shows.size(), protocol::nextShowsOfTitleMax);
    QVERIFY(std::is_sorted(shows.begin(), shows.end(),
                           [](const auto &a, const auto &b) { return a.startsAt < b.startsAt; }));
    QCOMPARE(next.titles[0].title.showCount, protocol::nextShowsOfTitleMax + 1);
}

void CatalogueTest::showsInOtherHallsAreLeftOut()
{
    const ShowId inHall = m_house->makeShow(3, 120);
    m_house->makeShow(2, 120); // in a hall with the name of one that is wanted
    protocol::FindTitleVenues asked {TitleId(1), dayOf(120), cologneCathedral};
    asked.venue = VenueId(1);
    QCOMPARE(m_desk->ask(asked)->venues.value(0).shows.size(), 2);
    asked.halls = {u"Saal 2"_s};
    const QList<protocol::VenueShows> venues = m_desk->ask(asked)->venues;
    QCOMPARE(venues.size(), 1);
    QCOMPARE(venues[0].shows.size(), 1);
    QCOMPARE(venues[0].shows[0].show, inHall);
    asked.halls = {u"Saal 9"_s};
    QVERIFY(m_desk->ask(asked)->venues.isEmpty());
}

void CatalogueTest::aShowTellsItsPricesAndPlan()
{
    const protocol::ShowDetails show = m_desk->ask(protocol::GetShow {m_house->show()}).value();
    QCOMPARE(show.titleName, u"Metropolis"_s);
    QCOMPARE(show.venue.timeZone, u"Europe/Berlin"_s);
    QCOMPARE(show.currency, u"EUR"_s);
    QCOMPARE(show.prices.size(), 2);
    QCOMPARE(show.prices[0].priceType, u"adult"_s);
    QCOMPARE(show.prices[0].minor, test::SmallHouse::adultMinor);
    QCOMPARE(m_desk->ask(protocol::GetPlan {show.plan})->plan, show.plan);
}

void CatalogueTest::freeSeatsAreCounted()
{
    QVERIFY(m_desk->hold(m_house->show(), test::seatNos({1, 2, 3})).ok());
    const protocol::FindTitleVenues asked {TitleId(1), dayOf(120), cologneCathedral};
    const protocol::ShowCard card = m_desk->ask(asked).value().venues[0].shows[0];
    QCOMPARE(card.seatCount, 80);
    QCOMPARE(card.freeSeats, 77);
}

void CatalogueTest::reviewsComeWithTheTitle()
{
    const TitleId title = m_desk->ask(protocol::GetShow {m_house->show()})->title;
    QVERIFY(m_desk->ask(protocol::GetTitle {title})->reviews.isEmpty());
    const QDate first(2026, 3, 1);
    for (int i = 0; i < protocol::reviewsMax + 2; ++i)
        m_database->owner().run("test/add_review", u"Critic %1"_s.arg(i),
                                i % 2 == 0 ? std::optional(i % 5 + 1) : std::nullopt, u"A sentence."_s, u"en"_s,
                                first.addDays(i));
    const QList<protocol::Review> reviews = m_desk->ask(protocol::GetTitle {title})->reviews;
    QCOMPARE(reviews.size(), protocol::reviewsMax);
    QCOMPARE(reviews.constFirst(),
             (protocol::Review {u"Critic 6"_s, 2, u"A sentence."_s, u"en"_s, first.addDays(6)})); // the newest
    QVERIFY(!reviews[1].stars);
}

void CatalogueTest::whatIsNotThereIsNotFound()
{
    QCOMPARE(m_desk->ask(protocol::GetTitle {TitleId(99)}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_desk->ask(protocol::GetVenue {VenueId(99)}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_desk->ask(protocol::GetShow {ShowId(99)}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_desk->ask(protocol::GetPlan {PlanId(99)}).error().code, ErrorCode::NotFound);
}

void CatalogueTest::aPairedDeviceIsGreetedWithItsRole()
{
    const QString key(40, u'k');
    m_house->pairDevice(u"Kiosk 1"_s, u"kiosk"_s, key);
    m_desk->caller() = {};
    const protocol::Welcome welcome = m_desk->ask(protocol::Hello {protocol::protocolVersion, u"test"_s, key}).value();
    QCOMPARE(welcome.role, Role::Kiosk);
    QCOMPARE(welcome.device->name, u"Kiosk 1"_s);
    QCOMPARE(m_desk->caller().role, Role::Kiosk);
}

void CatalogueTest::anUnknownOrRevokedDeviceIsRefused()
{
    m_desk->caller() = {};
    const protocol::Hello hello {protocol::protocolVersion, u"test"_s, QString(40, u'x')};
    QCOMPARE(m_desk->ask(hello).error().code, ErrorCode::UnknownDevice);
    QCOMPARE(m_desk->caller().role, Role::Public);
    const protocol::Hello old {protocol::protocolVersion + 1, u"test"_s, {}};
    QCOMPARE(m_desk->ask(old).error().code, ErrorCode::VersionMismatch);
}

FOYER_TEST(CatalogueTest)
#include "cataloguetest.moc"
