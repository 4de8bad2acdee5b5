// The titles in full, with their posters: fetched when first wanted, kept while there is room.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/titles.h"

#include <QCache>
#include <QSet>

namespace foyer::client
{

class TitleCache : public QObject
{
    Q_OBJECT
public:
    static constexpr int titlesMax = 200; // of at most posterSizeMax characters each
    static constexpr int fetchesMax = 4; // at a time, so that other questions get through

    explicit TitleCache(Api &api, QObject *parent = nullptr);

    // The title when it is known; nullptr otherwise, and then it is fetched and arrived() tells. Valid until the next
    // call.
    const protocol::TitleDetails *want(TitleId title);

signals:
    void arrived(foyer::TitleId title);

private:
    void fetchNext();
    void came(TitleId title, const Result<protocol::TitleDetails> &details);

    Api &m_api;
    QCache<TitleId, protocol::TitleDetails> m_titles {titlesMax};
    QList<TitleId> m_waiting; // newest last: what the customer looks at now comes first
    QSet<TitleId> m_fetching;
};

} // namespace foyer::client
