#include "../simulatorcase.h"

#include "core/simulator/engine/pagetoken.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// ListEmailIdentities by both routes (api.md 4.5, 5.1, 13; example E9 of 11).
class TestListIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheOrderOfNames();
    void answersBothRoutesAlike();
    void refuses_data();
    void refuses();
    void takesPagesOf25UnlessTold();
    void pagesThroughAll_data();
    void pagesThroughAll();
    void goesOnWhereTheLastItemWasDeleted();
    void bindsTokensToRegionAccountAndList();
    void filters_data();
    void filters();
    void refusesUnknownWordsInAFilter();
    void pagesThroughWhatTheFilterLeaves();
};

namespace {

QStringList namesIn(const QJsonObject &answer)
{
    QStringList names;
    for (const auto &each : answer.value("EmailIdentities"_L1).toArray())
        names += each.toObject().value("IdentityName"_L1).toString();
    return names;
}

QByteArray tokenIn(const QJsonObject &answer)
{
    return answer.value("NextToken"_L1).toString().toUtf8();
}

void createMany(SimulatorCase &aws, int count)
{
    for (int i = 0; i < count; ++i)
        QVERIFY(aws.create(u"host%1.example"_s.arg(i, 3, 10, QChar(u'0'))));
}

} // namespace

void TestListIdentities::answersInTheOrderOfNames()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"user+tag@example.org"_s));
    aws.identity(u"example.com"_s, VerificationStatus::Success);
    const auto http = aws.ask("GET", "/v2/email/identities?PageSize=2");
    QCOMPARE(http.status, 200);
    QCOMPARE(
        http.body,
        R"({"EmailIdentities":[)"
        R"({"IdentityType":"DOMAIN","IdentityName":"example.com","SendingEnabled":true,"VerificationStatus":"SUCCESS"},)"
        R"({"IdentityType":"EMAIL_ADDRESS","IdentityName":"user+tag@example.org","SendingEnabled":false,)"
        R"("VerificationStatus":"PENDING"}]})");
}

void TestListIdentities::answersBothRoutesAlike()
{
    SimulatorCase aws;
    createMany(aws, 5);
    const auto byQuery = aws.ask("GET", "/v2/email/identities?PageSize=2");
    QCOMPARE(aws.ask("POST", "/v2/email/list-identities", R"({"PageSize":2})").body, byQuery.body);
    const QByteArray token = tokenIn((*wire::parseJson(byQuery.body)).toObject());
    QVERIFY(!token.isEmpty());
    const auto next = aws.object("POST", "/v2/email/list-identities", R"({"NextToken":")" + token + R"("})");
    QCOMPARE(namesIn(next), QStringList({u"host002.example"_s, u"host003.example"_s, u"host004.example"_s}));
}

void TestListIdentities::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    // clang-format off
    QTest::newRow("size 0") << "PageSize=0"_ba << R"({"PageSize":0})"_ba
        << u"400 BadRequestException: Value 0 for parameter PageSize is invalid. PageSize must be between 1 and 1000."_s;
    QTest::newRow("size 1001") << "PageSize=1001"_ba << R"({"PageSize":1001})"_ba
        << u"400 BadRequestException: Value 1001 for parameter PageSize is invalid. PageSize must be between 1 and 1000."_s;
    QTest::newRow("size -1") << "PageSize=-1"_ba << R"({"PageSize":-1})"_ba
        << u"400 BadRequestException: Value -1 for parameter PageSize is invalid. PageSize must be between 1 and 1000."_s;
    QTest::newRow("size that is no number") << "PageSize=x"_ba << QByteArray()
        << u"400 SerializationException: 'x' can not be converted to Integer"_s;
    QTest::newRow("unknown token") << "NextToken=zzz"_ba << R"({"NextToken":"zzz"})"_ba
        << u"400 BadRequestException: Invalid NextToken <zzz>."_s;
    QTest::newRow("empty token") << "NextToken="_ba << R"({"NextToken":""})"_ba
        << u"400 BadRequestException: Invalid NextToken <>."_s;
    QTest::newRow("a name as a token") << "NextToken=host001.example"_ba << R"({"NextToken":"host001.example"})"_ba
        << u"400 BadRequestException: Invalid NextToken <host001.example>."_s;
    QTest::newRow("fraction as a size") << "PageSize=2.5"_ba << QByteArray()
        << u"400 SerializationException: '2.5' can not be converted to Integer"_s;
    // clang-format on
}

void TestListIdentities::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    createMany(aws, 3);
    QTEST(aws.refusal("GET", "/v2/email/identities?" + query), "refusal");
    if (!body.isEmpty())
        QTEST(aws.refusal("POST", "/v2/email/list-identities", body), "refusal");
}

void TestListIdentities::takesPagesOf25UnlessTold()
{
    SimulatorCase aws;
    createMany(aws, 26);
    const auto page = aws.object("GET", "/v2/email/identities");
    QCOMPARE(namesIn(page).size(), 25);
    QVERIFY(page.contains("NextToken"_L1));
    const auto all = aws.object("GET", "/v2/email/identities?PageSize=1000");
    QCOMPARE(namesIn(all).size(), 26);
    QVERIFY(!all.contains("NextToken"_L1));
}

void TestListIdentities::pagesThroughAll_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("one by one") << 1 << 12;
    QTest::newRow("a rest on the last page") << 5 << 3;
    QTest::newRow("a full last page") << 6 << 2;
    QTest::newRow("one page") << 12 << 1;
}

void TestListIdentities::pagesThroughAll()
{
    QFETCH(int, size);
    SimulatorCase aws;
    createMany(aws, 12);
    QStringList seen;
    QByteArray token;
    int pages = 0;
    do {
        const QByteArray next = token.isEmpty() ? QByteArray() : "&NextToken=" + token.toPercentEncoding();
        const auto page = aws.object("GET", "/v2/email/identities?PageSize=" + QByteArray::number(size) + next);
        seen += namesIn(page);
        token = tokenIn(page);
        ++pages;
    } while (!token.isEmpty() && pages < 20);
    QTEST(pages, "pages");
    QCOMPARE(seen.size(), 12);
    QVERIFY(std::ranges::is_sorted(seen));
}

void TestListIdentities::goesOnWhereTheLastItemWasDeleted()
{
    SimulatorCase aws;
    createMany(aws, 5);
    const auto token = tokenIn(aws.object("GET", "/v2/email/identities?PageSize=2"));
    QCOMPARE(aws.ask("DELETE", "/v2/email/identities/host001.example").status, 200);
    QCOMPARE(aws.ask("DELETE", "/v2/email/identities/host002.example").status, 200);
    QCOMPARE(namesIn(aws.object("GET", "/v2/email/identities?NextToken=" + token)),
             QStringList({u"host003.example"_s, u"host004.example"_s}));
}

void TestListIdentities::bindsTokensToRegionAccountAndList()
{
    SimulatorCase aws;
    createMany(aws, 3);
    const auto token = tokenIn(aws.object("GET", "/v2/email/identities?PageSize=1"));
    QVERIFY(!QByteArray::fromBase64(token).isEmpty());
    const QByteArray target = "/v2/email/identities?NextToken=" + token;
    const QString refusal = u"400 BadRequestException: Invalid NextToken <%1>."_s.arg(QString::fromLatin1(token));
    QCOMPARE(aws.refusal("GET", target), u"200"_s);
    aws.context.scope.region = u"eu-west-1"_s;
    QCOMPARE(aws.refusal("GET", target), refusal);
    aws.context.scope = {.account = u"111122223333"_s};
    QCOMPARE(aws.refusal("GET", target), refusal);
    const simulator::PageTokens otherList("ListConfigurationSets"_L1, {});
    QVERIFY(!otherList.nameIn(QString::fromLatin1(token)));
}

void TestListIdentities::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QStringList>("names");
    // clang-format off
    QTest::newRow("none") << "{}"_ba
        << QStringList{u"ann@a.org"_s, u"bob@b.org"_s, u"mail.a.org"_s, u"other.com"_s};
    QTest::newRow("name") << R"({"IDENTITY_NAME_CONTAINS":"A.Org"})"_ba << QStringList{u"ann@a.org"_s, u"mail.a.org"_s};
    QTest::newRow("type") << R"({"IDENTITY_TYPE":"DOMAIN"})"_ba << QStringList{u"mail.a.org"_s, u"other.com"_s};
    QTest::newRow("status") << R"({"VERIFICATION_STATUS":"SUCCESS"})"_ba << QStringList{u"other.com"_s};
    QTest::newRow("all must hold") << R"({"IDENTITY_NAME_CONTAINS":"a.org","IDENTITY_TYPE":"DOMAIN"})"_ba
        << QStringList{u"mail.a.org"_s};
    QTest::newRow("nothing left") << R"({"IDENTITY_NAME_CONTAINS":"a.org","VERIFICATION_STATUS":"SUCCESS"})"_ba
        << QStringList();
    // clang-format on
}

void TestListIdentities::filters()
{
    QFETCH(QByteArray, filter);
    SimulatorCase aws;
    for (const auto &name : {u"ann@a.org"_s, u"bob@b.org"_s, u"mail.a.org"_s})
        QVERIFY(aws.create(name));
    aws.identity(u"other.com"_s, VerificationStatus::Success);
    QTEST(namesIn(aws.object("POST", "/v2/email/list-identities", R"({"Filter":)" + filter + '}')), "names");
}

void TestListIdentities::refusesUnknownWordsInAFilter()
{
    SimulatorCase aws;
    QCOMPARE(aws.refusal("POST", "/v2/email/list-identities", R"({"Filter":{"VERIFICATION_STATUS":"Verified"}})"),
             u"400 BadRequestException: 1 validation error detected: Value at 'filter.VERIFICATION_STATUS' failed to "
             "satisfy constraint: Member must satisfy enum value set: [PENDING, SUCCESS, FAILED, TEMPORARY_FAILURE, "
             "NOT_STARTED]"_s);
}

void TestListIdentities::pagesThroughWhatTheFilterLeaves()
{
    SimulatorCase aws;
    createMany(aws, 30);
    const QByteArray filter = R"("Filter":{"IDENTITY_NAME_CONTAINS":"5.ex"},"PageSize":2)";
    const auto first = aws.object("POST", "/v2/email/list-identities", '{' + filter + '}');
    QCOMPARE(namesIn(first), QStringList({u"host005.example"_s, u"host015.example"_s}));
    const auto second =
        aws.object("POST", "/v2/email/list-identities", '{' + filter + R"(,"NextToken":")" + tokenIn(first) + R"("})");
    QCOMPARE(namesIn(second), QStringList{u"host025.example"_s});
    QVERIFY(!second.contains("NextToken"_L1));
}

QTEST_GUILESS_MAIN(TestListIdentities)
#include "tst_listidentities.moc"
