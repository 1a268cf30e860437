#include "../fakewindow.h"

#include "ui/components/content/copybutton.h"
#include "ui/components/navigation/contentarea.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"

#include <QClipboard>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The page of an identity before a service that is slow, refuses, or changes by itself (console.md 6).
class TestIdentityDetailsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsSummaryAndCopiesTheArn();
    void showsTheAlertOfTheStatus_data();
    void showsTheAlertOfTheStatus();
    void warnsOfAMissingDefaultSet();
    void opensTheRecordsFromTheAlert();
    void showsDkimOfADomain();
    void showsMailFrom_data();
    void showsMailFrom();
    void showsTheDefaultSet_data();
    void showsTheDefaultSet();
    void showsWhatAnAddressInherits();
    void showsNotifications();
    void showsPolicies();
    void showsTags();

    void movesTheTabWithTheDomain();
    void followsAChangeOfStatus();
    void saysThatItIsLoading();
    void offersToRetryAfterAnError();
    void keepsValuesWhenARefreshFails();
    void saysThatItWasDeletedElsewhere();
    void goesToTheListWhenThereIsNoSuchIdentity();
    void deletesAndReturnsToTheList();
    void staysWhenDeletingIsRefused();

private:
    void open(const QString &name, const QString &tab = {});
    QStringList tabs();
    QString status(const QString &name);
    WindowDriver user() { return m_window->user(); }
    FakeSes &ses() { return m_window->ses; }
    FakeSes::Identity &identity(const QString &name) { return ses().identities[name]; }

    std::unique_ptr<FakeWindow> m_window;
};

void TestIdentityDetailsPage::init()
{
    m_window = std::make_unique<FakeWindow>();
    ses().add(u"example.com"_s);
    ses().add(u"joe@example.com"_s);
}

void TestIdentityDetailsPage::cleanup()
{
    m_window.reset();
}

void TestIdentityDetailsPage::open(const QString &name, const QString &tab)
{
    m_window->settings.setValue(u"window/place"_s, ui::Place{u"identities"_s, name, tab}.toString());
    m_window->open();
    QTRY_VERIFY(user().find(u"summary"_s));
}

QStringList TestIdentityDetailsPage::tabs()
{
    QStringList result;
    for (const auto *tab : m_window->window->findChildren<ui::TabButton *>()) {
        if (tab->isVisible())
            result += tab->text();
    }
    return result;
}

QString TestIdentityDetailsPage::status(const QString &name)
{
    const auto *indicator = user().find<ui::StatusIndicator>(name);
    return indicator ? indicator->text() : QString();
}

void TestIdentityDetailsPage::showsSummaryAndCopiesTheArn()
{
    open(u"example.com"_s);
    QCOMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QVERIFY(user().texts(u"summary"_s).contains(u"US East (N. Virginia)"_s));
    QTest::mouseClick(user().find(u"arn"_s)->findChild<ui::CopyButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s);
}

void TestIdentityDetailsPage::showsTheAlertOfTheStatus_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<VerificationStatus>("status");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("hasButton");
    // clang-format off
    QTest::newRow("domain verified") << u"example.com"_s << VerificationStatus::Success << QString() << false;
    QTest::newRow("domain pending") << u"example.com"_s << VerificationStatus::Pending << u"Verification pending"_s << true;
    QTest::newRow("domain lost") << u"example.com"_s << VerificationStatus::TemporaryFailure << u"DKIM records no longer found"_s << true;
    QTest::newRow("domain failed") << u"example.com"_s << VerificationStatus::Failed << u"Verification failed"_s << false;
    QTest::newRow("domain not started") << u"example.com"_s << VerificationStatus::NotStarted << QString() << false;
    QTest::newRow("address pending") << u"joe@example.com"_s << VerificationStatus::Pending << u"Verification pending"_s << false;
    QTest::newRow("address failed") << u"joe@example.com"_s << VerificationStatus::Failed << u"Verification failed"_s << false;
    QTest::newRow("address verified") << u"joe@example.com"_s << VerificationStatus::Success << QString() << false;
    // clang-format on
}

void TestIdentityDetailsPage::showsTheAlertOfTheStatus()
{
    QFETCH(QString, name);
    QFETCH(VerificationStatus, status);
    identity(name).verificationStatus = status;
    open(name);
    const auto *alert = user().find<ui::Alert>(u"alert"_s);
    QTEST(alert ? alert->header() : QString(), "header");
    QTEST(user().find(u"viewRecords"_s) != nullptr, "hasButton");
}

void TestIdentityDetailsPage::warnsOfAMissingDefaultSet()
{
    identity(u"example.com"_s).configurationSetName = u"deleted-set"_s;
    open(u"example.com"_s, u"configuration-set"_s);
    QCOMPARE(user().find<ui::Alert>(u"alert"_s)->header(), u"Default configuration set not found"_s);
    QCOMPARE(status(u"setStatus"_s), u"Not found"_s);
    QVERIFY(user().textsAndLinks(u"configurationSet"_s).contains(u"deleted-set"_s));
}

void TestIdentityDetailsPage::opensTheRecordsFromTheAlert()
{
    identity(u"example.com"_s).verificationStatus = VerificationStatus::Pending;
    identity(u"example.com"_s).dkimAttributes.tokens = QList<QString>{u"a"_s, u"b"_s, u"c"_s};
    m_window->settings.setValue(u"window/place"_s, u"/identities/example.com/tags"_s);
    m_window->open();
    m_window->window->resize(1024, 500);
    QTRY_VERIFY(user().find(u"viewRecords"_s));
    QVERIFY(user().click(u"viewRecords"_s));
    QTRY_VERIFY(user().find(u"dkimRecords"_s));
    QCOMPARE(m_window->window->place().tab, u"authentication"_s);
    const auto *area = m_window->window->findChild<ui::ContentArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0);
}

void TestIdentityDetailsPage::showsDkimOfADomain()
{
    auto &dkim = identity(u"example.com"_s).dkimAttributes;
    dkim.signingEnabled = true;
    dkim.currentSigningKeyLength = ses::DkimSigningKeyLength::Rsa1024Bit;
    dkim.nextSigningKeyLength = ses::DkimSigningKeyLength::Rsa2048Bit;
    open(u"example.com"_s);
    QCOMPARE(status(u"dkimStatus"_s), u"Successful"_s);
    QCOMPARE(status(u"dkimSignatures"_s), u"Enabled"_s);
    const QStringList texts = user().texts(u"dkim"_s);
    QCOMPARE(texts[texts.indexOf(u"Current signing length"_s) + 1], u"RSA_1024_BIT"_s);
    QCOMPARE(texts[texts.indexOf(u"Next signing length"_s) + 1], u"RSA_2048_BIT"_s);
    QVERIFY(!texts.contains(u"Inherited from"_s));
    QVERIFY(!user().find(u"dkimRecords"_s)); // no tokens, no records
    QCOMPARE(status(u"mailFromStatus"_s), u"Not started"_s);
}

void TestIdentityDetailsPage::showsMailFrom_data()
{
    QTest::addColumn<ses::BehaviorOnMxFailure>("behaviour");
    QTest::addColumn<QString>("text");
    QTest::newRow("default") << ses::BehaviorOnMxFailure::UseDefaultValue << u"Use default MAIL FROM domain"_s;
    QTest::newRow("reject") << ses::BehaviorOnMxFailure::RejectMessage << u"Reject message"_s;
}

void TestIdentityDetailsPage::showsMailFrom()
{
    QFETCH(ses::BehaviorOnMxFailure, behaviour);
    auto &mailFrom = identity(u"example.com"_s).mailFromAttributes;
    mailFrom.mailFromDomain = u"mail.example.com"_s;
    mailFrom.mailFromDomainStatus = VerificationStatus::Pending;
    mailFrom.behaviorOnMxFailure = behaviour;
    open(u"example.com"_s);
    QCOMPARE(status(u"mailFromStatus"_s), u"Pending"_s);
    const QStringList texts = user().texts(u"mailFrom"_s);
    QCOMPARE(texts[texts.indexOf(u"MAIL FROM domain"_s) + 1], u"mail.example.com"_s);
    QTEST(texts[texts.indexOf(u"Behavior on MX failure"_s) + 1], "text");
    QVERIFY(user().find(u"mailFromRecords"_s));
}

void TestIdentityDetailsPage::showsTheDefaultSet_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("text");
    QTest::newRow("a set") << u"set-a"_s << u"set-a"_s;
    QTest::newRow("none") << QString() << u"No default configuration set"_s;
}

void TestIdentityDetailsPage::showsTheDefaultSet()
{
    QFETCH(QString, set);
    if (!set.isEmpty())
        identity(u"example.com"_s).configurationSetName = set;
    ses().refuses = [](const wire::HttpRequest &request) { // what cannot be asked for is not said to be missing
        return request.path.contains("/configuration-sets/") ? std::optional(throttled()) : std::nullopt;
    };
    open(u"example.com"_s, u"configuration-set"_s);
    QFETCH(QString, text);
    QVERIFY(user().textsAndLinks(u"configurationSet"_s).contains(text));
}

void TestIdentityDetailsPage::showsWhatAnAddressInherits()
{
    identity(u"example.com"_s).dkimAttributes.signingEnabled = true;
    identity(u"joe@example.com"_s).dkimAttributes.signingEnabled = false;
    open(u"joe@example.com"_s);
    QCOMPARE(status(u"dkimStatus"_s), u"Successful"_s);
    QCOMPARE(status(u"dkimSignatures"_s), u"Disabled"_s); // switched off on the address
    QVERIFY(user().click(u"inheritedFrom"_s));
    QCOMPARE(m_window->window->place().subject, u"example.com"_s);
}

void TestIdentityDetailsPage::showsNotifications()
{
    identity(u"example.com"_s).feedbackForwardingStatus = false;
    open(u"example.com"_s, u"notifications"_s);
    QCOMPARE(status(u"forwardingStatus"_s), u"Disabled"_s);
    const QStringList cells = user().texts(u"topics"_s);
    QCOMPARE(cells.count(u"No SNS topic"_s), 3);
    QCOMPARE(cells.first(), u"Bounce"_s);
}

void TestIdentityDetailsPage::showsPolicies()
{
    identity(u"example.com"_s).policies = {{u"A"_s, uR"({"Version":"2012-10-17"})"_s}, {u"B"_s, u"{}"_s}};
    open(u"example.com"_s, u"authorization"_s);
    auto *table = user().find<ui::Table>(u"policiesTable"_s);
    const auto tick = [table](int row) {
        const int y = table->visualRect(table->model()->index(row, 0)).center().y();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {table->columns().ticksLeft() + 20, y});
    };
    QVERIFY(!user().isEnabled(u"viewPolicy"_s));
    tick(0);
    QVERIFY(user().isEnabled(u"viewPolicy"_s));
    tick(1);
    QVERIFY(!user().isEnabled(u"viewPolicy"_s));
    tick(1);
    QVERIFY(user().click(u"viewPolicy"_s));
    QTRY_COMPARE(user().find<QLabel>(u"document"_s)->text(), u"{\n  \"Version\": \"2012-10-17\"\n}"_s);
    QVERIFY(user().click(u"close"_s));
    QTRY_VERIFY(!user().dialog());
}

void TestIdentityDetailsPage::showsTags()
{
    open(u"example.com"_s, u"tags"_s);
    QVERIFY(user().texts(u"tagsContainer"_s).contains(u"No tags"_s));
    identity(u"example.com"_s).tags = {{u"owner"_s, u"team"_s}, {u"stage"_s, {}}};
    m_window->change(u"example.com"_s);
    QTRY_COMPARE(user().texts(u"tagsTable"_s), (QStringList{u"owner"_s, u"team"_s, u"stage"_s, QString()}));
    QVERIFY(user().texts(u"tagsContainer"_s).contains(u"(2)"_s));
    QVERIFY(!user().texts(u"tagsContainer"_s).contains(u"No tags"_s));
}

void TestIdentityDetailsPage::movesTheTabWithTheDomain()
{
    identity(u"example.com"_s).verificationStatus = VerificationStatus::Pending;
    open(u"joe@example.com"_s);
    QCOMPARE(tabs().value(0), u"MAIL FROM domain"_s);
    identity(u"example.com"_s).verificationStatus = VerificationStatus::Success;
    m_window->change(u"example.com"_s);
    QTRY_COMPARE(tabs().value(0), u"Authentication"_s);
    ses().identities.remove(u"example.com"_s);
    m_window->change(u"example.com"_s);
    QTRY_COMPARE(tabs().value(0), u"MAIL FROM domain"_s);
}

void TestIdentityDetailsPage::followsAChangeOfStatus()
{
    open(u"example.com"_s);
    identity(u"example.com"_s).verificationStatus = VerificationStatus::TemporaryFailure;
    m_window->change(u"example.com"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Temporary Failure"_s);
    QVERIFY(user().find(u"alert"_s));
    const qsizetype asked = ses().asked.size();
    m_window->change(u"other.org"_s);
    QTest::qWait(0);
    QCOMPARE(ses().asked.size(), asked); // nothing to do with this page
}

void TestIdentityDetailsPage::saysThatItIsLoading()
{
    ses().isHolding = true;
    m_window->settings.setValue(u"window/place"_s, u"/identities/example.com"_s);
    m_window->open();
    QCOMPARE(status(u"state"_s), u"Loading identity"_s);
    QVERIFY(!user().isEnabled(u"delete"_s));
    ses().isHolding = false;
    ses().release();
    QTRY_VERIFY(user().find(u"summary"_s));
    QVERIFY(!user().find(u"state"_s));
}

void TestIdentityDetailsPage::offersToRetryAfterAnError()
{
    ses().refuses = [](const auto &) { return throttled(); };
    m_window->settings.setValue(u"window/place"_s, u"/identities/example.com"_s);
    m_window->open();
    QTRY_VERIFY(user().find<ui::Alert>(u"state"_s));
    QCOMPARE(user().find<ui::Alert>(u"state"_s)->text(), u"Too many requests. Try again."_s);
    ses().refuses = {};
    QVERIFY(user().click(u"retry"_s));
    QTRY_VERIFY(user().find(u"summary"_s));
}

void TestIdentityDetailsPage::keepsValuesWhenARefreshFails()
{
    open(u"example.com"_s);
    ses().refuses = [](const auto &) { return throttled(); };
    user().key(Qt::Key_F5);
    QTRY_COMPARE(user().flashes().size(), 1);
    QVERIFY(user().find(u"summary"_s));
}

void TestIdentityDetailsPage::saysThatItWasDeletedElsewhere()
{
    open(u"example.com"_s);
    ses().identities.remove(u"example.com"_s);
    m_window->change(u"example.com"_s);
    QTRY_VERIFY(user().find<ui::Alert>(u"state"_s));
    QVERIFY(user().find<ui::Alert>(u"state"_s)->text().startsWith(u"example.com was deleted elsewhere."_s));
    QVERIFY(!user().isEnabled(u"delete"_s));
    QVERIFY(user().click(u"toList"_s));
    QTRY_COMPARE(user().names(), QStringList{u"joe@example.com"_s});
}

void TestIdentityDetailsPage::goesToTheListWhenThereIsNoSuchIdentity()
{
    m_window->settings.setValue(u"window/place"_s, u"/identities/gone.com"_s);
    m_window->open();
    QTRY_VERIFY(user().container());
    QCOMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Info);
    QCOMPARE(user().flashes().first().text, u"gone.com does not exist in US East (N. Virginia)."_s);
}

void TestIdentityDetailsPage::deletesAndReturnsToTheList()
{
    m_window->open();
    QTRY_COMPARE(user().names().size(), 2);
    user().open(u"example.com"_s);
    QTRY_VERIFY(user().isEnabled(u"delete"_s));
    QVERIFY(user().click(u"delete"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().container());
    m_window->change(u"example.com"_s);
    QTRY_COMPARE(user().names(), QStringList{u"joe@example.com"_s});
    QCOMPARE(user().flashes().first().header, u"Identity deleted"_s);
    user().key(Qt::Key_Left, Qt::AltModifier); // nowhere: what lay behind is gone
    QVERIFY(user().container());
}

void TestIdentityDetailsPage::staysWhenDeletingIsRefused()
{
    open(u"example.com"_s);
    ses().refuses = [](const wire::HttpRequest &request) {
        return request.method == "DELETE" ? std::optional(throttled()) : std::nullopt;
    };
    QVERIFY(user().click(u"delete"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QVERIFY(user().find(u"summary"_s));
}

QTEST_MAIN(TestIdentityDetailsPage)
#include "tst_identitydetailspage.moc"
