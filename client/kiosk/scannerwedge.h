// A code scanner that types what it reads, as a keyboard does ("keyboard wedge"): tells what it has read, on any
// screen.
#pragma once

#include <QObject>
#include <QTimer>

class QKeyEvent;

namespace foyer::client
{

// The scanner is set to type F12, or the character STX, before each code and Enter after it. Neither is on the kiosk's
// keypad: so a scan is told from what people type, and does not end in the field that has the focus. Letters come right
// where scanner and machine agree on the keyboard (US, unless set otherwise).
class ScannerWedge final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype codeLengthMax = 512; // the rest of a longer one is left out
    static constexpr int pauseMsMax = 500; // between two keys; after a longer one people have the keyboard again

    // Hears of keys before those who were there before it. The application outlives it.
    explicit ScannerWedge(QObject *parent = nullptr);
    ~ScannerWedge() override;

    bool isReading() const { return m_pause.isActive(); }

signals:
    void scanned(const QString &code); // never empty

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QKeyEvent &key);

    QString m_read;
    QTimer m_pause;
};

} // namespace foyer::client
