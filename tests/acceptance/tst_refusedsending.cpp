#include "sendingcase.h"

#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;

/// The procedures after which SES refuses mail (console.md 22.3, 22.4), by clicks alone, each on a fresh fixture F0.
class TestRefusedSending : public SendingCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_console.reset(); }

    void b15ToB17DeletesASetInUseAndRecovers();
    void c4RejectsMailWithoutItsMailFromDomain();
    void c17RefusesMailThroughADisabledSet();

private:
    void deleteSet(const QString &name);
    void clearDefaultSet(const QString &identity);
    void verifyByHand();
    void expectRefused(const QString &text);
    QString status(const QString &name) const
    {
        const auto *indicator = user().find<ui::StatusIndicator>(name);
        return indicator ? indicator->text() : QString();
    }
    QString warning() const ///< of the question whether to delete a set
    {
        const auto *alert = user().find<ui::Alert>(u"setUsers"_s);
        return alert ? alert->header() + u'\n' + alert->text() : QString();
    }

    static inline const QString m_sets = u"configurationSets"_s; // the list
};

/// On the page of the sets; the question names who uses it.
void TestRefusedSending::deleteSet(const QString &name)
{
    QVERIFY(user().click(u"navigationEntry:configuration-sets"_s));
    QTRY_COMPARE(user().rows(m_sets), (QStringList{u"set-a"_s, u"set-b"_s, u"set-c"_s}));
    QTRY_VERIFY(!user().list(m_sets)->table()->visibleRegion().isEmpty());
    QVERIFY(user().tickRow(m_sets, name));
    QTRY_VERIFY(user().isEnabled(u"deleteSets"_s));
    QVERIFY(user().click(u"deleteSets"_s));
    QTRY_COMPARE(
        warning(),
        u"Used as default by 1 identity\n\u2022 joe@example.com\nMail sent through it fails with a bad request "
        "until another set is assigned."_s);
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().rows(m_sets), (QStringList{u"set-a"_s, u"set-c"_s}));
    QTRY_COMPARE(user().flash(), u"Configuration set deleted set-b was deleted."_s);
}

void TestRefusedSending::clearDefaultSet(const QString &identity)
{
    m_console->window().go({u"identities"_s, identity, u"configuration-set"_s});
    QTRY_VERIFY(user().isEnabled(u"edit-configuration-set"_s));
    QVERIFY(user().click(u"edit-configuration-set"_s));
    QTRY_VERIFY(user().isChecked(u"assignSet"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QTRY_VERIFY(user().textsAndLinks(u"configurationSet"_s).contains(u"No default configuration set"_s));
}

/// The identity that is open, by the menu "Simulate": its DNS does not matter here.
void TestRefusedSending::verifyByHand()
{
    QTRY_VERIFY(user().isEnabled(u"simulate"_s));
    QVERIFY(user().click(u"simulate"_s));
    QTRY_VERIFY(user().find<ui::MenuItem>(u"forceStatus"_s));
    QTest::mouseClick(user().find<ui::MenuItem>(u"forceStatus"_s), Qt::LeftButton);
    QTRY_VERIFY(user().find(u"forcedStatus"_s));
    QVERIFY(user().choose(u"forcedStatus"_s, u"SUCCESS"_s));
    QVERIFY(user().toggle(u"keepForced"_s));
    QVERIFY(user().click(u"confirmForce"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QTRY_COMPARE(user().flash(), u"Status of 1 identity forced"_s);
}

/// The mail that was just to be sent: the reason stands above the form, which is as it was.
void TestRefusedSending::expectRefused(const QString &text)
{
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().flash(), u"The test email could not be sent "_s + text);
    QCOMPARE(user().text(u"subject"_s), u"A test"_s); // nothing typed is lost
    QVERIFY(!user().find(u"flashAction"_s)); // there is no mail to lead to
}

void TestRefusedSending::b15ToB17DeletesASetInUseAndRecovers()
{
    deleteSet(u"set-b"_s);
    sendTest(u"joe@example.com"_s, {});
    expectRefused(u"Configuration set <set-b> does not exist."_s);
    leaveForm();
    QVERIFY(user().click(u"navigationEntry:mailbox"_s));
    QTRY_VERIFY(user().find<ui::TabButton>(u"tab:sent"_s));
    QTest::mouseClick(user().find<ui::TabButton>(u"tab:sent"_s), Qt::LeftButton);
    QTRY_VERIFY(user().texts(u"sentMails"_s).contains(u"No messages"_s)); // nothing was delivered
    clearDefaultSet(u"joe@example.com"_s);
    sendTest(u"joe@example.com"_s, {});
    openSent();
    QVERIFY(user().texts(u"messageFields"_s).contains(u"joe@example.com"_s));
    QCOMPARE(shownTag(u"ses:operation"_s), u"SendEmail"_s);
    QCOMPARE(shownTag(u"ses:configuration-set"_s), QString());
}

void TestRefusedSending::c4RejectsMailWithoutItsMailFromDomain()
{
    QTRY_VERIFY(user().isEnabled(u"createIdentity"_s));
    QVERIFY(user().click(u"createIdentity"_s));
    QTRY_VERIFY(user().find(u"domain"_s));
    QVERIFY(user().type(u"domain"_s, u"shop.test"_s));
    QVERIFY(user().toggle(u"useMailFrom"_s));
    QVERIFY(user().type(u"mailFromDomain"_s, u"mail"_s));
    QVERIFY(user().toggle(u"REJECT_MESSAGE"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    verifyByHand();
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Pending"_s);
    sendTest(u"shop.test"_s, u"hello"_s);
    expectRefused(u"Mail FROM domain is not verified"_s);
    leaveForm();
    showSettings(u"hello@shop.test"_s);
    QCOMPARE(verdict(),
             u"SES would refuse this mail: MailFromDomainNotVerifiedException\nMail FROM domain is not verified"_s);
}

void TestRefusedSending::c17RefusesMailThroughADisabledSet()
{
    m_console->window().go({u"configuration-sets"_s, u"set-a"_s});
    QTRY_VERIFY(user().isEnabled(u"switchSending"_s));
    QVERIFY(user().click(u"switchSending"_s));
    QTRY_VERIFY(user().find(u"disableSendingDialog"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flash(), u"Sending through set-a is disabled."_s);
    const QString refusal = u"Sending is paused for configuration set set-a"_s;
    sendTest(u"joe@example.com"_s, {}, u"set-a"_s); // that the mail names
    expectRefused(refusal);
    leaveForm();
    sendTest(u"example.com"_s, u"other"_s); // that is the default
    expectRefused(refusal);
    leaveForm();
    sendTest(u"joe@example.com"_s, {}); // another set is not touched
    openSent();
    QCOMPARE(shownTag(u"ses:configuration-set"_s), u"set-b"_s);
}

QTEST_MAIN(TestRefusedSending)
#include "tst_refusedsending.moc"
