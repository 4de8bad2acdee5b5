// A chip: one showing's time with a line under it (hall, language, "few left"); chosen by touch.
#pragma once

#include "client/widgets/themesource.h"

#include <QAbstractButton>

namespace foyer::client
{

class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(ThemeSource &themes, const QString &text, const QString &detail = {}, QWidget *parent = nullptr);
    // Under the text, smaller. A chip that cannot be had is disabled and says here why ("Sold out").
    void setDetail(const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    ThemeSource &m_themes;
    QString m_detail;
};

} // namespace foyer::client
