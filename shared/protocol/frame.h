// The frames around messages: request, answer and push, as JSON text.
#pragma once

#include "shared/core/result.h"
#include "shared/protocol/codec.h"

#include <QByteArray>

namespace foyer::protocol
{

inline constexpr qsizetype requestSizeMax = 64 * 1024; // bytes; larger ones are refused before they are read
inline constexpr qsizetype requestSizeBeforeHelloMax = 4 * 1024;
inline constexpr qint64 errorDetailLengthMax = 400;
inline constexpr int retryAfterMsMax = 3'600'000;
inline constexpr qsizetype answerSizeMax = 8 * 1024 * 1024; // a seating plan of 100,000 seats

// {"id":17,"kind":"booking.hold","body":{...}}
struct RequestFrame {
    qint64 id = 0; // chosen by the client, unique among its open requests
    QString kind;
    QJsonObject body;

    static constexpr auto fields()
    {
        return std::tuple {field("id", &RequestFrame::id, {1, idMax}), field("kind", &RequestFrame::kind, {1, 60}),
                           field("body", &RequestFrame::body)};
    }
};

// {"re":17,"ok":{...}}
struct AnswerFrame {
    qint64 re = 0;
    QJsonObject ok;

    static constexpr auto fields()
    {
        return std::tuple {field("re", &AnswerFrame::re, {1, idMax}), field("ok", &AnswerFrame::ok)};
    }
};

// How an Error travels: {"re":17,"error":{"code":"seat_taken","seats":[4],"seatStates":"s"}}
struct ErrorBody {
    QString code;
    std::optional<QString> detail; // English, for the log of the client
    std::optional<QString> path;
    std::optional<SeatNos> seats;
    std::optional<QByteArray> seatStates;
    std::optional<SeatNos> alternatives;
    std::optional<int> retryAfterMs;

    static constexpr auto fields()
    {
        return std::tuple {field("code", &ErrorBody::code),
                           field("detail", &ErrorBody::detail, {0, errorDetailLengthMax}),
                           field("path", &ErrorBody::path),
                           field("seats", &ErrorBody::seats, {0, listSizeMax}),
                           field("seatStates", &ErrorBody::seatStates, {0, listSizeMax}),
                           field("alternatives", &ErrorBody::alternatives, {0, listSizeMax}),
                           field("retryAfterMs", &ErrorBody::retryAfterMs, {0, retryAfterMsMax})};
    }
};

// {"re":17,"error":{...}}
struct RefusalFrame {
    qint64 re = 0; // 0 when the server could not tell which request it answers
    ErrorBody error;

    static constexpr auto fields()
    {
        return std::tuple {field("re", &RefusalFrame::re, {0, idMax}), field("error", &RefusalFrame::error)};
    }
};

// {"topic":"show/4711","seq":81,"body":{...}}
struct PushedFrame {
    QString topic;
    qint64 seq = 0;
    QJsonObject body;

    static constexpr auto fields()
    {
        return std::tuple {field("topic", &PushedFrame::topic), field("seq", &PushedFrame::seq, {0, idMax}),
                           field("body", &PushedFrame::body)};
    }
};

// Of the server: what came in, and what goes out.
Result<RequestFrame> parseRequest(const QByteArray &frame);
// The id of a frame that could not be read whole, or 0: so that its error can be matched.
qint64 requestIdOf(const QByteArray &frame);
QByteArray answerFrame(qint64 id, const QJsonObject &body);
QByteArray errorFrame(qint64 id, const Error &error);
QByteArray pushFrame(const QString &topic, qint64 seq, const QJsonObject &body);

// Of the client.
QByteArray requestFrame(qint64 id, const char *kind, const QJsonObject &body);

struct Answer {
    qint64 id = 0; // 0 when the server could not tell which request it answers
    Result<QJsonObject> body;
};
using ServerFrame = std::variant<Answer, PushedFrame>;
Result<ServerFrame> parseServerFrame(const QByteArray &frame);

ErrorBody toErrorBody(const Error &error);
Error fromErrorBody(const ErrorBody &body);

// Topics.
QString showTopic(ShowId show);
std::optional<ShowId> showOfTopic(const QString &topic);
QString holderTopic(const HolderId &holder);
QString lineTopic(ShowId show);

} // namespace foyer::protocol
