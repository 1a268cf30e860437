#include "core/ses/policyrules.h"

#include "core/ses/jsontext.h"

#include <QCoreApplication>

#include <set>

namespace ses {

using namespace Qt::StringLiterals;

namespace {

using Kind = PlacedJson::Kind;

struct PolicyRules
{
    Q_DECLARE_TR_FUNCTIONS(ses::PolicyRules)
};

constexpr int maxShownOfValue = 80; ///< characters of a value that is wrong

QString shown(const PlacedJson &value)
{
    switch (value.kind) {
    case Kind::Object:
        return PolicyRules::tr("an object");
    case Kind::List:
        return value.items.empty() ? PolicyRules::tr("an empty list") : PolicyRules::tr("a list");
    case Kind::Text:
        return quotedJson(value.text.size() > maxShownOfValue ? value.text.left(maxShownOfValue) + u'…' : value.text);
    default:
        return value.text;
    }
}

bool isText(const PlacedJson *value)
{
    return value->kind == Kind::Text && !value->text.isEmpty();
}

/// Walks a document and collects what is wrong with it, with the offset of its place.
class PolicyCheck
{
public:
    explicit PolicyCheck(const QString &identityArn) : m_identityArn(identityArn) {}

    void checkDocument(const PlacedJson &document);
    const std::vector<PlacedFault> &found() const { return m_found; }

private:
    void checkNames(const PlacedJson &value);
    void checkKnown(const PlacedJson &object, const QStringList &known, const QString &owner);
    void checkVersion(const PlacedJson::Member &version);
    void checkStatements(const PlacedJson::Member &statements);
    void checkStatement(const PlacedJson &statement, const QString &name);
    void checkEffect(const PlacedJson::Member &effect, const QString &statement);
    void checkPrincipal(const PlacedJson::Member &principal, const QString &statement);
    void checkTexts(const PlacedJson::Member &member, const QString &statement);
    void checkResource(const PlacedJson::Member &resource, const QString &statement);
    void checkCondition(const PlacedJson::Member &condition, const QString &statement);

    void add(qsizetype place, const QString &text) { m_found.push_back({place, text}); }

    QString m_identityArn;
    std::vector<PlacedFault> m_found;
};

void PolicyCheck::checkDocument(const PlacedJson &document)
{
    if (document.kind != Kind::Object) {
        add(document.place, PolicyRules::tr("The policy is %1: it must be an object.").arg(shown(document)));
        return;
    }
    checkNames(document);
    checkKnown(document, {u"Version"_s, u"Id"_s, u"Statement"_s}, PolicyRules::tr("a policy"));
    if (const auto *version = document.member(u"Version"))
        checkVersion(*version);
    if (const auto *statements = document.member(u"Statement"))
        checkStatements(*statements);
    else
        add(document.place, PolicyRules::tr("The policy has no Statement: it needs at least one."));
}

/// Of two members of the same name it would be anybody's guess which one counts.
void PolicyCheck::checkNames(const PlacedJson &value)
{
    std::set<QString> names;
    for (const auto &member : value.members) {
        if (!names.insert(member.name).second)
            add(member.place,
                PolicyRules::tr("%1 is there twice: a name may stand in an object once.").arg(quotedJson(member.name)));
        checkNames(member.value);
    }
    for (const PlacedJson &item : value.items)
        checkNames(item);
}

void PolicyCheck::checkKnown(const PlacedJson &object, const QStringList &known, const QString &owner)
{
    for (const auto &member : object.members) {
        if (!known.contains(member.name))
            add(member.place,
                PolicyRules::tr("%1 is no member of %2: those are %3.")
                    .arg(quotedJson(member.name), owner, known.join(u", "_s)));
    }
}

void PolicyCheck::checkVersion(const PlacedJson::Member &version)
{
    const bool isKnown = version.value.text == "2012-10-17"_L1 || version.value.text == "2008-10-17"_L1;
    if (version.value.kind != Kind::Text || !isKnown)
        add(version.place,
            PolicyRules::tr("Version is %1: it must be \"2012-10-17\" or \"2008-10-17\".").arg(shown(version.value)));
}

void PolicyCheck::checkStatements(const PlacedJson::Member &statements)
{
    const bool isList = statements.value.kind == Kind::List;
    if (isList && statements.value.items.empty())
        add(statements.place, PolicyRules::tr("Statement is an empty list: a policy needs at least one statement."));
    int number = 0;
    for (const PlacedJson *statement : oneOrSeveral(statements.value)) {
        const QString name = isList ? PolicyRules::tr("Statement %1").arg(++number) : PolicyRules::tr("The statement");
        if (statement->kind == Kind::Object)
            checkStatement(*statement, name);
        else
            add(isList ? statement->place : statements.place,
                PolicyRules::tr("%1 is %2: it must be an object.").arg(name, shown(*statement)));
    }
}

void PolicyCheck::checkStatement(const PlacedJson &statement, const QString &name)
{
    using Rule = void (PolicyCheck::*)(const PlacedJson::Member &, const QString &);
    struct Known
    {
        QString name;
        Rule rule = nullptr;
        bool isRequired = true;
    };
    static const std::vector<Known> known{
        {u"Sid"_s, nullptr, false},
        {u"Effect"_s, &PolicyCheck::checkEffect},
        {u"Principal"_s, &PolicyCheck::checkPrincipal},
        {u"Action"_s, &PolicyCheck::checkTexts},
        {u"Resource"_s, &PolicyCheck::checkResource},
        {u"Condition"_s, &PolicyCheck::checkCondition, false},
    };
    QStringList names;
    for (const Known &each : known) {
        names += each.name;
        const auto *member = statement.member(each.name);
        if (member && each.rule)
            (this->*each.rule)(*member, name);
        if (!member && each.isRequired)
            add(statement.place,
                PolicyRules::tr("%1 has no %2: every statement needs Effect, Principal, Action and Resource.")
                    .arg(name, each.name));
    }
    checkKnown(statement, names, PolicyRules::tr("a statement"));
}

void PolicyCheck::checkEffect(const PlacedJson::Member &effect, const QString &statement)
{
    const bool isKnown = effect.value.text == "Allow"_L1 || effect.value.text == "Deny"_L1;
    if (effect.value.kind != Kind::Text || !isKnown)
        add(effect.place,
            PolicyRules::tr("%1: Effect is %2: it must be \"Allow\" or \"Deny\".").arg(statement, shown(effect.value)));
}

/// "*", or whom of which kind: {"AWS": one or several}.
void PolicyCheck::checkPrincipal(const PlacedJson::Member &principal, const QString &statement)
{
    const PlacedJson &value = principal.value;
    const bool isEverybody = value.kind == Kind::Text && value.text == u"*";
    if (!isEverybody && (value.kind != Kind::Object || value.members.empty()))
        add(principal.place,
            PolicyRules::tr("%1: Principal is %2: it must be \"*\" or an object as {\"AWS\": \"arn:...\"}.")
                .arg(statement, shown(value)));
    for (const auto &kind : value.members)
        checkTexts(kind, statement);
}

void PolicyCheck::checkTexts(const PlacedJson::Member &member, const QString &statement)
{
    const auto values = oneOrSeveral(member.value);
    const bool isList = member.value.kind == Kind::List;
    if (values.empty())
        add(member.place,
            PolicyRules::tr("%1: %2 is an empty list: it must be a text or a list of texts.")
                .arg(statement, member.name));
    for (const PlacedJson *value : values) {
        if (!isText(value))
            add(isList ? value->place : member.place,
                PolicyRules::tr("%1: %2 is %3: it must be a text or a list of texts.")
                    .arg(statement, member.name, shown(*value)));
    }
}

void PolicyCheck::checkResource(const PlacedJson::Member &resource, const QString &statement)
{
    const auto values = oneOrSeveral(resource.value);
    const bool isList = resource.value.kind == Kind::List;
    if (values.empty())
        add(resource.place,
            PolicyRules::tr("%1: Resource is an empty list: it must be the ARN of this identity, %2.")
                .arg(statement, m_identityArn));
    for (const PlacedJson *value : values) {
        if (value->kind != Kind::Text || value->text != m_identityArn)
            add(isList ? value->place : resource.place,
                PolicyRules::tr("%1: Resource is %2: it must be the ARN of this identity, %3.")
                    .arg(statement, shown(*value), m_identityArn));
    }
}

/// {operator: {key: one or several}}; which operators and keys there are is left to the service.
void PolicyCheck::checkCondition(const PlacedJson::Member &condition, const QString &statement)
{
    const auto demand = [&](const PlacedJson::Member &member) {
        if (member.value.kind != Kind::Object)
            add(member.place,
                PolicyRules::tr("%1: %2 is %3: a condition must be an object as "
                                "{\"StringLike\": {\"ses:FromAddress\": \"*@example.com\"}}.")
                    .arg(statement, member.name, shown(member.value)));
    };
    demand(condition);
    for (const auto &comparison : condition.value.members)
        demand(comparison);
}

} // namespace

std::vector<PlacedFault> policyFaults(const PlacedJson &document, const QString &identityArn)
{
    PolicyCheck check(identityArn);
    check.checkDocument(document);
    return check.found();
}

} // namespace ses
