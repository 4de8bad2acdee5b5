// The secret part of a link that opens a booking or a place on a waitlist on a phone.
#pragma once

#include <QByteArray>

namespace foyer::server
{

inline constexpr int phoneTokenBytes = 20; // 160 bits: not to be guessed, and whole in Base32
inline constexpr int phoneTokenLength = 32; // in Base32
inline constexpr int phoneLinkSeconds = 3600; // then the link is dead

QByteArray newPhoneToken();
QByteArray newPlaceCode(); // shared/domain/placecode.h
// What is stored of a token.
QByteArray phoneTokenHash(QByteArrayView token);

} // namespace foyer::server
