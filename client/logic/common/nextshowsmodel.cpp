#include "client/logic/common/nextshowsmodel.h"

namespace foyer::client
{

NextShowsModel::NextShowsModel(Api &api, QObject *parent)
    : ListModel(api, parent)
{
}

void NextShowsModel::show(VenueId venue, const QStringList &halls)
{
    m_question = {venue, halls.isEmpty() ? std::nullopt : std::optional(halls)};
    reload();
}

void NextShowsModel::reload()
{
    ask(m_question, [this](const protocol::NextShows &reply) { m_next = reply; });
}

int NextShowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_next.titles.size());
}

QVariant NextShowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return title(index.row()).title.name;
}

const protocol::ShowCard &nextOf(const protocol::TitleShows &title)
{
    const QList<protocol::ShowCard> &shows = title.shows;
    const auto found = std::find_if(shows.begin(), shows.end(), [](const auto &show) { return show.freeSeats > 0; });
    return found == shows.end() ? shows.constFirst() : *found;
}

} // namespace foyer::client
