// The words of the pages for phones, which no client words for us.
#pragma once

#include <QLocale>
#include <QString>

namespace foyer::server
{

enum class PhoneLanguage { English, German };

struct PhoneWords {
    QString tag; // BCP 47, of the page
    QLocale locale; // how dates, times and money are written
    QString dateFormat; // of QLocale
    QString otherName, otherTag; // the language to change to
    QString tickets; // the page's name
    QString ticketOf; // %1 of %2
    QString section, row, seat, entrance, reference, total;
    QString codeFor; // what the code is, for those who do not see it: %1 of %2
    QString calendar, pdf;
    QString advice;
    QString until; // %1: a time
    QString cancelled;
    QString unknownTitle, unknown, overTitle, over, busyTitle, busy;
};

const PhoneWords &phoneWords(PhoneLanguage language);
// In the customer's words: "Adult".
QString phonePriceType(const QString &type, PhoneLanguage language);
// The first of ours in what the browser prefers (RFC 9110, 12.5.4), else English.
PhoneLanguage phoneLanguage(const QByteArray &asked, const QByteArray &acceptLanguage);

} // namespace foyer::server
