#include "client/widgets/seatmapcanvas.h"
#include "shared/domain/planformat.h"
#include "shared/domain/plangenerator.h"
#include "shared/domain/seatindex.h"
#include "tests/bench/rows.h"
#include "tests/support/places/places.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QTest>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

using client::SeatMapCanvas;

namespace
{

constexpr QSize window(1920, 1080);
constexpr int frames = 60;
constexpr int arrivals = 15;
constexpr double frameGoalMs = 16;
constexpr double oneSeatGoalMs = 1;
constexpr double share = 0.95;
// Screens so coarse that seats of two or four px count as large enough: then the whole hall is drawn seat by seat.
constexpr qreal coarsePxPerMm = 0.3;
constexpr qreal coarserPxPerMm = 0.15;

using PlanPtr = std::shared_ptr<const SeatingPlan>;

PlanPtr arenaOfTheDemo()
{
    QFile file(test::inSources(u"resources/demo/plans/arena-20000.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return std::make_shared<const SeatingPlan>(planFromJson(file.readAll()).value());
}

PlanPtr stadium()
{
    ArenaSpec spec {.name = u"Stadium"_s, .seats = 100'000};
    spec.fieldCm = {12'000, 8000};
    spec.cornerRadiusCm = 600;
    spec.tiers = {{26, 320}, {24, 3200}, {35, 5900}};
    return std::make_shared<const SeatingPlan>(generateArena(spec));
}

double threadCpuMs()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

client::Theme themeOf(qreal pxPerMm)
{
    client::Theme theme = client::Theme::make(client::Scheme::Dark, {.pxPerMm = pxPerMm});
    theme.reducedMotion = true;
    return theme;
}

// The kiosk's own widget on an offscreen window: its paint events, its scrolling, Qt's backing store.
class Map : public QObject
{
public:
    Map(PlanPtr plan, qreal pxPerMm)
        : m_themes(themeOf(pxPerMm))
        , m_canvas(m_themes)
        , m_plan(std::move(plan))
    {
        m_canvas.resize(window);
        m_canvas.setPlan(m_plan);
        m_canvas.setStates(mixedStates());
        m_canvas.installEventFilter(this);
        m_canvas.show();
        if (!QTest::qWaitForWindowExposed(&m_canvas))
            qFatal("the seat map was not shown");
        paint();
    }

    SeatMapCanvas &canvas() { return m_canvas; }
    int seats() const { return int(m_plan->seats.size()); }
    int painted() const { return m_painted; } // times so far

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    void paintAll()
    {
        m_canvas.update();
        paint();
    }
    // A finger that goes forth and back.
    void pan(int frame)
    {
        m_finger += frame / 12 % 2 == 0 ? QPointF(16, 6) : QPointF(-16, -6);
        mouse(QEvent::MouseMove);
        paint();
    }
    void beginPan() { mouse(QEvent::MouseButtonPress); }
    void endPan() { mouse(QEvent::MouseButtonRelease); }
    void zoom(int frame)
    {
        m_canvas.zoomBy(frame / 12 % 2 == 0 ? 1.03 : 1 / 1.03);
        paint();
    }
    void changeSeat(int frame)
    {
        const Seat &seat = m_plan->seats[seats() / 2 + frame / 2];
        m_canvas.updateSeat(seat.no, frame % 2 == 0 ? SeatState::Blocked : SeatState::Free);
        paint();
    }

private:
    // What the event loop would deliver: paints what is to be painted, and no more.
    void paint()
    {
        QEvent request(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&m_canvas, &request);
    }
    void mouse(QEvent::Type type)
    {
        QMouseEvent event(type, m_finger, m_canvas.mapToGlobal(m_finger), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }
    QByteArray mixedStates() const
    {
        QByteArray states(m_plan->seatNoMax(), '.');
        for (qsizetype i = 0; i < states.size(); ++i)
            states[i] = "..s.h..ss."[i % 10];
        return states;
    }

    client::ThemeSource m_themes;
    SeatMapCanvas m_canvas;
    const PlanPtr m_plan;
    QPointF m_finger {960, 540};
    int m_painted = 0;
};

template <class Frame>
QList<double> cpuMsOf(int times, Frame frame)
{
    QList<double> ms;
    for (int i = 0; i < times; ++i) {
        const double began = threadCpuMs();
        frame(i);
        ms.append(threadCpuMs() - began);
    }
    return ms;
}

template <class Frame>
void measure(const QString &what, double goalMs, Map &map, Report &report, Frame frame)
{
    const int before = map.painted();
    QList<double> ms = cpuMsOf(frames, frame);
    const int painted = map.painted() - before; // at the end of its way a zoom or a pan stands still for a frame
    if (painted < frames * share)
        qFatal("%s: %d frames were painted, not %d", qPrintable(what), painted, frames);
    const double p95 = percentile(ms, share);
    report.add({u"seat map, %1 seats, "_s.arg(map.seats()) + what,
                p95,
                u"ms CPU a frame, p95"_s,
                {},
                {},
                u"< %1 ms"_s.arg(goalMs),
                p95 < goalMs});
}

// What another thread does with the plan that comes, and what is left for the one that draws.
void measureArrival(const PlanPtr &plan, Report &report)
{
    const QString name = u"seat map, %1 seats, the plan comes: "_s.arg(plan->seats.size());
    const QByteArray json = planToJson(*plan);
    QList<double> aside = cpuMsOf(arrivals, [&](int) { SeatIndex(planFromJson(json).value()); });
    report.add({name + u"read aside"_s, percentile(aside, share), u"ms CPU, p95"_s, {}, {}, {}, {}});
    client::ThemeSource themes(themeOf(client::ScreenSpec().pxPerMm));
    SeatMapCanvas canvas(themes);
    QList<double> settings = cpuMsOf(arrivals, [&](int) { canvas.setPlan(plan); });
    const double shown = percentile(settings, share);
    report.add(
        {name + u"shown"_s, shown, u"ms CPU, p95"_s, {}, {}, u"< %1 ms"_s.arg(frameGoalMs), shown < frameGoalMs});
}

void measurePlan(const PlanPtr &plan, qreal pxPerMm, Report &report)
{
    measureArrival(plan, report);
    {
        Map map(plan, client::ScreenSpec().pxPerMm);
        measure(u"the kiosk's sections"_s, frameGoalMs, map, report, [&](int) { map.paintAll(); });
        map.canvas().showSeat(map.seats() / 2, SeatMapCanvas::seatTapMinMm);
        measure(u"near enough to tap"_s, frameGoalMs, map, report, [&](int) { map.paintAll(); });
    }
    Map map(plan, pxPerMm);
    if (map.canvas().isOverview())
        qFatal("the seats of the whole hall are not drawn");
    measure(u"all of them"_s, frameGoalMs, map, report, [&](int) { map.paintAll(); });
    measure(u"one changes"_s, oneSeatGoalMs, map, report, [&](int i) { map.changeSeat(i); });
    map.canvas().zoomBy(1.3);
    measure(u"zoom"_s, frameGoalMs, map, report, [&](int i) { map.zoom(i); });
    map.beginPan();
    measure(u"pan"_s, frameGoalMs, map, report, [&](int i) { map.pan(i); });
    map.endPan();
}

} // namespace

void measureSeatMap(Report &report)
{
    measurePlan(arenaOfTheDemo(), coarsePxPerMm, report);
    measurePlan(stadium(), coarserPxPerMm, report);
}

} // namespace foyer::bench
