#include "client/widgets/seatmapaccessible.h"

#include "client/widgets/seatmapcanvas.h"
#include "client/widgets/seatwording.h"

#include <QAccessibleWidget>

namespace foyer::client
{

namespace
{

class SeatAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SeatAccessible(SeatMapCanvas *canvas, int seat)
        : m_canvas(canvas)
        , m_seat(seat)
    {
    }
    int seat() const { return m_seat; }
    bool isValid() const override
    {
        return m_canvas && !m_canvas->scene().isEmpty() && m_seat < m_canvas->scene().plan().seats.size();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::CheckBox; }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect area = m_canvas->seatRect(m_seat);
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? SeatWording::sentence(m_canvas->scene(), m_seat) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const SeatLook look = m_canvas->scene().look(m_seat);
        state.checkable = true;
        state.checked = look == SeatLook::Chosen;
        state.disabled = !isOpen(look);
        state.focusable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->focusSeat() == m_seat;
        state.offscreen = m_canvas->isOverview() || !m_canvas->rect().intersects(m_canvas->seatRect(m_seat));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_canvas->activateSeat(m_seat);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SeatMapCanvas> m_canvas;
    int m_seat;
};

// Children are made when they are asked for: nobody reads out 100,000 seats.
class SeatMapAccessible : public QAccessibleWidget
{
public:
    explicit SeatMapAccessible(SeatMapCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Grouping)
        , m_canvas(canvas)
    {
    }
    ~SeatMapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    // Where the whole hall is seen, the keys walk its sections.
    QString text(QAccessible::Text kind) const override
    {
        const bool isSection = m_canvas->isOverview() && m_canvas->focusSection() >= 0;
        return kind == QAccessible::Description && isSection
            ? SeatWording::sectionSentence(m_canvas->scene(), m_canvas->focusSection())
            : QAccessibleWidget::text(kind);
    }
    int childCount() const override
    {
        return m_canvas->scene().isEmpty() ? 0 : int(m_canvas->scene().plan().seats.size());
    }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_children[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new SeatAccessible(m_canvas, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *seat = dynamic_cast<const SeatAccessible *>(child);
        return seat ? seat->seat() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_canvas->seatAtPixel(m_canvas->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_canvas->hasFocus() && !m_canvas->isOverview() ? child(m_canvas->focusSeat()) : nullptr;
    }

private:
    SeatMapCanvas *m_canvas;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *seatMapFactory(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<SeatMapCanvas *>(object);
    return canvas ? new SeatMapAccessible(canvas) : nullptr;
}

} // namespace

void installSeatMapAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(seatMapFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellSeatChanged(SeatMapCanvas *canvas, int seat)
{
    if (!QAccessible::isActive())
        return;
    QAccessible::State what;
    what.checked = true;
    what.disabled = true;
    QAccessibleStateChangeEvent event(canvas, what);
    event.setChild(seat);
    QAccessible::updateAccessibility(&event);
}

} // namespace foyer::client
