#include "shared/terminal/terminalline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
QJsonObject toJson(const Money &money) { return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency}}; }

Money moneyFrom(const QJsonValue &json) { return {json["minor"_L1].toInteger(), json["currency"_L1].toString()}; }
} // namespace

QByteArray toLine(const TerminalLine &line)
{
    QJsonObject object {{u"kind"_s, line.kind}};
    if (line.id != 0)
        object.insert(u"id"_s, line.id);
    if (line.attempt.isValid())
        object.insert(u"attempt"_s, line.attempt.toString());
    if (!line.amount.currency.isEmpty())
        object.insert(u"amount"_s, toJson(line.amount));
    if (!line.word.isEmpty())
        object.insert(u"word"_s, line.word);
    if (line.count != 0)
        object.insert(u"count"_s, line.count);
    QJsonArray totals;
    for (const Money &total : line.totals)
        totals.append(toJson(total));
    if (!totals.isEmpty())
        object.insert(u"totals"_s, totals);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<TerminalLine> terminalLineFrom(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    TerminalLine line;
    line.id = object["id"_L1].toInt();
    line.kind = object["kind"_L1].toString();
    line.attempt = AttemptId(QUuid::fromString(object["attempt"_L1].toString()));
    line.amount = moneyFrom(object["amount"_L1]);
    line.word = object["word"_L1].toString();
    line.count = object["count"_L1].toInt();
    const QJsonArray totals = object["totals"_L1].toArray();
    for (const QJsonValue &total : totals)
        line.totals.append(moneyFrom(total));
    return line.kind.isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace foyer
