// What the server proves who it is with: a certificate and its private key, read from PEM files.
#pragma once

#include "shared/core/result.h"

#include <QSslConfiguration>

namespace foyer::server
{

// BadConfiguration with a sentence when a file is missing, unreadable or of another kind, or when the two do not belong
// together. The certificate's file may hold the certificates above it too.
Result<QSslConfiguration> readTlsIdentity(const QString &certificateFile, const QString &keyFile);

} // namespace foyer::server
