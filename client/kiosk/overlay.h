// A card in the middle of the dimmed screen that asks one thing; what lies under it cannot be used meanwhile.
#pragma once

#include "client/widgets/textlabel.h"

class QVBoxLayout;

namespace foyer::client
{

class FlowRow;
class PrimaryButton;
class SecondaryButton;
class TouchScroll;

class Overlay : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Dimmed, Opaque }; // Opaque: nothing is seen of what lies under it

    Overlay(ThemeSource &themes, Ground ground, QWidget *parent);
    void tell(const QString &headline, const QString &text);
    // Below the text; the overlay becomes its parent.
    void setContent(QWidget *content);
    // An empty text hides the button.
    void offer(const QString &action, const QString &other = {}, const QString &third = {});
    // As the one answer that there is would; where there are several, the customer has to choose.
    void leave();

    // The card stands below this line, in pixels.
    void setTop(int top);

signals:
    void actionWanted();
    void otherWanted();
    void thirdWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    // What lies below is not meant by touches here.
    void mousePressEvent(QMouseEvent *event) override;

private:
    void restyle();
    void place();

    ThemeSource &m_themes;
    Ground m_ground;
    QWidget *m_body;
    TouchScroll *m_card; // what is to be read
    QVBoxLayout *m_column;
    TextLabel *m_headline;
    TextLabel *m_text;
    QWidget *m_foot; // how it can be answered: always in view
    QVBoxLayout *m_answers;
    PrimaryButton *m_action;
    SecondaryButton *m_other;
    SecondaryButton *m_third;
    FlowRow *m_buttons;
    QRect m_frame;
    int m_top = 0;
};

} // namespace foyer::client
