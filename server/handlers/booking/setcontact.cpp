#include "server/handlers/contactfault.h"
#include "server/handlers/handlers.h"
#include "server/handlers/memberofcard.h"
#include "server/storage/database.h"
#include "shared/domain/limits.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/message.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// What is to be written down.
struct Address {
    QString field; // of the message, that it comes from
    QString mail; // empty: none
    QString language;
};

// Where a card is named in place of an address, what is known of its member: who sends it is not told.
Result<Address> addressOf(const protocol::SetContact &asked, Database &database)
{
    if (!asked.member)
        return Address {u"mail"_s, asked.mail.value_or(QString()), asked.language};
    const std::optional<MemberOfCard> member = memberOfCard(*asked.member, database);
    if (asked.mail || !member || member->mail.isEmpty())
        return failure(ErrorCode::ContactInvalid, u"no card with an address"_s, u"member"_s);
    return Address {u"member"_s, member->mail, member->language};
}

// Domain rule 8. Who gives no mail address is limited by his device and address alone.
std::optional<Error> tooManySeats(const protocol::SetContact &asked, const Address &address, HandlerContext &context)
{
    if (address.mail.isEmpty() || mayActAs(context.caller.role, Role::Staff))
        return std::nullopt;
    context.database.run("booking/lock_contact", asked.show, address.mail);
    std::optional<Row> row = context.database.one("booking/seats_of_contact", asked.show, address.mail, asked.hold);
    if (row->next<int>() <= seatsPerContactMax || row->next<bool>())
        return std::nullopt;
    return failure(ErrorCode::TooManySeats, u"at most %1 seats of a show for one address"_s.arg(seatsPerContactMax),
                   address.field);
}
} // namespace

// The job is added whether or not there is a booking yet. So whichever is committed last, this or the booking, leaves a
// job that sees both.
Result<protocol::Done> handle(const protocol::SetContact &asked, HandlerContext &context)
{
    if (const auto fault = faultOfContact(asked.mail, asked.phone, asked.language))
        return *fault;
    Transaction transaction(context.database);
    const Result<Address> address = addressOf(asked, context.database);
    if (!address)
        return address.error();
    if (const auto refusal = tooManySeats(asked, *address, context))
        return *refusal;
    const auto known = context.database.one("booking/set_contact", asked.show, asked.holder, asked.hold, address->mail,
                                            asked.phone.value_or(QString()), address->language);
    if (!known)
        return failure(ErrorCode::HoldUnknown, u"no such hold of this holder"_s, u"hold"_s);
    context.database.run("jobs/add", "deliver"_L1, asked.show, asked.hold, QJsonObject());
    transaction.commit();
    context.services.jobAdded();
    return protocol::Done {};
}

} // namespace foyer::server
