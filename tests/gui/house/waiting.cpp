// The part of DemoHouse that lets customers wait.
#include "shared/domain/contact.h"
#include "shared/domain/seatstate.h"
#include "shared/protocol/waitingroom.h"
#include "shared/protocol/waitlistaccess.h"
#include "tests/gui/house/demohouse.h"

namespace foyer::test
{

namespace
{
constexpr int aheadAtFirst = 3;
}

void DemoHouse::answerWaiting()
{
    on<protocol::JoinWaitlist>([this](const protocol::JoinWaitlist &q) {
        m_holder = q.holder;
        m_entry = protocol::Entry {q.show,  EntryId(17),     protocol::EntryState::Waiting,
                                   q.count, aheadAtFirst,    WaitChance::Fair,
                                   {},      clock().nowUtc()};
        return Result(*m_entry);
    });
    on<protocol::LinkEntry>([this](const protocol::LinkEntry &) {
        return Result(protocol::PhoneLink {QStringLiteral("https://tickets.example/w/") + QLatin1String(placeCode),
                                           clock().nowUtc().addSecs(3600)});
    });
    on<protocol::SetEntryContact>([this](const protocol::SetEntryContact &q) -> Result<protocol::Done> {
        if ((q.mail && !isMailAddress(*q.mail)) || (q.phone && !isPhoneNumber(*q.phone)))
            return failure(ErrorCode::ContactInvalid, {}, q.phone ? QStringLiteral("phone") : QStringLiteral("mail"));
        m_contact = q;
        return protocol::Done {};
    });
    on<protocol::FindEntry>([this](const protocol::FindEntry &q) -> Result<protocol::FoundEntry> {
        if (!m_entry || q.code != QLatin1String(placeCode))
            return failure(ErrorCode::NotFound);
        return protocol::FoundEntry {*m_entry, m_holder};
    });
    on<protocol::GetEntry>([this](const protocol::GetEntry &) { return Result(*m_entry); });
    on<protocol::LeaveWaitlist>([this](const protocol::LeaveWaitlist &) {
        m_entry->state = protocol::EntryState::Left;
        return Result(*m_entry);
    });
    on<protocol::DeclineOffer>([this](const protocol::DeclineOffer &) {
        m_entry->state = protocol::EntryState::Declined;
        return Result(*m_entry);
    });
    on<protocol::AcceptOffer>([this](const protocol::AcceptOffer &q) {
        change(q.show, m_entry->offer->seats, char(SeatState::Free));
        return take(q.show, m_entry->offer->seats);
    });
    on<protocol::EnterRoom>([this](const protocol::EnterRoom &q) {
        m_holder = q.holder;
        m_roomShow = q.show;
        return Result(protocol::RoomPlace {q.show, !m_isFull, 312, 40, 95});
    });
}

void DemoHouse::sellOut(ShowId show)
{
    states(show).fill(char(SeatState::Sold));
    for (HouseShow &one : m_data.shows)
        if (one.card.show == show)
            one.card.freeSeats = 0;
}

void DemoHouse::tell(protocol::Entry entry)
{
    entry.now = clock().nowUtc();
    m_entry = entry;
    emit pushed(protocol::holderTopic(m_holder), 1, protocol::toJson(protocol::EntryChanged {entry}));
}

void DemoHouse::moveUp(int ahead)
{
    protocol::Entry entry = *m_entry;
    entry.ahead = ahead;
    tell(entry);
}

void DemoHouse::offer(const SeatNos &seats)
{
    const QDateTime now = clock().nowUtc();
    change(m_entry->show, seats, char(SeatState::Offered));
    protocol::Entry entry = *m_entry;
    entry.state = protocol::EntryState::Offered;
    entry.ahead = 0;
    entry.offer = protocol::Hold {
        entry.show, HoldId(9), protocol::HoldState::Offered, seats, now.addSecs(offerSeconds), 1, now, {}};
    tell(entry);
}

void DemoHouse::letIn()
{
    m_isFull = false;
    const protocol::RoomPlace place {m_roomShow, true, 312, 0, 0};
    emit pushed(protocol::holderTopic(m_holder), 1, protocol::toJson(protocol::RoomChanged {place}));
}

} // namespace foyer::test
