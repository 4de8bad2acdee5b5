// A printer on the network: raw bytes to TCP port 9100.
#pragma once

#include "client/printing/printerwire.h"

#include <QTcpSocket>

namespace foyer::client
{

inline constexpr quint16 printerPortDefault = 9100;

class TcpWire final : public PrinterWire
{
    Q_OBJECT
public:
    TcpWire(QString host, quint16 port, QObject *parent = nullptr);

    void open() override;
    void write(const QByteArray &bytes) override;
    void breakOffWith(const QByteArray &bytes) override;
    void close() override;

private:
    void writeSome();

    const QString m_host;
    const quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_waiting; // to be written
};

} // namespace foyer::client
