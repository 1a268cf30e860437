#include "../policyforms/policywindow.h"

#include "ui/components/controls/button.h"
#include "ui/components/menus/menubutton.h"

using namespace Qt::StringLiterals;

/// The Authorization tab on the simulator (console.md 6.6): what can be done with policies, and with how many of them.
class TestAuthorizationTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void actsOnExactlyOne();
    void leadsToTheForms_data();
    void leadsToTheForms();
    void leadsToThePolicyThatIsTicked();
    void createsNoneBeyondTheLimit();

    void deletes();
    void keepsWhatIsNotConfirmed_data();
    void keepsWhatIsNotConfirmed();
    void waitsWithoutASecondRequest();
    void takesAnAbsentPolicyAsDeleted();
    void saysWhyItIsRefused();
    void tellsTheOutcomeAfterItWasLeft();

private:
    void open();
    void tick(const QString &policy);
    QStringList names();
    QString tooltip(const QString &button) { return user().find(button)->toolTip(); }
    WindowDriver user() { return m_window->user(); }

    std::unique_ptr<PolicyWindow> m_window;
};

void TestAuthorizationTab::init()
{
    m_window = std::make_unique<PolicyWindow>();
    for (const QString &policy : {u"Analytics"_s, u"Partner"_s})
        QVERIFY(m_window->create(policy));
    open();
}

void TestAuthorizationTab::open()
{
    m_window->window->go(*ui::Place::parse(u"/identities/example.com/authorization"_s));
    QTRY_COMPARE(names().size(), m_window->policies().size());
}

void TestAuthorizationTab::tick(const QString &policy)
{
    const auto *table = user().find<ui::Table>(u"policiesTable"_s);
    const int row = int(names().indexOf(policy));
    QVERIFY(row >= 0);
    const int y = table->visualRect(table->model()->index(row, 0)).center().y();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {table->columns().ticksLeft() + 20, y});
}

QStringList TestAuthorizationTab::names()
{
    QStringList names;
    const auto *table = user().find<ui::Table>(u"policiesTable"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        names += table->model()->index(row, 0).data().toString();
    return names;
}

void TestAuthorizationTab::actsOnExactlyOne()
{
    const auto enabled = [this](bool expected) {
        for (const QString &button : {u"viewPolicy"_s, u"editPolicy"_s, u"deletePolicy"_s}) {
            QCOMPARE(user().isEnabled(button), expected);
            QCOMPARE(tooltip(button), expected ? QString() : u"Tick one policy."_s);
        }
    };
    enabled(false);
    tick(u"Partner"_s);
    enabled(true);
    tick(u"Analytics"_s);
    enabled(false);
    tick(u"Partner"_s);
    enabled(true);
    QVERIFY(user().isEnabled(u"createPolicy"_s));
    QVERIFY(m_window->remove(u"Analytics"_s)); // the one that is ticked
    QTRY_COMPARE(names(), QStringList{u"Partner"_s});
    enabled(false);
}

void TestAuthorizationTab::leadsToTheForms_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("generator") << u"policy-generator"_s;
    QTest::newRow("custom") << u"policy-custom"_s;
}

void TestAuthorizationTab::leadsToTheForms()
{
    QFETCH(QString, form);
    QVERIFY(user().click(u"createPolicy"_s));
    QTRY_VERIFY(user().isEnabled(form));
    QVERIFY(user().click(form));
    QTRY_VERIFY(user().find(u"submit"_s));
    QCOMPARE(m_window->window->place().toString(), u"/identities/example.com/authorization/"_s + form);
}

void TestAuthorizationTab::leadsToThePolicyThatIsTicked()
{
    tick(u"Partner"_s);
    QVERIFY(user().click(u"editPolicy"_s));
    QTRY_COMPARE(m_window->document(), rightDocument());
    QCOMPARE(m_window->window->place().toString(), u"/identities/example.com/authorization/policy/Partner"_s);
    QVERIFY(user().click(u"cancel"_s));
    QTRY_COMPARE(names().size(), 2);
}

void TestAuthorizationTab::createsNoneBeyondTheLimit()
{
    for (qsizetype i = m_window->policies().size(); i < ses::maxPolicies; ++i)
        QVERIFY(m_window->create(u"p%1"_s.arg(i)));
    QTRY_VERIFY(!user().isEnabled(u"createPolicy"_s));
    QCOMPARE(tooltip(u"createPolicy"_s), u"The identity has 20 policies, which is as many as there may be."_s);
    QVERIFY(m_window->remove(u"Partner"_s));
    QTRY_VERIFY(user().isEnabled(u"createPolicy"_s));
    QCOMPARE(tooltip(u"createPolicy"_s), QString());
}

void TestAuthorizationTab::deletes()
{
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    QCOMPARE(user().dialog()->accessibleName(), u"Delete Policy?"_s);
    QVERIFY(user()
                .texts(u"deletePolicyDialog"_s)
                .contains(u"The policy Partner of example.com is deleted. This cannot be undone."_s));
    QCOMPARE(m_window->window->focusWidget()->objectName(), u"cancel"_s);
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy deleted Partner was deleted."_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(names(), QStringList{u"Analytics"_s});
    QCOMPARE(m_window->policies().keys(), QStringList{u"Analytics"_s});
}

void TestAuthorizationTab::keepsWhatIsNotConfirmed_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"cancel", "close", "escape"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestAuthorizationTab::keepsWhatIsNotConfirmed()
{
    QFETCH(QString, way);
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    if (way == u"escape"_s)
        user().key(Qt::Key_Escape);
    else
        QVERIFY(user().click(way));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(user().isEnabled(u"deletePolicy"_s)); // the tick stays
    QCOMPARE(m_window->policies().size(), 2);
    QCOMPARE(m_window->countAsked(u"DELETE"_s), 0);
}

void TestAuthorizationTab::waitsWithoutASecondRequest()
{
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    m_window->hold(isPolicyWrite);
    for (int i = 0; i < 3; ++i)
        user().click(u"confirm"_s);
    QTRY_COMPARE(m_window->held(), 1);
    QVERIFY(user().find<ui::Button>(u"confirm"_s)->isLoading());
    QVERIFY(!user().isEnabled(u"cancel"_s));
    user().key(Qt::Key_Escape);
    user().key(Qt::Key_Return);
    QVERIFY(user().dialog());
    m_window->release();
    QTRY_VERIFY(!user().dialog());
    QTRY_COMPARE(names(), QStringList{u"Analytics"_s});
    QCOMPARE(m_window->countAsked(u"DELETE"_s), 1);
}

void TestAuthorizationTab::takesAnAbsentPolicyAsDeleted()
{
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(m_window->remove(u"Partner"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(m_window->flash(), u"Policy deleted Partner was deleted."_s);
    QTRY_COMPARE(names(), QStringList{u"Analytics"_s});
}

void TestAuthorizationTab::saysWhyItIsRefused()
{
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    m_window->refuse(isPolicyWrite, {u"TooManyRequestsException"_s, u"Rate exceeded"_s, 429});
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(m_window->flash(), u"The policy Partner could not be deleted Rate exceeded"_s);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QVERIFY(!user().dialog());
    QVERIFY(user().isEnabled(u"deletePolicy"_s)); // the tick stays
    QCOMPARE(m_window->policies().size(), 2);
}

void TestAuthorizationTab::tellsTheOutcomeAfterItWasLeft()
{
    tick(u"Partner"_s);
    QVERIFY(user().click(u"deletePolicy"_s));
    QTRY_VERIFY(user().dialog());
    m_window->hold(isPolicyWrite);
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->go({u"identities"_s});
    QTRY_VERIFY(user().container());
    QTRY_VERIFY(!user().dialog()); // its page is gone
    m_window->release();
    QTRY_COMPARE(m_window->flash(), u"Policy deleted Partner was deleted."_s);
}

QTEST_MAIN(TestAuthorizationTab)
#include "tst_authorizationtab.moc"
