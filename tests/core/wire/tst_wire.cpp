#include "core/ses/identities.h"
#include "core/wire/rest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The wire in both directions. Cases are rows: a new one is a line.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadBodies_data();
    void refusesBadBodies();
    void refusesBadItems_data();
    void refusesBadItems();
    void carriesLabelsByteForByte_data();
    void carriesLabelsByteForByte();
    void sendsABodyOnlyWhereTheModelHasOne();
    void takesTheRouteThatCarriesTheRequest();
    void leavesOutWhatIsAbsent();
    void toleratesUnknownWordsInAnswers();
    void toleratesNullForAFlagInAnswers();
    void readsErrors();
};

namespace {

/// A piece of SendEmail (api.md 5.14), and a flag.
struct SendSomething
{
    struct MessageHeader
    {
        QString name;
        QString value;
        static constexpr auto fields = std::tuple{
            wire::member("Name", &MessageHeader::name).required().length(1, 126),
            wire::member("Value", &MessageHeader::value).required().length(1, 995),
        };
    };
    struct Request
    {
        QList<MessageHeader> headers;
        bool enabled = false;
        static constexpr auto fields = std::tuple{
            wire::member("Headers", &Request::headers),
            wire::member("Enabled", &Request::enabled),
        };
    };
    using Response = Request;
    static constexpr wire::Operation operation{.name = "SendSomething", .route = {"POST", "/something"}};
};

} // namespace

void TestWire::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const QString constraint = u"BadRequestException"_s;
    const QString type = u"SerializationException"_s;
    // clang-format off
    QTest::newRow("missing") << "{}"_ba << constraint
        << u"1 validation error detected: Value at 'emailIdentity' failed to satisfy constraint: Member must not be null"_s;
    QTest::newRow("null is missing") << R"({"EmailIdentity":null})"_ba << constraint
        << u"1 validation error detected: Value at 'emailIdentity' failed to satisfy constraint: Member must not be null"_s;
    QTest::newRow("too short") << R"({"EmailIdentity":""})"_ba << constraint
        << u"1 validation error detected: Value at 'emailIdentity' failed to satisfy constraint: Member must have length greater than or equal to 1"_s;
    QTest::newRow("pattern") << R"({"EmailIdentity":"a.org","DkimSigningAttributes":{"DomainSigningSelector":"-"}})"_ba << constraint
        << u"1 validation error detected: Value at 'dkimSigningAttributes.domainSigningSelector' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$"_s;
    QTest::newRow("number for a text") << R"({"EmailIdentity":7})"_ba << type << u"NUMBER_VALUE can not be converted to a String"_s;
    QTest::newRow("flag for a text") << R"({"EmailIdentity":true})"_ba << type << u"TRUE_VALUE can not be converted to a String"_s;
    QTest::newRow("list for a text") << R"({"EmailIdentity":[]})"_ba << type << u"Start of list found where not expected"_s;
    QTest::newRow("text for a list") << R"({"EmailIdentity":"a.org","Tags":"x"})"_ba << type << u"Expected list or null"_s;
    QTest::newRow("spaces") << "  "_ba << type << QString();
    // clang-format on
}

void TestWire::refusesBadBodies()
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

void TestWire::refusesBadItems_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const QString rocket = u"🚀"_s; // one code point, two units of UTF-16
    const QString headers = uR"({"Headers":[{"Name":"%1","Value":"v"}]})"_s;
    // clang-format off
    QTest::newRow("two") << uR"({"Headers":[{"Name":"","Value":"v"},{"Name":"n"}]})"_s << u"BadRequestException"_s
        << u"2 validation errors detected: Value at 'headers.1.member.name' failed to satisfy constraint: Member must have length greater than or equal to 1; Value at 'headers.2.member.value' failed to satisfy constraint: Member must not be null"_s;
    QTest::newRow("as long as it may be") << headers.arg(rocket.repeated(126)) << QString() << QString();
    QTest::newRow("one too long") << headers.arg(rocket.repeated(127)) << u"BadRequestException"_s
        << u"1 validation error detected: Value at 'headers.1.member.name' failed to satisfy constraint: Member must have length less than or equal to 126"_s;
    QTest::newRow("null for a list") << uR"({"Headers":null})"_s << QString() << QString();
    QTest::newRow("null for a flag") << uR"({"Enabled":null})"_s << u"SerializationException"_s << QString();
    // clang-format on
}

void TestWire::refusesBadItems()
{
    QFETCH(QString, body);
    const auto request = wire::decodeRequest<SendSomething>({.body = body.toUtf8()});
    QTEST(request ? QString() : request.error().code, "code");
    QTEST(request ? QString() : request.error().message, "message");
}

void TestWire::carriesLabelsByteForByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plus and at") << u"user+tag@example.com"_s << "/v2/email/identities/user%2Btag%40example.com"_ba;
    QTest::newRow("slash") << u"a/b"_s << "/v2/email/identities/a%2Fb"_ba;
    QTest::newRow("percent") << u"50%2F"_s << "/v2/email/identities/50%252F"_ba;
    QTest::newRow("not ASCII") << u"bücher.example"_s << "/v2/email/identities/b%C3%BCcher.example"_ba;
}

void TestWire::carriesLabelsByteForByte()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    const auto http = wire::encodeRequest<ses::GetEmailIdentity>({name});
    QCOMPARE(http.path, path);
    const auto request = wire::decodeRequest<ses::GetEmailIdentity>(http);
    QVERIFY(request);
    QCOMPARE(request->emailIdentity, name);
}

void TestWire::sendsABodyOnlyWhereTheModelHasOne()
{
    QCOMPARE(wire::encodeRequest<ses::DeleteEmailIdentity>({u"a.org"_s}).body, QByteArray());
    QCOMPARE(wire::encodeRequest<SendSomething>({}).body, R"({"Enabled":false,"Headers":[]})");
    const auto list = wire::encodeRequest<ses::ListEmailIdentities>({.nextToken = u"a b&c"_s, .pageSize = 10});
    QCOMPARE(list.query, "NextToken=a%20b%26c&PageSize=10");
}

void TestWire::takesTheRouteThatCarriesTheRequest()
{
    const auto http =
        wire::encodeRequest<ses::ListEmailIdentities>({.pageSize = 10, .filter = {{.nameContains = u"a"_s}}});
    QCOMPARE(http.method, "POST");
    QCOMPARE(http.path, "/v2/email/list-identities");
    QCOMPARE(http.query, QByteArray());
    const auto back =
        wire::decodeRequest<ses::ListEmailIdentities>(http, *ses::ListEmailIdentities::operation.alternative);
    QVERIFY(back);
    QCOMPARE(back->pageSize, std::optional(10));
    QCOMPARE(back->filter->nameContains, std::optional(u"a"_s));
}

void TestWire::leavesOutWhatIsAbsent()
{
    const auto http = wire::encodeResponse<ses::GetEmailIdentity>({});
    const auto json = wire::parseJson(http.body);
    QVERIFY(json);
    const QJsonObject mailFrom = (*json).toObject().value("MailFromAttributes"_L1).toObject();
    QCOMPARE(mailFrom.keys(), QStringList{u"BehaviorOnMxFailure"_s});
}

void TestWire::toleratesUnknownWordsInAnswers()
{
    const auto answer = wire::decodeResponse<ses::GetEmailIdentity>(
        {.body = R"({"MailFromAttributes":{"MailFromDomainStatus":"BRAND_NEW"},"Novelty":1})"});
    QVERIFY(answer);
    QVERIFY(!answer->mailFromAttributes.mailFromDomainStatus);
}

void TestWire::toleratesNullForAFlagInAnswers()
{
    const auto answer = wire::decodeResponse<SendSomething>({.body = R"({"Enabled":null})"});
    QVERIFY(answer);
    QVERIFY(!answer->enabled);
}

void TestWire::readsErrors()
{
    const wire::ServiceError sent{u"NotFoundException"_s, u"Email identity a.org does not exist."_s, 404};
    QCOMPARE(wire::decodeError(wire::encodeError(sent)), sent);
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
