// What a check found: where, against which rule.
#pragma once

#include <QList>
#include <QString>

namespace foyer::tidy
{

struct Finding {
    QString path;
    int line = 0; // counted from 1
    QString rule; // its name in rules.cpp
    QString message;

    QString toString() const
    {
        return QStringLiteral("%1:%2: %3 [%4]").arg(path, QString::number(line), message, rule);
    }
};

using Findings = QList<Finding>;

} // namespace foyer::tidy
