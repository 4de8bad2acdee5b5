// The screens, one of which is seen: made when they are first needed, and made anew when the design changes.
#pragma once

#include "client/kiosk/screens/screen.h"

#include <QHash>
#include <QStackedWidget>

namespace foyer::client
{

class TouchScroll;

class ScreenDeck : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ScreenDeck(KioskContext &context, QWidget *parent = nullptr);

    Screen *screen(Step step) { return place(step).screen; }
    void showStep(Step step);
    void forget(); // all that was shown; another step is shown next
    bool hasHeightForWidth() const override { return false; } // what is longer than the room for it scrolls

signals:
    void nextActionChanged();

private:
    struct Place {
        Screen *screen;
        TouchScroll *scroll; // holds it: with large text it may be longer than the glass
    };
    Place &place(Step step);
    void remake();
    void drop(const QHash<Step, Place> &places);

    KioskContext &m_context;
    Theme m_drawn; // what the screens were made for
    Step m_step = Step::Home;
    QHash<Step, Place> m_places;
};

} // namespace foyer::client
