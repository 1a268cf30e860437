#pragma once

#include "core/simulator/sending/governing.h"
#include "core/store/accounts/accountsettings.h"
#include "core/wire/result.h"

/// Which settings apply to a mail, and what decided each (console.md 19.3, 19.4, 18.4). Nothing here looks at the mail
/// but for its addresses and the set that it names.
namespace simulator {

/// @param named by the mail; empty: none, so that the default of the governing identity applies. One of another account
/// lends none: its set is not among those of the sender, who has to name the set whose events he wants (SES guide,
/// "Overview of Amazon SES sending authorization").
simulation::AppliedSetting configurationSetFor(const QString &named, const Governing &governing);

/// The refusal because of a set that does not exist or may not send: a default that was deleted is a bad request, one
/// that the mail names is not found (api.md 6).
std::optional<wire::ServiceError> refusalOfSet(const simulation::AppliedSetting &set, const Context &context);

/// The MAIL FROM domain, or the refusal because the custom one cannot be used.
wire::Result<simulation::AppliedSetting> mailFromFor(const store::SendingIdentity &governing, const QString &region);

/// Whose DKIM signature the mail gets: of an address that of the nearest verified domain above it.
simulation::AppliedSetting dkimFor(const store::SendingIdentity &governing, const Context &context);

/// Those of the recipients, as they were written, to whom an account in the sandbox may not send.
QStringList unverifiedAmong(const QStringList &recipients, const Context &context);

/// What the sandbox says to these recipients, as they were written.
simulation::AppliedSetting sandboxFor(const QStringList &recipients, const store::SendingLimits &account,
                                      const Context &context);

/// The MAIL FROM domain of mail without a custom one: "amazonses.com", elsewhere "eu-west-1.amazonses.com".
QString usualMailFrom(const QString &region);

} // namespace simulator
