#include "core/client/connection.h"
#include "core/models/identitytablemodel.h"
#include "core/simulator/simulatorthread.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::IdentityTableModel;

/// The table before the real simulator, while another one works on the same state, as another program would.
class TestSharedState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheOwnProgram();
    void followsAnotherProgram();
    void keepsWhatTheUserSetThroughAFlood();

private:
    std::unique_ptr<simulator::SimulatorThread> open(client::Connection *reportTo = nullptr);
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<client::Connection> m_connection;
    std::unique_ptr<simulator::SimulatorThread> m_own, m_other;
    std::unique_ptr<IdentityTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

std::unique_ptr<simulator::SimulatorThread> TestSharedState::open(client::Connection *reportTo)
{
    const auto report = [reportTo](const QList<store::Change> &changes) {
        for (const store::Change &change : changes)
            QMetaObject::invokeMethod(reportTo, [=] { reportTo->report(change.region, {change.resource}); });
    };
    return std::make_unique<simulator::SimulatorThread>(simulator::SimulatorThread::Setup{
        .open = [file = m_folder->filePath(u"state.db"_s)] { return store::Database::openSqlite(file); },
        .wall = simulator::systemClock(),
        .changed = reportTo ? report : simulator::SimulatorThread::ChangesSeen(),
        .lookout = std::chrono::milliseconds(5)});
}

void TestSharedState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection =
        std::make_unique<client::Connection>(client::Connection::Description{}, [this](const QString &region) {
            return m_own->transport({.region = region});
        });
    m_own = open(m_connection.get());
    m_other = open();
    m_model = std::make_unique<IdentityTableModel>(*m_connection, u"us-east-1"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->sort(IdentityTableModel::Identity, Qt::AscendingOrder);
    m_model->reload();
    QTRY_VERIFY(m_model->isComplete());
}

void TestSharedState::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_own.reset();
    m_other.reset();
    m_connection.reset();
}

QStringList TestSharedState::names() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result += m_model->keyAt(row);
    return result;
}

void TestSharedState::followsTheOwnProgram()
{
    const auto ses = m_connection->service(u"us-east-1"_s);
    QVERIFY(ses.call<ses::CreateEmailIdentity>({u"b.example"_s}).result());
    QVERIFY(ses.call<ses::CreateEmailIdentity>({u"a@b.example"_s}).result());
    QVERIFY(m_connection->service(u"eu-west-1"_s).call<ses::CreateEmailIdentity>({u"c.example"_s}).result());
    QTRY_COMPARE(names(), (QStringList{u"a@b.example"_s, u"b.example"_s}));
    QVERIFY(ses.call<ses::DeleteEmailIdentity>({u"b.example"_s}).result());
    QTRY_COMPARE(names(), QStringList{u"a@b.example"_s});
}

void TestSharedState::followsAnotherProgram()
{
    const client::Service ses(m_other->transport());
    QVERIFY(ses.call<ses::CreateEmailIdentity>({u"b.example"_s}).result());
    QTRY_COMPARE(names(), QStringList{u"b.example"_s});
    QVERIFY(ses.call<ses::DeleteEmailIdentity>({u"b.example"_s}).result());
    QTRY_COMPARE(names(), QStringList());
}

/// Hundreds of changes from elsewhere, before and behind the row that the user works with.
void TestSharedState::keepsWhatTheUserSetThroughAFlood()
{
    const client::Service ses(m_other->transport());
    for (const auto &name : {u"m1.example"_s, u"m2.example"_s, u"m3.example"_s})
        QVERIFY(ses.call<ses::CreateEmailIdentity>({name}).result());
    QTRY_COMPARE(m_model->rowCount(), 3);
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(1, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    m_model->setTicked(1, 1, true);

    QList<QFuture<wire::Result<ses::CreateEmailIdentity::Response>>> answers;
    for (int i = 0; i < 300; ++i)
        answers += ses.call<ses::CreateEmailIdentity>({u"%1%2.example"_s.arg(i % 2 ? u"a"_s : u"z"_s).arg(i)});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 303, 20'000);
    QCOMPARE(selection.currentIndex().row(), 151);
    QCOMPARE(m_model->keyAt(151), u"m2.example"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(m_model->tickedNames(), QStringList{u"m2.example"_s});
    QVERIFY(std::ranges::is_sorted(names()));
}

QTEST_GUILESS_MAIN(TestSharedState)
#include "tst_sharedstate.moc"
