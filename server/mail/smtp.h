// Hands a mail to a mail server.
#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>

namespace foyer::server
{

struct SmtpSettings {
    QString url; // smtp://host:port, or smtps:// for TLS from the first byte on
    QString user = {}; // empty: no login
    QString password = {};
    bool tls = true; // smtp:// goes on in TLS (STARTTLS), or not at all
    QString caFile = {}; // PEM; empty: whom the system trusts
    int connectSecondsMax = 10;
    int answerSecondsMax = 30; // for each answer of the server
    int secondsMax = 60; // for one mail
};

struct SmtpReply {
    enum class Verdict {
        Accepted,
        TryLater, // not reached, or it says so itself (4xx), or it does not let us log in
        Refused, // this mail (5xx): it would be the same again
    };
    Verdict verdict = Verdict::TryLater;
    QString what; // the server's code and what libcurl makes of it
};

// Any thread; waits for the server up to secondsMax, less when stopping becomes true. Addresses must be such by
// isMailAddress().
SmtpReply sendMail(const SmtpSettings &settings, const QString &from, const QString &to, const QByteArray &message,
                   const std::atomic<bool> &stopping);

} // namespace foyer::server
