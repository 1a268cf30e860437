#include "../fakeses.h"

#include "core/client/identities/identitydeletion.h"
#include "core/models/identitytablemodel.h"
#include "core/models/pagemodel.h"
#include "core/models/statustexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using models::IdentityTableModel;
using ses::VerificationStatus;

/// The table "Loaded identities" before a service that answers when the test says so.
class TestIdentityTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheFirstPageAtOnce();
    void saysWhatTheConsoleSays();
    void sortsProblemsFirst();
    void keepsRowsWhenLoadingFails();
    void givesUpAReloadForANewOne();
    void asksForAFewThatChanged();
    void listsAnewWhenManyChanged();
    void listsAnewWhenAnythingMayHaveChanged_data();
    void listsAnewWhenAnythingMayHaveChanged();
    void joinsBursts();
    void disturbsNoReload();
    void caresForItsOwnRegionOnly();
    void saysWhenAChangedOneCannotBeAskedFor();
    void removesAcknowledgedDeletionsAtOnce();
    void isNotMisledByAPageOfBefore();
    void keepsTicksOfWhatIsRefused();
    void fetchesDetailsOnlyWhenWanted();
    void fetchesVisibleDetailsFirst();
    void fetchesDetailsOfWhatChanged();
    void stopsFetchingDetails();
    void keepsDetailsThroughAReload();
    void showsNothingWhereDetailsAreRefused();
    void fetchesOnlyStaleDetailsAfterABurst();
    void endsAsTheServiceIs_data();
    void endsAsTheServiceIs();

private:
    void load();
    void report(const QStringList &names);
    QStringList names() const;
    QString text(const QString &name, int column) const;

    std::unique_ptr<FakeSes> m_ses;
    std::unique_ptr<client::Connection> m_connection;
    std::unique_ptr<IdentityTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestIdentityTableModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_ses = std::make_unique<FakeSes>();
    m_ses->add(u"a.org"_s);
    m_ses->add(u"b.org"_s, VerificationStatus::Failed);
    m_ses->add(u"c@a.org"_s, VerificationStatus::Pending);
    m_ses->add(u"d.org"_s, VerificationStatus::TemporaryFailure);
    m_ses->add(u"e.org"_s, VerificationStatus::NotStarted);
    m_connection = std::make_unique<client::Connection>(
        client::Connection::Description{u"Simulator"_s, u"123456789012"_s}, m_ses->transportToAnyRegion());
    m_model = std::make_unique<IdentityTableModel>(*m_connection, u"us-east-1"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->sort(IdentityTableModel::Identity, Qt::AscendingOrder);
}

void TestIdentityTableModel::load()
{
    m_model->reload();
    QTRY_VERIFY(!m_model->isLoading());
    m_ses->asked.clear();
}

void TestIdentityTableModel::report(const QStringList &names)
{
    QStringList resources;
    for (const QString &name : names)
        resources += u"identity/"_s + name;
    m_connection->report(u"us-east-1"_s, resources);
}

QStringList TestIdentityTableModel::names() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result += m_model->keyAt(row);
    return result;
}

QString TestIdentityTableModel::text(const QString &name, int column) const
{
    return m_model->index(m_model->rowOf(name), column).data().toString();
}

void TestIdentityTableModel::showsTheFirstPageAtOnce()
{
    m_ses->pageSize = 2;
    m_ses->isHolding = true;
    QSignalSpy loaded(m_model.get(), &IdentityTableModel::loaded);
    m_model->reload();
    QVERIFY(m_model->isLoading());
    QVERIFY(!m_model->isComplete());
    m_ses->release(1);
    QTRY_COMPARE(m_model->total(), 2);
    QVERIFY(!m_model->isComplete());
    QCOMPARE(loaded.takeFirst(), QVariantList{false});
    m_ses->release(1);
    QTRY_COMPARE(m_model->total(), 4);
    QVERIFY(m_model->isLoading());
    m_ses->release(1);
    QTRY_VERIFY(m_model->isComplete());
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->total(), 5);
    QCOMPARE(loaded.takeLast(), QVariantList{true});
    QCOMPARE(m_ses->asked.size(), 3);
}

void TestIdentityTableModel::saysWhatTheConsoleSays()
{
    load();
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles,
             (QStringList{u"Identity"_s, u"Identity type"_s, u"Status"_s, u"Default configuration set"_s,
                          u"DKIM configuration"_s, u"Created"_s}));
    QCOMPARE(text(u"a.org"_s, IdentityTableModel::IdentityType), u"Domain"_s);
    QCOMPARE(text(u"c@a.org"_s, IdentityTableModel::IdentityType), u"Email address"_s);
    QCOMPARE(text(u"d.org"_s, IdentityTableModel::Status), u"Temporary Failure"_s);
    const auto status = m_model->index(m_model->rowOf(u"d.org"_s), IdentityTableModel::Status);
    QCOMPARE(status.data(models::StatusKindRole).toInt(), int(models::StatusKind::Warning));
    QVERIFY(m_model->index(0, IdentityTableModel::Identity).data(models::LinkRole).toBool());
    QVERIFY(!m_model->headerData(2, Qt::Horizontal, models::OptionalRole).toBool());
    QVERIFY(m_model->headerData(3, Qt::Horizontal, models::OptionalRole).toBool());
}

void TestIdentityTableModel::sortsProblemsFirst()
{
    load();
    m_model->sort(IdentityTableModel::Status, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"b.org"_s, u"d.org"_s, u"e.org"_s, u"c@a.org"_s, u"a.org"_s}));
    m_model->sort(IdentityTableModel::Status, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList{u"a.org"_s, u"c@a.org"_s, u"e.org"_s, u"d.org"_s, u"b.org"_s}));
}

void TestIdentityTableModel::keepsRowsWhenLoadingFails()
{
    const wire::ServiceError down{u"InternalFailure"_s, u"Down."_s, 500};
    QSignalSpy failed(m_model.get(), &IdentityTableModel::failed);
    m_ses->refuses = [=](const auto &) { return std::optional(down); };
    m_model->reload();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_model->isLoading());
    QVERIFY(!m_model->isComplete());
    QCOMPARE(failed.first().first().value<wire::ServiceError>(), down);

    m_ses->refuses = nullptr;
    load();
    m_ses->refuses = [=](const auto &) { return std::optional(down); };
    m_model->reload();
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->isComplete()); // as far as anybody knows
}

void TestIdentityTableModel::givesUpAReloadForANewOne()
{
    m_ses->isHolding = true;
    m_model->reload();
    m_ses->release(); // its answer is on the way
    m_ses->identities.remove(u"a.org"_s);
    m_model->reload();
    m_ses->release();
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->total(), 4);
    QCOMPARE(m_ses->asked.size(), 2);
}

void TestIdentityTableModel::asksForAFewThatChanged()
{
    load();
    m_ses->identities[u"b.org"_s].verificationStatus = VerificationStatus::Success;
    m_ses->identities.remove(u"d.org"_s);
    m_ses->add(u"new.org"_s, VerificationStatus::Pending);
    report({u"b.org"_s, u"d.org"_s, u"new.org"_s});
    QTRY_COMPARE(names(), (QStringList{u"a.org"_s, u"b.org"_s, u"c@a.org"_s, u"e.org"_s, u"new.org"_s}));
    QCOMPARE(text(u"b.org"_s, IdentityTableModel::Status), u"Verified"_s);
    QCOMPARE(m_ses->asked.size(), 3);
    QCOMPARE(m_ses->countAsked(u"GET /v2/email/identities/"_s), 3);
    QVERIFY(m_model->isComplete());
}

void TestIdentityTableModel::listsAnewWhenManyChanged()
{
    load();
    QStringList many;
    for (int i = 0; i < 200; ++i) {
        many += u"host%1.org"_s.arg(i);
        m_ses->add(many.constLast());
    }
    report(many);
    QTRY_COMPARE(m_model->total(), 205);
    QCOMPARE(m_ses->asked, QStringList{u"GET /v2/email/identities?PageSize=1000"_s});
    QVERIFY(m_model->isComplete()); // nobody asked for a reload, nothing looks like one
}

void TestIdentityTableModel::listsAnewWhenAnythingMayHaveChanged_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("resources");
    QTest::newRow("in the Region") << u"us-east-1"_s << QStringList();
    QTest::newRow("anywhere") << QString() << QStringList{QString()};
}

void TestIdentityTableModel::listsAnewWhenAnythingMayHaveChanged()
{
    QFETCH(QString, region);
    QFETCH(QStringList, resources);
    load();
    m_ses->identities.clear();
    m_connection->report(region, resources);
    QTRY_COMPARE(m_model->total(), 0);
}

void TestIdentityTableModel::joinsBursts()
{
    load();
    for (int i = 0; i < 20; ++i)
        report({u"a.org"_s, u"b.org"_s});
    m_ses->add(u"z.org"_s);
    report({u"z.org"_s});
    QTRY_COMPARE(m_model->total(), 6);
    QCOMPARE(m_ses->asked.size(), 3);
}

/// What changes while pages come in is asked for after the last of them.
void TestIdentityTableModel::disturbsNoReload()
{
    IdentityTableModel witness(*m_connection, u"us-east-1"_s); // shows that a burst's time is over
    witness.reload();
    QTRY_VERIFY(witness.isComplete());
    m_ses->pageSize = 2;
    m_ses->isHolding = true;
    m_model->reload();
    m_ses->release(1);
    QTRY_COMPARE(m_model->total(), 2);
    m_ses->identities.remove(u"a.org"_s);
    m_ses->asked.clear();
    report({u"a.org"_s});
    QTRY_COMPARE(m_ses->asked, QStringList{u"GET /v2/email/identities/a.org"_s}); // of the witness
    m_ses->isHolding = false;
    m_ses->release();
    QTRY_COMPARE(names(), (QStringList{u"b.org"_s, u"c@a.org"_s, u"d.org"_s, u"e.org"_s}));
    QCOMPARE(m_ses->asked.constLast(), u"GET /v2/email/identities/a.org"_s);
}

void TestIdentityTableModel::caresForItsOwnRegionOnly()
{
    load();
    m_connection->report(u"eu-west-1"_s, {u"identity/a.org"_s});
    m_connection->report(u"us-east-1"_s, {u"configuration-set/a.org"_s});
    m_ses->add(u"z.org"_s);
    report({u"z.org"_s});
    QTRY_COMPARE(m_model->total(), 6);
    QCOMPARE(m_ses->asked, QStringList{u"GET /v2/email/identities/z.org"_s});
}

void TestIdentityTableModel::saysWhenAChangedOneCannotBeAskedFor()
{
    load();
    QSignalSpy failed(m_model.get(), &IdentityTableModel::failed);
    m_ses->refuses = [](const auto &) { return wire::ServiceError{u"InternalFailure"_s, u"Down."_s, 500}; };
    report({u"a.org"_s, u"b.org"_s});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_model->total(), 5);
}

void TestIdentityTableModel::removesAcknowledgedDeletionsAtOnce()
{
    load();
    m_model->remove({u"a.org"_s, u"gone.org"_s});
    QCOMPARE(names(), (QStringList{u"b.org"_s, u"c@a.org"_s, u"d.org"_s, u"e.org"_s}));
}

void TestIdentityTableModel::isNotMisledByAPageOfBefore()
{
    load();
    m_ses->isHolding = true;
    m_model->reload();
    m_ses->release();
    m_model->remove({u"a.org"_s}); // acknowledged meanwhile; the page on its way still names it
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowOf(u"a.org"_s), -1);
}

void TestIdentityTableModel::keepsTicksOfWhatIsRefused()
{
    load();
    m_model->setTicked(0, 2, true);
    m_ses->refuses = [](const wire::HttpRequest &request) -> std::optional<wire::ServiceError> {
        if (request.method == "DELETE" && request.path.endsWith("/b.org"))
            return wire::ServiceError{u"TooManyRequestsException"_s, u"Too many requests. Try again."_s, 429};
        return std::nullopt;
    };
    client::IdentityDeletion deletion(m_connection->service(u"us-east-1"_s), m_model->tickedNames());
    connect(&deletion, &client::IdentityDeletion::deleted, m_model.get(), &IdentityTableModel::remove);
    QSignalSpy finished(&deletion, &client::IdentityDeletion::finished);
    deletion.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_model->tickedNames(), QStringList{u"b.org"_s});
    QCOMPARE(names(), (QStringList{u"b.org"_s, u"d.org"_s, u"e.org"_s}));
}

void TestIdentityTableModel::fetchesDetailsOnlyWhenWanted()
{
    m_ses->identities[u"a.org"_s].configurationSetName = u"set-a"_s;
    load();
    QCOMPARE(text(u"a.org"_s, IdentityTableModel::ConfigurationSet), QString());
    m_model->setShownColumns({0, 1, 2, 5});
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::Created), models::dateText(FakeSes::created(u"e.org"_s)));
    QCOMPARE(text(u"a.org"_s, IdentityTableModel::ConfigurationSet), u"set-a"_s);
    QCOMPARE(text(u"a.org"_s, IdentityTableModel::Dkim), u"Successful"_s);
    QCOMPARE(text(u"b.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s);
    QCOMPARE(text(u"c@a.org"_s, IdentityTableModel::Dkim), u"-"_s); // its domain signs
    m_model->sort(IdentityTableModel::Created, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"c@a.org"_s, u"a.org"_s, u"b.org"_s, u"d.org"_s, u"e.org"_s}));
    m_model->sort(IdentityTableModel::Dkim, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"b.org"_s, u"d.org"_s, u"e.org"_s, u"a.org"_s, u"c@a.org"_s}));
    QCOMPARE(m_ses->countAsked(u"GET /simulator/identities/"_s), 5);
}

void TestIdentityTableModel::fetchesVisibleDetailsFirst()
{
    for (int i = 100; i < 200; ++i)
        m_ses->add(u"host%1.org"_s.arg(i));
    models::PageModel page(*m_model, 10);
    load();
    page.setPage(5);
    const QString first = page.index(0, 0).data().toString();
    m_ses->isHolding = true;
    m_model->setDetailsWanted(true);
    QVERIFY(m_ses->held() < 10); // a few at a time
    QCOMPARE(m_ses->asked.constFirst(), u"GET /v2/email/identities/"_s + first);
    page.setPage(7);
    m_ses->asked.clear();
    const QString later = page.index(0, 0).data().toString();
    const auto hasAskedForLater = [&] {
        m_ses->release(1);
        return m_ses->asked.contains(u"GET /v2/email/identities/"_s + later);
    };
    QTRY_VERIFY(hasAskedForLater());
    QCOMPARE(m_ses->countAsked(u"GET /v2/"_s), 1);
}

void TestIdentityTableModel::fetchesDetailsOfWhatChanged()
{
    load();
    m_model->setDetailsWanted(true);
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s);
    m_ses->identities[u"e.org"_s].configurationSetName = u"set-e"_s;
    report({u"e.org"_s});
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"set-e"_s);
}

void TestIdentityTableModel::stopsFetchingDetails()
{
    load();
    IdentityTableModel witness(*m_connection, u"us-east-1"_s); // shows that the time of arrival is over
    witness.reload();
    QTRY_VERIFY(witness.isComplete());
    m_ses->isHolding = true;
    m_model->setShownColumns({0, 3});
    QVERIFY(m_ses->held() > 0);
    m_model->setShownColumns({0});
    m_ses->isHolding = false;
    m_ses->release();
    witness.setDetailsWanted(true);
    QTRY_VERIFY(!witness.index(0, IdentityTableModel::Created).data().toString().isEmpty());
    QCOMPARE(text(u"a.org"_s, IdentityTableModel::Created), QString());
    m_model->setShownColumns({0, 3});
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s);
}

void TestIdentityTableModel::keepsDetailsThroughAReload()
{
    load();
    m_model->setDetailsWanted(true);
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s);
    m_ses->identities[u"e.org"_s].configurationSetName = u"set-e"_s;
    m_model->reload();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s); // until it is known better
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"set-e"_s);
}

void TestIdentityTableModel::showsNothingWhereDetailsAreRefused()
{
    load();
    m_ses->refuses = [](const wire::HttpRequest &) { return wire::ServiceError{u"NotImplemented"_s, {}, 501}; };
    QSignalSpy failed(m_model.get(), &IdentityTableModel::failed);
    m_model->setDetailsWanted(true);
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::Created), u"-"_s);
    QCOMPARE(failed.count(), 0);
}

void TestIdentityTableModel::fetchesOnlyStaleDetailsAfterABurst()
{
    load();
    m_model->setDetailsWanted(true);
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s);
    QStringList many{u"e.org"_s};
    for (int i = 0; i < 100; ++i)
        many += u"gone%1.org"_s.arg(i);
    m_ses->add(u"new.org"_s);
    m_ses->identities[u"e.org"_s].configurationSetName = u"set-e"_s;
    m_ses->asked.clear();
    report(many);
    QTRY_COMPARE(text(u"new.org"_s, IdentityTableModel::ConfigurationSet), u"-"_s);
    QTRY_COMPARE(text(u"e.org"_s, IdentityTableModel::ConfigurationSet), u"set-e"_s);
    QCOMPARE(m_ses->countAsked(u"GET /simulator/identities/"_s), 2);
}

void TestIdentityTableModel::endsAsTheServiceIs_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Changes, reports, reloads and answers in any order: at the end the table shows what the service has, and an
/// index that is still valid stands for the identity that it stood for.
void TestIdentityTableModel::endsAsTheServiceIs()
{
    QFETCH(int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto some = [&](int count) { return int(random() % unsigned(count)); };
    m_ses->pageSize = 7;
    load();
    m_model->setDetailsWanted(seed % 2);
    m_model->sort(some(3), some(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
    const QPersistentModelIndex kept = m_model->index(m_model->rowOf(u"c@a.org"_s), 0);
    m_ses->isHolding = true;
    for (int step = 0; step < 400; ++step) {
        QStringList changed;
        for (int i = some(8) ? some(4) : 60; i > 0; --i) {
            changed += u"host%1.org"_s.arg(some(80));
            if (some(3))
                m_ses->add(changed.constLast(), VerificationStatus(some(5)));
            else
                m_ses->identities.remove(changed.constLast());
        }
        report(changed);
        if (some(40) == 0)
            m_model->reload();
        m_ses->release(some(4));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    m_ses->isHolding = false;
    m_ses->release();

    const auto isAsTheServiceIs = [this] {
        QMap<QString, QString> shown, there;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown.insert(m_model->keyAt(row), text(m_model->keyAt(row), IdentityTableModel::Status));
        for (auto each = m_ses->identities.cbegin(); each != m_ses->identities.cend(); ++each)
            there.insert(each.key(), models::identityStatus(each->verificationStatus).text);
        return shown == there && m_model->total() == there.size();
    };
    QTRY_VERIFY(isAsTheServiceIs());
    QCOMPARE(kept.data(models::KeyRole).toString(), u"c@a.org"_s);
    const auto shown = names();
    m_model->sort(m_model->sortColumn(), m_model->sortOrder());
    QCOMPARE(names(), shown);
}

QTEST_GUILESS_MAIN(TestIdentityTableModel)
#include "tst_identitytablemodel.moc"
