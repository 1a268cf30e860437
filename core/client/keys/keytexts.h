#pragma once

#include <QString>

namespace client {

/// What is said about a private key that is refused. frame() is the sentence of the pictures (`edit-dkim-error`); those
/// that say what a key must be begin with the other sentence of console.md 5.2.
struct KeyTexts
{
    static QString empty();
    static QString frame(); ///< of what stands between header and footer lines nothing can be made
    static QString notBase64();
    static QString notKey(); ///< base64, but not of a key
    static QString cutOff();
    static QString somethingFollows();
    static QString otherKind(const QString &kind); ///< "EC"
    static QString otherSize(int bits);
    static QString damaged();
    static QString publicKey();
    static QString certificate();
    static QString certificateRequest();
    static QString encrypted();
    static QString openSsh();
    static QString severalKeys();
};

} // namespace client
