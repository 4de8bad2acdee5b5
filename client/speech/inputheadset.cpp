#include "client/speech/inputheadset.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

InputHeadset::InputHeadset(const QStringList &devices, QObject *parent)
{
    setParent(parent);
    for (const QString &device : devices)
        open(device);
}

InputHeadset::~InputHeadset()
{
    for (auto one = m_plugged.keyBegin(); one != m_plugged.keyEnd(); ++one)
        ::close(*one);
}

QStringList InputHeadset::inputDevices()
{
    const QDir folder(u"/dev/input"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"event*"_s}, QDir::System))
        paths << folder.filePath(name);
    return paths;
}

bool InputHeadset::isPlugged() const
{
    return std::any_of(m_plugged.begin(), m_plugged.end(), [](bool plugged) { return plugged; });
}

void InputHeadset::open(const QString &device)
{
    const int descriptor = ::open(QFile::encodeName(device).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return;
    std::array<unsigned char, SW_MAX / 8 + 1> switches {};
    const bool isKnown = ::ioctl(descriptor, EVIOCGSW(switches.size()), switches.data()) >= 0;
    m_plugged.insert(descriptor, isKnown && (switches[SW_HEADPHONE_INSERT / 8] >> (SW_HEADPHONE_INSERT % 8) & 1));
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier, descriptor] {
        read(descriptor);
        if (!m_plugged.contains(descriptor))
            notifier->deleteLater();
    });
}

void InputHeadset::read(int descriptor)
{
    const bool before = isPlugged();
    input_event event {};
    ssize_t got = 0;
    while ((got = ::read(descriptor, &event, sizeof event)) == ssize_t(sizeof event))
        if (event.type == EV_SW && event.code == SW_HEADPHONE_INSERT)
            m_plugged[descriptor] = event.value != 0;
    if (got >= 0 || errno != EAGAIN) { // the device is gone, as when a pad is unplugged
        m_plugged.remove(descriptor);
        ::close(descriptor);
    }
    if (isPlugged() != before)
        emit changed();
}

} // namespace foyer::client
