#include "shared/core/log.h"

#include "shared/core/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
LogFormat chosenFormat = LogFormat::Text;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

QString withoutControls(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c.isPrint() || c == u' ')
            safe += c;
        else
            safe += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return safe;
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = SystemClock().nowUtc().toString(Qt::ISODateWithMs);
    const QByteArray line = logLine(chosenFormat, type, QString::fromUtf8(context.category), message, time) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}
} // namespace

void installLog(LogFormat format)
{
    chosenFormat = format;
    qInstallMessageHandler(writeLine);
}

QByteArray logLine(LogFormat format, QtMsgType type, const QString &category, const QString &message,
                   const QString &time)
{
    if (format == LogFormat::JsonLines) {
        const QJsonObject line {
            {u"time"_s, time}, {u"level"_s, levelName(type)}, {u"category"_s, category}, {u"message"_s, message}};
        return QJsonDocument(line).toJson(QJsonDocument::Compact);
    }
    return u"%1 %2 %3: %4"_s.arg(time, levelName(type), category, withoutControls(message)).toUtf8();
}

} // namespace foyer
