#include "shared/core/moneytext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr QChar noBreakSpace(0x00A0);

// ISO 4217, those that have not two digits.
constexpr std::array withoutDigits {"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1,
                                    "KMF"_L1, "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "UYI"_L1,
                                    "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
constexpr std::array withThreeDigits {"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
constexpr std::array withFourDigits {"CLF"_L1, "UYW"_L1};

QString symbolOf(const QString &currency, const QLocale &locale)
{
    if (currency == "EUR"_L1)
        return u"€"_s;
    return locale.currencySymbol(QLocale::CurrencyIsoCode) == currency ? locale.currencySymbol() : currency;
}

// The amount without sign and currency, for instance "1.234,50".
QString numberText(quint64 minor, int digits, const QLocale &locale)
{
    quint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const QString whole = locale.toString(minor / unit);
    if (digits == 0)
        return whole;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString rest = plain.toString(minor % unit);
    const QString padding = locale.zeroDigit().repeated(digits - rest.size() / locale.zeroDigit().size());
    return whole + locale.decimalPoint() + padding + rest;
}
} // namespace

int currencyDigits(QStringView currency)
{
    const auto isOneOf = [currency](const auto &list) {
        return std::any_of(list.begin(), list.end(), [currency](QLatin1StringView code) { return code == currency; });
    };
    if (isOneOf(withoutDigits))
        return 0;
    if (isOneOf(withThreeDigits))
        return 3;
    return isOneOf(withFourDigits) ? 4 : 2;
}

QString moneyText(const Money &money, const QLocale &locale)
{
    const bool negative = money.minor < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    // The locale writes plus or minus one with the symbol where it belongs; the true number then takes the one's place.
    QString text = locale.toCurrencyString(qlonglong(negative ? -1 : 1), symbolOf(money.currency, locale));
    const QString one = locale.toString(1);
    qsizetype at = text.indexOf(one);
    Q_ASSERT(at >= 0);
    const qsizetype end = at + one.size();
    if (end < text.size() && text[end].isLetter())
        text.insert(end, noBreakSpace);
    if (at > 0 && text[at - 1].isLetter())
        text.insert(at++, noBreakSpace);
    return text.replace(at, one.size(), numberText(magnitude, currencyDigits(money.currency), locale));
}

} // namespace foyer
