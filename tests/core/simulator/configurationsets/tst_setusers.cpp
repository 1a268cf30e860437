#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// Who has a configuration set as the default.
class TestSetUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThem();
    void namesThoseOfADeletedSet();
    void keepsToRegionAndCase();
    void pages();
    void refuses_data();
    void refuses();
};

namespace {

QByteArray pathOf(const QByteArray &set)
{
    return "/simulator/configuration-sets/" + set + "/identities";
}

void use(SimulatorCase &aws, const QString &identity, const QString &set)
{
    aws.create(identity);
    aws.change(identity, [&](store::IdentityRow &row) { row.configurationSet = set; });
}

QStringList namesIn(const QJsonObject &answer)
{
    QStringList names;
    for (const auto &each : answer.value("Identities"_L1).toArray())
        names += each.toObject().value("IdentityName"_L1).toString();
    return names;
}

} // namespace

void TestSetUsers::namesThem()
{
    SimulatorCase aws;
    aws.configurationSet(u"a"_s);
    aws.create(u"none.com"_s);
    use(aws, u"other.com"_s, u"b"_s);
    use(aws, u"x.com"_s, u"a"_s);
    use(aws, u"joe@x.com"_s, u"a"_s);
    QCOMPARE(aws.ask("GET", pathOf("a")).body,
             R"({"Identities":[{"IdentityName":"joe@x.com","IdentityType":"EMAIL_ADDRESS"},)"
             R"({"IdentityName":"x.com","IdentityType":"DOMAIN"}]})");
    QCOMPARE(aws.ask("GET", pathOf("unused")).body, R"({"Identities":[]})");
}

void TestSetUsers::namesThoseOfADeletedSet()
{
    SimulatorCase aws;
    aws.configurationSet(u"a"_s);
    use(aws, u"x.com"_s, u"a"_s);
    QCOMPARE(aws.refusal("DELETE", "/v2/email/configuration-sets/a"), u"200"_s);
    QCOMPARE(namesIn(aws.object("GET", pathOf("a"))), QStringList{u"x.com"_s});
}

void TestSetUsers::keepsToRegionAndCase()
{
    SimulatorCase aws;
    use(aws, u"x.com"_s, u"a"_s);
    QCOMPARE(namesIn(aws.object("GET", pathOf("A"))), QStringList());
    aws.context.scope.region = u"eu-west-1"_s;
    QCOMPARE(namesIn(aws.object("GET", pathOf("a"))), QStringList());
}

void TestSetUsers::pages()
{
    SimulatorCase aws;
    QStringList all;
    for (int i = 0; i < 5; ++i) {
        all += u"d%1.com"_s.arg(i);
        use(aws, all.last(), u"a"_s);
    }
    QStringList found;
    QByteArray token;
    int pages = 0;
    do {
        const auto page =
            aws.object("GET", pathOf("a") + "?PageSize=2" + (token.isEmpty() ? "" : "&NextToken=" + token));
        found += namesIn(page);
        token = page.value("NextToken"_L1).toString().toLatin1();
        ++pages;
    } while (!token.isEmpty() && pages < 10);
    QCOMPARE(found, all);
    QCOMPARE(pages, 3);
}

void TestSetUsers::refuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("token") << "NextToken=zzz"_ba << u"400 BadRequestException: Invalid NextToken <zzz>."_s;
    QTest::newRow("size") << "PageSize=0"_ba
                          << u"400 BadRequestException: 1 validation error detected: Value at 'pageSize' failed to "
                             "satisfy constraint: Member must have value greater than or equal to 1"_s;
}

void TestSetUsers::refuses()
{
    QFETCH(QByteArray, query);
    SimulatorCase aws;
    QTEST(aws.refusal("GET", pathOf("a") + '?' + query), "refusal");
}

QTEST_GUILESS_MAIN(TestSetUsers)
#include "tst_setusers.moc"
