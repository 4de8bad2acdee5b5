#include "client/logic/common/programmemodel.h"

namespace foyer::client
{

ProgrammeModel::ProgrammeModel(Api &api, TitleCache &titles, QObject *parent)
    : ListModel(api, parent)
    , m_titles(titles)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ProgrammeModel::reload);
    connect(&m_titles, &TitleCache::arrived, this, &ProgrammeModel::posterArrived);
}

void ProgrammeModel::show(CityId city, std::optional<VenueId> venue, QDate day, const QStringList &halls)
{
    m_question = {city, venue, day, {}, {}};
    if (!halls.isEmpty())
        m_question.halls = halls;
    reload();
}

void ProgrammeModel::wish(const protocol::Wishes &wishes)
{
    const bool isTyped = wishes.text != m_wishes.text;
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    if (isTyped)
        m_typing.start();
    else
        reload();
}

void ProgrammeModel::reload()
{
    m_typing.stop();
    m_question.wishes = m_wishes == protocol::Wishes() ? std::nullopt : std::optional(m_wishes);
    ask(m_question, [this](const protocol::Programme &reply) { m_rows = reply.titles; });
}

void ProgrammeModel::clear()
{
    forget();
    m_typing.stop();
    m_wishes = {};
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
