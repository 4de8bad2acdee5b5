// A map of bounded size that forgets what was not asked for longest.
#pragma once

#include <QHash>
#include <list>
#include <optional>
#include <utility>

namespace foyer
{

// Belongs to one thread. Pointers and references hold until the next touch() or take().
template <class Key, class Value>
class LruMap
{
public:
    explicit LruMap(qsizetype most)
        : m_most(most)
    {
        Q_ASSERT(most > 0);
    }
    Q_DISABLE_COPY_MOVE(LruMap)

    qsizetype size() const { return m_places.size(); }

    // Null when there is none.
    Value *find(const Key &key)
    {
        const auto found = m_places.constFind(key);
        if (found == m_places.constEnd())
            return nullptr;
        m_order.splice(m_order.begin(), m_order, *found);
        return &m_order.front().second;
    }

    // The value, made by default where there is none; then the oldest may have gone for it.
    Value &touch(const Key &key)
    {
        if (Value *known = find(key))
            return *known;
        if (size() == m_most) {
            m_places.remove(m_order.back().first);
            m_order.pop_back();
        }
        m_order.emplace_front(key, Value {});
        m_places.insert(key, m_order.begin());
        return m_order.front().second;
    }

    std::optional<Value> take(const Key &key)
    {
        const auto found = m_places.constFind(key);
        if (found == m_places.constEnd())
            return std::nullopt;
        std::optional<Value> value = std::move((*found)->second);
        m_order.erase(*found);
        m_places.erase(found);
        return value;
    }

private:
    using Order = std::list<std::pair<Key, Value>>;

    const qsizetype m_most;
    Order m_order; // the one that was asked for last comes first
    QHash<Key, typename Order::iterator> m_places;
};

} // namespace foyer
