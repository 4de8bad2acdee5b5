#include "server/transport/tlsidentity.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <openssl/pem.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

Error unusable(const QString &sentence) { return failure(ErrorCode::BadConfiguration, sentence); }

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa})
        if (const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey); !key.isNull())
            return key;
    return {};
}

// Qt does not say; it would come out at the first handshake.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const auto bio = [](const QByteArray &pem) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    };
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(bio(certificatePem).get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bio(keyPem).get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

} // namespace

Result<QSslConfiguration> readTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() || keyFile.isEmpty())
        return unusable(u"tls-certificate and tls-key go together, and one of them is missing"_s);
    const Result<QByteArray> certificatePem = contentOf(certificateFile);
    if (!certificatePem)
        return certificatePem.error();
    const Result<QByteArray> keyPem = contentOf(keyFile);
    if (!keyPem)
        return keyPem.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return unusable(u"%1 holds no certificate in PEM form"_s.arg(certificateFile));
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull())
        return unusable(u"%1 holds no private key in PEM form, EC or RSA, without a passphrase"_s.arg(keyFile));
    if (!belongTogether(*certificatePem, *keyPem))
        return unusable(u"the key in %1 is not that of the certificate in %2"_s.arg(keyFile, certificateFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificates
    return configuration;
}

} // namespace foyer::server
