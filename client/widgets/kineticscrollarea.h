// A scroll area for fingers: it is pushed, and a button says that more stands below and goes there without pushing.
#pragma once

#include "client/widgets/themesource.h"

#include <QScrollArea>

namespace foyer::client
{

class SecondaryButton;

class KineticScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit KineticScrollArea(ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    ThemeSource &m_themes;
    SecondaryButton *m_more; // a tap in place of a drag (WCAG 2.2, 2.5.7)
};

} // namespace foyer::client
