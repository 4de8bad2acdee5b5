// foyer-server.json in the data directory: how others on this machine find a running server.
#pragma once

#include "shared/core/result.h"

#include <QUrl>

namespace foyer::server
{

class StateFile
{
public:
    explicit StateFile(const QString &dataDirectory);
    // Removes the file when it was written.
    ~StateFile();
    Q_DISABLE_COPY_MOVE(StateFile)

    // {"pid", "port", "httpPort", "webSocketUrl", "httpUrl"}; it appears complete or not at all.
    Result<Nothing> write(const QUrl &webSocket, const QUrl &http);
    void remove();

private:
    const QString m_path;
    bool m_written = false;
};

} // namespace foyer::server
