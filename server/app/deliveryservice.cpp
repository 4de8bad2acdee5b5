#include "server/app/deliveryservice.h"

#include "server/app/configuration.h"
#include "shared/domain/contact.h"

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
} // namespace

Result<DeliveryParts> deliveryParts(const Configuration &configuration, const TicketSigner &signer)
{
    const QString program = configuration.text(u"press"_s);
    DeliveryParts parts {signer,
                         program.isEmpty() ? QCoreApplication::applicationDirPath() + u"/foyer-press"_s : program,
                         std::nullopt, configuration.text(u"mail-from"_s)};
    if (configuration.text(u"smtp-url"_s).isEmpty())
        return parts;
    const Result<SmtpSettings> smtp = smtpSettings(configuration);
    if (!smtp)
        return smtp.error();
    parts.smtp = *smtp;
    return parts;
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
