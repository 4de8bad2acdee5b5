#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/domain/contact.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// As far as it tells languages and countries apart (RFC 5646).
bool isLanguageTag(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return pattern.match(text).hasMatch();
}

Error invalid(const QString &field) { return failure(ErrorCode::ContactInvalid, u"no such address"_s, field); }
} // namespace

// The job is added whether or not there is a booking yet. So whichever is committed last, this or the booking, leaves a
// job that sees both.
Result<protocol::Done> handle(const protocol::SetContact &asked, HandlerContext &context)
{
    if (asked.mail && !isMailAddress(*asked.mail))
        return invalid(u"mail"_s);
    if (asked.phone && !isPhoneNumber(*asked.phone))
        return invalid(u"phone"_s);
    if (!isLanguageTag(asked.language))
        return invalid(u"language"_s);
    Transaction transaction(context.database);
    const auto known =
        context.database.one("booking/set_contact", asked.show, asked.holder, asked.hold,
                             asked.mail.value_or(QString()), asked.phone.value_or(QString()), asked.language);
    if (!known)
        return failure(ErrorCode::HoldUnknown, u"no such hold of this holder"_s, u"hold"_s);
    context.database.run("jobs/add", "deliver"_L1, asked.show, asked.hold, QJsonObject());
    transaction.commit();
    context.services.jobAdded();
    return protocol::Done {};
}

} // namespace foyer::server
