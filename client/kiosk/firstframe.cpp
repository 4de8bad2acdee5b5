#include "client/kiosk/firstframe.h"

#include <QEvent>
#include <QWidget>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

void FirstFrame::watch(QWidget &window) { window.installEventFilter(this); }

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstFrame::tell, Qt::QueuedConnection); // when all of it is painted
    }
    return false;
}

void FirstFrame::tell()
{
    constexpr double msPerClock = 1e3 / CLOCKS_PER_SEC;
    qInfo().noquote() << u"first frame after %1 ms, %2 ms of the processor"_s.arg(m_clock.elapsed())
                             .arg(int(double(std::clock()) * msPerClock));
}

} // namespace foyer::client
