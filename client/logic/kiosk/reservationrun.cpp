#include "client/logic/kiosk/reservationrun.h"

#include "client/net/whendone.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

ReservationRun::ReservationRun(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void ReservationRun::follow(const Purchase &purchase)
{
    const bool isSame = purchase == m_purchase && (m_reservation || isBusy());
    m_purchase = purchase;
    if (isSame || isEmpty())
        return;
    m_entering = false;
    ask(m_codes);
}

void ReservationRun::enter(const QString &typed)
{
    const TypedCode code = readTypedCode(typed);
    if (!isSettled() || code.text.isEmpty())
        return;
    Codes codes = m_codes;
    (code.kind == TypedCode::Kind::Voucher ? codes.voucher : codes.promotion) = code.text;
    m_entering = true;
    ask(codes);
}

void ReservationRun::remove(TypedCode::Kind kind)
{
    if (!isSettled())
        return;
    (kind == TypedCode::Kind::Voucher ? m_codes.voucher : m_codes.promotion).reset();
    if (isEmpty())
        return giveBack();
    m_entering = false;
    ask(m_codes);
}

void ReservationRun::takeAnew(bool attemptBegan)
{
    if (attemptBegan)
        beginAttempt();
    if (isEmpty())
        return;
    m_entering = false;
    ask(m_codes);
}

void ReservationRun::replace()
{
    releaseOnServer();
    takeAnew(true);
}

void ReservationRun::recheck()
{
    if (isEmpty() || m_reservation)
        return;
    m_entering = false;
    ask(m_codes);
}

void ReservationRun::giveBack()
{
    releaseOnServer();
    forget();
}

void ReservationRun::forget()
{
    m_codes = {};
    m_exchange.reset();
    m_asked.reset();
    m_reservation.reset();
    beginAttempt();
    emit changed();
}

void ReservationRun::beginAttempt()
{
    m_attempt = AttemptId::create();
    m_hasAsked = false;
}

Money ReservationRun::discount() const
{
    if (!m_reservation)
        return {};
    const QList<qint64> &discountsMinor = m_reservation->discountsMinor;
    return {std::accumulate(discountsMinor.begin(), discountsMinor.end(), qint64(0)), m_reservation->total.currency};
}

protocol::Reserve ReservationRun::questionFor(const Codes &codes,
                                              const std::optional<protocol::TicketsInExchange> &exchange) const
{
    return {m_purchase.show,  m_purchase.holder, m_purchase.hold, m_attempt,
            m_purchase.seats, codes.promotion,   codes.voucher,   exchange};
}

void ReservationRun::ask(const Codes &codes)
{
    if (!m_entering)
        m_reservation.reset();
    m_asked = questionFor(codes, m_exchange);
    m_hasAsked = true;
    emit changed();
    whenDone(m_api.send(*m_asked), this, [this, asked = *m_asked](const Result<protocol::Reservation> &reservation) {
        if (m_asked == asked)
            answered(asked, reservation);
    });
}

void ReservationRun::answered(const protocol::Reserve &asked, const Result<protocol::Reservation> &reservation)
{
    m_asked.reset();
    if (!reservation)
        return failed(asked, reservation.error());
    m_codes = {asked.promotion, asked.voucher};
    m_reservation = *reservation;
    emit changed();
    if (std::exchange(m_entering, false))
        emit taken();
}

void ReservationRun::failed(const protocol::Reserve &asked, Error error)
{
    if (!m_entering && error.code == ErrorCode::ConnectionLost) {
        emit changed(); // asked again when the server is back
        return;
    }
    if (!std::exchange(m_entering, false))
        drop(error);
    const bool isCard = asked.promotion && readTypedCode(*asked.promotion).kind == TypedCode::Kind::Member;
    if (isCard && error.path == u"promotion"_s)
        error.path = u"member"_s; // words differ
    emit changed();
    emit refused(error);
}

// What the error is about does not count any more. Tickets in exchange outlive a hold: they are for the next one, too.
void ReservationRun::drop(const Error &error)
{
    const bool isOfVoucher = error.path == u"voucher"_s;
    const bool isOfPromotion = error.path == u"promotion"_s;
    const bool isOfHold = error.code == ErrorCode::HoldExpired || error.code == ErrorCode::HoldUnknown;
    if (!isOfVoucher)
        m_codes.promotion.reset();
    if (!isOfPromotion)
        m_codes.voucher.reset();
    if (!isOfVoucher && !isOfPromotion && !isOfHold)
        m_exchange.reset();
    if (isEmpty())
        giveBack();
    else if (!isOfHold)
        ask(m_codes);
}

// What is not taken back in time, the server frees by itself some minutes later.
void ReservationRun::releaseOnServer()
{
    if (m_hasAsked)
        m_api.send(questionFor({}, {}));
}

} // namespace foyer::client
