// Runs a handler against the database: repeats what PostgreSQL asks to repeat, turns what it throws into an answer.
#pragma once

#include "server/storage/databaseerror.h"
#include "shared/core/result.h"

#include <functional>

namespace foyer::server
{

// The client learns nothing of the cause but a number that the log has, too.
Error fromDatabaseError(const DatabaseError &error, const QByteArray &kind);
Error fromException(const std::exception &error, const QByteArray &kind);
// Waits for nothing: the next attempt follows at once.
bool isWorthRepeating(const DatabaseError &error, int attempt);

template <class Reply>
Result<Reply> attempt(const QByteArray &kind, const std::function<Result<Reply>()> &handler)
{
    for (int count = 1;; ++count) {
        try {
            return handler();
        } catch (const DatabaseError &error) {
            if (!isWorthRepeating(error, count))
                return fromDatabaseError(error, kind);
        } catch (const std::exception &error) {
            return fromException(error, kind);
        }
    }
}

} // namespace foyer::server
