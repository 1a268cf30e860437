#include "../acceptance/console.h"
#include "../core/activity/samplerequests.h"

#include "core/activity/commands.h"
#include "core/activity/log.h"
#include "core/client/localendpoint.h"
#include "core/simulation/accesskeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using State = client::EndpointStatus::State;

/// The window and the unmodified AWS CLI on one simulator, at the same time.
class TestWindowEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theCliListsWhatTheWindowShows();
    void whatTheCliMakesAppearsInTheWindow();
    void otherKeysAreOfTheAccountOfTheStart();
    void activityShowsBoth();
    void aKeyMadeHereOpensItsAccount();
    void commandsDoWhatTheCallDid_data();
    void commandsDoWhatTheCallDid();
    void curlDoesWhatTheCallDid_data();
    void curlDoesWhatTheCallDid();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray errors;
    };
    /// While the window goes on.
    Outcome run(const QString &command, const QByteArray &key = "AKIDEXAMPLE", const QByteArray &secret = "any");
    QString url() const { return m_console->connection().endpoint()->status().url; }
    QString address() const { return u" --region us-east-1 --endpoint-url "_s + url(); }
    activity::Log &log() { return *m_console->connection().activity(); }
    WindowDriver user() { return WindowDriver(m_console->window()); }
    const activity::Call *lastOf(activity::Origin origin);
    /// Whether the account menu has it.
    bool isOffered(const QString &account)
    {
        const bool isThere = user().click(u"accountButton"_s) && user().find("account-"_L1 + account);
        user().key(Qt::Key_Escape);
        return isThere;
    }

    std::unique_ptr<Console> m_console;
};

void TestWindowEndpoint::init()
{
    m_console = std::make_unique<Console>();
    client::LocalEndpoint &endpoint = *m_console->connection().endpoint();
    client::EndpointSettings settings;
    settings.port = 0;
    QVERIFY(!endpoint.change(settings));
    endpoint.start();
    QCOMPARE(endpoint.status().state, State::Running);
}

void TestWindowEndpoint::cleanup()
{
    m_console.reset();
}

TestWindowEndpoint::Outcome TestWindowEndpoint::run(const QString &command, const QByteArray &key,
                                                    const QByteArray &secret)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("AWS_"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, m_console->folder.path());
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(key));
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromLatin1(secret));
    environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
    environment.insert(u"AWS_PAGER"_s, QString());
    environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, QString(command).replace(u"aws "_s, u"/usr/bin/aws "_s)});
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const activity::Call *TestWindowEndpoint::lastOf(activity::Origin origin)
{
    const auto &calls = log().calls();
    const auto found = std::find_if(calls.rbegin(), calls.rend(), [origin](const auto &call) {
        return call->origin == origin && !call->isOf(activity::Api::Simulator);
    });
    return found == calls.rend() ? nullptr : found->get();
}

void TestWindowEndpoint::theCliListsWhatTheWindowShows()
{
    QTRY_VERIFY(user().names().size() > 0);
    const Outcome outcome = run(u"aws sesv2 list-email-identities"_s + address());
    QVERIFY2(outcome.code == 0, outcome.errors);
    QStringList names;
    const auto list = QJsonDocument::fromJson(outcome.out).object().value("EmailIdentities"_L1).toArray();
    for (const auto &each : list)
        names += each.toObject().value("IdentityName"_L1).toString();
    names.sort();
    QStringList shown = user().names();
    shown.sort();
    QCOMPARE(names, shown);
}

void TestWindowEndpoint::whatTheCliMakesAppearsInTheWindow()
{
    QTRY_VERIFY(user().names().size() > 0);
    QVERIFY(!user().names().contains(u"made-by-cli.test"_s));
    const Outcome outcome = run(u"aws sesv2 create-email-identity --email-identity made-by-cli.test"_s + address());
    QVERIFY2(outcome.code == 0, outcome.errors);
    QTRY_VERIFY(user().names().contains(u"made-by-cli.test"_s));
}

void TestWindowEndpoint::otherKeysAreOfTheAccountOfTheStart()
{
    const Outcome own = run(u"aws sesv2 create-email-identity --email-identity here.test"_s + address(), "ANYKEY");
    QVERIFY2(own.code == 0, own.errors);
    QTRY_VERIFY(user().names().contains(u"here.test"_s));
    const Outcome other =
        run(u"aws sesv2 create-email-identity --email-identity there.test"_s + address(), "999988887777");
    QVERIFY2(other.code == 0, other.errors);
    const Outcome list = run(u"aws sesv2 list-email-identities"_s + address(), "999988887777");
    QVERIFY2(list.out.contains("there.test") && !list.out.contains("\"here.test\""), list.out);
    QVERIFY(!user().names().contains(u"there.test"_s));
    QVERIFY(QTest::qWaitFor([&] { return isOffered(u"999988887777"_s); }));
}

void TestWindowEndpoint::activityShowsBoth()
{
    QTRY_VERIFY(lastOf(activity::Origin::Window));
    const Outcome outcome = run(u"aws sesv2 get-email-identity --email-identity not-there.test"_s + address());
    QVERIFY(outcome.code != 0);
    QTRY_VERIFY(lastOf(activity::Origin::Endpoint));
    const activity::Call *call = lastOf(activity::Origin::Endpoint);
    QCOMPARE(call->operation(), u"GetEmailIdentity"_s);
    QCOMPARE(call->response.status, 404);
    QCOMPARE(call->error, u"NotFoundException"_s);
    QCOMPARE(call->region, u"us-east-1"_s);
    QVERIFY(activity::requestText(*call).contains(u"Signature=\u2022\u2022\u2022\u2022"_s));
}

void TestWindowEndpoint::aKeyMadeHereOpensItsAccount()
{
    auto made = m_console->service().call<simulation::CreateAccessKey>({.account = u"555566667777"_s});
    made.waitForFinished();
    const auto key = made.result();
    QVERIFY(key);
    const QString create = u"aws sesv2 create-email-identity --email-identity class.test"_s + address();
    const Outcome right = run(create, key->accessKey.id.toLatin1(), key->secretAccessKey.toLatin1());
    QVERIFY2(right.code == 0, right.errors);
    const Outcome wrong = run(create, key->accessKey.id.toLatin1(), "wrong");
    QVERIFY2(wrong.errors.contains("InvalidSignatureException"), wrong.errors);
    const Outcome list = run(u"aws sesv2 list-email-identities"_s + address(), "555566667777");
    QVERIFY2(list.out.contains("class.test"), list.out);
    for (const auto &call : log().calls())
        QVERIFY(!activity::responseText(*call).contains(key->secretAccessKey));
}

void TestWindowEndpoint::commandsDoWhatTheCallDid_data()
{
    QTest::addColumn<int>("sample");
    const auto samples = sampleRequests();
    for (int i = 0; i < samples.size(); ++i)
        QTest::newRow(samples[i].name) << i;
}

/// The command of a call makes the same call, whatever it was answered.
void TestWindowEndpoint::commandsDoWhatTheCallDid()
{
    QFETCH(int, sample);
    const wire::HttpRequest request = sampleRequests().at(sample).request;
    activity::Log separate([] { return QDateTime::currentDateTimeUtc(); });
    separate.record({activity::Origin::Window, u"123456789012"_s, u"us-east-1"_s},
                    {request, wire::Reply(wire::HttpResponse()), {}});
    QTRY_COMPARE(separate.calls().size(), size_t(1));
    const activity::Call &call = *separate.calls().front();
    const QString command = activity::awsCommand(call, {url()});
    const Outcome outcome = run(command);
    QTRY_VERIFY2(lastOf(activity::Origin::Endpoint), outcome.errors + qPrintable(command));
    const activity::Call *made = lastOf(activity::Origin::Endpoint);
    QCOMPARE(made->operation(), call.operation());
    const auto wanted = call.meant.operation->parameters(call.request, *call.meant.route);
    const auto given = made->meant.operation->parameters(made->request, *made->meant.route);
    QVERIFY2(wanted == given, qPrintable(command + u'\n' + activity::requestText(*made)));
}

void TestWindowEndpoint::curlDoesWhatTheCallDid_data()
{
    commandsDoWhatTheCallDid_data();
}

void TestWindowEndpoint::curlDoesWhatTheCallDid()
{
    QFETCH(int, sample);
    const wire::HttpRequest request = sampleRequests().at(sample).request;
    activity::Log separate([] { return QDateTime::currentDateTimeUtc(); });
    separate.record({activity::Origin::Window, u"123456789012"_s, u"us-east-1"_s},
                    {request, wire::Reply(wire::HttpResponse()), {}});
    QTRY_COMPARE(separate.calls().size(), size_t(1));
    const QString command = activity::curlCommand(*separate.calls().front(), {url()});
    const Outcome outcome = run(command);
    QTRY_VERIFY2(lastOf(activity::Origin::Endpoint), outcome.errors + qPrintable(command));
    const wire::HttpRequest &made = lastOf(activity::Origin::Endpoint)->request;
    QCOMPARE(made.method, request.method);
    QCOMPARE(made.path, request.path);
    QCOMPARE(made.query, request.query);
    QCOMPARE(made.body, request.body);
}

QTEST_MAIN(TestWindowEndpoint)
#include "tst_windowendpoint.moc"
