// What the kiosk is told on its command line.
#pragma once

#include "client/widgets/theme.h"
#include "shared/core/result.h"

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
    double pxPerMm = 0; // 0: as for a screen of 21.5 inch
    QString printer; // see makePrinter()
    QString terminal; // HOST:PORT of a simulated card terminal; empty: none

    bool operator==(const KioskOptions &) const = default;
};

struct AskedFor {
    KioskOptions options;
    QString text; // help or version to be printed instead of running; empty otherwise
};

inline constexpr double pxPerMmMin = 1;
inline constexpr double pxPerMmMax = 40;
inline constexpr int windowSideMin = 320;
inline constexpr int windowSideMax = 16'384;

// arguments[0] is the program. BadConfiguration with what is wrong in English.
Result<AskedFor> parseKioskOptions(const QStringList &arguments);

// As it was configured, or as for a screen of this many pixels and 21.5 inch.
ScreenSpec screenSpec(const KioskOptions &options, const QSize &pixels);

} // namespace foyer::client
