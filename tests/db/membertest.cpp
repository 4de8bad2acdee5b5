// Members' cards: issued, found, revoked, and what they are good for when something is bought.
#include "shared/domain/limits.h"
#include "shared/domain/typedcode.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/members.h"
#include "shared/protocol/vouchers.h"
#include "tests/support/money/moneycase.h"
#include "tests/support/program/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::seatNos;

class MemberTest : public test::MoneyCase
{
    Q_OBJECT
private slots:
    void init()
    {
        TestCase::init();
        openHouse();
        saveCode(u"FRIENDS"_s);
    }
    void cleanup() { closeHouse(); }
    void aCardIsGreetedByItsCodeAlone();
    void whatCannotBeTakenDownIsRefused_data();
    void whatCannotBeTakenDownIsRefused();
    void membersAreFoundByAPartOfNameOrAddress();
    void aRevokedCardCountsNoMore();
    void aCardCountsToTheEndOfItsLastDay();
    void whoHasLongBeenNoMemberIsForgotten();
    void aCardCountsAsItsPromotion();
    void aCardThatDoesNotCountReservesNothing_data();
    void aCardThatDoesNotCountReservesNothing();
    void whatWasReservedBeforeTheCardWasRevokedIsPaidSo();
    void promotionsNeverLookLikeCards();
    void ticketsGoToTheAddressOfTheCard();
    void aCardWithoutAnAddressIsNoContact_data();
    void aCardWithoutAnAddressIsNoContact();
    void theAddressOfACardHasItsShareOfAShowAsATypedOne();

private:
    IssueMember anna() const { return {u"Anna"_s, u"anna@lux.example"_s, u"de"_s, u"friends"_s, {}}; }
    IssuedMember issue(const IssueMember &member) { return m_anna->ask(member).value(); }
    ErrorCode greetingOf(const QString &code)
    {
        const auto greeting = m_anna->ask(GreetMember {code});
        return greeting ? ErrorCode(0) : greeting.error().code;
    }
    QStringList found(const QString &text)
    {
        QStringList names;
        const FoundMembers found = m_anna->ask(FindMembers {text}).value();
        for (const FoundMember &member : found.members)
            names.append(member.name);
        return names;
    }
    // An address and a language.
    QString contactOf(const Hold &hold)
    {
        return m_database->owner().value<QString>("test/contact", hold.show, hold.hold);
    }
    // Where a day ends last.
    QDate dayOnTheLastShore() { return m_database->owner().value<QDate>("test/day_on_the_last_shore"); }
};

void MemberTest::aCardIsGreetedByItsCodeAlone()
{
    const IssuedMember issued = issue(anna());
    QVERIFY(readTypedCode(issued.code).kind == TypedCode::Kind::Member);
    QCOMPARE(m_anna->ask(GreetMember {issued.code}).value(), (MemberGreeting {u"Anna"_s, true, true}));
    const IssuedMember bare = issue({u" Ben "_s, {}, u"en"_s, {}, {}});
    QVERIFY(bare.code != issued.code && bare.member != issued.member);
    QCOMPARE(m_anna->ask(GreetMember {bare.code}).value(), (MemberGreeting {u"Ben"_s, false, false}));
    QCOMPARE(greetingOf(u"MAAAABBBBCCCCDDDD"_s), ErrorCode::NotFound);
    QCOMPARE(greetingOf(u"THIS IS NO CARD 9"_s), ErrorCode::NotFound);
}

void MemberTest::whatCannotBeTakenDownIsRefused_data()
{
    QTest::addColumn<IssueMember>("member");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("path");
    QTest::newRow("no name") << IssueMember {u" "_s, {}, u"en"_s, {}, {}} << ErrorCode::OutOfRange << u"name"_s;
    QTest::newRow("no address") << IssueMember {u"Anna"_s, u"anna@lux"_s, u"en"_s, {}, {}} << ErrorCode::ContactInvalid
                                << u"mail"_s;
    QTest::newRow("no language") << IssueMember {u"Anna"_s, {}, u"english!"_s, {}, {}} << ErrorCode::ContactInvalid
                                 << u"language"_s;
    QTest::newRow("no promotion") << IssueMember {u"Anna"_s, {}, u"en"_s, u"ENEMIES"_s, {}}
                                  << ErrorCode::PromotionUnknown << u"promotion"_s;
}

void MemberTest::whatCannotBeTakenDownIsRefused()
{
    QFETCH(const IssueMember, member);
    const auto refused = m_anna->ask(member);
    QTEST(refused.error().code, "code");
    QTEST(refused.error().path, "path");
    QVERIFY(found(u"a"_s).isEmpty());
}

void MemberTest::membersAreFoundByAPartOfNameOrAddress()
{
    issue(anna());
    issue({u"Hélène 100%"_s, u"h_d@lux.example"_s, u"fr"_s, {}, QDate(2199, 1, 1)});
    const IssuedMember ben = issue({u"Ben"_s, {}, u"en"_s, {}, {}});
    QCOMPARE(found(u"ANN"_s), QStringList {u"Anna"_s});
    QCOMPARE(found(u"helene"_s), QStringList {u"Hélène 100%"_s});
    QCOMPARE(found(u"lux.example"_s), (QStringList {u"Anna"_s, u"Hélène 100%"_s}));
    QCOMPARE(found(u"0%"_s), QStringList {u"Hélène 100%"_s}); // not a pattern
    QCOMPARE(found(u"h_"_s), QStringList {u"Hélène 100%"_s});
    QVERIFY(found(u"\\"_s).isEmpty());
    QCOMPARE(m_anna->ask(FindMembers {u"ben"_s}).value().members,
             (QList {FoundMember {ben.member, u"Ben"_s, {}, {}, false}}));
}

void MemberTest::aRevokedCardCountsNoMore()
{
    const IssuedMember issued = issue(anna());
    QVERIFY(m_anna->ask(RevokeMember {issued.member, u"lost"_s}).ok());
    QCOMPARE(greetingOf(issued.code), ErrorCode::NotFound);
    QVERIFY(m_anna->ask(FindMembers {u"anna"_s}).value().members.first().isRevoked);
    QVERIFY(m_anna->ask(RevokeMember {issued.member, u"lost"_s}).ok()); // it may come twice
    QCOMPARE(m_anna->ask(RevokeMember {MemberId(4711), u"lost"_s}).error().code, ErrorCode::NotFound);
}

void MemberTest::aCardCountsToTheEndOfItsLastDay()
{
    IssueMember member = anna();
    member.validUntil = dayOnTheLastShore();
    QCOMPARE(greetingOf(issue(member).code), ErrorCode(0));
    member.validUntil = dayOnTheLastShore().addDays(-1);
    const QString ended = issue(member).code;
    if (member.validUntil == dayOnTheLastShore().addDays(-1)) // no midnight between
        QCOMPARE(greetingOf(ended), ErrorCode::NotFound);
}

void MemberTest::whoHasLongBeenNoMemberIsForgotten()
{
    IssueMember member = anna();
    member.validUntil = dayOnTheLastShore();
    issue(member);
    const IssuedMember lost = issue({u"Anna the younger"_s, {}, u"en"_s, {}, {}});
    QVERIFY(m_anna->ask(RevokeMember {lost.member, u"lost"_s}).ok());
    m_database->owner().runScript(
        "UPDATE member SET revoked_at = revoked_at - interval '380 days', valid_until = valid_until - 380");
    QCOMPARE(found(u"anna"_s).size(), 2);
    issue({u"Ben"_s, {}, u"en"_s, {}, {}});
    QVERIFY(found(u"anna"_s).isEmpty());
}

void MemberTest::aCardCountsAsItsPromotion()
{
    const QString code = issue(anna()).code;
    const Paid paid = buy(m_house->show(), seatNos({30, 31}), [&](Reserve &wish) { wish.promotion = code; });
    QCOMPARE(m_cashbox->keptMinor(), 2 * 900);
    QCOMPARE(number("money/promotion_uses", u"FRIENDS"_s), 1);
    buy(
        m_house->show(), seatNos({32}), [&](Reserve &wish) { wish.promotion = code; }, u"card-declined"_s);
    QCOMPARE(number("money/promotion_uses", u"FRIENDS"_s), 1); // given back
    Reserve typed = wish(m_anna->hold(m_house->show(), seatNos({40})).value(), AttemptId::create());
    typed.promotion = groupedMemberCode(code).toLower();
    QCOMPARE(m_anna->ask(typed).value().toPay.minor, 900);
    verifyBooksAgree();
}

void MemberTest::aCardThatDoesNotCountReservesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"unknown", "revoked", "ended", "stands for nothing", "stands for other shows"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void MemberTest::aCardThatDoesNotCountReservesNothing()
{
    QFETCH(const QString, what);
    saveCode(u"YESTERDAY"_s, [](SavePromotion &save) { save.lastDay = QDate(2020, 1, 1); });
    IssueMember member = anna();
    if (what == u"ended"_s)
        member.validUntil = dayOnTheLastShore().addDays(-2);
    if (what == u"stands for nothing"_s)
        member.promotion.reset();
    if (what == u"stands for other shows"_s)
        member.promotion = u"YESTERDAY"_s;
    const IssuedMember issued = issue(member);
    if (what == u"revoked"_s)
        QVERIFY(m_anna->ask(RevokeMember {issued.member, u"lost"_s}).ok());
    Reserve reserve = wish(m_anna->hold(m_house->show(), seatNos({30})).value(), AttemptId::create());
    reserve.promotion = what == u"unknown"_s ? u"MAAAABBBBCCCCDDDD"_s : issued.code;
    const auto refused = m_anna->ask(reserve);
    QCOMPARE(refused.error().code, ErrorCode::PromotionUnknown);
    QCOMPARE(refused.error().path, u"promotion"_s);
    QCOMPARE(number("money/promotion_uses", u"FRIENDS"_s), 0);
    reserve.promotion.reset();
    QCOMPARE(m_anna->ask(reserve).value().toPay.minor, 1200); // the purchase goes on
}

void MemberTest::whatWasReservedBeforeTheCardWasRevokedIsPaidSo()
{
    const IssuedMember issued = issue(anna());
    const Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    Reserve reserve = wish(hold, AttemptId::create());
    reserve.promotion = issued.code;
    QCOMPARE(m_anna->ask(reserve).value().toPay.minor, 900);
    QVERIFY(m_anna->ask(RevokeMember {issued.member, u"lost"_s}).ok());
    BeginPayment begin = order(hold, reserve.attempt, 900);
    QVERIFY(m_anna->ask(begin).ok());
    QTRY_COMPARE(now(hold, reserve.attempt).hold.state, HoldState::Sold);
    Reserve next = wish(m_anna->hold(m_house->show(), seatNos({31})).value(), AttemptId::create());
    next.promotion = issued.code;
    QCOMPARE(m_anna->ask(next).error().code, ErrorCode::PromotionUnknown);
    QCOMPARE(number("money/promotion_uses", u"FRIENDS"_s), 1);
}

void MemberTest::promotionsNeverLookLikeCards()
{
    SavePromotion save;
    save.value = 2500;
    save.code = u"MIDSUMMER-FESTIVAL"_s; // 17 letters that begin with M
    QCOMPARE(m_anna->ask(save).error().code, ErrorCode::OutOfRange);
}

void MemberTest::ticketsGoToTheAddressOfTheCard()
{
    const QString code = issue(anna()).code;
    const Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    SetContact contact {hold.show, m_anna->holder(), hold.hold, {}, {}, u"en"_s, code};
    QVERIFY(m_anna->ask(contact).ok());
    QCOMPARE(contactOf(hold), u"anna@lux.example de"_s);
    contact.member.reset();
    contact.mail = u"ben@lux.example"_s; // typed later
    QVERIFY(m_anna->ask(contact).ok());
    QCOMPARE(contactOf(hold), u"ben@lux.example en"_s);
}

void MemberTest::aCardWithoutAnAddressIsNoContact_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"unknown", "revoked", "without an address", "beside a typed address"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void MemberTest::aCardWithoutAnAddressIsNoContact()
{
    QFETCH(const QString, what);
    IssueMember member = anna();
    if (what == u"without an address"_s)
        member.mail.reset();
    const IssuedMember issued = issue(member);
    if (what == u"revoked"_s)
        QVERIFY(m_anna->ask(RevokeMember {issued.member, u"lost"_s}).ok());
    const Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    SetContact contact {hold.show, m_anna->holder(), hold.hold, {}, {}, u"en"_s, issued.code};
    if (what == u"unknown"_s)
        contact.member = u"MAAAABBBBCCCCDDDD"_s;
    if (what == u"beside a typed address"_s)
        contact.mail = u"ben@lux.example"_s;
    const auto refused = m_anna->ask(contact);
    QCOMPARE(refused.error().code, ErrorCode::ContactInvalid);
    QCOMPARE(refused.error().path, u"member"_s);
}

void MemberTest::theAddressOfACardHasItsShareOfAShowAsATypedOne()
{
    static_assert(seatsPerContactMax == 20);
    const QString code = issue(anna()).code;
    m_anna->caller() = {Role::Kiosk, u"north"_s};
    const auto give = [this](const SeatNos &seats, const std::optional<QString> &mail,
                             const std::optional<QString> &member) {
        m_anna->actAs(HolderId::create());
        const Hold hold = m_anna->hold(m_house->show(), seats).value();
        return m_anna->ask(SetContact {hold.show, m_anna->holder(), hold.hold, mail, {}, u"en"_s, member});
    };
    QVERIFY(give(seatNos({1, 2, 3, 4, 5, 6, 7, 8}), {}, code).ok());
    QVERIFY(give(seatNos({11, 12, 13, 14, 15, 16, 17, 18}), u"Anna@lux.example"_s, {}).ok());
    const auto refused = give(seatNos({21, 22, 23, 24, 25}), {}, code);
    QCOMPARE(refused.error().code, ErrorCode::TooManySeats);
    QCOMPARE(refused.error().path, u"member"_s);
}

FOYER_TEST(MemberTest)
#include "membertest.moc"
