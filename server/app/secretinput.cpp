#include "server/app/secretinput.h"

#include <QScopeGuard>

#include <array>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

QString readLine()
{
    std::array<char, secretInputMax> line {};
    return std::fgets(line.data(), int(line.size()), stdin) ? QString::fromUtf8(line.data()).trimmed() : QString();
}

QString askUnseen(const QString &question, const termios &before)
{
    termios unseen = before;
    unseen.c_lflag &= tcflag_t(~ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    const auto seenAgain = qScopeGuard([&before] {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    });
    std::fputs(question.toUtf8().constData(), stderr);
    return readLine();
}

} // namespace

Result<QString> readSecret(const QString &question)
{
    termios terminal {};
    const QString secret = ::tcgetattr(STDIN_FILENO, &terminal) == 0 ? askUnseen(question, terminal) : readLine();
    if (secret.isEmpty())
        return failure(ErrorCode::BadConfiguration, u"there is nothing on standard input"_s);
    return secret;
}

} // namespace foyer::server
