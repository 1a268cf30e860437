#pragma once

#include "../simulatorcase.h"
#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"

/// Route 53 as a client of its API meets it: typed requests go over the wire and come back.
class Route53Case : public SimulatorCase
{
public:
    template <typename Op>
    wire::Result<typename Op::Response> call(const typename Op::Request &request)
    {
        return wire::decodeResponse<Op>(operations.answer(wire::encodeRequest<Op>(request), context));
    }

    /// Makes a public zone; returns its id without "/hostedzone/".
    QString zone(const QString &name)
    {
        const auto answer =
            call<route53::CreateHostedZone>({.name = name, .callerReference = QString::number(++m_references)});
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return answer->hostedZone.id.section(u'/', -1);
    }

    /// The same of a private one.
    QString privateZone(const QString &name, const QString &vpc = QStringLiteral("vpc-0a1b2c3d"))
    {
        const auto answer = call<route53::CreateHostedZone>(
            {.name = name, .vpc = {{QStringLiteral("us-east-1"), vpc}}, .callerReference = name + vpc});
        return answer ? answer->hostedZone.id.section(u'/', -1) : QString();
    }

    /// "code: message"; empty for success.
    QString change(const QString &zone, const QList<route53::Change> &changes)
    {
        const auto answer = call<route53::ChangeResourceRecordSets>({zone, {.changes = changes}});
        return answer ? QString() : answer.error().code + QStringLiteral(": ") + answer.error().message;
    }

    QList<route53::ResourceRecordSet> records(const QString &zone)
    {
        const auto answer =
            call<route53::ListResourceRecordSets>({.hostedZoneId = zone, .maxItems = QStringLiteral("300")});
        return answer ? answer->resourceRecordSets : QList<route53::ResourceRecordSet>();
    }

    static route53::ResourceRecordSet set(const QString &name, route53::RecordType type, const QStringList &values,
                                          qint64 ttl = 300)
    {
        route53::ResourceRecordSet set{.name = name, .type = type, .ttl = ttl};
        set.resourceRecords.emplace();
        for (const QString &value : values)
            set.resourceRecords->append({value});
        return set;
    }

private:
    int m_references = 0;
};
