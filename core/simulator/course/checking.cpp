#include "core/simulator/course/checking.h"

#include <algorithm>

using ses::VerificationError;

namespace simulator {

namespace {

/// An MX beside others is not what SES wants, even if one of them is right.
bool isRight(const ExpectedRecord &expected, const QStringList &values)
{
    const auto isFitting = [&](const QString &value) { return fits(expected, value); };
    if (expected.type == route53::RecordType::MX)
        return values.size() == 1 && isFitting(values.first());
    return std::ranges::any_of(values, isFitting);
}

Outcome check(const QList<ExpectedRecord> &records, const Ask &ask)
{
    Outcome outcome{.isFound = !records.isEmpty()};
    for (const ExpectedRecord &record : records) {
        const auto answer = ask(record);
        const auto error = errorOf(record, answer);
        if (error && !outcome.error)
            outcome.error = error;
        outcome.isFound = outcome.isFound && !error;
        if (answer.changesAt)
            outcome.changesAt = std::min(*answer.changesAt, outcome.changesAt.value_or(*answer.changesAt));
        if (answer.answersLeft)
            outcome.countedNames += record.name;
    }
    return outcome;
}

} // namespace

std::optional<VerificationError> errorOf(const ExpectedRecord &expected, const dns::Answer &answer)
{
    switch (answer.finding) {
    case dns::Finding::ServerFailure:
        return VerificationError::DnsServerError;
    case dns::Finding::NoSuchName:
        return VerificationError::HostNotFound;
    case dns::Finding::NoSuchType:
        return VerificationError::TypeNotFound;
    case dns::Finding::Values:
        break;
    }
    return isRight(expected, answer.values) ? std::nullopt : std::optional(VerificationError::InvalidValue);
}

Ask asking(const dns::Resolver &resolver)
{
    return [&resolver](const ExpectedRecord &record) { return resolver.ask(record.name, record.type); };
}

Ask askingAndCounting(dns::Resolver &resolver)
{
    return [&resolver](const ExpectedRecord &record) { return resolver.askAndCount(record.name, record.type); };
}

Outcome checkDkim(const store::IdentityRow &identity, const Ask &ask)
{
    auto outcome = check(dkimRecords(identity), ask);
    if (ses::parentRegion(identity.dkimOrigin) && identity.dkimTokens.isEmpty())
        outcome.error = identity.errorType; // what keeps it from being a replica stands, whatever DNS says
    return outcome;
}

Outcome checkMailFrom(const store::IdentityRow &identity, const Ask &ask)
{
    return check(mailFromRecords(identity), ask);
}

} // namespace simulator
