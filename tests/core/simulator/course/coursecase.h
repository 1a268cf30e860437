#pragma once

#include "../simulatorcase.h"

#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/dns/domainnames.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/dns/dnszones.h"
#include "core/store/dns/recordsets.h"

/// The simulator with DNS that tests write into, and with what it has told so far.
class CourseCase : public SimulatorCase
{
public:
    using Type = route53::RecordType;

    /// Makes the records of a name and type these; none: takes them away. They stand in other DNS, or in the zone
    /// given.
    void publish(const QString &name, Type type, const QStringList &values,
                 store::ZoneKind kind = store::ZoneKind::Other);

    void publish(const simulator::ExpectedRecord &record) { publish(record.name, record.type, {record.value}); }
    void withdraw(const simulator::ExpectedRecord &record) { publish(record.name, record.type, {}); }

    void publishDkim(const QString &identity);
    void withdrawDkim(const QString &identity);

    void putFault(store::DnsFaultRow fault);

    void tellChange(const QString &name);

    QJsonObject identityOf(const QByteArray &name);

    /// The subjects of all mails, the oldest first.
    QStringList mails();

    /// What happened, the oldest first: "DKIM_STATUS PENDING SUCCESS DNS_CHECK".
    QStringList journal();

    QJsonArray events() { return object("GET", "/simulator/events").value(QLatin1StringView("Events")).toArray(); }

private:
    store::DnsZoneRow zoneOf(const QString &name, store::ZoneKind kind);
};
