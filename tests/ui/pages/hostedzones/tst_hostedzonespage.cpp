#include "dnsdriver.h"

#include "ui/components/controls/button.h"
#include "ui/components/navigation/breadcrumbs.h"

#include <QClipboard>
#include <QFileDialog>

using namespace Qt::StringLiterals;

/// The pages of hosted zones and other DNS on the simulator (visual.md 13.12): lists, forms of a zone and of a domain,
/// and the records of both.
class TestHostedZonesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void listsZonesAndDomains();
    void leadsThereFromTheNavigation();
    void searchesZones();
    void copiesTheId();
    void followsChangesOfOthers();
    void saysThatItCouldNotLoad();
    void showsEmptyLists();

    void createsAPublicZone();
    void createsAPrivateZone();
    void refusesWrongZones_data();
    void refusesWrongZones();
    void keepsTheFormThatTheServiceRefuses();
    void waitsForASlowService();
    void asksBeforeAFormIsLeft();

    void deletesAnEmptyZone();
    void keepsAZoneThatHoldsRecords();
    void tellsAnotherRefusal();

    void addsADomain();
    void warnsOfAnotherAnswerer();
    void refusesADomainThatIsThere();
    void deletesADomainWithItsRecords();

    void showsTheRecordsOfAZone();
    void showsTheRecordsOfADomain();
    void editsTheComment_data();
    void editsTheComment();
    void deletesRecords();
    void keepsRecordsThatMustBe();
    void leavesAZoneThatIsGone();
    void exportsAZoneFile();

private:
    void open(const QString &place = u"/hosted-zones"_s, const QString &scenario = u"f0"_s);
    QString zone(const QString &name) { return zoneResource(*m_window, name); }
    QString placeOf(const QString &resource, const QString &form = {})
    {
        return ui::Place{.page = u"hosted-zones"_s, .subject = resource, .form = form}.toString();
    }
    bool see(const QString &list, const QString &name)
    {
        return QTest::qWaitFor([&] { return user().rows(list).contains(name); });
    }
    DnsDriver user() { return DnsDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestHostedZonesPage::open(const QString &place, const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(place, scenario);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
}

void TestHostedZonesPage::listsZonesAndDomains()
{
    open(u"/hosted-zones"_s, u"pictures"_s);
    QTRY_COMPARE(user().rows(u"zones"_s),
                 (QStringList{u"example.org"_s, u"internal.example.com"_s, u"marketing.test"_s, u"pending.com"_s}));
    QCOMPARE(user().rows(u"zones"_s, 1), (QStringList{u"Public"_s, u"Private"_s, u"Public"_s, u"Public"_s}));
    QCOMPARE(user().rows(u"zones"_s, 2), (QStringList{u"7"_s, u"2"_s, u"3"_s, u"9"_s}));
    QCOMPARE(user().rows(u"zones"_s, 3), (QStringList{u"Shop and news"_s, u"VPC only"_s, u"-"_s, u"Staging"_s}));
    QCOMPARE(user().rows(u"zones"_s, 4).last(), u"Z0523486Q3PENDING01"_s);
    QCOMPARE(user().heading(u"zones"_s), u"Hosted zones (4)"_s);
    QTRY_COMPARE(user().rows(u"domains"_s).size(), 5);
    QCOMPARE(user().rows(u"domains"_s).first(), u"example.com"_s);
    QCOMPARE(user().rows(u"domains"_s, 1).first(), u"15"_s);
    QCOMPARE(user().rows(u"domains"_s, 2).first(), u"Hosted at the registrar"_s);
    QCOMPARE(user().heading(u"domains"_s), u"Other DNS (5)"_s);
    QTRY_COMPARE(user().find<QAbstractButton>(u"dnsFaults"_s)->text(), u"DNS faults (2 on)"_s);
    QVERIFY(!user().isEnabled(u"deleteZone"_s));
    QVERIFY(!user().isEnabled(u"deleteDomain"_s));
}

void TestHostedZonesPage::leadsThereFromTheNavigation()
{
    open({});
    QVERIFY(user().click(u"navigationEntry:hosted-zones"_s));
    QTRY_COMPARE(user().rows(u"zones"_s), QStringList{u"pending.com"_s});
    QCOMPARE(m_window->window->windowTitle(), u"Hosted zones – SES Console"_s);
    QVERIFY(user().openRow(u"zones"_s, u"pending.com"_s));
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QCOMPARE(m_window->window->windowTitle(), u"pending.com – SES Console"_s);
    QVERIFY(m_window->window->page()->crumbs().last().text == u"pending.com"_s);
}

void TestHostedZonesPage::searchesZones()
{
    open(u"/hosted-zones"_s, u"pictures"_s);
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().type(u"zonesFilter"_s, u"STAG"_s));
    QCOMPARE(user().rows(u"zones"_s), QStringList{u"pending.com"_s}); // in the comment
    QVERIFY(user().type(u"zonesFilter"_s, u"nowhere"_s));
    QCOMPARE(user().state(u"zones"_s).first(), u"No matches"_s);
    QVERIFY(user().click(u"stateAction"_s));
    QCOMPARE(user().rows(u"zones"_s).size(), 4);
}

void TestHostedZonesPage::copiesTheId()
{
    open(u"/hosted-zones"_s, u"pictures"_s);
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().pressIcon(u"zones"_s, u"pending.com"_s, 4));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Z0523486Q3PENDING01"_s);
}

void TestHostedZonesPage::followsChangesOfOthers()
{
    open();
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    QVERIFY(m_window->ask<route53::CreateHostedZone>({.name = u"new.test"_s, .callerReference = u"other"_s}));
    QVERIFY(see(u"zones"_s, u"new.test"_s));
    QVERIFY(m_window->ask<simulation::CreateDnsDomain>({.name = u"elsewhere.test"_s, .comment = {}}));
    QVERIFY(see(u"domains"_s, u"elsewhere.test"_s));
    QVERIFY(m_window->ask<simulation::PutDnsFault>({.fault = {.name = u"pending.com"_s}, .replaces = {}}));
    QTRY_COMPARE(user().find<QAbstractButton>(u"dnsFaults"_s)->text(), u"DNS faults (1 on)"_s);
}

void TestHostedZonesPage::saysThatItCouldNotLoad()
{
    open({});
    m_window->refuse([](const wire::HttpRequest &request) { return request.path == "/2013-04-01/hostedzone"; },
                     {u"ThrottlingException"_s, u"Rate exceeded"_s, 400});
    m_window->window->go({u"hosted-zones"_s});
    QTRY_VERIFY(user().find(u"tableError"_s));
    m_window->refuseNothing();
    QTest::mouseClick(user().find<ui::Alert>(u"tableError"_s)->action(), Qt::LeftButton);
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
}

void TestHostedZonesPage::showsEmptyLists()
{
    open(u"/hosted-zones"_s, u"empty"_s);
    QTRY_COMPARE(user().state(u"zones"_s).value(0), u"No hosted zones"_s);
    QTRY_COMPARE(user().state(u"domains"_s).value(0), u"No domains"_s);
    QVERIFY(user().click(u"stateAction"_s));
    QTRY_VERIFY(user().find(u"zoneName"_s));
}

void TestHostedZonesPage::createsAPublicZone()
{
    open();
    QTRY_VERIFY(user().isEnabled(u"createZone"_s));
    QVERIFY(user().click(u"createZone"_s));
    QTRY_VERIFY(user().find(u"zoneName"_s));
    QVERIFY(user().type(u"zoneName"_s, u"Shop.TEST."_s));
    QVERIFY(user().paste(u"comment"_s, u"Shop"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QTRY_COMPARE(user().flash(), u"Hosted zone created shop.test holds its NS and SOA records."_s);
    QTRY_COMPARE(user().rows(u"records"_s, 1), (QStringList{u"NS"_s, u"SOA"_s}));
    const client::DnsZone stored = storedZone(*m_window, zone(u"shop.test"_s));
    QCOMPARE(stored.comment, u"Shop"_s);
    QVERIFY(!stored.isPrivate);
    QCOMPARE(stored.nameServers.size(), 4);
}

void TestHostedZonesPage::createsAPrivateZone()
{
    open(u"/hosted-zones///create"_s);
    QTRY_VERIFY(user().find(u"zoneName"_s));
    QVERIFY(!user().find(u"vpc"_s));
    QVERIFY(user().type(u"zoneName"_s, u"internal.test"_s));
    QVERIFY(user().toggle(u"privateZone"_s));
    QVERIFY(user().type(u"vpc"_s, u"vpc-0a1b2c3d4e5f67890"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QVERIFY(storedZone(*m_window, zone(u"internal.test"_s)).isPrivate);
}

void TestHostedZonesPage::refusesWrongZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("vpc"); // null: a public zone
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << QString() << QString() << QString() << u"zoneName"_s;
    QTest::newRow("two dots") << u"a..test"_s << QString() << QString() << u"zoneName"_s;
    QTest::newRow("a space") << u"a b.test"_s << QString() << QString() << u"zoneName"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".test"_s << QString() << QString() << u"zoneName"_s;
    QTest::newRow("long comment") << u"a.test"_s << QString(257, u'c') << QString() << u"comment"_s;
    QTest::newRow("no VPC") << u"a.test"_s << QString() << u""_s << u"vpc"_s;
    QTest::newRow("wrong VPC") << u"a.test"_s << QString() << u"vpc-XYZ"_s << u"vpc"_s;
}

void TestHostedZonesPage::refusesWrongZones()
{
    QFETCH(QString, name);
    QFETCH(QString, comment);
    QFETCH(QString, vpc);
    QFETCH(QString, field);
    open(u"/hosted-zones///create"_s);
    QTRY_VERIFY(user().find(u"zoneName"_s));
    QVERIFY(user().type(u"zoneName"_s, name));
    QVERIFY(user().paste(u"comment"_s, comment));
    if (!vpc.isNull()) {
        QVERIFY(user().toggle(u"privateZone"_s));
        QVERIFY(user().type(u"vpc"_s, vpc));
    }
    const qsizetype before = m_window->countAsked(u"POST"_s);
    QVERIFY(user().click(u"submit"_s));
    QVERIFY2(!user().error(field).isEmpty(), qPrintable(field));
    QCOMPARE(m_window->countAsked(u"POST"_s), before);
    QCOMPARE(user().text(u"zoneName"_s), name);
    QCOMPARE(user().text(u"comment"_s), comment);
}

void TestHostedZonesPage::keepsTheFormThatTheServiceRefuses()
{
    open(u"/hosted-zones///create"_s);
    QTRY_VERIFY(user().find(u"zoneName"_s));
    m_window->refuse(isWrite, {u"InvalidDomainName"_s, u"The domain name is not valid."_s, 400});
    QVERIFY(user().type(u"zoneName"_s, u"a.test"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"zoneName"_s), u"The domain name is not valid."_s);
    QCOMPARE(user().text(u"zoneName"_s), u"a.test"_s);
    m_window->refuse(isWrite, {u"TooManyHostedZones"_s, u"Limits Exceeded"_s, 400});
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"Hosted zone could not be created Limits Exceeded"_s);
}

void TestHostedZonesPage::waitsForASlowService()
{
    open(u"/hosted-zones///create"_s);
    QTRY_VERIFY(user().find(u"zoneName"_s));
    m_window->hold(isWrite);
    QVERIFY(user().type(u"zoneName"_s, u"slow.test"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"submit"_s); // once more
    QCOMPARE(m_window->held(), 1);
    m_window->release();
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QCOMPARE(m_window->countAsked(u"POST /2013-04-01/hostedzone"_s), 1);
}

void TestHostedZonesPage::asksBeforeAFormIsLeft()
{
    open(u"/hosted-zones///create"_s);
    QTRY_VERIFY(user().find(u"zoneName"_s));
    QVERIFY(user().type(u"zoneName"_s, u"a.test"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"leaveDialog"_s));
    QVERIFY(user().click(u"stay"_s));
    QCOMPARE(user().text(u"zoneName"_s), u"a.test"_s);
}

void TestHostedZonesPage::deletesAnEmptyZone()
{
    open();
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().tickRow(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().click(u"deleteZone"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(user().flash(), u"Hosted zone deleted pending.com was deleted."_s);
    QTRY_COMPARE(user().rows(u"zones"_s), QStringList());
    QVERIFY(zone(u"pending.com"_s).isEmpty());
}

void TestHostedZonesPage::keepsAZoneThatHoldsRecords()
{
    open(u"/hosted-zones"_s, u"pictures"_s);
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().tickRow(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().click(u"deleteZone"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().find<ui::Alert>(u"refusal"_s));
    QCOMPARE(user().find<ui::Alert>(u"refusal"_s)->text(),
             u"It still holds 7 records besides NS and SOA. Delete them first."_s);
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(user().tickedRows(u"zones"_s), QStringList{u"pending.com"_s});
    QVERIFY(!zone(u"pending.com"_s).isEmpty());
}

void TestHostedZonesPage::tellsAnotherRefusal()
{
    open();
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    m_window->refuse(isWrite, {u"PriorRequestNotComplete"_s, u"Wait for the one before."_s, 400});
    QVERIFY(user().tickRow(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().click(u"deleteZone"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().find<ui::Alert>(u"refusal"_s));
    QCOMPARE(user().find<ui::Alert>(u"refusal"_s)->text(), u"Wait for the one before."_s);
}

void TestHostedZonesPage::addsADomain()
{
    open();
    QTRY_VERIFY(user().isEnabled(u"addDomain"_s));
    QVERIFY(user().click(u"addDomain"_s));
    QTRY_VERIFY(user().find(u"domainName"_s));
    QVERIFY(user().type(u"domainName"_s, u"Elsewhere.test"_s));
    QVERIFY(user().paste(u"comment"_s, u"At a provider"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QTRY_VERIFY(user().texts(u"zoneDetails"_s).contains(u"Not offered for this domain"_s));
    QVERIFY(user().texts(u"zoneDetails"_s).contains(u"At a provider"_s));
    QTRY_COMPARE(user().state(u"records"_s).value(0), u"No records"_s);
    QVERIFY(!domainResource(*m_window, u"elsewhere.test"_s).isEmpty());
}

void TestHostedZonesPage::warnsOfAnotherAnswerer()
{
    open(u"/hosted-zones///add-domain"_s);
    QTRY_VERIFY(user().find(u"domainName"_s));
    QVERIFY(user().type(u"domainName"_s, u"elsewhere.test"_s));
    QVERIFY(!user().find(u"shadowed"_s));
    QVERIFY(user().type(u"domainName"_s, u"shop.pending.com"_s));
    QTRY_VERIFY(user().find<ui::Alert>(u"shadowed"_s));
    QVERIFY(user().find<ui::Alert>(u"shadowed"_s)->text().contains(u"pending.com answers for this name"_s));
    QVERIFY(user().click(u"submit"_s)); // it is said, not refused
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
}

void TestHostedZonesPage::refusesADomainThatIsThere()
{
    open();
    QVERIFY(m_window->ask<simulation::CreateDnsDomain>({.name = u"elsewhere.test"_s, .comment = {}}));
    m_window->window->go(*ui::Place::parse(u"/hosted-zones///add-domain"_s));
    QTRY_VERIFY(user().find(u"domainName"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(!user().error(u"domainName"_s).isEmpty());
    QVERIFY(user().type(u"domainName"_s, u"elsewhere.test"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!user().error(u"domainName"_s).isEmpty());
    QCOMPARE(user().text(u"domainName"_s), u"elsewhere.test"_s);
}

void TestHostedZonesPage::deletesADomainWithItsRecords()
{
    open(u"/hosted-zones"_s, u"pictures"_s);
    QVERIFY(see(u"domains"_s, u"example.com"_s));
    QVERIFY(user().tickRow(u"domains"_s, u"flaky.com"_s));
    QVERIFY(user().tickRow(u"domains"_s, u"example.com"_s)); // instead of the one before
    QCOMPARE(user().tickedRows(u"domains"_s), QStringList{u"example.com"_s});
    QVERIFY(user().click(u"deleteDomain"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flash(), u"Domain deleted example.com was deleted."_s);
    QTRY_VERIFY(!user().rows(u"domains"_s).contains(u"example.com"_s));
    QVERIFY(domainResource(*m_window, u"example.com"_s).isEmpty());
    QVERIFY(!domainResource(*m_window, u"flaky.com"_s).isEmpty());
}

void TestHostedZonesPage::showsTheRecordsOfAZone()
{
    open(placeOf(u"hostedzone/Z0523486Q3PENDING01"_s), u"pictures"_s);
    QTRY_COMPARE(user().heading(u"records"_s), u"Records (9)"_s);
    QCOMPARE(user().rows(u"records"_s, 1),
             (QStringList{u"A"_s, u"MX"_s, u"NS"_s, u"SOA"_s, u"TXT"_s, u"TXT"_s, u"A"_s, u"A"_s, u"CNAME"_s}));
    QCOMPARE(user().rows(u"records"_s, 3)[1], u"10 mx1.pending.com\n20 mx2.pending.com"_s);
    QTRY_VERIFY(user().texts(u"zoneDetails"_s).contains(u"Public"_s));
    QVERIFY(user().texts(u"zoneDetails"_s).contains(u"Staging"_s));
}

void TestHostedZonesPage::showsTheRecordsOfADomain()
{
    open(u"/hosted-zones"_s, u"pictures"_s);
    QVERIFY(see(u"domains"_s, u"example.com"_s));
    QVERIFY(user().openRow(u"domains"_s, u"example.com"_s));
    QTRY_COMPARE(user().heading(u"records"_s), u"Records (15)"_s);
    QVERIFY(!user().rows(u"records"_s, 1).contains(u"SOA"_s));
    QTRY_VERIFY(user().texts(u"zoneDetails"_s).contains(u"Other DNS (not Route 53)"_s));
}

void TestHostedZonesPage::editsTheComment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("of a hosted zone") << u"pending.com"_s << u"Staging"_s << u"Production"_s;
    QTest::newRow("of other DNS") << u"example.com"_s << u"Hosted at the registrar"_s << u"At a provider"_s;
    QTest::newRow("to nothing") << u"example.com"_s << u"Hosted at the registrar"_s << QString();
}

void TestHostedZonesPage::editsTheComment()
{
    QFETCH(QString, name);
    QFETCH(QString, after);
    open({}, u"pictures"_s);
    const QString resource = name == "pending.com"_L1 ? zoneResource(*m_window, name) : domainResource(*m_window, name);
    m_window->window->go({.page = u"hosted-zones"_s, .subject = resource});
    QTRY_VERIFY(user().find(u"editZone"_s));
    QVERIFY(user().click(u"editZone"_s));
    QTRY_VERIFY(user().find(u"comment"_s));
    QTRY_VERIFY(!user().text(u"comment"_s).isEmpty());
    QTEST(user().text(u"comment"_s), "before");
    QTest::keyClick(user().find(u"comment"_s), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(user().find(u"comment"_s), Qt::Key_Delete);
    if (!after.isEmpty())
        QVERIFY(user().paste(u"comment"_s, after));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QTRY_VERIFY(user().texts(u"zoneDetails"_s).contains(after.isEmpty() ? u"-"_s : after));
    QCOMPARE(storedZone(*m_window, resource).comment, after);
}

void TestHostedZonesPage::deletesRecords()
{
    const QString resource = u"hostedzone/Z0523486Q3PENDING01"_s;
    open(placeOf(resource), u"pictures"_s);
    QVERIFY(see(u"records"_s, u"www.pending.com"_s));
    QVERIFY(!user().isEnabled(u"deleteRecords"_s));
    QVERIFY(user().tickRow(u"records"_s, u"www.pending.com"_s));
    QVERIFY(user().tickRow(u"records"_s, u"mx2.pending.com"_s));
    QVERIFY(!user().isEnabled(u"editRecord"_s)); // one only
    QVERIFY(user().click(u"deleteRecords"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flash(), u"2 records deleted"_s);
    QTRY_COMPARE(user().heading(u"records"_s), u"Records (7)"_s);
    QCOMPARE(storedZone(*m_window, resource).recordSets.size(), 7);
}

void TestHostedZonesPage::keepsRecordsThatMustBe()
{
    const QString resource = u"hostedzone/Z07188322MARKETTEST"_s;
    open(placeOf(resource), u"pictures"_s);
    QVERIFY(see(u"records"_s, u"marketing.test"_s));
    QVERIFY(user().tickRow(u"records"_s, u"marketing.test"_s)); // NS
    QVERIFY(user().click(u"deleteRecords"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().flash().contains(u"must contain at least one NS record"_s));
    QCOMPARE(storedZone(*m_window, resource).recordSets.size(), 3);
}

void TestHostedZonesPage::leavesAZoneThatIsGone()
{
    open();
    QVERIFY(see(u"zones"_s, u"pending.com"_s));
    QVERIFY(user().openRow(u"zones"_s, u"pending.com"_s));
    QTRY_VERIFY(user().find(u"zoneDetails"_s));
    QVERIFY(m_window->ask<route53::DeleteHostedZone>({zone(u"pending.com"_s).section(u'/', 1)}));
    QTRY_VERIFY(user().list(u"zones"_s));
    QCOMPARE(user().flash(), u"pending.com does not exist any more."_s);
}

void TestHostedZonesPage::exportsAZoneFile()
{
    open(placeOf(u"hostedzone/Z0523486Q3PENDING01"_s), u"pictures"_s);
    QTRY_VERIFY(user().find(u"exportZone"_s) && user().isEnabled(u"exportZone"_s));
    QVERIFY(user().click(u"exportZone"_s));
    QTRY_VERIFY(user().find<QFileDialog>(u"saveDialog"_s));
    auto *dialog = user().find<QFileDialog>(u"saveDialog"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"pending.com.zone"_s);
    dialog->setDirectory(m_window->folder.path());
    dialog->selectFile(u"pending.com.zone"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(user().flash().startsWith(u"Zone file saved"_s));
    QFile file(m_window->folder.filePath(u"pending.com.zone"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("mx1.pending.com"), text.constData());
    QVERIFY2(text.contains("192.0.2.51"), text.constData());
}

QTEST_MAIN(TestHostedZonesPage)
#include "tst_hostedzonespage.moc"
