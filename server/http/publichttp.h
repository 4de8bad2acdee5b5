// What anybody on the internet may ask over HTTP: pages under a secret name. On a port of its own, with headers that
// let a browser do nothing but show them.
#pragma once

#include "server/http/httplistener.h"

#include <functional>

namespace foyer::server
{

struct PublicRequest {
    enum class About { Booking, Waiting }; // by /t/ and /w/

    About about = About::Booking;
    bool isPost = false; // something is to be done: it is the part
    QByteArray token; // what stands in the path behind that
    QByteArray part; // what stands behind that: empty for the page itself, else the name of a file
    QByteArray acceptLanguage;
    QByteArray language; // asked for by a link of the page; empty: not
    QString address; // of who asks
};

struct PublicAnswer {
    int status = 200;
    QByteArray mediaType;
    QByteArray content;
    QByteArray fileName = {}; // to be kept under this name; empty: to be shown
    int retryAfterSeconds = 0; // 0: nothing is said
    QByteArray contentPolicy = "default-src 'none'"; // Content-Security-Policy; what all have in common is added
    bool hasForm = false; // that may be sent, to us
};

class PublicHttp
{
public:
    // answer is called on the service's threads and may wait for httpSecondsMax.
    PublicHttp(HttpSettings settings, std::function<PublicAnswer(const PublicRequest &)> answer);

    Result<Nothing> start() { return m_listener.start(); }
    void stop() { m_listener.stop(); }
    QUrl url() const { return m_listener.url(); }

private:
    void addRoutes();

    const std::function<PublicAnswer(const PublicRequest &)> m_answer;
    HttpListener m_listener;
};

} // namespace foyer::server
