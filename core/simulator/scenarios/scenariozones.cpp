#include "core/simulator/scenarios/scenariozones.h"

#include "core/simulation/dns.h"
#include "core/simulator/dns/changebatch.h"
#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/expectedrecords.h"
#include "core/simulator/dns/newzone.h"
#include "core/simulator/scenarios/scenarioidentity.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/tags.h"

using namespace Qt::StringLiterals;

namespace simulator {

using route53::ChangeAction;
using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

QString optionalText(const JsonPart &part, const char *name)
{
    return part.has(name) ? part[name].text() : QString();
}

QString nameOf(const JsonPart &part)
{
    const auto name = dns::readName(part.text());
    if (!name)
        part.refuse(name.problem);
    return name.name;
}

QStringList textsOf(const JsonPart &part, const char *name)
{
    QStringList texts;
    for (const JsonPart &item : part.items(name))
        texts += item.text();
    return texts;
}

ResourceRecordSet recordSetOf(const JsonPart &part)
{
    part.allowOnly({u"name"_s, u"type"_s, u"ttl"_s, u"values"_s});
    ResourceRecordSet set{.name = part["name"].text(), .type = part["type"].word<RecordType>()};
    set.ttl = part.has("ttl") ? part["ttl"].number() : 300;
    set.resourceRecords.emplace();
    for (const QString &value : textsOf(part, "values"))
        set.resourceRecords->append({value});
    return set;
}

/// Puts record sets into a zone as a change batch does, so that a scenario holds nothing that Route 53 would refuse.
void putRecords(const QList<ResourceRecordSet> &sets, const store::DnsZoneRow &zone, const JsonPart &part,
                const Stage &stage)
{
    store::RecordSetRepository stored(stage.database, zone);
    for (const ResourceRecordSet &set : sets) {
        const auto effect = dns::effectOf({{ChangeAction::Upsert, set}}, zone, stage.database);
        if (!effect)
            part.refuse(effect.error().message);
        stored.write(effect->removed, effect->put);
    }
}

/// The domain identities of a name in every Region; of "*.example.com" all below example.com.
QList<store::IdentityRow> domainsOf(const JsonPart &part, const Stage &stage)
{
    const QString name = part.text();
    if (!name.startsWith("*."_L1))
        return store::identitiesNamed(stage.database, stage.account, name);
    auto domains = store::identitiesBelow(stage.database, stage.account, name.sliced(2)); // in one question
    domains.removeIf([&](const store::IdentityRow &each) {
        return each.type != ses::IdentityType::Domain || !each.name.endsWith(QStringView(name).sliced(1));
    });
    return domains;
}

/// What SES looks for, for all those domains.
QList<ResourceRecordSet> expectedOf(const JsonPart &part,
                                    QList<dns::ExpectedRecord> (*records)(const store::IdentityRow &),
                                    const Stage &stage)
{
    constexpr qint64 ttl = 1800;
    const auto identities = domainsOf(part, stage);
    if (identities.isEmpty())
        part.refuse(u"there is no such identity"_s);
    QList<ResourceRecordSet> sets;
    for (const store::IdentityRow &identity : identities) {
        for (const auto &[type, name, value] : records(identity))
            sets.append({.name = name, .type = type, .ttl = ttl, .resourceRecords = {{{value}}}});
    }
    return sets;
}

void loadRecords(const JsonPart &part, const store::DnsZoneRow &zone, const Stage &stage)
{
    for (const JsonPart &record : part.items("records"))
        putRecords({recordSetOf(record)}, zone, record, stage);
    for (const JsonPart &identity : part.items("dkimFor"))
        putRecords(expectedOf(identity, dns::easyDkimRecords, stage), zone, identity, stage);
    for (const JsonPart &identity : part.items("mailFromFor"))
        putRecords(expectedOf(identity, dns::mailFromRecords, stage), zone, identity, stage);
}

void loadHostedZone(const JsonPart &part, const Stage &stage)
{
    part.allowOnly({u"id"_s, u"name"_s, u"comment"_s, u"private"_s, u"vpcs"_s, u"nameServers"_s, u"records"_s,
                    u"dkimFor"_s, u"mailFromFor"_s, u"tags"_s});
    Generator generator(stage.database);
    const bool isPrivate = part.has("private") && part["private"].flag();
    store::DnsZoneRow zone{.account = stage.account,
                           .id = part.has("id") ? part["id"].text() : dns::newZoneId(generator),
                           .kind = isPrivate ? store::ZoneKind::Private : store::ZoneKind::Public,
                           .name = nameOf(part["name"])};
    zone.sortKey = dns::sortKeyOf(zone.name);
    zone.callerReference = "scenario:"_L1 + zone.id;
    if (part.has("comment"))
        zone.comment = part["comment"].text();
    zone.vpcs = textsOf(part, "vpcs");
    if (part.has("nameServers"))
        zone.nameServers = textsOf(part, "nameServers");
    else
        zone.nameServers = isPrivate ? dns::privateNameServers() : dns::newNameServers(generator);

    store::DnsZoneRepository zones(stage.database, stage.account);
    if (zones.find(zone.id))
        part["id"].refuse(u"\"%1\" is there twice"_s.arg(zone.id));
    zones.put(zone);
    zones.noteUsed(zone.callerReference);
    store::RecordSetRepository(stage.database, zone).write({}, dns::apexRecords(zone));
    loadRecords(part, zone, stage);
    store::TagRepository tags(stage.database, stage.account, {});
    for (const ses::Tag &tag : tagsOfScenario(part))
        tags.put(zone.resource(), tag);
}

void loadOtherDomain(const JsonPart &part, const Stage &stage)
{
    part.allowOnly({u"name"_s, u"comment"_s, u"records"_s, u"dkimFor"_s, u"mailFromFor"_s});
    Generator generator(stage.database);
    store::DnsZoneRow domain{.account = stage.account,
                             .id = dns::newDomainId(generator),
                             .kind = store::ZoneKind::Other,
                             .name = nameOf(part["name"]),
                             .comment = optionalText(part, "comment")};
    domain.sortKey = dns::sortKeyOf(domain.name);
    store::DnsZoneRepository zones(stage.database, stage.account);
    if (zones.findOther(domain.name))
        part["name"].refuse(u"\"%1\" is there twice"_s.arg(domain.name));
    zones.put(domain);
    loadRecords(part, domain, stage);
}

void loadFault(const JsonPart &part, const Stage &stage)
{
    part.allowOnly(
        {u"name"_s, u"type"_s, u"kind"_s, u"value"_s, u"delaySeconds"_s, u"on"_s, u"answersLeft"_s, u"answers"_s});
    store::DnsFaultRow fault{.name = nameOf(part["name"]),
                             .kind = QString(wire::wireName(part["kind"].word<simulation::DnsFaultKind>()))};
    if (part.has("type"))
        fault.type = wire::wireName(part["type"].word<RecordType>());
    if (part.has("value"))
        fault.value = part["value"].text();
    if (part.has("delaySeconds"))
        fault.delaySeconds = part["delaySeconds"].number();
    fault.isOn = !part.has("on") || part["on"].flag();
    if (part.has("answersLeft"))
        fault.answersLeft = part["answersLeft"].number();
    fault.answers = part.has("answers") ? part["answers"].number() : 0;
    store::DnsFaultRepository faults(stage.database, stage.account);
    if (faults.find(fault.name, fault.type))
        part["name"].refuse(u"\"%1\" is there twice"_s.arg(fault.name));
    faults.put(fault);
}

} // namespace

void loadScenarioZones(const JsonPart &scenario, const Stage &stage)
{
    for (const JsonPart &zone : scenario.items("hostedZones"))
        loadHostedZone(zone, stage);
    for (const JsonPart &domain : scenario.items("otherDns"))
        loadOtherDomain(domain, stage);
    for (const JsonPart &fault : scenario.items("faults"))
        loadFault(fault, stage);
}

} // namespace simulator
