#include "client/logic/kiosk/waitlistrun.h"

#include "client/net/whendone.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/waitlistcontact.h"

namespace foyer::client
{

WaitlistRun::WaitlistRun(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &WaitlistRun::poll);
    connect(&m_api, &Api::pushed, this, [this](const QString &topic, qint64, const QJsonObject &body) {
        if (!m_entry || topic != protocol::holderTopic(m_holder))
            return;
        if (const auto change = protocol::fromJson<protocol::EntryChanged>(body))
            told(change->entry);
    });
}

void WaitlistRun::join(const protocol::JoinWaitlist &wish)
{
    Q_ASSERT(m_phase == WaitPhase::Out);
    m_show = wish.show;
    m_holder = wish.holder;
    setPhase(WaitPhase::Joining);
    watch();
    whenDone(m_api.sendUntilAnswered(wish, patience), this,
             [this, epoch = m_epoch, holder = m_holder](const Result<protocol::Entry> &entry) {
                 if (epoch != m_epoch) {
                     if (entry)
                         giveUp(*entry, holder); // the customer has left meanwhile
                     return;
                 }
                 if (!entry) {
                     end();
                     emit refused(entry.error());
                     return;
                 }
                 begin(*entry);
             });
}

void WaitlistRun::resume(const protocol::FoundEntry &found)
{
    Q_ASSERT(m_phase == WaitPhase::Out);
    m_show = found.entry.show;
    m_holder = found.holder;
    m_isKept = true;
    watch();
    begin(found.entry);
}

void WaitlistRun::begin(const protocol::Entry &entry)
{
    m_entry = entry;
    setPhase(WaitPhase::InLine);
    m_poll.start();
    askForLink();
    emit joined();
    told(entry);
}

void WaitlistRun::keep(bool keeps)
{
    if (keeps && !m_isKept && m_entry)
        m_api.sendUntilAnswered(protocol::KeepPlace {CommandId::create(), m_show, m_holder, m_entry->entry}, patience);
    m_isKept = keeps;
}

// Whoever is told elsewhere must be able to come back: by the code of his place.
bool WaitlistRun::canTell(ContactWay way) const
{
    const auto &welcome = m_api.welcome();
    return !m_link.isEmpty() && welcome
        && (way == ContactWay::Mail ? welcome->offersByMail : welcome->offersByPhone).value_or(false);
}

// Who is to be told elsewhere takes his place along.
void WaitlistRun::leaveContact(const PlaceContact &contact, const QString &language)
{
    if (!m_entry || isLeavingContact())
        return;
    protocol::SetEntryContact message {m_show, m_holder, m_entry->entry, {}, {}, language};
    (contact.way == ContactWay::Mail ? message.mail : message.phone) = contact.address;
    m_isLeavingContact = true;
    emit changed();
    whenDone(m_api.send(message), this, [this, epoch = m_epoch, contact](const Result<protocol::Done> &done) {
        if (epoch != m_epoch)
            return;
        m_isLeavingContact = false;
        if (!done) {
            emit refused(done.error());
            return emit changed();
        }
        m_contact = contact;
        keep(true);
        emit contactLeft();
        emit changed();
    });
}

// Asked again when the connection comes back. Where the house has no pages for phones there is no link.
void WaitlistRun::askForLink()
{
    if (!m_entry || !m_link.isEmpty() || m_api.connection() != Connection::Up)
        return;
    whenDone(m_api.send(protocol::LinkEntry {m_show, m_holder, m_entry->entry}), this,
             [this, epoch = m_epoch](const Result<protocol::PhoneLink> &link) {
                 if (epoch != m_epoch || !link)
                     return;
                 m_link = link->url;
                 emit changed();
             });
}

void WaitlistRun::accept()
{
    if (m_phase != WaitPhase::Offered)
        return;
    setPhase(WaitPhase::Accepting);
    const protocol::AcceptOffer message {CommandId::create(), m_show, m_holder, m_entry->entry};
    whenDone(m_api.sendUntilAnswered(message, patience), this,
             [this, epoch = m_epoch, holder = m_holder](const Result<protocol::Hold> &hold) {
                 if (epoch == m_epoch)
                     accepted(hold);
                 else if (hold) // the customer has left meanwhile
                     m_api.sendUntilAnswered(
                         protocol::ReleaseHold {CommandId::create(), hold->show, holder, hold->hold}, patience);
             });
}

void WaitlistRun::accepted(const Result<protocol::Hold> &hold)
{
    if (hold) {
        end();
        emit taken(*hold);
        return;
    }
    setPhase(WaitPhase::Offered);
    emit refused(hold.error());
    poll(); // whether the offer still stands
}

void WaitlistRun::leave()
{
    if (m_phase == WaitPhase::Out)
        return;
    const std::optional<protocol::Entry> entry = m_entry;
    const bool isAccepting = m_phase == WaitPhase::Accepting; // its answer tells what is to be given back
    const bool isKept = m_isKept;
    end();
    if (entry && !isAccepting && !isKept)
        giveUp(*entry, m_holder);
}

void WaitlistRun::giveUp(const protocol::Entry &entry, const HolderId &holder)
{
    const CommandId command = CommandId::create();
    if (entry.state == protocol::EntryState::Offered)
        m_api.sendUntilAnswered(protocol::DeclineOffer {command, entry.show, holder, entry.entry}, patience);
    else
        m_api.sendUntilAnswered(protocol::LeaveWaitlist {command, entry.show, holder, entry.entry}, patience);
}

void WaitlistRun::recheck()
{
    if (m_phase == WaitPhase::Out)
        return;
    watch();
    poll();
    askForLink();
}

void WaitlistRun::watch()
{
    if (m_api.connection() == Connection::Up)
        m_api.send(protocol::WatchHolder {m_holder});
}

void WaitlistRun::poll()
{
    if (!m_entry || m_api.connection() != Connection::Up)
        return;
    whenDone(m_api.send(protocol::GetEntry {m_show, m_holder, m_entry->entry}), this,
             [this, epoch = m_epoch](const Result<protocol::Entry> &entry) {
                 if (epoch != m_epoch)
                     return;
                 if (entry) {
                     told(*entry);
                 } else if (entry.error().code == ErrorCode::EntryUnknown) {
                     end();
                     emit ended();
                 }
             });
}

void WaitlistRun::told(const protocol::Entry &entry)
{
    if (entry.show != m_show || entry.entry != m_entry->entry || entry.now < m_entry->now)
        return;
    m_entry = entry;
    switch (entry.state) {
    case protocol::EntryState::Waiting:
        break;
    case protocol::EntryState::Offered:
        if (m_phase == WaitPhase::InLine) {
            setPhase(WaitPhase::Offered);
            emit offered();
            return;
        }
        break;
    case protocol::EntryState::Accepted:
        if (m_phase == WaitPhase::Accepting)
            break; // the answer to our command says the same, and has the hold
        [[fallthrough]]; // at another kiosk
    case protocol::EntryState::Left:
    case protocol::EntryState::Lapsed:
    case protocol::EntryState::Declined:
        end();
        emit ended();
        return;
    }
    emit changed();
}

void WaitlistRun::setPhase(WaitPhase phase)
{
    m_phase = phase;
    emit changed();
}

void WaitlistRun::end()
{
    ++m_epoch;
    m_poll.stop();
    m_entry.reset();
    m_link.clear();
    m_isKept = false;
    m_isLeavingContact = false;
    m_contact.reset();
    setPhase(WaitPhase::Out);
}

} // namespace foyer::client
