#include "../simulatedwindow.h"

#include "core/simulation/checks.h"
#include "ui/components/controls/link.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/menus/menuitem.h"
#include "ui/components/status/badge.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/tableroles.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The menu "Simulate", forced statuses and their marks, and what restarts a verification (visual.md 13.6, console.md
/// 6.2).
class TestSimulating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void checksDnsOfADomain();
    void hasNothingToCheckOfAnAddress();
    void leadsToDnsFaults();
    void isAbsentWithoutTheSimulator();

    void forcesAStatus();
    void leavesEverythingAsItIsAtFirst();
    void allowsAnErrorOnlyWithoutSuccess();
    void forcesWhatAnAddressHas();
    void forcesNoMailFromWhereNoneIsSet();
    void marksWhatIsForced();
    void removesTheForce();
    void tellsThatAStatusCouldNotBeForced();

    void needsASelectionInTheList();
    void checksTheSelectedDomains();
    void forcesTheSelectedIdentities();
    void marksForcedOnesInTheList();

    void resendsAVerificationMail();
    void resendsOnceInAMinute();
    void retriesDkimVerification();

private:
    void open(const QString &name);
    void openList();
    WindowDriver user() { return m_window->user(); }
    void simulate(const QString &entry);
    QString alertHeader();
    QString status(const QString &name);

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestSimulating::open(const QString &name)
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/"_s + name);
    QTRY_VERIFY(user().isEnabled(u"simulate"_s));
}

void TestSimulating::openList()
{
    m_window = std::make_unique<SimulatedWindow>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestSimulating::simulate(const QString &entry)
{
    QVERIFY(user().click(u"simulate"_s));
    auto *item = user().find<ui::MenuItem>(entry);
    QVERIFY(item && item->isEnabled());
    QTest::mouseClick(item, Qt::LeftButton);
}

QString TestSimulating::alertHeader()
{
    const auto *alert = user().find<ui::Alert>(u"alert"_s);
    return alert ? alert->header() : QString();
}

QString TestSimulating::status(const QString &name)
{
    const auto *indicator = user().find<ui::StatusIndicator>(name);
    return indicator ? indicator->text() : QString();
}

void TestSimulating::checksDnsOfADomain()
{
    open(u"pending.com"_s);
    simulate(u"checkDns"_s);
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QCOMPARE(user().flashes().first().header, u"DNS of 1 domain was checked"_s);
    QCOMPARE(m_window->countAsked(u"POST /simulator/identities/pending.com/check"_s), 1);
}

void TestSimulating::hasNothingToCheckOfAnAddress()
{
    open(u"new%40example.net"_s);
    QVERIFY(user().click(u"simulate"_s));
    QVERIFY(!user().find<ui::MenuItem>(u"checkDns"_s)->isEnabled());
    QVERIFY(user().find<ui::MenuItem>(u"forceStatus"_s)->isEnabled());
}

void TestSimulating::leadsToDnsFaults()
{
    open(u"pending.com"_s);
    simulate(u"dnsFaults"_s);
    QTRY_COMPARE(m_window->window->place(), ui::Place({.page = u"hosted-zones"_s, .subject = u"dnsfaults"_s}));
}

void TestSimulating::isAbsentWithoutTheSimulator()
{
    m_window = std::make_unique<SimulatedWindow>();
    client::Connection other({.name = u"AWS"_s, .account = u"123456789012"_s},
                             [this](const QString &region) { return m_window->transportPast(region); });
    ui::MainWindow window(other, m_window->appearance, m_window->settings);
    window.show();
    const WindowDriver user(window);
    QTRY_COMPARE(user.names().size(), 8);
    QVERIFY(!user.find(u"simulate"_s));
    QVERIFY(!user.find(u"navigationEntry:clock"_s));
    QVERIFY(!user.find(u"navigationEntry:mailbox"_s));
    window.go({.page = u"identities"_s, .subject = u"pending.com"_s});
    QTRY_VERIFY(user.find(u"identityStatus"_s));
    QVERIFY(!user.find(u"simulate"_s));
}

void TestSimulating::forcesAStatus()
{
    open(u"pending.com"_s);
    simulate(u"forceStatus"_s);
    QVERIFY(user().choose(u"forcedStatus"_s, u"TEMPORARY_FAILURE"_s));
    QVERIFY(user().choose(u"forcedDkim"_s, u"FAILED"_s));
    QVERIFY(user().choose(u"forcedError"_s, u"DNS_SERVER_ERROR"_s));
    QVERIFY(user().choose(u"forcedMailFrom"_s, u"SUCCESS"_s));
    QVERIFY(user().click(u"keepForced"_s));
    QVERIFY(user().click(u"confirmForce"_s));
    QTRY_COMPARE(m_window->identity(u"pending.com"_s).verificationStatus, VerificationStatus::TemporaryFailure);
    const auto identity = m_window->identity(u"pending.com"_s);
    QCOMPARE(identity.dkimAttributes.status, VerificationStatus::Failed);
    QCOMPARE(identity.mailFromAttributes.mailFromDomainStatus, std::optional(VerificationStatus::Success));
    QCOMPARE(identity.verificationInfo.errorType, std::optional(ses::VerificationError::DnsServerError));
    const auto facts = *m_window->ask<simulation::GetIdentityFacts>({u"pending.com"_s});
    QCOMPARE(facts.isForceLasting, std::optional(true));
}

void TestSimulating::leavesEverythingAsItIsAtFirst()
{
    open(u"pending.com"_s);
    simulate(u"forceStatus"_s);
    QVERIFY(!user().isEnabled(u"confirmForce"_s));
    QVERIFY(user().choose(u"forcedDkim"_s, u"SUCCESS"_s));
    QVERIFY(user().isEnabled(u"confirmForce"_s));
    QVERIFY(user().choose(u"forcedDkim"_s, QString()));
    QVERIFY(!user().isEnabled(u"confirmForce"_s));
    QVERIFY(user().click(u"cancelForce"_s));
    QCOMPARE(m_window->countAsked(u"PUT /simulator/identities"_s), 0);
}

void TestSimulating::allowsAnErrorOnlyWithoutSuccess()
{
    open(u"pending.com"_s);
    simulate(u"forceStatus"_s);
    QVERIFY(!user().isEnabled(u"forcedError"_s));
    QVERIFY(user().choose(u"forcedStatus"_s, u"FAILED"_s));
    QVERIFY(user().isEnabled(u"forcedError"_s));
    QVERIFY(user().choose(u"forcedError"_s, u"INVALID_VALUE"_s));
    QVERIFY(user().choose(u"forcedStatus"_s, u"SUCCESS"_s));
    QVERIFY(!user().isEnabled(u"forcedError"_s));
    QVERIFY(user().find<ui::Select>(u"forcedError"_s)->value().isEmpty());
}

void TestSimulating::forcesWhatAnAddressHas()
{
    open(u"new%40example.net"_s);
    simulate(u"forceStatus"_s);
    QVERIFY(user().find(u"forcedStatus"_s));
    QVERIFY(!user().find(u"forcedDkim"_s));
    QVERIFY(user().choose(u"forcedStatus"_s, u"SUCCESS"_s));
    QVERIFY(user().click(u"confirmForce"_s));
    QTRY_COMPARE(m_window->identity(u"new@example.net"_s).verificationStatus, VerificationStatus::Success);
}

void TestSimulating::forcesNoMailFromWhereNoneIsSet()
{
    open(u"example.com"_s);
    simulate(u"forceStatus"_s);
    QVERIFY(!user().isEnabled(u"forcedMailFrom"_s));
}

void TestSimulating::marksWhatIsForced()
{
    open(u"example.com"_s);
    QVERIFY(m_window->ask<simulation::ForceStatus>({.emailIdentity = u"example.com"_s,
                                                    .status = VerificationStatus::TemporaryFailure,
                                                    .dkimStatus = VerificationStatus::TemporaryFailure}));
    QTRY_COMPARE(alertHeader(), u"Status forced"_s);
    QCOMPARE(status(u"identityStatus"_s), u"Temporary Failure"_s);
    QVERIFY(user().find<ui::Badge>(u"identityStatusForced"_s));
    QVERIFY(user().find<ui::Badge>(u"dkimStatusForced"_s));
    QVERIFY(!user().find<ui::Badge>(u"mailFromStatusForced"_s));
}

void TestSimulating::removesTheForce()
{
    open(u"example.com"_s);
    QVERIFY(m_window->ask<simulation::ForceStatus>(
        {.emailIdentity = u"example.com"_s, .status = VerificationStatus::Failed}));
    QTRY_VERIFY(user().find(u"removeForce"_s));
    QVERIFY(user().click(u"removeForce"_s));
    QTRY_VERIFY(!user().find(u"identityStatusForced"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QVERIFY(alertHeader().isEmpty());
}

void TestSimulating::tellsThatAStatusCouldNotBeForced()
{
    open(u"pending.com"_s);
    m_window->refuse(asking("PUT", "/simulator/identities"), {u"BadRequestException"_s, u"No."_s, 400});
    simulate(u"forceStatus"_s);
    QVERIFY(user().choose(u"forcedStatus"_s, u"SUCCESS"_s));
    QVERIFY(user().click(u"confirmForce"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QVERIFY(user().flashes().first().text.contains(u"No."_s));
}

void TestSimulating::needsASelectionInTheList()
{
    openList();
    QVERIFY(!user().isEnabled(u"simulate"_s));
    user().tick(u"new@example.net"_s);
    QVERIFY(user().click(u"simulate"_s));
    QVERIFY(!user().find<ui::MenuItem>(u"checkDns"_s)->isEnabled()); // an address alone
    QVERIFY(!user().find<ui::MenuItem>(u"dnsFaults"_s));
}

void TestSimulating::checksTheSelectedDomains()
{
    openList();
    user().tick(u"pending.com"_s);
    user().tick(u"new@example.net"_s);
    user().tick(u"flaky.com"_s);
    simulate(u"checkDns"_s);
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().header, u"DNS of 2 domains was checked"_s);
    QCOMPARE(m_window->countAsked(u"POST /simulator/identities"_s), 2);
}

void TestSimulating::forcesTheSelectedIdentities()
{
    openList();
    user().tick(u"pending.com"_s);
    user().tick(u"new@example.net"_s);
    simulate(u"forceStatus"_s);
    QVERIFY(user().choose(u"forcedStatus"_s, u"FAILED"_s));
    QVERIFY(user().choose(u"forcedDkim"_s, u"FAILED"_s)); // of the domain
    QVERIFY(user().click(u"confirmForce"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().header, u"Status of 2 identities forced"_s);
    QCOMPARE(m_window->identity(u"pending.com"_s).dkimAttributes.status, VerificationStatus::Failed);
    QCOMPARE(m_window->identity(u"new@example.net"_s).verificationStatus, VerificationStatus::Failed);
}

void TestSimulating::marksForcedOnesInTheList()
{
    openList();
    const auto badges = [this] {
        QStringList names;
        for (int row = 0; row < user().table()->model()->rowCount(); ++row) {
            const auto *model = user().table()->model();
            if (!model->index(row, 2).data(ui::BadgeRole).toString().isEmpty())
                names += model->index(row, 0).data().toString();
        }
        return names;
    };
    QVERIFY(badges().isEmpty());
    QVERIFY(m_window->ask<simulation::ForceStatus>(
        {.emailIdentity = u"idle.com"_s, .status = VerificationStatus::Success}));
    QTRY_COMPARE(badges(), (QStringList{u"idle.com"_s}));
    QVERIFY(m_window->ask<simulation::RemoveForce>({u"idle.com"_s}));
    QTRY_VERIFY(badges().isEmpty());
}

void TestSimulating::resendsAVerificationMail()
{
    open(u"new%40example.net"_s);
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_COMPARE(alertHeader(), u"Verification failed"_s);
    QVERIFY(user().click(u"resend"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    const auto isTold = [this] {
        return std::ranges::any_of(user().flashes(), [](const ui::Flash &each) {
            return each.text == "Verification email sent to new@example.net"_L1;
        });
    };
    QTRY_VERIFY(isTold());
}

void TestSimulating::resendsOnceInAMinute()
{
    open(u"new%40example.net"_s);
    QTRY_VERIFY(user().isEnabled(u"resend"_s)); // the last one was sent hours ago
    QVERIFY(user().click(u"resend"_s));
    QTRY_VERIFY(!user().isEnabled(u"resend"_s));
    QVERIFY(m_window->jump(59));
    QTRY_COMPARE(m_window->now(), m_window->wall.addSecs(59));
    QVERIFY(!user().isEnabled(u"resend"_s));
    QVERIFY(m_window->jump(1));
    QTRY_VERIFY(user().isEnabled(u"resend"_s));
}

void TestSimulating::retriesDkimVerification()
{
    open(u"old.com"_s);
    const auto tokens = m_window->identity(u"old.com"_s).dkimAttributes.tokens;
    QVERIFY(user().click(u"retryDkim"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    QCOMPARE(m_window->identity(u"old.com"_s).dkimAttributes.tokens, tokens);
    QCOMPARE(user().flashes().first().header, u"Verification started again"_s);
}

QTEST_MAIN(TestSimulating)
#include "tst_simulating.moc"
