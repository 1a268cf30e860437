#include "sendingcase.h"

#include "core/ses/identities.h"
#include "core/simulation/checks.h"

using namespace Qt::StringLiterals;
using simulation::Setting;

/// The procedures that send (console.md 22.1 to 22.4), each on a fresh fixture F0: what SES takes, and what the page of
/// the mail says of it.
class TestSendProcedures : public SendingCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_console.reset(); }

    void a28OverridesTheDefaultSet();
    void b3AppliesADefaultOfVerifiedIdentitiesOnly();
    void b10PutsTheAddressBeforeTheDomain();
    void b11CoversOtherAddressesByTheDomain();
    void b14OverridesTheDefaultSet() { a28OverridesTheDefaultSet(); }
    void c10LeavesOnlyOneAddressUnsigned();
    void c14CoversALabel();
    void c15ComparesAddressesWithCase();

private:
    QString applied(Setting setting);
};

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
    QVERIFY(!newest().mail.messageId.isEmpty());
    QVERIFY2(user().flash().contains(newest().mail.messageId), qPrintable(user().flash()));
    openSent();
    QCOMPARE(shownTag(u"ses:configuration-set"_s), u"set-c"_s);
    QCOMPARE(shownTag(u"ses:operation"_s), u"SendEmail"_s);
    QCOMPARE(shownTag(u"ses:from-domain"_s), u"example.com"_s);
    QVERIFY(!user().texts(u"messageTags"_s).contains(u"set-b"_s));
}

void TestSendProcedures::b3AppliesADefaultOfVerifiedIdentitiesOnly()
{
    QVERIFY(ask<ses::CreateEmailIdentity>({.emailIdentity = u"example.org"_s}));
    QVERIFY(
        ask<simulation::ForceStatus>({.emailIdentity = u"example.org"_s, .status = ses::VerificationStatus::Success}));
    QVERIFY(ask<ses::CreateEmailIdentity>(
        {.emailIdentity = u"x@example.org"_s, .configurationSetName = u"set-a"_s})); // its link is not followed
    sendTest(u"example.org"_s, u"x"_s);
    openSent();
    QVERIFY(showsApplied(u"example.org"_s));
    QCOMPARE(shownTag(u"ses:from-domain"_s), u"example.org"_s);
    QCOMPARE(shownTag(u"ses:configuration-set"_s), QString());
    showSettings(u"x@example.org"_s);
    QVERIFY(user().texts(u"considered"_s).contains(u"Not verified: does not count"_s));
}

void TestSendProcedures::b10PutsTheAddressBeforeTheDomain()
{
    sendTest(u"joe@example.com"_s, {});
    openSent();
    QCOMPARE(shownTag(u"ses:configuration-set"_s), u"set-b"_s);
}

void TestSendProcedures::b11CoversOtherAddressesByTheDomain()
{
    sendTest(u"example.com"_s, u"other"_s);
    openSent();
    QCOMPARE(shownTag(u"ses:configuration-set"_s), u"set-a"_s);
    QVERIFY(user().texts(u"messageFields"_s).contains(u"other@example.com"_s));
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
    showSettings(u"ann+x@gmail.com"_s);
    QVERIFY(verdict().startsWith("SES would accept this mail"_L1));
    QVERIFY(user().texts(u"considered"_s).contains(u"Covers the address; the label +x does not count"_s));
    sendFrom(u"ann+x@gmail.com"_s);
    openSent();
    QVERIFY(user().texts(u"messageFields"_s).contains(u"ann+x@gmail.com"_s));
    QVERIFY(showsApplied(u"ann@gmail.com"_s));
    QCOMPARE(applied(Setting::Identity), u"ann@gmail.com"_s);
}

void TestSendProcedures::c15ComparesAddressesWithCase()
{
    const QString refusal = u"Email address is not verified. The following identities failed the check in region "
                            "US-EAST-1: Ann@gmail.com"_s;
    sendFrom(u"Ann@gmail.com"_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().flash(), u"The test email could not be sent "_s + refusal);
    QVERIFY(newest().mail.messageId.isEmpty());
    leaveForm();
    showSettings(u"Ann@gmail.com"_s);
    QCOMPARE(verdict(), u"SES would refuse this mail: MessageRejected\n"_s + refusal);
    sendFrom(u"x@EXAMPLE.com"_s);
    openSent();
    QVERIFY(user().texts(u"messageFields"_s).contains(u"x@EXAMPLE.com"_s));
    QVERIFY(showsApplied(u"example.com"_s));
    QCOMPARE(applied(Setting::Identity), u"example.com"_s);
}

QTEST_MAIN(TestSendProcedures)
#include "tst_sendprocedures.moc"
