#include "server/app/options.h"

#include "server/lanes/lanes.h"
#include "server/transport/transportsettings.h"
#include "shared/domain/limits.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

using Kind = Option::Kind;

constexpr int portMax = 65535;
constexpr int portDefault = 4710;
constexpr int httpPortDefault = 4711;
constexpr int publicHttpPortDefault = 4712;
constexpr int threadsMax = 64;
constexpr int poolThreadsDefault = 4;
constexpr int sessionsLimitMax = 1'000'000;
constexpr int renewalsMax = 10; // domain rule 3: assistive mode

QString number(int value) { return QString::number(value); }

QString defaultDataDirectory()
{
    if (::geteuid() == 0)
        return u"/var/lib/foyer"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/foyer"_s;
}

Option numberOption(const QString &name, const QString &help, int byDefault, int least, int most)
{
    return {name, help, number(byDefault), Kind::Number, least, most};
}

Option choice(const QString &name, const QString &help, const QStringList &choices)
{
    return {name, help, choices.first(), Kind::Choice, 0, 0, choices};
}

QList<Option> makeOptions()
{
    const TransportSettings transport;
    return {
        {u"listen-address"_s, u"address that clients connect to"_s, u"127.0.0.1"_s, Kind::Address},
        numberOption(u"port"_s, u"port of the WebSocket; 0: any that is free"_s, portDefault, 0, portMax),
        {u"http-address"_s, u"address of /healthz, /readyz and /metrics"_s, u"127.0.0.1"_s, Kind::Address},
        numberOption(u"http-port"_s, u"their port; 0: any that is free"_s, httpPortDefault, 0, portMax),
        {u"public-url"_s,
         u"where phones find the pages with their tickets, https://HOST; empty: there are none"_s,
         {},
         Kind::WebAddress},
        {u"public-address"_s, u"address that these pages are served on"_s, u"127.0.0.1"_s, Kind::Address},
        numberOption(u"public-http-port"_s, u"their port; 0: any that is free"_s, publicHttpPortDefault, 0, portMax),
        {u"tls-certificate"_s, u"PEM file: serve with TLS only, on all ports; empty: without"_s, {}},
        {u"tls-key"_s, u"PEM file with the private key of the certificate"_s, {}},
        {u"allowed-origins"_s, u"origins of web pages that may connect, separated by commas"_s, {}},
        {u"data-dir"_s, u"where the server keeps its files and its private PostgreSQL"_s, defaultDataDirectory()},
        {u"database"_s, u"conninfo of an existing PostgreSQL; empty: a private one in the data directory"_s, {}},
        {u"database-owner"_s, u"conninfo of the login that migrates it; empty: the same as database"_s, {}},
        {u"gateway-url"_s, u"URL of the payment gateway, stripe:URL for Stripe; empty: nothing can be paid"_s, {}},
        {u"stripe-key-file"_s, u"file with Stripe's secret key, which only its owner may read"_s, {}},
        {u"stripe-webhook-secret-file"_s, u"the same for the secret of /webhooks/stripe; empty: there is none"_s, {}},
        {u"smtp-url"_s, u"mail server, smtp://host:port or smtps://host; empty: no mail is sent"_s, {}},
        choice(u"smtp-tls"_s, u"whether smtp:// must go on in TLS; off only for a server on the same machine"_s,
               {u"required"_s, u"off"_s}),
        {u"smtp-ca"_s, u"PEM file with whom to trust for it; empty: whom the system trusts"_s, {}},
        {u"smtp-user"_s, u"name to log in with at the mail server; empty: no login"_s, {}},
        {u"smtp-password-file"_s, u"file whose first line is the password"_s, {}},
        {u"mail-from"_s, u"address that mails come from"_s, {}},
        {u"sms-domain"_s,
         u"domain of a gateway that sends mails to NUMBER@DOMAIN on as short messages; empty: none"_s,
         {}},
        {u"press"_s, u"program that draws tickets and invoices; empty: foyer-press beside the server"_s, {}},
        numberOption(u"io-threads"_s, u"threads that own connections of clients"_s, 1, 1, threadsMax),
        numberOption(u"pool-threads"_s, u"threads and database connections for most requests"_s, poolThreadsDefault, 1,
                     threadsMax),
        numberOption(u"lanes"_s, u"threads and database connections for what contends for seats"_s, lanesDefault, 1,
                     threadsMax),
        numberOption(u"sessions-max"_s, u"connections of clients at one time"_s, transport.sessionsMax, 1,
                     sessionsLimitMax),
        numberOption(u"sessions-per-address-max"_s, u"of them from one address"_s, transport.sessionsPerAddressMax, 1,
                     sessionsLimitMax),
        numberOption(u"hold-seconds"_s, u"how long a hold lives"_s, holdSecondsDefault, 1, holdTotalSecondsMax),
        numberOption(u"renewals"_s, u"how often a hold may be renewed"_s, holdRenewalsDefault, 0, renewalsMax),
        numberOption(u"paying-seconds"_s, u"how long a payment may take"_s, payingSecondsMin, 1, holdTotalSecondsMax),
        numberOption(u"offer-seconds"_s, u"how long seats wait for whom the waitlist offers them to"_s, offerSeconds, 1,
                     holdTotalSecondsMax),
        numberOption(u"offer-seconds-at-kiosk"_s, u"the same for who stands at the kiosk"_s, offerSecondsAtKiosk, 1,
                     holdTotalSecondsMax),
        {u"lone-seats"_s, u"let customers leave a single seat beside them where they could choose otherwise"_s, u"no"_s,
         Kind::Switch},
        choice(u"log-format"_s, u"text for people, json for machines"_s, {u"text"_s, u"json"_s}),
        choice(u"log-level"_s, u"the least that is logged"_s, {u"info"_s, u"debug"_s, u"warning"_s}),
        {u"hoarding-limits"_s, u"limit how fast one device or address takes holds, and how many"_s, u"yes"_s,
         Kind::Switch},
        {u"demo"_s, u"load the demo chain and pair a kiosk with it"_s, u"no"_s, Kind::Switch},
    };
}

Error wrongValue(const QString &sentence) { return failure(ErrorCode::BadConfiguration, sentence); }

} // namespace

QString Option::environmentName() const { return u"FOYER_"_s + QString(name).replace(u'-', u'_').toUpper(); }

Result<QString> Option::checked(const QString &value) const
{
    switch (kind) {
    case Kind::Text:
        return value;
    case Kind::Address:
        if (QHostAddress(value).isNull())
            return wrongValue(u"\"%1\" is no IP address"_s.arg(value));
        return value;
    case Kind::WebAddress: {
        const QUrl url(value, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!value.isEmpty() && (!isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()))
            return wrongValue(u"\"%1\" is no https:// address"_s.arg(value));
        return value;
    }
    case Kind::Number: {
        bool isNumber = false;
        const int parsed = value.toInt(&isNumber);
        if (!isNumber || parsed < least || parsed > most)
            return wrongValue(u"\"%1\" is no whole number from %2 to %3"_s.arg(value).arg(least).arg(most));
        return QString::number(parsed);
    }
    case Kind::Switch:
        if (QStringList {u"yes"_s, u"true"_s, u"on"_s, u"1"_s}.contains(value))
            return u"yes"_s;
        if (QStringList {u"no"_s, u"false"_s, u"off"_s, u"0"_s}.contains(value))
            return u"no"_s;
        return wrongValue(u"\"%1\" is neither yes nor no"_s.arg(value));
    case Kind::Choice:
        if (!choices.contains(value))
            return wrongValue(u"\"%1\" is none of %2"_s.arg(value, choices.join(u", "_s)));
        return value;
    }
    Q_UNREACHABLE();
}

const QList<Option> &options()
{
    static const QList<Option> table = makeOptions();
    return table;
}

const Option *findOption(const QString &name)
{
    for (const Option &option : options())
        if (option.name == name)
            return &option;
    return nullptr;
}

QString withoutSecrets(const QString &value)
{
    static const QRegularExpression inUrl(u"(://[^:/@?]*:)[^/?]*@"_s);
    static const QRegularExpression inWords(u"(password=)('(?:[^'\\\\]|\\\\.)*'|[^ &]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QString(value).replace(inUrl, u"\\1***@"_s).replace(inWords, u"\\1***"_s);
}

} // namespace foyer::server
