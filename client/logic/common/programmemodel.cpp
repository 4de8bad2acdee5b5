#include "client/logic/common/programmemodel.h"

namespace foyer::client
{

ProgrammeModel::ProgrammeModel(Api &api, TitleCache &titles, QObject *parent)
    : ListModel(api, parent)
    , m_titles(titles)
{
    connect(&m_titles, &TitleCache::arrived, this, &ProgrammeModel::posterArrived);
}

void ProgrammeModel::show(CityId city, std::optional<VenueId> venue, QDate day, const QStringList &halls)
{
    m_question = {city, venue, day};
    if (!halls.isEmpty())
        m_question.halls = halls;
    reload();
}

void ProgrammeModel::reload()
{
    ask(m_question, [this](const protocol::Programme &reply) { m_rows = reply.titles; });
}

void ProgrammeModel::clear()
{
    forget();
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ProgrammeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const protocol::TitleCard &card = title(index.row());
    if (role == Qt::DisplayRole)
        return card.name;
    if (role == PosterRole) {
        const protocol::TitleDetails *details = m_titles.want(card.title);
        return details ? details->posterSvg : QString();
    }
    return {};
}

void ProgrammeModel::posterArrived(TitleId title)
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].title == title)
            emit dataChanged(index(row), index(row), {PosterRole});
}

} // namespace foyer::client
