#include "tests/chaos/crowd/deeds.h"

#include "shared/domain/limits.h"
#include "tests/chaos/crowd/visitor.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

using Belonging = Visitor::Belonging;
using Place = Visitor::Place;

constexpr int seatsMostlyMax = 3;

// Two to three seats side by side, now and then one far from the others.
SeatNos someSeats(Visitor &visitor)
{
    QRandomGenerator &random = visitor.random();
    const int wanted = visitor.scene().seatsWanted;
    const int first = 1 + int(random.bounded(wanted));
    SeatNos seats;
    for (int i = 0; i <= int(random.bounded(seatsMostlyMax)); ++i)
        seats.append(SeatNo(1 + (first + i) % wanted));
    return seats;
}

void took(Visitor &visitor, const HolderId &holder, const protocol::Hold &hold)
{
    if (holder == visitor.holder())
        visitor.own(holder, hold);
}

bool hold(Visitor &visitor)
{
    const protocol::HoldSeats message {
        CommandId::create(), visitor.someShow(), visitor.holder(), someSeats(visitor), {}};
    Operation operation = visitor.operation(Act::Hold, message.holder, message.show);
    operation.seats = message.seats;
    visitor.command(operation, message,
                    [&visitor, holder = message.holder](const protocol::Hold &told) { took(visitor, holder, told); });
    return true;
}

bool holdBest(Visitor &visitor)
{
    protocol::HoldBest message;
    message.command = CommandId::create();
    message.show = visitor.someShow();
    message.holder = visitor.holder();
    message.count = 1 + int(visitor.random().bounded(seatsMostlyMax));
    Operation operation = visitor.operation(Act::HoldBest, message.holder, message.show);
    operation.count = message.count;
    visitor.command(operation, message,
                    [&visitor, holder = message.holder](const protocol::Hold &told) { took(visitor, holder, told); });
    return true;
}

bool chooseOthers(Visitor &visitor)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned || owned->holder != visitor.holder())
        return false;
    const protocol::HoldSeats message {CommandId::create(), owned->hold.show, owned->holder, someSeats(visitor),
                                       owned->hold.hold};
    Operation operation = visitor.operation(Act::Hold, message.holder, message.show);
    operation.seats = message.seats;
    operation.hold = *message.instead;
    visitor.command(operation, message,
                    [&visitor, holder = message.holder](const protocol::Hold &told) { took(visitor, holder, told); });
    return true;
}

void learn(Visitor &visitor, const protocol::Hold &told)
{
    if (Belonging *const owned = visitor.find(keyOf(told)))
        owned->hold = told;
}

template <class Message>
bool aboutHold(Visitor &visitor, Act act)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned)
        return false;
    const Message message {CommandId::create(), owned->hold.show, owned->holder, owned->hold.hold};
    Operation operation = visitor.operation(act, owned->holder, owned->hold.show);
    operation.hold = owned->hold.hold;
    visitor.command(operation, message, [&visitor](const protocol::Hold &told) { learn(visitor, told); });
    return true;
}

bool renew(Visitor &visitor) { return aboutHold<protocol::RenewHold>(visitor, Act::Renew); }

bool release(Visitor &visitor) { return aboutHold<protocol::ReleaseHold>(visitor, Act::Release); }

QString someCard(QRandomGenerator &random)
{
    static const QStringList cards {u"card-approved"_s, u"card-approved"_s, u"card-approved"_s,
                                    u"card-declined"_s, u"card-late"_s,     u"card-no-answer"_s};
    return cards.at(random.bounded(cards.size()));
}

bool pay(Visitor &visitor)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned)
        return false;
    protocol::BeginPayment message;
    message.command = CommandId::create();
    message.show = owned->hold.show;
    message.holder = owned->holder;
    message.hold = owned->hold.hold;
    message.attempt = AttemptId::create();
    for (const SeatNo seat : owned->hold.seats)
        message.seats.append({seat, u"adult"_s});
    message.total = Money {visitor.scene().seatMinor * message.seats.size(), u"EUR"_s};
    message.paymentToken = someCard(visitor.random());
    Operation operation = visitor.operation(Act::Pay, message.holder, message.show);
    operation.hold = message.hold;
    operation.attempt = message.attempt;
    operation.seats = owned->hold.seats;
    operation.totalMinor = message.total.minor;
    visitor.command(operation, message, [&visitor](const protocol::Payment &told) {
        if (Belonging *const paid = visitor.find(keyOf(told.hold)))
            paid->attempt = told.attempt;
        visitor.becomeSomebodyElse();
    });
    return true;
}

// Nobody loses seats here, so nobody was asked: also who answers must find that out, and change nothing.
bool answerEqualSeats(Visitor &visitor)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned || !owned->attempt)
        return false;
    const protocol::AnswerEqualSeats message {CommandId::create(), owned->hold.show, owned->holder, *owned->attempt,
                                              visitor.random().bounded(2) == 0};
    Operation operation = visitor.operation(Act::Answer, message.holder, message.show);
    operation.hold = owned->hold.hold;
    operation.attempt = message.attempt;
    visitor.command(operation, message, [](const protocol::Payment &) {});
    return true;
}

bool lookAtHold(Visitor &visitor)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned)
        return false;
    Operation operation = visitor.operation(Act::SeeHold, owned->holder, owned->hold.show);
    operation.hold = owned->hold.hold;
    visitor.question(operation, protocol::GetHold {operation.show, operation.holder, operation.hold},
                     [&visitor](const protocol::Hold &told) { learn(visitor, told); });
    return true;
}

bool lookAtPayment(Visitor &visitor)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned || !owned->attempt)
        return false;
    Operation operation = visitor.operation(Act::SeePayment, owned->holder, owned->hold.show);
    operation.hold = owned->hold.hold;
    operation.attempt = *owned->attempt;
    visitor.question(operation, protocol::GetPayment {operation.show, operation.holder, operation.attempt},
                     [&visitor](const protocol::Payment &told) { learn(visitor, told.hold); });
    return true;
}

bool lookAtBooking(Visitor &visitor)
{
    const Belonging *const owned = visitor.someBelonging();
    if (!owned || !owned->hold.booking)
        return false;
    Operation operation = visitor.operation(Act::SeeBooking, owned->holder, owned->hold.show);
    operation.hold = owned->hold.hold;
    operation.booking = *owned->hold.booking;
    visitor.question(operation, protocol::GetBooking {operation.show, operation.holder, operation.booking},
                     [](const protocol::Booking &) {});
    return true;
}

// Most want seats that many want; the others take what comes, at once while there are free ones.
bool join(Visitor &visitor)
{
    constexpr int choosy = 4; // one of so many is not
    protocol::JoinWaitlist message;
    message.command = CommandId::create();
    message.show = visitor.someShow();
    message.holder = visitor.holder();
    const SeatNos seats = someSeats(visitor);
    message.count = int(seats.size());
    if (visitor.random().bounded(choosy) != 0)
        message.seats = seats;
    message.atKiosk = visitor.random().bounded(2) == 0;
    Operation operation = visitor.operation(Act::Join, message.holder, message.show);
    operation.seats = message.seats.value_or(SeatNos());
    operation.count = message.count;
    visitor.command(operation, message,
                    [&visitor, holder = message.holder](const protocol::Entry &told) { visitor.learn(holder, told); });
    return true;
}

template <class Message>
bool giveUp(Visitor &visitor, Act act, const Place *place)
{
    if (!place)
        return false;
    const Message message {CommandId::create(), place->entry.show, place->holder, place->entry.entry};
    Operation operation = visitor.operation(act, message.holder, message.show);
    operation.entry = message.entry;
    visitor.command(operation, message,
                    [&visitor, holder = message.holder](const protocol::Entry &told) { visitor.learn(holder, told); });
    return true;
}

bool leave(Visitor &visitor) { return giveUp<protocol::LeaveWaitlist>(visitor, Act::Leave, visitor.somePlace()); }

bool declineOffer(Visitor &visitor)
{
    return giveUp<protocol::DeclineOffer>(visitor, Act::DeclineOffer, visitor.somePlaceWithOffer());
}

bool accept(Visitor &visitor)
{
    Place *const place = visitor.somePlaceWithOffer();
    if (!place)
        return false;
    const protocol::AcceptOffer message {CommandId::create(), place->entry.show, place->holder, place->entry.entry};
    Operation operation = visitor.operation(Act::Accept, message.holder, message.show);
    operation.entry = message.entry;
    operation.hold = place->entry.offer.value().hold;
    place->entry.state = protocol::EntryState::Accepted; // whatever comes of it: the next one looks
    visitor.command(operation, message,
                    [&visitor, holder = message.holder](const protocol::Hold &told) { visitor.own(holder, told); });
    return true;
}

bool lookAtPlace(Visitor &visitor)
{
    const Place *const place = visitor.somePlace();
    if (!place)
        return false;
    Operation operation = visitor.operation(Act::SeeEntry, place->holder, place->entry.show);
    operation.entry = place->entry.entry;
    visitor.question(
        operation, protocol::GetEntry {operation.show, operation.holder, operation.entry},
        [&visitor, holder = operation.holder](const protocol::Entry &told) { visitor.learn(holder, told); });
    return true;
}

bool repeat(Visitor &visitor) { return visitor.repeat(); }

struct Deed {
    int weight;
    bool (*begin)(Visitor &visitor); // false when the visitor has nothing to do it with
};

constexpr std::array deeds {
    Deed {30, hold},         Deed {12, holdBest},    Deed {8, chooseOthers}, Deed {8, renew},
    Deed {8, release},       Deed {22, pay},         Deed {12, lookAtHold},  Deed {8, lookAtPayment},
    Deed {6, lookAtBooking}, Deed {6, repeat},       Deed {16, join},        Deed {16, lookAtPlace},
    Deed {12, accept},       Deed {3, declineOffer}, Deed {3, leave},        Deed {3, answerEqualSeats}};

constexpr int weightOfAll = [] {
    int sum = 0;
    for (const Deed &deed : deeds)
        sum += deed.weight;
    return sum;
}();

} // namespace

void doSomething(Visitor &visitor)
{
    int left = int(visitor.random().bounded(weightOfAll));
    for (const Deed &deed : deeds) {
        left -= deed.weight;
        if (left >= 0)
            continue;
        if (!deed.begin(visitor))
            hold(visitor);
        return;
    }
}

} // namespace foyer::chaos
