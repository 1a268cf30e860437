#pragma once

#include "core/activity/call.h"

namespace activity {

/// Where a command sends the call once more.
struct Target
{
    QString url; ///< of the endpoint: "http://127.0.0.1:4579"
    bool needsToken = false; ///< for the simulator's own operations
};

/// "GetEmailIdentity" as the AWS CLI calls it: "get-email-identity".
QString commandName(const QString &name);

/// The AWS CLI's command that makes the same call, to be pasted into a shell; secrets are dots in it. What the CLI has
/// no command for is said instead.
QString awsCommand(const Call &call, const Target &target);

/// The same with curl, signed for the call's account and Region.
QString curlCommand(const Call &call, const Target &target);

} // namespace activity
