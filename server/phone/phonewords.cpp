#include "server/phone/phonewords.h"

#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

PhoneWords englishWords()
{
    PhoneWords words;
    words.tag = u"en"_s;
    words.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    words.dateFormat = u"dddd, d MMMM yyyy"_s;
    words.otherName = u"Deutsch"_s;
    words.otherTag = u"de"_s;
    words.tickets = u"Your tickets"_s;
    words.ticketOf = u"Ticket %1 of %2"_s;
    words.section = u"Section"_s;
    words.row = u"Row"_s;
    words.seat = u"Seat"_s;
    words.entrance = u"Entrance"_s;
    words.reference = u"Booking reference"_s;
    words.total = u"Total"_s;
    words.codeFor = u"QR code of ticket %1 of %2"_s;
    words.calendar = u"Add to calendar"_s;
    words.pdf = u"Save as PDF"_s;
    words.advice =
        u"Show each code at the door. It admits one person once. Take a screenshot to have it without a network."_s;
    words.until = u"This page can be opened until %1."_s;
    words.cancelled = u"This booking is cancelled. It has no tickets that are valid."_s;
    words.unknownTitle = u"There is nothing here"_s;
    words.unknown = u"Please check the link, or scan the code at the kiosk once more."_s;
    words.overTitle = u"This link is no longer valid"_s;
    words.over =
        u"For your safety it worked for a short time only. Kiosk and box office find your tickets by your booking reference."_s;
    words.busyTitle = u"One moment, please"_s;
    words.busy = u"Please try again in a minute."_s;
    return words;
}

PhoneWords germanWords()
{
    PhoneWords words;
    words.tag = u"de"_s;
    words.locale = QLocale(QLocale::German, QLocale::Germany);
    words.dateFormat = u"dddd, d. MMMM yyyy"_s;
    words.otherName = u"English"_s;
    words.otherTag = u"en"_s;
    words.tickets = u"Ihre Karten"_s;
    words.ticketOf = u"Karte %1 von %2"_s;
    words.section = u"Bereich"_s;
    words.row = u"Reihe"_s;
    words.seat = u"Platz"_s;
    words.entrance = u"Eingang"_s;
    words.reference = u"Buchungsnummer"_s;
    words.total = u"Summe"_s;
    words.codeFor = u"QR-Code der Karte %1 von %2"_s;
    words.calendar = u"In den Kalender"_s;
    words.pdf = u"Als PDF sichern"_s;
    words.advice =
        u"Zeigen Sie am Einlass jeden Code. Er lässt eine Person einmal ein. Mit einem Bildschirmfoto haben Sie ihn auch ohne Netz."_s;
    words.until = u"Diese Seite lässt sich bis %1 öffnen."_s;
    words.cancelled = u"Diese Buchung ist storniert. Sie hat keine gültigen Karten."_s;
    words.unknownTitle = u"Hier ist nichts"_s;
    words.unknown = u"Bitte prüfen Sie den Link, oder scannen Sie den Code am Automaten noch einmal."_s;
    words.overTitle = u"Dieser Link gilt nicht mehr"_s;
    words.over =
        u"Zu Ihrer Sicherheit galt er nur kurze Zeit. Automat und Kasse finden Ihre Karten mit der Buchungsnummer."_s;
    words.busyTitle = u"Einen Moment, bitte"_s;
    words.busy = u"Bitte versuchen Sie es in einer Minute noch einmal."_s;
    return words;
}

std::optional<PhoneLanguage> languageOf(QByteArrayView tag)
{
    const QByteArray main =
        tag.first(std::min(tag.size(), tag.indexOf('-') < 0 ? tag.size() : tag.indexOf('-'))).toByteArray().toLower();
    if (main == "de")
        return PhoneLanguage::German;
    if (main == "en")
        return PhoneLanguage::English;
    return std::nullopt;
}

} // namespace

const PhoneWords &phoneWords(PhoneLanguage language)
{
    static const PhoneWords english = englishWords();
    static const PhoneWords german = germanWords();
    switch (language) {
    case PhoneLanguage::English:
        return english;
    case PhoneLanguage::German:
        return german;
    }
    Q_UNREACHABLE();
}

QString phonePriceType(const QString &type, PhoneLanguage language)
{
    static const QHash<QString, std::array<QString, 2>> names {
        {u"adult"_s, {u"Adult"_s, u"Erwachsene"_s}},
        {u"child"_s, {u"Child"_s, u"Kind"_s}},
        {u"student"_s, {u"Student"_s, u"Studierende"_s}},
        {u"senior"_s, {u"Senior"_s, u"Senioren"_s}},
    };
    const auto found = names.constFind(type);
    return found == names.constEnd() ? type : (*found)[size_t(language)];
}

PhoneLanguage phoneLanguage(const QByteArray &asked, const QByteArray &acceptLanguage)
{
    if (const auto wanted = languageOf(asked))
        return *wanted;
    PhoneLanguage best = PhoneLanguage::English;
    double bestWeight = 0;
    for (const QByteArray &range : acceptLanguage.split(',')) {
        const qsizetype weightAt = range.indexOf(";q=");
        const double weight = weightAt < 0 ? 1 : range.mid(weightAt + 3).trimmed().toDouble();
        const auto language = languageOf(range.split(';').constFirst().trimmed());
        if (language && weight > bestWeight) {
            best = *language;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace foyer::server
