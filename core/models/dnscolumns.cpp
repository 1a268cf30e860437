#include "core/models/dnscolumns.h"

#include "core/client/dns/zonelists.h"
#include "core/models/statustexts.h"
#include "core/wire/shape.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using route53::HostedZone;
using simulation::DnsDomain;
using simulation::DnsFault;
using simulation::DnsFaultKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::DnsColumns)
};

QString textOr(const QString &text)
{
    return text.isEmpty() ? nothingText() : text;
}

QString zoneName(const HostedZone &zone)
{
    return client::readableName(zone.name);
}

QString zoneType(const HostedZone &zone)
{
    return client::isPrivate(zone) ? Texts::tr("Private") : Texts::tr("Public");
}

qint64 zoneCount(const HostedZone &zone)
{
    return zone.resourceRecordSetCount.value_or(0);
}

QString zoneCountText(const HostedZone &zone)
{
    return QString::number(zoneCount(zone));
}

QString zoneComment(const HostedZone &zone)
{
    return textOr(zone.config ? zone.config->comment.value_or(QString()) : QString());
}

QString domainName(const DnsDomain &domain)
{
    return client::readableName(domain.name);
}

qint64 domainCount(const DnsDomain &domain)
{
    return domain.records;
}

QString domainCountText(const DnsDomain &domain)
{
    return QString::number(domain.records);
}

QString domainComment(const DnsDomain &domain)
{
    return textOr(domain.comment);
}

QString domainIdentities(const DnsDomain &domain)
{
    const int count = int(domain.identities.size());
    return count == 0 ? nothingText() : Texts::tr("%n domains", nullptr, count);
}

QString recordName(const RecordSetRow &row)
{
    return client::readableName(row.recordSet.name);
}

qint64 recordPlace(const RecordSetRow &row)
{
    return row.place;
}

QString recordType(const RecordSetRow &row)
{
    return wire::wireName(row.recordSet.type);
}

QString recordTtl(const RecordSetRow &row)
{
    return row.recordSet.ttl ? QString::number(*row.recordSet.ttl) : nothingText();
}

QString recordValues(const RecordSetRow &row)
{
    return valuesOf(row.recordSet).join(u'\n');
}

QString faultName(const DnsFault &fault)
{
    return fault.name;
}

QString faultType(const DnsFault &fault)
{
    return recordTypeText(fault.type);
}

QString faultHeading(const DnsFault &fault)
{
    return faultText(fault.kind);
}

qint64 faultOrder(const DnsFault &fault)
{
    return qint64(fault.kind);
}

qint64 faultAnswers(const DnsFault &fault)
{
    return fault.answers;
}

QString faultAnswersText(const DnsFault &fault)
{
    return fault.answersLeft ? Texts::tr("%1, %2 left").arg(fault.answers).arg(*fault.answersLeft)
                             : QString::number(fault.answers);
}

bool isOn(const DnsFault &fault)
{
    return fault.isOn;
}

QString onText(const DnsFault &fault)
{
    return fault.isOn ? Texts::tr("On") : Texts::tr("Off");
}

QString delayText(qint64 seconds)
{
    return seconds % 60 == 0 ? Texts::tr("%1 min").arg(seconds / 60) : Texts::tr("%1 s").arg(seconds);
}

} // namespace

// clang-format off
QList<TableColumn<HostedZone>> hostedZoneColumns()
{
    return {
        {.title = Texts::tr("Domain name"), .text = zoneName, .isLink = true},
        {.title = Texts::tr("Type"), .text = zoneType},
        {.title = Texts::tr("Records"), .text = zoneCountText, .sortKey = zoneCount},
        {.title = Texts::tr("Comment"), .text = zoneComment},
        {.title = Texts::tr("Hosted zone ID"), .text = client::idOf, .isCopied = true},
    };
}

QList<TableColumn<DnsDomain>> dnsDomainColumns()
{
    return {
        {.title = Texts::tr("Domain name"), .text = domainName, .isLink = true},
        {.title = Texts::tr("Records"), .text = domainCountText, .sortKey = domainCount},
        {.title = Texts::tr("Comment"), .text = domainComment},
        {.title = Texts::tr("Identities"), .text = domainIdentities},
    };
}

QList<TableColumn<RecordSetRow>> recordSetColumns()
{
    return {
        {.title = Texts::tr("Record name"), .text = recordName, .sortKey = recordPlace},
        {.title = Texts::tr("Type"), .text = recordType},
        {.title = Texts::tr("TTL (seconds)"), .text = recordTtl},
        {.title = Texts::tr("Value"), .text = recordValues},
    };
}

QList<TableColumn<DnsFault>> dnsFaultColumns()
{
    return {
        {.title = Texts::tr("Name"), .text = faultName},
        {.title = Texts::tr("Type"), .text = faultType},
        {.title = Texts::tr("Fault"), .text = faultEffect, .sortKey = faultOrder, .heading = faultHeading},
        {.title = Texts::tr("Answers"), .text = faultAnswersText, .sortKey = faultAnswers},
        {.title = Texts::tr("In force"), .text = onText, .isOn = isOn},
    };
}
// clang-format on

QString keyOfZone(const HostedZone &zone)
{
    return "hostedzone/"_L1 + client::idOf(zone);
}

QString keyOfDomain(const DnsDomain &domain)
{
    return "dnsdomain/"_L1 + domain.id;
}

QList<RecordSetRow> recordSetRows(const QList<route53::ResourceRecordSet> &recordSets)
{
    QList<RecordSetRow> rows;
    rows.reserve(recordSets.size());
    for (const route53::ResourceRecordSet &each : recordSets)
        rows.append({rows.size(), each});
    return rows;
}

QString keyOfRecordSet(const RecordSetRow &row)
{
    return QStringList{recordName(row), recordType(row), row.recordSet.setIdentifier.value_or(QString())}.join(u' ');
}

QStringList valuesOf(const route53::ResourceRecordSet &recordSet)
{
    QStringList values;
    for (const route53::ResourceRecord &each : recordSet.resourceRecords.value_or(QList<route53::ResourceRecord>()))
        values += each.value;
    if (recordSet.aliasTarget)
        values += Texts::tr("Alias of %1").arg(client::readableName(recordSet.aliasTarget->dnsName));
    return values;
}

QString keyOfFault(const DnsFault &fault)
{
    return fault.name + u' ' + (fault.type ? QString(wire::wireName(*fault.type)) : QString());
}

QString recordTypeText(const std::optional<route53::RecordType> &type)
{
    return type ? QString(wire::wireName(*type)) : Texts::tr("Any");
}

QString faultText(DnsFaultKind kind)
{
    switch (kind) {
    case DnsFaultKind::NotFound:
        return Texts::tr("Not found");
    case DnsFaultKind::ServFail:
        return Texts::tr("SERVFAIL");
    case DnsFaultKind::WrongValue:
        return Texts::tr("Wrong value");
    case DnsFaultKind::PropagationDelay:
        return Texts::tr("Propagation delay");
    }
    Q_UNREACHABLE();
}

QString faultEffect(const DnsFault &fault)
{
    switch (fault.kind) {
    case DnsFaultKind::NotFound:
        return Texts::tr("The name does not exist (NXDOMAIN)");
    case DnsFaultKind::ServFail:
        return Texts::tr("The DNS server fails");
    case DnsFaultKind::WrongValue:
        return Texts::tr("Answers %1").arg(fault.value.value_or(QString()));
    case DnsFaultKind::PropagationDelay:
        return Texts::tr("Changes are seen after %1").arg(delayText(fault.delaySeconds.value_or(0)));
    }
    Q_UNREACHABLE();
}

} // namespace models
