#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// CreateEmailIdentity (api.md 5.1, 4.8; examples E1 to E3 of 11).
class TestCreateIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersADomain();
    void answersAnAddress();
    void answersAnAddressOfAVerifiedDomain();
    void answersAnAddressByItsDomainsStatus_data();
    void answersAnAddressByItsDomainsStatus();
    void storesTagsAndTheDefaultSet();
    void keepsAnEmptyNameOfASet();
    void refuses_data();
    void refuses();
    void takesNames_data();
    void takesNames();
    void makesOtherTokensForEachDomain();
    void takesALength();
    void takesAKeyOfOnesOwn();
    void takesTheKeysOfItsParent();
    void tellsWhyItCannotBeAReplica_data();
    void tellsWhyItCannotBeAReplica();
    void stopsAtTheQuota();
    void countsItsWindowFromTheVirtualClock();
    void notesTheChange();
};

namespace {

constexpr auto identities = "/v2/email/identities";

QByteArray named(const QByteArray &name, const QByteArray &more = {})
{
    return R"({"EmailIdentity":")" + name + '"' + (more.isEmpty() ? more : ',' + more) + '}';
}

QByteArray tags(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list += R"({"Key":"k)" + QByteArray::number(i) + R"(","Value":""})";
    return R"("Tags":[)" + list.join(',') + ']';
}

} // namespace

void TestCreateIdentity::answersADomain()
{
    SimulatorCase aws;
    const auto http = aws.ask("POST", identities, named("example.com"));
    QCOMPARE(http.status, 200);
    QCOMPARE(http.headers.value("Content-Type"), "application/json");
    QCOMPARE(http.headers.value("x-amzn-RequestId").size(), 36);

    QJsonObject answer = (*wire::parseJson(http.body)).toObject();
    QJsonObject dkim = answer.value("DkimAttributes"_L1).toObject();
    const QJsonArray tokens = dkim.take("Tokens"_L1).toArray();
    answer.insert("DkimAttributes"_L1, dkim);
    QCOMPARE(
        wire::printJson(answer),
        R"({"DkimAttributes":{"CurrentSigningKeyLength":"RSA_2048_BIT","LastKeyGenerationTimestamp":1790312384.592,)"
        R"("NextSigningKeyLength":"RSA_2048_BIT","SigningAttributesOrigin":"AWS_SES","SigningEnabled":true,)"
        R"("SigningHostedZone":"dkim.amazonses.com","Status":"NOT_STARTED"},"IdentityType":"DOMAIN",)"
        R"("VerifiedForSendingStatus":false})");
    QCOMPARE(tokens.size(), 3);
    static const QRegularExpression token(u"^[a-z2-7]{32}$"_s);
    for (const auto &each : tokens)
        QVERIFY(token.match(each.toString()).hasMatch());
}

void TestCreateIdentity::answersAnAddress()
{
    SimulatorCase aws;
    const auto http = aws.ask("POST", identities, named("user+tag@example.org"));
    QCOMPARE(http.status, 200);
    QCOMPARE(http.body, R"({"IdentityType":"EMAIL_ADDRESS","VerifiedForSendingStatus":false})");
}

void TestCreateIdentity::answersAnAddressOfAVerifiedDomain()
{
    SimulatorCase aws;
    aws.identity(u"example.com"_s, VerificationStatus::Success);
    const auto answer = aws.object("POST", identities, named("ann@Example.com"));
    QCOMPARE(answer.value("VerifiedForSendingStatus"_L1).toBool(), true);
    const auto dkim = answer.value("DkimAttributes"_L1).toObject();
    QCOMPARE(dkim.value("Status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(dkim.value("SigningEnabled"_L1).toBool(), true);
    const auto domain = aws.object("GET", "/v2/email/identities/example.com");
    QCOMPARE(dkim, domain.value("DkimAttributes"_L1).toObject());
}

void TestCreateIdentity::answersAnAddressByItsDomainsStatus_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("dkim");
    QTest::newRow("verified, keys just exchanged") << u"ann@rotated.com"_s << u"PENDING"_s;
    QTest::newRow("in temporary failure") << u"ann@flaky.com"_s << u"TEMPORARY_FAILURE"_s;
    QTest::newRow("pending") << u"ann@pending.com"_s << QString();
    QTest::newRow("below a verified one") << u"ann@mail.flaky.com"_s << QString();
}

void TestCreateIdentity::answersAnAddressByItsDomainsStatus()
{
    QFETCH(QString, address);
    SimulatorCase aws;
    aws.identity(u"flaky.com"_s, VerificationStatus::TemporaryFailure);
    aws.identity(u"pending.com"_s, VerificationStatus::Pending);
    aws.identity(u"rotated.com"_s, VerificationStatus::Success);
    auto rotated = *simulator::identitiesOf(aws.context).find(u"rotated.com"_s);
    rotated.dkimStatus = VerificationStatus::Pending;
    simulator::identitiesOf(aws.context).put(rotated);
    const auto answer = aws.object("POST", identities, named(address.toUtf8()));
    QTEST(answer.value("DkimAttributes"_L1).toObject().value("Status"_L1).toString(), "dkim");
}

void TestCreateIdentity::storesTagsAndTheDefaultSet()
{
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    const QByteArray more =
        R"("ConfigurationSetName":"marketing","Tags":[{"Key":"env","Value":"prod"},{"Key":"a","Value":""}])";
    QCOMPARE(aws.ask("POST", identities, named("example.com", more)).status, 200);
    const auto stored = aws.object("GET", "/v2/email/identities/example.com");
    QCOMPARE(stored.value("ConfigurationSetName"_L1).toString(), u"marketing"_s);
    QCOMPARE(wire::printJson(QJsonObject{{u"T"_s, stored.value("Tags"_L1)}}),
             R"({"T":[{"Key":"env","Value":"prod"},{"Key":"a","Value":""}]})");
}

void TestCreateIdentity::keepsAnEmptyNameOfASet()
{
    SimulatorCase aws;
    QCOMPARE(aws.ask("POST", identities, named("example.com", R"("ConfigurationSetName":"")")).status, 200);
    QVERIFY(aws.object("GET", "/v2/email/identities/example.com").contains("ConfigurationSetName"_L1));
    QVERIFY(aws.create(u"example.org"_s));
    QVERIFY(!aws.object("GET", "/v2/email/identities/example.org").contains("ConfigurationSetName"_L1));
}

void TestCreateIdentity::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QByteArray set = R"("ConfigurationSetName":"gone")";
    const QByteArray badTags = R"("Tags":[{"Key":"a","Value":"1"},{"Key":"a","Value":"2"}])";
    const auto dkim = [](const char *attributes) {
        return R"("DkimSigningAttributes":{)" + QByteArray(attributes) + '}';
    };
    // clang-format off
    QTest::newRow("duplicate") << named("known.com")
        << u"400 AlreadyExistsException: Email identity known.com already exist."_s;
    QTest::newRow("duplicate in other case") << named("KNOWN.com")
        << u"400 AlreadyExistsException: Email identity KNOWN.com already exist."_s;
    QTest::newRow("duplicate address") << named("ann@known.com")
        << u"400 AlreadyExistsException: Email identity ann@known.com already exist."_s;
    QTest::newRow("type of the tags before the duplicate") << named("known.com", R"("Tags":"x")")
        << u"400 SerializationException: Expected list or null"_s;
    QTest::newRow("duplicate before the tags") << named("known.com", badTags + ',' + set)
        << u"400 AlreadyExistsException: Email identity known.com already exist."_s;
    QTest::newRow("tags before the set") << named("new.com", badTags + ',' + set)
        << u"400 BadRequestException: Cannot provide multiple tags with the same key"_s;
    QTest::newRow("too many tags") << named("new.com", tags(51))
        << u"400 BadRequestException: Maximum of 50 user tags are allowed per resource, consider reducing the number of tags in the request"_s;
    QTest::newRow("unknown set") << named("new.com", set)
        << u"404 NotFoundException: Configuration set <gone> does not exist."_s;
    QTest::newRow("malformed address") << named("ann@") << u"400 BadRequestException: Invalid email address<ann@>."_s;
    QTest::newRow("address without a local part") << named("@new.com") << u"400 BadRequestException: Invalid email address<@new.com>."_s;
    QTest::newRow("address with two signs") << named("a@b@new.com") << u"400 BadRequestException: Invalid email address<a@b@new.com>."_s;
    QTest::newRow("address with a space") << named("a b@new.com") << u"400 BadRequestException: Invalid email address<a b@new.com>."_s;
    QTest::newRow("address with an umlaut") << named("j\xC3\xBC@new.com") << u"400 BadRequestException: Invalid email address<jü@new.com>."_s;
    QTest::newRow("long local part") << named(QByteArray(65, 'a') + "@new.com")
        << u"400 BadRequestException: Invalid email address<%1@new.com>."_s.arg(QString(65, u'a'));
    QTest::newRow("domain of one label") << named("new") << u"400 BadRequestException: Domain new is invalid."_s;
    QTest::newRow("domain with an empty label") << named("new..com") << u"400 BadRequestException: Domain new..com is invalid."_s;
    QTest::newRow("domain with a bad sign") << named("ne_w.com") << u"400 BadRequestException: Domain ne_w.com is invalid."_s;
    QTest::newRow("domain with a hyphen at the edge") << named("-new.com") << u"400 BadRequestException: Domain -new.com is invalid."_s;
    QTest::newRow("long label") << named(QByteArray(64, 'a') + ".com")
        << u"400 BadRequestException: Domain %1.com is invalid."_s.arg(QString(64, u'a'));
    QTest::newRow("long domain") << named(QByteArray("a.").repeated(127) + "com")
        << u"400 BadRequestException: Domain %1com is invalid."_s.arg(u"a."_s.repeated(127));
    QTest::newRow("DKIM of an address") << named("a@new.com", dkim(R"("NextSigningKeyLength":"RSA_1024_BIT")"))
        << u"400 BadRequestException: The EmailIdentity value must be a valid domain."_s;
    QTest::newRow("selector without a key") << named("new.com", dkim(R"("DomainSigningSelector":"s")"))
        << u"400 BadRequestException: DomainSigningSelector and DomainSigningPrivateKey must be specified together."_s;
    QTest::newRow("key and length") << named("new.com", dkim(R"("DomainSigningSelector":"s","DomainSigningPrivateKey":"aa","NextSigningKeyLength":"RSA_1024_BIT")"))
        << u"400 BadRequestException: Only one of a private key, NextSigningKeyLength and DomainSigningAttributesOrigin can be specified."_s;
    QTest::newRow("origin that is no Region") << named("new.com", dkim(R"("DomainSigningAttributesOrigin":"EXTERNAL")"))
        << u"400 BadRequestException: DomainSigningAttributesOrigin must name the parent Region of a replica."_s;
    // clang-format on
}

void TestCreateIdentity::refuses()
{
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    QVERIFY(aws.create(u"known.com"_s));
    QVERIFY(aws.create(u"ann@known.com"_s));
    const int before = simulator::identitiesOf(aws.context).count();
    const qint64 changes = store::lastChange(*aws.database);
    QTEST(aws.refusal("POST", identities, body), "refusal");
    QCOMPARE(simulator::identitiesOf(aws.context).count(), before);
    QCOMPARE(store::lastChange(*aws.database), changes);
}

void TestCreateIdentity::takesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stored");
    QTest::newRow("domain in capitals") << u"Example.COM"_s << u"example.com"_s;
    QTest::newRow("Punycode") << u"xn--bcher-kva.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("subdomain of a known domain") << u"mail.known.com"_s << u"mail.known.com"_s;
    QTest::newRow("address with case") << u"Ann@Known.com"_s << u"Ann@Known.com"_s;
    QTest::newRow("same address in other case") << u"ANN@known.com"_s << u"ANN@known.com"_s;
    QTest::newRow("signs") << u"o'hara/x=y+tag.z@known.com"_s << u"o'hara/x=y+tag.z@known.com"_s;
}

void TestCreateIdentity::takesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, stored);
    SimulatorCase aws;
    QVERIFY(aws.create(u"known.com"_s));
    QVERIFY(aws.create(u"ann@known.com"_s));
    QVERIFY(aws.create(name));
    const auto list = aws.object("GET", "/v2/email/identities").value("EmailIdentities"_L1).toArray();
    QStringList names;
    for (const auto &each : list)
        names += each.toObject().value("IdentityName"_L1).toString();
    QCOMPARE(names.size(), 3);
    QVERIFY(names.contains(stored));
}

void TestCreateIdentity::makesOtherTokensForEachDomain()
{
    SimulatorCase aws;
    QSet<QString> tokens;
    for (const QByteArray name : {"a.com", "b.com"}) {
        const auto dkim = aws.object("POST", identities, named(name)).value("DkimAttributes"_L1).toObject();
        for (const auto &token : dkim.value("Tokens"_L1).toArray())
            tokens += token.toString();
    }
    QCOMPARE(tokens.size(), 6);
}

void TestCreateIdentity::takesALength()
{
    SimulatorCase aws;
    const QByteArray length = R"("DkimSigningAttributes":{"NextSigningKeyLength":"RSA_1024_BIT"})";
    const auto dkim = aws.object("POST", identities, named("a.com", length)).value("DkimAttributes"_L1).toObject();
    QCOMPARE(dkim.value("NextSigningKeyLength"_L1).toString(), u"RSA_1024_BIT"_s);
    QCOMPARE(dkim.value("CurrentSigningKeyLength"_L1).toString(), u"RSA_1024_BIT"_s);
    QCOMPARE(dkim.value("Tokens"_L1).toArray().size(), 3);
}

void TestCreateIdentity::takesAKeyOfOnesOwn()
{
    SimulatorCase aws;
    const QByteArray key =
        R"("DkimSigningAttributes":{"DomainSigningSelector":"sel1","DomainSigningPrivateKey":"MIIEow=="})";
    QCOMPARE(aws.ask("POST", identities, named("a.com", key)).status, 200);
    const auto http = aws.ask("GET", "/v2/email/identities/a.com");
    QVERIFY(!http.body.contains("MIIEow"));
    const auto dkim = (*wire::parseJson(http.body)).toObject().value("DkimAttributes"_L1).toObject();
    QCOMPARE(wire::printJson(dkim),
             R"({"SigningAttributesOrigin":"EXTERNAL","SigningEnabled":true,"Status":"PENDING","Tokens":["sel1"]})");
}

void TestCreateIdentity::takesTheKeysOfItsParent()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    const auto parent = aws.object("GET", "/v2/email/identities/a.com").value("DkimAttributes"_L1).toObject();
    aws.context.scope.region = u"eu-west-1"_s;
    const QByteArray origin = R"("DkimSigningAttributes":{"DomainSigningAttributesOrigin":"AWS_SES_US_EAST_1"})";
    QCOMPARE(aws.ask("POST", identities, named("a.com", origin)).status, 200);
    const auto replica = aws.object("GET", "/v2/email/identities/a.com").value("DkimAttributes"_L1).toObject();
    QCOMPARE(replica.value("Tokens"_L1), parent.value("Tokens"_L1));
    QCOMPARE(replica.value("SigningHostedZone"_L1), parent.value("SigningHostedZone"_L1));
    QCOMPARE(replica.value("SigningAttributesOrigin"_L1).toString(), u"AWS_SES_US_EAST_1"_s);
}

void TestCreateIdentity::tellsWhyItCannotBeAReplica_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QString>("error");
    QTest::newRow("no parent") << "gone.com"_ba
                               << "AWS_SES_US_EAST_1"_ba << u"REPLICATION_PRIMARY_NOT_FOUND"_s;
    QTest::newRow("parent with a key of its own")
        << "own.com"_ba
        << "AWS_SES_US_EAST_1"_ba << u"REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED"_s;
    QTest::newRow("parent is a replica") << "copy.com"_ba
                                         << "AWS_SES_US_EAST_1"_ba << u"REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED"_s;
    QTest::newRow("of its own Region") << "gone.com"_ba
                                       << "AWS_SES_EU_WEST_1"_ba << u"REPLICATION_PRIMARY_INVALID_REGION"_s;
}

void TestCreateIdentity::tellsWhyItCannotBeAReplica()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, origin);
    SimulatorCase aws;
    const auto dkim = [](const QByteArray &attributes) { return R"("DkimSigningAttributes":{)" + attributes + '}'; };
    aws.ask("POST", identities,
            named("own.com", dkim(R"("DomainSigningSelector":"s","DomainSigningPrivateKey":"aa==")")));
    aws.ask("POST", identities, named("copy.com", dkim(R"("DomainSigningAttributesOrigin":"AWS_SES_EU_WEST_2")")));
    aws.context.scope.region = u"eu-west-1"_s;
    const QByteArray wanted = dkim(R"("DomainSigningAttributesOrigin":")" + origin + '"');
    QCOMPARE(aws.ask("POST", identities, named(name, wanted)).status, 200);
    const auto stored = aws.object("GET", "/v2/email/identities/" + name);
    QTEST(stored.value("VerificationInfo"_L1).toObject().value("ErrorType"_L1).toString(), "error");
    QVERIFY(!stored.value("DkimAttributes"_L1).toObject().contains("Tokens"_L1));
}

void TestCreateIdentity::stopsAtTheQuota()
{
    SimulatorCase aws;
    QCOMPARE(aws.context.quotas.identities, 10'000);
    aws.context.quotas.identities = 2;
    QVERIFY(aws.create(u"a.com"_s));
    QVERIFY(aws.create(u"b.com"_s));
    const QString refusal =
        u"400 LimitExceededException: There are too many instances of the specified resource type."_s;
    QCOMPARE(aws.refusal("POST", identities, named("c.com")), refusal);
    QVERIFY(aws.refusal("POST", identities, named("b.com")).startsWith(u"400 AlreadyExistsException"));
    aws.context.scope.region = u"eu-west-1"_s;
    QVERIFY(aws.create(u"c.com"_s));
}

void TestCreateIdentity::countsItsWindowFromTheVirtualClock()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"a.com"_s));
    QVERIFY(aws.create(u"ann@a.com"_s));
    const auto identities = simulator::identitiesOf(aws.context);
    QCOMPARE(identities.find(u"a.com"_s)->createdAt, aws.context.now);
    QCOMPARE(identities.find(u"a.com"_s)->deadline, std::optional(aws.context.now.addDays(3)));
    QCOMPARE(identities.find(u"ann@a.com"_s)->deadline, std::optional(aws.context.now.addDays(1)));
}

void TestCreateIdentity::notesTheChange()
{
    SimulatorCase aws;
    QVERIFY(aws.create(u"A.com"_s));
    const auto changes = store::changesAfter(*aws.database, 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().resource, u"identity/a.com"_s);
    QCOMPARE(changes.first().region, u"us-east-1"_s);
}

QTEST_GUILESS_MAIN(TestCreateIdentity)
#include "tst_createidentity.moc"
