#include "server/app/configuration.h"

#include "server/app/flags.h"
#include "server/app/options.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr QLatin1StringView variablePrefix("FOYER_");
constexpr QLatin1StringView configVariable("FOYER_CONFIG");

Error wrong(const QString &sentence) { return failure(ErrorCode::BadConfiguration, sentence); }
} // namespace

ConfigurationSources ConfigurationSources::ofProcess(const QStringList &arguments)
{
    ConfigurationSources sources {arguments, {}};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        sources.environment.insert(name, environment.value(name));
    return sources;
}

Configuration::Configuration()
{
    for (const Option &option : options())
        m_values.insert(option.name, {option.defaultValue, u"built-in"_s});
}

Result<Configuration> Configuration::read(const ConfigurationSources &sources)
{
    const Result<Flags> flags = parseFlags(sources.arguments);
    if (!flags)
        return flags.error();
    Configuration configuration;
    configuration.m_action = flags->action;

    const QString namedFile =
        flags->configFile.isEmpty() ? sources.environment.value(configVariable) : flags->configFile;
    const QString file = namedFile.isEmpty() ? sources.defaultFile : namedFile;
    if (const auto read = configuration.readFile(file, !namedFile.isEmpty()); !read)
        return read.error();
    if (const auto read = configuration.readEnvironment(sources.environment); !read)
        return read.error();
    if (const auto read = configuration.readFlags(flags->values); !read)
        return read.error();
    return configuration;
}

Result<Nothing> Configuration::set(const QString &name, const QString &value, const QString &source)
{
    const Option *const option = findOption(name);
    if (!option)
        return wrong(u"The option \"%1\" (%2) is not known; --help lists those that are."_s.arg(name, source));
    const Result<QString> checked = option->checked(value);
    if (!checked)
        return wrong(u"The option \"%1\" (%2) is wrong: %3."_s.arg(name, source, checked.error().detail));
    m_values.insert(name, {*checked, source});
    return Nothing {};
}

Result<Nothing> Configuration::readFile(const QString &path, bool mustExist)
{
    const QFileInfo file(path);
    if (!file.exists() && !mustExist)
        return Nothing {};
    if (!file.isFile() || !file.isReadable())
        return wrong(u"The configuration file %1 does not exist or cannot be read."_s.arg(path));
    const QSettings settings(path, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    if (settings.status() != QSettings::NoError)
        return wrong(u"The configuration file %1 is not in INI format."_s.arg(path));
    for (const QString &key : keys) {
        // Qt splits a value at its commas.
        const QString value = settings.value(key).toStringList().join(u',');
        if (const auto result = set(key, value, path); !result)
            return result.error();
    }
    return Nothing {};
}

Result<Nothing> Configuration::readEnvironment(const QHash<QString, QString> &environment)
{
    QHash<QString, QString> names;
    for (const Option &option : options())
        names.insert(option.environmentName(), option.name);
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        if (!it.key().startsWith(variablePrefix) || it.key() == configVariable)
            continue;
        const QString name = names.value(it.key());
        if (name.isEmpty()) {
            m_unknownVariables.append(it.key()); // may belong to another program of Foyer
            continue;
        }
        if (const auto result = set(name, it.value(), u"environment "_s + it.key()); !result)
            return result.error();
    }
    return Nothing {};
}

Result<Nothing> Configuration::readFlags(const QHash<QString, QString> &flags)
{
    for (auto it = flags.begin(); it != flags.end(); ++it)
        if (const auto result = set(it.key(), it.value(), u"flag --"_s + it.key()); !result)
            return result.error();
    return Nothing {};
}

QString Configuration::text(const QString &option) const
{
    Q_ASSERT(m_values.contains(option));
    return m_values.value(option).text;
}

engine::HoldPolicy Configuration::holdPolicy() const
{
    engine::HoldPolicy policy;
    policy.holdSeconds = number(u"hold-seconds"_s);
    policy.renewals = number(u"renewals"_s);
    policy.payingSeconds = number(u"paying-seconds"_s);
    policy.offerSeconds = number(u"offer-seconds"_s);
    policy.offerSecondsAtKiosk = number(u"offer-seconds-at-kiosk"_s);
    policy.refusesLoneSeats = !isOn(u"lone-seats"_s);
    return policy;
}

LogFormat Configuration::logFormat() const
{
    return text(u"log-format"_s) == "json"_L1 ? LogFormat::JsonLines : LogFormat::Text;
}

QString Configuration::print() const
{
    QString lines;
    for (const Option &option : options()) {
        const Value value = m_values.value(option.name);
        lines += u"%1 = %2  (%3)\n"_s.arg(option.name, -24).arg(withoutSecrets(value.text), value.source);
    }
    return lines;
}

QString Configuration::help()
{
    QString lines = u"foyer-server: sells seats. Options may stand in a configuration file (data-dir = ...), in the\n"
                    "environment (FOYER_DATA_DIR) or on the command line, which overrules the others.\n\n"_s;
    for (const Option &option : options()) {
        const QString byDefault = option.defaultValue.isEmpty() ? u"empty"_s : option.defaultValue;
        lines += u"  --%1 %2 (%3)\n"_s.arg(option.name, -26).arg(option.help, byDefault);
    }
    return lines
        + u"\n  --config PATH       configuration file (%1 when it is there)\n"
          "  --print-config      print each option, its value and where it comes from\n"
          "  --print-asyncapi    print the protocol as an AsyncAPI document\n"
          "  --version, --help\n\n"
          "foyer-server payments: what is not at its end of payments, refunds and the work after them.\n"
          "foyer-server payments retry ID, payments close CASE NOTE: tries one again; has a case dealt with.\n"
          "foyer-server audit show ID [--seat N]: who asked when for the seats of a show, and who got them.\n"
          "foyer-server audit check [ID]: whether its log, or that of every show, kept the rules.\n"
          "foyer-server device list | pair CODE --name NAME [--venue ID] | revoke NAME | set NAME KEY=VALUE: kiosks.\n"
          "foyer-server help list: who has called for help at a kiosk.\n"
          "foyer-server help answer ID TEXT: what is shown there.\n"_s.arg(configFileDefault);
}

} // namespace foyer::server
