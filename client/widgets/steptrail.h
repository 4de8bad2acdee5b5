// The steps of a purchase as a trail of marks, with the name of the present one.
#pragma once

#include "client/widgets/themesource.h"

#include <QWidget>

namespace foyer::client
{

class StepTrail : public QWidget
{
    Q_OBJECT
public:
    explicit StepTrail(ThemeSource &themes, QWidget *parent = nullptr);
    void setSteps(const QStringList &names, int current); // current: index into names
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QStringList m_names;
    int m_current = 0;
};

} // namespace foyer::client
