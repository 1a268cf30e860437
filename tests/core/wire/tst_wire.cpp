#include "sendsomething.h"

#include "core/ses/identities.h"

#include <QTest>

/// The wire in both directions. Cases are rows: a new one is a line.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void writesTexts_data();
    void writesTexts();
    void writesNumbers_data();
    void writesNumbers();
    void writesMembersInTheirOrder();
    void toleratesUnknownWordsInAnswers();
    void toleratesNullForAFlagInAnswers();
    void writesMomentsInSeconds();
    void givesEachAnswerAnIdOfItsOwn();
    void findsTheCodeOfAnError_data();
    void findsTheCodeOfAnError();
    void readsErrors();
};

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
        QCOMPARE(request.error().code, u"SerializationException"_s);
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
    QCOMPARE(wire::encodeRequest<SendSomething>({}).body, R"({"Headers":[],"Enabled":false})");
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

void TestWire::writesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << u""_s << R"("")"_ba;
    QTest::newRow("quotes") << uR"(say "\" / ')"_s << R"("say \"\\\" / '")"_ba;
    QTest::newRow("lines") << u"a\nb\r\tc"_s << R"("a\nb\r\tc")"_ba;
    QTest::newRow("control characters") << QString(QChar(0)) + QChar(1) + QChar(0x1f) + QChar(0x7f)
                                        << "\"\\u0000\\u0001\\u001f\x7f\""_ba;
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) << R"("a\ud83d")"_ba;
    QTest::newRow("beyond ASCII") << u"ü🚀"_s << u"\"ü🚀\""_s.toUtf8();
}

void TestWire::writesTexts()
{
    QFETCH(QString, text);
    QByteArray json;
    wire::appendJson(json, text);
    QTEST(json, "json");
    QCOMPARE(QJsonDocument::fromJson('[' + json + ']').array().first().toString(), text);
}

void TestWire::writesNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("0") << 0.0 << "0"_ba;
    QTest::newRow("whole") << 50000.0 << "50000"_ba;
    QTest::newRow("round") << 100000.0 << "100000"_ba; // which Qt writes as 1e+05
    QTest::newRow("a moment") << 1.7e9 << "1700000000"_ba;
    QTest::newRow("negative") << -1.0 << "-1"_ba;
    QTest::newRow("with a fraction") << 0.1 << "0.1"_ba;
    QTest::newRow("the largest whole one") << 9007199254740992.0 << "9007199254740992"_ba;
    QTest::newRow("large") << 1e300 << "1e+300"_ba;
}

void TestWire::writesNumbers()
{
    QFETCH(double, number);
    QByteArray json;
    wire::appendJson(json, number);
    QTEST(json, "json");
    QCOMPARE(json.toDouble(), number);
}

void TestWire::writesMembersInTheirOrder()
{
    using Reason = SendSomething::Reason;
    const SendSomething::Request request{
        .headers = {{u"A"_s, u"1"_s}, {u"B"_s, u""_s}},
        .enabled = true,
        .delay = 5'000'000'000,
        .reasons = QList{Reason::Complaint, Reason::Bounce},
        .policies = QMap<QString, QString>{{u"b"_s, u"{\"x\":1}"_s}, {u"a"_s, u""_s}},
        .first = SendSomething::MessageHeader{},
    };
    QCOMPARE(wire::printJson<wire::Place::Body>(request),
             R"({"Headers":[{"Name":"A","Value":"1"},{"Name":"B","Value":""}],"Enabled":true,)"
             R"("MaxDeliverySeconds":5000000000,"Reasons":["COMPLAINT","BOUNCE"],)"
             R"("Policies":{"a":"","b":"{\"x\":1}"},"First":{"Name":"","Value":""}})"_ba);
    QByteArray blob;
    wire::appendJson(blob, "\0\xff"_ba);
    QCOMPARE(blob, R"("AP8=")"_ba);
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
    const QByteArray first = wire::withRequestId({}, wire::newRequestId()).headers.value("x-amzn-requestid");
    const QByteArray second = wire::withRequestId({}, wire::newRequestId()).headers.value("x-amzn-requestid");
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
    QTest::newRow("member before the type") << ""_ba << R"({"__type":"Wrapper","code":"Throttling"})"_ba << u"Throttling"_s << QString();
    QTest::newRow("member with a capital") << ""_ba << R"({"Code":"Throttling"})"_ba << u"Throttling"_s << QString();
    QTest::newRow("header before all") << "NotFoundException"_ba << R"({"code":"Throttling"})"_ba << u"NotFoundException"_s << QString();
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
