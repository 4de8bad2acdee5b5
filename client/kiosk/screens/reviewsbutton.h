// That critics say something of a title, and what they give it on average; leads to what they say.
#pragma once

#include "client/widgets/tilebutton.h"
#include "shared/protocol/titles.h"

namespace foyer::client
{

class ReviewsButton final : public TileButton
{
    Q_OBJECT
public:
    explicit ReviewsButton(ThemeSource &themes, QWidget *parent = nullptr);
    // Not there where nobody says anything.
    void setReviews(const QList<protocol::Review> &reviews);
    // It stands at the beginning of its line, as wide as its words.
    int heightForWidth(int width) const override
    {
        return TileButton::heightForWidth(std::min(width, sizeHint().width()));
    }
};

} // namespace foyer::client
