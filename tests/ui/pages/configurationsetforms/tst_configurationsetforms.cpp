#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsetchanges.h"
#include "core/ses/configurationsets.h"
#include "core/ses/tags.h"

using namespace Qt::StringLiterals;

/// The forms behind the page of a configuration set on the simulator (console.md 13.3).
class TestConfigurationSetForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void editsGeneralDetails();
    void takesTheRedirectDomainAway();
    void keepsWhatItDoesNotShow();
    void showsADomainThatIsNotVerifiedAnyMore();
    void editsReputation();
    void editsSuppression();
    void takesTheOverrideAway();
    void editsDeliverability();
    void editsTags();

    void sendsOnlyWhatWasChanged();
    void takesOverWhatOthersChange();
    void keepsWhatTheServiceRefuses();
    void sendsOnceWhileTheServiceIsSlow();
    void saysThatTheSetWasDeleted();
    void leavesASetThatNeverWas();

private:
    void open(const QString &form, const QString &set = u"set-b"_s);
    ses::GetConfigurationSet::Response stored(const QString &set = u"set-b"_s);
    void save(const QString &flash);
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/";

} // namespace

/// On the data of the pictures, whose set-b says something about everything.
void TestConfigurationSetForms::open(const QString &form, const QString &set)
{
    m_window = std::make_unique<SimulatedWindow>(u"/configuration-sets/%1//%2"_s.arg(set, form), u"pictures"_s);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
}

ses::GetConfigurationSet::Response TestConfigurationSetForms::stored(const QString &set)
{
    const auto answer = m_window->ask<ses::GetConfigurationSet>({set});
    return answer ? *answer : ses::GetConfigurationSet::Response();
}

void TestConfigurationSetForms::save(const QString &flash)
{
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), flash);
    QTRY_VERIFY(user().find(u"generalDetails"_s));
}

void TestConfigurationSetForms::editsGeneralDetails()
{
    open(u"general"_s);
    QTRY_COMPARE(user().text(u"redirectSubdomain"_s), u"click"_s);
    QVERIFY(user().type(u"redirectSubdomain"_s, u"links"_s));
    QVERIFY(user().choose(u"sendingPool"_s, u"ses-shared-pool"_s));
    save(u"General details of set-b updated"_s);
    QCOMPARE(stored().trackingOptions->customRedirectDomain, u"links.example.com"_s);
    QCOMPARE(stored().deliveryOptions, (ses::DeliveryOptions{ses::TlsPolicy::Require, u"ses-shared-pool"_s, {}}));
}

void TestConfigurationSetForms::takesTheRedirectDomainAway()
{
    open(u"general"_s);
    QTRY_COMPARE(user().text(u"redirectSubdomain"_s), u"click"_s);
    QVERIFY(user().toggle(u"useRedirectDomain"_s));
    QTRY_VERIFY(!user().find(u"redirectSubdomain"_s));
    save(u"General details of set-b updated"_s);
    QVERIFY(!stored().trackingOptions);
    QVERIFY(stored().deliveryOptions); // untouched
}

void TestConfigurationSetForms::keepsWhatItDoesNotShow()
{
    open(u"general"_s);
    QTRY_COMPARE(user().text(u"redirectSubdomain"_s), u"click"_s);
    QVERIFY(m_window->ask<ses::PutConfigurationSetDeliveryOptions>(
        {.configurationSetName = u"set-b"_s, .tlsPolicy = ses::TlsPolicy::Require, .maxDeliverySeconds = 900}));
    QVERIFY(m_window->ask<ses::PutConfigurationSetTrackingOptions>(
        {u"set-b"_s, u"click.example.com"_s, ses::HttpsPolicy::Require}));
    QVERIFY(user().choose(u"sendingPool"_s, u"ses-shared-pool"_s));
    QVERIFY(user().type(u"redirectSubdomain"_s, u"links"_s));
    save(u"General details of set-b updated"_s);
    QCOMPARE(stored().deliveryOptions->maxDeliverySeconds, 900);
    QCOMPARE(stored().trackingOptions, (ses::TrackingOptions{u"links.example.com"_s, ses::HttpsPolicy::Require}));
}

void TestConfigurationSetForms::showsADomainThatIsNotVerifiedAnyMore()
{
    open(u"general"_s);
    QTRY_COMPARE(user().text(u"redirectSubdomain"_s), u"click"_s);
    QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"example.com"_s}));
    const auto detail = [this] {
        const auto *select = user().find<ui::Select>(u"redirectDomain"_s);
        const auto options = select ? select->options() : QList<ui::Select::Option>();
        const auto found = std::ranges::find(options, u"example.com"_s, &ui::Select::Option::value);
        return found == options.end() ? QString() : found->detail;
    };
    QTRY_COMPARE(detail(), u"Not verified"_s);
    QVERIFY(user().type(u"redirectSubdomain"_s, u"links"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(),
                 u"set-b could not be saved Domain <links.example.com> is not verified under this account."_s);
    QCOMPARE(user().text(u"redirectSubdomain"_s), u"links"_s);
}

void TestConfigurationSetForms::editsReputation()
{
    open(u"reputation"_s);
    QTRY_VERIFY(user().isChecked(u"reputationMetrics"_s));
    QVERIFY(user().toggle(u"reputationMetrics"_s));
    save(u"Reputation options of set-b updated"_s);
    QVERIFY(!stored().reputationOptions.reputationMetricsEnabled);
}

void TestConfigurationSetForms::editsSuppression()
{
    open(u"suppression"_s);
    QTRY_VERIFY(user().isChecked(u"bouncesAndComplaints"_s));
    QVERIFY(user().toggle(u"complaints"_s));
    save(u"Suppression list options of set-b updated"_s);
    QCOMPARE(stored().suppressionOptions->suppressedReasons, QList{ses::SuppressionReason::Complaint});
}

void TestConfigurationSetForms::takesTheOverrideAway()
{
    open(u"suppression"_s);
    QTRY_VERIFY(user().isChecked(u"overrideSuppression"_s));
    QVERIFY(user().toggle(u"overrideSuppression"_s));
    QTRY_VERIFY(!user().find(u"suppress"_s));
    save(u"Suppression list options of set-b updated"_s);
    QVERIFY(!stored().suppressionOptions);
}

void TestConfigurationSetForms::editsDeliverability()
{
    open(u"deliverability"_s);
    QTRY_VERIFY(user().find(u"overrideDeliverability"_s));
    QVERIFY(user().toggle(u"overrideDeliverability"_s));
    QTRY_VERIFY(user().find(u"trackEngagement"_s));
    QVERIFY(user().toggle(u"trackEngagement"_s));
    save(u"Virtual Deliverability Manager options of set-b updated"_s);
    QCOMPARE(stored().vdmOptions,
             (ses::VdmOptions{ses::DashboardOptions{ses::FeatureStatus::Enabled},
                              ses::GuardianOptions{ses::FeatureStatus::Disabled}}));
}

void TestConfigurationSetForms::editsTags()
{
    open(u"tags"_s, u"set-a"_s);
    QTRY_COMPARE(user().text(u"key0"_s), u"owner"_s);
    QVERIFY(user().type(u"value0"_s, u"us"_s));
    QVERIFY(user().click(u"addTag"_s));
    QTRY_VERIFY(user().find(u"key1"_s));
    QVERIFY(user().type(u"key1"_s, u"aws:x"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(m_window->countAsked(u"POST /v2/email/tags"_s) == 0);
    QVERIFY(user().type(u"key1"_s, u"env"_s));
    save(u"Tags of set-a updated"_s);
    QCOMPARE(stored(u"set-a"_s).tags, (QList<ses::Tag>{{u"owner"_s, u"us"_s}, {u"env"_s, {}}}));
}

void TestConfigurationSetForms::sendsOnlyWhatWasChanged()
{
    open(u"general"_s);
    QTRY_COMPARE(user().text(u"redirectSubdomain"_s), u"click"_s);
    QVERIFY(user().choose(u"sendingPool"_s, u"ses-shared-pool"_s));
    save(u"General details of set-b updated"_s);
    QCOMPARE(m_window->countAsked(QString::fromLatin1("PUT " + path)), 1);
    open(u"reputation"_s);
    QTRY_VERIFY(user().isChecked(u"reputationMetrics"_s));
    save(u"Nothing was changed."_s);
    QCOMPARE(m_window->countAsked(QString::fromLatin1("PUT " + path)), 0);
}

void TestConfigurationSetForms::takesOverWhatOthersChange()
{
    open(u"reputation"_s);
    QTRY_VERIFY(user().isChecked(u"reputationMetrics"_s));
    QVERIFY(m_window->ask<ses::PutConfigurationSetReputationOptions>({u"set-b"_s, false}));
    QTRY_VERIFY(!user().isChecked(u"reputationMetrics"_s)); // the user did not touch it
}

void TestConfigurationSetForms::keepsWhatTheServiceRefuses()
{
    open(u"suppression"_s);
    QTRY_VERIFY(user().isChecked(u"bouncesAndComplaints"_s));
    QVERIFY(user().toggle(u"bounces"_s));
    m_window->refuse(asking("PUT", path), {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().flash(), u"set-b could not be saved Too many requests."_s);
    QVERIFY(user().isChecked(u"bounces"_s));
    m_window->refuseNothing();
    save(u"Suppression list options of set-b updated"_s);
    QCOMPARE(stored().suppressionOptions->suppressedReasons, QList{ses::SuppressionReason::Bounce});
}

void TestConfigurationSetForms::sendsOnceWhileTheServiceIsSlow()
{
    open(u"reputation"_s);
    QTRY_VERIFY(user().isChecked(u"reputationMetrics"_s));
    m_window->hold(asking("PUT", path));
    QVERIFY(user().toggle(u"reputationMetrics"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"submit"_s);
    QCOMPARE(m_window->held(), 1);
    m_window->release();
    QTRY_VERIFY(user().find(u"generalDetails"_s));
    QCOMPARE(m_window->countAsked(QString::fromLatin1("PUT " + path)), 1);
}

void TestConfigurationSetForms::saysThatTheSetWasDeleted()
{
    open(u"reputation"_s);
    QTRY_VERIFY(user().isChecked(u"reputationMetrics"_s));
    QVERIFY(user().toggle(u"reputationMetrics"_s));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-b"_s}));
    QTRY_VERIFY(user().find(u"gone"_s));
    QVERIFY(!user().isEnabled(u"submit"_s));
    QVERIFY(!user().isChecked(u"reputationMetrics"_s)); // as the user left it
    QVERIFY(m_window->ask<ses::CreateConfigurationSet>({.configurationSetName = u"set-b"_s}));
    QTRY_VERIFY(user().isEnabled(u"submit"_s));
    QVERIFY(!user().find(u"gone"_s));
}

void TestConfigurationSetForms::leavesASetThatNeverWas()
{
    open(u"general"_s, u"nope"_s);
    QTRY_VERIFY(user().find(u"configurationSets"_s));
    QCOMPARE(user().flash(), u"nope does not exist in US East (N. Virginia)."_s);
}

QTEST_MAIN(TestConfigurationSetForms)
#include "tst_configurationsetforms.moc"
