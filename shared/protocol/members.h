// Members of a house and their cards: staff issue them, kiosks greet by them.
#pragma once

#include "shared/domain/contact.h"
#include "shared/domain/languagetag.h"
#include "shared/domain/member.h"
#include "shared/domain/typedcode.h"
#include "shared/protocol/message.h"
#include "shared/protocol/reservation.h"

#include <QDate>
#include <optional>

namespace foyer::protocol
{

struct IssuedMember {
    MemberId member;
    QString code; // of the card, which has it as a QR code; told this once

    static constexpr auto fields()
    {
        return std::tuple {field("member", &IssuedMember::member),
                           field("code", &IssuedMember::code, {memberCodeLength, memberCodeLength})};
    }
    bool operator==(const IssuedMember &) const = default;
};

struct IssueMember {
    static constexpr auto kind = "member.issue";
    static constexpr auto about =
        "Takes down a member and makes the code of a card, which nobody can guess and which is told here and never "
        "again. The card may stand for a promotion. Refused with promotion_unknown where there is no such promotion.";
    using Reply = IssuedMember;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString name; // to be greeted with
    std::optional<QString> mail; // an address for tickets
    QString language; // BCP 47: of what is mailed there
    std::optional<QString> promotion; // its code
    std::optional<QDate> validUntil; // the last day of the card; none: until it is revoked

    static constexpr auto fields()
    {
        return std::tuple {field("name", &IssueMember::name, {1, memberNameLengthMax}),
                           field("mail", &IssueMember::mail, {1, mailAddressLengthMax}),
                           field("language", &IssueMember::language, {2, languageTagLengthMax}),
                           field("promotion", &IssueMember::promotion, {1, codeLengthMax}),
                           field("validUntil", &IssueMember::validUntil)};
    }
    bool operator==(const IssueMember &) const = default;
};

struct FoundMember {
    MemberId member;
    QString name;
    std::optional<QString> mail;
    std::optional<QDate> validUntil;
    bool isRevoked = false;

    static constexpr auto fields()
    {
        return std::tuple {field("member", &FoundMember::member),
                           field("name", &FoundMember::name, {1, memberNameLengthMax}),
                           field("mail", &FoundMember::mail, {1, mailAddressLengthMax}),
                           field("validUntil", &FoundMember::validUntil), field("isRevoked", &FoundMember::isRevoked)};
    }
    bool operator==(const FoundMember &) const = default;
};

struct FoundMembers {
    QList<FoundMember> members; // who is one still comes first; then by name

    static constexpr auto fields()
    {
        return std::tuple {field("members", &FoundMembers::members, {0, membersFoundMax})};
    }
    bool operator==(const FoundMembers &) const = default;
};

struct FindMembers {
    static constexpr auto kind = "member.find";
    static constexpr auto about = "Members by a part of their name or address.";
    using Reply = FoundMembers;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString text;

    static constexpr auto fields() { return std::tuple {field("text", &FindMembers::text, {1, mailAddressLengthMax})}; }
    bool operator==(const FindMembers &) const = default;
};

struct RevokeMember {
    static constexpr auto kind = "member.revoke";
    static constexpr auto about =
        "The member's card counts no more: lost, or handed back. Refused with not_found where there is no such member.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    MemberId member;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple {field("member", &RevokeMember::member),
                           field("reason", &RevokeMember::reason, {1, textLengthMax})};
    }
    bool operator==(const RevokeMember &) const = default;
};

struct MemberGreeting {
    QString name;
    bool hasMail = false; // booking.contact can name the card in place of an address
    bool hasPromotion = false; // payment.reserve can name the card in place of a promotion

    static constexpr auto fields()
    {
        return std::tuple {field("name", &MemberGreeting::name, {1, memberNameLengthMax}),
                           field("hasMail", &MemberGreeting::hasMail),
                           field("hasPromotion", &MemberGreeting::hasPromotion)};
    }
    bool operator==(const MemberGreeting &) const = default;
};

struct GreetMember {
    static constexpr auto kind = "member.greet";
    static constexpr auto about =
        "Whom to greet by the card that somebody has brought, and what it is good for; never his address. Refused with "
        "not_found when there is no such card, or it counts no more; after too many that were not found with paused.";
    using Reply = MemberGreeting;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString code;

    static constexpr auto fields()
    {
        return std::tuple {field("code", &GreetMember::code, {memberCodeLength, memberCodeLength})};
    }
    bool operator==(const GreetMember &) const = default;
};

} // namespace foyer::protocol
