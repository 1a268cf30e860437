#include "accountwindow.h"

#include "core/simulation/accountsettings.h"

using namespace Qt::StringLiterals;
using ses::GetAccount;
using ses::PutAccountDetails;
using ses::ReviewStatus;
using simulation::PutAccountSettings;

/// "Request production access" before the simulator (console.md 14, 18.6): what is checked, the review that locks it,
/// and that nothing typed is lost.
class TestProductionAccessForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isOpenedFromTheWarning();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesAllThatIsMissing();
    void submitsWhatWasTyped();
    void isLockedWhileUnderReview();
    void isLockedByARequestOfAnotherProgram();
    void endsWithADecision_data();
    void endsWithADecision();
    void keepsWhatWasTypedWhenItIsRefused_data();
    void keepsWhatWasTypedWhenItIsRefused();
    void tellsAConflict();
    void submitsAgainWhenTheDenialIsTakenBack_data();
    void submitsAgainWhenTheDenialIsTakenBack();
    void beginsWithWhatWasSaidTheLastTime();
    void hasNothingToAskForInProduction();
    void asksBeforeChangesAreLost();

private:
    void openDashboard();
    void open();
    void fill();
    void submit();
    FormDriver user() { return m_window->user(); }
    QString header(const QString &alert) { return m_window->header(alert); }
    bool isShown(const QString &name) { return m_window->isShown(name); }
    std::optional<ses::AccountDetails> details() { return m_window->ask<GetAccount>({})->details; }
    void submitElsewhere();

    std::unique_ptr<AccountWindow> m_window;
};

const QString formPlace = u"/account-dashboard///production-access"_s;

void TestProductionAccessForm::openDashboard()
{
    m_window = std::make_unique<AccountWindow>();
    QTRY_VERIFY(isShown(u"sandboxWarning"_s));
}

void TestProductionAccessForm::open()
{
    m_window = std::make_unique<AccountWindow>(formPlace);
    QTRY_VERIFY(isShown(u"websiteUrl"_s));
}

/// All that a request needs.
void TestProductionAccessForm::fill()
{
    QVERIFY(user().toggle(u"TRANSACTIONAL"_s));
    QVERIFY(user().type(u"websiteUrl"_s, u"https://www.example.com/shop"_s));
    QVERIFY(user().paste(u"useCase"_s, u"Receipts\nand resets of passwords"_s));
    QVERIFY(user().type(u"contacts"_s, u"ann@example.com, joe@example.com"_s));
    QVERIFY(user().toggle(u"JA"_s));
    QVERIFY(user().toggle(u"acknowledgement"_s));
}

/// As a user does who begins at the dashboard.
void TestProductionAccessForm::submit()
{
    QVERIFY(user().click(u"requestProductionAccess"_s));
    QTRY_VERIFY(isShown(u"websiteUrl"_s));
    fill();
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(isShown(u"sendingLimits"_s));
    QTRY_VERIFY(isShown(u"review"_s));
}

void TestProductionAccessForm::submitElsewhere()
{
    QVERIFY(m_window->ask<PutAccountDetails>({.mailType = ses::MailType::Marketing,
                                              .websiteUrl = u"https://elsewhere.example.com"_s,
                                              .productionAccessEnabled = true}));
}

void TestProductionAccessForm::isOpenedFromTheWarning()
{
    openDashboard();
    QVERIFY(user().click(u"requestProductionAccess"_s));
    QTRY_VERIFY(isShown(u"websiteUrl"_s));
    QCOMPARE(m_window->window->place(), *ui::Place::parse(formPlace));
    QVERIFY(user().click(u"cancel"_s)); // nothing was typed: it does not ask
    QTRY_VERIFY(isShown(u"sendingLimits"_s));
}

void TestProductionAccessForm::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("remark"); // how it begins; empty: it is right
    const QString website = u"websiteUrl"_s, useCase = u"useCase"_s, contacts = u"contacts"_s;
    const QString webRule = u"Enter an address that begins with http:// or https://. Website URL: “%1”"_s;
    // clang-format off
    QTest::newRow("no website") << website << QString() << u"Enter a website URL, for example https://www.example.com"_s;
    QTest::newRow("spaces for a website") << website << u"  "_s << u"Enter a website URL"_s;
    QTest::newRow("website without a scheme") << website << u"www.example.com"_s << webRule.arg(u"www.example.com"_s);
    QTest::newRow("website of another scheme") << website << u"ftp://example.com"_s << webRule.arg(u"ftp://example.com"_s);
    QTest::newRow("website without a host") << website << u"https:///shop"_s << webRule.arg(u"https:///shop"_s);
    QTest::newRow("website with a space in it") << website << u"https://exa mple.com"_s << webRule.arg(u"https://exa mple.com"_s);
    QTest::newRow("long website") << website << u"https://example.com/"_s + QString(981, u'x') << u"Enter at most 1000 characters; these are 1001. Website URL: “https://example.com/x"_s;
    QTest::newRow("longest website") << website << u"https://example.com/"_s + QString(980, u'x') << QString();
    QTest::newRow("website with spaces around") << website << u"  http://example.com  "_s << QString();
    QTest::newRow("spaces for a use case") << useCase << u" \n "_s << u"Enter a use case description"_s;
    QTest::newRow("long use case") << useCase << QString(5001, u'x') << u"Enter at most 5000 characters; these are 5001. Use case description: “xxx"_s;
    QTest::newRow("longest use case") << useCase << QString(5000, u'x') << QString();
    QTest::newRow("no contacts") << contacts << QString() << QString();
    QTest::newRow("no address") << contacts << u"ann"_s << u"Enter an address with text on both sides of one @. Additional contacts: “ann”"_s;
    QTest::newRow("the second is none") << contacts << u"ann@example.com, joe@"_s << u"Enter an address with text on both sides of one @. Additional contacts: “joe@”"_s;
    QTest::newRow("parted by spaces") << contacts << u"a@example.com b@example.com"_s << u"Enter an address with text on both sides of one @. Additional contacts: “"_s;
    QTest::newRow("four contacts") << contacts << u"a@example.com,b@example.com, c@example.com ,d@example.com,"_s << QString();
    QTest::newRow("five contacts") << contacts << u"a@x.com,b@x.com,c@x.com,d@x.com,e@x.com"_s << u"Enter at most 4 addresses; these are 5. Additional contacts: “a@x.com,"_s;
    const QString label(60, u'x');
    QTest::newRow("long contact") << contacts << QString(60, u'a') + u'@' + label + u'.' + label + u'.' + label + u".example.com"_s << u"Enter addresses of 6 to 254 characters. Additional contacts: “aaa"_s;
    // clang-format on
}

void TestProductionAccessForm::namesWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, remark);
    open();
    fill();
    QVERIFY(user().paste(field, typed));
    QVERIFY(user().click(u"submit"_s));
    if (remark.isEmpty()) {
        QTRY_VERIFY(isShown(u"sendingLimits"_s));
        return;
    }
    QVERIFY2(user().error(field).startsWith(remark), qPrintable(user().error(field)));
    QCOMPARE(m_window->countAsked(u"POST /v2/email/account/details"_s), 0);
    QVERIFY(!details());
}

void TestProductionAccessForm::namesAllThatIsMissing()
{
    open();
    QVERIFY(user().click(u"submit"_s));
    QCOMPARE(user().error(u"mailType"_s), u"Choose a mail type"_s);
    QCOMPARE(user().error(u"websiteUrl"_s), u"Enter a website URL, for example https://www.example.com"_s);
    QCOMPARE(user().error(u"useCase"_s), u"Enter a use case description"_s);
    QCOMPARE(user().error(u"contacts"_s), QString());
    QCOMPARE(user().error(u"acknowledgement"_s),
             u"Acknowledgement: tick the box, else the request cannot be submitted"_s);
    QVERIFY(user().toggle(u"acknowledgement"_s));
    QCOMPARE(user().error(u"acknowledgement"_s), QString());
}

void TestProductionAccessForm::submitsWhatWasTyped()
{
    openDashboard();
    submit();
    QTRY_COMPARE(user().flash(), u"Request for production access submitted"_s);
    QCOMPARE(header(u"review"_s), u"Your request for production access is under review"_s);
    const auto kept = details();
    QVERIFY(kept && kept->reviewDetails);
    QCOMPARE(kept->mailType, ses::MailType::Transactional);
    QCOMPARE(kept->websiteUrl, u"https://www.example.com/shop"_s);
    QCOMPARE(kept->useCaseDescription, u"Receipts\nand resets of passwords"_s);
    QCOMPARE(kept->additionalContactEmailAddresses, (QList<QString>{u"ann@example.com"_s, u"joe@example.com"_s}));
    QCOMPARE(kept->contactLanguage, ses::ContactLanguage::Ja);
    QCOMPARE(kept->reviewDetails->status, ReviewStatus::Pending);
    QVERIFY(user().find<ui::Alert>(u"review"_s)->text().contains(kept->reviewDetails->caseId));
}

void TestProductionAccessForm::isLockedWhileUnderReview()
{
    openDashboard();
    submit();
    QVERIFY(user().click(u"requestProductionAccess"_s));
    QTRY_VERIFY(isShown(u"websiteUrl"_s));
    QTRY_COMPARE(header(u"review"_s), u"Your request for production access is under review"_s);
    QCOMPARE(user().text(u"websiteUrl"_s), u"https://www.example.com/shop"_s);
    QCOMPARE(user().text(u"contacts"_s), u"ann@example.com, joe@example.com"_s);
    for (const auto &name : {u"websiteUrl"_s, u"useCase"_s, u"contacts"_s, u"acknowledgement"_s, u"submit"_s})
        QVERIFY2(isShown(name) && !user().isEnabled(name), qPrintable(name));
    QVERIFY(user().isEnabled(u"cancel"_s));
    QVERIFY(m_window->ask<PutAccountSettings>({.reviewDecision = simulation::ReviewDecision::Deny}));
    QTRY_VERIFY(user().isEnabled(u"websiteUrl"_s)); // decided
    QVERIFY(user().isEnabled(u"submit"_s));
    QTRY_COMPARE(header(u"review"_s), u"Your request for production access was denied"_s);
}

void TestProductionAccessForm::isLockedByARequestOfAnotherProgram()
{
    open();
    fill();
    submitElsewhere();
    QTRY_VERIFY(!user().isEnabled(u"submit"_s));
    QVERIFY(isShown(u"review"_s));
    QCOMPARE(user().text(u"websiteUrl"_s), u"https://www.example.com/shop"_s); // what was typed stays
}

void TestProductionAccessForm::endsWithADecision_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("isGranted");
    QTest::newRow("granted") << u"grantRequest"_s << true;
    QTest::newRow("denied") << u"denyRequest"_s << false;
}

void TestProductionAccessForm::endsWithADecision()
{
    QFETCH(QString, entry);
    QFETCH(bool, isGranted);
    openDashboard();
    submit();
    QVERIFY(m_window->simulate(entry));
    if (isGranted) {
        QTRY_VERIFY(!isShown(u"sandboxWarning"_s));
        QVERIFY(!isShown(u"review"_s));
        QCOMPARE(user().find<QLabel>(u"dailyQuota"_s)->text(), u"50,000 emails per 24 hours"_s);
    } else {
        QTRY_COMPARE(header(u"review"_s), u"Your request for production access was denied"_s);
        QVERIFY(isShown(u"sandboxWarning"_s));
    }
    QCOMPARE(details()->reviewDetails->status, isGranted ? ReviewStatus::Granted : ReviewStatus::Denied);
}

void TestProductionAccessForm::keepsWhatWasTypedWhenItIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("field");
    QTest::newRow("mail type") << u"mailType"_s << u"mailType"_s;
    QTest::newRow("website") << u"websiteURL"_s << u"websiteUrl"_s;
    QTest::newRow("use case") << u"useCaseDescription"_s << u"useCase"_s;
    QTest::newRow("contacts") << u"additionalContactEmailAddresses"_s << u"contacts"_s;
    QTest::newRow("language") << u"contactLanguage"_s << u"contactLanguage"_s;
    QTest::newRow("none of them") << QString() << QString();
}

void TestProductionAccessForm::keepsWhatWasTypedWhenItIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QString, field);
    open();
    fill();
    const QString sentence = member.isEmpty()
        ? u"Something else."_s
        : u"1 validation error detected: Value at '%1' failed to satisfy constraint: Something"_s.arg(member);
    m_window->refuse(asking("POST", "/v2/email/account/details"), {u"BadRequestException"_s, sentence, 400});
    QVERIFY(user().click(u"submit"_s));
    if (field.isEmpty())
        QTRY_COMPARE(user().flash(), u"The request could not be submitted Something else."_s);
    else
        QTRY_COMPARE(user().error(field), sentence);
    QVERIFY(user().isChecked(u"TRANSACTIONAL"_s) && user().isChecked(u"JA"_s));
    QVERIFY(user().isChecked(u"acknowledgement"_s));
    QCOMPARE(user().text(u"websiteUrl"_s), u"https://www.example.com/shop"_s);
    QCOMPARE(user().text(u"useCase"_s), u"Receipts\nand resets of passwords"_s);
    QCOMPARE(user().text(u"contacts"_s), u"ann@example.com, joe@example.com"_s);
    m_window->refuseNothing();
    QVERIFY(user().toggle(u"MARKETING"_s) && user().type(u"websiteUrl"_s, u"https://example.com"_s));
    if (!field.isEmpty() && field != "mailType"_L1 && field != "websiteUrl"_L1)
        QVERIFY(!user().error(field).isEmpty()); // of what was not mended
}

void TestProductionAccessForm::tellsAConflict()
{
    openDashboard();
    submitElsewhere();
    QVERIFY(m_window->ask<PutAccountSettings>({.reviewDecision = simulation::ReviewDecision::Deny}));
    m_window->window->go(*ui::Place::parse(formPlace));
    QTRY_VERIFY(isShown(u"websiteUrl"_s));
    fill();
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(),
                 u"The request could not be submitted ConflictException: the request of this account was denied. Press "
                 "Take back denial, then submit it again."_s);
    QCOMPARE(user().text(u"websiteUrl"_s), u"https://www.example.com/shop"_s);
    QVERIFY(user().click(u"takeBack"_s)); // what the message names is on the page
    QTRY_VERIFY(!isShown(u"review"_s));
    QVERIFY(user().isChecked(u"acknowledgement"_s)); // nothing typed is lost
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(header(u"review"_s), u"Your request for production access is under review"_s);
    QTRY_COMPARE(details()->websiteUrl, u"https://www.example.com/shop"_s);
}

void TestProductionAccessForm::submitsAgainWhenTheDenialIsTakenBack_data()
{
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("by the alert") << false;
    QTest::newRow("by the menu") << true;
}

/// The way of console.md 18.6, from the first request to production.
void TestProductionAccessForm::submitsAgainWhenTheDenialIsTakenBack()
{
    QFETCH(bool, byMenu);
    openDashboard();
    submit();
    QVERIFY(m_window->simulate(u"denyRequest"_s));
    QTRY_COMPARE(header(u"review"_s), u"Your request for production access was denied"_s);
    QTRY_COMPARE(user().flash(), u"Production access was denied"_s);
    if (byMenu)
        QVERIFY(m_window->simulate(u"takeBackDenial"_s));
    else
        QVERIFY(user().click(u"takeBack"_s));
    QTRY_COMPARE(user().flash(), u"The denial was taken back: the request can be submitted again"_s);
    QTRY_VERIFY(!isShown(u"review"_s));
    QTRY_VERIFY(user().isEnabled(u"requestProductionAccess"_s)); // it is no grant
    QVERIFY(user().click(u"requestProductionAccess"_s));
    QTRY_COMPARE(user().text(u"websiteUrl"_s), u"https://www.example.com/shop"_s); // what was said, to be changed
    QVERIFY(user().type(u"websiteUrl"_s, u"https://www.example.com/about"_s));
    QVERIFY(user().toggle(u"acknowledgement"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(isShown(u"sendingLimits"_s));
    QTRY_COMPARE(header(u"review"_s), u"Your request for production access is under review"_s);
    QCOMPARE(details()->websiteUrl, u"https://www.example.com/about"_s);
    QVERIFY(m_window->simulate(u"grantRequest"_s));
    QTRY_VERIFY(!isShown(u"sandboxWarning"_s));
    QVERIFY(m_window->ask<GetAccount>({})->productionAccessEnabled);
}

void TestProductionAccessForm::beginsWithWhatWasSaidTheLastTime()
{
    openDashboard();
    submitElsewhere();
    QVERIFY(m_window->ask<PutAccountSettings>({.productionAccess = false})); // as if nothing had been asked
    m_window->window->go(*ui::Place::parse(formPlace));
    QTRY_COMPARE(user().text(u"websiteUrl"_s), u"https://elsewhere.example.com"_s);
    QVERIFY(user().isChecked(u"MARKETING"_s));
    QVERIFY(!user().isChecked(u"acknowledgement"_s)); // it is given anew
    QVERIFY(user().isEnabled(u"submit"_s));
}

void TestProductionAccessForm::hasNothingToAskForInProduction()
{
    m_window = std::make_unique<AccountWindow>(formPlace, u"f0"_s);
    QTRY_COMPARE(header(u"state"_s), u"This account has production access"_s);
    QVERIFY(!isShown(u"submit"_s));
}

void TestProductionAccessForm::asksBeforeChangesAreLost()
{
    open();
    QVERIFY(user().type(u"websiteUrl"_s, u"https://example.com"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(isShown(u"leaveDialog"_s));
}

QTEST_MAIN(TestProductionAccessForm)
#include "tst_productionaccessform.moc"
