#include "shared/domain/planformat.h"
#include "shared/domain/limits.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{

// Two sections, three rows, every attribute, one category for a row and one for each seat.
SeatingPlan samplePlan()
{
    SeatingPlan plan;
    plan.name = u"Small house"_s;
    plan.bounds = {-500, -300, 1000, 900};
    plan.focus = {FocusKind::Stage, {-200, -250, 400, 150}};
    plan.seatSize = 48.5;
    plan.categories = {{u"stalls"_s, u"Stalls"_s}, {u"box-2"_s, u"Box é"_s}};
    plan.sections = {{u"Stalls"_s, u"Door A"_s, 0, {{-100, 0}, {100, 0}, {100, 200}, {-100, 200}}},
                     {u"Box 2"_s, QString(), 1, {{200, 0}, {300, 0}, {300, 100.5}}}};
    plan.rows = {{u"A"_s, 0, 0, 2}, {u"B"_s, 0, 2, 3}, {QString(), 1, 5, 2}};
    plan.seats = {
        {SeatNo(1), u"1"_s, {-26, 50}, 0, 0, SeatAttribute::Wheelchair | SeatAttribute::StepFree},
        {SeatNo(2), u"2"_s, {26, 50}, 0, 0, SeatAttribute::Companion},
        {SeatNo(3), u"1"_s, {-52.25, 140}, 1, 0, SeatAttribute::Aisle},
        {SeatNo(4), u"2"_s, {0, 150}, 1, 1, SeatAttribute::LoveSeat | SeatAttribute::ExtraLegroom},
        {SeatNo(5), u"3"_s, {52.25, 140}, 1, 0, {}},
        {SeatNo(8), u"7"_s, {250, 30}, 2, 1, SeatAttribute::RestrictedView},
        {SeatNo(7), u"8"_s, {280, 60}, 2, 1, {}},
    };
    plan.index();
    return plan;
}

QJsonObject sampleObject() { return QJsonDocument::fromJson(planToJson(samplePlan())).object(); }

// json with the value at path ("sections", "0", "name") replaced, or taken away when value is undefined.
QJsonValue changed(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[path.first().toInt()] = changed(array[path.first().toInt()], path.mid(1), value);
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue inner = changed(object.value(path.first()), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = inner;
    return object;
}

} // namespace

class PlanFormatTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aPlanComesBackUnchanged();
    void thePlanThatComesBackIsIndexed();
    void theSamePlanGivesTheSameBytes();
    void eachRowStandsOnALineOfItsOwn();
    void aMissingKeyIsNamed_data();
    void aMissingKeyIsNamed();
    void aWrongValueIsNamed_data();
    void aWrongValueIsNamed();
    void textThatIsNoObjectIsRefused_data();
    void textThatIsNoObjectIsRefused();
};

void PlanFormatTest::aPlanComesBackUnchanged()
{
    const SeatingPlan plan = samplePlan();
    const auto back = planFromJson(planToJson(plan));
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().path + back.error().detail));
    QCOMPARE(*back, plan);
}

void PlanFormatTest::thePlanThatComesBackIsIndexed()
{
    const auto back = planFromJson(planToJson(samplePlan()));
    QCOMPARE(back->seatNoMax(), 8);
    QCOMPARE(back->seat(SeatNo(7))->label, u"8"_s);
    QVERIFY(!back->seat(SeatNo(6)));
}

void PlanFormatTest::theSamePlanGivesTheSameBytes()
{
    const QByteArray json = planToJson(samplePlan());
    QCOMPARE(planToJson(*planFromJson(json)), json);
}

void PlanFormatTest::eachRowStandsOnALineOfItsOwn()
{
    const QByteArray json = planToJson(samplePlan());
    QCOMPARE(json.count('\n'), 6); // the head, two sections, three rows
    QVERIFY(json.contains("\n{\"attributes\":{\"aisle\":[0],"));
}

void PlanFormatTest::aMissingKeyIsNamed_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"format",
                             "version",
                             "name",
                             "bounds",
                             "focus",
                             "focus.kind",
                             "focus.area",
                             "seatSize",
                             "categories",
                             "categories[1].key",
                             "categories[1].name",
                             "sections",
                             "sections[1].name",
                             "sections[1].door",
                             "sections[1].level",
                             "sections[1].outline",
                             "sections[1].rows",
                             "sections[0].rows[1].label",
                             "sections[0].rows[1].seats",
                             "sections[0].rows[1].labels",
                             "sections[0].rows[1].x",
                             "sections[0].rows[1].y",
                             "sections[0].rows[1].category"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void PlanFormatTest::aMissingKeyIsNamed()
{
    QFETCH(QString, path);
    const QStringList steps = QString(path).replace(u'[', u'.').remove(u']').split(u'.');
    const auto plan = planFromJson(changed(sampleObject(), steps, QJsonValue(QJsonValue::Undefined)).toObject());
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().code, ErrorCode::MissingField);
    QCOMPARE(plan.error().path, path);
}

void PlanFormatTest::aWrongValueIsNamed_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *what, const QString &at, const QJsonValue &value, ErrorCode code,
                        const QString &path) { QTest::newRow(what) << at << value << code << path; };
    using enum ErrorCode;
    row("another format", u"format"_s, u"pretix"_s, OutOfRange, u"format"_s);
    row("a later version", u"version"_s, 2, VersionMismatch, u"version"_s);
    row("a broken version", u"version"_s, 1.5, WrongType, u"version"_s);
    row("no name", u"name"_s, QString(), OutOfRange, u"name"_s);
    row("long name", u"name"_s, QString(planNameLengthMax + 1, u'x'), OutOfRange, u"name"_s);
    row("name of wrong type", u"name"_s, 7, WrongType, u"name"_s);
    row("bounds of three", u"bounds"_s, QJsonArray {0, 0, 5}, OutOfRange, u"bounds"_s);
    row("empty bounds", u"bounds"_s, QJsonArray {0, 0, 5, 0}, OutOfRange, u"bounds"_s);
    row("bounds of texts", u"bounds.1"_s, u"0"_s, WrongType, u"bounds[1]"_s);
    row("bounds beyond all", u"bounds.2"_s, 1e9, OutOfRange, u"bounds[2]"_s);
    row("unknown focus", u"focus.kind"_s, u"altar"_s, OutOfRange, u"focus.kind"_s);
    row("focus outside", u"focus.area.0"_s, -600, OutOfRange, u"focus.area"_s);
    row("focus is null", u"focus"_s, QJsonValue(), WrongType, u"focus"_s);
    row("tiny seats", u"seatSize"_s, planSeatSizeMinCm - 1, OutOfRange, u"seatSize"_s);
    row("unknown key", u"colour"_s, u"red"_s, UnknownField, QString());
    row("unknown key in a row", u"sections.0.rows.0.price"_s, 1, UnknownField, u"sections[0].rows[0]"_s);
    row("unknown key in a category", u"categories.0.price"_s, 1, UnknownField, u"categories[0]"_s);
    row("no categories", u"categories"_s, QJsonArray(), OutOfRange, u"categories"_s);
    row("capital in key", u"categories.0.key"_s, u"Stalls"_s, OutOfRange, u"categories[0].key"_s);
    row("key twice", u"categories.1.key"_s, u"stalls"_s, OutOfRange, u"categories[1].key"_s);
    row("no sections", u"sections"_s, QJsonArray(), OutOfRange, u"sections"_s);
    row("section is a number", u"sections.1"_s, 3, WrongType, u"sections[1]"_s);
    row("high level", u"sections.1.level"_s, planLevelMax + 1, OutOfRange, u"sections[1].level"_s);
    row("outline of a line", u"sections.1.outline"_s, QJsonArray {0, 0, 1, 1}, OutOfRange, u"sections[1].outline"_s);
    row("odd outline", u"sections.1.outline"_s, QJsonArray {0, 0, 1, 1, 2, 2, 3}, OutOfRange, u"sections[1].outline"_s);
    row("no rows", u"sections.1.rows"_s, QJsonArray(), OutOfRange, u"sections[1].rows"_s);
    row("no seats", u"sections.1.rows.0.seats"_s, QJsonArray(), OutOfRange, u"sections[1].rows[0].seats"_s);
    row("seat twice", u"sections.1.rows.0.seats.1"_s, 3, OutOfRange, u"sections[1].rows[0].seats[1]"_s);
    row("seat 0", u"sections.1.rows.0.seats.1"_s, 0, OutOfRange, u"sections[1].rows[0].seats[1]"_s);
    row("seat beyond all", u"sections.1.rows.0.seats.1"_s, seatsPerPlanMax + 1, OutOfRange,
        u"sections[1].rows[0].seats[1]"_s);
    row("half a seat", u"sections.1.rows.0.seats.1"_s, 9.5, WrongType, u"sections[1].rows[0].seats[1]"_s);
    row("too few labels", u"sections.1.rows.0.labels"_s, QJsonArray {u"7"_s}, OutOfRange,
        u"sections[1].rows[0].labels"_s);
    row("a label that is a number", u"sections.1.rows.0.labels.0"_s, 7, WrongType, u"sections[1].rows[0].labels[0]"_s);
    row("long row label", u"sections.1.rows.0.label"_s, QString(planLabelLengthMax + 1, u'x'), OutOfRange,
        u"sections[1].rows[0].label"_s);
    row("seat out of bounds", u"sections.1.rows.0.x.0"_s, 501, OutOfRange, u"sections[1].rows[0].x[0]"_s);
    row("row out of bounds", u"sections.0.rows.0.y"_s, 601, OutOfRange, u"sections[0].rows[0].y"_s);
    row("one number for all x", u"sections.0.rows.0.x"_s, 1, WrongType, u"sections[0].rows[0].x"_s);
    row("too few y", u"sections.0.rows.1.y"_s, QJsonArray {1, 2}, OutOfRange, u"sections[0].rows[1].y"_s);
    row("unknown category", u"sections.0.rows.0.category"_s, u"pit"_s, OutOfRange, u"sections[0].rows[0].category"_s);
    row("unknown category of a seat", u"sections.0.rows.1.category.2"_s, u"pit"_s, OutOfRange,
        u"sections[0].rows[1].category[2]"_s);
    row("attributes as a list", u"sections.0.rows.0.attributes"_s, QJsonArray(), WrongType,
        u"sections[0].rows[0].attributes"_s);
    row("unknown attribute", u"sections.0.rows.0.attributes.heated"_s, QJsonArray {0}, UnknownField,
        u"sections[0].rows[0].attributes"_s);
    row("attribute beyond the row", u"sections.0.rows.0.attributes.companion.0"_s, 2, OutOfRange,
        u"sections[0].rows[0].attributes.companion[0]"_s);
    row("attribute twice", u"sections.0.rows.0.attributes.companion"_s, QJsonArray {1, 1}, OutOfRange,
        u"sections[0].rows[0].attributes.companion[1]"_s);
}

void PlanFormatTest::aWrongValueIsNamed()
{
    QFETCH(QString, at);
    QFETCH(QJsonValue, value);
    const auto plan = planFromJson(changed(sampleObject(), at.split(u'.'), value).toObject());
    QVERIFY(!plan.ok());
    QTEST(plan.error().code, "code");
    QTEST(plan.error().path, "path");
    QVERIFY(!plan.error().detail.isEmpty());
}

void PlanFormatTest::textThatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a torn file") << planToJson(samplePlan()).chopped(10);
}

void PlanFormatTest::textThatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, json);
    QCOMPARE(planFromJson(json).error().code, ErrorCode::MalformedFrame);
}

FOYER_TEST_WITHOUT_APPLICATION(PlanFormatTest)
#include "planformattest.moc"
