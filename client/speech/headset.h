// Whether somebody has plugged a headset into the kiosk: a port.
#pragma once

#include <QObject>

namespace foyer::client
{

class Headset : public QObject
{
    Q_OBJECT
public:
    virtual bool isPlugged() const = 0;

signals:
    void changed();
};

} // namespace foyer::client
