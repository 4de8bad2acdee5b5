#include "shared/domain/planformat.h"
#include "shared/domain/plankeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

namespace keys = plankeys;

QJsonArray rectToJson(const QRectF &rect) { return {rect.x(), rect.y(), rect.width(), rect.height()}; }

template <class Key>
QString wordOf(const auto &words, Key key)
{
    return std::ranges::find(words, key, [](const auto &pair) { return pair.first; })->second;
}

// One value for all seats where they agree, else one for each.
QJsonValue shortest(const QJsonArray &values)
{
    const QJsonValue first = values.first();
    const bool allSame = std::all_of(values.begin(), values.end(), [&](const auto &value) { return value == first; });
    return allSame ? first : QJsonValue(values);
}

QJsonObject attributesToJson(std::span<const Seat> seats)
{
    QJsonObject json;
    for (const auto &[attribute, word] : keys::seatAttributes) {
        QJsonArray places;
        for (size_t i = 0; i < seats.size(); ++i)
            if (seats[i].attributes.testFlag(attribute))
                places += int(i);
        if (!places.isEmpty())
            json[word] = places;
    }
    return json;
}

QJsonObject rowToJson(const SeatingPlan &plan, const SeatRow &row)
{
    const std::span seats(plan.seats.constData() + row.firstSeat, size_t(row.seatCount));
    QJsonArray numbers, labels, xs, ys, categories;
    for (const Seat &seat : seats) {
        numbers += seat.no.value;
        labels += seat.label;
        xs += seat.place.x();
        ys += seat.place.y();
        categories += plan.categories[seat.category].key;
    }
    QJsonObject json {{keys::label, row.label}, {keys::seats, numbers},
                      {keys::labels, labels},   {keys::x, xs},
                      {keys::y, shortest(ys)},  {keys::category, shortest(categories)}};
    if (const QJsonObject attributes = attributesToJson(seats); !attributes.isEmpty())
        json[keys::attributes] = attributes;
    return json;
}

// A section without its rows.
QJsonObject sectionToJson(const PlanSection &section)
{
    QJsonArray outline;
    for (const QPointF &point : section.outline) {
        outline += point.x();
        outline += point.y();
    }
    return {
        {keys::name, section.name}, {keys::door, section.door}, {keys::level, section.level}, {keys::outline, outline}};
}

// A plan without its sections.
QJsonObject headToJson(const SeatingPlan &plan)
{
    QJsonArray categories;
    for (const PlanCategory &category : plan.categories)
        categories += QJsonObject {{keys::key, category.key}, {keys::name, category.name}};
    const QJsonObject focus {{keys::kind, wordOf(keys::focusKinds, plan.focus.kind)},
                             {keys::area, rectToJson(plan.focus.area)}};
    return {{keys::format, QString(keys::formatName)},
            {keys::version, keys::formatVersion},
            {keys::name, plan.name},
            {keys::bounds, rectToJson(plan.bounds)},
            {keys::focus, focus},
            {keys::seatSize, plan.seatSize},
            {keys::categories, categories}};
}

QByteArray oneLine(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

// The object's text with its closing brace taken off and an array begun under key.
QByteArray openedAt(const QJsonObject &json, QLatin1StringView key)
{
    QByteArray text = oneLine(json);
    text.chop(1);
    return text + ",\"" + QByteArrayView(key.data(), key.size()).toByteArray() + "\":[\n";
}

} // namespace

QByteArray planToJson(const SeatingPlan &plan)
{
    QByteArray text = openedAt(headToJson(plan), keys::sections);
    for (int section = 0; section < plan.sections.size(); ++section) {
        text += (section > 0 ? ",\n" : "") + openedAt(sectionToJson(plan.sections[section]), keys::rows);
        bool first = true;
        for (const SeatRow &row : plan.rows) {
            if (row.section != section)
                continue;
            text += (std::exchange(first, false) ? "" : ",\n") + oneLine(rowToJson(plan, row));
        }
        text += "]}";
    }
    return text + "]}\n";
}

} // namespace foyer
