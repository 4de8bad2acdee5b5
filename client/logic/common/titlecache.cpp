#include "client/logic/common/titlecache.h"

#include "client/net/whendone.h"

namespace foyer::client
{

TitleCache::TitleCache(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    connect(&m_api, &Api::connectionChanged, this, &TitleCache::fetchNext);
}

const protocol::TitleDetails *TitleCache::want(TitleId title)
{
    if (const protocol::TitleDetails *known = m_titles.object(title))
        return known;
    if (m_fetching.contains(title))
        return nullptr;
    m_waiting.removeOne(title);
    m_waiting.append(title);
    if (m_waiting.size() > titlesMax)
        m_waiting.removeFirst();
    fetchNext();
    return nullptr;
}

void TitleCache::fetchNext()
{
    while (!m_waiting.isEmpty() && m_fetching.size() < fetchesMax && m_api.connection() == Connection::Up) {
        const TitleId title = m_waiting.takeLast();
        m_fetching.insert(title);
        whenDone(m_api.send(protocol::GetTitle {title}), this,
                 [this, title](const Result<protocol::TitleDetails> &details) { came(title, details); });
    }
}

void TitleCache::came(TitleId title, const Result<protocol::TitleDetails> &details)
{
    m_fetching.remove(title);
    if (details) {
        m_titles.insert(title, new protocol::TitleDetails(*details));
        emit arrived(title);
    } else if (details.error().code == ErrorCode::ConnectionLost) {
        m_waiting.append(title);
    } // otherwise it is fetched again when it is wanted again
    fetchNext();
}

} // namespace foyer::client
