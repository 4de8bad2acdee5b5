#include "tests/engine/randomcrowd.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{
constexpr int holders = 25;
constexpr qint64 longStepMs = 40'000; // now and then; mostly time hardly passes

// Of the seed too, so that a failure comes again.
QUuid uuidFrom(std::mt19937 &random)
{
    const auto part = [&random] { return ushort(random()); };
    return QUuid(uint(random()), part(), part(), uchar(random()), uchar(random()), uchar(random()), uchar(random()),
                 uchar(random()), uchar(random()), uchar(random()), uchar(random() | 1U));
}
} // namespace

RandomCrowd::RandomCrowd(quint32 seed, int shows)
    : m_random(seed)
{
    for (int i = 0; i < shows; ++i) {
        const auto facts = stageFacts(i == 0 ? fakePlan() : wideHall(2 + i, 7), ShowId(fakeShowId.value + i));
        facts->prices = {{u"adult"_s, {1500, 1200}}};
        m_stages.push_back(std::make_unique<Stage>(facts));
    }
    for (int i = 0; i < holders; ++i)
        m_holders.emplace_back(uuidFrom(m_random));
}

RandomCrowd::Step RandomCrowd::next()
{
    Stage &stage = *m_stages[size_t(upTo(int(m_stages.size())))];
    stage.nowMs += upTo(5) == 0 ? upTo(longStepMs) : upTo(3);
    const HoldId ends = stage.state().firstToEnd();
    if (ends.isValid() && upTo(20) == 0) // exactly at an end, or a moment before
        stage.nowMs = std::max(stage.nowMs, stage.state().hold(ends)->expiresAtMs - upTo(2));
    const qsizetype rows = stage.log().size();
    const int who = upTo(100);
    const engine::Request request = who < 60 ? customersWish(stage)
        : who < 75                           ? waitersWish(stage)
        : who < 85                           ? answerOfTheGateway()
                                             : staffsWish(stage);
    const engine::Outcome outcome = stage.ask(request, CommandId(uuidFrom(m_random)));
    return {&stage, rows, engine::requestName(request) + (outcome ? u""_s : u" (refused)"_s)};
}

// Not where somebody waits, who would have to be offered them.
void RandomCrowd::loseSeats()
{
    for (const auto &stage : m_stages)
        for (HoldId hold = stage->state().lastHold(); hold.isValid() && stage->state().waiting().empty();
             --hold.value) {
            const engine::HoldRecord &record = *stage->state().hold(hold);
            if (record.letter != 'p')
                continue;
            engine::Event lost;
            lost.change = engine::Change::Expire;
            lost.seats = record.seats;
            lost.hold = hold;
            lost.holder = record.holder;
            stage->write(lost);
            (void)stage->ask(engine::HoldSeats {oneOf(m_holders), lost.seats.first(1), {}});
            return;
        }
}

HoldId RandomCrowd::someHold(const Stage &stage)
{
    const int last = int(stage.state().lastHold().value);
    const int recent = std::min(last, 12);
    return HoldId(upTo(8) == 0 ? upTo(last + 2) : last - upTo(recent + 1));
}

EntryId RandomCrowd::someEntry(const Stage &stage)
{
    const int last = int(stage.state().lastEntry().value);
    return EntryId(last - upTo(std::min(last, 6) + 1));
}

HolderId RandomCrowd::ownerOf(const Stage &stage, HoldId hold)
{
    const engine::HoldRecord *const record = stage.state().hold(hold);
    return record && record->holder.isValid() && upTo(10) > 0 ? record->holder : oneOf(m_holders);
}

SeatNos RandomCrowd::someSeats(const Stage &stage, int count)
{
    const int last = int(stage.letters().size());
    const int first = upTo(last);
    SeatNos wanted;
    for (int i = 0; i < count; ++i)
        wanted += SeatNo((first + i) % last + 1);
    return wanted;
}

WaitWish RandomCrowd::someWish(const Stage &stage)
{
    const int count = 1 + upTo(4);
    if (upTo(3) == 0)
        return {.count = count, .seats = someSeats(stage, count)};
    return {.count = count, .section = upTo(4) == 0 ? u"Stalls"_s : QString(), .together = upTo(2) == 0};
}

engine::Request RandomCrowd::customersWish(const Stage &stage)
{
    const HoldId hold = someHold(stage);
    const HolderId holder = ownerOf(stage, hold);
    const HoldId instead = upTo(4) == 0 ? hold : HoldId();
    switch (upTo(8)) {
    case 7:
        return answerToEqualSeats(stage);
    case 0:
        return engine::HoldBest {instead.isValid() ? holder : oneOf(m_holders), {.count = 1 + upTo(4)}, instead};
    case 1:
        return engine::RenewHold {holder, hold};
    case 2:
        return engine::ReleaseHold {holder, hold};
    case 3:
    case 4:
        return payment(stage);
    default:
        return engine::HoldSeats {instead.isValid() ? holder : oneOf(m_holders), someSeats(stage, 1 + upTo(4)),
                                  instead};
    }
}

engine::Request RandomCrowd::payment(const Stage &stage)
{
    const HoldId hold = someHold(stage);
    const engine::HoldRecord *const record = stage.state().hold(hold);
    const SeatNos paid = record ? record->seats : someSeats(stage, 2);
    qint64 total = 0;
    for (const SeatNo seat : paid)
        total += stage.facts()->seats->seats()[size_t(seat.value) - 1].category == 0 ? 1500 : 1200;
    m_attempts.emplace_back(uuidFrom(m_random));
    return engine::BeginPayment {
        ownerOf(stage, hold),    hold,      m_attempts.back(), paid, QStringList(paid.size(), u"adult"_s),
        Money {total, u"EUR"_s}, u"token"_s};
}

engine::Request RandomCrowd::answerOfTheGateway()
{
    if (m_attempts.empty())
        return engine::FreeLapsed {};
    const AttemptId attempt = someAttempt();
    if (upTo(3) == 0)
        return engine::DeclinePayment {attempt};
    return engine::ApprovePayment {attempt, u"gateway"_s, u"ABCD2345"_s};
}

engine::Request RandomCrowd::answerToEqualSeats(const Stage &stage)
{
    if (m_attempts.empty())
        return engine::FreeLapsed {};
    const auto asked = std::find_if(m_attempts.rbegin(), m_attempts.rend(), [&](const AttemptId &one) {
        const engine::AttemptRecord *const record = stage.state().attempt(one);
        return record && stage.state().asksAboutEqualSeats(record->hold);
    });
    const AttemptId attempt = asked == m_attempts.rend() ? someAttempt() : *asked;
    const engine::AttemptRecord *const record = stage.state().attempt(attempt);
    return engine::AnswerEqualSeats {ownerOf(stage, record ? record->hold : HoldId()), attempt, upTo(3) > 0};
}

AttemptId RandomCrowd::someAttempt()
{
    const size_t recent = std::min<size_t>(m_attempts.size(), 15);
    return m_attempts[m_attempts.size() - 1 - size_t(upTo(int(recent)))];
}

engine::Request RandomCrowd::waitersWish(const Stage &stage)
{
    const EntryId entry = someEntry(stage);
    const engine::EntryRecord *const record = stage.state().entry(entry);
    const HolderId holder = record && upTo(8) > 0 ? record->holder : oneOf(m_holders);
    switch (upTo(6)) {
    case 0:
        return engine::LeaveWaitlist {holder, entry};
    case 3:
        return engine::KeepPlace {holder, entry};
    case 1:
        return engine::DeclineOffer {holder, entry};
    case 2:
        return engine::AcceptOffer {holder, entry};
    default:
        return engine::JoinWaitlist {oneOf(m_holders), someWish(stage), upTo(2) == 0};
    }
}

// One of few, so that staff have something to do; any hold where nobody looks long enough.
HoldId RandomCrowd::someBooking(const Stage &stage)
{
    constexpr int looks = 20;
    HoldId hold = someHold(stage);
    for (int i = 0; i < looks; ++i, hold = someHold(stage))
        if (const engine::HoldRecord *const record = stage.state().hold(hold); record && record->letter == 's')
            break;
    return hold;
}

engine::Request RandomCrowd::staffsWish(const Stage &stage)
{
    const HoldId hold = upTo(2) == 0 ? someBooking(stage) : someHold(stage);
    const engine::HoldRecord *const record = stage.state().hold(hold);
    const SeatNos all = record ? record->seats : SeatNos();
    switch (upTo(6)) {
    case 0:
        return engine::BlockSeats {someSeats(stage, 1 + upTo(2)), u"press"_s};
    case 1:
        return engine::UnblockSeats {hold, u"no press"_s};
    case 2:
        return engine::Reseat {hold, someSeats(stage, int(all.size())), u"a pillar"_s};
    case 3:
        return engine::FreeLapsed {};
    default:
        return engine::RefundSeats {hold, upTo(2) == 0 ? all : all.mid(0, 1), u"ill"_s};
    }
}

} // namespace foyer::test
