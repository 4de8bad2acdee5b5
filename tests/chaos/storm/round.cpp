#include "tests/chaos/storm/round.h"

#include "tests/chaos/crowd/steward.h"
#include "tests/chaos/crowd/visitor.h"
#include "tests/chaos/proxy/faultyproxy.h"

#include <QTestEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

constexpr int visitors = 16;
constexpr int cutPercent = 30; // of the connections, in one blow
constexpr int seatsForSale = 20; // staff keep the others back, so that the house is soon full ...
constexpr int seatsAtOnce = 2; // ... and give so many to those who wait,
constexpr int timesGivenBack = 4; // at most so many times a show
constexpr int tendEveryMs = 50;
constexpr int answersMsMax = 180'000; // after everything was healed

class Round
{
public:
    Round(StormHouse &house, const RoundSettings &settings)
        : m_house(house)
        , m_settings(settings)
        , m_random(settings.seed)
        , m_nemesis(m_random.generate(), settings.nodes)
        , m_proxy(m_random.generate())
        , m_recorder(m_clock)
        , m_scene {m_proxy.url(), house.deviceKey(), m_clock, m_recorder, {}}
        , m_steward(m_proxy.url(), house.staffKey(), m_clock, m_random.generate())
    {
        m_scene.shows = house.newShows(settings.seconds * 1000 / m_scene.showEveryMs + 2);
        m_proxy.setServers(house.ports());
        for (int i = 0; i < visitors; ++i)
            m_crowd.push_back(std::make_unique<Visitor>(i, m_random.generate(), m_scene));
    }

    RoundReport run()
    {
        for (const ShowId show : std::as_const(m_scene.shows))
            keepSeatsBack(show);
        if (!QTest::qWaitFor([this] { return m_steward.isIdle(); }, answersMsMax))
            m_faults.append(u"rule 9: the house does not open"_s);
        m_scene.startedMs = m_recorder.nowMs();
        for (const auto &visitor : m_crowd)
            visitor->start();
        storm();
        if (calmDown())
            check();
        m_faults += m_house.faults() + m_steward.faults();
        return {summary(), m_faults, m_recorder.history()};
    }

private:
    void keepSeatsBack(ShowId show)
    {
        SeatNos kept;
        for (const Seat &seat : m_house.plan().seats)
            if (seat.no.value > seatsForSale)
                kept.append(seat.no);
        for (int i = 0; i < timesGivenBack; ++i)
            m_steward.keepBack(show, kept.mid(i * seatsAtOnce, seatsAtOnce));
        m_steward.keepBack(show, kept.mid(timesGivenBack * seatsAtOnce));
    }

    void storm()
    {
        m_proxy.setFaulty(true);
        QElapsedTimer time;
        time.start();
        const int wholeMs = m_settings.seconds * 1000;
        while (!time.hasExpired(wholeMs)) {
            const Blow blow = m_nemesis.next();
            live(std::min(blow.pauseMs, int(wholeMs - time.elapsed())));
            m_steward.giveBack(m_scene.show(0));
            m_house.strike(blow);
            if (blow.target == Target::Lines)
                m_proxy.cutSome(cutPercent);
        }
    }

    // The crowd goes on meanwhile.
    void live(int ms)
    {
        QElapsedTimer time;
        for (time.start(); !time.hasExpired(ms);) {
            QTestEventLoop::instance().enterLoopMSecs(tendEveryMs);
            m_house.tend();
        }
    }

    // False when the house does not come to rest: then there is nothing that could be checked.
    bool calmDown()
    {
        m_proxy.setFaulty(false);
        for (const auto &visitor : m_crowd)
            visitor->stop();
        if (!m_house.heal())
            m_faults.append(u"the house does not come back to life"_s);
        const bool areIdle = QTest::qWaitFor(
            [this] {
                return std::ranges::all_of(m_crowd, [](const auto &visitor) { return visitor->isIdle(); })
                    && m_steward.isIdle();
            },
            answersMsMax);
        if (!areIdle)
            m_faults.append(u"rule 9: commands are still without an answer"_s);
        const bool isQuiet = m_house.awaitQuiet(m_scene.shows);
        if (!isQuiet)
            m_faults.append(u"rule 7: payments do not come to an end"_s);
        return areIdle && isQuiet;
    }

    void check()
    {
        const Books books = m_house.books(m_scene.shows);
        m_places = books.entries.size();
        m_placesAccepted = std::ranges::count(books.entries, 'a', &EntryRow::state);
        m_checked = checkEverything(m_recorder.history(), books, StormHouse::rules());
        m_faults += m_checked.faults + m_house.audit(m_scene.shows);
    }

    QString summary() const
    {
        const auto text = [](auto number) { return QString::number(number); };
        const FaultyProxy::Counts &line = m_proxy.counts();
        return u"%1 operations on %2 seats (%3 undecided); %4 places in line, %5 got seats; "_s.arg(
                   text(m_recorder.history().size()), text(m_checked.seats), text(m_checked.undecided), text(m_places),
                   text(m_placesAccepted))
            + u"%1 connections, %2 cut; %3 messages twice, %4 late; "_s.arg(text(line.connections), text(line.cut),
                                                                            text(line.twice), text(line.late))
            + u"killed so far: %1 servers, %2 databases, %3 gateways"_s.arg(text(m_house.killed(Target::Server)),
                                                                            text(m_house.killed(Target::Postgres)),
                                                                            text(m_house.killed(Target::Gateway)));
    }

    StormHouse &m_house;
    const RoundSettings m_settings;
    const SystemClock m_clock;
    QRandomGenerator m_random;
    Nemesis m_nemesis;
    FaultyProxy m_proxy;
    Recorder m_recorder;
    Scene m_scene;
    Steward m_steward;
    std::vector<std::unique_ptr<Visitor>> m_crowd;
    qsizetype m_places = 0;
    qsizetype m_placesAccepted = 0;
    SeatsChecked m_checked;
    Faults m_faults;
};

} // namespace

RoundReport runRound(StormHouse &house, const RoundSettings &settings) { return Round(house, settings).run(); }

} // namespace foyer::chaos
