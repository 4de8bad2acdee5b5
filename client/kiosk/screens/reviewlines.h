// What critics say of a title: stars, a sentence, and who says it. Nothing where nobody says anything.
#pragma once

#include "client/widgets/textlabel.h"
#include "shared/protocol/titles.h"

namespace foyer::client
{

class ReviewLines final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewLines(ThemeSource &themes, QWidget *parent = nullptr);
    // "★★★☆☆": for who looks; who listens is told the number.
    static QString drawn(int stars);
    // Those in the customer's language come first.
    void setReviews(QList<protocol::Review> reviews);

private:
    void add(const protocol::Review &review);

    ThemeSource &m_themes;
};

} // namespace foyer::client
