#include "server/app/statefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

StateFile::StateFile(const QString &dataDirectory)
    : m_path(QDir(dataDirectory).filePath(u"foyer-server.json"_s))
{
}

StateFile::~StateFile() { remove(); }

Result<Nothing> StateFile::write(const QUrl &webSocket, const QUrl &http)
{
    const QJsonObject state {{u"pid"_s, QCoreApplication::applicationPid()},
                             {u"port"_s, webSocket.port()},
                             {u"httpPort"_s, http.port()},
                             {u"webSocketUrl"_s, webSocket.toString()},
                             {u"httpUrl"_s, http.toString()}};
    QSaveFile file(m_path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(state).toJson()) > 0 && file.commit();
    if (!written)
        return failure(ErrorCode::FileUnusable, u"%1 cannot be written: %2"_s.arg(m_path, file.errorString()));
    m_written = true;
    return Nothing {};
}

void StateFile::remove()
{
    if (std::exchange(m_written, false))
        QFile::remove(m_path);
}

} // namespace foyer::server
