#include "server/handlers/member/members.h"

#include "server/handlers/handlers.h"
#include "server/handlers/memberofcard.h"
#include "shared/core/base32.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr int memberCodeBytes = 10; // 80 random bits
static_assert(1 + memberCodeBytes * 8 / 5 == memberCodeLength);

QString newMemberCode()
{
    QByteArray bytes(memberCodeBytes, Qt::Uninitialized);
    ::randombytes_buf(bytes.data(), size_t(bytes.size()));
    return u'M' + QString::fromLatin1(toBase32(bytes));
}

// As it is kept.
std::optional<QString> promotionCode(const std::optional<QString> &typed)
{
    return typed ? std::optional(readTypedCode(*typed).text) : std::nullopt;
}

} // namespace

Result<protocol::IssuedMember> issueMember(const protocol::IssueMember &asked, const Caller &caller, Database &database)
{
    if (asked.name.trimmed().isEmpty())
        return failure(ErrorCode::OutOfRange, u"nobody is greeted by nothing"_s, u"name"_s);
    if (asked.mail && !isMailAddress(*asked.mail))
        return failure(ErrorCode::ContactInvalid, u"no such address"_s, u"mail"_s);
    if (!isLanguageTag(asked.language))
        return failure(ErrorCode::ContactInvalid, u"no such language"_s, u"language"_s);
    const QString code = newMemberCode();
    std::optional<Row> row =
        database.one("member/issue", memberCodeHash(code), asked.name.trimmed(), asked.mail.value_or(QString()),
                     asked.language, promotionCode(asked.promotion), asked.validUntil, caller.device);
    if (!row)
        return failure(ErrorCode::PromotionUnknown, u"no such promotion"_s, u"promotion"_s);
    return protocol::IssuedMember {row->next<MemberId>(), code};
}

protocol::FoundMembers findMembers(const protocol::FindMembers &asked, Database &database)
{
    protocol::FoundMembers found;
    for (Row row : database.run("member/find", asked.text.trimmed(), membersFoundMax)) {
        protocol::FoundMember member;
        member.member = row.next<MemberId>();
        member.name = row.next<QString>();
        member.mail = row.next<std::optional<QString>>();
        member.validUntil = row.next<std::optional<QDate>>();
        member.isRevoked = row.next<bool>();
        found.members.append(member);
    }
    return found;
}

Result<protocol::Done> revokeMember(const protocol::RevokeMember &asked, const Caller &caller, Database &database)
{
    if (!database.one("member/revoke", asked.member, asked.reason, caller.device))
        return failure(ErrorCode::NotFound, u"no such member"_s, u"member"_s);
    return protocol::Done {};
}

Result<protocol::IssuedMember> handle(const protocol::IssueMember &asked, HandlerContext &context)
{
    return issueMember(asked, context.caller, context.database);
}

Result<protocol::FoundMembers> handle(const protocol::FindMembers &asked, HandlerContext &context)
{
    return findMembers(asked, context.database);
}

Result<protocol::Done> handle(const protocol::RevokeMember &asked, HandlerContext &context)
{
    return revokeMember(asked, context.caller, context.database);
}

Result<protocol::MemberGreeting> handle(const protocol::GreetMember &asked, HandlerContext &context)
{
    const std::optional<MemberOfCard> member = memberOfCard(asked.code, context.database);
    if (!member)
        return failure(ErrorCode::NotFound, u"no card that counts has this code"_s, u"code"_s);
    return protocol::MemberGreeting {member->name, !member->mail.isEmpty(), member->promotion.has_value()};
}

} // namespace foyer::server
