// What the kiosk answers to a code before its scanner that it cannot follow at once.
#pragma once

#include "client/kiosk/overlay.h"
#include "client/logic/kiosk/kioskflow.h"

namespace foyer::client
{

class Languages;

class ScanAnswer final : public Overlay
{
    Q_OBJECT
public:
    // All of it outlives this.
    ScanAnswer(ThemeSource &themes, Languages &languages, KioskFlow &flow, QWidget *parent);

    // A booking in the middle of a purchase: the customer decides.
    void askAbout(const QString &booking);
    // A code that is not ours, or was not read whole.
    void explain(const QString &code);
    // A member's card that comes while nobody may act.
    void askToWait();
    // Nothing of what was scanned is kept.
    void forget();

signals:
    void shownOrHidden();

private:
    void word();
    void wordBooking();
    void tellToWait(const QString &headline);
    void open();

    KioskFlow &m_flow;
    QString m_booking; // empty: of another code
    bool m_isCard = false; // of a member
    bool m_isGarbled = false; // one of ours, but for some letters
};

} // namespace foyer::client
