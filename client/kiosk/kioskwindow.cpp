#include "client/kiosk/kioskwindow.h"

#include "client/kiosk/devicecover.h"
#include "client/kiosk/footer.h"
#include "client/kiosk/languagechooser.h"
#include "client/kiosk/languages.h"
#include "client/kiosk/screens/basketscreen.h"
#include "client/kiosk/screens/boxofficewording.h"
#include "client/kiosk/screens/cityscreen.h"
#include "client/kiosk/screens/codescreen.h"
#include "client/kiosk/screens/errorwording.h"
#include "client/kiosk/screens/homescreen.h"
#include "client/kiosk/screens/mailscreen.h"
#include "client/kiosk/screens/offerscreen.h"
#include "client/kiosk/screens/paymentscreen.h"
#include "client/kiosk/screens/printerwording.h"
#include "client/kiosk/screens/programmescreen.h"
#include "client/kiosk/screens/queuescreens.h"
#include "client/kiosk/screens/seatsscreen.h"
#include "client/kiosk/screens/ticketscreen.h"
#include "client/kiosk/screens/titlescreen.h"
#include "client/kiosk/screens/waitwishscreen.h"
#include "client/logic/common/words.h"
#include "client/widgets/button.h"
#include "client/widgets/infobanner.h"
#include "client/widgets/stylesheet.h"
#include "client/widgets/topbar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStackedWidget>
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

} // namespace

KioskWindow::KioskWindow(KioskContext &context, Languages &languages)
    : m_context(context)
    , m_flow(context.flow)
    , m_languages(languages)
    , m_page(new QWidget(this))
    , m_top(new TopBar(context.themes, m_page))
    , m_languageButton(new SecondaryButton(context.themes, {}, m_top))
    , m_helpButton(new SecondaryButton(context.themes, {}, m_top))
    , m_stack(new QStackedWidget(m_page))
    , m_banner(new InfoBanner(context.themes, m_page))
    , m_footer(new Footer(context.themes, m_page))
    , m_help(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_languageChoice(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_notice(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_paper(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_paying(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_idle(new Overlay(context.themes, Overlay::Ground::Dimmed, this))
    , m_lost(new Overlay(context.themes, Overlay::Ground::Opaque, this))
    , m_cover(new DeviceCover(context.themes, languages, context.device, this))
{
    const Theme &theme = context.themes.theme();
    setPalette(paletteOf(theme));
    setFont(theme.font(TextRole::Body));
    setCentralWidget(m_page);
    auto *column = new QVBoxLayout(m_page);
    const int margin = theme.space(Space::Large);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.space(Space::Large));
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_banner);
    column->addWidget(m_footer);
    m_top->setLanguageWidget(m_languageButton);
    m_languageButton->setIcon(Icon::Globe);
    m_languageButton->setObjectName(u"language"_s);
    m_top->setHelpWidget(m_helpButton);
    m_helpButton->setIcon(Icon::Info);
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the glass does not grow with its content
    makeScreens();
    connectChrome();
    connectOverlays();
    qApp->installEventFilter(this);
    retranslate();
    stepChanged(m_flow.step());
}

KioskWindow::~KioskWindow() { qApp->removeEventFilter(this); }

void KioskWindow::makeScreens()
{
    m_screens = {
        {Step::Home, new HomeScreen(m_context, m_stack)},
        {Step::City, new CityScreen(m_context, m_stack)},
        {Step::Programme, new ProgrammeScreen(m_context, m_stack)},
        {Step::Title, new TitleScreen(m_context, m_stack)},
        {Step::Seats, new SeatsScreen(m_context, m_stack)},
        {Step::Basket, new BasketScreen(m_context, m_stack)},
        {Step::Code, new CodeScreen(m_context, m_stack)},
        {Step::Mail, new MailScreen(m_context, m_stack)},
        {Step::Payment, new PaymentScreen(m_context, m_stack)},
        {Step::Ticket, new TicketScreen(m_context, m_stack)},
        {Step::Room, new RoomScreen(m_context, m_stack)},
        {Step::WaitWish, new WaitWishScreen(m_context, m_stack)},
        {Step::InLine, new InLineScreen(m_context, m_stack)},
        {Step::Offer, new OfferScreen(m_context, m_stack)},
    };
    for (Screen *screen : std::as_const(m_screens)) {
        m_stack->addWidget(screen);
        connect(screen, &Screen::nextActionChanged, this, &KioskWindow::refreshFooter);
    }
}

void KioskWindow::connectChrome()
{
    connect(&m_flow, &KioskFlow::stepChanged, this, &KioskWindow::stepChanged);
    connect(&m_flow, &KioskFlow::changed, this, &KioskWindow::refresh);
    connect(&m_languages, &Languages::changed, this, &KioskWindow::retranslate);
    connect(m_helpButton, &SecondaryButton::clicked, this, &KioskWindow::showHelp);
    connect(m_languageButton, &SecondaryButton::clicked, this, &KioskWindow::showLanguages);
    connect(m_top, &TopBar::backPressed, this, [this] { m_flow.back(); });
    connect(m_footer, &Footer::nextWanted, this, [this] { screen(m_flow.step())->goOn(); });
    connect(&m_flow.countdown(), &HoldCountdown::changed, this, [this] {
        refreshFooter();
        refreshBanner();
    });
    connect(&m_flow.offerCountdown(), &HoldCountdown::changed, this, &KioskWindow::refreshFooter);
    connect(m_banner, &InfoBanner::actionPressed, this, [this] {
        if (!m_flow.notice())
            m_flow.renewHold();
        else if (suggestsSeats(m_flow))
            m_flow.takeSuggestion();
        else
            m_flow.dismissNotice();
    });
}

void KioskWindow::connectOverlays()
{
    for (Overlay *asked : {m_help, m_languageChoice})
        connect(asked, &Overlay::actionWanted, this, [this, asked] {
            asked->hide();
            raiseOverlays();
        });
    auto *chooser = new LanguageChooser(m_context.themes, m_languages, m_languageChoice);
    m_languageChoice->setContent(chooser);
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
        m_languages.reset(); // of the last customer nothing is left
    if (!isOfPrinting(step))
        m_context.printing.startOver();
    m_help->hide();
    m_languageChoice->hide();
    m_stack->setCurrentWidget(screen(step));
    m_page->setFocus(); // the keyboard begins at the top
    screen(step)->enter();
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
    if (m_flow.step() == Step::Offer)
        m_footer->setCountdown(m_flow.offerCountdown(), offerSecondsAtKiosk);
    else
        m_footer->setCountdown(m_flow.countdown(), m_flow.holdSeconds());
}

// Either something that did not work, or the warning that the time runs out.
void KioskWindow::refreshBanner()
{
    const std::optional<Error> &notice = m_flow.notice();
    const bool isWarning = m_flow.countdown().isRunning() && m_flow.countdown().isWarning();
    const bool isOfScreen = m_flow.step() == Step::Payment && notice && notice->code == ErrorCode::PaymentDeclined;
    if (notice && !isSerious(notice->code) && !isOfScreen) {
        m_banner->showMessage(InfoBanner::Kind::Warning, Words::errorSentence(*notice),
                              suggestsSeats(m_flow) ? tr("Take the nearest") : tr("Close"));
    } else if (isWarning && !notice) {
        const bool canRenew = m_flow.picker().hold() && m_flow.picker().hold()->renewalsLeft > 0;
        m_banner->showMessage(InfoBanner::Kind::Warning,
                              canRenew ? tr("Your seats are held for less than a minute. Do you need more time?")
                                       : tr("Your seats are held for less than a minute."),
                              canRenew ? tr("More time") : QString());
    } else {
        m_banner->hide();
    }
}

void KioskWindow::refreshNotice()
{
    const std::optional<Error> &notice = m_flow.notice();
    const bool isNeeded = notice && isSerious(notice->code);
    if (isNeeded) {
        m_notice->tell(ErrorWording::headline(notice->code), Words::errorSentence(*notice));
        m_notice->offer(tr("All right"));
    }
    m_notice->setVisible(isNeeded);
    raiseOverlays();
}

void KioskWindow::refreshLost()
{
    if (m_flow.isServerLost()) {
        if (m_flow.isOutdated())
            m_lost->tell(tr("This machine needs an update"),
                         tr("Please buy your tickets at the box office. We are sorry."));
        else if (m_flow.state().paying)
            m_lost->tell(tr("One moment, please"),
                         tr("We have lost the line to our box office while your payment was running. It comes back by "
                            "itself, and then we show you what became of it. You are charged once at most."));
        else if (m_flow.state().holding)
            m_lost->tell(
                tr("One moment, please"),
                tr("We have lost the line to our box office. It comes back by itself, and your seats are still "
                   "held for you."));
        else
            m_lost->tell(tr("One moment, please"),
                         tr("We have lost the line to our box office. It comes back by itself. If you are in a hurry, "
                            "the box office will gladly help you.")
                             + BoxOfficeWording::below(m_context.known));
    }
    m_lost->setVisible(m_flow.isServerLost());
    raiseOverlays();
}

void KioskWindow::refreshPaper()
{
    const PrintDesk &printing = m_context.printing;
    const bool isNeeded = printing.step() == PrintStep::Warned;
    if (isNeeded) {
        m_paper->tell(tr("We cannot print your tickets just now"), PrinterWording::beforePaying(printing.problem()));
        const bool hasMail = !m_flow.mail().address().isEmpty();
        m_paper->offer(tr("Buy all the same"), tr("Not now"), hasMail ? QString() : tr("Send my tickets by mail"));
    }
    m_paper->setVisible(isNeeded);
    raiseOverlays();
}

void KioskWindow::refreshIdle()
{
    const bool isNeeded = m_flow.idle().isWarning();
    if (isNeeded) {
        m_idle->tell(
            tr("Are you still there?"),
            tr("In %n seconds we clear this screen for the next person.", "", m_flow.idle().warningSecondsLeft()));
        m_idle->offer(tr("I am still here"), tr("Start over"));
    }
    m_idle->setVisible(isNeeded);
    raiseOverlays();
}

void KioskWindow::refreshPaying()
{
    const bool isNeeded = m_flow.asksWhetherStillPaying();
    if (isNeeded) {
        m_paying->tell(tr("Are you still paying?"),
                       tr("In %n seconds the time to pay is over and nothing is charged.", "",
                          m_flow.payingCountdown().secondsLeft()));
        m_paying->offer(tr("Go on paying"), tr("Cancel payment"));
    }
    m_paying->setVisible(isNeeded);
    raiseOverlays();
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
    m_help->hide();
    screen(m_flow.step())->retranslate();
    refresh();
}

void KioskWindow::showHelp()
{
    m_help->tell(
        tr("How to buy tickets"),
        tr("1. Touch the poster of what you would like to see.\n2. Touch a time.\n3. Touch your seats, or let us "
           "choose the best ones.\n4. Hold your card against the reader.\n\nAt the box office people will gladly "
           "help you."));
    m_help->offer(tr("Close"));
    m_help->show();
    raiseOverlays();
}

void KioskWindow::showLanguages()
{
    m_languageChoice->tell(tr("Language"), {});
    m_languageChoice->offer(tr("Close"));
    m_languageChoice->show();
    raiseOverlays();
}

// The one that matters most lies on top and has the keyboard; what lies below has not.
void KioskWindow::raiseOverlays()
{
    Overlay *top = nullptr;
    for (auto *overlay :
         QList<Overlay *> {m_help, m_languageChoice, m_notice, m_paper, m_paying, m_idle, m_lost, m_cover}) {
        if (overlay->isHidden())
            continue;
        overlay->setGeometry(rect());
        overlay->raise();
        top = overlay;
    }
    m_page->setEnabled(!top);
    if (top && !top->isAncestorOf(focusWidget()))
        top->setFocus();
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        m_flow.touch();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    raiseOverlays();
}

} // namespace foyer::client
