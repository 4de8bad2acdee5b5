// Today and the six days after it, side by side.
#pragma once

#include "client/widgets/themesource.h"

#include <QDate>
#include <QWidget>

namespace foyer::client
{

class TileButton;

class DayStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int daysShown = 7;

    explicit DayStrip(ThemeSource &themes, QWidget *parent = nullptr);
    void setDays(QDate today, QDate chosen);

signals:
    void chosen(QDate day);

private:
    QList<TileButton *> m_days;
    QDate m_today;
};

} // namespace foyer::client
