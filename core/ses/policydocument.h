#pragma once

#include <QList>
#include <QString>

/// What is checked of a sending authorization policy before it is kept (console.md 7, "Policy checks before apply"), by
/// the form that it is written in and by the service.
namespace ses {

constexpr int maxPolicyNameLength = 64; ///< api.md 4.3

/// Something wrong in a document. Lines and columns count from 1; a column is one UTF-16 unit, as in Qt's editors.
struct PolicyProblem
{
    int line = 1;
    int column = 1;
    QString text; ///< names the member, its value and the rule that it breaks
    bool operator==(const PolicyProblem &) const = default;
};

/// Everything that is wrong with a document for the identity with that ARN, from top to bottom; of a text that is not
/// JSON the first mistake alone. Its size counts as it is kept, without white space between its parts.
QList<PolicyProblem> checkPolicyDocument(const QString &text, const QString &identityArn);

/// What is wrong with the name of a policy, for a form; empty: nothing. The service has a sentence of its own for it.
QString checkPolicyName(const QString &name);

} // namespace ses
