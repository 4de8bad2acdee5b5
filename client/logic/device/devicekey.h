// The key by which the server knows this device: made here, kept in a file that only its owner may read.
#pragma once

#include "shared/core/result.h"

#include <QString>

namespace foyer::client
{

class DeviceKey
{
public:
    static constexpr QLatin1StringView credentialName {"foyer-device-key"};

    // The file `path`; empty: the credential of that name which systemd handed over ($CREDENTIALS_DIRECTORY), or else
    // device.key in $STATE_DIRECTORY or in the user's own data folder. A file of our own that is missing is made, with
    // mode 0600 and a random key. FileUnusable, with a sentence, when others may read it or when it holds no key.
    static Result<DeviceKey> find(const QString &path);

    const QString &text() const { return m_text; }
    // SHA-256 in hexadecimal: all that the server keeps of it.
    QString hash() const;
    // It opens nothing any more: the next start makes another. A credential is not ours to remove.
    void forget() const;
    const QString &path() const { return m_path; }

private:
    DeviceKey(QString text, QString path, bool isOurs)
        : m_text(std::move(text))
        , m_path(std::move(path))
        , m_isOurs(isOurs)
    {
    }

    QString m_text;
    QString m_path;
    bool m_isOurs;
};

// Where a device keeps what must outlive its restart: $STATE_DIRECTORY, or the user's own data folder.
QString deviceFolder();

} // namespace foyer::client
