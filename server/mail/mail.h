// A mail as a value, and the bytes that travel (RFC 5322, MIME).
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace foyer::server
{

inline constexpr int headerValueLengthMax = 500; // characters of a name, a subject or a file's name

struct Mailbox {
    QString name; // may be empty
    QString address;
};

struct Attachment {
    QString fileName;
    QByteArray contentType; // "application/pdf"
    QByteArray content;
};

struct Mail {
    Mailbox from;
    Mailbox to;
    QString subject; // empty: the mail has none
    QByteArray messageId; // without angle brackets; the same again for the same mail, so that a repeat is recognised
    QDateTime date;
    QByteArray language; // BCP 47
    QString text; // says the same as
    QString html; // empty: the mail is the text and nothing else
    QList<Attachment> attachments;
};

// Lines end with CR LF and have at most 78 characters; all is ASCII. ContactInvalid when an address is none; OutOfRange
// when a header would hold a control character or too much, for nothing that a customer wrote may add a header.
Result<QByteArray> mailBytes(const Mail &mail);

// A header's text for any mail program: as it is when it is plain ASCII, else encoded words (RFC 2047).
QByteArray headerText(const QString &text);
// A parameter such as filename (RFC 2231 where it is not plain ASCII): name="value" or name*=UTF-8''value, the latter
// in several numbered pieces when it is long.
QByteArray headerParameter(const QByteArray &name, const QString &value);

} // namespace foyer::server
