#include "server/handlers/memberofcard.h"

#include "shared/domain/typedcode.h"

#include <QCryptographicHash>

namespace foyer::server
{

QByteArray memberCodeHash(const QString &code)
{
    return QCryptographicHash::hash(code.toLatin1(), QCryptographicHash::Sha256);
}

std::optional<MemberOfCard> memberOfCard(const QString &typed, Database &database)
{
    const TypedCode code = readTypedCode(typed);
    if (code.kind != TypedCode::Kind::Member)
        return std::nullopt;
    std::optional<Row> row = database.one("member/by_card", memberCodeHash(code.text));
    if (!row)
        return std::nullopt;
    MemberOfCard member;
    member.name = row->next<QString>();
    member.mail = row->next<QString>();
    member.language = row->next<QString>();
    member.promotion = row->next<std::optional<QString>>();
    return member;
}

} // namespace foyer::server
