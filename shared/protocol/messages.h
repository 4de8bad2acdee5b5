// The list of all messages: what server, client, documents and tests are checked against. Append only.
#pragma once

#include "shared/protocol/booking.h"
#include "shared/protocol/bookingaccess.h"
#include "shared/protocol/cities.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/devicereport.h"
#include "shared/protocol/doorlist.h"
#include "shared/protocol/help.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/houseseats.h"
#include "shared/protocol/jobs.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/line.h"
#include "shared/protocol/live.h"
#include "shared/protocol/members.h"
#include "shared/protocol/nextshows.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/refund.h"
#include "shared/protocol/reservation.h"
#include "shared/protocol/session.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/tickets.h"
#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"
#include "shared/protocol/vouchers.h"
#include "shared/protocol/waitingroom.h"
#include "shared/protocol/waitlist.h"
#include "shared/protocol/waitlistaccess.h"
#include "shared/protocol/waitlistcontact.h"

namespace foyer::protocol
{

template <class... Types>
struct TypeList {
    // Calls visit.template operator()<T>() for each type.
    template <class Visitor>
    static constexpr void forEach(Visitor &&visit)
    {
        (visit.template operator()<Types>(), ...);
    }
    static constexpr size_t count = sizeof...(Types);
};

using Requests =
    TypeList<Hello, GetTime, FindCities, WhatsOn, GetTitle, GetVenue, FindTitleVenues, GetShow, GetPlan, SubscribeShow,
             UnsubscribeShow, HoldSeats, HoldBest, RenewHold, ReleaseHold, GetHold, BeginPayment, GetPayment,
             WatchHolder, GetBooking, JoinWaitlist, LeaveWaitlist, AcceptOffer, DeclineOffer, GetEntry, EnterRoom,
             BlockSeats, UnblockSeats, Reseat, FindBooking, LinkBooking, CheckTicket, ListDoor, HandOverScans, Reserve,
             AskRefund, GetRefund, ListCases, CloseCase, IssueVoucher, SavePromotion, LookAtPayment, SetContact,
             ListDeadJobs, RetryJob, AskToPair, PairDevice, RevokeDevice, SetDevice, ReportDevice, ListDevices,
             ReportSteps, AnswerEqualSeats, FindNextShows, CallHelp, GetHelp, EndHelp, ListHelp, AnswerHelp, LiftLimit,
             WatchLine, LinkEntry, FindEntry, KeepPlace, IssueMember, FindMembers, RevokeMember, GreetMember,
             SetEntryContact>;

using Pushes = TypeList<ShowDelta, PaymentChanged, EntryChanged, RoomChanged, DeviceNews, LineChanged>;

} // namespace foyer::protocol
