// The headset as Linux tells of it: jacks and audio pads are input devices with a switch that is on while plugged in.
#pragma once

#include "client/speech/headset.h"

#include <QHash>
#include <QStringList>

namespace foyer::client
{

class InputHeadset final : public Headset
{
    Q_OBJECT
public:
    // devices: as inputDevices() finds them. Those that cannot be read are left out.
    explicit InputHeadset(const QStringList &devices, QObject *parent = nullptr);
    ~InputHeadset() override;
    static QStringList inputDevices();

    bool isPlugged() const override;

private:
    void open(const QString &device);
    void read(int descriptor);

    QHash<int, bool> m_plugged; // by descriptor
};

} // namespace foyer::client
