// The value added tax that a price contains.
//
// The rule: prices contain the tax. It is taken out of each line of a paper, rounded to the nearest minor unit, a half
// away from zero; the net is what remains. Totals are the sums of their lines. So net and tax add up to the price in
// every line and in every total, and a credit note of the same lines takes back exactly what the invoice said.
#pragma once

#include <QtGlobal>

namespace foyer
{

struct VatSplit {
    qint64 netMinor = 0;
    qint64 vatMinor = 0;

    constexpr qint64 grossMinor() const { return netMinor + vatMinor; }
    constexpr VatSplit &operator+=(const VatSplit &other)
    {
        netMinor += other.netMinor;
        vatMinor += other.vatMinor;
        return *this;
    }
    bool operator==(const VatSplit &) const = default;
};

// basisPoints: hundredths of a percent, 0 or more. A negative amount is what is given back.
constexpr VatSplit splitGross(qint64 grossMinor, int basisPoints)
{
    const qint64 whole = 10'000 + basisPoints;
    const qint64 magnitude = grossMinor < 0 ? -grossMinor : grossMinor;
    // In two steps, since the product may be too large for 64 bits.
    const qint64 ofWholes = magnitude / whole * basisPoints;
    const qint64 ofRest = (magnitude % whole * basisPoints + whole / 2) / whole;
    const qint64 vat = grossMinor < 0 ? -(ofWholes + ofRest) : ofWholes + ofRest;
    return {grossMinor - vat, vat};
}

} // namespace foyer
