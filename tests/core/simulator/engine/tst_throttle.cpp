#include "../simulatorcase.h"

#include "core/simulator/engine/throttle.h"

using namespace Qt::StringLiterals;

/// Calls that come too fast (api.md 4.4), once an account has that switched on.
class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lets_data();
    void lets();
    void countsAccountsAndRegionsApart();

private:
    static simulator::Context contextOf(SimulatorCase &aws, const QString &region = u"us-east-1"_s);
};

namespace {

constexpr auto begin = 1'800'000'000'000; // of the time outside

wire::HttpRequest get(const QByteArray &path)
{
    return {.method = "GET", .path = path};
}

} // namespace

simulator::Context TestThrottle::contextOf(SimulatorCase &aws, const QString &region)
{
    auto context = aws.context;
    context.scope.region = region;
    context.scope.source = simulation::Cause::Endpoint;
    context.wall = QDateTime::fromMSecsSinceEpoch(begin, Qt::UTC);
    return context;
}

// clang-format off
void TestThrottle::lets_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<simulation::Cause>("source");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("let"); // of eight in the same second
    const auto endpoint = simulation::Cause::Endpoint, window = simulation::Cause::Window;
    QTest::newRow("switched off") << false << endpoint << "/v2/email/identities"_ba << 8;
    QTest::newRow("SES") << true << endpoint << "/v2/email/identities"_ba << 1;
    QTest::newRow("sending has a rate of its own") << true << endpoint << "/v2/email/outbound-emails"_ba << 8;
    QTest::newRow("Route 53") << true << endpoint << "/2013-04-01/hostedzone"_ba << 5;
    QTest::newRow("the simulator's own") << true << endpoint << "/simulator/clock"_ba << 8;
    QTest::newRow("the window") << true << window << "/v2/email/identities"_ba << 8;
}
// clang-format on

void TestThrottle::lets()
{
    QFETCH(bool, isOn);
    QFETCH(simulation::Cause, source);
    QFETCH(QByteArray, path);
    QFETCH(int, let);
    SimulatorCase aws;
    if (isOn)
        aws.object("PUT", "/simulator/account-settings", R"({"Throttling":true})");
    auto context = contextOf(aws);
    context.scope.source = source;
    simulator::Throttle throttle;
    int passed = 0;
    for (int i = 0; i < 8; ++i) {
        const auto refusal = throttle.refusalOf(get(path), context);
        passed += refusal ? 0 : 1;
        if (refusal)
            QCOMPARE(refusal->message, u"Rate exceeded"_s);
        context.wall = context.wall.addMSecs(100);
    }
    QCOMPARE(passed, let);
    context.wall = QDateTime::fromMSecsSinceEpoch(begin + 1000, Qt::UTC);
    QVERIFY(!throttle.refusalOf(get(path), context)); // the first is a second old
}

void TestThrottle::countsAccountsAndRegionsApart()
{
    SimulatorCase aws;
    aws.object("PUT", "/simulator/account-settings", R"({"Throttling":true})");
    simulator::Throttle throttle;
    const auto call = get("/v2/email/identities");
    auto here = contextOf(aws);
    const auto there = contextOf(aws, u"eu-west-1"_s);
    QVERIFY(!throttle.refusalOf(call, here));
    QCOMPARE(throttle.refusalOf(call, here)->status, 429);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!throttle.refusalOf(call, there)); // nobody switched it on there
    aws.object("PUT", "/simulator/account-settings", R"({"Throttling":false})");
    QVERIFY(throttle.refusalOf(call, here)); // the same batch
    throttle.begin();
    QVERIFY(!throttle.refusalOf(call, here));
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
