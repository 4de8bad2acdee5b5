// A question over HTTP, for tests.
#pragma once

#include <QByteArray>
#include <QUrl>

namespace foyer::test
{

struct HttpAnswer {
    int status = 0; // 0: nobody answered
    QByteArray body;
};

HttpAnswer httpGet(const QUrl &url);

} // namespace foyer::test
