// The server's configuration: built-in, overruled by a file, by the environment, by flags; and where each value is
// from.
#pragma once

#include "server/engine/policy.h"
#include "shared/core/log.h"
#include "shared/core/result.h"

#include <QHash>
#include <QStringList>

namespace foyer::server
{

inline constexpr QLatin1StringView configFileDefault("/etc/foyer/foyer.ini"); // read when it is there

enum class Action { Run, PrintConfig, PrintAsyncApi, PrintVersion, PrintHelp };

struct ConfigurationSources {
    QStringList arguments; // without the program's name
    QHash<QString, QString> environment;
    QString defaultFile = configFileDefault;

    static ConfigurationSources ofProcess(const QStringList &arguments);
};

class Configuration
{
public:
    // BadConfiguration with a sentence that names the place when a key or a value is not known.
    static Result<Configuration> read(const ConfigurationSources &sources);

    Action action() const { return m_action; }
    QString text(const QString &option) const;
    int number(const QString &option) const { return text(option).toInt(); }
    bool isOn(const QString &option) const { return text(option) == u"yes"; }
    engine::HoldPolicy holdPolicy() const;
    LogFormat logFormat() const;

    // One line an option: name = value, and where it comes from; without passwords.
    QString print() const;
    static QString help();
    // Variables that begin with FOYER_ and are none of ours; perhaps typing errors.
    QStringList unknownVariables() const { return m_unknownVariables; }

private:
    struct Value {
        QString text;
        QString source;
    };

    Configuration();
    Result<Nothing> set(const QString &name, const QString &value, const QString &source);
    Result<Nothing> readFile(const QString &path, bool mustExist);
    Result<Nothing> readEnvironment(const QHash<QString, QString> &environment);
    Result<Nothing> readFlags(const QHash<QString, QString> &flags);

    Action m_action = Action::Run;
    QHash<QString, Value> m_values;
    QStringList m_unknownVariables;
};

} // namespace foyer::server
