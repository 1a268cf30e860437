#pragma once

#include "core/ses/policyconditions.h"

namespace ses {

/// Who wants to do what with an identity, and the circumstances that policies may ask about.
struct PolicyQuestion
{
    QString account; ///< that asks, as its root: 12 digits
    QString action; ///< "ses:SendEmail"
    QString resource; ///< the ARN of the identity
    PolicyFacts facts;
};

enum class PolicyDecision {
    NotAllowed, ///< no statement speaks of it
    Allowed,
    Denied, ///< by a statement; whatever others allow
};

/// The sending authorization policies of an identity, taken apart once for all that is asked of them (api.md 5.3; IAM
/// guide, "Policy evaluation logic").
class AttachedPolicies
{
public:
    /// A document that is no policy says nothing.
    explicit AttachedPolicies(const QStringList &documents);

    /// What they say together. A condition that cannot be judged never lets anybody in: it makes no Allow, and does not
    /// lift a Deny.
    PolicyDecision decide(const PolicyQuestion &question) const;

private:
    std::vector<PlacedJson> m_documents;
};

} // namespace ses
