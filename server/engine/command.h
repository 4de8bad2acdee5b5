// What can be asked of a show's seats and of its waitlist, as the engine sees it: after decoding, before deciding.
#pragma once

#include "server/engine/event.h"
#include "shared/core/money.h"
#include "shared/domain/bestseats.h"
#include "shared/domain/payment.h"
#include "shared/domain/waitlist.h"

#include <QStringList>
#include <variant>

namespace foyer::server::engine
{

struct HoldSeats {
    static constexpr auto name = "hold";
    HolderId holder;
    SeatNos seats;
    HoldId instead; // of the same holder, given back in the same step; none where invalid
    bool mayLeaveLoneSeat = false; // staff see the whole hall
};

struct HoldBest {
    static constexpr auto name = "hold_best";
    HolderId holder;
    BestSeatsWish wish;
    HoldId instead;
};

struct RenewHold {
    static constexpr auto name = "renew";
    HolderId holder;
    HoldId hold;
    bool assisted = false; // the customer uses an assistive mode
};

struct ReleaseHold {
    static constexpr auto name = "release";
    HolderId holder;
    HoldId hold;
};

struct BeginPayment {
    static constexpr auto name = "pay";
    HolderId holder;
    HoldId hold;
    AttemptId attempt;
    SeatNos seats; // every seat of the hold once ...
    QStringList priceTypes; // ... and what each is paid as
    Money total; // as the customer was shown it
    QString token;
    PaymentMethod method = PaymentMethod::Token;
    bool reserved = false; // with what the lane has read from the reservation into the next two
    QList<qint64> discountsMinor = {}; // off the price of each of the seats; empty: none
    qint64 elsewhereMinor = 0; // of the total, by voucher or by tickets in exchange: the gateway takes the rest
};

// The gateway approved. Safe to repeat.
struct ApprovePayment {
    static constexpr auto name = "approve";
    AttemptId attempt;
    QString gatewayReference;
    QString bookingReference; // of the booking that comes of it
};

// The gateway declined for good. Safe to repeat.
struct DeclinePayment {
    static constexpr auto name = "decline";
    AttemptId attempt;
};

// A payment came late, and equal seats are held for it: what their holder says. Then the gateway is asked again.
struct AnswerEqualSeats {
    static constexpr auto name = "answer";
    HolderId holder;
    AttemptId attempt;
    bool takes = false;
};

// Frees what has ended; every other command does so as well before it is decided.
struct FreeLapsed {
    static constexpr auto name = "free_lapsed";
};

// Changes nothing but what has ended: answers who waits, in order.
struct ListWaiting {
    static constexpr auto name = "list_waiting";
};

struct JoinWaitlist {
    static constexpr auto name = "join";
    HolderId holder;
    WaitWish wish;
    bool atKiosk = false; // an offer must be answered while the customer stands there
};

struct LeaveWaitlist {
    static constexpr auto name = "leave";
    HolderId holder;
    EntryId entry;
};

// Who waits does not stand at the kiosk any more: he watches his place on a phone or comes back with its code.
struct KeepPlace {
    static constexpr auto name = "keep";
    HolderId holder;
    EntryId entry;
};

struct AcceptOffer {
    static constexpr auto name = "accept";
    HolderId holder;
    EntryId entry;
};

struct DeclineOffer {
    static constexpr auto name = "decline_offer";
    HolderId holder;
    EntryId entry;
};

struct BlockSeats {
    static constexpr auto name = "block";
    SeatNos seats;
    QString reason; // with who blocks them
};

struct UnblockSeats {
    static constexpr auto name = "unblock";
    HoldId hold; // the block
    QString reason;
};

// Moves a booking to as many other seats.
struct Reseat {
    static constexpr auto name = "reseat";
    HoldId hold;
    SeatNos seats;
    QString reason;
    SeatNos promised = {}; // whose tickets are promised to a refund or an exchange, or gone: the lane has read them
};

// Gives sold seats back, all of the booking's or some; the money is not the engine's.
struct RefundSeats {
    static constexpr auto name = "refund";
    HoldId hold;
    SeatNos seats;
    QString reason;
};

using Request = std::variant<HoldSeats, HoldBest, RenewHold, ReleaseHold, BeginPayment, ApprovePayment, DeclinePayment,
                             AnswerEqualSeats, FreeLapsed, ListWaiting, JoinWaitlist, LeaveWaitlist, AcceptOffer,
                             DeclineOffer, KeepPlace, BlockSeats, UnblockSeats, Reseat, RefundSeats>;

struct Command {
    ShowId show;
    CommandId id; // invalid for what the server asks of itself
    qint64 fingerprint = 0; // of the content, so that the same id for something else is noticed
    Request request;
    Arrival arrival; // filled in by the lane
};

QLatin1StringView requestName(const Request &request);
// Who asks; nobody for what the server asks of itself.
HolderId holderOf(const Request &request);
SeatNos seatsOf(const Request &request);

} // namespace foyer::server::engine
