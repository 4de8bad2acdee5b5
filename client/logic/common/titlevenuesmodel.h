// Where and when a title is shown on a day: the venues, nearest first, each with its shows.
#pragma once

#include "client/logic/common/listmodel.h"
#include "shared/protocol/venues.h"

namespace foyer::client
{

class TitleVenuesModel final : public ListModel
{
    Q_OBJECT
public:
    explicit TitleVenuesModel(Api &api, QObject *parent = nullptr);

    void show(TitleId title, QDate day, const protocol::GeoPoint &near);
    // In these halls of one venue alone.
    void showHalls(TitleId title, QDate day, const protocol::GeoPoint &near, VenueId venue, const QStringList &halls);
    void reload() override;
    void clear();

    const protocol::VenueShows &venue(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Qt::DisplayRole: the name

private:
    protocol::FindTitleVenues m_question;
    QList<protocol::VenueShows> m_rows;
};

} // namespace foyer::client
