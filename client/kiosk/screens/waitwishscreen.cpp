#include "client/kiosk/screens/waitwishscreen.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/stepper.h"
#include "client/widgets/tilebutton.h"
#include "client/widgets/touchscroll.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace foyer::client
{

namespace
{

constexpr qreal sectionColumnMm = 75;

} // namespace

WaitWishScreen::WaitWishScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_heading(label(TextRole::Title))
    , m_explanation(label(TextRole::Body, Tone::Muted))
    , m_people(new Stepper(themes(), {}, {}, this))
    , m_together(tile(this))
    , m_apart(tile(this))
    , m_where(label(TextRole::Body))
    , m_sectionList(new QWidget)
    , m_sectionGrid(new FlowGrid(m_sectionList))
    , m_scroll(new TouchScroll(themes(), m_sectionList, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Huge));
    m_sectionGrid->setGaps(gap(Space::Small), gap(Space::Small));
    auto *nearness = new FlowGrid;
    nearness->setFills(true);
    nearness->setGaps(gap(Space::Small), gap(Space::Small));
    nearness->addWidget(m_together);
    nearness->addWidget(m_apart);
    auto *wish = new QVBoxLayout;
    wish->setSpacing(gap(Space::Large));
    for (TextLabel *text : {m_heading, m_explanation})
        wish->addWidget(text);
    wish->addWidget(m_people);
    wish->addLayout(nearness);
    wish->addStretch(1);
    auto *place = new QVBoxLayout;
    place->setSpacing(gap(Space::Medium));
    place->addWidget(m_where);
    place->addWidget(m_scroll, 1);
    m_layout->addLayout(wish);
    m_layout->addLayout(place, 1);
    connect(m_people, &Stepper::valueChanged, this, [this](int people) {
        Party party = flow().party();
        party.setPeople(people);
        flow().setParty(party);
    });
    connect(m_together, &TileButton::clicked, this, [this] { flow().chooseWait({flow().waitChoice().section, true}); });
    connect(m_apart, &TileButton::clicked, this, [this] { flow().chooseWait({flow().waitChoice().section, false}); });
}

TileButton *WaitWishScreen::tile(QWidget *parent)
{
    auto *tile = new TileButton(themes(), parent);
    tile->setCheckable(true);
    return tile;
}

void WaitWishScreen::enter()
{
    m_scroll->toTop();
    showSections();
    refresh();
}

void WaitWishScreen::refresh()
{
    if (flow().step() != Step::WaitWish)
        return;
    m_heading->setText(tr("Wait for seats"));
    m_explanation->setText(tr("Seats that come free are offered to you here, in the order in which people came."));
    m_where->setText(tr("Where would you like to sit?"));
    m_people->setLabel(tr("People"));
    const QSignalBlocker told(m_people); // not a wish of the customer
    m_people->setRange(1, flow().peopleMax());
    m_people->setValue(flow().party().people());
    m_together->setLines({{tr("Side by side")}});
    m_apart->setLines({{tr("Apart is fine")}});
    const bool isGroup = flow().party().people() > 1;
    for (TileButton *tile : {m_together, m_apart})
        tile->setEnabled(isGroup);
    m_together->setChecked(isGroup && flow().waitChoice().together);
    m_apart->setChecked(isGroup && !flow().waitChoice().together);
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it)
        it.value()->setChecked(it.key() == flow().waitChoice().section);
    emit nextActionChanged();
}

void WaitWishScreen::showSections()
{
    m_sectionGrid->clear();
    m_sections.clear();
    if (!flow().show().isReady())
        return;
    QStringList names {QString()};
    for (const PlanSection &section : flow().show().plan()->sections)
        if (!names.contains(section.name))
            names << section.name;
    for (const QString &name : std::as_const(names)) {
        TileButton *one = tile(m_sectionList);
        one->setLines({{name.isEmpty() ? tr("Anywhere") : name, TextRole::Label}});
        connect(one, &TileButton::clicked, this, [this, name] {
            flow().chooseWait({name, flow().waitChoice().together});
        });
        m_sectionGrid->addWidget(one);
        m_sections.insert(name, one);
        one->show();
    }
    m_sectionGrid->setColumnMinimum(theme().columnPx(sectionColumnMm));
}

std::optional<NextAction> WaitWishScreen::nextAction() const
{
    return NextAction {tr("Join the waitlist"), flow().waitlist().phase() == WaitPhase::Out};
}

void WaitWishScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 0 : 1);
}

} // namespace foyer::client
