#pragma once

#include "core/client/keys/secret.h"

#include <QString>
#include <QStringList>

namespace client {

/// Why something is no key that can be used, for the user. It never holds a part of the key.
struct KeyProblem
{
    QString text;
    bool isUnreadable = false; ///< nothing could be made of what was there
};

/// What somebody pasted as a private key, down to its bytes.
struct PastedKey
{
    Secret der; ///< empty when there is a problem
    bool isFramed = false; ///< it came between header and footer lines
    QStringList notes; ///< what was taken out, for the user
    KeyProblem problem;
};

/// Takes a key out of what is written around it: header and footer lines (PEM, RFC 7468), line breaks, spaces.
PastedKey readPastedKey(const QString &pasted);

} // namespace client
