// Who may connect: a limit on all connections, and one on those from one address.
#pragma once

#include <QHash>
#include <QHostAddress>
#include <memory>
#include <mutex>

namespace foyer::server
{

// Any thread.
class Admission : public std::enable_shared_from_this<Admission>
{
public:
    Admission(int allMax, int perAddressMax)
        : m_allMax(allMax)
        , m_perAddressMax(perAddressMax)
    {
    }

    // Stands for one admitted connection; gives its place back at its end.
    class Ticket
    {
    public:
        Ticket(std::shared_ptr<Admission> admission, const QHostAddress &address)
            : m_admission(std::move(admission))
            , m_address(address)
        {
        }
        ~Ticket() { m_admission->leave(m_address); }
        Q_DISABLE_COPY_MOVE(Ticket)

    private:
        const std::shared_ptr<Admission> m_admission;
        const QHostAddress m_address;
    };

    // Null when a limit is reached.
    std::unique_ptr<Ticket> enter(const QHostAddress &address);
    int count() const;

private:
    void leave(const QHostAddress &address);

    const int m_allMax;
    const int m_perAddressMax;
    mutable std::mutex m_mutex;
    int m_all = 0;
    QHash<QHostAddress, int> m_byAddress; // no zeros
};

} // namespace foyer::server
