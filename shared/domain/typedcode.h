// The code of a promotion, a voucher or a member's card as somebody types it, and which of them it is.
#pragma once

#include <QString>

namespace foyer
{

inline constexpr int voucherCodeLength = 16; // of A-Z and 2-7 (RFC 4648), so that nobody guesses one
inline constexpr int memberCodeLength = 17; // an M, and then as much

struct TypedCode {
    enum class Kind { Promotion, Voucher, Member };

    Kind kind = Kind::Promotion;
    QString text; // in capitals; empty when nothing was typed
    bool operator==(const TypedCode &) const = default;
};

// Vouchers and cards are known by their form: spaces and hyphens do not count, and 0, 1 and 8, which none of them has,
// are taken for the letters O, I and B that they look like. Everything else is a promotion's.
TypedCode readTypedCode(const QString &typed);

// As people read it: "M-ABCD-EFGH-2345-67AB".
QString groupedMemberCode(const QString &code);

} // namespace foyer
