// The kiosk's one window: header, the screen of the step, footer, and what lies over them.
#pragma once

#include "client/kiosk/screens/screen.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace foyer::client
{

class DeviceCover;
class Footer;
class InfoBanner;
class Languages;
class Overlay;
class SecondaryButton;
class TopBar;

class KioskWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // All of it outlives the window.
    KioskWindow(KioskContext &context, Languages &languages);
    ~KioskWindow() override;

    Screen *screen(Step step) const { return m_screens.value(step); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeScreens();
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
    void retranslate();
    void showHelp();
    void showLanguages();
    void raiseOverlays();

    KioskContext &m_context;
    KioskFlow &m_flow;
    Languages &m_languages;
    QWidget *m_page; // all that overlays cover
    TopBar *m_top;
    SecondaryButton *m_languageButton;
    SecondaryButton *m_helpButton;
    QStackedWidget *m_stack;
    InfoBanner *m_banner;
    Footer *m_footer;
    Overlay *m_help;
    Overlay *m_languageChoice;
    Overlay *m_notice;
    Overlay *m_paper;
    Overlay *m_paying;
    Overlay *m_idle;
    Overlay *m_lost;
    DeviceCover *m_cover;
    QHash<Step, Screen *> m_screens;
};

} // namespace foyer::client
