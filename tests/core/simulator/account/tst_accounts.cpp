#include "../simulatorcase.h"
#include "core/store/mail/sentmails.h"

using namespace Qt::StringLiterals;

/// The accounts that a state knows.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case = std::make_unique<SimulatorCase>(); }
    void knowsWhoAsks();
    void namesAccounts();
    void knowsThoseOfKeys();
    void knowsWhoHasSomething_data();
    void knowsWhoHasSomething();
    void knowsWhoHadSomething();
    void knowsWhoSent();
    void refuses_data();
    void refuses();

private:
    /// "name id", in their order.
    QStringList accounts()
    {
        QStringList found;
        const auto listed = m_case->object("GET", "/simulator/accounts").value("Accounts"_L1).toArray();
        for (const auto &each : listed) {
            const auto account = each.toObject();
            found += QString(account.value("Name"_L1).toString() + u' ' + account.value("Id"_L1).toString());
        }
        return found;
    }

    std::unique_ptr<SimulatorCase> m_case;
};

void TestAccounts::knowsWhoAsks()
{
    QCOMPARE(accounts(), QStringList{u" 123456789012"_s});
}

void TestAccounts::namesAccounts()
{
    m_case->object("PUT", "/simulator/accounts/222222222222", R"({"Name":"Participant 2"})");
    m_case->object("PUT", "/simulator/accounts/111111111111", R"({"Name":"Participant 1"})");
    m_case->object("PUT", "/simulator/accounts/333333333333", R"({"Name":"Participant 1"})");
    QCOMPARE(accounts(),
             QStringList({u" 123456789012"_s, u"Participant 1 111111111111"_s, u"Participant 1 333333333333"_s,
                          u"Participant 2 222222222222"_s}));
    m_case->context.scope.account = u"222222222222"_s;
    QCOMPARE(m_case->object("GET", "/simulator/account/facts").value("Name"_L1).toString(), u"Participant 2"_s);
    QCOMPARE(accounts().size(), 3); // who did nothing but ask before has nothing
}

void TestAccounts::knowsThoseOfKeys()
{
    m_case->object("POST", "/simulator/access-keys", R"({"Account":"999999999999"})");
    QCOMPARE(accounts(), QStringList({u" 123456789012"_s, u" 999999999999"_s}));
}

void TestAccounts::knowsWhoHasSomething_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    // clang-format off
    QTest::newRow("identity") << "POST"_ba << "/v2/email/identities"_ba << R"({"EmailIdentity":"own.test"})"_ba;
    QTest::newRow("configuration set") << "POST"_ba << "/v2/email/configuration-sets"_ba << R"({"ConfigurationSetName":"own"})"_ba;
    QTest::newRow("topic") << "POST"_ba << "/simulator/topics"_ba << R"({"Name":"own"})"_ba;
    QTest::newRow("hosted zone") << "POST"_ba << "/2013-04-01/hostedzone"_ba << R"(<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>own.test</Name><CallerReference>once</CallerReference></CreateHostedZoneRequest>)"_ba;
    QTest::newRow("other DNS") << "POST"_ba << "/simulator/dns/domains"_ba << R"({"Name":"own.test"})"_ba;
    QTest::newRow("fault of DNS") << "PUT"_ba << "/simulator/dns/faults"_ba << R"({"Fault":{"Name":"own.test","Kind":"SERVFAIL"}})"_ba;
    QTest::newRow("settings") << "PUT"_ba << "/v2/email/account/sending"_ba << R"({"SendingEnabled":false})"_ba;
    // clang-format on
}

/// Because somebody used a key of twelve digits, which names no account and makes none.
void TestAccounts::knowsWhoHasSomething()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    for (const auto &account : {u"222222222222"_s, u"111111111111"_s}) {
        m_case->context.scope.account = account;
        const auto answer = m_case->ask(method, target, body);
        QVERIFY2(answer.status < 300, answer.body);
    }
    m_case->context.scope = {};
    QCOMPARE(accounts(), QStringList({u" 111111111111"_s, u" 123456789012"_s, u" 222222222222"_s}));
}

void TestAccounts::knowsWhoHadSomething()
{
    m_case->context.scope.account = u"222222222222"_s;
    QVERIFY(m_case->create(u"own.test"_s));
    QCOMPARE(m_case->ask("DELETE", "/v2/email/identities/own.test").status, 200);
    m_case->context.scope = {};
    QCOMPARE(accounts(), QStringList({u" 123456789012"_s, u" 222222222222"_s})); // its journal is there
}

void TestAccounts::knowsWhoSent()
{
    store::SentMailRepository(*m_case->database, u"222222222222"_s)
        .append({.messageId = u"1"_s, .sent = m_case->context.now}, "source");
    QCOMPARE(accounts(), QStringList({u" 123456789012"_s, u" 222222222222"_s}));
}

void TestAccounts::refuses_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("eleven digits") << "11111111111"_ba
                                   << R"({"Name":"a"})"_ba;
    QTest::newRow("no name") << "111111111111"_ba
                             << "{}"_ba;
    QTest::newRow("empty name") << "111111111111"_ba
                                << R"({"Name":""})"_ba;
    QTest::newRow("long name") << "111111111111"_ba
                               << R"({"Name":")"_ba + QByteArray(65, 'a') + R"("})";
}

void TestAccounts::refuses()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, body);
    QCOMPARE(m_case->ask("PUT", "/simulator/accounts/" + id, body).status, 400);
    QCOMPARE(accounts().size(), 1);
}

QTEST_APPLESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
