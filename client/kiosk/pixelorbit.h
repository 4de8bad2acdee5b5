// Moves a page by a few pixels from time to time, so that nothing burns into a screen that always shows the same.
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

namespace foyer::client
{

class PixelOrbit : public QObject
{
    Q_OBJECT
public:
    static constexpr int stepMs = 60'000;
    static constexpr int steps = 8; // round the circle

    explicit PixelOrbit(QObject *parent = nullptr);
    // Back where it began while it does not run: nothing moves under a finger.
    void setRunning(bool running);
    QPoint offset(int radius) const;

signals:
    void moved();

private:
    QTimer m_clock;
    int m_step = 0;
};

} // namespace foyer::client
