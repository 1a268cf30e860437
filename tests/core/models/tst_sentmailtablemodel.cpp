#include "../client/scriptedservice.h"

#include "core/models/sentmailtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::SentMailTableModel;

/// The table of what was sent through SES (visual.md 13.2).
class TestSentMailTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNewestFirst();
    void saysWhatBesideAMessageStands();
    void followsTheMailboxOnly();
};

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &to, const QByteArray &outcome, qint64 sent)
{
    return R"({"MessageId":")" + id + R"(","Region":"us-east-1","From":"x@a.org","To":[)" + to + R"(],"Subject":"S )"
        + id + R"(","Sent":)" + QByteArray::number(sent) + R"(,"Outcome":")" + outcome + R"("})";
}

QByteArray page(const QByteArrayList &mails)
{
    return R"({"Mails":[)" + mails.join(',') + R"(],"Total":2})";
}

/// A model on a connection whose answers a test writes.
struct Reading
{
    ScriptedService service;
    client::Connection connection{client::Connection::Description{.hasSimulator = true},
                                  [this](const QString &) { return service.transport(); }};
    SentMailTableModel model{connection};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void read(const QByteArray &json)
    {
        QSignalSpy counted(&model, &models::Table::countsChanged);
        service.answer(json);
        QTRY_VERIFY(!counted.isEmpty());
    }
    QStringList column(int column) const
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result += model.index(row, column).data().toString();
        return result;
    }
};

} // namespace

void TestSentMailTableModel::showsNewestFirst()
{
    Reading reading;
    QCOMPARE(reading.model.rowCount(), 0);
    reading.model.reload();
    reading.read(page({mail("1", R"("a@b.org")", "DELIVERED", 1763775540),
                       mail("2", R"("a@b.org","c@d.org","e@f.org")", "COMPLAINT", 1763775600)}));
    QCOMPARE(reading.column(SentMailTableModel::Subject), (QStringList{u"S 2"_s, u"S 1"_s}));
    QCOMPARE(reading.column(SentMailTableModel::Sent), (QStringList{u"2025-11-22 01:40"_s, u"2025-11-22 01:39"_s}));
    QCOMPARE(reading.column(SentMailTableModel::Outcome), (QStringList{u"Complaint"_s, u"Delivered"_s}));
    QVERIFY(reading.model.index(0, SentMailTableModel::To).data().toString().startsWith(u"a@b.org and 2"_s));
    QCOMPARE(reading.model.index(0, SentMailTableModel::Outcome).data(models::StatusKindRole).toInt(),
             int(models::StatusKind::Warning));
}

void TestSentMailTableModel::saysWhatBesideAMessageStands()
{
    Reading reading;
    reading.model.reload();
    reading.read(page({mail("1", R"("a@b.org")", "DELIVERED", 1763775540)}));
    const QModelIndex subject = reading.model.index(0, SentMailTableModel::Subject);
    QCOMPARE(subject.data(models::DetailRole).toString(), u"x@a.org"_s);
    QCOMPARE(subject.data(models::RemarkRole).toString(), u"2025-11-22 01:39"_s);
    QCOMPARE(subject.data(models::KeyRole).toString(), u"1"_s);
}

void TestSentMailTableModel::followsTheMailboxOnly()
{
    Reading reading;
    reading.model.reload();
    reading.read(page({}));
    const auto asked = reading.service.asked.size();
    reading.connection.report({}, {u"journal"_s});
    reading.connection.report({}, {u"mailbox"_s});
    QTRY_COMPARE(reading.service.asked.size(), asked + 1);
}

QTEST_GUILESS_MAIN(TestSentMailTableModel)
#include "tst_sentmailtablemodel.moc"
