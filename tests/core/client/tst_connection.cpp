#include "../fakeses.h"

#include "core/wire/whendone.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// What the window is connected to.
class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheServicesOfARegion();
    void passesOnWhatChangedFromAnotherThread();
    void saysOnceWhatTheAccountIsCalled();
};

void TestConnection::reachesTheServicesOfARegion()
{
    FakeSes virginia, ireland;
    virginia.add(u"a.org"_s);
    const client::Connection connection({u"Simulator"_s, u"123456789012"_s}, [&](const QString &region) {
        return region == u"us-east-1" ? virginia.transport() : ireland.transport();
    });
    QVERIFY(connection.service(u"us-east-1"_s).call<ses::GetEmailIdentity>({u"a.org"_s}).result());
    const auto refused = connection.service(u"eu-west-1"_s).call<ses::GetEmailIdentity>({u"a.org"_s}).result();
    QCOMPARE(refused.error().code, u"NotFoundException"_s);
    QCOMPARE(connection.name(), u"Simulator"_s);
    QCOMPARE(connection.account(), u"123456789012"_s);
}

void TestConnection::passesOnWhatChangedFromAnotherThread()
{
    client::Connection connection({}, {});
    QThread *thread = nullptr;
    connect(&connection, &client::Connection::changed, this, [&] { thread = QThread::currentThread(); });
    QSignalSpy changed(&connection, &client::Connection::changed);
    std::jthread([&] {
        QMetaObject::invokeMethod(
            &connection, [&] { connection.report(u"us-east-1"_s, {u"identity/a.org"_s}); }, Qt::QueuedConnection);
    }).join();
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first(), (QVariantList{u"us-east-1"_s, QStringList{u"identity/a.org"_s}}));
    QCOMPARE(thread, QThread::currentThread());
}

void TestConnection::saysOnceWhatTheAccountIsCalled()
{
    client::Connection connection({}, {});
    QSignalSpy named(&connection, &client::Connection::accountNameChanged);
    connection.setAccountName(u"training"_s);
    connection.setAccountName(u"training"_s);
    QCOMPARE(named.count(), 1);
    QCOMPARE(connection.accountName(), u"training"_s);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
