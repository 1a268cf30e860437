#pragma once

#include "core/wire/shape.h"

#include <QList>

/// Policies written from their parts, as the policy generator does (console.md 7, "Policy generator").
namespace ses {

using namespace Qt::StringLiterals;

enum class PolicyEffect { Allow, Deny };
constexpr auto wireNames(PolicyEffect)
{
    return std::array{"Allow"_L1, "Deny"_L1};
}

struct PolicyCondition
{
    QString comparison; ///< the operator: "StringLike"
    QString key; ///< "ses:FromAddress"
    QString value;
    bool operator==(const PolicyCondition &) const = default;
};

struct PolicyStatement
{
    QString sid = {}; ///< left out when it is empty
    PolicyEffect effect = PolicyEffect::Allow;
    QStringList principals; ///< account ids, or ARNs of IAM
    QStringList actions; ///< "ses:SendEmail"
    QList<PolicyCondition> conditions;
    bool operator==(const PolicyStatement &) const = default;
};

/// What the generator offers, in this order.
const QStringList &policyActions();
const QStringList &policyComparisons();
const QStringList &policyConditionKeys();

/// What is wrong with a principal, for a form; empty: nothing. An account id of twelve digits is right, or the ARN of
/// an IAM user, a role or an account's root in any partition.
QString checkPrincipal(const QString &text);

/// The document as one reads it (picture `edit-policy-custom`). An account id stands for its root; a single value is a
/// text, several are a list; values of conditions with the same comparison and key join. What stands twice is
/// written once.
QString policyDocument(const QList<PolicyStatement> &statements, const QString &identityArn);

} // namespace ses
