#include "core/client/keys/privatekey.h"

#include "core/client/keys/keytexts.h"
#include "core/client/keys/pastedkey.h"
#include "core/client/keys/rsanumbers.h"

#include <openssl/err.h>
#include <openssl/x509.h>

#include <memory>

namespace client {

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;

constexpr int fewestBits = 1024;
constexpr int mostBits = 2048;

/// Takes back what OpenSSL notes of each attempt: the next one who asks for its errors would take them for his.
struct ErrorsForgotten
{
    ErrorsForgotten() { ERR_set_mark(); }
    ~ErrorsForgotten() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorsForgotten)
};

/// True when the bytes are an object of that kind, as its reading function tells.
template <auto read, auto release>
bool isA(QByteArrayView der)
{
    auto at = reinterpret_cast<const unsigned char *>(der.data());
    auto *object = read(nullptr, &at, long(der.size()));
    release(object);
    return object != nullptr;
}

Key keyOf(QByteArrayView der)
{
    auto at = reinterpret_cast<const unsigned char *>(der.data());
    return Key(d2i_AutoPrivateKey(nullptr, &at, long(der.size())));
}

/// How many bytes the first object says that it has, its header included; nothing when that is no DER of a key.
std::optional<qsizetype> sizeOf(QByteArrayView der)
{
    constexpr uchar sequence = 0x30, isLong = 0x80;
    if (der.size() < 2 || uchar(der[0]) != sequence)
        return std::nullopt;
    const uchar first = uchar(der[1]);
    if (first < isLong)
        return 2 + first;
    const int digits = first - isLong;
    if (digits < 1 || digits > 3 || der.size() < 2 + digits)
        return std::nullopt;
    qsizetype size = 0;
    for (const char digit : der.sliced(2, digits))
        size = size * 256 + uchar(digit);
    return 2 + digits + size;
}

/// What something is that is no private key.
KeyProblem otherThing(QByteArrayView der)
{
    if (isA<d2i_X509, X509_free>(der))
        return {KeyTexts::certificate()};
    if (isA<d2i_X509_REQ, X509_REQ_free>(der))
        return {KeyTexts::certificateRequest()};
    const auto readRsaPublicKey = [](QByteArrayView bytes) {
        auto at = reinterpret_cast<const unsigned char *>(bytes.data());
        return Key(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, long(bytes.size())));
    };
    if (isA<d2i_PUBKEY, EVP_PKEY_free>(der) || readRsaPublicKey(der))
        return {KeyTexts::publicKey()};
    return {KeyTexts::notKey(), true};
}

KeyProblem problemOf(const Key &key)
{
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return {KeyTexts::otherKind(QString::fromLatin1(EVP_PKEY_get0_type_name(key.get())))};
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < fewestBits || bits > mostBits)
        return {KeyTexts::otherSize(bits)};
    if (!rsaNumbersFit(key.get()))
        return {KeyTexts::damaged()};
    return {};
}

/// @param key is set when there is no problem
KeyProblem readDer(QByteArrayView der, Key &key)
{
    const auto size = sizeOf(der);
    if (!size)
        return {KeyTexts::notKey(), true};
    if (*size > der.size())
        return {KeyTexts::cutOff(), true};
    if (*size < der.size())
        return keyOf(der.sliced(*size)) ? KeyProblem{KeyTexts::severalKeys()}
                                        : KeyProblem{KeyTexts::somethingFollows()};
    // Before anything is decrypted: a passphrase is asked of nobody.
    if (isA<d2i_X509_SIG, X509_SIG_free>(der))
        return {KeyTexts::encrypted()};
    key = keyOf(der);
    return key ? problemOf(key) : otherThing(der);
}

/// A key that can be used, and what is around it; null when there is a problem.
Key readKey(const QString &pasted, PastedKey &read)
{
    read = readPastedKey(pasted);
    Key key;
    if (read.problem.text.isEmpty())
        read.problem = readDer(read.der.view(), key);
    if (read.problem.isUnreadable && read.isFramed)
        read.problem.text = KeyTexts::frame();
    return read.problem.text.isEmpty() ? std::move(key) : nullptr;
}

} // namespace

PrivateKeyReading readPrivateKey(const QString &pasted)
{
    const ErrorsForgotten guard;
    PastedKey read;
    const Key key = readKey(pasted, read);
    if (!key)
        return {.problem = read.problem.text};
    const Secret base64(QByteArray::fromRawData(read.der.view().data(), read.der.view().size()).toBase64());
    return {.key = PrivateKey{.base64 = QString::fromLatin1(base64.view()),
                              .bits = EVP_PKEY_get_bits(key.get()),
                              .notes = read.notes}};
}

std::optional<QString> publicKeyRecord(const QString &base64)
{
    const ErrorsForgotten guard;
    PastedKey read;
    const Key key = readKey(base64, read);
    unsigned char *encoded = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &encoded) : -1;
    if (size < 0)
        return std::nullopt;
    const QByteArray der(reinterpret_cast<char *>(encoded), size);
    OPENSSL_free(encoded);
    return QStringLiteral("p=") + QString::fromLatin1(der.toBase64());
}

} // namespace client
