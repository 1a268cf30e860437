#include "core/client/dns/recordcomparison.h"

#include "core/client/dns/zonefilelines.h"
#include "core/wire/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace client {

using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

bool isText(RecordType type)
{
    return type == RecordType::TXT || type == RecordType::SPF;
}

/// The strings of a TXT value put together, as those who ask read it.
QString textOf(const QString &value)
{
    const ZoneFileLines lines(u"x "_s + value); // the same words and quotation marks
    QString text;
    for (const ZoneFileEntry &entry : lines.entries()) {
        for (const ZoneFileWord &word : entry.words.sliced(1))
            text += word.text;
    }
    return text;
}

bool isSpf(RecordType type, const QString &value)
{
    const QString text = textOf(value).toLower();
    return isText(type) && (text == "v=spf1"_L1 || text.startsWith("v=spf1 "_L1));
}

/// The ordinary set of that name and type; weighted sets and the like are none of ours.
const ResourceRecordSet *find(const QList<ResourceRecordSet> &sets, const QString &name, RecordType type)
{
    const auto found = std::ranges::find_if(sets, [&](const ResourceRecordSet &set) {
        return set.type == type && !set.setIdentifier && canonicalHost(set.name) == canonicalHost(name);
    });
    return found == sets.end() ? nullptr : &*found;
}

QStringList valuesOf(const ResourceRecordSet *set)
{
    QStringList values;
    if (!set)
        return values;
    if (set->aliasTarget)
        values += u"ALIAS %1"_s.arg(canonicalHost(set->aliasTarget->dnsName));
    for (const auto &[value] : set->resourceRecords.value_or(QList<route53::ResourceRecord>()))
        values += value;
    return values;
}

/// What of the present values a record takes the place of.
QStringList replacedBy(const DnsRecord &record, RecordType type, const QStringList &present)
{
    QStringList replaced = present;
    replaced.removeIf([&](const QString &value) {
        const bool isUnrelated = isSpf(type, record.value) && !isSpf(type, value);
        return isUnrelated || isSameValue(type, value, record.value);
    });
    return replaced;
}

route53::ResourceRecordSet setOf(const DnsRecord &record, RecordType type, const QStringList &values)
{
    ResourceRecordSet set{
        .name = record.name, .type = type, .ttl = recordTtl, .resourceRecords = QList<route53::ResourceRecord>()};
    for (const QString &value : values)
        set.resourceRecords->append({value});
    return set;
}

} // namespace

QString canonicalHost(const QString &name)
{
    return wire::withoutFinalDot(name).toLower();
}

bool isSameValue(RecordType type, const QString &one, const QString &other)
{
    if (isText(type))
        return textOf(one) == textOf(other);
    const auto normal = [](const QString &value) { return canonicalHost(value.simplified()); };
    return normal(one) == normal(other);
}

PublishingPlan planFor(const QList<DnsRecord> &records, const QString &zoneId, const QString &zoneName,
                       const QList<ResourceRecordSet> &present)
{
    PublishingPlan plan{.zoneId = zoneId, .zoneName = zoneName};
    for (const DnsRecord &record : records) {
        const auto type = wire::fromWireName<RecordType>(record.type).value_or(RecordType::TXT);
        const auto values = valuesOf(find(present, record.name, type));
        const bool isThere =
            std::ranges::any_of(values, [&](const QString &value) { return isSameValue(type, value, record.value); });
        const QStringList replaced = replacedBy(record, type, values);
        QStringList wanted = values;
        wanted.removeIf(
            [&](const QString &value) { return replaced.contains(value) || isSameValue(type, value, record.value); });
        wanted.append(record.value);
        plan.records.append({record, isThere && replaced.isEmpty(), replaced});
        plan.batch.changes.append({route53::ChangeAction::Upsert, setOf(record, type, wanted)});
    }
    return plan;
}

} // namespace client
