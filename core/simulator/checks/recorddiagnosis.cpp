#include "core/simulator/checks/recorddiagnosis.h"

#include "core/aws/regions.h"
#include "core/wire/hostname.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using route53::RecordType;
using simulation::RecordCause;
using simulation::RecordFinding;
using simulation::RecordFound;

namespace simulator {

namespace {

/// The Region into whose records a target leads, where it is right but for that.
std::optional<QString> otherRegion(const QString &expected, const QString &value)
{
    const QString token = expected.section(u'.', 0, 0) + u'.';
    const QString target = wire::withoutFinalDot(value).toLower();
    if (!target.startsWith(token))
        return std::nullopt;
    const QString zone = target.sliced(token.size());
    static const QRegularExpression regionalZone(u"^dkim\\.([a-z0-9-]+)\\.amazonses\\.com$"_s);
    const auto match = regionalZone.match(zone);
    if (match.hasMatch())
        return match.captured(1);
    const auto &regions = aws::regions();
    const bool isZone =
        std::ranges::any_of(regions, [&](const aws::Region &region) { return region.dkimZone() == zone; });
    return isZone ? std::optional(zone) : std::nullopt;
}

/// The value without what has no business in it.
QString cleaned(const ExpectedRecord &expected, QString value)
{
    value.remove(u'"').remove(u'\'');
    if (expected.type == RecordType::MX)
        return value.simplified();
    value.remove(u' ').remove(u'\t').remove(u"\\032"_s).remove(u"\\040"_s);
    return value;
}

} // namespace

bool fitsSpf(const ExpectedRecord &, const QString &value)
{
    const QString text = QString(value).remove(u'"').toLower();
    return text.startsWith("v=spf1"_L1) && text.contains("include:amazonses.com"_L1);
}

RecordDiagnosis::RecordDiagnosis(store::Database &database, const QString &account, const QDateTime &now)
    : m_faults(database, account)
    , m_resolver(database, account, now)
{
}

RecordFinding RecordDiagnosis::look(const ExpectedRecord &expected, Fits fits) const
{
    const Case which{expected, fits, m_resolver.ask(expected.name, expected.type)};
    RecordFinding finding{
        .type = expected.type, .name = expected.name, .expected = expected.value, .values = which.answer.values};
    if (which.answer.finding == dns::Finding::ServerFailure) {
        finding.found = RecordFound::NoAnswer;
        finding.cause = RecordCause::ServerFails;
    } else if (which.answer.finding != dns::Finding::Values) {
        finding.found = RecordFound::NotFound;
        findWhyNothing(which, finding);
    } else if (isRight(which, which.answer.values)) {
        finding.found = RecordFound::AsExpected;
        finding.cause = RecordCause::AsExpected;
    } else {
        findWhatIsWrong(which, finding);
    }
    if (finding.cause == RecordCause::AsExpected)
        return finding;
    if (isVisibleLater(which)) {
        finding.cause = RecordCause::NotYetVisible;
        finding.visibleFrom = which.answer.changesAt;
    } else if (which.answer.isByFault) {
        finding.cause = RecordCause::Fault;
        finding.detail = faultOf(expected);
    }
    return finding;
}

bool RecordDiagnosis::isRight(const Case &which, const QStringList &values) const
{
    if (which.expected.type == RecordType::MX && values.size() != 1)
        return false;
    return std::ranges::any_of(values, [&](const QString &value) { return which.fits(which.expected, value); });
}

/// The zones are right already; an old answer is still being given.
bool RecordDiagnosis::isVisibleLater(const Case &which) const
{
    return which.answer.changesAt
        && isRight(which, m_resolver.askZones(which.expected.name, which.expected.type).values);
}

void RecordDiagnosis::findWhatIsWrong(const Case &which, RecordFinding &finding) const
{
    const QStringList &values = which.answer.values;
    finding.found = RecordFound::WrongValue;
    finding.cause = RecordCause::WrongTarget;
    if (which.expected.type == RecordType::MX && values.size() > 1) {
        finding.found = RecordFound::SeveralRecords;
        finding.cause = RecordCause::SecondMx;
        return;
    }
    const QString value = values.value(0);
    if (which.fits(which.expected, cleaned(which.expected, value))) {
        finding.cause = RecordCause::QuotesOrSpaces;
    } else if (const auto region = otherRegion(which.expected.value, cleaned(which.expected, value));
               region && which.expected.type == RecordType::CNAME) {
        finding.cause = RecordCause::OtherRegion;
        finding.detail = *region;
    }
}

void RecordDiagnosis::findWhyNothing(const Case &which, RecordFinding &finding) const
{
    finding.cause = RecordCause::Missing;
    if (hasDoubledName(which, finding) || hasOtherType(which, finding))
        return;
    const auto hidden = m_resolver.askPrivateZones(which.expected.name, which.expected.type);
    if (hidden.finding == dns::Finding::Values) {
        finding.cause = RecordCause::PrivateZoneOnly;
        finding.values = hidden.values;
    }
}

/// The zone's name was added to a name that was full already.
bool RecordDiagnosis::hasDoubledName(const Case &which, RecordFinding &finding) const
{
    const auto zone = m_resolver.authorityOf(which.expected.name);
    if (!zone)
        return false;
    const QString name = which.expected.name + u'.' + zone->name;
    const auto answer = m_resolver.askZones(name, which.expected.type);
    if (answer.finding != dns::Finding::Values)
        return false;
    finding.cause = RecordCause::NameDoubled;
    finding.detail = name;
    for (const QString &value : answer.values)
        finding.values += u"%1 %2 at %3"_s.arg(wire::wireName(which.expected.type), value, name);
    return true;
}

bool RecordDiagnosis::hasOtherType(const Case &which, RecordFinding &finding) const
{
    if (which.answer.finding != dns::Finding::NoSuchType)
        return false;
    for (const auto type : {RecordType::CNAME, RecordType::TXT, RecordType::A, RecordType::AAAA, RecordType::MX,
                            RecordType::NS, RecordType::SRV, RecordType::CAA}) {
        const auto answer = m_resolver.askZones(which.expected.name, type);
        if (answer.finding != dns::Finding::Values)
            continue;
        finding.found = RecordFound::WrongValue;
        finding.cause = RecordCause::WrongType;
        finding.detail = wire::wireName(type);
        for (const QString &value : answer.values)
            finding.values += u"%1 %2"_s.arg(wire::wireName(type), value);
        return true;
    }
    return false;
}

QString RecordDiagnosis::faultOf(const ExpectedRecord &expected) const
{
    const auto faults = m_faults.inEffect(expected.name, wire::wireName(expected.type));
    return faults.isEmpty() ? QString() : faults.first().kind;
}

} // namespace simulator
