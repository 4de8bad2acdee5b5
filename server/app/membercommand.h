// foyer-server member: cards for members, from the command line.
#pragma once

#include "shared/core/result.h"
#include "shared/protocol/members.h"

#include <QStringList>
#include <variant>

namespace foyer::server
{

struct MemberRequest {
    std::variant<protocol::IssueMember, protocol::FindMembers, protocol::RevokeMember> what;
    QString cardFile; // of issue: where the card's code is drawn; empty: nowhere
    QStringList options; // those of the server that say where the database is

    // "issue NAME [--mail ADDRESS] [--language TAG] [--promotion CODE] [--until DATE] [--card FILE.svg]", "find TEXT"
    // or "revoke ID --reason TEXT"; then options. BadConfiguration with a sentence.
    static Result<MemberRequest> read(const QStringList &arguments);
};

// A member in one line, for people.
QString describe(const protocol::FoundMember &member);

// arguments: those after "member". Answers a ConsoleExitCode: exitTrouble where it is refused.
int runMember(const QStringList &arguments);

} // namespace foyer::server
