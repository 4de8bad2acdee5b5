// The code of a promotion or a voucher as somebody types it, and which of the two it is.
#pragma once

#include <QString>

namespace foyer
{

inline constexpr int voucherCodeLength = 16; // of A-Z and 2-7 (RFC 4648), so that nobody guesses one

struct TypedCode {
    enum class Kind { Promotion, Voucher };

    Kind kind = Kind::Promotion;
    QString text; // in capitals; empty when nothing was typed
    bool operator==(const TypedCode &) const = default;
};

// A voucher is known by its form: spaces and hyphens do not count, and 0, 1 and 8, which no voucher has, are taken for
// the letters O, I and B that they look like. Everything else is a promotion's.
TypedCode readTypedCode(const QString &typed);

} // namespace foyer
