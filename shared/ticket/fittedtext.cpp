#include "shared/ticket/fittedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr qreal shrinkStep = 0.96;
// Fonts of some scripts ask for two lines' room. All lines stand on the baseline of the first font and are no higher
// than that, as part of the size: so texts of two scripts stand in one row, and Arabic is not printed smaller.
constexpr qreal lineHeightMax = 1.36;
constexpr int shrinkStepsMax = 120; // to under a hundredth of the size: enough for any text that is worth printing

bool isFromRight(const QLocale &locale) { return locale.textDirection() == Qt::RightToLeft; }

// Letters of Arabic or Hebrew.
bool hasLettersFromRight(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

QFont fontOf(const QString &text, const TextStyle &style, qreal size)
{
    const bool isJapanese = style.locale.language() == QLocale::Japanese;
    QFont font(QStringList {u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s,
                            isJapanese ? u"Noto Sans CJK JP"_s : u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s});
    // Qt keeps what stands in for missing characters under the first family alone: a strategy of its own, which changes
    // nothing else here, keeps Japanese shapes and Chinese ones apart.
    font.setStyleStrategy(isJapanese ? QFont::PreferQuality : QFont::PreferDefault);
    font.setWeight(style.weight);
    font.setPixelSize(std::max(1, qRound(size)));
    if (!hasLettersFromRight(text)) // spacing would tear letters apart that are joined
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking * size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Qt::Alignment alignmentOf(const TextStyle &style)
{
    if (!isFromRight(style.locale) || style.alignment == Qt::AlignHCenter)
        return style.alignment;
    return style.alignment == Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
}

// On a page that is read from the right, a sentence that holds names in Latin letters still runs from there; a code
// or a name alone does not.
Qt::LayoutDirection directionOf(const QString &text, const TextStyle &style)
{
    if (!isFromRight(style.locale))
        return Qt::LayoutDirectionAuto;
    return hasLettersFromRight(text) ? Qt::RightToLeft : Qt::LeftToRight;
}

enum class Kind { Letters, Digits, Other };

Kind kindOf(QChar c)
{
    if (c.isDigit())
        return Kind::Digits;
    const bool partOfAWord = c.isLetter() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format;
    return partOfAWord ? Kind::Letters : Kind::Other;
}

// Words, numbers and punctuation as ranges of their own. Inter has other shapes for the colon between digits, the dash
// between capitals and so on, which Qt cannot switch off before 6.7 and cannot name in a PDF: "19:30" would be copied,
// searched and read aloud as "1930". Shaped apart, each character keeps the shape that has a name.
QList<QTextLayout::FormatRange> shapedApart(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (int start = 0; start < text.size();) {
        int end = start + 1;
        while (end < text.size() && kindOf(text[start]) != Kind::Other && kindOf(text[end]) == kindOf(text[start]))
            ++end;
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = end - start;
        range.format.setProperty(QTextFormat::UserProperty, start);
        ranges << range;
        start = end;
    }
    return ranges;
}
} // namespace

FittedText::FittedText(const QString &text, const TextStyle &style, const QSizeF &box)
    : m_text(text)
    , m_style(style)
    , m_box(box)
    , m_layout(std::make_unique<QTextLayout>())
{
    if (text.isEmpty())
        return;
    qreal size = style.size;
    for (int step = 0; step < shrinkStepsMax; ++step, size *= shrinkStep)
        if (layOut(size, size < style.sizeMin))
            return;
}

FittedText::~FittedText() = default;

bool FittedText::layOut(qreal size, bool breakWords)
{
    QTextOption option(alignmentOf(m_style));
    option.setTextDirection(directionOf(m_text, m_style));
    option.setWrapMode(breakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    const QFont font = fontOf(m_text, m_style, size);
    const qreal ascent = QFontMetricsF(font).ascent();
    m_layout->setFont(font);
    m_layout->setText(m_text);
    m_layout->setFormats(shapedApart(m_text));
    m_layout->setTextOption(option);
    m_size = size;
    m_height = 0;
    qreal widest = 0;
    qreal top = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_box.width());
        line.setPosition({0, top + ascent - line.ascent()});
        const qreal height = std::min(line.height(), lineHeightMax * size);
        m_height = top + height;
        top += height * m_style.leading;
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    return widest <= m_box.width() && m_height <= m_box.height();
}

void FittedText::paint(QPainter &painter, QPointF corner) const
{
    if (m_text.isEmpty())
        return;
    painter.setPen(m_style.colour);
    m_layout->draw(&painter, corner);
}

} // namespace foyer
