#include "core/simulator/scenarios/scenariohistory.h"

#include "core/aws/regions.h"
#include "core/store/course/journal.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/mail/mails.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

namespace simulator {

namespace {

QString regionOf(const JsonPart &part)
{
    const QString region = part["region"].text();
    if (!aws::regionByCode(region))
        part["region"].refuse(u"is no Region in which SES is offered"_s);
    return region;
}

void store(const store::MailRow &mail, const std::optional<QDateTime> &followed, const Stage &stage)
{
    store::MailRepository(stage.database, stage.account).put(mail);
    if (mail.kind != simulation::MailKind::Verification)
        return;
    store::put(stage.database,
               store::LinkRow{.account = stage.account,
                              .region = mail.region,
                              .identity = mail.identity,
                              .sent = mail.received,
                              .followed = followed});
}

void loadMail(const JsonPart &part, qint64 number, const Stage &stage)
{
    part.allowOnly({u"kind"_s, u"region"_s, u"to"_s, u"received"_s, u"unread"_s, u"identity"_s, u"subject"_s,
                    u"status"_s, u"followed"_s});
    store::MailRow mail{
        .number = number,
        .kind = part["kind"].word<simulation::MailKind>(),
        .region = regionOf(part),
        .recipient = part["to"].text(),
        .received = part["received"].moment(),
        .identity = part["identity"].text(),
    };
    take(part, "unread", mail.isUnread, &JsonPart::flag);
    take(part, "subject", mail.subject, &JsonPart::text);
    take(part, "status", mail.status, &JsonPart::word<VerificationStatus>);
    std::optional<QDateTime> followed;
    take(part, "followed", followed, &JsonPart::moment);
    store(mail, followed, stage);
}

/// The mails that SES sent to the addresses that are pending.
void sendPendingMails(const JsonPart &scenario, const Stage &stage)
{
    qint64 number = 0;
    for (const QString &region : scenario["regions"].names()) {
        const store::IdentityRepository identities(stage.database, stage.account, region);
        for (const JsonPart &part : scenario["regions"][region].items("identities")) {
            const auto identity = identities.find(part["name"].text());
            if (identity->type == ses::IdentityType::Domain || identity->status != VerificationStatus::Pending)
                continue;
            store({.number = ++number,
                   .region = region,
                   .recipient = identity->name,
                   .received = identity->createdAt,
                   .identity = identity->name,
                   .status = identity->status},
                  {}, stage);
        }
    }
}

store::JournalRow entryOf(const JsonPart &part)
{
    part.allowOnly({u"time"_s, u"what"_s, u"identity"_s, u"region"_s, u"subject"_s, u"from"_s, u"to"_s,
                    u"identityFrom"_s, u"identityTo"_s, u"error"_s, u"keyLength"_s, u"mailSent"_s, u"cause"_s});
    store::JournalRow entry{
        .time = part["time"].moment(),
        .what = part["what"].word<simulation::Happening>(),
        .identity = part["identity"].text(),
        .region = regionOf(part),
        .cause = part["cause"].word<simulation::Cause>(),
    };
    take(part, "subject", entry.subject, &JsonPart::text);
    take(part, "from", entry.from, &JsonPart::word<VerificationStatus>);
    take(part, "to", entry.to, &JsonPart::word<VerificationStatus>);
    take(part, "identityFrom", entry.identityFrom, &JsonPart::word<VerificationStatus>);
    take(part, "identityTo", entry.identityTo, &JsonPart::word<VerificationStatus>);
    take(part, "error", entry.error, &JsonPart::word<ses::VerificationError>);
    take(part, "keyLength", entry.keyLength, &JsonPart::word<ses::DkimSigningKeyLength>);
    take(part, "mailSent", entry.mailSent, &JsonPart::flag);
    return entry;
}

} // namespace

void loadScenarioHistory(const JsonPart &scenario, const QString &name, const QDateTime &now, const Stage &stage)
{
    qint64 number = 0;
    for (const JsonPart &mail : scenario.items("mails"))
        loadMail(mail, ++number, stage);
    if (!scenario.has("mails"))
        sendPendingMails(scenario, stage);
    store::Journal journal(stage.database, stage.account);
    for (const JsonPart &entry : scenario.items("journal"))
        journal.append(entryOf(entry));
    if (!scenario.has("journal")) {
        journal.append({.time = now,
                        .what = simulation::Happening::ScenarioLoaded,
                        .subject = name,
                        .cause = simulation::Cause::Window});
    }
}

} // namespace simulator
