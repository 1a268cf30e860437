#include "core/simulator/dns/answersbefore.h"

#include "core/simulator/dns/domainnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::dns {

using route53::RecordType;

namespace {

/// The types that a fault is about.
QList<RecordType> typesOf(const store::DnsFaultRow &fault)
{
    QList<RecordType> types;
    for (size_t i = 0; i < wireNames(RecordType()).size(); ++i) {
        if (fault.type.isEmpty() || fault.type == wire::wireName(RecordType(i)))
            types += RecordType(i);
    }
    return types;
}

} // namespace

AnswersBefore::AnswersBefore(Context &context)
    : m_context(context)
    , m_resolver(context.database, context.scope.account, context.now)
{
    auto delays = store::DnsFaultRepository(context.database, context.scope.account).delays();
    // The delay of one type goes before the one of any.
    std::ranges::stable_sort(delays,
                             [](const auto &a, const auto &b) { return !a.type.isEmpty() && b.type.isEmpty(); });
    for (const store::DnsFaultRow &delay : delays) {
        for (const RecordType type : typesOf(delay)) {
            const bool isKnown = std::ranges::any_of(
                m_answers, [&](const Kept &each) { return each.delay.name == delay.name && each.type == type; });
            if (!isKnown)
                m_answers.push_back({delay, type, m_resolver.askZones(delay.name, type)});
        }
    }
}

void AnswersBefore::keepChanged()
{
    store::DnsFaultRepository faults(m_context.database, m_context.scope.account);
    for (const auto &[delay, type, answer] : m_answers) {
        if (m_resolver.askZones(delay.name, type) == answer)
            continue;
        faults.keep({.name = delay.name,
                     .type = wire::wireName(type),
                     .faultType = delay.type,
                     .visibleUntil = m_context.now.addSecs(delay.delaySeconds.value_or(0)),
                     .finding = wire::wireName(answer.finding),
                     .values = answer.values.join(u'\n')});
    }
}

void noteChangedNames(Context &context, const store::DnsZoneRow &zone, const QStringList &names)
{
    QStringList changed;
    for (const QString &name : names) {
        if (name == zone.name) {
            changed += name;
            continue;
        }
        const QString below = name.chopped(zone.name.size() + 1);
        const QString top = below.section(u'.', -1);
        changed += u"*."_s + (top == wildcardLabel ? zone.name : top + u'.' + zone.name);
    }
    changed.removeDuplicates();
    context.changedNames += changed;
}

void noteChangedZone(Context &context, const store::DnsZoneRow &zone)
{
    context.changedNames += u"*."_s + zone.name;
}

} // namespace simulator::dns
