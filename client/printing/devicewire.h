// A printer at a device file, for instance /dev/usb/lp0.
#pragma once

#include "client/printing/printerwire.h"

#include <QSocketNotifier>
#include <memory>

namespace foyer::client
{

class DeviceWire final : public PrinterWire
{
    Q_OBJECT
public:
    explicit DeviceWire(QString path, QObject *parent = nullptr);
    ~DeviceWire() override;

    void open() override;
    void write(const QByteArray &bytes) override;
    void breakOffWith(const QByteArray &bytes) override;
    void close() override;

private:
    void readSome();
    void writeSome();
    void breakOff();

    const QString m_path;
    int m_file = -1;
    QByteArray m_waiting; // to be written
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace foyer::client
