#include "../simulatedwindow.h"

#include "core/ses/configurationsets.h"
#include "core/ses/identityattributes.h"
#include "core/simulation/topics.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/components/navigation/sidenavigation.h"

using namespace Qt::StringLiterals;

/// What all forms behind the page of an identity do (console.md 1.8, 7): they save what was changed and nothing else,
/// follow what others change, stay usable while the service is slow, and lose nothing that was typed.
class TestIdentityForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void opensFromTheTabAndReturnsToIt_data();
    void opensFromTheTabAndReturnsToIt();
    void savesMailFrom();
    void warnsOfAMailFromDomainThatIsAnIdentity();
    void takesMailFromAway();
    void sendsNothingWhenNothingWasChanged();
    void showsWhatOthersChangeMeanwhile();
    void keepsTheFieldsThatOthersChange();
    void saysThatOthersChangedTheSame();
    void saysThatTheIdentityWasDeleted();
    void savesAgainWhenTheIdentityIsBack();
    void goesToTheListWhenThereIsNoSuchIdentity();
    void offersToRetryWhenItCannotBeRead();

    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void leavesAtOnceWithoutChanges();
    void isNotComeBackTo();

    void keepsWhatWasTypedWhenItIsRefused();
    void staysUsableWhileTheServiceIsSlow();
    void stopsWaiting();
    void tellsTheOutcomeAfterItWasLeft_data();
    void tellsTheOutcomeAfterItWasLeft();

    void sendsWithEnter();
    void refusesWrongSubdomains_data();
    void refusesWrongSubdomains();
    void understandsAWholeNamePasted_data();
    void understandsAWholeNamePasted();
    void refusesWrongTopicArns_data();
    void refusesWrongTopicArns();
    void listsSetsAsTheyComeAndGo();
    void makesATopic();
    void warnsWithoutATopic();

private:
    void open(const QString &place);
    void type(const QString &name, const QString &text);
    QString text(const QString &name) { return user().find<QLineEdit>(name)->text(); }
    QString error(const QString &name);
    void choose(const QString &select, const QString &value);
    QString flash();
    WindowDriver user() { return m_window->user(); }

    std::unique_ptr<SimulatedWindow> m_window;
};

namespace {

const QString mailFrom = u"/identities/pending.com/authentication/mail-from"_s;

} // namespace

void TestIdentityForms::open(const QString &place)
{
    if (!m_window)
        m_window = std::make_unique<SimulatedWindow>();
    m_window->window->go(*ui::Place::parse(place));
    QTRY_VERIFY(user().find<QAbstractButton>(u"submit"_s));
}

void TestIdentityForms::type(const QString &name, const QString &text)
{
    auto *input = user().find<QLineEdit>(name);
    QVERIFY2(input, qPrintable(name));
    input->setFocus();
    input->selectAll();
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input, text);
}

QString TestIdentityForms::error(const QString &name)
{
    auto *field = user().find<ui::FormField>(name + "Field"_L1);
    return field ? field->remark().text : u"no such field"_s;
}

void TestIdentityForms::choose(const QString &select, const QString &value)
{
    QTRY_VERIFY2(user().hasOption(select, value), qPrintable(value));
    QVERIFY(user().choose(select, value));
}

/// The newest message.
QString TestIdentityForms::flash()
{
    const auto flashes = user().flashes();
    return flashes.isEmpty() ? QString() : (flashes.first().header + u' ' + flashes.first().text).trimmed();
}

void TestIdentityForms::opensFromTheTabAndReturnsToIt_data()
{
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("form");
    QTest::newRow("DKIM") << u"example.com"_s << u"authentication"_s << u"dkim"_s;
    QTest::newRow("MAIL FROM") << u"example.com"_s << u"authentication"_s << u"mail-from"_s;
    QTest::newRow("MAIL FROM of an address") << u"ann@gmail.com"_s << u"mail-from"_s << u"mail-from"_s;
    QTest::newRow("feedback") << u"example.com"_s << u"notifications"_s << u"feedback"_s;
    QTest::newRow("forwarding") << u"example.com"_s << u"notifications"_s << u"forwarding"_s;
    QTest::newRow("default set") << u"example.com"_s << u"configuration-set"_s << u"configuration-set"_s;
    QTest::newRow("tags") << u"example.com"_s << u"tags"_s << u"tags"_s;
}

void TestIdentityForms::opensFromTheTabAndReturnsToIt()
{
    QFETCH(QString, identity);
    QFETCH(QString, tab);
    QFETCH(QString, form);
    m_window = std::make_unique<SimulatedWindow>(ui::Place{u"identities"_s, identity, tab}.toString());
    QTRY_VERIFY(user().isEnabled(u"edit-"_s + form));
    QVERIFY(user().click(u"edit-"_s + form));
    QTRY_VERIFY(user().find<QAbstractButton>(u"submit"_s));
    QCOMPARE(m_window->window->place(), (ui::Place{u"identities"_s, identity, tab, form}));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->window->place(), (ui::Place{u"identities"_s, identity, tab}));
    QVERIFY(user().flashes().isEmpty());
}

void TestIdentityForms::savesMailFrom()
{
    open(mailFrom);
    QCOMPARE(text(u"mailFromDomain"_s), u"mail"_s);
    type(u"mailFromDomain"_s, u"bounce.eu"_s);
    QTest::mouseClick(user().find<ui::RadioButton>(u"REJECT_MESSAGE"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(flash(), u"Custom MAIL FROM domain of pending.com updated"_s);
    QCOMPARE(m_window->window->place(), *ui::Place::parse(u"/identities/pending.com/authentication"_s));
    QCOMPARE(m_window->identity(u"pending.com"_s).mailFromAttributes,
             (ses::MailFromAttributes{u"bounce.eu.pending.com"_s, ses::VerificationStatus::Pending,
                                      ses::BehaviorOnMxFailure::RejectMessage}));
}

void TestIdentityForms::warnsOfAMailFromDomainThatIsAnIdentity()
{
    open(mailFrom);
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"news.pending.com"_s}));
    const auto warning = [this] {
        const auto *field = user().find<ui::FormField>(u"mailFromDomainField"_s);
        return field && !field->remark().isError() ? field->remark().text : QString();
    };
    type(u"mailFromDomain"_s, u"News"_s);
    QTest::keyClick(user().find(u"mailFromDomain"_s), Qt::Key_Tab);
    QTRY_COMPARE(warning(), u"news.pending.com is an identity. Use a domain from which no mail is sent."_s);
    type(u"mailFromDomain"_s, u"bounce"_s);
    QTRY_COMPARE(warning(), QString());
    type(u"mailFromDomain"_s, u"news"_s); // a warning keeps nobody from it
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->identity(u"pending.com"_s).mailFromAttributes.mailFromDomain,
                 std::optional(u"news.pending.com"_s));
}

void TestIdentityForms::takesMailFromAway()
{
    open(mailFrom);
    QTest::mouseClick(user().find<ui::Checkbox>(u"useMailFrom"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!user().find(u"mailFromDomain"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->identity(u"pending.com"_s).mailFromAttributes, ses::MailFromAttributes());
}

void TestIdentityForms::sendsNothingWhenNothingWasChanged()
{
    open(mailFrom);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(flash(), u"Nothing was changed."_s);
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
}

void TestIdentityForms::showsWhatOthersChangeMeanwhile()
{
    open(mailFrom);
    QVERIFY(m_window->ask<ses::PutEmailIdentityMailFromAttributes>({u"pending.com"_s, u"other.pending.com"_s, {}}));
    QTRY_COMPARE(text(u"mailFromDomain"_s), u"other"_s);
    QVERIFY(!user().find(u"contested"_s));
}

/// The domain is changed here, the behaviour elsewhere: both stay, although one request carries both.
void TestIdentityForms::keepsTheFieldsThatOthersChange()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    QVERIFY(m_window->ask<ses::PutEmailIdentityMailFromAttributes>(
        {u"pending.com"_s, u"mail.pending.com"_s, ses::BehaviorOnMxFailure::RejectMessage}));
    QVERIFY(m_window->ask<ses::PutEmailIdentityFeedbackAttributes>({u"pending.com"_s, false}));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    const auto stored = m_window->identity(u"pending.com"_s);
    QCOMPARE(stored.mailFromAttributes.mailFromDomain, u"mine.pending.com"_s);
    QCOMPARE(stored.mailFromAttributes.behaviorOnMxFailure, ses::BehaviorOnMxFailure::RejectMessage);
    QCOMPARE(stored.feedbackForwardingStatus, false);
}

void TestIdentityForms::saysThatOthersChangedTheSame()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    QVERIFY(m_window->ask<ses::PutEmailIdentityMailFromAttributes>({u"pending.com"_s, u"theirs.pending.com"_s, {}}));
    QTRY_VERIFY(user().find(u"contested"_s));
    QCOMPARE(text(u"mailFromDomain"_s), u"mine"_s);
}

void TestIdentityForms::saysThatTheIdentityWasDeleted()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"pending.com"_s}));
    QTRY_VERIFY(user().find(u"gone"_s));
    QCOMPARE(text(u"mailFromDomain"_s), u"mine"_s);
    QVERIFY(!user().isEnabled(u"submit"_s));
}

void TestIdentityForms::savesAgainWhenTheIdentityIsBack()
{
    saysThatTheIdentityWasDeleted();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({u"pending.com"_s}));
    QTRY_VERIFY(user().isEnabled(u"submit"_s));
    QVERIFY(!user().find(u"gone"_s));
    QCOMPARE(text(u"mailFromDomain"_s), u"mine"_s);
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->identity(u"pending.com"_s).mailFromAttributes.mailFromDomain, u"mine.pending.com"_s);
}

void TestIdentityForms::goesToTheListWhenThereIsNoSuchIdentity()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/nobody.org/authentication/mail-from"_s);
    QTRY_COMPARE(flash(), u"nobody.org does not exist in US East (N. Virginia)."_s);
    QVERIFY(user().container());
}

void TestIdentityForms::offersToRetryWhenItCannotBeRead()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse([](const auto &request) { return request.path == "/v2/email/identities/pending.com"; },
                     {u"TooManyRequestsException"_s, u"Rate exceeded"_s, 429});
    m_window->window->go(*ui::Place::parse(mailFrom));
    QTRY_VERIFY(user().find<ui::Alert>(u"state"_s));
    QCOMPARE(user().find<ui::Alert>(u"state"_s)->text(), u"Rate exceeded"_s);
    m_window->refuseNothing();
    QVERIFY(user().click(u"retry"_s));
    QTRY_COMPARE(user().find<QLineEdit>(u"mailFromDomain"_s) ? text(u"mailFromDomain"_s) : QString(), u"mail"_s);
}

void TestIdentityForms::asksBeforeChangesAreLost_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"cancel", "navigation", "back", "region", "close"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestIdentityForms::asksBeforeChangesAreLost()
{
    QFETCH(QString, way);
    m_window = std::make_unique<SimulatedWindow>(u"/identities/example.com"_s);
    open(mailFrom);
    const auto leave = [&] {
        if (way == u"cancel"_s)
            QVERIFY(user().click(u"cancel"_s));
        else if (way == u"navigation"_s)
            m_window->window->go({u"identities"_s});
        else if (way == u"back"_s)
            user().key(Qt::Key_Left, Qt::AltModifier);
        else if (way == u"region"_s)
            m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
        else
            m_window->window->close();
    };
    type(u"mailFromDomain"_s, u"mine"_s);
    leave();
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(text(u"mailFromDomain"_s), u"mine"_s);
    QVERIFY(m_window->window->isVisible());
    QCOMPARE(m_window->window->region().code, u"us-east-1"_s);

    leave();
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(!user().find(u"mailFromDomain"_s) || !m_window->window->isVisible());
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
}

void TestIdentityForms::leavesAtOnceWithoutChanges()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    type(u"mailFromDomain"_s, u"mail"_s); // as it was
    m_window->window->go({u"identities"_s});
    QVERIFY(!user().dialog());
    QTRY_VERIFY(user().container());
}

/// "Back" after saving leads to where one was before the form.
void TestIdentityForms::isNotComeBackTo()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/pending.com/authentication"_s);
    QTRY_VERIFY(user().isEnabled(u"edit-mail-from"_s));
    QVERIFY(user().click(u"edit-mail-from"_s));
    QTRY_VERIFY(user().find(u"mailFromDomain"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    user().key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(user().container());
}

void TestIdentityForms::keepsWhatWasTypedWhenItIsRefused()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    m_window->refuse(isWrite, {u"BadRequestException"_s, u"Not today."_s, 400});
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(flash(), u"pending.com could not be saved Not today."_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(text(u"mailFromDomain"_s), u"mine"_s);
    m_window->refuseNothing();
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(flash(), u"Custom MAIL FROM domain of pending.com updated"_s);
    QCOMPARE(user().flashes().size(), 1); // that of the refusal is gone
}

void TestIdentityForms::staysUsableWhileTheServiceIsSlow()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    m_window->hold(isWrite);
    for (int i = 0; i < 3; ++i)
        user().click(u"submit"_s);
    QTRY_COMPARE(m_window->held(), 1);
    auto *submit = user().find<ui::Button>(u"submit"_s);
    QVERIFY(submit->isLoading());
    user().key(Qt::Key_Return);
    QCOMPARE(m_window->held(), 1);
    QVERIFY(user().click(u"helpButton"_s)); // everything else of the window works
    m_window->release();
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->countAsked(u"PUT"_s), 1);
}

void TestIdentityForms::stopsWaiting()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    m_window->hold(isWrite);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    QVERIFY(!user().isEnabled(u"cancel"_s));
    QTRY_VERIFY(user().isEnabled(u"cancel"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(flash().startsWith(u"No answer was waited for"_s));
    QCOMPARE(text(u"mailFromDomain"_s), u"mine"_s);
    QVERIFY(user().isEnabled(u"submit"_s));
    m_window->release(); // and yet it is done
    QTRY_COMPARE(flash(), u"Edit custom MAIL FROM domain: done"_s);
    QVERIFY(user().find(u"mailFromDomain"_s));
}

void TestIdentityForms::tellsTheOutcomeAfterItWasLeft_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QString>("message");
    QTest::newRow("done") << false << u"Edit custom MAIL FROM domain: done"_s;
    QTest::newRow("refused") << true
                             << u"Edit custom MAIL FROM domain: refused Email identity pending.com does not exist."_s;
}

void TestIdentityForms::tellsTheOutcomeAfterItWasLeft()
{
    QFETCH(bool, isRefused);
    QFETCH(QString, message);
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    m_window->hold(isWrite);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->go({u"identities"_s});
    QTRY_VERIFY(user().container());
    if (isRefused)
        QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"pending.com"_s}));
    m_window->release();
    QTRY_VERIFY(!flash().isEmpty());
    QCOMPARE(flash().startsWith(isRefused ? u"Edit custom MAIL FROM domain: refused"_s : message), true);
}

void TestIdentityForms::sendsWithEnter()
{
    open(mailFrom);
    type(u"mailFromDomain"_s, u"mine"_s);
    user().key(Qt::Key_Return);
    QTRY_COMPARE(flash(), u"Custom MAIL FROM domain of pending.com updated"_s);
}

void TestIdentityForms::refusesWrongSubdomains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("message");
    const QString label64(64, u'a');
    const QString long250 = (QString(60, u'a') + u'.').repeated(4).chopped(1);
    const auto names = [](const QString &value) { return u" MAIL FROM domain: “%1”"_s.arg(value); };
    // clang-format off
    QTest::newRow("empty") << u""_s << u"Enter a subdomain"_s;
    QTest::newRow("spaces only") << u"   "_s << u"Enter a subdomain"_s;
    QTest::newRow("the domain itself") << u"pending.com."_s << u"Enter a subdomain of pending.com, not the domain itself."_s + names(u"pending.com."_s);
    QTest::newRow("underscore") << u"my_mail"_s << u"Enter letters, digits, hyphens and dots only; “_” is none of them."_s + names(u"my_mail"_s);
    QTest::newRow("space inside") << u"my mail"_s << u"Enter a name without spaces and line breaks."_s + names(u"my mail"_s);
    QTest::newRow("at") << u"a@b"_s << u"Enter letters, digits, hyphens and dots only; “@” is none of them."_s + names(u"a@b"_s);
    QTest::newRow("hyphen first") << u"-mail"_s << u"Enter a name in which no part begins or ends with a hyphen."_s + names(u"-mail"_s);
    QTest::newRow("two dots") << u"a..b"_s << u"Enter a name without empty parts: dots stand between letters or digits."_s + names(u"a..b"_s);
    QTest::newRow("label of 64") << label64 << u"Enter at most 63 characters between two dots; these are 64."_s + names(QString(60, u'a') + u'…');
    QTest::newRow("254 in all") << long250 << u"Enter at most 253 characters in all; these are 255."_s + names(long250.first(60) + u'…');
    QTest::newRow("umlaut") << u"bücher"_s << u"Enter the name in Punycode: xn--bcher-kva."_s + names(u"bücher"_s);
    // clang-format on
}

void TestIdentityForms::refusesWrongSubdomains()
{
    QFETCH(QString, typed);
    QFETCH(QString, message);
    open(mailFrom);
    auto *input = user().find<QLineEdit>(u"mailFromDomain"_s);
    input->setFocus();
    input->selectAll();
    input->insert(typed); // as if pasted
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(error(u"mailFromDomain"_s), message);
    QCOMPARE(text(u"mailFromDomain"_s), typed);
    QCOMPARE(m_window->window->focusWidget(), input);
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
}

void TestIdentityForms::understandsAWholeNamePasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("whole") << u"bounce.pending.com"_s;
    QTest::newRow("with a dot at its end") << u"bounce.pending.com."_s;
    QTest::newRow("upper case") << u"Bounce.PENDING.com"_s;
    QTest::newRow("with spaces around") << u"  bounce.pending.com "_s;
    QTest::newRow("the subdomain alone") << u"bounce"_s;
}

void TestIdentityForms::understandsAWholeNamePasted()
{
    QFETCH(QString, pasted);
    open(mailFrom);
    auto *input = user().find<QLineEdit>(u"mailFromDomain"_s);
    input->selectAll();
    input->insert(pasted);
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->identity(u"pending.com"_s).mailFromAttributes.mailFromDomain, u"bounce.pending.com"_s);
}

void TestIdentityForms::refusesWrongTopicArns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");
    const QString like =
        u"Enter the ARN of a standard topic in us-east-1, as arn:aws:sns:us-east-1:210987654321:name."_s;
    // clang-format off
    QTest::newRow("empty") << u""_s << u"Enter the ARN of a standard topic in us-east-1"_s;
    QTest::newRow("no ARN") << u"topic"_s << like;
    QTest::newRow("another Region") << u"arn:aws:sns:eu-west-1:210987654321:x"_s << like;
    QTest::newRow("another service") << u"arn:aws:sqs:us-east-1:210987654321:x"_s << like;
    QTest::newRow("another partition") << u"arn:aws-cn:sns:us-east-1:210987654321:x"_s << like;
    QTest::newRow("account of 11 digits") << u"arn:aws:sns:us-east-1:21098765432:x"_s << like;
    QTest::newRow("no name") << u"arn:aws:sns:us-east-1:210987654321:"_s << QString();
    QTest::newRow("FIFO") << u"arn:aws:sns:us-east-1:210987654321:x.fifo"_s << u"Enter the ARN of a standard topic; FIFO topics take no feedback."_s;
    QTest::newRow("umlaut") << u"arn:aws:sns:us-east-1:210987654321:störung"_s << u"Enter an ARN that ends with the topic's name: letters, digits, hyphens and underscores."_s;
    // clang-format on
}

void TestIdentityForms::refusesWrongTopicArns()
{
    QFETCH(QString, typed);
    QFETCH(QString, rule);
    open(u"/identities/example.com/notifications/feedback"_s);
    choose(u"complaintTopic"_s, u"foreign"_s);
    auto *input = user().find<QLineEdit>(u"complaintArn"_s);
    QVERIFY(input);
    input->insert(typed);
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!error(u"complaintArn"_s).isEmpty());
    QVERIFY2(error(u"complaintArn"_s).startsWith(rule), qPrintable(error(u"complaintArn"_s)));
    if (!typed.isEmpty())
        QVERIFY(error(u"complaintArn"_s).endsWith(u"SNS topic ARN: “%1”"_s.arg(typed)));
    QCOMPARE(text(u"complaintArn"_s), typed);
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
}

void TestIdentityForms::listsSetsAsTheyComeAndGo()
{
    open(u"/identities/example.com/configuration-set/configuration-set"_s);
    const auto values = [this] {
        QStringList result;
        for (const auto &option : user().find<ui::Select>(u"defaultSet"_s)->options())
            result += option.value + (option.detail.isEmpty() ? QString() : u" ("_s + option.detail + u')');
        return result;
    };
    QTRY_COMPARE(values(), (QStringList{u"set-a"_s, u"set-b"_s, u"set-c"_s}));
    QVERIFY(m_window->ask<ses::CreateConfigurationSet>({.configurationSetName = u"aa"_s}));
    QTRY_COMPARE(values(), (QStringList{u"aa"_s, u"set-a"_s, u"set-b"_s, u"set-c"_s}));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-a"_s}));
    QTRY_COMPARE(values(), (QStringList{u"set-a (Does not exist)"_s, u"aa"_s, u"set-b"_s, u"set-c"_s}));
    QCOMPARE(user().find<ui::Select>(u"defaultSet"_s)->value(), u"set-a"_s);
}

void TestIdentityForms::makesATopic()
{
    open(u"/identities/example.com/notifications/feedback"_s);
    choose(u"bounceTopic"_s, u"create"_s);
    QTRY_VERIFY(user().find(u"topicDialog"_s));
    QVERIFY(user().click(u"createTopic"_s));
    QCOMPARE(error(u"topicName"_s), u"Enter a topic name"_s);
    type(u"topicName"_s, u"bounces"_s);
    QVERIFY(user().click(u"createTopic"_s));
    QTRY_VERIFY(!user().dialog());
    const QString arn = u"arn:aws:sns:us-east-1:123456789012:bounces"_s;
    QCOMPARE(user().find<ui::Select>(u"bounceTopic"_s)->value(), arn);
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->ask<simulation::GetNotificationTopics>({u"example.com"_s})->bounce.topicArn, arn);
}

void TestIdentityForms::warnsWithoutATopic()
{
    open(u"/identities/example.com/notifications/forwarding"_s);
    QVERIFY(!user().find(u"missingTopics"_s));
    QTest::mouseClick(user().find<ui::Checkbox>(u"forwardingEnabled"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(user().find(u"missingTopics"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(m_window->identity(u"example.com"_s).feedbackForwardingStatus, false);
}

QTEST_MAIN(TestIdentityForms)
#include "tst_identityforms.moc"
