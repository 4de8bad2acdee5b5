#include "tests/e2e/support/http.h"

#include "tests/e2e/support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace foyer::test
{

HttpAnswer httpGet(const QUrl &url)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setTransferTimeout(patienceMs);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, patienceMs))
        return {};
    if (reply->error() == QNetworkReply::OperationCanceledError)
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace foyer::test
