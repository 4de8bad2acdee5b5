// The papers and the mail of the running server: its options, and the threads that work on the jobs.
#pragma once

#include "server/delivery/delivery.h"
#include "server/jobs/jobrunner.h"

namespace foyer::server
{

class Configuration;
struct OfferWays;
struct Services;

// BadConfiguration or FileUnusable with a sentence when mail is wanted and what it needs is wrong. services must
// outlive the answer.
Result<DeliveryParts> deliveryParts(const Configuration &configuration, const Services &services);

// Who is told away from a kiosk needs a page that knows his place, and a mail server that brings him there.
OfferWays offerWays(const Configuration &configuration);

// Works from the beginning on.
class DeliveryService
{
public:
    DeliveryService(const DeliveryParts &parts, const ConnectionSettings &connection, Metrics &metrics);

    // Any thread.
    void wake() { m_runner.wake(); }
    // Papers under way are finished, mails under way are left for later.
    void stop();

private:
    Delivery m_delivery;
    JobRunner m_runner;
};

} // namespace foyer::server
