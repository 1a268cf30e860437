#include "console.h"

#include "core/ses/configurationsets.h"
#include "core/ses/identities.h"
#include "core/simulation/topics.h"
#include "core/wire/rest.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/inputs/select.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;

/// Attributes of identities, edited behind their tabs (console.md 22.1 to 22.4), each row on a fresh fixture F0.
class TestEditedAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void a11EditsForwarding();
    void a12EditsOneAttributeAfterTheOther();
    void a13LeavesTheOldValueWhenCancelled();
    void a24AddsADefaultSet();
    void a25ReplacesTheDefaultSet();
    void a26RemovesTheDefaultSet();
    void a27RetrievesTheDefaultSet();
    void b9LinksOneSetToSeveralIdentities();
    void b12AddsAndRemovesADefaultSet();
    void b13ReturnsTheDefaultSet();
    void c13AsksForTheArnOfAForeignTopic();

private:
    void openTab(const QString &identity, const QString &tab);
    void edit(const QString &form);
    void save();
    void toggle(const QString &checkbox);
    void choose(const QString &select, const QString &value);
    void linkSet(const QString &identity, const QString &set);
    QByteArray answerOfGet(const QString &identity);
    ses::GetEmailIdentity::Response stored(const QString &identity);
    WindowDriver user() const { return WindowDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestEditedAttributes::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestEditedAttributes::openTab(const QString &identity, const QString &tab)
{
    m_console->window().go({u"identities"_s});
    QTRY_VERIFY(user().container());
    user().open(identity);
    QTRY_VERIFY(user().find<ui::Tabs>(u"tabs"_s));
    m_console->window().go({u"identities"_s, identity, tab});
}

void TestEditedAttributes::edit(const QString &form)
{
    QTRY_VERIFY(user().isEnabled(u"edit-"_s + form));
    QVERIFY(user().click(u"edit-"_s + form));
    QTRY_VERIFY(user().find(u"submit"_s));
}

void TestEditedAttributes::save()
{
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
}

void TestEditedAttributes::toggle(const QString &checkbox)
{
    auto *box = user().find<ui::Checkbox>(checkbox);
    QVERIFY2(box, qPrintable(checkbox));
    QTest::mouseClick(box, Qt::LeftButton, {}, {8, 8});
}

void TestEditedAttributes::choose(const QString &select, const QString &value)
{
    QTRY_VERIFY2(user().hasOption(select, value), qPrintable(value));
    QVERIFY(user().choose(select, value));
}

void TestEditedAttributes::linkSet(const QString &identity, const QString &set)
{
    openTab(identity, u"configuration-set"_s);
    edit(u"configuration-set"_s);
    if (!user().find<ui::Checkbox>(u"assignSet"_s)->isChecked())
        toggle(u"assignSet"_s);
    choose(u"defaultSet"_s, set);
    save();
    QVERIFY(user().textsAndLinks(u"configurationSet"_s).contains(set));
}

/// As it comes over the wire.
QByteArray TestEditedAttributes::answerOfGet(const QString &identity)
{
    auto future = m_console->service().call<ses::GetEmailIdentity>({identity});
    future.waitForFinished();
    return wire::encodeResponse<ses::GetEmailIdentity>(*future.result()).body;
}

ses::GetEmailIdentity::Response TestEditedAttributes::stored(const QString &identity)
{
    auto future = m_console->service().call<ses::GetEmailIdentity>({identity});
    future.waitForFinished();
    return future.result() ? *future.result() : ses::GetEmailIdentity::Response();
}

void TestEditedAttributes::a11EditsForwarding()
{
    openTab(u"joe@example.com"_s, u"notifications"_s);
    edit(u"forwarding"_s);
    toggle(u"forwardingEnabled"_s);
    save();
    QTRY_COMPARE(user().find<ui::StatusIndicator>(u"forwardingStatus"_s)->text(), u"Disabled"_s);
    QCOMPARE(m_console->window().place().tab, u"notifications"_s);
    QCOMPARE(stored(u"joe@example.com"_s).feedbackForwardingStatus, false);
}

void TestEditedAttributes::a12EditsOneAttributeAfterTheOther()
{
    a11EditsForwarding();
    openTab(u"joe@example.com"_s, u"tags"_s);
    edit(u"tags"_s);
    QVERIFY(user().click(u"addTag"_s));
    QTRY_VERIFY(user().find<QLineEdit>(u"key0"_s));
    QTest::keyClicks(user().find<QLineEdit>(u"key0"_s), u"team"_s);
    QTest::keyClicks(user().find<QLineEdit>(u"value0"_s), u"growth"_s);
    save();
    linkSet(u"joe@example.com"_s, u"set-c"_s);

    const auto joe = stored(u"joe@example.com"_s);
    QCOMPARE(joe.feedbackForwardingStatus, false);
    QCOMPARE(joe.tags, (QList<ses::Tag>{{u"team"_s, u"growth"_s}}));
    QCOMPARE(joe.configurationSetName, u"set-c"_s);
    m_console->restart();
    QCOMPARE(stored(u"joe@example.com"_s).tags.size(), 1);
}

void TestEditedAttributes::a13LeavesTheOldValueWhenCancelled()
{
    openTab(u"joe@example.com"_s, u"notifications"_s);
    edit(u"forwarding"_s);
    toggle(u"forwardingEnabled"_s);
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(user().find<ui::StatusIndicator>(u"forwardingStatus"_s)->text(), u"Enabled"_s);
    QCOMPARE(stored(u"joe@example.com"_s).feedbackForwardingStatus, true);
}

void TestEditedAttributes::a24AddsADefaultSet()
{
    linkSet(u"example.com"_s, u"set-c"_s);
    QCOMPARE(stored(u"example.com"_s).configurationSetName, u"set-c"_s);
}

void TestEditedAttributes::a25ReplacesTheDefaultSet()
{
    linkSet(u"example.com"_s, u"set-b"_s);
    const QStringList texts = user().textsAndLinks(u"configurationSet"_s);
    QCOMPARE(texts.filter(u"set-"_s), QStringList{u"set-b"_s});
}

void TestEditedAttributes::a26RemovesTheDefaultSet()
{
    openTab(u"example.com"_s, u"configuration-set"_s);
    edit(u"configuration-set"_s);
    toggle(u"assignSet"_s);
    save();
    QVERIFY(user().textsAndLinks(u"configurationSet"_s).contains(u"No default configuration set"_s));
    QVERIFY(!answerOfGet(u"example.com"_s).contains("ConfigurationSetName"));
}

void TestEditedAttributes::a27RetrievesTheDefaultSet()
{
    QVERIFY(answerOfGet(u"example.com"_s).contains(R"("ConfigurationSetName":"set-a")"));
}

void TestEditedAttributes::b9LinksOneSetToSeveralIdentities()
{
    const QStringList identities{u"example.com"_s, u"ann@gmail.com"_s, u"pending.com"_s};
    for (const QString &identity : identities)
        linkSet(identity, identity == u"example.com"_s ? u"set-b"_s : u"set-a"_s);
    linkSet(u"example.com"_s, u"set-a"_s);
    for (const QString &identity : identities)
        QCOMPARE(stored(identity).configurationSetName, u"set-a"_s);
}

void TestEditedAttributes::b12AddsAndRemovesADefaultSet()
{
    linkSet(u"ann@gmail.com"_s, u"set-c"_s);
    QCOMPARE(stored(u"ann@gmail.com"_s).configurationSetName, u"set-c"_s);
    openTab(u"ann@gmail.com"_s, u"configuration-set"_s);
    edit(u"configuration-set"_s);
    toggle(u"assignSet"_s);
    save();
    QVERIFY(!stored(u"ann@gmail.com"_s).configurationSetName);
}

void TestEditedAttributes::b13ReturnsTheDefaultSet()
{
    linkSet(u"example.com"_s, u"set-c"_s);
    QVERIFY(answerOfGet(u"example.com"_s).contains(R"("ConfigurationSetName":"set-c")"));
}

void TestEditedAttributes::c13AsksForTheArnOfAForeignTopic()
{
    const QString arn = u"arn:aws:sns:us-east-1:210987654321:partner-bounces"_s;
    openTab(u"example.com"_s, u"notifications"_s);
    edit(u"feedback"_s);
    QVERIFY(!user().find(u"bounceArn"_s));
    choose(u"bounceTopic"_s, u"foreign"_s);
    QTRY_VERIFY(user().find<QLineEdit>(u"bounceArn"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"submit"_s)); // it is required
    QVERIFY(user().texts(u"bounceArnField"_s).contains(u"Enter the ARN of a standard topic in us-east-1"_s));
    QTest::keyClicks(user().find<QLineEdit>(u"bounceArn"_s), arn);
    save();
    auto future = m_console->service().call<simulation::GetNotificationTopics>({u"example.com"_s});
    future.waitForFinished();
    QCOMPARE(future.result()->bounce.topicArn, arn);
}

QTEST_MAIN(TestEditedAttributes)
#include "tst_editedattributes.moc"
