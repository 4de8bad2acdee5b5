// The way to a printer: bytes there and back, without waiting.
#pragma once

#include <QByteArray>
#include <QObject>

namespace foyer::client
{

class PrinterWire : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // opened() or broken() follows, unless it takes for ever: the caller has a time-out.
    virtual void open() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    // What was written and has not left never will; these bytes go in its place.
    virtual void breakOffWith(const QByteArray &bytes) = 0;
    // Nothing is told any more.
    virtual void close() = 0;

signals:
    void opened();
    void received(const QByteArray &bytes);
    void broken();
};

} // namespace foyer::client
