#include "client/widgets/driftband.h"

#include <QAbstractButton>
#include <QApplication>

namespace foyer::client
{

DriftBand::DriftBand(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    connect(&m_clock, &QTimer::timeout, this, &DriftBand::advance);
    connect(&themes, &ThemeSource::changed, this, &DriftBand::follow);
    follow();
}

void DriftBand::setColumn(int width, int least, int gap)
{
    m_widthWanted = width;
    m_widthLeast = std::min(least, width);
    m_gap = gap;
    updateGeometry();
    fit();
}

void DriftBand::setItems(const QList<QWidget *> &items)
{
    for (QWidget *old : std::exchange(m_items, items)) {
        old->hide();
        old->deleteLater();
    }
    m_start = 0;
    for (QWidget *item : items) {
        item->setParent(this);
        item->show();
    }
    updateGeometry();
    fit();
}

int DriftBand::heightOfItems(int width) const
{
    int height = 0;
    for (const QWidget *item : m_items)
        height = std::max(height, item->heightForWidth(width));
    return height;
}

// The widest at which nothing is cut off below; first the one that is wanted, since narrower ones may be higher: times
// need another line.
void DriftBand::fit()
{
    const bool fitsWanted = heightOfItems(m_widthWanted) <= height();
    int fits = fitsWanted ? m_widthWanted : m_widthLeast, tooWide = m_widthWanted + 1;
    while (tooWide - fits > 1) {
        const int width = (fits + tooWide) / 2;
        (heightOfItems(width) <= height() ? fits : tooWide) = width;
    }
    m_width = fits;
    place();
}

int DriftBand::slack() const { return width() - int(m_items.size()) * pitch() + m_gap; }

// Who leaves must be gone before it comes in again: with fewer there would be a hole.
bool DriftBand::swings() const { return int(m_items.size()) * pitch() < width() + pitch(); }

bool DriftBand::isHeld() const
{
    if (isAncestorOf(QApplication::focusWidget()))
        return true;
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [](const auto *button) { return button->isDown(); });
}

void DriftBand::advance()
{
    if (m_items.isEmpty() || isHeld())
        return;
    const int step = m_themes.theme().reducedMotion ? pitch() : 1;
    if (swings()) {
        const int least = std::min(0, slack()), most = std::max(0, slack());
        m_start = std::clamp(m_start + m_direction * step, least, most);
        if (m_start == least || m_start == most)
            m_direction = m_start == least ? 1 : -1;
    } else {
        m_start -= step;
        while (m_start <= -pitch()) {
            m_start += pitch();
            m_items.append(m_items.takeFirst());
            m_items.constLast()->raise(); // what is read goes by what stands where
        }
    }
    place();
}

void DriftBand::reveal(const QWidget *part)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i] != part && !m_items[i]->isAncestorOf(part))
            continue;
        const int at = m_start + int(i) * pitch();
        if (at < 0)
            m_start -= at;
        else if (at + m_width > width())
            m_start -= std::min(at, at + m_width - width());
        place();
    }
}

void DriftBand::follow()
{
    m_clock.setInterval(m_themes.theme().reducedMotion ? jumpMs : stepMs);
    updateGeometry();
}

void DriftBand::place()
{
    int at = m_start;
    for (QWidget *item : m_items) {
        const int x = isLeftToRight() ? at : width() - at - m_width;
        item->setGeometry(x, 0, m_width, item->heightForWidth(m_width));
        at += pitch();
    }
}

void DriftBand::showEvent(QShowEvent *event)
{
    m_clock.start();
    QWidget::showEvent(event);
}

void DriftBand::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

void DriftBand::resizeEvent(QResizeEvent *event)
{
    fit();
    m_start = swings() ? std::clamp(m_start, std::min(0, slack()), std::max(0, slack())) : m_start;
    place();
    QWidget::resizeEvent(event);
}

void DriftBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

} // namespace foyer::client
