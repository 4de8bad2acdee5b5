// What is on in a city, or in one of its venues, on a day: the titles with their posters.
#pragma once

#include "client/logic/common/listmodel.h"
#include "client/logic/common/titlecache.h"

#include <QTimer>

namespace foyer::client
{

class ProgrammeModel final : public ListModel
{
    Q_OBJECT
public:
    enum Roles { PosterRole = Qt::UserRole }; // SVG text; empty until it has been fetched, which asking for it begins

    ProgrammeModel(Api &api, TitleCache &titles, QObject *parent = nullptr);

    static constexpr int typingPauseMs = 200; // a question is sent when the fingers rest so long

    // All venues of the city unless one is named, and all halls of that unless some are.
    void show(CityId city, std::optional<VenueId> venue, QDate day, const QStringList &halls = {});
    // Of what is on that day only this; kept for other days until it is cleared.
    void wish(const protocol::Wishes &wishes);
    const protocol::Wishes &wishes() const { return m_wishes; }
    void reload() override;
    void clear();

    const protocol::TitleCard &title(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Qt::DisplayRole: the name

private:
    void posterArrived(TitleId title);

    TitleCache &m_titles;
    protocol::WhatsOn m_question;
    protocol::Wishes m_wishes;
    QTimer m_typing;
    QList<protocol::TitleCard> m_rows;
};

} // namespace foyer::client
