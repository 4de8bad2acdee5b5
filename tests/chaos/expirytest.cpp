#include "client/net/whendone.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTestEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

namespace
{

constexpr int paymentsWanted = 1'000; // each sent in the last 50 ms of a hold or in the first 50 ms after it
constexpr int windowMs = 50;
constexpr int customers = 20;
constexpr int shows = 12; // of 80 seats
constexpr int payersOfARush = 500;
constexpr int paceMs = 15; // from one to the next: a server that is busy with others decides late
constexpr int holdSeconds = 2;
constexpr int rushSecondsMax = 120; // from the first hold of a rush to its last answer
constexpr int rushesMax = 8; // a machine that sends too late for the window has to try again

// A hold whose customer pays at its very end.
struct LatePayer {
    HolderId holder;
    ShowId show;
    SeatNo seat;
    int offsetMs = 0; // when to pay, from the end of the hold
    HoldId hold;
    qint64 endUs = 0; // by the database
    qint64 sentMs = 0;
    qint64 answeredMs = 0;
    Result<Payment> answer = failure(ErrorCode::TimedOut);

    bool isInWindow() const { return std::abs(sentMs - endUs / 1000) <= windowMs; }
};

} // namespace

// From its end on nobody can pay for a hold, and until then its holder can, to the millisecond.
class ExpiryTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void payingAtTheEndOfAHoldIsDecidedByTheDatabasesClock();

private:
    void rush();
    void take(LatePayer &payer, Customer &customer);
    void pay(LatePayer &payer, Customer &customer);
    void verify(const LatePayer &payer, const QHash<HoldId, qint64> &allBegunUs);
    QHash<HoldId, qint64> begunUs(ShowId show);
    bool awaitNothingOpen();
    void closeOne();

    const SystemClock m_clock;
    std::optional<Theatre> m_theatre;
    std::unique_ptr<server::Database> m_database;
    std::vector<std::unique_ptr<Customer>> m_customers;
    std::vector<LatePayer> m_payers; // of the rush that is under way
    int m_open = 0;
    int m_inTime = 0;
    int m_tooLate = 0;
};

void ExpiryTest::initTestCase()
{
    m_theatre.emplace();
    m_theatre->server().stop();
    m_theatre->open({u"--hold-seconds"_s, QString::number(holdSeconds)});
    m_database = std::make_unique<server::Database>(server::ConnectionSettings {
        u"host='%1' port=5432 user=foyer_owner dbname=foyer"_s.arg(m_theatre->server().socketDirectory())});
    m_database->open();
    for (int i = 0; i < customers; ++i)
        m_customers.push_back(m_theatre->newCustomer());
}

void ExpiryTest::cleanupTestCase()
{
    m_customers.clear();
    m_database.reset();
    m_theatre.reset();
}

bool ExpiryTest::awaitNothingOpen()
{
    if (m_open > 0)
        QTestEventLoop::instance().enterLoop(rushSecondsMax);
    return m_open == 0;
}

void ExpiryTest::closeOne()
{
    if (--m_open == 0)
        QTestEventLoop::instance().exitLoop();
}

// By the log.
QHash<HoldId, qint64> ExpiryTest::begunUs(ShowId show)
{
    QHash<HoldId, qint64> moments;
    for (server::Row row : m_database->run("test/payments_begun", show)) {
        const auto hold = row.next<HoldId>();
        moments.insert(hold, row.next<qint64>());
    }
    return moments;
}

void ExpiryTest::take(LatePayer &payer, Customer &customer)
{
    const HoldSeats message {CommandId::create(), payer.show, payer.holder, {payer.seat}, {}};
    client::whenDone(customer.api().send(message), this, [this, &payer, &customer](const Result<Hold> &hold) {
        if (!hold)
            return closeOne();
        payer.hold = hold->hold;
        payer.endUs = m_database->value<qint64>("test/end", payer.show, payer.hold);
        const qint64 waitMs = payer.endUs / 1000 + payer.offsetMs - m_clock.nowUtc().toMSecsSinceEpoch();
        QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(0, waitMs)), Qt::PreciseTimer, this,
                           [this, &payer, &customer] { pay(payer, customer); });
    });
}

void ExpiryTest::pay(LatePayer &payer, Customer &customer)
{
    BeginPayment message = customer.paying({payer.show, payer.hold, HoldState::Held, {payer.seat}, {}, 0, {}, {}},
                                           SmallHouse::adultMinor, u"card-approved"_s);
    message.holder = payer.holder;
    payer.sentMs = m_clock.nowUtc().toMSecsSinceEpoch();
    client::whenDone(customer.api().send(message), this, [this, &payer](const Result<Payment> &answer) {
        payer.answeredMs = m_clock.nowUtc().toMSecsSinceEpoch();
        payer.answer = answer;
        closeOne();
    });
}

void ExpiryTest::verify(const LatePayer &payer, const QHash<HoldId, qint64> &allBegunUs)
{
    const auto begun = allBegunUs.constFind(payer.hold);
    if (payer.answer) {
        QVERIFY(begun != allBegunUs.constEnd());
        QVERIFY2(*begun < payer.endUs, qPrintable(u"begun %1 us after the end"_s.arg(*begun - payer.endUs)));
        QVERIFY(payer.sentMs * 1000 < payer.endUs);
    } else {
        QCOMPARE(payer.answer.error().code, ErrorCode::HoldExpired);
        QVERIFY(begun == allBegunUs.constEnd());
        QVERIFY((payer.answeredMs + 1) * 1000 > payer.endUs);
    }
    if (payer.isInWindow())
        ++(payer.answer ? m_inTime : m_tooLate);
}

// One after the other takes a seat, and each pays at a moment of his own around the end of his hold.
void ExpiryTest::rush()
{
    QList<ShowId> onSale;
    for (int i = 0; i < shows; ++i)
        onSale.append(m_theatre->newShow());
    m_payers.assign(payersOfARush, {});
    m_open = payersOfARush;
    for (int i = 0; i < payersOfARush; ++i) {
        LatePayer &payer = m_payers[size_t(i)];
        payer.holder = HolderId::create();
        payer.show = onSale.at(i % shows);
        payer.seat = SeatNo(1 + i / shows);
        payer.offsetMs = i * 37 % (2 * windowMs) - windowMs;
        QTimer::singleShot(i * paceMs, this,
                           [this, &payer, &customer = *m_customers[size_t(i % customers)]] { take(payer, customer); });
    }
    QVERIFY(awaitNothingOpen());

    QHash<ShowId, QHash<HoldId, qint64>> begun;
    for (const ShowId show : onSale)
        begun[show] = begunUs(show);
    for (const LatePayer &payer : m_payers) {
        QVERIFY(payer.hold.isValid());
        verify(payer, begun[payer.show]);
        if (QTest::currentTestFailed())
            return;
    }
}

void ExpiryTest::payingAtTheEndOfAHoldIsDecidedByTheDatabasesClock()
{
    for (int i = 0; i < rushesMax && m_inTime + m_tooLate < paymentsWanted; ++i) {
        rush();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d paid in time, %d too late", m_inTime, m_tooLate);
    QVERIFY(m_inTime + m_tooLate >= paymentsWanted);
    QVERIFY(m_inTime > 0);
    QVERIFY(m_tooLate > 0);
}

FOYER_TEST(ExpiryTest)
#include "expirytest.moc"
