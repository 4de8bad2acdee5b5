// One show as a button: when, in which hall, in which language, from what price, and whether seats are left.
#pragma once

#include "client/widgets/tilebutton.h"
#include "shared/protocol/venues.h"

namespace foyer::client
{

class ShowTile final : public TileButton
{
    Q_OBJECT
public:
    // Fewer free seats than this part of the hall are few.
    static constexpr double fewPart = 0.1;

    ShowTile(ThemeSource &themes, const protocol::ShowCard &show, const QString &timeZone, QWidget *parent);
};

} // namespace foyer::client
