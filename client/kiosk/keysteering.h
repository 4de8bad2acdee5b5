// The kiosk by keypad: arrows lead from one control to the next, select uses it; and no other key leads anywhere.
#pragma once

#include "client/widgets/seatgeometry.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QMainWindow;
class QWidget;

namespace foyer::client
{

// Pads such as Storm's AudioNav send the keys of a keyboard: arrows, Return to select, Escape to go back, F1 for help,
// F2 for speech. Left and right go through everything that a page has, in reading order and round again; up and down
// go to what stands above or below, and past a band as a whole. What is typed reaches the fields. All other keys, menus
// of fields and things that are dragged are swallowed: none may lead out of the kiosk.
class KeySteering : public QObject
{
    Q_OBJECT
public:
    // The window outlives it.
    explicit KeySteering(QMainWindow &window);
    ~KeySteering() override;

signals:
    void speechWanted(); // on, or off again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(QWidget *receiver, const QKeyEvent &event);
    bool steer(const QKeyEvent &event);
    void move(Direction direction);
    void goBack();
    void click(const char *name);
    void focus(QWidget *stop);
    void focusChanged(const QWidget *before, const QWidget *now);
    void resume();

    QMainWindow &m_window;
    QPointer<QWidget> m_stop; // where the keys are, or were before something lay over the page
};

} // namespace foyer::client
