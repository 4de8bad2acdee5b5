// What the kiosk is told on its command line.
#pragma once

#include "client/widgets/theme.h"
#include "shared/core/result.h"
#include "shared/domain/devicesettings.h"

#include <QSize>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace foyer::client
{

struct KioskOptions {
    QUrl server;
    QString deviceKeyFile; // empty: see DeviceKey::find()
    bool windowed = false;
    QSize size; // of the window; empty: as the screen
    QSize screenMm; // physical; empty: as the screen says, or of 21.5 inch where that makes no sense
    int bottomMm = 900; // of the screen's lower edge above the floor
    QString printer; // see makePrinter()
    QString terminal; // HOST:PORT of a simulated card terminal; empty: none

    bool operator==(const KioskOptions &) const = default;
};

struct AskedFor {
    KioskOptions options;
    QString text; // help or version to be printed instead of running; empty otherwise
};

// What foyer-kiosk ends with when staff has ended it: who watches it is not to start it again.
inline constexpr int exitByStaff = 10;

inline constexpr int bottomMmMax = 1'100;
// What is touched may be this high above the floor (ADA 308; EN 301 549, 8.3.2).
inline constexpr int reachableMm = 1'220;
inline constexpr int windowSideMin = 320;
inline constexpr int windowSideMax = 16'384;

// arguments[0] is the program. BadConfiguration with what is wrong in English.
Result<AskedFor> parseKioskOptions(const QStringList &arguments);
// What the house has said last counts more than the command line, which the machine was set up with.
KioskOptions withSettings(KioskOptions options, const DeviceSettings &settings);

// Whether a screen may be this large: what screens say of themselves is often wrong.
bool isScreenMm(const QSizeF &millimetres);
// Of a kiosk that fills so many pixels. saidMm: how large the screen itself says that they are; empty for a window.
ScreenSpec screenSpec(const KioskOptions &options, const QSize &pixels, const QSizeF &saidMm);

} // namespace foyer::client
