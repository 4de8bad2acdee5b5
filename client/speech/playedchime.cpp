#include "client/speech/playedchime.h"

#include <QProcess>
#include <QtEndian>

#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int samplesPerSecond = 22'050;
constexpr int toneSamples = samplesPerSecond * 35 / 100;
constexpr double loudness = 0.45;
constexpr std::array tonesHz {659.3, 880.0}; // an e and the a above it: heard also by who hears high notes badly

// Raw samples, 16 bits, one channel. Each tone fades, so that it rings instead of beeping.
const QByteArray &samples()
{
    static const QByteArray all = [] {
        QByteArray made;
        for (const double hz : tonesHz)
            for (int i = 0; i < toneSamples; ++i) {
                const double wave = std::sin(2 * std::numbers::pi * hz * i / samplesPerSecond);
                const double fading = std::exp(-4.0 * i / toneSamples);
                const auto sample = qToLittleEndian(qint16(32'767 * loudness * wave * fading));
                made.append(reinterpret_cast<const char *>(&sample), sizeof sample);
            }
        return made;
    }();
    return all;
}

} // namespace

void PlayedChime::ring()
{
    auto *player = new QProcess;
    QObject::connect(player, &QProcess::finished, player, &QObject::deleteLater);
    QObject::connect(player, &QProcess::errorOccurred, player, &QObject::deleteLater);
    player->start(
        u"aplay"_s,
        {u"-q"_s, u"-t"_s, u"raw"_s, u"-f"_s, u"S16_LE"_s, u"-r"_s, QString::number(samplesPerSecond), u"-"_s});
    player->write(samples());
    player->closeWriteChannel();
}

} // namespace foyer::client
