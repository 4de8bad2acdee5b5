#include "tests/bench/harness/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

QString shown(double number)
{
    const double size = std::abs(number);
    return QString::number(number, 'f', size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

QString verdict(const Row &row)
{
    if (!row.reached)
        return u"-"_s;
    return *row.reached ? u"reached"_s : u"**not reached**"_s;
}

QString orDash(const QString &text) { return text.isEmpty() ? u"-"_s : text; }

QString line(const Row &row)
{
    return u"| %1 | %2 %3 | %4 | %5 | %6 | %7 |\n"_s.arg(row.row, shown(row.value), row.unit,
                                                         row.ratio ? shown(*row.ratio) : u"-"_s, orDash(row.against),
                                                         orDash(row.goal), verdict(row));
}

QJsonObject toJson(const Row &row)
{
    return {{u"row"_s, row.row},         {u"value"_s, row.value},
            {u"unit"_s, row.unit},       {u"ratio"_s, row.ratio ? QJsonValue(*row.ratio) : QJsonValue()},
            {u"against"_s, row.against}, {u"goal"_s, row.goal}};
}

} // namespace

void Report::add(const Row &row)
{
    m_rows.append(row);
    say(line(row).trimmed());
}

void Report::say(const QString &sentence) { QTextStream(stdout) << sentence << Qt::endl; }

QString Report::table() const
{
    QString text = u"| row | value | ratio | against | goal | |\n|---|---|---|---|---|---|\n"_s;
    for (const Row &row : m_rows)
        text += line(row);
    return text;
}

bool Report::writeJson(const QString &path) const
{
    QJsonArray list;
    for (const Row &row : m_rows)
        list.append(toJson(row));
    const QByteArray json = QJsonDocument(list).toJson();
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
}

double median(QList<double> &values) { return percentile(values, 0.5); }

double percentile(QList<double> &values, double share)
{
    Q_ASSERT(!values.isEmpty());
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(std::ceil(share * double(values.size()))) - 1);
}

} // namespace foyer::bench
