// What a venue shows next: the titles, what begins first in front, each with its next shows.
#pragma once

#include "client/logic/common/listmodel.h"
#include "shared/protocol/nextshows.h"

namespace foyer::client
{

class NextShowsModel final : public ListModel
{
    Q_OBJECT
public:
    explicit NextShowsModel(Api &api, QObject *parent = nullptr);

    void show(VenueId venue, const QStringList &halls = {}); // no halls: all of them
    void reload() override;

    QDate day() const { return m_next.day.value_or(QDate()); } // invalid where nothing is to come
    const protocol::TitleShows &title(int row) const { return m_next.titles.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Qt::DisplayRole: the name

private:
    protocol::FindNextShows m_question;
    protocol::NextShows m_next;
};

// The one to go to when somebody asks for the title alone: the first with seats left, else the first.
const protocol::ShowCard &nextOf(const protocol::TitleShows &title);

} // namespace foyer::client
