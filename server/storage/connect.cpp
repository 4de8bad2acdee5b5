#include "server/storage/connect.h"

#include <QMap>
#include <QSqlDatabase>
#include <QStringList>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// A peer that has vanished without a word is given up after some eight seconds, not after the quarter of an hour that
// TCP would wait. Unix sockets pass over all but the first.
const QMap<QByteArray, QByteArray> networkDefaults {
    {"connect_timeout", QByteArray::number(connectSecondsMax)},
    {"keepalives_idle", "5"},
    {"keepalives_interval", "1"},
    {"keepalives_count", "3"},
    {"tcp_user_timeout", "5000"},
};

QMap<QByteArray, QByteArray> parsed(const QString &conninfo)
{
    char *reason = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(conninfo.toUtf8().constData(), &reason), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> text(reason, PQfreemem);
    if (!options)
        throw DatabaseError("08001", QString::fromUtf8(text.get()).trimmed());
    QMap<QByteArray, QByteArray> parameters;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option)
        if (option->val)
            parameters.insert(option->keyword, option->val);
    return parameters;
}

// Session settings travel with the start-up packet, so that they cost no round trip and cannot be forgotten.
QByteArray sessionOptions(const ConnectionSettings &settings)
{
    QByteArray options = " -c TimeZone=UTC -c extra_float_digits=1"
                         " -c client_min_messages=warning";
    if (settings.lane)
        options +=
            " -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off"
            " -c cpu_tuple_cost=10 -c cpu_index_tuple_cost=10"; // a row costs more than a page: the fewest are read
    if (!settings.role.isEmpty())
        options += " -c role=" + settings.role.toUtf8();
    return options;
}
// The driver parts options at each semicolon, whatever the quotes say.
QString option(const QByteArray &key, QByteArray value)
{
    if (value.contains(';'))
        throw DatabaseError("08001", u"the database's %1 must not hold a semicolon"_s.arg(QString::fromUtf8(key)));
    value.replace('\\', "\\\\").replace('\'', "\\'");
    return QString::fromUtf8(key + "='" + value + '\'');
}
} // namespace

void prepareConnection(QSqlDatabase &connection, const ConnectionSettings &settings)
{
    QMap<QByteArray, QByteArray> parameters = parsed(settings.conninfo);
    parameters["options"] += sessionOptions(settings);
    parameters["application_name"] = settings.applicationName.toUtf8();
    for (auto preset = networkDefaults.cbegin(); preset != networkDefaults.cend(); ++preset)
        if (!parameters.contains(preset.key()))
            parameters.insert(preset.key(), preset.value());
    connection.setHostName(QString::fromUtf8(parameters.take("host")));
    connection.setDatabaseName(QString::fromUtf8(parameters.take("dbname")));
    connection.setUserName(QString::fromUtf8(parameters.take("user")));
    connection.setPassword(QString::fromUtf8(parameters.take("password")));
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision); // a numeric is read exactly, or refused

    QStringList options;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter)
        options.append(option(parameter.key(), parameter.value()));
    connection.setConnectOptions(options.join(u';'));
}

} // namespace foyer::server
