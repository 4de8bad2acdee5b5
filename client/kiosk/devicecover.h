// Lies over everything while the kiosk may not sell: it waits to be paired and shows its code, or it was revoked.
#pragma once

#include "client/kiosk/overlay.h"

namespace foyer::client
{

class DeviceLink;
class Languages;

class DeviceCover final : public Overlay
{
    Q_OBJECT
public:
    // device: null where there is nothing to pair; it outlives this.
    DeviceCover(ThemeSource &themes, Languages &languages, const DeviceLink *device, QWidget *parent);

signals:
    void shownOrHidden();

private:
    void refresh();

    const DeviceLink *const m_device;
    TextLabel *m_code;
    TextLabel *m_facts;
};

} // namespace foyer::client
