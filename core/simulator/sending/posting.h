#pragma once

#include "core/ses/sending.h"
#include "core/simulator/engine/context.h"
#include "core/wire/result.h"

namespace simulator {

/// A mail as it is to be sent, whichever way the request said it. Addresses stand as they were given.
struct Posting
{
    enum class Kind { Simple, Raw, Template };

    Kind kind = Kind::Simple;
    QString from;
    QStringList recipients; ///< To, Cc and Bcc
    QStringList furtherSenders; ///< that have to be verified too: of the headers, and where bounces go
    QStringList replyTo;
    QString subject;
    QString configurationSet; ///< that the mail names; empty: none
    QString returnPath; ///< where bounces and automatic responses go; empty: to the sender
};

/// The request in that form. Refused when its content is none, or several at once. What a raw message does not say
/// comes from the request, and the other way round (api.md 5.6).
wire::Result<Posting> postingOf(const ses::SendEmail::Request &request);

/// The source of the mail: of a raw message as it is, else composed.
QByteArray sourceOf(const ses::SendEmail::Request &request, const Posting &posting, const QString &messageId,
                    const Context &context);

/// How large it is in the sense of the quota: binary content in base64 (api.md 4.3).
qint64 sizeOf(const ses::SendEmail::Request &request);

} // namespace simulator
