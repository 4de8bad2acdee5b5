// The lists that people choose from: cities, titles, times.
#pragma once

#include "client/logic/common/citymodel.h"
#include "client/logic/common/nextshowsmodel.h"
#include "client/logic/common/programmemodel.h"
#include "client/logic/common/titlevenuesmodel.h"

namespace foyer::client
{

struct Catalogue {
    explicit Catalogue(Api &api)
        : titles(api)
        , cities(api)
        , programme(api, titles)
        , titleVenues(api)
        , nextShows(api)
    {
    }
    void clear()
    {
        cities.clear();
        programme.clear();
        titleVenues.clear();
    }

    TitleCache titles;
    CityModel cities;
    ProgrammeModel programme;
    TitleVenuesModel titleVenues;
    NextShowsModel nextShows; // the same for everybody: not cleared
};

} // namespace foyer::client
