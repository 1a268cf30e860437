#pragma once

#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/dns/resolver.h"

#include <functional>

/// What a look at DNS tells SES about its records (api.md 4.6).
namespace simulator {

/// The error of one record; nothing when it is as it should be.
std::optional<ses::VerificationError> errorOf(const ExpectedRecord &expected, const dns::Answer &answer);

/// What a check meets.
struct Outcome
{
    bool isFound = false; ///< every record is there, with its exact value
    std::optional<ses::VerificationError> error; ///< of the first that is not, in the order of the tokens
    std::optional<QDateTime> changesAt; ///< when DNS will answer otherwise by itself, at the earliest
    QStringList countedNames; ///< whose answer came from a fault that ends after so many
};

/// How DNS is asked: for planning what will be found, or in earnest, which counts.
using Ask = std::function<dns::Answer(const ExpectedRecord &)>;
Ask asking(const dns::Resolver &resolver);
Ask askingAndCounting(dns::Resolver &resolver);

Outcome checkDkim(const store::IdentityRow &identity, const Ask &ask);
Outcome checkMailFrom(const store::IdentityRow &identity, const Ask &ask); ///< exactly one MX (console.md 18.4, M2)

} // namespace simulator
