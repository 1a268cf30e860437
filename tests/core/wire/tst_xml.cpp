#include "core/route53/hostedzones.h"
#include "core/route53/recordsets.h"
#include "core/route53/tags.h"
#include "core/wire/rest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The XML of Route 53 in both directions, from the descriptions that JSON is written from (api.md 1.5, 7.5).
class TestXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadDocuments_data();
    void refusesBadDocuments();
    void tellsWhichValueBreaksAConstraint_data();
    void tellsWhichValueBreaksAConstraint();
    void carriesARequestBothWays();
    void writesElementsInTheOrderOfTheSchema();
    void readsEveryMemberOfARecordSet();
    void carriesListsOfTexts();
    void refusesABadWordInAQuery();
    void answersWithItsOwnStatusAndHeader();
    void passesOverWhatAClientDoesNotKnow();
    void carriesErrors();
    void writesMomentsWithMilliseconds();
};

namespace {

/// A batch of changes in its document.
QByteArray documentOf(const QByteArray &batch)
{
    return R"(<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch>)"
        + batch + "</ChangeBatch></ChangeResourceRecordSetsRequest>";
}

QByteArray changeOf(const QByteArray &set)
{
    return documentOf("<Changes><Change><Action>UPSERT</Action><ResourceRecordSet>" + set
                      + "</ResourceRecordSet></Change></Changes>");
}

/// "code: message" of what is said to a batch.
QString refusalOf(const QByteArray &body)
{
    const auto request = wire::decodeRequest<route53::ChangeResourceRecordSets>(
        {.path = "/2013-04-01/hostedzone/Z1/rrset", .body = body});
    return request ? QString() : request.error().code + u": "_s + request.error().message;
}

/// The elements that Xerces expects, in its words.
QString expected(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted += uR"("https://route53.amazonaws.com/doc/2013-04-01/":)"_s + name;
    return u"One of '{%1}' is expected."_s.arg(quoted.join(u", "_s));
}

} // namespace

void TestXml::refusesBadDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString notXml = u"MalformedInput: Could not parse XML"_s;
    const QString wrong =
        u"InvalidInput: Invalid XML ; cvc-complex-type.2.4.a: Invalid content was found starting with "
        "element '%1'. "_s;
    const QString incomplete =
        u"InvalidInput: Invalid XML ; cvc-complex-type.2.4.b: The content of element '%1' is not "
        "complete. "_s;
    // clang-format off
    QTest::newRow("nothing") << QByteArray() << notXml;
    QTest::newRow("not XML") << "Changes"_ba << notXml;
    QTest::newRow("cut off") << documentOf("<Changes><Change>").chopped(60) << notXml;
    QTest::newRow("more behind the end") << documentOf("<Changes><Change><Action>UPSERT</Action><ResourceRecordSet><Name>a</Name><Type>A</Type></ResourceRecordSet></Change></Changes>") + "<more/>" << notXml;
    QTest::newRow("wrong root") << "<ChangeBatch/>"_ba << u"MalformedInput: ChangeBatch is not valid, expected ChangeResourceRecordSetsRequest"_s;
    QTest::newRow("wrong namespace") << "<ChangeResourceRecordSetsRequest/>"_ba
        << u"InvalidInput: Invalid XML ; cvc-elt.1: Cannot find the declaration of element 'ChangeResourceRecordSetsRequest'."_s;
    QTest::newRow("wrong order") << documentOf("<Changes><Change><ResourceRecordSet/><Action>CREATE</Action></Change></Changes>")
        << wrong.arg(u"ResourceRecordSet"_s) + expected({u"Action"_s});
    QTest::newRow("TTL before type") << changeOf("<Name>a</Name><TTL>1</TTL><Type>A</Type>") << wrong.arg(u"TTL"_s) + expected({u"Type"_s});
    QTest::newRow("twice") << changeOf("<Name>a</Name><Name>b</Name>") << wrong.arg(u"Name"_s) + expected({u"Type"_s});
    QTest::newRow("unknown element") << documentOf("<Remark/>") << wrong.arg(u"Remark"_s) + expected({u"Comment"_s, u"Changes"_s});
    QTest::newRow("unknown at the end") << documentOf("<Changes><Change><Action>UPSERT</Action><ResourceRecordSet><Name>a</Name><Type>A</Type></ResourceRecordSet><More/></Change></Changes>")
        << u"InvalidInput: Invalid XML ; cvc-complex-type.2.4.d: Invalid content was found starting with element 'More'. No child element is expected at this point."_s;
    QTest::newRow("wrong item") << documentOf("<Changes><Item/></Changes>") << wrong.arg(u"Item"_s) + expected({u"Change"_s});
    QTest::newRow("no changes") << documentOf("<Changes/>") << incomplete.arg(u"Changes"_s) + expected({u"Change"_s});
    QTest::newRow("no batch") << R"(<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"/>)"_ba
        << incomplete.arg(u"ChangeResourceRecordSetsRequest"_s) + expected({u"ChangeBatch"_s});
    QTest::newRow("no records") << changeOf("<Name>a</Name><Type>A</Type><TTL>1</TTL><ResourceRecords/>") << incomplete.arg(u"ResourceRecords"_s) + expected({u"ResourceRecord"_s});
    QTest::newRow("unknown action") << documentOf("<Changes><Change><Action>MOVE</Action></Change></Changes>")
        << u"InvalidInput: Invalid XML ; cvc-enumeration-valid: Value 'MOVE' is not facet-valid with respect to enumeration '[CREATE, DELETE, UPSERT]'. It must be a value from the enumeration."_s;
    // clang-format on
}

void TestXml::refusesBadDocuments()
{
    QFETCH(QByteArray, body);
    QTEST(refusalOf(body), "refusal");
}

void TestXml::tellsWhichValueBreaksAConstraint_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString one = u"InvalidInput: 1 validation error detected: Value '%1' at 'changeBatch.%2' failed to satisfy "
                        "constraint: Member must have %3"_s;
    const QString set = u"changes.1.member.resourceRecordSet."_s;
    // clang-format off
    QTest::newRow("weight") << changeOf("<Name>a</Name><Type>A</Type><SetIdentifier>s</SetIdentifier><Weight>256</Weight>")
        << one.arg(u"256"_s, set + u"weight"_s, u"value less than or equal to 255"_s);
    QTest::newRow("set identifier") << changeOf("<Name>a</Name><Type>A</Type><SetIdentifier></SetIdentifier>")
        << one.arg(QString(), set + u"setIdentifier"_s, u"length greater than or equal to 1"_s);
    QTest::newRow("comment") << documentOf("<Comment>" + QByteArray(257, 'c') + "</Comment><Changes><Change><Action>UPSERT</Action><ResourceRecordSet><Name>a</Name><Type>A</Type></ResourceRecordSet></Change></Changes>")
        << one.arg(QString(257, u'c'), u"comment"_s, u"length less than or equal to 256"_s);
    // clang-format on
}

void TestXml::tellsWhichValueBreaksAConstraint()
{
    QFETCH(QByteArray, body);
    QTEST(refusalOf(body), "refusal");
}

void TestXml::carriesARequestBothWays()
{
    const route53::ResourceRecordSet set{.name = u"m.example.com."_s,
                                         .type = route53::RecordType::MX,
                                         .ttl = 300,
                                         .resourceRecords = {{{u"10 a&b"_s}, {u"20 <c>"_s}}}};
    const auto http = wire::encodeRequest<route53::ChangeResourceRecordSets>(
        {u"Z1"_s, {.comment = u"ü \"x\""_s, .changes = {{route53::ChangeAction::Upsert, set}}}});
    QCOMPARE(http.path, "/2013-04-01/hostedzone/Z1/rrset/");
    QVERIFY(http.headers.value("Content-Type").isNull()); // clients send none (api.md 1.5)
    const auto back = wire::decodeRequest<route53::ChangeResourceRecordSets>(http);
    QVERIFY(back);
    QCOMPARE(back->hostedZoneId, u"Z1"_s);
    QCOMPARE(back->changeBatch.comment, std::optional(u"ü \"x\""_s));
    QCOMPARE(back->changeBatch.changes.size(), 1);
    QCOMPARE(back->changeBatch.changes.first().action, route53::ChangeAction::Upsert);
    QCOMPARE(back->changeBatch.changes.first().resourceRecordSet, set);
}

/// The request of api.md 7.4, byte for byte but for the line of the declaration.
void TestXml::writesElementsInTheOrderOfTheSchema()
{
    const route53::ResourceRecordSet set{.name = u"t1._domainkey.example.com"_s,
                                         .type = route53::RecordType::CNAME,
                                         .ttl = 1800,
                                         .resourceRecords = {{{u"t1.dkim.amazonses.com"_s}}}};
    const auto http = wire::encodeRequest<route53::ChangeResourceRecordSets>(
        {u"Z1"_s, {.comment = u"SES records"_s, .changes = {{route53::ChangeAction::Upsert, set}}}});
    QCOMPARE(http.body,
             "<?xml version=\"1.0\"?>\n"
             R"(<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch>)"
             "<Comment>SES records</Comment><Changes><Change><Action>UPSERT</Action><ResourceRecordSet>"
             "<Name>t1._domainkey.example.com</Name><Type>CNAME</Type><TTL>1800</TTL><ResourceRecords><ResourceRecord>"
             "<Value>t1.dkim.amazonses.com</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change>"
             "</Changes></ChangeBatch></ChangeResourceRecordSetsRequest>");
}

void TestXml::readsEveryMemberOfARecordSet()
{
    const route53::ResourceRecordSet set{.name = u"a.example.com."_s,
                                         .type = route53::RecordType::AAAA,
                                         .setIdentifier = u"blue"_s,
                                         .weight = 7,
                                         .region = u"eu-west-1"_s,
                                         .geoLocation = {{u"EU"_s, u"DE"_s, u"BY"_s}},
                                         .failover = u"PRIMARY"_s,
                                         .multiValueAnswer = true,
                                         .ttl = 60,
                                         .resourceRecords = {{{u"::1"_s}}},
                                         .aliasTarget = {{u"Z2"_s, u"b.example.com."_s, true}},
                                         .healthCheckId = u"h-1"_s,
                                         .trafficPolicyInstanceId = u"t-1"_s};
    const auto http = wire::encodeResponse<route53::ListResourceRecordSets>(
        {.resourceRecordSets = {set}, .isTruncated = true, .nextRecordType = route53::RecordType::TXT});
    const auto back = wire::decodeResponse<route53::ListResourceRecordSets>(http);
    QVERIFY(back);
    QCOMPARE(back->resourceRecordSets, QList{set});
    QVERIFY(back->isTruncated);
    QCOMPARE(back->nextRecordType, std::optional(route53::RecordType::TXT));
}

void TestXml::carriesListsOfTexts()
{
    const auto http = wire::encodeRequest<route53::ChangeTagsForResource>(
        {u"hostedzone"_s, u"Z1"_s, {{{u"k"_s, u"v"_s}}}, QList{u"old"_s}});
    QCOMPARE(http.path, "/2013-04-01/tags/hostedzone/Z1");
    QVERIFY(http.body.endsWith("<AddTags><Tag><Key>k</Key><Value>v</Value></Tag></AddTags><RemoveTagKeys><Key>old</Key>"
                               "</RemoveTagKeys></ChangeTagsForResourceRequest>"));
    const auto back = wire::decodeRequest<route53::ChangeTagsForResource>(http);
    QVERIFY(back);
    QCOMPARE(back->addTags->first().value, std::optional(u"v"_s));
    QCOMPARE(back->removeTagKeys, std::optional(QList{u"old"_s}));
}

void TestXml::refusesABadWordInAQuery()
{
    const auto request = wire::decodeRequest<route53::ListResourceRecordSets>(
        {.path = "/2013-04-01/hostedzone/Z1/rrset", .query = "name=a.example.com&type=B"});
    QVERIFY(!request);
    QCOMPARE(request.error().code, u"InvalidInput"_s);
    QVERIFY(request.error().message.startsWith(u"1 validation error detected: Value 'B' at 'type' failed to satisfy "
                                               "constraint: Member must satisfy enum value set: [SOA, A, TXT, "_s));
    const auto good = wire::decodeRequest<route53::ListResourceRecordSets>(
        {.path = "/2013-04-01/hostedzone/Z1/rrset", .query = "name=a.example.com&type=TXT"});
    QVERIFY(good);
    QCOMPARE(good->startRecordType, std::optional(route53::RecordType::TXT));
}

void TestXml::answersWithItsOwnStatusAndHeader()
{
    const QString location = u"https://route53.amazonaws.com/2013-04-01/hostedzone/Z1"_s;
    const auto http = wire::encodeResponse<route53::CreateHostedZone>(
        {.location = location,
         .hostedZone = {.id = u"/hostedzone/Z1"_s},
         .changeInfo = {.submittedAt = QDateTime({2026, 11, 22}, {1, 55}, Qt::UTC)},
         .delegationSet = {{{u"ns-1.awsdns-1.com"_s, u"ns-2.awsdns-2.net"_s}}}});
    QCOMPARE(http.status, 201);
    QCOMPARE(http.headers.value("Content-Type"), "text/xml");
    QCOMPARE(http.headers.value("location"), location.toLatin1());
    QVERIFY(!http.body.contains("Location"));
    const auto back = wire::decodeResponse<route53::CreateHostedZone>(http);
    QVERIFY(back);
    QCOMPARE(back->location, location);
    QCOMPARE(back->delegationSet->nameServers, (QList{u"ns-1.awsdns-1.com"_s, u"ns-2.awsdns-2.net"_s}));
}

void TestXml::passesOverWhatAClientDoesNotKnow()
{
    const auto answer = wire::decodeResponse<route53::GetChange>(
        {.body = R"(<?xml version="1.0"?><GetChangeResponse xmlns="urn:other"><New><Deep/></New><ChangeInfo>)"
                 "<Status>BRAND_NEW</Status><SubmittedAt>2015-05-28T19:52:10.855Z</SubmittedAt><Id>/change/C1</Id>"
                 "<Other/></ChangeInfo></GetChangeResponse>"});
    QVERIFY(answer);
    QCOMPARE(answer->changeInfo.id, u"/change/C1"_s);
    QCOMPARE(answer->changeInfo.status, route53::ChangeStatus::Pending);
    QCOMPARE(answer->changeInfo.submittedAt, QDateTime({2015, 5, 28}, {19, 52, 10, 855}, Qt::UTC));
}

/// The error of api.md 1.5, byte for byte.
void TestXml::carriesErrors()
{
    const wire::ServiceError sent{u"NoSuchChange"_s, u"Could not find resource with ID: C15RYMEZ8RZJFM"_s, 404,
                                  u"a721689b-007b-11e5-9fb7-cfa489e06a9c"_s};
    const auto http = wire::encodeError(sent, wire::Protocol::RestXml);
    QCOMPARE(http.status, 404);
    QCOMPARE(http.body,
             "<?xml version=\"1.0\"?>\n"
             R"(<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type>)"
             "<Code>NoSuchChange</Code><Message>Could not find resource with ID: C15RYMEZ8RZJFM</Message></Error>"
             "<RequestId>a721689b-007b-11e5-9fb7-cfa489e06a9c</RequestId></ErrorResponse>");
    QCOMPARE(wire::decodeError(http), sent);
    const auto failure = wire::encodeError({u"InternalError"_s, {}, 500}, wire::Protocol::RestXml);
    QVERIFY(failure.body.contains("<Type>Receiver</Type>"));
}

void TestXml::writesMomentsWithMilliseconds()
{
    const QDateTime moment({2026, 11, 22}, {1, 55, 20, 123}, Qt::UTC);
    const auto http = wire::encodeResponse<route53::GetChange>({{.id = u"/change/C1"_s, .submittedAt = moment}});
    QVERIFY(http.body.contains("<SubmittedAt>2026-11-22T01:55:20.123Z</SubmittedAt>"));
}

QTEST_APPLESS_MAIN(TestXml)
#include "tst_xml.moc"
