#include "console.h"

#include "../ui/pages/formdriver.h"

#include "core/ses/configurationsets.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/ses/sending.h"
#include "core/simulation/checks.h"
#include "core/simulation/sending.h"
#include "core/wire/whendone.h"

using namespace Qt::StringLiterals;
using simulation::Setting;

/// The procedures that send (console.md 22.1 to 22.4), each on a fresh fixture F0.
class TestSendProcedures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void a28OverridesTheDefaultSet();
    void b3AppliesADefaultOfVerifiedIdentitiesOnly();
    void b10PutsTheAddressBeforeTheDomain();
    void b11CoversOtherAddressesByTheDomain();
    void b14OverridesTheDefaultSet() { a28OverridesTheDefaultSet(); }
    void b15ToB17DeletesASetInUseAndRecovers();
    void c4RejectsMailWithoutItsMailFromDomain();
    void c10LeavesOnlyOneAddressUnsigned();
    void c14CoversALabel();
    void c15ComparesAddressesWithCase();

private:
    void openSendTest(const QString &identity);
    void sendTest(const QString &identity, const QString &local, const QString &set = {});
    void showSettings(const QString &from);
    simulation::GetSentMail::Response newest();
    QString tag(const QString &name);
    QString applied(Setting setting);
    template <typename Operation>
    auto ask(const typename Operation::Request &request)
    {
        auto future = m_console->service().call<Operation>(request);
        future.waitForFinished();
        return future.result();
    }
    auto send(const QString &from)
    {
        return ask<ses::SendEmail>(
            {.fromEmailAddress = from,
             .destination = ses::Destination{.toAddresses = QList{u"success@simulator.amazonses.com"_s}},
             .content = {.simple = ses::Message{.subject = {u"Hi"_s}, .body = {.text = ses::Content{u"Hello"_s}}}}});
    }
    FormDriver user() const { return FormDriver(m_console->window()); }
    QString verdict() const
    {
        const auto *alert = user().find<ui::Alert>(u"verdict"_s);
        return alert ? alert->header() + u'\n' + alert->text() : QString();
    }

    std::unique_ptr<Console> m_console;
};

void TestSendProcedures::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestSendProcedures::openSendTest(const QString &identity)
{
    m_console->window().go({u"identities"_s, identity});
    QTRY_VERIFY(user().isEnabled(u"sendTestEmail"_s));
    QVERIFY(user().click(u"sendTestEmail"_s));
    QTRY_VERIFY(user().find(u"subject"_s));
}

/// @param local before the @; empty: the identity is an address
void TestSendProcedures::sendTest(const QString &identity, const QString &local, const QString &set)
{
    openSendTest(identity);
    if (!local.isEmpty())
        QVERIFY(user().type(u"fromAddress"_s, local));
    QVERIFY(user().type(u"subject"_s, u"A test"_s));
    if (!set.isEmpty()) {
        QVERIFY(user().click(u"expand"_s));
        QVERIFY(user().choose(u"testSet"_s, set));
    }
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!user().flashes().isEmpty());
}

void TestSendProcedures::showSettings(const QString &from)
{
    m_console->window().go({u"identities"_s, {}, {}, u"which-settings"_s});
    QTRY_VERIFY(user().find(u"settingsFrom"_s));
    QVERIFY(user().type(u"settingsFrom"_s, from));
    QVERIFY(user().click(u"showSettings"_s));
    QTRY_VERIFY(user().find(u"verdict"_s));
}

simulation::GetSentMail::Response TestSendProcedures::newest()
{
    const auto list = ask<simulation::ListSentMails>({});
    if (!list || list->mails.isEmpty())
        return {};
    const auto mail = ask<simulation::GetSentMail>({list->mails.first().messageId});
    return mail ? *mail : simulation::GetSentMail::Response();
}

QString TestSendProcedures::tag(const QString &name)
{
    const auto tags = newest().tags;
    for (const auto &each : tags) {
        if (each.name == name)
            return each.value;
    }
    return {};
}

QString TestSendProcedures::applied(Setting setting)
{
    const auto settings = newest().settings;
    for (const auto &each : settings) {
        if (each.setting == setting)
            return each.value;
    }
    return u"(none)"_s;
}

void TestSendProcedures::a28OverridesTheDefaultSet()
{
    sendTest(u"joe@example.com"_s, {}, u"set-c"_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QVERIFY2(user().flash().contains(newest().mail.messageId), qPrintable(user().flash()));
    QVERIFY(!newest().mail.messageId.isEmpty());
    QCOMPARE(tag(u"ses:configuration-set"_s), u"set-c"_s);
}

void TestSendProcedures::b3AppliesADefaultOfVerifiedIdentitiesOnly()
{
    QVERIFY(ask<ses::CreateEmailIdentity>({.emailIdentity = u"example.org"_s}));
    QVERIFY(
        ask<simulation::ForceStatus>({.emailIdentity = u"example.org"_s, .status = ses::VerificationStatus::Success}));
    QVERIFY(ask<ses::CreateEmailIdentity>(
        {.emailIdentity = u"x@example.org"_s, .configurationSetName = u"set-a"_s})); // its link is not followed
    sendTest(u"example.org"_s, u"x"_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QCOMPARE(applied(Setting::Identity), u"example.org"_s);
    QCOMPARE(tag(u"ses:configuration-set"_s), QString());
    showSettings(u"x@example.org"_s);
    QVERIFY(user().texts(u"considered"_s).contains(u"Not verified: does not count"_s));
}

void TestSendProcedures::b10PutsTheAddressBeforeTheDomain()
{
    sendTest(u"joe@example.com"_s, {});
    QCOMPARE(tag(u"ses:configuration-set"_s), u"set-b"_s);
}

void TestSendProcedures::b11CoversOtherAddressesByTheDomain()
{
    sendTest(u"example.com"_s, u"other"_s);
    QCOMPARE(tag(u"ses:configuration-set"_s), u"set-a"_s);
    QCOMPARE(newest().mail.from, u"other@example.com"_s);
}

void TestSendProcedures::b15ToB17DeletesASetInUseAndRecovers()
{
    QVERIFY(ask<ses::DeleteConfigurationSet>({u"set-b"_s}));
    sendTest(u"joe@example.com"_s, {});
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QVERIFY2(user().flash().contains(u"Configuration set <set-b> does not exist."_s), qPrintable(user().flash()));
    QVERIFY(newest().mail.messageId.isEmpty());
    QCOMPARE(user().text(u"subject"_s), u"A test"_s); // nothing typed is lost
    QVERIFY(ask<ses::PutEmailIdentityConfigurationSetAttributes>({.emailIdentity = u"joe@example.com"_s}));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!newest().mail.messageId.isEmpty());
    QCOMPARE(tag(u"ses:configuration-set"_s), QString());
}

void TestSendProcedures::c4RejectsMailWithoutItsMailFromDomain()
{
    QVERIFY(
        ask<ses::PutEmailIdentityMailFromAttributes>({.emailIdentity = u"example.com"_s,
                                                      .mailFromDomain = u"mail.example.com"_s,
                                                      .behaviorOnMxFailure = ses::BehaviorOnMxFailure::RejectMessage}));
    showSettings(u"other@example.com"_s);
    QCOMPARE(verdict(),
             u"SES would refuse this mail: MailFromDomainNotVerifiedException\nMail FROM domain is not verified"_s);
    sendTest(u"example.com"_s, u"other"_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QVERIFY2(user().flash().contains(u"Mail FROM domain is not verified"_s), qPrintable(user().flash()));
}

void TestSendProcedures::c10LeavesOnlyOneAddressUnsigned()
{
    m_console->window().go({u"identities"_s, u"joe@example.com"_s, u"authentication"_s, u"dkim"_s});
    QTRY_VERIFY(user().find(u"dkimSigning"_s));
    QTRY_VERIFY(user().isChecked(u"dkimSigning"_s));
    QVERIFY(user().toggle(u"dkimSigning"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    sendTest(u"joe@example.com"_s, {});
    QCOMPARE(applied(Setting::Dkim), QString());
    sendTest(u"example.com"_s, u"other"_s);
    QTRY_COMPARE(newest().mail.from, u"other@example.com"_s);
    QCOMPARE(applied(Setting::Dkim), u"example.com"_s);
}

void TestSendProcedures::c14CoversALabel()
{
    QVERIFY(send(u"ann+x@gmail.com"_s));
    QCOMPARE(applied(Setting::Identity), u"ann@gmail.com"_s);
    showSettings(u"ann+x@gmail.com"_s);
    QVERIFY(verdict().startsWith("SES would accept this mail"_L1));
    QVERIFY(user().texts(u"considered"_s).contains(u"Covers the address; the label +x does not count"_s));
}

void TestSendProcedures::c15ComparesAddressesWithCase()
{
    const auto refused = send(u"Ann@gmail.com"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
             u"Email address is not verified. The following identities failed the check in region US-EAST-1: "
             "Ann@gmail.com"_s);
    showSettings(u"Ann@gmail.com"_s);
    QCOMPARE(verdict(), u"SES would refuse this mail: MessageRejected\n"_s + refused.error().message);
    QVERIFY(send(u"x@EXAMPLE.com"_s));
    QCOMPARE(applied(Setting::Identity), u"example.com"_s);
}

QTEST_MAIN(TestSendProcedures)
#include "tst_sendprocedures.moc"
