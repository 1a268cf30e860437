#include "policywindow.h"

#include "ui/components/controls/button.h"

using namespace Qt::StringLiterals;

/// "Create custom policy" and "Edit policy" on the simulator (console.md 7): what is wrong is told where it is, what is
/// right is kept, and nothing typed is lost.
class TestCustomPolicyForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<PolicyWindow>(); }
    void cleanup() { m_window.reset(); }

    void createsAPolicy();
    void startsWithADocumentThatNeedsOnlyAPrincipal();
    void takesANamePastedWithALineEnd();
    void takesADocumentOfTheLargestSize();
    void refusesWrongInput_data();
    void refusesWrongInput();
    void marksProblemsWhileOneTypes();
    void saysThatTheNameIsTaken();
    void keepsEverythingWhenTheServiceRefuses_data();
    void keepsEverythingWhenTheServiceRefuses();
    void saysThatThereIsNoRoom();

    void editsAPolicy();
    void sendsNothingForOtherWhiteSpace();
    void showsWhatOthersChangeMeanwhile();
    void saysThatOthersChangedItToo();
    void doesNotWriteOverAChangeThatNobodySaw();
    void createsAPolicyAnewThatWasDeletedElsewhere();
    void goesOnWhenThePolicyIsBack();
    void doesNotCreateAnewWhatNobodySawDeleted();
    void returnsWhenThereIsNoSuchPolicy();

    void asksBeforeTypedThingsAreLost_data();
    void asksBeforeTypedThingsAreLost();
    void leavesAtOnceWhenNothingWasTyped();
    void sendsOnceWhileTheServiceIsSlow();
    void tellsTheOutcomeAfterItWasLeft();

private:
    void create();
    void edit(const QString &policy);
    WindowDriver user() { return m_window->user(); }

    std::unique_ptr<PolicyWindow> m_window;
};

namespace {

const QString arn = u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;

QString right(const QString &sid = u"One"_s)
{
    return rightDocument(sid);
}

/// A document that is kept in so many bytes.
QString documentOfBytes(qsizetype bytes)
{
    const qsizetype rest = bytes - ses::compactJson(right(QString())).toUtf8().size();
    return right(QString(rest, u'x'));
}

} // namespace

void TestCustomPolicyForm::create()
{
    m_window->openForm(u"policy-custom"_s);
    QTRY_VERIFY(user().find(u"policyDocument"_s));
}

void TestCustomPolicyForm::edit(const QString &policy)
{
    QVERIFY(m_window->create(policy, right()));
    m_window->openForm(u"policy/"_s + policy);
    QTRY_COMPARE(m_window->document(), right());
}

void TestCustomPolicyForm::createsAPolicy()
{
    create();
    QCOMPARE(user().find<ui::Button>(u"submit"_s)->text(), u"Apply Policy"_s);
    m_window->type(u"policyName"_s, u"Partner_sending-1"_s);
    m_window->writeDocument(right());
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner_sending-1 created"_s);
    QCOMPARE(m_window->window->place(), *ui::Place::parse(u"/identities/example.com/authorization"_s));
    QCOMPARE(m_window->policies(), (QMap<QString, QString>{{u"Partner_sending-1"_s, ses::compactJson(right())}}));
}

void TestCustomPolicyForm::startsWithADocumentThatNeedsOnlyAPrincipal()
{
    create();
    m_window->type(u"policyName"_s, u"Partner"_s);
    QVERIFY(m_window->document().contains(arn));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(m_window->error(u"policyDocument"_s).contains(u"AWS is \"\""_s));
    const QString filled = m_window->document().replace(u"\"AWS\": \"\""_s, u"\"AWS\": \"210987654321\""_s);
    m_window->writeDocument(filled);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner created"_s);
}

void TestCustomPolicyForm::takesANamePastedWithALineEnd()
{
    create();
    m_window->paste(user().find<QLineEdit>(u"policyName"_s), u" Partner\n"_s);
    m_window->writeDocument(right());
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner created"_s);
    QCOMPARE(m_window->policies().keys(), QStringList{u"Partner"_s});
}

void TestCustomPolicyForm::takesADocumentOfTheLargestSize()
{
    create();
    m_window->type(u"policyName"_s, u"Large"_s);
    m_window->writeDocument(documentOfBytes(4096));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Large created"_s);
    QCOMPARE(m_window->policies().value(u"Large"_s).size(), 4096);
}

void TestCustomPolicyForm::refusesWrongInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message"); ///< a part of it
    QTest::addColumn<std::pair<int, int>>("place"); ///< of the cursor, in the document
    const std::pair<int, int> nowhere{0, 0};
    const QString other = u"arn:aws:ses:us-east-1:123456789012:identity/example.org"_s;
    const QString broken =
        u"{\n \"Version\": \"2012-10-17\",\n \"Statement\": [\n  {\n   \"Effect\": \"Allow\"\n  }\n  }\n}"_s;
    const QString principal =
        u"      \"Principal\": {\n        \"AWS\": \"arn:aws:iam::210987654321:root\"\n      },\n"_s;
    // clang-format off
    QTest::newRow("empty name") << u""_s << right() << u"policyName"_s << u"Enter a policy name"_s << nowhere;
    QTest::newRow("spaces as name") << u"  "_s << right() << u"policyName"_s << u"Enter a policy name"_s << nowhere;
    QTest::newRow("65 characters") << QString(65, u'a') << right() << u"policyName"_s << u"65 characters; at most 64"_s << nowhere;
    QTest::newRow("umlaut") << u"Vermächtnis"_s << right() << u"policyName"_s << u"\"Vermächtnis\" has other characters than letters (a to z), digits"_s << nowhere;
    QTest::newRow("IDN") << u"政策"_s << right() << u"policyName"_s << u"\"政策\""_s << nowhere;
    QTest::newRow("dot") << u"a.b"_s << right() << u"policyName"_s << u"\"a.b\""_s << nowhere;
    QTest::newRow("broken JSON") << u"a"_s << broken << u"policyDocument"_s << u"Line 7, column 3: "_s << std::pair(7, 3);
    QTest::newRow("nothing") << u"a"_s << u" \n"_s << u"policyDocument"_s << u"Line 1, column 1: The policy document is empty"_s << std::pair(1, 1);
    QTest::newRow("no principal") << u"a"_s << right().remove(principal) << u"policyDocument"_s << u"Line 4, column 5: Statement 1 has no Principal"_s << std::pair(4, 5);
    QTest::newRow("other identity") << u"a"_s << right().replace(arn, other) << u"policyDocument"_s << u"Line 11, column 7: Statement 1: Resource is \"%1\": it must be the ARN of this identity, %2."_s.arg(other, arn) << std::pair(11, 7);
    QTest::newRow("4097 bytes") << u"a"_s << documentOfBytes(4097) << u"policyDocument"_s << u"4097 bytes"_s << std::pair(1, 1);
    // clang-format on
}

void TestCustomPolicyForm::refusesWrongInput()
{
    QFETCH(QString, name);
    QFETCH(QString, document);
    QFETCH(QString, field);
    QFETCH(QString, message);
    create();
    m_window->paste(user().find<QLineEdit>(u"policyName"_s), name);
    m_window->writeDocument(document);
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY2(m_window->error(field).contains(message), qPrintable(m_window->error(field)));
    const bool isName = field == u"policyName"_s;
    QWidget *wrong = isName ? user().find<QLineEdit>(field) : static_cast<QWidget *>(m_window->lines());
    QCOMPARE(m_window->window->focusWidget(), wrong);
    if (!isName)
        QTEST(m_window->cursor(), "place");
    QCOMPARE(m_window->text(u"policyName"_s), name);
    QCOMPARE(m_window->document(), document);
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
    QVERIFY(user().flashes().isEmpty());
}

/// The editor's status tells how many there are; the field says nothing until one leaves it.
void TestCustomPolicyForm::marksProblemsWhileOneTypes()
{
    create();
    m_window->writeDocument(right());
    auto *editor = user().find<ui::CodeEditor>(u"policyDocument"_s);
    QTRY_COMPARE(editor->input()->problems().size(), 0);
    m_window->writeDocument(right().replace(u"Allow"_s, u"allow"_s));
    QTRY_COMPARE(editor->input()->problems().size(), 1);
    QCOMPARE(editor->input()->problems().first().line, 6);
    QVERIFY(m_window->error(u"policyDocument"_s).isEmpty());
    user().find<QLineEdit>(u"policyName"_s)->setFocus();
    QTRY_VERIFY(
        m_window->error(u"policyDocument"_s).startsWith(u"Line 6, column 7: Statement 1: Effect is \"allow\""_s));
    m_window->writeDocument(right());
    QTRY_VERIFY(m_window->error(u"policyDocument"_s).isEmpty());
}

void TestCustomPolicyForm::saysThatTheNameIsTaken()
{
    create();
    m_window->type(u"policyName"_s, u"Partner"_s);
    m_window->writeDocument(right());
    QVERIFY(m_window->create(u"Partner"_s));
    QTRY_VERIFY([this] {
        user().click(u"submit"_s);
        return m_window->error(u"policyName"_s) == u"The identity has a policy of this name already. Name: “Partner”"_s;
    }());
    QCOMPARE(m_window->text(u"policyName"_s), u"Partner"_s);
    QCOMPARE(m_window->document(), right());
    m_window->type(u"policyName"_s, u"Partner2"_s);
    QVERIFY(m_window->error(u"policyName"_s).isEmpty());
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner2 created"_s);
}

void TestCustomPolicyForm::keepsEverythingWhenTheServiceRefuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("fieldMessage");
    QTest::newRow("name taken in this moment") << u"AlreadyExistsException"_s << u"Policy Partner already exists"_s
                                               << u"The identity has a policy of this name already. Name: “Partner”"_s;
    QTest::newRow("document") << u"BadRequestException"_s << u"Invalid policy"_s << QString();
    QTest::newRow("throttled") << u"TooManyRequestsException"_s << u"Rate exceeded"_s << QString();
}

void TestCustomPolicyForm::keepsEverythingWhenTheServiceRefuses()
{
    QFETCH(QString, code);
    QFETCH(QString, message);
    create();
    m_window->type(u"policyName"_s, u"Partner"_s);
    m_window->writeDocument(right());
    m_window->refuse(isPolicyWrite, {code, message, 400});
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"The policy Partner could not be applied "_s + message);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QTEST(m_window->error(u"policyName"_s), "fieldMessage");
    QCOMPARE(m_window->text(u"policyName"_s), u"Partner"_s);
    QCOMPARE(m_window->document(), right());
    m_window->refuseNothing();
    m_window->type(u"policyName"_s, u"Partner2"_s);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner2 created"_s);
}

void TestCustomPolicyForm::saysThatThereIsNoRoom()
{
    for (int i = 0; i < ses::maxPolicies; ++i)
        QVERIFY(m_window->create(u"p%1"_s.arg(i)));
    create();
    QTRY_VERIFY(user().find<ui::Alert>(u"full"_s));
    m_window->type(u"policyName"_s, u"Partner"_s);
    m_window->writeDocument(right());
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(m_window->flash().startsWith(u"The policy Partner could not be applied Number of policies for"_s));
    QCOMPARE(m_window->document(), right());
    QVERIFY(m_window->remove(u"p0"_s));
    QTRY_VERIFY(!user().find(u"full"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner created"_s);
}

void TestCustomPolicyForm::editsAPolicy()
{
    edit(u"Partner"_s);
    QCOMPARE(user().find<ui::Button>(u"submit"_s)->text(), u"Save changes"_s);
    QVERIFY(user().find<QLineEdit>(u"policyName"_s)->isReadOnly());
    m_window->writeDocument(right(u"Two"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner updated"_s);
    QCOMPARE(m_window->policies().value(u"Partner"_s), ses::compactJson(right(u"Two"_s)));
}

void TestCustomPolicyForm::sendsNothingForOtherWhiteSpace()
{
    edit(u"Partner"_s);
    m_window->writeDocument(ses::compactJson(right()));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Nothing was changed."_s);
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
}

void TestCustomPolicyForm::showsWhatOthersChangeMeanwhile()
{
    edit(u"Partner"_s);
    QVERIFY(m_window->update(u"Partner"_s, right(u"Theirs"_s)));
    QTRY_COMPARE(m_window->document(), right(u"Theirs"_s));
    QVERIFY(!user().find(u"contested"_s));
}

void TestCustomPolicyForm::saysThatOthersChangedItToo()
{
    edit(u"Partner"_s);
    m_window->writeDocument(right(u"Mine"_s));
    QVERIFY(m_window->update(u"Partner"_s, right(u"Theirs"_s)));
    QTRY_VERIFY(user().find(u"contested"_s));
    QCOMPARE(m_window->document(), right(u"Mine"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner updated"_s);
    QCOMPARE(m_window->policies().value(u"Partner"_s), ses::compactJson(right(u"Mine"_s)));
}

/// What others changed is known only when the form reads once more before it saves.
void TestCustomPolicyForm::doesNotWriteOverAChangeThatNobodySaw()
{
    edit(u"Partner"_s);
    m_window->writeDocument(right(u"Mine"_s));
    m_window->connection.blockSignals(true); // no news arrive
    QVERIFY(m_window->update(u"Partner"_s, right(u"Theirs"_s)));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(m_window->flash().startsWith(u"Not saved yet"_s));
    QVERIFY(user().find(u"contested"_s));
    QCOMPARE(m_window->document(), right(u"Mine"_s));
    QCOMPARE(m_window->countAsked(u"PUT"_s), 0);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->policies().value(u"Partner"_s), ses::compactJson(right(u"Mine"_s)));
}

void TestCustomPolicyForm::createsAPolicyAnewThatWasDeletedElsewhere()
{
    edit(u"Partner"_s);
    m_window->writeDocument(right(u"Mine"_s));
    QVERIFY(m_window->remove(u"Partner"_s));
    QTRY_VERIFY(user().find<ui::Alert>(u"policyGone"_s));
    QCOMPARE(m_window->document(), right(u"Mine"_s));
    QCOMPARE(user().find<ui::Button>(u"submit"_s)->text(), u"Apply Policy"_s);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner created"_s);
    QCOMPARE(m_window->policies().value(u"Partner"_s), ses::compactJson(right(u"Mine"_s)));
}

void TestCustomPolicyForm::goesOnWhenThePolicyIsBack()
{
    edit(u"Partner"_s);
    m_window->writeDocument(right(u"Mine"_s));
    QVERIFY(m_window->remove(u"Partner"_s));
    QTRY_VERIFY(user().find(u"policyGone"_s));
    QVERIFY(m_window->create(u"Partner"_s, right(u"Theirs"_s)));
    QTRY_VERIFY(!user().find(u"policyGone"_s));
    QVERIFY(user().find(u"contested"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy Partner updated"_s);
}

void TestCustomPolicyForm::doesNotCreateAnewWhatNobodySawDeleted()
{
    edit(u"Partner"_s);
    m_window->writeDocument(right(u"Mine"_s));
    m_window->connection.blockSignals(true); // no news arrive
    QVERIFY(m_window->remove(u"Partner"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"policyGone"_s));
    QVERIFY(m_window->flash().startsWith(u"Not saved yet"_s));
    QVERIFY(m_window->policies().isEmpty());
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->policies().value(u"Partner"_s), ses::compactJson(right(u"Mine"_s)));
}

void TestCustomPolicyForm::returnsWhenThereIsNoSuchPolicy()
{
    m_window->openForm(u"policy/Nobody"_s);
    QTRY_COMPARE(m_window->flash(), u"example.com has no policy Nobody."_s);
    QCOMPARE(m_window->window->place(), *ui::Place::parse(u"/identities/example.com/authorization"_s));
}

void TestCustomPolicyForm::asksBeforeTypedThingsAreLost_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"name", "document", "edited", "deleted elsewhere"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestCustomPolicyForm::asksBeforeTypedThingsAreLost()
{
    QFETCH(QString, typed);
    const bool isNew = typed == u"name"_s || typed == u"document"_s;
    if (isNew)
        create();
    else
        edit(u"Partner"_s);
    if (typed == u"name"_s) {
        m_window->type(u"policyName"_s, u"a"_s);
    } else if (typed == u"deleted elsewhere"_s) {
        QVERIFY(m_window->remove(u"Partner"_s));
        QTRY_VERIFY(user().find(u"policyGone"_s));
    } else {
        m_window->writeDocument(u"{"_s);
    }
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(user().find(u"policyDocument"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find<ui::Modal>(u"leaveDialog"_s));
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().find(u"policies"_s));
    QCOMPARE(m_window->countAsked(u"POST"_s) + m_window->countAsked(u"PUT"_s), 0);
}

void TestCustomPolicyForm::leavesAtOnceWhenNothingWasTyped()
{
    create();
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"policies"_s));
    edit(u"Partner"_s);
    m_window->writeDocument(u"{}"_s);
    m_window->writeDocument(right()); // as it was
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"policies"_s));
}

void TestCustomPolicyForm::sendsOnceWhileTheServiceIsSlow()
{
    create();
    m_window->type(u"policyName"_s, u"Partner"_s);
    m_window->writeDocument(right());
    m_window->hold(isPolicyWrite);
    for (int i = 0; i < 3; ++i)
        user().click(u"submit"_s);
    QTRY_COMPARE(m_window->held(), 1);
    QVERIFY(user().find<ui::Button>(u"submit"_s)->isLoading());
    QTest::keyClick(user().find<QLineEdit>(u"policyName"_s), Qt::Key_Return);
    QVERIFY(user().click(u"helpButton"_s)); // everything else of the window works
    m_window->release();
    QTRY_COMPARE(m_window->flash(), u"Policy Partner created"_s);
    QCOMPARE(m_window->countAsked(u"POST"_s), 1);
}

void TestCustomPolicyForm::tellsTheOutcomeAfterItWasLeft()
{
    create();
    m_window->type(u"policyName"_s, u"Partner"_s);
    m_window->writeDocument(right());
    m_window->hold(isPolicyWrite);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->go({u"identities"_s});
    QTRY_VERIFY(user().container());
    m_window->release();
    QTRY_COMPARE(m_window->flash(), u"Create custom policy: done"_s);
}

QTEST_MAIN(TestCustomPolicyForm)
#include "tst_custompolicyform.moc"
