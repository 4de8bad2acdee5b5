// A drawing of a card reader: it waits for a card, works, or says no.
#pragma once

#include "client/widgets/themesource.h"

#include <QTimer>
#include <QWidget>

namespace foyer::client
{

class CardReader : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Waiting, Working, Refused };

    explicit CardReader(ThemeSource &themes, QWidget *parent = nullptr);
    // amount: what the reader's own display shows.
    void show(Mode mode, const QString &amount);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDisplay(QPainter &painter, const QRectF &display) const;
    void paintWaves(QPainter &painter, const QRectF &box) const;

    ThemeSource &m_themes;
    Mode m_mode = Mode::Waiting;
    QString m_amount;
    QTimer m_ticker;
    int m_phase = 0;
};

} // namespace foyer::client
