#include "client/kiosk/screens/filterchips.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"

#include <QLocale>

namespace foyer::client
{

namespace
{

constexpr qreal chipMm = 46;

// Of the day, in minutes; none: open at that end.
struct Span {
    std::optional<int> from;
    std::optional<int> until;
};
constexpr int eveningMinute = 17 * 60, lateMinute = 21 * 60;
constexpr std::array spans {Span {{}, eveningMinute}, Span {eveningMinute, lateMinute}, Span {lateMinute, {}}};
constexpr std::array ages {6, 12};

QString clock(int minute) { return QLocale().toString(QTime(minute / 60, minute % 60), QLocale::ShortFormat); }

// As the server compares it.
QString spoken() { return QLocale().bcp47Name().section(u'-', 0, 0); }

QString nameOfSpoken()
{
    const QString name = Wording::language(spoken());
    return name == spoken() ? QLocale().nativeLanguageName() : name;
}

} // namespace

FilterChips::FilterChips(KioskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new FlowGrid(this))
    , m_search(new TileButton(context.themes, this))
{
    const Theme &theme = context.themes.theme();
    m_grid->setContentsMargins({});
    m_grid->setFills(true);
    m_grid->setColumnMinimum(theme.columnPx(chipMm));
    m_grid->setGaps(theme.space(Space::Hair), theme.space(Space::Hair));
    m_search->setCheckable(true);
    m_grid->addWidget(m_search);
    connect(m_search, &TileButton::clicked, this, &FilterChips::searchWanted);
    addTimes();
    m_language = add([](const Wishes &wishes) { return wishes.language.has_value(); },
                     [](Wishes &wishes, bool on) { wishes.language = on ? std::optional(spoken()) : std::nullopt; });
    for (const int age : ages)
        m_ages << add([age](const Wishes &wishes) { return wishes.age == age; },
                      [age](Wishes &wishes, bool on) { wishes.age = on ? std::optional(age) : std::nullopt; });
    m_wheelchair = add([](const Wishes &wishes) { return wishes.wheelchair; },
                       [](Wishes &wishes, bool on) { wishes.wheelchair = on; });
}

void FilterChips::addTimes()
{
    for (const Span &span : spans)
        m_times << add(
            [span](const Wishes &wishes) { return wishes.fromMinute == span.from && wishes.untilMinute == span.until; },
            [span](Wishes &wishes, bool on) {
                wishes.fromMinute = on ? span.from : std::nullopt;
                wishes.untilMinute = on ? span.until : std::nullopt;
            });
}

TileButton *FilterChips::add(std::function<bool(const Wishes &)> isOn, std::function<void(Wishes &, bool)> toggle)
{
    auto *button = new TileButton(m_context.themes, this);
    button->setCheckable(true);
    m_grid->addWidget(button);
    m_chips << Chip {button, std::move(isOn)};
    connect(button, &TileButton::clicked, this, [this, toggle = std::move(toggle)](bool on) {
        Wishes wishes = m_context.flow.programme().wishes();
        toggle(wishes, on);
        m_context.flow.programme().wish(wishes);
        refresh();
    });
    return button;
}

void FilterChips::refresh()
{
    m_search->setLines({{tr("Search"), TextRole::Label}});
    for (size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        const QString words = !span.from ? tr("until %1", "time").arg(clock(*span.until))
            : !span.until                ? tr("from %1 on", "time").arg(clock(*span.from))
                                         : tr("%1 to %2", "times").arg(clock(*span.from), clock(*span.until));
        m_times[qsizetype(i)]->setLines({{words, TextRole::Label}});
    }
    m_language->setLines({{nameOfSpoken(), TextRole::Label}});
    for (size_t i = 0; i < ages.size(); ++i)
        m_ages[qsizetype(i)]->setLines({{tr("with a child of %1", "age").arg(ages[i]), TextRole::Label}});
    m_wheelchair->setLines({{tr("wheelchair places"), TextRole::Label}});
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(chip.isOn(m_context.flow.programme().wishes()));
}

} // namespace foyer::client
