#include "client/kiosk/screens/showtile.h"

#include "client/kiosk/screens/wording.h"

namespace foyer::client
{

ShowTile::ShowTile(ThemeSource &themes, const protocol::ShowCard &show, const QString &timeZone, QWidget *parent)
    : TileButton(themes, parent)
{
    QList<TileLine> lines {{Wording::time(show.startsAt, timeZone), TextRole::Heading},
                           {show.hall, TextRole::Caption, Tone::Muted},
                           {Wording::language(show.language), TextRole::Caption, Tone::Muted},
                           {Wording::priceFrom(show.priceFrom), TextRole::Label}};
    if (show.freeSeats == 0) {
        lines.last() = {tr("sold out"), TextRole::Label, Tone::Muted};
        lines << TileLine {tr("waitlist"), TextRole::Caption, Tone::Muted};
    } else if (show.freeSeats < show.seatCount * fewPart) {
        lines << TileLine {tr("few seats left"), TextRole::Caption, Tone::Warning};
    }
    setLines(lines);
}

} // namespace foyer::client
