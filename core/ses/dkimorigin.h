#pragma once

#include "core/wire/shape.h"

namespace ses {

using namespace Qt::StringLiterals;

/// Whose keys sign: those that SES makes, the owner's own, or those of the same domain in another Region, of
/// which this identity is a replica (api.md 4.8).
enum class DkimSigningAttributesOrigin {
    AwsSes,
    External,
    AwsSesAfSouth1,
    AwsSesEuNorth1,
    AwsSesApSouth1,
    AwsSesEuWest3,
    AwsSesEuWest2,
    AwsSesEuSouth1,
    AwsSesEuWest1,
    AwsSesApNortheast3,
    AwsSesApNortheast2,
    AwsSesMeSouth1,
    AwsSesApNortheast1,
    AwsSesIlCentral1,
    AwsSesSaEast1,
    AwsSesCaCentral1,
    AwsSesApSoutheast1,
    AwsSesApSoutheast2,
    AwsSesApSoutheast3,
    AwsSesEuCentral1,
    AwsSesUsEast1,
    AwsSesUsEast2,
    AwsSesUsWest1,
    AwsSesUsWest2,
    AwsSesMeCentral1,
    AwsSesApSouth2,
    AwsSesEuCentral2,
    AwsSesApSoutheast5,
    AwsSesCaWest1,
};
constexpr auto wireNames(DkimSigningAttributesOrigin)
{
    return std::array{
        "AWS_SES"_L1,
        "EXTERNAL"_L1,
        "AWS_SES_AF_SOUTH_1"_L1,
        "AWS_SES_EU_NORTH_1"_L1,
        "AWS_SES_AP_SOUTH_1"_L1,
        "AWS_SES_EU_WEST_3"_L1,
        "AWS_SES_EU_WEST_2"_L1,
        "AWS_SES_EU_SOUTH_1"_L1,
        "AWS_SES_EU_WEST_1"_L1,
        "AWS_SES_AP_NORTHEAST_3"_L1,
        "AWS_SES_AP_NORTHEAST_2"_L1,
        "AWS_SES_ME_SOUTH_1"_L1,
        "AWS_SES_AP_NORTHEAST_1"_L1,
        "AWS_SES_IL_CENTRAL_1"_L1,
        "AWS_SES_SA_EAST_1"_L1,
        "AWS_SES_CA_CENTRAL_1"_L1,
        "AWS_SES_AP_SOUTHEAST_1"_L1,
        "AWS_SES_AP_SOUTHEAST_2"_L1,
        "AWS_SES_AP_SOUTHEAST_3"_L1,
        "AWS_SES_EU_CENTRAL_1"_L1,
        "AWS_SES_US_EAST_1"_L1,
        "AWS_SES_US_EAST_2"_L1,
        "AWS_SES_US_WEST_1"_L1,
        "AWS_SES_US_WEST_2"_L1,
        "AWS_SES_ME_CENTRAL_1"_L1,
        "AWS_SES_AP_SOUTH_2"_L1,
        "AWS_SES_EU_CENTRAL_2"_L1,
        "AWS_SES_AP_SOUTHEAST_5"_L1,
        "AWS_SES_CA_WEST_1"_L1,
    };
}

/// The Region of which a replica is one: "eu-west-1" for AWS_SES_EU_WEST_1; nothing for the first two.
std::optional<QString> parentRegion(DkimSigningAttributesOrigin origin);

} // namespace ses
