#include "core/ses/policydocument.h"

#include "core/ses/jsontext.h"
#include "core/ses/policies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ses::PolicyProblem;

/// What is checked of a policy (console.md 7).
class TestPolicyDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRight_data();
    void takesWhatIsRight();
    void namesMemberValueAndRule_data();
    void namesMemberValueAndRule();
    void tellsEverythingFromTopToBottom();
    void tellsTheFirstMistakeAloneOfWhatIsNotJson();
    void countsLinesAndColumns_data();
    void countsLinesAndColumns();
    void measuresWhatIsKept();
    void doesNotTakeApartWhatIsFarTooLarge();
    void checksNames_data();
    void checksNames();
};

namespace {

const QString arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;

const QString statement = uR"({
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
    })"_s;

/// The document of those statements.
QString document(const QString &statements)
{
    return u"{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": "_s + statements + u"\n}"_s;
}

/// A document that is right; `replaced` takes the place of `part` in it.
QString policy(const QString &part = {}, const QString &replaced = {})
{
    QString text = document(u"[\n    "_s + statement + u"\n  ]"_s);
    if (!part.isEmpty() && !text.contains(part))
        qFatal("%s is not there", qPrintable(part));
    return part.isEmpty() ? text : text.replace(part, replaced);
}

/// Where ¦ stands in it, as an editor tells it.
PolicyProblem placeOfMark(const QString &text, const QString &problem)
{
    const auto lines = text.left(text.indexOf(u'¦')).split(u'\n');
    return {int(lines.size()), int(lines.last().size()) + 1, problem};
}

} // namespace

void TestPolicyDocument::takesWhatIsRight_data()
{
    QTest::addColumn<QString>("text");
    const QString action = u"\"Action\": [\n        \"ses:SendEmail\",\n        \"ses:SendRawEmail\"\n      ]"_s;
    // clang-format off
    QTest::newRow("as pictured") << policy();
    QTest::newRow("on one line") << ses::compactJson(policy());
    QTest::newRow("Windows line breaks") << policy().replace(u'\n', u"\r\n"_s);
    QTest::newRow("one statement without a list") << document(statement);
    QTest::newRow("two statements") << document(u"[%1,%1]"_s.arg(statement));
    QTest::newRow("one action as a text") << policy(action, u"\"Action\": \"ses:*\""_s);
    QTest::newRow("everybody") << policy(u"{\n        \"AWS\": \"arn:aws:iam::210987654321:root\"\n      }"_s, u"\"*\""_s);
    QTest::newRow("several principals") << policy(u"\"arn:aws:iam::210987654321:root\""_s, u"[\"210987654321\", \"345678901234\"]"_s);
    QTest::newRow("resource as a list") << policy(u'"' + arn + u'"', u"[\"%1\"]"_s.arg(arn));
    QTest::newRow("older version") << policy(u"2012-10-17"_s, u"2008-10-17"_s);
    QTest::newRow("without a version") << policy(u"\"Version\": \"2012-10-17\","_s, u"\"Id\": \"a\","_s);
    QTest::newRow("deny") << policy(u"Allow"_s, u"Deny"_s);
    QTest::newRow("escapes") << policy(u"\"Effect\""_s, u"\"\\u0045ffect\""_s).replace(u"identity/"_s, u"identity\\/"_s);
    QTest::newRow("several values of a condition") << policy(u"\"*@example.com\""_s, u"[\"a@example.com\", \"b@example.com\"]"_s);
    // clang-format on
}

void TestPolicyDocument::takesWhatIsRight()
{
    QFETCH(QString, text);
    QCOMPARE(ses::checkPolicyDocument(text, arn), {});
}

void TestPolicyDocument::namesMemberValueAndRule_data()
{
    QTest::addColumn<QString>("text"); // ¦ stands at what is told
    QTest::addColumn<QString>("problem");
    const QString required = u"every statement needs Effect, Principal, Action and Resource."_s;
    const QString texts = u"it must be a text or a list of texts."_s;
    const QString identity = u"it must be the ARN of this identity, %1."_s.arg(arn);
    const QString condition =
        u"a condition must be an object as {\"StringLike\": {\"ses:FromAddress\": \"*@example.com\"}}."_s;
    const QString whom = u"it must be \"*\" or an object as {\"AWS\": \"arn:...\"}."_s;
    const QString principal = u"{\n        \"AWS\": \"arn:aws:iam::210987654321:root\"\n      }"_s;
    const QString aws = u"\"arn:aws:iam::210987654321:root\""_s;
    const QString actions = u"[\n        \"ses:SendEmail\",\n        \"ses:SendRawEmail\"\n      ]"_s;
    const auto one = [&](const QString &part, const QString &replaced) { return policy(part, replaced); };
    // clang-format off
    QTest::newRow("nothing") << u"¦"_s << u"The policy document is empty: enter a JSON object."_s;
    QTest::newRow("white space alone") << u"¦ \n"_s << u"The policy document is empty: enter a JSON object."_s;
    QTest::newRow("no JSON") << one(u"\"Allow\""_s, u"¦Allow"_s) << u"\"Allow\" is no value of JSON."_s;
    QTest::newRow("a list") << u"\n ¦[{}]"_s << u"The policy is a list: it must be an object."_s;
    QTest::newRow("a text") << u"¦\"{}\""_s << u"The policy is \"{}\": it must be an object."_s;
    QTest::newRow("null") << u"¦null"_s << u"The policy is null: it must be an object."_s;
    QTest::newRow("no statement") << u"¦{\"Version\": \"2012-10-17\"}"_s << u"The policy has no Statement: it needs at least one."_s;
    QTest::newRow("no statement in the list") << u"{¦\"Statement\": []}"_s << u"Statement is an empty list: a policy needs at least one statement."_s;
    QTest::newRow("a text as statement") << u"{¦\"Statement\": \"a\"}"_s << u"The statement is \"a\": it must be an object."_s;
    QTest::newRow("a number among statements") << document(u"[¦5, %1]"_s.arg(statement)) << u"Statement 1 is 5: it must be an object."_s;
    QTest::newRow("version") << one(u"\"Version\": \"2012-10-17\""_s, u"¦\"Version\": \"2012\""_s) << u"Version is \"2012\": it must be \"2012-10-17\" or \"2008-10-17\"."_s;
    QTest::newRow("version as a number") << one(u"\"Version\": \"2012-10-17\""_s, u"¦\"Version\": 2012"_s) << u"Version is 2012: it must be \"2012-10-17\" or \"2008-10-17\"."_s;
    QTest::newRow("mistyped member") << one(u"\"Version\""_s, u"¦\"version\""_s) << u"\"version\" is no member of a policy: those are Version, Id, Statement."_s;
    QTest::newRow("mistyped member of a statement") << one(u"\"Condition\""_s, u"¦\"Conditions\""_s) << u"\"Conditions\" is no member of a statement: those are Sid, Effect, Principal, Action, Resource, Condition."_s;
    QTest::newRow("statement twice") << u"{\"Statement\": [%1], ¦\"Statement\": [%1]}"_s.arg(statement) << u"\"Statement\" is there twice: a name may stand in an object once."_s;
    QTest::newRow("effect twice") << one(u"\"Principal\""_s, u"¦\"Effect\": \"Deny\", \"Principal\""_s) << u"\"Effect\" is there twice: a name may stand in an object once."_s;
    QTest::newRow("key of a condition twice") << one(u"\"*@example.com\""_s, u"\"a\", ¦\"ses:FromAddress\": \"b\""_s) << u"\"ses:FromAddress\" is there twice: a name may stand in an object once."_s;
    QTest::newRow("no effect") << document(u"[¦%1]"_s.arg(statement)).remove(u"\"Effect\": \"Allow\",\n"_s) << u"Statement 1 has no Effect: "_s + required;
    QTest::newRow("no principal") << document(u"[¦%1]"_s.arg(statement)).remove(u"\"Principal\": "_s + principal + u',') << u"Statement 1 has no Principal: "_s + required;
    QTest::newRow("no action") << document(u"[¦%1]"_s.arg(statement)).remove(u"\"Action\": "_s + actions + u',') << u"Statement 1 has no Action: "_s + required;
    QTest::newRow("no resource") << document(u"[¦%1]"_s.arg(statement)).remove(u"\"Resource\": \"%1\","_s.arg(arn)) << u"Statement 1 has no Resource: "_s + required;
    QTest::newRow("of a single statement") << u"{\"Statement\": ¦{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ses:*\"}}"_s << u"The statement has no Resource: "_s + required;
    QTest::newRow("effect") << one(u"\"Effect\": \"Allow\""_s, u"¦\"Effect\": \"allow\""_s) << u"Statement 1: Effect is \"allow\": it must be \"Allow\" or \"Deny\"."_s;
    QTest::newRow("effect as a list") << one(u"\"Effect\": \"Allow\""_s, u"¦\"Effect\": [\"Allow\"]"_s) << u"Statement 1: Effect is a list: it must be \"Allow\" or \"Deny\"."_s;
    QTest::newRow("effect true") << one(u"\"Effect\": \"Allow\""_s, u"¦\"Effect\": true"_s) << u"Statement 1: Effect is true: it must be \"Allow\" or \"Deny\"."_s;
    QTest::newRow("principal as a text") << one(u"\"Principal\": "_s + principal, u"¦\"Principal\": \"210987654321\""_s) << u"Statement 1: Principal is \"210987654321\": "_s + whom;
    QTest::newRow("empty principal") << one(u"\"Principal\": "_s + principal, u"¦\"Principal\": {}"_s) << u"Statement 1: Principal is an object: "_s + whom;
    QTest::newRow("list of principals") << one(u"\"Principal\": "_s + principal, u"¦\"Principal\": [\"*\"]"_s) << u"Statement 1: Principal is a list: "_s + whom;
    QTest::newRow("no principal of the kind") << one(u"\"AWS\": "_s + aws, u"¦\"AWS\": []"_s) << u"Statement 1: AWS is an empty list: "_s + texts;
    QTest::newRow("number among principals") << one(aws, u"[\"210987654321\",\n ¦345678901234]"_s) << u"Statement 1: AWS is 345678901234: "_s + texts;
    QTest::newRow("no action in the list") << one(u"\"Action\": "_s + actions, u"¦\"Action\": []"_s) << u"Statement 1: Action is an empty list: "_s + texts;
    QTest::newRow("empty action") << one(u"\"Action\": "_s + actions, u"¦\"Action\": \"\""_s) << u"Statement 1: Action is \"\": "_s + texts;
    QTest::newRow("object among actions") << one(u"\"ses:SendRawEmail\""_s, u"¦{\"a\": 1}"_s) << u"Statement 1: Action is an object: "_s + texts;
    QTest::newRow("resource of another identity") << one(u"\"Resource\": \"%1\""_s.arg(arn), u"¦\"Resource\": \"%1\""_s.arg(arn + u".au"_s)) << u"Statement 1: Resource is \"%1.au\": "_s.arg(arn) + identity;
    QTest::newRow("any resource") << one(u"\"Resource\": \"%1\""_s.arg(arn), u"¦\"Resource\": \"*\""_s) << u"Statement 1: Resource is \"*\": "_s + identity;
    QTest::newRow("one of two resources") << one(u"\"%1\""_s.arg(arn), u"[\"%1\", ¦\"%2\"]"_s.arg(arn, arn.toUpper())) << u"Statement 1: Resource is \"%1\": "_s.arg(arn.toUpper()) + identity;
    QTest::newRow("no resource in the list") << one(u"\"Resource\": \"%1\""_s.arg(arn), u"¦\"Resource\": []"_s) << u"Statement 1: Resource is an empty list: "_s + identity;
    QTest::newRow("long value") << one(u"\"Resource\": \"%1\""_s.arg(arn), u"¦\"Resource\": \"%1\""_s.arg(QString(81, u'x'))) << u"Statement 1: Resource is \"%1…\": "_s.arg(QString(80, u'x')) + identity;
    QTest::newRow("condition as a text") << one(u"\"StringLike\": {\n          \"ses:FromAddress\": \"*@example.com\"\n        }"_s, u"¦\"StringLike\": \"a\""_s) << u"Statement 1: StringLike is \"a\": "_s + condition;
    QTest::newRow("condition as a list") << one(u"\"Condition\": {\n        \"StringLike\": {\n          \"ses:FromAddress\": \"*@example.com\"\n        }\n      }"_s, u"¦\"Condition\": []"_s) << u"Statement 1: Condition is an empty list: "_s + condition;
    QTest::newRow("second statement") << document(u"[%1,%2]"_s.arg(statement, QString(statement).replace(u"\"Effect\": \"Allow\""_s, u"¦\"Effect\": \"Permit\""_s))) << u"Statement 2: Effect is \"Permit\": it must be \"Allow\" or \"Deny\"."_s;
    QTest::newRow("percent signs") << one(u"\"Effect\": \"Allow\""_s, u"¦\"Effect\": \"%1%2\""_s) << u"Statement 1: Effect is \"%1%2\": it must be \"Allow\" or \"Deny\"."_s;
    // clang-format on
}

void TestPolicyDocument::namesMemberValueAndRule()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    QCOMPARE(text.count(u'¦'), 1);
    const PolicyProblem expected = placeOfMark(text, problem);
    const auto problems = ses::checkPolicyDocument(text.remove(u'¦'), arn);
    QStringList texts;
    for (const auto &each : problems)
        texts += each.text;
    QCOMPARE(texts, QStringList{problem});
    QCOMPARE(problems, QList<PolicyProblem>{expected});
}

void TestPolicyDocument::tellsEverythingFromTopToBottom()
{
    const QString text = u"{\n\"Extra\": 1,\n\"Statement\": [\n{\"Effect\": \"No\"},\n7]}"_s;
    QStringList places;
    for (const auto &problem : ses::checkPolicyDocument(text, arn))
        places += u"%1:%2"_s.arg(problem.line).arg(problem.column);
    QCOMPARE(places, (QStringList{u"2:1"_s, u"4:1"_s, u"4:1"_s, u"4:1"_s, u"4:2"_s, u"5:1"_s}));
}

void TestPolicyDocument::tellsTheFirstMistakeAloneOfWhatIsNotJson()
{
    const auto problems = ses::checkPolicyDocument(policy(u"\"Effect\": \"Allow\","_s, u"\"Effect\": \"No\""_s), arn);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].line, 7);
    QCOMPARE(problems[0].text, u"Expected \",\" or \"}\" instead of \"\"\"."_s);
}

void TestPolicyDocument::countsLinesAndColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    // clang-format off
    QTest::newRow("first character") << u"x"_s << 1 << 1;
    QTest::newRow("behind line feeds") << u"\n\n  x"_s << 3 << 3;
    QTest::newRow("behind Windows line breaks") << u"\r\n\r\n x"_s << 3 << 2;
    QTest::newRow("behind carriage returns") << u"\r\r x"_s << 3 << 2;
    QTest::newRow("a tab is one column") << u"{\t\tx"_s << 1 << 4;
    QTest::newRow("two bytes are one column") << u"{\"ü\" x"_s << 1 << 6;
    QTest::newRow("a pair is two columns") << u"{\"😀\" x"_s << 1 << 7;
    QTest::newRow("end of the text") << u"{\n"_s << 2 << 1;
    // clang-format on
}

void TestPolicyDocument::countsLinesAndColumns()
{
    QFETCH(QString, text);
    const auto problems = ses::checkPolicyDocument(text, arn);
    QCOMPARE(problems.size(), 1);
    QTEST(problems[0].line, "line");
    QTEST(problems[0].column, "column");
}

void TestPolicyDocument::measuresWhatIsKept()
{
    const auto policyOfBytes = [](int bytes) {
        const auto known = ses::compactJson(policy()).toUtf8().size();
        const QString more = QString((bytes - known) / 2, u'ü') + QString((bytes - known) % 2, u'x');
        return policy(u"PartnerSending"_s, u"PartnerSending"_s + more);
    };
    const QString largest = policyOfBytes(ses::maxPolicyBytes);
    QCOMPARE(ses::compactJson(largest).toUtf8().size(), 4096);
    QVERIFY(largest.toUtf8().size() > 4096);
    QCOMPARE(ses::checkPolicyDocument(largest, arn), {});
    const QList<PolicyProblem> expected{
        {1, 1, u"The policy document has 4097 bytes without white space: at most 4096 are allowed."_s}};
    QCOMPARE(ses::checkPolicyDocument(policyOfBytes(4097), arn), expected);
}

void TestPolicyDocument::doesNotTakeApartWhatIsFarTooLarge()
{
    const auto problems = ses::checkPolicyDocument(QString(1'000'000, u'['), arn);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].text.contains(u"1000000 bytes"));
    QCOMPARE(ses::checkPolicyDocument(QString(1'000'000, u' ') + policy(), arn), {});
}

void TestPolicyDocument::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    const QString others =
        u"The policy name \"%1\" has other characters than letters (a to z), digits, hyphens and underscores"_s;
    // clang-format off
    QTest::newRow("one letter") << u"a"_s << u""_s;
    QTest::newRow("all that is allowed") << u"Partner_Sending-2"_s << u""_s;
    QTest::newRow("longest") << QString(64, u'a') << u""_s;
    QTest::newRow("empty") << u""_s << u"Enter a policy name"_s;
    QTest::newRow("too long") << QString(65, u'a') << u"The policy name has 65 characters; at most 64 are allowed"_s;
    QTest::newRow("space") << u"a b"_s << QString(others).replace(u"%1"_s, u"a b"_s);
    QTest::newRow("umlaut") << u"ä"_s << QString(others).replace(u"%1"_s, u"ä"_s);
    QTest::newRow("point") << u"a.b"_s << QString(others).replace(u"%1"_s, u"a.b"_s);
    QTest::newRow("slash") << u"a/b"_s << QString(others).replace(u"%1"_s, u"a/b"_s);
    QTest::newRow("line break at the end") << u"a\n"_s << QString(others).replace(u"%1"_s, u"a\n"_s);
    QTest::newRow("space in front") << u" a"_s << QString(others).replace(u"%1"_s, u" a"_s);
    QTest::newRow("digit of another script") << u"١"_s << QString(others).replace(u"%1"_s, u"١"_s);
    QTest::newRow("pair") << u"😀"_s << QString(others).replace(u"%1"_s, u"😀"_s);
    QTest::newRow("percent sign") << u"%1"_s << QString(others).replace(u"%1"_s, u"%1"_s);
    // clang-format on
}

void TestPolicyDocument::checksNames()
{
    QFETCH(QString, name);
    QTEST(ses::checkPolicyName(name), "problem");
}

QTEST_GUILESS_MAIN(TestPolicyDocument)
#include "tst_policydocument.moc"
