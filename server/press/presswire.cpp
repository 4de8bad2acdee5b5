#include "server/press/presswire.h"

#include "shared/ticket/invoicedocument.h"
#include "shared/ticket/ticketdocument.h"

#include <QBuffer>
#include <QDataStream>
#include <QtEndian>
#include <cerrno>
#include <sys/socket.h>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
// The members of each value that travels, in one place for both directions.
template <class Face>
requires std::is_same_v<std::remove_const_t<Face>, TicketFace>
auto membersOf(Face &face)
{
    return std::tie(face.title, face.subtitle, face.venue, face.address, face.hall, face.door, face.section, face.row,
                    face.seat, face.seatNote, face.startsAt, face.zone, face.priceType, face.price, face.ageRating,
                    face.reference, face.code);
}

template <class Words>
requires std::is_same_v<std::remove_const_t<Words>, TicketWords>
auto membersOf(Words &words)
{
    return std::tie(words.section, words.row, words.seat, words.door, words.price, words.ageRating, words.reference,
                    words.ticketOf);
}

template <class Sheet>
requires std::is_same_v<std::remove_const_t<Sheet>, TicketSheet>
auto membersOf(Sheet &sheet)
{
    return std::tie(sheet.issuer, sheet.smallPrint, sheet.brand, sheet.locale, sheet.words, sheet.faces);
}

template <class Amount>
requires std::is_same_v<std::remove_const_t<Amount>, Money>
auto membersOf(Amount &money) { return std::tie(money.minor, money.currency); }

template <class Amount>
requires std::is_same_v<std::remove_const_t<Amount>, VatSplit>
auto membersOf(Amount &amount) { return std::tie(amount.netMinor, amount.vatMinor); }

template <class Fact>
requires std::is_same_v<std::remove_const_t<Fact>, InvoiceFact>
auto membersOf(Fact &fact) { return std::tie(fact.label, fact.value); }

template <class Line>
requires std::is_same_v<std::remove_const_t<Line>, InvoiceLine>
auto membersOf(Line &line) { return std::tie(line.text, line.amount); }

template <class Words>
requires std::is_same_v<std::remove_const_t<Words>, InvoiceWords>
auto membersOf(Words &words) { return std::tie(words.item, words.net, words.vat, words.gross, words.total); }

template <class Sheet>
requires std::is_same_v<std::remove_const_t<Sheet>, InvoiceSheet>
auto membersOf(Sheet &sheet)
{
    return std::tie(sheet.heading, sheet.number, sheet.seller, sheet.sellerTaxId, sheet.facts, sheet.lines,
                    sheet.currency, sheet.vatBasisPoints, sheet.smallPrint, sheet.brand, sheet.locale, sheet.words);
}

template <class T>
concept Travels = requires(T &value)
{
    membersOf(value);
};
} // namespace

template <Travels T>
QDataStream &operator<<(QDataStream &stream, const T &value)
{
    std::apply([&stream](const auto &...members) { (stream << ... << members); }, membersOf(value));
    return stream;
}

template <Travels T>
QDataStream &operator>>(QDataStream &stream, T &value)
{
    std::apply([&stream](auto &...members) { (stream >> ... >> members); }, membersOf(value));
    return stream;
}

} // namespace foyer

namespace foyer::server
{

namespace
{
enum class Paper : quint8 { Tickets, Invoice };

template <class Sheet>
QByteArray requestFor(Paper paper, const Sheet &sheet)
{
    QByteArray request;
    QDataStream stream(&request, QIODevice::WriteOnly);
    stream << quint8(paper) << sheet;
    return request;
}

template <class Sheet>
Result<QByteArray> draw(QDataStream &stream, Result<Nothing> (*render)(const Sheet &, QIODevice &))
{
    Sheet sheet;
    stream >> sheet;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return failure(ErrorCode::MalformedFrame, u"the sheet cannot be read"_s);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    const Result<Nothing> rendered = render(sheet, pdf);
    return rendered ? Result<QByteArray>(pdf.data()) : Result<QByteArray>(rendered.error());
}

bool sendAll(int socket, const char *bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= sent;
    }
    return true;
}

bool receiveAll(int socket, char *bytes, qsizetype size)
{
    while (size > 0) {
        const ssize_t received = ::recv(socket, bytes, size_t(size), 0);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            return false;
        bytes += received;
        size -= received;
    }
    return true;
}
} // namespace

QByteArray pressRequest(const TicketSheet &sheet) { return requestFor(Paper::Tickets, sheet); }

QByteArray pressRequest(const InvoiceSheet &sheet) { return requestFor(Paper::Invoice, sheet); }

Result<QByteArray> drawn(const QByteArray &request)
{
    QDataStream stream(request);
    quint8 paper = 0;
    stream >> paper;
    switch (Paper(paper)) {
    case Paper::Tickets:
        return draw<TicketSheet>(stream, renderTicketsPdf);
    case Paper::Invoice:
        return draw<InvoiceSheet>(stream, renderInvoicePdf);
    }
    return failure(ErrorCode::MalformedFrame, u"no such paper"_s);
}

QByteArray pressAnswer(const Result<QByteArray> &pdf)
{
    QByteArray answer;
    QDataStream stream(&answer, QIODevice::WriteOnly);
    stream << pdf.ok() << (pdf ? *pdf : pdf.error().detail.toUtf8());
    return answer;
}

Result<QByteArray> readPressAnswer(const QByteArray &answer)
{
    QDataStream stream(answer);
    bool ok = false;
    QByteArray content;
    stream >> ok >> content;
    if (stream.status() != QDataStream::Ok)
        return failure(ErrorCode::MalformedFrame, u"the answer of foyer-press cannot be read"_s);
    return ok ? Result<QByteArray>(content)
              : Result<QByteArray>(failure(ErrorCode::OutOfRange, QString::fromUtf8(content)));
}

bool sendFrame(int socket, const QByteArray &content)
{
    char head[frameHeadBytes];
    qToBigEndian(quint32(content.size()), head);
    return sendAll(socket, head, frameHeadBytes) && sendAll(socket, content.constData(), content.size());
}

bool receiveFrame(int socket, QByteArray &content)
{
    char head[frameHeadBytes];
    if (!receiveAll(socket, head, frameHeadBytes))
        return false;
    const auto size = qFromBigEndian<quint32>(head);
    if (size > frameBytesMax)
        return false;
    content.resize(qsizetype(size));
    return receiveAll(socket, content.data(), content.size());
}

} // namespace foyer::server
