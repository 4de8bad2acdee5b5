// The head of every screen: back, where one is, how far it is still, and fixed places for language and help.
#pragma once

#include "client/widgets/themesource.h"

#include <QWidget>

class QLabel;

namespace foyer::client
{

class FlowRow;
class SecondaryButton;
class StepTrail;

class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(ThemeSource &themes, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setBackVisible(bool visible);
    // "Step 2 of 5: Seats" in marks and, for people who listen, in words. No names: no trail.
    void setSteps(const QStringList &names, int current);
    // At the end of the bar, on every screen alike: language, help. The bar becomes its parent.
    void addAtEnd(QWidget *widget);

signals:
    void backPressed();

protected:
    void showEvent(QShowEvent *event) override; // a style sheet resets fonts when the widget gets its parent
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    ThemeSource &m_themes;
    SecondaryButton *m_back;
    QLabel *m_title;
    StepTrail *m_trail;
    FlowRow *m_row;
};

} // namespace foyer::client
