#include "core/simulator/topics/topicarns.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// The ARN of a topic in the part of AWS to which the Region belongs, FIFO topics included.
std::optional<aws::Arn> topicArn(const QString &text, const QString &region)
{
    static const QRegularExpression account(uR"(\A[0-9]{12}\z)"_s);
    static const QRegularExpression name(uR"(\A[A-Za-z0-9_-]{1,256}(\.fifo)?\z)"_s);
    const auto arn = aws::Arn::parse(text);
    const bool isTopic = arn && arn->service == "sns"_L1 && arn->partition == aws::partitionOf(region)
        && !arn->region.isEmpty() && account.match(arn->account).hasMatch() && name.match(arn->resource).hasMatch();
    return isTopic ? arn : std::nullopt;
}

} // namespace

std::optional<wire::ServiceError> refusalOfTopicArn(const QString &text, const Context &context)
{
    const QString &region = context.scope.region;
    const auto arn = topicArn(text, region);
    if (!arn)
        return badRequest(u"<%1> is not the ARN of an SNS topic."_s.arg(text));
    if (arn->resource.endsWith(".fifo"_L1))
        return badRequest(u"SNS topic <%1> is a FIFO topic; only standard topics can be used."_s.arg(text));
    if (arn->region != region)
        return badRequest(u"SNS topic <%1> is not in the Region %2."_s.arg(text, region));
    return std::nullopt;
}

bool mayTopicExist(const QString &text, const Context &context)
{
    const auto arn = aws::Arn::parse(text);
    return !arn || arn->account != context.scope.account || snsTopicsOf(context).find(arn->resource);
}

} // namespace simulator
