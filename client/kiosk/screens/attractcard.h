// One title on the screen that attracts: its poster leads to the next show, the times below it each to its own.
#pragma once

#include "client/widgets/poster.h"
#include "shared/protocol/nextshows.h"

#include <QWidget>

namespace foyer::client
{

class Card;

class AttractCard final : public QWidget
{
    Q_OBJECT
public:
    // timesMax: no more times than that, of shows with seats left; the waitlist has the others.
    AttractCard(ThemeSource &themes, const protocol::TitleShows &title, const QString &timeZone, int timesMax,
                QWidget *parent);
    TitleId title() const { return m_title; }
    void setPoster(const Poster &poster);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(foyer::ShowId show);

private:
    QWidget *makeTime(ThemeSource &themes, const protocol::TitleShows &title, const protocol::ShowCard &show,
                      const QString &words, QWidget *parent);

    const TitleId m_title;
    Card *m_poster;
};

} // namespace foyer::client
