// One seat of the basket: where it is, and who sits there at what price.
#pragma once

#include "client/widgets/textlabel.h"
#include "shared/core/ids.h"

#include <QWidget>

namespace foyer::client
{

class TileButton;

class SeatLine : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        QString type;
        QString words;
        QString price;
        bool operator==(const Choice &) const = default;
    };

    SeatLine(ThemeSource &themes, SeatNo seat, const QString &place, const QList<Choice> &choices, QWidget *parent);
    void setChosen(const QString &type);
    void setTakenOff(const QString &price); // empty for nothing

signals:
    void wished(foyer::SeatNo seat, const QString &type);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QString m_place;
    QHash<QString, TileButton *> m_tiles;
    TextLabel *m_takenOff;
};

} // namespace foyer::client
