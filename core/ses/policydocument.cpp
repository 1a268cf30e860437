#include "core/ses/policydocument.h"

#include "core/ses/jsontext.h"
#include "core/ses/policies.h"
#include "core/ses/policyrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace ses {

namespace {

struct PolicyProblems
{
    Q_DECLARE_TR_FUNCTIONS(ses::PolicyProblems)
};

/// Offsets as lines and columns, from top to bottom.
QList<PolicyProblem> placed(std::vector<PlacedFault> found, const QString &text)
{
    std::ranges::stable_sort(found, {}, &PlacedFault::place);
    QList<PolicyProblem> problems;
    qsizetype at = 0;
    qsizetype lineStart = 0;
    int line = 1;
    for (const auto &each : found) {
        for (; at < each.place; ++at) {
            const bool isFirstHalf = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
            if ((text[at] == u'\n' || text[at] == u'\r') && !isFirstHalf) {
                ++line;
                lineStart = at + 1;
            }
        }
        problems.append({line, int(each.place - lineStart) + 1, each.text});
    }
    return problems;
}

} // namespace

QList<PolicyProblem> checkPolicyDocument(const QString &text, const QString &identityArn)
{
    /// What is larger is no policy by far, and not worth being taken apart.
    constexpr qsizetype maxRead = 16 * maxPolicyBytes;

    const QString compact = compactJson(text);
    if (compact.isEmpty())
        return {{.text = PolicyProblems::tr("The policy document is empty: enter a JSON object.")}};
    std::vector<PlacedFault> found;
    if (const auto bytes = compact.toUtf8().size(); bytes > maxPolicyBytes)
        found.push_back({0,
                         PolicyProblems::tr("The policy document has %1 bytes without white space: at most %2 are "
                                            "allowed.")
                             .arg(bytes)
                             .arg(maxPolicyBytes)});
    if (compact.size() > maxRead)
        return placed(found, text);

    const auto read = readPlacedJson(text);
    if (const auto *fault = std::get_if<PlacedFault>(&read)) {
        found.push_back({fault->place, fault->text});
    } else {
        const auto broken = policyFaults(std::get<PlacedJson>(read), identityArn);
        found.insert(found.end(), broken.begin(), broken.end());
    }
    return placed(std::move(found), text);
}

QString checkPolicyName(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    };
    if (name.isEmpty())
        return PolicyProblems::tr("Enter a policy name");
    if (name.size() > maxPolicyNameLength)
        return PolicyProblems::tr("The policy name has %1 characters; at most %2 are allowed")
            .arg(name.size())
            .arg(maxPolicyNameLength);
    if (!std::ranges::all_of(name, isAllowed))
        return PolicyProblems::tr("The policy name \"%1\" has other characters than letters (a to z), digits, hyphens "
                                  "and underscores")
            .arg(name);
    return {};
}

} // namespace ses
