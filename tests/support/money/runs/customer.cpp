#include "tests/support/money/runs/customer.h"

#include "server/payment/simulator/behaviour.h"
#include "shared/protocol/refund.h"
#include "shared/protocol/reservation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using namespace server;
using protocol::PaymentState;

namespace
{
constexpr int seatsMax = 4;
}

Customer::Customer(BusyHouse &house)
    : m_house(house)
    , m_desk(house.database())
{
    m_desk.caller().device = u"counter"_s;
    m_desk.toLanes = [this](const engine::Command &command) { return m_house.carryOut(command, m_random); };
    m_desk.paymentBegun = [this](const protocol::BeginPayment &begun, const Money &toPay) {
        const GatewayRequest request {begun.attempt, toPay, begun.paymentToken, begun.show, begun.method};
        m_house.begin({begun.show, begun.holder, AttemptState::Open, request}, m_random);
    };
    m_desk.refundAsked = [this] { m_house.wake(); };
}

QUuid Customer::newId()
{
    const quint64 bits = m_random.generate64();
    const auto byte = [bits](int n) { return uchar(bits >> (8 * n)); };
    return QUuid(uint(m_run), ushort(bits >> 48), ushort(0x4000 | (m_random.generate() & 0xfff)),
                 0x80 | (byte(5) & 0x3f), byte(4), byte(3), byte(2), byte(1), byte(0), byte(6), byte(7));
}

template <class T>
void Customer::check(const Result<T> &answer, Codes expected, const char *what)
{
    if (answer || std::find(expected.begin(), expected.end(), answer.error().code) != expected.end())
        return;
    const Error &error = answer.error();
    m_house.complain(m_run, u"%1 was answered %2: %3"_s.arg(QLatin1String(what), errorName(error.code), error.detail));
}

template <class M>
Result<typename M::Reply> Customer::ask(const M &message, Codes expected)
{
    constexpr int triesMax = 3;
    for (int tries = 1;; ++tries) {
        try {
            Result<typename M::Reply> answer = m_desk.ask(message);
            check(answer, expected, M::kind);
            return answer;
        } catch (const DatabaseError &error) {
            if (!error.isRetryable() || tries == triesMax)
                throw;
        }
    }
}

void Customer::live(int run)
{
    m_run = run;
    const quint32 seeds[] {m_house.seed(), quint32(run)};
    m_random = QRandomGenerator(seeds, std::size(seeds));
    m_desk.actAs(HolderId(newId()));
    try {
        tellStory();
        m_house.maybeFail(m_random);
    } catch (const DatabaseError &error) {
        m_house.complain(run, error.text());
    }
}

void Customer::tellStory()
{
    constexpr int attemptsMax = 3;
    const std::optional<protocol::Hold> hold = takeSeats();
    if (!hold)
        return;
    if (chance(5)) {
        (void)m_desk.release(*hold);
        return;
    }
    if (chance(4))
        m_house.lapse(hold->show, hold->hold); // and pays all the same
    for (int attempt = 0; attempt < attemptsMax; ++attempt) {
        const std::optional<protocol::Payment> payment = payFor(*hold);
        if (!payment)
            return;
        if (payment->hold.booking)
            return enjoy(payment->hold);
    }
}

// A part of them wants what is in the middle.
SeatNos Customer::someSeats(qsizetype count)
{
    const QList<Seat> &seats = m_house.plan().seats;
    const qsizetype middle = chance(30) ? 10 : seats.size() - seatsMax;
    const qsizetype first = m_random.bounded(middle);
    SeatNos some;
    for (qsizetype i = 0; i < count; ++i)
        some.append(seats.at(first + i).no);
    return some;
}

std::optional<protocol::Hold> Customer::takeSeats()
{
    constexpr int triesMax = 3;
    for (int tries = 0; tries < triesMax; ++tries) {
        const ShowId show = oneOf(m_house.shows());
        const SeatNos wanted = someSeats(1 + m_random.bounded(seatsMax));
        const auto hold = ask(protocol::HoldSeats {CommandId(newId()), show, m_desk.holder(), wanted, {}},
                              {ErrorCode::SeatTaken, ErrorCode::SoldOut});
        if (hold)
            return *hold;
    }
    return std::nullopt;
}

protocol::BeginPayment Customer::orderFor(const protocol::Hold &hold)
{
    protocol::BeginPayment order;
    order.command = CommandId(newId());
    order.show = hold.show;
    order.holder = m_desk.holder();
    order.hold = hold.hold;
    order.attempt = AttemptId(newId());
    order.total = {0, u"EUR"_s};
    for (const SeatNo seat : hold.seats) {
        const bool isChild = chance(30);
        order.seats.append({seat, isChild ? u"child"_s : u"adult"_s});
        order.total.minor += isChild ? SmallHouse::childMinor : SmallHouse::adultMinor;
    }
    order.paymentToken =
        chance(60) ? u"card-approved"_s : QString(oneOf(QList(behaviourTokens.begin(), behaviourTokens.end())).token);
    const int dice = m_random.bounded(100);
    order.method = dice < 10 ? PaymentMethod::Cash : dice < 20 ? PaymentMethod::Terminal : PaymentMethod::Token;
    return order;
}

std::optional<protocol::Payment> Customer::payFor(const protocol::Hold &hold)
{
    protocol::BeginPayment order = orderFor(hold);
    Till till {order.total, order.total};
    if (chance(55)) {
        const std::optional<Till> reserved = reserve(hold, order);
        if (!reserved || chance(5))
            return std::nullopt; // what was reserved is forgotten
        till = *reserved;
    }
    const Codes refusals {ErrorCode::AmountMismatch, ErrorCode::HoldExpired, ErrorCode::ReservationOver,
                          ErrorCode::HoldIsPaying, ErrorCode::HoldIsSold};
    order.total = till.total;
    order.reserved = till.reserved;
    if (chance(5)) {
        protocol::BeginPayment wrong = order;
        wrong.command = CommandId(newId());
        ++wrong.total.minor;
        if (ask(wrong, refusals))
            m_house.complain(m_run, u"a wrong amount was taken"_s);
    }
    const auto begun = ask(
        order, {ErrorCode::HoldExpired, ErrorCode::ReservationOver, ErrorCode::HoldIsPaying, ErrorCode::HoldIsSold});
    if (!begun)
        return std::nullopt;
    if (m_house.isUnlucky(order.show) && chance(60))
        loseSeats(hold);
    if (order.method == PaymentMethod::Terminal)
        payAtTerminal(order, till);
    if (chance(15))
        pressTwice(order);
    if (chance(30))
        haveGatewayTell(order);
    const std::optional<protocol::Payment> end = awaitEnd(order);
    if (chance(10))
        haveGatewayTell(order);
    return end;
}

std::optional<Customer::Till> Customer::reserve(const protocol::Hold &hold, const protocol::BeginPayment &order)
{
    const Codes mayBe {ErrorCode::HoldUnknown, ErrorCode::PromotionUsedUp, ErrorCode::VoucherEmpty,
                       ErrorCode::NotRefundable};
    protocol::Reserve wish {order.show, order.holder, hold.hold, order.attempt, order.seats, {}, {}, {}};
    if (chance(40))
        wish.voucher = oneOf(m_house.vouchers());
    if (chance(40))
        wish.promotion = oneOf(m_house.promotions());
    if (chance(50))
        offerOldTickets(wish);
    auto reserved = ask(wish, mayBe);
    if (reserved && wish.exchange && chance(20)) // those tickets are promised already
        check(m_desk.ask(protocol::AskRefund {RefundId(newId()), wish.exchange->show, wish.exchange->booking,
                                              wish.exchange->seats, u"both"_s}),
              {ErrorCode::NotRefundable}, "a refund of tickets in exchange");
    if (!reserved || chance(10)) { // something else instead
        wish.voucher = chance(50) ? std::optional(oneOf(m_house.vouchers())) : std::nullopt;
        wish.promotion.reset();
        reserved = ask(wish, mayBe);
    }
    if (!reserved)
        return std::nullopt;
    return Till {reserved->toPay, reserved->total, true};
}

void Customer::offerOldTickets(protocol::Reserve &reserve)
{
    if (m_bought.isEmpty())
        return;
    const Bought old = chance(80) ? m_bought.takeLast() : m_bought.last();
    const BookingId id(old.hold.hold.value);
    const auto booking = ask(protocol::GetBooking {old.hold.show, old.holder, id}, {});
    if (booking)
        reserve.exchange = protocol::TicketsInExchange {old.hold.show, id, booking->reference,
                                                        chance(50) ? old.seats : old.seats.first(1)};
}

// The server never submits what a terminal asks for; the kiosk tells when it is done.
void Customer::payAtTerminal(const protocol::BeginPayment &order, const Till &till)
{
    const GatewayRequest request {order.attempt, till.toPay, order.paymentToken, order.show, order.method};
    (void)m_house.ledger().prepare(request);
    if (till.toPay.minor > 0 && chance(85))
        (void)m_house.ledger().submit(request);
}

// Somebody else has a part of them at once, perhaps.
void Customer::loseSeats(const protocol::Hold &hold)
{
    m_house.loseSeats(hold.show, hold.hold);
    if (chance(70))
        (void)ask(protocol::HoldSeats {CommandId(newId()), hold.show, HolderId(newId()), hold.seats.first(1), {}},
                  {ErrorCode::SeatTaken, ErrorCode::SoldOut});
}

// Most take them, some say no, some change their mind, and some walk away: their time is over soon.
void Customer::answerEqualSeats(const protocol::BeginPayment &order, const protocol::Payment &asked)
{
    const int dice = m_random.bounded(100);
    if (dice < 20)
        return m_house.lapse(order.show, asked.hold.hold);
    protocol::AnswerEqualSeats answer {CommandId(newId()), order.show, order.holder, order.attempt, dice < 75};
    (void)ask(answer, {ErrorCode::HoldExpired});
    if (chance(30))
        (void)ask(answer, {ErrorCode::HoldExpired});
    answer.command = CommandId(newId());
    answer.takes = !answer.takes;
    if (chance(20))
        (void)ask(answer, {ErrorCode::HoldExpired});
}

// The same command again changes nothing; another attempt for the hold has to wait for this one.
void Customer::pressTwice(const protocol::BeginPayment &order)
{
    if (chance(60)) {
        (void)ask(order, {});
        return;
    }
    protocol::BeginPayment other = order;
    other.command = CommandId(newId());
    other.reserved = false;
    if (chance(50))
        other.attempt = AttemptId(newId());
    (void)ask(other,
              {ErrorCode::HoldIsPaying, ErrorCode::HoldIsSold, ErrorCode::CommandReused, ErrorCode::AmountMismatch,
               ErrorCode::HoldExpired});
}

// Some events come twice, or when all is over.
void Customer::haveGatewayTell(const protocol::BeginPayment &order)
{
    const QString id = u"event-%1"_s.arg(newId().toString(QUuid::WithoutBraces));
    const int times = 1 + m_random.bounded(3);
    for (int i = 0; i < times; ++i)
        m_desk.database().run("payment/take_event", chance(70) ? id : id + QString::number(i),
                              u"payment_intent.amount_capturable_updated"_s, order.show, std::optional(order.attempt),
                              std::optional<RefundId>(), false);
    m_house.wake();
}

std::optional<protocol::Payment> Customer::awaitEnd(const protocol::BeginPayment &order)
{
    constexpr int looksMax = 600;
    constexpr int looksBeforeTimeIsOver = 5;
    constexpr int lookEveryMs = 40;
    const PaymentState approved = chance(10) ? PaymentState::Captured : PaymentState::Approved;
    for (int look = 0; look < looksMax; ++look) {
        if (look == looksBeforeTimeIsOver)
            m_house.endTimeToPay(order.show, order.attempt);
        const bool isNews = m_house.awaitNews(order.attempt, lookEveryMs);
        const auto payment = isNews ? ask(protocol::GetPayment {order.show, order.holder, order.attempt}, {})
                                    : ask(protocol::LookAtPayment {order.show, order.holder, order.attempt}, {});
        if (!isNews)
            m_house.wake();
        if (!payment)
            return std::nullopt;
        if (payment->asksAboutSeats)
            answerEqualSeats(order, *payment);
        const PaymentState state = payment->state;
        if (state == approved || state == PaymentState::Captured || state == PaymentState::Declined
            || state == PaymentState::Voided) {
            m_told.insert(order.attempt, state);
            return *payment;
        }
    }
    m_house.complain(m_run, u"nothing becomes of attempt "_s + order.attempt.toString());
    return std::nullopt;
}

void Customer::enjoy(const protocol::Hold &hold)
{
    Bought bought {hold, m_desk.holder(), hold.seats};
    if (chance(15))
        beMoved(bought);
    const int dice = m_random.bounded(100);
    if (dice < 40)
        giveBack(bought);
    else if (dice < 75)
        m_bought.append(bought);
}

// Sometimes by two at once, of whom one has the same name for it or another.
void Customer::giveBack(const Bought &bought)
{
    protocol::AskRefund refund {RefundId(newId()), bought.hold.show, BookingId(bought.hold.hold.value), bought.seats,
                                u"ill"_s};
    if (chance(40))
        refund.seats = refund.seats.first(1);
    bool hasRival = false;
    std::future<void> other;
    if (chance(10)) {
        protocol::AskRefund again = refund;
        hasRival = chance(60);
        if (hasRival)
            again.refund = RefundId(newId());
        other = std::async(std::launch::async, [this, again, hasRival, device = m_desk.caller().device] {
            Desk desk(m_house.database());
            desk.caller().device = device;
            const auto answer = desk.ask(again);
            hasRival ? check(answer, {ErrorCode::NotRefundable}, "a rival refund")
                     : check(answer, {}, "a refund twice");
        });
    }
    std::future<std::optional<SeatNos>> move;
    if (!other.valid() && chance(10))
        move = moveAtOnce(bought);
    const auto asked = hasRival || move.valid() ? ask(refund, {ErrorCode::NotRefundable}) : ask(refund, {});
    if (other.valid())
        other.get();
    SeatNos left = bought.seats;
    if (move.valid())
        left = move.get().value_or(left);
    const bool isGivenBack = asked || hasRival;
    for (const SeatNo seat : refund.seats)
        if (isGivenBack && left.removeAll(seat) == 0)
            m_house.complain(m_run, u"seat %1 was given back and moved"_s.arg(seat.value));
    if (asked && chance(20))
        (void)ask(refund, {});
    if (isGivenBack && !left.isEmpty() && chance(50))
        m_bought.append({bought.hold, bought.holder, left});
}

protocol::Reseat Customer::reseatOf(const Bought &bought)
{
    return {CommandId(newId()), bought.hold.show, bought.hold.hold, someSeats(bought.seats.size()), u"a pillar"_s};
}

void Customer::beMoved(Bought &bought)
{
    const auto moved = ask(reseatOf(bought), {ErrorCode::SeatTaken});
    if (moved)
        bought.seats = moved->seats;
}

std::future<std::optional<SeatNos>> Customer::moveAtOnce(const Bought &bought)
{
    return std::async(
        std::launch::async, [this, reseat = reseatOf(bought), seed = m_random.generate()]() -> std::optional<SeatNos> {
            QRandomGenerator random(seed);
            Desk desk(m_house.database());
            desk.toLanes = [&](const engine::Command &command) { return m_house.carryOut(command, random); };
            const auto moved = desk.ask(reseat);
            check(moved,
                  {ErrorCode::SeatTaken, ErrorCode::NotRefundable, ErrorCode::OutOfRange, ErrorCode::HoldUnknown},
                  "a move beside a refund");
            return moved ? std::optional(moved->seats) : std::nullopt;
        });
}

} // namespace foyer::test
