// An HTTP server that knows one answer.
#pragma once

#include <QFile>
#include <QString>
#include <httplib.h>
#include <memory>
#include <thread>
#include <vector>

namespace foyer::test
{

// A server that answers every request in one way and keeps what it was asked; with a certificate it speaks TLS only.
class StubbornServer
{
public:
    StubbornServer(int status, const std::string &body, const QString &pemFile = {})
        : m_scheme(pemFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"))
    {
        const QByteArray pem = QFile::encodeName(pemFile);
        m_http = pem.isEmpty() ? std::make_unique<httplib::Server>()
                               : std::make_unique<httplib::SSLServer>(pem.constData(), pem.constData());
        const auto answer = [this, status, body](const httplib::Request &request, httplib::Response &response) {
            asked.push_back(request);
            response.status = status;
            response.set_content(body, "application/json");
        };
        m_http->Get(".*", answer).Post(".*", answer);
        m_port = m_http->bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_http->listen_after_bind(); });
        httplib::Client first(url().toStdString());
        first.enable_server_certificate_verification(false);
        (void)first.Get("/"); // answered once it runs; stop() would be ignored before
        asked.clear();
    }
    ~StubbornServer()
    {
        m_http->stop();
        m_thread.join();
    }
    QString url() const { return QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_port); }

    std::vector<httplib::Request> asked;

private:
    const QString m_scheme;
    std::unique_ptr<httplib::Server> m_http;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace foyer::test
