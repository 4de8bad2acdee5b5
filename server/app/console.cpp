#include "server/app/console.h"

#include "server/app/configuration.h"
#include "server/app/databasehome.h"
#include "server/app/options.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

void printLine(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

int complain(int exitCode, const QString &sentence)
{
    printLine(stderr, u"foyer-server: "_s + sentence);
    return exitCode;
}

std::optional<QString> takeWord(QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first().startsWith("--"_L1))
        return std::nullopt;
    return arguments.takeFirst();
}

Caller commandLineCaller() { return {Role::Admin, commandLineActor}; }

std::optional<QString> takeValue(QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return std::nullopt;
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

int lookIntoDatabase(const QStringList &options, const QString &usage, const std::function<int(Database &)> &look)
{
    const Result<Configuration> configuration = Configuration::read(ConfigurationSources::ofProcess(options));
    if (!configuration)
        return complain(exitWrongRequest, configuration.error().detail);
    if (configuration->action() != Action::Run)
        return complain(exitWrongRequest, usage);

    DatabaseHome home(*configuration);
    if (const auto joined = home.join(); !joined)
        return complain(exitCannotLook, joined.error().detail);
    int exitCode = exitCannotLook;
    try {
        Database database(home.serverConnection());
        database.open();
        exitCode = look(database);
    } catch (const DatabaseError &error) {
        complain(exitCannotLook, u"The database cannot be used: %1"_s.arg(withoutSecrets(error.text())));
    }
    home.stop();
    return exitCode;
}

} // namespace foyer::server
