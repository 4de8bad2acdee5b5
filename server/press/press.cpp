#include "server/press/press.h"

#include "server/press/presswire.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// Starts the program with one end of a socket as its standard input and output. 0 when it cannot be started.
pid_t spawn(const QString &program, int socket)
{
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files, socket, STDOUT_FILENO);
    // What it has to say stands in its answers; the server's log has a form of its own.
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // The server's threads block signals; the child shall not.
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    QByteArray path = QFile::encodeName(program);
    char *const arguments[] = {path.data(), nullptr};
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, path.constData(), &files, &attributes, arguments, environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    return error == 0 ? pid : 0;
}

void limitWaiting(int socket)
{
    const timeval limit {Press::answerSecondsMax, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}
} // namespace

Press::Press(QString program)
    : m_program(std::move(program))
{
}

Press::~Press() { end(); }

bool Press::start()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    m_pid = spawn(m_program, ends[1]);
    ::close(ends[1]);
    m_socket = ends[0];
    limitWaiting(m_socket);
    if (m_pid != 0)
        return true;
    end();
    return false;
}

// It ends by itself when its input does; one that hangs does not.
void Press::end()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
    if (m_pid == 0)
        return;
    ::kill(m_pid, SIGKILL);
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
    m_pid = 0;
}

bool Press::exchange(const QByteArray &request, QByteArray &answer)
{
    return sendFrame(m_socket, request) && receiveFrame(m_socket, answer);
}

Result<QByteArray> Press::print(const QByteArray &request)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QByteArray answer;
        if (m_pid == 0 && !start())
            return failure(ErrorCode::Unavailable, u"%1 cannot be started"_s.arg(m_program));
        if (exchange(request, answer))
            return readPressAnswer(answer);
        end(); // it may have died long ago: another one is worth a try
    }
    return failure(ErrorCode::Unavailable, u"%1 gave no answer"_s.arg(m_program));
}

PressRoom::PressRoom(QString program)
    : m_program(std::move(program))
{
}

Result<QByteArray> PressRoom::print(const QByteArray &request)
{
    std::unique_ptr<Press> press;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            press = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!press)
        press = std::make_unique<Press>(m_program);
    Result<QByteArray> pdf = press->print(request);
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(press));
    return pdf;
}

} // namespace foyer::server
