#include "client/logic/kiosk/seatpicker.h"

#include "client/net/whendone.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

SeatNos sorted(SeatNos seats)
{
    std::sort(seats.begin(), seats.end());
    return seats;
}

bool endsHold(ErrorCode code) { return code == ErrorCode::HoldExpired || code == ErrorCode::HoldUnknown; }

} // namespace

SeatNos suggestionAfter(const Error &refusal, const SeatNos &wanted)
{
    if (refusal.alternatives.isEmpty() || refusal.alternatives.size() == wanted.size())
        return sorted(refusal.alternatives);
    SeatNos seats = refusal.alternatives;
    for (const SeatNo seat : wanted)
        if (!refusal.seats.contains(seat) && !seats.contains(seat))
            seats.append(seat);
    return sorted(seats);
}

SeatPicker::SeatPicker(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void SeatPicker::begin(ShowId show, const HolderId &holder)
{
    drop();
    m_show = show;
    m_holder = holder;
}

void SeatPicker::toggle(SeatNo seat)
{
    SeatNos wanted = m_wanted;
    if (!wanted.removeOne(seat))
        wanted.append(seat);
    const int most = m_api.welcome() ? m_api.welcome()->seatsPerHoldMax : seatsPerHoldMax;
    if (wanted.size() > most) {
        emit refused(failure(ErrorCode::TooManySeats, u"at most %1 seats"_s.arg(most)));
        return;
    }
    choose(wanted);
}

void SeatPicker::choose(const SeatNos &seats)
{
    m_wanted = sorted(seats);
    m_suggestion.clear();
    m_best.reset();
    advance();
    emit changed();
}

void SeatPicker::takeBest(int count, int wheelchairs)
{
    m_best = BestWish {count, wheelchairs};
    m_suggestion.clear();
    advance();
    emit changed();
}

void SeatPicker::takeSuggestion()
{
    if (!m_suggestion.isEmpty())
        choose(SeatNos(m_suggestion));
}

void SeatPicker::renew(bool assistive)
{
    if (m_busy || !m_hold)
        return;
    command(protocol::RenewHold {CommandId::create(), m_show, m_holder, m_hold->hold, assistive});
    emit changed();
}

void SeatPicker::release()
{
    if (m_hold)
        give(*m_hold, m_holder);
    drop();
}

void SeatPicker::drop()
{
    forget();
    emit changed();
}

void SeatPicker::forget()
{
    ++m_epoch;
    m_busy = false;
    m_isRenewedOut = false;
    m_hold.reset();
    m_wanted.clear();
    m_asked.clear();
    m_suggestion.clear();
    m_best.reset();
}

void SeatPicker::recheck()
{
    if (m_busy || !m_hold)
        return; // a command on its way tells the same
    m_busy = true;
    m_asked = m_wanted;
    emit changed();
    whenDone(m_api.send(protocol::GetHold {m_show, m_holder, m_hold->hold}), this,
             [this, epoch = m_epoch](const Result<protocol::Hold> &hold) {
                 if (epoch == m_epoch)
                     answered(hold);
             });
}

void SeatPicker::setHold(const protocol::Hold &hold)
{
    m_asked = m_wanted;
    accept(hold);
    emit changed();
}

// Sends the next command that is needed, if any.
void SeatPicker::advance()
{
    if (m_busy || !m_show.isValid())
        return;
    const std::optional<HoldId> instead = m_hold ? std::optional(m_hold->hold) : std::nullopt;
    if (m_best) {
        const BestWish best = *std::exchange(m_best, {});
        command(protocol::HoldBest {CommandId::create(), m_show, m_holder, best.count, best.wheelchairs, {}, instead});
    } else if (m_wanted == held()) {
        return;
    } else if (m_wanted.isEmpty()) {
        command(protocol::ReleaseHold {CommandId::create(), m_show, m_holder, *instead});
    } else {
        command(protocol::HoldSeats {CommandId::create(), m_show, m_holder, m_wanted, instead});
    }
}

template <class M>
void SeatPicker::command(const M &message)
{
    m_busy = true;
    m_asked = m_wanted;
    whenDone(m_api.sendUntilAnswered(message, patience), this,
             [this, epoch = m_epoch, holder = m_holder](const Result<protocol::Hold> &answer) {
                 if (epoch == m_epoch)
                     answered(answer);
                 else if (answer && answer->state == protocol::HoldState::Held)
                     give(*answer, holder); // the customer has left meanwhile
             });
}

void SeatPicker::answered(const Result<protocol::Hold> &answer)
{
    m_busy = false;
    if (answer)
        accept(*answer);
    else
        refuse(answer.error());
    advance();
    emit changed();
}

void SeatPicker::accept(const protocol::Hold &hold)
{
    const bool isAsAsked = m_wanted == m_asked; // nothing was touched while the command was on its way
    switch (hold.state) {
    case protocol::HoldState::Held:
    case protocol::HoldState::Paying:
    case protocol::HoldState::Sold:
        m_hold = hold;
        m_hold->seats = sorted(hold.seats);
        if (isAsAsked)
            m_wanted = m_hold->seats;
        return;
    case protocol::HoldState::Released:
    case protocol::HoldState::Offered: // to somebody who waits: not a hold of this choice
        if (m_asked.isEmpty())
            m_hold.reset();
        else
            loseHold(failure(ErrorCode::HoldUnknown, u"the hold was released elsewhere"_s));
        return;
    case protocol::HoldState::Expired:
        loseHold(failure(ErrorCode::HoldExpired, u"the hold has expired"_s));
        return;
    }
}

void SeatPicker::refuse(const Error &error)
{
    if (m_hold && endsHold(error.code)) {
        loseHold(error);
        return;
    }
    m_isRenewedOut = m_isRenewedOut || error.code == ErrorCode::HoldNotRenewable;
    const bool isAsAsked = m_wanted == m_asked;
    m_suggestion = suggestionAfter(error, m_asked);
    if (isAsAsked || error.seats.isEmpty())
        m_wanted = held();
    else
        m_wanted.removeIf([&error](SeatNo seat) { return error.seats.contains(seat); });
    m_best.reset();
    emit refused(error);
}

void SeatPicker::loseHold(const Error &error)
{
    forget();
    emit lost(error);
}

void SeatPicker::give(const protocol::Hold &hold, const HolderId &holder)
{
    m_api.sendUntilAnswered(protocol::ReleaseHold {CommandId::create(), hold.show, holder, hold.hold}, patience);
}

} // namespace foyer::client
