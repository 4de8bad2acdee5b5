#include "client/kiosk/screens/cardreader.h"

#include "client/widgets/icons.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr int beatMs = 400;
constexpr int waves = 4;
constexpr qreal widthMm = 70;
constexpr qreal heightMm = 84;

} // namespace

CardReader::CardReader(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, &CardReader::updateGeometry);
    m_ticker.setInterval(beatMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % waves;
        update();
    });
}

void CardReader::show(Mode mode, const QString &amount)
{
    m_mode = mode;
    m_amount = amount;
    if (m_themes.theme().reducedMotion || mode == Mode::Refused)
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start();
    update();
}

QSize CardReader::sizeHint() const { return {m_themes.theme().px(widthMm), m_themes.theme().px(heightMm)}; }

void CardReader::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const ThemeColours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(c.line, theme.outline()));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(body, theme.px(6), theme.px(6));
    const qreal margin = theme.px(6);
    const QRectF display(body.left() + margin, body.top() + margin, body.width() - 2 * margin, body.height() * 0.36);
    paintDisplay(painter, display);
    QRectF field(display.left(), display.bottom() + margin, display.width(),
                 body.bottom() - display.bottom() - 2 * margin);
    const qreal side = std::min(field.width(), field.height());
    paintWaves(painter, QRectF(field.center().x() - side / 2, field.center().y() - side / 2, side, side));
}

void CardReader::paintDisplay(QPainter &painter, const QRectF &display) const
{
    const Theme &theme = m_themes.theme();
    const ThemeColours &c = theme.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.background);
    painter.drawRoundedRect(display, theme.radius(), theme.radius());
    painter.setPen(c.text);
    QFont font = theme.font(TextRole::Heading);
    const qreal room = display.width() - 2 * theme.space(Space::Small);
    const int wanted = QFontMetrics(font).horizontalAdvance(m_amount);
    if (wanted > room) // large amounts and currencies without a sign
        font.setPixelSize(int(font.pixelSize() * room / wanted));
    painter.setFont(font);
    painter.drawText(display, Qt::AlignCenter, m_amount);
}

// The sign for paying without contact; while the bank is asked its waves run.
void CardReader::paintWaves(QPainter &painter, const QRectF &box) const
{
    const ThemeColours &c = m_themes.theme().colours();
    if (m_mode == Mode::Refused) {
        paintIcon(painter, Icon::Cross,
                  box.adjusted(box.width() / 6, box.width() / 6, -box.width() / 6, -box.width() / 6), c.danger);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    const QPointF source(box.left() + box.width() * 0.12, box.center().y());
    for (int i = 0; i < waves; ++i) {
        const qreal radius = box.width() * (0.2 + 0.2 * i);
        const bool isLit = m_mode == Mode::Waiting ? i <= m_phase : i == m_phase;
        painter.setPen(QPen(isLit ? c.accent : c.hairline, box.width() * 0.06, Qt::SolidLine, Qt::RoundCap));
        const QRectF circle(source.x() - radius, source.y() - radius, 2 * radius, 2 * radius);
        painter.drawArc(circle, -38 * 16, 76 * 16);
    }
}

} // namespace foyer::client
