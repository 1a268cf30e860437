#include "core/ses/policydecision.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ses::PolicyDecision;

/// Whom sending authorization policies let send (api.md 5.3, "Policy evaluation logic" of IAM).
class TestPolicyDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
};

namespace {

const QString arn = u"arn:aws:ses:us-east-1:210987654321:identity/example.org"_s;

QString policy(const QString &statements)
{
    return uR"({"Version":"2012-10-17","Statement":%1})"_s.arg(statements);
}

QString statement(const QString &effect, const QString &principal, const QString &action, const QString &more = {})
{
    return uR"({"Effect":"%1","Principal":%2,"Action":%3,"Resource":"%4"%5})"_s.arg(effect, principal, action, arn,
                                                                                    more);
}

QString allow(const QString &principal, const QString &action = uR"("ses:SendEmail")"_s)
{
    return policy(statement(u"Allow"_s, principal, action));
}

} // namespace

void TestPolicyDecision::decides_data()
{
    QTest::addColumn<QStringList>("documents");
    QTest::addColumn<PolicyDecision>("decision");
    const auto row = [](const char *name, const QStringList &documents, PolicyDecision decision) {
        QTest::newRow(name) << documents << decision;
    };
    const auto none = PolicyDecision::NotAllowed, allowed = PolicyDecision::Allowed, denied = PolicyDecision::Denied;
    const QString all = uR"("*")"_s, send = uR"("ses:SendEmail")"_s;
    const QString allowAll = statement(u"Allow"_s, all, all), denyAll = statement(u"Deny"_s, all, all);
    const QString fromJoe = uR"(,"Condition":{"StringEquals":{"ses:FromAddress":"joe@example.org"}})"_s;
    const QString fromAnn = uR"(,"Condition":{"StringEquals":{"ses:FromAddress":"ann@example.org"}})"_s;
    const QString unknown = uR"(,"Condition":{"StringSounds":{"ses:FromAddress":"joe"}})"_s;
    const QString noNumber = uR"(,"Condition":{"NumericNotEquals":{"ses:FromAddress":"abc"}})"_s;
    const QString noObject = uR"(,"Condition":[])"_s;
    // clang-format off
    row("no policy", {}, none);
    row("an account id", {allow(uR"({"AWS":"123456789012"})"_s)}, allowed);
    row("an account's root", {allow(uR"({"AWS":"arn:aws:iam::123456789012:root"})"_s)}, allowed);
    row("one of several", {allow(uR"({"AWS":["999999999999","123456789012"]})"_s)}, allowed);
    row("everybody", {allow(all)}, allowed);
    row("everybody of AWS", {allow(uR"({"AWS":"*"})"_s)}, allowed);
    row("another account", {allow(uR"({"AWS":"999999999999"})"_s)}, none);
    row("a user of the account", {allow(uR"({"AWS":"arn:aws:iam::123456789012:user/joe"})"_s)}, none);
    row("a root of another partition", {allow(uR"({"AWS":"arn:aws-cn:iam::123456789012:root"})"_s)}, none);
    row("no pattern of accounts", {allow(uR"({"AWS":"1234*"})"_s)}, none);
    row("a service", {allow(uR"({"Service":"cognito-idp.amazonaws.com"})"_s)}, none);
    row("a text that is not everybody", {allow(uR"("123456789012")"_s)}, none);

    row("another action", {allow(all, uR"("ses:SendRawEmail")"_s)}, none);
    row("one of several actions", {allow(all, uR"(["ses:SendRawEmail","ses:SendEmail"])"_s)}, allowed);
    row("all sending", {allow(all, uR"("ses:Send*")"_s)}, allowed);
    row("all actions", {allow(all, all)}, allowed);
    row("actions without case", {allow(all, uR"("SES:sendemail")"_s)}, allowed);
    row("another resource", {allow(all).replace(u"example.org"_s, u"example.net"_s)}, none);

    row("a condition that holds", {policy(statement(u"Allow"_s, all, send, fromJoe))}, allowed);
    row("a condition that fails", {policy(statement(u"Allow"_s, all, send, fromAnn))}, none);
    row("a condition that cannot be judged", {policy(statement(u"Allow"_s, all, send, unknown))}, none);
    row("a condition whose value is none", {policy(statement(u"Allow"_s, all, send, noNumber))}, none);
    row("a condition that is no object", {policy(statement(u"Allow"_s, all, send, noObject))}, none);
    row("denied", {policy(denyAll)}, denied);
    row("denied before allowed", {policy(u'[' + denyAll + u',' + allowAll + u']')}, denied);
    row("denied after allowed", {policy(u'[' + allowAll + u',' + denyAll + u']')}, denied);
    row("denied by another policy", {policy(allowAll), policy(denyAll)}, denied);
    row("denied for another address", {policy(allowAll), policy(statement(u"Deny"_s, all, send, fromAnn))}, allowed);
    row("denied on a condition", {policy(allowAll), policy(statement(u"Deny"_s, all, send, fromJoe))}, denied);
    row("denied on what cannot be judged", {policy(allowAll), policy(statement(u"Deny"_s, all, send, unknown))}, denied);
    row("denied on a value that is none", {policy(allowAll), policy(statement(u"Deny"_s, all, send, noNumber))}, denied);
    row("denied on what is no object", {policy(allowAll), policy(statement(u"Deny"_s, all, send, noObject))}, denied);
    row("denied to others", {policy(allowAll), policy(statement(u"Deny"_s, uR"({"AWS":"999999999999"})"_s, send))}, allowed);
    row("allowed by the second policy", {allow(uR"({"AWS":"999999999999"})"_s), allow(all)}, allowed);

    row("no JSON", {u"{"_s}, none);
    row("no policy, but JSON", {u"[1]"_s, u"{}"_s, uR"({"Statement":[1,"a",{}]})"_s}, none);
    row("no effect", {policy(statement(u"Perhaps"_s, all, all))}, none);
    row("no policy beside one", {u"{"_s, policy(allowAll)}, allowed);
    // clang-format on
}

void TestPolicyDecision::decides()
{
    QFETCH(QStringList, documents);
    QFETCH(PolicyDecision, decision);
    const ses::PolicyQuestion question{
        .account = u"123456789012"_s,
        .action = u"ses:SendEmail"_s,
        .resource = arn,
        .facts = {{u"ses:fromaddress"_s, {u"joe@example.org"_s}}},
    };
    QCOMPARE(ses::AttachedPolicies(documents).decide(question), decision);
}

QTEST_GUILESS_MAIN(TestPolicyDecision)
#include "tst_policydecision.moc"
