#include "../everyrow.h"
#include "core/store/accounts/accountsettings.h"
#include "core/store/changes.h"
#include "core/store/identities/identityrepository.h"
#include "core/store/identities/notificationtopics.h"
#include "core/store/identities/policies.h"
#include "core/store/migrations.h"
#include "core/store/tags.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What repositories promise beyond storing rows: names, order, what goes with what, notices.
class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comparesDomainsWithoutCaseAndAddressesWith();
    void countsWhatItHolds();
    void keepsTagsInTheOrderOfAdding();
    void removesWhatHangsOnAnIdentity();
    void bringsBackAllOfAnIdentity();
    void readsOfAnIdentityWhatDecidesAMail();
    void readsOfAnAccountWhatLimitsMails();
    void notesEveryChange();
    void keepsTheTableOfChangesShort();

private:
    QStringList changedAfter(qint64 sequence);
    std::unique_ptr<store::Database> m_database;
};

namespace {

const auto account = u"123456789012"_s;
const auto region = u"us-east-1"_s;

} // namespace

void TestRepositories::init()
{
    m_database = store::Database::openSqlite(u":memory:"_s);
    store::migrate(*m_database);
}

QStringList TestRepositories::changedAfter(qint64 sequence)
{
    QStringList resources;
    for (const auto &change : store::changesAfter(*m_database, sequence))
        resources += change.resource;
    return resources;
}

void TestRepositories::comparesDomainsWithoutCaseAndAddressesWith()
{
    store::IdentityRepository identities(*m_database, account, region);
    identities.put({.name = u"Example.COM"_s});
    identities.put({.name = u"Joe@Example.com"_s, .type = ses::IdentityType::EmailAddress});
    QCOMPARE(identities.find(u"EXAMPLE.com"_s)->name, u"example.com"_s);
    QVERIFY(identities.find(u"Joe@Example.com"_s));
    QVERIFY(!identities.find(u"joe@example.com"_s));
    QCOMPARE(identities.count(), 2);
    QVERIFY(identities.remove(u"eXample.com"_s));
}

void TestRepositories::countsWhatItHolds()
{
    store::IdentityRepository identities(*m_database, account, region);
    store::IdentityRepository elsewhere(*m_database, account, u"eu-west-1"_s);
    QCOMPARE(identities.count(), 0);
    for (const auto &name : {u"a.org"_s, u"b.org"_s, u"A.org"_s}) // the last one is the first one again
        identities.put({.name = name});
    elsewhere.put({.name = u"a.org"_s});
    QCOMPARE(identities.count(), 2);
    QVERIFY(identities.remove(u"a.org"_s));
    QVERIFY(!identities.remove(u"a.org"_s));
    QCOMPARE(identities.count(), 1);
    QCOMPARE(elsewhere.count(), 1);
}

void TestRepositories::keepsTagsInTheOrderOfAdding()
{
    store::TagRepository tags(*m_database, account, region);
    const auto resource = u"identity/a.org"_s;
    for (const auto &key : {u"zebra"_s, u"ant"_s, u"Cow"_s})
        tags.put(resource, {key, u"1"_s});
    tags.put(resource, {u"ant"_s, u"2"_s});
    tags.remove(resource, u"zebra"_s);
    tags.put(resource, {u"zebra"_s, u"3"_s});
    const QList<ses::Tag> expected{{u"ant"_s, u"2"_s}, {u"Cow"_s, u"1"_s}, {u"zebra"_s, u"3"_s}};
    QCOMPARE(tags.of(resource), expected);
}

void TestRepositories::removesWhatHangsOnAnIdentity()
{
    store::IdentityRepository identities(*m_database, account, region);
    store::PolicyRepository policies(*m_database, account, region);
    store::NotificationTopicRepository topics(*m_database, account, region);
    store::TagRepository tags(*m_database, account, region);
    for (const auto &name : {u"a.org"_s, u"b.org"_s}) {
        identities.put({.name = name});
        policies.put({.identity = name, .name = u"p"_s, .document = u"{}"_s});
        topics.put({.identity = name, .topic = u"arn:aws:sns:us-east-1:123456789012:t"_s, .headers = true});
        tags.put("identity/"_L1 + name, {u"k"_s, u"v"_s});
    }
    QVERIFY(identities.remove(u"a.org"_s));
    QVERIFY(policies.of(u"a.org"_s).isEmpty());
    QVERIFY(topics.of(u"a.org"_s).isEmpty());
    QVERIFY(tags.of(u"identity/a.org"_s).isEmpty());
    QCOMPARE(policies.of(u"b.org"_s).size(), 1);
    QVERIFY(topics.of(u"b.org"_s).first().headers);
    QCOMPARE(tags.of(u"identity/b.org"_s).size(), 1);
}

void TestRepositories::bringsBackAllOfAnIdentity()
{
    store::IdentityRepository identities(*m_database, account, region);
    identities.put({.name = u"A.org"_s, .dkimPrivateKey = u"key"_s});
    store::PolicyRepository(*m_database, account, region)
        .put({.identity = u"a.org"_s, .name = u"p"_s, .document = u"{\"a\":1}"_s});
    store::TagRepository tags(*m_database, account, region);
    for (const auto &key : {u"z"_s, u"a"_s, u"m"_s})
        tags.put(u"identity/a.org"_s, {key, u"1"_s});
    tags.remove(u"identity/a.org"_s, u"a"_s);
    const auto before = everyRow(*m_database, {u"changes"_s, u"identity_counts.deletions"_s});
    QVERIFY(!identities.restore(u"a.org"_s)); // it was never deleted
    QVERIFY(identities.remove(u"a.org"_s));
    QCOMPARE(identities.count(), 0);
    QVERIFY(identities.restore(u"A.org"_s));
    QCOMPARE(everyRow(*m_database, {u"changes"_s, u"identity_counts.deletions"_s}), before);
    QVERIFY(!identities.restore(u"a.org"_s));
}

void TestRepositories::readsOfAnIdentityWhatDecidesAMail()
{
    using Status = ses::VerificationStatus;
    store::IdentityRepository identities(*m_database, account, region);
    const store::IdentityRow row{.name = u"Ann@a.org"_s,
                                 .type = ses::IdentityType::EmailAddress,
                                 .status = Status::Success,
                                 .configurationSet = u"set"_s,
                                 .mailFromDomain = u"mail.a.org"_s,
                                 .mailFromStatus = Status::TemporaryFailure,
                                 .mxFailure = ses::BehaviorOnMxFailure::RejectMessage,
                                 .dkimEnabled = true,
                                 .dkimStatus = Status::Failed,
                                 .dkimSelector = u"selector"_s,
                                 .dkimCurrentLength = ses::DkimSigningKeyLength::Rsa1024Bit};
    identities.put(row);
    const store::SendingIdentity expected{account,
                                          region,
                                          row.name,
                                          row.type,
                                          row.status,
                                          row.configurationSet,
                                          row.mailFromDomain,
                                          row.mailFromStatus,
                                          row.mxFailure,
                                          row.dkimEnabled,
                                          row.dkimStatus,
                                          row.dkimSelector,
                                          row.dkimCurrentLength};
    QCOMPARE(identities.findForSending(u"Ann@a.org"_s), std::optional(expected));
    QVERIFY(!identities.findForSending(u"ann@a.org"_s));
    identities.put({.name = u"a.org"_s});
    QCOMPARE(identities.findForSending(u"A.org"_s),
             std::optional(store::SendingIdentity{.account = account, .region = region, .name = u"a.org"_s}));
}

void TestRepositories::readsOfAnAccountWhatLimitsMails()
{
    store::AccountSettingsRepository settings(*m_database, account, region);
    const auto unset = settings.limits();
    QCOMPARE(unset.maxPerDay, 200);
    QVERIFY(unset.maySend);
    settings.put({}); // what is set begins with the same
    QCOMPARE(settings.limits(), unset);
    for (const bool flag : {false, true}) {
        settings.put({.isProduction = flag,
                      .maxPerDay = 7,
                      .maxPerSecond = 3,
                      .isThrottled = !flag,
                      .maySend = flag,
                      .enforcement = ses::EnforcementStatus::Probation});
        const auto limits = settings.limits();
        QCOMPARE(limits.isProduction, flag);
        QCOMPARE(limits.maxPerDay, 7);
        QCOMPARE(limits.maxPerSecond, 3);
        QCOMPARE(limits.isThrottled, !flag);
        QCOMPARE(limits.maySend, flag);
        QCOMPARE(limits.enforcement, ses::EnforcementStatus::Probation);
    }
    settings.put({.isProduction = true, .maySend = false});
    QVERIFY(settings.limits().isProduction && !settings.limits().maySend);
}

void TestRepositories::notesEveryChange()
{
    store::IdentityRepository identities(*m_database, account, region);
    identities.put({.name = u"A.org"_s});
    const qint64 seen = store::lastChange(*m_database);
    store::TagRepository(*m_database, account, region).put(u"identity/a.org"_s, {u"k"_s, u"v"_s});
    identities.remove(u"a.org"_s);
    identities.remove(u"a.org"_s); // was not there: nothing changed
    QCOMPARE(changedAfter(0), (QStringList{u"identity/a.org"_s, u"identity/a.org"_s, u"identity/a.org"_s}));
    QCOMPARE(changedAfter(seen).size(), 2);
    QCOMPARE(store::changesAfter(*m_database, 0).first().region, region);
}

void TestRepositories::keepsTheTableOfChangesShort()
{
    for (int i = 1; i <= 50; ++i)
        store::recordChange(*m_database, account, region, u"identity/%1"_s.arg(i));
    store::trimChanges(*m_database, 10);
    QCOMPARE(store::numberOf(m_database->run(u"SELECT COUNT(*) FROM changes"_s)), 10);
    QCOMPARE(changedAfter(45).size(), 5);
    const QList<store::Change> all{{.sequence = 50}}; // some are gone: anything may have changed
    QCOMPARE(store::changesAfter(*m_database, 3), all);
    store::recordChange(*m_database, account, region, u"identity/next"_s);
    QCOMPARE(store::lastChange(*m_database), 51); // trimming does not count anew
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
