#include "../scriptedservice.h"

#include "core/client/identities/identitycreation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::IdentityCreation;
using Step = IdentityCreation::Step;

Q_DECLARE_METATYPE(IdentityCreation::Plan)

/// Making an identity, in several calls.
class TestIdentityCreation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatIsWanted_data();
    void asksForWhatIsWanted();
    void tellsEachStepAsItBegins();
    void asksForNothingElseWhenItCannotBeMade();
    void triesTheNextStepWhenOneFails();
    void saysWhichStepsFailed();
    void stopsBetweenCalls_data();
    void stopsBetweenCalls();
    void asksForNothingWhenCancelledBeforeItBegins();
    void tellsOfAnswersThatNeverCome();
    void mayBeLeftInTheMiddle();

private:
    void begin(const IdentityCreation::Plan &plan);

    std::unique_ptr<ScriptedService> m_ses;
    std::unique_ptr<IdentityCreation> m_task;
    std::optional<IdentityCreation::Outcome> m_outcome;
    QStringList m_steps;
};

namespace {

const wire::ServiceError refusal{u"BadRequestException"_s, u"No."_s, 400};
const QByteArray created = R"({"IdentityType":"DOMAIN","VerifiedForSendingStatus":false,
                               "DkimAttributes":{"Status":"PENDING","Tokens":["a","b","c"]}})";
const QString askedToCreate = u"POST /v2/email/identities {\"EmailIdentity\":\"a.org\"}"_s;
const QString askedToSwitchOff = u"PUT /v2/email/identities/a.org/dkim {\"SigningEnabled\":false}"_s;
const QString askedForMailFrom = u"PUT /v2/email/identities/a.org/mail-from {\"MailFromDomain\":\"mail.a.org\","
                                 "\"BehaviorOnMxFailure\":\"REJECT_MESSAGE\"}"_s;

/// The creation and both steps that may follow.
IdentityCreation::Plan everything()
{
    return {.identity = {.emailIdentity = u"a.org"_s},
            .signingEnabled = false,
            .mailFrom = IdentityCreation::MailFrom{u"mail.a.org"_s, ses::BehaviorOnMxFailure::RejectMessage}};
}

} // namespace

void TestIdentityCreation::init()
{
    m_task.reset();
    m_ses = std::make_unique<ScriptedService>();
    m_outcome.reset();
    m_steps.clear();
}

void TestIdentityCreation::begin(const IdentityCreation::Plan &plan)
{
    m_task = std::make_unique<IdentityCreation>(m_ses->service(), plan);
    connect(m_task.get(), &IdentityCreation::progressed, this, [this](const QString &step, int done, int total) {
        m_steps += u"%1 %2/%3"_s.arg(step).arg(done).arg(total);
    });
    connect(m_task.get(), &IdentityCreation::finished, this, [this](const auto &outcome) {
        QVERIFY(!m_outcome); // once
        m_outcome = outcome;
    });
    m_task->start();
}

void TestIdentityCreation::asksForWhatIsWanted_data()
{
    QTest::addColumn<IdentityCreation::Plan>("plan");
    QTest::addColumn<QStringList>("asked");
    const IdentityCreation::Plan plain{.identity = {.emailIdentity = u"a.org"_s}};
    auto withoutSigning = plain;
    withoutSigning.signingEnabled = false;
    auto withMailFrom = plain;
    withMailFrom.mailFrom = {u"mail.a.org"_s, ses::BehaviorOnMxFailure::RejectMessage};
    auto full = everything();
    full.identity.tags = QList<ses::Tag>{{u"k"_s, u"v"_s}};
    full.identity.configurationSetName = u"set-a"_s;
    full.identity.dkimSigningAttributes =
        ses::DkimSigningAttributes{.nextSigningKeyLength = ses::DkimSigningKeyLength::Rsa1024Bit};
    const QString askedForAll = u"POST /v2/email/identities {\"EmailIdentity\":\"a.org\","
                                "\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}],"
                                "\"DkimSigningAttributes\":{\"NextSigningKeyLength\":\"RSA_1024_BIT\"},"
                                "\"ConfigurationSetName\":\"set-a\"}"_s;
    QTest::newRow("the identity alone") << plain << QStringList{askedToCreate};
    QTest::newRow("without signatures") << withoutSigning << QStringList{askedToCreate, askedToSwitchOff};
    QTest::newRow("with MAIL FROM") << withMailFrom << QStringList{askedToCreate, askedForMailFrom};
    QTest::newRow("everything") << full << QStringList{askedForAll, askedToSwitchOff, askedForMailFrom};
}

void TestIdentityCreation::asksForWhatIsWanted()
{
    QFETCH(IdentityCreation::Plan, plan);
    QFETCH(QStringList, asked);
    begin(plan);
    QCOMPARE(m_task->total(), int(asked.size()));
    for (qsizetype i = 0; i < asked.size(); ++i) {
        QTRY_COMPARE(m_ses->asked, asked.mid(0, i + 1)); // one after the other
        QVERIFY(!m_outcome);
        m_ses->answer(i == 0 ? created : "{}");
    }
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_ses->asked, asked);
    QVERIFY(m_outcome->isComplete());
    QCOMPARE(m_outcome->created->dkimAttributes->tokens.value().size(), 3);
}

void TestIdentityCreation::tellsEachStepAsItBegins()
{
    begin(everything());
    QCOMPARE(m_steps, QStringList{u"Creating the identity 0/3"_s});
    m_ses->answer();
    QTRY_COMPARE(m_steps.size(), 2);
    QCOMPARE(m_steps[1], u"Switching DKIM signatures off 1/3"_s);
    m_ses->answer();
    QTRY_COMPARE(m_steps.size(), 3);
    QCOMPARE(m_steps[2], u"Setting the custom MAIL FROM domain 2/3"_s);
}

void TestIdentityCreation::asksForNothingElseWhenItCannotBeMade()
{
    begin(everything());
    m_ses->refuse(refusal);
    QTRY_VERIFY(m_outcome);
    QVERIFY(!m_outcome->created);
    QVERIFY(!m_outcome->isComplete());
    QCOMPARE(m_outcome->failed.size(), 1);
    QCOMPARE(m_outcome->failed[0].step, Step::Create);
    QCOMPARE(m_outcome->failed[0].error, refusal);
    QCOMPARE(m_outcome->untried, (QList<Step>{Step::SwitchSigningOff, Step::SetMailFrom}));
    QCOMPARE(m_ses->asked, QStringList{askedToCreate});
}

void TestIdentityCreation::triesTheNextStepWhenOneFails()
{
    begin(everything());
    m_ses->answer(created);
    QTRY_COMPARE(m_ses->waiting(), 1);
    m_ses->refuse(refusal);
    QTRY_COMPARE(m_ses->asked.size(), 3);
    m_ses->answer();
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->created);
    QVERIFY(!m_outcome->isComplete());
    QCOMPARE(m_outcome->failed.size(), 1);
    QCOMPARE(m_outcome->failed[0].step, Step::SwitchSigningOff);
    QCOMPARE(m_outcome->failed[0].error, refusal);
    QVERIFY(m_outcome->untried.isEmpty());
}

void TestIdentityCreation::saysWhichStepsFailed()
{
    begin(everything());
    m_ses->answer(created);
    const wire::ServiceError unreachable{u"Unreachable"_s, u"No route"_s, 0};
    for (const auto &error : {refusal, unreachable}) {
        QTRY_COMPARE(m_ses->waiting(), 1);
        m_ses->refuse(error);
    }
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->failed.size(), 2);
    QCOMPARE(m_outcome->failed[1].step, Step::SetMailFrom);
    QCOMPARE(m_outcome->failed[1].error, unreachable);
}

void TestIdentityCreation::stopsBetweenCalls_data()
{
    QTest::addColumn<int>("answered"); // before it is cancelled
    QTest::addColumn<QList<Step>>("untried");
    QTest::newRow("while it is made") << 0 << QList<Step>{Step::SwitchSigningOff, Step::SetMailFrom};
    QTest::newRow("while signatures are switched off") << 1 << QList<Step>{Step::SetMailFrom};
    QTest::newRow("during the last call") << 2 << QList<Step>{};
}

void TestIdentityCreation::stopsBetweenCalls()
{
    QFETCH(int, answered);
    QFETCH(QList<Step>, untried);
    begin(everything());
    for (int i = 0; i < answered; ++i) {
        m_ses->answer(i == 0 ? created : "{}");
        QTRY_COMPARE(m_ses->waiting(), 1);
    }
    m_task->cancel();
    QCoreApplication::processEvents();
    QVERIFY(!m_outcome); // what is under way cannot be taken back
    m_ses->answer(answered == 0 ? created : "{}");
    QTRY_VERIFY(m_outcome);
    QVERIFY(m_outcome->created);
    QCOMPARE(m_outcome->untried, untried);
    QCOMPARE(m_outcome->isComplete(), untried.isEmpty());
    QCOMPARE(m_ses->asked.size(), answered + 1);
}

void TestIdentityCreation::asksForNothingWhenCancelledBeforeItBegins()
{
    m_task = std::make_unique<IdentityCreation>(m_ses->service(), everything());
    connect(m_task.get(), &IdentityCreation::finished, this, [this](const auto &outcome) { m_outcome = outcome; });
    m_task->cancel();
    m_task->start();
    QVERIFY(!m_outcome);
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->untried, (QList<Step>{Step::Create, Step::SwitchSigningOff, Step::SetMailFrom}));
    QVERIFY(m_ses->asked.isEmpty());
}

void TestIdentityCreation::tellsOfAnswersThatNeverCome()
{
    begin(everything());
    m_ses->answer(created);
    QTRY_COMPARE(m_ses->waiting(), 1);
    m_ses->abandon();
    QTRY_COMPARE(m_ses->asked.size(), 3);
    m_ses->abandon();
    QTRY_VERIFY(m_outcome);
    QCOMPARE(m_outcome->failed.size(), 2);
    QCOMPARE(m_outcome->failed[1].error.code, u"RequestAbandoned"_s);
}

void TestIdentityCreation::mayBeLeftInTheMiddle()
{
    begin(everything());
    m_task.reset();
    m_ses->answer(created);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_ses->asked, QStringList{askedToCreate});
    QVERIFY(!m_outcome);
}

QTEST_GUILESS_MAIN(TestIdentityCreation)
#include "tst_identitycreation.moc"
