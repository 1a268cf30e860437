#include "core/simulator/course/publickey.h"

#include <openssl/err.h>
#include <openssl/x509.h>

#include <memory>

namespace simulator {

std::optional<QString> publicKeyOf(const QString &privateKey)
{
    const QByteArray der = QByteArray::fromBase64(privateKey.toLatin1());
    auto at = reinterpret_cast<const unsigned char *>(der.constData());
    ERR_set_mark(); // what OpenSSL notes of an attempt is nobody else's business
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(d2i_AutoPrivateKey(nullptr, &at, long(der.size())),
                                                                  EVP_PKEY_free);
    unsigned char *encoded = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &encoded) : -1;
    ERR_pop_to_mark();
    if (size < 0)
        return std::nullopt;
    const QByteArray bytes(reinterpret_cast<char *>(encoded), size);
    OPENSSL_free(encoded);
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace simulator
