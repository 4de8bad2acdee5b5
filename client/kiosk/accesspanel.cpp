#include "client/kiosk/accesspanel.h"

#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"

#include <QVBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal columnMm = 55;
constexpr qreal textLarge = 1.4;

} // namespace

AccessPanel::AccessPanel(ThemeSource &themes, AccessSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    addTextSizes();
    addColours();
    addSwitches();
    connect(&settings, &AccessSettings::changed, this, &AccessPanel::refresh);
    connect(&themes, &ThemeSource::changed, this, &AccessPanel::restyle);
    restyle();
    retranslate();
}

void AccessPanel::addTextSizes()
{
    FlowGrid *sizes = addGroup("text", [] { return tr("Size of the text"); });
    const auto add = [this, sizes](const Words &words, qreal scale) {
        addChoice(
            sizes, words, [this, scale] { return m_settings.textScale() == scale; },
            [this, scale] { m_settings.setTextScale(scale); });
    };
    add([] { return tr("Usual"); }, 1);
    add([] { return tr("Large"); }, textLarge);
    add([] { return tr("Very large"); }, AccessSettings::textScaleMax);
}

void AccessPanel::addColours()
{
    FlowGrid *colours = addGroup("colours", [] { return tr("Colours"); });
    const auto add = [this, colours](const Words &words, AccessTheme theme) {
        addChoice(
            colours, words, [this, theme] { return m_settings.theme() == theme; },
            [this, theme] { m_settings.setTheme(theme); });
    };
    add([] { return tr("Dark"); }, AccessTheme::Dark);
    add([] { return tr("Light"); }, AccessTheme::Light);
    add([] { return tr("High contrast"); }, AccessTheme::HighContrast);
}

void AccessPanel::addSwitches()
{
    FlowGrid *more = addGroup("more", [] { return tr("On or off"); });
    AccessSettings &now = m_settings;
    const auto add = [this, more](const Words &words, const std::function<bool()> &isOn,
                                  const std::function<void(bool)> &set) {
        addChoice(more, words, isOn, [isOn, set] { set(!isOn()); });
    };
    add([] { return tr("Everything lower down"); }, [&now] { return now.reach(); },
        [&now](bool on) { now.setReach(on); });
    add([] { return tr("Nothing moves"); }, [&now] { return now.reducedMotion(); },
        [&now](bool on) { now.setReducedMotion(on); });
    add([] { return tr("Read aloud"); }, [&now] { return now.speech(); }, [&now](bool on) { now.setSpeech(on); });
    add([] { return tr("More time"); }, [&now] { return now.moreTime(); }, [&now](bool on) { now.setMoreTime(on); });
}

FlowGrid *AccessPanel::addGroup(const char *name, const Words &words)
{
    auto *heading = new TextLabel(m_themes, TextRole::Label, this, Tone::Muted);
    auto *box = new QWidget(this);
    box->setObjectName(QLatin1StringView(name));
    auto *tiles = new FlowGrid(box);
    tiles->setFills(true);
    m_column->addWidget(heading);
    m_column->addWidget(box);
    m_groups << Group {heading, tiles, words};
    return tiles;
}

void AccessPanel::addChoice(FlowGrid *group, const Words &words, const std::function<bool()> &isOn,
                            const std::function<void()> &choose)
{
    auto *tile = new TileButton(m_themes, group->parentWidget());
    tile->setCheckable(true);
    connect(tile, &TileButton::clicked, this, [this, choose] {
        choose();
        refresh();
    });
    group->addWidget(tile);
    m_choices << Choice {tile, words, isOn};
}

void AccessPanel::retranslate()
{
    for (const Group &group : std::as_const(m_groups))
        group.heading->setText(group.words());
    for (const Choice &choice : std::as_const(m_choices))
        choice.tile->setLines({{choice.words(), TextRole::Label}});
    refresh();
}

void AccessPanel::refresh()
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.tile->setChecked(choice.isOn());
}

void AccessPanel::restyle()
{
    const Theme &theme = m_themes.theme();
    m_column->setSpacing(theme.space(Space::Small));
    for (const Group &group : std::as_const(m_groups)) {
        group.tiles->setColumnMinimum(theme.px(columnMm));
        group.tiles->setGaps(theme.space(Space::Small), theme.space(Space::Small));
    }
}

} // namespace foyer::client
