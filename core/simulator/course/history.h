#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/course/journal.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/mail/mails.h"

/// What is written about what happened: the journal of the account, and the mails of SES.
namespace simulator {

/// An entry about an identity, at the moment of the context.
store::JournalRow entryAbout(const store::IdentityRow &identity, simulation::Happening what, simulation::Cause cause,
                             const Context &context);

/// Returns the entry's number.
qint64 writeEntry(const store::JournalRow &entry, Context &context);

/// The entry with the mail that goes with it: to the address that is to be verified, with its link; or to the account
/// about a change of state, which is @p entry.to.
void writeEntryWithMail(store::JournalRow entry, simulation::MailKind kind, Context &context);

} // namespace simulator
