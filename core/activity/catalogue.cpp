#include "core/activity/catalogue.h"

#include "core/activity/parameters.h"
#include "core/route53/changes.h"
#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"
#include "core/route53/tags.h"
#include "core/ses/account.h"
#include "core/ses/configurationsetchanges.h"
#include "core/ses/configurationsets.h"
#include "core/ses/eventdestinations.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/ses/policies.h"
#include "core/ses/sending.h"
#include "core/ses/tags.h"
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

#include <algorithm>

namespace activity {

namespace {

template <typename Op>
void collectSecretsOf(QSet<QString> &names)
{
    collectSecrets<typename Op::Request>(names);
    collectSecrets<typename Op::Response>(names);
}

template <typename Op>
CataloguedOperation described(Api api)
{
    return {api, &Op::operation, &parametersOf<Op>, &collectSecretsOf<Op>};
}

template <typename... Ops>
void add(QList<CataloguedOperation> &all, Api api)
{
    (all.append(described<Ops>(api)), ...);
}

// clang-format off
QList<CataloguedOperation> everyOperation()
{
    QList<CataloguedOperation> all;
    add<ses::GetAccount, ses::PutAccountDetails, ses::PutAccountSendingAttributes>(all, Api::Ses); // account.h
    add<ses::PutConfigurationSetSendingOptions, ses::PutConfigurationSetReputationOptions, ses::PutConfigurationSetSuppressionOptions, ses::PutConfigurationSetDeliveryOptions, ses::PutConfigurationSetTrackingOptions, ses::PutConfigurationSetVdmOptions, ses::PutConfigurationSetArchivingOptions>(all, Api::Ses); // configurationsetchanges.h
    add<ses::CreateConfigurationSet, ses::GetConfigurationSet, ses::ListConfigurationSets, ses::DeleteConfigurationSet>(all, Api::Ses); // configurationsets.h
    add<ses::CreateConfigurationSetEventDestination, ses::GetConfigurationSetEventDestinations, ses::UpdateConfigurationSetEventDestination, ses::DeleteConfigurationSetEventDestination>(all, Api::Ses); // eventdestinations.h
    add<ses::CreateEmailIdentity, ses::GetEmailIdentity, ses::ListEmailIdentities, ses::DeleteEmailIdentity>(all, Api::Ses); // identities.h
    add<ses::PutEmailIdentityConfigurationSetAttributes, ses::PutEmailIdentityDkimAttributes, ses::PutEmailIdentityDkimSigningAttributes, ses::PutEmailIdentityMailFromAttributes, ses::PutEmailIdentityFeedbackAttributes>(all, Api::Ses); // identityattributes.h
    add<ses::CreateEmailIdentityPolicy, ses::UpdateEmailIdentityPolicy, ses::DeleteEmailIdentityPolicy, ses::GetEmailIdentityPolicies>(all, Api::Ses); // policies.h
    add<ses::SendEmail>(all, Api::Ses); // sending.h
    add<ses::TagResource, ses::UntagResource, ses::ListTagsForResource>(all, Api::Ses); // tags.h
    add<route53::GetChange>(all, Api::Route53); // changes.h
    add<route53::CreateHostedZone, route53::GetHostedZone, route53::GetHostedZoneCount, route53::ListHostedZones, route53::ListHostedZonesByName, route53::UpdateHostedZoneComment, route53::DeleteHostedZone>(all, Api::Route53); // hostedzones.h
    add<route53::ChangeResourceRecordSets, route53::ListResourceRecordSets>(all, Api::Route53); // recordsets.h
    add<route53::ChangeTagsForResource, route53::ListTagsForResource, route53::ListTagsForResources>(all, Api::Route53); // tags.h
    add<simulation::ListAccessKeys, simulation::CreateAccessKey, simulation::SetAccessKeysActive, simulation::DeleteAccessKeys, simulation::PutKeyChecking, simulation::NoteAccessKeyUse>(all, Api::Simulator); // accesskeys.h
    add<simulation::ListAccounts, simulation::GetAccountFacts, simulation::PutAccount>(all, Api::Simulator); // accounts.h
    add<simulation::GetAccountSettings, simulation::PutAccountSettings>(all, Api::Simulator); // accountsettings.h
    add<simulation::CheckIdentity, simulation::ExplainIdentity, simulation::ForceStatus, simulation::RemoveForce, simulation::ListForcedIdentities>(all, Api::Simulator); // checks.h
    add<simulation::GetClock, simulation::PutClock, simulation::JumpClock, simulation::CancelJump>(all, Api::Simulator); // clock.h
    add<simulation::ListDnsDomains, simulation::CreateDnsDomain, simulation::DeleteDnsDomain, simulation::ListDnsRecordSets, simulation::ChangeDnsRecordSets, simulation::ListDnsFaults, simulation::PutDnsFault, simulation::SwitchDnsFaults, simulation::DeleteDnsFaults, simulation::UpdateDnsDomainComment>(all, Api::Simulator); // dns.h
    add<simulation::ListEvents, simulation::ListJournal>(all, Api::Simulator); // events.h
    add<simulation::GetIdentityFacts>(all, Api::Simulator); // facts.h
    add<simulation::ListMails, simulation::GetMail, simulation::MarkMailsRead, simulation::DeleteMails, simulation::FollowLink, simulation::ResendVerification>(all, Api::Simulator); // mailbox.h
    add<simulation::RestoreIdentities>(all, Api::Simulator); // restoring.h
    add<simulation::ListScenarios, simulation::LoadScenario>(all, Api::Simulator); // scenarios.h
    add<simulation::ListSentMails, simulation::GetSentMail, simulation::GetDeliveredMail, simulation::DeleteSentMails, simulation::GetEffectiveSettings>(all, Api::Simulator); // sending.h
    add<simulation::ListConfigurationSetUsers>(all, Api::Simulator); // setusers.h
    add<simulation::GetNotificationTopics, simulation::PutNotificationTopics, simulation::ListTopics, simulation::CreateTopic>(all, Api::Simulator); // topics.h
    return all;
}
// clang-format on

bool matches(const wire::Route &route, const wire::HttpRequest &request, const QList<QByteArray> &path)
{
    const auto fits = [](const QByteArray &expected, const QByteArray &given) {
        return wire::isLabel(expected) ? !given.isEmpty() : expected == given;
    };
    const QList<QByteArray> uri = wire::segments(route.uri);
    return request.method == route.method && std::equal(uri.begin(), uri.end(), path.begin(), path.end(), fits);
}

} // namespace

const QList<CataloguedOperation> &catalogue()
{
    static const QList<CataloguedOperation> all = everyOperation();
    return all;
}

const QSet<QString> &secretNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const CataloguedOperation &each : catalogue())
            each.collectSecrets(all);
        return all;
    }();
    return names;
}

Meant meantBy(const wire::HttpRequest &request)
{
    const QList<QByteArray> path = wire::segments(request.path);
    for (const CataloguedOperation &each : catalogue()) {
        if (matches(each.operation->route, request, path))
            return {&each, &each.operation->route};
        if (each.operation->alternative && matches(*each.operation->alternative, request, path))
            return {&each, &*each.operation->alternative};
    }
    return {};
}

} // namespace activity
