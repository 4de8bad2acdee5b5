#include "shared/protocol/frame.h"

#include "shared/protocol/line.h"
#include "shared/protocol/live.h"
#include "shared/protocol/payment.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

namespace
{

Result<QJsonObject> parseObject(const QByteArray &frame)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(frame, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorCode::MalformedFrame, u"%1 at byte %2"_s.arg(parsed.errorString()).arg(parsed.offset));
    if (!document.isObject())
        return failure(ErrorCode::MalformedFrame, u"a frame is one JSON object"_s);
    return document.object();
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

template <class T, class Make>
Result<ServerFrame> serverFrame(const QJsonObject &object, Make make)
{
    const Result<T> frame = fromJson<T>(object);
    if (!frame)
        return frame.error();
    return ServerFrame(make(*frame));
}

template <class T>
std::optional<T> unlessEmpty(const T &value)
{
    return value.isEmpty() ? std::nullopt : std::optional<T>(value);
}

} // namespace

Result<RequestFrame> parseRequest(const QByteArray &frame)
{
    const Result<QJsonObject> object = parseObject(frame);
    if (!object)
        return object.error();
    return fromJson<RequestFrame>(*object);
}

qint64 requestIdOf(const QByteArray &frame)
{
    const Result<QJsonObject> object = parseObject(frame);
    if (!object)
        return 0;
    const qint64 id = object->value("id"_L1).toInteger(0);
    return id > 0 && id <= idMax ? id : 0;
}

QByteArray answerFrame(qint64 id, const QJsonObject &body) { return compact({{u"re"_s, id}, {u"ok"_s, body}}); }

QByteArray errorFrame(qint64 id, const Error &error)
{
    return compact({{u"re"_s, id}, {u"error"_s, toJson(toErrorBody(error))}});
}

QByteArray pushFrame(const QString &topic, qint64 seq, const QJsonObject &body)
{
    return compact({{u"topic"_s, topic}, {u"seq"_s, seq}, {u"body"_s, body}});
}

QByteArray requestFrame(qint64 id, const char *kind, const QJsonObject &body)
{
    return compact({{u"id"_s, id}, {u"kind"_s, QString::fromLatin1(kind)}, {u"body"_s, body}});
}

Result<ServerFrame> parseServerFrame(const QByteArray &frame)
{
    const Result<QJsonObject> object = parseObject(frame);
    if (!object)
        return object.error();
    if (object->contains("topic"_L1))
        return serverFrame<PushedFrame>(*object, [](const PushedFrame &pushed) { return pushed; });
    if (object->contains("ok"_L1))
        return serverFrame<AnswerFrame>(*object, [](const AnswerFrame &answer) {
            return Answer {answer.re, answer.ok};
        });
    return serverFrame<RefusalFrame>(*object, [](const RefusalFrame &refusal) {
        return Answer {refusal.re, fromErrorBody(refusal.error)};
    });
}

ErrorBody toErrorBody(const Error &error)
{
    ErrorBody body;
    body.code = errorName(error.code);
    body.detail = unlessEmpty(printable(error.detail.left(errorDetailLengthMax)));
    body.path = unlessEmpty(printable(error.path.left(textLengthMax)));
    body.seats = unlessEmpty(error.seats);
    body.seatStates = unlessEmpty(error.seatStates);
    body.alternatives = unlessEmpty(error.alternatives);
    if (error.retryAfterMs > 0)
        body.retryAfterMs = std::min(error.retryAfterMs, retryAfterMsMax);
    return body;
}

Error fromErrorBody(const ErrorBody &body)
{
    Error error = failure(errorFromName(body.code).value_or(ErrorCode::Internal), body.detail.value_or(QString()),
                          body.path.value_or(QString()));
    error.seats = body.seats.value_or(SeatNos());
    error.seatStates = body.seatStates.value_or(QByteArray());
    error.alternatives = body.alternatives.value_or(SeatNos());
    error.retryAfterMs = body.retryAfterMs.value_or(0);
    return error;
}

QString showTopic(ShowId show) { return QLatin1StringView(ShowDelta::topicPrefix) + QString::number(show.value); }

std::optional<ShowId> showOfTopic(const QString &topic)
{
    constexpr QLatin1StringView prefix(ShowDelta::topicPrefix);
    bool isNumber = false;
    const ShowId show(QStringView(topic).mid(prefix.size()).toLongLong(&isNumber));
    return topic.startsWith(prefix) && isNumber ? std::optional(show) : std::nullopt;
}

QString lineTopic(ShowId show) { return QLatin1StringView(LineChanged::topicPrefix) + QString::number(show.value); }

QString holderTopic(const HolderId &holder)
{
    return QLatin1StringView(PaymentChanged::topicPrefix) + holder.toString();
}

} // namespace foyer::protocol
