#include "client/kiosk/screens/inlinescreen.h"

#include "client/kiosk/screens/printerwording.h"
#include "client/kiosk/screens/qrview.h"
#include "client/tickets/bookingsheet.h"
#include "client/widgets/button.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/privacy.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal codeMm = 44;
constexpr qsizetype beginShown = 1, numberEndShown = 3;

// Its reader knows it again, and who stands behind him does not read it.
QString masked(const PlaceContact &contact)
{
    const QString &address = contact.address;
    const QString shown = contact.way == ContactWay::Mail
        ? address.left(beginShown) + u"•••@\u200b"_s + address.section(u'@', -1)
        : u"+•••"_s + address.right(numberEndShown);
    return u"\u2066%1\u2069"_s.arg(shown); // from left to right, whatever stands around it
}

} // namespace

InLineScreen::InLineScreen(KioskContext &context, QWidget *parent)
    : QueueScreen(context, parent)
    , m_along(new QWidget(this))
    , m_code(new QrView(theme().px(codeMm), m_along))
    , m_codeAdvice(new TextLabel(themes(), TextRole::Label, m_along, Tone::Muted))
    , m_printed(new TextLabel(themes(), TextRole::Label, m_along, Tone::Success))
    , m_told(new TextLabel(themes(), TextRole::Label, m_along, Tone::Success))
    , m_ways(new QWidget(this))
    , m_print(new SecondaryButton(themes(), {}, m_ways))
    , m_byMail(new SecondaryButton(themes(), {}, m_ways))
    , m_byPhone(new SecondaryButton(themes(), {}, m_ways))
{
    auto *row = new QHBoxLayout(m_along);
    row->setContentsMargins({});
    row->setSpacing(gap(Space::Large));
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Medium));
    words->addWidget(m_codeAdvice);
    words->addWidget(m_printed);
    words->addWidget(m_told);
    words->addStretch(1);
    row->addLayout(words, 1);
    addPart(m_along);
    auto *ways = new FlowRow(m_ways);
    ways->setContentsMargins({});
    ways->setSpacing(gap(Space::Medium));
    for (SecondaryButton *button : {m_print, m_byMail, m_byPhone})
        ways->addWidget(button);
    addPart(m_ways);
    setPrivate(*m_told);
    connect(m_print, &SecondaryButton::clicked, this, &InLineScreen::print);
    connect(m_byMail, &SecondaryButton::clicked, this, [this] { flow().waitlist().wantContact(ContactWay::Mail); });
    connect(m_byPhone, &SecondaryButton::clicked, this, [this] { flow().waitlist().wantContact(ContactWay::Phone); });
    connect(&context.printing, &PrintDesk::changed, this, &InLineScreen::showPrinting);
}

void InLineScreen::refresh()
{
    QueueScreen::refresh();
    showLink();
    showPrinting();
    showContact();
    emit nextActionChanged();
}

void InLineScreen::showLink()
{
    m_along->setVisible(canBeTakenAlong());
    m_ways->setVisible(canBeTakenAlong());
    m_code->setLink(flow().waitlist().link(), tr("Code that shows your place on your phone"));
    m_codeAdvice->setText(tr("Take your place along: scan this with your phone, or print it. The page shows how many "
                             "are before you, and tells you when seats came free. Every kiosk here knows your code."));
}

void InLineScreen::showPrinting()
{
    const PrintDesk &printing = context().printing;
    const bool hasFailed = printing.step() == PrintStep::Failed;
    m_print->setText(hasFailed ? tr("Print once more") : tr("Print my place"));
    m_print->setVisible(printing.step() == PrintStep::Idle || hasFailed);
    m_print->updateGeometry();
    m_printed->setTone(hasFailed ? Tone::Danger : Tone::Success);
    if (printing.step() == PrintStep::Printing)
        m_printed->setText(tr("Your place is being printed."));
    else if (printing.step() == PrintStep::Printed)
        m_printed->setText(tr("Your place is printed. Please take it: you keep it when you go."));
    else
        m_printed->setText(hasFailed ? PrinterWording::problem(printing.problem()) : QString());
    m_printed->setVisible(!m_printed->text().isEmpty());
}

void InLineScreen::showContact()
{
    const std::optional<PlaceContact> &contact = flow().waitlist().contact();
    m_told->setVisible(contact.has_value());
    if (contact)
        m_told->setText(
            (contact->way == ContactWay::Mail
                 ? tr("We write to %1 when seats come free. You keep your place when you go.", "address")
                 : tr("A message goes to %1 when seats come free. You keep your place when you go.", "number"))
                .arg(masked(*contact)));
    else
        m_told->setText({});
    showWay(*m_byMail, ContactWay::Mail, tr("Tell me by mail"), tr("Another address"));
    showWay(*m_byPhone, ContactWay::Phone, tr("Tell me by phone"), tr("Another number"));
}

void InLineScreen::showWay(SecondaryButton &button, ContactWay way, const QString &first, const QString &other)
{
    const std::optional<PlaceContact> &contact = flow().waitlist().contact();
    button.setVisible(flow().waitlist().canTell(way));
    button.setText(contact && contact->way == way ? other : first);
    button.updateGeometry();
}

// Who holds it in his hand keeps his place, also when nobody touches the screen any more.
void InLineScreen::print()
{
    if (!canBeTakenAlong() || !flow().waitlist().entry())
        return;
    flow().waitlist().keep(true);
    const WaitlistRun &waitlist = flow().waitlist();
    context().printing.print(placeSheetOf(waitlist.entry()->count, waitlist.link(), flow().show().show(), QLocale()));
}

void InLineScreen::leave()
{
    flow().waitlist().keep(false);
    QueueScreen::leave();
}

std::optional<NextAction> InLineScreen::nextAction() const
{
    return canBeTakenAlong() ? std::optional(NextAction {tr("Keep my place and go")}) : std::nullopt;
}

void InLineScreen::goOn()
{
    flow().waitlist().keep(true);
    flow().startOver();
}

std::optional<QueueScreen::Words> InLineScreen::words() const
{
    const std::optional<protocol::Entry> &entry = flow().waitlist().entry();
    if (flow().step() != Step::InLine || !entry)
        return std::nullopt;
    const QString hint = canBeTakenAlong()
        ? tr("We offer you seats as soon as they come free, on this screen and on your phone.")
        : tr("We offer you seats on this screen as soon as they come free. Please stay here: your place is kept "
             "as long as you do.");
    return Words {tr("You are on the waitlist for %n seat(s)", "", entry->count),
                  entry->ahead == 0 ? tr("You are next") : tr("%n before you", "people", entry->ahead),
                  chance(entry->chance), hint, tr("Leave the waitlist")};
}

QString InLineScreen::chance(WaitChance chance)
{
    switch (chance) {
    case WaitChance::Good:
        return tr("Your chance is good: many seats may still come free.");
    case WaitChance::Fair:
        return tr("Your chance is fair: some seats may still come free.");
    case WaitChance::Slim:
        return tr("Your chance is slim: hardly any seat may still come free.");
    }
    Q_UNREACHABLE();
}

} // namespace foyer::client
