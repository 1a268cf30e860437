#include "dnsdriver.h"

using namespace Qt::StringLiterals;

/// "Create record", "Edit record" and "Import zone file" on the simulator, of a hosted zone and of other DNS.
class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void createsRecords_data();
    void createsRecords();
    void createsARecordOfTheZoneItself();
    void createsARecordElsewhere();
    void takesAPastedFullName();
    void setsTheTtlByButtons();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void showsTheServicesTextAtTheName_data();
    void showsTheServicesTextAtTheName();
    void showsTheServicesTextAtTheValue();
    void tellsOtherErrors();
    void keepsWhatWasTypedWhenTheTypeChanges();
    void waitsForASlowService();
    void asksBeforeItIsLeft();
    void loadsOnceMore();

    void editsValues();
    void editsTheName();
    void doesNotOfferWhatItCannotWrite();
    void leavesARecordThatIsGone();

    void importsAZoneFile();
    void namesTheLinesThatAreWrong();
    void importsNothingThatIsThereAlready();
    void importsMoreThanABatchHolds();
    void tellsHowMuchWasImported();
    void keepsTheTextThatTheServiceRefuses();

private:
    void open(const QString &form = u"record"_s, const QString &item = {},
              const QString &resource = u"hostedzone/Z0523486Q3PENDING01"_s);
    bool isDone()
    {
        return QTest::qWaitFor([this] { return user().find(u"zoneDetails"_s) != nullptr; });
    }
    QStringList stored() { return lines(storedZone(*m_window, m_resource)); }
    DnsDriver user() { return DnsDriver(*m_window->window); }

    QString m_resource;
    std::unique_ptr<SimulatedWindow> m_window;
};

void TestRecordForm::open(const QString &form, const QString &item, const QString &resource)
{
    m_resource = resource;
    const ui::Place place{.page = u"hosted-zones"_s, .subject = resource, .form = form, .item = item};
    m_window = std::make_unique<SimulatedWindow>(place.toString(), u"pictures"_s);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
    QTRY_VERIFY(user().find(form == u"import"_s ? u"zoneText"_s : u"recordName"_s));
}

void TestRecordForm::createsRecords_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("line");
    QTest::newRow("A") << u"A"_s << u"a"_s << u"192.0.2.1\n192.0.2.2"_s << u"A a.pending.com 300 192.0.2.1 192.0.2.2"_s;
    QTest::newRow("AAAA") << u"AAAA"_s << u"a"_s << u"2001:db8::1"_s << u"AAAA a.pending.com 300 2001:db8::1"_s;
    QTest::newRow("CNAME") << u"CNAME"_s << u"T1._domainkey"_s << u"t1.dkim.amazonses.com"_s
                           << u"CNAME t1._domainkey.pending.com 300 t1.dkim.amazonses.com"_s;
    QTest::newRow("MX") << u"MX"_s << u"mail"_s << u"10 feedback-smtp.us-east-1.amazonses.com"_s
                        << u"MX mail.pending.com 300 10 feedback-smtp.us-east-1.amazonses.com"_s;
    QTest::newRow("NS") << u"NS"_s << u"eu"_s << u"ns1.example.com\nns2.example.com"_s
                        << u"NS eu.pending.com 300 ns1.example.com ns2.example.com"_s;
    QTest::newRow("TXT") << u"TXT"_s << u"mail"_s << u"\"v=spf1 include:amazonses.com ~all\""_s
                         << u"TXT mail.pending.com 300 \"v=spf1 include:amazonses.com ~all\""_s;
    QTest::newRow("SRV") << u"SRV"_s << u"_smtp._tcp"_s << u"10 5 587 smtp.example.com"_s
                         << u"SRV _smtp._tcp.pending.com 300 10 5 587 smtp.example.com"_s;
    QTest::newRow("CAA") << u"CAA"_s << u"shop"_s << u"0 issue \"amazon.com\""_s
                         << u"CAA shop.pending.com 300 0 issue \"amazon.com\""_s;
    QTest::newRow("a star") << u"A"_s << u"*.eu"_s << u"192.0.2.1"_s << u"A *.eu.pending.com 300 192.0.2.1"_s;
}

void TestRecordForm::createsRecords()
{
    QFETCH(QString, type);
    QFETCH(QString, labels);
    QFETCH(QString, values);
    QFETCH(QString, line);
    open();
    QVERIFY(user().type(u"recordName"_s, labels));
    QVERIFY(user().choose(u"recordType"_s, type));
    QVERIFY(user().paste(u"recordValues"_s, values));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY2(isDone(), qPrintable(user().error(u"recordValues"_s) + user().error(u"recordName"_s)));
    QVERIFY2(stored().contains(line), qPrintable(stored().join(u'\n')));
    QCOMPARE(stored().size(), 10);
    QVERIFY(user().flash().startsWith(u"Record created "_s + type));
}

void TestRecordForm::createsARecordOfTheZoneItself()
{
    open();
    QVERIFY(user().choose(u"recordType"_s, u"AAAA"_s));
    QVERIFY(user().paste(u"recordValues"_s, u"2001:db8::1"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QVERIFY(stored().contains(u"AAAA pending.com 300 2001:db8::1"_s));
}

void TestRecordForm::createsARecordElsewhere()
{
    open(); // for the window
    const QString resource = domainResource(*m_window, u"idle.com"_s);
    m_resource = resource;
    m_window->window->go({.page = u"hosted-zones"_s, .subject = resource, .form = u"record"_s});
    QTRY_VERIFY(user().find<QLabel>(u"recordSuffix"_s)
                && user().find<QLabel>(u"recordSuffix"_s)->text() == u".idle.com"_s);
    QVERIFY(user().type(u"recordName"_s, u"t1._domainkey"_s));
    QVERIFY(user().choose(u"recordType"_s, u"CNAME"_s));
    QVERIFY(user().paste(u"recordValues"_s, u"t1.dkim.amazonses.com"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QCOMPARE(stored(), QStringList{u"CNAME t1._domainkey.idle.com 300 t1.dkim.amazonses.com"_s});
}

void TestRecordForm::takesAPastedFullName()
{
    open();
    QVERIFY(user().paste(u"recordName"_s, u"Pending.com."_s)); // the zone itself
    QVERIFY(user().choose(u"recordType"_s, u"AAAA"_s));
    QVERIFY(user().paste(u"recordValues"_s, u"2001:db8::1"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QVERIFY(stored().contains(u"AAAA pending.com 300 2001:db8::1"_s));
    open();
    QVERIFY(user().paste(u"recordName"_s, u"Mail.pending.com."_s));
    QVERIFY(user().paste(u"recordValues"_s, u"192.0.2.1"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QVERIFY(stored().contains(u"A mail.pending.com 300 192.0.2.1"_s));
}

void TestRecordForm::setsTheTtlByButtons()
{
    open();
    QVERIFY(user().click(u"ttl1d"_s));
    QCOMPARE(user().text(u"recordTtl"_s), u"86400"_s);
    QVERIFY(user().click(u"ttl1h"_s));
    QCOMPARE(user().text(u"recordTtl"_s), u"3600"_s);
    QVERIFY(user().click(u"ttl1m"_s));
    QCOMPARE(user().text(u"recordTtl"_s), u"60"_s);
}

void TestRecordForm::refusesWrongInput_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("ttl");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"a b"_s << u"A"_s << u"192.0.2.1"_s << u"300"_s << u"recordName"_s;
    QTest::newRow("no value") << u"a"_s << u"A"_s << QString() << u"300"_s << u"recordValues"_s;
    QTest::newRow("value") << u"a"_s << u"MX"_s << u"mx.example.com"_s << u"300"_s << u"recordValues"_s;
    QTest::newRow("TTL") << u"a"_s << u"A"_s << u"192.0.2.1"_s << u"1h"_s << u"recordTtl"_s;
    QTest::newRow("no TTL") << u"a"_s << u"A"_s << u"192.0.2.1"_s << QString() << u"recordTtl"_s;
}

void TestRecordForm::refusesWrongInput()
{
    QFETCH(QString, labels);
    QFETCH(QString, type);
    QFETCH(QString, values);
    QFETCH(QString, ttl);
    QFETCH(QString, field);
    open();
    QVERIFY(user().type(u"recordName"_s, labels));
    QVERIFY(user().choose(u"recordType"_s, type));
    QVERIFY(user().paste(u"recordValues"_s, values));
    QVERIFY(user().type(u"recordTtl"_s, ttl));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(!user().error(field).isEmpty());
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
    QCOMPARE(user().text(u"recordName"_s), labels);
    QCOMPARE(user().text(u"recordValues"_s), values);
    QCOMPARE(user().text(u"recordTtl"_s), ttl);
}

void TestRecordForm::showsTheServicesTextAtTheName_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("text");
    QTest::newRow("exists") << u"www"_s << u"CNAME"_s << u"a.example.com"_s
                            << u"Tried to create resource record set [name='www.pending.com.', type='CNAME'] but it "
                               "already exists"_s;
    QTest::newRow("beside a CNAME") << u"www"_s << u"A"_s << u"192.0.2.1"_s << u"is not permitted"_s;
    QTest::newRow("CNAME beside others") << u"mx1"_s << u"CNAME"_s << u"a.example.com"_s << u"is not permitted"_s;
    QTest::newRow("CNAME at the apex") << QString() << u"CNAME"_s << u"a.example.com"_s << u"at apex in zone"_s;
}

void TestRecordForm::showsTheServicesTextAtTheName()
{
    QFETCH(QString, labels);
    QFETCH(QString, type);
    QFETCH(QString, values);
    QFETCH(QString, text);
    open();
    QVERIFY(user().type(u"recordName"_s, labels));
    QVERIFY(user().choose(u"recordType"_s, type));
    QVERIFY(user().paste(u"recordValues"_s, values));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY2(user().error(u"recordName"_s).contains(text), qPrintable(user().error(u"recordName"_s)));
    QCOMPARE(user().text(u"recordValues"_s), values);
    QCOMPARE(stored().size(), 9);
}

void TestRecordForm::showsTheServicesTextAtTheValue()
{
    open();
    const QString text = u"[Invalid Resource Record: 'FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid "
                         "IPv4 address) encountered with 'x'']"_s;
    m_window->refuse(isWrite, {u"InvalidChangeBatch"_s, text, 400});
    QVERIFY(user().paste(u"recordValues"_s, u"192.0.2.1"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"recordValues"_s), text);
    QCOMPARE(user().text(u"recordValues"_s), u"192.0.2.1"_s);
}

void TestRecordForm::tellsOtherErrors()
{
    open();
    m_window->refuse(isWrite, {u"ThrottlingException"_s, u"Rate exceeded"_s, 400});
    QVERIFY(user().paste(u"recordValues"_s, u"192.0.2.1"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"The record could not be saved Rate exceeded"_s);
    QCOMPARE(user().text(u"recordValues"_s), u"192.0.2.1"_s);
}

void TestRecordForm::keepsWhatWasTypedWhenTheTypeChanges()
{
    open();
    QVERIFY(user().paste(u"recordValues"_s, u"10 mx.example.com"_s));
    QVERIFY(user().click(u"submit"_s)); // wrong of an A
    QVERIFY(!user().error(u"recordValues"_s).isEmpty());
    QVERIFY(user().choose(u"recordType"_s, u"MX"_s));
    QCOMPARE(user().error(u"recordValues"_s), QString());
    QCOMPARE(user().text(u"recordValues"_s), u"10 mx.example.com"_s);
}

void TestRecordForm::waitsForASlowService()
{
    open();
    m_window->hold(isWrite);
    QVERIFY(user().type(u"recordName"_s, u"slow"_s));
    QVERIFY(user().paste(u"recordValues"_s, u"192.0.2.1"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"submit"_s); // once more
    QCOMPARE(m_window->held(), 1);
    m_window->release();
    QVERIFY(isDone());
    QCOMPARE(stored().size(), 10);
}

void TestRecordForm::asksBeforeItIsLeft()
{
    open();
    QVERIFY(user().type(u"recordName"_s, u"a"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"leaveDialog"_s));
    QVERIFY(user().click(u"leave"_s));
    QVERIFY(isDone());
}

void TestRecordForm::loadsOnceMore()
{
    open();
    const auto isZone = [](const wire::HttpRequest &request) { return request.path.contains("/hostedzone/"); };
    m_window->refuse(isZone, {u"ThrottlingException"_s, u"Rate exceeded"_s, 400});
    m_window->window->go({.page = u"hosted-zones"_s, .subject = m_resource, .form = u"record"_s, .item = u"x"_s});
    QTRY_VERIFY(user().find(u"retry"_s));
    m_window->refuseNothing();
    m_window->window->go({.page = u"hosted-zones"_s, .subject = m_resource, .form = u"record"_s});
    QTRY_VERIFY(user().find(u"recordName"_s));
}

void TestRecordForm::editsValues()
{
    open(u"record"_s, u"pending.com MX "_s);
    QTRY_COMPARE(user().text(u"recordValues"_s), u"10 mx1.pending.com\n20 mx2.pending.com"_s);
    QCOMPARE(user().text(u"recordName"_s), QString());
    QCOMPARE(user().text(u"recordTtl"_s), u"3600"_s);
    QVERIFY(user().paste(u"recordValues"_s, u"10 mx1.pending.com"_s));
    QVERIFY(user().type(u"recordTtl"_s, u"60"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QVERIFY(stored().contains(u"MX pending.com 60 10 mx1.pending.com"_s));
    QCOMPARE(stored().size(), 9);
}

void TestRecordForm::editsTheName()
{
    open(u"record"_s, u"www.pending.com CNAME "_s);
    QTRY_COMPARE(user().text(u"recordName"_s), u"www"_s);
    QVERIFY(user().type(u"recordName"_s, u"web"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QVERIFY(stored().contains(u"CNAME web.pending.com 300 pending.com"_s));
    QVERIFY(!stored().join(u'\n').contains(u"www.pending.com"_s));
}

void TestRecordForm::doesNotOfferWhatItCannotWrite()
{
    open(u"record"_s, u"pending.com SOA "_s);
    QTRY_VERIFY(user().find(u"notOffered"_s));
    QVERIFY(!user().isEnabled(u"submit"_s));
}

void TestRecordForm::leavesARecordThatIsGone()
{
    open();
    m_window->window->go(
        {.page = u"hosted-zones"_s, .subject = m_resource, .form = u"record"_s, .item = u"gone.pending.com A "_s});
    QTRY_COMPARE(user().flash(), u"The record does not exist any more."_s);
    QVERIFY(isDone());
}

void TestRecordForm::importsAZoneFile()
{
    open(u"import"_s);
    QVERIFY(!user().find(u"importPreview"_s));
    QVERIFY(user().paste(u"zoneText"_s,
                         u"$TTL 60\n@ IN SOA ns. h. 1 2 3 4 5\nshop A 192.0.2.60\nwww 300 CNAME shop\n"
                         "mx1 3600 A 192.0.2.51\n"_s));
    QTRY_VERIFY(user().find(u"importPreview"_s));
    const QStringList seen = user().texts(u"importPreview"_s);
    QVERIFY(seen.contains(u"shop.pending.com"_s));
    QVERIFY2(seen.join(u'|').contains(u"in place of\npending.com"_s), qPrintable(seen.join(u'|')));
    QVERIFY(seen.contains(u"Stands in the zone already"_s));
    QVERIFY(seen.contains(u"NS and SOA of the zone itself stay as they are"_s));
    QCOMPARE(stored().size(), 9); // nothing is written before
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QCOMPARE(user().flash(), u"2 records imported"_s);
    QVERIFY(stored().contains(u"A shop.pending.com 60 192.0.2.60"_s));
    QVERIFY2(stored().join(u'\n').contains(u"CNAME www.pending.com 300 shop.pending.com"_s),
             qPrintable(stored().join(u'\n')));
    QCOMPARE(stored().size(), 10);
}

void TestRecordForm::namesTheLinesThatAreWrong()
{
    open(u"import"_s);
    const QString text = u"shop A 192.0.2.60\nwww NOTYPE x\n"_s;
    QVERIFY(user().paste(u"zoneText"_s, text));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY2(user().error(u"zoneText"_s).startsWith(u"Line 2: "_s), qPrintable(user().error(u"zoneText"_s)));
    QCOMPARE(user().text(u"zoneText"_s), text);
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
    QVERIFY(!user().find(u"importPreview"_s));
}

void TestRecordForm::importsNothingThatIsThereAlready()
{
    open(u"import"_s);
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(!user().error(u"zoneText"_s).isEmpty());
    QVERIFY(user().paste(u"zoneText"_s, u"www 300 CNAME pending.com.\n"_s));
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(user().error(u"zoneText"_s), u"Nothing in it is new to the zone"_s);
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
}

namespace {

QString zoneFileOf(int records)
{
    QStringList lines;
    for (int i = 0; i < records; ++i)
        lines += u"n%1 300 A 192.0.2.1"_s.arg(i);
    return lines.join(u'\n') + u'\n';
}

} // namespace

void TestRecordForm::importsMoreThanABatchHolds()
{
    open(u"import"_s);
    QVERIFY(user().paste(u"zoneText"_s, zoneFileOf(1100)));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QCOMPARE(user().flash(), u"1100 records imported"_s);
    QCOMPARE(stored().size(), 9 + 1100);
}

/// A record of the second batch cannot stand beside a CNAME; the first batch is done.
void TestRecordForm::tellsHowMuchWasImported()
{
    open(u"import"_s);
    const QString text = zoneFileOf(1100) + u"www 300 A 192.0.2.1\n"_s;
    QVERIFY(user().paste(u"zoneText"_s, text));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY2(user().flash().startsWith(u"Only the first 1000 of 1101 records were imported"_s),
                 qPrintable(user().flash()));
    QCOMPARE(user().text(u"zoneText"_s), text);
    QCOMPARE(stored().size(), 9 + 1000);
}

void TestRecordForm::keepsTheTextThatTheServiceRefuses()
{
    open(u"import"_s);
    const QString text = u"www 300 A 192.0.2.1\n"_s; // a CNAME is there
    QVERIFY(user().paste(u"zoneText"_s, text));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().error(u"zoneText"_s).contains(u"is not permitted"_s));
    QCOMPARE(user().text(u"zoneText"_s), text);
    QCOMPARE(stored().size(), 9);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
