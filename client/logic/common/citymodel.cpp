#include "client/logic/common/citymodel.h"

namespace foyer::client
{

namespace
{
constexpr qsizetype searchLengthMax = 80; // FindCities::text
}

CityModel::CityModel(Api &api, QObject *parent)
    : ListModel(api, parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &CityModel::reload);
}

void CityModel::search(const QString &text)
{
    m_text = text.trimmed().left(searchLengthMax);
    m_typing.start();
}

void CityModel::reload()
{
    m_typing.stop();
    protocol::FindCities find;
    if (!m_text.isEmpty())
        find.text = m_text;
    find.near = m_place;
    ask(find, [this](const protocol::Cities &reply) { m_cities = reply.cities; });
}

void CityModel::clear()
{
    m_typing.stop();
    forget();
    beginResetModel();
    m_text.clear();
    m_cities.clear();
    endResetModel();
}

int CityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cities.size()); }

QVariant CityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return city(index.row()).name;
}

} // namespace foyer::client
