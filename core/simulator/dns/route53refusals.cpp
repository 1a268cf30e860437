#include "core/simulator/dns/route53refusals.h"

using namespace Qt::StringLiterals;

namespace simulator::dns {

wire::ServiceError invalidInput(const QString &message)
{
    return {u"InvalidInput"_s, message};
}

wire::ServiceError invalidDomainName(const QString &message)
{
    return {u"InvalidDomainName"_s, message};
}

wire::ServiceError noSuchHostedZone(const QString &id)
{
    return {u"NoSuchHostedZone"_s, u"No hosted zone found with ID: %1"_s.arg(id), 404};
}

wire::ServiceError invalidChangeBatch(const QStringList &problems)
{
    return {u"InvalidChangeBatch"_s, u"[%1]"_s.arg(problems.join(u", "_s))};
}

QString fatalProblem(const QString &problem, const QString &text)
{
    return u"FATAL problem: %1 encountered with '%2'"_s.arg(problem, text);
}

} // namespace simulator::dns
