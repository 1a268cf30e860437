#include "sendsomething.h"

#include "core/ses/identities.h"

#include <QTest>

/// What the service refuses before a handler sees it, in AWS's words (api.md 1.3, 1.4).
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadBodies_data();
    void refusesBadBodies();
    void refusesBadItems_data();
    void refusesBadItems();
    void refusesDepth_data();
    void refusesDepth();
    void refusesBadQueries_data();
    void refusesBadQueries();
};

namespace {

const auto badRequest = u"BadRequestException"_s;
const auto badType = u"SerializationException"_s;

/// "1 validation error detected: Value at 'x' failed to satisfy constraint: ..."
QString violation(const QString &path, const QString &constraint)
{
    return u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(path, constraint);
}

} // namespace

void TestRefusals::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const QString name = u"emailIdentity"_s;
    const QString selector = u"dkimSigningAttributes.domainSigningSelector"_s;
    // clang-format off
    QTest::newRow("missing") << "{}"_ba << badRequest << violation(name, u"Member must not be null"_s);
    QTest::newRow("no body") << ""_ba << badRequest << violation(name, u"Member must not be null"_s);
    QTest::newRow("null for all") << "null"_ba << badRequest << violation(name, u"Member must not be null"_s);
    QTest::newRow("null is missing") << R"({"EmailIdentity":null})"_ba << badRequest
        << violation(name, u"Member must not be null"_s);
    QTest::newRow("too short") << R"({"EmailIdentity":""})"_ba << badRequest
        << violation(name, u"Member must have length greater than or equal to 1"_s);
    QTest::newRow("too long") << R"({"EmailIdentity":"a.org","DkimSigningAttributes":{"DomainSigningSelector":")"
            + QByteArray(64, 's') + R"("}})" << badRequest
        << violation(selector, u"Member must have length less than or equal to 63"_s);
    QTest::newRow("pattern") << R"({"EmailIdentity":"a.org","DkimSigningAttributes":{"DomainSigningSelector":"-"}})"_ba << badRequest
        << violation(selector, u"Member must satisfy regular expression pattern: ^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$"_s);
    QTest::newRow("enum") << R"({"EmailIdentity":"a.org","DkimSigningAttributes":{"NextSigningKeyLength":"RSA_512_BIT"}})"_ba << badRequest
        << violation(u"dkimSigningAttributes.nextSigningKeyLength"_s, u"Member must satisfy enum value set: [RSA_1024_BIT, RSA_2048_BIT]"_s);
    QTest::newRow("type before constraint") << R"({"EmailIdentity":"","Tags":"x"})"_ba << badType << u"Expected list or null"_s;
    QTest::newRow("text for the body") << R"("a.org")"_ba << badType << u"Expected null"_s;
    QTest::newRow("number for the body") << "7"_ba << badType << u"Expected null"_s;
    QTest::newRow("flag for the body") << "true"_ba << badType << u"Expected null"_s;
    QTest::newRow("list for the body") << R"([{"EmailIdentity":"a.org"}])"_ba << badType << u"Start of list found where not expected"_s;
    QTest::newRow("text for a structure") << R"({"EmailIdentity":"a.org","DkimSigningAttributes":"x"})"_ba << badType << u"Expected null"_s;
    QTest::newRow("list for a structure") << R"({"EmailIdentity":"a.org","DkimSigningAttributes":[]})"_ba << badType << u"Start of list found where not expected"_s;
    QTest::newRow("number for a text") << R"({"EmailIdentity":7})"_ba << badType << u"NUMBER_VALUE can not be converted to a String"_s;
    QTest::newRow("true for a text") << R"({"EmailIdentity":true})"_ba << badType << u"TRUE_VALUE can not be converted to a String"_s;
    QTest::newRow("false for a text") << R"({"EmailIdentity":false})"_ba << badType << u"FALSE_VALUE can not be converted to a String"_s;
    QTest::newRow("list for a text") << R"({"EmailIdentity":[]})"_ba << badType << u"Start of list found where not expected"_s;
    QTest::newRow("object for a text") << R"({"EmailIdentity":{}})"_ba << badType << u"Start of structure or map found where not expected."_s;
    QTest::newRow("text for a list") << R"({"EmailIdentity":"a.org","Tags":"x"})"_ba << badType << u"Expected list or null"_s;
    QTest::newRow("number for a list") << R"({"EmailIdentity":"a.org","Tags":7})"_ba << badType << u"Expected list or null"_s;
    QTest::newRow("object for a list") << R"({"EmailIdentity":"a.org","Tags":{}})"_ba << badType << u"Start of structure or map found where not expected."_s;
    QTest::newRow("text for an item") << R"({"EmailIdentity":"a.org","Tags":["x"]})"_ba << badType << u"Expected null"_s;
    QTest::newRow("two bodies") << R"({"EmailIdentity":"a.org"},{})"_ba << badType << u"garbage at the end of the document"_s;
    QTest::newRow("cut off") << R"({"EmailIdentity":"a.org")"_ba << badType << u"unterminated object"_s;
    QTest::newRow("spaces") << "  "_ba << badType << QString();
    // clang-format on
}

void TestRefusals::refusesBadBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);

    const auto request = wire::decodeRequest<ses::CreateEmailIdentity>({.body = body});
    QVERIFY(!request);
    QCOMPARE(request.error().code, code);
    QCOMPARE(request.error().message, message);
    QCOMPARE(request.error().status, 400);
}

void TestRefusals::refusesBadItems_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const QString rocket = u"🚀"_s; // one code point, two units of UTF-16
    const QString headers = uR"({"Headers":[{"Name":"%1","Value":"v"}]})"_s;
    // clang-format off
    QTest::newRow("two") << uR"({"Headers":[{"Name":"","Value":"v"},{"Name":"n"}]})"_s << badRequest
        << u"2 validation errors detected: Value at 'headers.1.member.name' failed to satisfy constraint: Member must have length greater than or equal to 1; Value at 'headers.2.member.value' failed to satisfy constraint: Member must not be null"_s;
    QTest::newRow("as long as it may be") << headers.arg(rocket.repeated(126)) << QString() << QString();
    QTest::newRow("one too long") << headers.arg(rocket.repeated(127)) << badRequest
        << violation(u"headers.1.member.name"_s, u"Member must have length less than or equal to 126"_s);
    QTest::newRow("inside a structure") << uR"({"First":{"Name":"n","Value":""}})"_s << badRequest
        << violation(u"first.value"_s, u"Member must have length greater than or equal to 1"_s);
    QTest::newRow("too small") << uR"({"MaxDeliverySeconds":299})"_s << badRequest
        << violation(u"maxDeliverySeconds"_s, u"Member must have value greater than or equal to 300"_s);
    QTest::newRow("too large") << uR"({"MaxDeliverySeconds":1000001})"_s << badRequest
        << violation(u"maxDeliverySeconds"_s, u"Member must have value less than or equal to 1000000"_s);
    QTest::newRow("unknown word") << uR"({"Reason":"bounce"})"_s << badRequest
        << violation(u"reason"_s, u"Member must satisfy enum value set: [BOUNCE, COMPLAINT]"_s);
    QTest::newRow("unknown words in a list") << uR"({"Reasons":["A","BOUNCE","B"]})"_s << badRequest
        << violation(u"reasons"_s, u"Member must satisfy constraint: [Member must satisfy enum value set: [BOUNCE, COMPLAINT]]"_s);
    QTest::newRow("null in a list") << uR"({"Headers":[null]})"_s << badRequest
        << violation(u"headers"_s, u"Member must satisfy constraint: [Member must not be null]"_s);
    QTest::newRow("null for a list") << uR"({"Headers":null})"_s << QString() << QString();
    QTest::newRow("null for a map, a number, a word") << uR"({"Policies":null,"Count":null,"Reason":null})"_s << QString() << QString();
    QTest::newRow("null for a flag") << uR"({"Enabled":null})"_s << badType << QString();
    QTest::newRow("number for a flag") << uR"({"Enabled":1})"_s << badType << u"NUMBER_VALUE can not be converted to a Boolean"_s;
    QTest::newRow("text for a flag") << uR"({"Enabled":"maybe"})"_s << badType << u"STRING_VALUE can not be converted to an Boolean"_s;
    QTest::newRow("list for a flag") << uR"({"Enabled":[]})"_s << badType << u"Start of list found where not expected"_s;
    QTest::newRow("text for a number") << uR"({"Count":"7"})"_s << badType << u"STRING_VALUE can not be converted to a Integer"_s;
    QTest::newRow("fraction for a whole number") << uR"({"Count":7.5})"_s << badType << u"NUMBER_VALUE can not be converted to a Integer"_s;
    QTest::newRow("number that does not fit") << uR"({"Count":4294967297})"_s << badType << u"NUMBER_VALUE can not be converted to a Integer"_s;
    QTest::newRow("huge number") << uR"({"MaxDeliverySeconds":1e300})"_s << badType << u"NUMBER_VALUE can not be converted to a Long"_s;
    QTest::newRow("moment that does not fit") << uR"({"Moment":1e300})"_s << badType << u"NUMBER_VALUE can not be converted to a Timestamp"_s;
    QTest::newRow("text for a moment") << uR"({"Moment":"2026-11-23T00:00:00Z"})"_s << badType << u"STRING_VALUE can not be converted to a Timestamp"_s;
    QTest::newRow("text for a map") << uR"({"Policies":"x"})"_s << badType << u"Expected null"_s;
    QTest::newRow("unknown member") << uR"({"Novelty":{"Enabled":null}})"_s << QString() << QString();
    // clang-format on
}

void TestRefusals::refusesBadItems()
{
    QFETCH(QString, body);
    const auto request = wire::decodeRequest<SendSomething>({.body = body.toUtf8()});
    QTEST(request ? QString() : request.error().code, "code");
    QTEST(request ? QString() : request.error().message, "message");
}

void TestRefusals::refusesDepth_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRefused");
    const auto lists = [](int depth) {
        return R"({"Novelty":)" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
    };
    const auto objects = [](int depth) {
        return QByteArray(R"({"Novelty":)").repeated(depth - 1) + "{}" + QByteArray(depth - 1, '}');
    };
    // clang-format off
    QTest::newRow("64 lists") << lists(64) << false;
    QTest::newRow("65 lists") << lists(65) << true;
    QTest::newRow("100,000 lists") << lists(100'000) << true;
    QTest::newRow("64 objects") << objects(64) << false;
    QTest::newRow("65 objects") << objects(65) << true;
    QTest::newRow("100,000 objects") << objects(100'000) << true;
    QTest::newRow("100,000 lists without an end") << QByteArray(100'000, '[') << true;
    QTest::newRow("65 lists one behind the other") << R"({"Novelty":[)" + QByteArray("[],").repeated(64) + "[]]}" << false;
    QTest::newRow("65 brackets in a text") << R"({"Novelty":")" + QByteArray(65, '[') + R"("})" << false;
    QTest::newRow("65 brackets behind an escaped quote") << R"({"Novelty":"\")" + QByteArray(65, '{') + R"("})" << false;
    QTest::newRow("65 lists behind an escaped backslash") << R"({"Text":"\\",)" + lists(65).sliced(1) << true;
    // clang-format on
}

void TestRefusals::refusesDepth()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isRefused);
    const auto request = wire::decodeRequest<SendSomething>({.body = body});
    QCOMPARE(!request, isRefused);
    if (isRefused)
        QCOMPARE(request.error(), (wire::ServiceError{badType, u"too deeply nested document"_s}));
}

void TestRefusals::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QByteArray arn = "ResourceArn=arn%3Aaws%3Ases%3Aus-east-1%3A1%3Aidentity%2Fa.org";
    // clang-format off
    QTest::newRow("nothing") << ""_ba << badRequest
        << u"2 validation errors detected: Value at 'resourceArn' failed to satisfy constraint: Member must not be null; Value at 'tagKeys' failed to satisfy constraint: Member must have length greater than or equal to 1"_s;
    QTest::newRow("empty text") << "ResourceArn=&TagKeys=a"_ba << badRequest
        << violation(u"resourceArn"_s, u"Member must have length greater than or equal to 1"_s);
    QTest::newRow("no item") << arn << badRequest
        << violation(u"tagKeys"_s, u"Member must have length greater than or equal to 1"_s);
    QTest::newRow("complete") << arn + "&TagKeys=a&TagKeys=b%20c" << QString() << QString();
    // clang-format on
}

void TestRefusals::refusesBadQueries()
{
    QFETCH(QByteArray, query);
    const auto request = wire::decodeRequest<ses::UntagResource>({.query = query});
    QTEST(request ? QString() : request.error().code, "code");
    QTEST(request ? QString() : request.error().message, "message");
    if (request)
        QCOMPARE(request->tagKeys, QStringList({u"a"_s, u"b c"_s}));
}

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
