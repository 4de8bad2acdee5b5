// A button of several lines of text: a day, a show time, a language, a price. Checkable where one of several is chosen.
#pragma once

#include "client/widgets/textblock.h"
#include "client/widgets/textlabel.h"

#include <QAbstractButton>

namespace foyer::client
{

struct TileLine {
    QString text;
    TextRole role = TextRole::Body;
    Tone tone = Tone::Normal;
    bool operator==(const TileLine &) const = default;
};

// Checked tiles are filled and have a tick, so that more than their colour tells them apart. Never smaller than the
// primary target; what is too long for the width goes on below.
class TileButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TileButton(ThemeSource &themes, QWidget *parent = nullptr);
    // The accessible name is made of the lines unless another one is set afterwards.
    void setLines(const QList<TileLine> &lines);
    const QList<TileLine> &lines() const { return m_lines; }
    void setAlignment(Qt::Alignment alignment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_themes.theme(); }

private:
    int roomIn(int width) const;
    TextBlock block(const TileLine &line, int room) const;
    QSize textSize(int room) const;
    QColor colourOf(const TileLine &line) const;

    ThemeSource &m_themes;
    QList<TileLine> m_lines;
    Qt::Alignment m_alignment = Qt::AlignCenter;
};

} // namespace foyer::client
