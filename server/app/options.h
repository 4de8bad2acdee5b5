// Every option of the server: its name, what it is for, its default and what values it takes. One table for the
// configuration file, the environment, the flags, --help and --print-config.
#pragma once

#include "shared/core/result.h"

#include <QStringList>

namespace foyer::server
{

struct Option {
    enum class Kind { Text, Address, WebAddress, Number, Switch, Choice };

    QString name; // "data-dir": in the file data-dir=, in the environment FOYER_DATA_DIR, as a flag --data-dir
    QString help;
    QString defaultValue;
    Kind kind = Kind::Text;
    int least = 0; // for numbers
    int most = 0;
    QStringList choices = {};

    QString environmentName() const;
    // The value in its one spelling, or a BadConfiguration that says in a sentence what is wrong.
    Result<QString> checked(const QString &value) const;
};

const QList<Option> &options();
// Null when there is no such option.
const Option *findOption(const QString &name);

// The value without the passwords in it: those of a postgresql:// or http:// URL, and of password=... in a conninfo.
QString withoutSecrets(const QString &value);

} // namespace foyer::server
