#include "../simulatorcase.h"

#include "core/store/accounts/accounts.h"

using namespace Qt::StringLiterals;

/// What the simulator tells beside SES.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenAnIdentityWasMade();
    void tellsNoDeadlineOfWhatHasNone();
    void tellsTheNameOfTheAccount();
    void refusesTheUnknown_data();
    void refusesTheUnknown();
    void keepsIdentitiesToTheirRegionAndAccount();
};

void TestFacts::tellsWhenAnIdentityWasMade()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"user+tag@example.org"_s));
    QCOMPARE(aws.ask("GET", "/simulator/identities/user%2Btag%40example.org/facts").body,
             R"({"Created":1790312384.592,"Deadline":1790398784.592,"MailSent":1790312384.592})");
}

void TestFacts::tellsNoDeadlineOfWhatHasNone()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    auto row = *simulator::identitiesOf(aws.context).find(u"a.com"_s);
    row.deadline.reset();
    simulator::identitiesOf(aws.context).put(row);
    QCOMPARE(aws.ask("GET", "/simulator/identities/A.com/facts").body,
             R"({"Created":1790312384.592,"NextCheck":1790312444.592})");
}

void TestFacts::tellsTheNameOfTheAccount()
{
    SimulatorCase aws;
    QCOMPARE(aws.ask("GET", "/simulator/account/facts").body, R"({"Name":""})");
    store::put(*aws.database, store::AccountRow{u"123456789012"_s, u"training"_s});
    QCOMPARE(aws.ask("GET", "/simulator/account/facts").body, R"({"Name":"training"})");
}

void TestFacts::refusesTheUnknown_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("refusal");
    const QString noIdentity = u"404 NotFoundException: Email identity nope.com does not exist."_s;
    QTest::newRow("facts") << "/simulator/identities/nope.com/facts"_ba << noIdentity;
}

void TestFacts::refusesTheUnknown()
{
    QFETCH(QByteArray, target);
    SimulatorCase aws;
    QTEST(aws.refusal("GET", target), "refusal");
}

void TestFacts::keepsIdentitiesToTheirRegionAndAccount()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const simulator::Scope elsewhere{.region = u"eu-west-1"_s}, someoneElse{.account = u"111122223333"_s};
    for (const auto &scope : {elsewhere, someoneElse}) {
        aws.context.scope = scope;
        QCOMPARE(aws.ask("GET", "/v2/email/identities/a.com").status, 404);
        QCOMPARE(aws.ask("GET", "/v2/email/identities").body, R"({"EmailIdentities":[]})");
        QCOMPARE(aws.ask("DELETE", "/v2/email/identities/a.com").status, 404);
        QCOMPARE(aws.ask("GET", "/simulator/identities/a.com/facts").status, 404);
    }
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
