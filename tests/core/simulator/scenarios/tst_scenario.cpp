#include "core/aws/arn.h"
#include "core/ses/jsontext.h"
#include "core/ses/policydocument.h"
#include "core/simulator/scenarios/scenario.h"
#include "core/store/accounts/accounts.h"
#include "core/store/clockrow.h"
#include "core/store/configurationsets/configurationsets.h"
#include "core/store/course/events.h"
#include "core/store/course/journal.h"
#include "core/store/dns/dnszones.h"
#include "core/store/dns/recordsets.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/identities/notificationtopics.h"
#include "core/store/identities/policies.h"
#include "core/store/identities/snstopics.h"
#include "core/store/mail/mails.h"
#include "core/store/migrations.h"
#include "core/store/tags.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The scenarios that come with the program, and what is refused in others.
class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsEveryFile();
    void loadsEveryShippedOne_data();
    void loadsEveryShippedOne();
    void firstLookShowsEverything();
    void fixtureIsThatOfTheAcceptanceRows();
    void picturesHoldTheirData();
    void picturesTellWhatIsDueAndWhatHappened();
    void keepsItsVerifiedDomainsVerified_data();
    void keepsItsVerifiedDomainsVerified();
    void sendsPendingAddressesTheirMail();
    void belongsToTheAccountOfTheStart();
    void isTheSameForTheSameSeed();
    void namesThePlaceOfWhatItRefuses_data();
    void namesThePlaceOfWhatItRefuses();
    void replacesWhatWasThere();
    void standsForManyByACount();

private:
    void load(const QString &name, const QString &account = u"123456789012"_s, std::optional<qint64> seed = {});
    store::IdentityRepository identities(const QString &region = u"us-east-1"_s);
    QList<store::IdentityRow> everyIdentity();
    std::unique_ptr<store::Database> m_database;
};

namespace {

const auto account = u"123456789012"_s;
const auto wall = QDateTime::fromString(u"2026-11-23T21:00:00Z"_s, Qt::ISODate);

QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

void TestScenario::init()
{
    m_database = store::Database::openSqlite(u":memory:"_s);
    store::migrate(*m_database);
}

void TestScenario::load(const QString &name, const QString &owner, std::optional<qint64> seed)
{
    simulator::loadScenario(name, simulator::shippedScenario(name), {*m_database, owner, wall, seed});
}

store::IdentityRepository TestScenario::identities(const QString &region)
{
    return {*m_database, account, region};
}

QList<store::IdentityRow> TestScenario::everyIdentity()
{
    QList<store::IdentityRow> rows;
    for (const auto &region : {u"us-east-1"_s, u"eu-west-1"_s, u"ap-northeast-1"_s})
        rows += identities(region).after(u""_s, 1000);
    return rows;
}

void TestScenario::knowsEveryFile()
{
    QStringList files = QDir(u":/scenarios"_s).entryList({u"*.json"_s}), known = simulator::knownScenarios();
    files.replaceInStrings(u".json"_s, QString());
    files.sort();
    known.sort();
    QCOMPARE(known, files);
}

void TestScenario::loadsEveryShippedOne_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : simulator::knownScenarios())
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenario::loadsEveryShippedOne()
{
    QFETCH(QString, name);
    load(name);
    QCOMPARE(store::findAccount(*m_database, account)->name, u"training"_s);
    QVERIFY(store::findClock(*m_database));
    for (const auto &row : everyIdentity()) {
        const bool isUnderWay =
            row.status == ses::VerificationStatus::Pending || row.status == ses::VerificationStatus::TemporaryFailure;
        QVERIFY2(row.deadline.has_value() == isUnderWay, qPrintable(row.name));
        QVERIFY2(!row.deadline || *row.deadline > store::findClock(*m_database)->virtualAnchor, qPrintable(row.name));
        const auto arn = aws::identityArn(row.region, row.account, row.name).toString();
        for (const auto &policy : store::PolicyRepository(*m_database, row.account, row.region).of(row.name)) {
            QCOMPARE(ses::checkPolicyDocument(policy.document, arn), QList<ses::PolicyProblem>());
            QCOMPARE(ses::compactJson(policy.document), policy.document); // as SES keeps it
        }
    }
}

void TestScenario::firstLookShowsEverything()
{
    load(u"first-look"_s);
    const auto rows = identities().after(u""_s, 1000);
    QVERIFY(rows.size() >= 14);
    QSet<int> statuses, types;
    int sets = 0, mailFroms = 0, policies = 0, topics = 0, tags = 0;
    for (const auto &row : rows) {
        statuses += int(row.status);
        types += int(row.type);
        sets += row.configurationSet.has_value();
        mailFroms += row.mailFromDomain.has_value();
        policies += int(store::PolicyRepository(*m_database, account, u"us-east-1"_s).of(row.name).size());
        topics += int(store::NotificationTopicRepository(*m_database, account, u"us-east-1"_s).of(row.name).size());
        tags += int(store::TagRepository(*m_database, account, u"us-east-1"_s).of("identity/"_L1 + row.name).size());
    }
    QCOMPARE(statuses.size(), 5);
    QCOMPARE(types.size(), 2);
    for (const int count : {sets, mailFroms, policies, topics, tags})
        QVERIFY(count > 0);
    QVERIFY(identities(u"eu-west-1"_s).count() > 0);
    QVERIFY(identities(u"ap-northeast-1"_s).count() > 0);
    QVERIFY(store::findClock(*m_database)->isRunning);
}

void TestScenario::fixtureIsThatOfTheAcceptanceRows()
{
    load(u"f0"_s);
    QStringList found;
    for (const auto &row : identities().after(u""_s, 1000))
        found += row.name + u' ' + wire::wireName(row.status) + u' ' + row.configurationSet.value_or(u"-"_s);
    const QStringList expected{
        u"ann@gmail.com SUCCESS -"_s, u"example.com SUCCESS set-a"_s,     u"flaky.com TEMPORARY_FAILURE -"_s,
        u"idle.com NOT_STARTED -"_s,  u"joe@example.com SUCCESS set-b"_s, u"new@example.net PENDING -"_s,
        u"old.com FAILED -"_s,        u"pending.com PENDING -"_s,
    };
    QCOMPARE(found, expected);
    QCOMPARE(identities().find(u"pending.com"_s)->mailFromDomain, std::optional(u"mail.pending.com"_s));
    QCOMPARE(identities(u"eu-west-1"_s).after(u""_s, 9).first().name, u"eu.example.com"_s);
    QCOMPARE(identities(u"eu-west-1"_s).count(), 1);
    const store::ConfigurationSetRepository sets(*m_database, account, u"us-east-1"_s);
    QVERIFY(sets.find(u"set-a"_s) && sets.find(u"set-b"_s) && sets.find(u"set-c"_s));
}

void TestScenario::picturesHoldTheirData()
{
    load(u"pictures"_s);
    const auto clock = store::findClock(*m_database);
    QCOMPARE(clock->virtualAnchor, moment(u"2025-11-22T01:39:00Z"_s));
    QVERIFY(!clock->isRunning);
    QCOMPARE(identities().count(), 16);
    const auto example = identities().find(u"example.com"_s);
    QCOMPARE(example->dkimTokens.first(), u"tjst4t3bxbirwvoylvwll7nmspct7z33"_s);
    QCOMPARE(example->dkimGeneratedAt, std::optional(moment(u"2025-10-03T09:12:44Z"_s)));
    QCOMPARE(identities().find(u"flaky.com"_s)->deadline, std::optional(moment(u"2025-11-24T18:00:00Z"_s)));
    QCOMPARE(identities().find(u"pending.com"_s)->deadline, std::optional(moment(u"2025-11-24T22:05:00Z"_s)));
    QCOMPARE(identities().find(u"new@example.net"_s)->deadline, std::optional(moment(u"2025-11-22T23:50:00Z"_s)));
    const auto shop = identities().find(u"shop.example.org"_s);
    QCOMPARE(shop->dkimSelector, std::optional(u"sel2025"_s));
    QVERIFY(shop->dkimTokens.isEmpty() && !shop->dkimNextLength);
    const auto topics = store::NotificationTopicRepository(*m_database, account, u"us-east-1"_s).of(u"example.com"_s);
    QCOMPARE(topics.size(), 2);
    QVERIFY(topics.first().headers);
    QStringList topicNames;
    for (const auto &topic : store::SnsTopicRepository(*m_database, account, u"us-east-1"_s).all())
        topicNames += topic.name;
    QCOMPARE(topicNames, (QStringList{u"ses-bounces"_s, u"ses-clicks"_s, u"ses-complaints"_s, u"ses-deliveries"_s}));
    QCOMPARE(identities().find(u"pending.com"_s)->mailFromDeadline, std::optional(moment(u"2025-11-24T22:05:00Z"_s)));
    const auto policies = store::PolicyRepository(*m_database, account, u"us-east-1"_s).of(u"example.com"_s);
    QCOMPARE(policies.size(), 2);
    QVERIFY(policies.last().document.contains(u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s));
}

void TestScenario::picturesTellWhatIsDueAndWhatHappened()
{
    load(u"pictures"_s);
    QStringList due;
    for (const auto &event : store::EventList(*m_database, account).page(0, 100, {}))
        due += event.due.toString(u"dd hh:mm "_s) + event.identity;
    QCOMPARE(due,
             (QStringList{u"22 09:30 news.example.org"_s, u"22 18:10 hello@startup.example"_s,
                          u"22 20:00 info@tokyo.example.jp"_s, u"22 23:50 new@example.net"_s,
                          u"23 15:30 marketing.test"_s, u"24 18:00 flaky.com"_s, u"24 18:00 flaky.com"_s,
                          u"24 22:05 pending.com"_s, u"24 22:05 pending.com"_s}));
    QCOMPARE(store::Journal(*m_database, account).count(), 9);
    const store::MailRepository mails(*m_database, account);
    QCOMPARE(mails.count(), 12);
    QCOMPARE(mails.countUnread(), 3);
    QCOMPARE(mails.find(12)->recipient, u"new@example.net"_s);
    const auto followed =
        store::findLink(*m_database, account, u"us-east-1"_s, u"ann@gmail.com"_s, moment(u"2025-07-01T16:40:00Z"_s));
    QVERIFY(followed && followed->followed);
}

void TestScenario::keepsItsVerifiedDomainsVerified_data()
{
    loadsEveryShippedOne_data();
}

/// Their records are in its DNS.
void TestScenario::keepsItsVerifiedDomainsVerified()
{
    QFETCH(QString, name);
    load(name);
    for (const auto &event : store::EventList(*m_database, account).page(0, 1000, {}))
        QVERIFY2(event.from != ses::VerificationStatus::Success, qPrintable(event.identity));
}

void TestScenario::sendsPendingAddressesTheirMail()
{
    load(u"f0"_s);
    const auto mails = store::MailRepository(*m_database, account).before({}, 10);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().recipient, u"new@example.net"_s);
    QCOMPARE(mails.first().received, moment(u"2025-11-24T07:00:00Z"_s));
    QVERIFY(store::lastLink(*m_database, account, u"us-east-1"_s, u"new@example.net"_s));
    const auto journal = store::Journal(*m_database, account).before({}, 10);
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal.first().subject, u"f0"_s);
    QCOMPARE(journal.first().number, 2); // mails and entries share their numbers
}

void TestScenario::belongsToTheAccountOfTheStart()
{
    const auto other = u"999988887777"_s;
    load(u"pictures"_s, other);
    QCOMPARE(identities().count(), 0);
    const store::NotificationTopicRepository topics(*m_database, other, u"us-east-1"_s);
    QCOMPARE(topics.of(u"example.com"_s).first().topic,
             std::optional(u"arn:aws:sns:us-east-1:999988887777:ses-bounces"_s));
}

void TestScenario::isTheSameForTheSameSeed()
{
    load(u"first-look"_s, account, 7);
    const auto rows = everyIdentity();
    load(u"first-look"_s, account, 7);
    QCOMPARE(everyIdentity(), rows);
    load(u"first-look"_s, account, 8);
    QVERIFY(everyIdentity() != rows);
}

void TestScenario::namesThePlaceOfWhatItRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const auto withIdentity = [](const QByteArray &identity) {
        return R"({"account": {"name": "a"}, "clock": {}, "regions": {"us-east-1": {"identities": [)" + identity
            + "]}}}";
    };
    // clang-format off
    QTest::newRow("no JSON") << "{"_ba << u"mine: unterminated object"_s;
    QTest::newRow("no clock") << R"({"account": {"name": "a"}, "regions": {}})"_ba
        << u"mine: the member \"clock\" is missing"_s;
    QTest::newRow("unknown name at the top") << R"({"acount": {}})"_ba << u"mine: the member \"acount\" is not known"_s;
    QTest::newRow("unknown Region") << R"({"account": {"name": "a"}, "clock": {}, "regions": {"mars-1": {}}})"_ba
        << u"mine.regions.mars-1: is no Region"_s;
    QTest::newRow("unknown word") << withIdentity(R"({"name": "a.org", "status": "VERIFIED"})")
        << u"mine.regions.us-east-1.identities[0].status: \"VERIFIED\" is none of PENDING, SUCCESS"_s;
    QTest::newRow("unknown name") << withIdentity(R"({"name": "a.org", "status": "FAILED", "colour": 1})")
        << u"mine.regions.us-east-1.identities[0]: the member \"colour\" is not known"_s;
    QTest::newRow("of many") << withIdentity(R"({"count": 12, "name": "{number}.org", "status": "VERIFIED"})")
        << u"mine.regions.us-east-1.identities[0], number 01.status: \"VERIFIED\" is none of PENDING, SUCCESS"_s;
    QTest::newRow("no count") << withIdentity(R"({"count": "many", "name": "{number}.org", "status": "FAILED"})")
        << u"mine.regions.us-east-1.identities[0].count: is no whole number"_s;
    QTest::newRow("no domain") << withIdentity(R"({"name": "a b", "status": "FAILED"})")
        << u"mine.regions.us-east-1.identities[0].name: "_s;
    QTest::newRow("local time") << withIdentity(R"({"name": "a.org", "status": "FAILED", "created": "2025-01-01T00:00:00"})")
        << u"mine.regions.us-east-1.identities[0].created: is no time"_s;
    QTest::newRow("twice")
        << withIdentity(R"({"name": "a.org", "status": "FAILED"}, {"name": "A.org", "status": "FAILED"})")
        << u"mine.regions.us-east-1.identities[1].name: \"a.org\" is there twice"_s;
    QTest::newRow("topic that is not there")
        << withIdentity(R"({"name": "a.org", "status": "FAILED", "topics": {"BOUNCE": {"topic": "arn:aws:sns:us-east-1:{account}:x"}}})")
        << u"mine.regions.us-east-1.identities[0].topics.BOUNCE: SNS topic <arn:aws:sns:us-east-1:123456789012:x> does not exist."_s;
    QTest::newRow("topic that is none")
        << withIdentity(R"({"name": "a.org", "status": "FAILED", "topics": {"BOUNCE": {"topic": "x"}}})")
        << u"mine.regions.us-east-1.identities[0].topics.BOUNCE: <x> is not the ARN of an SNS topic."_s;
    QTest::newRow("broken policy")
        << withIdentity(R"({"name": "a.org", "status": "FAILED", "policies": [{"name": "p", "document": "{"}]})")
        << u"mine.regions.us-east-1.identities[0].policies[0]: Policy is invalid at line 1, column 2: Expected the name of a member in quotation marks instead of the end of the text."_s;
    const auto withPolicy = [&](const QByteArray &condition) {
        return withIdentity(R"({"name": "a.org", "status": "FAILED", "policies": [{"name": "p", "document": "{\"Statement\": {)"
                            R"(\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ses:SendEmail\", \"Resource\": )"
                            R"(\"arn:aws:ses:us-east-1:{account}:identity/a.org\", \"Condition\": )" + condition + R"(}}"}]})");
    };
    QTest::newRow("policy whose condition is a list") << withPolicy("[]")
        << u"mine.regions.us-east-1.identities[0].policies[0]: Policy is invalid at line 1, column 145: The statement: Condition is an empty list: a condition must be an object"_s;
    QTest::newRow("policy of another identity") << withPolicy("{}").replace("identity/a.org", "identity/b.org")
        << u"mine.regions.us-east-1.identities[0].policies[0]: Policy is invalid at line 1, column 80: The statement: Resource is \"arn:aws:ses:us-east-1:123456789012:identity/b.org\": it must be the ARN of this identity"_s;
    QTest::newRow("policy with a blank in its name") << withPolicy("{}").replace(R"("name": "p")", R"("name": "a b")")
        << u"mine.regions.us-east-1.identities[0].policies[0]: PolicyName is invalid."_s;
    // clang-format on
}

void TestScenario::namesThePlaceOfWhatItRefuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    try {
        simulator::loadScenario(u"mine"_s, json, {*m_database, account, wall});
        QFAIL("was taken");
    } catch (const store::Error &error) {
        QVERIFY2(error.message.startsWith(complaint), error.what());
    }
}

void TestScenario::replacesWhatWasThere()
{
    load(u"pictures"_s);
    QVERIFY(identities().remove(u"example.com"_s)); // which would be kept
    load(u"empty"_s);
    QCOMPARE(everyIdentity().size(), 0);
    QCOMPARE(store::findClock(*m_database)->virtualAnchor, wall);
    // Every table there is: one that is added later and not emptied is found here.
    const QSet<QString> filled{u"schema_steps"_s, u"changes"_s, u"accounts"_s, u"clock"_s,
                               u"generator"_s,    u"origin"_s,  u"journal"_s}; // which tells that it was loaded
    QStringList tables;
    QSqlQuery &query = m_database->run(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    while (query.next())
        tables += query.value(0).toString();
    QVERIFY(tables.contains(u"tags"_s));
    for (const QString &table : tables) {
        if (!filled.contains(table))
            QVERIFY2(store::numberOf(m_database->run("SELECT COUNT(*) FROM "_L1 + table)) == 0, qPrintable(table));
    }
}

void TestScenario::standsForManyByACount()
{
    const QByteArray json = R"({"title": "", "story": "", "account": {"name": "a"}, "clock": {}, "regions": {)"
                            R"("us-east-1": {"identities": [{"name": "one.example", "status": "FAILED"},)"
                            R"({"count": 12, "name": "{number}.many.example", "status": "SUCCESS"}]}},)"
                            R"("otherDns": [{"name": "many.example", "dkimFor": ["*.many.example"]}]})";
    QCOMPARE(simulator::aboutScenario(u"mine"_s, json).identities, 13);
    simulator::loadScenario(u"mine"_s, json, {*m_database, account, wall});
    const auto rows = everyIdentity();
    QCOMPARE(rows.size(), 13);
    QCOMPARE(rows.first().name, u"01.many.example"_s);
    QCOMPARE(rows[11].name, u"12.many.example"_s);
    QCOMPARE(store::DnsZoneRepository(*m_database, account).other().size(), 1);
    const auto zone = store::DnsZoneRepository(*m_database, account).other().first();
    QCOMPARE(store::RecordSetRepository(*m_database, zone).count(), 3 * 12);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
