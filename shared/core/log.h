// How Foyer's programs write their log: text for people, or one JSON object a line for machines, on standard error.
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace foyer
{

enum class LogFormat { Text, JsonLines };

// Takes over Qt's message handler for the whole process. Any thread may log afterwards.
void installLog(LogFormat format);

// One line without its end, control characters escaped so that no input can forge a second line.
QByteArray logLine(LogFormat format, QtMsgType type, const QString &category, const QString &message,
                   const QString &time);

} // namespace foyer
