// A file that keeps one secret, for instance a signing key: only its owner may read it, and it is never overwritten.
#pragma once

#include "shared/core/result.h"

#include <QByteArray>

namespace foyer
{

inline constexpr int secretBytesMax = 1024;

// Reads the secret of that many bytes (1 .. secretBytesMax) from path, where it stands in Base32 on one line. When
// there is no such file, makes one (mode 0600) with random bytes of the operating system; it appears complete or not at
// all, and of several processes that do so at once one makes it and all get the same. FileUnusable, with the reason,
// when others may read the file, when it is not ours, not a plain file or does not hold such a secret.
Result<QByteArray> loadOrCreateSecret(const QString &path, int bytes);

// A secret that somebody else gave, for instance a key of an API: the one line of a file that only its owner may read.
// FileUnusable, with the reason.
Result<QByteArray> readSecretLine(const QString &path);

} // namespace foyer
