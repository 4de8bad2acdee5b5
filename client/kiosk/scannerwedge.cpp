#include "client/kiosk/scannerwedge.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace foyer::client
{

namespace
{

constexpr QChar startOfText(0x02);

bool isPrefix(const QKeyEvent &key) { return key.key() == Qt::Key_F12 || key.text() == startOfText; }

} // namespace

ScannerWedge::ScannerWedge(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsMax);
    qApp->installEventFilter(this);
}

ScannerWedge::~ScannerWedge()
{
    if (qApp)
        qApp->removeEventFilter(this);
}

bool ScannerWedge::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isPrefix(key)) {
            m_read.clear();
            m_pause.start();
            return true;
        }
        if (!isReading())
            return false;
        take(key);
        return true;
    }
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return isReading();
    default:
        return false;
    }
}

void ScannerWedge::take(const QKeyEvent &key)
{
    m_pause.start();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        m_pause.stop();
        if (const QString code = std::exchange(m_read, {}).trimmed(); !code.isEmpty())
            emit scanned(code);
        return;
    }
    for (const QChar letter : key.text())
        if (letter.isPrint() && m_read.size() < codeLengthMax)
            m_read += letter;
}

} // namespace foyer::client
