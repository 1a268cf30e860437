#include "../acceptance/console.h"
#include "endpointclient.h"
#include "endpointprogram.h"

#include "core/aws/arn.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/ses/policies.h"
#include "core/wire/continuation.h"
#include "core/wire/whendone.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using Written = QFuture<wire::Result<ses::Nothing>>;

namespace {

constexpr int programs = 2;
constexpr int window = programs; ///< beside the programs, who asks
constexpr int writes = 60; ///< of each client

const auto shared = u"shared.test"_s;

QString policyOf(const QString &value)
{
    return uR"({"Version":"2012-10-17","Statement":[{"Sid":"%1","Effect":"Allow",)"
           uR"("Principal":{"AWS":"123456789012"},"Action":"ses:SendEmail",)"
           uR"("Resource":"arn:aws:ses:us-east-1:123456789012:identity/shared.test"}]})"_s.arg(value);
}

Written created(const client::Service &service, const QString &name)
{
    using Answer = wire::Result<ses::CreateEmailIdentity::Response>;
    return wire::then(service.call<ses::CreateEmailIdentity>({name}), [](const Answer &answer) {
        return answer ? wire::Result<ses::Nothing>(ses::Nothing()) : answer.error();
    });
}

QString yesOrNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// An attribute of the shared identity, which has one writer.
struct Attribute
{
    QString (*valueOf)(int number); ///< that the write of this number gives it
    std::function<Written(const client::Service &, const QString &value)> write;
    std::function<QString(const ses::GetEmailIdentity::Response &)> read;
};

QString numbered(int number)
{
    return u"n%1"_s.arg(number);
}

QString switched(int number)
{
    return yesOrNo(number % 2);
}

Attribute tag(const QString &key)
{
    return {numbered,
            [key](const client::Service &service, const QString &value) {
        const QString arn = aws::identityArn(u"us-east-1"_s, u"123456789012"_s, shared).toString();
        return service.call<ses::TagResource>({arn, {{key, value}}});
            },
            [key](const auto &identity) {
        const auto found = std::ranges::find(identity.tags, key, &ses::Tag::key);
        return found == identity.tags.end() ? QString() : found->value;
    }};
}

// clang-format off
QList<Attribute> attributes()
{
    using Service = client::Service;
    using Identity = ses::GetEmailIdentity::Response;
    return {
        {switched, [](const Service &service, const QString &value) { return service.call<ses::PutEmailIdentityFeedbackAttributes>({shared, value == u"yes"_s}); },
                   [](const Identity &identity) { return yesOrNo(identity.feedbackForwardingStatus); }},
        {switched, [](const Service &service, const QString &value) { return service.call<ses::PutEmailIdentityDkimAttributes>({shared, value == u"yes"_s}); },
                   [](const Identity &identity) { return yesOrNo(identity.dkimAttributes.signingEnabled); }},
        {[](int number) { return u"set-"_s + QChar(u'a' + number % 3); },
                   [](const Service &service, const QString &value) { return service.call<ses::PutEmailIdentityConfigurationSetAttributes>({shared, value}); },
                   [](const Identity &identity) { return identity.configurationSetName.value_or(QString()); }},
        {[](int number) { return numbered(number) + u'.' + shared; },
                   [](const Service &service, const QString &value) { return service.call<ses::PutEmailIdentityMailFromAttributes>({shared, value}); },
                   [](const Identity &identity) { return identity.mailFromAttributes.mailFromDomain.value_or(QString()); }},
        {[](int number) { return policyOf(numbered(number)); },
                   [](const Service &service, const QString &value) { return service.call<ses::UpdateEmailIdentityPolicy>({shared, u"p"_s, value}); },
                   [](const Identity &identity) { return identity.policies.value(u"p"_s); }},
        tag(u"one"_s), tag(u"two"_s), tag(u"three"_s), tag(u"four"_s),
    };
}
// clang-format on

} // namespace

/// Two endpoint programs and a window on one state, which all write: no write undoes another one, none is refused, and
/// each shows what the others did.
class TestEndpointsShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsWhatAllCreateAtOnce();
    void keepsEachAttributeOfOneIdentity();
    void eachSeesWhatAnotherDid_data();
    void eachSeesWhatAnotherDid();

private:
    /// A service of a new client of that program, or the window's own.
    client::Service serviceOf(int who);
    /// Hands each number from 0 on to @p write once the one before is done; refusals are kept.
    void writeInTurn(const std::function<Written(int)> &write, int number = 0);
    QString waitForWriters(); ///< what was refused; empty: nothing

    std::optional<Console> m_console;
    std::array<std::unique_ptr<Endpoint>, programs> m_programs;
    std::vector<std::unique_ptr<EndpointClient>> m_clients;
    QEventLoop m_loop; ///< while there are writers
    int m_writing = 0;
    QStringList m_refusals;
};

void TestEndpointsShared::initTestCase()
{
    m_console.emplace(u"f0"_s);
    for (int i = 0; i < programs; ++i) {
        m_programs[i] =
            std::make_unique<Endpoint>(m_console->folder, u"program%1"_s.arg(i),
                                       QStringList{u"--port"_s, u"0"_s, u"--state"_s, m_console->stateFile()});
        QTRY_VERIFY_WITH_TIMEOUT(m_programs[i]->isReady(), 30'000);
    }
}

void TestEndpointsShared::cleanupTestCase()
{
    m_clients.clear();
    for (const auto &program : m_programs)
        QCOMPARE(program->end(), 0);
    m_console.reset();
}

client::Service TestEndpointsShared::serviceOf(int who)
{
    if (who == window)
        return m_console->service();
    m_clients.push_back(std::make_unique<EndpointClient>(QUrl(m_programs[who]->url())));
    return m_clients.back()->service();
}

void TestEndpointsShared::writeInTurn(const std::function<Written(int)> &write, int number)
{
    if (number == 0)
        ++m_writing;
    wire::whenDone(write(number), this, [=, this](const auto &answer) {
        if (!answer)
            m_refusals += u"%1 %2: %3"_s.arg(answer.error().status).arg(answer.error().code, answer.error().message);
        if (number + 1 < writes)
            writeInTurn(write, number + 1);
        else if (--m_writing == 0)
            m_loop.quit();
    });
}

QString TestEndpointsShared::waitForWriters()
{
    m_loop.exec();
    return std::exchange(m_refusals, {}).join(u'\n');
}

/// Two clients of each program, and the window.
void TestEndpointsShared::keepsWhatAllCreateAtOnce()
{
    const auto nameOf = [](int writer, int number) { return u"made%1.by%2.test"_s.arg(number).arg(writer); };
    const QList<int> writers{0, 1, 0, 1, window};
    for (int i = 0; i < writers.size(); ++i) {
        writeInTurn([=, service = serviceOf(writers[i])](int number) { return created(service, nameOf(i, number)); });
    }
    QCOMPARE(waitForWriters(), QString());
    for (int who : {0, 1, window}) {
        const auto service = serviceOf(who);
        for (int i = 0; i < writers.size(); ++i) {
            for (int number = 0; number < writes; ++number)
                QVERIFY(awaited(service.call<ses::GetEmailIdentity>({nameOf(i, number)})));
        }
    }
    const auto heading = u"(%1)"_s.arg(8 + writers.size() * writes);
    QTRY_VERIFY(WindowDriver(m_console->window()).heading().contains(heading));
}

void TestEndpointsShared::keepsEachAttributeOfOneIdentity()
{
    const auto own = m_console->service();
    QVERIFY(awaited(own.call<ses::CreateEmailIdentity>({shared})));
    QVERIFY(awaited(own.call<ses::CreateEmailIdentityPolicy>({shared, u"p"_s, policyOf(u"before"_s)})));
    const auto all = attributes();
    for (int i = 0; i < all.size(); ++i) {
        writeInTurn([service = serviceOf(i % (programs + 1)), attribute = all[i]](int number) {
            return attribute.write(service, attribute.valueOf(number));
        });
    }
    QCOMPARE(waitForWriters(), QString());
    for (int who : {0, 1, window}) {
        const auto identity = awaited(serviceOf(who).call<ses::GetEmailIdentity>({shared}));
        QVERIFY(identity);
        for (const auto &attribute : all)
            QCOMPARE(attribute.read(*identity), attribute.valueOf(writes - 1));
    }
}

void TestEndpointsShared::eachSeesWhatAnotherDid_data()
{
    QTest::addColumn<int>("who");
    QTest::newRow("first program") << 0;
    QTest::newRow("second program") << 1;
    QTest::newRow("window") << window;
}

/// The window by itself, which a notice of the change brings about; who asks a program, at once.
void TestEndpointsShared::eachSeesWhatAnotherDid()
{
    QFETCH(int, who);
    const QString name = u"aaa%1.test"_s.arg(who);
    QElapsedTimer timer;
    std::optional<qint64> heard;
    const QObject hearing;
    connect(&m_console->connection(), &client::Connection::changed, &hearing,
            [&](const QString &, const QStringList &resources) {
        if (!heard && resources.contains(aws::identityResource(name)))
            heard = timer.elapsed();
    });
    const auto answer = serviceOf(who).call<ses::CreateEmailIdentity>({name});
    timer.start();
    QVERIFY(awaited(answer));
    const qint64 acknowledged = timer.elapsed();
    for (int other : {0, 1, window})
        QVERIFY(awaited(serviceOf(other).call<ses::GetEmailIdentity>({name})));
    QTRY_VERIFY(heard);
    qInfo("acknowledged after %lld ms, heard of by the window after %lld ms", acknowledged, *heard);
    QTRY_VERIFY(WindowDriver(m_console->window()).names().contains(name));
}

QTEST_MAIN(TestEndpointsShared)
#include "tst_endpointsshared.moc"
