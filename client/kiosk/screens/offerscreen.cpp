#include "client/kiosk/screens/offerscreen.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

OfferScreen::OfferScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_heading(label(TextRole::Title))
    , m_title(label(TextRole::Heading))
    , m_show(label(TextRole::Label, Tone::Muted))
    , m_places(label(TextRole::Title, Tone::Accent))
    , m_hint(label(TextRole::Body, Tone::Muted))
    , m_decline(new SecondaryButton(themes(), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap(Space::Large));
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addSpacing(gap(Space::Large));
    for (TextLabel *text : {m_title, m_show, m_places, m_hint})
        column->addWidget(text);
    column->addSpacing(gap(Space::Large));
    column->addWidget(m_decline, 0, Qt::AlignLeading);
    column->addStretch(2);
    connect(m_decline, &SecondaryButton::clicked, this, [this] { flow().back(); });
}

void OfferScreen::refresh()
{
    const std::optional<protocol::Entry> &entry = flow().waitlist().entry();
    if (flow().step() != Step::Offer || !entry || !entry->offer || !flow().show().isReady())
        return;
    const protocol::ShowDetails &show = flow().show().show();
    const SeatNos &seats = entry->offer->seats;
    m_heading->setText(tr("%n seat(s) came free for you", "", int(seats.size())));
    m_title->setText(show.titleName);
    m_show->setText(tr("%1 · %2", "day and time, hall").arg(Wording::showTime(show), show.hall));
    m_places->setText(Wording::places(seats, *flow().show().plan()).join(u"; "_s));
    m_hint->setText(tr("Take them before the time is over: then they go to the next in line."));
    m_decline->setText(tr("No, thank you"));
    m_decline->setEnabled(flow().waitlist().phase() == WaitPhase::Offered);
    m_decline->updateGeometry();
    emit nextActionChanged();
}

std::optional<NextAction> OfferScreen::nextAction() const
{
    return NextAction {tr("Take these seats"), flow().waitlist().phase() == WaitPhase::Offered};
}

} // namespace foyer::client
