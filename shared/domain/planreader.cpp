#include "shared/domain/checkedjson.h"
#include "shared/domain/limits.h"
#include "shared/domain/planformat.h"
#include "shared/domain/plankeys.h"

#include <QJsonDocument>
#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

namespace keys = plankeys;

QRectF readRect(const CheckedJson &json)
{
    const QList<double> sides = json.numbers(4, 4, -planCoordinateMaxCm, planCoordinateMaxCm);
    if (json.failed())
        return {};
    if (sides[2] <= 0 || sides[3] <= 0)
        json.fail(ErrorCode::OutOfRange, u"width and height must be more than 0"_s);
    return {sides[0], sides[1], sides[2], sides[3]};
}

PlanFocus readFocus(const CheckedJson &json)
{
    json.allowOnly({keys::kind, keys::area});
    const CheckedJson kind = json.field(keys::kind);
    const QString word = kind.text(1, planKeyLengthMax);
    const auto *known = std::ranges::find(keys::focusKinds, word, [](const auto &pair) { return pair.second; });
    if (known == keys::focusKinds.end()) {
        kind.fail(ErrorCode::OutOfRange, u"wanted: screen, stage or field"_s);
        return {};
    }
    return {known->first, readRect(json.field(keys::area))};
}

bool isKey(const QString &text)
{
    return !text.isEmpty() && text.front() >= u'a' && text.front() <= u'z' && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QList<QPointF> readOutline(const CheckedJson &json)
{
    const QList<double> flat = json.numbers(6, 2 * outlinePointsMax, -planCoordinateMaxCm, planCoordinateMaxCm);
    if (flat.size() % 2 != 0)
        json.fail(ErrorCode::OutOfRange, u"wanted: pairs of x and y"_s);
    QList<QPointF> points;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        points += QPointF(flat[i], flat[i + 1]);
    return points;
}

// Reads one plan from its object; every member adds to m_plan.
class PlanReader
{
public:
    Result<SeatingPlan> read(const QJsonObject &object)
    {
        const CheckedJson json(object, QString(), &m_firstFault);
        readHead(json);
        readCategories(json.field(keys::categories));
        for (const CheckedJson &section : json.field(keys::sections).items(1, sectionsPerPlanMax))
            readSection(section);
        if (m_firstFault)
            return *m_firstFault;
        m_plan.index();
        return std::move(m_plan);
    }

private:
    void readHead(const CheckedJson &json);
    void readCategories(const CheckedJson &json);
    void readSection(const CheckedJson &json);
    void readRow(const CheckedJson &json);
    void readPlaces(const CheckedJson &json, std::span<Seat> seats);
    void readSeatCategories(const CheckedJson &json, std::span<Seat> seats);
    void readAttributes(const CheckedJson &json, std::span<Seat> seats);
    int categoryIndex(const QString &key) const;

    SeatingPlan m_plan;
    QList<bool> m_numberUsed = QList<bool>(seatsPerPlanMax + 1, false);
    std::optional<Error> m_firstFault;
};

void PlanReader::readHead(const CheckedJson &json)
{
    json.allowOnly({keys::format, keys::version, keys::name, keys::bounds, keys::focus, keys::seatSize,
                    keys::categories, keys::sections});
    const CheckedJson format = json.field(keys::format);
    if (format.text(1, planKeyLengthMax) != keys::formatName)
        format.fail(ErrorCode::OutOfRange, u"wanted: \"%1\""_s.arg(keys::formatName));
    const CheckedJson version = json.field(keys::version);
    if (version.integer(1, 1'000'000) != keys::formatVersion)
        version.fail(ErrorCode::VersionMismatch, u"wanted: version %1"_s.arg(keys::formatVersion));
    m_plan.name = json.field(keys::name).text(1, planNameLengthMax);
    m_plan.bounds = readRect(json.field(keys::bounds));
    m_plan.focus = readFocus(json.field(keys::focus));
    m_plan.seatSize = json.field(keys::seatSize).number(planSeatSizeMinCm, planSeatSizeMaxCm);
    if (!m_plan.bounds.contains(m_plan.focus.area))
        json.field(keys::focus).field(keys::area).fail(ErrorCode::OutOfRange, u"not within the bounds"_s);
}

void PlanReader::readCategories(const CheckedJson &json)
{
    for (const CheckedJson &item : json.items(1, categoriesPerPlanMax)) {
        item.allowOnly({keys::key, keys::name});
        const CheckedJson key = item.field(keys::key);
        const QString word = key.text(1, planKeyLengthMax);
        if (!isKey(word))
            key.fail(ErrorCode::OutOfRange, u"wanted: a lower-case letter, then letters, digits and -"_s);
        if (categoryIndex(word) >= 0)
            key.fail(ErrorCode::OutOfRange, u"\"%1\" is there twice"_s.arg(word));
        m_plan.categories += PlanCategory {word, item.field(keys::name).text(1, planNameLengthMax)};
    }
}

int PlanReader::categoryIndex(const QString &key) const
{
    for (int i = 0; i < m_plan.categories.size(); ++i)
        if (m_plan.categories[i].key == key)
            return i;
    return -1;
}

void PlanReader::readSection(const CheckedJson &json)
{
    json.allowOnly({keys::name, keys::door, keys::level, keys::outline, keys::rows});
    PlanSection section;
    section.name = json.field(keys::name).text(1, planNameLengthMax);
    section.door = json.field(keys::door).text(0, planNameLengthMax);
    section.level = json.field(keys::level).integer(planLevelMin, planLevelMax);
    section.outline = readOutline(json.field(keys::outline));
    m_plan.sections += section;
    for (const CheckedJson &row : json.field(keys::rows).items(1, rowsPerPlanMax - m_plan.rows.size()))
        readRow(row);
}

void PlanReader::readRow(const CheckedJson &json)
{
    json.allowOnly({keys::label, keys::seats, keys::labels, keys::x, keys::y, keys::category, keys::attributes});
    const CheckedJson numbers = json.field(keys::seats);
    const QList<int> nos = numbers.integers(1, seatsPerPlanMax - m_plan.seats.size(), 1, seatsPerPlanMax);
    const QStringList labels = json.field(keys::labels).texts(nos.size(), nos.size(), planLabelLengthMax);
    const QString rowLabel = json.field(keys::label).text(0, planLabelLengthMax);
    if (json.failed())
        return;
    QList<Seat> seats(nos.size());
    for (qsizetype i = 0; i < nos.size(); ++i) {
        if (std::exchange(m_numberUsed[nos[i]], true))
            numbers.failAt(i, ErrorCode::OutOfRange, u"seat %1 is there twice"_s.arg(nos[i]));
        seats[i].no = SeatNo(nos[i]);
        seats[i].label = labels[i];
        seats[i].row = int(m_plan.rows.size());
    }
    readPlaces(json, seats);
    readSeatCategories(json.field(keys::category), seats);
    if (json.has(keys::attributes))
        readAttributes(json.field(keys::attributes), seats);
    m_plan.rows += SeatRow {rowLabel, int(m_plan.sections.size()) - 1, int(m_plan.seats.size()), int(seats.size())};
    m_plan.seats += seats;
}

void PlanReader::readPlaces(const CheckedJson &json, std::span<Seat> seats)
{
    const auto count = qsizetype(seats.size());
    const CheckedJson x = json.field(keys::x);
    const CheckedJson y = json.field(keys::y);
    const QList<double> xs = x.numbers(count, count, m_plan.bounds.left(), m_plan.bounds.right());
    const QList<double> ys = y.isArray() ? y.numbers(count, count, m_plan.bounds.top(), m_plan.bounds.bottom())
                                         : QList<double>(count, y.number(m_plan.bounds.top(), m_plan.bounds.bottom()));
    if (json.failed())
        return;
    for (qsizetype i = 0; i < count; ++i)
        seats[size_t(i)].place = {xs[i], ys[i]};
}

void PlanReader::readSeatCategories(const CheckedJson &json, std::span<Seat> seats)
{
    const auto count = qsizetype(seats.size());
    const QStringList keys = json.isArray() ? json.texts(count, count, planKeyLengthMax)
                                            : QStringList(count, json.text(1, planKeyLengthMax));
    if (json.failed())
        return;
    for (qsizetype i = 0; i < count; ++i) {
        Seat &seat = seats[size_t(i)];
        seat.category = categoryIndex(keys[i]);
        if (seat.category >= 0)
            continue;
        const QString detail = u"no category \"%1\""_s.arg(keys[i]);
        json.isArray() ? json.failAt(i, ErrorCode::OutOfRange, detail) : json.fail(ErrorCode::OutOfRange, detail);
        return;
    }
}

void PlanReader::readAttributes(const CheckedJson &json, std::span<Seat> seats)
{
    if (!json.isObject())
        return json.fail(ErrorCode::WrongType, u"wanted: an object"_s);
    qsizetype known = 0;
    for (const auto &[attribute, word] : keys::seatAttributes) {
        if (!json.has(word))
            continue;
        ++known;
        const CheckedJson places = json.field(word);
        const QList<int> indices = places.integers(1, qsizetype(seats.size()), 0, int(seats.size()) - 1);
        if (json.failed())
            return;
        for (qsizetype i = 0; i < indices.size(); ++i) {
            Seat &seat = seats[size_t(indices[i])];
            if (seat.attributes.testFlag(attribute))
                places.failAt(i, ErrorCode::OutOfRange, u"%1 is there twice"_s.arg(indices[i]));
            seat.attributes.setFlag(attribute);
        }
    }
    if (known != json.keys().size())
        json.fail(ErrorCode::UnknownField, u"unknown attribute among %1"_s.arg(json.keys().join(u", ")));
}

} // namespace

Result<SeatingPlan> planFromJson(const QByteArray &json)
{
    if (json.size() > planFileBytesMax)
        return failure(ErrorCode::OutOfRange, u"more than %1 bytes"_s.arg(planFileBytesMax));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::MalformedFrame, u"%1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset));
    if (!document.isObject())
        return failure(ErrorCode::MalformedFrame, u"wanted: an object"_s);
    return planFromJson(document.object());
}

Result<SeatingPlan> planFromJson(const QJsonObject &json) { return PlanReader().read(json); }

} // namespace foyer
