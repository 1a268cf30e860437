#include "core/ses/policystatement.h"

#include "core/ses/policydocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ses::PolicyStatement;

/// Policies that are written from their parts (console.md 7).
class TestPolicyStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentAsPictured();
    void writesSeveralAsLists();
    void leavesOutWhatIsNotThere();
    void joinsValuesOfTheSameComparisonAndKey();
    void standsInThePartitionOfTheIdentity();
    void spellsTextsAsJson();
    void writesWhatTheCheckTakes();
    void checksPrincipals_data();
    void checksPrincipals();
};

namespace {

const QString arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;

/// The part of the document of one statement that stands in its condition, on one line.
QString conditionOf(const QList<ses::PolicyCondition> &conditions)
{
    const QString text = ses::policyDocument({{.conditions = conditions}}, arn).simplified().remove(u' ');
    return text.section(u"\"Condition\":"_s, 1).chopped(3);
}

} // namespace

void TestPolicyStatement::writesTheDocumentAsPictured()
{
    const QString expected = uR"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerSending",
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::210987654321:root"
      },
      "Action": [
        "ses:SendEmail",
        "ses:SendRawEmail"
      ],
      "Resource": "arn:aws:ses:us-east-1:123456789012:identity/example.com",
      "Condition": {
        "StringLike": {
          "ses:FromAddress": "*@example.com"
        }
      }
    }
  ]
})"_s;
    const PolicyStatement statement{.sid = u"PartnerSending"_s,
                                    .principals = {u"210987654321"_s},
                                    .actions = {u"ses:SendEmail"_s, u"ses:SendRawEmail"_s},
                                    .conditions = {{u"StringLike"_s, u"ses:FromAddress"_s, u"*@example.com"_s}}};
    QCOMPARE(ses::policyDocument({statement}, arn), expected);
}

void TestPolicyStatement::writesSeveralAsLists()
{
    const QString expected = uR"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Deny",
      "Principal": {
        "AWS": [
          "arn:aws:iam::210987654321:root",
          "arn:aws:iam::345678901234:user/analytics"
        ]
      },
      "Action": "ses:SendEmail",
      "Resource": "arn:aws:ses:us-east-1:123456789012:identity/example.com"
    },
    {
      "Effect": "Allow",
      "Principal": {
        "AWS": "arn:aws:iam::210987654321:root"
      },
      "Action": "ses:SendRawEmail",
      "Resource": "arn:aws:ses:us-east-1:123456789012:identity/example.com"
    }
  ]
})"_s;
    const PolicyStatement deny{
        .effect = ses::PolicyEffect::Deny,
        .principals = {u"210987654321"_s, u"arn:aws:iam::345678901234:user/analytics"_s, u"210987654321"_s},
        .actions = {u"ses:SendEmail"_s, u"ses:SendEmail"_s}};
    const PolicyStatement allow{.principals = {u"210987654321"_s}, .actions = {u"ses:SendRawEmail"_s}};
    QCOMPARE(ses::policyDocument({deny, allow}, arn), expected);
}

void TestPolicyStatement::leavesOutWhatIsNotThere()
{
    QCOMPARE(ses::policyDocument({}, arn), u"{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": []\n}"_s);
    const QString text = ses::policyDocument({{}}, arn);
    QVERIFY(!text.contains(u"Sid"));
    QVERIFY(!text.contains(u"Condition"));
}

void TestPolicyStatement::joinsValuesOfTheSameComparisonAndKey()
{
    const QString like = u"StringLike"_s, address = u"IpAddress"_s;
    const QString from = u"ses:FromAddress"_s, to = u"ses:Recipients"_s, source = u"aws:SourceIp"_s;
    QCOMPARE(
        conditionOf({{like, from, u"a"_s}, {address, source, u"b"_s}, {like, from, u"c"_s}, {like, to, u"d"_s}}),
        uR"({"StringLike":{"ses:FromAddress":["a","c"],"ses:Recipients":"d"},"IpAddress":{"aws:SourceIp":"b"}})"_s);
    QCOMPARE(conditionOf({{like, from, u"a"_s}, {like, from, u"a"_s}}), uR"({"StringLike":{"ses:FromAddress":"a"}})"_s);
    QCOMPARE(conditionOf({{like, from, u"a"_s}, {u"StringEquals"_s, from, u"a"_s}}),
             uR"({"StringLike":{"ses:FromAddress":"a"},"StringEquals":{"ses:FromAddress":"a"}})"_s);
}

void TestPolicyStatement::standsInThePartitionOfTheIdentity()
{
    const QString government = u"arn:aws-us-gov:ses:us-gov-west-1:123456789012:identity/example.com"_s;
    const QString text = ses::policyDocument({{.principals = {u"210987654321"_s}}}, government);
    QVERIFY2(text.contains(u"\"AWS\": \"arn:aws-us-gov:iam::210987654321:root\""), qPrintable(text));
    QVERIFY(text.contains(u"\"Resource\": \"%1\""_s.arg(government)));
}

void TestPolicyStatement::spellsTextsAsJson()
{
    QCOMPARE(conditionOf({{u"StringLike"_s, u"ses:FromDisplayName"_s, u"\"A\\B\",\t%1ü"_s}}),
             uR"({"StringLike":{"ses:FromDisplayName":"\"A\\B\",\u0009%1ü"}})"_s);
}

void TestPolicyStatement::writesWhatTheCheckTakes()
{
    PolicyStatement statement{.principals = {u"210987654321"_s, u"345678901234"_s}, .actions = ses::policyActions()};
    for (const QString &comparison : ses::policyComparisons()) {
        for (const QString &key : ses::policyConditionKeys())
            statement.conditions.append({comparison, key, u"a \"b\" {,}"_s});
    }
    QCOMPARE(ses::checkPolicyDocument(ses::policyDocument({statement, statement}, arn), arn), {});
}

void TestPolicyStatement::checksPrincipals_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<bool>("isRight");
    // clang-format off
    QTest::newRow("account id") << u"210987654321"_s << true;
    QTest::newRow("account id with zeros") << u"000000000012"_s << true;
    QTest::newRow("user") << u"arn:aws:iam::345678901234:user/analytics"_s << true;
    QTest::newRow("user in a path") << u"arn:aws:iam::345678901234:user/division/a/J.Doe+x=y,z@a-b_c"_s << true;
    QTest::newRow("longest name") << u"arn:aws:iam::345678901234:user/"_s + QString(64, u'a') << true;
    QTest::newRow("role") << u"arn:aws:iam::345678901234:role/service-role/sender"_s << true;
    QTest::newRow("root") << u"arn:aws:iam::345678901234:root"_s << true;
    QTest::newRow("China") << u"arn:aws-cn:iam::345678901234:root"_s << true;
    QTest::newRow("government") << u"arn:aws-us-gov:iam::345678901234:user/a"_s << true;
    QTest::newRow("isolated") << u"arn:aws-iso-b:iam::345678901234:role/a"_s << true;
    QTest::newRow("eleven digits") << u"21098765432"_s << false;
    QTest::newRow("thirteen digits") << u"2109876543210"_s << false;
    QTest::newRow("hyphens") << u"2109-8765-4321"_s << false;
    QTest::newRow("space in front") << u" 210987654321"_s << false;
    QTest::newRow("line break behind") << u"210987654321\n"_s << false;
    QTest::newRow("line break behind an ARN") << u"arn:aws:iam::345678901234:root\n"_s << false;
    QTest::newRow("digits of another script") << QString(12, u'١') << false;
    QTest::newRow("everybody") << u"*"_s << false;
    QTest::newRow("name of a user") << u"analytics"_s << false;
    QTest::newRow("another service") << u"arn:aws:ses:us-east-1:345678901234:identity/example.com"_s << false;
    QTest::newRow("with a Region") << u"arn:aws:iam:us-east-1:345678901234:user/a"_s << false;
    QTest::newRow("without an account") << u"arn:aws:iam:::user/a"_s << false;
    QTest::newRow("group") << u"arn:aws:iam::345678901234:group/a"_s << false;
    QTest::newRow("user without a name") << u"arn:aws:iam::345678901234:user/"_s << false;
    QTest::newRow("path without a name") << u"arn:aws:iam::345678901234:user/a/"_s << false;
    QTest::newRow("name too long") << u"arn:aws:iam::345678901234:user/"_s + QString(65, u'a') << false;
    QTest::newRow("space in a name") << u"arn:aws:iam::345678901234:user/a b"_s << false;
    QTest::newRow("umlaut") << u"arn:aws:iam::345678901234:user/ä"_s << false;
    QTest::newRow("root with a name") << u"arn:aws:iam::345678901234:root/a"_s << false;
    QTest::newRow("another partition") << u"arn:azure:iam::345678901234:root"_s << false;
    QTest::newRow("capitals") << u"ARN:AWS:IAM::345678901234:ROOT"_s << false;
    // clang-format on
}

void TestPolicyStatement::checksPrincipals()
{
    QFETCH(QString, principal);
    const QString problem = u"The principal \"%1\" is neither an account ID of 12 digits nor the ARN of an IAM user, a "
                            "role or an account's root, as arn:aws:iam::123456789012:user/name"_s.arg(principal);
    QFETCH(bool, isRight);
    QCOMPARE(ses::checkPrincipal(principal), isRight ? QString() : problem);
    QCOMPARE(ses::checkPrincipal({}), u"Enter an account ID or the ARN of an IAM user"_s);
}

QTEST_GUILESS_MAIN(TestPolicyStatement)
#include "tst_policystatement.moc"
