#include "core/simulator/dns/changebatch.h"

#include "core/simulator/dns/domainnames.h"
#include "core/simulator/dns/recordrules.h"
#include "core/simulator/dns/route53refusals.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::ChangeAction;
using route53::RecordType;
using route53::ResourceRecordSet;
using store::RecordSetRow;

namespace {

/// "[name='n.example.com.', type='A', set identifier='blue']"
QString titleOf(const RecordSetRow &row)
{
    const QString identifier =
        row.setIdentifier.isEmpty() ? QString() : u", set identifier='%1'"_s.arg(row.setIdentifier);
    return u"[name='%1.', type='%2'%3]"_s.arg(row.name, QString(wire::wireName(row.type)), identifier);
}

bool isSameSet(const RecordSetRow &one, const RecordSetRow &other)
{
    return one.type == other.type && one.setIdentifier == other.setIdentifier;
}

QStringList sortedValues(const RecordSetRow &row)
{
    auto values = row.values.split(u'\n');
    values.sort();
    return values;
}

/// Whether a deletion describes the set that is there: values in any order; MultiValueAnswer may be left out.
bool describes(const RecordSetRow &given, const RecordSetRow &present)
{
    auto one = given.recordSet();
    auto other = present.recordSet();
    if (!one.multiValueAnswer)
        other.multiValueAnswer.reset();
    one.resourceRecords.reset();
    other.resourceRecords.reset();
    return one == other && sortedValues(given) == sortedValues(present);
}

/// The record sets of a zone at the names that a batch touches, before and after.
class WorkingCopy
{
public:
    WorkingCopy(const store::DnsZoneRow &zone, store::Database &database) : m_zone(zone), m_stored(database, zone) {}

    void apply(const route53::Change &change);
    void checkApex();
    QStringList takeProblems() { return std::exchange(m_problems, {}); }
    BatchEffect effect() const;

private:
    using Sets = QList<RecordSetRow>;
    struct Place
    {
        Sets before;
        Sets now;
    };

    Place &at(const QString &sortKey);
    void put(const RecordSetRow &row);
    void remove(const RecordSetRow &row);
    QString conflictOf(const RecordSetRow &row);
    QString conflictOfType(const RecordSetRow &row);
    QString conflictOfAlias(const RecordSetRow &row);

    const store::DnsZoneRow &m_zone;
    store::RecordSetRepository m_stored;
    QMap<QString, Place> m_places; ///< by sort key
    QStringList m_problems;
};

WorkingCopy::Place &WorkingCopy::at(const QString &sortKey)
{
    auto place = m_places.find(sortKey);
    if (place == m_places.end()) {
        const auto stored = m_stored.at(sortKey);
        place = m_places.insert(sortKey, {stored, stored});
    }
    return *place;
}

void WorkingCopy::apply(const route53::Change &change)
{
    ResourceRecordSet set = change.resourceRecordSet;
    if (const auto problems = problemsOf(set); !problems.isEmpty()) {
        m_problems += problems;
        return;
    }
    set.name = readName(set.name).name;
    auto row = RecordSetRow::of(set, sortKeyOf(set.name));
    row.account = m_zone.account;
    row.zone = m_zone.id;

    if (!isWithin(row.name, m_zone.name)) {
        m_problems += u"RRSet with DNS name %1. is not permitted in zone %2."_s.arg(row.name, m_zone.name);
        return;
    }
    const Sets &present = at(row.sortKey).now;
    const bool isThere = std::ranges::any_of(present, [&](const auto &each) { return isSameSet(each, row); });
    if (change.action == ChangeAction::Delete)
        remove(row);
    else if (change.action == ChangeAction::Create && isThere)
        m_problems += u"Tried to create resource record set %1 but it already exists"_s.arg(titleOf(row));
    else
        put(row);
}

void WorkingCopy::put(const RecordSetRow &row)
{
    if (const QString conflict = conflictOf(row); !conflict.isEmpty()) {
        m_problems += conflict;
        return;
    }
    Sets &now = at(row.sortKey).now;
    now.removeIf([&](const RecordSetRow &each) { return isSameSet(each, row); });
    now.append(row);
}

void WorkingCopy::remove(const RecordSetRow &row)
{
    Sets &now = at(row.sortKey).now;
    const auto present = std::ranges::find_if(now, [&](const auto &each) { return isSameSet(each, row); });
    if (present == now.end()) {
        m_problems += u"Tried to delete resource record set %1 but it was not found"_s.arg(titleOf(row));
    } else if (!describes(row, *present)) {
        m_problems +=
            u"Tried to delete resource record set %1 but the values provided do not match the current values"_s.arg(
                titleOf(row));
    } else {
        now.erase(present);
    }
}

/// Why a set may not stand in the zone, beside what is in the working copy; empty: it may.
QString WorkingCopy::conflictOf(const RecordSetRow &row)
{
    const bool isApex = row.sortKey == m_zone.sortKey;
    if (row.type == RecordType::CNAME && isApex)
        return u"RRSet of type CNAME with DNS name %1. is not permitted at apex in zone %2."_s.arg(row.name,
                                                                                                   m_zone.name);
    if (row.type == RecordType::SOA && !isApex)
        return u"RRSet of type SOA with DNS name %1. is not permitted in zone %2."_s.arg(row.name, m_zone.name);
    const QString conflict = conflictOfType(row);
    return conflict.isEmpty() ? conflictOfAlias(row) : conflict;
}

QString WorkingCopy::conflictOfType(const RecordSetRow &row)
{
    for (const RecordSetRow &other : at(row.sortKey).now) {
        const bool isSameType = other.type == row.type;
        if (row.type == RecordType::CNAME && !isSameType) {
            return u"RRSet of type CNAME with DNS name %1. is not permitted as it conflicts with other records with "
                   u"the "
                   "same DNS name in zone %2."_s.arg(row.name, m_zone.name);
        }
        if (other.type == RecordType::CNAME && !isSameType) {
            return u"RRSet of type %1 with DNS name %2. is not permitted because a conflicting RRSet of type CNAME "
                   u"with "
                   "the same DNS name already exists in zone %3."_s.arg(QString(wire::wireName(row.type)), row.name,
                                                                        m_zone.name);
        }
        if (isSameType && row.setIdentifier.isEmpty() != other.setIdentifier.isEmpty()) {
            return u"RRSet with DNS name %1., type %2 cannot be created as other RRSets exist with the same name and "
                   "type."_s.arg(row.name, QString(wire::wireName(row.type)));
        }
    }
    return {};
}

QString WorkingCopy::conflictOfAlias(const RecordSetRow &row)
{
    const auto target = row.recordSet().aliasTarget;
    if (!target || target->hostedZoneId != m_zone.id)
        return {};
    const auto name = readName(target->dnsName);
    const auto found = name ? at(sortKeyOf(name.name)).now : Sets();
    const bool isThere = std::ranges::any_of(found, [&](const auto &each) { return each.type == row.type; });
    if (isThere)
        return {};
    return u"Tried to create an alias that targets %1., type %2 in zone %3, but that target was not found"_s.arg(
        name ? name.name : target->dnsName, QString(wire::wireName(row.type)), m_zone.id);
}

/// A hosted zone cannot be without the records that Route 53 made for it.
void WorkingCopy::checkApex()
{
    const Sets apex = at(m_zone.sortKey).now;
    const auto has = [&](RecordType type) {
        return std::ranges::any_of(apex, [type](const auto &each) { return each.type == type; });
    };
    if (!has(RecordType::SOA))
        m_problems += u"A HostedZone must contain exactly one SOA record."_s;
    if (!has(RecordType::NS))
        m_problems += u"A HostedZone must contain at least one NS record for the zone itself."_s;
}

BatchEffect WorkingCopy::effect() const
{
    BatchEffect effect;
    for (const auto &[before, now] : m_places) {
        const auto hasGone = [&now = now](const RecordSetRow &row) {
            return std::ranges::none_of(now, [&](const auto &each) { return isSameSet(each, row); });
        };
        const auto isNew = [&before = before](const RecordSetRow &row) { return !before.contains(row); };
        const auto known = effect.removed.size() + effect.put.size();
        std::ranges::copy_if(before, std::back_inserter(effect.removed), hasGone);
        std::ranges::copy_if(now, std::back_inserter(effect.put), isNew);
        if (effect.removed.size() + effect.put.size() > known)
            effect.names += (before.isEmpty() ? now : before).first().name;
    }
    return effect;
}

} // namespace

wire::Result<BatchEffect> effectOf(const QList<route53::Change> &changes, const store::DnsZoneRow &zone,
                                   store::Database &database)
{
    for (const route53::Change &change : changes) {
        if (const auto refusal = refusalOfMembers(change))
            return *refusal;
    }
    if (const auto refusal = refusalOfSize(changes))
        return *refusal;
    WorkingCopy copy(zone, database);
    for (const route53::Change &change : changes)
        copy.apply(change);
    if (zone.isHosted())
        copy.checkApex();
    if (const auto problems = copy.takeProblems(); !problems.isEmpty())
        return invalidChangeBatch(problems);
    return copy.effect();
}

} // namespace simulator::dns
