#pragma once

#include "core/simulation/sending.h"
#include "core/simulator/sending/posting.h"
#include "core/store/accounts/accountsettings.h"

namespace simulator {

/// What SES says to a mail before it counts it: whether it takes it, and with which settings.
struct Judgement
{
    std::optional<wire::ServiceError> refusal;
    QList<simulation::AppliedSetting> settings; ///< none when no identity governs
    QList<simulation::ConsideredIdentity> considered;
    store::SendingLimits account; ///< by which it was judged

    /// The value of one of the settings; empty for one that has none.
    QString valueOf(simulation::Setting setting) const;
};

/// In SES's order (api.md 6): the account, addresses, recipients, the configuration set, lengths, headers and tags,
/// templates, identities of other accounts, policies of one's own, verified identities, the MAIL FROM domain. Rate and
/// quota come after it. Of one's own identities the policies of the one that governs the sender are asked.
Judgement judge(const ses::SendEmail::Request &request, const Posting &posting, const Context &context);

} // namespace simulator
