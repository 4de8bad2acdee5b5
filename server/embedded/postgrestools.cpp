#include "server/embedded/postgrestools.h"

#include "server/embedded/embeddedpostgres.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int versionSecondsMax = 10;

QString printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(versionSecondsMax * 1000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QStringList candidates()
{
    QStringList directories;
    for (int major = postgresMajorMax; major >= postgresMajorMin; --major)
        directories.append(u"/usr/lib/postgresql/%1/bin"_s.arg(major));
    directories.append(printed(u"pg_config"_s, {u"--bindir"_s}));
    return directories;
}

// 0 when there is no PostgreSQL.
int majorVersionIn(const QString &directory)
{
    const QString program = directory + u"/postgres"_s;
    if (directory.isEmpty() || !QFileInfo(program).isExecutable())
        return 0;
    static const QRegularExpression pattern(u"\\(PostgreSQL\\) (\\d+)"_s);
    return pattern.match(printed(program, {u"--version"_s})).captured(1).toInt();
}

// Messages in English, and nothing of the caller's PG* settings.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        if (name.startsWith(u"PG"))
            environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}
} // namespace

Result<PostgresTools> PostgresTools::find(const QString &binDirectory)
{
    QStringList wrong;
    const QStringList directories = binDirectory.isEmpty() ? candidates() : QStringList {binDirectory};
    for (const QString &directory : directories) {
        PostgresTools tools;
        tools.m_directory = directory;
        tools.m_majorVersion = majorVersionIn(directory);
        if (tools.m_majorVersion >= postgresMajorMin && tools.m_majorVersion <= postgresMajorMax)
            return tools;
        if (tools.m_majorVersion > 0)
            wrong.append(u"version %1 in %2"_s.arg(tools.m_majorVersion).arg(directory));
    }
    return failure(ErrorCode::DatabaseUnusable,
                   u"PostgreSQL %1 to %2 is needed (Debian: apt install postgresql); found: %3"_s.arg(postgresMajorMin)
                       .arg(postgresMajorMax)
                       .arg(wrong.isEmpty() ? u"none"_s : wrong.join(u", "_s)));
}

Result<QString> PostgresTools::run(const ClusterUser &user, const QString &program, const QStringList &arguments,
                                   int secondsMax) const
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s); // ours may be closed to the user
    user.apply(process);
    process.start(m_directory + u'/' + program, arguments);
    const bool finished = process.waitForFinished(secondsMax * 1000);
    const QString output = QString::fromUtf8(process.readAll()).trimmed();
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return output;
    return failure(ErrorCode::DatabaseUnusable,
                   u"%1: %2"_s.arg(program, output.isEmpty() ? process.errorString() : output));
}

} // namespace foyer::server
