#pragma once

#include "route53case.h"

/// Changes of records, and record sets, in short.
namespace recordchanges {

using namespace Qt::StringLiterals;
using namespace route53;

inline Change changeOf(ChangeAction action, const QString &name, RecordType type, const QStringList &values)
{
    return {action, Route53Case::set(name, type, values)};
}

inline Change create(const QString &name, RecordType type, const QStringList &values)
{
    return changeOf(ChangeAction::Create, name, type, values);
}

inline Change upsert(const QString &name, RecordType type, const QStringList &values)
{
    return changeOf(ChangeAction::Upsert, name, type, values);
}

inline Change remove(const QString &name, RecordType type, const QStringList &values)
{
    return changeOf(ChangeAction::Delete, name, type, values);
}

inline Change weighted(ChangeAction action, const QString &identifier, const QString &value)
{
    auto set = Route53Case::set(u"w.example.com"_s, RecordType::A, {value});
    set.setIdentifier = identifier;
    set.weight = 1;
    return {action, set};
}

inline Change alias(const QString &name, const QString &zone, const QString &target)
{
    ResourceRecordSet set{.name = name, .type = RecordType::A};
    set.aliasTarget = AliasTarget{zone, target, false};
    return {ChangeAction::Create, set};
}

/// "name type".
inline QStringList titlesOf(const QList<ResourceRecordSet> &sets)
{
    QStringList titles;
    for (const ResourceRecordSet &set : sets)
        titles += set.name + u' ' + wire::wireName(set.type);
    return titles;
}

} // namespace recordchanges
