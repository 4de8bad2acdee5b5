#include "client/logic/kiosk/phonenumber.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

QString callingCodeOf(const QTimeZone &zone)
{
    static const QHash<QLocale::Territory, int> codes {{QLocale::Germany, 49},       {QLocale::Austria, 43},
                                                       {QLocale::Switzerland, 41},   {QLocale::Liechtenstein, 423},
                                                       {QLocale::Luxembourg, 352},   {QLocale::France, 33},
                                                       {QLocale::Belgium, 32},       {QLocale::Netherlands, 31},
                                                       {QLocale::UnitedKingdom, 44}, {QLocale::Ireland, 353},
                                                       {QLocale::Spain, 34},         {QLocale::Portugal, 351},
                                                       {QLocale::Italy, 39},         {QLocale::Poland, 48},
                                                       {QLocale::Czechia, 420},      {QLocale::Slovakia, 421},
                                                       {QLocale::Hungary, 36},       {QLocale::Slovenia, 386},
                                                       {QLocale::Croatia, 385},      {QLocale::Denmark, 45},
                                                       {QLocale::Norway, 47},        {QLocale::Sweden, 46},
                                                       {QLocale::Finland, 358},      {QLocale::Greece, 30},
                                                       {QLocale::Turkey, 90},        {QLocale::UnitedStates, 1},
                                                       {QLocale::Canada, 1},         {QLocale::UnitedArabEmirates, 971},
                                                       {QLocale::SaudiArabia, 966},  {QLocale::Egypt, 20},
                                                       {QLocale::China, 86},         {QLocale::Japan, 81},
                                                       {QLocale::Australia, 61}};
    const auto code = zone.isValid() ? codes.constFind(zone.territory()) : codes.cend();
    return code == codes.cend() ? u"+"_s : u"+%1"_s.arg(*code);
}

QString internationalNumber(const QString &typed, const QString &callingCode)
{
    QString digits;
    for (const QChar sign : typed)
        if (sign >= u'0' && sign <= u'9')
            digits += sign;
    const bool isWhole = typed.trimmed().startsWith(u'+');
    const bool isCodeKnown = callingCode.size() > 1;
    if (!isWhole && digits.startsWith("00"_L1))
        return u'+' + digits.mid(2);
    if (!isWhole && digits.startsWith(u'0') && isCodeKnown)
        return callingCode + digits.mid(1);
    const QString withZero = callingCode + u'0';
    const QString number = u'+' + digits;
    return number.startsWith(withZero) && isCodeKnown ? callingCode + number.mid(withZero.size()) : number;
}

} // namespace foyer::client
