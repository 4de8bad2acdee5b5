#include "client/kiosk/screens/cityscreen.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/keypad.h"
#include "client/widgets/stylesheet.h"
#include "client/widgets/tilebutton.h"
#include "client/widgets/touchscroll.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal cityColumnMm = 100;

} // namespace

CityScreen::CityScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_heading(label(TextRole::Title))
    , m_message(label(TextRole::Body, Tone::Muted))
    , m_name(new QLineEdit(this))
    , m_keypad(new Keypad(themes(), Keypad::Kind::Names, this))
    , m_list(new QWidget)
    , m_cities(new FlowGrid(m_list))
    , m_scroll(new TouchScroll(themes(), m_list, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    m_cities->setContentsMargins({});
    m_cities->setColumnMinimum(theme().columnPx(cityColumnMm));
    m_cities->setGaps(gap(Space::Small), gap(Space::Small));
    m_name->setMaxLength(nameLengthMax);
    dressField(*m_name, theme());

    auto *typing = new QVBoxLayout;
    typing->setSpacing(gap(Space::Medium));
    typing->addWidget(m_heading);
    typing->addWidget(m_name);
    typing->addWidget(m_keypad);
    typing->addStretch(1);
    auto *found = new QVBoxLayout;
    found->setSpacing(gap(Space::Medium));
    found->addWidget(m_message);
    found->addWidget(m_scroll, 1);
    m_layout->addLayout(typing);
    m_layout->addLayout(found, 1);

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { flow().cities().search(text); });
    connect(m_keypad, &Keypad::typed, m_name, &QLineEdit::insert);
    connect(m_keypad, &Keypad::erased, m_name, &QLineEdit::backspace);
    connect(&flow().cities(), &CityModel::modelReset, this, &CityScreen::showCities);
    connect(&flow().cities(), &CityModel::loadingChanged, this, &CityScreen::refresh);
}

void CityScreen::enter()
{
    m_name->clear();
    m_scroll->toTop();
    showCities();
    refresh();
}

void CityScreen::retranslate()
{
    showCities();
    refresh();
}

void CityScreen::refresh()
{
    m_heading->setText(tr("Which city?"));
    m_name->setPlaceholderText(tr("Type the name of a city"));
    m_name->setAccessibleName(tr("Name of a city"));
    m_keypad->setLocale(QLocale());
    m_keypad->setWords(tr("Space"), tr("Erase"), tr("Erase the last letter"));
    const CityModel &cities = flow().cities();
    if (cities.loading() == Loading::Ready && cities.rowCount() == 0)
        m_message->setText(tr("We play in no city of this name. Try its first letters."));
    else if (cities.loading() == Loading::Failed)
        m_message->setText(tr("We cannot show the cities right now. Please try again in a moment."));
    else
        m_message->setText(cities.text().isEmpty() ? tr("Cities near you") : tr("Cities that fit"));
}

void CityScreen::showCities()
{
    m_cities->clear();
    const CityModel &cities = flow().cities();
    for (int row = 0; row < cities.rowCount(); ++row) {
        const protocol::City city = cities.city(row);
        QString facts = tr("%n venues", "", city.venueCount);
        if (city.distanceKm && *city.distanceKm >= 1)
            facts = tr("%1 · %2", "distance, venues").arg(Wording::distance(*city.distanceKm), facts);
        auto *tile = new TileButton(themes(), m_list);
        tile->setLines({{city.name, TextRole::Body}, {facts, TextRole::Caption, Tone::Muted}});
        tile->setAlignment(Qt::AlignLeft);
        connect(tile, &TileButton::clicked, this, [this, city] { flow().chooseCity(city); });
        m_cities->addWidget(tile);
        tile->show();
    }
    m_scroll->toTop();
}

void CityScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace foyer::client
