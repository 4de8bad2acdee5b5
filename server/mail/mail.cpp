#include "server/mail/mail.h"

#include "shared/domain/contact.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr qsizetype lineLength = 76;
constexpr qsizetype plainHeaderLength = 64; // fits one line behind its name
// Of "=?UTF-8?B?...?=" with at most 75 characters (RFC 2047, 2), as bytes before Base64.
constexpr qsizetype encodedWordBytes = 45;
constexpr qsizetype firstEncodedWordBytes = 36; // stands behind the header's name

// All content is Base64, whose alphabet has no underscore: no line of it can be a boundary.
const QByteArray mixedBoundary = "=_foyer_mixed"_ba;
const QByteArray alternativeBoundary = "=_foyer_alternative"_ba;

// What looks like an encoded word must not be taken for one.
bool isPlain(QStringView text)
{
    return !text.contains(u"=?"_s)
        && std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7E; });
}

bool isHeaderSafe(QStringView text)
{
    return text.size() <= headerValueLengthMax && text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::LineSeparator
                   || c == QChar::ParagraphSeparator;
           });
}

// The longest beginning of whole characters that has no more bytes than that in UTF-8.
qsizetype charactersWithin(QStringView text, qsizetype bytesMax)
{
    qsizetype size = 0;
    qsizetype bytes = 0;
    while (size < text.size()) {
        const qsizetype units = text[size].isHighSurrogate() ? 2 : 1;
        bytes += text.mid(size, units).toUtf8().size();
        if (bytes > bytesMax)
            break;
        size += units;
    }
    return size;
}

// A text in percent encoding, in pieces of whole characters with no more bytes each than that: programs decode each by
// itself.
QByteArrayList percentEncoded(QStringView text, qsizetype bytesMax)
{
    QByteArrayList pieces {"UTF-8''"};
    while (!text.isEmpty()) {
        const qsizetype units = std::min<qsizetype>(text.size(), text[0].isHighSurrogate() ? 2 : 1);
        const QByteArray character = text.first(units).toUtf8().toPercentEncoding();
        if (pieces.last().size() + character.size() > bytesMax)
            pieces.append(QByteArray());
        pieces.last() += character;
        text = text.sliced(units);
    }
    return pieces;
}

QByteArray base64Lines(const QByteArray &content)
{
    const QByteArray code = content.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < code.size(); at += lineLength)
        lines += code.mid(at, lineLength) + "\r\n";
    return lines;
}

// Between quotes, RFC 5322 3.2.4.
QByteArray quoted(const QString &plain)
{
    QByteArray text = plain.toLatin1();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray mailboxText(const Mailbox &box)
{
    const QByteArray address = box.address.toLatin1();
    if (box.name.isEmpty())
        return address;
    const bool isShort = box.name.size() <= plainHeaderLength;
    return (isPlain(box.name) && isShort ? quoted(box.name) : headerText(box.name)) + "\r\n <" + address + '>';
}

// RFC 5322 3.3, in English whatever the language.
QByteArray dateText(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

QByteArray bodyPart(const QByteArray &contentType, const QByteArray &content)
{
    return "Content-Type: " + contentType + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(content);
}

QByteArray attachmentPart(const Attachment &attachment)
{
    return "Content-Disposition: attachment;\r\n " + headerParameter("filename", attachment.fileName) + "\r\n"
        + bodyPart(attachment.contentType + ";\r\n " + headerParameter("name", attachment.fileName),
                   attachment.content);
}

QByteArray multipart(const QByteArray &subtype, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray text = "Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        text += "--" + boundary + "\r\n" + part + "\r\n";
    return text + "--" + boundary + "--\r\n";
}

QByteArray subjectLine(const Mail &mail)
{
    return mail.subject.isEmpty() ? QByteArray() : "Subject: " + headerText(mail.subject) + "\r\n";
}

QByteArray content(const Mail &mail)
{
    const QByteArray text = bodyPart("text/plain; charset=utf-8", mail.text.toUtf8());
    if (mail.html.isEmpty())
        return text;
    QList<QByteArray> parts {multipart("alternative", alternativeBoundary,
                                       {text, bodyPart("text/html; charset=utf-8", mail.html.toUtf8())})};
    for (const Attachment &attachment : mail.attachments)
        parts.append(attachmentPart(attachment));
    return multipart("mixed", mixedBoundary, parts);
}

Result<Nothing> checked(const Mail &mail)
{
    if (!isMailAddress(mail.to.address) || !isMailAddress(mail.from.address))
        return failure(ErrorCode::ContactInvalid, u"no mail address"_s);
    QStringList texts {mail.from.name, mail.to.name, mail.subject, QString::fromLatin1(mail.messageId),
                       QString::fromLatin1(mail.language)};
    for (const Attachment &attachment : mail.attachments)
        texts << attachment.fileName << QString::fromLatin1(attachment.contentType);
    if (!std::ranges::all_of(texts, isHeaderSafe))
        return failure(ErrorCode::OutOfRange, u"a header with control characters, or a very long one"_s);
    return Nothing {};
}
} // namespace

QByteArray headerText(const QString &text)
{
    if (isPlain(text) && text.size() <= plainHeaderLength)
        return text.toLatin1();
    QByteArray words;
    for (QStringView rest = text; !rest.isEmpty();) {
        const qsizetype size = charactersWithin(rest, words.isEmpty() ? firstEncodedWordBytes : encodedWordBytes);
        words += (words.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + rest.left(size).toUtf8().toBase64() + "?=");
        rest = rest.mid(size);
    }
    return words;
}

QByteArray headerParameter(const QByteArray &name, const QString &value)
{
    if (isPlain(value) && value.size() <= plainHeaderLength)
        return name + '=' + quoted(value);
    const QByteArrayList pieces = percentEncoded(value, lineLength - name.size() - qsizetype(qstrlen("*NN*=")));
    if (pieces.size() == 1)
        return name + "*=" + pieces.first();
    QByteArrayList numbered;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        numbered.append(name + '*' + QByteArray::number(i) + "*=" + pieces[i]);
    return numbered.join(";\r\n ");
}

Result<QByteArray> mailBytes(const Mail &mail)
{
    if (const auto fine = checked(mail); !fine)
        return fine.error();
    return "From: " + mailboxText(mail.from) + "\r\n" + "To: " + mailboxText(mail.to) + "\r\n" + subjectLine(mail)
        + "Date: " + dateText(mail.date) + "\r\n" + "Message-ID: <" + mail.messageId + ">\r\n" + "Content-Language: "
        + mail.language + "\r\n" + "Auto-Submitted: auto-generated\r\n" // RFC 3834: nobody's absence note shall answer
        + "MIME-Version: 1.0\r\n" + content(mail);
}

} // namespace foyer::server
