#include "core/simulator/course/checkreport.h"

#include "core/simulator/course/checktimes.h"
#include "core/simulator/dns/startofauthority.h"

using ses::VerificationError;

namespace simulator {

namespace {

bool isByAnswer(const std::optional<VerificationError> &error)
{
    return error == VerificationError::HostNotFound || error == VerificationError::TypeNotFound
        || error == VerificationError::InvalidValue;
}

} // namespace

ses::VerificationInfo checkReport(const store::IdentityRow &identity, const Context &context)
{
    auto info = verificationInfo(identity, context.now);
    if (identity.type == ses::IdentityType::Domain && isByAnswer(info.errorType)) {
        const dns::Resolver resolver(context.database, context.scope.account, context.now);
        info.soaRecord = dns::startOfAuthority(identity.name, resolver);
    }
    return info;
}

} // namespace simulator
