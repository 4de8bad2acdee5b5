// Whom the code of a card stands for: what kiosks, reservations and contacts have in common.
#pragma once

#include "server/storage/database.h"

#include <QString>
#include <optional>

namespace foyer::server
{

struct MemberOfCard {
    QString name;
    QString mail; // empty: none is known
    QString language; // of what is mailed there
    std::optional<QString> promotion; // that the card stands for
};

// What is stored of a code.
QByteArray memberCodeHash(const QString &code);

// However the code was typed. Nothing for a card that is unknown, has ended or is revoked, and for what is no card's
// code.
std::optional<MemberOfCard> memberOfCard(const QString &typed, Database &database);

} // namespace foyer::server
