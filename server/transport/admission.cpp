#include "server/transport/admission.h"

namespace foyer::server
{

std::unique_ptr<Admission::Ticket> Admission::enter(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    if (m_all >= m_allMax || m_byAddress.value(address) >= m_perAddressMax)
        return nullptr;
    ++m_all;
    ++m_byAddress[address];
    return std::make_unique<Ticket>(shared_from_this(), address);
}

int Admission::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_all;
}

void Admission::leave(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    --m_all;
    if (--m_byAddress[address] == 0)
        m_byAddress.remove(address);
}

} // namespace foyer::server
