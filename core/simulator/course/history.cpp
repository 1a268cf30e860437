#include "core/simulator/course/history.h"

#include "core/store/accounts/accounts.h"

using namespace Qt::StringLiterals;
using simulation::MailKind;

namespace simulator {

store::JournalRow entryAbout(const store::IdentityRow &identity, simulation::Happening what, simulation::Cause cause,
                             const Context &context)
{
    return {
        .time = context.now,
        .what = what,
        .identity = identity.name,
        .region = identity.region,
        .cause = cause,
    };
}

qint64 writeEntry(const store::JournalRow &entry, Context &context)
{
    context.notices += u"journal"_s;
    return store::Journal(context.database, context.scope.account).append(entry);
}

void writeEntryWithMail(store::JournalRow entry, MailKind kind, Context &context)
{
    const auto account =
        kind == MailKind::Verification ? std::nullopt : store::findAccount(context.database, context.scope.account);
    entry.mailSent = true;
    const qint64 number = writeEntry(entry, context);
    store::MailRepository(context.database, context.scope.account)
        .put({
            .number = number,
            .kind = kind,
            .region = entry.region,
            .recipient =
                kind == MailKind::Verification ? entry.identity : account.value_or(store::AccountRow()).address,
            .received = context.now,
            .identity = entry.identity,
            .subject = entry.subject,
            .status = entry.to,
        });
    if (kind == MailKind::Verification) {
        store::put(context.database,
                   store::LinkRow{.account = context.scope.account,
                                  .region = entry.region,
                                  .identity = entry.identity,
                                  .sent = context.now});
    }
    context.notices += u"mailbox"_s;
}

} // namespace simulator
