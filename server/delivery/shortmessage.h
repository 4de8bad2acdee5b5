// A text that a phone shows as one short message.
#pragma once

#include <QString>

namespace foyer::server
{

inline constexpr int shortMessageLengthMax = 160; // signs of the alphabet of GSM (3GPP TS 23.038, 6.2.1)

// "Metropolis: SENTENCE LINK", the title as short as it must be. Letters that the alphabet of GSM has not lose their
// accents; where that does not help, as in Chinese, all stays as it is, and phones take it in several parts.
QString shortMessage(const QString &sentence, const QString &title, const QString &link);

// Where a gateway from mail to short messages takes what is meant for this number (E.164): its digits at the domain.
QString gatewayAddress(const QString &phone, const QString &domain);

} // namespace foyer::server
