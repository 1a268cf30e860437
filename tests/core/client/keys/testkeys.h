#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

/// Keys that a test makes, in the forms in which users have them.
namespace testkeys {

using Key = std::shared_ptr<EVP_PKEY>;

inline Key rsa(int bits)
{
    return Key(EVP_RSA_gen(bits), EVP_PKEY_free);
}

inline Key other(const char *type)
{
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, type), EVP_PKEY_free);
}

inline Key ellipticCurve()
{
    return Key(EVP_EC_gen("P-256"), EVP_PKEY_free);
}

/// The bytes that an i2d function writes.
template <typename Write, typename Object>
QByteArray derBy(Write write, Object *object)
{
    unsigned char *encoded = nullptr;
    const int size = write(object, &encoded);
    const QByteArray der(reinterpret_cast<char *>(encoded), size);
    OPENSSL_free(encoded);
    return der;
}

inline QByteArray pkcs1(const Key &key) ///< of an RSA key; of another kind what is usual for it
{
    return derBy(i2d_PrivateKey, key.get());
}

inline QByteArray pkcs8(const Key &key)
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, decltype(&PKCS8_PRIV_KEY_INFO_free)> info(EVP_PKEY2PKCS8(key.get()),
                                                                                         PKCS8_PRIV_KEY_INFO_free);
    return derBy(i2d_PKCS8_PRIV_KEY_INFO, info.get());
}

inline QByteArray publicHalf(const Key &key)
{
    return derBy(i2d_PUBKEY, key.get());
}

/// What a PEM function writes.
template <typename Write>
QString pemBy(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    if (write(memory.get()) != 1)
        qFatal("OpenSSL did not write it");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory.get(), &data);
    return QString::fromLatin1(data, size);
}

inline QString framed(const QString &label, const QByteArray &der)
{
    const QString base64 = QString::fromLatin1(der.toBase64());
    QString pem = QStringLiteral("-----BEGIN %1-----\n").arg(label);
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + u'\n';
    return pem + QStringLiteral("-----END %1-----\n").arg(label);
}

inline QString withPassphrase(const Key &key) ///< PKCS #8
{
    return pemBy([&](BIO *to) {
        return PEM_write_bio_PKCS8PrivateKey(to, key.get(), EVP_aes_256_cbc(), "secret", 6, nullptr, nullptr);
    });
}

inline QString withPassphraseAsFormerly(const Key &key) ///< "Proc-Type: 4,ENCRYPTED"
{
    return pemBy([&](BIO *to) {
        const auto *passphrase = reinterpret_cast<const unsigned char *>("secret");
        return PEM_write_bio_PrivateKey_traditional(to, key.get(), EVP_aes_256_cbc(), passphrase, 6, nullptr, nullptr);
    });
}

inline QByteArray certificate(const Key &key)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_set_pubkey(certificate.get(), key.get());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 60);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return derBy(i2d_X509, certificate.get());
}

inline QByteArray certificateRequest(const Key &key)
{
    const std::unique_ptr<X509_REQ, decltype(&X509_REQ_free)> request(X509_REQ_new(), X509_REQ_free);
    X509_REQ_set_pubkey(request.get(), key.get());
    X509_REQ_sign(request.get(), key.get(), EVP_sha256());
    return derBy(i2d_X509_REQ, request.get());
}

} // namespace testkeys
