#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The private key that an owner brings for DKIM (console.md 5.2, "Private key"; api.md 4.8): RSA, 1024 to 2048 bits,
/// the base64 of its DER on one line, PKCS #1 or PKCS #8. The service looks at the letters only, and never finds the
/// records of a key that is none; so it is looked at before it is sent.
namespace client {

struct PrivateKey
{
    QString base64; ///< as DomainSigningPrivateKey takes it
    int bits = 0;
    QStringList notes; ///< what was taken out of the paste, for the user; none when it was right as it is
};

struct PrivateKeyReading
{
    std::optional<PrivateKey> key;
    QString problem; ///< for the user, when there is no key; never holds a part of it
};

/// Reads what was pasted. What is written around the key is understood: header and footer lines, line breaks, spaces.
/// Own copies of the key's bytes are wiped; `base64` is the caller's.
PrivateKeyReading readPrivateKey(const QString &pasted);

/// What is published for a key as readPrivateKey() gives it: "p=..." with its public half (console.md 8.2). Nothing
/// for what is no such key.
std::optional<QString> publicKeyRecord(const QString &base64);

} // namespace client
