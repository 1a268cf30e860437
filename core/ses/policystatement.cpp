#include "core/ses/policystatement.h"

#include "core/ses/jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ses {

namespace {

struct PolicyStatements
{
    Q_DECLARE_TR_FUNCTIONS(ses::PolicyStatements)
};

bool isAccountId(const QString &text)
{
    static const QRegularExpression twelveDigits(u"\\A[0-9]{12}\\z"_s);
    return twelveDigits.match(text).hasMatch();
}

/// Members in the order in which they are written; QJsonObject would sort them.
class JsonMembers
{
public:
    void add(const QString &name, const QString &json) { m_members += quotedJson(name) + u':' + json; }
    QString toJson() const { return u'{' + m_members.join(u',') + u'}'; }

private:
    QStringList m_members;
};

QString oneOrList(QStringList values)
{
    values.removeDuplicates();
    std::ranges::transform(values, values.begin(), quotedJson);
    return values.size() == 1 ? values.first() : u'[' + values.join(u',') + u']';
}

/// The different ones, in the order in which each came first.
template <typename Member>
QStringList distinct(const QList<PolicyCondition> &conditions, Member member)
{
    QStringList values;
    for (const PolicyCondition &condition : conditions)
        values += condition.*member;
    values.removeDuplicates();
    return values;
}

QString conditionsJson(const QList<PolicyCondition> &conditions)
{
    JsonMembers comparisons;
    for (const QString &comparison : distinct(conditions, &PolicyCondition::comparison)) {
        QList<PolicyCondition> alike;
        std::ranges::copy_if(conditions, std::back_inserter(alike),
                             [&](const PolicyCondition &each) { return each.comparison == comparison; });
        JsonMembers keys;
        for (const QString &key : distinct(alike, &PolicyCondition::key)) {
            QStringList values;
            for (const PolicyCondition &condition : alike) {
                if (condition.key == key)
                    values += condition.value;
            }
            keys.add(key, oneOrList(values));
        }
        comparisons.add(comparison, keys.toJson());
    }
    return comparisons.toJson();
}

QStringList principalArns(const QStringList &principals, const QString &identityArn)
{
    const QString partition = identityArn.section(u':', 1, 1);
    QStringList arns;
    for (const QString &principal : principals)
        arns += isAccountId(principal) ? u"arn:%1:iam::%2:root"_s.arg(partition, principal) : principal;
    return arns;
}

QString statementJson(const PolicyStatement &statement, const QString &identityArn)
{
    JsonMembers principal;
    principal.add(u"AWS"_s, oneOrList(principalArns(statement.principals, identityArn)));
    JsonMembers members;
    if (!statement.sid.isEmpty())
        members.add(u"Sid"_s, quotedJson(statement.sid));
    members.add(u"Effect"_s, quotedJson(wire::wireName(statement.effect)));
    members.add(u"Principal"_s, principal.toJson());
    members.add(u"Action"_s, oneOrList(statement.actions));
    members.add(u"Resource"_s, quotedJson(identityArn));
    if (!statement.conditions.isEmpty())
        members.add(u"Condition"_s, conditionsJson(statement.conditions));
    return members.toJson();
}

} // namespace

const QStringList &policyActions()
{
    static const QStringList actions{
        u"ses:SendEmail"_s,
        u"ses:SendRawEmail"_s,
        u"ses:SendTemplatedEmail"_s,
        u"ses:SendBulkTemplatedEmail"_s,
    };
    return actions;
}

const QStringList &policyComparisons()
{
    static const QStringList comparisons{
        u"StringEquals"_s, u"StringLike"_s, u"StringNotLike"_s, u"DateLessThan"_s, u"DateGreaterThan"_s, u"IpAddress"_s,
    };
    return comparisons;
}

const QStringList &policyConditionKeys()
{
    static const QStringList keys{
        u"ses:Recipients"_s,      u"ses:FromAddress"_s, u"ses:FromDisplayName"_s,
        u"ses:FeedbackAddress"_s, u"aws:CurrentTime"_s, u"aws:SourceIp"_s,
    };
    return keys;
}

QString checkPrincipal(const QString &text)
{
    // Names and paths as IAM has them.
    static const QRegularExpression arn(
        u"\\Aarn:aws(-[a-z]+)*:iam::[0-9]{12}:(root|(user|role)/([!-~]*/)?[A-Za-z0-9_+=,.@-]{1,64})\\z"_s);
    if (text.isEmpty())
        return PolicyStatements::tr("Enter an account ID or the ARN of an IAM user");
    if (!isAccountId(text) && !arn.match(text).hasMatch())
        return PolicyStatements::tr("The principal \"%1\" is neither an account ID of 12 digits nor the ARN of an IAM "
                                    "user, a role or an account's root, as arn:aws:iam::123456789012:user/name")
            .arg(text);
    return {};
}

QString policyDocument(const QList<PolicyStatement> &statements, const QString &identityArn)
{
    QStringList jsons;
    for (const PolicyStatement &statement : statements)
        jsons += statementJson(statement, identityArn);
    JsonMembers document;
    document.add(u"Version"_s, u"\"2012-10-17\""_s);
    document.add(u"Statement"_s, u'[' + jsons.join(u',') + u']');
    return readableJson(document.toJson());
}

} // namespace ses
