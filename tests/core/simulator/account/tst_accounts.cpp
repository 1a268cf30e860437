#include "../simulatorcase.h"

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
    QCOMPARE(accounts().size(), 3); // nobody else knows the one that asked before
}

void TestAccounts::knowsThoseOfKeys()
{
    m_case->object("POST", "/simulator/access-keys", R"({"Account":"999999999999"})");
    QCOMPARE(accounts(), QStringList({u" 123456789012"_s, u" 999999999999"_s}));
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
