#include "server/app/flags.h"

#include "server/app/options.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

const QHash<QString, Action> &actions()
{
    static const QHash<QString, Action> table {{u"--print-config"_s, Action::PrintConfig},
                                               {u"--print-asyncapi"_s, Action::PrintAsyncApi},
                                               {u"--version"_s, Action::PrintVersion},
                                               {u"--help"_s, Action::PrintHelp},
                                               {u"-h"_s, Action::PrintHelp}};
    return table;
}

Error wrongFlag(const QString &sentence) { return failure(ErrorCode::BadConfiguration, sentence); }

} // namespace

Result<Flags> parseFlags(const QStringList &arguments)
{
    Flags flags;
    QStringList left = arguments;
    while (!left.isEmpty()) {
        const QString argument = left.takeFirst();
        if (const auto action = actions().constFind(argument); action != actions().constEnd()) {
            flags.action = *action;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0).mid(2);
        const Option *const option = argument.startsWith("--"_L1) ? findOption(name) : nullptr;
        if (!option && name != "config"_L1)
            return wrongFlag(u"The argument \"%1\" is not known; --help lists those that are."_s.arg(argument));

        QString value;
        if (argument.contains(u'='))
            value = argument.section(u'=', 1);
        else if (option && option->kind == Option::Kind::Switch)
            value = u"yes"_s;
        else if (left.isEmpty())
            return wrongFlag(u"The argument \"%1\" needs a value."_s.arg(argument));
        else
            value = left.takeFirst();

        if (option)
            flags.values.insert(name, value);
        else
            flags.configFile = value;
    }
    return flags;
}

} // namespace foyer::server
