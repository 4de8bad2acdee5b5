// A foyer-press that runs, and is started again when it does not.
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <mutex>
#include <sys/types.h>
#include <vector>

namespace foyer::server
{

// Belongs to one thread at a time, which waits while it draws.
class Press
{
public:
    static constexpr int answerSecondsMax = 20;

    // program: the path of foyer-press. It is started when it is first needed.
    explicit Press(QString program);
    ~Press(); // ends it
    Q_DISABLE_COPY_MOVE(Press)

    // request: pressRequest(). OutOfRange when it cannot be drawn; Unavailable when no process could be had or it died
    // twice over it.
    Result<QByteArray> print(const QByteArray &request);

private:
    bool start();
    void end();
    bool exchange(const QByteArray &request, QByteArray &answer);

    const QString m_program;
    pid_t m_pid = 0; // 0: does not run
    int m_socket = -1;
};

// As many presses as there are threads that print at the same time.
class PressRoom
{
public:
    explicit PressRoom(QString program);

    Result<QByteArray> print(const QByteArray &request);

private:
    const QString m_program;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Press>> m_idle;
};

} // namespace foyer::server
