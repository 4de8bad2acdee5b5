// Cities to choose from: nearest or largest first, or found while the customer types.
#pragma once

#include "client/logic/common/listmodel.h"
#include "shared/protocol/cities.h"

#include <QTimer>

namespace foyer::client
{

class CityModel final : public ListModel
{
    Q_OBJECT
public:
    static constexpr int typingPauseMs = 150; // a question is sent when the fingers rest so long

    explicit CityModel(Api &api, QObject *parent = nullptr);

    // Where distances are counted from; the largest cities come first without it.
    void setPlace(const std::optional<protocol::GeoPoint> &place) { m_place = place; }
    // An empty text gives the cities that are offered before anybody types.
    void search(const QString &text);
    const QString &text() const { return m_text; }
    bool isTyping() const { return m_typing.isActive(); } // what is listed belongs to an earlier text
    void reload() override;
    void clear();

    const protocol::City &city(int row) const { return m_cities.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; // Qt::DisplayRole: the name

private:
    std::optional<protocol::GeoPoint> m_place;
    QString m_text;
    QList<protocol::City> m_cities;
    QTimer m_typing;
};

} // namespace foyer::client
