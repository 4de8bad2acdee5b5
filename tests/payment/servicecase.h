// A whole server whose payments a test looks at: its house, what it keeps of Stripe's secrets, and how events reach it.
#pragma once

#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

namespace foyer::test
{

inline const QByteArray webhookSecret = "whsec_of_a_test";

// As Stripe signs what it tells.
inline QByteArray signedAt(const QByteArray &body, qint64 seconds, const QByteArray &key = webhookSecret)
{
    const QByteArray time = QByteArray::number(seconds);
    return "t=" + time
        + ",v1=" + QMessageAuthenticationCode::hash(time + '.' + body, key, QCryptographicHash::Sha256).toHex();
}

// As Stripe tells that something happened to an object.
inline QByteArray stripeEvent(const QString &id, const QString &type, const QJsonObject &about)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("id"), id},
                                      {QStringLiteral("type"), type},
                                      {QStringLiteral("data"), QJsonObject {{QStringLiteral("object"), about}}}})
        .toJson();
}

class ServiceCase : public TestCase
{
protected:
    void writeSecrets() const
    {
        writeSecret(QStringLiteral("secret"), webhookSecret);
        writeSecret(QStringLiteral("key"), "sk_test_1");
    }
    void openHouse()
    {
        m_database = std::make_unique<TestDatabase>(m_postgres);
        m_house = std::make_unique<SmallHouse>(*m_database);
        m_desk = std::make_unique<Desk>(*m_database);
    }
    void closeHouse()
    {
        m_desk.reset();
        m_house.reset();
        m_database.reset();
    }

    QString secretFile(const QString &name) const { return m_folder.filePath(name); }
    void writeSecret(const QString &name, const QByteArray &text) const
    {
        QFile file(secretFile(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    QStringList stripeFlags(const QString &gateway) const
    {
        return {QStringLiteral("--gateway-url=") + gateway,
                QStringLiteral("--stripe-key-file=") + secretFile(QStringLiteral("key")),
                QStringLiteral("--stripe-webhook-secret-file=") + secretFile(QStringLiteral("secret"))};
    }
    // The HTTP status that the server answers an event with.
    int post(const TestServer &server, const QByteArray &body, const QByteArray &signature)
    {
        QUrl url = server.machine().httpUrl();
        url.setPath(QStringLiteral("/webhooks/stripe"));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setRawHeader("Stripe-Signature", signature);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); });
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    static qint64 now() { return SystemClock().nowUtc().toSecsSinceEpoch(); }
    int events() { return m_database->owner().value<int>("test/events"); }
    protocol::PaymentState stateOf(const protocol::BeginPayment &payment)
    {
        return m_desk->ask(protocol::GetPayment {payment.show, payment.holder, payment.attempt})->state;
    }
    // Greets as a device, holds a seat, and pays for it so; not sent yet.
    protocol::BeginPayment orderOf(Conversation &client, const QString &device, PaymentMethod method)
    {
        (void)client.greet(TestServer::pair(*m_database, device));
        protocol::BeginPayment message;
        message.command = CommandId::create();
        message.show = m_house->show();
        message.holder = HolderId::create();
        const protocol::HoldSeats hold {CommandId::create(), message.show, message.holder, seatNos({30}), {}};
        message.hold = client.ask(hold).value().hold;
        message.attempt = AttemptId::create();
        message.seats = {{SeatNo(30), QStringLiteral("adult")}};
        message.total = Money {SmallHouse::adultMinor, QStringLiteral("EUR")};
        message.paymentToken = QStringLiteral("card-declined");
        message.method = method;
        return message;
    }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    TestPostgres m_postgres;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SmallHouse> m_house;
    std::unique_ptr<Desk> m_desk;
};

} // namespace foyer::test
