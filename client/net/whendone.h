// Runs a handler when a future is finished, unless the object it works for is gone by then.
#pragma once

#include <QFuture>
#include <QPointer>

namespace foyer::client
{

// QFuture::then(context, ...) of Qt 6.4 crashes when the context is destroyed before the future is finished; this does
// not. The handler runs in the thread that finishes the future (for an Api: the thread the Api lives in), at once when
// the future is finished already, and never when the future is cancelled.
template <class T, class Handler>
void whenDone(QFuture<T> future, QObject *context, Handler handler)
{
    future.then([guard = QPointer<QObject>(context), handler = std::move(handler)](const T &value) mutable {
        if (guard)
            handler(value);
    });
}

} // namespace foyer::client
