#include "server/app/deliveryservice.h"

#include "server/app/configuration.h"
#include "server/handlers/handlers.h"
#include "shared/domain/contact.h"
#include "shared/protocol/waitlistaccess.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr qint64 passwordBytesMax = 1024;

Error wrong(const QString &sentence) { return failure(ErrorCode::BadConfiguration, sentence); }

Result<QString> passwordIn(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnusable,
                       u"The password file %1 cannot be read: %2"_s.arg(path, file.errorString()));
    return QString::fromUtf8(file.readLine(passwordBytesMax)).trimmed();
}

Result<SmtpSettings> smtpSettings(const Configuration &configuration)
{
    SmtpSettings smtp;
    smtp.url = configuration.text(u"smtp-url"_s);
    const QUrl url(smtp.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "smtp"_L1 && url.scheme() != "smtps"_L1))
        return wrong(u"smtp-url must be smtp://host:port or smtps://host:port."_s);
    if (!url.userInfo().isEmpty())
        return wrong(u"The mail server's user and password have options of their own; smtp-url must not have them."_s);
    if (!isMailAddress(configuration.text(u"mail-from"_s)))
        return wrong(u"With smtp-url, mail-from must be a mail address."_s);
    const Result<QString> password = passwordIn(configuration.text(u"smtp-password-file"_s));
    if (!password)
        return password.error();
    smtp.user = configuration.text(u"smtp-user"_s);
    smtp.password = *password;
    smtp.tls = url.scheme() == "smtps"_L1 || configuration.text(u"smtp-tls"_s) == "required"_L1;
    if (!smtp.tls && !smtp.user.isEmpty())
        return wrong(u"A password is not sent without TLS: leave smtp-tls required, or smtp-user empty."_s);
    smtp.caFile = configuration.text(u"smtp-ca"_s);
    return smtp;
}

// As for who takes his place along himself.
auto placeLinks(const Services &services)
{
    return [&services](ShowId show, const HolderId &holder, EntryId entry, Database &database) -> Result<QString> {
        Caller caller;
        HandlerContext context {database, services, caller};
        const auto link = handle(protocol::LinkEntry {show, holder, entry}, context);
        return link ? Result(link->url) : link.error();
    };
}

Result<QString> smsDomain(const Configuration &configuration)
{
    const QString domain = configuration.text(u"sms-domain"_s);
    if (domain.isEmpty())
        return domain;
    if (configuration.text(u"smtp-url"_s).isEmpty())
        return wrong(u"sms-domain needs a mail server: smtp-url is empty."_s);
    if (!isMailAddress(u"1@"_s + domain))
        return wrong(u"sms-domain must be a domain, as sms.example.org."_s);
    return domain;
}
} // namespace

Result<DeliveryParts> deliveryParts(const Configuration &configuration, const Services &services)
{
    const QString program = configuration.text(u"press"_s);
    const Result<QString> gateway = smsDomain(configuration);
    if (!gateway)
        return gateway.error();
    DeliveryParts parts {
        services.tickets, program.isEmpty() ? QCoreApplication::applicationDirPath() + u"/foyer-press"_s : program,
        std::nullopt,     configuration.text(u"mail-from"_s),
        *gateway,         placeLinks(services)};
    if (configuration.text(u"smtp-url"_s).isEmpty())
        return parts;
    const Result<SmtpSettings> smtp = smtpSettings(configuration);
    if (!smtp)
        return smtp.error();
    parts.smtp = *smtp;
    return parts;
}

OfferWays offerWays(const Configuration &configuration)
{
    const bool byMail = !configuration.text(u"smtp-url"_s).isEmpty() && !configuration.text(u"public-url"_s).isEmpty();
    return {byMail, byMail && !configuration.text(u"sms-domain"_s).isEmpty()};
}

DeliveryService::DeliveryService(const DeliveryParts &parts, const ConnectionSettings &connection, Metrics &metrics)
    : m_delivery(parts)
    , m_runner({connection, m_delivery.jobLines(), metrics})
{
}

void DeliveryService::stop()
{
    m_delivery.stopSending();
    m_runner.stop();
}

} // namespace foyer::server
