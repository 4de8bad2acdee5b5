// A sound that makes people look up: a port.
#pragma once

namespace foyer::client
{

class Chime
{
public:
    virtual ~Chime() = default;
    virtual void ring() = 0;
};

} // namespace foyer::client
