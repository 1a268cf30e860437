#include "policywindow.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/forms/wizardstep.h"
#include "ui/components/forms/wizardsteps.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/tokenlist.h"

using namespace Qt::StringLiterals;

/// The policy generator on the simulator (console.md 7): from statements to a policy that is kept, and back and forth
/// between the steps without losing anything.
class TestPolicyGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void makesAPolicy();
    void makesAPolicyOfSeveralStatements();
    void takesWhatIsCompleteAsSaved();
    void takesSeveralPrincipalsAtOnce();
    void addsPrincipalsWithEnter();

    void refusesIncompleteStatements_data();
    void refusesIncompleteStatements();
    void refusesWrongPrincipals_data();
    void refusesWrongPrincipals();
    void refusesWrongConditions_data();
    void refusesWrongConditions();
    void opensTheConditionsWhenOneIsWrong();
    void scrollsToWhatIsWrong();
    void countsConditionsFromTheFirst();
    void goesOnWithoutABlankStatement();

    void editsASavedStatement();
    void savesWhatIsFilledInBeforeAnotherIsEdited();
    void stopsEditing();
    void removesAStatement();

    void keepsEverythingWhenOneGoesBack();
    void goesBackByTheListOfSteps();
    void keepsADocumentEditedByHand();
    void refusesWrongDetails_data();
    void refusesWrongDetails();
    void returnsToTheNameThatIsTaken();

    void goesThroughEverythingByTab();
    void asksBeforeTypedThingsAreLost_data();
    void asksBeforeTypedThingsAreLost();
    void leavesAtOnceWhenNothingWasTyped();
    void sendsOnceWhileTheServiceIsSlow();
    void saysThatTheIdentityWasDeleted();

private:
    void add(const QString &principal);
    void choose(const QString &select, const QString &value);
    void addCondition(int row, const QString &comparison, const QString &key, const QString &value);
    void toggle(const QString &checkbox);
    void next();
    void fillIn(const QString &principal);
    void goToReview(const QString &name);
    int step() { return user().find<ui::WizardSteps>(u"steps"_s)->current(); }
    QStringList tokens() { return user().find<ui::TokenList>(u"principals"_s)->tokens(); }
    QString statement(int number);
    QString focused()
    {
        return m_window->window->focusWidget() ? m_window->window->focusWidget()->objectName() : QString();
    }
    WindowDriver user() { return m_window->user(); }

    std::unique_ptr<PolicyWindow> m_window;
};

namespace {

const QString partner = u"210987654321"_s;
const QString analytics = u"arn:aws:iam::345678901234:user/analytics"_s;
const QString noPrincipal = u"Enter an account ID or the ARN of an IAM user"_s;

QString generated(const QString &principal, const QString &effect = u"Allow"_s)
{
    return uR"({"Version":"2012-10-17","Statement":[{"Effect":"%1","Principal":{"AWS":"%2"},)"
           uR"("Action":["ses:SendEmail","ses:SendRawEmail"],)"
           uR"("Resource":"arn:aws:ses:us-east-1:123456789012:identity/example.com"}]})"_s.arg(effect, principal);
}

} // namespace

void TestPolicyGenerator::init()
{
    m_window = std::make_unique<PolicyWindow>();
    m_window->openForm(u"policy-generator"_s);
    QTRY_VERIFY(user().find(u"principal"_s));
}

void TestPolicyGenerator::add(const QString &principal)
{
    m_window->type(u"principal"_s, principal);
    QVERIFY(user().click(u"addPrincipal"_s));
}

void TestPolicyGenerator::choose(const QString &select, const QString &value)
{
    QVERIFY2(user().choose(select, value), qPrintable(value));
}

void TestPolicyGenerator::addCondition(int row, const QString &comparison, const QString &key, const QString &value)
{
    QTRY_VERIFY(m_window->isInPlace(u"conditionValue%1"_s.arg(row)));
    QTRY_VERIFY(m_window->isInPlace(u"addCondition"_s));
    if (!comparison.isEmpty())
        choose(u"operator%1"_s.arg(row), comparison);
    if (!key.isEmpty())
        choose(u"conditionKey%1"_s.arg(row), key);
    m_window->type(u"conditionValue%1"_s.arg(row), value);
}

void TestPolicyGenerator::toggle(const QString &checkbox)
{
    auto *box = user().find<ui::Checkbox>(checkbox);
    QVERIFY2(box, qPrintable(checkbox));
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, 8});
}

void TestPolicyGenerator::next()
{
    QVERIFY(user().click(u"submit"_s));
}

void TestPolicyGenerator::fillIn(const QString &principal)
{
    m_window->type(u"principal"_s, principal);
}

void TestPolicyGenerator::goToReview(const QString &name)
{
    fillIn(partner);
    next();
    QTRY_COMPARE(step(), 1);
    m_window->type(u"policyName"_s, name);
    next();
    QTRY_COMPARE(step(), 2);
}

QString TestPolicyGenerator::statement(int number)
{
    return user().texts(u"statement%1"_s.arg(number)).join(u" | "_s);
}

/// As pictured in `edit-policy-generator`.
void TestPolicyGenerator::makesAPolicy()
{
    add(partner);
    add(analytics);
    QCOMPARE(tokens(), (QStringList{partner, analytics}));
    QVERIFY(user().click(u"expand"_s));
    addCondition(0, u"StringLike"_s, u"ses:FromAddress"_s, u"*@example.com"_s);
    QVERIFY(user().click(u"saveStatement"_s));
    next();
    QTRY_COMPARE(step(), 1);
    m_window->type(u"policyName"_s, u"PartnerSending"_s);
    const QString document = m_window->document();
    next();
    QTRY_COMPARE(step(), 2);
    QCOMPARE(user().texts(u"overview"_s).mid(1),
             (QStringList{u"Identity"_s, u"example.com"_s, u"Policy name"_s, u"PartnerSending"_s}));
    QCOMPARE(m_window->document(u"reviewedDocument"_s), document);
    QCOMPARE(user().find<ui::Button>(u"submit"_s)->text(), u"Apply policy"_s);
    next();
    QTRY_COMPARE(m_window->flash(), u"Policy PartnerSending created"_s);
    QCOMPARE(m_window->window->place(), *ui::Place::parse(u"/identities/example.com/authorization"_s));
    QCOMPARE(m_window->policies().value(u"PartnerSending"_s),
             uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
             uR"("Principal":{"AWS":["arn:aws:iam::210987654321:root","arn:aws:iam::345678901234:user/analytics"]},)"
             uR"("Action":["ses:SendEmail","ses:SendRawEmail"],)"
             uR"("Resource":"arn:aws:ses:us-east-1:123456789012:identity/example.com",)"
             uR"("Condition":{"StringLike":{"ses:FromAddress":"*@example.com"}}}]})"_s);
}

void TestPolicyGenerator::makesAPolicyOfSeveralStatements()
{
    fillIn(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(!user().find(u"principal"_s)); // until another one is wanted
    QVERIFY(user().click(u"anotherStatement"_s));
    QTest::mouseClick(user().find<ui::RadioButton>(u"Deny"_s), Qt::LeftButton, {}, {8, 8});
    fillIn(analytics);
    toggle(u"SendRawEmail"_s);
    toggle(u"SendBulkTemplatedEmail"_s);
    QVERIFY(user().click(u"expand"_s));
    addCondition(0, u"StringEquals"_s, u"ses:FromDisplayName"_s, u"Analytics"_s);
    QVERIFY(user().click(u"addCondition"_s));
    addCondition(1, u"StringEquals"_s, u"ses:FromDisplayName"_s, u"Reports"_s);
    QVERIFY(user().click(u"addCondition"_s));
    addCondition(2, u"DateLessThan"_s, u"aws:CurrentTime"_s, u"2026-01-31T12:00:00Z"_s);
    QVERIFY(user().click(u"saveStatement"_s));
    QCOMPARE(statement(0), u"Statement 1 | Allow SendEmail, SendRawEmail for 210987654321"_s);
    QCOMPARE(statement(1),
             u"Statement 2 | Deny SendEmail, SendBulkTemplatedEmail for arn:aws:iam::345678901234:user/analytics | "
             u"When StringEquals ses:FromDisplayName Analytics, StringEquals ses:FromDisplayName Reports, DateLessThan "
             u"aws:CurrentTime 2026-01-31T12:00:00Z"_s);
    next();
    QTRY_COMPARE(step(), 1);
    m_window->type(u"policyName"_s, u"Two"_s);
    next();
    QTRY_COMPARE(step(), 2);
    next();
    QTRY_COMPARE(m_window->flash(), u"Policy Two created"_s);
    QCOMPARE(
        m_window->policies().value(u"Two"_s),
        uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:root"},)"
        uR"("Action":["ses:SendEmail","ses:SendRawEmail"],"Resource":"arn:aws:ses:us-east-1:123456789012:identity/example.com"},)"
        uR"({"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::345678901234:user/analytics"},)"
        uR"("Action":["ses:SendEmail","ses:SendBulkTemplatedEmail"],"Resource":"arn:aws:ses:us-east-1:123456789012:identity/example.com",)"
        uR"("Condition":{"StringEquals":{"ses:FromDisplayName":["Analytics","Reports"]},"DateLessThan":{"aws:CurrentTime":"2026-01-31T12:00:00Z"}}}]})"_s);
}

void TestPolicyGenerator::takesWhatIsCompleteAsSaved()
{
    fillIn(partner); // neither added nor saved
    next();
    QTRY_COMPARE(step(), 1);
    QCOMPARE(ses::compactJson(m_window->document()), generated(u"arn:aws:iam::210987654321:root"_s));
    QVERIFY(user().click(u"previous"_s));
    QTRY_COMPARE(statement(0), u"Statement 1 | Allow SendEmail, SendRawEmail for 210987654321"_s);
}

void TestPolicyGenerator::takesSeveralPrincipalsAtOnce()
{
    m_window->paste(user().find<QLineEdit>(u"principal"_s), partner + u", "_s + analytics + u'\n');
    QVERIFY(user().click(u"addPrincipal"_s));
    QCOMPARE(tokens(), (QStringList{partner, analytics}));
    QCOMPARE(m_window->text(u"principal"_s), QString());
    add(partner); // once is enough
    QCOMPARE(tokens(), (QStringList{partner, analytics}));
    QTest::mouseClick(user().find(u"principals"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(tokens(), QStringList{analytics});
}

void TestPolicyGenerator::addsPrincipalsWithEnter()
{
    m_window->type(u"principal"_s, partner);
    user().key(Qt::Key_Return);
    QCOMPARE(tokens(), QStringList{partner});
    QCOMPARE(step(), 0);
    QCOMPARE(focused(), u"principal"_s);
}

void TestPolicyGenerator::refusesIncompleteStatements_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("save") << u"saveStatement"_s;
    QTest::newRow("next") << u"submit"_s;
}

void TestPolicyGenerator::refusesIncompleteStatements()
{
    QFETCH(QString, button);
    toggle(u"SendEmail"_s);
    toggle(u"SendRawEmail"_s);
    QVERIFY(user().click(button));
    QCOMPARE(m_window->error(u"principal"_s), noPrincipal);
    QCOMPARE(m_window->error(u"actions"_s), u"Choose at least one action"_s);
    QCOMPARE(focused(), u"principal"_s);
    QCOMPARE(step(), 0);
    QVERIFY(!user().find(u"statements"_s));
}

void TestPolicyGenerator::refusesWrongPrincipals_data()
{
    QTest::addColumn<QString>("typed");
    const QString user65 = u"arn:aws:iam::210987654321:user/"_s + QString(65, u'a');
    QTest::newRow("11 digits") << u"21098765432"_s;
    QTest::newRow("13 digits") << u"2109876543210"_s;
    QTest::newRow("a word") << u"partner"_s;
    QTest::newRow("umlaut") << u"arn:aws:iam::210987654321:user/Jürgen"_s;
    QTest::newRow("other service") << u"arn:aws:ses:us-east-1:210987654321:identity/example.com"_s;
    QTest::newRow("long name") << user65;
}

void TestPolicyGenerator::refusesWrongPrincipals()
{
    QFETCH(QString, typed);
    add(partner);
    m_window->type(u"principal"_s, typed);
    for (const QString &button : {u"addPrincipal"_s, u"saveStatement"_s, u"submit"_s}) {
        QVERIFY(user().click(button));
        QVERIFY2(m_window->error(u"principal"_s).startsWith(u"The principal \"%1\" is neither"_s.arg(typed)),
                 qPrintable(m_window->error(u"principal"_s)));
        QCOMPARE(m_window->text(u"principal"_s), typed);
        QCOMPARE(tokens(), QStringList{partner});
    }
    QCOMPARE(step(), 0);
}

void TestPolicyGenerator::refusesWrongConditions_data()
{
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const QString date = u"DateLessThan compares dates, as 2026-01-31T12:00:00Z: \"%1\" is none"_s;
    const QString address = u"IpAddress compares addresses, as 203.0.113.0/24: \"%1\" is none"_s;
    // clang-format off
    QTest::newRow("no operator") << u""_s << u"ses:FromAddress"_s << u"a"_s << u"operator0"_s << u"Choose an operator"_s;
    QTest::newRow("no key") << u"StringLike"_s << u""_s << u"a"_s << u"conditionKey0"_s << u"Choose a key"_s;
    QTest::newRow("no value") << u"StringLike"_s << u"ses:FromAddress"_s << u" "_s << u"conditionValue0"_s << u"Enter a value"_s;
    QTest::newRow("no date") << u"DateLessThan"_s << u"aws:CurrentTime"_s << u"tomorrow"_s << u"conditionValue0"_s << date.arg(u"tomorrow"_s);
    QTest::newRow("no such day") << u"DateLessThan"_s << u"aws:CurrentTime"_s << u"2026-02-30"_s << u"conditionValue0"_s << date.arg(u"2026-02-30"_s);
    QTest::newRow("no address") << u"IpAddress"_s << u"aws:SourceIp"_s << u"example.com"_s << u"conditionValue0"_s << address.arg(u"example.com"_s);
    QTest::newRow("address out of range") << u"IpAddress"_s << u"aws:SourceIp"_s << u"203.0.113.256"_s << u"conditionValue0"_s << address.arg(u"203.0.113.256"_s);
    QTest::newRow("mask out of range") << u"IpAddress"_s << u"aws:SourceIp"_s << u"203.0.113.0/33"_s << u"conditionValue0"_s << address.arg(u"203.0.113.0/33"_s);
    QTest::newRow("three numbers") << u"IpAddress"_s << u"aws:SourceIp"_s << u"203.0.113"_s << u"conditionValue0"_s << address.arg(u"203.0.113"_s);
    // clang-format on
}

void TestPolicyGenerator::refusesWrongConditions()
{
    QFETCH(QString, comparison);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, field);
    add(partner);
    QVERIFY(user().click(u"expand"_s));
    addCondition(0, comparison, key, value);
    next();
    QTEST(m_window->error(field), "message");
    QCOMPARE(step(), 0);
    QCOMPARE(m_window->text(u"conditionValue0"_s), value);
    QCOMPARE(focused(), field);
}

void TestPolicyGenerator::opensTheConditionsWhenOneIsWrong()
{
    add(partner);
    QVERIFY(user().click(u"expand"_s));
    m_window->type(u"conditionValue0"_s, u"a"_s);
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(!user().find(u"conditionValue0"_s));
    next();
    QCOMPARE(step(), 0);
    QCOMPARE(m_window->error(u"operator0"_s), u"Choose an operator"_s);
}

void TestPolicyGenerator::scrollsToWhatIsWrong()
{
    m_window->window->resize(1024, 700);
    add(partner);
    QVERIFY(user().click(u"expand"_s));
    addCondition(0, u"IpAddress"_s, u"aws:SourceIp"_s, u"203.0.113.7"_s);
    QVERIFY(user().click(u"addCondition"_s));
    addCondition(1, u"IpAddress"_s, u"aws:SourceIp"_s, u"localhost"_s);
    next();
    QCOMPARE(focused(), u"conditionValue1"_s);
    const auto *field = user().find(u"conditionValue1Field"_s);
    QTRY_COMPARE(field->visibleRegion().boundingRect(), field->rect()); // with what is said about it
}

void TestPolicyGenerator::countsConditionsFromTheFirst()
{
    QVERIFY(user().click(u"expand"_s));
    addCondition(0, {}, {}, u"first"_s);
    QVERIFY(user().click(u"addCondition"_s));
    addCondition(1, {}, {}, u"second"_s);
    QVERIFY(user().click(u"removeCondition0"_s));
    QTRY_COMPARE(m_window->text(u"conditionValue0"_s), u"second"_s);
    QVERIFY(user().find(u"operator0Field"_s)->findChild<QLabel *>()->isVisible()); // the labels of the first row
    QVERIFY(user().click(u"removeCondition0"_s));
    QTRY_VERIFY(!user().find(u"conditionValue0"_s));
    QCOMPARE(focused(), u"addCondition"_s);
}

void TestPolicyGenerator::goesOnWithoutABlankStatement()
{
    add(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"anotherStatement"_s));
    QVERIFY(user().find(u"principal"_s));
    next();
    QTRY_COMPARE(step(), 1);
    QCOMPARE(ses::compactJson(m_window->document()), generated(u"arn:aws:iam::210987654321:root"_s));
}

void TestPolicyGenerator::editsASavedStatement()
{
    add(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"editStatement0"_s));
    QVERIFY(!user().isEnabled(u"removeStatement0"_s));
    QCOMPARE(tokens(), QStringList{partner});
    toggle(u"SendRawEmail"_s);
    QVERIFY(user().click(u"saveStatement"_s));
    QTRY_COMPARE(statement(0), u"Statement 1 | Allow SendEmail for 210987654321"_s);
    QVERIFY(!user().find(u"statement1"_s));
}

void TestPolicyGenerator::savesWhatIsFilledInBeforeAnotherIsEdited()
{
    add(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"anotherStatement"_s));
    fillIn(u"wrong"_s);
    QVERIFY(user().click(u"editStatement0"_s));
    QVERIFY(!m_window->error(u"principal"_s).isEmpty()); // not thrown away
    QCOMPARE(m_window->text(u"principal"_s), u"wrong"_s);
    fillIn(analytics);
    QVERIFY(user().click(u"editStatement0"_s));
    QTRY_COMPARE(statement(1), u"Statement 2 | Allow SendEmail, SendRawEmail for "_s + analytics);
    QCOMPARE(tokens(), QStringList{partner});
}

void TestPolicyGenerator::stopsEditing()
{
    add(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"editStatement0"_s));
    toggle(u"SendRawEmail"_s);
    QVERIFY(user().click(u"stopEditing"_s));
    QTRY_COMPARE(statement(0), u"Statement 1 | Allow SendEmail, SendRawEmail for 210987654321"_s);
    QVERIFY(!user().find(u"principal"_s));
}

void TestPolicyGenerator::removesAStatement()
{
    add(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"anotherStatement"_s));
    add(analytics);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"removeStatement0"_s));
    QTRY_COMPARE(statement(0), u"Statement 1 | Allow SendEmail, SendRawEmail for "_s + analytics);
    QVERIFY(user().click(u"removeStatement0"_s));
    QTRY_VERIFY(!user().find(u"statements"_s));
    QVERIFY(user().find(u"principal"_s)); // there must be one
    next();
    QCOMPARE(m_window->error(u"principal"_s), noPrincipal);
}

void TestPolicyGenerator::keepsEverythingWhenOneGoesBack()
{
    goToReview(u"Partner"_s);
    QVERIFY(user().click(u"previous"_s));
    QTRY_COMPARE(m_window->text(u"policyName"_s), u"Partner"_s);
    QVERIFY(user().click(u"previous"_s));
    QTRY_COMPARE(step(), 0);
    QVERIFY(!user().find(u"previous"_s));
    QVERIFY(user().click(u"editStatement0"_s));
    QTest::mouseClick(user().find<ui::RadioButton>(u"Deny"_s), Qt::LeftButton, {}, {8, 8});
    next();
    QTRY_COMPARE(step(), 1);
    QCOMPARE(m_window->text(u"policyName"_s), u"Partner"_s);
    QCOMPARE(ses::compactJson(m_window->document()), generated(u"arn:aws:iam::210987654321:root"_s, u"Deny"_s));
    QVERIFY(!user().find(u"documentChoice"_s));
}

void TestPolicyGenerator::goesBackByTheListOfSteps()
{
    goToReview(u"Partner"_s);
    const auto steps = user().find(u"steps"_s)->findChildren<ui::WizardStep *>();
    QTest::mouseClick(steps[0], Qt::LeftButton, {}, steps[0]->rect().center());
    QTRY_COMPARE(step(), 0);
    QVERIFY(user().find(u"statements"_s));
    QCOMPARE(user().find<ui::Button>(u"submit"_s)->text(), u"Next"_s);
}

/// Both versions can be had, in any order.
void TestPolicyGenerator::keepsADocumentEditedByHand()
{
    add(partner);
    next();
    QTRY_COMPARE(step(), 1);
    const QString byHand = m_window->document().replace(u"root"_s, u"user/anna"_s);
    m_window->writeDocument(byHand);
    QVERIFY(user().click(u"previous"_s));
    next(); // the statements are as they were
    QTRY_COMPARE(step(), 1);
    QCOMPARE(m_window->document(), byHand);
    QVERIFY(!user().find(u"documentChoice"_s));

    QVERIFY(user().click(u"previous"_s));
    QVERIFY(user().click(u"anotherStatement"_s));
    add(analytics);
    next();
    QTRY_VERIFY(user().find(u"documentChoice"_s));
    QCOMPARE(m_window->document(), byHand);
    QVERIFY(user().click(u"useStatements"_s));
    QTRY_VERIFY(m_window->document().contains(analytics));
    QVERIFY(!m_window->document().contains(u"anna"_s));
    QVERIFY(user().click(u"useOwn"_s));
    QTRY_COMPARE(m_window->document(), byHand);
    m_window->type(u"policyName"_s, u"Anna"_s);
    next();
    QTRY_COMPARE(m_window->document(u"reviewedDocument"_s), byHand);
    next();
    QTRY_COMPARE(m_window->policies().value(u"Anna"_s), ses::compactJson(byHand));
}

void TestPolicyGenerator::refusesWrongDetails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const QString right = rightDocument();
    // clang-format off
    QTest::newRow("no name") << u""_s << right << u"policyName"_s << u"Enter a policy name"_s;
    QTest::newRow("umlaut") << u"ä"_s << right << u"policyName"_s << u"\"ä\""_s;
    QTest::newRow("taken name") << u"Taken"_s << right << u"policyName"_s << u"The identity has a policy of this name already. Name: “Taken”"_s;
    QTest::newRow("no JSON") << u"a"_s << u"{\n"_s << u"policyDocument"_s << u"Line 2, column 1: "_s;
    QTest::newRow("effect") << u"a"_s << QString(right).replace(u"Allow"_s, u"Permit"_s) << u"policyDocument"_s << u"Line 6, column 7: Statement 1: Effect is \"Permit\""_s;
    // clang-format on
}

void TestPolicyGenerator::refusesWrongDetails()
{
    QFETCH(QString, name);
    QFETCH(QString, document);
    QFETCH(QString, field);
    QFETCH(QString, message);
    QVERIFY(m_window->create(u"Taken"_s));
    fillIn(partner);
    next();
    QTRY_COMPARE(step(), 1);
    m_window->type(u"policyName"_s, name);
    m_window->writeDocument(document);
    QTRY_VERIFY([&] {
        user().click(u"submit"_s); // once the form knows what there is
        return m_window->error(field).contains(message);
    }());
    QCOMPARE(step(), 1);
    QCOMPARE(m_window->text(u"policyName"_s), name);
    QCOMPARE(m_window->document(), document);
}

void TestPolicyGenerator::returnsToTheNameThatIsTaken()
{
    goToReview(u"Partner"_s);
    m_window->refuse(isPolicyWrite, {u"AlreadyExistsException"_s, u"Policy Partner already exists"_s, 400});
    next();
    QTRY_COMPARE(m_window->flash(), u"The policy Partner could not be applied Policy Partner already exists"_s);
    QCOMPARE(step(), 1);
    QCOMPARE(m_window->error(u"policyName"_s), u"The identity has a policy of this name already. Name: “Partner”"_s);
    QCOMPARE(focused(), u"policyName"_s);
    m_window->refuseNothing();
    m_window->type(u"policyName"_s, u"Partner2"_s);
    next();
    QTRY_COMPARE(step(), 2);
    next();
    QTRY_COMPARE(m_window->flash(), u"Policy Partner2 created"_s);
}

/// In the order in which it stands on the page, whenever it came there.
void TestPolicyGenerator::goesThroughEverythingByTab()
{
    add(partner);
    QVERIFY(user().click(u"saveStatement"_s));
    QVERIFY(user().click(u"anotherStatement"_s));
    add(partner);
    QVERIFY(user().click(u"expand"_s));
    QTRY_VERIFY(m_window->isInPlace(u"addCondition"_s) && m_window->isInPlace(u"conditionValue0"_s));
    QVERIFY(user().click(u"addCondition"_s));
    QTRY_VERIFY(m_window->isInPlace(u"operator1"_s));
    user().find(u"editStatement0"_s)->setFocus();
    QStringList stops;
    while (stops.size() < 50 && (stops.isEmpty() || stops.last() != u"submit"_s)) {
        stops += focused();
        user().key(Qt::Key_Tab);
    }
    // clang-format off
    const QStringList expected{
        u"editStatement0"_s, u"removeStatement0"_s,
        u"anotherStatement"_s, u"Allow"_s, u"principal"_s, u"addPrincipal"_s, u"dismiss:210987654321"_s,
        u"SendEmail"_s, u"SendRawEmail"_s, u"SendTemplatedEmail"_s, u"SendBulkTemplatedEmail"_s, u"expand"_s,
        u"operator0"_s, u"conditionKey0"_s, u"conditionValue0"_s, u"removeCondition0"_s,
        u"operator1"_s, u"conditionKey1"_s, u"conditionValue1"_s, u"removeCondition1"_s,
        u"addCondition"_s, u"saveStatement"_s, u"cancel"_s, u"submit"_s,
    };
    // clang-format on
    QCOMPARE(stops, expected);
}

void TestPolicyGenerator::asksBeforeTypedThingsAreLost_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"principal", "effect", "statement", "name", "document"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestPolicyGenerator::asksBeforeTypedThingsAreLost()
{
    QFETCH(QString, typed);
    if (typed == u"effect"_s)
        QTest::mouseClick(user().find<ui::RadioButton>(u"Deny"_s), Qt::LeftButton, {}, {8, 8});
    else
        fillIn(u"2"_s);
    if (typed != u"principal"_s && typed != u"effect"_s) {
        fillIn(partner);
        next();
        QTRY_COMPARE(step(), 1);
    }
    if (typed == u"name"_s)
        m_window->type(u"policyName"_s, u"a"_s);
    if (typed == u"document"_s)
        m_window->writeDocument(u"{"_s);
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(user().find(u"steps"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().find(u"policies"_s));
    QVERIFY(m_window->policies().isEmpty());
}

void TestPolicyGenerator::leavesAtOnceWhenNothingWasTyped()
{
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"policies"_s));
}

void TestPolicyGenerator::sendsOnceWhileTheServiceIsSlow()
{
    goToReview(u"Partner"_s);
    m_window->hold(isPolicyWrite);
    for (int i = 0; i < 3; ++i)
        user().click(u"submit"_s);
    QTRY_COMPARE(m_window->held(), 1);
    QVERIFY(!user().isEnabled(u"previous"_s));
    const auto steps = user().find(u"steps"_s)->findChildren<ui::WizardStep *>();
    QTest::mouseClick(steps[0], Qt::LeftButton, {}, steps[0]->rect().center());
    QCOMPARE(step(), 2); // what is under way is what was reviewed
    m_window->release();
    QTRY_COMPARE(m_window->flash(), u"Policy Partner created"_s);
    QCOMPARE(m_window->countAsked(u"POST"_s), 1);
}

void TestPolicyGenerator::saysThatTheIdentityWasDeleted()
{
    goToReview(u"Partner"_s);
    QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"example.com"_s}));
    QTRY_VERIFY(user().find(u"gone"_s));
    QVERIFY(!user().isEnabled(u"submit"_s));
    QVERIFY(user().click(u"previous"_s));
    QTRY_COMPARE(m_window->text(u"policyName"_s), u"Partner"_s);
}

QTEST_MAIN(TestPolicyGenerator)
#include "tst_policygenerator.moc"
