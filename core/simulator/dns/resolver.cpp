#include "core/simulator/dns/resolver.h"

#include "core/simulation/dns.h"
#include "core/simulator/dns/domainnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::RecordType;
using simulation::DnsFaultKind;

namespace {

QStringList lines(const QString &values)
{
    return values.split(u'\n', Qt::SkipEmptyParts);
}

/// The answer from what stands at a name. Of several sets of a type, as weighted ones are, the first one answers; an
/// alias has no values to answer with.
Answer answerFrom(const QList<store::RecordsFound> &records, RecordType type)
{
    const auto found = std::ranges::find(records, QString(wire::wireName(type)), &store::RecordsFound::type);
    if (found == records.end() || found->values.isEmpty())
        return {.finding = Finding::NoSuchType};
    return {.finding = Finding::Values, .values = lines(found->values)};
}

} // namespace

Resolver::Resolver(store::Database &database, const QString &account, QDateTime now)
    : m_lookup(database, account)
    , m_faults(database, account)
    , m_now(std::move(now))
{
}

Answer Resolver::ask(const QString &name, RecordType type) const
{
    return give(name, type).answer;
}

Answer Resolver::askAndCount(const QString &name, RecordType type)
{
    auto [answer, fault] = give(name, type);
    if (!fault)
        return answer;
    ++fault->answers;
    if (fault->answersLeft && --*fault->answersLeft == 0)
        m_faults.remove(fault->name, fault->type);
    else
        m_faults.put(*fault);
    return answer;
}

Answer Resolver::askZones(const QString &text, RecordType type) const
{
    const auto reading = readName(text);
    const QString key = sortKeyOf(reading.name);
    const auto zone = reading ? m_lookup.authority(key) : std::nullopt;
    return zone ? answerOf(*zone, key, type) : Answer();
}

Answer Resolver::askPrivateZones(const QString &text, RecordType type) const
{
    const auto reading = readName(text);
    const QString key = sortKeyOf(reading.name);
    const auto zone = reading ? m_lookup.privateZone(key) : std::nullopt;
    return zone ? answerOf(*zone, key, type) : Answer();
}

std::optional<Authority> Resolver::authorityOf(const QString &text) const
{
    const auto reading = readName(text);
    const auto zone = reading ? m_lookup.authority(sortKeyOf(reading.name)) : std::nullopt;
    if (!zone)
        return std::nullopt;
    const auto kind = zone->kind == store::ZoneKind::Other ? Authority::Kind::OtherDns : Authority::Kind::HostedZone;
    return Authority{kind, zone->id, zone->name};
}

Resolver::Given Resolver::give(const QString &text, RecordType type) const
{
    const auto reading = hasFaults() ? readName(text) : NameReading();
    if (reading && !reading.name.isEmpty()) {
        for (const auto &fault : m_faults.inEffect(reading.name, wire::wireName(type))) {
            if (const auto answer = answerOf(fault, reading.name, wire::wireName(type)))
                return {*answer, fault};
        }
    }
    return {askZones(text, type), std::nullopt};
}

bool Resolver::hasFaults() const
{
    if (!m_hasFaults)
        m_hasFaults = m_faults.isAnyOn();
    return *m_hasFaults;
}

/// Nothing where the fault leaves the answer as it is: a delay, after its end.
std::optional<Answer> Resolver::answerOf(const store::DnsFaultRow &fault, const QString &name,
                                         QLatin1StringView type) const
{
    Answer answer{.isByFault = true, .answersLeft = fault.answersLeft};
    switch (*wire::fromWireName<DnsFaultKind>(fault.kind)) {
    case DnsFaultKind::NotFound:
        return answer;
    case DnsFaultKind::ServFail:
        answer.finding = Finding::ServerFailure;
        return answer;
    case DnsFaultKind::WrongValue:
        answer.finding = Finding::Values;
        answer.values = lines(fault.value.value_or(QString()));
        return answer;
    case DnsFaultKind::PropagationDelay:
        const auto old = m_faults.oldAnswer(name, type, m_now);
        if (!old)
            return std::nullopt;
        answer.finding = *wire::fromWireName<Finding>(old->finding);
        answer.values = lines(old->values);
        answer.changesAt = old->visibleUntil;
        return answer;
    }
    Q_UNREACHABLE();
}

Answer Resolver::answerOf(const store::ZoneFound &zone, const QString &key, RecordType type) const
{
    const auto records = m_lookup.atOrBelow(zone.id, key);
    if (!records.isEmpty() && records.first().sortKey == key)
        return answerFrom(records, type);
    if (!records.isEmpty()
        || key == zone.sortKey) // it is there because something is below it; a zone's own name always is
        return {.finding = Finding::NoSuchType};
    const auto wildcard = wildcardFor(zone, key);
    return wildcard.isEmpty() ? Answer() : answerFrom(wildcard, type);
}

/// What stands at "*" below the longest name above this one that exists (RFC 4592, section 3.3.1).
QList<store::RecordsFound> Resolver::wildcardFor(const store::ZoneFound &zone, const QString &key) const
{
    QStringList wildcards; // that may answer
    QStringList children; // the name on the way down beside each of them
    for (QString child = key; child != zone.sortKey;) {
        const QString parent = child.first(child.lastIndexOf(u'.', -2) + 1);
        children += child;
        wildcards += parent + wildcardLabel + u'.';
        child = parent;
    }
    auto found = m_lookup.at(zone.id, wildcards);
    if (found.isEmpty())
        return {};
    const QString deepest = found.first().sortKey;
    if (!m_lookup.atOrBelow(zone.id, children.at(wildcards.indexOf(deepest))).isEmpty())
        return {};
    found.removeIf([&](const auto &each) { return each.sortKey != deepest; });
    return found;
}

} // namespace simulator::dns
