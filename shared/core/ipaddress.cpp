#include "shared/core/ipaddress.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>

namespace foyer
{

namespace
{

template <class Address>
QString written(int family, const Address &address)
{
    std::array<char, INET6_ADDRSTRLEN> text {};
    return QString::fromLatin1(inet_ntop(family, &address, text.data(), socklen_t(text.size())));
}

} // namespace

QString canonicalAddress(const QString &text)
{
    const QByteArray typed = text.trimmed().toLatin1();
    in_addr four {};
    if (inet_pton(AF_INET, typed.constData(), &four) == 1)
        return written(AF_INET, four);
    in6_addr six {};
    if (inet_pton(AF_INET6, typed.constData(), &six) != 1)
        return {};
    if (!IN6_IS_ADDR_V4MAPPED(&six))
        return written(AF_INET6, six);
    std::memcpy(&four, &six.s6_addr[12], sizeof four);
    return written(AF_INET, four);
}

} // namespace foyer
