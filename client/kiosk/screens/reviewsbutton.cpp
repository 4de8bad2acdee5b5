#include "client/kiosk/screens/reviewsbutton.h"

#include "client/kiosk/screens/reviewlines.h"
#include "client/logic/common/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// Of those who give stars.
std::optional<double> meanStars(const QList<protocol::Review> &reviews)
{
    int stars = 0;
    int givers = 0;
    for (const protocol::Review &review : reviews) {
        stars += review.stars.value_or(0);
        givers += review.stars ? 1 : 0;
    }
    return givers == 0 ? std::nullopt : std::optional(double(stars) / givers);
}

} // namespace

ReviewsButton::ReviewsButton(ThemeSource &themes, QWidget *parent)
    : TileButton(themes, parent)
{
}

void ReviewsButton::setReviews(const QList<protocol::Review> &reviews)
{
    setVisible(!reviews.isEmpty());
    const QString read = tr("Read %n review(s)", "", int(reviews.size()));
    const std::optional<double> mean = meanStars(reviews);
    if (!mean)
        return setLines({{read, TextRole::Caption}});
    const QString number = QLocale().toString(*mean, 'f', 1);
    setLines({{u"%1  %2"_s.arg(ReviewLines::drawn(int(*mean)), number), TextRole::Label},
              {read, TextRole::Caption, Tone::Muted}});
    setAccessibleName(Words::listed({tr("%1 of 5 stars on average", "of several critics").arg(number), read}));
}

} // namespace foyer::client
