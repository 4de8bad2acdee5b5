// Where code that must know the time asks for it. Rules about seats use the database's clock instead.
#pragma once

#include <QDateTime>

namespace foyer
{

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    // Milliseconds that never run backwards, from an arbitrary start.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    qint64 monotonicMs() const override;
};

} // namespace foyer
