// Every handler of what runs on the pool: one free function for each request. Contended commands are in lanecommands.h.
#pragma once

#include "server/handlers/context.h"
#include "shared/core/result.h"

namespace foyer::protocol
{
struct AnswerHelp;
struct AskRefund;
struct AskToPair;
struct Booking;
struct CallHelp;
struct CheckTicket;
struct CheckedTicket;
struct Cities;
struct CloseCase;
struct DeadJobs;
struct DeviceList;
struct Done;
struct DoorList;
struct EndHelp;
struct EnterRoom;
struct Entry;
struct FindBooking;
struct FindCities;
struct FindEntry;
struct FindNextShows;
struct FindTitleVenues;
struct FoundBookings;
struct FindMembers;
struct FoundEntry;
struct FoundMembers;
struct GetBooking;
struct GetEntry;
struct GetHelp;
struct GetHold;
struct GetPayment;
struct GetPlan;
struct GetRefund;
struct GetShow;
struct GetTime;
struct GetTitle;
struct GetVenue;
struct GreetMember;
struct HandOverScans;
struct Hello;
struct HelpCall;
struct HelpCalls;
struct Hold;
struct IssueMember;
struct IssueVoucher;
struct IssuedMember;
struct LiftLimit;
struct LiftedLimit;
struct LinkBooking;
struct LinkEntry;
struct ListCases;
struct ListDeadJobs;
struct ListDevices;
struct ListDoor;
struct ListHelp;
struct LookAtPayment;
struct MemberGreeting;
struct NextShows;
struct PairDevice;
struct PairedDevice;
struct PairingState;
struct Payment;
struct PaymentCases;
struct PhoneLink;
struct PlanDocument;
struct Programme;
struct Refund;
struct ReportDevice;
struct ReportSteps;
struct Reservation;
struct Reserve;
struct RetryJob;
struct RevokeDevice;
struct RevokeMember;
struct RoomPlace;
struct SavePromotion;
struct ScansTaken;
struct ServerTime;
struct SetContact;
struct SetEntryContact;
struct SetDevice;
struct Settings;
struct ShowDetails;
struct TitleDetails;
struct TitleVenues;
struct VenueCard;
struct Voucher;
struct Welcome;
struct WhatsOn;
} // namespace foyer::protocol

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
Result<protocol::NextShows> handle(const protocol::FindNextShows &, HandlerContext &);

// booking
Result<protocol::Hold> handle(const protocol::GetHold &, HandlerContext &);
Result<protocol::Booking> handle(const protocol::GetBooking &, HandlerContext &);
Result<protocol::FoundBookings> handle(const protocol::FindBooking &, HandlerContext &);
Result<protocol::PhoneLink> handle(const protocol::LinkBooking &, HandlerContext &);
Result<protocol::Done> handle(const protocol::SetContact &, HandlerContext &);

// payment
Result<protocol::Payment> handle(const protocol::GetPayment &, HandlerContext &);
Result<protocol::Reservation> handle(const protocol::Reserve &, HandlerContext &);
Result<protocol::Refund> handle(const protocol::AskRefund &, HandlerContext &);
Result<protocol::Refund> handle(const protocol::GetRefund &, HandlerContext &);
Result<protocol::PaymentCases> handle(const protocol::ListCases &, HandlerContext &);
Result<protocol::Done> handle(const protocol::CloseCase &, HandlerContext &);
Result<protocol::Voucher> handle(const protocol::IssueVoucher &, HandlerContext &);
Result<protocol::Done> handle(const protocol::SavePromotion &, HandlerContext &);
Result<protocol::Payment> handle(const protocol::LookAtPayment &, HandlerContext &);

// waitlist
Result<protocol::Entry> handle(const protocol::GetEntry &, HandlerContext &);
Result<protocol::RoomPlace> handle(const protocol::EnterRoom &, HandlerContext &);
Result<protocol::PhoneLink> handle(const protocol::LinkEntry &, HandlerContext &);
Result<protocol::FoundEntry> handle(const protocol::FindEntry &, HandlerContext &);
Result<protocol::Done> handle(const protocol::SetEntryContact &, HandlerContext &);

// door
Result<protocol::CheckedTicket> handle(const protocol::CheckTicket &, HandlerContext &);
Result<protocol::DoorList> handle(const protocol::ListDoor &, HandlerContext &);
Result<protocol::ScansTaken> handle(const protocol::HandOverScans &, HandlerContext &);

// staff
Result<protocol::DeadJobs> handle(const protocol::ListDeadJobs &, HandlerContext &);
Result<protocol::Done> handle(const protocol::RetryJob &, HandlerContext &);
Result<protocol::HelpCall> handle(const protocol::CallHelp &, HandlerContext &);
Result<protocol::HelpCall> handle(const protocol::GetHelp &, HandlerContext &);
Result<protocol::Done> handle(const protocol::EndHelp &, HandlerContext &);
Result<protocol::HelpCalls> handle(const protocol::ListHelp &, HandlerContext &);
Result<protocol::HelpCall> handle(const protocol::AnswerHelp &, HandlerContext &);
Result<protocol::LiftedLimit> handle(const protocol::LiftLimit &, HandlerContext &);

// members
Result<protocol::IssuedMember> handle(const protocol::IssueMember &, HandlerContext &);
Result<protocol::FoundMembers> handle(const protocol::FindMembers &, HandlerContext &);
Result<protocol::Done> handle(const protocol::RevokeMember &, HandlerContext &);
Result<protocol::MemberGreeting> handle(const protocol::GreetMember &, HandlerContext &);

// devices
Result<protocol::PairingState> handle(const protocol::AskToPair &, HandlerContext &);
Result<protocol::PairedDevice> handle(const protocol::PairDevice &, HandlerContext &);
Result<protocol::Done> handle(const protocol::RevokeDevice &, HandlerContext &);
Result<protocol::Settings> handle(const protocol::SetDevice &, HandlerContext &);
Result<protocol::Done> handle(const protocol::ReportDevice &, HandlerContext &);
Result<protocol::DeviceList> handle(const protocol::ListDevices &, HandlerContext &);
Result<protocol::Done> handle(const protocol::ReportSteps &, HandlerContext &);

} // namespace foyer::server
