#include "client/kiosk/screens/partychooser.h"

#include "client/logic/common/words.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/stepper.h"

#include <QSignalBlocker>

namespace foyer::client
{

PartyChooser::PartyChooser(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_grid(new FlowGrid(this))
{
    m_grid->setFills(true);
    connect(&themes, &ThemeSource::changed, this, &PartyChooser::restyle);
    restyle();
}

void PartyChooser::restyle()
{
    const int gap = m_themes.theme().space(Space::Small);
    m_grid->setGaps(gap, gap);
}

void PartyChooser::show(const Party &party, const QStringList &types, int peopleMax)
{
    if (m_types != types || m_counters.isEmpty())
        makeCounters(types);
    m_party = party;
    const bool isOneKind = types.size() <= 1;
    for (qsizetype i = 0; i < m_counters.size(); ++i) {
        Stepper *const counter = m_counters.at(i);
        const int people = isOneKind ? party.people() : party.of(types.at(i));
        const QSignalBlocker told(counter); // not a wish of the customer
        counter->setLabel(isOneKind ? tr("People") : Words::priceType(types.at(i)));
        counter->setRange(people == party.people() ? 1 : 0, people + peopleMax - party.people());
        counter->setValue(people);
    }
}

void PartyChooser::makeCounters(const QStringList &types)
{
    qDeleteAll(m_counters);
    m_counters.clear();
    m_types = types;
    for (qsizetype i = 0; i < std::max<qsizetype>(1, types.size()); ++i) {
        auto *const counter = new Stepper(m_themes, {}, {}, this);
        m_grid->addWidget(counter);
        m_counters.append(counter);
        connect(counter, &Stepper::valueChanged, this,
                [this, type = types.value(i)](int people) { count(type, people); });
    }
}

void PartyChooser::count(const QString &type, int people)
{
    Party party = m_party;
    if (m_types.size() <= 1)
        party.setPeople(people);
    else
        party.setOf(type, people);
    emit chosen(party);
}

} // namespace foyer::client
