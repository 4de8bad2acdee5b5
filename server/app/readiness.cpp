#include "server/app/readiness.h"

#include "server/storage/migrator.h"
#include "server/storage/pool.h"
#include "server/storage/sqlfile.h"

#include <chrono>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
QString askDatabase(Database &database)
{
    try {
        const auto known = sqlFilesBelow(sqlRoot, u"migrations"_s).size();
        return database.run("migrator/recorded").size() < known ? u"the schema is older than this server"_s : QString();
    } catch (const DatabaseError &) {
        return u"the database does not answer"_s;
    }
}
} // namespace

QString Readiness::notReadyBecause() const
{
    if (m_stopping)
        return u"the server is stopping"_s;
    const auto answer = std::make_shared<std::promise<QString>>();
    std::future<QString> future = answer->get_future();
    if (!m_pool.submit([answer](Database &database) { answer->set_value(askDatabase(database)); }))
        return u"too much is waiting for the database"_s;
    if (future.wait_for(std::chrono::milliseconds(databaseAnswerMsMax)) != std::future_status::ready)
        return u"the database is too slow"_s;
    return future.get();
}

} // namespace foyer::server
