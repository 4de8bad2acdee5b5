// How long the seats are still held: a bar that shortens and the time in figures. It is told the time; it has no clock.
#pragma once

#include "client/widgets/themesource.h"

#include <QWidget>

namespace foyer::client
{

class CountdownBar : public QWidget
{
    Q_OBJECT
public:
    explicit CountdownBar(ThemeSource &themes, QWidget *parent = nullptr);
    // From holdWarningSeconds on it warns by a sign, a sentence and a thicker outline, besides the colour.
    void setRemaining(int seconds, int totalSeconds);
    bool isWarning() const;
    QString words() const; // "Seats held for 4:05", "Only 0:59 left"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void warningBegan(); // once each time the warning starts, to be spoken and sounded

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString spoken() const; // "Seats held for 4 minutes 5 seconds"
    QString words(const QString &time) const;

    ThemeSource &m_themes;
    int m_seconds = 0;
    int m_total = 1;
};

} // namespace foyer::client
