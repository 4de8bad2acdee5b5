#include "server/push/hint.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

QStringList writeHints(const QString &node, const QHash<ShowId, qint64> &versions)
{
    QStringList payloads;
    QString payload = node;
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        const QString change = u" %1:%2"_s.arg(it.key().value).arg(it.value());
        if (payload.size() + change.size() > hintLengthMax) {
            payloads.append(payload);
            payload = node;
        }
        payload += change;
    }
    if (payload.size() > node.size())
        payloads.append(payload);
    return payloads;
}

std::optional<Hint> readHint(const QString &payload)
{
    QStringList words = payload.split(u' ');
    Hint hint {words.takeFirst(), {}};
    for (const QString &word : std::as_const(words)) {
        bool showOk = false;
        bool versionOk = false;
        const ShowId show(word.section(u':', 0, 0).toLongLong(&showOk));
        const qint64 version = word.section(u':', 1).toLongLong(&versionOk);
        if (!showOk || !versionOk)
            return std::nullopt;
        hint.versions.insert(show, version);
    }
    return hint;
}

} // namespace foyer::server
