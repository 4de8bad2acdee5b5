// One title: what it is, and where and when it can be seen.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;
class QVBoxLayout;

namespace foyer::client
{

class DayStrip;
class PosterView;
class ReviewLines;
class ReviewsButton;
class TouchScroll;

class TitleScreen final : public Screen
{
    Q_OBJECT
public:
    TitleScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override;

protected:
    void arrange(bool portrait) override;

private:
    QWidget *makeFacts();
    void showTitle();
    void showVenues();
    void addVenue(const protocol::VenueShows &venue);

    QBoxLayout *m_layout;
    QBoxLayout *m_about; // the poster and the facts
    PosterView *m_poster;
    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_genres;
    TextLabel *m_people;
    TextLabel *m_synopsis;
    ReviewsButton *m_toReviews;
    ReviewLines *m_reviews;
    TouchScroll *m_factsScroll;
    DayStrip *m_days;
    TextLabel *m_message;
    QWidget *m_list;
    QVBoxLayout *m_venues;
    TouchScroll *m_scroll;
};

} // namespace foyer::client
