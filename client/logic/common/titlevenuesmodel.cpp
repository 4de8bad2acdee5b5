#include "client/logic/common/titlevenuesmodel.h"

namespace foyer::client
{

TitleVenuesModel::TitleVenuesModel(Api &api, QObject *parent)
    : ListModel(api, parent)
{
}

void TitleVenuesModel::show(TitleId title, QDate day, const protocol::GeoPoint &near)
{
    m_question = {};
    m_question.title = title;
    m_question.day = day;
    m_question.near = near;
    reload();
}

void TitleVenuesModel::showHalls(TitleId title, QDate day, const protocol::GeoPoint &near, VenueId venue,
                                 const QStringList &halls)
{
    m_question = {};
    m_question.title = title;
    m_question.day = day;
    m_question.near = near;
    m_question.venue = venue;
    m_question.halls = halls;
    reload();
}

void TitleVenuesModel::reload()
{
    ask(m_question, [this](const protocol::TitleVenues &reply) { m_rows = reply.venues; });
}

void TitleVenuesModel::clear()
{
    forget();
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int TitleVenuesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant TitleVenuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return venue(index.row()).venue.name;
}

} // namespace foyer::client
