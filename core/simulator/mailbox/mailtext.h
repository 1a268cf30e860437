#pragma once

#include "core/simulator/mailbox/verificationlink.h"
#include "core/store/mail/mails.h"

/// What SES writes (console.md 12), always in English.
namespace simulator {

QString subjectOf(const store::MailRow &mail);

/// The one that a verification mail asks to follow.
VerificationLink linkIn(const store::MailRow &mail);

/// The mail as it came (RFC 5322). The same row gives the same bytes.
/// @param key with which the links of the state are signed
QByteArray sourceOf(const store::MailRow &mail, const QByteArray &key);

extern const QString sesSender; ///< "Amazon Web Services <no-reply-aws@amazon.com>"

} // namespace simulator
