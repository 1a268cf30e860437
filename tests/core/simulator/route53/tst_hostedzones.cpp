#include "route53case.h"

#include "core/route53/tags.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace route53;

/// Hosted zones, their changes and tags, as they are on the wire: the examples and texts of api.md 7.1 to 7.3, 7.7 and
/// 7.8.
class TestHostedZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case.emplace(); }
    void createsAsTheReferenceHasIt();
    void beginsAZoneWithNsAndSoa();
    void createsPrivateZones();
    void refusesToCreate_data();
    void refusesToCreate();
    void burnsCallerReferencesForEver();
    void limitsHowManyZonesThereAre();
    void givesEachZoneItsOwnNames();
    void tellsOfAZone();
    void countsZones();
    void refusesUnknownZones_data();
    void refusesUnknownZones();
    void changesAndRemovesTheComment();
    void deletesAnEmptyZone();
    void refusesToDeleteWhatIsNotEmpty();
    void tellsWhenAChangeIsInSync();
    void refusesUnknownChanges();
    void keepsTags();
    void refusesBadTags_data();
    void refusesBadTags();
    void belongsToNoRegion();
    void notesChanges();
    void tellsWhichNamesChanged();
    void drawsTheSameAgainFromTheSameSeed();

private:
    std::optional<Route53Case> m_case;
};

namespace {

const QByteArray ns = R"( xmlns="https://route53.amazonaws.com/doc/2013-04-01/")";

QByteArray createBody(const QByteArray &content)
{
    return "<CreateHostedZoneRequest" + ns + ">" + content + "</CreateHostedZoneRequest>";
}

/// A document with everything that is drawn or a time replaced by "*".
QByteArray withoutIds(const QByteArray &document)
{
    QString text = QString::fromUtf8(document);
    text.replace(QRegularExpression(u"(/hostedzone/Z|/change/C)[A-Z0-9]{20}"_s), u"\\1*"_s);
    text.replace(QRegularExpression(u"ns-[0-9]+\\.awsdns-[0-9]{2}\\."_s), u"ns-*."_s);
    return text.toUtf8();
}

} // namespace

void TestHostedZones::createsAsTheReferenceHasIt()
{
    m_case->context.now = QDateTime({2026, 11, 22}, {1, 55, 20, 123}, Qt::UTC);
    const auto http =
        m_case->ask("POST", "/2013-04-01/hostedzone",
                    createBody("<Name>example.com</Name><CallerReference>2026-11-22-01</CallerReference>"));
    QCOMPARE(http.status, 201);
    QVERIFY(QRegularExpression(u"^https://route53.amazonaws.com/2013-04-01/hostedzone/Z[A-Z0-9]{20}$"_s)
                .match(QString::fromLatin1(http.headers.value("Location")))
                .hasMatch());
    QCOMPARE(http.headers.value("Content-Type"), "text/xml");
    QVERIFY(!http.headers.value("x-amzn-RequestId").isEmpty());
    QCOMPARE(withoutIds(http.body),
             "<?xml version=\"1.0\"?>\n<CreateHostedZoneResponse" + ns
                 + "><HostedZone><Id>/hostedzone/Z*</Id><Name>example.com.</Name>"
                   "<CallerReference>2026-11-22-01</CallerReference><Config><PrivateZone>false</PrivateZone></Config>"
                   "<ResourceRecordSetCount>2</ResourceRecordSetCount></HostedZone><ChangeInfo><Id>/change/C*</Id>"
                   "<Status>PENDING</Status><SubmittedAt>2026-11-22T01:55:20.123Z</SubmittedAt></ChangeInfo>"
                   "<DelegationSet><NameServers><NameServer>ns-*.com</NameServer><NameServer>ns-*.net</NameServer>"
                   "<NameServer>ns-*.org</NameServer><NameServer>ns-*.co.uk</NameServer></NameServers></DelegationSet>"
                   "</CreateHostedZoneResponse>");
}

void TestHostedZones::beginsAZoneWithNsAndSoa()
{
    const QString id = m_case->zone(u"Example.com."_s);
    const auto servers = m_case->call<GetHostedZone>({id})->delegationSet->nameServers;
    QStringList withDots;
    for (const QString &server : servers)
        withDots += server + u'.';
    QCOMPARE(m_case->records(id),
             (QList{Route53Case::set(u"example.com."_s, RecordType::NS, withDots, 172'800),
                    Route53Case::set(u"example.com."_s, RecordType::SOA,
                                     {withDots.first() + u" awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"_s},
                                     900)}));
}

void TestHostedZones::createsPrivateZones()
{
    const auto answer = m_case->call<CreateHostedZone>({.name = u"corp.example.com"_s,
                                                        .vpc = {{u"eu-west-1"_s, u"vpc-0a1b2c3d"_s}},
                                                        .callerReference = u"1"_s,
                                                        .hostedZoneConfig = {{u"Inside"_s, true}}});
    QVERIFY(answer);
    QVERIFY(!answer->delegationSet);
    QCOMPARE(answer->vpc, (std::optional(Vpc{u"eu-west-1"_s, u"vpc-0a1b2c3d"_s})));
    QCOMPARE(answer->hostedZone.config, (std::optional(HostedZoneConfig{u"Inside"_s, true})));
    const auto zone = m_case->call<GetHostedZone>({answer->hostedZone.id.section(u'/', -1)});
    QCOMPARE(zone->vpcs, (std::optional(QList{Vpc{u"eu-west-1"_s, u"vpc-0a1b2c3d"_s}})));
    QVERIFY(!zone->delegationSet);
    QCOMPARE(zone->hostedZone.resourceRecordSetCount, std::optional<qint64>(2));
}

void TestHostedZones::refusesToCreate_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("refusal");
    const QByteArray reference = "<CallerReference>new</CallerReference>";
    const auto vpc = [](const QByteArray &content) {
        return "<Name>a.example</Name><VPC>" + content + "</VPC><CallerReference>new</CallerReference>";
    };
    // clang-format off
    QTest::newRow("reference used") << "<Name>b.example</Name><CallerReference>1</CallerReference>"_ba
        << u"409 HostedZoneAlreadyExists: A hosted zone has already been created with the specified caller reference."_s;
    QTest::newRow("empty label") << "<Name>a..example</Name>" + reference
        << u"400 InvalidDomainName: FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..example'"_s;
    QTest::newRow("space") << "<Name>a b.example</Name>" + reference
        << u"400 InvalidDomainName: FATAL problem: UnsupportedCharacter (Value contains unsupported characters) encountered with 'a b.example'"_s;
    QTest::newRow("top-level domain") << "<Name>com</Name>" + reference
        << u"400 InvalidDomainName: com. is a top-level domain, for which a hosted zone cannot be created."_s;
    QTest::newRow("no name") << reference
        << uR"(400 InvalidInput: Invalid XML ; cvc-complex-type.2.4.a: Invalid content was found starting with element 'CallerReference'. One of '{"https://route53.amazonaws.com/doc/2013-04-01/":Name}' is expected.)"_s;
    QTest::newRow("no reference") << "<Name>a.example</Name>"_ba
        << uR"(400 InvalidInput: Invalid XML ; cvc-complex-type.2.4.b: The content of element 'CreateHostedZoneRequest' is not complete. One of '{"https://route53.amazonaws.com/doc/2013-04-01/":VPC, "https://route53.amazonaws.com/doc/2013-04-01/":CallerReference}' is expected.)"_s;
    QTest::newRow("reference too long") << "<Name>a.example</Name><CallerReference>" + QByteArray(129, 'r') + "</CallerReference>"
        << u"400 InvalidInput: 1 validation error detected: Value '%1' at 'callerReference' failed to satisfy constraint: Member must have length less than or equal to 128"_s.arg(QString(129, u'r'));
    QTest::newRow("bad network") << vpc("<VPCRegion>us-east-1</VPCRegion><VPCId>net-1</VPCId>") << u"400 InvalidVPCId: The VPC ID is invalid."_s;
    QTest::newRow("network without its Region") << vpc("<VPCId>vpc-0a1b2c3d</VPCId>") << u"400 InvalidVPCId: The VPC ID is invalid."_s;
    QTest::newRow("private without a network") << "<Name>a.example</Name>" + reference + "<HostedZoneConfig><PrivateZone>true</PrivateZone></HostedZoneConfig>"
        << u"400 InvalidInput: When you're creating a private hosted zone (when you specify true for PrivateZone), you must also specify values for VPCId and VPCRegion."_s;
    QTest::newRow("delegation set") << "<Name>a.example</Name>" + reference + "<DelegationSetId>N1</DelegationSetId>"
        << u"400 NoSuchDelegationSet: No reusable delegation set found with ID: N1"_s;
    // clang-format on
}

void TestHostedZones::refusesToCreate()
{
    QFETCH(QByteArray, content);
    m_case->zone(u"example.com"_s); // with the reference 1
    const qint64 last = store::lastChange(*m_case->database);
    QTEST(m_case->refusal("POST", "/2013-04-01/hostedzone", createBody(content)), "refusal");
    QCOMPARE(store::lastChange(*m_case->database), last);
}

void TestHostedZones::burnsCallerReferencesForEver()
{
    const QString id = m_case->zone(u"example.com"_s);
    QVERIFY(m_case->call<DeleteHostedZone>({id}));
    const auto again = m_case->call<CreateHostedZone>({.name = u"example.com"_s, .callerReference = u"1"_s});
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"HostedZoneAlreadyExists"_s);
}

void TestHostedZones::limitsHowManyZonesThereAre()
{
    m_case->context.quotas.hostedZones = 2;
    m_case->zone(u"a.example"_s);
    m_case->privateZone(u"b.example"_s);
    const auto third = m_case->call<CreateHostedZone>({.name = u"c.example"_s, .callerReference = u"c"_s});
    QVERIFY(!third);
    QCOMPARE(third.error(),
             (wire::ServiceError{u"TooManyHostedZones"_s,
                                 u"Limits Exceeded: MAX_HOSTED_ZONES_BY_OWNER - Cannot create more hosted zones."_s,
                                 400, third.error().requestId}));
}

void TestHostedZones::givesEachZoneItsOwnNames()
{
    const QString one = m_case->zone(u"example.com"_s), other = m_case->zone(u"example.com"_s);
    QVERIFY(one != other);
    QVERIFY(m_case->call<GetHostedZone>({one})->delegationSet->nameServers
            != m_case->call<GetHostedZone>({other})->delegationSet->nameServers);
    QVERIFY(!m_case->privateZone(u"example.com"_s).isEmpty());
    QVERIFY(!m_case->privateZone(u"example.com"_s, u"vpc-11112222"_s).isEmpty());
    const auto overlapping = m_case->call<CreateHostedZone>(
        {.name = u"example.com"_s, .vpc = {{u"us-east-1"_s, u"vpc-11112222"_s}}, .callerReference = u"x"_s});
    QVERIFY(!overlapping);
    QCOMPARE(overlapping.error().code, u"ConflictingDomainExists"_s);
}

void TestHostedZones::tellsOfAZone()
{
    const auto made = m_case->call<CreateHostedZone>(
        {.name = u"example.com"_s, .callerReference = u"1"_s, .hostedZoneConfig = {{u"Shop"_s, {}}}});
    const QString id = made->hostedZone.id.section(u'/', -1);
    const auto zone = m_case->call<GetHostedZone>({id});
    QVERIFY(zone);
    QCOMPARE(zone->hostedZone, made->hostedZone);
    QCOMPARE(zone->hostedZone.config, (std::optional(HostedZoneConfig{u"Shop"_s, false})));
    QCOMPARE(zone->delegationSet->nameServers, made->delegationSet->nameServers);
    QVERIFY(!zone->vpcs);
}

void TestHostedZones::countsZones()
{
    m_case->zone(u"a.example"_s);
    m_case->zone(u"b.example"_s);
    QCOMPARE(m_case->ask("GET", "/2013-04-01/hostedzonecount").body,
             "<?xml version=\"1.0\"?>\n<GetHostedZoneCountResponse" + ns
                 + "><HostedZoneCount>2</HostedZoneCount></GetHostedZoneCountResponse>");
}

void TestHostedZones::refusesUnknownZones_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const QByteArray comment = "<UpdateHostedZoneCommentRequest" + ns + "/>";
    const QByteArray tags = "<ChangeTagsForResourceRequest" + ns + "/>";
    QTest::newRow("get") << "GET"_ba
                         << "/2013-04-01/hostedzone/ID"_ba << QByteArray();
    QTest::newRow("delete") << "DELETE"_ba
                            << "/2013-04-01/hostedzone/ID"_ba << QByteArray();
    QTest::newRow("comment") << "POST"_ba
                             << "/2013-04-01/hostedzone/ID"_ba << comment;
    QTest::newRow("list records") << "GET"_ba
                                  << "/2013-04-01/hostedzone/ID/rrset"_ba << QByteArray();
    QTest::newRow("list tags") << "GET"_ba
                               << "/2013-04-01/tags/hostedzone/ID"_ba << QByteArray();
    QTest::newRow("tag") << "POST"_ba
                         << "/2013-04-01/tags/hostedzone/ID"_ba << tags;
}

void TestHostedZones::refusesUnknownZones()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QCOMPARE(m_case->refusal(method, QByteArray(target).replace("ID", "Z123"), body),
             u"404 NoSuchHostedZone: No hosted zone found with ID: Z123"_s);
    const QString member = target.contains("/tags/") ? u"resourceId"_s : u"id"_s;
    QCOMPARE(
        m_case->refusal(method, QByteArray(target).replace("ID", QByteArray(33, 'Z')), body),
        u"400 InvalidInput: 1 validation error detected: Value '%1' at '%2' failed to satisfy constraint: Member must "
        "have length less than or equal to 32"_s.arg(QString(33, u'Z'), member));
}

void TestHostedZones::changesAndRemovesTheComment()
{
    const QString id = m_case->zone(u"example.com"_s);
    const auto set = m_case->call<UpdateHostedZoneComment>({id, u"Shop"_s});
    QCOMPARE(set->hostedZone.config->comment, std::optional(u"Shop"_s));
    QCOMPARE(m_case->call<GetHostedZone>({id})->hostedZone, set->hostedZone);
    QVERIFY(!m_case->call<UpdateHostedZoneComment>({id})->hostedZone.config->comment);
}

void TestHostedZones::deletesAnEmptyZone()
{
    const QString id = m_case->zone(u"example.com"_s);
    const auto http = m_case->ask("DELETE", "/2013-04-01/hostedzone/" + id.toLatin1());
    QCOMPARE(http.status, 200);
    QCOMPARE(withoutIds(http.body),
             "<?xml version=\"1.0\"?>\n<DeleteHostedZoneResponse" + ns
                 + "><ChangeInfo><Id>/change/C*</Id><Status>PENDING</Status><SubmittedAt>"
                 + m_case->context.now.toString(Qt::ISODateWithMs).toLatin1()
                 + "</SubmittedAt></ChangeInfo></DeleteHostedZoneResponse>");
    QVERIFY(!m_case->call<GetHostedZone>({id}));
    QCOMPARE(store::numberOf(m_case->database->run(u"SELECT COUNT(*) FROM dns_record_sets"_s)), 0);
}

void TestHostedZones::refusesToDeleteWhatIsNotEmpty()
{
    const QString id = m_case->zone(u"example.com"_s);
    const Change create{ChangeAction::Create,
                        Route53Case::set(u"a.example.com"_s, RecordType::NS, {u"ns.example.net"_s})};
    QCOMPARE(m_case->change(id, {create}), QString());
    QCOMPARE(
        m_case->refusal("DELETE", "/2013-04-01/hostedzone/" + id.toLatin1()),
        u"400 HostedZoneNotEmpty: The specified hosted zone contains non-required resource record sets and so cannot "
        "be deleted."_s);
    QCOMPARE(m_case->records(id).size(), 3);
}

void TestHostedZones::tellsWhenAChangeIsInSync()
{
    const QString zone = m_case->zone(u"example.com"_s);
    const Change create{ChangeAction::Create, Route53Case::set(u"a.example.com"_s, RecordType::A, {u"192.0.2.1"_s})};
    const auto made =
        m_case->call<ChangeResourceRecordSets>({zone, {.comment = u"SES records"_s, .changes = {create}}});
    QVERIFY(made);
    const QString id = made->changeInfo.id.section(u'/', -1);
    QVERIFY(made->changeInfo.id.startsWith("/change/C"_L1));
    QCOMPARE(made->changeInfo.submittedAt, m_case->context.now);
    QCOMPARE(made->changeInfo.comment, std::optional(u"SES records"_s));
    m_case->pass(29'999ms);
    QCOMPARE(m_case->call<GetChange>({id})->changeInfo.status, ChangeStatus::Pending);
    m_case->pass(1ms);
    const auto done = m_case->call<GetChange>({id});
    QCOMPARE(done->changeInfo.status, ChangeStatus::InSync);
    QCOMPARE(done->changeInfo.submittedAt, made->changeInfo.submittedAt);
    QCOMPARE(done->changeInfo.comment, made->changeInfo.comment);
}

void TestHostedZones::refusesUnknownChanges()
{
    QCOMPARE(m_case->refusal("GET", "/2013-04-01/change/C15RYMEZ8RZJFM"),
             u"404 NoSuchChange: Could not find resource with ID: C15RYMEZ8RZJFM"_s);
    QCOMPARE(m_case->refusal("GET", "/2013-04-01/change/%2Fchange%2FC1"),
             u"404 NoSuchChange: Could not find resource with ID: /change/C1"_s);
}

void TestHostedZones::keepsTags()
{
    const QByteArray id = m_case->zone(u"example.com"_s).toLatin1();
    const QByteArray target = "/2013-04-01/tags/hostedzone/" + id;
    const auto change = [&](const QByteArray &content) {
        return m_case->ask("POST", target,
                           "<ChangeTagsForResourceRequest" + ns + ">" + content + "</ChangeTagsForResourceRequest>");
    };
    const auto added = change("<AddTags><Tag><Key>k</Key><Value>v</Value></Tag><Tag><Key>old</Key></Tag></AddTags>");
    QCOMPARE(added.status, 200);
    QCOMPARE(added.body, "<?xml version=\"1.0\"?>\n<ChangeTagsForResourceResponse" + ns + "/>");
    QCOMPARE(
        change(
            "<AddTags><Tag><Key>k</Key><Value>w</Value></Tag></AddTags><RemoveTagKeys><Key>old</Key></RemoveTagKeys>")
            .status,
        200);
    QCOMPARE(m_case->ask("GET", target).body,
             "<?xml version=\"1.0\"?>\n<ListTagsForResourceResponse" + ns
                 + "><ResourceTagSet><ResourceType>hostedzone</ResourceType><ResourceId>" + id
                 + "</ResourceId><Tags><Tag><Key>k</Key><Value>w</Value></Tag></Tags></ResourceTagSet>"
                   "</ListTagsForResourceResponse>");
    const auto several = m_case->call<ListTagsForResources>({u"hostedzone"_s, {QString::fromLatin1(id)}});
    QCOMPARE(several->resourceTagSets.first().tags, (QList{Tag{u"k"_s, u"w"_s}}));
    QVERIFY(m_case->call<DeleteHostedZone>({QString::fromLatin1(id)}));
    QCOMPARE(store::numberOf(m_case->database->run(u"SELECT COUNT(*) FROM tags"_s)), 0);
}

void TestHostedZones::refusesBadTags_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("refusal");
    const auto tags = [](int count) {
        QByteArray content = "<AddTags>";
        for (int i = 0; i < count; ++i)
            content += "<Tag><Key>" + QByteArray::number(i) + "</Key></Tag>";
        return content + "</AddTags>";
    };
    // clang-format off
    QTest::newRow("another type") << "domain"_ba << QByteArray()
        << u"400 InvalidInput: 1 validation error detected: Value 'domain' at 'resourceType' failed to satisfy constraint: Member must satisfy enum value set: [healthcheck, hostedzone]"_s;
    QTest::newRow("health check") << "healthcheck"_ba << QByteArray() << u"404 NoSuchHealthCheck: No health check found with ID: ID"_s;
    QTest::newRow("a tag without a key") << "hostedzone"_ba << "<AddTags><Tag><Value>v</Value></Tag></AddTags>"_ba << u"400 InvalidInput: Invalid request: Missing field 'Key' in Tag"_s;
    QTest::newRow("more than 10 at once") << "hostedzone"_ba << tags(11)
        << u"400 InvalidInput: 1 validation error detected: Value at 'addTags' failed to satisfy constraint: Member must have length less than or equal to 10"_s;
    QTest::newRow("more than 10 in all") << "hostedzone"_ba << tags(10) << u"400 InvalidInput: Invalid request: A resource can have at most 10 tags."_s;
    // clang-format on
}

void TestHostedZones::refusesBadTags()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, content);
    QFETCH(QString, refusal);
    const QString id = m_case->zone(u"example.com"_s);
    QVERIFY(m_case->call<ChangeTagsForResource>({u"hostedzone"_s, id, {{{u"first"_s, {}}}}}));
    QCOMPARE(m_case->refusal("POST", "/2013-04-01/tags/" + type + '/' + id.toLatin1(),
                             "<ChangeTagsForResourceRequest" + ns + ">" + content + "</ChangeTagsForResourceRequest>"),
             refusal.replace(" ID: ID"_L1, " ID: "_L1 + id));
}

void TestHostedZones::belongsToNoRegion()
{
    const QString id = m_case->zone(u"example.com"_s);
    m_case->context.scope.region = u"eu-west-1"_s;
    QVERIFY(m_case->call<GetHostedZone>({id}));
    m_case->context.scope.account = u"999988887777"_s;
    QVERIFY(!m_case->call<GetHostedZone>({id}));
}

void TestHostedZones::notesChanges()
{
    qint64 last = store::lastChange(*m_case->database);
    const QString id = m_case->zone(u"example.com"_s);
    for (const auto &each : store::changesAfter(*m_case->database, last)) {
        QCOMPARE(each.resource, u"hostedzone/"_s + id);
        QCOMPARE(each.region, QString());
    }
    last = store::lastChange(*m_case->database);
    QVERIFY(m_case->call<UpdateHostedZoneComment>({id, u"x"_s}));
    QCOMPARE(m_case->changedAfter(last), QStringList{u"hostedzone/"_s + id});
    last = store::lastChange(*m_case->database);
    QVERIFY(m_case->call<DeleteHostedZone>({id}));
    QCOMPARE(m_case->changedAfter(last), QStringList{u"hostedzone/"_s + id});
}

void TestHostedZones::tellsWhichNamesChanged()
{
    const QString id = m_case->zone(u"example.com"_s);
    QCOMPARE(m_case->context.changedNames, QStringList{u"*.example.com"_s});
    m_case->context.changedNames.clear();
    QVERIFY(m_case->call<UpdateHostedZoneComment>({id, u"x"_s}));
    QVERIFY(m_case->context.changedNames.isEmpty());
    QVERIFY(m_case->call<DeleteHostedZone>({id}));
    QCOMPARE(m_case->context.changedNames, QStringList{u"*.example.com"_s});
}

void TestHostedZones::drawsTheSameAgainFromTheSameSeed()
{
    const auto draw = [] {
        Route53Case aws;
        const QString id = aws.zone(u"example.com"_s);
        return QStringList{id} + aws.call<GetHostedZone>({id})->delegationSet->nameServers;
    };
    QCOMPARE(draw(), draw());
}

QTEST_GUILESS_MAIN(TestHostedZones)
#include "tst_hostedzones.moc"
