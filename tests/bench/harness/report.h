// The rows of a bench run: collected, printed as a table and written as JSON.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace foyer::bench
{

struct Row {
    QString row; // what was measured, unique in a run
    double value = 0;
    QString unit;
    std::optional<double> ratio = {}; // value to what it is compared with, measured in the same run
    QString against = {}; // what that is
    QString goal = {}; // in words; empty when there is none
    std::optional<bool> reached = {};
};

class Report
{
public:
    // Also prints it at once, so that a run can be watched.
    void add(const Row &row);
    // A plain sentence, for instance why a row could not be measured.
    static void say(const QString &sentence);

    QString table() const; // as Markdown
    // A list of {row, value, unit, ratio, against, goal}. False when the file cannot be written.
    [[nodiscard]] bool writeJson(const QString &path) const;

private:
    QList<Row> m_rows;
};

// The values are sorted in place. Neither takes an empty list.
double median(QList<double> &values);
double percentile(QList<double> &values, double share);

} // namespace foyer::bench
