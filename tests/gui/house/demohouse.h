// A whole server in memory, with the demo chain's data: what the kiosk's screens are tested and photographed with.
#pragma once

#include "client/net/api.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/bookingaccess.h"
#include "shared/protocol/help.h"
#include "shared/protocol/nextshows.h"
#include "shared/protocol/reservation.h"
#include "shared/protocol/tickets.h"
#include "shared/protocol/waitlist.h"
#include "shared/protocol/waitlistcontact.h"
#include "tests/gui/house/demodata.h"

#include <functional>

namespace foyer::test
{

// Answers as soon as the event loop runs, with the seats, holds and payments of one customer.
class DemoHouse final : public client::Api
{
public:
    static constexpr int holdSeconds = 300;
    static constexpr char springCode[] = "SPRING"; // a fifth off
    static constexpr char smallVoucher[] = "GIFTGIFTGIFT2345"; // 10.00
    static constexpr char largeVoucher[] = "MUCHMUCHMUCH2345"; // pays for all
    static constexpr char placeCode[] = "MFRGGZDFMZTWQ2LK"; // of who has joined the waitlist
    static constexpr char memberCode[] = "MANNAANNAANNA2345"; // of Anna, who pays four fifths
    static constexpr char poorMemberCode[] = "MBENBENBENBEN2345"; // of Ben, for other shows, without an address
    // Of a booking of two seats that was made earlier, worth 20.00.
    static QString oldReference();

    explicit DemoHouse(const Clock &clock);
    ~DemoHouse() override;

    void open();
    void lose();
    client::Connection connection() const override { return m_connection; }
    void greetAs(const std::optional<QString> &) override { open(); }
    void leave() override { lose(); }

    // The kiosk is told.
    void setSettings(const protocol::Settings &settings);
    // Somebody else takes a seat; the kiosk is told.
    void takeSeat(ShowId show, SeatNo seat);
    // Somebody else takes it, and the kiosk has not heard of it yet.
    void takeSeatSilently(ShowId show, SeatNo seat);
    // All free seats are sold to others.
    void sellOut(ShowId show);
    // Who waits moves up, or is offered seats that somebody gives back.
    void moveUp(int ahead);
    void offer(const SeatNos &seats);
    // From now on nobody is let in to a sale, until letIn().
    void closeDoors() { m_isFull = true; }
    void letIn();
    // The seats of that payment go to somebody else, and its customer is asked about equal ones.
    void loseSeats();
    // What staff say to who has called for help.
    void answerHelp(const QString &answer) { m_help->answer = answer; }
    // Answers the payment that waits for its bank.
    void settle(bool approved);
    SeatNo freeSeat(ShowId show) const;
    const DemoData &data() const { return m_data; }
    const SeatingPlan &plan(ShowId show);
    // What was paid for last, and what was reserved for it.
    const std::optional<protocol::BeginPayment> &order() const { return m_order; }
    const std::optional<protocol::Reservation> &reservation() const { return m_reservation; }
    // What is held now; none when nothing is.
    const std::optional<protocol::Hold> &hold() const { return m_hold; }
    // Who waits, or has waited.
    const std::optional<protocol::Entry> &entry() const { return m_entry; }
    // Where he is told of an offer; none when he has not said.
    const std::optional<protocol::SetEntryContact> &contact() const { return m_contact; }

protected:
    QFuture<Result<QJsonObject>> sendRaw(const char *kind, const QJsonObject &body) override;

private:
    using Handler = std::function<Result<QJsonObject>(const QJsonObject &)>;
    template <protocol::Request M, class Answer>
    void on(Answer answer)
    {
        m_handlers.insert(QString::fromLatin1(M::kind), [answer](const QJsonObject &body) -> Result<QJsonObject> {
            const Result<M> message = protocol::fromJson<M>(body);
            if (!message)
                return message.error();
            const Result<typename M::Reply> reply = answer(*message);
            return reply ? Result<QJsonObject>(protocol::toJson(*reply)) : Result<QJsonObject>(reply.error());
        });
    }
    void answerCatalogue();
    void answerBooking();
    void answerPayment();
    void answerWaiting();
    void answerExtras();
    void answerDesk();
    protocol::FoundBooking oldBooking();
    Result<protocol::Reservation> reserve(const protocol::Reserve &asked);
    qint64 priceMinor(ShowId show, const protocol::SeatPrice &seat);
    void tell(protocol::Entry entry);
    protocol::NextShows nextShows(VenueId venue) const;
    Result<protocol::TitleVenues> venuesOf(const protocol::FindTitleVenues &question) const;
    Result<protocol::ShowDetails> details(ShowId show) const;
    Result<protocol::Hold> take(ShowId show, const SeatNos &seats);
    Result<protocol::Hold> takeBest(const protocol::HoldBest &wish);
    protocol::Payment pay(const protocol::BeginPayment &payment);
    protocol::Booking booking() const;
    QByteArray &states(ShowId show);
    void change(ShowId show, const SeatNos &seats, char state);

    QHash<QString, Handler> m_handlers;
    DemoData m_data;
    client::Connection m_connection = client::Connection::Down;
    std::optional<protocol::Settings> m_settings;
    QHash<ShowId, QByteArray> m_states;
    QHash<ShowId, qint64> m_versions;
    QHash<PlanId, SeatingPlan> m_plans;
    std::optional<protocol::Hold> m_hold;
    std::optional<protocol::Payment> m_payment;
    std::optional<protocol::BeginPayment> m_order;
    std::optional<protocol::Reservation> m_reservation; // the last one
    std::optional<protocol::Entry> m_entry;
    std::optional<protocol::SetEntryContact> m_contact;
    std::optional<protocol::HelpCall> m_help;
    HolderId m_holder; // who waits
    bool m_isFull = false;
    ShowId m_roomShow;
};

} // namespace foyer::test
