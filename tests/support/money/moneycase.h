// What tests of money begin with: a house, a customer at a counter, and all that moves money.
#pragma once

#include "shared/protocol/refund.h"
#include "shared/protocol/reservation.h"
#include "shared/protocol/vouchers.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/money/cashbox.h"
#include "tests/support/testcase.h"

namespace foyer::test
{

class MoneyCase : public TestCase
{
    Q_OBJECT
protected:
    struct Paid {
        protocol::Hold hold;
        AttemptId attempt;
    };

    void openHouse();
    void closeHouse();

    // For the seats of a hold, all as adults.
    protocol::Reserve wish(const protocol::Hold &hold, const AttemptId &attempt);
    protocol::BeginPayment order(const protocol::Hold &hold, const AttemptId &attempt, qint64 totalMinor);
    // Reserves and pays; waits until all is settled.
    Paid buy(ShowId show, const SeatNos &seats, const std::function<void(protocol::Reserve &)> &reserving = {},
             const QString &token = QStringLiteral("card-approved"));
    protocol::Payment now(const protocol::Hold &hold, const AttemptId &attempt);
    QString issueVoucher(qint64 minor, const QString &currency = QStringLiteral("EUR"));
    // A quarter off everything, but for what is changed.
    void saveCode(const QString &code, const std::function<void(protocol::SavePromotion &)> &change = {});
    protocol::AskRefund refundOf(const Paid &paid, const SeatNos &seats, const RefundId &id = RefundId::create());
    protocol::Refund refundNow(const RefundId &id) { return m_anna->ask(protocol::GetRefund {id}).value(); }
    // Waits until the money is back.
    void giveBack(const Paid &paid, const SeatNos &seats);
    protocol::TicketsInExchange inExchange(const Paid &paid, const SeatNos &seats);
    SeatNos validSeats(const Paid &paid);
    // What the gateway has is what customers hold in valid tickets, less what vouchers paid.
    void verifyBooksAgree();

    template <class... Values>
    qint64 number(std::string_view query, const Values &...values)
    {
        return m_database->owner().value<qint64>(query, values...);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SmallHouse> m_house;
    std::unique_ptr<Cashbox> m_cashbox;
    std::unique_ptr<Desk> m_anna;

private:
    TestPostgres m_postgres;
};

} // namespace foyer::test
