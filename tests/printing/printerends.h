// Fake printers that programs can reach: behind a TCP port, and behind a character device.
#pragma once

#include "client/printing/escposprinter.h"
#include "client/printing/tcpwire.h"
#include "tests/printing/fakeprinter.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTest>
#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace foyer::test
{

// The fake printer behind a TCP port.
class NetworkPrinter : public QObject
{
public:
    NetworkPrinter()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            m_socket = m_server.nextPendingConnection();
            connect(m_socket, &QTcpSocket::readyRead, this, [this] { receive(); });
        });
        Q_ASSERT_X(m_server.listen(QHostAddress::LocalHost), "listen", "no port");
    }
    quint16 port() const { return m_server.serverPort(); }
    std::unique_ptr<client::TicketPrinter> driver() const
    {
        return std::make_unique<client::EscPosPrinter>(
            std::make_unique<client::TcpWire>(QStringLiteral("127.0.0.1"), port()));
    }

    FakePrinter printer;
    bool isSilent = false;
    int dropsAfterTickets = -1; // pulls the cable then; -1: never

private:
    void receive()
    {
        const QByteArray answers = printer.take(m_socket->readAll());
        if (printer.tickets.size() == dropsAfterTickets)
            m_socket->abort();
        else if (!isSilent)
            m_socket->write(answers);
    }

    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
};

// The fake printer behind a character device: the far end of a pseudo terminal.
class DevicePrinter : public QObject
{
public:
    DevicePrinter()
        : m_file(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
        , m_notifier(m_file, QSocketNotifier::Read)
    {
        Q_ASSERT_X(m_file >= 0 && ::grantpt(m_file) == 0 && ::unlockpt(m_file) == 0, "posix_openpt", "no terminal");
        path = QString::fromLocal8Bit(::ptsname(m_file));
        m_keptOpen = ::open(::ptsname(m_file), O_RDWR | O_NOCTTY);
        termios raw {};
        ::tcgetattr(m_keptOpen, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(m_keptOpen, TCSANOW, &raw);
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { receive(); });
    }
    ~DevicePrinter() override
    {
        m_notifier.setEnabled(false);
        ::close(m_keptOpen);
        ::close(m_file);
    }

    FakePrinter printer;
    QString path;

private:
    void receive()
    {
        QByteArray bytes(4096, Qt::Uninitialized);
        const ssize_t count = ::read(m_file, bytes.data(), size_t(bytes.size()));
        const QByteArray answers = printer.take(bytes.first(std::max<ssize_t>(0, count)));
        if (!answers.isEmpty())
            QCOMPARE(::write(m_file, answers.constData(), size_t(answers.size())), answers.size());
    }

    int m_file;
    int m_keptOpen = -1;
    QSocketNotifier m_notifier;
};

} // namespace foyer::test
