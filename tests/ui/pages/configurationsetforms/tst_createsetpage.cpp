#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsets.h"
#include "ui/components/controls/button.h"

using namespace Qt::StringLiterals;

/// "Create configuration set" on the simulator (console.md 13.2).
class TestCreateSetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void createsASetOfANameAlone();
    void createsASetWithEverything();
    void suppressesAsIsChosen_data();
    void suppressesAsIsChosen();
    void refusesWrongNames_data();
    void refusesWrongNames();
    void refusesATakenName();
    void refusesWrongRedirectDomains_data();
    void refusesWrongRedirectDomains();
    void offersVerifiedDomainsOnly();
    void keepsWhatTheServiceRefuses();
    void sendsOnceWhileTheServiceIsSlow();
    void asksBeforeTypedThingsAreLost();
    void leavesAtOnceWhenNothingWasTyped();

private:
    ses::GetConfigurationSet::Response stored(const QString &name);
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

namespace {

const QByteArray path = "/v2/email/configuration-sets";

} // namespace

void TestCreateSetPage::init()
{
    m_window = std::make_unique<SimulatedWindow>(u"/configuration-sets///create"_s);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
    QTRY_VERIFY(user().find(u"setName"_s));
}

ses::GetConfigurationSet::Response TestCreateSetPage::stored(const QString &name)
{
    const auto answer = m_window->ask<ses::GetConfigurationSet>({name});
    return answer ? *answer : ses::GetConfigurationSet::Response();
}

void TestCreateSetPage::createsASetOfANameAlone()
{
    QVERIFY(user().type(u"setName"_s, u" new-set "_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"Configuration set created new-set was created."_s);
    QTRY_VERIFY(user().texts(u"generalDetails"_s).contains(u"new-set"_s));
    const auto set = stored(u"new-set"_s);
    QCOMPARE(set.configurationSetName, u"new-set"_s);
    QVERIFY(!set.deliveryOptions && !set.trackingOptions && !set.suppressionOptions);
    QVERIFY(set.sendingOptions.sendingEnabled);
    QVERIFY(!set.reputationOptions.reputationMetricsEnabled);
}

void TestCreateSetPage::createsASetWithEverything()
{
    QVERIFY(user().type(u"setName"_s, u"whole"_s));
    QVERIFY(user().choose(u"sendingPool"_s, u"ses-shared-pool"_s));
    QVERIFY(user().toggle(u"useRedirectDomain"_s));
    QVERIFY(user().type(u"redirectSubdomain"_s, u"click"_s));
    QVERIFY(user().choose(u"redirectDomain"_s, u"example.com"_s));
    auto *advanced = user().find(u"advancedDelivery"_s);
    QVERIFY(advanced);
    QTest::mouseClick(advanced->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_VERIFY(user().find(u"requireTls"_s));
    QVERIFY(user().toggle(u"requireTls"_s));
    QVERIFY(user().toggle(u"reputationMetrics"_s));
    QVERIFY(user().toggle(u"overrideSuppression"_s));
    QVERIFY(user().click(u"addTag"_s));
    QTRY_VERIFY(user().find(u"key0"_s));
    QVERIFY(user().type(u"key0"_s, u"team"_s));
    QVERIFY(user().type(u"value0"_s, u"growth"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"Configuration set created whole was created."_s);
    const auto set = stored(u"whole"_s);
    QCOMPARE(set.deliveryOptions, (ses::DeliveryOptions{ses::TlsPolicy::Require, u"ses-shared-pool"_s, {}}));
    QCOMPARE(set.trackingOptions, (ses::TrackingOptions{u"click.example.com"_s, {}}));
    QVERIFY(set.reputationOptions.reputationMetricsEnabled);
    QCOMPARE(set.suppressionOptions->suppressedReasons->size(), 2);
    QCOMPARE(set.tags, (QList<ses::Tag>{{u"team"_s, u"growth"_s}}));
}

void TestCreateSetPage::suppressesAsIsChosen_data()
{
    QTest::addColumn<QStringList>("toggles");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("nothing") << QStringList{u"suppress"_s} << QStringList();
    QTest::newRow("both") << QStringList() << QStringList{u"BOUNCE"_s, u"COMPLAINT"_s};
    QTest::newRow("bounces") << QStringList{u"bounces"_s} << QStringList{u"BOUNCE"_s};
    QTest::newRow("complaints") << QStringList{u"complaints"_s} << QStringList{u"COMPLAINT"_s};
}

void TestCreateSetPage::suppressesAsIsChosen()
{
    QFETCH(QStringList, toggles);
    QVERIFY(user().type(u"setName"_s, u"new"_s));
    QVERIFY(!user().find(u"suppress"_s));
    QVERIFY(user().toggle(u"overrideSuppression"_s));
    for (const QString &each : toggles) {
        QTRY_VERIFY(user().find(each));
        QVERIFY2(user().toggle(each), qPrintable(each));
    }
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(stored(u"new"_s).suppressionOptions);
    QStringList words;
    const auto set = stored(u"new"_s);
    for (const auto reason : *set.suppressionOptions->suppressedReasons)
        words += wire::wireName(reason);
    QTEST(words, "reasons");
}

void TestCreateSetPage::refusesWrongNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const QString rule = u"Use letters, digits, hyphens and underscores only. Configuration set name: “%1”"_s;
    QTest::newRow("none") << QString() << u"Enter a configuration set name"_s;
    QTest::newRow("spaces") << u"  "_s << u"Enter a configuration set name"_s;
    QTest::newRow("space inside") << u"my set"_s << rule.arg(u"my set"_s);
    QTest::newRow("dot") << u"my.set"_s << rule.arg(u"my.set"_s);
    QTest::newRow("umlaut") << u"bücher"_s << rule.arg(u"bücher"_s);
    QTest::newRow("too long") << QString(65, u'a')
                              << u"Use at most 64 characters. Configuration set name: “%1…”"_s.arg(QString(60, u'a'));
}

void TestCreateSetPage::refusesWrongNames()
{
    QFETCH(QString, name);
    QVERIFY(user().paste(u"setName"_s, name) || name.isEmpty());
    QVERIFY(user().click(u"submit"_s));
    QFETCH(QString, error);
    QTRY_COMPARE(user().error(u"setName"_s), error);
    QCOMPARE(user().text(u"setName"_s), name);
    QCOMPARE(m_window->countAsked(QString::fromLatin1("POST " + path)), 0);
    // It goes as soon as it is mended.
    QVERIFY(user().type(u"setName"_s, u"good"_s));
    QTRY_COMPARE(user().error(u"setName"_s), QString());
}

void TestCreateSetPage::refusesATakenName()
{
    QVERIFY(user().type(u"setName"_s, u"set-a"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(),
                 u"The configuration set could not be created Configuration set set-a already exists."_s);
    QCOMPARE(user().error(u"setName"_s), u"Configuration set set-a already exists."_s);
    QCOMPARE(user().text(u"setName"_s), u"set-a"_s);
}

void TestCreateSetPage::refusesWrongRedirectDomains_data()
{
    QTest::addColumn<QString>("subdomain");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("begin"); ///< of the error
    QTest::newRow("no domain") << u"click"_s << QString() << u"Choose a verified domain"_s;
    QTest::newRow("space") << u"my click"_s << u"example.com"_s << QString();
    QTest::newRow("hyphen at the start") << u"-click"_s << u"example.com"_s << QString();
    QTest::newRow("label too long") << QString(64, u'a') << u"example.com"_s << QString();
}

void TestCreateSetPage::refusesWrongRedirectDomains()
{
    QFETCH(QString, subdomain);
    QFETCH(QString, domain);
    QFETCH(QString, begin);
    QVERIFY(user().type(u"setName"_s, u"new"_s));
    QVERIFY(user().toggle(u"useRedirectDomain"_s));
    QVERIFY(user().type(u"redirectSubdomain"_s, subdomain));
    if (!domain.isEmpty())
        QVERIFY(user().choose(u"redirectDomain"_s, domain));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(!user().error(u"redirect"_s).isEmpty());
    const QString error = user().error(u"redirect"_s);
    QVERIFY2(error.startsWith(begin), qPrintable(error));
    if (begin.isEmpty()) // field and value are named
        QVERIFY2(error.contains(u"Custom redirect domain"_s), qPrintable(error));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("POST " + path)), 0);
}

void TestCreateSetPage::offersVerifiedDomainsOnly()
{
    QVERIFY(user().toggle(u"useRedirectDomain"_s));
    QTRY_VERIFY(user().hasOption(u"redirectDomain"_s, u"example.com"_s));
    for (const QString &name : {u"pending.com"_s, u"old.com"_s, u"joe@example.com"_s})
        QVERIFY2(!user().hasOption(u"redirectDomain"_s, name), qPrintable(name));
}

void TestCreateSetPage::keepsWhatTheServiceRefuses()
{
    m_window->refuse(asking("POST", path), {u"LimitExceededException"_s, u"There are too many."_s});
    QVERIFY(user().type(u"setName"_s, u"new"_s));
    QVERIFY(user().toggle(u"reputationMetrics"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"The configuration set could not be created There are too many."_s);
    QCOMPARE(user().text(u"setName"_s), u"new"_s);
    QVERIFY(user().isChecked(u"reputationMetrics"_s));
    m_window->refuseNothing();
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(stored(u"new"_s).reputationOptions.reputationMetricsEnabled && !user().find(u"setName"_s));
}

void TestCreateSetPage::sendsOnceWhileTheServiceIsSlow()
{
    m_window->hold(asking("POST", path));
    QVERIFY(user().type(u"setName"_s, u"new"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"submit"_s);
    user().key(Qt::Key_Return);
    QCOMPARE(m_window->held(), 1);
    QVERIFY(!user().isEnabled(u"cancel"_s));
    m_window->release();
    QTRY_COMPARE(stored(u"new"_s).configurationSetName, u"new"_s);
    QTRY_VERIFY(!user().find(u"setName"_s));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("POST " + path)), 1);
}

void TestCreateSetPage::asksBeforeTypedThingsAreLost()
{
    QVERIFY(user().type(u"setName"_s, u"new"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"stay"_s));
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QCOMPARE(user().text(u"setName"_s), u"new"_s);
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"leave"_s));
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().find(u"configurationSets"_s));
}

void TestCreateSetPage::leavesAtOnceWhenNothingWasTyped()
{
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().find(u"configurationSets"_s));
}

QTEST_MAIN(TestCreateSetPage)
#include "tst_createsetpage.moc"
