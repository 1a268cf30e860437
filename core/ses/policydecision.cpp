#include "core/ses/policydecision.h"

#include "core/ses/wildcards.h"

#include <algorithm>

namespace ses {

using namespace Qt::StringLiterals;

namespace {

/// Texts of a member, of which one is enough; none when it is not there.
bool anyText(const PlacedJson &statement, QStringView name, const auto &isRight)
{
    const auto *member = statement.member(name);
    if (!member)
        return false;
    return std::ranges::any_of(oneOrSeveral(member->value), [&](const PlacedJson *each) {
        return each->kind == PlacedJson::Kind::Text && isRight(each->text);
    });
}

/// The caller is the account's root: whom a policy names as one user or role of the account, it is not.
bool isAddressedTo(const PlacedJson &statement, const PolicyQuestion &question)
{
    const QString root = u"arn:%1:iam::%2:root"_s.arg(question.resource.section(u':', 1, 1), question.account);
    const auto isCaller = [&](const QString &text) { return text == u"*" || text == question.account || text == root; };
    const auto *principal = statement.member(u"Principal");
    if (!principal)
        return false;
    return principal->value.kind == PlacedJson::Kind::Text ? principal->value.text == u"*"
                                                           : anyText(principal->value, u"AWS", isCaller);
}

bool isAbout(const PlacedJson &statement, const PolicyQuestion &question)
{
    const QString action = question.action.toLower(); // actions compare without case, resources with it
    return anyText(statement, u"Action", [&](const QString &text) { return matchesWildcards(action, text.toLower()); })
        && anyText(statement, u"Resource",
                   [&](const QString &text) { return matchesWildcards(question.resource, text); });
}

PolicyDecision statementDecision(const PlacedJson &statement, const PolicyQuestion &question)
{
    const auto *effect = statement.member(u"Effect");
    const bool isDeny = effect && effect->value.text == u"Deny";
    const bool isAllow = effect && effect->value.text == u"Allow";
    if (!(isAllow || isDeny) || !isAddressedTo(statement, question) || !isAbout(statement, question))
        return PolicyDecision::NotAllowed;
    const auto *condition = statement.member(u"Condition");
    const auto holds = condition ? conditionHolds(condition->value, question.facts) : std::optional(true);
    if (!holds.value_or(isDeny))
        return PolicyDecision::NotAllowed;
    return isDeny ? PolicyDecision::Denied : PolicyDecision::Allowed;
}

} // namespace

AttachedPolicies::AttachedPolicies(const QStringList &documents)
{
    for (const QString &document : documents) {
        auto read = readPlacedJson(document);
        if (auto *policy = std::get_if<PlacedJson>(&read))
            m_documents.push_back(std::move(*policy));
    }
}

PolicyDecision AttachedPolicies::decide(const PolicyQuestion &question) const
{
    auto decision = PolicyDecision::NotAllowed;
    for (const PlacedJson &policy : m_documents) {
        const auto *statements = policy.member(u"Statement");
        if (!statements)
            continue;
        for (const PlacedJson *statement : oneOrSeveral(statements->value))
            decision = std::max(decision, statementDecision(*statement, question));
    }
    return decision;
}

} // namespace ses
