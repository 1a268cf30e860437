#include "../simulatorcase.h"

#include "core/ses/policies.h"

using namespace Qt::StringLiterals;

/// Create, Update, Delete and GetEmailIdentityPolicies (api.md 5.3).
class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsUpdatesAndDeletes();
    void keepsDocumentsWithoutWhiteSpace();
    void takes_data();
    void takes();
    void refusesToCreate_data();
    void refusesToCreate();
    void refusesDocuments_data();
    void refusesDocuments();
    void refusesTheUnknown_data();
    void refusesTheUnknown();
    void stopsAtTwenty();
    void keepsPoliciesApart();
    void notesTheChange();
};

namespace {

QByteArray path(const QByteArray &identity, const QByteArray &policy = {})
{
    const QByteArray list = "/v2/email/identities/" + identity.toPercentEncoding() + "/policies";
    return policy.isNull() ? list : list + '/' + policy.toPercentEncoding();
}

QByteArray request(const QString &document)
{
    return wire::printJson(QJsonObject{{u"Policy"_s, document}});
}

/// A document that allows an account to send from the identity.
QString allowing(const QString &identity, const QString &account = u"210987654321"_s)
{
    return uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::%2:root"},)"
           R"("Action":"ses:SendEmail","Resource":"arn:aws:ses:us-east-1:123456789012:identity/%1"}]})"_s.arg(identity,
                                                                                                              account);
}

/// The same with something else instead of one of its members.
QString allowingWith(const QString &member, const QString &replacement)
{
    QJsonObject statement{{u"Effect"_s, u"Allow"_s},
                          {u"Principal"_s, u"*"_s},
                          {u"Action"_s, u"ses:SendEmail"_s},
                          {u"Resource"_s, u"arn:aws:ses:us-east-1:123456789012:identity/a.com"_s}};
    statement.remove(member);
    QString text = QString::fromUtf8(wire::printJson(statement));
    if (!replacement.isEmpty())
        text.replace(text.size() - 1, 1, u",\"%1\":%2}"_s.arg(member, replacement));
    return uR"({"Version":"2012-10-17","Statement":)"_s + text + u'}';
}

} // namespace

void TestPolicies::createsUpdatesAndDeletes()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"Example.com"_s));
    QCOMPARE(aws.ask("GET", path("example.com")).body, R"({"Policies":{}})");
    const QString first = allowing(u"example.com"_s), second = allowing(u"example.com"_s, u"345678901234"_s);
    QCOMPARE(aws.ask("POST", path("example.com", "Partner-1_A"), request(first)).body, "{}");
    QCOMPARE(aws.object("GET", path("Example.com")).value("Policies"_L1).toObject(),
             (QJsonObject{{u"Partner-1_A"_s, first}}));
    QCOMPARE(aws.ask("PUT", path("EXAMPLE.com", "Partner-1_A"), request(second)).body, "{}");
    QCOMPARE(aws.ask("POST", path("example.com", "partner-1_a"), request(first)).body, "{}"); // names compare with case
    const QJsonObject both{{u"Partner-1_A"_s, second}, {u"partner-1_a"_s, first}};
    QCOMPARE(aws.object("GET", path("example.com")).value("Policies"_L1).toObject(), both);
    QCOMPARE(aws.object("GET", "/v2/email/identities/example.com").value("Policies"_L1).toObject(), both);
    QCOMPARE(aws.ask("DELETE", path("example.com", "Partner-1_A")).body, "{}");
    QCOMPARE(aws.object("GET", path("example.com")).value("Policies"_L1).toObject(),
             (QJsonObject{{u"partner-1_a"_s, first}}));
    QCOMPARE(aws.refusal("DELETE", path("example.com", "Partner-1_A")),
             u"404 NotFoundException: Policy <Partner-1_A> does not exist"_s);
}

void TestPolicies::keepsDocumentsWithoutWhiteSpace()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QString spaced =
        u" {\r\n\t\"Version\" : \"2012-10-17\" , \"Id\": \"two  words \\\" \\u00fc\",\n"
        "  \"Statement\": [ { \"Sid\": \"b\", \"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": "
        "[ \"ses:SendEmail\" , \"ses:SendRawEmail\" ],\n"
        "\"Resource\": \"arn:aws:ses:us-east-1:123456789012:identity/a.com\",\n"
        "\"Condition\": { \"NumericLessThan\": { \"a\": 1.50e+1 } } } ] } "_s;
    const QString kept = u"{\"Version\":\"2012-10-17\",\"Id\":\"two  words \\\" \\u00fc\","
                         "\"Statement\":[{\"Sid\":\"b\",\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":"
                         "[\"ses:SendEmail\",\"ses:SendRawEmail\"],"
                         "\"Resource\":\"arn:aws:ses:us-east-1:123456789012:identity/a.com\","
                         "\"Condition\":{\"NumericLessThan\":{\"a\":1.50e+1}}}]}"_s;
    const QJsonObject expected{{u"p"_s, kept}};
    QCOMPARE(aws.refusal("POST", path("a.com", "p"), request(spaced)), u"200"_s);
    QCOMPARE(aws.object("GET", path("a.com")).value("Policies"_L1).toObject(), expected);
    QCOMPARE(aws.refusal("PUT", path("a.com", "p"), request(spaced + u"\n"_s)), u"200"_s);
    QCOMPARE(aws.object("GET", path("a.com")).value("Policies"_L1).toObject(), expected);
}

void TestPolicies::takes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("document");
    QTest::newRow("name of 64") << QByteArray(64, 'p') << allowing(u"a.com"_s);
    QTest::newRow("one statement without a list") << "p"_ba << allowingWith(u"Effect"_s, u"\"Deny\""_s);
    QTest::newRow("list of one resource")
        << "p"_ba << allowingWith(u"Resource"_s, u"[\"arn:aws:ses:us-east-1:123456789012:identity/a.com\"]"_s);
    QString largest = allowingWith(u"Sid"_s, u"\"\""_s);
    largest.insert(largest.indexOf(u"\"Sid\":\"") + 7, QString(ses::maxPolicyBytes - largest.size(), u's'));
    QTest::newRow("4096 bytes") << "p"_ba << largest;
    QTest::newRow("4096 bytes beside white space") << "p"_ba << QString(largest).replace(u",\""_s, u",\n    \""_s);
}

void TestPolicies::takes()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, document);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.refusal("POST", path("a.com", name), request(document)), u"200"_s);
}

void TestPolicies::refusesToCreate_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const QString characters = bad
        + u"PolicyName is invalid. Policy names must only include alpha-numeric characters, dashes, and underscores."_s;
    const QString tooLong = bad
        + u"1 validation error detected: Value at 'policyName' failed to satisfy constraint: Member must have length less than or equal to 64"_s;
    const QString missing =
        bad + u"1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must not be null"_s;
    const QByteArray good = request(allowing(u"a.com"_s));
    const QByteArray broken = request(u"{"_s);
    // clang-format off
    QTest::newRow("unknown identity") << "Nope.com"_ba << "p"_ba << request(allowing(u"nope.com"_s))
        << u"404 NotFoundException: Email identity <Nope.com> does not exist."_s;
    QTest::newRow("unknown address") << "Ann@a.com"_ba << "p"_ba << request(allowing(u"Ann@a.com"_s))
        << u"404 NotFoundException: Email identity <Ann@a.com> does not exist."_s;
    QTest::newRow("duplicate") << "a.com"_ba << "known"_ba << good << u"400 AlreadyExistsException: Policy <known> already exists"_s;
    QTest::newRow("space in the name") << "a.com"_ba << "a b"_ba << good << characters;
    QTest::newRow("dot in the name") << "a.com"_ba << "a.b"_ba << good << characters;
    QTest::newRow("slash in the name") << "a.com"_ba << "a/b"_ba << good << characters;
    QTest::newRow("umlaut in the name") << "a.com"_ba << "b\xC3\xBC"_ba << good << characters;
    QTest::newRow("name before the document") << "a.com"_ba << "a.b"_ba << broken << characters;
    QTest::newRow("name before the identity") << "nope.com"_ba << "a.b"_ba << good << characters;
    QTest::newRow("name of 65") << "a.com"_ba << QByteArray(65, 'p') << good << tooLong;
    QTest::newRow("length before characters") << "a.com"_ba << QByteArray(65, '.') << good << tooLong;
    QTest::newRow("no policy") << "a.com"_ba << "p"_ba << "{}"_ba << missing;
    QTest::newRow("nothing") << "a.com"_ba << "p"_ba << ""_ba << missing;
    QTest::newRow("null") << "a.com"_ba << "p"_ba << R"({"Policy":null})"_ba << missing;
    QTest::newRow("empty policy") << "a.com"_ba << "p"_ba << R"({"Policy":""})"_ba
        << bad + u"1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length greater than or equal to 1"_s;
    QTest::newRow("policy that is no text") << "a.com"_ba << "p"_ba << R"({"Policy":{"Version":"2012-10-17"}})"_ba
        << u"400 SerializationException: Start of structure or map found where not expected."_s;
    QTest::newRow("no policy and a long name") << "a.com"_ba << QByteArray(65, 'p') << "{}"_ba
        << bad + u"2 validation errors detected: Value at 'policy' failed to satisfy constraint: Member must not be null; Value at 'policyName' failed to satisfy constraint: Member must have length less than or equal to 64"_s;
    // clang-format on
}

void TestPolicies::refusesToCreate()
{
    QFETCH(QByteArray, identity);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.refusal("POST", path("a.com", "known"), request(allowing(u"a.com"_s))), u"200"_s);
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("POST", path(identity, name), body), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestPolicies::refusesDocuments_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("place");
    const QString start = u"line 1, column 1:"_s;
    QTest::newRow("no JSON") << u"{\n  \"Version\": }"_s << u"line 2, column "_s;
    QTest::newRow("no object") << u"[]"_s << start;
    QTest::newRow("a text") << u"\"x\""_s << start;
    QTest::newRow("no statement") << uR"({"Version":"2012-10-17"})"_s << u"line 1, "_s;
    QTest::newRow("empty list of statements") << uR"({"Statement":[]})"_s << u"line 1, "_s;
    for (const auto &member : {u"Effect"_s, u"Principal"_s, u"Action"_s, u"Resource"_s})
        QTest::newRow(qPrintable("without "_L1 + member)) << allowingWith(member, {}) << u"line 1, "_s;
    QTest::newRow("resource of another identity")
        << allowingWith(u"Resource"_s, u"\"arn:aws:ses:us-east-1:123456789012:identity/b.com\""_s) << u"line 1, "_s;
    QTest::newRow("resource of another Region")
        << allowingWith(u"Resource"_s, u"\"arn:aws:ses:eu-west-1:123456789012:identity/a.com\""_s) << u"line 1, "_s;
    QTest::newRow("any resource") << allowingWith(u"Resource"_s, u"\"*\""_s) << u"line 1, "_s;
    QTest::newRow("another resource beside") << allowingWith(
        u"Resource"_s,
        u"[\"arn:aws:ses:us-east-1:123456789012:identity/a.com\",\"arn:aws:ses:us-east-1:123456789012:identity/b.com\"]"_s)
                                             << u"line 1, "_s;
    QTest::newRow("4097 bytes") << allowingWith(u"Sid"_s, u'"' + QString(ses::maxPolicyBytes, u's') + u'"')
                                << u"line 1, "_s;
}

void TestPolicies::refusesDocuments()
{
    QFETCH(QString, document);
    QFETCH(QString, place);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.refusal("POST", path("a.com", "known"), request(allowing(u"a.com"_s))), u"200"_s);
    const qint64 before = store::lastChange(*aws.database);
    const QString expected = u"400 BadRequestException: Policy is invalid at "_s + place;
    const QString created = aws.refusal("POST", path("a.com", "p"), request(document));
    QVERIFY2(created.startsWith(expected), qPrintable(created));
    QCOMPARE(aws.refusal("PUT", path("a.com", "known"), request(document)), created);
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestPolicies::refusesTheUnknown_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("refusal");
    const QString noIdentity = u"404 NotFoundException: Email identity <nope.com> does not exist."_s;
    const QString noPolicy = u"404 NotFoundException: Policy <p> does not exist"_s;
    QTest::newRow("list") << "GET"_ba << path("nope.com") << noIdentity;
    QTest::newRow("update: identity") << "PUT"_ba << path("nope.com", "p") << noIdentity;
    QTest::newRow("update: policy") << "PUT"_ba << path("a.com", "p") << noPolicy;
    QTest::newRow("update: policy of another")
        << "PUT"_ba << path("b.com", "known") << u"404 NotFoundException: Policy <known> does not exist"_s;
    QTest::newRow("delete: identity") << "DELETE"_ba << path("nope.com", "p") << noIdentity;
    QTest::newRow("delete: policy") << "DELETE"_ba << path("a.com", "p") << noPolicy;
    QTest::newRow("delete: policy in other case")
        << "DELETE"_ba << path("a.com", "Known") << u"404 NotFoundException: Policy <Known> does not exist"_s;
    QTest::newRow("no name") << "POST"_ba << path("a.com") + '/' << u"404 UnknownOperationException: "_s;
}

void TestPolicies::refusesTheUnknown()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s) && aws.create(u"b.com"_s));
    QCOMPARE(aws.refusal("POST", path("a.com", "known"), request(allowing(u"a.com"_s))), u"200"_s);
    const QString identity = QString::fromLatin1(target).section(u'/', 4, 4);
    const QByteArray body = method == "PUT" ? request(allowing(identity)) : QByteArray();
    QTEST(aws.refusal(method, target, body), "refusal");
}

void TestPolicies::stopsAtTwenty()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s) && aws.create(u"b.com"_s));
    const QByteArray body = request(allowing(u"a.com"_s));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(aws.refusal("POST", path("a.com", 'p' + QByteArray::number(i)), body), u"200"_s);
    QCOMPARE(aws.refusal("POST", path("a.com", "p20"), body),
             u"400 LimitExceededException: Number of policies for <a.com> exceeds max allowed number of policies per "
             "resource"_s);
    QCOMPARE(aws.refusal("POST", path("a.com", "p3"), body),
             u"400 AlreadyExistsException: Policy <p3> already exists"_s);
    QCOMPARE(aws.refusal("PUT", path("a.com", "p3"), body), u"200"_s);
    QCOMPARE(aws.refusal("POST", path("b.com", "p20"), request(allowing(u"b.com"_s))), u"200"_s);
    QCOMPARE(aws.refusal("DELETE", path("a.com", "p3")), u"200"_s);
    QCOMPARE(aws.refusal("POST", path("a.com", "p20"), body), u"200"_s);
}

void TestPolicies::keepsPoliciesApart()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s) && aws.create(u"ann@a.com"_s));
    for (const QByteArray name : {"a.com", "ann@a.com"})
        QCOMPARE(aws.refusal("POST", path(name, "p"), request(allowing(QString::fromLatin1(name)))), u"200"_s);
    QCOMPARE(aws.refusal("DELETE", path("a.com", "p")), u"200"_s);
    QCOMPARE(aws.object("GET", path("ann@a.com")).value("Policies"_L1).toObject().keys(), QStringList{u"p"_s});
}

void TestPolicies::notesTheChange()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const QByteArray body = request(allowing(u"a.com"_s));
    for (const QByteArray method : {"POST", "PUT", "DELETE"}) {
        const qint64 before = store::lastChange(*aws.database);
        QCOMPARE(aws.refusal(method, path("A.com", "p"), method == "DELETE" ? QByteArray() : body), u"200"_s);
        QCOMPARE(aws.changedAfter(before), QStringList{u"identity/a.com"_s});
    }
}

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
