#include "shared/protocol/asyncapi.h"

#include "shared/core/errorcode.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/messages.h"
#include "shared/protocol/schema.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

namespace
{

const QString refusal = u"refusal"_s; // the message that answers any request with an error
const QString channel = u"connection"_s;

QJsonObject reference(const QString &path) { return {{u"$ref"_s, u"#/"_s + path}}; }

QJsonObject channelMessage(const QString &name) { return reference(u"channels/%1/messages/%2"_s.arg(channel, name)); }

QJsonArray channelMessages(const QStringList &names)
{
    QJsonArray references;
    for (const QString &name : names)
        references.append(channelMessage(name));
    return references;
}

QString replyName(const QString &kind) { return kind + u".reply"_s; }

// Where a request runs, which says what it waits for.
QString placeName(RunsOn place)
{
    switch (place) {
    case RunsOn::Session:
        return u"session"_s;
    case RunsOn::Push:
        return u"push"_s;
    case RunsOn::Lane:
        return u"lane"_s;
    case RunsOn::Pool:
        return u"pool"_s;
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    QJsonObject document();

private:
    template <Request M>
    void addRequest();
    template <Push P>
    void addPush();
    void addRefusal();
    void addMessage(const QString &name, const QString &title, const QJsonObject &payload, const QString &idField);
    // The frame's schema with some of its fields said more exactly.
    template <Described Frame>
    QJsonObject frameSchema(const QJsonObject &exactly);

    SchemaBook m_book;
    QJsonObject m_messages;
    QJsonObject m_operations;
};

template <Described Frame>
QJsonObject Writer::frameSchema(const QJsonObject &exactly)
{
    QJsonObject schema = m_book.objectSchema<Frame>();
    QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = exactly.constBegin(); it != exactly.constEnd(); ++it)
        properties.insert(it.key(), it.value());
    schema.insert(u"properties"_s, properties);
    return schema;
}

void Writer::addMessage(const QString &name, const QString &title, const QJsonObject &payload, const QString &idField)
{
    QJsonObject message {{u"name"_s, name}, {u"title"_s, title}, {u"payload"_s, payload}};
    if (!idField.isEmpty())
        message.insert(u"correlationId"_s, QJsonObject {{u"location"_s, u"$message.payload#/"_s + idField}});
    m_messages.insert(name, message);
}

template <Request M>
void Writer::addRequest()
{
    const QString kind = QString::fromLatin1(M::kind);
    const QJsonObject kindSchema {{u"type"_s, u"string"_s}, {u"const"_s, kind}};
    addMessage(kind, typeName<M>(),
               frameSchema<RequestFrame>({{u"kind"_s, kindSchema}, {u"body"_s, m_book.reference<M>()}}), u"id"_s);
    addMessage(replyName(kind), typeName<typename M::Reply>(),
               frameSchema<AnswerFrame>({{u"ok"_s, m_book.reference<typename M::Reply>()}}), u"re"_s);
    const QJsonObject reply {{u"channel"_s, reference(u"channels/"_s + channel)},
                             {u"messages"_s, channelMessages({replyName(kind), refusal})}};
    m_operations.insert(kind,
                        QJsonObject {{u"action"_s, u"receive"_s},
                                     {u"channel"_s, reference(u"channels/"_s + channel)},
                                     {u"description"_s, QString::fromUtf8(M::about)},
                                     {u"messages"_s, channelMessages({kind})},
                                     {u"reply"_s, reply},
                                     {u"x-least-role"_s, writeValue(M::leastRole)},
                                     {u"x-runs-on"_s, placeName(M::runsOn)}});
}

template <Push P>
void Writer::addPush()
{
    const QString kind = QString::fromLatin1(P::pushKind);
    QJsonObject topic = m_book.valueSchema<QString>({});
    topic.insert(u"pattern"_s, u"^%1.+$"_s.arg(QLatin1StringView(P::topicPrefix)));
    addMessage(kind, typeName<P>(), frameSchema<PushedFrame>({{u"topic"_s, topic}, {u"body"_s, m_book.reference<P>()}}),
               {});
    m_operations.insert(kind,
                        QJsonObject {{u"action"_s, u"send"_s},
                                     {u"channel"_s, reference(u"channels/"_s + channel)},
                                     {u"description"_s, QString::fromUtf8(P::about)},
                                     {u"messages"_s, channelMessages({kind})}});
}

void Writer::addRefusal() { addMessage(refusal, typeName<ErrorBody>(), frameSchema<RefusalFrame>({}), u"re"_s); }

QJsonObject channelObject(const QJsonObject &messages)
{
    QJsonObject references;
    for (auto it = messages.constBegin(); it != messages.constEnd(); ++it)
        references.insert(it.key(), reference(u"components/messages/"_s + it.key()));
    const QJsonObject webSocket {{u"method"_s, u"GET"_s}, {u"bindingVersion"_s, u"0.1.0"_s}};
    return {{u"address"_s, u"/"_s},
            {u"description"_s, u"The one WebSocket connection of a client. Each frame is one text message."_s},
            {u"messages"_s, references},
            {u"bindings"_s, QJsonObject {{u"ws"_s, webSocket}}}};
}

QJsonArray errorCodes()
{
    QJsonArray codes;
    for (const ErrorCode code : allErrorCodes())
        codes.append(QJsonObject {{u"name"_s, QString(errorName(code))}, {u"number"_s, int(code)}});
    return codes;
}

QJsonObject limits()
{
    return {{u"requestBytesMax"_s, requestSizeMax},
            {u"requestBytesBeforeHelloMax"_s, requestSizeBeforeHelloMax},
            {u"answerBytesMax"_s, answerSizeMax}};
}

QJsonObject info()
{
    return {
        {u"title"_s, u"Foyer"_s},
        {u"version"_s, QString::number(protocolVersion)},
        {u"description"_s,
         u"Sells seats: what is on, who holds which seat, and how it is paid for. docs/protocol/README.md explains it."_s},
        {u"license"_s, QJsonObject {{u"name"_s, u"GPL-3.0-or-later"_s}}}};
}

QJsonObject Writer::document()
{
    Requests::forEach([this]<class M>() { addRequest<M>(); });
    Pushes::forEach([this]<class P>() { addPush<P>(); });
    addRefusal();
    return {{u"asyncapi"_s, u"3.0.0"_s},
            {u"info"_s, info()},
            {u"defaultContentType"_s, u"application/json"_s},
            {u"channels"_s, QJsonObject {{channel, channelObject(m_messages)}}},
            {u"operations"_s, m_operations},
            {u"components"_s, QJsonObject {{u"messages"_s, m_messages}, {u"schemas"_s, m_book.schemas()}}},
            {u"x-error-codes"_s, errorCodes()},
            {u"x-limits"_s, limits()}};
}

} // namespace

QByteArray asyncApiDocument() { return QJsonDocument(Writer().document()).toJson(); }

} // namespace foyer::protocol
