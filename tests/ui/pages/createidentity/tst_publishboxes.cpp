#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/client/dns/zonelists.h"

using namespace Qt::StringLiterals;

namespace {

const QString dkim = u"publishDkim"_s;
const QString mailFrom = u"publishMailFrom"_s;
constexpr auto change = "POST /2013-04-01/hostedzone/"_L1;

bool isChange(const wire::HttpRequest &request)
{
    return request.method == "POST" && request.path.startsWith("/2013-04-01/hostedzone/");
}

} // namespace

/// The boxes "Publish DNS records to Route53" of "Create identity" on the simulator (console.md 5.1, 5.2, 5.4).
class TestPublishBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void areTickedWhereThereIsAZone_data();
    void areTickedWhereThereIsAZone();
    void keepWhatTheUserChose();
    void followZones();
    void areWithoutZonesThatCannotBeRead();
    void dkimBoxIsOfEasyDkimOnly();

    void publish_data();
    void publish();
    void publishNothingOfAnAddress();
    void tellThatTheyPublish();
    void tellWhatFailed();
    void replaceNothing();

private:
    void open();
    bool isDone()
    {
        return QTest::qWaitFor([this] { return user().find(u"summary"_s) != nullptr; });
    }
    bool becomes(const QString &box, bool isTicked)
    {
        return QTest::qWaitFor([&] { return user().isChecked(box) == isTicked && user().isEnabled(box) == isTicked; });
    }
    QStringList typesInZone();
    QStringList hints();
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestPublishBoxes::open()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities///create"_s);
    QTRY_VERIFY(user().find(u"domain"_s));
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(user().find(dkim));
    QVERIFY(user().find(mailFrom));
}

/// Of pending.com, sorted, but for NS and SOA.
QStringList TestPublishBoxes::typesInZone()
{
    auto zones = client::allHostedZones(m_window->service());
    zones.waitForFinished();
    auto sets = client::allRecordSets(m_window->service(),
                                      client::idOf(*client::publicZoneOf(*zones.result(), u"pending.com"_s)));
    sets.waitForFinished();
    const auto allSets = sets.result();
    QStringList types;
    for (const route53::ResourceRecordSet &each : *allSets) {
        if (each.type != route53::RecordType::NS && each.type != route53::RecordType::SOA)
            types += wire::wireName(each.type);
    }
    types.sort();
    return types;
}

/// Below the boxes.
QStringList TestPublishBoxes::hints()
{
    QStringList result;
    for (const QString &box : {mailFrom, dkim})
        result += user().texts(box + u"Field"_s).filter(u"osted zone"_s).last();
    return result;
}

void TestPublishBoxes::areTickedWhereThereIsAZone_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("hasZone");
    QTest::newRow("nothing typed") << QString() << false;
    QTest::newRow("the zone") << u"pending.com"_s << true;
    QTest::newRow("below it") << u"Shop.Pending.com."_s << true;
    QTest::newRow("another") << u"shop.test"_s << false;
    QTest::newRow("only like it") << u"notpending.com"_s << false;
}

void TestPublishBoxes::areTickedWhereThereIsAZone()
{
    QFETCH(QString, domain);
    QFETCH(bool, hasZone);
    open();
    QVERIFY(user().type(u"domain"_s, domain));
    QVERIFY(becomes(dkim, hasZone));
    QVERIFY(becomes(mailFrom, hasZone));
    const QString hint =
        hasZone ? u"Hosted zone: pending.com"_s : u"There is no public hosted zone for the domain in this account."_s;
    QCOMPARE(hints(), (QStringList{hint, hint}));
}

void TestPublishBoxes::keepWhatTheUserChose()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(becomes(dkim, true));
    QVERIFY(user().toggle(dkim));
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(becomes(mailFrom, false));
    QVERIFY(user().type(u"domain"_s, u"news.pending.com"_s));
    QVERIFY(becomes(mailFrom, true));
    QVERIFY(!user().isChecked(dkim));
    QVERIFY(user().isEnabled(dkim));
}

void TestPublishBoxes::followZones()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(becomes(dkim, false));
    const auto zone = m_window->ask<route53::CreateHostedZone>({.name = u"shop.test"_s, .callerReference = u"1"_s});
    QVERIFY(becomes(dkim, true));
    QVERIFY(m_window->ask<route53::DeleteHostedZone>({client::idOf(zone->hostedZone)}));
    QVERIFY(becomes(dkim, false));
}

void TestPublishBoxes::areWithoutZonesThatCannotBeRead()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse([](const auto &request) { return request.path == "/2013-04-01/hostedzone"; },
                     {u"AccessDenied"_s, u"Not allowed."_s, 403});
    m_window->window->go(*ui::Place::parse(u"/identities///create"_s));
    QTRY_VERIFY(user().find(u"domain"_s));
    QVERIFY(user().type(u"domain"_s, u"pending.com"_s));
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(becomes(dkim, false));
}

void TestPublishBoxes::dkimBoxIsOfEasyDkimOnly()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(becomes(dkim, true));
    QVERIFY(user().toggle(u"byoDkim"_s));
    QVERIFY(!user().find(dkim));
    QVERIFY(user().find(mailFrom));
    QVERIFY(user().toggle(u"easyDkim"_s));
    QVERIFY(user().find(dkim));
    QTRY_VERIFY(user().find(u"useMailFrom"_s)->height() > 0); // what was shown is laid out first
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(!user().isChecked(u"useMailFrom"_s));
    QVERIFY(!user().find(u"mailFromDomain"_s));
    QVERIFY(!user().find(mailFrom));
}

void TestPublishBoxes::publish_data()
{
    QTest::addColumn<QStringList>("unticked");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("flash"); // empty: none about records
    QTest::newRow("both")
        << QStringList{} << QStringList{u"CNAME"_s, u"CNAME"_s, u"CNAME"_s, u"MX"_s, u"TXT"_s}
        << u"DNS records published to Route 53 The DKIM and MAIL FROM records for shop.pending.com were "
           "added."_s;
    QTest::newRow("DKIM") << QStringList{mailFrom} << QStringList{u"CNAME"_s, u"CNAME"_s, u"CNAME"_s}
                          << u"DNS records published to Route 53 The DKIM records for shop.pending.com were added."_s;
    QTest::newRow("MAIL FROM") << QStringList{dkim} << QStringList{u"MX"_s, u"TXT"_s}
                               << u"DNS records published to Route 53 The MAIL FROM records for shop.pending.com were "
                                  "added."_s;
    QTest::newRow("none") << QStringList{dkim, mailFrom} << QStringList{} << QString();
}

void TestPublishBoxes::publish()
{
    QFETCH(QStringList, unticked);
    QFETCH(QStringList, types);
    QFETCH(QString, flash);
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(becomes(dkim, true));
    for (const QString &box : unticked)
        QVERIFY(user().toggle(box));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QCOMPARE(typesInZone(), types);
    QStringList said;
    for (const ui::Flash &each : user().flashes())
        said += (each.header + u' ' + each.text).trimmed();
    QCOMPARE(said.size(), flash.isEmpty() ? 1 : 2);
    QVERIFY2(flash.isEmpty() || said.contains(flash), qPrintable(said.join(u'\n')));
    QCOMPARE(said.filter(u"Domain identity created "_s).size(), 1);
}

void TestPublishBoxes::publishNothingOfAnAddress()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(user().toggle(u"addressType"_s));
    QVERIFY(user().type(u"address"_s, u"joe@pending.com"_s));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QCOMPARE(m_window->countAsked(change), 0);
}

void TestPublishBoxes::tellThatTheyPublish()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(becomes(dkim, true));
    m_window->hold(isChange);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    QCOMPARE(user().flash(), u"Publishing DNS records to Route53"_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::InProgress);
    QCOMPARE(user().find<QLabel>(u"progress"_s)->text(), u"Publishing the DKIM records to Route53"_s);
    m_window->release();
    QVERIFY(isDone());
    for (const ui::Flash &each : user().flashes())
        QVERIFY(each.kind != ui::Flash::Kind::InProgress);
}

void TestPublishBoxes::tellWhatFailed()
{
    open();
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(becomes(dkim, true));
    QVERIFY(user().toggle(mailFrom));
    m_window->refuse(isChange, {u"AccessDenied"_s, u"Not allowed."_s, 403});
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QStringList said;
    for (const ui::Flash &each : user().flashes()) {
        QCOMPARE(each.kind, ui::Flash::Kind::Warning);
        said += each.text;
    }
    QVERIFY2(said.join(u' ').contains(u"The DKIM records were not published to Route53: Not allowed."_s),
             qPrintable(said.join(u'\n')));
    QVERIFY(m_window->ask<ses::GetEmailIdentity>({u"shop.pending.com"_s})); // it was created all the same
    QCOMPARE(typesInZone(), QStringList());
}

/// Nobody is asked here: what is there stays, and the page of the identity asks.
void TestPublishBoxes::replaceNothing()
{
    open();
    auto zones = client::allHostedZones(m_window->service());
    zones.waitForFinished();
    route53::ResourceRecordSet set{.name = u"mail.shop.pending.com"_s, .type = route53::RecordType::MX};
    set.ttl = 300;
    set.resourceRecords = QList<route53::ResourceRecord>{{u"10 mx.example.com"_s}};
    QVERIFY(m_window->ask<route53::ChangeResourceRecordSets>(
        {client::idOf(*client::publicZoneOf(*zones.result(), u"pending.com"_s)),
         {.comment = {}, .changes = {{route53::ChangeAction::Create, set}}}}));
    QVERIFY(user().type(u"domain"_s, u"shop.pending.com"_s));
    QVERIFY(becomes(dkim, true));
    QVERIFY(user().click(u"submit"_s));
    QVERIFY(isDone());
    QCOMPARE(typesInZone(), (QStringList{u"CNAME"_s, u"CNAME"_s, u"CNAME"_s, u"MX"_s}));
    QTRY_VERIFY(user().find(mailFrom)); // the button of the page by now
}

QTEST_MAIN(TestPublishBoxes)
#include "tst_publishboxes.moc"
