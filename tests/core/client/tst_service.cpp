#include "core/client/service.h"
#include "core/ses/identities.h"
#include "core/wire/rest.h"
#include "core/wire/whendone.h"

#include <QPromise>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using Answer = wire::Result<ses::GetEmailIdentity::Response>;

/// Calls, their errors, and who is called back.
class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithoutAskingWhatTheServiceWouldRefuse();
    void reportsTheServicesError();
    void callsBackInTheContextsThread();
    void neverCallsBackIntoWhatIsGone();
    void reportsAnAbandonedRequest();
    void recordsWhatFaultsAnswer();
    void delaysAnAnswer();
};

namespace {

wire::Transport answering(const wire::Reply &reply)
{
    return [=](const wire::HttpRequest &) { return QtFuture::makeReadyFuture(reply); };
}

} // namespace

void TestService::refusesWithoutAskingWhatTheServiceWouldRefuse()
{
    const client::Service ses([](const wire::HttpRequest &) -> QFuture<wire::Reply> { qFatal("asked"); });
    const auto answer = ses.call<ses::GetEmailIdentity>({u""_s}).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"BadRequestException"_s);
}

void TestService::reportsTheServicesError()
{
    const wire::ServiceError error{u"NotFoundException"_s, u"No."_s, 404};
    const client::Service ses(answering(wire::encodeError(error)));
    QCOMPARE(ses.call<ses::GetEmailIdentity>({u"a.org"_s}).result().error(), error);
}

void TestService::callsBackInTheContextsThread()
{
    QPromise<Answer> promise;
    promise.start();
    QThread *thread = nullptr;
    wire::whenDone(promise.future(), this, [&](const Answer &) { thread = QThread::currentThread(); });
    std::jthread([&] {
        promise.addResult(Answer(ses::GetEmailIdentity::Response{}));
        promise.finish();
    }).join();
    QVERIFY(!thread);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void TestService::neverCallsBackIntoWhatIsGone()
{
    QPromise<Answer> promise;
    promise.start();
    bool wasCalled = false;
    auto page = std::make_unique<QObject>();
    wire::whenDone(promise.future(), page.get(), [&](const Answer &) { wasCalled = true; });
    page.reset();
    promise.addResult(Answer(ses::GetEmailIdentity::Response{}));
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!wasCalled);
}

void TestService::reportsAnAbandonedRequest()
{
    QString code;
    {
        QPromise<Answer> promise;
        promise.start();
        wire::whenDone(promise.future(), this, [&](const Answer &answer) { code = answer.error().code; });
    }
    QTRY_COMPARE(code, u"RequestAbandoned"_s);
}

void TestService::recordsWhatFaultsAnswer()
{
    const wire::ServiceError throttled{u"TooManyRequestsException"_s, u"Rate exceeded"_s, 429};
    QList<int> seen;
    const auto transport =
        wire::recorded(wire::faulty(answering(wire::HttpResponse{}),
                                    [&](const wire::HttpRequest &request) -> std::optional<wire::Reply> {
                                        if (request.method == "DELETE")
                                            return wire::encodeError(throttled);
                                        return std::nullopt;
                                    }),
                       [&](const wire::Exchange &exchange) { seen += exchange.reply->status; });
    const client::Service ses(transport);
    QVERIFY(ses.call<ses::GetEmailIdentity>({u"a.org"_s}).result());
    QCOMPARE(ses.call<ses::DeleteEmailIdentity>({u"a.org"_s}).result().error(), throttled);
    QCOMPARE(seen, (QList<int>{200, 429}));
}

void TestService::delaysAnAnswer()
{
    const auto transport = wire::delayed(answering(wire::HttpResponse{}), std::chrono::milliseconds(20), this);
    const auto reply = transport({});
    QVERIFY(!reply.isFinished());
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result());
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
