#include "client/widgets/seatlegend.h"

#include "client/widgets/flowgrid.h"
#include "client/widgets/seatpainter.h"
#include "client/widgets/seatwording.h"
#include "client/widgets/textblock.h"
#include "shared/core/moneytext.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal sampleMm = 7;
constexpr qreal entryMm = 150; // beyond this, words go on below

// One sample and its word.
class LegendEntry : public QWidget
{
public:
    LegendEntry(ThemeSource &themes, const SeatPicture &seat, const QString &words, QWidget *parent)
        : QWidget(parent)
        , m_themes(themes)
        , m_seat(seat)
        , m_words(words)
    {
        setAccessibleName(words);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(&themes, &ThemeSource::changed, this, [this] {
            updateGeometry();
            update();
        });
    }
    QSize sizeHint() const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetrics metrics(theme.font(TextRole::Caption));
        return {theme.columnPx(sampleMm) + theme.space(Space::Small) + metrics.horizontalAdvance(m_words),
                std::max(theme.columnPx(sampleMm), metrics.height())};
    }
    QSize minimumSizeHint() const override
    {
        const Theme &theme = m_themes.theme();
        const QFontMetrics metrics(theme.font(TextRole::Caption));
        return {theme.columnPx(sampleMm) + theme.space(Space::Small) + longestWord(metrics, m_words), metrics.height()};
    }
    int heightForWidth(int width) const override
    {
        return std::max(m_themes.theme().columnPx(sampleMm), block(width).size.height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_themes.theme();
        const int side = theme.columnPx(sampleMm);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        QPainter painter(this);
        paintSeat(painter, theme, m_seat, QPointF(mirrored ? width() - side / 2.0 : side / 2.0, height() / 2.0), side);
        const int used = side + theme.space(Space::Small);
        const QRect text = rect().adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(theme.colours().text);
        paintTextBlock(painter, block(width()), text, Qt::AlignLeading);
    }

private:
    TextBlock block(int width) const
    {
        const Theme &theme = m_themes.theme();
        return textBlock(QFontMetrics(theme.font(TextRole::Caption)), m_words,
                         width - theme.columnPx(sampleMm) - theme.space(Space::Small));
    }

    ThemeSource &m_themes;
    SeatPicture m_seat;
    QString m_words;
};

QString withCapital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

SeatLegend::SeatLegend(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_prices(new FlowGrid)
    , m_looks(new FlowGrid)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->addLayout(m_prices);
    m_layout->addLayout(m_looks);
    connect(&themes, &ThemeSource::changed, this, &SeatLegend::restyle);
    restyle();
}

// Columns as wide as the longest entry of their kind: no word is cut short.
void SeatLegend::restyle()
{
    const Theme &theme = m_themes.theme();
    m_layout->setSpacing(theme.space(Space::Small));
    for (FlowGrid *grid : {m_prices, m_looks}) {
        int widest = theme.columnPx(sampleMm);
        for (int i = 0; i < grid->count(); ++i)
            widest = std::max(widest, std::min(theme.px(entryMm), grid->itemAt(i)->widget()->sizeHint().width()));
        grid->setColumnMinimum(widest);
        grid->setGaps(theme.space(Space::Medium), theme.space(Space::Small));
    }
}

void SeatLegend::addEntry(FlowGrid *grid, const SeatPicture &seat, const QString &words)
{
    grid->addWidget(new LegendEntry(m_themes, seat, withCapital(words), this));
}

void SeatLegend::setPlan(const SeatingPlan &plan, const CategoryPrices &prices)
{
    m_prices->clear();
    m_looks->clear();
    for (int i = 0; i < plan.categories.size(); ++i) {
        const PlanCategory &category = plan.categories[i];
        const auto price = prices.constFind(category.key);
        const QString name = u"%1  %2"_s.arg(categoryLetter(i)).arg(category.name);
        addEntry(m_prices, {SeatLook::Free, SeatKind::Standard, i, 0},
                 price == prices.cend() ? name : u"%1  %2"_s.arg(name, moneyText(*price, QLocale())));
    }
    for (const SeatLook look : allSeatLooks)
        if (look != SeatLook::Free)
            addEntry(m_looks, {look, SeatKind::Standard, 0, 0}, SeatWording::look(look));
    SeatAttributes found;
    for (const Seat &seat : plan.seats)
        found |= seat.attributes;
    for (const SeatKind kind : allSeatKinds) {
        const bool love = kind == SeatKind::LoveLeft && (found & SeatAttribute::LoveSeat);
        const bool occurs = (kind == SeatKind::Wheelchair && (found & SeatAttribute::Wheelchair))
            || (kind == SeatKind::Companion && (found & SeatAttribute::Companion))
            || (kind == SeatKind::RestrictedView && (found & SeatAttribute::RestrictedView));
        if (love || occurs)
            addEntry(m_looks, {SeatLook::Free, kind, 0, 0}, SeatWording::kind(kind));
    }
    restyle();
}

} // namespace foyer::client
