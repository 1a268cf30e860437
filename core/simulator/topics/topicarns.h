#pragma once

#include "core/simulator/engine/context.h"
#include "core/wire/result.h"

/// Topics of Amazon SNS as others name them: by ARN (console.md 7, 13.5).
namespace simulator {

/// The refusal of what is not the ARN of a standard topic of the Region, of whatever account.
std::optional<wire::ServiceError> refusalOfTopicArn(const QString &arn, const Context &context);

/// True when the account has that topic, or another account might. @param arn one that is not refused
bool mayTopicExist(const QString &arn, const Context &context);

} // namespace simulator
