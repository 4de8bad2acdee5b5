// Every handler: one free function for each request that does not run on the connection itself.
#pragma once

#include "server/handlers/context.h"
#include "shared/core/result.h"
#include "shared/protocol/messages.h"

namespace foyer::server
{

// session
Result<protocol::Welcome> handle(const protocol::Hello &, HandlerContext &);
Result<protocol::ServerTime> handle(const protocol::GetTime &, HandlerContext &);

// catalogue
Result<protocol::Cities> handle(const protocol::FindCities &, HandlerContext &);
Result<protocol::Programme> handle(const protocol::WhatsOn &, HandlerContext &);
Result<protocol::TitleDetails> handle(const protocol::GetTitle &, HandlerContext &);
Result<protocol::VenueCard> handle(const protocol::GetVenue &, HandlerContext &);
Result<protocol::TitleVenues> handle(const protocol::FindTitleVenues &, HandlerContext &);
Result<protocol::ShowDetails> handle(const protocol::GetShow &, HandlerContext &);
Result<protocol::PlanDocument> handle(const protocol::GetPlan &, HandlerContext &);

// booking
Result<protocol::Hold> handle(const protocol::HoldSeats &, HandlerContext &);
Result<protocol::Hold> handle(const protocol::HoldBest &, HandlerContext &);
Result<protocol::Hold> handle(const protocol::RenewHold &, HandlerContext &);
Result<protocol::Hold> handle(const protocol::ReleaseHold &, HandlerContext &);
Result<protocol::Hold> handle(const protocol::GetHold &, HandlerContext &);
Result<protocol::Booking> handle(const protocol::GetBooking &, HandlerContext &);

// payment
Result<protocol::Payment> handle(const protocol::BeginPayment &, HandlerContext &);
Result<protocol::Payment> handle(const protocol::GetPayment &, HandlerContext &);

} // namespace foyer::server
