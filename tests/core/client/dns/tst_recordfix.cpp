#include "../scriptedservice.h"

#include "core/client/dns/recordfix.h"
#include "core/wire/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using client::FixKind;
using route53::RecordType;
using simulation::RecordCause;
using simulation::RecordFinding;

/// What mends a record in other DNS and in a hosted zone.
class TestRecordFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void knowsWhatMends_data();
    void knowsWhatMends();
    void plansChanges_data();
    void plansChanges();
    void readsTheOtherNameToo();
    void changesOtherDnsInOneCall();
    void changesAHostedZoneInOneCall();
    void tellsARefusalToRead();

private:
    std::optional<wire::Result<client::RecordFix>> plan(const RecordFinding &finding, const QList<QByteArray> &answers);

    std::unique_ptr<ScriptedService> m_service;
};

namespace {

const client::FixedZone otherDns{simulation::ZoneKind::OtherDns, u"D1"_s, u"a.org"_s};

RecordFinding finding(RecordCause cause, RecordType type = RecordType::CNAME,
                      const QString &expected = u"t.dkim.amazonses.com"_s)
{
    return {.type = type, .name = u"t._domainkey.a.org"_s, .expected = expected, .cause = cause};
}

/// "CNAME NAME TTL VALUE|VALUE"
QByteArray setsJson(const QStringList &sets)
{
    QJsonArray array;
    for (const QString &set : sets) {
        QJsonArray records;
        for (const QString &value : set.section(u' ', 3).split(u'|'))
            records.append(QJsonObject{{u"Value"_s, value}});
        array.append(QJsonObject{{u"Type"_s, set.section(u' ', 0, 0)},
                                 {u"Name"_s, set.section(u' ', 1, 1)},
                                 {u"TTL"_s, set.section(u' ', 2, 2).toInt()},
                                 {u"ResourceRecords"_s, records}});
    }
    return QJsonDocument(QJsonObject{{u"Domain"_s, QJsonObject()}, {u"RecordSets"_s, array}}).toJson();
}

/// "UPSERT CNAME NAME TTL VALUE|VALUE"
QStringList texts(const QList<route53::Change> &changes)
{
    QStringList result;
    for (const route53::Change &change : changes) {
        QStringList values;
        for (const auto &record : *change.resourceRecordSet.resourceRecords)
            values += record.value;
        result += QStringList{QString(wire::wireName(change.action)),
                              QString(wire::wireName(change.resourceRecordSet.type)), change.resourceRecordSet.name,
                              QString::number(*change.resourceRecordSet.ttl), values.join(u'|')}
                      .join(u' ');
    }
    return result;
}

} // namespace

void TestRecordFix::init()
{
    m_service = std::make_unique<ScriptedService>();
}

std::optional<wire::Result<client::RecordFix>> TestRecordFix::plan(const RecordFinding &finding,
                                                                   const QList<QByteArray> &answers)
{
    std::optional<wire::Result<client::RecordFix>> plan;
    wire::whenDone(client::planFix(m_service->service(), otherDns, finding), this,
                   [&plan](const auto &answer) { plan = answer; });
    for (const QByteArray &answer : answers)
        m_service->answer(answer);
    if (!QTest::qWaitFor([&plan] { return plan.has_value(); }))
        return std::nullopt;
    return plan;
}

void TestRecordFix::knowsWhatMends_data()
{
    QTest::addColumn<RecordCause>("cause");
    QTest::addColumn<FixKind>("kind");
    QTest::newRow("as expected") << RecordCause::AsExpected << FixKind::None;
    QTest::newRow("missing") << RecordCause::Missing << FixKind::Create;
    QTest::newRow("private") << RecordCause::PrivateZoneOnly << FixKind::Create;
    QTest::newRow("doubled") << RecordCause::NameDoubled << FixKind::Rename;
    QTest::newRow("type") << RecordCause::WrongType << FixKind::ReplaceRecord;
    QTest::newRow("target") << RecordCause::WrongTarget << FixKind::ReplaceValue;
    QTest::newRow("region") << RecordCause::OtherRegion << FixKind::ReplaceValue;
    QTest::newRow("quotes") << RecordCause::QuotesOrSpaces << FixKind::ReplaceValue;
    QTest::newRow("second MX") << RecordCause::SecondMx << FixKind::DeleteOthers;
    QTest::newRow("server") << RecordCause::ServerFails << FixKind::None;
    QTest::newRow("not yet") << RecordCause::NotYetVisible << FixKind::None;
    QTest::newRow("fault") << RecordCause::Fault << FixKind::None;
}

void TestRecordFix::knowsWhatMends()
{
    QFETCH(RecordCause, cause);
    QFETCH(FixKind, kind);
    QCOMPARE(client::fixOf(finding(cause)), kind);
}

void TestRecordFix::plansChanges_data()
{
    QTest::addColumn<RecordFinding>("finding");
    QTest::addColumn<QStringList>("sets");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QStringList>("replaced");
    const QString name = u"t._domainkey.a.org"_s;
    const QString right = u"UPSERT CNAME t._domainkey.a.org 1800 t.dkim.amazonses.com"_s;
    const QString spf = u"\"v=spf1 include:amazonses.com ~all\""_s;
    QTest::newRow("missing") << finding(RecordCause::Missing) << QStringList() << QStringList{right} << QStringList();
    QTest::newRow("others do not matter")
        << finding(RecordCause::Missing)
        << QStringList{u"CNAME u._domainkey.a.org. 300 x.org"_s, u"A a.org. 300 192.0.2.1"_s} << QStringList{right}
        << QStringList();
    QTest::newRow("another target keeps its TTL")
        << finding(RecordCause::WrongTarget) << QStringList{u"CNAME T._domainkey.a.org. 300 x.org"_s}
        << QStringList{u"UPSERT CNAME t._domainkey.a.org 300 t.dkim.amazonses.com"_s} << QStringList{u"x.org"_s};
    QTest::newRow("another type is in the way")
        << finding(RecordCause::WrongType) << QStringList{u"TXT t._domainkey.a.org. 60 \"x\""_s}
        << QStringList{u"DELETE TXT t._domainkey.a.org. 60 \"x\""_s, right} << QStringList{u"TXT \"x\""_s};
    QTest::newRow("a second MX goes")
        << finding(RecordCause::SecondMx, RecordType::MX, u"10 feedback-smtp.us-east-1.amazonses.com"_s)
        << QStringList{u"MX t._domainkey.a.org. 300 10 feedback-smtp.us-east-1.amazonses.com|20 mx2.a.org"_s,
                       u"TXT t._domainkey.a.org. 300 \"x\""_s}
        << QStringList{u"UPSERT MX t._domainkey.a.org 300 10 feedback-smtp.us-east-1.amazonses.com"_s}
        << QStringList{u"20 mx2.a.org"_s};
    QTest::newRow("texts beside SPF stay")
        << finding(RecordCause::WrongTarget, RecordType::TXT, spf)
        << QStringList{u"TXT t._domainkey.a.org. 300 \"v=spf1 -all\"|\"other\""_s}
        << QStringList{u"UPSERT TXT t._domainkey.a.org 300 "_s + spf + u"|\"other\""_s}
        << QStringList{u"\"v=spf1 -all\""_s};
}

void TestRecordFix::plansChanges()
{
    QFETCH(RecordFinding, finding);
    QFETCH(QStringList, sets);
    QFETCH(QStringList, changes);
    QFETCH(QStringList, replaced);
    const auto fix = plan(finding, {setsJson(sets)});
    QVERIFY(fix && *fix);
    QCOMPARE(texts((*fix)->changes), changes);
    QCOMPARE((*fix)->record.replaced, replaced);
    QCOMPARE((*fix)->record.record.value, finding.expected);
}

void TestRecordFix::readsTheOtherNameToo()
{
    RecordFinding doubled = finding(RecordCause::NameDoubled);
    doubled.detail = u"t._domainkey.a.org.a.org"_s;
    const QByteArray sets = setsJson({u"CNAME t._domainkey.a.org.a.org. 300 t.dkim.amazonses.com"_s});
    const auto fix = plan(doubled, {sets, sets});
    QVERIFY(fix && *fix);
    QCOMPARE(texts((*fix)->changes),
             (QStringList{u"DELETE CNAME t._domainkey.a.org.a.org. 300 t.dkim.amazonses.com"_s,
                          u"UPSERT CNAME t._domainkey.a.org 1800 t.dkim.amazonses.com"_s}));
    QCOMPARE((*fix)->record.replaced, {u"t._domainkey.a.org.a.org"_s});
}

void TestRecordFix::changesOtherDnsInOneCall()
{
    const auto fix = plan(finding(RecordCause::Missing), {setsJson({})});
    QVERIFY(fix && *fix);
    std::optional<client::Outcome> outcome;
    wire::whenDone(client::applyFix(m_service->service(), otherDns, **fix), this,
                   [&outcome](const auto &answer) { outcome = answer; });
    QVERIFY(m_service->asked.last().startsWith(u"POST /simulator/dns/domains/D1/records"_s));
    QVERIFY(m_service->asked.last().contains(u"t.dkim.amazonses.com"_s));
    m_service->answer();
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
}

void TestRecordFix::changesAHostedZoneInOneCall()
{
    const client::FixedZone hosted{simulation::ZoneKind::HostedZone, u"Z1"_s, u"a.org"_s};
    std::optional<wire::Result<client::RecordFix>> fix;
    wire::whenDone(client::planFix(m_service->service(), hosted, finding(RecordCause::WrongTarget)), this,
                   [&fix](const auto &answer) { fix = answer; });
    QCOMPARE(m_service->asked.last(), u"GET /2013-04-01/hostedzone/Z1/rrset?name=t._domainkey.a.org&maxitems=100"_s);
    m_service->answer(R"(<?xml version="1.0" encoding="UTF-8"?>
<ListResourceRecordSetsResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ResourceRecordSets>
<ResourceRecordSet><Name>t._domainkey.a.org.</Name><Type>CNAME</Type><TTL>300</TTL><ResourceRecords><ResourceRecord><Value>x.org</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>
<ResourceRecordSet><Name>u._domainkey.a.org.</Name><Type>CNAME</Type><TTL>300</TTL><ResourceRecords><ResourceRecord><Value>y.org</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>
</ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems></ListResourceRecordSetsResponse>)");
    QTRY_VERIFY(fix);
    QVERIFY(*fix);
    QCOMPARE(texts((*fix)->changes), {u"UPSERT CNAME t._domainkey.a.org 300 t.dkim.amazonses.com"_s});

    client::applyFix(m_service->service(), hosted, **fix);
    QVERIFY(m_service->asked.last().startsWith(u"POST /2013-04-01/hostedzone/Z1/rrset/"_s));
    QVERIFY(m_service->asked.last().contains(u"<Action>UPSERT</Action>"_s));
}

void TestRecordFix::tellsARefusalToRead()
{
    std::optional<wire::Result<client::RecordFix>> fix;
    wire::whenDone(client::planFix(m_service->service(), otherDns, finding(RecordCause::Missing)), this,
                   [&fix](const auto &answer) { fix = answer; });
    m_service->refuse({u"NotFoundException"_s, u"No such domain."_s, 404});
    QTRY_VERIFY(fix);
    QVERIFY(!*fix);
    QCOMPARE(fix->error().message, u"No such domain."_s);
}

QTEST_GUILESS_MAIN(TestRecordFix)
#include "tst_recordfix.moc"
