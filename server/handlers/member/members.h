// Members as staff look after them, for their messages and for the command line alike.
#pragma once

#include "server/handlers/context.h"
#include "shared/protocol/members.h"

namespace foyer::server
{

// ContactInvalid and PromotionUnknown name the field. They throw DatabaseError.
Result<protocol::IssuedMember> issueMember(const protocol::IssueMember &asked, const Caller &caller,
                                           Database &database);
protocol::FoundMembers findMembers(const protocol::FindMembers &asked, Database &database);
Result<protocol::Done> revokeMember(const protocol::RevokeMember &asked, const Caller &caller, Database &database);

} // namespace foyer::server
