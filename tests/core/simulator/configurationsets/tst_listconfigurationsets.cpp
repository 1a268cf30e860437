#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// ListConfigurationSets by both routes (api.md 4.5, 5.4, 13).
class TestListConfigurationSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheOrderOfNames();
    void refuses_data();
    void refuses();
    void takesPagesOf50UnlessTold();
    void pagesThroughAll_data();
    void pagesThroughAll();
    void goesOnWhereTheLastSetWasDeleted();
    void bindsTokensToRegionAccountAndList();
    void filters_data();
    void filters();
};

namespace {

const QByteArray byQuery = "/v2/email/configuration-sets";
const QByteArray byBody = "/v2/email/list-configuration-sets";

QStringList namesIn(const QJsonObject &answer)
{
    QStringList names;
    for (const auto &each : answer.value("ConfigurationSets"_L1).toArray())
        names += each.toString();
    return names;
}

QString tokenIn(const QJsonObject &answer)
{
    return answer.value("NextToken"_L1).toString();
}

QStringList makeMany(SimulatorCase &aws, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names += u"set%1"_s.arg(i, 3, 10, QChar(u'0'));
        aws.configurationSet(names.last());
    }
    return names;
}

} // namespace

void TestListConfigurationSets::answersInTheOrderOfNames()
{
    SimulatorCase aws;
    QCOMPARE(aws.ask("GET", byQuery).body, R"({"ConfigurationSets":[]})");
    for (const auto &name : {u"b"_s, u"a"_s, u"B"_s, u"_"_s, u"10"_s, u"9"_s})
        aws.configurationSet(name);
    const auto http = aws.ask("GET", byQuery);
    QCOMPARE(http.status, 200);
    QCOMPARE(http.body, R"({"ConfigurationSets":["10","9","B","_","a","b"]})");
    QCOMPARE(aws.ask("POST", byBody, "{}").body, http.body);
    QCOMPARE(aws.ask("POST", byBody).body, http.body);
}

void TestListConfigurationSets::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString size = u"400 BadRequestException: The page size must be between 1 and 1000"_s;
    const QString token = u"400 BadRequestException: invalid nextToken "_s;
    // clang-format off
    QTest::newRow("size 0") << "PageSize=0"_ba << R"({"PageSize":0})"_ba << size;
    QTest::newRow("size 1001") << "PageSize=1001"_ba << R"({"PageSize":1001})"_ba << size;
    QTest::newRow("size -1") << "PageSize=-1"_ba << R"({"PageSize":-1})"_ba << size;
    QTest::newRow("size before token") << "PageSize=0&NextToken=zzz"_ba << R"({"PageSize":0,"NextToken":"zzz"})"_ba << size;
    QTest::newRow("size that is no number") << "PageSize=abc"_ba << QByteArray() << u"400 SerializationException: 'abc' can not be converted to Integer"_s;
    QTest::newRow("unknown token") << "NextToken=zzz"_ba << R"({"NextToken":"zzz"})"_ba << token + u"zzz"_s;
    QTest::newRow("empty token") << "NextToken="_ba << R"({"NextToken":""})"_ba << token;
    QTest::newRow("a name as a token") << "NextToken=set001"_ba << R"({"NextToken":"set001"})"_ba << token + u"set001"_s;
    // clang-format on
}

void TestListConfigurationSets::refuses()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    makeMany(aws, 3);
    QTEST(aws.refusal("GET", byQuery + '?' + query), "refusal");
    if (!body.isEmpty())
        QTEST(aws.refusal("POST", byBody, body), "refusal");
}

void TestListConfigurationSets::takesPagesOf50UnlessTold()
{
    SimulatorCase aws;
    const auto names = makeMany(aws, 51);
    const auto page = aws.object("GET", byQuery);
    QCOMPARE(namesIn(page), names.first(50));
    const auto rest = aws.object("GET", byQuery + "?NextToken=" + tokenIn(page).toLatin1());
    QCOMPARE(namesIn(rest), names.last(1));
    QVERIFY(!rest.contains("NextToken"_L1));
}

void TestListConfigurationSets::pagesThroughAll_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("1") << 1 << 12;
    QTest::newRow("5, the last page short") << 5 << 3;
    QTest::newRow("6, the last page full") << 6 << 2;
    QTest::newRow("12") << 12 << 1;
    QTest::newRow("1000") << 1000 << 1;
}

void TestListConfigurationSets::pagesThroughAll()
{
    QFETCH(int, size);
    SimulatorCase aws;
    const auto names = makeMany(aws, 12);
    QStringList found;
    int pages = 0;
    QByteArray token;
    do {
        QByteArray target = byQuery + "?PageSize=" + QByteArray::number(size);
        if (!token.isEmpty())
            target += "&NextToken=" + token;
        const auto page = aws.object("GET", target);
        found += namesIn(page);
        token = tokenIn(page).toLatin1();
        ++pages;
    } while (!token.isEmpty() && pages < 20);
    QCOMPARE(found, names);
    QTEST(pages, "pages");
}

void TestListConfigurationSets::goesOnWhereTheLastSetWasDeleted()
{
    SimulatorCase aws;
    const auto names = makeMany(aws, 6);
    const auto page = aws.object("GET", byQuery + "?PageSize=3");
    QCOMPARE(aws.refusal("DELETE", byQuery + '/' + names.at(2).toLatin1()), u"200"_s);
    QCOMPARE(namesIn(aws.object("GET", byQuery + "?NextToken=" + tokenIn(page).toLatin1())), names.last(3));
}

void TestListConfigurationSets::bindsTokensToRegionAccountAndList()
{
    SimulatorCase aws;
    makeMany(aws, 3);
    QVERIFY(aws.create(u"a.com"_s) && aws.create(u"b.com"_s));
    const QString token = tokenIn(aws.object("GET", byQuery + "?PageSize=1"));
    const QString other = tokenIn(aws.object("GET", "/v2/email/identities?PageSize=1"));
    QVERIFY(!token.isEmpty() && !other.isEmpty());
    const auto answerTo = [&](const QString &each) {
        return aws.refusal("GET", byQuery + "?NextToken=" + each.toLatin1());
    };
    QCOMPARE(answerTo(token), u"200"_s);
    QCOMPARE(answerTo(other), u"400 BadRequestException: invalid nextToken "_s + other);
    QVERIFY(aws.refusal("GET", "/v2/email/identities?NextToken=" + token.toLatin1()) != u"200"_s);
    for (const simulator::Scope &scope : {simulator::Scope{.region = u"eu-west-1"_s}, {.account = u"111122223333"_s}}) {
        aws.context.scope = scope;
        QCOMPARE(answerTo(token), u"400 BadRequestException: invalid nextToken "_s + token);
    }
}

void TestListConfigurationSets::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QStringList>("names");
    const QStringList all{u"Mail-b"_s, u"mail-a"_s, u"news"_s, u"news-mail"_s};
    QTest::newRow("nothing") << "{}"_ba << all;
    QTest::newRow("empty text") << R"({"CONFIGURATION_SET_NAME_CONTAINS":""})"_ba << all;
    QTest::newRow("a part, in any case") << R"({"CONFIGURATION_SET_NAME_CONTAINS":"MAIL"})"_ba
                                         << QStringList{all.at(0), all.at(1), all.at(3)};
    QTest::newRow("none") << R"({"CONFIGURATION_SET_NAME_CONTAINS":"x"})"_ba << QStringList();
    QTest::newRow("no wildcard") << R"({"CONFIGURATION_SET_NAME_CONTAINS":"n*s"})"_ba << QStringList();
}

void TestListConfigurationSets::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(QStringList, names);
    SimulatorCase aws;
    for (const auto &name : {u"news"_s, u"Mail-b"_s, u"mail-a"_s, u"news-mail"_s})
        aws.configurationSet(name);
    QCOMPARE(namesIn(aws.object("POST", byBody, R"({"Filter":)" + filter + '}')), names);
    QStringList paged;
    QString token;
    do {
        const QByteArray more = token.isEmpty() ? QByteArray() : R"(,"NextToken":")" + token.toLatin1() + '"';
        const auto page = aws.object("POST", byBody, R"({"PageSize":1,"Filter":)" + filter + more + '}');
        paged += namesIn(page);
        token = tokenIn(page);
    } while (!token.isEmpty() && paged.size() < 10);
    QCOMPARE(paged, names);
}

QTEST_GUILESS_MAIN(TestListConfigurationSets)
#include "tst_listconfigurationsets.moc"
