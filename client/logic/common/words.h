// The words for what the server says in codes: whole sentences that tell the customer what happened and what to do.
#pragma once

#include "shared/core/result.h"

#include <QCoreApplication>

namespace foyer::client
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::Words)
public:
    // For the screen of a customer; faults of programs are not explained, only what to do now.
    static QString errorSentence(const Error &error);
    // "Row G, seat 12, free", with the comma of the language.
    static QString listed(const QStringList &parts);
    // "Row G, seat 12; Row H, seat 1": of parts that are lists themselves.
    static QString listedApart(const QStringList &parts);
    // "Adult"; a type that has no word here is shown by its key.
    static QString priceType(const QString &key);

private:
    static QString seatSentence(const Error &error);
    static QString bookingSentence(const Error &error);
    static QString memberSentence(const Error &error);
    static QString paymentSentence(const Error &error);
    static QString systemSentence(const Error &error);
};

} // namespace foyer::client
