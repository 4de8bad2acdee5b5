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
    void toTop();
    // Whatever scrolls round it shows what begins there.
    static void bringToTop(const QWidget *content);
    // As long as its content, and the page scrolls instead.
    void setWhole(bool whole);
    // With large text the whole page scrolls, not a part of it: then this is as long as its content.
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void page(int direction);
    void fit();
    int heightOfContent(int width) const;
    void place();

    ThemeSource &m_themes;
    IconButton *m_up;
    IconButton *m_down;
    bool m_isWhole = false;
    int m_fitted = 0; // the height that the content had when it was last measured
};

} // namespace foyer::client
