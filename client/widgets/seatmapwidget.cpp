#include "client/widgets/seatmapwidget.h"

#include "client/widgets/button.h"
#include "client/widgets/seatbubble.h"
#include "client/widgets/seatmapcanvas.h"
#include "client/widgets/seatwording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace foyer::client
{

namespace
{

constexpr qreal zoomStep = 1.6;

} // namespace

SeatMapWidget::SeatMapWidget(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_canvas(new SeatMapCanvas(themes, this))
    , m_bubble(new SeatBubble(themes, this))
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_bar(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_where(new QLabel(this))
    , m_nearer(new IconButton(themes, Icon::Plus, {}, this))
    , m_farther(new IconButton(themes, Icon::Minus, {}, this))
    , m_whole(new IconButton(themes, Icon::WholeHall, {}, this))
{
    setFocusProxy(m_canvas);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_where);
    m_where->setWordWrap(true);
    outer->addLayout(m_layout, 1);
    m_layout->addWidget(m_canvas, 1);
    m_layout->addLayout(m_bar);
    m_bar->addStretch(1);
    for (IconButton *button : {m_whole, m_farther, m_nearer})
        m_bar->addWidget(button);
    connect(m_nearer, &IconButton::clicked, m_canvas, [this] { m_canvas->zoomBy(zoomStep); });
    connect(m_farther, &IconButton::clicked, m_canvas, [this] { m_canvas->zoomBy(1 / zoomStep); });
    connect(m_whole, &IconButton::clicked, m_canvas, &SeatMapCanvas::showWholeHall);
    connect(m_canvas, &SeatMapCanvas::seatActivated, this, &SeatMapWidget::seatActivated);
    connect(m_canvas, &SeatMapCanvas::sectionOpened, this, &SeatMapWidget::sectionOpened);
    connect(m_canvas, &SeatMapCanvas::viewChanged, this, &SeatMapWidget::refresh);
    connect(m_canvas, &SeatMapCanvas::focusSeatChanged, this, &SeatMapWidget::refresh);
    connect(&themes, &ThemeSource::changed, this, &SeatMapWidget::restyle);
    retranslate();
    restyle();
}

void SeatMapWidget::showEvent(QShowEvent *event)
{
    restyle();
    QWidget::showEvent(event);
}

void SeatMapWidget::restyle()
{
    const Theme &theme = m_themes.theme();
    m_layout->setSpacing(theme.space(Space::Small));
    m_bar->setSpacing(theme.space(Space::Small));
    m_where->setFont(theme.font(TextRole::Label));
    QPalette colours = m_where->palette();
    colours.setColor(QPalette::WindowText, theme.colours().textMuted);
    m_where->setPalette(colours);
    refresh();
}

// The buttons stand where they cost the map least: below it in portrait, beside it in landscape.
void SeatMapWidget::resizeEvent(QResizeEvent *event)
{
    const bool landscape = width() > height();
    m_layout->setDirection(landscape ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_bar->setDirection(landscape ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
    refresh();
}

void SeatMapWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SeatMapWidget::retranslate()
{
    m_canvas->setAccessibleName(SeatMapCanvas::tr("Seat map"));
    m_nearer->setAccessibleName(tr("Nearer"));
    m_farther->setAccessibleName(tr("Farther"));
    m_whole->setAccessibleName(tr("Whole hall"));
}

void SeatMapWidget::refresh()
{
    const SeatMapScene &now = scene();
    m_farther->setEnabled(!m_canvas->isWholeHall());
    m_whole->setEnabled(!m_canvas->isWholeHall());
    QString where;
    if (now.isEmpty()) {
        m_bubble->hide();
    } else {
        const int section = now.geometry().sectionAt(m_canvas->camera().centre());
        if (m_canvas->isOverview())
            where = tr("Touch a section to see its seats");
        else if (now.plan().sections.size() > 1 && section >= 0)
            where = SeatWording::section(now.plan(), section);
        m_bubble->follow(*m_canvas);
    }
    m_where->setText(where);
    m_where->setVisible(!now.isEmpty() && now.plan().sections.size() > 1);
}

void SeatMapWidget::setPlan(std::shared_ptr<const SeatingPlan> plan) { m_canvas->setPlan(std::move(plan)); }

void SeatMapWidget::setStates(const QByteArray &letters)
{
    m_canvas->setStates(letters);
    refresh();
}

void SeatMapWidget::updateSeat(SeatNo no, SeatState state)
{
    m_canvas->updateSeat(no, state);
    if (m_canvas->focusSeat() >= 0 && scene().indexOf(no) == m_canvas->focusSeat())
        refresh();
}

void SeatMapWidget::setSelection(const SeatNos &seats)
{
    m_canvas->setSelection(seats);
    refresh();
}

void SeatMapWidget::setSuggested(const SeatNos &seats) { m_canvas->setSuggested(seats); }

void SeatMapWidget::setPrices(const CategoryPrices &prices)
{
    m_canvas->setPrices(prices);
    refresh();
}

void SeatMapWidget::setTouchFirst(bool touchFirst) { m_canvas->setTouchFirst(touchFirst); }

const SeatMapScene &SeatMapWidget::scene() const { return m_canvas->scene(); }

void SeatMapWidget::showWholeHall() { m_canvas->showWholeHall(); }

void SeatMapWidget::showSeats(const SeatNos &seats)
{
    if (seats.isEmpty())
        return;
    if (const int middle = scene().indexOf(seats[seats.size() / 2]); middle >= 0)
        m_canvas->showSeat(middle, SeatMapCanvas::seatTapMinMm);
}

} // namespace foyer::client
