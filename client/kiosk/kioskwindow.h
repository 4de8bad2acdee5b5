// The kiosk's one window: header, the screen of the step, footer, and what lies over them.
#pragma once

#include "client/kiosk/pixelorbit.h"
#include "client/kiosk/screens/screen.h"

#include <QMainWindow>
#include <QTimer>

namespace foyer::client
{

class AccessPanel;
class DeviceCover;
class Footer;
class InfoBanner;
class KeySteering;
class LanguageChooser;
class Languages;
class Overlay;
class ScanAnswer;
class ScreenDeck;
class SecondaryButton;
class StaffDoor;
class TopBar;

class KioskWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // All of it outlives the window.
    KioskWindow(KioskContext &context, Languages &languages);
    ~KioskWindow() override;

    Screen *screen(Step step) const;
    // By its frame or Alt+F4: for trying it in a window. What fills the screen is ended by who runs it, by a signal.
    void setClosable(bool closable) { m_isClosable = closable; }
    KeySteering &steering() const { return *m_steering; }

    // What a scanner has read: of a ticket or a booking leads to that, where it need not give up a purchase. Anything
    // is answered.
    void takeScan(const QString &code);

signals:
    void customerForgotten();
    void leaveWanted(); // by staff

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectChrome();
    void connectOverlays();
    void stepChanged(Step step);
    void refresh();
    void refreshTop();
    void refreshFooter();
    void refreshBanner();
    void refreshNotice();
    void refreshLost();
    void refreshPaper();
    void refreshIdle();
    void refreshPaying();
    void restyle();
    void retranslate();
    void connectHelp();
    void showHelp();
    void tellHelp();
    void showLanguages();
    void showAccess();
    void showOwnNames();
    void applyAccess();
    void keepWithinReach();
    void forgetCustomer();
    QList<Overlay *> overlays() const;
    void raiseOverlays();
    void connectStaff();
    void takeCard(const QString &code);
    void lookForStaff(const QObject *watched, const QEvent *event);

    KioskContext &m_context;
    KioskFlow &m_flow;
    Languages &m_languages;
    QWidget *m_page; // all that overlays cover
    bool m_isPageFocused = true; // and no control on it, when it was covered
    TopBar *m_top;
    SecondaryButton *m_languageButton;
    SecondaryButton *m_helpButton;
    ScreenDeck *m_screens;
    LanguageChooser *m_ownNames; // of the languages, where a visit begins
    InfoBanner *m_banner;
    Footer *m_footer;
    Overlay *m_help;
    SecondaryButton *m_callHelp;
    Overlay *m_languageChoice;
    Overlay *m_accessChoice;
    AccessPanel *m_accessPanel;
    Overlay *m_notice;
    Overlay *m_paper;
    Overlay *m_paying;
    Overlay *m_idle;
    Overlay *m_lost;
    DeviceCover *m_cover;
    StaffDoor *m_staffDoor;
    ScanAnswer *m_scanAnswer;
    KeySteering *m_steering; // hears of events after the window
    bool m_isClosable = false;
    QTimer m_leftAlone {this};
    PixelOrbit m_orbit;
};

} // namespace foyer::client
