#include "client/kiosk/kioskwindow.h"

#include "client/kiosk/accesspanel.h"
#include "client/kiosk/devicecover.h"
#include "client/kiosk/footer.h"
#include "client/kiosk/keysteering.h"
#include "client/kiosk/languagechooser.h"
#include "client/kiosk/languages.h"
#include "client/kiosk/scananswer.h"
#include "client/kiosk/screendeck.h"
#include "client/kiosk/screens/errorwording.h"
#include "client/kiosk/screens/memberwording.h"
#include "client/kiosk/staffdoor.h"
#include "client/logic/common/words.h"
#include "client/widgets/button.h"
#include "client/widgets/infobanner.h"
#include "client/widgets/topbar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// What the printer does is about these; elsewhere it is another purchase's.
bool isOfPrinting(Step step)
{
    return step == Step::Basket || step == Step::Code || step == Step::Mail || step == Step::Ticket;
}

// The notice is about seats, and others are marked in their place.
bool suggestsSeats(const KioskFlow &flow)
{
    return flow.step() == Step::Seats && !flow.picker().suggestion().isEmpty();
}

bool isTimeShort(const KioskFlow &flow) { return flow.countdown().isRunning() && flow.countdown().isWarning(); }

} // namespace

KioskWindow::KioskWindow(KioskContext &context, Languages &languages)
    : m_context(context)
    , m_flow(context.flow)
    , m_languages(languages)
    , m_page(new QWidget(this))
    , m_top(new TopBar(context.themes, m_page))
    , m_languageButton(new SecondaryButton(context.themes, {}, m_top))
    , m_helpButton(new SecondaryButton(context.themes, {}, m_top))
    , m_screens(new ScreenDeck(context, m_page))
    , m_ownNames(new LanguageChooser(context.themes, languages, m_page))
    , m_banner(new InfoBanner(context.themes, m_page))
    , m_footer(new Footer(context.themes, m_page))
    , m_help(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_callHelp(new SecondaryButton(context.themes, {}, m_help))
    , m_languageChoice(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_accessChoice(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_accessPanel(new AccessPanel(context.themes, context.access, m_accessChoice))
    , m_notice(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_paper(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_paying(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_idle(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_lost(new Overlay(context.themes, Overlay::Ground::Opaque, this))
    , m_cover(new DeviceCover(context.themes, languages, context.device, this))
    , m_staffDoor(new StaffDoor(context.themes, languages, context.staff, this))
    , m_scanAnswer(new ScanAnswer(context.themes, languages, context.flow, this))
    , m_steering(new KeySteering(*this))
{
    setCentralWidget(m_page);
    auto *column = new QVBoxLayout(m_page);
    column->addWidget(m_top);
    column->addWidget(m_screens, 1);
    column->addWidget(m_ownNames);
    column->addWidget(m_banner);
    column->addWidget(m_footer);
    m_top->addAtEnd(m_languageButton);
    m_languageButton->setIcon(Icon::Globe);
    m_languageButton->setObjectName(u"language"_s);
    m_top->addAtEnd(m_helpButton);
    m_helpButton->setIcon(Icon::Info);
    m_helpButton->setObjectName(u"help"_s);
    connectChrome();
    connectOverlays();
    connectStaff();
    // Where nothing is bought yet, nobody is asked either: wishes alone are forgotten.
    m_leftAlone.setObjectName(u"leftAlone"_s);
    m_leftAlone.setSingleShot(true);
    connect(&m_leftAlone, &QTimer::timeout, this, [this] {
        if (m_flow.step() != Step::Home)
            return;
        m_flow.desk().member.forget();
        stepChanged(Step::Home);
    });
    qApp->installEventFilter(this);
    restyle();
    retranslate();
    stepChanged(m_flow.step());
}

KioskWindow::~KioskWindow() { qApp->removeEventFilter(this); }

Screen *KioskWindow::screen(Step step) const { return m_screens->screen(step); }

void KioskWindow::connectChrome()
{
    connect(&m_flow, &KioskFlow::stepChanged, this, &KioskWindow::stepChanged);
    connect(&m_flow, &KioskFlow::changed, this, &KioskWindow::refresh);
    connect(&m_languages, &Languages::changed, this, &KioskWindow::retranslate);
    connect(&m_context.themes, &ThemeSource::changed, this, &KioskWindow::restyle);
    connect(&m_context.access, &AccessSettings::changed, this, &KioskWindow::applyAccess);
    connect(&m_orbit, &PixelOrbit::moved, this, &KioskWindow::keepWithinReach);
    connect(m_screens, &ScreenDeck::nextActionChanged, this, &KioskWindow::refreshFooter);
    connect(m_helpButton, &SecondaryButton::clicked, this, &KioskWindow::showHelp);
    connect(m_languageButton, &SecondaryButton::clicked, this, &KioskWindow::showLanguages);
    connect(m_footer, &Footer::accessWanted, this, &KioskWindow::showAccess);
    connect(m_top, &TopBar::backPressed, this, [this] { m_flow.back(); });
    connect(m_footer, &Footer::nextWanted, this, [this] { screen(m_flow.step())->goOn(); });
    connect(m_footer, &Footer::otherWanted, this, [this] { screen(m_flow.step())->doOther(); });
    connect(&m_flow.countdown(), &HoldCountdown::changed, this, [this] {
        refreshFooter();
        refreshBanner();
    });
    connect(&m_flow.offerCountdown(), &HoldCountdown::changed, this, &KioskWindow::refreshFooter);
    connect(m_banner, &InfoBanner::actionPressed, this, [this] {
        if (m_flow.notice() && suggestsSeats(m_flow))
            m_flow.takeSuggestion();
        else if (m_flow.notice())
            m_flow.dismissNotice();
        else if (isTimeShort(m_flow))
            m_flow.renewHold();
        else
            m_flow.desk().member.endGreeting();
    });
}

void KioskWindow::connectOverlays()
{
    connectHelp();
    for (Overlay *asked : {m_help, m_languageChoice, m_accessChoice})
        connect(asked, &Overlay::actionWanted, this, [this, asked] {
            asked->hide();
            raiseOverlays();
        });
    auto *chooser = new LanguageChooser(m_context.themes, m_languages, m_languageChoice);
    m_languageChoice->setContent(chooser);
    m_accessChoice->setContent(m_accessPanel);
    connect(chooser, &LanguageChooser::chosen, m_languageChoice, &Overlay::actionWanted);
    connect(m_notice, &Overlay::actionWanted, this, [this] { m_flow.dismissNotice(); });
    connect(m_paper, &Overlay::actionWanted, &m_context.printing, &PrintDesk::payAllTheSame);
    connect(m_paper, &Overlay::otherWanted, &m_context.printing, &PrintDesk::doNotPay);
    connect(m_paper, &Overlay::thirdWanted, this, [this] {
        m_context.printing.doNotPay();
        m_flow.wantMail();
    });
    connect(&m_context.printing, &PrintDesk::mayPay, this, [this] { m_flow.goToPayment(); });
    connect(&m_context.printing, &PrintDesk::changed, this, &KioskWindow::refresh);
    connect(m_paying, &Overlay::actionWanted, this, [this] { m_flow.keepPaying(); });
    connect(m_paying, &Overlay::otherWanted, this, [this] { m_flow.giveUpPaying(); });
    connect(m_idle, &Overlay::actionWanted, this, [this] { m_flow.touch(); });
    connect(m_idle, &Overlay::otherWanted, this, [this] { m_flow.startOver(); });
    connect(&m_flow.idle(), &IdleWatch::warningChanged, this, &KioskWindow::refreshIdle);
    connect(m_cover, &DeviceCover::shownOrHidden, this, &KioskWindow::raiseOverlays);
}

void KioskWindow::stepChanged(Step step)
{
    if (step == Step::Home)
        forgetCustomer();
    if (!isOfPrinting(step))
        m_context.printing.startOver();
    m_help->hide();
    m_languageChoice->hide();
    m_accessChoice->hide();
    m_scanAnswer->forget();
    m_orbit.setRunning(step == Step::Home);
    m_page->setFocus(); // the keyboard begins at the top
    m_screens->showStep(step);
    refresh();
}

void KioskWindow::refresh()
{
    screen(m_flow.step())->refresh();
    refreshTop();
    refreshFooter();
    refreshBanner();
    refreshNotice();
    refreshLost();
    refreshPaper();
    refreshPaying();
    refreshIdle();
}

// The steps that are shown as a trail: the others stand before it or after it.
void KioskWindow::refreshTop()
{
    m_top->setBackVisible(screen(m_flow.step())->canGoBack());
    const QStringList names {tr("Title"), tr("Time"), tr("Seats"), tr("Tickets"), tr("Payment")};
    static constexpr std::array steps {Step::Programme, Step::Title, Step::Seats, Step::Basket, Step::Payment};
    const Step step = m_flow.step() == Step::Code ? Step::Basket : m_flow.step();
    const auto *const now = std::find(steps.begin(), steps.end(), step);
    if (now == steps.end())
        m_top->setSteps({}, 0);
    else
        m_top->setSteps(names, int(now - steps.begin()));
}

void KioskWindow::refreshFooter()
{
    m_footer->setNext(screen(m_flow.step())->nextAction());
    m_footer->setOther(screen(m_flow.step())->otherAction());
    if (m_flow.step() == Step::Offer)
        m_footer->setCountdown(m_flow.offerCountdown(), offerSeconds);
    else if (m_flow.step() == Step::EqualSeats)
        m_footer->setCountdown(m_flow.offerCountdown(), equalSeatsSeconds);
    else
        m_footer->setCountdown(m_flow.countdown(), m_flow.holdSeconds());
}

// Something that did not work, or the warning that the time runs out, or whom we greet.
void KioskWindow::refreshBanner()
{
    const std::optional<Error> &notice = m_flow.notice();
    const bool isOfScreen = m_flow.step() == Step::Payment && notice && notice->code == ErrorCode::PaymentDeclined;
    if (notice && !isSerious(*notice) && !isOfScreen) {
        m_banner->showMessage(InfoBanner::Kind::Warning, Words::errorSentence(*notice),
                              suggestsSeats(m_flow) ? tr("Take the nearest") : tr("Close"));
    } else if (isTimeShort(m_flow) && !notice) {
        const bool canRenew = m_flow.picker().mayRenew(m_flow.idle().hasMoreTime());
        m_banner->showMessage(InfoBanner::Kind::Warning,
                              canRenew ? tr("Your seats are held for less than a minute. Do you need more time?")
                                       : tr("Your seats are held for less than a minute."),
                              canRenew ? tr("More time") : QString());
    } else if (m_flow.desk().member.isGreeting() && !notice) {
        m_banner->showMessage(InfoBanner::Kind::Success, MemberWording::greeting(m_flow), tr("Close"),
                              MemberWording::aloud(m_flow));
    } else {
        m_banner->hide();
    }
    showOwnNames();
    if (m_context.access.reach())
        keepWithinReach();
}

void KioskWindow::retranslate()
{
    Theme theme = m_context.themes.theme();
    theme.language = QLocale().language();
    m_context.themes.setTheme(theme);
    setWindowTitle(tr("Foyer kiosk"));
    m_languageButton->setText(m_languages.ownName());
    m_languageButton->setAccessibleName(u"%1: %2"_s.arg(tr("Language"), m_languages.ownName()));
    m_languageButton->updateGeometry();
    m_helpButton->setText(tr("Help"));
    m_helpButton->updateGeometry();
    m_footer->setAccessName(tr("Make it easier"));
    m_accessPanel->retranslate();
    tellHelp();
    if (!m_languageChoice->isHidden())
        showLanguages();
    if (!m_accessChoice->isHidden())
        showAccess();
    screen(m_flow.step())->retranslate();
    refresh();
}

void KioskWindow::showLanguages()
{
    m_languageChoice->tell(tr("Language"), {});
    m_languageChoice->offer(tr("Close"));
    m_languageChoice->show();
    raiseOverlays();
}

QList<Overlay *> KioskWindow::overlays() const
{
    return {m_help,   m_languageChoice, m_accessChoice, m_scanAnswer, m_notice,   m_paper,
            m_paying, m_idle,           m_lost,         m_cover,      m_staffDoor};
}

// The one that matters most lies on top and has the keyboard; what lies below has not.
void KioskWindow::raiseOverlays()
{
    Overlay *top = nullptr;
    for (Overlay *overlay : overlays()) {
        if (overlay->isHidden())
            continue;
        overlay->setGeometry(rect());
        overlay->raise();
        top = overlay;
    }
    const bool wasCovered = !m_page->isEnabled();
    if (top && !wasCovered)
        m_isPageFocused = !focusWidget() || focusWidget() == m_page;
    m_page->setEnabled(!top);
    if (top && !top->isAncestorOf(focusWidget()))
        top->setFocus();
    else if (!top && wasCovered && m_isPageFocused)
        m_page->setFocus(); // Qt would choose the next control
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    lookForStaff(watched, event);
    if (event->type() == QEvent::KeyPress && m_flow.idle().isWarning()) {
        m_flow.touch();
        return true; // a sign of life, and no answer to what it was pressed at
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        m_flow.touch();
        m_leftAlone.start(std::chrono::seconds(m_flow.idle().secondsInAll()));
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void KioskWindow::closeEvent(QCloseEvent *event) { event->setAccepted(m_isClosable); }

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    keepWithinReach();
    raiseOverlays();
}

} // namespace foyer::client
