#pragma once

#include "core/simulation/accesskeys.h"
#include "core/simulation/accounts.h"
#include "core/simulation/accountsettings.h"
#include "core/simulation/checks.h"
#include "core/simulation/clock.h"
#include "core/simulation/dns.h"
#include "core/simulation/events.h"
#include "core/simulation/facts.h"
#include "core/simulation/mailbox.h"
#include "core/simulation/restoring.h"
#include "core/simulation/scenarios.h"
#include "core/simulation/sending.h"
#include "core/simulation/setusers.h"
#include "core/simulation/topics.h"

namespace simulation {

/// The operations of the simulator's own service, by the header that describes them. A new one is added here: what has
/// to know all, the client's calls and the catalogue of Activity, reads this list.
// clang-format off
using Operations = wire::Operations<
    ListAccessKeys, CreateAccessKey, SetAccessKeysActive, DeleteAccessKeys, PutKeyChecking, NoteAccessKeyUse, // accesskeys.h
    ListAccounts, GetAccountFacts, PutAccount, // accounts.h
    GetAccountSettings, PutAccountSettings, // accountsettings.h
    CheckIdentity, ExplainIdentity, ForceStatus, RemoveForce, ListForcedIdentities, // checks.h
    GetClock, PutClock, JumpClock, CancelJump, // clock.h
    ListDnsDomains, CreateDnsDomain, DeleteDnsDomain, ListDnsRecordSets, ChangeDnsRecordSets, ListDnsFaults, PutDnsFault, SwitchDnsFaults, DeleteDnsFaults, UpdateDnsDomainComment, // dns.h
    ListEvents, ListJournal, // events.h
    GetIdentityFacts, // facts.h
    ListMails, GetMail, MarkMailsRead, DeleteMails, FollowLink, ResendVerification, // mailbox.h
    RestoreIdentities, // restoring.h
    ListScenarios, LoadScenario, // scenarios.h
    ListSentMails, GetSentMail, GetDeliveredMail, DeleteSentMails, GetEffectiveSettings, // sending.h
    ListConfigurationSetUsers, // setusers.h
    GetNotificationTopics, PutNotificationTopics, ListTopics, CreateTopic // topics.h
>;
// clang-format on

} // namespace simulation
