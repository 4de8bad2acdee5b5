#include "server/handlers/contactfault.h"

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

std::optional<Error> faultOfContact(const std::optional<QString> &mail, const std::optional<QString> &phone,
                                    const QString &language)
{
    if (mail && !isMailAddress(*mail))
        return invalid(u"mail"_s);
    if (phone && !isPhoneNumber(*phone))
        return invalid(u"phone"_s);
    if (!isLanguageTag(language))
        return invalid(u"language"_s);
    return std::nullopt;
}

} // namespace foyer::server
