// The eight characters by which people name a booking: read out, typed, mistyped, and then noticed to be so.
//
// Crockford's Base32 alphabet (no I, L, O, U). Seven characters carry 35 bits, the eighth checks them: with each
// character a number of the field GF(32), the sum of w(i) * c(i) over all eight is 0, where the weights w(i) = 2^i are
// all different and none is 0. (A Reed-Solomon code with one check symbol.) One wrong character changes the sum by w *
// difference, two exchanged ones, adjacent or not, by the product of two differences: never 0 in a field, so both are
// always detected. Sums modulo 37 would need check characters outside the alphabet, sums modulo 31 would take 0 for Z.
#pragma once

#include "shared/core/result.h"

#include <QString>

namespace foyer
{

class BookingReference
{
public:
    static constexpr int length = 8;
    static constexpr int randomBits = 35;

    // Makes a reference of the lowest 35 bits: hand in random ones, so that references cannot be guessed.
    static BookingReference fromRandomBits(quint64 bits);
    // Forgives spaces, dashes, lower case, o for 0, i and l for 1. ReferenceMistyped when it still cannot be right.
    static Result<BookingReference> fromTyped(QStringView typed);

    // As it is stored, for instance "7KQ2M0XA".
    const QString &text() const { return m_text; }
    // As people read it, for instance "7KQ2-M0XA".
    QString grouped() const { return m_text.first(length / 2) + u'-' + m_text.last(length / 2); }

    bool operator==(const BookingReference &) const = default;

private:
    explicit BookingReference(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace foyer
