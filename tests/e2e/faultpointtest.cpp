// A server that is killed at each point of a purchase, a refund, an exchange and a purchase whose seats are lost, and
// started again: in the end customer, house and gateway agree. The points are those of the code; one that is never
// passed fails.
#include "server/faults/faultpoint.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/refund.h"
#include "shared/protocol/reservation.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/mail/mailserver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;
using server::FaultPoint;

class FaultPointTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void whoeverDiesTheBooksAgree_data();
    void whoeverDiesTheBooksAgree();

private:
    static constexpr int quietMsMax = 180'000; // longer than any lease

    using Story = void (FaultPointTest::*)();
    // Whether the server died at the point's nth passing.
    bool tellStory(Story story, FaultPoint point, int nth);
    void buyReturnAndExchange();
    void buyWhatIsLost();
    void open();
    void reviveServer();
    void awaitQuiet();
    static QString mailOf(const RefundId &refund) { return u"<%1@lux.example>"_s.arg(refund.toString()); }
    QSet<QString> mailsSent(); // by their names: one that is sent twice counts once
    // Asks until there is an answer, whoever dies meanwhile.
    template <Request M>
    typename M::Reply insist(Customer &customer, const M &message);
    BeginPayment buy(Customer &customer, ShowId show, const SeatNos &seats,
                     const std::optional<TicketsInExchange> &exchange);
    RefundId refund(Customer &clerk, const BeginPayment &paid, const SeatNos &seats);
    void awaitRefund(Customer &clerk, const RefundId &refund);
    qint64 number(std::string_view query) { return m_theatre->owner().value<qint64>(query); }

    std::optional<Theatre> m_theatre;
    MailServer m_mail;
    QHash<QByteArray, QString> m_nameOfMail; // to read a mail is a process of its own: each is read once
    int m_deaths = 0;
};

void FaultPointTest::open()
{
    m_theatre->open(
        {u"--smtp-url"_s, m_mail.url(), u"--smtp-tls"_s, u"off"_s, u"--mail-from"_s, u"tickets@lux.example"_s});
}

QSet<QString> FaultPointTest::mailsSent()
{
    QSet<QString> names;
    for (const QByteArray &mail : m_mail.mails()) {
        QString &name = m_nameOfMail[mail];
        if (name.isEmpty())
            name = readMail(mail).header(u"Message-ID"_s);
        names.insert(name);
    }
    return names;
}

void FaultPointTest::awaitQuiet()
{
    const auto isQuiet = [this] {
        reviveServer();
        return number("money/open_ends") == 0;
    };
    if (!QTest::qWaitFor(isQuiet, quietMsMax))
        qFatal("something is left to do for ever");
}

void FaultPointTest::reviveServer()
{
    if (m_theatre->server().process().isRunning())
        return;
    ++m_deaths;
    // Nobody need wait for the leases of the dead; what they had locked is free when PostgreSQL has seen that they are
    // gone.
    if (!QTest::qWaitFor([this] { return number("money/server_sessions") == 0; }, patienceMs))
        qFatal("PostgreSQL keeps the sessions of a dead server");
    m_theatre->owner().run("money/end_leases");
    m_theatre->server().process().setEnvironment(QProcessEnvironment::systemEnvironment());
    open();
}

template <Request M>
typename M::Reply FaultPointTest::insist(Customer &customer, const M &message)
{
    for (;;) {
        const auto isUp = [&] {
            reviveServer();
            return customer.isUp();
        };
        if (!QTest::qWaitFor(isUp, patienceMs))
            qFatal("the server does not come back");
        const auto answer = customer.ask(message);
        if (answer)
            return *answer;
        const ErrorCode code = answer.error().code;
        if (code == ErrorCode::RateLimited) {
            QElapsedTimer since;
            since.start();
            (void)QTest::qWaitFor([&] { return since.hasExpired(answer.error().retryAfterMs); });
        } else if (code != ErrorCode::ConnectionLost && code != ErrorCode::Unavailable && code != ErrorCode::TimedOut)
            qFatal("%s: %s %s", M::kind, errorName(code).data(), qPrintable(answer.error().detail));
    }
}

BeginPayment FaultPointTest::buy(Customer &customer, ShowId show, const SeatNos &seats,
                                 const std::optional<TicketsInExchange> &exchange)
{
    const Hold hold = insist(customer, customer.wanting(show, seats));
    insist(customer, SetContact {show, customer.holder(), hold.hold, u"anna@example.org"_s, {}, u"en"_s});
    BeginPayment payment = customer.paying(hold, SmallHouse::adultMinor, u"card-approved"_s);
    if (exchange) {
        insist(customer,
               Reserve {show, customer.holder(), hold.hold, payment.attempt, payment.seats, {}, {}, exchange});
        payment.reserved = true;
    }
    insist(customer, payment);
    for (;;) {
        const Payment now = insist(customer, customer.asking(payment));
        if (now.state == PaymentState::Captured)
            return payment;
        if (now.state == PaymentState::Declined || now.state == PaymentState::Voided)
            qFatal("a card that is good was not taken");
    }
}

void FaultPointTest::awaitRefund(Customer &clerk, const RefundId &refund)
{
    while (insist(clerk, GetRefund {refund}).state != protocol::RefundState::Paid) { }
}

RefundId FaultPointTest::refund(Customer &clerk, const BeginPayment &paid, const SeatNos &seats)
{
    const AskRefund ask {RefundId::create(), paid.show, BookingId(paid.hold.value), seats, u"ill"_s};
    insist(clerk, ask);
    awaitRefund(clerk, ask.refund);
    return ask.refund;
}

bool FaultPointTest::tellStory(Story story, FaultPoint point, int nth)
{
    m_deaths = 0;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(server::dieAtVariable),
                       u"%1:%2"_s.arg(server::faultPointName(point)).arg(nth));
    m_theatre->server().stop();
    m_theatre->server().process().setEnvironment(environment);
    open();
    (this->*story)();
    return m_deaths > 0;
}

void FaultPointTest::buyReturnAndExchange()
{
    const qsizetype sentBefore = mailsSent().size();
    const qint64 keptBefore = m_theatre->gateway().keptMinor();
    const ShowId today = m_theatre->newShow();
    const ShowId tomorrow = m_theatre->newShow();
    const auto anna = m_theatre->newCustomer();
    const auto clerk = m_theatre->newClerk();
    const BeginPayment first = buy(*anna, today, seatNos({1, 2}), {});
    const RefundId refunded = refund(*clerk, first, seatNos({1}));
    const Booking booking = insist(*anna, GetBooking {today, anna->holder(), BookingId(first.hold.value)});
    const BeginPayment second = buy(*anna, tomorrow, seatNos({3, 4}),
                                    TicketsInExchange {today, booking.booking, booking.reference, seatNos({2})});
    awaitRefund(*clerk, RefundId(second.attempt.value));

    awaitQuiet();
    const Booking last = insist(*anna, GetBooking {tomorrow, anna->holder(), BookingId(second.hold.value)});
    QCOMPARE(last.tickets.size(), 2);
    QCOMPARE(m_theatre->gateway().keptMinor() - keptBefore, 2 * SmallHouse::adultMinor);
    QCOMPARE(m_theatre->gateway().keptMinor(), number("money/kept"));
    QCOMPARE(number("money/number_gaps"), 0);
    // What was given back, and the tickets that are valid; those of today may have gone before they were mailed.
    QVERIFY(mailsSent().contains(mailOf(refunded)) && mailsSent().contains(mailOf(RefundId(second.attempt.value))));
    QVERIFY(mailsSent().size() - sentBefore >= 3);
}

// While the bank thinks, somebody else gets the seat; who pays takes another one that is as good.
void FaultPointTest::buyWhatIsLost()
{
    const qint64 keptBefore = m_theatre->gateway().keptMinor();
    const ShowId show = m_theatre->newShow();
    const auto anna = m_theatre->newCustomer();
    const auto bert = m_theatre->newCustomer();
    const Hold hold = insist(*anna, anna->wanting(show, seatNos({5})));
    const BeginPayment payment = anna->paying(hold, SmallHouse::adultMinor, u"card-slow"_s);
    insist(*anna, payment);
    (void)m_theatre->owner();
    m_theatre->house().loseSeats(show, hold.hold);
    (void)bert->hold(show, seatNos({5})); // or she has it again: the server may be dead, or have been quicker
    const AnswerEqualSeats yes {CommandId::create(), show, anna->holder(), payment.attempt, true};
    Payment now;
    do {
        now = insist(*anna, anna->asking(payment));
        if (now.asksAboutSeats)
            insist(*anna, yes);
        if (now.state == PaymentState::Voided)
            qFatal("who takes equal seats is given his money back");
    } while (now.state != PaymentState::Captured);

    awaitQuiet();
    const Booking booking = insist(*anna, GetBooking {show, anna->holder(), BookingId(payment.hold.value)});
    QCOMPARE(booking.tickets.size(), 1);
    QCOMPARE(m_theatre->gateway().keptMinor() - keptBefore, SmallHouse::adultMinor);
    QCOMPARE(m_theatre->gateway().keptMinor(), number("money/kept"));
}

void FaultPointTest::whoeverDiesTheBooksAgree_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<FaultPoint>("point");
    for (const FaultPoint point : server::allFaultPoints())
        if (point != FaultPoint::EqualSeatsHeld)
            QTest::newRow(server::faultPointName(point).data())
                << Story(&FaultPointTest::buyReturnAndExchange) << point;
    for (const FaultPoint point : {FaultPoint::BatchCommitted, FaultPoint::AttemptBegun, FaultPoint::GatewayAnswered,
                                   FaultPoint::EqualSeatsHeld, FaultPoint::AttemptApproved})
        QTest::addRow("lost seats, %s", server::faultPointName(point).data())
            << Story(&FaultPointTest::buyWhatIsLost) << point;
}

void FaultPointTest::whoeverDiesTheBooksAgree()
{
    QFETCH(const Story, story);
    QFETCH(const FaultPoint, point);
    for (const int nth : {1, 2, 6}) {
        const bool died = tellStory(story, point, nth);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(died || nth > 1, "this point is never passed");
        if (!died)
            return;
    }
}

FOYER_TEST(FaultPointTest)
#include "faultpointtest.moc"
