#include "shared/protocol/cities.h"
#include "shared/protocol/session.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"
#include "tests/bench/harness/dialogue.h"
#include "tests/bench/rows.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int clients = 50; // one asks after the other, so that none meets the limit of requests a second
constexpr int timesEach = 400;

// A customer's walk through the demo chain, from which the questions are taken.
struct Walk {
    protocol::City city;
    QDate day;
    TitleId title;
    ShowId show;
    PlanId plan;
};

Walk walkThrough(Dialogue &dialogue)
{
    Walk walk;
    walk.day = dialogue.ask(0, protocol::GetTime {}).now.date().addDays(1);
    for (const protocol::City &city : dialogue.ask(0, protocol::FindCities {}).cities)
        if (city.venueCount > walk.city.venueCount)
            walk.city = city;
    const auto programme = dialogue.ask(0, protocol::WhatsOn {walk.city.city, std::nullopt, walk.day});
    walk.title = programme.titles.value(0).title;
    const auto venues = dialogue.ask(0, protocol::FindTitleVenues {walk.title, walk.day, walk.city.place});
    walk.show = venues.venues.value(0).shows.value(0).show;
    walk.plan = dialogue.ask(0, protocol::GetShow {walk.show}).plan;
    return walk;
}

template <protocol::Request M>
void measure(Swarm &swarm, const M &message, Report &report)
{
    Dialogue dialogue(swarm);
    QList<double> ms;
    for (int i = 0; i < timesEach; ++i) {
        QElapsedTimer time;
        time.start();
        dialogue.ask(i % clients, message);
        ms.append(double(time.nsecsElapsed()) / 1e6);
    }
    const QString name = QString::fromLatin1(M::kind);
    report.add({name + u", p50"_s, median(ms), u"ms"_s});
    report.add({name + u", p99"_s, percentile(ms, 0.99), u"ms"_s});
}

} // namespace

void measureCatalogue(BenchHouse &house, Report &report)
{
    BenchServer server(house, u"catalogue"_s, {u"--demo"_s});
    server.owner().runScript("analyze");
    Swarm swarm(server.port());
    swarm.connectMore(clients);
    Dialogue dialogue(swarm);
    dialogue.askEach(0, clients, protocol::Hello {protocol::protocolVersion, u"foyer-bench"_s, std::nullopt});

    const Walk walk = walkThrough(dialogue);
    protocol::FindCities byName;
    byName.text = walk.city.name.left(3);
    measure(swarm, byName, report);
    measure(swarm, protocol::WhatsOn {walk.city.city, std::nullopt, walk.day}, report);
    measure(swarm, protocol::FindTitleVenues {walk.title, walk.day, walk.city.place}, report);
    measure(swarm, protocol::GetShow {walk.show}, report);
    measure(swarm, protocol::GetPlan {walk.plan}, report);
}

} // namespace foyer::bench
