#include "server/mail/smtp.h"

#include <algorithm>
#include <cstring>
#include <curl/curl.h>
#include <memory>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// Answers that are about us and not about the mail: a person mends the settings, and the mail goes.
constexpr long authenticationRequired = 530;
constexpr long authenticationMechanismTooWeak = 534;
constexpr long authenticationFailed = 535;
constexpr long encryptionRequired = 538;

struct Upload {
    const QByteArray &message;
    qsizetype sent = 0;
};

size_t readMore(char *buffer, size_t size, size_t count, void *data)
{
    auto *const upload = static_cast<Upload *>(data);
    const qsizetype room = qsizetype(size * count);
    const qsizetype bytes = std::min(room, upload->message.size() - upload->sent);
    std::memcpy(buffer, upload->message.constData() + upload->sent, size_t(bytes));
    upload->sent += bytes;
    return size_t(bytes);
}

int isOver(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic<bool> *>(data)->load() ? 1 : 0;
}

struct CurlEnd {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

void ensureCurl()
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(once == CURLE_OK);
}

void setServer(CURL *curl, const SmtpSettings &settings)
{
    curl_easy_setopt(curl, CURLOPT_URL, settings.url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, settings.tls ? CURLUSESSL_ALL : CURLUSESSL_NONE);
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.toUtf8().constData());
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // there are other threads
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(settings.connectSecondsMax));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(settings.secondsMax));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(settings.answerSecondsMax));
}

// libcurl would say goodbye, and wait for the answer of a server that gives none.
void hangUp(CURL *curl)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        ::shutdown(socket, SHUT_RDWR);
}

SmtpReply replyOf(CURLcode result, long code, const char *text)
{
    if (result == CURLE_OK)
        return {SmtpReply::Verdict::Accepted, {}};
    const bool aboutUs = result == CURLE_LOGIN_DENIED || code == authenticationRequired
        || code == authenticationMechanismTooWeak || code == authenticationFailed || code == encryptionRequired;
    const bool refused = code >= 500 && code < 600 && !aboutUs;
    const QString what = QString::fromUtf8(*text ? text : curl_easy_strerror(result));
    return {refused ? SmtpReply::Verdict::Refused : SmtpReply::Verdict::TryLater, u"%1: %2"_s.arg(code).arg(what)};
}
} // namespace

SmtpReply sendMail(const SmtpSettings &settings, const QString &from, const QString &to, const QByteArray &message,
                   const std::atomic<bool> &stopping)
{
    ensureCurl();
    const std::unique_ptr<CURL, CurlEnd> curl(curl_easy_init());
    const std::unique_ptr<curl_slist, CurlEnd> recipients(curl_slist_append(nullptr, to.toLatin1().constData()));
    if (!curl || !recipients)
        return {SmtpReply::Verdict::TryLater, u"no memory"_s};
    setServer(curl.get(), settings);
    Upload upload {message};
    char text[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, text);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.toLatin1().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readMore);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, isOver);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, const_cast<std::atomic<bool> *>(&stopping));
    const CURLcode result = curl_easy_perform(curl.get());
    if (result != CURLE_OK)
        hangUp(curl.get());
    long code = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &code);
    return replyOf(result, code, text);
}

} // namespace foyer::server
