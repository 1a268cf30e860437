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
    void refusesBadQueries_data();
    void refusesBadQueries();
    void readsFlags_data();
    void readsFlags();
    void readsTextsAsTheyAre_data();
    void readsTextsAsTheyAre();
    void decodesLabelsOnce_data();
    void decodesLabelsOnce();
    void carriesLabelsByteForByte_data();
    void carriesLabelsByteForByte();
    void sendsABodyOnlyWhereTheModelHasOne();
    void takesTheRouteThatCarriesTheRequest();
    void leavesOutWhatIsAbsent();
    void toleratesUnknownWordsInAnswers();
    void toleratesNullForAFlagInAnswers();
    void writesMomentsInSeconds();
    void givesEachAnswerAnIdOfItsOwn();
    void findsTheCodeOfAnError_data();
    void findsTheCodeOfAnError();
    void readsErrors();
};

namespace {

/// A piece of SendEmail (api.md 5.14), and one of each kind of value.
struct SendSomething
{
    enum class Reason { Bounce, Complaint };
    friend constexpr auto wireNames(Reason) { return std::array{"BOUNCE"_L1, "COMPLAINT"_L1}; }

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
        std::optional<int> count;
        std::optional<qint64> delay;
        std::optional<Reason> reason;
        std::optional<QList<Reason>> reasons;
        std::optional<QMap<QString, QString>> policies;
        std::optional<QDateTime> moment;
        std::optional<MessageHeader> first;
        static constexpr auto fields = std::tuple{
            wire::member("Headers", &Request::headers),
            wire::member("Enabled", &Request::enabled),
            wire::member("Count", &Request::count),
            wire::member("MaxDeliverySeconds", &Request::delay).range(300, 1000000),
            wire::member("Reason", &Request::reason),
            wire::member("Reasons", &Request::reasons),
            wire::member("Policies", &Request::policies),
            wire::member("Moment", &Request::moment),
            wire::member("First", &Request::first),
        };
    };
    using Response = Request;
    static constexpr wire::Operation operation{.name = "SendSomething", .route = {"POST", "/something"}};
};

const auto badRequest = u"BadRequestException"_s;
const auto badType = u"SerializationException"_s;

/// "1 validation error detected: Value at 'x' failed to satisfy constraint: ..."
QString violation(const QString &path, const QString &constraint)
{
    return u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(path, constraint);
}

} // namespace

void TestWire::refusesBadBodies_data()
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
    QTest::newRow("spaces") << "  "_ba << badType << QString();
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
    QTest::newRow("text for a map") << uR"({"Policies":"x"})"_s << badType << u"Expected null"_s;
    QTest::newRow("unknown member") << uR"({"Novelty":{"Enabled":null}})"_s << QString() << QString();
    // clang-format on
}

void TestWire::refusesBadItems()
{
    QFETCH(QString, body);
    const auto request = wire::decodeRequest<SendSomething>({.body = body.toUtf8()});
    QTEST(request ? QString() : request.error().code, "code");
    QTEST(request ? QString() : request.error().message, "message");
}

void TestWire::refusesBadQueries_data()
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

void TestWire::refusesBadQueries()
{
    QFETCH(QByteArray, query);
    const auto request = wire::decodeRequest<ses::UntagResource>({.query = query});
    QTEST(request ? QString() : request.error().code, "code");
    QTEST(request ? QString() : request.error().message, "message");
    if (request)
        QCOMPARE(request->tagKeys, QStringList({u"a"_s, u"b c"_s}));
}

void TestWire::readsFlags_data()
{
    QTest::addColumn<bool>("flag");
    for (const char *word : {"true", "yes", "y", "t", "1", "TRUE", "Yes"})
        QTest::newRow(word) << true;
    for (const char *word : {"false", "no", "n", "f", "0", "FALSE", "No"})
        QTest::newRow(word) << false;
}

void TestWire::readsFlags()
{
    const QByteArray body = R"({"Enabled":")" + QByteArray(QTest::currentDataTag()) + R"("})";
    const auto request = wire::decodeRequest<SendSomething>({.body = body});
    QVERIFY(request);
    QTEST(request->enabled, "flag");
}

void TestWire::readsTextsAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<QString>>("text");
    QTest::newRow("absent") << R"({"EmailIdentity":"a.org"})"_ba << std::optional<QString>();
    QTest::newRow("null") << R"({"EmailIdentity":"a.org","ConfigurationSetName":null})"_ba << std::optional<QString>();
    QTest::newRow("empty") << R"({"EmailIdentity":"a.org","ConfigurationSetName":""})"_ba << std::optional(u""_s);
    QTest::newRow("escaped") << R"({"EmailIdentity":"a.org","ConfigurationSetName":"\u00fc\ud83d\ude80"})"_ba
                             << std::optional(u"ü🚀"_s);
}

void TestWire::readsTextsAsTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(std::optional<QString>, text);
    const auto request = wire::decodeRequest<ses::CreateEmailIdentity>({.body = body});
    QVERIFY(request);
    QCOMPARE(request->configurationSetName, text);
    QVERIFY(!text || !request->configurationSetName->isNull()); // a null text would be one never sent
}

void TestWire::decodesLabelsOnce_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<std::optional<QString>>("name");
    QTest::newRow("literal") << "user+tag@example.com"_ba << std::optional(u"user+tag@example.com"_s);
    QTest::newRow("encoded twice") << "a%252Fb"_ba << std::optional(u"a%2Fb"_s);
    QTest::newRow("not UTF-8") << "a%FF"_ba << std::optional<QString>();
}

void TestWire::decodesLabelsOnce()
{
    QFETCH(QByteArray, segment);
    QFETCH(std::optional<QString>, name);
    const auto request = wire::decodeRequest<ses::GetEmailIdentity>({.path = "/v2/email/identities/" + segment});
    QCOMPARE(bool(request), name.has_value());
    if (request)
        QCOMPARE(request->emailIdentity, *name);
    else
        QCOMPARE(request.error().code, badType);
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
    QCOMPARE(wire::encodeRequest<ses::TagResource>({}).headers.value("Content-Type"), "application/json");
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

void TestWire::writesMomentsInSeconds()
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(1790312384592, Qt::UTC);
    const auto http = wire::encodeRequest<SendSomething>({.moment = moment});
    QVERIFY(http.body.contains(R"("Moment":1790312384.592)"));
    QCOMPARE(wire::decodeRequest<SendSomething>(http)->moment, std::optional(moment));
    const auto scientific = wire::decodeRequest<SendSomething>({.body = R"({"Moment":1.790312384592E9})"});
    QCOMPARE(scientific->moment, std::optional(moment));
}

void TestWire::givesEachAnswerAnIdOfItsOwn()
{
    const QByteArray first = wire::withRequestId({}).headers.value("x-amzn-requestid");
    const QByteArray second = wire::withRequestId({}).headers.value("x-amzn-requestid");
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    QVERIFY(uuid.match(QString::fromLatin1(first)).hasMatch());
    QVERIFY(first != second);
    QCOMPARE(wire::decodeError({404, {{"X-Amzn-RequestId", first}}, {}}).requestId, QString::fromLatin1(first));
}

void TestWire::findsTheCodeOfAnError_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    // clang-format off
    QTest::newRow("header") << "NotFoundException"_ba << R"({"message":"No."})"_ba << u"NotFoundException"_s << u"No."_s;
    QTest::newRow("Coral's suffix") << "NotFoundException:http://internal.amazon.com/coral/com.amazonaws.ses/"_ba
        << R"({"message":"No."})"_ba << u"NotFoundException"_s << u"No."_s;
    QTest::newRow("in the body") << ""_ba << R"({"__type":"com.amazon.coral.service#AccessDeniedException","Message":"No."})"_ba
        << u"AccessDeniedException"_s << u"No."_s;
    QTest::newRow("no text") << "BadRequestException"_ba << R"({"message":null})"_ba << u"BadRequestException"_s << QString();
    QTest::newRow("nothing known") << ""_ba << "<html>"_ba << u"404"_s << QString();
    // clang-format on
}

void TestWire::findsTheCodeOfAnError()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    wire::HttpResponse http{404, {}, body};
    if (!header.isEmpty())
        http.headers.append(wire::Header{"x-amzn-ErrorType", header});
    const auto error = wire::decodeError(http);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QCOMPARE(error.status, 404);
}

void TestWire::readsErrors()
{
    const wire::ServiceError sent{u"NotFoundException"_s, u"Email identity a.org does not exist."_s, 404};
    QCOMPARE(wire::decodeError(wire::encodeError(sent)), sent);
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
