#include "client/widgets/seatwording.h"

#include "client/logic/common/words.h"
#include "shared/core/moneytext.h"

#include <algorithm>

namespace foyer::client
{

QString SeatWording::look(SeatLook look)
{
    switch (look) {
    case SeatLook::Free:
        return tr("free");
    case SeatLook::Chosen:
        return tr("your choice");
    case SeatLook::Suggested:
        return tr("suggested");
    case SeatLook::Held:
        return tr("held by someone");
    case SeatLook::Offered:
        return tr("waiting list");
    case SeatLook::Sold:
        return tr("sold");
    case SeatLook::Blocked:
        break;
    }
    return tr("not on sale");
}

QString SeatWording::kind(SeatKind kind)
{
    switch (kind) {
    case SeatKind::Standard:
        return {};
    case SeatKind::Wheelchair:
        return tr("wheelchair space");
    case SeatKind::Companion:
        return tr("companion seat");
    case SeatKind::LoveLeft:
    case SeatKind::LoveRight:
        return tr("double seat");
    case SeatKind::RestrictedView:
        break;
    }
    return tr("restricted view");
}

QString SeatWording::focus(FocusKind kind)
{
    switch (kind) {
    case FocusKind::Screen:
        return tr("Screen");
    case FocusKind::Stage:
        return tr("Stage");
    case FocusKind::Field:
        break;
    }
    return tr("Field");
}

QString SeatWording::section(const SeatingPlan &plan, int section)
{
    const PlanSection &it = plan.sections[section];
    const bool levels = std::any_of(plan.sections.cbegin(), plan.sections.cend(),
                                    [&it](const PlanSection &other) { return other.level != it.level; });
    return levels ? tr("%1, level %2").arg(it.name).arg(it.level) : it.name;
}

QString SeatWording::freeSeats(int count) { return count > 0 ? tr("%n free", "seats", count) : tr("sold out"); }

QString SeatWording::priceFrom(const Money &price) { return tr("from %1").arg(moneyText(price, QLocale())); }

QString SeatWording::sectionSentence(const SeatMapScene &scene, int section)
{
    const int free = scene.freeSeats(section);
    QStringList parts {SeatWording::section(scene.plan(), section), freeSeats(free)};
    if (const auto price = scene.priceFrom(section); price && free > 0)
        parts << priceFrom(*price);
    return Words::listed(parts);
}

QString SeatWording::place(const SeatMapScene &scene, int seat)
{
    const Seat &it = scene.plan().seats[seat];
    const QString row = scene.plan().rows[it.row].label;
    return row.isEmpty() ? tr("Seat %1").arg(it.label) : tr("Row %1, seat %2").arg(row, it.label);
}

QString SeatWording::sentence(const SeatMapScene &scene, int seat)
{
    QStringList parts {place(scene, seat), scene.plan().sections[scene.geometry().sectionOf(seat)].name,
                       look(scene.look(seat)), kind(scene.geometry().kind(seat))};
    const Seat &it = scene.plan().seats[seat];
    if ((it.attributes & SeatAttribute::RestrictedView) && scene.geometry().kind(seat) != SeatKind::RestrictedView)
        parts << kind(SeatKind::RestrictedView);
    if (const auto price = scene.price(seat))
        parts << moneyText(*price, QLocale());
    parts.removeAll(QString());
    return Words::listed(parts);
}

} // namespace foyer::client
