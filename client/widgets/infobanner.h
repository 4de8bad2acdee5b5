// A message within the page, in place of a dialog: a sign, a sentence, and at most one thing to do about it.
#pragma once

#include "client/widgets/themesource.h"

#include <QWidget>

class QLabel;

namespace foyer::client
{

class FlowRow;
class SecondaryButton;

class InfoBanner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit InfoBanner(ThemeSource &themes, QWidget *parent = nullptr); // hidden until there is a message
    // action: the button's text, or nothing for no button. aloud: what of the text may be heard in the room; empty:
    // all.
    void showMessage(Kind kind, const QString &text, const QString &action = {}, const QString &aloud = {});

signals:
    void actionPressed();

protected:
    void showEvent(QShowEvent *event) override; // a style sheet resets fonts when the widget gets its parent
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    ThemeSource &m_themes;
    Kind m_kind = Kind::Info;
    QWidget *m_sign; // keeps the place of the pictogram, on the side where the language begins
    QLabel *m_text;
    SecondaryButton *m_action;
    FlowRow *m_row;
};

} // namespace foyer::client
