#include "calls.h"

#include "core/route53/hostedzones.h"
#include "core/ses/identities.h"

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using activity::Call;
using activity::Log;

/// What is kept of the calls of a program (visual.md 13.9).
class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatPassesOverATransport();
    void namesOperations_data();
    void namesOperations();
    void namesErrors();
    void keepsACallWithoutAnAnswer();
    void cutsLongBodies();
    void keepsTheLastOnes();
    void keepsNothingWhilePaused();
    void clears();
    void isWrittenFromManyThreads();
    void writesMessagesAsTheyWere();
};

void TestLog::keepsWhatPassesOverATransport()
{
    RecordedCalls calls;
    QSignalSpy added(&calls.log, &Log::added);
    const auto transport = calls.log.watching(
        [](const wire::HttpRequest &) {
        return QtFuture::makeReadyFuture(wire::Reply(wire::HttpResponse{.body = "{}"}));
        },
        RecordedCalls::endpoint(u"eu-west-1"_s));
    const auto reply = transport(wire::encodeRequest<ses::GetEmailIdentity>({u"example.com"_s}));
    QCOMPARE((*reply.result()).body, "{}"_ba);
    QVERIFY(added.wait());
    const Call &call = *calls.log.calls().back();
    QCOMPARE(call.operation(), u"GetEmailIdentity"_s);
    QCOMPARE(call.region, u"eu-west-1"_s);
    QCOMPARE(call.origin, activity::Origin::Endpoint);
    QCOMPARE(call.account, u"123456789012"_s);
    QCOMPARE(call.response.status, 200);
    QVERIFY(!call.isFailed());
}

void TestLog::namesOperations_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    // clang-format off
    QTest::newRow("SES") << "GET"_ba << "/v2/email/identities/example.com"_ba << u"GetEmailIdentity"_s << u"us-east-1"_s;
    QTest::newRow("an encoded slash") << "GET"_ba << "/v2/email/identities/a%2Fb%40c.com"_ba << u"GetEmailIdentity"_s << u"us-east-1"_s;
    QTest::newRow("a slash at the end") << "POST"_ba << "/2013-04-01/hostedzone/Z1/rrset/"_ba << u"ChangeResourceRecordSets"_s << QString();
    QTest::newRow("Route 53 is of no Region") << "GET"_ba << "/2013-04-01/hostedzonesbyname"_ba << u"ListHostedZonesByName"_s << QString();
    QTest::newRow("the simulator") << "GET"_ba << "/simulator/clock"_ba << u"GetClock"_s << u"us-east-1"_s;
    QTest::newRow("no operation") << "GET"_ba << "/v2/email/nonsense"_ba << u"GET /v2/email/nonsense"_s << u"us-east-1"_s;
    QTest::newRow("another method") << "PATCH"_ba << "/v2/email/identities"_ba << u"PATCH /v2/email/identities"_s << u"us-east-1"_s;
    // clang-format on
}

void TestLog::namesOperations()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    RecordedCalls calls;
    const Call &call = calls.record({method, path, {}, {}, {}});
    QTEST(call.operation(), "name");
    QTEST(call.region, "region");
}

void TestLog::namesErrors()
{
    RecordedCalls calls;
    const auto refusal = wire::encodeError({u"NotFoundException"_s, u"There is none."_s, 404});
    const Call &call = calls.record({"GET", "/v2/email/identities/a.b", {}, {}, {}}, refusal);
    QCOMPARE(call.error, u"NotFoundException"_s);
    QVERIFY(call.isFailed());
    const auto xml = wire::encodeError({u"NoSuchHostedZone"_s, u"None."_s, 404}, wire::Protocol::RestXml);
    QCOMPARE(calls.record({"GET", "/2013-04-01/hostedzone/Z1", {}, {}, {}}, xml).error, u"NoSuchHostedZone"_s);
}

void TestLog::keepsACallWithoutAnAnswer()
{
    RecordedCalls calls;
    const Call &call =
        calls.record({"GET", "/v2/email/identities", {}, {}, {}}, wire::ServiceError{u"RequestAbandoned"_s, {}, 0});
    QVERIFY(call.isFailed());
    QCOMPARE(call.response.status, 0);
    QCOMPARE(activity::responseText(call), u"No answer arrived (RequestAbandoned)."_s);
}

void TestLog::cutsLongBodies()
{
    RecordedCalls calls;
    const QByteArray whole(Call::keptOfBody, 'x');
    const Call &kept = calls.record({"POST", "/a", {}, {}, whole}, wire::HttpResponse{.body = whole + "y"});
    QCOMPARE(kept.request.body, whole);
    QVERIFY(!kept.isRequestCut);
    QCOMPARE(kept.response.body, whole);
    QVERIFY(kept.isResponseCut);
    QVERIFY(activity::responseText(kept).endsWith(u"(The body is longer; its first 64 KiB are kept.)"_s));
    QVERIFY(!activity::requestText(kept).contains(u"KiB"_s));
}

void TestLog::keepsTheLastOnes()
{
    RecordedCalls calls;
    const int more = 50;
    for (int i = 0; i < Log::capacity + more; ++i)
        calls.log.record(RecordedCalls::window(),
                         {{"GET", "/n/" + QByteArray::number(i), {}, {}, {}}, wire::HttpResponse(), {}});
    QTRY_COMPARE(int(calls.log.calls().size()), Log::capacity);
    QCOMPARE(calls.log.calls().front()->request.path, "/n/50"_ba);
    QCOMPARE(calls.log.calls().back()->number, Log::capacity + more);
}

void TestLog::keepsNothingWhilePaused()
{
    RecordedCalls calls;
    QSignalSpy paused(&calls.log, &Log::pausedChanged);
    calls.log.setPaused(true);
    calls.log.record(RecordedCalls::window(), {{"GET", "/paused", {}, {}, {}}, wire::HttpResponse(), {}});
    calls.log.setPaused(false);
    calls.record({"GET", "/then", {}, {}, {}});
    QCOMPARE(calls.log.calls().size(), size_t(1));
    QCOMPARE(paused.size(), 2);
}

void TestLog::clears()
{
    RecordedCalls calls;
    calls.record({"GET", "/a", {}, {}, {}});
    calls.log.record(RecordedCalls::window(), {{"GET", "/not-yet-seen", {}, {}, {}}, wire::HttpResponse(), {}});
    calls.log.clear();
    QVERIFY(calls.log.calls().empty());
    calls.record({"GET", "/b", {}, {}, {}});
    QCOMPARE(calls.log.calls().size(), size_t(1));
}

void TestLog::isWrittenFromManyThreads()
{
    RecordedCalls calls;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&calls] {
                for (int j = 0; j < 200; ++j)
                    calls.log.record(RecordedCalls::endpoint(),
                                     {{"GET", "/simulator/clock", {}, {}, {}}, wire::HttpResponse(), {}});
            });
        }
    }
    QTRY_COMPARE(calls.log.calls().size(), size_t(800));
    for (size_t i = 0; i < 800; ++i)
        QCOMPARE(calls.log.calls()[i]->number, qint64(i + 1));
}

void TestLog::writesMessagesAsTheyWere()
{
    RecordedCalls calls;
    const Call &call = calls.record({"PUT",
                                     "/v2/email/identities/pending.com/mail-from",
                                     {},
                                     {{"Content-Type", "application/json"}},
                                     R"({"MailFromDomain":"mail.pending.com","BehaviorOnMxFailure":"REJECT_MESSAGE"})"},
                                    wire::HttpResponse{200, {{"Content-Type", "application/json"}}, {}});
    QCOMPARE(activity::requestText(call),
             u"PUT /v2/email/identities/pending.com/mail-from HTTP/1.1\nContent-Type: application/json\n\n{\n"
             "  \"BehaviorOnMxFailure\": \"REJECT_MESSAGE\",\n  \"MailFromDomain\": \"mail.pending.com\"\n}"_s);
    QCOMPARE(activity::responseText(call), u"HTTP/1.1 200 OK\nContent-Type: application/json\n"_s);
    QCOMPARE(call.time.toString(Qt::ISODateWithMs), u"2025-11-22T01:38:59.412Z"_s);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
