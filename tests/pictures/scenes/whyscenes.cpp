#include "tests/pictures/scenes/whyscenes.h"

#include "tests/pictures/scenes/steps.h"

#include "core/route53/hostedzones.h"
#include "core/simulation/checks.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

const QString page = u"page"_s;
const QString body = u"table body"_s;
const QString dialog = u"dialog"_s;

using Steps = std::vector<Step>;

Steps operator+(Steps first, const Steps &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

/// Another program puts record sets into the hosted zone of that name.
Step published(const QString &zone, const QList<route53::ResourceRecordSet> &sets)
{
    return elsewhere([zone, sets](const client::Service &service) -> client::Call {
        auto zones = service.call<route53::ListHostedZonesByName>({.dnsName = zone});
        zones.waitForFinished();
        const auto answer = zones.result();
        if (!answer || answer->hostedZones.isEmpty())
            return client::callOf<route53::GetHostedZone>(service, {.id = zone}); // refused, which tells
        QList<route53::Change> changes;
        for (const route53::ResourceRecordSet &set : sets)
            changes.append({route53::ChangeAction::Upsert, set});
        const QString id = answer->hostedZones.first().id.section(u'/', -1);
        return client::callOf<route53::ChangeResourceRecordSets>(
            service, {.hostedZoneId = id, .changeBatch = {.changes = changes}});
    });
}

route53::ResourceRecordSet recordSet(const QString &name, route53::RecordType type, const QStringList &values)
{
    QList<route53::ResourceRecord> records;
    for (const QString &value : values)
        records.append({value});
    return {.name = name, .type = type, .ttl = 300, .resourceRecords = records};
}

Steps opened(const QString &identity)
{
    return {goTo(u"/identities/"_s + identity), see(page, u"DomainKeys Identified Mail (DKIM)"_s)};
}

Steps why()
{
    const QString token = u"yy3hhy4tasj7jvwsm3to6gletq5xcibo"_s;
    return Steps{published(u"marketing.test"_s,
                           {recordSet(token + u"._domainkey.marketing.test.marketing.test"_s,
                                      route53::RecordType::CNAME, {token + u".dkim.amazonses.com"_s})})}
    + opened(u"marketing.test"_s) + Steps{widen(),
                                          press(u"identityStatusWhy"_s),
                                          see(page, u"Copy report"_s),
                                          see(body, u"Rename record"_s),
                                          narrow(),
                                          scrollTo(0)};
}

Steps whyMailFrom()
{
    return Steps{published(u"pending.com"_s,
                           {recordSet(u"mail.pending.com"_s, route53::RecordType::MX,
                                      {u"10 feedback-smtp.us-east-1.amazonses.com"_s, u"20 mx2.pending.com"_s}),
                            recordSet(u"mail.pending.com"_s, route53::RecordType::TXT,
                                      {u"\"v=spf1 include:amazonses.com ~all\""_s})})}
    + opened(u"pending.com"_s)
        + Steps{widen(),
                press(u"mailFromStatusWhy"_s),
                see(page, u"Copy report"_s),
                see(body, u"Delete 20 mx2.pending.com"_s),
                narrow(),
                scrollTo(0)};
}

Step forced()
{
    return elsewhere([](const client::Service &service) {
        return client::callOf<simulation::ForceStatus>(service,
                                                       {.emailIdentity = u"example.com"_s,
                                                        .status = ses::VerificationStatus::TemporaryFailure,
                                                        .error = ses::VerificationError::DnsServerError,
                                                        .dkimStatus = ses::VerificationStatus::TemporaryFailure,
                                                        .untilNextCheck = true});
    });
}

} // namespace

std::vector<Scene> whyScenes()
{
    const Steps forcing = opened(u"example.com"_s)
        + Steps{press(u"simulate"_s),
                press(u"forceStatus"_s),
                see(dialog, u"Force status"_s),
                choose(u"forcedStatus"_s, u"TEMPORARY_FAILURE"_s),
                choose(u"forcedDkim"_s, u"TEMPORARY_FAILURE"_s),
                choose(u"forcedError"_s, u"DNS_SERVER_ERROR"_s)};
    const Steps twoSelected{see(page, u"(16)"_s), tick(u"example.com"_s), tick(u"idle.com"_s), see(page, u"(2/16)"_s)};
    // clang-format off
    return {
        {u"detail-why"_s, {u"1024"_s, u"dark"_s, u"full"_s}, why()},
        {u"detail-why-mailfrom"_s, {u"dark"_s, u"full"_s}, whyMailFrom()},
        {u"detail-simulate-menu"_s, {}, opened(u"pending.com"_s) + Steps{press(u"simulate"_s), see(page, u"Force status"_s)}},
        {u"detail-force-state"_s, {u"dark"_s}, forcing},
        {u"detail-forced"_s, {u"dark"_s}, Steps{forced()} + opened(u"example.com"_s) + Steps{see(page, u"Status forced"_s)}},
        {u"list-simulate"_s, {}, twoSelected + Steps{press(u"simulate"_s), see(page, u"Force status"_s)}},
        {u"list-forced"_s, {u"dark"_s}, Steps{forced(), see(page, u"(16)"_s), see(body, u"Forced"_s)}},
    };
    // clang-format on
}

} // namespace pictures
