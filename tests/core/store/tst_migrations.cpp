#include "core/store/accounts/accountsettings.h"
#include "core/store/changes.h"
#include "core/store/clockrow.h"
#include "core/store/configurationsets/configurationsets.h"
#include "core/store/configurationsets/eventdestinations.h"
#include "core/store/course/events.h"
#include "core/store/course/journal.h"
#include "core/store/dns/dnschanges.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/dns/recordsets.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/identities/snstopics.h"
#include "core/store/mail/mails.h"
#include "core/store/mail/sentmails.h"
#include "core/store/migrations.h"
#include "core/store/originrow.h"
#include "core/store/tags.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The schema grows step by step, and what was stored before a step is there after it.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAnEmptyFile();
    void keepsWhatOlderSchemasHold_data();
    void keepsWhatOlderSchemasHold();
    void keepsWhatLaterSchemasAdd_data() { keepsWhatOlderSchemasHold_data(); }
    void keepsWhatLaterSchemasAdd();
    void keepsDns_data() { keepsWhatOlderSchemasHold_data(); }
    void keepsDns();
    void keepsTheCourse_data() { keepsWhatOlderSchemasHold_data(); }
    void keepsTheCourse();
    void keepsTheSending_data() { keepsWhatOlderSchemasHold_data(); }
    void keepsTheSending();
    void leavesANewerSchemaUntouched();
};

namespace {

const auto account = u"123456789012"_s;
const auto region = u"us-east-1"_s;

/// What a program of each version would have stored, in its own words: never edited, as released steps are.
struct Recorded
{
    int version;
    QString row;
};
// clang-format off
const QList<Recorded> recorded{
    {1, u"INSERT INTO identities (account, region, name, type, status, created_at) "
         "VALUES ('123456789012', 'us-east-1', 'one.example', 'DOMAIN', 'SUCCESS', 1758628512345)"_s},
    {2, u"INSERT INTO identities (account, region, name, type, status, created_at, mail_from_domain, mail_from_status, "
         "mx_failure) VALUES ('123456789012', 'us-east-1', 'two.example', 'DOMAIN', 'FAILED', 1758628512345, "
         "'m.two.example', 'SUCCESS', 'REJECT_MESSAGE')"_s},
    {3, u"INSERT INTO identities (account, region, name, type, status, created_at, mx_failure, deadline, error_type) "
         "VALUES ('123456789012', 'us-east-1', 'three.example', 'DOMAIN', 'TEMPORARY_FAILURE', 1758628512345, "
         "'USE_DEFAULT_VALUE', 1758628599999, 'TYPE_NOT_FOUND')"_s},
    {4, u"INSERT INTO identities (account, region, name, type, status, created_at, mx_failure, dkim_enabled, dkim_tokens) "
         "VALUES ('123456789012', 'us-east-1', 'four.example', 'DOMAIN', 'PENDING', 1758628512345, "
         "'USE_DEFAULT_VALUE', 1, 'aa bb cc')"_s},
    {5, u"INSERT INTO identities (account, region, name, type, status, created_at, mx_failure, configuration_set) "
         "VALUES ('123456789012', 'us-east-1', 'five.example', 'DOMAIN', 'PENDING', 1758628512345, "
         "'USE_DEFAULT_VALUE', '')"_s},
    {5, u"INSERT INTO configuration_sets (account, region, name, created_at) "
         "VALUES ('123456789012', 'us-east-1', 'five', 1758628512345)"_s},
    {6, u"INSERT INTO identities (account, region, name, type, status, created_at, mx_failure, feedback_forwarding) "
         "VALUES ('123456789012', 'us-east-1', 'six.example', 'DOMAIN', 'PENDING', 1758628512345, "
         "'USE_DEFAULT_VALUE', 0)"_s},
    {6, u"INSERT INTO notification_topics (account, region, identity, kind, topic, headers) VALUES "
         "('123456789012', 'us-east-1', 'one.example', 'BOUNCE', 'arn:aws:sns:us-east-1:123456789012:own', 0), "
         "('123456789012', 'us-east-1', 'two.example', 'BOUNCE', 'arn:aws:sns:us-east-1:123456789012:own', 1), "
         "('123456789012', 'us-east-1', 'two.example', 'DELIVERY', 'arn:aws:sns:us-east-1:111122223333:foreign', 0), "
         "('123456789012', 'us-east-1', 'two.example', 'COMPLAINT', NULL, 0)"_s},
    {8, u"INSERT INTO tags (account, region, resource, key, position, value) "
         "VALUES ('123456789012', 'us-east-1', 'identity/one.example', 'owner', 1, 'us')"_s},
    {9, u"INSERT INTO clock (id, virtual_anchor, wall_anchor, speed, is_running) "
         "VALUES (1, 1760000000000, 1758628512345, 1, 0)"_s},
    {10, u"INSERT INTO identities (account, region, name, type, status, created_at, mail_from_domain, mail_from_status) "
         "VALUES ('123456789012', 'us-east-1', 'ten.example', 'DOMAIN', 'SUCCESS', 1758628512345, 'm.ten.example', 'PENDING')"_s},
    {12, u"INSERT INTO identities (account, region, name, type, status, created_at, dkim_next_length, dkim_current_length, "
         "dkim_rotation_due, dkim_length_changed_at, dkim_downgraded_at) VALUES ('123456789012', 'us-east-1', "
         "'twelve.example', 'DOMAIN', 'SUCCESS', 1758628512345, 'RSA_1024_BIT', 'RSA_2048_BIT', 1758714912345, "
         "1758628512346, 1758628512347)"_s},
    {12, u"UPDATE identity_counts SET number = number + 1"_s},
    {13, u"INSERT INTO identities (account, region, name, type, status, created_at, mail_from_domain, mail_from_status, "
         "mail_from_deadline) VALUES ('123456789012', 'us-east-1', 'thirteen.example', 'DOMAIN', 'SUCCESS', 1758628512345, "
         "'m.thirteen.example', 'PENDING', 1758628599999)"_s},
    {13, u"UPDATE identity_counts SET number = number + 1"_s},
    {14, u"INSERT INTO configuration_sets (account, region, name, created_at, tls_policy, max_delivery_seconds, "
         "reputation_metrics, sending_enabled, suppressed_reasons) "
         "VALUES ('123456789012', 'us-east-1', 'fourteen', 1758628512345, 'REQUIRE', 300, 0, 0, 'BOUNCE COMPLAINT')"_s},
    {15, u"INSERT INTO sns_topics (account, region, name, display_name) "
         "VALUES ('123456789012', 'us-east-1', 'fifteen', 'Fifteen')"_s},
    {17, u"INSERT INTO dns_zones (account, id, kind, name, sort_key, caller_reference, comment, name_servers, vpcs) "
         "VALUES ('123456789012', 'Z17', 'PRIVATE', 'seventeen.example', 'example.seventeen.', 'r', NULL, 'ns-1 ns-2', "
         "'eu-west-1/vpc-0a1b2c3d')"_s},
    {17, u"INSERT INTO dns_record_sets (account, zone, sort_key, type, set_identifier, name, ttl, lines, rest) "
         "VALUES ('123456789012', 'Z17', 'example.seventeen.', 'MX', '', 'seventeen.example', 300, '10 a' || char(10) || "
         "'20 b', '')"_s},
    {17, u"INSERT INTO caller_references (account, reference) VALUES ('123456789012', 'r')"_s},
    {17, u"INSERT INTO dns_changes (account, id, zone_name, submitted_at, in_sync_at, comment) "
         "VALUES ('123456789012', 'C17', 'seventeen.example', 1758628512345, 1758628542345, 'why')"_s},
    {18, u"INSERT INTO dns_faults (account, name, type, kind, value, delay_seconds, is_on, answers_left, answers) "
         "VALUES ('123456789012', 'a.example', 'MX', 'PROPAGATION_DELAY', NULL, 900, 1, NULL, 12)"_s},
    {18, u"INSERT INTO dns_old_answers (account, name, type, sequence, fault_type, visible_until, finding, lines) "
         "VALUES ('123456789012', 'a.example', 'MX', 1, 'MX', 1758628599999, 'VALUES', '10 a')"_s},
    {20, u"INSERT INTO events (account, region, identity, matter, due, what, subject, from_status, to_status, key_length, "
         "cause) VALUES ('123456789012', 'us-east-1', 'twelve.example', 2, 1758714912345, 'CURRENT_KEY_LENGTH', "
         "'RSA_2048_BIT', NULL, NULL, 'RSA_1024_BIT', 'CLOCK')"_s},
    {21, u"INSERT INTO journal (account, number, time, what, identity, region, subject, to_status, mail_sent, cause) "
         "VALUES ('123456789012', 7, 1758628512345, 'IDENTITY_CREATED', 'a@b.example', 'us-east-1', '', 'PENDING', 1, "
         "'ENDPOINT')"_s},
    {22, u"INSERT INTO mails (account, number, kind, region, recipient, received, is_unread, identity, subject, status) "
         "VALUES ('123456789012', 7, 'VERIFICATION', 'us-east-1', 'a@b.example', 1758628512345, 1, 'a@b.example', '', "
         "'PENDING')"_s},
    {22, u"INSERT INTO links (account, region, identity, sent, followed) "
         "VALUES ('123456789012', 'us-east-1', 'a@b.example', 1758628512345, NULL)"_s},
    {23, u"UPDATE clock SET jump_target = 1760000099999, jump_from = 1760000000000, jump_done = 3"_s},
    {24, u"INSERT INTO configuration_sets (account, region, name, created_at, engagement_metrics, archive_arn) VALUES "
         "('123456789012', 'us-east-1', 'twentyfour', 1758628512345, 'DISABLED', 'arn')"_s},
    {24, u"INSERT INTO event_destinations (account, region, configuration_set, name, position, definition) VALUES "
         "('123456789012', 'us-east-1', 'twentyfour', 'to-sns', 7, '{\"Enabled\":true,\"MatchingEventTypes\":[\"SEND\"],"
         "\"SnsDestination\":{\"TopicArn\":\"arn\"}}')"_s},
    {25, u"INSERT INTO account_settings (account, region, is_production, max_per_day, max_per_second, is_throttled, "
         "may_send, enforcement, suppressed_reasons, contacts, case_id) VALUES ('123456789012', 'us-east-1', 1, -1, 14, 1, 0, "
         "'PROBATION', 'BOUNCE', 'a@b.example' || char(10) || 'c@d.example', '')"_s},
    {25, u"INSERT INTO send_usage (account, region, time, total, busy_until) "
         "VALUES ('123456789012', 'us-east-1', 1758628512345, 9, 1758628512346)"_s},
    {26, u"INSERT INTO sent_mails (account, number, message_id, region, sender, recipients, subject, sent, outcome, "
         "configuration_set, record) VALUES ('123456789012', 3, 'id-26', 'us-east-1', 'a@b.example', 'c@d.example', 'Hi', "
         "1758628512345, 'BOUNCED', '', '{}')"_s},
    {26, u"INSERT INTO sent_sources (account, number, source) VALUES ('123456789012', 3, X'0041FF')"_s},
    {27, u"INSERT INTO access_keys (id, secret, account, note, is_active, created, last_used) "
         "VALUES ('AKIA24', 'secret', '111122223333', 'class', 0, 1758628512345, NULL)"_s},
    {27, u"INSERT INTO key_checking (id, checking, revision) VALUES (1, 'KNOWN_KEYS', 3)"_s},
};
// clang-format on

/// How many identities a program that knew @p version has stored.
qsizetype identitiesUpTo(int version)
{
    return std::ranges::count_if(recorded, [version](const Recorded &each) {
        return each.version <= version && each.row.startsWith("INSERT INTO identities"_L1);
    });
}

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// The file as a program that knew @p version would have left it.
void makeOlder(store::Database &database, int version)
{
    database.execute(u"CREATE TABLE schema_steps (version INTEGER PRIMARY KEY, what TEXT NOT NULL)"_s);
    for (const auto &step : store::migrations().first(version)) {
        for (const QString &statement : step.statements)
            database.execute(statement);
        database.run(u"INSERT INTO schema_steps (version, what) VALUES (?, ?)"_s, step.version, step.what);
        for (const Recorded &row : recorded) {
            if (row.version == step.version)
                database.execute(row.row);
        }
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestMigrations::beginsWithAnEmptyFile()
{
    const auto database = store::Database::openSqlite(u":memory:"_s);
    QCOMPARE(store::migrate(*database), store::migrations().last().version);
    QCOMPARE(store::migrate(*database), store::migrations().last().version); // nothing is left to do
    QVERIFY(!store::findOrigin(*database));
}

void TestMigrations::keepsWhatOlderSchemasHold_data()
{
    QTest::addColumn<int>("version");
    for (const auto &step : store::migrations())
        QTest::addRow("%d: %s", step.version, qPrintable(step.what)) << step.version;
}

void TestMigrations::keepsWhatOlderSchemasHold()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const auto database = store::Database::openSqlite(folder.filePath(u"state.db"_s));
    makeOlder(*database, version);
    QCOMPARE(store::migrate(*database), store::migrations().last().version);

    const store::IdentityRepository identities(*database, account, region);
    QCOMPARE(identities.count(), identitiesUpTo(version));
    const auto one = identities.find(u"one.example"_s);
    QVERIFY(one);
    QCOMPARE(one->createdAt, moment(1758628512345));
    QCOMPARE(one->dkimStatus, ses::VerificationStatus::NotStarted);
    QVERIFY(one->feedbackForwarding);
    if (version >= 2) {
        const auto two = identities.find(u"two.example"_s);
        QCOMPARE(two->mailFromDomain, std::optional(u"m.two.example"_s));
        QCOMPARE(two->mxFailure, ses::BehaviorOnMxFailure::RejectMessage);
    }
    if (version >= 3)
        QCOMPARE(identities.find(u"three.example"_s)->errorType, std::optional(ses::VerificationError::TypeNotFound));
    if (version >= 4)
        QCOMPARE(identities.find(u"four.example"_s)->dkimTokens, (QStringList{u"aa"_s, u"bb"_s, u"cc"_s}));
    if (version >= 5)
        QCOMPARE(identities.find(u"five.example"_s)->configurationSet, std::optional(u""_s));
    if (version >= 6)
        QVERIFY(!identities.find(u"six.example"_s)->feedbackForwarding);
    if (version >= 8) {
        const store::TagRepository tags(*database, account, region);
        QCOMPARE(tags.of(u"identity/one.example"_s), (QList<ses::Tag>{{u"owner"_s, u"us"_s}}));
    }
    if (version < 9)
        QVERIFY(store::findOrigin(*database)); // a state with identities is not filled a second time
}

/// What the steps from the tenth on brought.
void TestMigrations::keepsWhatLaterSchemasAdd()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const auto database = store::Database::openSqlite(folder.filePath(u"state.db"_s));
    makeOlder(*database, version);
    store::migrate(*database);

    store::IdentityRepository identities(*database, account, region);
    const auto one = identities.find(u"one.example"_s);
    if (version >= 10) // what was under way has all of its 72 h from where the clock stands
        QCOMPARE(identities.find(u"ten.example"_s)->mailFromDeadline, std::optional(moment(1760000000000 + 259200000)));
    QVERIFY(!one->mailFromDeadline && !one->dkimRotationDue && !one->dkimLengthChangedAt);
    if (version >= 12) {
        const auto twelve = identities.find(u"twelve.example"_s);
        QCOMPARE(twelve->dkimRotationDue, std::optional(moment(1758714912345)));
        QCOMPARE(twelve->dkimLengthChangedAt, std::optional(moment(1758628512346)));
        QCOMPARE(twelve->dkimDowngradedAt, std::optional(moment(1758628512347)));
    }
    if (version >= 13)
        QCOMPARE(identities.find(u"thirteen.example"_s)->mailFromDeadline, std::optional(moment(1758628599999)));
    const store::ConfigurationSetRepository sets(*database, account, region);
    if (version >= 5) {
        const auto five = sets.find(u"five"_s);
        QVERIFY(five->maySend && five->hasReputationMetrics && !five->tlsPolicy && !five->suppressedReasons);
    }
    if (version >= 14) {
        const auto fourteen = sets.find(u"fourteen"_s);
        QCOMPARE(fourteen->tlsPolicy, std::optional(ses::TlsPolicy::Require));
        QCOMPARE(fourteen->maxDeliverySeconds, std::optional<qint64>(300));
        QCOMPARE(fourteen->suppressedReasons, std::optional(QStringList{u"BOUNCE"_s, u"COMPLAINT"_s}));
        QVERIFY(!fourteen->maySend && !fourteen->hasReputationMetrics);
    }
    if (version >= 24) {
        const auto twentyFour = sets.find(u"twentyfour"_s);
        QCOMPARE(twentyFour->engagementMetrics, std::optional(ses::FeatureStatus::Disabled));
        QCOMPARE(twentyFour->archiveArn, std::optional(u"arn"_s));
        const auto destinations = store::EventDestinationRepository(*database, account, region).ofSet(u"twentyfour"_s);
        QCOMPARE(destinations.size(), 1);
        QCOMPARE(destinations.first().snsDestination, std::optional(ses::SnsDestination{u"arn"_s}));
        QVERIFY(destinations.first().enabled);
    }
    QList<store::SnsTopicRow> topics;
    if (version >= 15)
        topics.append({.account = account, .region = region, .name = u"fifteen"_s, .displayName = u"Fifteen"_s});
    if (version >= 6) // the account's own, where identities use them
        topics.append({.account = account, .region = region, .name = u"own"_s, .displayName = u""_s});
    QCOMPARE(store::SnsTopicRepository(*database, account, region).all(), topics);
    QVERIFY(identities.remove(u"one.example"_s) && identities.restore(u"one.example"_s));
    QCOMPARE(identities.find(u"one.example"_s), one);
}

void TestMigrations::keepsTheCourse()
{
    QFETCH(int, version);
    const auto database = store::Database::openSqlite(u":memory:"_s);
    makeOlder(*database, version);
    store::migrate(*database);

    const auto event = store::nextEvent(*database);
    QCOMPARE(event.has_value(), version >= 20);
    QVERIFY(!event || event->keyLength == ses::DkimSigningKeyLength::Rsa1024Bit);
    const auto entries = store::Journal(*database, account).before({}, 10);
    QCOMPARE(entries.size(), version >= 21 ? 1 : 0);
    QVERIFY(entries.isEmpty() || entries.first().cause == simulation::Cause::Endpoint);
    const auto mail = store::MailRepository(*database, account).find(7);
    QCOMPARE(mail.has_value(), version >= 22);
    QVERIFY(!mail || mail->isUnread);
    QCOMPARE(store::lastLink(*database, account, region, u"a@b.example"_s).has_value(), version >= 22);
    const auto clock = store::findClock(*database);
    QCOMPARE(clock && clock->jumpTarget, version >= 23);
    // What was there before anything was planned has to be.
    const auto unplanned = store::numberOf(database->run(u"SELECT COUNT(*) FROM unplanned"_s));
    QCOMPARE(unplanned, identitiesUpTo(std::min(version, 18)));
}

void TestMigrations::keepsTheSending()
{
    QFETCH(int, version);
    const auto database = store::Database::openSqlite(u":memory:"_s);
    makeOlder(*database, version);
    store::migrate(*database);

    const auto settings = store::AccountSettingsRepository(*database, account, region).get();
    QCOMPARE(settings.isProduction, version >= 25);
    QCOMPARE(settings.maxPerDay, version >= 25 ? -1 : 200);
    QCOMPARE(settings.contacts.has_value(), version >= 25);
    const auto usage = store::SendUsageRepository(*database, account, region).last();
    QCOMPARE(usage ? usage->total : 0, version >= 25 ? 9 : 0);
    const store::SentMailRepository mails(*database, account);
    const auto mail = mails.find(u"id-26"_s);
    QCOMPARE(mail.has_value(), version >= 26);
    if (mail) {
        QCOMPARE(mail->outcome, simulation::Outcome::Bounced);
        QCOMPARE(mails.sourceOf(*mail), QByteArray("\0A\xff", 3));
    }
}

void TestMigrations::keepsDns()
{
    QFETCH(int, version);
    const auto database = store::Database::openSqlite(u":memory:"_s);
    makeOlder(*database, version);
    store::migrate(*database);

    const store::DnsZoneRepository zones(*database, account);
    const auto zone = zones.find(u"Z17"_s);
    QCOMPARE(zone.has_value(), version >= 17);
    QCOMPARE(zones.isUsed(u"r"_s), version >= 17);
    if (zone) {
        QCOMPARE(zone->kind, store::ZoneKind::Private);
        QVERIFY(!zone->comment);
        QCOMPARE(zone->nameServers, (QStringList{u"ns-1"_s, u"ns-2"_s}));
        QCOMPARE(zone->vpcs, QStringList{u"eu-west-1/vpc-0a1b2c3d"_s});
        const auto sets = store::RecordSetRepository(*database, *zone).all();
        QCOMPARE(sets.size(), 1);
        QCOMPARE(sets.first().recordSet().resourceRecords->last().value, u"20 b"_s);
        QCOMPARE(store::DnsChangeRepository(*database, account).find(u"C17"_s)->inSyncAt, moment(1758628542345));
    }
    const store::DnsFaultRepository faults(*database, account);
    QCOMPARE(faults.all().size(), version >= 18 ? 1 : 0);
    if (version >= 18) {
        QCOMPARE(faults.all().first().delaySeconds, std::optional<qint64>(900));
        QCOMPARE(faults.oldAnswer(u"a.example"_s, u"MX"_s, moment(1758628512345))->values, u"10 a"_s);
    }
}

void TestMigrations::leavesANewerSchemaUntouched()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    {
        const auto database = store::Database::openSqlite(file);
        store::migrate(*database);
        database->run(u"INSERT INTO schema_steps (version, what) VALUES (?, ?)"_s, 999, u"from the future"_s);
    }
    const QByteArray before = contentOf(file);
    try {
        store::migrate(*store::Database::openSqlite(file));
        QFAIL("was taken");
    } catch (const store::Error &error) {
        QCOMPARE(error.kind, store::Error::Kind::Newer);
        QVERIFY(error.message.contains(file));
    }
    QCOMPARE(contentOf(file), before);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
