#include "client/kiosk/screens/paymentscreen.h"

#include "client/kiosk/screens/cardreader.h"
#include "client/kiosk/screens/errorwording.h"
#include "client/kiosk/screens/wording.h"
#include "client/logic/common/words.h"
#include "client/widgets/button.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"

#include <QBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal cardColumnMm = 110;
constexpr std::array demoTokens {"card-approved", "card-declined", "card-late", "card-no-answer"};

} // namespace

PaymentScreen::PaymentScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_reader(new CardReader(themes(), this))
    , m_headline(label(TextRole::Title))
    , m_explanation(label(TextRole::Body, Tone::Muted))
    , m_cancel(new SecondaryButton(themes(), {}, this))
    , m_demo(new QWidget(this))
    , m_demoHeading(new TextLabel(themes(), TextRole::Label, m_demo, Tone::Muted))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Huge));
    auto *demo = new QVBoxLayout(m_demo);
    demo->setContentsMargins({});
    demo->setSpacing(gap(Space::Medium));
    demo->addWidget(m_demoHeading);
    auto *grid = new FlowGrid;
    grid->setColumnMinimum(theme().columnPx(cardColumnMm));
    grid->setGaps(gap(Space::Small), gap(Space::Small));
    demo->addLayout(grid);
    for (const char *token : demoTokens) {
        auto *tile = new TileButton(themes(), m_demo);
        tile->setObjectName(QLatin1StringView(token));
        connect(tile, &TileButton::clicked, this, [this, card = QString::fromLatin1(token)] {
            if (hasTerminal())
                flow().presentDemoCard(card);
            else
                flow().pay(card);
        });
        grid->addWidget(tile);
        m_cards << DemoCard {token, tile};
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Medium));
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_explanation);
    words->addWidget(m_cancel, 0, Qt::AlignLeading);
    connect(m_cancel, &SecondaryButton::clicked, this, [this] { flow().giveUpPaying(); });
    words->addSpacing(gap(Space::Huge));
    words->addWidget(m_demo);
    words->addStretch(1);
    m_layout->addStretch();
    m_layout->addWidget(m_reader, 0, Qt::AlignCenter);
    m_layout->addLayout(words);
    m_layout->addStretch();
}

void PaymentScreen::refresh()
{
    if (flow().step() != Step::Payment)
        return;
    showCards();
    showPrompt();
    m_cancel->setText(tr("Cancel payment"));
    m_cancel->updateGeometry();
    m_cancel->setVisible(flow().payment().isRunning() && flow().terminal().mayGiveUp());
    emit nextActionChanged();
}

std::optional<NextAction> PaymentScreen::nextAction() const
{
    if (flow().payment().isRunning())
        return std::nullopt;
    const bool isSettled = flow().reserving().isSettled();
    if (isFree())
        return NextAction {tr("Get my tickets"), isSettled};
    if (!hasTerminal())
        return std::nullopt;
    return NextAction {tr("Pay %1 by card", "price").arg(Wording::price(flow().toPay())),
                       isSettled && flow().terminal().isReady()};
}

void PaymentScreen::goOn()
{
    if (isFree())
        flow().payNothing();
    else
        flow().payAtTerminal(QLocale().bcp47Name());
}

bool PaymentScreen::wantsCard() const
{
    if (isFree())
        return false;
    if (!hasTerminal())
        return !flow().payment().isRunning();
    return flow().terminal().prompt() == TerminalPrompt::InsertCard && flow().terminal().mayGiveUp();
}

void PaymentScreen::showPrompt()
{
    const QString amount = Wording::price(flow().toPay());
    const PayPhase phase = flow().payment().phase();
    m_headline->setTone(Tone::Normal);
    m_reader->setVisible(!isFree());
    if (isFree())
        return showNothingToPay();
    if (phase == PayPhase::Choosing)
        return showChoosing(amount);
    if (hasTerminal() && wantsCard())
        return showInsertCard(amount);
    m_reader->show(CardReader::Mode::Working, amount);
    if (phase == PayPhase::Running) {
        m_headline->setText(tr("One moment, please"));
        m_explanation->setText(tr("Your card is being checked. Your seats are safe."));
        return;
    }
    m_headline->setText(tr("We are asking your bank"));
    m_explanation->setText(tr("This takes longer than usual. Please wait and do not pay again: your seats are safe, "
                              "and you are charged once at most."));
}

void PaymentScreen::showChoosing(const QString &amount)
{
    if (flow().notice() && flow().notice()->code == ErrorCode::PaymentDeclined) {
        m_reader->show(CardReader::Mode::Refused, amount);
        m_headline->setTone(Tone::Danger);
        m_headline->setText(ErrorWording::headline(ErrorCode::PaymentDeclined));
        m_explanation->setText(Words::errorSentence(*flow().notice()));
        return;
    }
    m_reader->show(CardReader::Mode::Waiting, amount);
    m_explanation->setText(tr("%1 will be charged. You can still go back.", "price").arg(amount));
    if (!hasTerminal()) {
        m_headline->setText(tr("Hold your card against the reader"));
    } else if (flow().terminal().isReady()) {
        m_headline->setText(tr("Pay by card"));
    } else {
        m_headline->setText(tr("The card reader does not answer"));
        m_explanation->setText(tr("It may come back in a moment. At the box office people will gladly help you."));
    }
}

void PaymentScreen::showNothingToPay()
{
    if (flow().payment().isRunning()) {
        m_headline->setText(tr("One moment, please"));
        m_explanation->setText(tr("Your tickets are being booked. Your seats are safe."));
        return;
    }
    m_headline->setText(tr("Nothing is left to pay"));
    m_explanation->setText(tr("You need no card. You can still go back."));
}

void PaymentScreen::showInsertCard(const QString &amount)
{
    m_reader->show(CardReader::Mode::Waiting, amount);
    m_headline->setText(tr("Insert your card or hold it against the reader"));
    m_explanation->setText(tr("%1 will be charged. Your seats are kept for you meanwhile.", "price").arg(amount));
}

void PaymentScreen::showCards()
{
    m_demoHeading->setText(tr("This is a demo card reader. Choose a card to see what happens:"));
    m_demo->setVisible(wantsCard() && (!hasTerminal() || !flow().terminal().demoCards().isEmpty()));
    const std::array words {
        std::pair {tr("Demo card 1"), tr("is approved")},
        std::pair {tr("Demo card 2"), tr("is declined")},
        std::pair {tr("Demo card 3"), tr("is approved late")},
        std::pair {tr("Demo card 4"), tr("never answers")},
    };
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i].tile->setLines(
            {{words[size_t(i)].first, TextRole::Body}, {words[size_t(i)].second, TextRole::Caption, Tone::Muted}});
}

void PaymentScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const std::array<int, 4> stretches = portrait ? std::array {1, 0, 0, 2} : std::array {0, 1, 2, 0};
    for (int i = 0; i < int(stretches.size()); ++i)
        m_layout->setStretch(i, stretches[size_t(i)]);
}

} // namespace foyer::client
