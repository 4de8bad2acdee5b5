#include "server/http/publichttp.h"

#include "shared/core/ipaddress.h"

#include <httplib.h>

namespace foyer::server
{

namespace
{
constexpr auto plainText = "text/plain; charset=utf-8";
constexpr auto pagePath = R"(/([tw])/([A-Z2-7]{1,64})(?:/([a-z]{1,16}\.[a-z]{1,4}))?)";
constexpr auto deedPath = R"(/(w)/([A-Z2-7]{1,64})/([a-z]{1,16}))";

QByteArray textOf(const std::string &text) { return QByteArray::fromStdString(text); }

// A proxy on this machine says at the end of the list whom it speaks for; nobody else is believed.
QString addressOf(const httplib::Request &request)
{
    const QString peer = canonicalAddress(QString::fromStdString(request.remote_addr));
    if (peer != QLatin1StringView("127.0.0.1") && peer != QLatin1StringView("::1"))
        return peer;
    const QByteArray told = textOf(request.get_header_value("X-Forwarded-For")).split(',').constLast().trimmed();
    const QString address = canonicalAddress(QString::fromLatin1(told));
    return address.isEmpty() ? peer : address;
}

PublicRequest requestFrom(const httplib::Request &request)
{
    const bool isWaiting = request.matches[1] == "w";
    return {isWaiting ? PublicRequest::About::Waiting : PublicRequest::About::Booking,
            request.method == "POST",
            textOf(request.matches[2]),
            textOf(request.matches[3]),
            textOf(request.get_header_value("Accept-Language")),
            textOf(request.get_param_value("lang")),
            addressOf(request)};
}

// Whatever is answered here is for one pair of eyes, once.
void setHeaders(httplib::Response &response, const QByteArray &contentPolicy, bool isEncrypted, bool hasForm = false)
{
    response.set_header("Cache-Control", "no-store");
    response.set_header("Content-Security-Policy",
                        contentPolicy.toStdString() + "; base-uri 'none'; form-action "
                            + (hasForm ? "'self'" : "'none'") + "; frame-ancestors 'none'");
    response.set_header("Cross-Origin-Opener-Policy", "same-origin");
    response.set_header("Cross-Origin-Resource-Policy", "same-origin");
    response.set_header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.set_header("Referrer-Policy", "no-referrer");
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("X-Robots-Tag", "noindex, nofollow, noarchive");
    if (isEncrypted)
        response.set_header("Strict-Transport-Security", "max-age=31536000");
}

void write(httplib::Response &response, const PublicAnswer &answer)
{
    response.status = answer.status;
    response.set_content(answer.content.toStdString(), answer.mediaType.constData());
    if (!answer.fileName.isEmpty())
        response.set_header("Content-Disposition", "attachment; filename=\"" + answer.fileName.toStdString() + '"');
    if (answer.retryAfterSeconds > 0)
        response.set_header("Retry-After", std::to_string(answer.retryAfterSeconds));
}
} // namespace

PublicHttp::PublicHttp(HttpSettings settings, std::function<PublicAnswer(const PublicRequest &)> answer)
    : m_answer(std::move(answer))
    , m_listener(std::move(settings))
{
    addRoutes();
}

void PublicHttp::addRoutes()
{
    m_listener.routes().Get("/robots.txt", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content("User-agent: *\nDisallow: /\n", plainText);
        setHeaders(response, "default-src 'none'", m_listener.isEncrypted());
    });
    const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
        const PublicAnswer told = m_answer(requestFrom(request));
        write(response, told);
        setHeaders(response, told.contentPolicy, m_listener.isEncrypted(), told.hasForm);
    };
    m_listener.routes().Get(pagePath, answer);
    m_listener.routes().Post(deedPath, answer);
    m_listener.routes().set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        response.set_content("not found\n", plainText);
        setHeaders(response, "default-src 'none'", m_listener.isEncrypted());
    });
}

} // namespace foyer::server
