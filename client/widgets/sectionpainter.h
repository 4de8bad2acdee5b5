// The overview of a large hall: each section as one panel with its name, how many seats are free, and from what price.
#pragma once

#include "client/widgets/sectioncaption.h"
#include "shared/core/money.h"

#include <QHash>

#include <optional>

class QPainter;
class QRect;

namespace foyer::client
{

class Theme;
struct SeatMapView;

class SectionPainter
{
public:
    void paint(QPainter &painter, const SeatMapView &view, const QRect &dirty);
    // To be called when the scene has got another plan, or the words and fonts are others.
    void forget() { m_captions.clear(); }

private:
    struct Captions {
        int free = -1; // what they were made of
        std::optional<Money> priceFrom;
        QList<SectionCaption> named, shortlyNamed;
    };
    const Captions &captionsOf(const SeatMapView &view, int section);
    bool haveRoomForNames(const SeatMapView &view);
    void paintCaption(QPainter &painter, const SeatMapView &view, int section, bool named);

    QHash<int, Captions> m_captions; // by section; fitting words into shapes is too slow for every frame
};

} // namespace foyer::client
