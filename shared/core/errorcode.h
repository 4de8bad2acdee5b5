// The numbered reasons for which Foyer refuses something. Numbers and names are part of the protocol: append, never
// reuse.
#pragma once

#include <QLatin1String>
#include <QList>
#include <optional>

namespace foyer
{

// Ranges: 100 frame, 200 access and load, 300 catalogue, 400 seats and holds, 500 payment, 600 tickets,
// 900 the system itself.
// clang-format off
#define FOYER_ERROR_CODES(X)                                                                                           \
    X(MalformedFrame, 100, "malformed_frame")       X(UnknownKind, 101, "unknown_kind")                                \
    X(WrongType, 102, "wrong_type")                 X(MissingField, 103, "missing_field")                              \
    X(UnknownField, 104, "unknown_field")           X(OutOfRange, 105, "out_of_range")                                 \
    X(FrameTooLarge, 106, "frame_too_large")        X(VersionMismatch, 107, "version_mismatch")                        \
    X(HelloRequired, 108, "hello_required")                                                                            \
    X(Forbidden, 200, "forbidden")                  X(UnknownDevice, 201, "unknown_device")                            \
    X(RateLimited, 202, "rate_limited")             X(Busy, 203, "busy")                                               \
    X(ShuttingDown, 204, "shutting_down")           X(WaitingRoom, 205, "waiting_room")                                \
    X(Paused, 206, "paused")                                                                                           \
    X(NotFound, 300, "not_found")                                                                                      \
    X(SeatTaken, 400, "seat_taken")                 X(SeatUnknown, 401, "seat_unknown")                                \
    X(NoSeatsTogether, 402, "no_seats_together")    X(TooManySeats, 403, "too_many_seats")                             \
    X(TooManyHolds, 404, "too_many_holds")          X(HoldUnknown, 405, "hold_unknown")                                \
    X(HoldExpired, 406, "hold_expired")             X(HoldNotRenewable, 407, "hold_not_renewable")                     \
    X(HoldIsPaying, 408, "hold_is_paying")          X(ShowClosed, 409, "show_closed")                                  \
    X(LoneSeatLeft, 410, "lone_seat_left")          X(SoldOut, 411, "sold_out")                                        \
    X(HoldIsSold, 412, "hold_is_sold")              X(EntryUnknown, 413, "entry_unknown")                              \
    X(EntryNotOffered, 414, "entry_not_offered")    X(AlreadyWaiting, 415, "already_waiting")                          \
    X(WaitlistFull, 416, "waitlist_full")                                                                              \
    X(PaymentDeclined, 500, "payment_declined")     X(AmountMismatch, 501, "amount_mismatch")                          \
    X(PaymentUnknown, 502, "payment_unknown")       X(PriceTypeUnknown, 503, "price_type_unknown")                     \
    X(PaymentReturned, 504, "payment_returned")     X(PromotionUnknown, 505, "promotion_unknown")                      \
    X(PromotionUsedUp, 506, "promotion_used_up")    X(VoucherUnknown, 507, "voucher_unknown")                          \
    X(VoucherExpired, 508, "voucher_expired")       X(VoucherEmpty, 509, "voucher_empty")                              \
    X(CurrencyMismatch, 510, "currency_mismatch")   X(ReservationOver, 511, "reservation_over")                        \
    X(NotRefundable, 512, "not_refundable")                                                                            \
    X(TicketMalformed, 600, "ticket_malformed")     X(TicketKeyUnknown, 601, "ticket_key_unknown")                     \
    X(TicketRevoked, 602, "ticket_revoked")         X(ReferenceMistyped, 603, "reference_mistyped")                    \
    X(TicketUsed, 604, "ticket_used")               X(TicketCancelled, 605, "ticket_cancelled")                        \
    X(ContactInvalid, 606, "contact_invalid")                                                                          \
    X(Internal, 900, "internal")                    X(Unavailable, 901, "unavailable")                                 \
    X(CommandReused, 902, "command_reused")         X(ConnectionLost, 950, "connection_lost")                          \
    X(TimedOut, 951, "timed_out")                   X(BadConfiguration, 970, "bad_configuration")                      \
    X(DatabaseUnusable, 971, "database_unusable")   X(FileUnusable, 972, "file_unusable")                              \
    X(BadSignature, 973, "bad_signature")
// clang-format on

enum class ErrorCode : int {
#define FOYER_ERROR_ENUM(name, number, text) name = number,
    FOYER_ERROR_CODES(FOYER_ERROR_ENUM)
#undef FOYER_ERROR_ENUM
};

// The name on the wire and in SQL, for instance "seat_taken".
QLatin1StringView errorName(ErrorCode code);
std::optional<ErrorCode> errorFromName(QStringView name);
QList<ErrorCode> allErrorCodes();

} // namespace foyer
