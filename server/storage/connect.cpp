#include "server/storage/connect.h"

#include <QMap>
#include <libpq-fe.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
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
    QByteArray options = " -c TimeZone=UTC -c DateStyle=ISO,YMD -c bytea_output=hex -c extra_float_digits=1"
                         " -c client_min_messages=warning";
    if (settings.lane)
        options += " -c enable_seqscan=off -c plan_cache_mode=force_generic_plan";
    if (!settings.role.isEmpty())
        options += " -c role=" + settings.role.toUtf8();
    return options;
}
} // namespace

pg_conn *connectTo(const ConnectionSettings &settings)
{
    QMap<QByteArray, QByteArray> parameters = parsed(settings.conninfo);
    parameters["options"] += sessionOptions(settings);
    parameters["application_name"] = settings.applicationName.toUtf8();
    parameters["client_encoding"] = "UTF8"_ba;
    if (!parameters.contains("connect_timeout"))
        parameters["connect_timeout"] = QByteArray::number(connectSecondsMax);

    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
        keywords.push_back(parameter.key().constData());
        values.push_back(parameter.value().constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);

    pg_conn *connection = PQconnectdbParams(keywords.data(), values.data(), 0);
    if (connection && PQstatus(connection) == CONNECTION_OK)
        return connection;
    const QString reason = connection ? QString::fromUtf8(PQerrorMessage(connection)).trimmed() : u"out of memory"_s;
    PQfinish(connection);
    throw DatabaseError("08001", reason);
}

} // namespace foyer::server
