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
    QStringList headerFrom; ///< those of the From header of a raw message, which recipients see
    QStringList recipients; ///< To, Cc and Bcc
    QStringList furtherSenders; ///< that have to be verified too: of the headers, and where bounces go
    QStringList replyTo;
    QString subject;
    QString configurationSet; ///< that the mail names; empty: none
    QString returnPath; ///< where bounces and automatic responses go; empty: to the sender
    QList<ses::MessageTag> tags; ///< of the sender's own
    QString fromArn; ///< of the identity that lets one use `from`; empty, as the others: none is named
    QString headerFromArn; ///< of the one that lets one use the From header of a raw message
    QString returnPathArn; ///< of the one that lets one use `returnPath`

    QString operation() const; ///< as policies and tags call it: "SendRawEmail" (api.md 2.7)
    QString feedbackAddress() const; ///< where bounces go, with or without a name
    QStringList identityArns() const; ///< that are named, each once
};

/// The caller's address, as tags and policies have it: the simulator is asked from the computer it runs on.
inline constexpr auto sourceIp = QLatin1StringView("127.0.0.1");

/// The request in that form. Refused when its content is none, or several at once. What a raw message does not say
/// comes from the request, and the other way round (api.md 5.6). So do headers that only SES reads: a set and ARNs of
/// the request come before those of the headers; its tags, if it has any, in place of those of the header, because SES
/// does not join them (SES guide, "Specify your configuration set when you send email").
wire::Result<Posting> postingOf(const ses::SendEmail::Request &request);

/// The source of the mail: of a raw message as it is, else composed.
QByteArray sourceOf(const ses::SendEmail::Request &request, const Posting &posting, const QString &messageId,
                    const Context &context);

/// How large it is in the sense of the quota: binary content in base64 (api.md 4.3).
qint64 sizeOf(const ses::SendEmail::Request &request);

} // namespace simulator
