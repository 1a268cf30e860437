#include "coursecase.h"

void CourseCase::publish(const QString &name, Type type, const QStringList &values, store::ZoneKind kind)
{
    using namespace Qt::StringLiterals;
    const store::DnsZoneRow zone = zoneOf(name.section(u'.', -2), kind);
    route53::ResourceRecordSet set{.name = name, .type = type, .ttl = 300};
    QList<route53::ResourceRecord> records;
    for (const QString &value : values)
        records.append({value});
    set.resourceRecords = records;
    const auto row = store::RecordSetRow::of(set, simulator::dns::sortKeyOf(name));
    store::RecordSetRepository repository(*database, zone);
    if (values.isEmpty())
        repository.write({row}, {});
    else
        repository.write({}, {row});
    tellChange(name);
}

void CourseCase::publishDkim(const QString &identity)
{
    for (const auto &record : simulator::dkimRecords(stored(identity)))
        publish(record);
}

void CourseCase::withdrawDkim(const QString &identity)
{
    for (const auto &record : simulator::dkimRecords(stored(identity)))
        withdraw(record);
}

void CourseCase::putFault(store::DnsFaultRow fault)
{
    const QString name = fault.name;
    store::DnsFaultRepository(*database, context.scope.account).put(std::move(fault));
    tellChange(name);
}

void CourseCase::tellChange(const QString &name)
{
    context.changedNames = {name};
    simulator::course::timetable.follow(context);
}

QJsonObject CourseCase::identityOf(const QByteArray &name)
{
    return object("GET", "/v2/email/identities/" + name.toPercentEncoding());
}

QStringList CourseCase::mails()
{
    QStringList subjects;
    for (const auto &mail : object("GET", "/simulator/mails").value(QLatin1StringView("Mails")).toArray())
        subjects.prepend(mail[QLatin1StringView("Subject")].toString());
    return subjects;
}

QStringList CourseCase::journal()
{
    QStringList lines;
    for (const auto &entry : object("GET", "/simulator/journal").value(QLatin1StringView("Entries")).toArray()) {
        QStringList words;
        for (const auto name : {"What", "From", "To", "Cause"}) {
            if (const QString word = entry[QLatin1StringView(name)].toString(); !word.isEmpty())
                words += word;
        }
        lines.prepend(words.join(u' '));
    }
    return lines;
}

store::DnsZoneRow CourseCase::zoneOf(const QString &name, store::ZoneKind kind)
{
    store::DnsZoneRepository zones(*database, context.scope.account);
    const QString id = QStringLiteral("Z") + QString(wire::wireName(kind)) + name.toUpper().remove(u'.');
    if (const auto known = zones.find(id))
        return *known;
    const store::DnsZoneRow zone{.account = context.scope.account,
                                 .id = id,
                                 .kind = kind,
                                 .name = name,
                                 .sortKey = simulator::dns::sortKeyOf(name)};
    zones.put(zone);
    return zone;
}
