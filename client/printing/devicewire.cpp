#include "client/printing/devicewire.h"

#include <QFile>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace foyer::client
{

DeviceWire::DeviceWire(QString path, QObject *parent)
    : PrinterWire(parent)
    , m_path(std::move(path))
{
}

DeviceWire::~DeviceWire() { close(); }

void DeviceWire::open()
{
    close();
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0) {
        QMetaObject::invokeMethod(this, &DeviceWire::broken, Qt::QueuedConnection);
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DeviceWire::readSome);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DeviceWire::writeSome);
    QMetaObject::invokeMethod(this, &DeviceWire::opened, Qt::QueuedConnection);
}

void DeviceWire::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    writeSome();
}

void DeviceWire::breakOffWith(const QByteArray &bytes)
{
    m_waiting = bytes;
    writeSome();
}

void DeviceWire::writeSome()
{
    if (m_file < 0)
        return;
    const ssize_t written = ::write(m_file, m_waiting.constData(), size_t(m_waiting.size()));
    if (written < 0 && errno != EAGAIN && errno != EINTR)
        return breakOff();
    m_waiting.remove(0, std::max<ssize_t>(0, written));
    m_writable->setEnabled(!m_waiting.isEmpty());
}

void DeviceWire::readSome()
{
    std::array<char, 256> buffer {};
    const ssize_t count = ::read(m_file, buffer.data(), buffer.size());
    if (count > 0)
        emit received(QByteArray(buffer.data(), count));
    else if (count < 0 && errno != EAGAIN && errno != EINTR)
        breakOff();
    else if (count == 0)
        m_readable->setEnabled(false); // the driver has nothing to tell, now or ever
}

void DeviceWire::breakOff()
{
    close();
    emit broken();
}

// A notifier that is just being heard must outlive that.
void DeviceWire::close()
{
    for (auto *notifier : {&m_readable, &m_writable})
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    m_waiting.clear();
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

} // namespace foyer::client
