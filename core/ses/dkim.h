#pragma once

#include "core/ses/dkimorigin.h"
#include "core/ses/verification.h"

#include <QList>

/// DKIM of an identity (api.md 4.8, structures 5.14).
namespace ses {

enum class DkimSigningKeyLength { Rsa1024Bit, Rsa2048Bit };
constexpr auto wireNames(DkimSigningKeyLength)
{
    return std::array{"RSA_1024_BIT"_L1, "RSA_2048_BIT"_L1};
}

/// How a domain is to sign: with a key of its owner, with a length for Easy DKIM, or as a replica of the same
/// domain in another Region.
struct DkimSigningAttributes
{
    std::optional<QString> domainSigningSelector;
    std::optional<QString> domainSigningPrivateKey; ///< base64 of a key's DER, on one line
    std::optional<DkimSigningKeyLength> nextSigningKeyLength;
    std::optional<DkimSigningAttributesOrigin> domainSigningAttributesOrigin;
    bool operator==(const DkimSigningAttributes &) const = default;
    static constexpr auto fields = wire::Fields{
        member("DomainSigningSelector", &DkimSigningAttributes::domainSigningSelector)
            .length(1, 63)
            .pattern("^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$"),
        member("DomainSigningPrivateKey", &DkimSigningAttributes::domainSigningPrivateKey)
            .length(1, 20480)
            .pattern("^[a-zA-Z0-9+\\/]+={0,2}$")
            .sensitive(),
        member("NextSigningKeyLength", &DkimSigningAttributes::nextSigningKeyLength),
        member("DomainSigningAttributesOrigin", &DkimSigningAttributes::domainSigningAttributesOrigin),
    };
};

/// What SES tells about it; what was never set is absent.
struct DkimAttributes
{
    bool signingEnabled = false;
    VerificationStatus status = VerificationStatus::NotStarted;
    std::optional<QList<QString>> tokens; ///< three for Easy DKIM; the selector alone for a key of one's own
    std::optional<QString> signingHostedZone; ///< what the records of Easy DKIM point into
    DkimSigningAttributesOrigin signingAttributesOrigin = DkimSigningAttributesOrigin::AwsSes;
    std::optional<DkimSigningKeyLength> nextSigningKeyLength;
    std::optional<DkimSigningKeyLength> currentSigningKeyLength;
    std::optional<QDateTime> lastKeyGenerationTimestamp;
    bool operator==(const DkimAttributes &) const = default;
    static constexpr auto fields = wire::Fields{
        member("SigningEnabled", &DkimAttributes::signingEnabled),
        member("Status", &DkimAttributes::status),
        member("Tokens", &DkimAttributes::tokens),
        member("SigningHostedZone", &DkimAttributes::signingHostedZone),
        member("SigningAttributesOrigin", &DkimAttributes::signingAttributesOrigin),
        member("NextSigningKeyLength", &DkimAttributes::nextSigningKeyLength),
        member("CurrentSigningKeyLength", &DkimAttributes::currentSigningKeyLength),
        member("LastKeyGenerationTimestamp", &DkimAttributes::lastKeyGenerationTimestamp),
    };
};

} // namespace ses
