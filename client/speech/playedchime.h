// The chime as a sound of the system, played by ALSA's player.
#pragma once

#include "client/speech/chime.h"

namespace foyer::client
{

class PlayedChime final : public Chime
{
public:
    // Does not wait; where nothing can play it is silent.
    void ring() override;
};

} // namespace foyer::client
