// A page longer than the screen: it follows the finger or the wheel, and two buttons page it for who cannot drag.
#pragma once

#include "client/widgets/themesource.h"

#include <QScrollArea>

namespace foyer::client
{

class IconButton;

class TouchScroll : public QScrollArea
{
    Q_OBJECT
public:
    // content: its height follows from the width it gets. Becomes a child.
    TouchScroll(ThemeSource &themes, QWidget *content, QWidget *parent = nullptr);
    void setButtonNames(const QString &up, const QString &down);
    void toTop();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void page(int direction);
    void fit();
    void place();

    ThemeSource &m_themes;
    IconButton *m_up;
    IconButton *m_down;
};

} // namespace foyer::client
