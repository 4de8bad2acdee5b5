// How many people come, and at which prices: a counter for each price type of the show.
#pragma once

#include "client/logic/kiosk/party.h"
#include "client/widgets/themesource.h"

#include <QWidget>

namespace foyer::client
{

class FlowGrid;
class Stepper;

class PartyChooser final : public QWidget
{
    Q_OBJECT
public:
    PartyChooser(ThemeSource &themes, QWidget *parent);

    // types: of the show, in its order; none while it is not known. peopleMax: in all.
    void show(const Party &party, const QStringList &types, int peopleMax);

signals:
    void chosen(const foyer::client::Party &party);

private:
    void makeCounters(const QStringList &types);
    void count(const QString &type, int people);

    ThemeSource &m_themes;
    FlowGrid *m_grid;
    QStringList m_types;
    QList<Stepper *> m_counters; // one for each type; for everybody where there is but one
    Party m_party;
};

} // namespace foyer::client
